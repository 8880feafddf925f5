"""Reading by programs: a clean Markdown twin of every page, with the proofs of its figures, and lists of them all."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from brandhub.products.portal.markdown_twins import write_twin

Pages = Mapping[str, Any]
CARDS = ("/einbetten/", "/en/embed/")
LISTS = {"de": "llms.txt", "en": "en/llms.txt"}
LINK = re.compile(r"(?<!\\)\]\((https?:[^)\s]+)\)")


def twins(site: Path) -> dict[str, str]:
    found = {}
    for path in site.rglob("index.md"):
        folder = path.parent.relative_to(site).as_posix()
        found["/" if folder == "." else f"/{folder}/"] = path.read_text(encoding="utf-8")
    return found


def test_every_page_has_a_twin_and_names_it(pages: Pages, site: Path) -> None:
    wanted = {a for a in pages if not a.startswith(CARDS) and a != "/404.html"}
    assert set(twins(site)) == wanted
    for address in wanted:
        (link,) = pages[address].tree.xpath("//link[@rel='alternate'][@type='text/markdown']")
        assert link.get("href") == "index.md", address


def test_twins_are_clean(site: Path) -> None:
    for address, text in twins(site).items():
        bare = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
        assert re.findall(r"<(?!https?:)[a-z/!]|&[a-z]+;|&#|\{\{|\}\}|\u00ad|popover|\bdo-[a-z]+__", bare) == [], (
            address
        )
        running = re.sub(r"(?m)^ +|^\|.*$", "", bare)
        assert re.findall(r"[^\S\n]{2,}(?=\S)", running) == [], address
        assert "\n\n\n" not in text, address
        assert text.count("\n# ") + text.startswith("# ") == 1, address
        assert text.endswith(f"{address}>\n"), address


def test_a_twin_says_what_its_page_says(site: Path, pages: Pages) -> None:
    """Every paragraph and heading of the page that is there to be read, letter for letter."""
    for address, text in twins(site).items():
        if not re.search(r"/(geschichten|en/stories|aussagen|en/facts)/[^/]+/$", address):
            continue
        said = letters(re.sub(r"\[\^\d+\]|\]\([^)]*\)", "", text))
        main = pages[address].first("//main")
        for each in main.xpath(".//h1 | .//h2 | .//article//p | .//li/h3 | .//table//td"):
            if not each.xpath(
                "ancestor-or-self::*[contains(@class, 'do-embedding') or contains(@class, 'do-citation') "
                "or contains(@class, 'do-files') or @aria-labelledby='einbetten' or @id='einbetten']"
            ):
                words = "".join(each.xpath(f".//text()[not({SKIPPED})]"))
                assert letters(words) in said, (address, words)


SKIPPED = "ancestor::*[contains(@class, 'do-slip') or name()='button' or name()='svg']"


def letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.replace("\u00ad", "")).casefold()


def test_a_figure_in_a_story_keeps_date_and_source(site: Path, pages: Pages) -> None:
    count = 0
    for address, text in twins(site).items():
        page = pages[address]
        figures = page.tree.xpath("//main//*[contains(concat(' ', @class, ' '), ' do-fact ')]")
        notes = dict(re.findall(r"(?m)^\[\^(\d+)\]: (.+)$", text))
        assert sorted(notes, key=int) == [str(number) for number in range(1, len(notes) + 1)], address
        marks = re.findall(r"\[\^(\d+)\](?!:)", text)
        assert set(marks) == set(notes), address
        if figures:
            dated = [note for note in notes.values() if re.match("Stand |Seit |As of |Since |Until |Bis ", note)]
            assert len(dated) >= len(notes) - len(page.tree.xpath("//main//*[contains(@class, 'do-claim__sentence')]"))
            assert all(LINK.search(note) for note in notes.values()), address
            count += 1
    assert count > 25


def test_links_of_twins_lead_to_pages_and_places(site: Path, pages: Pages) -> None:
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    broken = set()
    for address, text in twins(site).items():
        for target in LINK.findall(text):
            if target.startswith(base):
                path = target.removeprefix(base).partition("#")[0]
                file = path.lstrip("/") + ("index.html" if path.endswith("/") else "")
                if not (site / file).is_file():
                    broken.add((address, target))
    assert sorted(broken) == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_list_has_every_fact_and_claim_with_its_proof(language: str, site: Path, pages: Pages) -> None:
    text = (site / LISTS[language]).read_text(encoding="utf-8")
    lines = text.splitlines()
    assert lines[0].startswith("# ")
    assert lines[2].startswith("> ")
    base = pages["/"].first("//link[@rel='canonical']").get("href").removesuffix("/")
    targets = dict(re.findall(r"(?m)^- \[(.+)\]\((\S+)\)", text))
    assert [t for t in targets.values() if not (site / t.removeprefix(f"{base}/")).is_file()] == []
    names = {"facts": {"de": "fakten", "en": "en/facts"}, "claims": {"de": "aussagen", "en": "en/claims"}}
    for section, folders in names.items():
        document = json.loads((site / f"api/v1/{section}.json").read_text(encoding="utf-8"))[section]
        for key, entry in document.items():
            (line,) = [line for line in lines if f"/{folders[language]}/{key}/index.md)" in line]
            if section == "facts":
                assert line.startswith(f"- [{entry['label'][language]}".replace("[[", "[")), key
            elif entry["sentence"][language]:
                assert line.startswith(f"- [{entry['sentence'][language]}]("), key
            else:
                assert line.startswith(f"- [{entry['question'][language]}]("), key
            if entry.get("status") != "retired":
                assert re.search("Quellen?:|Sources?:", line), key


@pytest.mark.parametrize("language", ["de", "en"])
def test_one_file_has_them_all(language: str, site: Path) -> None:
    text = (site / LISTS[language].replace("llms", "llms-full")).read_text(encoding="utf-8")
    found = twins(site)
    folders = {"de": ("/geschichten/", "/aussagen/", "/fakten/"), "en": ("/en/stories/", "/en/claims/", "/en/facts/")}
    wanted = [a for a in found if a.startswith(folders[language]) and a not in folders[language]]
    assert len(wanted) > 200
    assert all(found[address].strip() in text for address in wanted)


def test_what_looks_like_markdown_is_text() -> None:
    html = "<html><body><main><h1>Ein *Stern* und [Klammern]</h1><p>a_b <a href='../x/'>C#</a></p></main></body></html>"
    assert write_twin(html.encode(), "/a/b/", "https://example.org") == (
        "# Ein \\*Stern\\* und \\[Klammern\\]\n\na\\_b [C#](https://example.org/a/x/)\n\n<https://example.org/a/b/>\n"
    )


@pytest.mark.parametrize(
    "drawing",
    [
        "<svg><text>1</text></svg>",
        "<svg></svg> <svg><title>2</title></svg>",
        "<svg><svg><text>in</text></svg><text>out</text></svg>",
        "<svg>&lt;/p&gt;</svg>",
    ],
)
def test_drawings_are_left_out_and_nothing_else(drawing: str) -> None:
    """Whatever stands in a drawing; what stands around it stays in one piece."""
    figure = f"<figure>{drawing}<pre>x <b>y</b>\n</pre></figure>"
    html = f"<main><h1>A</h1><p>vor{drawing}nach <b>{drawing}fett</b></p>{figure}</main>"
    between = " " if "> <" in drawing else ""
    assert write_twin(html.encode(), "/a/", "https://example.org") == (
        f"# A\n\nvor{between}nach **fett**\n\n```\nx y\n```\n\n<https://example.org/a/>\n"
    )
