"""A state of the preview: the pages of a build with a bar below them, and a page for whatever goes wrong."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.products.hosting.rules import EDITOR
from brandhub.products.hosting.servers import STATIC
from brandhub.products.preview.opening import Opener
from brandhub.products.preview.states import Setting, State
from brandhub.products.publication import load_studio, write_publication

STORY = "/geschichten/feld-und-stollen/"
FILE = "stories/feld-und-stollen/story.de.md"
FACTS = "data/facts/land.yml"
BAR = b"hub-preview"


def test_a_page_asked_for_is_the_page_of_a_build(look: Callable[..., State], setting: Setting) -> None:
    state = look()
    assert state.galley is not None
    assert state.survey is not None
    studio = load_studio(setting.root, state.survey.inspection.content, setting.theme)
    built = write_publication(state.galley.hub, studio, with_kits=False, with_cards=False).files
    # The list of all kits, and of all files: nobody looks at those here. The editor comes from a server of its own.
    others = ("/presse/kits.json", STATIC)
    asked = [address for address in built if address not in others and not address.startswith(EDITOR)]
    assert len(asked) > 500
    assert [address for address in asked if state.galley.pull(address) != built[address]] == []
    assert [address for address, content in built.items() if BAR in content or b"/vorschau/" in content] == []


def test_every_page_has_the_bar_and_no_card_has_it(look: Callable[..., State]) -> None:
    state = look()
    assert state.galley is not None
    for address in (STORY, "/", "/fakten/hoefe/", "/en/claims/", "/gibt-es-nicht/"):
        assert state.answer(address).content.count(b"<hub-preview") == 1, address
    assert BAR not in state.answer("/einbetten/hoefe/").content
    assert state.answer("/gibt-es-nicht/").status == 404
    assert BAR not in state.answer("/api/v1/facts.json").content


def test_the_bar_leads_to_file_and_line_of_what_the_page_shows(page: Callable[..., str], dressed: Any) -> None:
    html = page(STORY)
    places = re.findall(r'href="vscode://file([^"]+):(\d+):(\d+)"', html)
    assert places[0] == (f"{dressed.root.as_posix()}/{FILE}", "1", "1")
    named = {}
    for path, line, _ in places:
        lines = Path(path).read_text("utf-8").splitlines()
        named[lines[int(line) - 1].strip().rstrip(":")] = Path(path).name
    assert named["hoefe"] == "land.yml"
    assert named["bauern-und-bergleute"] == "claims.yml"
    assert named["feld"] == "images.yml"


@pytest.mark.parametrize(
    ("address", "reference"),
    [("/fakten/hoefe/", 'fact("hoefe")'), ("/en/claims/bauern-und-bergleute/", 'claim("bauern-und-bergleute")')],
)
def test_a_fact_or_claim_shows_its_reference_to_copy(page: Callable[..., str], address: str, reference: str) -> None:
    html = page(address)
    assert f"<code>{{{{ {reference.replace(chr(34), '&#34;')} }}}}</code>" in html


def test_files_open_in_the_program_that_is_asked_for() -> None:
    place = Place("stories/ä b/story.de.md", 3, 7)
    root = Path("/haus/hub")
    assert Opener.named(root, "vscode").address(place) == "vscode://file/haus/hub/stories/%C3%A4%20b/story.de.md:3:7"
    assert (
        Opener.named(root, "mein://{file}#{line}").address(place) == "mein:///haus/hub/stories/%C3%A4%20b/story.de.md#3"
    )
    assert Opener.named(root, "none").address(place) == ""


# --- What goes wrong ---

TROUBLES: dict[str, tuple[Callable[[Any], object], str]] = {
    "a misspelt id": (lambda p: p.edit(FILE, 'fact("hoefe"', 'fact("hofe"'), f"{FILE}:"),
    "broken YAML": (lambda p: p.edit(FACTS, "hoefe:\n", "hoefe: [\n"), f"{FACTS}:"),
    "half a file": (lambda p: p.write(FACTS, (p.root / FACTS).read_bytes()[:300]), f"{FACTS}:"),
    "an empty file": (lambda p: p.write("data/site.yml", b""), "data/site.yml"),
    "rubbish in a story": (lambda p: p.write(FILE, bytes(range(256)) * 40), FILE),
    "rubbish in a data file": (lambda p: p.write(FACTS, b"\x00\xff\xfe\x89PNG" * 99), FACTS),
    "a picture that is none": (lambda p: p.write("stories/feld-und-stollen/feld.svg", b"\x00\x01\x02"), "feld"),
    "a file deleted": (lambda p: p.remove("data/site.yml"), "data/site.yml"),
    "a folder renamed": (
        lambda p: (p.root / "data/facts").rename(p.root / "data/fakten"),
        "data/",
    ),
    "a folder gone": (lambda p: shutil.rmtree(p.root / "data"), "data/site.yml"),
    "a folder in place of a file": (
        lambda p: (p.remove("data/site.yml"), (p.root / "data/site.yml").mkdir()),
        "data/site.yml",
    ),
    "brand colours that are none": (
        lambda p: p.write("data/brand/colours.yml", "palette: 3\n"),
        "overrides|hooks|data",
    ),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_it_survives_and_recovers(
    trouble: str, look: Callable[..., State], page: Callable[..., str], dressed: Any
) -> None:
    kept = dressed.root.parent / "kept"
    shutil.copytree(dressed.root, kept, symlinks=True)
    good = look()
    assert good.galley is not None
    break_it, named = TROUBLES[trouble]
    break_it(dressed)
    bad = look(good)
    told = page("/", bad)
    assert bad.problems
    assert re.search(named, told), told[:3000]
    assert f'data-state="{bad.name}"' in told, "the page waits for better news"
    shutil.rmtree(dressed.root)
    shutil.copytree(kept, dressed.root, symlinks=True)
    mended = look(bad)
    assert mended.answer("/").content == good.answer("/").content


def test_a_problem_is_told_with_its_line_and_a_way_into_the_file(page: Callable[..., str], dressed: Any) -> None:
    dressed.edit(FACTS, "value: 102", "value: 1.412")
    dressed.edit(FILE, 'fact("hoefe"', 'fact("hofe"')
    told = page(STORY)
    assert f'href="vscode://file{dressed.root.as_posix()}/{FACTS}:14:28"' in told
    assert re.search(r'class="it"><b>14</b>[^<]*value: 1\.412', told)
    assert "Schreiben Sie 1412" in told
    assert re.search(rf'<h2 id="{FACTS}">{FACTS} <span>1 Fehler</span></h2>', told)
    assert re.search(rf'<h2 id="{FILE}">{FILE} <span>', told)
    assert told.index(FACTS) < told.index("data/site.yml"), "what forbids a build comes first"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_no_line_is_quoted_from_behind_a_link(page: Callable[..., str], dressed: Any, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yml"
    secret.write_text("nachtfalter\n", encoding="utf-8")
    (dressed.root / "data" / "lists.yml").symlink_to(secret)
    told = page(STORY)
    assert '<h2 id="data/lists.yml">' in told
    assert "nachtfalter" not in told


def test_a_broken_template_is_told_at_its_line_and_touches_no_other_page(
    page: Callable[..., str], look: Callable[..., State], dressed: Any
) -> None:
    good = look()
    written = (dressed.root / "overrides/pages/fact.html").read_text("utf-8")
    for broken, line in (
        ("{% if %}\n", 1),
        ("{#- x -#}\n{{ fact.gibt_es_nicht }}\n", 2),
        ("{% include 'x.html' %}", 1),
    ):
        dressed.write("overrides/pages/fact.html", broken)
        bad = look(good, only_look=True)
        told = page("/fakten/hoefe/", bad)
        assert f"overrides/pages/fact.html:{line}:1" in told
        assert "template-broken" in told
        assert BAR in bad.answer(STORY).content
    dressed.write("overrides/pages/fact.html", written)
    assert look(bad, only_look=True).answer("/fakten/hoefe/").content == good.answer("/fakten/hoefe/").content


def test_even_without_its_own_templates_it_answers(look: Callable[..., State], dressed: Any) -> None:
    good = look()
    shutil.rmtree(dressed.root / "overrides/preview")
    answer = look(good, only_look=True).answer("/")
    assert answer.status == 500
    assert "overrides/preview" in answer.content.decode()


def test_a_fault_of_the_program_is_a_page_too(
    look: Callable[..., State], monkeypatch: pytest.MonkeyPatch, page: Callable[..., str]
) -> None:
    state = look()
    assert state.galley is not None

    def fail(address: str) -> bytes:
        raise KeyError(address)

    monkeypatch.setattr(state.galley, "pull", fail)
    told = page("/", state)
    assert "preview-failed" in told
    assert "KeyError" in told


def test_drafts_and_embargoes_are_shown_with_their_marks(page: Callable[..., str], dressed: Any) -> None:
    dressed.edit(FILE, "status: published", "status: draft")
    assert "Entwurf, nicht veröffentlicht" in page(STORY)
    dressed.edit(FILE, "status: draft", "status: published\npublish-at: 2026-12-01T09:00+01:00")
    english = FILE.replace(".de.", ".en.")
    dressed.edit(english, "status: published", "status: published\npublish-at: 2026-12-01T09:00+01:00")
    assert "1. Dezember 2026" in page(STORY)


def test_notes_have_a_page_of_their_own(page: Callable[..., str]) -> None:
    told = page("/vorschau/probleme/")
    assert "data/site.yml" in told
    assert "site-unfilled" in told


def test_the_monday_page_stands_even_while_something_is_wrong(page: Callable[..., str], dressed: Any) -> None:
    dressed.edit(FACTS, "value: 102", "value: 1.412")
    told = page("/vorschau/montag/")
    assert "Montagsseite" in told
    assert "hub-preview" in told
    assert page("/vorschau/montag/redaktion.ics").startswith("BEGIN:VCALENDAR")


def test_the_browser_editor_is_there_without_the_bar_also_while_problems_are_shown(
    look: Callable[..., State], dressed: Any
) -> None:
    well = look()
    dressed.append("data/claims.yml", "\nkaputt: {operator: tend}\n")
    broken = look()
    for state in (well, broken):
        page = state.answer("/redaktion/")
        assert (page.status, page.kind) == (200, "text/html; charset=utf-8")
        assert b"cms-config-url" in page.content
        assert "connect-src 'self' blob: data:;" in unescape(page.content.decode())
        assert state.answer("/redaktion/config.yml").content.startswith(b"backend:")
        assert state.answer("/redaktion/desk.js").kind.startswith("text/javascript")
        assert state.answer("/redaktion/nirgends.js").status == 404
    assert broken.galley is None
