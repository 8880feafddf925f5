"""Photographs: what is a picture that can be shown, and why a file is none."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.ground.catalogues import Phrase
from brandhub.whole import photographs
from brandhub.whole.photographs import Unreadable, flaw_of, open_photograph
from PIL import Image, UnidentifiedImageError
from PIL.Image import DecompressionBombError, DecompressionBombWarning

FORMS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP", ".avif": "AVIF"}


def photo(form: str, frames: int = 1, **more: Any) -> bytes:
    buffer = io.BytesIO()
    pictures = [Image.new("RGB", (6, 4), (40 * number, 9, 9)) for number in range(frames)]
    more |= {"save_all": True, "append_images": pictures[1:]} if frames > 1 else {}
    pictures[0].save(buffer, form, **more)
    return buffer.getvalue()


def head(width: int, height: int) -> bytes:
    """The beginning of a PNG of that size: nothing of it has to be there to be refused."""
    body = b"IHDR" + struct.pack(">II5B", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body)) + b"\0\0\0\0IDAT"


def key(flaw: Phrase | None) -> str:
    return "" if flaw is None else flaw.key


@pytest.mark.parametrize(("ending", "form"), FORMS.items())
def test_a_sound_picture_has_no_flaw_and_another_format_is_told(ending: str, form: str) -> None:
    assert flaw_of(photo(form), ending) is None
    other = "PNG" if form != "PNG" else "JPEG"
    flaw = flaw_of(photo(other), ending)
    assert flaw is not None
    assert (flaw.key, dict(flaw.values)) == ("picture.other-format", {"found": other, "expected": form})


@pytest.mark.parametrize("raw", [b"", b"kein Bild", b"GIF89a" + bytes(40), photo("GIF"), photo("BMP")])
def test_what_browsers_need_not_know_is_no_picture(raw: bytes) -> None:
    assert key(flaw_of(raw, ".png")) == "picture.no-picture"


@pytest.mark.parametrize(("ending", "form"), [(".png", "PNG"), (".webp", "WEBP")])
def test_pictures_stand_still(ending: str, form: str) -> None:
    assert key(flaw_of(photo(form, frames=2), ending)) == "picture.moves"
    assert flaw_of(photo(form), ending) is None


@pytest.mark.parametrize(
    ("width", "height", "is_too_much"),
    [
        (20_000, 2_500, False),
        (2_500, 20_000, False),
        (20_001, 2, True),
        (2, 20_001, True),
        (10_000, 5_000, False),
        (5_001, 10_000, True),
    ],
)
def test_no_picture_is_larger_than_devices_can_hold(width: int, height: int, is_too_much: bool) -> None:
    if not is_too_much:
        assert open_photograph(head(width, height)).size == (width, height)
        return
    with pytest.raises(Unreadable) as told:
        open_photograph(head(width, height))
    assert told.value.reason == Phrase.of("picture.pixels", width=width, height=height, limit=50)
    assert str(told.value) == "picture.pixels"
    assert key(flaw_of(head(width, height), ".png")) == "picture.pixels"


def test_what_would_burst_when_opened_is_refused_without_a_word_of_the_library(recwarn: Any) -> None:
    assert key(flaw_of(head(9_500, 9_500), ".png")) == "picture.pixels"
    assert [one.category for one in recwarn] == []
    assert key(flaw_of(head(60_000, 60_000), ".png")) == "picture.no-picture"


@pytest.mark.parametrize("cut", [3, 10])
def test_a_picture_that_breaks_off_is_damaged(cut: int) -> None:
    buffer = io.BytesIO()
    Image.effect_noise((80, 80), 90).save(buffer, "PNG")
    raw = buffer.getvalue()
    assert flaw_of(raw, ".png") is None
    assert key(flaw_of(raw[: len(raw) * cut // 12], ".png")) == "picture.damaged"


@pytest.mark.parametrize("more", [{"xmp": b"<x>Ada</x>"}, {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"}])
def test_notes_in_an_avif_are_told(more: dict[str, Any]) -> None:
    assert key(flaw_of(photo("AVIF", **more), ".avif")) == "picture.traces"


@pytest.mark.parametrize(
    "failure",
    [
        UnidentifiedImageError(),
        DecompressionBombError(),
        DecompressionBombWarning(),
        OSError(),
        ValueError(),
        SyntaxError(),
        EOFError(),
        IndexError(),
        KeyError(),
        TypeError(),
        OverflowError(),
        MemoryError(),
        RuntimeError(),
        AttributeError(),
        ZeroDivisionError(),
        struct.error(),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_no_file_ends_the_build_however_it_is_broken(failure: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> Any:
        raise failure

    class Broken(SimpleNamespace):
        load: Callable[..., Any] = fail

        def __enter__(self) -> Broken:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    broken = Broken(width=6, height=4, size=(6, 4), format="PNG")
    monkeypatch.setattr(photographs.Bitmap, "open", lambda *_, **__: broken)
    assert key(flaw_of(b"", ".png")) == "picture.damaged"
    monkeypatch.setattr(photographs.Bitmap, "open", fail)
    assert key(flaw_of(b"", ".png")) == "picture.no-picture"
