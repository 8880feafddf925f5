"""Traces: whatever a camera or a program wrote beside the picture is gone; what people see stays as it was."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import pytest
from brandhub.whole.traces import is_bare, without_traces
from PIL import Image
from PIL.PngImagePlugin import PngInfo

PLACE = b"51.5136N 7.4653E"
"""What nobody shall read in a file that is published."""
GPS, TURNED, MAKER = 0x8825, 0x0112, 0x010F


def bitmap() -> Image.Image:
    """Six times four pixels of which no two are alike: turned or cut it would be seen."""
    picture = Image.new("RGB", (6, 4))
    picture.putdata([(40 * x, 60 * y, 20 * (x + y)) for y in range(4) for x in range(6)])
    return picture


def exif(turned: int = 1) -> bytes:
    said = Image.Exif()
    said[MAKER], said[TURNED] = "Kamera von Ada", turned
    said.get_ifd(GPS)[29] = PLACE.decode()
    return said.tobytes()


def photo(form: str, **more: object) -> bytes:
    buffer = io.BytesIO()
    bitmap().save(buffer, form, **more)
    return buffer.getvalue()


def pixels(raw: bytes) -> tuple[tuple[int, int], bytes]:
    with Image.open(io.BytesIO(raw)) as picture:
        return picture.size, picture.convert("RGB").tobytes()


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def riff(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2)


# --- JPEG ---


@pytest.mark.parametrize("form", ["JPEG", "WEBP"])
def test_place_and_camera_are_gone_and_the_pixels_stay(form: str) -> None:
    raw, file = photo(form, exif=exif(), quality=90), f"hof.{form.lower()}"
    clean = without_traces(raw, file)
    assert PLACE in raw
    assert b"Kamera von Ada" in raw
    assert PLACE not in clean
    assert b"Kamera von Ada" not in clean
    assert pixels(clean) == pixels(raw)
    assert (is_bare(raw, file), is_bare(clean, file)) == (False, True)


@pytest.mark.parametrize("marker", [0xFE, 0xE1, 0xE3, 0xED, 0xEF])
def test_comments_and_what_applications_say_are_gone(marker: int) -> None:
    bare = without_traces(photo("JPEG"), "a.jpg")
    told = bare[:2] + segment(marker, b"JFIF\0" + PLACE) + bare[2:]
    assert without_traces(told, "a.jpg") == bare


def test_a_segment_that_calls_itself_by_the_name_of_another_is_gone() -> None:
    bare = without_traces(photo("JPEG"), "a.jpg")
    for marker, name in ((0xE0, b"JFXX\0"), (0xEE, b"JFIF\0"), (0xE2, b"FPXR\0"), (0xE2, b"Adobe")):
        assert without_traces(bare[:2] + segment(marker, name + PLACE) + bare[2:], "a.jpg") == bare


def test_what_gives_a_photo_its_colours_stays() -> None:
    bare = without_traces(photo("JPEG"), "a.jpg")
    for marker, body in ((0xE2, b"ICC_PROFILE\0\1\1profile"), (0xEE, b"Adobe\0d\0\0\0\0\1")):
        told = bare[:2] + segment(marker, body) + bare[2:]
        assert without_traces(told, "a.jpg") == told


def test_what_lies_behind_the_end_of_a_photo_is_gone() -> None:
    """Phones put a film, programs an uncut copy there."""
    bare = without_traces(photo("JPEG"), "a.jpg")
    assert bare.endswith(b"\xff\xd9")
    assert without_traces(bare + PLACE, "a.jpg") == bare


def test_bytes_that_fill_up_before_a_marker_are_read_over() -> None:
    bare = without_traces(photo("JPEG"), "a.jpg")
    told = bare[:2] + b"\xff\xff" + segment(0xFE, PLACE) + bare[2:]
    assert without_traces(told, "a.jpg") == bare


def test_a_photo_of_several_scans_keeps_all_of_them() -> None:
    raw = photo("JPEG", progressive=True, exif=exif())
    clean = without_traces(raw, "a.jpg")
    assert clean.count(b"\xff\xda") == raw.count(b"\xff\xda") > 1
    assert pixels(clean) == pixels(raw)


def test_a_photo_that_only_a_field_turns_upright_is_turned_for_good() -> None:
    clean = without_traces(photo("JPEG", exif=exif(turned=6)), "a.jpg")
    assert pixels(clean)[0] == (4, 6)
    with Image.open(io.BytesIO(clean)) as picture:
        assert TURNED not in picture.getexif()


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"\xff" + raw,
        lambda raw: raw[:2] + b"\0" + raw[3:],
        lambda raw: raw[:2] + b"\xff\xe1\0\1" + raw[2:],
        lambda raw: raw[:2] + b"\xff\xe1\xff\xff" + raw[2:40],
        lambda raw: raw[:2],
    ],
)
def test_a_damaged_photo_is_handed_on_as_it_is_and_is_not_bare(damage: Callable[[bytes], bytes]) -> None:
    broken = damage(photo("JPEG", exif=exif()))
    assert without_traces(broken, "a.jpg") == broken
    assert not is_bare(broken, "a.jpg")


# --- PNG ---


def test_texts_times_and_places_in_a_png_are_gone() -> None:
    said = PngInfo()
    said.add_text("Author", "Ada")
    said.add_itxt("Comment", PLACE.decode())
    raw = photo("PNG", pnginfo=said, exif=exif(), dpi=(300, 300))
    clean = without_traces(raw, "a.png")
    assert PLACE in raw
    assert PLACE not in clean
    assert b"Author" not in clean
    assert b"pHYs" in clean, "how large it is printed stays"
    assert pixels(clean) == pixels(raw)


def test_what_lies_behind_the_end_of_a_png_is_gone() -> None:
    bare = without_traces(photo("PNG"), "a.png")
    assert without_traces(bare + PLACE, "a.png") == bare
    own = bare[:-12] + chunk(b"eXIf", PLACE) + bare[-12:]
    assert without_traces(own, "a.png") == bare
    assert (is_bare(own, "a.png"), is_bare(bare, "a.png")) == (False, True)


@pytest.mark.parametrize("at", [30, -20, -5])
def test_a_png_whose_checksums_do_not_fit_is_not_bare(at: int) -> None:
    bare = bytearray(without_traces(photo("PNG"), "a.png"))
    bare[at] ^= 1
    assert without_traces(bytes(bare), "a.png") == bytes(bare)
    assert not is_bare(bytes(bare), "a.png")


def test_a_png_that_ends_too_soon_is_not_bare() -> None:
    bare = without_traces(photo("PNG"), "a.png")
    assert not is_bare(bare[:-4], "a.png")
    assert not is_bare(b"x" + bare[1:], "a.png")


# --- WebP ---


def test_the_head_of_a_webp_announces_nothing_that_is_gone() -> None:
    raw = photo("WEBP", exif=exif(), xmp=b"<x>Ada</x>")
    clean = without_traces(raw, "a.webp")
    assert raw[12:16] == clean[12:16] == b"VP8X"
    assert raw[20] & 0x0C == 0x0C
    assert clean[20] == raw[20] & ~0x0C
    assert b"Ada" not in clean
    assert int.from_bytes(clean[4:8], "little") == len(clean) - 8
    assert pixels(clean) == pixels(raw)


def test_parts_of_odd_length_and_what_lies_behind_the_end_of_a_webp() -> None:
    bare = without_traces(photo("WEBP"), "a.webp")
    told = bare[:12] + riff(b"Ada!", b"odd") + bare[12:]
    whole = told[:4] + (len(told) - 8).to_bytes(4, "little") + told[8:]
    assert without_traces(whole, "a.webp") == bare
    assert without_traces(whole + riff(b"VP8 ", PLACE), "a.webp") == bare


@pytest.mark.parametrize("file", ["a.webp", "a.png", "a.jpeg"])
def test_what_is_no_picture_is_not_bare(file: str) -> None:
    assert without_traces(b"kein Bild, aber lang genug", file) == b"kein Bild, aber lang genug"
    assert not is_bare(b"kein Bild, aber lang genug", file)


@pytest.mark.parametrize("raw", [b"<svg", b"", b"\xff\xfe<svg/>", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'])
def test_a_drawing_that_cannot_be_read_is_handed_on_as_it_is(raw: bytes) -> None:
    assert without_traces(raw, "a.svg") == raw


# --- SVG ---


SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="https://ada.example/i"'
BARE = f'<svg {SPACES} viewBox="0 0 4 4"><path id="hof" class="a" d="M0 0h4v4z" /></svg>'


@pytest.mark.parametrize(
    "noted",
    [
        BARE.replace("<path", "<!-- von Ada --><path"),
        BARE.replace("<svg", '<?xml version="1.0"?><?ada von-Ada?><svg'),
        BARE.replace("<path", "<metadata>von Ada</metadata><path"),
        BARE.replace("<path", "<i:layer>von Ada</i:layer><path"),
        BARE.replace('class="a"', 'class="a" data-name="von Ada"'),
        BARE.replace('class="a"', 'class="a" i:name="von Ada"'),
        BARE.replace("/></svg>", "><metadata>von Ada</metadata></path></svg>"),
    ],
)
def test_what_a_program_noted_in_a_drawing_is_gone(noted: str) -> None:
    clean = without_traces(noted.encode(), "hof.SVG")
    assert b"Ada" not in clean
    assert b"?" not in clean
    assert clean.startswith(b'<svg xmlns="http://www.w3.org/2000/svg"')
    assert b'<path id="hof" class="a" d="M0 0h4v4z"' in clean
    assert (is_bare(noted.encode(), "hof.svg"), is_bare(clean, "hof.svg")) == (False, True)


@pytest.mark.parametrize(
    "sound",
    [
        BARE,
        BARE.replace("viewBox", 'xml:space="preserve" viewBox'),
        BARE.replace("<path", '<use xlink:href="#hof" /><path'),
        BARE.replace("<path", '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Hof</p></foreignObject><path'),
        '<svg><path d="M0 0"/></svg>',
        BARE.replace("/></svg>", "><title>metadata, data-hof: Höfe</title></path></svg>"),
    ],
)
def test_a_drawing_of_which_all_may_draw_stays_as_it_is_written(sound: str) -> None:
    assert without_traces(sound.encode(), "hof.svg") == sound.encode()
    assert is_bare(sound.encode(), "hof.svg")


def test_a_drawing_in_other_letters_is_written_anew() -> None:
    """In UTF-16 nobody who looks for a comment finds one; a mark of the order of bytes may stand for that."""
    wide = BARE.replace("<path", "<!-- von Ada --><path").encode("utf-16")
    marked = b"\xef\xbb\xbf" + BARE.encode()
    for raw in (wide, marked):
        clean = without_traces(raw, "hof.svg")
        assert clean.startswith(b"<svg")
        assert b"Ada" not in clean
        assert is_bare(clean, "hof.svg")


def test_a_drawing_keeps_the_names_of_what_links() -> None:
    linked = BARE.replace("<path", '<!-- x --><use xlink:href="#hof" /><path')
    assert b'xlink:href="#hof"' in without_traces(linked.encode(), "hof.svg")


def test_a_drawing_that_is_nested_far_too_deeply_is_not_bare() -> None:
    deep = f"<svg {SPACES}><!-- x -->{'<g>' * 3000}{'</g>' * 3000}</svg>".encode()
    assert without_traces(deep, "hof.svg") == deep
    assert not is_bare(deep, "hof.svg")


@pytest.mark.parametrize(("at", "other"), [(0, b"riff"), (8, b"webp")])
def test_what_only_half_calls_itself_webp_is_not_bare(at: int, other: bytes) -> None:
    raw = photo("WEBP")
    broken = raw[:at] + other + raw[at + 4 :]
    assert without_traces(broken, "a.webp") == broken
    assert not is_bare(broken, "a.webp")


def test_a_webp_that_is_longer_than_it_says_is_read_as_far_as_it_says() -> None:
    bare = without_traces(photo("WEBP"), "a.webp")
    tail = riff(b"ALPH", b"")
    said = bare[:4] + (len(bare) - 8 + len(tail)).to_bytes(4, "little") + bare[8:]
    assert without_traces(said + tail, "a.webp") == said + tail, "it says so, and all of it draws"
    assert without_traces(bare + tail, "a.webp") == bare


def test_files_that_are_no_pictures_stay_as_they_are() -> None:
    assert without_traces(b"<!-- von Ada -->", "hof.txt") == b"<!-- von Ada -->"
    assert is_bare(b"<!-- von Ada -->", "hof.txt")
