"""Pictures: the original, a size for screens and one for social media, each with its rights inside and in a list."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.dates import write_date
from brandhub.models.images import Image
from brandhub.products.open_data.cells import write_local_table
from brandhub.products.portal.addresses import rights_page
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.manifest import Member
from brandhub.products.press_kit.orders import Crafted, Order
from brandhub.products.press_kit.own_rights import image_rights
from brandhub.products.press_kit.pdf_documents import Drawing
from brandhub.products.press_kit.picture_rights import mark
from brandhub.products.press_kit.picture_sizes import SCREEN, shrink, to_card
from brandhub.products.press_kit.xmp_packets import Rights

BESIDE = ("file", "credit", "author", "licence", "licence-url", "light", "alt", "caption", "until", "receipt")


def picture_path(bench: Bench, image: Image) -> str:
    """The path of the original in the kit."""
    ending = posixpath.splitext(image.file)[1].lower()
    return bench.path("images", image.id + ending)


def write_pictures(bench: Bench, keys: Iterable[str]) -> Iterator[Member]:
    """Every picture in its sizes, and the list of credits as a table."""
    images = [bench.hub.images[key] for key in keys]
    for image in images:
        yield from _picture(bench, image)
    if images:
        yield _credits(bench, images)


def orders_of_pictures(bench: Bench, keys: Iterable[str]) -> Iterator[Order]:
    """What takes long about them."""
    return (order for key in keys for _, _, order in _sizes(bench, bench.hub.images[key]))


def _sizes(bench: Bench, image: Image) -> Iterator[tuple[str, str, Order]]:
    """A picture in its sizes: path, title, and how it is made."""
    rights = image_rights(bench.hub, image, bench.words)
    stem, ending = posixpath.splitext(picture_path(bench, image))
    original = bench.hub.pictures[image.id]
    flat = ".png" if ending == ".svg" else ".jpg"
    web, social = bench.word("form.web"), bench.word("form.social")
    draw = cache(partial(_pixels, bench, image))
    files: tuple[tuple[str, str, str, Callable[[], bytes]], ...] = (
        (ending, ending, "form.original", lambda: original),
        (f"-{web}{flat}", flat, "form.web-size", lambda: shrink(draw(), flat)),
        (f"-{social}{flat}", flat, "form.social-size", lambda: to_card(draw(), flat)),
    )
    for end, kind, name, make in files:
        # Nothing of a language is in the pixels: all share them.
        kept = partial(bench.graphics.store.fetch, ("size", name, kind, original), make)
        bare = make if name == "form.original" else kept
        inputs = ("picture", name, kind, original, repr(rights))
        order = Crafted(image.id, inputs, partial(_marked, bare, kind, rights))
        yield stem + end, f"{rights.title} ({bench.word(name)})", order


def _picture(bench: Bench, image: Image) -> Iterator[Member]:
    for path, title, order in _sizes(bench, image):
        yield Member(
            path,
            "images",
            title,
            bench.graphics.fetch(order),
            image.licence,
            image.credit,
            author=image.author,
            light=bench.hub.licences[image.licence].light,
            expires=image.expires,
            receipt=rights_page("image", image.id, bench.language),
            image=image.id,
        )


def _marked(make: Callable[[], bytes], kind: str, rights: Rights) -> bytes:
    return mark(make(), kind, rights)


def _pixels(bench: Bench, image: Image) -> bytes:
    """What sizes are made from: a photo as it is, a drawing in as many pixels as screens need."""
    if not image.file.lower().endswith(".svg"):
        return bench.hub.pictures[image.id]
    svg = bench.hub.pictures[image.id].decode()
    drawing = Drawing(image.id, image.id, svg, image.credit, LANGUAGES[0], bench.checked(()))
    return bench.graphics.press.draw_pixels(drawing, SCREEN)


def _credits(bench: Bench, images: Iterable[Image]) -> Member:
    rows = [[bench.word(f"image.{name}") for name in BESIDE], *(_credit(bench, image) for image in images)]
    path = bench.path("images", bench.word("file.credits") + ".csv")
    title = f"{bench.word('image.credit')} (CSV)"
    return bench.own(path, "images", title, write_local_table(rows, bench.language))


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
        bench.site_address(rights_page("image", image.id, language)),
    ]
