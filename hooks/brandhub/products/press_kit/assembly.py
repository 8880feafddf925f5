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
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.brand_files import orders_of_brand
from brandhub.products.press_kit.closing import close_kit, kits_in_order, known_kits
from brandhub.products.press_kit.crew import Crew
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.manifest import Member, files_of
from brandhub.products.press_kit.orders import Order
from brandhub.products.press_kit.parts import Minutes, file_parts, last_parts, members_of, text_parts
from brandhub.products.press_kit.pictures import orders_of_pictures
from brandhub.products.press_kit.printing import Printer
from brandhub.products.press_kit.rights_lists import write_rights_list
from brandhub.products.press_kit.selections import Selection, seal_of, select
from brandhub.products.press_kit.statements import what_is_said
from brandhub.products.press_kit.tables import Records, orders_of_data
from brandhub.products.press_kit.tools import Tools, bench_of
from brandhub.products.progress import Tell, silent
from brandhub.whole.hub import Hub

FEW: Final = 16
"""So many sheets of charts are worth another pair of hands."""


def assemble_press_kits(
    hub: Hub,
    words: Mapping[str, Catalogue],
    tools: Tools,
    release: str = "",
    tell: Tell = silent,
    receipts: Collection[Receipt] | None = None,
    minutes: Minutes | None = None,
) -> tuple[PressKit, ...]:
    """Every kit of the hub in every language. The same hub and release give the same bytes.

    `words` are the catalogues by language; `release` is the number of the release, empty before the first. `tell`
    hears how far the work is. `receipts`: what that release handed out, where it is over; a kit that is not among it
    says that it comes after. `minutes`: kept of what was read for which part.

    Raises:
        NotSet: A text cannot be set as PDF (a character that the fonts lack).
    """
    minutes = minutes or Minutes()
    printer = Printer(tools.press, tools.inks)
    records, deflater = Records(hub), Deflater(tools.store)
    kits: list[PressKit] = []
    expected = sum(len(set(kit.languages)) for kit in hub.kits.values())
    benches = {language: bench_of(hub, words[language], tools, minutes.recalled) for language in LANGUAGES}
    chosen = {kit.id: select(hub, kit) for kit in hub.kits.values()}
    minutes.chosen.update({key: seal_of(selection) for key, selection in chosen.items()})
    _prepare(benches, chosen, printer, records, tools, minutes, tell)
    known = known_kits(receipts)
    for kit, language in kits_in_order(hub):
        bench, selection = benches[language], chosen[kit.id]
        members = tuple(_members(bench, printer, records, tools, kit, selection, minutes))
        manifest = close_kit(bench, printer, kit, members, what_is_said(bench, selection), release, known)
        archive = pack(files_of(manifest), first=(bench.word("file.readme"),), deflater=deflater)
        kits.append(PressKit(kit, manifest, archive))
        tell("kits", len(kits), expected)
    tools.store.trim()
    return tuple(kits)


def _prepare(
    benches: Mapping[str, Bench],
    chosen: Mapping[str, Selection],
    printer: Printer,
    records: Records,
    tools: Tools,
    minutes: Minutes,
    tell: Tell,
) -> None:
    """What takes long about the kits lies in the store, and their texts are written."""
    crew = Crew(tools.press, tools.store, tools.hands)
    shown = dict.fromkeys(key for one in chosen.values() for key in (*one.all_facts, *one.claims))
    desks = [(bench.graphics, key) for bench in benches.values() for key in shown]
    crew.prepare((order for desk, key in desks for order in desk.sheet_orders(key)), _unheard, FEW)
    drawn = (order for desk, key in desks for order in desk.orders(key))
    crew.prepare(chain(drawn, _others(benches, chosen, records, tools)), partial(tell, "charts"))
    texts = [
        (bench, text)
        for bench in benches.values()
        for kit in bench.hub.kits.values()
        if bench.language in kit.languages
        for text in minutes.texts(text_parts(bench, kit, chosen[kit.id]))
    ]
    crew.prepare((order for bench, text in texts for order in printer.orders(bench, text)), partial(tell, "texts"))


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


def _members(
    bench: Bench,
    printer: Printer,
    records: Records,
    tools: Tools,
    kit: Kit,
    selection: Selection,
    minutes: Minutes,
) -> Iterator[Member]:
    parts = chain(text_parts(bench, kit, selection), file_parts(bench, printer, records, tools, kit, selection))
    members = [member for part in parts for member in members_of(bench, printer, minutes.write(part))]
    last = last_parts(bench, kit, selection, members)
    members += [member for part in last for member in members_of(bench, printer, minutes.write(part))]
    members.append(write_rights_list(bench, members))
    yield from members
