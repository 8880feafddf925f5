"""The quick way through Markdown says what the converter says, or nothing."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Final

import pytest
from brandhub.whole.markdown import _MARKING, slug
from brandhub.whole.plain_markdown import write_plain

ROOT: Final = Path(__file__).resolve().parents[3]
REFERENCE: Final = re.compile(r"\{\{.*?\}\}")
SIGNS: Final = (
    *("Wort", "der Hof", "ä", "§", "1990", "1. ", "1) ", ".", ", ", " ", "  ", "\n", "\n\n", "\n\n\n", "\t", "\xa0"),
    *("# ", "## ", "#", "- ", "-", "* ", "+ ", "> ", "---", "===", "***", ":", "~", "`", "\\", "&", "<b>", "_", "!"),
    *("**", "*", "[", "]", "](", ")", "(", "/a/", "//b", "#c", "/a_b", "[a](/b/)", "![a](/b/)", "**c**", "]: "),
    *("|", "| a | b |\n", "|---|:-:|\n", "|--:|---|\n", "| 1 | 2 |", "\ue0000\ue001", "„Hof“", "[TOC]", "    "),
    *("\u2003", "\u2028", "\x02", "[a][b]", "\f", '"'),
)
BLOCKS: Final = (
    *("## Titel", "### Titel", "# Titel", "## titel_1", "## Titel 2", "## „Ä“ – x", "## A * b", "#### \ue0001\ue001"),
    *("Der **Hof** und [die Zeche](/zeche/#a).\nZweite Zeile.", "\ue0000\ue001", "„Hof“, \ue0001\ue001", "**Hof** – x"),
    *("- Eins\n- Zwei **drei**", "- \ue0003\ue001\n- [x](#y)", "- # x", "- Eins\nmehr", "1. Eins\n2. Zwei", "> Zitat"),
    *("| a | b |\n|---|---:|\n| 1 | **2** |\n| [x](/y/) | \ue0004\ue001 |", "| a |\n|---|\n| b |"),
    *("| a | b |\n| :-: | :- |\n| | - |", "| a | b |\n|---|---|\n| c |", "| a | b |\n|---|---|\n| c | d | e |"),
    *("Satz.", "(a)", "---", "[a]: /b/", "| a | b |\n|---|---|"),
)


def convert(text: str) -> tuple[str, tuple[str, ...]]:
    return _MARKING.convert(text)


def quickly(text: str) -> str | None:
    return write_plain(text, lambda target: f"\ue002{target}\ue003", slug)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_read_quickly_is_read_the_same(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    read = 0
    for _ in range(1500):
        blocks = chance.choices(BLOCKS, k=chance.randint(1, 5))
        if chance.random() < 0.5:
            at = chance.randrange(len(blocks))
            cut = chance.randint(0, len(blocks[at]))
            blocks[at] = blocks[at][:cut] + "".join(chance.choices(SIGNS, k=chance.randint(1, 3))) + blocks[at][cut:]
        text = "\n\n".join(blocks)
        found = quickly(text)
        if found is not None:
            read += 1
            assert (found, ()) == convert(text), text
    assert read > 150


@pytest.mark.parametrize("seed", range(2))
def test_signs_in_any_order_are_read_the_same(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    for _ in range(1500):
        text = "".join(chance.choices(SIGNS, k=chance.randint(1, 9)))
        found = quickly(text)
        assert found is None or (found, ()) == convert(text), text


@pytest.mark.parametrize(
    "odd",
    [
        "`a`",
        "a & b",
        "a <b>",
        "*a*",
        "_a_",
        "![a](/b/)",
        "[a](//b.de/)",
        "[a](https://b.de/)",
        "[a](/b%2f/)",
        "- a\n\n- b",
        "1. a",
        "> a",
        "a\n- b\n---",
        "a  \nb",
        "\ta",
        "a\n===",
        "a | b\n---|---\nc | d",
        "a\\*",
        "## A *b*",
    ],
)
def test_what_means_more_is_left_to_the_converter(odd: str) -> None:
    assert quickly(f"Satz.\n\n{odd}\n\nSatz.") is None


def test_stories_are_read_quickly() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("stories/*/story.*.md"))]
    bodies = [REFERENCE.sub("\ue0001\ue001", text.split("\n---\n", 1)[1].strip()) for text in texts]
    found = [quickly(body) for body in bodies]
    assert sum(one is not None for one in found) > 0.7 * len(bodies)
    assert all(one is None or (one, ()) == convert(body) for one, body in zip(found, bodies, strict=True))


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("Der Hof.", "<p>Der Hof.</p>"),
        ("\nDer Hof.\n", "<p>Der Hof.</p>"),
        ("Eins.\nZwei.", "<p>Eins.\nZwei.</p>"),
        ("Eins.\n\n\nZwei.", "<p>Eins.</p>\n<p>Zwei.</p>"),
        ("# Hof", '<h1 id="hof">Hof</h1>'),
        ("###### Hof\n\n###### Hof", '<h6 id="hof">Hof</h6>\n<h6 id="hof_1">Hof</h6>'),
        ("- Eins\n- Zwei", "<ul>\n<li>Eins</li>\n<li>Zwei</li>\n</ul>"),
        ("- Eins\n\nSatz.\n\n- Zwei", "<ul>\n<li>Eins</li>\n</ul>\n<p>Satz.</p>\n<ul>\n<li>Zwei</li>\n</ul>"),
        ("Der **Hof** hier.", "<p>Der <strong>Hof</strong> hier.</p>"),
        ("Der [Hof](/hof/) hier.", '<p>Der <a href="\ue002/hof/\ue003">Hof</a> hier.</p>'),
        (
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n"
            "<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>",
        ),
        (
            "| a | b | c |\n|:-|-:|:-:|\n| 1 | 2 | 3 |",
            '<table>\n<thead>\n<tr>\n<th align="left">a</th>\n<th align="right">b</th>\n<th align="center">c</th>\n'
            '</tr>\n</thead>\n<tbody>\n<tr>\n<td align="left">1</td>\n<td align="right">2</td>\n'
            '<td align="center">3</td>\n</tr>\n</tbody>\n</table>',
        ),
    ],
)
def test_what_nearly_all_stories_hold_is_read_quickly(source: str, html: str) -> None:
    assert quickly(source) == html
    assert convert(source) == (html, ())


@pytest.mark.parametrize(
    "source",
    [
        *("Der `Hof`.", "Der *Hof*.", "Der [Hof][a].", "![Hof](/a/)", "Der Hof. ", " Der Hof.", "1. Hof", "> Hof"),
        *(
            "- Eins\nmehr",
            "- Eins\n\n- Zwei",
            "| a | b |\n|---|---|",
            "| a |\n|---|\n| b |",
            "| a | b |\n|---|---|\n| 1 |",
        ),
        *(
            "| a | b |\n|---|---|\n1 | 2 |",
            "| a | b |\n|---|---|\n| 1 | 2",
            "| a | b |\n| x | - |\n| 1 | 2 |",
            "# Hof #",
        ),
        *("|\n|\n|", "[Hof](//a.de/)", "[Hof](https://a.de/)", "#Hof", "####### Hof", "Der Hof &amp; mehr.", "12 Höfe"),
    ],
)
def test_what_may_be_read_otherwise_is_left_to_the_converter(source: str) -> None:
    assert quickly(source) is None
