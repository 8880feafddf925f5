"""Tokens: contrast as WCAG computes it, two tiers of colours, fluid sizes, one stylesheet out of parts."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.products.brand_tokens import (
    SCHEMES,
    ColourPair,
    check_contrast,
    contrast_ratio,
    fluid_length,
    join_sheets,
    resolve_pairs,
    resolve_palette,
    resolve_scheme,
    resolve_system_colours,
    without_fonts,
    write_tokens_css,
)
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

ROOT = Path(__file__).parents[3]


def load_brand(name: str) -> dict[str, Any]:
    content = yaml.load((ROOT / "data/brand" / name).read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    assert isinstance(content, dict)
    return content


def style_template(name: str) -> Template:
    loader = FileSystemLoader(ROOT / "overrides/assets/stylesheets")
    return Environment(loader=loader, undefined=StrictUndefined, autoescape=False).get_template(name)  # noqa: S701


@pytest.fixture(scope="module")
def colours() -> dict[str, Any]:
    return load_brand("colours.yml")


@pytest.mark.parametrize(
    ("front", "back", "ratio"),
    [
        # WCAG 2.2: black on white is 21, a colour on itself 1.
        ("#000000", "#ffffff", 21.0),
        ("#123456", "#123456", 1.0),
        # The grey that is known to pass by a hair, and the next lighter one that fails.
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.47),
        ("#ff0000", "#ffffff", 3.99),
    ],
)
def test_contrast_is_that_of_wcag(front: str, back: str, ratio: float) -> None:
    assert contrast_ratio(front, back) == pytest.approx(ratio, abs=0.01)
    assert contrast_ratio(back, front) == contrast_ratio(front, back)


def test_a_pair_below_its_need_is_reported_with_both_numbers() -> None:
    palette = {"grey": "#777777", "white": "#ffffff"}
    text, shape = ColourPair("grey", "white", "text"), ColourPair("grey", "white", "shape")
    assert check_contrast(palette, [text, shape]) == [(text, Decimal("4.47"), Decimal("4.5"))]


def test_a_ratio_is_cut_and_never_rounded_up_to_its_need() -> None:
    pair = ColourPair("grey", "white", "text")
    # 4.497…: rounded to two places it would pass.
    [(_, ratio, _)] = check_contrast({"grey": "#627b81", "white": "#ffffff"}, [pair])
    assert ratio == Decimal("4.49")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_of_the_brand_has_its_contrast(colours: dict[str, Any], scheme: str) -> None:
    assert check_contrast(resolve_scheme(colours, scheme), resolve_pairs(colours)) == []


def test_meanings_only_refer_to_the_palette(colours: dict[str, Any]) -> None:
    palette = resolve_palette(colours)
    for meaning, shades in colours["meanings"].items():
        assert set(shades) == set(SCHEMES), meaning
        assert set(shades.values()) <= set(palette), meaning


def test_a_meaning_without_its_shade_is_named() -> None:
    broken = {"palette": {"kohle": {"shades": {"900": "#111111"}}}, "meanings": {"text": {"light": "kohle-800"}}}
    with pytest.raises(KeyError, match="kohle-800"):
        resolve_scheme(broken, "light")


def test_every_text_has_a_pair_that_is_checked(colours: dict[str, Any]) -> None:
    fronts = {pair.front for pair in resolve_pairs(colours)}
    words = {"text", "text-quiet", "link", "on-hero", "on-band", "on-band-quiet", "on-holds", "on-draft"}
    assert words <= fronts


def test_forced_colours_keep_what_is_read_apart_from_what_it_stands_on(colours: dict[str, Any]) -> None:
    system = resolve_system_colours(colours)
    assert set(system) == set(colours["meanings"])
    assert system["text"] == "CanvasText"
    assert system["page"] == "Canvas"
    assert system["link"] == "LinkText"


@pytest.mark.parametrize(
    ("small", "large", "length"),
    [
        ("1", "1", "1rem"),
        # From 1rem at 20rem to 2rem at 80rem: a sixtieth of a rem for each rem of window.
        ("1", "2", "clamp(1rem, 0.6667rem + 1.6667vw, 2rem)"),
        ("2.25", "4.5", "clamp(2.25rem, 1.5rem + 3.75vw, 4.5rem)"),
    ],
)
def test_a_length_grows_in_a_straight_line_between_two_windows(small: str, large: str, length: str) -> None:
    assert fluid_length(small, large, {"small": "20", "large": "80"}) == length


def test_the_stylesheet_has_both_tiers_both_schemes_and_the_fonts(colours: dict[str, Any]) -> None:
    css = write_tokens_css({"colours": colours, "type": load_brand("type.yml")}, style_template("tokens.css.jinja"))
    assert "--do-palette-kohle-900: #15191c;" in css
    light, _, dark = css.partition("@media screen and (prefers-color-scheme: dark)")
    assert "--do-color-text: var(--do-palette-kohle-900);" in light
    assert "--do-color-text: var(--do-palette-kalk-100);" in dark
    assert "--do-color-text: CanvasText;" in dark
    assert '--do-font-text: "Westenhellweg", "Westenhellweg 1", "Westenhellweg 2", "Segoe UI"' in css
    assert 'src: local("DejaVu Sans");\n  size-adjust: 82.1%;' in css
    assert "{{" not in css
    assert "{%" not in css


def test_whoever_gets_no_font_is_told_the_name_of_the_whole_one(colours: dict[str, Any]) -> None:
    brand = without_fonts({"colours": colours, "type": load_brand("type.yml")})
    css = write_tokens_css(brand, style_template("tokens.css.jinja"))
    assert '--do-font-text: "Source Sans 3", "Segoe UI"' in css
    assert "@font-face" not in css
    assert "Westenhellweg" not in css


def test_every_font_of_the_brand_is_delivered_with_its_licence() -> None:
    fonts = ROOT / "overrides/assets/fonts"
    for family in load_brand("type.yml")["families"].values():
        for face in family["faces"]:
            assert (fonts / face["file"]).is_file()
            assert list((fonts / face["file"]).parent.glob("*OFL*")) or list(
                (fonts / face["file"]).parent.glob("*LICENSE*")
            )


def test_parts_are_joined_in_the_order_of_the_list() -> None:
    order = Template('{{ part("b.css") }}{{ part("a.css") }}')
    assert join_sheets(order, {"a.css": "a{}\n\n", "b.css": "b > i{}"}) == "b > i{}\na{}\n"


def test_a_part_that_is_missing_is_named() -> None:
    order = Template('{{ part("c.css") }}')
    with pytest.raises(KeyError, match=r"c\.css"):
        join_sheets(order, {})
