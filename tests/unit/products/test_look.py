"""The look keeps its own rules: one list of style sheets, one prefix, no inline styles, one language of drawings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from brandhub.ground.catalogues import LANGUAGES, load_catalogue
from brandhub.products.brand_tokens import resolve_palette

ROOT = Path(__file__).parents[3]
OVERRIDES = ROOT / "overrides"
STYLES = OVERRIDES / "assets/stylesheets"
MOTIFS = sorted((OVERRIDES / "assets/motifs").glob("*.svg"))
# The Monday page is no page of the site: `report --format html` writes it as one file that carries its styles.
TEMPLATES = sorted(
    {*OVERRIDES.glob("pages/*.html"), *OVERRIDES.glob("components/*.html")} - {OVERRIDES / "pages/monday.html"}
)
COMPONENTS = sorted(STYLES.glob("components/*.css"))


def test_the_list_of_style_sheets_is_complete() -> None:
    portal, cards, feeds = (
        re.findall(r'part\("([^"]+)"\)', (STYLES / f"{name}.css.jinja").read_text("utf-8"))
        for name in ("portal", "embed", "feed")
    )
    present = {path.relative_to(STYLES).as_posix() for path in STYLES.rglob("*.css")}
    # tokens.css is generated.
    own = {"components/embed.css"}
    alone = {"feed.css", "kits.css", "monday.css"}  # of feeds, of pages about kits, of the report
    assert feeds == ["tokens.css", "feed.css"], "no page, but a document of its own"
    assert sorted(portal) == sorted(present - alone - own | {"tokens.css"})
    assert own <= set(cards) <= {*portal, *own}


@pytest.mark.parametrize("sheet", COMPONENTS, ids=lambda path: path.stem)
def test_a_component_is_written_out_in_meanings(sheet: Path) -> None:
    css = re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.DOTALL)
    assert set(re.findall(r"\.([a-z]+-)", re.sub(r"[\d.]+[a-z%]+|url\([^)]*\)", "", css))) <= {"do-"}
    assert "--do-palette" not in css, "components use meanings, not the palette"
    assert "!important" not in css
    assert not re.search(r"^\s*&", css, re.MULTILINE)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_needs_no_exception_from_the_security_policy(template: Path) -> None:
    html = template.read_text("utf-8")
    assert not re.search(r"\sstyle=|<style|\son[a-z]+=|javascript:", html)
    assert not re.search(r"<script(?![^>]*\ssrc=)(?! type=\"application/ld\+json\")", html)
    assert "|safe" not in html


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_tells_at_its_head_what_it_receives(template: Path) -> None:
    assert template.read_text("utf-8").startswith("{#-")


def test_every_word_of_the_interface_exists_in_every_language() -> None:
    texts = "".join(path.read_text("utf-8") for path in TEMPLATES)
    keys = set(re.findall(r"""\bword\(["']([a-z.-]+)["']""", texts))
    assert len(keys) > 80
    for language in LANGUAGES:
        catalogue = load_catalogue(language)
        assert sorted(key for key in keys if key not in catalogue) == []


@pytest.mark.parametrize("motif", MOTIFS, ids=lambda path: path.stem)
def test_a_motif_speaks_the_language_of_the_others(motif: Path) -> None:
    svg = motif.read_text("utf-8")
    colours = yaml.safe_load((ROOT / "data/brand/colours.yml").read_text("utf-8"))
    assert 'viewBox="0 0 640 400"' in svg
    assert set(re.findall(r"#[0-9a-f]{6}", svg)) <= set(resolve_palette(colours).values())
    assert not re.search(r"<(text|linearGradient|radialGradient|filter|image|style|script|use)", svg)
    assert re.search(r"M0 344h640v12H0zM0 366h640v12H0z", svg), "everything stands on the double rule"
