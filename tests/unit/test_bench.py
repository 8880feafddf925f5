"""The corpus of the benchmark: valid for the hub, the same for the same seed, the same words for every generator."""

from __future__ import annotations

import statistics
from collections import Counter
from pathlib import Path

import pytest
from brandhub.ground.clock import read_clock
from brandhub.products.survey import Survey, survey_project
from brandhub.whole.addresses import asserted

from bench import hub_project, projects
from bench.contenders import make_hub
from bench.corpus import HOT, Corpus, Syntax, letters
from bench.figures import ALONE
from bench.hub_project import making

PLAIN = Syntax(link=lambda target, _: target.title, picture=lambda _, alt: alt, fact=lambda fact: fact.said)


def survey(root: Path) -> Survey:
    return survey_project(root, read_clock(making.TODAY, {}))


@pytest.fixture(scope="module", params=[7, 2026])
def project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Corpus]:
    corpus = Corpus(12, 60, request.param)
    return hub_project.write_hub(tmp_path_factory.mktemp("bench") / "hub", corpus), corpus


def test_the_hub_objects_to_nothing_but_missing_english(project: tuple[Path, Corpus]) -> None:
    found = Counter(problem.code for problem in survey(project[0]).problems)
    assert found == {"translation-missing": 12}


def test_what_one_fact_reaches(project: tuple[Path, Corpus]) -> None:
    """The first fact stands in a third of few stories, in a claim and in two kits, and changes with it."""
    root, corpus = project
    fact = corpus.every_fact()[0]
    users = [story for story in corpus.stories() if fact in story.facts]
    assert len(users) == 4
    assert all(f'fact("{fact.id}"' in hub_project.story_path(root, story).read_text("utf-8") for story in users)
    before = survey(root)
    assert before.hub is not None
    claim = before.hub.proofs[f"mehr-{fact.id}"]
    assert claim.verdict == "holds"
    kits = [kit for kit in before.hub.kits.values() if kit.select == "all" or fact.topic in kit.topics]
    assert len(kits) == 2
    path = root / "data/facts/zaehlung-0000.yml"
    kept = path.read_text("utf-8")
    hub_project.change_fact(root, 3)
    after = survey(root)
    path.write_text(kept, "utf-8")
    assert after.passes
    assert "500003" in str(after.hub.series[fact.id]) if after.hub else False


def test_many_stories_use_the_first_fact_and_no_more() -> None:
    corpus = Corpus(120, 50)
    assert sum(corpus.every_fact()[0] in story.facts for story in corpus.stories()) == HOT


def test_a_project_to_try_things_on_shares_nothing_with_others(tmp_path: Path) -> None:
    """Whoever keeps one beyond the checkout that has written it would have every text read anew in each build."""
    assert projects.main([str(tmp_path / "tries"), "--stories", "2", "--facts", "50"]) == 0
    assert not [place for place in (tmp_path / "tries").rglob("*") if place.is_symlink()]


def test_a_seed_is_a_corpus(tmp_path: Path) -> None:
    first, second, other = (
        making.tree(hub_project.write_hub(tmp_path / name, Corpus(3, 50, seed)))
        for name, seed in (("a", 1), ("b", 1), ("c", 2))
    )
    assert first == second
    assert first != other


def test_a_story_is_the_same_in_a_larger_corpus() -> None:
    few, many = (list(Corpus(size, 50).stories())[:3] for size in (5, 40))
    assert [story.blocks for story in few] == [story.blocks for story in many]


def test_stories_are_as_long_as_they_say() -> None:
    words = [len(story.markdown(PLAIN).split()) for story in Corpus(40, 50).stories()]
    assert 560 < statistics.mean(words) < 660
    assert len({letters(number) for number in range(800)}) == 800


def test_no_name_of_a_large_corpus_asserts_anything() -> None:
    """One did among three thousand, and the project could not be built."""
    names = [f"tor-und-kupferfenster-{letters(number)}" for number in range(0, 60_000, 29)]
    assert [name for name in names if asserted(name) is not None] == []


def test_pages_alone_are_pages_alone(tmp_path: Path) -> None:
    """What a whole build is held against draws every page, and nothing that stands beside pages."""
    contender = make_hub(tmp_path / "hub", Corpus(3, 12, 7), [])
    whole = set[str]()
    for state in contender.states[:2]:
        contender.time(state, 1)
        found = {path.relative_to(contender.site).as_posix() for path in contender.site.rglob("*") if path.is_file()}
        if state.name == ALONE:
            alone = found
        else:
            whole = found
    pages = {path for path in whole if path.endswith(".html") and not path.startswith(("einbetten/", "en/embed/"))}
    pages -= {"daten/index.html", "en/data/index.html"}
    assert {path for path in alone if path.endswith(".html")} == pages
    assert not [path for path in alone if path.endswith(("index.md", ".ics", "teilen.png", ".bib", "llms.txt", ".csv"))]
    assert "feed.xml" in whole - alone
    assert "suche/verzeichnis.json" in whole - alone
