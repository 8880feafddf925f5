"""The last look at a finished site, on the disk, before it takes the place of the one that stands.

Pages that say what they say in the site that stands are not read again: they were sound, and still are while no file
has gone to which a page links.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from brandhub.command.comparisons import Comparison, compare, compare_few
from brandhub.command.inventories import Inventory, Item, add_links, is_same, look_through, read_inventory
from brandhub.command.swapping import list_of
from brandhub.ground.hands import share_out
from brandhub.products.soundness import Defect, Links, count_pages, find_defects, links_in

Items = Mapping[str, Item]
MANY: Final = 300
"""So many pages from which reading is shared between processes."""


@dataclass(frozen=True)
class Findings:
    """`files`: so many the site has; `is_settled`: whether all of them are on the disk already."""

    files: int
    defects: tuple[Defect, ...]
    is_settled: bool = False


def read_standing(out: Path) -> Inventory | None:
    """What is known of the site that stands: may be asked for while the new one is being made."""
    return read_inventory(list_of(out))


def look_once_more(
    fresh: Path, out: Path, old: Inventory | None, *, shrink: bool, with_kits: bool, hands: int = 1
) -> Findings:
    """What is wrong with the site in `fresh`, before it takes the place of `out`.

    `old`: what is known of that one (`read_standing`); `shrink`: far fewer pages than stand there now are meant;
    `with_kits`: whether archives should be there; `hands`: so many processes may read.
    Raises OSError.
    """
    new = read_inventory(list_of(fresh))
    items = new.items if new else {}
    seen = _seen(fresh, new, hands)
    sizes = seen.sizes(items)
    standing = None
    if out.exists() and not shrink:
        standing = count_pages(old.items if old else look_through(out).looks)
    known = _known(items, seen.changed, old, sizes, with_kits=with_kits)
    pages = sorted(path for path in sizes.keys() - known if path.endswith(".html"))
    links = share_out(partial(_links_of, fresh), pages, hands if len(pages) >= MANY else 1)
    defects = tuple(find_defects(sizes, zip(pages, links, strict=True), standing, with_kits=with_kits))
    if new is not None and not defects:
        before = old.linked if known and old and old.linked else frozenset()
        linked = {place for found in links for place in found.values()}
        with suppress(OSError):
            add_links(list_of(fresh), before | linked, with_kits=with_kits)
    is_settled = new is not None and new.is_settled and not seen.changed and not seen.foreign
    return Findings(len(sizes), defects, is_settled)


def _seen(fresh: Path, new: Inventory | None, hands: int) -> Comparison:
    """What lies there. Where all but what was written has been looked at in the meantime, that alone is."""
    if new is None or new.written is None:
        return compare(fresh, new.items if new else {}, hands)
    return compare_few(fresh, {path: new.items[path] for path in new.written})


def _known(
    items: Items, changed: Collection[str], old: Inventory | None, there: Container[str], *, with_kits: bool
) -> frozenset[str]:
    """The pages that nobody needs to look into: they stand in a site that is sound, and what they link to is there."""
    if old is None or old.linked is None or (with_kits and not old.with_kits):
        return frozenset()
    if any(path not in there and path in old.items for path in old.linked):
        return frozenset()
    before = old.items
    pages = ((path, item, before.get(path)) for path, item in items.items() if path.endswith(".html"))
    same = (path for path, item, other in pages if other is not None and is_same(item, other))
    return frozenset(same).difference(changed)


def _links_of(fresh: Path, path: str) -> Links:
    return links_in(path, (fresh / path).read_bytes())
