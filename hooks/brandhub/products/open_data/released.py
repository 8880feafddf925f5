"""Released: every release stays available in full, as it was published, and as tables."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from brandhub.ground.moments import FOREVER, parse_moment
from brandhub.ground.numbers import decimal_of
from brandhub.models.releases import Release, ReleasedClaim, ReleasedFact, ReleasedObservation
from brandhub.products.open_data.addresses import FOLDER, release_address
from brandhub.products.open_data.cells import Cell, write_plain_table
from brandhub.products.releases import write_release

FACT_COLUMNS = (
    "fact", "label_de", "label_en", "as_of", "value", "kind", "low", "high", "unit", "area", "basis", "from", "to",
    "text_de", "text_en", "definition_de", "definition_en", "source_ids", "source", "source_title", "source_url",
)  # fmt: skip
CLAIM_COLUMNS = (
    "claim", "status", "verdict", "question_de", "question_en", "sentence_de", "sentence_en", "arithmetic_de",
    "arithmetic_en", "facts",
)  # fmt: skip


def released_files(release: Release) -> dict[str, bytes]:
    """The file of a release as it stands in the project, and its facts and claims as tables."""
    folder = f"{FOLDER}releases/{release.version}/"
    facts = [row for key, fact in sorted(release.facts.items()) for row in _fact_rows(key, fact, release)]
    claims = [_claim_row(key, claim) for key, claim in sorted(release.claims.items())]
    return {
        release_address(release): write_release(release),
        f"{folder}facts.csv": write_plain_table([FACT_COLUMNS, *facts]),
        f"{folder}claims.csv": write_plain_table([CLAIM_COLUMNS, *claims]),
    }


def _fact_rows(key: str, fact: ReleasedFact, release: Release) -> Iterator[list[Cell]]:
    for entry in fact.observations:
        yield [
            key, fact.label.de, fact.label.en, entry.as_of, entry.value, entry.kind, *_bounds(entry),
            fact.unit, fact.area, fact.basis, *_days(entry.as_of), entry.text.de, entry.text.en,
            fact.definition.de, fact.definition.en, *_sources(entry, release),
        ]  # fmt: skip


def _bounds(entry: ReleasedObservation) -> tuple[Decimal, Decimal | None]:
    return decimal_of(Fraction(entry.low)), None if entry.high is None else decimal_of(Fraction(entry.high))


def _days(as_of: str) -> tuple[str, str]:
    moment = parse_moment(as_of)
    return moment.start.isoformat(), "" if moment.end == FOREVER else moment.end.isoformat()


def _sources(entry: ReleasedObservation, release: Release) -> tuple[str, str, str, str]:
    known = [release.sources[key] for key in entry.sources if key in release.sources]
    return (
        " ".join(entry.sources),
        "; ".join(source.producer for source in known),
        "; ".join(source.title for source in known),
        " ".join(source.url for source in known if source.url),
    )


def _claim_row(key: str, claim: ReleasedClaim) -> list[Cell]:
    sentence = claim.sentence
    return [
        key, claim.status, claim.standing, claim.question.de, claim.question.en,
        sentence.de if sentence else "", sentence.en if sentence else "",
        "; ".join(claim.arithmetic.de), "; ".join(claim.arithmetic.en), " ".join(claim.facts),
    ]  # fmt: skip
