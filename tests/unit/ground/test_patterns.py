"""Patterns: what is taken from the store is what Python would have made; what is damaged or foreign is made anew."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from brandhub.ground import patterns
from brandhub.ground.patterns import FOLDER, Patterns, patterns_of
from brandhub.ground.stores import Store

SAID = [
    ("Haus", 0),
    (r"(?P<who>\w+) (?P<what>[äöü\-x]+)(?: und (?P<more>\d+))?", re.IGNORECASE),
    (r"(?i:a)|(?s:.)\Z|(?<!b)c{2,7}?", re.MULTILINE | re.VERBOSE),
    (rb"\xff[\x00-\x1f]+(?P<rest>.*)", re.DOTALL),
    ("|".join(f"wort{number}" for number in range(400)), 0),
    ("\ud800x", 0),
]


def told(one: re.Pattern[str] | re.Pattern[bytes]) -> tuple[object, ...]:
    return one.pattern, one.flags, one.groups, dict(one.groupindex)


def make_all() -> list[re.Pattern[str] | re.Pattern[bytes]]:
    re.purge()
    return [re.compile(expression, flags) for expression, flags in SAID]  # type: ignore[call-overload]


def translated(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Hears of every expression that Python itself translates."""
    heard: list[object] = []
    real = patterns._COMPILER.compile

    def hear(expression: object, flags: int = 0) -> object:
        heard.append(expression)
        return real(expression, flags)

    monkeypatch.setattr(patterns._COMPILER, "compile", hear)
    return heard


def test_kept_patterns_are_those_that_python_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = make_all()
    with patterns_of(tmp_path, "check", keeps=True):
        assert make_all() == plain
    heard = translated(monkeypatch)
    with patterns_of(tmp_path, "check", keeps=True):
        kept = make_all()
    assert heard == []
    assert kept == plain, "Python compares what the engine is given, too"
    assert [*map(told, kept)] == [*map(told, plain)]
    match = kept[1].match("Hof ä-x und 7")  # type: ignore[arg-type]
    assert match is not None
    assert match.groupdict() == {"who": "Hof", "what": "ä-x", "more": "7"}
    assert match.lastgroup == "more"


def test_flags_and_kinds_of_strings_are_apart(tmp_path: Path) -> None:
    for _ in range(2):
        with patterns_of(tmp_path, "check", keeps=True):
            re.purge()
            made = [re.compile("a"), re.compile(b"a"), re.compile("a", re.IGNORECASE)]
            found = made[0].match("A"), made[1].match(b"a"), made[2].match("A")
            assert [one is not None for one in found] == [False, True, True]


def test_afterwards_python_translates_by_itself(tmp_path: Path) -> None:
    before = patterns._COMPILER.compile, patterns._COMPILER._sre
    with patterns_of(tmp_path, "check", keeps=True) as entered:
        assert patterns._COMPILER.compile is not before[0]
        entered.end()
        assert (patterns._COMPILER.compile, patterns._COMPILER._sre) == before
    assert (patterns._COMPILER.compile, patterns._COMPILER._sre) == before


def test_what_cannot_be_translated_is_told_as_ever(tmp_path: Path) -> None:
    with patterns_of(tmp_path, "check", keeps=True):
        for _ in range(2):
            with pytest.raises(re.error):
                re.compile("(")
            with pytest.raises(TypeError):
                re.compile(1)  # type: ignore[call-overload]


def test_damaged_and_foreign_translations_are_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = make_all()
    with patterns_of(tmp_path, "check", keeps=True):
        make_all()
    (place,) = (tmp_path / FOLDER).iterdir()
    whole = place.read_bytes()
    store = Store(tmp_path / FOLDER, "")
    line, _, code = whole[32:].partition(b"\n")
    worse = [
        b"",
        whole[:-1],
        whole[:-4] + b"evil",
        *(
            _sealed(store, tmp_path, part)
            for part in (
                b"",
                line,
                line + b"\n" + code[:-4],
                line + b"\n" + bytes(len(code)),
                line + b"\n" + b"\xff" * len(code),
                line.replace(b'"who": 1', b'"who": 9') + b"\n" + code,
                b"[[false]]\n",
                b"[1]\n",
                b"{}\n",
                b"7\n",
            )
        ),
    ]
    for broken in worse:
        place.write_bytes(broken)
        with patterns_of(tmp_path, "check", keeps=True):
            assert make_all() == plain
    other = Patterns(Store(tmp_path / FOLDER, "another build of Python"), "check")
    heard = translated(monkeypatch)
    with other:
        assert make_all() == plain
    assert len(heard) == len(SAID)


def _sealed(store: Store, folder: Path, part: bytes) -> bytes:
    """As somebody would write it who knows how a store seals."""
    store.keep("sealed", part)
    place = folder / FOLDER / "sealed"
    raw = place.read_bytes()
    place.unlink()
    return raw


def test_nothing_is_kept_where_nothing_may_be(tmp_path: Path) -> None:
    with patterns_of(tmp_path, "check", keeps=False):
        make_all()
    assert not (tmp_path / FOLDER).exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a copy of the process is needed")
def test_a_copy_of_the_process_keeps_nothing(tmp_path: Path) -> None:
    made = patterns_of(tmp_path, "check", keeps=True)
    with made:
        make_all()
        child = os.fork()
        if child == 0:
            made.end()
            os._exit(0 if not (tmp_path / FOLDER).exists() else 1)
        assert os.waitpid(child, 0)[1] == 0
    assert (tmp_path / FOLDER).exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a copy of the process is needed")
def test_a_copy_of_the_process_may_keep_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = translated(monkeypatch)
    made = patterns_of(tmp_path, "build", keeps=True)
    with made:
        re.compile("ours alone")
        child = os.fork()
        if child == 0:
            with patterns_of(tmp_path, "judgement", keeps=True):
                re.compile("theirs alone")
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        re.compile("ours again")
    assert heard == ["ours alone", "ours again"]
    told = [place.read_bytes() for place in (tmp_path / FOLDER).iterdir()]
    assert len(told) == 2
    assert not [one for one in told if b"theirs alone" in one and b"ours again" in one]
    re.purge()
    with patterns_of(tmp_path, "judgement", keeps=True):
        re.compile("theirs alone")
    assert heard == ["ours alone", "ours again"]


def test_only_what_a_command_used_is_kept(tmp_path: Path) -> None:
    with patterns_of(tmp_path, "check", keeps=True):
        make_all()
    with patterns_of(tmp_path, "check", keeps=True):
        re.purge()
        for number in range(60):
            re.compile(f"other {number}")
    (place,) = (tmp_path / FOLDER).iterdir()
    assert b"other 59" in place.read_bytes()
    assert b"Haus" not in place.read_bytes()
