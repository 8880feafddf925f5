"""Echoes: one broken entry is told once, and never is the last error left out."""

from __future__ import annotations

from types import MappingProxyType

from brandhub.ground.problems import Place, Problem
from brandhub.whole.echoes import EVERY, without_echoes, without_lag
from brandhub.whole.hidden import UNNAMED, Hidden

HERE = Place("a.yml")
UNKNOWN = Problem(HERE, "unknown-fact", {"id": "hoefe", "nearest": "–"})
CAUSE = Problem(HERE, "not-a-number", {"found": "x"})


def _codes(problems: list[Problem], written: set[tuple[str, str]], hidden: Hidden = MappingProxyType({})) -> list[str]:
    return [problem.code for problem in without_echoes(problems, written, hidden)]


def test_a_broken_entry_is_told_once() -> None:
    assert _codes([CAUSE, UNKNOWN], {("fact", "hoefe")}) == ["not-a-number"]
    assert _codes([CAUSE, UNKNOWN], {("fact", EVERY)}) == ["not-a-number"]


def test_a_misspelt_id_is_told() -> None:
    assert _codes([CAUSE, UNKNOWN], {("fact", "hofe")}) == ["not-a-number", "unknown-fact"]
    assert _codes([CAUSE, UNKNOWN], {("claim", "hoefe")}) == ["not-a-number", "unknown-fact"]


def test_what_was_meant_may_be_the_broken_entry() -> None:
    misspelt = Problem(HERE, "unknown-fact", {"id": "höfe", "nearest": "dörfer"})
    told = without_echoes([CAUSE, misspelt], {("fact", "hoefe"), ("fact", EVERY), ("claim", "höfe")}, {})
    assert [problem.code for problem in told] == ["not-a-number"]
    told = without_echoes([CAUSE, misspelt], {("fact", "hoefe"), ("claim", "höfe")}, {})
    assert told[1].values["nearest"] == "hoefe"
    told = without_echoes([CAUSE, misspelt], {("fact", "bergleute")}, {})
    assert told[1].values["nearest"] == "dörfer"


def test_the_last_error_is_never_left_out() -> None:
    assert _codes([UNKNOWN], {("fact", "hoefe")}) == ["unknown-fact"]
    assert _codes([CAUSE.softened(), UNKNOWN], {("fact", "hoefe")}) == ["not-a-number", "unknown-fact"]


def test_what_is_hidden_is_called_hidden() -> None:
    assert _codes([CAUSE, UNKNOWN], {("fact", "hoefe")}, {("fact", "hoefe"): UNNAMED}) == [
        "not-a-number",
        "refers-to-hidden",
    ]


def test_a_chart_may_be_of_a_fact_or_a_claim() -> None:
    chart = Problem(HERE, "unknown-chart", {"id": "hoefe", "nearest": "–"})
    assert _codes([CAUSE, chart], {("claim", "hoefe")}) == ["not-a-number"]


def test_a_foreign_word_is_told_once() -> None:
    foreign = Problem(HERE, "wording-foreign", {"word": "fast"})
    assert _codes([foreign, Problem(HERE, "orphan-claim", {"word": "fast"})], set()) == ["orphan-claim"]
    assert _codes([foreign, Problem(HERE, "wording-case", {}, "warning")], set()) == ["wording-foreign", "wording-case"]
    assert _codes([foreign, Problem(Place("b.yml"), "orphan-claim", {})], set()) == ["wording-foreign", "orphan-claim"]


def test_a_version_that_is_missing_is_told_unless_its_file_is_there() -> None:
    missing = Problem(HERE, "translation-missing", {"path": "stories/a/story.en.md"}, "warning")
    assert _codes([CAUSE, missing], {("file", "stories/a/story.en.md")}) == ["not-a-number"]
    assert _codes([CAUSE, missing], {("file", "stories/a/story.de.md")}) == ["not-a-number", "translation-missing"]


def test_a_warning_about_what_is_hidden_stays_a_warning() -> None:
    softened = Problem(HERE, "unknown-fact", {"id": "hoefe", "nearest": "–"}, "warning")
    (told,) = without_echoes([softened], {("fact", "hoefe")}, {("fact", "hoefe"): UNNAMED})
    assert (told.code, told.severity) == ("refers-to-hidden", "warning")


def test_only_ids_are_offered_and_only_where_something_is_meant() -> None:
    misspelt = Problem(HERE, "unknown-fact", {"id": "höfe", "nearest": "–"})
    told = without_echoes([CAUSE, misspelt], {("fact", "Höfe.md")}, {})
    assert told[1].values["nearest"] == "–", "what is no id was not meant"
    bare = Problem(HERE, "unknown-fact", {"id": "höfe"})
    assert without_echoes([CAUSE, bare], {("fact", "hoefe")}, {}) == [CAUSE, bare]
    other = Problem(HERE, "no-such-date", {"id": "höfe", "nearest": "–"})
    assert without_echoes([CAUSE, other], {("fact", "hoefe")}, {}) == [CAUSE, other]
    assert without_echoes([CAUSE, misspelt], {("fact", "ganz-anders")}, {})[1].values["nearest"] == "–"


def _lagging(*problems: Problem) -> list[str]:
    return [problem.code for problem in without_lag(problems)]


def test_a_version_is_not_called_behind_while_it_or_its_original_has_errors() -> None:
    for code in ("translation-behind", "translation-unstamped"):
        lag = Problem(Place("en.md"), code, {"path": "de.md"}, "warning")
        for broken in ("en.md", "de.md"):
            error = Problem(Place(broken), "not-a-number")
            assert _lagging(lag, error) == ["not-a-number"]
            assert _lagging(lag, error.softened()) == [code, "not-a-number"]
        elsewhere = Problem(Place("fr.md"), "not-a-number", {"path": "en.md"})
        assert _lagging(lag, elsewhere) == [code, "not-a-number"]
    assert _lagging(Problem(Place("a.md"), "unknown-fact"), Problem(Place("a.md"), "voice", {}, "warning")) == [
        "unknown-fact",
        "voice",
    ]
