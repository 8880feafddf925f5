"""The figures of the benchmark: what is measured is what ran, and a table says no more than was measured."""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path

import pytest
from brandhub.products.portal.search_parts import sort_words, write_parts

from bench import peers, portal
from bench.corpus import letters
from bench.figures import ALONE, Key, Report, Weighed, Weight, page_weight, weigh, write_report
from bench.peer_projects import hugo_syntax, mkdocs_syntax
from bench.queries import fetched_for
from bench.runs import Failed, Run, run

TITLES = {"hub": "the hub", "material": "plain", "hugo": "hugo"}


def told(seconds: float, memory: int = 200_000_000) -> list[Run]:
    return [Run(seconds * factor, seconds, memory) for factor in (1, 5, 0.5)]


def test_ratios_are_those_of_medians_within_one_size() -> None:
    runs = {
        Key(1000, "hub", "cold"): told(4),
        Key(1000, "hub", "story"): told(1),
        Key(1000, "material", "cold"): told(10),
        Key(10_000, "hub", "cold"): told(40, 2_000_000_000),
        Key(10_000, "hub", "check, cold"): told(9),
        Key(10_000, "hugo", "cold"): told(2),
    }
    text = write_report(Report(runs, {}, TITLES, ["zensical cannot be installed here."]))
    assert "| 1,000 | cold build | plain, full build | 0.5 | 0.40 | 0.40 | met |" in text
    assert "| 10,000 | cold build |" not in text  # plain was not measured with so many
    assert "one story edited" not in text  # Hugo was not measured with so few
    assert "| cold build, growth | linear | 1.05 | 1.00 |  | met |" in text
    assert "| cold build, memory | each further story | 150 kB | 200 kB |  | missed |" in text
    assert "| 10,000 | check, cold |  | 8.0 s | 9.00 s |  | missed |" in text
    assert "zensical cannot be installed here." in text


def test_what_a_hub_does_besides_pages_is_weighed_whole_and_for_each_further_story() -> None:
    runs = {
        Key(100, "hub", "cold"): told(30),
        Key(100, "hub", ALONE): told(20),
        Key(300, "hub", "cold"): told(50),
        Key(300, "hub", ALONE): told(30),
    }
    text = write_report(Report(runs, {}, TITLES, []))
    assert "| 100 | cold build | the same without all but pages | 1.4 | 1.50 | 1.50 | missed |" in text
    assert "| each further story, cold | the same without all but pages | 1.4 | 2.00 | 2.00 | missed |" in text
    assert ALONE not in write_report(Report({Key(9, "hub", "cold"): told(3)}, {}, TITLES, []))


def test_growth_is_no_goal_where_what_every_build_costs_hides_it() -> None:
    runs = {Key(50, "hub", "cold"): told(26), Key(150, "hub", "cold"): told(36)}
    assert "growth |" not in write_report(Report(runs, {}, TITLES, [])).partition("\n\n")[2]


def test_a_missed_goal_is_called_missed() -> None:
    runs = {Key(9, "hub", "fact"): told(2), Key(9, "hugo", "cold"): told(1)}
    assert "| 9 | one fact changed | hugo, full build | 0.6 | 2.00 | 2.00 | missed |" in write_report(
        Report(runs, {(9, "hub"): Weighed(Weight(3, 2), Weight(300_000, 200_000), 1, 3)}, TITLES, [])
    )


