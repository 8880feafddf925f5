"""The brand page: core, word mark, colours, type and motifs, from the data that the site itself uses."""

from __future__ import annotations

from brandhub.products.portal.brand_marks import mark_address, mark_size
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.html_words import image_view
from brandhub.products.portal.press_page import boilerplate_views
from brandhub.products.portal.records import plain


def draw_brand(desk: Desk) -> View:
    """The brand core, colours, type, word mark and motifs, from the data that the site itself uses."""
    hub, language, brand = desk.hub, desk.language, desk.workshop.brand
    page = page_view(
        desk, "brand", desk.word("nav.brand"), desk.word("brand.summary"), versions=section_versions("brand")
    )
    core = hub.brand
    motifs = [image for image in hub.images.values() if image.file.startswith("overrides/assets/motifs/")]
    return {
        "page": page,
        "core": {
            "idea": {"title": plain(core.idea.title[language], desk), "text": plain(core.idea.text[language], desk)},
            "fields": [
                {"label": plain(f.label[language], desk), "text": plain(f.text[language], desk)} for f in core.fields_
            ],
            "values": [
                {"label": plain(v.label[language], desk), "text": plain(v.text[language], desk)} for v in core.values
            ],
            "origin": plain(core.origin[language], desk),
        },
        "marks": _marks(desk),
        "rules": [desk.word(f"brand.rule-{number}") for number in ("space", "size", "change")],
        "colours": [
            {
                "name": family["name"][language],
                "role": family["role"][language],
                "shades": [{"name": f"{key}-{name}", "value": value} for name, value in family["shades"].items()],
            }
            for key, family in brand["colours"]["palette"].items()
        ],
        "families": [
            {"id": key, "name": family["name"], "role": family["role"][language], "licence": family["licence"]}
            for key, family in brand["type"]["families"].items()
        ],
        "motifs": [
            {
                "url": image_view(image, desk)["url"],
                "name": (image.caption or image.alt)[language],
                "alt": image.alt[language],
            }
            for image in motifs
        ],
        "texts": boilerplate_views(desk),
    }


def _marks(desk: Desk) -> list[View]:
    """The word mark of this language in every ink."""
    views = []
    for ink in desk.workshop.brand["word-mark"]["inks"]:
        address = mark_address(ink["id"], desk.language)
        width, height = mark_size(desk.workshop.marks[address])
        views.append(
            {
                "label": ink["label"][desk.language],
                "ground": ink["ground"],
                "url": desk.link(address),
                "width": width,
                "height": height,
                "downloads": [{"label": "SVG", "url": desk.link(address), "size": ""}],
            }
        )
    return views
