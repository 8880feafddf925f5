"""Assembly: from the hub to finished press kits, every kit in every language."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from itertools import chain
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.kits import Kit
from brandhub.models.releases import Receipt
from brandhub.products.press_kit.archives import Deflater, pack
from brandhub.products.press_kit.bench import Bench, Text
from brandhub.products.press_kit.booklets import write_booklet
from brandhub.products.press_kit.brand_files import orders_of_brand, write_brand
from brandhub.products.press_kit.claim_sheets import write_claims_sheet
from brandhub.products.press_kit.closing import close_kit, kits_in_order, known_kits
from brandhub.products.press_kit.crew import Crew
from brandhub.products.press_kit.fact_sheets import write_fact_sheets
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.manifest import Member, Says, files_of
from brandhub.products.press_kit.orders import Order
from brandhub.products.press_kit.pictures import orders_of_pictures, write_pictures
from brandhub.products.press_kit.printing import Printer
from brandhub.products.press_kit.rights_lists import write_rights_list
from brandhub.products.press_kit.selections import Selection, select
from brandhub.products.press_kit.short_texts import (
    write_boilerplates,
    write_contacts,
    write_partners,
    write_terms,
)
from brandhub.products.press_kit.story_documents import write_story
from brandhub.products.press_kit.tables import Records, orders_of_data, write_data
from brandhub.products.press_kit.timelines import write_timeline
from brandhub.products.press_kit.tools import Tools, bench_of
from brandhub.products.press_kit.word_mark_rules import write_mark_rules
from brandhub.products.progress import Tell, silent
from brandhub.proofs.words import write_dated
from brandhub.whole.hub import Hub

FEW: Final = 16
"""So many sheets of charts are worth another pair of hands."""
Texts = tuple[Text, ...]


def assemble_press_kits(
    hub: Hub,
    words: Mapping[str, Catalogue],
    tools: Tools,
    release: str = "",
    tell: Tell = silent,
    receipts: Collection[Receipt] | None = None,
) -> tuple[PressKit, ...]:
    """Every kit of the hub in every language. The same hub and release give the same bytes.

    `words` are the catalogues by language; `release` is the number of the release, empty before the first. `tell`
    hears how far the work is. `receipts`: what that release handed out, where it is over; a kit that is not among it
    says that it comes after.

    Raises:
        NotSet: A text cannot be set as PDF (a character that the fonts lack).
    """
    printer = Printer(tools.press, tools.inks)
    records, deflater = Records(hub), Deflater(tools.store)
    shared = tools.brand, tools.templates, tools.display
    kits: list[PressKit] = []
    expected = sum(len(set(kit.languages)) for kit in hub.kits.values())
    benches = {language: bench_of(hub, words[language], tools) for language in LANGUAGES}
    texts = _prepare(benches, printer, records, tools, tell)
    known = known_kits(receipts)
    brands = {
        language: (*write_brand(bench, *shared), *printer.members(bench, write_mark_rules(bench, *shared)))
        for language, bench in benches.items()
    }
    for kit, language in kits_in_order(hub):
        bench = benches[language]
        members = tuple(_members(bench, printer, records, kit, texts[kit.id, language], brands[language]))
        says = what_is_said(bench, select(hub, kit))
        manifest = close_kit(bench, printer, kit, members, says, release, known)
        archive = pack(files_of(manifest), first=(bench.word("file.readme"),), deflater=deflater)
        kits.append(PressKit(kit, manifest, archive))
        tell("kits", len(kits), expected)
    tools.store.trim()
    return tuple(kits)


def _prepare(
    benches: Mapping[str, Bench], printer: Printer, records: Records, tools: Tools, tell: Tell
) -> dict[tuple[str, str], Texts]:
    """The texts of every kit by its id and language. What takes long about the kits lies in the store."""
    crew = Crew(tools.press, tools.store, tools.hands)
    hub = next(iter(benches.values())).hub
    chosen = {kit.id: select(hub, kit) for kit in hub.kits.values()}
    shown = dict.fromkeys(key for one in chosen.values() for key in (*one.all_facts, *one.claims))
    desks = [(bench.graphics, key) for bench in benches.values() for key in shown]
    crew.prepare((order for desk, key in desks for order in desk.sheet_orders(key)), _unheard, FEW)
    drawn = (order for desk, key in desks for order in desk.orders(key))
    crew.prepare(chain(drawn, _others(benches, chosen, records, tools)), partial(tell, "charts"))
    texts: dict[tuple[str, str], Texts] = {
        (kit.id, language): tuple(_texts(bench, kit, select(bench.hub, kit)))
        for language, bench in benches.items()
        for kit in bench.hub.kits.values()
        if language in kit.languages
    }
    written = (
        order
        for (_, language), found in texts.items()
        for text in found
        for order in printer.orders(benches[language], text)
    )
    crew.prepare(written, partial(tell, "texts"))
    return texts


def _others(
    benches: Mapping[str, Bench], chosen: Mapping[str, Selection], records: Records, tools: Tools
) -> Iterator[Order]:
    """What takes long beside charts and texts: the word mark, pictures and tables."""
    for language, bench in benches.items():
        yield from orders_of_brand(bench, tools.brand, tools.templates, tools.display)
        for key, selection in chosen.items():
            if language in bench.hub.kits[key].languages:
                yield from orders_of_pictures(bench, selection.images)
                yield from orders_of_data(bench, selection.all_facts, records)


def _unheard(done: int, expected: int) -> None:
    """Nobody is told of sheets: they are the smaller half of a chart."""


def what_is_said(bench: Bench, selection: Selection) -> Says:
    """Every value and every sentence of a kit, as its texts print them."""
    hub, language = bench.hub, bench.language
    facts = {
        key: {reading.as_of.text: write_dated(reading, language) for reading in hub.series[key].readings}
        for key in sorted(selection.all_facts)
    }
    said = {key: hub.sentence(key, language) for key in sorted(selection.claims)}
    return Says(facts, {key: sentence for key, sentence in said.items() if sentence})


def _members(
    bench: Bench,
    printer: Printer,
    records: Records,
    kit: Kit,
    texts: Texts,
    brand: tuple[Member, ...],
) -> Iterator[Member]:
    selection = select(bench.hub, kit)
    members = [member for text in texts for member in printer.members(bench, text)]
    members += printer.charts(bench, (*selection.all_facts, *selection.claims))
    members += write_data(bench, selection.all_facts, records)
    members += write_pictures(bench, selection.images)
    members += brand
    sources = tuple(source for member in members for source in member.sources)
    for text in (
        write_contacts(bench, kit),
        write_partners(bench, selection.partners),
        write_terms(bench, selection.images, sources),
    ):
        if text is not None:
            members += printer.members(bench, text)
    members.append(write_rights_list(bench, members))
    yield from members


def _texts(bench: Bench, kit: Kit, selection: Selection) -> Iterator[Text]:
    yield from write_fact_sheets(bench, kit, selection)
    stories = [bench.hub.stories[slug].get(bench.language) for slug in selection.stories]
    easy = [bench.hub.easy[slug] for slug in selection.stories if bench.language == "de" and slug in bench.hub.easy]
    found = [
        write_booklet(bench, kit, selection),
        write_claims_sheet(bench, selection.claims),
        write_timeline(bench, selection.events),
        write_boilerplates(bench, kit),
        *(write_story(bench, story) for story in stories if story is not None),
        *(write_story(bench, story) for story in easy),
    ]
    yield from (text for text in found if text is not None)
