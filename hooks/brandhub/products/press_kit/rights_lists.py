"""The rights list: what may be done with each single file of a kit, as a table beside the files."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from brandhub.ground.dates import write_date
from brandhub.products.open_data.cells import write_local_table
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.manifest import Member

COLUMNS: Final = ("file", "title", "licence", "licence-url", "light", "credit", "author", "until", "receipt", "sha256")


def rights_path(bench: Bench) -> str:
    """Where the list lies in a kit."""
    return bench.path("licences", bench.word("file.rights") + ".csv")


def write_rights_list(bench: Bench, members: Iterable[Member]) -> Member:
    """One row a file, by path; the same words as in the manifest and in the files themselves."""
    found = sorted(members, key=lambda member: member.path)
    head = [bench.word(f"image.{name}") for name in COLUMNS]
    content = write_local_table([head, *(_row(bench, member) for member in found)], bench.language)
    return bench.own(rights_path(bench), "licences", f"{bench.word('terms.files')} (CSV)", content)


def _row(bench: Bench, member: Member) -> list[str]:
    licence = bench.hub.licences[member.licence]
    return [
        member.path,
        member.title,
        licence.label[bench.language],
        licence.url or "",
        bench.word(f"light.{licence.light}"),
        member.credit,
        member.author or member.credit,
        write_date(member.expires, bench.language) if member.expires else "",
        bench.site_address(member.receipt) if member.receipt else "",
        member.sha256,
    ]
