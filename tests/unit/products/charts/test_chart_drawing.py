"""What is drawn is well-formed, escaped, named, free of styles on the web and complete in the kit."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import jinja2
import pytest
from brandhub.products.charts.drawing import KeptLayouts, draw_chart, draw_figure, draw_sheet, layout_chart
from brandhub.products.charts.formats import NARROW, WIDE
from brandhub.products.charts.kinds import SYMBOL_WIDTHS, Bar, Chart, Comparison, Head
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.palette import LOOKS, Palette
from brandhub.products.charts.png import draw_png
from brandhub.products.charts.quantities import Quantity
from brandhub.products.charts.tables import describe, tabulate
from fontTools.pens.boundsPen import BoundsPen
from fontTools.svgLib.path import parse_path
from PIL import Image

HOSTILE = '<script>alert("1")</script>&\'{{ 7*7 }}'


@pytest.fixture(scope="module")
def drawn(samples: ModuleType, face: Typeface, templates: jinja2.Environment) -> dict[str, str]:
    """Every sample for the web, both forms, by id and form."""
    return {
        f"{name}-{form.name}": draw_chart(
            chart, metrics=face, templates=templates, words=samples.WORDS[chart.head.language], form=form
        )
        for name, chart in samples.every_chart().items()
        for form in (NARROW, WIDE)
    }


@pytest.fixture(scope="module")
def sheets(samples: ModuleType, face: Typeface, templates: jinja2.Environment) -> dict[str, str]:
    """Every sample for the kit."""
    return {name: _sheet(chart, samples, face, templates) for name, chart in samples.every_chart().items()}


def _sheet(chart: Chart, samples: ModuleType, face: Typeface, templates: jinja2.Environment) -> str:
    language = chart.head.language
    return draw_sheet(
        chart,
        credit=samples.CREDITS[language],
        palette=samples.LIGHT,
        metrics=face,
        templates=templates,
        words=samples.WORDS[language],
    )


def _figure(chart: Chart, samples: ModuleType, face: Typeface, templates: jinja2.Environment) -> str:
    words = samples.WORDS[chart.head.language]
    credit = samples.CREDITS[chart.head.language]
    return draw_figure(chart, tabulate(chart, words), credit=credit, metrics=face, templates=templates, words=words)


def _elements(svg: str) -> Iterator[ET.Element]:
    yield from ET.fromstring(svg).iter()  # noqa: S314 - drawn by us a moment ago


def test_a_drawing_is_an_image_with_a_name_and_a_description(drawn: dict[str, str], samples: ModuleType) -> None:
    for name, svg in drawn.items():
        head = samples.every_chart()[name.rpartition("-")[0]].head
        root, title, description, *_ = _elements(svg)
        assert (root.get("role"), root.get("aria-labelledby")) == ("img", f"{name}-title {name}-desc")
        assert (title.tag, title.get("id"), title.text) == ("title", f"{name}-title", head.title)
        assert (description.tag, description.get("id")) == ("desc", f"{name}-desc")
        assert description.text == head.description


def test_a_drawing_for_the_web_has_classes_and_no_styles(drawn: dict[str, str]) -> None:
    for svg in drawn.values():
        for element in _elements(svg):
            assert element.tag != "style"
            assert set(element.attrib).isdisjoint({"style", "fill", "stroke", "onclick"})
        assert "var(" not in svg


def test_every_reference_in_a_drawing_has_its_target(drawn: dict[str, str], sheets: dict[str, str]) -> None:
    for svg in (*drawn.values(), *sheets.values()):
        ids = {element.get("id") for element in _elements(svg)}
        assert set(re.findall(r'(?:href="#|url\(#)([^")]+)', svg)) <= ids


def test_ids_on_a_page_with_every_chart_are_unique(
    samples: ModuleType, face: Typeface, templates: jinja2.Environment
) -> None:
    page = "".join(_figure(chart, samples, face, templates) for chart in samples.every_chart().values())
    twice = [name for name, count in Counter(re.findall(r'\bid="([^"]+)"', page)).items() if count > 1]
    assert twice == []


def test_every_number_in_a_drawing_has_two_decimals_at_the_most(drawn: dict[str, str], sheets: dict[str, str]) -> None:
    for svg in (*drawn.values(), *sheets.values()):
        geometry = re.findall(r'\b(?:x|y|x1|y1|x2|y2|d|points|width|height|viewBox|transform)="([^"]*)"', svg)
        assert geometry
        assert not [value for value in geometry if re.search(r"\.\d{4}|e[+-]|nan|inf", value)]
        places = re.findall(r'\b(?:x|y|x1|y1|x2|y2|points)="([^"]*)"', svg)
        assert not [value for value in places if re.search(r"\.\d{3}", value)]


def test_every_text_of_a_sheet_keeps_its_width_in_any_font(sheets: dict[str, str]) -> None:
    for svg in sheets.values():
        texts = [element for element in _elements(svg) if element.tag.endswith("}text") and element.text]
        assert texts
        assert [text.text for text in texts if text.get("lengthAdjust") != "spacingAndGlyphs"] == []
        assert [text.text for text in texts if not float(text.get("textLength", 0)) > 0] == []


def test_a_sheet_needs_nothing_from_outside(sheets: dict[str, str], samples: ModuleType) -> None:
    for name, svg in sheets.items():
        head = samples.every_chart()[name].head
        assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg" xml:lang="' + head.language)
        assert "class=" not in svg
        assert "<image" not in svg
        for element in _elements(svg):
            tag = element.tag.rpartition("}")[2]
            if tag in ("text", "rect", "use", "line", "polyline", "circle") and element.get("clip-path") is None:
                inherits = tag == "rect" and set(element.attrib) <= {"y", "width", "height"}
                assert inherits or element.get("fill") or element.get("stroke"), (name, element.attrib)


def test_a_sheet_carries_title_sources_and_licence(sheets: dict[str, str], samples: ModuleType) -> None:
    chart = samples.every_chart()["professuren-und-rohstahl"]
    texts = [element for element in _elements(sheets[chart.head.id]) if element.tag.endswith("}text")]
    shown = " ".join(element.text or "" for element in texts)
    assert chart.head.title in shown
    assert "Quellen: Stadt Dortmund, Dortmunder Statistik: Dortmund in Zahlen;" in shown
    assert "Stand: 31.12.2024" in shown
    assert "Grafik: Dortmund belegt · CC BY 4.0" in shown
    assert 'cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"' in sheets[chart.head.id]


def test_hostile_text_stays_text(samples: ModuleType, face: Typeface, templates: jinja2.Environment) -> None:
    quantity = Quantity(HOSTILE, 5)
    head = Head("probe", HOSTILE, HOSTILE, "de")
    chart = Comparison(head, (Bar(HOSTILE, quantity, HOSTILE), Bar("b", quantity)))
    sheet, figure = _sheet(chart, samples, face, templates), _figure(chart, samples, face, templates)
    for text in (sheet, figure):
        assert "<script" not in text
        assert "49" not in text
    title = next(element for element in _elements(sheet) if element.tag.endswith("}title"))
    assert title.text == HOSTILE


@pytest.mark.parametrize("escapes", [False, jinja2.select_autoescape(["html"], default=False)])
def test_an_environment_that_does_not_escape_is_refused(
    escapes: bool, samples: ModuleType, face: Typeface, overrides: Path
) -> None:
    careless = jinja2.Environment(loader=jinja2.FileSystemLoader(overrides), autoescape=escapes)  # noqa: S701
    with pytest.raises(ValueError, match=r"escapes \.html and \.svg\.jinja"):
        _sheet(samples.one_point(), samples, face, careless)


def test_trimming_by_the_environment_changes_nothing(
    samples: ModuleType, face: Typeface, templates: jinja2.Environment, overrides: Path
) -> None:
    loader = jinja2.FileSystemLoader(overrides)
    trimming = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    for chart in samples.every_chart().values():
        plain = _figure(chart, samples, face, templates)
        assert _figure(chart, samples, face, trimming).split() == plain.split()


def test_the_figure_has_the_table_and_the_sources(
    samples: ModuleType, face: Typeface, templates: jinja2.Environment
) -> None:
    figure = _figure(samples.farmland(), samples, face, templates)
    assert '<figcaption class="do-chart__caption">' in figure
    assert figure.count("<svg ") == 2
    assert '<th scope="row" data-label="Zeit">1997</th>' in figure
    assert '<td data-label="Wert" class="do-table__number">30,8 %</td>' in figure
    assert "ab 2021 neue Flächenstatistik, nicht vergleichbar</td>" in figure
    assert '<a href="https://statistikportal.dortmund.de/dortmundinzahlen">' in figure
    assert " style=" not in figure


def test_the_table_says_all_that_the_chart_shows(samples: ModuleType) -> None:
    table = tabulate(samples.steel_and_professors(), samples.WORDS["de"])
    assert table.header == ("Zeit", "Was", "Wert")
    assert table.rows[0] == ("Anfang der 1960er", "Beschäftigte im Stahl", "rund 35.000")
    assert len(table.rows) == 10
    assert table.rows[-1] == ("1985 bis 1990", "Wechsel in der Reihenfolge", "–")
    assert tabulate(samples.green_share("en"), samples.WORDS["en"]).rows == (
        (
            "of the city's area is green space",
            "about 45 %",
            "agriculture, woodland, parks; IT.NRW, about 2021",
        ),
    )


def test_a_description_names_every_value(samples: ModuleType) -> None:
    text = describe(samples.professors_and_makers(), samples.WORDS["de"])
    assert text == (
        "Balkendiagramm. Professorinnen und Professoren: 534; Rohstahlwerkerinnen und Rohstahlwerker: 0 – keine."
    )


def test_a_ranking_in_words_and_as_a_table_has_places_values_and_gaps(samples: ModuleType) -> None:
    words, chart = samples.WORDS["de"], samples.towns()
    assert describe(chart, words) == (
        "Rangliste. Altstadt: 1., 5.000; Unsere Stadt: 2., 4.000;"
        " Neustadt an der langen Straße und am Kanal: 2., 4.000; Oberstadt: 4.–5., rund 3.100;"
        " Unterstadt: 4.–5., mindestens 3.080; Randstadt: 18., 12."
    )
    table = tabulate(chart, words)
    assert table.header == ("Wer", "Platz", "Wert (Einwohnerinnen und Einwohner)", "Anmerkung")
    assert table.rows[0] == ("Altstadt", "1.", "5.000", "2019")
    assert [row[0] for row in table.rows if not row[1]] == ["… 12 ausgelassen", "… 7 ausgelassen"]
    assert tabulate(samples.closings(), words).header == ("Wer", "Platz", "Zeit")


def test_the_stylesheet_paints_what_the_palette_paints(overrides: Path) -> None:
    css = (overrides / "assets/stylesheets/components/chart.css").read_text(encoding="utf-8")
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL).partition("@media (forced-colors")[0]
    painted: dict[str, dict[str, str]] = {}
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", css):
        for look in re.findall(r"\.do-chart__([a-z0-9-]+)", selectors):
            for attribute, value in re.findall(r"\b(fill|stroke): ([^;]+);", body):
                painted.setdefault(look, {})[attribute] = value
    expected = {
        look: {key: "none" if colour == "none" else f"var(--do-chart-{colour})" for key, colour in paints.items()}
        for look, paints in LOOKS.items()
    }
    assert painted == expected


def test_a_palette_comes_from_the_meanings_of_the_brand() -> None:
    colours = ("paper", "ink", "muted", "grid", "plain", "emphasis", "second")
    palette = Palette.resolve({f"chart-{colour}": f"#{number:06x}" for number, colour in enumerate(colours)})
    assert palette.attributes("hollow-2") == {"fill": "#000000", "stroke": "#000006"}
    with pytest.raises(KeyError):
        palette.attributes("no-such-look")


def test_symbols_keep_within_their_widths(templates: jinja2.Environment) -> None:
    path = templates.get_template("charts/symbols.svg.jinja").module.path  # type: ignore[attr-defined]
    for symbol, width in SYMBOL_WIDTHS.items():
        pen = BoundsPen(None)
        parse_path(str(path(symbol)), pen)
        assert pen.bounds is not None, symbol
        left, top, right, bottom = pen.bounds
        assert left >= 0, symbol
        assert right <= width, symbol
        assert top >= 0, symbol
        assert 20 <= bottom <= 24, symbol


def test_a_png_shows_text_and_bars_and_is_the_same_every_time(sheets: dict[str, str], fonts: list[Path]) -> None:
    svg = sheets["professuren-und-rohstahl"]
    first = draw_png(svg, 1200, fonts)
    assert first == draw_png(svg, 1200, fonts)
    image = Image.open(io.BytesIO(first)).convert("RGB")
    assert image.width == 1200
    # Without its fonts the drawing would silently lose its text.
    without_text = draw_png(re.sub(r"<text.*?</text>", "", svg), 1200, fonts)
    bare = Image.open(io.BytesIO(without_text)).convert("RGB")
    assert _ink(image) > 1.2 * _ink(bare)


def _ink(image: Image.Image) -> int:
    return sum(image.convert("L").point(lambda level: 1 if level < 200 else 0).tobytes())


def test_a_png_without_its_fonts_is_refused(sheets: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        draw_png(sheets["professuren-und-rohstahl"], 600, [tmp_path / "missing.ttf"])


def test_the_dark_palette_changes_colours_only(
    samples: ModuleType, face: Typeface, templates: jinja2.Environment
) -> None:
    chart = samples.green_share()
    light = _sheet(chart, samples, face, templates)
    credit, words = samples.CREDITS["de"], samples.WORDS["de"]
    dark = draw_sheet(
        chart,
        credit=credit,
        palette=replace(samples.DARK, font_family="Archivo"),
        metrics=face,
        templates=templates,
        words=words,
    )
    plain = [re.sub(r"#[0-9a-f]{6}|Source Sans 3|Archivo", "", svg) for svg in (light, dark)]
    assert plain[0] == plain[1]
    assert light != dark


def test_a_kept_layout_is_the_layout_of_this_chart_form_and_language(samples: ModuleType, face: Typeface) -> None:
    """What is kept for one chart, form or language is never taken for another."""
    lay, words = KeptLayouts(), samples.WORDS
    for _ in range(2):
        for chart in samples.every_chart().values():
            for form in (NARROW, WIDE):
                for language in ("de", "en"):
                    kept = lay(chart, face, words[language], form)
                    assert kept == layout_chart(chart, face, words[language], form)
                    assert kept is lay(chart, face, words[language], form)
