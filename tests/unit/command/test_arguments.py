"""What the command line says to somebody who mistypes it: in German or English, never in argparse's words."""

from __future__ import annotations

from pathlib import Path

import pytest
from brandhub.command.arguments import language_of
from brandhub.command.line import main, make_parser
from brandhub.ground.catalogues import LANGUAGES, load_catalogue


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chek"], "„chek“ kennt der Hub hier nicht. Meinten Sie „check“?"),
        (["xyz"], "„xyz“ kennt der Hub hier nicht. Möglich sind: check, explain,"),
        (["new"], "Hier fehlt noch etwas: story|fact|claim|event|partner"),
        (["new", "stori", "x"], "Meinten Sie „story“?"),
        (["release"], "Hier fehlt noch etwas: VERSION"),
        (["verify"], "Hier fehlt noch etwas: DATEI --rebuild"),
        (["check", "--foo"], "Damit kann der Befehl nichts anfangen: --foo"),
        (["check", "--today"], "Hinter --today fehlt eine Angabe."),
        (["serve", "--port", "abc"], "„abc“ passt nicht zu --port."),
        (["check", "--today", "gestern"], "„gestern“ ist kein Tag."),
        (["check", "--root", "nirgends"], "Den Ordner nirgends gibt es nicht."),
        (["check", "--lang", "en", "--foo"], "The command has no use for this: --foo"),
        (["chek", "--lang=en"], "The hub does not know “chek” here. Did you mean “check”?"),
    ],
)
def test_it_says_what_is_wrong_and_where_help_is(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HUB_LANG", raising=False)
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith(said) or said in told.splitlines()[0]
    assert "--help" in told.splitlines()[-1]
    assert "argument" not in told
    assert "usage" not in told


def test_a_folder_that_does_not_exist_is_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        main(["check", "--root", "nirgends"])
    assert [*tmp_path.iterdir()] == []


def test_without_a_command_it_shows_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    shown = capsys.readouterr().out
    assert "Aufruf: hub.py" in shown
    assert "practice ORDNER" in shown
    assert all(line.startswith("    ") for line in shown.splitlines() if "prüft" in line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_speaks_the_language(language: str) -> None:
    shown = make_parser(load_catalogue(language)).format_help()
    assert ("lebende Vorschau" in shown, "live preview" in shown) == (language == "de", language == "en")
    assert "positional" not in shown
    assert not [line for line in shown.splitlines() if line.strip() in ("translated", "codeowners")], "stands alone"


@pytest.mark.parametrize(
    ("words", "default", "expected"),
    [
        (["check"], "de", "de"),
        (["check"], "en", "en"),
        (["check"], "fr", "de"),
        (["check", "--lang", "en"], "de", "en"),
        (["check", "--lang=en"], "de", "en"),
        (["check", "--lang", "fr"], "en", "en"),
        (["check", "--lang"], "en", "en"),
    ],
)
def test_language_is_known_before_anything_is_read(words: list[str], default: str, expected: str) -> None:
    assert language_of(words, default) == expected
