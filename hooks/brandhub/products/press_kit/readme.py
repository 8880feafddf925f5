"""The README of a kit: what lies in it, three rules, how to check it."""

from __future__ import annotations

from collections.abc import Iterable
from posixpath import basename

from brandhub.ground.dates import write_date
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.blocks import Block, Document, Heading, Item, Listing, Paragraph, words
from brandhub.products.press_kit.manifest import GROUPS, Member


def write_readme(bench: Bench, kit: Kit, release: str, members: Iterable[Member], after: str = "") -> Document:
    """The list is made from the members themselves. Groups with many small files name their folder instead."""
    found = list(members)
    name = "release" if release else "after" if after else "no-release"
    status = bench.word(f"readme.{name}", release=release or after)
    blocks: list[Block] = [Paragraph(words(bench.plain(kit.text[bench.language]))), Paragraph(words(status))]
    if kit.co_brand is not None:
        blocks.append(Paragraph(words(kit.co_brand[bench.language])))
    blocks += [Heading(1, words(bench.word("readme.rules"))), Listing(tuple(_rules(bench, found)))]
    blocks.append(Heading(1, words(bench.word("readme.contents"))))
    for group in GROUPS:
        of_group = sorted((member for member in found if member.group == group), key=lambda member: member.path)
        if of_group:
            blocks += [Heading(2, words(bench.word(f"group.{group}"))), _list(of_group)]
    gone = [image for image in bench.hub.ended.values() if kit.select or image.topic in kit.topics]
    if gone:
        blocks += [Heading(1, words(bench.word("readme.gone"))), Paragraph(words(bench.word("readme.gone-text")))]
        blocks.append(Listing(tuple(Item(words(_gone(bench, image))) for image in gone)))
    blocks += [Heading(1, words(bench.word("readme.check"))), Paragraph(words(bench.word("readme.check-text")))]
    if address := bench.address("press"):
        blocks.append(Paragraph(words(bench.word("readme.current", address=address))))
    title = bench.word("readme.title", title=kit.title[bench.language])
    return bench.document("readme", title, bench.word("readme.description"), blocks)


def _rules(bench: Bench, members: list[Member]) -> Iterable[Item]:
    yield Item(words(bench.word("readme.rule-number")))
    claims = bench.path("texts", bench.word("file.claims") + ".pdf")
    if any(member.path == claims for member in members):
        yield Item(words(bench.word("readme.rule-claim", file=claims)))
    terms = bench.path("licences", bench.word("file.terms") + ".txt")
    yield Item(words(bench.word("readme.rule-rights", file=terms)))


def _gone(bench: Bench, image: Image) -> str:
    """A picture that this kit no longer holds: its file, its caption, since when and why."""
    end = image.end
    assert end is not None, "nothing ends without a day"
    why = bench.word(f"readme.{end[1]}", date=write_date(end[0], bench.language))
    return f"{image.id}: {(image.caption or image.alt)[bench.language]} ({why})"


def _list(members: list[Member]) -> Listing:
    """One point for each title; the formats of one text share it."""
    lines: dict[str, list[str]] = {}
    for member in members:
        stem, ending = member.path.rsplit(".", 1)
        lines.setdefault(stem, []).append(ending.upper())
    return Listing(tuple(Item(words(f"{stem} ({', '.join(endings)})")) for stem, endings in lines.items()))


def readme_name(bench: Bench) -> str:
    """It stands beside the folders, where everyone looks first."""
    return basename(bench.word("file.readme"))
