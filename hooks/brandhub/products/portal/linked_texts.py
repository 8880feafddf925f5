"""Linked texts: stories and pictures as nodes of schema.org, pictures with their rights."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brandhub.models.images import Image
from brandhub.models.stories import EasyStory, Story
from brandhub.products.portal.addresses import entry, section
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.linked_records import Node, address_of, claim_id, fact_id, publisher
from brandhub.products.portal.records import plain
from brandhub.products.portal.social_cards import card_address
from brandhub.speech.references import find_references
from brandhub.whole.plain_words import plain_text


def story_nodes(story: Story, desk: Desk) -> Iterator[Node]:
    """A story, and its picture."""
    hub, language = desk.hub, desk.language
    base, page = base_address(desk), address_of("stories", story.id, desk)
    others = [lang for lang in hub.headings[story.id] if lang != language]
    image = hub.images[story.image]
    yield {
        "@type": "Article",
        "@id": f"{page}#artikel",
        "headline": plain(story.title, desk),
        "description": plain(story.summary, desk),
        "url": page,
        "inLanguage": language,
        "articleSection": hub.topics[story.topic].label[language],
        "author": publisher(desk),
        "publisher": publisher(desk),
        "datePublished": story.publish_at.isoformat() if story.publish_at else "",
        "image": {"@id": picture_id(image, desk)},
        "thumbnailUrl": base + card_address("stories", story.id, language),
        "mainEntityOfPage": {"@id": page},
        "license": hub.own_licence.url or "",
        "workTranslation": [{"@id": f"{base}{entry('stories', story.id, other)}#artikel"} for other in others],
        **_proofs(story, desk),
    }
    yield from picture_nodes([image], desk)


def easy_nodes(easy: EasyStory, desk: Desk) -> Iterator[Node]:
    """A story in Leichte Sprache is a version of the German one."""
    hub, page = desk.hub, address_of("easy", easy.id, desk)
    image = hub.images[easy.image or hub.headings[easy.id]["de"].image]
    yield {
        "@type": "Article",
        "@id": f"{page}#artikel",
        "headline": plain_text(easy.title, hub, "de", easy=True),
        "description": plain_text(easy.summary, hub, "de", easy=True),
        "url": page,
        "inLanguage": "de-simple",
        "author": publisher(desk),
        "publisher": publisher(desk),
        "image": {"@id": picture_id(image, desk)},
        "mainEntityOfPage": {"@id": page},
        "license": hub.own_licence.url or "",
        "translationOfWork": {"@id": f"{address_of('stories', easy.id, desk)}#artikel"},
        **_proofs(easy, desk),
    }
    yield from picture_nodes([image], desk)


def _proofs(story: Story | EasyStory, desk: Desk) -> Node:
    """The facts on which a text rests, and the claims that it makes."""
    references = find_references(story.body)[0]
    facts = dict.fromkeys([*(r.id for r in references if r.function == "fact"), *story.related.facts])
    claims = dict.fromkeys([*(r.id for r in references if r.function == "claim"), *story.related.claims])
    return {
        "isBasedOn": [{"@id": fact_id(key, desk)} for key in facts],
        "mentions": [{"@id": claim_id(key, desk)} for key in claims],
    }


def picture_id(image: Image, desk: Desk) -> str:
    """The picture itself: the same in every language."""
    return f"{base_address(desk)}{desk.workshop.pictures[image.id][0]}"


def picture_nodes(images: Iterable[Image], desk: Desk) -> Iterator[Node]:
    """Pictures with who made them, under which licence, and where to ask for more."""
    for image in images:
        licence = desk.hub.licences[image.licence]
        _, width, height = desk.workshop.pictures[image.id]
        yield {
            "@type": "ImageObject",
            "@id": picture_id(image, desk),
            "contentUrl": picture_id(image, desk),
            "name": image.alt[desk.language],
            "caption": image.caption[desk.language] if image.caption else "",
            "width": {"@type": "QuantitativeValue", "value": width, "unitText": "px"},
            "height": {"@type": "QuantitativeValue", "value": height, "unitText": "px"},
            "creditText": image.credit,
            "copyrightNotice": f"{image.credit}, {licence.label[desk.language]}",
            "license": licence.url or "",
            "acquireLicensePage": f"{base_address(desk)}{section('press', desk.language)}#bilder",
        }
