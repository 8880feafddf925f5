"""Drawings: what a picture of lines may hold, and how much of it. Each case is one way to smuggle or to burden."""

from __future__ import annotations

import pytest
from brandhub.whole.pictures import DEEPEST, MOST_ELEMENTS, unsafe_parts, unwieldy, words_in

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8">{}</svg>'
USE = '<use href="#a{}"/>'


def unsafe(inner: str) -> list[str]:
    return list(unsafe_parts(SVG.format(inner).encode()))


def burden(inner: str) -> str | None:
    return reason(SVG.format(inner))


def reason(svg: str) -> str | None:
    flaw = unwieldy(svg.encode())
    return None if flaw is None else flaw.key


def doubling(times: int) -> str:
    """Each element draws the one before it twice."""
    parts = (f'<g id="a{n}">{USE.format(n - 1) * 2}</g>' for n in range(1, times))
    return '<g id="a0"/>' + "".join(parts)


ELEMENTS = (
    "svg g defs symbol use path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath"
    " mask pattern marker filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix"
    " feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR"
    " feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile"
    " feTurbulence style title desc text tspan textPath switch"
)


@pytest.mark.parametrize("name", ELEMENTS.split())
def test_what_draws_may_stand_there(name: str) -> None:
    assert unsafe(f"<{name}/>") == []


@pytest.mark.parametrize(
    ("inner", "told"),
    [
        ("<script/>", "<script>"),
        ("<g><SCRIPT/></g>", "<script>"),
        ("<foreignObject/>", "<foreignobject>"),
        ("<animate/>", "<animate>"),
        ("<set/>", "<set>"),
        ("<image/>", "<image>"),
        ("<feImage/>", "<feimage>"),
        ("<a/>", "<a>"),
        ('<rect xmlns="http://www.w3.org/1999/xhtml"/>', "<rect>"),
        ('<x:rect xmlns:x="urn:x"/>', "<rect>"),
        ('<rect onclick="x"/>', "onclick"),
        ('<rect OnLoad="x"/>', "onload"),
        ('<use href="a.svg#b"/>', "href=a.svg#b"),
        ('<use xmlns:x="http://www.w3.org/1999/xlink" x:href="//a.de#b"/>', "href=//a.de#b"),
        ('<rect src="a"/>', "src=a"),
        ('<rect base="a"/>', "base=a"),
        ('<rect xml:base="a"/>', "base=a"),
        ('<rect ping="a"/>', "ping=a"),
        ('<rect action="a"/>', "action=a"),
        ('<rect formaction="a"/>', "formaction=a"),
        ('<rect srcset="a"/>', "srcset=a"),
        ('<rect data="a"/>', "data=a"),
        ('<rect fill="url(a.svg#b)"/>', "fill=url(a.svg#b)"),
        ("<rect fill=\"url( 'a.svg#b')\"/>", "fill=url( 'a.svg#b')"),
        ('<rect style="fill: u\\72l(a.svg)"/>', "style=fill: u\\72l(a.svg)"),
        ('<rect style="fill: u\\000072 l(a.svg)"/>', "style=fill: u\\000072 l(a.svg)"),
        ('<rect style="fill: \\url(a.svg)"/>', "style=fill: \\url(a.svg)"),
        ('<rect style="fill: ur/* */l(a.svg)"/>', "style=fill: ur/* */l(a.svg)"),
        ('<rect style="fill: image-set(x)"/>', "style=fill: image-set(x)"),
        ('<rect style="behavior:x"/>', "style=behavior:x"),
        ('<rect style="width: expression(1)"/>', "style=width: expression(1)"),
        ('<rect class="JavaScript:x"/>', "class=JavaScript:x"),
        ('<rect class="vbscript:x"/>', "class=vbscript:x"),
        ('<rect class="data:x"/>', "class=data:x"),
        ("<style>@import 'x';</style>", "<style>"),
        ("<style>@IMPORT 'x';</style>", "<style>"),
        ("<style>@font-face {}</style>", "<style>"),
        ("<style>@namespace x;</style>", "<style>"),
        ("<style>a { b: image(x) }</style>", "<style>"),
        ("<style>a { b: src(x) }</style>", "<style>"),
        ("<style>a { -moz-binding: x }</style>", "<style>"),
        ("<style>a { b: /* url(#c) */ url(d) }</style>", "<style>"),
        (f'<rect class="data:{"x" * 50}"/>', f"class=data:{'x' * 35}"),
    ],
)
def test_what_runs_loads_or_hides_is_told(inner: str, told: str) -> None:
    assert unsafe(inner) == [told]


