"""Rights inside of pictures, read back by other programs than the one that wrote them; what was private is gone."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from brandhub.products.press_kit.picture_containers import BrokenPicture
from brandhub.products.press_kit.picture_rights import Rights, mark
from brandhub.products.press_kit.rights_readers import read_rights
from brandhub.products.press_kit.rights_records import shortened
from PIL import Image
from PIL.ImageOps import exif_transpose

RIGHTS = Rights(
    title="Höfe <vorn>",
    description="Zeichnung: ein Hof & ein Feld – Straße.",
    author="Müller & Söhne",
    credit="Kleines Projekt",
    licence="CC BY 4.0. Frei mit Namensnennung.",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    language="de",
    light="Grün – frei mit Namensnennung",
    expires=date(2030, 1, 1),
    receipt="https://example.org/presse/rechte/bild-hof/",
)
FORMS = [("PNG", ".png"), ("JPEG", ".jpg"), ("WEBP", ".webp"), ("AVIF", ".avif")]
# EXIF: maker, model, author as Windows writes it; directories of the camera (its owner) and of places (a latitude).
MAKER, MODEL, WINDOWS, CAMERA, OWNER, PLACES, LATITUDE, TURNED = (
    0x010F, 0x0110, 0x9C9D, 0x8769, 0xA430, 0x8825, 2, 0x0112,
)  # fmt: skip


def photo(form: str, turned: int = 1) -> bytes:
    """A photo as a telephone makes it: with place, owner, device and a comment."""
    picture = Image.effect_noise((48, 32), 60).convert("RGB")
    exif = Image.Exif()
    exif[MAKER], exif[MODEL], exif[TURNED] = "Privatkamera", "Modell Privat", turned
    exif[WINDOWS] = "Erika Privat".encode("utf-16-le")
    exif.get_ifd(CAMERA)[OWNER] = "Erika Privat"
    exif.get_ifd(PLACES)[LATITUDE] = (51.0, 30.0, 49.0)
    buffer = io.BytesIO()
    extra = {"comment": "Privat"} if form == "JPEG" else {}
    picture.save(buffer, form, exif=exif, xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Privat</x:xmpmeta>", **extra)
    return buffer.getvalue()


@pytest.mark.parametrize(("form", "ending"), FORMS)
def test_every_form_carries_the_rights_and_nothing_private(form: str, ending: str) -> None:
    before = photo(form)
    assert b"Privat" in before
    after = mark(before, ending, RIGHTS)
    assert b"Privat" not in after
    assert "Privat".encode("utf-16-le") not in after
    with Image.open(io.BytesIO(after)) as picture:
        exif, packet = picture.getexif(), picture.info["xmp"]
    assert not exif.get_ifd(PLACES)
    assert not exif.get_ifd(CAMERA)
    for text in ("Müller &amp; Söhne", "Kleines Projekt", "CC BY 4.0. Frei", "bild-hof", "Höfe &lt;vorn&gt;"):
        assert text in packet.decode()
    assert "LicenseEndDate>2029-12-31<" in packet.decode()
    assert [carrier.name for carrier in read_rights(after, ending)][:2] == ["xmp", "exif"]


@pytest.mark.parametrize(("form", "ending"), FORMS[:3])
@pytest.mark.parametrize("turned", [1, 6])
def test_no_pixel_changes_and_photos_stay_upright(form: str, ending: str, turned: int) -> None:
    before = photo(form, turned)
    after = mark(before, ending, RIGHTS)
    with Image.open(io.BytesIO(before)) as old, Image.open(io.BytesIO(after)) as new:
        assert old.tobytes() == new.tobytes()
        assert new.getexif().get(TURNED) == turned


def test_an_avif_on_its_side_is_turned() -> None:
    before = photo("AVIF", 6)
    with Image.open(io.BytesIO(before)) as old, Image.open(io.BytesIO(mark(before, ".avif", RIGHTS))) as new:
        assert new.size == exif_transpose(old).size
        assert new.getexif().get(TURNED, 1) == 1


@pytest.mark.parametrize(("form", "ending"), FORMS)
def test_marking_twice_gives_one_set_of_rights(form: str, ending: str) -> None:
    once = mark(photo(form), ending, RIGHTS)
    twice = mark(once, ending, RIGHTS)
    assert twice.count(b"<x:xmpmeta") == 1
    if ending != ".avif":  # written anew, its pixels may differ by a hair
        assert twice == once


@pytest.mark.parametrize(("form", "ending"), FORMS)
@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed here")
def test_exiftool_reads_the_same(form: str, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"ohne-namen{ending}"
    path.write_bytes(mark(photo(form), ending, RIGHTS))
    said = read_with_exiftool(path)
    assert said["XMP:Creator"] == said["EXIF:Artist"] == "Müller & Söhne"
    assert said["XMP:Credit"] == "Kleines Projekt"
    assert said["EXIF:Copyright"].startswith("Kleines Projekt · CC BY 4.0.")
    assert said["XMP:WebStatement"] == RIGHTS.receipt
    assert not [name for name in said if "GPS" in name or name.endswith((":Make", ":Model", ":XPAuthor"))]
    if ending in (".png", ".jpg"):
        assert (said["IPTC:By-line"], said["IPTC:Credit"]) == ("Müller & Söhne", "Kleines Projekt")
        assert said["IPTC:Caption-Abstract"] == RIGHTS.description
        assert said["IPTC:ExpirationDate"] == "2029:12:31"


def read_with_exiftool(path: Path) -> dict[str, Any]:
    done = subprocess.run(
        ["exiftool", "-json", "-G0", "-charset", "iptc=utf8", str(path)], capture_output=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout)[0]
    return found


@pytest.mark.parametrize("ending", [".png", ".jpg", ".webp", ".avif"])
def test_what_is_no_picture_is_refused(ending: str) -> None:
    with pytest.raises(BrokenPicture):
        mark(b"kein Bild", ending, RIGHTS)


def test_long_credits_are_cut_between_characters() -> None:
    assert shortened("ä" * 20, 32) == ("ä" * 14 + "…").encode()
    assert shortened("kurz", 32) == b"kurz"


def test_a_drawing_gets_title_description_and_licence_once() -> None:
    plain = b'<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><path d="M0 0h2v1z"/></svg>'
    marked = mark(plain, ".svg", RIGHTS)
    text = marked.decode()
    assert "<title>Höfe &lt;vorn&gt;</title>" in text
    assert "<desc>Zeichnung: ein Hof &amp; ein Feld – Straße.</desc>" in text
    assert '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"' in text
    assert "<svg " in text
    assert mark(marked, ".svg", RIGHTS).count(b"<metadata>") == 1


def test_a_title_that_is_there_stays() -> None:
    own = b'<svg xmlns="http://www.w3.org/2000/svg"><title>Eigener</title><path d="M0 0z"/></svg>'
    text = mark(own, ".svg", RIGHTS).decode()
    assert "<title>Eigener</title>" in text
    assert text.count("<title>") == 1


def test_a_drawing_loses_the_traces_of_its_program() -> None:
    drawn = (
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
        b'inkscape:export-filename="/home/erika/bild.png"><inkscape:view id="erika"/><!-- erika -->'
        b'<path d="M0 0z"/></svg>'
    )
    assert b"erika" not in mark(drawn, ".svg", RIGHTS)


def test_a_drawing_that_reads_other_files_is_refused() -> None:
    bomb = b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>'
    with pytest.raises(ValueError, match="x"):
        mark(bomb, ".svg", RIGHTS)
