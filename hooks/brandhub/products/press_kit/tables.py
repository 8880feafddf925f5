"""Tables: the figures of a kit as CSV for spreadsheets and for programs, as a workbook, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Final

from brandhub.ground.dates import write_moment
from brandhub.ground.json_texts import write_json
from brandhub.ground.numbers import decimal_of
from brandhub.products.open_data.cells import write_local_table, write_plain_table
from brandhub.products.open_data.facts import write_fact
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.manifest import Member
from brandhub.products.press_kit.orders import Crafted, Order
from brandhub.products.press_kit.workbooks import Row, Sheet, write_workbook
from brandhub.proofs.readings import Reading, Series, sources_of
from brandhub.proofs.words import write_dated
from brandhub.whole.hub import Hub

COLUMNS: Final = (
    "id", "fact", "value", "low", "high", "kind", "unit", "text", "as-of", "as-of-text", "area", "basis", "definition",
    "caveat", "source", "source-title", "source-url", "licence", "owner",
)  # fmt: skip
SOURCE_COLUMNS: Final = (
    "source-id", "producer", "source-title", "published", "accessed", "source-url", "licence", "light",
)  # fmt: skip

_OPEN: Final = b'{\n  "facts": {\n'
_CLOSED: Final = b"\n  }\n}\n"

Listed = tuple[str, str, Order]
"""A file: its name, the key of its title, and how it is made."""


@dataclass(frozen=True)
class Records:
    """The facts as JSON, each written once: kits and languages share them."""

    hub: Hub
    _written: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)
    _rows: dict[tuple[str, str], tuple[Row, ...]] = field(default_factory=dict, repr=False, compare=False)
    _tables: dict[tuple[str, ...], tuple[Listed, ...]] = field(default_factory=dict, repr=False, compare=False)

    def rows(self, bench: Bench, key: str) -> tuple[Row, ...]:
        """The values of one fact in the language of the bench, the oldest first."""
        known = bench.language, key
        if known not in self._rows:
            self._rows[known] = tuple(_row(bench, reading) for reading in self.hub.series[key].readings)
        return self._rows[known]

    def write(self, key: str) -> bytes:
        """The file of one fact."""
        if key not in self._written:
            document = write_fact(self.hub.series[key], self.hub).model_dump(mode="json", by_alias=True)
            text = write_json({"facts": {key: document}}, sort_keys=True)
            self._written[key] = f"{text}\n".encode()
        return self._written[key]

    def tables(self, bench: Bench, known: Sequence[Series]) -> tuple[Listed, ...]:
        """All values of some facts as files."""
        key = (bench.language, *(series.fact.id for series in known))
        if key not in self._tables:
            self._tables[key] = tuple(_tables(bench, known, self))
        return self._tables[key]

    def write_all(self, keys: Iterable[str]) -> bytes:
        """One file of several facts, joined from theirs."""
        files = [self.write(key) for key in sorted(keys)]
        return _OPEN + b",\n".join(one.removeprefix(_OPEN).removesuffix(_CLOSED) for one in files) + _CLOSED


def write_data(bench: Bench, facts: Sequence[str], records: Records) -> Iterator[Member]:
    """All values of the facts in four forms, and a JSON file for each fact."""
    known = _known(bench, facts)
    if not known:
        return
    sources = sources_of(reading for series in known for reading in series.readings)
    name = bench.word("file.facts")
    keys = tuple(series.fact.id for series in known)

    def member(
        file: str, title: str, content: bytes, used: tuple[str, ...] = sources, said: tuple[str, ...] = keys
    ) -> Member:
        return bench.own(bench.path("data", file), "data", title, content, sources=used, facts=said)

    for file, title, order in records.tables(bench, known):
        yield member(file, bench.word(title), bench.graphics.fetch(order))
    yield member(f"{name}.json", bench.word("data.all-json"), records.write_all(keys))
    for series in known:
        key, label = series.fact.id, series.fact.label[bench.language]
        used = sources_of(series.readings)
        yield member(f"{name}/{key}.json", f"{label} (JSON)", records.write(key), used, (key,))


def orders_of_data(bench: Bench, facts: Sequence[str], records: Records) -> Iterator[Order]:
    """What takes long about it."""
    if known := _known(bench, facts):
        yield from (order for _, _, order in records.tables(bench, known))


def _known(bench: Bench, facts: Sequence[str]) -> list[Series]:
    return [bench.hub.series[key] for key in facts if bench.hub.series[key].readings]


def _tables(bench: Bench, known: Sequence[Series], records: Records) -> Iterator[Listed]:
    name, excel = bench.word("file.facts"), bench.word("file.facts-excel")
    rows = [row for series in known for row in records.rows(bench, series.fact.id)]
    sources = sources_of(reading for series in known for reading in series.readings)
    listed = [_source_row(bench, key) for key in sorted(sources)]
    seal = (bench.language, repr(rows), repr(listed), bench.publisher, bench.checked(()).isoformat())
    for file, title, make in (
        (f"{excel}.csv", "data.all-excel", partial(_for_excel, bench, rows)),
        (f"{name}.csv", "data.all-csv", partial(_for_programs, rows)),
        (f"{name}.xlsx", "data.all-sheet", partial(_workbook, bench, rows, listed)),
    ):
        yield file, title, Crafted(title + bench.language, ("table", title, *seal), make)


def _row(bench: Bench, reading: Reading) -> Row:
    fact, language, terms = reading.fact, bench.language, bench.hub.terms
    sources = [bench.hub.sources[key] for key in reading.sources]
    licences = [bench.hub.licences[source.licence].label[language] for source in sources]
    owner = bench.hub.partners.get(fact.owner)
    high = reading.interval.high
    return {
        "id": fact.id,
        "fact": fact.label[language],
        "value": None if reading.value is None else _tidy(reading.value),
        "low": _tidy(decimal_of(reading.interval.low)),
        "high": None if high is None else _tidy(decimal_of(high)),
        "kind": bench.words.text(f"kind.{reading.kind}"),
        "unit": terms.units[fact.unit].label[language],
        "text": write_dated(reading, language),
        "as-of": reading.as_of.text,
        "as-of-text": write_moment(reading.as_of, language),
        "area": terms.areas[fact.area].label[language],
        "basis": terms.bases[fact.basis].label[language],
        "definition": bench.plain(fact.definition[language]),
        "caveat": bench.plain(fact.caveat[language]) if fact.caveat else "",
        "source": "; ".join(source.producer for source in sources),
        "source-title": "; ".join(source.title for source in sources),
        "source-url": " ".join(source.url for source in sources if source.url),
        "licence": "; ".join(dict.fromkeys(licences)),
        "owner": owner.name if owner else fact.owner,
    }


def _tidy(value: Decimal) -> Decimal:
    """Without zeros behind the decimal point: 102.0000 is 102."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _for_excel(bench: Bench, rows: Iterable[Row]) -> bytes:
    """With headings and decimal sign of the language."""
    head = [bench.word(f"data.{name}") for name in COLUMNS]
    return write_local_table([head, *([row[name] for name in COLUMNS] for row in rows)], bench.language)


