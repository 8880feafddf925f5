"""rank, largest, smallest, first: a place on a list of competitors.

Only a complete list proves a place. An incomplete one can refute it: whoever is missing can only push the subject back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import groupby

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.problems import Problem
from brandhub.ground.spelling import nearest
from brandhub.models.lists import List
from brandhub.models.rankings import First, Rank, Ranking
from brandhub.proofs.comparison import operand_slots
from brandhub.proofs.entrants import Contest, enter, find_subject
from brandhub.proofs.guard import GuardRow, Vocabulary, area_of, compare
from brandhub.proofs.places import PlaceWords, claimed_place, is_from_below
from brandhub.proofs.proof import Proof, Truth, truth_of
from brandhub.proofs.readings import Reading
from brandhub.proofs.standing_steps import flip_of, steps_of
from brandhub.proofs.standings import Competitor, Outcome, Standings, order, outcomes
from brandhub.proofs.words import moment_slots


def prove_ranking(claim: Ranking, contest: Contest, terms: Vocabulary) -> tuple[Proof | None, list[Problem]]:
    """The proof, or the problems that keep it from being tried. What is wrong with the list itself is told there."""
    list_ = contest.lists.get(claim.list_)
    if list_ is None:
        values = {"id": claim.list_, "nearest": nearest(claim.list_, contest.lists) or "–"}
        return None, [Problem(claim.place("list"), "unknown-list", values)]
    if not contest.is_readable(list_):
        return None, []
    by_date = isinstance(claim, First)
    entrants = enter(list_, contest, terms, by_date=by_date)
    if entrants is None:
        code = "first-needs-dates" if by_date else "rank-needs-values"
        return None, [Problem(claim.place("list"), code, {"list": list_.id})]
    subject = find_subject(claim.subject, list_, contest, entrants)
    if subject is None:
        values = {"list": list_.id, "members": ", ".join(_ids(list_))}
        return None, [Problem(claim.place("subject"), "subject-not-on-list", values)]
    if _says_nothing(claim, list_):
        counts = {"place": claimed_place(claim), "count": len(list_.members)}
        return None, [Problem(claim.place("place"), "top-says-nothing", counts)]
    return _prove(claim, list_, entrants, subject, terms), []


def _says_nothing(claim: Ranking, list_: List) -> bool:
    """„Unter den ersten vier der vier“ are all of them."""
    is_top = isinstance(claim, Rank) and claim.mode == "at-least"
    return is_top and list_.complete is not None and claimed_place(claim) >= len(list_.members)


def _ids(list_: List) -> Iterator[str]:
    for member in list_.members:
        as_of = member.as_of or list_.as_of
        yield member.event or (f"{member.fact} ({as_of.text})" if as_of else str(member.fact))


def _prove(
    claim: Ranking, list_: List, entrants: Sequence[Competitor], subject: Competitor, terms: Vocabulary
) -> Proof:
    others = [one for one in entrants if one is not subject]
    inputs = _inputs(subject, others)
    fixed = _subject_slots(subject, inputs, terms)
    whole = subject.reading is None or terms.units[subject.reading.fact.unit].whole
    words = PlaceWords(claim, list_, whole, entrants)
    guard = () if isinstance(claim, First) else tuple(_guard(claim, subject, others, list_, terms))
    if not all(row.passes for row in guard):
        slots = {**fixed, **words.claimed(None, frozenset())}
        return Proof("not-comparable", inputs, slots, guard, (Phrase.of("proof.not-comparable"),))
    from_below = is_from_below(claim)
    found = outcomes(subject, others, from_below=from_below)
    complete = list_.complete
    reason = None if complete is None else Bilingual(complete.reason.de, complete.reason.en)
    standings = Standings(
        order(entrants, subject, from_below=from_below), list_.id, reason, complete.source if complete else None
    )
    truth = judge(claim, found, is_complete=complete is not None)
    slots = {**fixed, **words.claimed(standings, found)}
    true = {**fixed, **words.true(standings, found)}
    return Proof(
        truth,
        inputs,
        slots,
        guard,
        (*steps_of(claim, standings, found, truth), *_mixed(list_)),
        flip_of(claim, standings) if truth == "holds" else None,
        true if slots.keys() <= true.keys() else None,
        standings=standings,
    )


def _mixed(list_: List) -> Iterator[Phrase]:
    """What a list says of members that count each other: „das größte der drei“ is then less than it seems."""
    if list_.overlapping is not None:
        yield Phrase.of("proof.rank.overlapping", reason=Bilingual(list_.overlapping.de, list_.overlapping.en))


def judge(claim: Ranking, found: frozenset[Outcome], *, is_complete: bool) -> Truth:
    """Whether the subject has the claimed place in every possible world.

    Somebody missing from the list may be anywhere: the true place is then the found one or any behind it.
    """
    place = claimed_place(claim)
    if not is_complete:
        fits = any(at <= place and not (claim.alone and company) for at, company in found)
        return "undecidable" if fits else "refuted"
    at_least = isinstance(claim, Rank) and claim.mode == "at-least"
    fits_all = [(at <= place if at_least else at == place) and not (claim.alone and company) for at, company in found]
    return truth_of(all(fits_all), not any(fits_all))


def _inputs(subject: Competitor, others: Sequence[Competitor]) -> dict[str, Reading]:
    """Every value that the proof rests on; events are none."""
    named = [("subject", subject), *((f"other-{index}", one) for index, one in enumerate(others, 1))]
    return {name: one.reading for name, one in named if one.reading is not None}


def _subject_slots(subject: Competitor, inputs: dict[str, Reading], terms: Vocabulary) -> dict[str, Bilingual]:
    """Name, value and date of the subject; the shared date when all have one."""
    slots = {"name": subject.name}
    if subject.reading is not None:
        known = operand_slots(inputs).items()
        slots |= {name: text for name, text in known if not name.startswith("other-")}
        slots["subject.area"] = area_of(subject.reading, terms)
    if subject.event is not None or subject.moment != (subject.reading and subject.reading.as_of):
        slots = {name: text for name, text in slots.items() if name in ("name", "subject.area")}
        slots |= moment_slots("subject", subject.moment)
    return slots


def _guard(
    claim: Ranking, subject: Competitor, others: Sequence[Competitor], list_: List, terms: Vocabulary
) -> Iterator[GuardRow]:
    """Every question for every pair; answers that are the same for several competitors stand in one row."""
    across = None if list_.across is None else Bilingual(list_.across.areas.de, list_.across.areas.en)
    tolerance = claim.date_tolerance or timedelta(0)
    own = subject.reading
    assert own is not None, "only values are asked whether they may be compared"
    asked: list[tuple[GuardRow, Bilingual]] = []
    for one in others:
        assert one.reading is not None, "members of one list are all facts or all events"
        asked += [(row, one.name) for row in compare(own, one.reading, terms, tolerance, across=across, together=True)]
    order_of = {aspect: index for index, aspect in enumerate(dict.fromkeys(row.aspect for row, _ in asked))}

    def group(pair: tuple[GuardRow, Bilingual]) -> tuple[int, bool, str]:
        row = pair[0]
        # Areas that differ are one answer, on purpose or not: each competitor has its own.
        same = "" if row.aspect == "area" and (row.reason or not row.passes) else row.right.de
        return order_of[row.aspect], row.passes, same

    for _, pairs in groupby(sorted(asked, key=group), key=group):
        rows = list(pairs)
        yield _joined(rows, alone=len(rows) == len(others))


def _joined(rows: list[tuple[GuardRow, Bilingual]], *, alone: bool) -> GuardRow:
    """One row for all competitors that answer the same; named where others answer differently."""
    first = rows[0][0]
    rights = list(dict.fromkeys(row.right for row, _ in rows))
    right = Bilingual(", ".join(text.de for text in rights), ", ".join(text.en for text in rights))
    names = Bilingual(", ".join(name.de for _, name in rows), ", ".join(name.en for _, name in rows))
    if not alone and right != names:
        right = Bilingual(f"{names.de}: {right.de}", f"{names.en}: {right.en}")
    return GuardRow(first.aspect, first.left, right, first.passes, first.reason)
