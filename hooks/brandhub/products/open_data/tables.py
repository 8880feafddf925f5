"""Tables: facts, claims, sources and events as rows, and what each column means. The only place that lists columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Literal

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.facts import Kind
from brandhub.products.open_data.cells import Cell, join_local, join_plain, local_lines, plain_lines
from brandhub.products.open_data.claim_shapes import Claim
from brandhub.products.open_data.entry_shapes import Event, Source
from brandhub.products.open_data.fact_shapes import Fact, Observation
from brandhub.products.open_data.holdings import Holdings
from brandhub.proofs.proof import Verdict
from brandhub.proofs.readings import STAGES

Row = Mapping[str, Cell]
Type = Literal["string", "number", "date", "boolean", "uri"]
BETWEEN: Final = "; "
"""Between several texts in one cell; ids and addresses, which hold none, are parted by a blank."""


@dataclass(frozen=True)
class Column:
    """One column: name, type, whether every row has a value, and the only values allowed, if there are such."""

    name: str
    type: Type = "string"
    required: bool = False
    choices: tuple[str, ...] = ()

    def is_foreign(self, language: str) -> bool:
        """True for a text in another language."""
        return any(self.name.endswith(f"_{other}") for other in LANGUAGES if other != language)


@dataclass(frozen=True)
class Table:
    """One table: its name, its columns, and the columns that together tell its rows apart.

    `points` names the table to whose key a column refers.
    """

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    points: tuple[tuple[str, str], ...] = ()

    def text(self, words: Catalogue) -> str:
        """What the table holds."""
        return words.text(f"data.{self.name}-text")

    def heading(self, column: Column, words: Catalogue) -> str:
        """What people call the column."""
        return words.text(f"column.{column.name}")

    def meaning(self, column: Column, words: Catalogue) -> str:
        """What stands in the column; empty where the heading says it all."""
        key = f"column.{column.name}-text"
        return words.text(key) if key in words else ""


def _required(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, required=True) for name in names)


_KINDS: Final[tuple[Kind, ...]] = ("exact", "rounded", "about", "at-least", "at-most", "between", "suppressed")
_VERDICTS: Final[tuple[Verdict, ...]] = ("holds", "refuted", "undecidable", "not-comparable", "expired")
_STAGE: Final = Column("stage", required=True, choices=STAGES)

FACTS: Final = Table(
    "facts",
    (
        *_required("fact", "label_de", "label_en", "as_of"),
        Column("value", "number"),
        Column("kind", required=True, choices=_KINDS),
        Column("low", "number", required=True),
        Column("high", "number"),
        *_required("unit", "area", "basis"),
        *(Column(name) for name in ("source", "source_title", "source_url")),
        Column("from", "date", required=True),
        Column("to", "date"),
        Column("low_open", "boolean", required=True),
        Column("high_open", "boolean", required=True),
        _STAGE,
        *_required("topic", "text_de", "text_en", "definition_de", "definition_en"),
        *(Column(name) for name in ("caveat_de", "caveat_en", "note_de", "note_en")),
        Column("source_ids"),
        *(Column(f"source_{name}_{each}") for name in ("licence", "notice") for each in LANGUAGES),
        Column("url_de", "uri", required=True),
        Column("url_en", "uri", required=True),
    ),
    ("fact", "as_of"),
)
CLAIMS: Final = Table(
    "claims",
    (
        Column("claim", required=True),
        Column("status", required=True, choices=("draft", "published", "examined", "retired")),
        Column("verdict", choices=_VERDICTS),
        _STAGE,
        *_required("operator", "question_de", "question_en"),
        *(Column(name) for name in ("sentence_de", "sentence_en", "caveat_de", "caveat_en")),
        *(Column(name) for name in ("arithmetic_de", "arithmetic_en", "facts", "source_ids")),
        Column("retired_on", "date"),
        *(Column(name) for name in ("retired_de", "retired_en", "instead")),
        Column("url_de", "uri", required=True),
        Column("url_en", "uri", required=True),
    ),
    ("claim",),
)
SOURCES: Final = Table(
    "sources",
    (
        *_required("source", "producer", "title"),
        Column("url", "uri"),
        Column("published"),
        Column("accessed", required=True),
        *_required("licence", "licence_de", "licence_en"),
        Column("licence_url", "uri"),
        *_required("notice_de", "notice_en"),
    ),
    ("source",),
)
EVENTS: Final = Table(
    "events",
    (
        *_required("event", "date"),
        Column("from", "date", required=True),
        Column("to", "date"),
        Column("certainty", required=True, choices=("exact", "about", "disputed")),
        *_required("label_de", "label_en", "text_de", "text_en", "topic"),
        Column("source_ids"),
    ),
    ("event",),
)
TABLES: Final = (FACTS, CLAIMS, SOURCES, EVENTS)


def table_lines(table: Table, rows: Sequence[Row]) -> list[str]:
    """The rows as `write_table` wants them: those of a fact stand in its own table and in that of all facts."""
    return plain_lines([[row[column.name] for column in table.columns] for row in rows])


def write_table(table: Table, lines: Sequence[str]) -> bytes:
    """For programs: names of columns that do not depend on the language."""
    return join_plain([*plain_lines([[column.name for column in table.columns]]), *lines])


def excel_lines(table: Table, rows: Sequence[Row], holdings: Holdings, language: str) -> list[str]:
    """The rows as `write_excel` wants them: words in place of ids, no other language."""
    words = holdings.catalogues[language]
    terms = {name: {key: each.label[language] for key, each in found.items()} for name, found in _terms(holdings)}
    columns = _own_columns(table, language)
    return local_lines(([_spoken(one, row[one.name], words, terms) for one in columns] for row in rows), language)


def write_excel(table: Table, lines: Sequence[str], holdings: Holdings, language: str) -> bytes:
    """For the spreadsheets of a language: its headings and separators."""
    words = holdings.catalogues[language]
    head = [table.heading(column, words) for column in _own_columns(table, language)]
    return join_local([*local_lines([head], language), *lines])


def _own_columns(table: Table, language: str) -> list[Column]:
    return [column for column in table.columns if not column.is_foreign(language)]


def _terms(holdings: Holdings) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """The vocabulary by the name of the column in which its ids stand."""
    terms = holdings.hub.terms
    return ("unit", terms.units), ("area", terms.areas), ("basis", terms.bases), ("topic", holdings.hub.topics)


def _spoken(column: Column, value: Cell, words: Catalogue, terms: Mapping[str, Mapping[str, str]]) -> Cell:
    if column.choices and value:
        return words.text(f"choice.{column.name}.{value}")
    if column.type == "boolean":
        return words.text(f"choice.{value}")
    return terms[column.name].get(str(value), value) if column.name in terms else value


def fact_rows(fact: Fact, sources: Mapping[str, Source], holdings: Holdings) -> list[Row]:
    """The observations of a fact."""
    return [_fact_row(observation, fact, sources, holdings) for observation in fact.observations]


def _fact_row(observation: Observation, fact: Fact, sources: Mapping[str, Source], holdings: Holdings) -> Row:
    named = [sources[key] for key in observation.sources]
    licences = [holdings.hub.licences[key].label for key in dict.fromkeys(source.licence for source in named)]
    return {
        "fact": fact.id,
        **_both("label", fact.label),
        "as_of": observation.as_of,
        "value": _number(observation.value),
        "kind": observation.kind,
        "low": _number(observation.low),
        "high": _number(observation.high),
        "unit": fact.unit,
        "area": fact.area,
        "basis": fact.basis,
        "source": BETWEEN.join(source.producer for source in named),
        "source_title": BETWEEN.join(source.title for source in named),
        "source_url": " ".join(source.url for source in named if source.url),
        "from": observation.span.from_.isoformat(),
        "to": observation.span.to.isoformat() if observation.span.to else "",
        "low_open": _flag(observation.exact.low_open),
        "high_open": _flag(observation.exact.high_open),
        "stage": fact.stage,
        "topic": fact.topic,
        **_both("text", observation.text),
        **_both("definition", fact.definition),
        **_both("caveat", fact.caveat),
        **_both("note", observation.note),
        "source_ids": " ".join(observation.sources),
        **{f"source_licence_{each}": BETWEEN.join(label[each] for label in licences) for each in LANGUAGES},
        "source_notice_de": " ".join(source.notice.de for source in named),
        "source_notice_en": " ".join(source.notice.en for source in named),
        **_both("url", fact.url),
    }


def claim_row(claim: Claim) -> Row:
    """A claim with its verdict and its arithmetic in words."""
    steps = [*claim.arithmetic, *([claim.flip] if claim.flip else [])]
    retired = claim.retired
    return {
        "claim": claim.id,
        "status": claim.status,
        "verdict": claim.verdict,
        "stage": claim.stage,
        "operator": claim.operator,
        **_both("question", claim.question),
        **_both("sentence", claim.sentence),
        **_both("caveat", claim.caveat),
        "arithmetic_de": BETWEEN.join(step.text.de for step in steps),
        "arithmetic_en": BETWEEN.join(step.text.en for step in steps),
        "facts": " ".join(claim.facts),
        "source_ids": " ".join(claim.sources),
        "retired_on": retired.on.isoformat() if retired else "",
        **_both("retired", retired.reason if retired else None),
        "instead": retired.instead if retired else "",
        **_both("url", claim.url),
    }


def source_row(source: Source, holdings: Holdings) -> Row:
    """A source with its licence in words."""
    licence = holdings.hub.licences[source.licence]
    return {
        "source": source.id,
        "producer": source.producer,
        "title": source.title,
        "url": source.url,
        "published": source.published,
        "accessed": source.accessed,
        "licence": source.licence,
        **_both("licence", licence.label),
        "licence_url": licence.url,
        **_both("notice", source.notice),
    }


def event_row(event: Event) -> Row:
    """An event of the timeline."""
    return {
        "event": event.id,
        "date": event.date,
        "from": event.span.from_.isoformat(),
        "to": event.span.to.isoformat() if event.span.to else "",
        "certainty": event.certainty,
        **_both("label", event.label),
        **_both("text", event.text),
        "topic": event.topic,
        "source_ids": " ".join(event.sources),
    }


def _both(name: str, texts: object) -> dict[str, Cell]:
    """A pair of texts as two columns; empty where there is none."""
    return {f"{name}_{language}": getattr(texts, language, None) for language in LANGUAGES}


def _number(value: Decimal | None) -> Decimal | None:
    """Without zeros behind the decimal point: 102.0000 is 102."""
    if value is None:
        return None
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _flag(value: bool) -> str:
    return "true" if value else "false"
