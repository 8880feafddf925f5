"""The components: in the preview a page that draws each of them from an example, for whoever changes the look."""

from __future__ import annotations

from typing import Final

from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view
from brandhub.products.portal.house_pages import front_claim
from brandhub.products.portal.html_words import image_view

ADDRESSES: Final = {"de": "/handbook/bausteine/", "en": "/en/handbook/components/"}
"""Below the handbook, and like it in the preview only."""


def draw_components(desk: Desk) -> View:
    """What the examples take from the hub: a picture and a drawing. All else stands in the template."""
    title, text = desk.word("components.title"), desk.word("components.text")
    page = page_view(
        desk,
        "components",
        title,
        text,
        versions=ADDRESSES,
        parents=("home",),
        marks=(desk.word("components.mark"),),
    )
    pictures = (image for image in desk.hub.images.values() if image.id in desk.workshop.pictures)
    image = next((image_view(image, desk) for image in pictures), None)
    claim = front_claim(desk)
    return {"page": page, "image": image, "figure": desk.workshop.charts.bare(claim, desk.language) if claim else ""}
