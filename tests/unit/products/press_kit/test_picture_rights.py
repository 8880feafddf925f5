from __future__ import annotations

import io

import pytest
from brandhub.products.press_kit.picture_rights import Rights, mark
from PIL import Image

RIGHTS = Rights(
    title="Höfe <vorn>",
    description="Zeichnung: ein Hof & ein Feld.",
    author="Müller & Söhne",
    credit="Kleines Projekt",
    licence="CC BY 4.0. Frei mit Namensnennung.",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    language="de",
)


def drawn(form: str) -> bytes:
    picture = Image.new("RGB", (5, 3), (10, 120, 200))
    picture.putpixel((1, 1), (255, 0, 0))
    buffer = io.BytesIO()
    picture.save(buffer, form)
    return buffer.getvalue()


@pytest.mark.parametrize(("form", "ending"), [("PNG", ".png"), ("JPEG", ".jpg")])
def test_rights_are_inside_and_no_pixel_changes(form: str, ending: str) -> None:
    before = drawn(form)
    after = mark(before, ending, RIGHTS)
    with Image.open(io.BytesIO(before)) as old, Image.open(io.BytesIO(after)) as new:
        assert old.tobytes() == new.tobytes()
        packet = new.info["xmp"].decode()
    for text in ("Müller &amp; Söhne", "Kleines Projekt", "CC BY 4.0. Frei", "by/4.0/", "Höfe &lt;vorn&gt;"):
        assert text in packet


def test_a_drawing_gets_title_description_and_licence_once() -> None:
    plain = b'<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><path d="M0 0h2v1z"/></svg>'
    marked = mark(plain, ".svg", RIGHTS)
    text = marked.decode()
    assert "<title>Höfe &lt;vorn&gt;</title>" in text
    assert "<desc>Zeichnung: ein Hof &amp; ein Feld.</desc>" in text
    assert '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"' in text
    assert "<svg " in text
    assert mark(marked, ".svg", RIGHTS).count(b"<metadata>") == 1


def test_a_title_that_is_there_stays() -> None:
    own = b'<svg xmlns="http://www.w3.org/2000/svg"><title>Eigener</title><path d="M0 0z"/></svg>'
    text = mark(own, ".svg", RIGHTS).decode()
    assert "<title>Eigener</title>" in text
    assert text.count("<title>") == 1


def test_a_drawing_that_reads_other_files_is_refused() -> None:
    bomb = b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>'
    with pytest.raises(ValueError, match="x"):
        mark(bomb, ".svg", RIGHTS)
