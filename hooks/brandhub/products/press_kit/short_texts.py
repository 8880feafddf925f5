"""Short texts: boilerplates, contacts, partners, and what one may do with the kit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brandhub.ground.dates import write_date
from brandhub.models.kits import Kit
from brandhub.models.partners import Partner
from brandhub.models.site import Contact
from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.blocks import Block, Heading, Item, Listing, Paragraph, Run, words
from brandhub.products.press_kit.pictures import picture_path
from brandhub.speech.references import find_references


def write_boilerplates(bench: Bench, kit: Kit) -> Text | None:
    """The text blocks from the shortest to the longest, then posts for social media, then the partner's own text.

    None without any.
    """
    blocks: list[Block] = []
    for block in sorted(bench.hub.boilerplates.values(), key=lambda block: (block.words, block.id)):
        text = bench.plain(block.text[bench.language])
        key = f"boilerplates.{block.id}"
        label = bench.word(key) if f"kit.{key}" in bench.words else block.id
        heading = bench.word("boilerplates.heading", label=label, words=len(text.split()))
        blocks += [Heading(1, words(heading)), *(Paragraph(words(part)) for part in text.split("\n\n"))]
    posts = sorted(bench.hub.posts.values(), key=lambda post: (post.characters, post.id))
    for post in posts:
        text = bench.plain(post.text[bench.language])
        heading = bench.word("boilerplates.post", limit=post.characters, characters=len(text))
        blocks += [Heading(1, words(heading)), Paragraph(words(text))]
    written = [block.text[bench.language] for block in bench.hub.boilerplates.values()]
    written += [post.text[bench.language] for post in posts]
    if kit.boilerplate is not None:
        written.append(kit.boilerplate[bench.language])
        blocks.append(Heading(1, words(bench.word("boilerplates.partner", title=kit.title[bench.language]))))
        blocks.append(Paragraph(words(bench.plain(written[-1]))))
    if kit.co_brand is not None:
        blocks.append(Heading(1, words(bench.word("boilerplates.co-brand"))))
        blocks.append(Paragraph(words(kit.co_brand[bench.language])))
    if not blocks:
        return None
    title, description = bench.word("boilerplates.title"), bench.word("boilerplates.description")
    document = bench.document("boilerplates", title, description, blocks)
    path = bench.path("texts", bench.word("file.boilerplates"))
    used = [reference for text in written for reference in find_references(text)[0]]
    facts, claims = (tuple(dict.fromkeys(r.id for r in used if r.function == kind)) for kind in ("fact", "claim"))
    return Text(path, "texts", document, (".docx", ".txt"), facts=facts, claims=claims)


def write_contacts(bench: Bench, kit: Kit) -> Text:
    """Whom to ask, at the partner and here, and who runs the portal. What is not known yet says so."""
    blocks: list[Block] = list(_partner_contact(bench, kit))
    for contact in bench.hub.site.contacts.values():
        blocks += [Heading(1, words(contact.role[bench.language])), _lines(bench, contact)]
    operator = bench.hub.site.operator
    fields = {name: getattr(operator, name) for name in ("name", "street", "town", "email", "phone")}
    blocks += [Heading(1, words(bench.word("contacts.operator"))), _values(bench, fields)]
    title, description = bench.word("contacts.title"), bench.word("contacts.description")
    document = bench.document("contacts", title, description, blocks)
    return Text(bench.path("contacts", bench.word("file.contacts")), "contacts", document, (".docx", ".txt"))


def _partner_contact(bench: Bench, kit: Kit) -> Iterator[Block]:
    if kit.contact is None:
        return
    yield Heading(1, words(bench.word("contacts.partner")))
    known = {name: getattr(kit.contact, name) for name in ("name", "email", "phone", "website")}
    yield _values(bench, {name: value for name, value in known.items() if value})
    if kit.co_brand is not None:
        yield Paragraph(words(kit.co_brand[bench.language]))


def _lines(bench: Bench, contact: Contact) -> Listing:
    return _values(bench, {name: getattr(contact, name) for name in ("name", "email", "phone")})


def _values(bench: Bench, fields: dict[str, str]) -> Listing:
    lines = [f"{bench.word(f'contacts.{name}')}: {bench.filled(value)}" for name, value in fields.items()]
    return Listing(tuple(Item(words(line)) for line in lines))


def write_partners(bench: Bench, partners: Iterable[str]) -> Text | None:
    """The partners of the kit and what each does; None without any."""
    chosen = [bench.hub.partners[key] for key in partners]
    if not chosen:
        return None
    blocks: list[Block] = [Paragraph(words(bench.word("partners.lead")), "lead")]
    for partner in sorted(chosen, key=lambda partner: partner.name.casefold()):
        blocks += _partner(bench, partner)
    title, description = bench.word("partners.title"), bench.word("partners.description")
    document = bench.document("partners", title, description, blocks)
    return Text(bench.path("contacts", bench.word("file.partners")), "contacts", document, (".txt",))


def _partner(bench: Bench, partner: Partner) -> list[Block]:
    kind = bench.hub.partner_kinds[partner.kind].label[bench.language]
    blocks: list[Block] = [
        Heading(1, words(partner.name)),
        Paragraph(words(f"{kind}. {bench.plain(partner.role[bench.language])}")),
    ]
    if partner.gap is not None:
        blocks.append(Paragraph(words(bench.word("partners.gap") + bench.plain(partner.gap[bench.language]))))
    if partner.website is not None:
        blocks.append(Paragraph(words(partner.website, link=partner.website)))
    return blocks


def write_terms(bench: Bench, images: Iterable[str], sources: Iterable[str]) -> Text:
    """Rights in what we made, in the figures, in each image and in each source; every light in words."""
    language = bench.language
    own = bench.hub.own_licence
    blocks: list[Block] = [
        Paragraph(words(bench.word("terms.own", licence=own.label[language], credit=bench.publisher)), "lead"),
        _licence(bench, bench.hub.site.licence),
        Heading(1, words(bench.word("terms.facts"))),
        Paragraph(words(bench.word("terms.facts-text"))),
    ]
    chosen = [bench.hub.images[key] for key in images]
    if chosen:
        blocks.append(Heading(1, words(bench.word("terms.images"))))
        items = []
        for image in chosen:
            licence = bench.hub.licences[image.licence]
            until = [bench.word("terms.until", date=write_date(image.expires, language))] if image.expires else []
            light = bench.word(f"light.{licence.light}")
            parts = [f"{image.credit} ({image.author})", licence.label[language], light, *until]
            items.append(Item(words(f"{picture_path(bench, image)}: {'; '.join(parts)}")))
        blocks.append(Listing(tuple(items)))
    used = [key for key in dict.fromkeys(sources) if key in bench.hub.sources]
    blocks.append(Heading(1, words(bench.word("terms.sources"))))
    licences = {bench.hub.sources[key].licence for key in used} | {bench.hub.images[key].licence for key in images}
    for licence_id in sorted(licences):
        blocks += [Heading(2, words(bench.hub.licences[licence_id].label[language])), _licence(bench, licence_id)]
        of_this = sorted((key for key in used if bench.hub.sources[key].licence == licence_id), key=bench.title_of)
        if of_this:
            blocks.append(Listing(tuple(Item(bench.cite(key)) for key in of_this)))
    title, description = bench.word("terms.title"), bench.word("terms.description")
    document = bench.document("terms", title, description, blocks)
    return Text(bench.path("licences", bench.word("file.terms")), "licences", document, (".pdf", ".docx", ".txt"))


def _licence(bench: Bench, key: str) -> Paragraph:
    licence = bench.hub.licences[key]
    light = bench.word("terms.light", word=bench.word(f"light.{licence.light}"))
    runs = [Run(light, strong=True), Run(licence.text[bench.language])]
    if licence.url:
        runs += [Run(" "), Run(licence.url, link=licence.url)]
    return Paragraph(tuple(runs))
