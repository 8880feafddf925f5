"""Markdown: what may stand in a text, where it does not, and what becomes of it in HTML."""

from __future__ import annotations

from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.speech.references import Reference
from brandhub.whole.markdown import (
    MAX_INDENT,
    MAX_LINE,
    check_markdown,
    is_allowed,
    links_of,
    slips_in,
    slug,
    write_html,
)
from brandhub.whole.prose import Prose
from brandhub.whole.resolving import Piece

A: Any = Reference("fact", "a", {}, 0, 0, 0)


def html(*pieces: str | Piece, follow: Any = str) -> str:
    return str(write_html([Piece(one) if isinstance(one, str) else one for one in pieces], follow))


def told(text: str) -> list[tuple[str, str]]:
    """Codes with the words where they stand, up to the end of the slip."""
    return [(slip.code, text[slip.start : slip.end]) for slip in slips_in(text)]


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Über Größe und Öl", "ueber-groesse-und-oel"),
        ("  Hof – 12 ", "hof-12"),
        ("Ä", "ae"),
        ("ÄÖÜß", "aeoeuess"),
        ("–", "abschnitt"),
        ("", "abschnitt"),
        ("café", "caf"),
    ],
)
def test_a_heading_is_an_anchor_in_plain_letters(heading: str, anchor: str) -> None:
    assert slug(heading) == anchor


def test_an_anchor_may_be_joined_otherwise() -> None:
    assert slug("Der alte Hof!", "_") == "der_alte_hof"


@pytest.mark.parametrize(
    "target",
    [
        *("https://a.de", "http://a.de", "mailto:a@b.de", "tel:+49", "/a/", "#b", "a/b", "?a", "", "HTTPS://a.de"),
        *("a.html", "/a:b/", "#a:b", "/a?b@c", "https://a.de/b@c", "https://a.de?b@c", "https://a.de#b@c"),
    ],
)
def test_an_address_of_this_site_or_a_harmless_scheme_is_allowed(target: str) -> None:
    assert is_allowed(target)


@pytest.mark.parametrize(
    "target",
    [
        *("javascript:alert(1)", "JavaScript:x", "data:text/html,x", "//a.de", "\\\\a.de", "/\\a.de", "ftp://a.de"),
        *("java\nscript:x", "java&#115;cript:x", "java%73cript:x", "java%2573cript:x"),
        *(" javascript:x", "\x01vbscript:x"),
        *("https://dortmund.de@a.de", "http://a@b.de", "https:a@b.de", "https:///a@b.de", "&#x2f;/a.de", "%2f/a.de"),
    ],
)
def test_an_address_that_runs_or_hides_something_is_not(target: str) -> None:
    assert not is_allowed(target)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hier.", []),
        ("[a](/b/)", [("/b/", 4)]),
        ("[a](</b/>)", [("/b/", 5)]),
        ("[a]( /b/ 'c')", [("/b/", 5)]),
        ("[a](/b/) und [c](#d)", [("/b/", 4), ("#d", 17)]),
        ("Satz [a].\n\n[a]: /b/", [("/b/", 16)]),
        ("[a]:\n  </b/>", [("/b/", 8)]),
        ("[a](/b/)\n\n   [c]: /d/", [("/b/", 4), ("/d/", 18)]),
        ("    [c]: /d/", []),
        ("[a]()", [("", 4)]),
    ],
)
def test_every_link_is_found_where_its_address_stands(text: str, found: list[tuple[str, int]]) -> None:
    assert [*links_of(text)] == found


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("Satz.", []),
        ("<b>a</b>", [("raw-html", "<b>"), ("raw-html", "</b>")]),
        ("a <!-- b -->", [("raw-html", "<!-- b -->")]),
        ("a <?php", [("raw-html", "<?php")]),
        ("a < b", []),
        ("<https://a.de> und <a@b.de>", []),
        ("<https://a.de> und <i>", [("raw-html", "<i>")]),
        ("[a](javascript:b)", [("link-scheme", "javascript:b")]),
        ("a &shy; &#173; &#xad; &amp; &#65;", [("forbidden-character", one) for one in ("&shy;", "&#173;", "&#xad;")]),
        ("&#0; &#1114112;", [("forbidden-character", one) for one in ("&#0;", "&#1114112;")]),
        ("&#1114111;", [("forbidden-character", "&#1114111;")]),
        ("a &#9; &#10; &nichts;", []),
        ("| a | b |\n|---|---|\n| c | d |", []),
        ("| a | b |\n|---|---|\n| c | d", [("table-open", "| c | d")]),
        ("a | b |\n|---|---|\n| c | d |", [("table-open", "a | b |")]),
        ("| a | b |\n|---|---|\n| c | d |\n\ne | f", []),
        ("Satz.\n\n| a | b |\n|---|---|\n| c |\nd | e |\n| f", [("table-open", "d | e |")]),
        ("> | a | b |\n> |---|---|\n> | c | d", [("table-open", "> | c | d")]),
        ("a\n---\nb | c", []),
        ("|---|---|\n|", [("table-open", "|")]),
    ],
)
def test_what_a_text_may_not_hold_is_told_where_it_stands(text: str, slips: list[tuple[str, str]]) -> None:
    assert told(text) == slips