def test_a_page_weighs_what_it_names(tmp_path: Path) -> None:
    page = '<link href="/a.css?v=1" rel=stylesheet><link rel="icon" href="/i.png"><script defer src="../b.js"></script>'
    for name, text in (("a.css", "a" * 999), ("b.js", "b" * 99), ("i.png", "i" * 9), ("x/index.html", page)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    packed = sum(len(gzip.compress(text.encode(), 9)) for text in (page, "a" * 999, "b" * 99))
    assert page_weight(tmp_path, "x/index.html") == Weight(len(page) + 1098, packed)
    found = weigh(tmp_path, "x/index.html", "none.json")
    assert (found.index, found.files, found.bytes) == (None, 4, len(page) + 1107)


def test_a_query_weighs_every_file_that_a_browser_fetches_for_it(tmp_path: Path) -> None:
    entries = [
        {"title": f"Titel {letters(n)}", "url": "x", "more": f"{letters(n * 37)}hafen am {'x' * n} " * 40}
        for n in range(900)
    ]
    head, files, *_ = write_parts("/assets/suche/", [sort_words(entry) for entry in entries])
    for address, content in {**files, "/suche/index.json": json.dumps({**head, "folder": "../assets/suche/"})}.items():
        path = tmp_path / address.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    fetched = fetched_for(tmp_path, "suche/index.json", "hafen")
    assert len(fetched) > 12  # the head, a list, a register, and ten packs, which lie apart or together
    assert {json.dumps(json.loads(content)) for content in fetched[1:]} <= {
        json.dumps(json.loads(content)) for content in files.values()
    }
    assert len(fetched_for(tmp_path, "suche/index.json", "gibtesnicht")) == 2
    (tmp_path / "plain.json").write_text('{"entries": []}', encoding="utf-8")
    assert fetched_for(tmp_path, "plain.json", "hafen") == [b'{"entries": []}']


def test_a_run_tells_time_and_memory_of_all_it_starts(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    child = "import time; held = bytearray(b'x' * 60_000_000); time.sleep(1.5)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}], check=True)"
    measured = run([sys.executable, "-c", parent], folder, os.environ)
    assert 1.5 < measured.seconds < 60
    assert 0 < measured.worked < 60
    assert measured.memory > 60_000_000 or not Path("/proc/self/smaps_rollup").exists()


def test_what_fails_or_never_ends_is_no_measurement(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    with pytest.raises(Failed, match="ended with 3"):
        run([sys.executable, "-c", "raise SystemExit(3)"], folder, os.environ)
    with pytest.raises(Failed):
        run([sys.executable, "-c", "import time; time.sleep(60)"], folder, os.environ, patience=0.3)


def test_a_peer_that_cannot_be_installed_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(command: list[str], folder: Path) -> None:
        raise peers.Missing(f"{command[-1]} is not to be had")

    monkeypatch.setattr(peers, "_call", refuse)
    monkeypatch.setattr("shutil.which", lambda _: None)
    for name in ("zensical", "hugo"):
        with pytest.raises(peers.Missing):
            peers.get_peer(name, tmp_path)


def test_the_page_keeps_what_stands_around_the_tables(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n\n{portal.BEGIN}\nold\n{portal.END}\n\nafter\n", encoding="utf-8")
    for text in ("new\n", "newer\n"):
        portal.write_page(page, text)
    assert page.read_text("utf-8") == f"before\n\n{portal.BEGIN}\n\nnewer\n\n{portal.END}\n\nafter\n"


@pytest.mark.parametrize("words", [["--stories", "0"], ["--stories", "x"], ["--against", "jekyll"], ["--rounds", "0"]])
def test_what_cannot_be_measured_is_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        portal.read_arguments(words)


def test_sizes_and_peers_are_lists() -> None:
    arguments = portal.read_arguments(["--stories", "5000,1000", "--against", "hugo,material", "--edits", ""])
    assert (arguments.stories, arguments.against, arguments.edits) == ([1000, 5000], ["material", "hugo"], [])


def test_every_generator_gets_the_same_words() -> None:
    """Only marks differ: a fact, a link and a picture in the syntax of each."""
    from bench.corpus import Corpus

    story = next(Corpus(3, 50).stories())
    plain, hugo = story.markdown(mkdocs_syntax()), story.markdown(hugo_syntax())
    fact = story.facts[0].id
    assert f"[[fact:{fact}]]" in plain
    assert f'{{{{< fact "{fact}" >}}}}' in hugo
    assert all(block in plain and block in hugo for block in story.blocks if "<" not in block)
