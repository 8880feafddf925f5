"""Setting up the workshop: assets, pictures, charts, releases and the register of what is used where."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from typing import Any, Final

from fontTools.ttLib import TTFont
from jinja2 import Environment

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.images import Image
from brandhub.models.releases import Release
from brandhub.products.change_log import Chapter
from brandhub.products.portal.assets import Assets
from brandhub.products.portal.brand_marks import write_brand_marks
from brandhub.products.portal.desk import ChartDesk, Workshop
from brandhub.products.portal.later import Later
from brandhub.products.portal.picture_sizes import picture_size
from brandhub.products.portal.story_pages import read_next
from brandhub.products.portal.titles import subjects
from brandhub.products.portal.usage import Register
from brandhub.products.word_mark import resolve_outline
from brandhub.whole.hub import Hub

FALLBACK: Final = (640, 400)


def make_workshop(
    hub: Hub,
    templates: Environment,
    catalogues: Mapping[str, Catalogue],
    assets: Assets,
    charts: ChartDesk,
    brand: Mapping[str, Any],
    display: TTFont,
    releases: tuple[Release, ...] = (),
    log: tuple[Chapter, ...] = (),
) -> Workshop:
    """Everything that all pages share, computed once."""
    pictures = {key: _picture(image, hub.pictures[key]) for key, image in hub.images.items() if key in hub.pictures}
    marks = Later(lambda: write_brand_marks(brand, templates, display))
    uses = Register(hub, charts, catalogues)
    outlines = Later(lambda: {one: resolve_outline(brand["word-mark"], one, display) for one in LANGUAGES})
    following = {
        (language, slug): others for language in LANGUAGES for slug, others in read_next(hub, language).items()
    }
    names = {(one, key): found for one in LANGUAGES for key, found in subjects(hub, catalogues[one]).items()}
    return Workshop(
        hub,
        templates,
        catalogues,
        assets,
        charts,
        brand,
        pictures,
        marks,
        uses,
        releases,
        log,
        outlines,
        read_next=following,
        subjects=names,
    )


def _picture(image: Image, content: bytes) -> tuple[str, int, int]:
    """Address and size of a picture. The address is the id: it stays when the file is replaced."""
    ending = posixpath.splitext(image.file)[1].lower()
    width, height = picture_size(content, ending) or FALLBACK
    return f"/bilder/{image.id}{ending}", width, height
