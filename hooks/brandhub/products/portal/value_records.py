"""Value records: what is known of what values change, of the edition before and today."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Final

from brandhub.ground.stores import Store
from brandhub.products.portal.earlier import Earlier
from brandhub.products.portal.stock_books import Entry, Kept
from brandhub.products.portal.values import (
    Readers,
    Values,
    joined,
    read_values,
    readers_of,
    touched,
    values_amended,
    values_of,
    write_values,
)

VALUES: Final = "values"


class ValueRecords:
    """`store`: where they lie; `look`: tells how it is today."""

    def __init__(self, store: Store, look: Callable[[], Values | None]) -> None:
        self._store, self._look = store, look

    @cached_property
    def now(self) -> Values | None:
        """As it is today; None where that cannot be told."""
        return self._look()

    @cached_property
    def _kept(self) -> Values | None:
        return read_values(self._store.find(self._store.name([VALUES])))

    def before(self, earlier: Earlier) -> Values | None:
        """Of the edition before; None where it is not known."""
        return self._kept if self._kept is not None and self._kept.around == earlier.around else None

    def touched(self, earlier: Earlier) -> set[str] | None:
        """The jobs of the edition before that have read what a value changed; None where something else has."""
        before = self.before(earlier)
        return None if before is None or self.now is None else touched(before, earlier.readers, self.now)

    def handed(self, earlier: Earlier) -> Mapping[str, str]:
        """By job the seal of what it was handed in the edition before, as far as that is known."""
        before = self.before(earlier)
        return {} if before is None else before.handed

    def write(self, used: Mapping[str, Kept | Entry]) -> None:
        """Keeps those of an edition of which every job was asked for."""
        if self.now is not None:
            self._keep(values_of(self.now, used))

    def amend(self, earlier: Earlier, around: str, used: Mapping[str, Kept | Entry]) -> Readers:
        """Keeps those of an edition that was made from the one before, where that had other values.

        Who has read what since they were written down.
        """
        before = self.before(earlier)
        if around == earlier.around or before is None or self.now is None:
            return joined(earlier.readers, readers_of(used))
        self._keep(values_amended(before, earlier.readers, self.now, used))
        return {}

    def _keep(self, values: Values) -> None:
        self._store.keep(self._store.name([VALUES]), write_values(values))