@pytest.mark.parametrize(
    "inner",
    [
        '<use href="#a"/>',
        '<use href=" #a"/>',
        '<rect fill="url(#a)"/>',
        "<rect fill=\"url('#a')\"/>",
        '<rect style="fill: url( #a )"/>',
        '<rect class="on"/>',
        "<rect style=\"content: '\\110000 \\0 '\"/>",
        "<style>a { fill: red } /* url(b) */</style>",
        "<style>a { fill: red } /* url(b)</style>",
        "<style>/* a */ b { fill: red } /* c */</style>",
        "<desc>@import</desc>",
        "<!-- url(a) --><?x url(a)?>",
    ],
)
def test_what_only_looks_like_it_is_free(inner: str) -> None:
    assert unsafe(inner) == []


def test_every_part_is_told_in_its_order() -> None:
    assert unsafe('<script onclick="x"/><style>@import</style><rect onclick="x" href="y"/>') == [
        *("<script>", "onclick"),
        "<style>",
        *("onclick", "href=y"),
    ]


@pytest.mark.parametrize("raw", [b"", b"<svg", b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", b"<svg>\x00</svg>"])
def test_what_is_no_xml_is_told_as_such(raw: bytes) -> None:
    assert list(unsafe_parts(raw)) == ["XML"]
    assert list(words_in(raw)) == []


def test_the_outermost_is_a_drawing() -> None:
    assert list(unsafe_parts(b'<g xmlns="http://www.w3.org/2000/svg"/>')) == ["<g>"]
    assert list(unsafe_parts(b"<svg/>")) == ["<svg>"]


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("<text>102  <tspan>Höfe\n</tspan></text>", ["102 Höfe"]),
        ("<title>Der Hof</title><g><desc> Ein Feld </desc></g>", ["Der Hof", "Ein Feld"]),
        ("<title> </title><text/>", []),
        ("<style>a { }</style>", []),
        (f"<TEXT>{'x' * 60}</TEXT>", ["x" * 40]),
    ],
)
def test_words_are_told(inner: str, words: list[str]) -> None:
    assert list(words_in(SVG.format(inner).encode())) == words


@pytest.mark.parametrize(
    ("box", "told"),
    [
        ("0 0 12 8", None),
        (" -1.5,+2  .5,12 ", None),
        ("0 0 0.001 1", None),
        ("0 0 0 8", "picture.no-size"),
        ("0 0 12 0", "picture.no-size"),
        ("0 0 12 -8", "picture.no-size"),
        ("0 0 -12 8", "picture.no-size"),
        ("0 0 12", "picture.no-size"),
        ("0 0 12 8 9", "picture.no-size"),
        ("0 0 1e9 8", "picture.no-size"),
        ("0 0 1234567 8", "picture.no-size"),
        ("0 0 ١٢ 8", "picture.no-size"),
        ("", "picture.no-size"),
    ],
)
def test_a_drawing_has_a_size(box: str, told: str | None) -> None:
    assert reason(f'<svg viewBox="{box}"/>') == told


@pytest.mark.parametrize(
    ("inner", "is_too_much"),
    [
        ("<g/>" * (MOST_ELEMENTS - 1), False),
        ("<g/>" * MOST_ELEMENTS, True),
        ("<g>" * (DEEPEST - 1) + "</g>" * (DEEPEST - 1), False),
        ("<g>" * DEEPEST + "</g>" * DEEPEST, True),
        ("<g/><g>" + "<g>" * DEEPEST + "</g>" * DEEPEST + "</g>", True),
        (doubling(9), False),
        (doubling(16), True),
        ('<g id="a"><use href="#a"/></g>', True),
        ('<g id="a"><use href="#b"/></g><g id="b"><use href=" #a "/></g>', True),
        ('<g id="a"><use href="#c"/></g>', False),
        ('<g id="a"><path href="#a"/></g>', False),
        ('<g id="a"><use x="#a"/></g>', False),
    ],
    ids=range(12),
)
def test_a_drawing_costs_what_drawings_cost(inner: str, is_too_much: bool) -> None:
    assert burden(inner) == ("picture.too-much" if is_too_much else None)


def test_what_is_used_counts_as_often_as_it_is_used() -> None:
    part = f'<g id="a">{"<path/>" * 999}</g>'
    assert burden(part + '<use href="#a"/>' * 18) is None
    assert burden(part + '<use href="#a"/>' * 19) == "picture.too-much"


def test_many_uses_one_behind_the_other_end() -> None:
    assert burden("".join(f'<g id="a{n}">{USE.format(n + 1)}</g>' for n in range(150))) == "picture.too-much"
    assert burden("".join(f'<g id="a{n}">{USE.format(n + 1)}</g>' for n in range(60))) is None


@pytest.mark.parametrize(
    "name",
    "aria-label aria-description aria-roledescription aria-valuetext aria-placeholder aria-keyshortcuts"
    " aria-braillelabel aria-brailleroledescription aria-rowindextext aria-colindextext title alt label".split(),
)
def test_what_is_read_aloud_or_felt_is_told(name: str) -> None:
    assert list(words_in(SVG.format(f'<g {name}="102 Höfe"/>').encode())) == ["102 Höfe"]
    assert list(words_in(SVG.format(f'<g {name}=" "/>').encode())) == []
