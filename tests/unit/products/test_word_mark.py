"""Word mark: outlines of two words; the second, and only the second, is underlined twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.models.tokens import MarkWord
from brandhub.products.portal import brand_marks
from brandhub.products.word_mark import draw_word_mark, resolve_outline
from fontTools.ttLib import TTFont
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import TypeAdapter, ValidationError

ROOT = Path(__file__).parents[3]


def read(name: str) -> dict[str, Any]:
    content = yaml.load((ROOT / "data/brand" / name).read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    assert isinstance(content, dict)
    return content


@pytest.fixture(scope="module")
def font() -> TTFont:
    return TTFont(ROOT / "overrides/assets/fonts/archivo/Archivo-ExtraBold.ttf")


@pytest.fixture(scope="module")
def mark() -> dict[str, Any]:
    return read("word-mark.yml")


@pytest.mark.parametrize("language", ["de", "en"])
def test_two_equal_bars_end_with_the_second_word(mark: dict[str, Any], font: TTFont, language: str) -> None:
    outline = resolve_outline(mark, language, font)
    first, second = outline.bars
    assert first.x == second.x > outline.width / 2
    assert first.x + first.width == outline.width
    assert first.height == second.height == int(mark["rule"]["thickness"])
    assert second.y - first.y - first.height == int(mark["rule"]["gap"])
    assert second.y + second.height == outline.height


def test_the_first_word_moves_the_second(mark: dict[str, Any], font: TTFont) -> None:
    longer = mark | {"words": {"de": {"first": "Dortmunder", "second": "belegt"}}}
    assert resolve_outline(longer, "de", font).bars[0].x > resolve_outline(mark, "de", font).bars[0].x


def test_a_character_that_the_font_lacks_is_an_error(mark: dict[str, Any], font: TTFont) -> None:
    foreign = mark | {"words": {"de": {"first": "Dortmund", "second": "証明"}}}
    with pytest.raises(KeyError):
        resolve_outline(foreign, "de", font)


def test_every_character_that_the_model_lets_through_has_an_outline(font: TTFont) -> None:
    known = font.getBestCmap()
    words = TypeAdapter(MarkWord)
    taken = [code for code in range(0x3000) if not _refused(words, f"a{chr(code)}a")]
    assert {chr(code) for code in taken} >= set("azAZ09äöüßÄÖÜ é&.-")
    assert [chr(code) for code in taken if code not in known] == []


def _refused(words: TypeAdapter[str], text: str) -> bool:
    try:
        words.validate_python(text)
    except ValidationError:
        return True
    return False


def test_the_file_says_its_name_and_escapes_it(mark: dict[str, Any], font: TTFont) -> None:
    loader = FileSystemLoader(ROOT / "overrides")
    template = Environment(loader=loader, autoescape=True, undefined=StrictUndefined).get_template(
        "brand/word-mark.svg.jinja"
    )
    named = mark | {"words": {"de": {"first": "A<b>", "second": "c"}}}
    palette = {"kohle-900": "#15191c", "hochofen-500": "#fa6431"}
    ink = {"word": "kohle-900", "rule": "hochofen-500"}
    svg = draw_word_mark(named, "de", ink, palette, resolve_outline(named, "de", font), template)
    assert '<title id="title">A&lt;b&gt; c</title>' in svg
    assert 'fill="#fa6431"' in svg


def test_in_all_inks_it_is_set_once_in_each_language(
    mark: dict[str, Any], font: TTFont, monkeypatch: pytest.MonkeyPatch
) -> None:
    brand = {"word-mark": mark, "colours": read("colours.yml")}
    templates = Environment(loader=FileSystemLoader(ROOT / "overrides"), autoescape=True, undefined=StrictUndefined)
    resolved: list[str] = []
    monkeypatch.setattr(
        brand_marks,
        "resolve_outline",
        lambda mark, language, font: resolved.append(language) or resolve_outline(mark, language, font),
    )
    files = brand_marks.write_brand_marks(brand, templates, font)
    assert sorted(resolved) == ["de", "en"]
    assert len(files) == 2 * len(mark["inks"]) > 2
    for address, raw in files.items():
        assert resolve_outline(mark, address[-6:-4], font).path in raw.decode(), address
