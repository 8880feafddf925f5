"""The shelf: what was drawn once is not drawn again, and what lies there damaged is."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from brandhub.products.sharing import shelf as module
from brandhub.products.sharing.drawing import Card, read_motif
from brandhub.products.sharing.shelf import Shelf
from PIL import Image

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} 630"><path fill="{1}" d="M0 0h{0}v630H0z"/></svg>'


def card(colour: str) -> Card:
    return Card(SVG.format(780, "#f8f7f3"), SVG.format(420, colour))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "shelf", ())


def test_a_card_is_a_picture_of_both_halves(shelf: Shelf) -> None:
    content = shelf.draw({"/a.png": card("#cf400e")})["/a.png"]
    picture = Image.open(io.BytesIO(content))
    assert (picture.format, picture.size) == ("PNG", (1200, 630))
    colours = [picture.convert("RGB").getpixel(at) for at in ((10, 10), (779, 629), (780, 0), (1199, 629))]
    for found, wanted in zip(colours, [(248, 247, 243)] * 2 + [(207, 64, 14)] * 2, strict=True):
        assert isinstance(found, tuple)
        assert max(abs(a - b) for a, b in zip(found, wanted, strict=True)) <= 4


def test_the_same_is_drawn_once_and_the_same_bytes(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    first = shelf.draw({"/a.png": card("#cf400e"), "/b.png": card("#00776e")})
    other = Shelf(shelf.folder.parent / "other", ()).draw({"/a.png": card("#cf400e"), "/b.png": card("#00776e")})
    assert first == other
    drawn = []
    monkeypatch.setattr(module, "_draw", lambda card, fonts: drawn.append(card) or b"")
    assert shelf.draw({"/new/address.png": card("#cf400e")}) == {"/new/address.png": first["/a.png"]}
    assert drawn == []
    shelf.draw({"/c.png": card("#15191c")})
    assert len(drawn) == 1


def test_a_damaged_picture_is_drawn_again_and_a_shelf_that_cannot_be_written_does_no_harm(shelf: Shelf) -> None:
    first = shelf.draw({"/a.png": card("#cf400e")})
    (kept,) = shelf.folder.iterdir()
    kept.write_bytes(kept.read_bytes()[:100])
    assert shelf.draw({"/a.png": card("#cf400e")}) == first
    blocked = shelf.folder.parent / "file"
    blocked.write_bytes(b"")
    assert Shelf(blocked / "below", ()).draw({"/a.png": card("#cf400e")}) == first


def test_many_are_drawn_side_by_side_with_the_same_result(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    cards = {f"/{number}.png": card(f"#0000{number:02x}") for number in range(4)}
    alone = shelf.draw(cards)
    monkeypatch.setattr(module, "WORTH", 1)
    assert Shelf(shelf.folder.parent / "other", ()).draw(cards) == alone


def test_a_photograph_is_no_motif() -> None:
    """Its credit could not stand beside it."""
    assert read_motif(b"\xff\xd8\xff\xe0JFIF") is None
    motif = read_motif(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"><path d="M0 0h1"/></svg>')
    assert motif is not None
    assert (motif.markup, motif.scale) == ('<path d="M0 0h1"/>', 1.575)
