"""Whatever stands in a file: reading it never raises, and every place lies inside the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.ground.characters import read_text
from brandhub.ground.problems import write_problems
from brandhub.ground.records import parse_record
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

MODEST = settings(max_examples=100, deadline=None)
BITS = st.sampled_from(
    [
        "a: ",
        "- ",
        "  ",
        "\n",
        "{",
        "}",
        "[",
        "]",
        ", ",
        ": ",
        "#",
        "&x ",
        "*x",
        "!t ",
        "<<: ",
        "'",
        '"',
        "|\n",
        ">\n",
        "?",
        "\t",
        "---\n",
        "ä",
        "NO",
        "012",
        "1:30",
        "null",
        "~",
        "{{ x }}",
        "\\",
        "%",
        "@",
    ]
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(BITS, max_size=40).map("".join))


@given(TEXTS)
@MODEST
def test_any_text_is_a_record_or_problems_inside_the_file(text: str) -> None:
    clean, problems = read_text(text.encode(), "x.yml")
    if clean is None:
        assert problems
        return
    record, problems = parse_record(clean, "x.yml")
    assert (record is None) == bool(problems)
    lines = clean.split("\n")
    places = [p.place for p in problems] + ([spot.place for spot in record.spots.values()] if record else [])
    for place in places:
        assert 1 <= place.line <= len(lines) + 1
        assert 1 <= place.column <= len(lines[min(place.line, len(lines)) - 1]) + 1


@given(st.binary(max_size=200))
@MODEST
def test_any_bytes_are_a_text_or_problems(raw: bytes) -> None:
    text, problems = read_text(raw, "x.yml")
    assert (text is None) == bool(problems)


@given(
    st.dictionaries(
        st.from_regex(r"[a-zäöü]{1,8}", fullmatch=True),
        st.from_regex(r"[A-Za-zäöüß]{1,12}", fullmatch=True),
        max_size=6,
    )
)
@MODEST
def test_keys_and_values_stand_where_the_record_says(entries: dict[str, str]) -> None:
    text = "".join(f"{key}: {value}\n" for key, value in entries.items())
    record, problems = parse_record(text, "x.yml")
    assert problems == []
    assert record is not None
    for number, (key, value) in enumerate(entries.items(), start=1):
        if value.lower() == "null":
            continue
        assert (record.key_place((key,)).line, record.key_place((key,)).column) == (number, 1)
        assert (record.place((key,)).line, record.place((key,)).column) == (number, len(key) + 3)
        assert record.place_within((key,), value[-1]).line == number


@pytest.fixture(scope="module")
def shared(make_project: Callable[[], Any]) -> Any:
    return make_project()


@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_slip_of_an_editor_crashes_the_inspection(
    shared: Any, inspect: Callable[..., Any], catalogues: dict[str, Catalogue], data: st.DataObject
) -> None:
    """One line of one file is lost, doubled, moved or garbled."""
    files = sorted(
        str(p.relative_to(shared.root)) for p in Path(shared.root).rglob("*.*") if p.suffix in (".yml", ".md")
    )
    path = data.draw(st.sampled_from(files))
    before = (shared.root / path).read_text(encoding="utf-8")
    lines = before.split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    line = lines[at]
    junk = data.draw(
        st.sampled_from(["", "x", "[", "- ", "{a: b", "0", "-5", "1.412", "null", "{{ fact() }}", '"', "’", "2014-13"])
    )
    head, colon, _ = line.partition(": ")
    lines[at] = data.draw(
        st.sampled_from(
            [
                "",
                f"{line}\n{line}",
                f"  {line}",
                line.lstrip(),
                f"{head}{colon}{junk}",
                line.replace("}", ""),
                f"{line}{junk}",
            ]
        )
    )
    try:
        shared.write(path, "\n".join(lines))
        inspection = inspect(shared)
        for catalogue in catalogues.values():
            write_problems(inspection.problems, catalogue)
        for problem in inspection.problems:
            assert problem.place.line >= 1
    finally:
        shared.write(path, before)
