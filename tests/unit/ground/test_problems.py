"""Problems: all at once, sorted, each once, in one language."""

from __future__ import annotations

import pytest
from brandhub.ground.catalogues import CATALOGUES, Bilingual, Catalogue, Phrase, load_catalogue
from brandhub.ground.problems import Place, Problem, has_errors, write_problem, write_problems, write_remedy


@pytest.fixture
def german() -> Catalogue:
    return load_catalogue("de")


def test_a_problem_names_place_finding_and_remedy(german: Catalogue) -> None:
    problem = Problem(Place("data/a.yml", 3, 7), "not-a-number", {"found": "rund", "nearest": "–"})
    lines = write_problem(problem, german).splitlines()
    assert lines[0] == "data/a.yml:3:7: „rund“ ist keine Zahl."
    assert lines[1].startswith("    → ")


def test_problems_are_sorted_counted_and_told_once(german: Catalogue) -> None:
    later, first = Problem(Place("b.yml", 2), "empty-text"), Problem(Place("a.yml", 10), "empty-text")
    second = Problem(Place("a.yml", 9), "not-a-text").softened()
    lines = [
        line
        for line in write_problems([later, first, later, second], german).splitlines()
        if line.startswith(("a.yml:", "b.yml:"))
    ]
    assert [line.split(":")[0:2] for line in lines] == [["a.yml", "9"], ["a.yml", "10"], ["b.yml", "2"]]
    assert lines[0].startswith("a.yml:9:1: Hinweis: ")
    assert write_problems([later, first, later, second], german).endswith("2 Fehler, 1 Hinweis.")
    assert write_problems([], german) == ""


def test_each_problem_of_a_list_bears_its_name_and_one_hint_says_how_to_look_it_up(german: Catalogue) -> None:
    warning, error = Problem(Place("a.yml"), "not-a-text").softened(), Problem(Place("b.yml"), "empty-text")
    told = write_problems([warning, error, Problem(Place("c.yml"), "empty-text")], german)
    assert told.splitlines()[0] == "a.yml · 1 Hinweis"
    assert told.splitlines()[1] == (
        "a.yml:1:1: Hinweis: Hier wird ein einzelner Wert erwartet: ein Text oder eine Zahl, keine Liste und keine "
        "Gruppe von Feldern. [not-a-text]"
    )
    assert told.count("[empty-text]") == 2
    assert told.count("python3 hub.py explain") == 1
    assert told.endswith("python3 hub.py explain empty-text\n2 Fehler, 1 Hinweis.")
    assert "python3 hub.py explain not-a-text" in write_problems([warning], german)


def test_a_warning_forbids_nothing() -> None:
    problem = Problem(Place("a.yml"), "empty-text")
    assert has_errors([problem])
    assert not has_errors([problem.softened()])


def test_values_are_translated_before_they_are_filled_in() -> None:
    values = {"rule": Phrase.of("rule.sum")}
    for language, word in (("de", "Summe"), ("en", "sum")):
        catalogue = load_catalogue(language)
        assert word in catalogue.text("derived-undefined", values)
        assert catalogue.text("unit-is-whole", {"found": 1, "unit": Bilingual("Höfe", "farms")}).find(
            "Höfe" if language == "de" else "farms"
        )


def test_a_missing_value_is_a_bug_of_ours(german: Catalogue) -> None:
    with pytest.raises(KeyError):
        german.text("not-a-number", {})
    with pytest.raises(KeyError):
        german.text("no-such-message")


def test_nothing_is_guessed_where_nothing_is_near(german: Catalogue) -> None:
    near = Problem(Place("a.yml"), "unknown-fact", {"id": "hofe", "nearest": "hoefe"})
    far = Problem(Place("a.yml"), "unknown-fact", {"id": "xyz", "nearest": "–"})
    listed = Problem(Place("a.yml"), "unknown-field", {"field": "x", "nearest": "–", "known": "a, b"})
    assert write_remedy(near, german) == "Meinten Sie „hoefe“?"
    assert "Meinten" not in write_remedy(far, german)
    assert write_remedy(listed, german) == "Möglich sind: a, b."


def test_a_key_is_defined_once() -> None:
    for language in ("de", "en"):
        assert len(load_catalogue(language, CATALOGUES).messages) > 200
    with pytest.raises(KeyError, match="twice"):
        load_catalogue("de", ("messages", "messages"))
