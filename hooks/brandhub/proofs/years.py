"""The years of a since claim: what both sides were in each, what is missing, and how that is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.dates import write_moment
from brandhub.proofs.proof import Truth
from brandhub.proofs.readings import Reading, Series
from brandhub.proofs.words import bilingual


@dataclass(frozen=True)
class YearRow:
    """One year of the table of a since claim: what both sides were and what follows."""

    year: int
    truth: Truth
    left: Reading | None
    right: Reading | None

    @property
    def is_gap(self) -> bool:
        """True where a side has no value that speaks of the whole year."""
        return self.left is None or self.right is None


def missing(rows: Sequence[YearRow], left: Series, right: Series) -> Bilingual | None:
    """Which values are missing: „Gäste (2013, 2015); Höfe (2013)“."""
    sides = [(left, [str(row.year) for row in rows if row.left is None])]
    sides.append((right, [str(row.year) for row in rows if row.right is None]))
    gaps = [(series.fact.label, years) for series, years in sides if years]
    if not gaps:
        return None
    return bilingual(lambda lang: "; ".join(f"{label[lang]} ({', '.join(years)})" for label, years in gaps))


def year_steps(
    rows: list[YearRow],
    inside: Truth,
    before: YearRow,
    loose: list[tuple[Reading, Truth]],
    after: YearRow | None,
    gaps: tuple[Bilingual | None, Bilingual | None],
) -> tuple[Phrase, ...]:
    """Year by year; but what decides comes last: the slip ends with it. `gaps`: within, and in the year before."""
    first, last = rows[0].year, rows[-1].year
    steps = [Phrase.of(f"proof.since.{'years' if first < last else 'year'}-{inside}", first=first, last=last)]
    for truth in ("refuted", "undecidable"):
        years = [str(row.year) for row in rows if row.truth == truth and not row.is_gap]
        times = [reading.as_of for reading, found in loose if found == truth]
        if times or (years and first < last):
            told = bilingual(lambda lang, y=years, t=times: ", ".join([*y, *(write_moment(m, lang) for m in t)]))  # type: ignore[misc]
            steps.append(Phrase.of(f"proof.since.{truth}", years=told))
    if gaps[0] is not None:
        steps.append(Phrase.of("proof.since.missing", gaps=gaps[0]))
    if after is not None and inside == "holds":
        steps.append(Phrase.of(f"proof.since.after-{after.truth}", year=after.year))
    decides = before.truth != "refuted" and inside != "refuted"
    key = f"proof.since.before-{before.truth}" if gaps[1] is None else "proof.since.before-missing"
    start = Phrase.of(key, year=before.year, **({} if gaps[1] is None else {"gaps": gaps[1]}))
    steps.insert(len(steps) if decides else 0, start)
    return tuple(steps)