def test_of_a_long_tag_and_a_long_address_the_beginning_is_named() -> None:
    (slip,) = slips_in(f"<{'a' * 60}>")
    assert slip.values == {"found": f"<{'a' * 39}"}
    (slip,) = slips_in(f"[a](javascript:{'a' * 60})")
    assert slip.values == {"found": f"javascript:{'a' * 49}"}


def test_lines_have_an_end() -> None:
    assert told("a" * MAX_LINE) == []
    assert told("a" * (MAX_LINE + 1)) == [("line-too-long", "a")]
    assert [(slip.start, slip.values["length"]) for slip in slips_in("b\n" + "a" * (MAX_LINE + 2))] == [
        (2, MAX_LINE + 2)
    ]
    assert told("\n".join("a" * (MAX_LINE + 1) for _ in range(2))) == [("line-too-long", "a")] * 2


@pytest.mark.parametrize("sign", [" ", "> ", "- ", "1. ", "\t"])
def test_lines_begin_somewhere(sign: str) -> None:
    wide = len(sign.expandtabs(4))
    fitting = sign * (MAX_INDENT // wide)
    assert told(f"{fitting}a") == []
    assert [code for code, _ in told(f"b\n{fitting}{sign}a\n{fitting}{sign}c")] == ["line-too-deep"]
    assert told(f"{fitting}{sign}") == [], "an empty line has no depth"


def test_only_markdown_is_looked_at_and_slips_at_hand_are_taken() -> None:
    def found(is_markdown: bool, **fields: Any) -> list[tuple[str, int]]:
        prose = Prose("Ein <b>", "de", lambda start, _end: Place("x.md", 1, start + 1), is_markdown=is_markdown)
        return [(problem.code, problem.place.column) for problem in check_markdown(prose, **fields)]

    assert found(True) == [("raw-html", 5)]
    assert found(False) == []
    assert found(True, slips=()) == []


def test_references_stand_where_they_were_and_figures_alone() -> None:
    assert html("Es sind ", Piece("<b>102</b>", A), ".") == "<p>Es sind <b>102</b>.</p>"
    assert html(Piece("<figure>x</figure>", A)) == "<figure>x</figure>"
    assert html("a\n\n", Piece(" <div>x</div>", A), "\n\nb") == "<p>a</p>\n <div>x</div>\n<p>b</p>"
    assert html(Piece("<section>x</section>", A)) == "<section>x</section>"
    assert html(Piece("<span>x</span>", A)) == "<p><span>x</span></p>"
    assert html("a ", Piece("<i>1</i>", A), " b ", Piece("<i>2</i>", A)) == "<p>a <i>1</i> b <i>2</i></p>"


def test_addresses_are_followed_however_they_are_written() -> None:
    def follow(target: str) -> str:
        return f"..{target}" if target.startswith("/") else target

    assert html("[a](/b/)", follow=follow) == '<p><a href="../b/">a</a></p>'
    assert html("*c* [a](/b/)", follow=follow) == '<p><em>c</em> <a href="../b/">a</a></p>'
    assert html("[a](/b/?c=ä)", follow=follow) == '<p><a href="../b/?c=ä">a</a></p>'
    assert html("[a](https://b.de)", follow=follow) == '<p><a href="https://b.de">a</a></p>'
    assert html("*c* [a](javascript:b)", follow=follow) == "<p><em>c</em> <a>a</a></p>"


def test_html_is_text_and_a_bare_picture_shows_nothing() -> None:
    assert html("a <b>c</b>\n\n<div>d</div>") == "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;div&gt;d&lt;/div&gt;</p>"
    assert html("![a](/b.png)") == '<p><img alt="a"></p>'


def test_headings_and_tables_keep_their_sides() -> None:
    assert html("## Über `uns`") == '<h2 id="ueber-uns">Über <code>uns</code></h2>'
    assert 'align="right"' in html("| a | *b* |\n|---|--:|\n| c | d |")
