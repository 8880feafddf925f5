from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.models.releases import Receipt, Release
from brandhub.products.press_kit.assembly import assemble_press_kits
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.listings import list_press_kits, size_text, write_press_kits
from brandhub.products.press_kit.shelves import PressShelf
from brandhub.products.press_kit.tools import Tools
from brandhub.whole.hub import Hub
from PIL import Image

Kits = tuple[PressKit, ...]
Words = dict[str, Catalogue]


def kit_of(kits: Kits, key: str, language: str = "de") -> PressKit:
    return next(kit for kit in kits if kit.kit.id == key and kit.language == language)


def read(kit: PressKit) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(kit.archive)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_two_builds_are_the_same_byte_for_byte(
    kits: Kits, hub: Hub, words: Words, make_tools: Callable[[], Tools]
) -> None:
    again = assemble_press_kits(hub, words, make_tools())
    assert [kit.archive for kit in again] == [kit.archive for kit in kits]


def test_manifest_and_zip_hold_the_same_files(kits: Kits) -> None:
    for kit in kits:
        files = read(kit)
        listed = {m.path: m.sha256 for m in kit.manifest.members}
        inside = {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}
        assert inside.keys() - listed.keys() == {"manifest.json", "SHA256SUMS"}
        assert listed.items() <= inside.items()


def test_checksums_in_the_zip_hold(kits: Kits) -> None:
    for kit in kits:
        files = read(kit)
        for line in files["SHA256SUMS"].decode().splitlines():
            digest, path = line.split("  ", 1)
            assert hashlib.sha256(files[path]).hexdigest() == digest


def test_names_are_ascii_and_the_readme_comes_first(kits: Kits) -> None:
    for kit in kits:
        names = list(read(kit))
        assert all(name.isascii() for name in names)
        assert names[0] == ("LIESMICH.txt" if kit.language == "de" else "README.txt")


def test_addresses_are_those_of_the_design(kits: Kits) -> None:
    files = write_press_kits(PressShelf(kits))
    for language in ("de", "en"):
        assert f"/presse/pressemappe-{language}.zip" in files
        assert f"/presse/pressemappe-{language}.json" in files
        assert f"/presse/kits/land-{language}.zip" in files
        assert f"/presse/kits/archiv-{language}.json" in files
    assert "/presse/kits.json" in files


def test_the_manifest_beside_the_zip_is_the_one_inside(kits: Kits) -> None:
    files = write_press_kits(PressShelf(kits))
    assert files["/presse/kits/land-de.json"] == read(kit_of(kits, "land"))["manifest.json"]


def test_the_list_of_kits_knows_every_zip_and_every_file(kits: Kits) -> None:
    files = write_press_kits(PressShelf(kits))
    entries = json.loads(files["/presse/kits.json"])["kits"]
    assert len(entries) == len(kits) == 6
    for entry, kit in zip(entries, kits, strict=True):
        content = files[entry["address"]]
        assert entry["sha256"] == hashlib.sha256(content).hexdigest()
        assert entry["bytes"] == len(content)
        assert entry["id"] == kit.manifest.id
        assert {file["path"] for file in entry["files"]} == {m.path for m in kit.manifest.members}


def test_the_page_lists_what_the_zip_holds(kits: Kits, hub: Hub, words: Words) -> None:
    lines = list_press_kits(PressShelf(kits), kits, hub, words["de"], lambda address: ".." + address)
    whole = lines[0]
    assert whole.id == "pressemappe"
    assert whole.url == "../presse/pressemappe-de.zip"
    assert whole.release == "Vorschau, noch keine Ausgabe"
    assert [group.label for group in whole.groups][:3] == ["Texte", "Grafiken", "Daten"]
    shown = {file.name: file.sha256 for group in whole.groups for row in group.rows for file in row.files}
    files = read(kit_of(kits, "pressemappe"))
    assert shown == {
        path: hashlib.sha256(content).hexdigest()
        for path, content in files.items()
        if path not in ("manifest.json", "SHA256SUMS")
    }


def test_every_file_of_a_kit_can_be_fetched_alone(kits: Kits, hub: Hub, words: Words) -> None:
    files = write_press_kits(PressShelf(kits))
    for language in ("de", "en"):
        for kit in list_press_kits(PressShelf(kits), kits, hub, words[language], str):
            inside = read(kit_of(kits, kit.id, language))
            lines = [file for group in kit.groups for row in group.rows for file in row.files]
            assert {file.name for file in lines} == inside.keys() - {"manifest.json", "SHA256SUMS"}
            for file in lines:
                assert files[file.url] == inside[file.name], file.url


def test_the_list_of_kits_knows_every_release(kits: Kits) -> None:
    receipts = [{"kit": "land", "language": "de", "title": "Land", "address": "/presse/kits/land-de.zip", "bytes": 1,
                 "sha256": "a" * 64, "manifest": "b" * 64, "id": "c" * 64, "facts": [], "claims": []}]  # fmt: skip
    head = {"format": 2, "version": "2026.1", "date": "2026-11-23", "facts": {}, "claims": {}, "stories": {}}
    release = Release.model_validate({**head, "kits": receipts})
    listed = json.loads(write_press_kits(PressShelf(kits), [release])["/presse/kits.json"])["releases"]
    assert [one["release"] for one in listed] == ["2026.1"]
    assert (listed[0]["kits"][0]["sha256"], listed[0]["kits"][0]["manifest-sha256"]) == ("a" * 64, "b" * 64)


