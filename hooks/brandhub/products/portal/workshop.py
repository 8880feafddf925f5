"""Setting up the workshop: assets, pictures, charts and the register of what is used where."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Final

from fontTools.ttLib import TTFont
from jinja2 import Environment

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.images import Image
from brandhub.models.releases import Release
from brandhub.products.portal.addresses import entry
from brandhub.products.portal.assets import Assets
from brandhub.products.portal.brand_marks import write_brand_marks
from brandhub.products.portal.desk import ChartDesk, Workshop
from brandhub.products.portal.picture_sizes import picture_size
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text
from brandhub.whole.references import find_references

Use = tuple[str, str, str]
UsedIn = dict[tuple[str, str], tuple[Use, ...]]
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
) -> Workshop:
    """Everything that all pages share, computed once."""
    pictures = {key: _picture(image, hub.pictures[key]) for key, image in hub.images.items() if key in hub.pictures}
    marks = write_brand_marks(brand, templates, display)
    return Workshop(hub, templates, catalogues, assets, charts, brand, pictures, marks, register_uses(hub), releases)


def _picture(image: Image, content: bytes) -> tuple[str, int, int]:
    """Address and size of a picture. The address is the id: it stays when the file is replaced."""
    ending = posixpath.splitext(image.file)[1].lower()
    width, height = picture_size(content, ending) or FALLBACK
    return f"/bilder/{image.id}{ending}", width, height


def register_uses(hub: Hub) -> UsedIn:
    """(noun, id) → where it is used, as (language, title, address): stories first, then claims."""
    found: dict[tuple[str, str], dict[Use, None]] = defaultdict(dict)
    for noun_key, use in (*_uses_in_stories(hub), *_uses_in_claims(hub)):
        found[noun_key][use] = None
    return {key: tuple(uses) for key, uses in found.items()}


def _uses_in_stories(hub: Hub) -> Iterator[tuple[tuple[str, str], Use]]:
    for slug, versions in hub.stories.items():
        for language, story in versions.items():
            use = (language, plain_text(story.title, hub, language), entry("stories", slug, language))
            for reference in find_references(f"{story.title}\n{story.summary}\n{story.body}")[0]:
                if reference.function in ("fact", "claim", "chart"):
                    yield ("claim" if reference.id in hub.claims else "fact", reference.id), use
            for noun, keys in (("fact", story.related.facts), ("claim", story.related.claims)):
                for key in keys:
                    yield (noun, key), use


def _uses_in_claims(hub: Hub) -> Iterator[tuple[tuple[str, str], Use]]:
    for key, proof in hub.proofs.items():
        for language in LANGUAGES:
            title = hub.sentence(key, language, "headline") or hub.claims[key].question[language]
            use = (language, title, entry("claims", key, language))
            for reading in proof.inputs.values():
                yield ("fact", reading.fact.id), use
                for part in reading.inputs:
                    yield ("fact", part.fact.id), use
