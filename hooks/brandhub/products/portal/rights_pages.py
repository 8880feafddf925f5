"""Rights pages: for every image, every chart and the word mark one page that says for good what may be done with it.

Such an address stands inside of the files. It stays when an image has expired or was withdrawn, and says so then.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.images import Image
from brandhub.models.terms import Licence
from brandhub.products.portal.addresses import rights_page
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address, page_view
from brandhub.products.portal.html_words import image_view
from brandhub.products.portal.titles import claim_subjects, fact_names
from brandhub.products.press_kit.listings import AssetFile, size_text
from brandhub.whole.hub import Hub

FORMAT: Final = 1
DOCUMENT: Final = {"de": "beleg.json", "en": "receipt.json"}


@dataclass(frozen=True)
class Asset:
    """Something with rights of its own: an image, a chart or the word mark."""

    kind: str
    key: str
    image: Image | None = None

    def address(self, language: str) -> str:
        return rights_page(self.kind, self.key, language)


def assets_of(workshop: Workshop) -> Iterator[Asset]:
    """Every asset that has a page: images that ended too, charts that lie in a kit, the word mark."""
    hub = workshop.hub
    for key, image in sorted({**hub.ended, **hub.images}.items()):
        yield Asset("image", key, image)
    for key in (*sorted(hub.series), *sorted(hub.proofs)):
        if any(rights_page("chart", key, language) in workshop.asset_files for language in LANGUAGES):
            yield Asset("chart", key)
    yield Asset("word-mark", "")


def draw_rights(desk: Desk, asset: Asset) -> View:
    """The page of an asset, with its files in the kits."""
    title, licence = _title(desk, asset), _licence(desk.hub, asset)
    page = page_view(
        desk,
        "rights",
        title,
        desk.word("receipt.summary", title=title),
        versions={language: asset.address(language) for language in LANGUAGES},
        parents=("home", "press"),
        names=_names(desk, asset),
        indexed=False,  # found from the file and from the kit; searches should find what the asset shows
    )
    state = _state(desk, asset)
    picture = image_view(asset.image, desk) if asset.image and asset.key in desk.hub.images else None
    return {
        "page": page,
        "subject": {
            "title": title,
            "alt": asset.image.alt[desk.language] if asset.image else title,
            "picture": picture,
            "state": state,
            "credit": f"{asset.image.credit if asset.image else desk.hub.site.title[desk.language]}, "
            + licence.label[desk.language],
            "lines": list(_lines(desk, asset, licence)),
            "files": [_file(desk, file) for file in _files(desk)],
            "document": DOCUMENT[desk.language],
        },
        "rights": {"id": licence.light, "word": desk.word(f"rights-word.{licence.light}")},
        "meaning": desk.word(f"rights-meaning.{licence.light}"),
    }


def write_receipt(desk: Desk, asset: Asset) -> bytes:
    """The same for programs."""
    licence, base = _licence(desk.hub, asset), base_address(desk)
    end = asset.image.end if asset.image else None
    document: dict[str, Any] = {
        "format": FORMAT,
        "asset": asset.kind,
        "id": asset.key or None,
        "address": base + asset.address(desk.language),
        "title": _title(desk, asset),
        "alt": asset.image.alt[desk.language] if asset.image else None,
        "state": _state(desk, asset)["id"],
        "licence": {"id": licence.id, "label": licence.label[desk.language], "url": licence.url},
        "light": licence.light,
        "credit": asset.image.credit if asset.image else desk.hub.site.title[desk.language],
        "author": asset.image.author if asset.image else desk.hub.site.title[desk.language],
        "end": {"date": end[0].isoformat(), "reason": end[1]} if end else None,
        "files": [{"address": base + f.address, "bytes": f.size, "sha256": f.sha256} for f in _files(desk)],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _files(desk: Desk) -> tuple[AssetFile, ...]:
    """Those of the asset whose page this is, in all kits."""
    return desk.workshop.asset_files.get(desk.address, ())


def _title(desk: Desk, asset: Asset) -> str:
    if asset.image is not None:
        return desk.word("receipt.image", title=(asset.image.caption or asset.image.alt)[desk.language])
    if asset.kind == "chart":
        hub = desk.hub
        is_fact = asset.key in hub.series
        label = hub.fact(asset.key).label if is_fact else hub.claims[asset.key].question
        return desk.word("receipt.chart", title=label[desk.language])
    return desk.word("receipt.word-mark")


def _names(desk: Desk, asset: Asset) -> Iterator[str]:
    """What the page may be called in a tab where the title is too long."""
    if asset.image is not None:
        yield desk.word("receipt.image", title=desk.word("title.image", name=asset.key))
    elif asset.kind == "chart":
        is_fact = asset.key in desk.hub.series
        label = desk.hub.fact(asset.key).label[desk.language] if is_fact else ""
        for name in fact_names(asset.key, label, desk) if is_fact else claim_subjects(asset.key, desk):
            yield from (desk.word(form, title=name) for form in ("receipt.chart", "receipt.diagram", "receipt.image"))


def _licence(hub: Hub, asset: Asset) -> Licence:
    return hub.licences[asset.image.licence] if asset.image else hub.own_licence


def _state(desk: Desk, asset: Asset) -> View:
    """Whether it may be used today; a picture that has ended may not."""
    end = asset.image.end if asset.image else None
    if end is None or asset.key in desk.hub.images:
        return {"id": "valid", "text": ""}
    return {"id": end[1], "text": desk.word(f"receipt.{end[1]}", date=desk.date(end[0]))}


def _lines(desk: Desk, asset: Asset, licence: Licence) -> Iterator[View]:
    own = desk.hub.site.title[desk.language]
    image = asset.image
    yield _line(desk, "credit", image.credit if image else own)
    yield _line(desk, "author", image.author if image else own)
    yield _line(desk, "licence", licence.label[desk.language], licence.url or "")
    yield _line(desk, "terms", licence.text[desk.language])
    if image and image.end:
        yield _line(desk, "until", desk.date(image.end[0]))
    if image:
        yield _line(desk, "alt", image.alt[desk.language])
    elif asset.kind == "chart":
        name = "facts" if asset.key in desk.hub.series else "claims"
        yield _line(desk, "page", _title(desk, asset), desk.entry(name, asset.key))


def _line(desk: Desk, name: str, text: str, url: str = "") -> View:
    return {"label": desk.word(f"receipt.label.{name}"), "text": text, "url": url}


def _file(desk: Desk, file: AssetFile) -> View:
    words = desk.workshop.catalogues[desk.language]
    label = file.address.rsplit("/", 1)[1]
    return {"label": label, "url": desk.link(file.address), "size": size_text(file.size, words), "sha256": file.sha256}