def test_the_release_stands_in_readme_manifest_and_page(hub: Hub, words: Words, tools: Tools) -> None:
    kits = assemble_press_kits(hub, words, tools, "2026.2")
    files = read(kit_of(kits, "land"))
    assert "Ausgabe: 2026.2" in files["LIESMICH.txt"].decode()
    assert json.loads(files["manifest.json"])["release"] == "2026.2"
    assert list_press_kits(PressShelf(kits), kits, hub, words["en"], str)[0].release == "Release 2026.2"


def test_a_kit_that_no_release_handed_out_says_that_it_comes_after(hub: Hub, words: Words, tools: Tools) -> None:
    handed_out = assemble_press_kits(hub, words, tools, "2026.2")
    receipts = [
        Receipt.model_construct(kit=kit.kit.id, language=kit.language, id=kit.manifest.id)
        for kit in handed_out
        if kit.language == "de"
    ]
    later = assemble_press_kits(hub, words, tools, "2026.2", receipts=receipts)
    same, other = kit_of(later, "land"), kit_of(later, "land", "en")
    assert same.archive == kit_of(handed_out, "land").archive
    manifest, text = json.loads(read(other)["manifest.json"]), read(other)["README.txt"].decode()
    assert (manifest["release"], manifest["after"]) == (None, "2026.2")
    assert "Not release 2026.2, but a later state." in text
    assert "Release: 2026.2" not in text
    assert list_press_kits(PressShelf(later), later, hub, words["de"], str)[0].release == "Ausgabe 2026.2"
    assert list_press_kits(PressShelf(later), later, hub, words["en"], str)[0].release == "Later than release 2026.2"


def test_a_partner_kit_holds_its_facts_and_what_its_claims_rest_on(kits: Kits) -> None:
    files = read(kit_of(kits, "archiv"))
    assert "texte/faktenblatt-werk.pdf" in files
    sheet = files["texte/faktenblatt-werk.txt"].decode()
    assert "keine Bergleute" in sheet
    assert "Höfe in der Stadt" not in sheet
    assert "daten/fakten/hoefe.json" in files
    claims = files["texte/aussagen.txt"].decode()
    assert "2014 gab es mehr Menschen auf Höfen als Bergleute." in claims


def test_a_topic_kit_leaves_other_topics_out(kits: Kits) -> None:
    files = read(kit_of(kits, "land"))
    assert "texte/faktenblatt-land.docx" in files
    assert "texte/faktenblatt-kohle.docx" not in files
    assert "bilder/foto.png" not in files


def test_every_chart_comes_as_drawing_pixels_and_print(kits: Kits) -> None:
    files = read(kit_of(kits, "pressemappe"))
    charts = {path.rsplit(".", 1)[0] for path in files if path.startswith("grafiken/") and path.endswith(".pdf")}
    assert charts >= {"grafiken/hoefe", "grafiken/mehr-landleute"}
    for chart in charts:
        assert files[f"{chart}.svg"].startswith(b"<svg")
        assert files[f"{chart}.pdf"].startswith(b"%PDF-1.7")
        assert files[f"{chart}.csv"].startswith(b"\xef\xbb\xbf")
        sizes = [Image.open(io.BytesIO(files[f"{chart}{size}.png"])).width for size in ("", "-gross")]
        assert sizes == [1200, 2400]


def test_what_is_examined_or_retired_is_never_said(kits: Kits) -> None:
    text = read(kit_of(kits, "pressemappe"))["texte/aussagen.txt"].decode()
    said, rest = text.split("Geprüft, sagen wir nicht\n=")
    assert "Sitzen im Bergbau" not in said
    examined, retired = rest.split("Zurückgezogen\n=")
    assert "nicht vergleichbar" in examined
    assert "„Mehr Verwalter" not in said
    assert "Der Satz war falsch herum." in retired
    assert "Heute sagen wir: 2014 gab es mehr Menschen auf Höfen als Bergleute." in retired


def test_missing_operator_data_is_visible(kits: Kits) -> None:
    files = read(kit_of(kits, "pressemappe"))
    assert "Name: noch nicht ausgefüllt" in files["kontakte/kontakte.txt"].decode()
    assert "redaktion@example.org" in files["kontakte/kontakte.txt"].decode()
    assert all(b"AUSF" not in content for path, content in files.items() if path.endswith((".txt", ".md", ".csv")))


def test_every_licence_has_its_light_in_words(kits: Kits) -> None:
    terms = read(kit_of(kits, "pressemappe"))["rechte/nutzung.txt"].decode()
    assert "Grün – frei mit Namensnennung" in terms
    assert "Gelb – nur nach Rückfrage" in terms
    assert "nicht mehr verwendbar ab 1. Januar 2030" in " ".join(terms.split())


@pytest.mark.parametrize(
    ("size", "german", "english"),
    [(1, "1 kB", "1 kB"), (1_499, "1 kB", "1 kB"), (52_500, "53 kB", "53 kB"), (999_500, "1 MB", "1 MB"),
     (1_250_000, "1,3 MB", "1.3 MB"), (9_950_000, "10 MB", "10 MB")],
)  # fmt: skip
def test_sizes_are_said_in_the_language(size: int, german: str, english: str, words: Words) -> None:
    assert size_text(size, words["de"]) == german
    assert size_text(size, words["en"]) == english