def _for_programs(rows: Iterable[Row]) -> bytes:
    """With column names that do not depend on the language."""
    return write_plain_table([COLUMNS, *([row[name] for name in COLUMNS] for row in rows)])


def _workbook(bench: Bench, rows: Sequence[Row], sources: Sequence[Row]) -> bytes:
    """A sheet of values and one of their sources."""
    sheets = (
        Sheet(bench.word("data.sheet"), {name: bench.word(f"data.{name}") for name in COLUMNS}, rows, "C2"),
        Sheet(bench.word("data.sources"), {name: bench.word(f"data.{name}") for name in SOURCE_COLUMNS}, sources, "B2"),
    )
    about = bench.word("data.all-sheet"), bench.publisher, bench.language
    return write_workbook(sheets, about, bench.checked(()), bench.graphics.store)


def _source_row(bench: Bench, key: str) -> Row:
    source, language = bench.hub.sources[key], bench.language
    licence = bench.hub.licences[source.licence]
    undated = source.undated[language] if source.undated else ""
    return {
        "source-id": key,
        "producer": source.producer,
        "source-title": source.title,
        "published": write_moment(source.published, language) if source.published else undated,
        "accessed": write_moment(source.accessed, language),
        "source-url": source.url or "",
        "licence": licence.label[language],
        "light": bench.word(f"light.{licence.light}"),
    }
