"""The ledger: what each page was drawn from. It is kept by looking over the shoulder, not by declaring.

While a page is drawn, everything that is read of the hub and of the workshop is noted: which fact, which claim, or that
all of them were gone through. A page whose every reading says the same as last time would be drawn the same again.
What is handed to a page by other ways (its story, its fact) belongs to it and counts by all that it says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from typing import Any, Final, TypeVar

from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.seals import Seals
from brandhub.whole.hub import Hub

V = TypeVar("V")

Reading = tuple[str, Any]
"""What was read: ("hub.series", "hoefe") is one entry; None in place of its key is all of it, "*keys" its keys."""
KEYS: Final = "*keys"
# Made of code, templates, assets and brand alone, for which the stamp of the store stands; `hub` is watched itself.
_SET: Final = frozenset({"hub", "templates", "catalogues", "assets", "charts", "brand"})

# What a hub tells by looking at itself, some of it once and for all: noted by these names, not by what it looks at.
_DERIVED: Final = (
    "own_licence",
    "declared_names",
    "other_names",
    "circles",
    "by_topic",
    "by_owner",
    "judged",
    "elsewhere",
    "headings",
    "ordered",
    "untranslated",
    "today",
)


_NOTHING: Final = Seals().of([])
"""The seal of an entry that is not there."""


class Ledger:
    """Notes what is read, page by page; knows the seal of everything that was."""

    def __init__(self, hub: Hub) -> None:
        self._seals = Seals()
        self._open: list[dict[Reading, None]] = []
        self._known: dict[Reading, str] = {}
        self._whole: dict[str, Any] = {}
        self.hub: Hub = self._watched_hub(hub)

    # --- Noting ---

    def note(self, name: str, key: Any = None) -> None:
        """Notes a reading for the page that is being drawn, if one is."""
        if self._open:
            self._open[-1][name, key] = None

    @contextmanager
    def listening(self) -> Iterator[dict[Reading, None]]:
        """Gathers what is read meanwhile. What is read within belongs to whoever listens outside, too."""
        heard: dict[Reading, None] = {}
        self._open.append(heard)
        try:
            yield heard
        finally:
            self._open.pop()
            if self._open:
                self._open[-1].update(heard)

    @contextmanager
    def unheard(self) -> Iterator[None]:
        """Nobody notes what is read meanwhile: it is gathered for all, not for the page that happens to ask first."""
        before, self._open = self._open, []
        try:
            yield
        finally:
            self._open = before

    def recalled(self, make: Callable[..., V]) -> Callable[..., V]:
        """Like functools.cache; whoever is given what was made before has read all that it was made from."""
        made: dict[tuple[Any, ...], tuple[V, dict[Reading, None]]] = {}

        def recall(*key: Any) -> V:
            if key not in made:
                with self.listening() as heard:
                    one = make(*key)
                made[key] = one, heard
            one, heard = made[key]
            if self._open:
                self._open[-1].update(heard)
            return one

        return recall

    # --- Seals ---

    def seal(self, reading: Reading) -> str:
        """What stands there now, as a seal. Equal seals, equal content. Raises Unsealable."""
        if reading not in self._known:
            name, key = reading
            whole = self._whole[name]
            if key is None:
                what = whole
            elif key == KEYS:
                what = tuple(whole)
            elif key in whole:
                what = [whole[key]]
            else:  # most pages ask for much that is not there
                self._known[reading] = _NOTHING
                return _NOTHING
            self._known[reading] = self._seals.of(what)
        return self._known[reading]

    @property
    def known(self) -> Mapping[Reading, str]:
        """The seals that somebody has asked for."""
        return self._known

    def seals(self, readings: Iterable[Reading]) -> str:
        """What stands in all these places now. Raises Unsealable."""
        known = self._known
        return "".join([known[reading] if reading in known else self.seal(reading) for reading in readings])

    def seal_of(self, what: object) -> str:
        """Of something that was handed over. Raises Unsealable."""
        return self._seals.of(what)

    def stories_in(self, what: object) -> frozenset[str]:
        """The stories that are part of something that was handed over, with their texts. Raises Unsealable."""
        return self._seals.stories_in(what)

    def raw(self, name: str) -> Any:
        """What lies under a name; nobody notes it."""
        return self._whole[name]

    @property
    def names(self) -> frozenset[str]:
        """All that readings can be named after."""
        return frozenset(self._whole)

    # --- Watching ---

    def read(self, name: str) -> Any:
        """What lies under a name, noted: a mapping by what is read in it."""
        whole = self._whole[name]
        if isinstance(whole, Mapping):
            return _Watched(self, name, whole)
        self.note(name)
        return whole

    def workshop(self, workshop: Workshop) -> Workshop:
        """The same workshop; whoever looks at what lies about there is noted."""
        watched: Workshop = self._watched("workshop", workshop, _SET)
        return watched

    def _watched_hub(self, hub: Hub) -> Hub:
        for name in _DERIVED:
            self._whole[f"hub.{name}"] = getattr(hub, name)
        watched: Hub = self._watched("hub", hub, frozenset())
        return watched

    def _watched(self, owner: str, thing: Any, silent: frozenset[str]) -> Any:
        found: dict[str, Any] = {}
        loud: list[str] = []
        for field in fields(thing):
            value = found[field.name] = getattr(thing, field.name)
            if field.name in silent:
                continue
            name = f"{owner}.{field.name}"
            self._whole[name] = value
            if isinstance(value, Mapping):
                found[field.name] = _Watched(self, name, value)
            else:
                loud.append(field.name)
        return _watcher(type(thing), self, owner, loud)(**found)


class _Watched(Mapping[Any, Any]):
    """A mapping whose readers are noted: by entry, or, where they go through all of it, as a whole."""

    __slots__ = ("_inner", "_ledger", "_name")

    def __init__(self, ledger: Ledger, name: str, inner: Mapping[Any, Any]) -> None:
        self._ledger, self._name, self._inner = ledger, name, inner

    def __getitem__(self, key: Any) -> Any:
        self._ledger.note(self._name, key)
        return self._inner[key]

    def __contains__(self, key: object) -> bool:
        self._ledger.note(self._name, key)  # sealed by what stands under it
        return key in self._inner

    def __iter__(self) -> Iterator[Any]:
        self._ledger.note(self._name, KEYS)
        return iter(self._inner)

    def __len__(self) -> int:
        self._ledger.note(self._name, KEYS)
        return len(self._inner)

    def items(self) -> Any:
        self._ledger.note(self._name)
        return self._inner.items()

    def values(self) -> Any:
        self._ledger.note(self._name)
        return self._inner.values()

    def __eq__(self, other: object) -> bool:
        self._ledger.note(self._name)
        return self._inner == other

    __hash__ = None  # type: ignore[assignment]


class _Noted:
    """A value of which every look is noted. All others are looked at in Python's own way: a site asks for millions."""

    def __init__(self, ledger: Ledger, owner: str, name: str) -> None:
        self._note, self._reading, self._name = ledger.note, f"{owner}.{name}", name

    def __get__(self, thing: Any, kind: type[Any] | None = None) -> Any:
        self._note(self._reading)
        return thing.__dict__[self._name]

    def __set__(self, thing: Any, value: Any) -> None:
        thing.__dict__[self._name] = value


def _derived(ledger: Ledger, name: str) -> property:
    """What is told of itself, read from the ledger."""

    def read(_: object) -> Any:
        return ledger.read(name)

    return property(read)


def _watcher(kind: type[Any], ledger: Ledger, owner: str, loud: Iterable[str]) -> type[Any]:
    """A class like `kind` in which looking at a value is noted. Mappings note by themselves what is read in them."""
    noted: dict[str, Any] = {name: _Noted(ledger, owner, name) for name in loud}
    for name in _DERIVED:
        if hasattr(kind, name):
            noted[name] = _derived(ledger, f"{owner}.{name}")
    return type(f"Watched{kind.__name__}", (kind,), noted)
