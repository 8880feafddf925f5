"""Pictures: the original and a size for screens, with credit and licence inside the file and in a list beside it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from typing import Final

from brandhub.ground.dates import write_date
from brandhub.models.images import Image
from brandhub.products.open_data.cells import write_local_table
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.manifest import Member
from brandhub.products.press_kit.pdf_documents import Drawing
from brandhub.products.press_kit.picture_rights import Rights, mark

SCREEN_WIDTH: Final = 1600
"""Pixels of the size for screens."""


def picture_path(bench: Bench, image: Image) -> str:
    """The path of the original in the kit."""
    ending = posixpath.splitext(image.file)[1].lower()
    return bench.path("images", image.id + ending)


def write_pictures(bench: Bench, keys: Iterable[str]) -> Iterator[Member]:
    """Every picture, drawings also as PNG, and the list of credits as a table."""
    images = [bench.hub.images[key] for key in keys]
    for image in images:
        yield from _picture(bench, image)
    if images:
        yield _credits(bench, images)


def _picture(bench: Bench, image: Image) -> Iterator[Member]:
    rights = rights_of(bench, image)
    path = picture_path(bench, image)
    original = bench.hub.pictures[image.id]
    name = (image.caption or image.alt)[bench.language]
    if path.endswith(".svg"):
        drawing = Drawing(name, rights.description, original.decode(), image.credit, bench.language, bench.checked(()))
        pixels = mark(bench.graphics.press.draw_pixels(drawing, SCREEN_WIDTH), ".png", rights)
        title = f"{name} ({bench.word('form.pixels')})"
        yield Member(path.removesuffix(".svg") + ".png", "images", title, pixels, image.licence, image.credit)
    content = mark(original, posixpath.splitext(path)[1], rights)
    title = f"{name} ({bench.word('form.original')})"
    yield Member(path, "images", title, content, image.licence, image.credit)


def rights_of(bench: Bench, image: Image) -> Rights:
    """What travels inside the file of a picture."""
    licence = bench.hub.licences[image.licence]
    caption = image.caption[bench.language] if image.caption else image.alt[bench.language]
    return Rights(
        title=caption,
        description=image.alt[bench.language],
        author=image.author,
        credit=image.credit,
        licence=f"{licence.label[bench.language]}. {licence.text[bench.language]}",
        licence_url=licence.url or "",
        language=bench.language,
    )


def _credits(bench: Bench, images: Iterable[Image]) -> Member:
    names = ("file", "credit", "author", "licence", "licence-url", "light", "alt", "caption", "until")
    rows = [[bench.word(f"image.{name}") for name in names], *(_credit(bench, image) for image in images)]
    path = bench.path("images", bench.word("file.credits") + ".csv")
    title = f"{bench.word('image.credit')} (CSV)"
    return Member(
        path, "images", title, write_local_table(rows, bench.language), bench.hub.site.licence, bench.publisher
    )


def _credit(bench: Bench, image: Image) -> list[str]:
    language = bench.language
    licence = bench.hub.licences[image.licence]
    return [
        posixpath.basename(picture_path(bench, image)),
        image.credit,
        image.author,
        licence.label[language],
        licence.url or "",
        bench.word(f"light.{licence.light}"),
        image.alt[language],
        image.caption[language] if image.caption else "",
        write_date(image.expires, language) if image.expires else "",
    ]
