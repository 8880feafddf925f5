"""Own rights: what every file of our own making carries with it, and what the picture of somebody else does."""

from __future__ import annotations

from dataclasses import replace

from brandhub.ground.catalogues import Catalogue
from brandhub.models.images import Image
from brandhub.models.terms import Licence
from brandhub.products.portal.addresses import rights_page
from brandhub.products.press_kit.xmp_packets import Rights
from brandhub.whole.hub import Hub
from brandhub.whole.resolving import is_unfilled


def own_rights(hub: Hub, words: Catalogue, title: str, description: str, receipt: str = "") -> Rights:
    """Licence and credit of the portal. `receipt`: the address of the page with the rights, or empty."""
    publisher = hub.site.title[words.language]
    return _rights(hub, words, title, description, (publisher, publisher), hub.own_licence, receipt)


def image_rights(hub: Hub, image: Image, words: Catalogue) -> Rights:
    """What travels inside the file of a picture."""
    language = words.language
    title = (image.caption or image.alt)[language]
    page = rights_page("image", image.id, language)
    names = (image.author, image.credit)
    found = _rights(hub, words, title, image.alt[language], names, hub.licences[image.licence], page)
    return replace(found, expires=image.expires)


def _rights(
    hub: Hub, words: Catalogue, title: str, description: str, names: tuple[str, str], licence: Licence, receipt: str
) -> Rights:
    author, credit = names
    base, language = hub.site.address, words.language
    return Rights(
        title=title,
        description=description,
        author=author,
        credit=credit,
        licence=f"{licence.label[language]}. {licence.text[language]}",
        licence_url=licence.url or "",
        language=language,
        light=words.text(f"kit.light.{licence.light}"),
        receipt=base.rstrip("/") + receipt if receipt and not is_unfilled(base) else "",
    )
