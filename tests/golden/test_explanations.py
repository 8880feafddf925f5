"""Every message is explained, in both languages, with an example; the pages of the handbook say the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from brandhub.command.line import main
from brandhub.ground.catalogues import EXPLANATIONS, LANGUAGES, Catalogue, load_catalogue
from brandhub.ground.explanations import HANDBOOK, chapter_codes, explained, load_chapters
from brandhub.products.explaining import write_handbook
from brandhub.whole.templates import make_templates
from golden.showing import chosen_cases, example_by_hand, known_examples, words_of_ours, write_examples

ROOT = Path(__file__).parents[2]
BY_HAND = {code: shown for code, shown in words_of_ours().items() if "at" in shown}


def _problem_codes(catalogue: Catalogue) -> set[str]:
    """Messages with a remedy are problems (test_catalogue.py holds that against the code)."""
    return {key for key in catalogue.messages if f"{key}.remedy" in catalogue}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_is_explained_once_and_nothing_else(language: str) -> None:
    codes = [code for chapter in chapter_codes(load_catalogue(language, (EXPLANATIONS,))).values() for code in chapter]
    assert len(codes) == len(set(codes))
    assert set(codes) == _problem_codes(load_catalogue(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_stands_with_its_message(language: str) -> None:
    words = load_catalogue(language, (EXPLANATIONS,))
    codes = _problem_codes(load_catalogue(language))
    others = [key for key in words.messages if not key.startswith(("explain.", "group."))]
    assert {key.rpartition(".")[0] for key in others} == codes
    assert {key.rpartition(".")[2] for key in others} == {"why", "how"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_explanation_helps(language: str) -> None:
    for chapter in load_chapters(language):
        for explanation in chapter.explanations:
            assert explanation.how, (
                f"{explanation.code}: only values that an example would show; write {explanation.code}.how"
            )
            assert 40 < len(explanation.why) < 320, explanation.code
            assert "{{{" not in explanation.why


def test_every_problem_has_an_example_that_somebody_wrote() -> None:
    codes = _problem_codes(load_catalogue("de"))
    assert set(known_examples()) == codes == chosen_cases().keys() | BY_HAND.keys()
    assert words_of_ours().keys() <= codes
    assert not chosen_cases().keys() & BY_HAND.keys(), "has a golden case by now"


@pytest.mark.parametrize("code", BY_HAND)
def test_an_example_by_hand_says_what_the_catalogue_says(
    code: str, catalogues: dict[str, Catalogue], pytestconfig: pytest.Config
) -> None:
    example = example_by_hand(code, BY_HAND[code], catalogues)
    if pytestconfig.getoption("--update-goldens") and known_examples().get(code) != example:
        write_examples({**known_examples(), code: example})
    assert known_examples().get(code) == example, "run pytest --update-goldens"


def test_the_pages_of_the_handbook_are_in_step(pytestconfig: pytest.Config) -> None:
    """Run again with --update-goldens after a message, an explanation or an example has changed."""
    pages = write_handbook(make_templates([ROOT / "overrides"]))
    if pytestconfig.getoption("--update-goldens"):
        for path, text in pages.items():
            (ROOT / path).parent.mkdir(exist_ok=True)
            (ROOT / path).write_text(text, encoding="utf-8")
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / HANDBOOK).glob("*.md")}
    assert there == pages.keys()
    for path, text in pages.items():
        assert (ROOT / path).read_text(encoding="utf-8") == text, f"{path} is behind; run pytest --update-goldens"


@pytest.mark.parametrize("language", LANGUAGES)
def test_explain_says_meaning_reason_help_and_example(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "claim-refuted", "--lang", language]) == 0
    said = capsys.readouterr().out
    explanation = explained(load_chapters(language))["claim-refuted"][1]
    example = explanation.example
    for part in (
        explanation.meaning,
        *example.faulty[0].lines,
        *example.mended[0].lines,
        *example.message.splitlines(),
    ):
        assert part in said
    for text in (explanation.why, *explanation.how):
        assert " ".join(text.split()) in " ".join(said.split())
    assert "docs/handbook/fehler/aussagen.md#claim-refuted" in said


def test_explain_takes_a_code_as_it_stands_in_the_message(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "[Unknown-Fact]"]) == 0
    assert capsys.readouterr().out.startswith("unknown-fact · ")


def test_explain_offers_the_nearest_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "claim-refutet"]) == 1
    assert "python3 hub.py explain claim-refuted" in capsys.readouterr().err
    assert main(["explain", "xqxq", "--lang", "en"]) == 1
    assert capsys.readouterr().err == "There is no message “xqxq”. To see all: python3 hub.py explain\n"


def test_without_a_code_every_message_has_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for chapter in load_chapters("de"):
        assert chapter.title in lines
        for explanation in chapter.explanations:
            assert f"  {explanation.code}: {explanation.meaning}" in lines
