"""Standing steps: a ranking in words. Who is ahead, who shares the place, who is open, how far it is from tipping."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.dates import write_moment
from brandhub.models.rankings import First, Rank, Ranking
from brandhub.proofs.comparison import number_words
from brandhub.proofs.ordinals import placed
from brandhub.proofs.places import is_from_below
from brandhub.proofs.proof import Truth
from brandhub.proofs.standings import Competitor, Outcome, Standings, Versus, never_ahead
from brandhub.proofs.words import bilingual, write_value

_GROUPS: tuple[Versus, ...] = ("ahead", "level", "open", "behind")


def steps_of(claim: Ranking, standings: Standings, found: frozenset[Outcome], truth: Truth) -> Iterator[Phrase]:
    """The table as sentences, the place that follows, and what the list is worth."""
    own = standings.subject.competitor
    yield Phrase.of("proof.rank.subject", name=own.name, value=figure_of(own))
    for versus in _GROUPS:
        if members := standings.named(versus):
            yield Phrase.of(f"proof.rank.{versus}", count=len(members), names=_listed(members))
    places = sorted({place for place, _ in found})
    below = is_from_below(claim) and not isinstance(claim, First)
    words = bilingual(lambda language: placed(places, language, from_below=below))
    if standings.complete is None:
        yield Phrase.of(
            "proof.rank.listed" if len(places) == 1 else "proof.rank.listed-possible", place=words, name=own.name
        )
        yield Phrase.of("proof.rank.incomplete", name=own.name)
    else:
        yield Phrase.of("proof.rank.sure" if len(places) == 1 else "proof.rank.possible", place=words, name=own.name)
    yield Phrase.of(f"proof.rank.{truth}")


def figure_of(one: Competitor) -> Bilingual:
    """What is ranked: the value, or the date of an event."""
    if one.reading is None or one.moment != one.reading.as_of:
        return bilingual(lambda language: write_moment(one.moment, language))
    reading = one.reading
    return bilingual(lambda language: write_value(reading, language))


def _listed(members: tuple[Competitor, ...]) -> Bilingual:
    figures = [figure_of(one) for one in members]
    pairs = list(zip(members, figures, strict=True))
    return bilingual(lambda lang: ", ".join(f"{one.name[lang]} ({figure[lang]})" for one, figure in pairs))


def flip_of(claim: Ranking, standings: Standings) -> Phrase | None:
    """How far the claim is from tipping; None where no distance can be named."""
    if isinstance(claim, Rank) and claim.mode == "at-least":
        return _flip_of_top(claim, standings)
    own = standings.subject.competitor
    if level := (*standings.named("level"), *standings.named("open")):
        return Phrase.of("proof.rank.flip-level", name=own.name, level=_names(level))
    ahead, behind = _nearest(claim, standings, "ahead"), _nearest(claim, standings, "behind")
    if any(gap == 0 for gap, _ in (*ahead, *behind)):
        return None
    if ahead and behind:
        (up, above), (down, below) = ahead[0], behind[0]
        return Phrase.of(
            "proof.rank.flip" if claim.alone and not _is_strict(own, below) else "proof.rank.flip-shared",
            margin=_distance(claim, min(up, down)),
            up=_distance(claim, up),
            down=_distance(claim, down),
            above=above.name,
            below=below.name,
        )
    if behind:  # who shares the place leaves it where it is, unless nobody may share it
        key = "proof.rank.flip-below" if claim.alone and not _is_strict(own, behind[0][1]) else "proof.rank.flip-passed"
        return Phrase.of(key, margin=_distance(claim, behind[0][0]), below=behind[0][1].name)
    if ahead:
        key = f"proof.rank.flip-above{'-passed' if _is_strict(own, ahead[0][1]) else ''}"
        return Phrase.of(key, margin=_distance(claim, ahead[0][0]), above=ahead[0][1].name)
    return None


def _flip_of_top(claim: Rank, standings: Standings) -> Phrase | None:
    """„Among the top nine“ tips when so many pass that the place behind the last one is reached.

    While there is room for one of them, none tips it alone: only who is examined can, by falling back.
    """
    spare = claim.place_ - standings.subject.worst
    beside = [*standings.named("level"), *_never_ahead(claim, standings)]
    chasers = [*_nearest(claim, standings, "behind"), *((Fraction(0), one) for one in beside)]
    chasers.sort(key=lambda pair: pair[0])
    if spare >= len(chasers):
        return None
    (gap, chaser), name = chasers[spare], standings.subject.competitor.name
    if spare:  # in a list from below whoever has more falls back: the words say what happens to the value
        way = "rise" if is_from_below(claim) else "behind"
        if gap == 0:
            return Phrase.of(f"proof.rank.flip-{way}-at-once", name=name)
        return Phrase.of(f"proof.rank.flip-{way}", margin=_distance(claim, gap), name=name)
    if gap == 0:
        level = _names(tuple(one for near, one in chasers if near == 0))
        return Phrase.of("proof.rank.flip-level", name=name, level=level)
    return Phrase.of("proof.rank.flip-passed", margin=_distance(claim, gap), below=chaser.name)


def _never_ahead(claim: Ranking, standings: Standings) -> Iterator[Competitor]:
    """Those of whom it is open whether they are level or behind: not ahead in the worst case, but next to be."""
    own = standings.subject.competitor
    for one in standings.named("open"):
        is_sure = never_ahead(one.interval, own.interval, from_below=is_from_below(claim))
        if is_sure and not own.disputed and not one.disputed:
            yield one


def _is_strict(one: Competitor, other: Competitor) -> bool:
    """True where an end itself is no possible value („mehr als 6“): used up, the distance still keeps them apart."""
    smaller, greater = sorted((one.interval, other.interval), key=lambda interval: interval.low)
    return smaller.high_open or greater.low_open


def _nearest(claim: Ranking, standings: Standings, versus: Versus) -> list[tuple[Fraction, Competitor]]:
    """The competitors on one side with their distance from the subject, the nearest first."""
    subject = standings.subject.competitor
    own, pairs = subject.interval, []
    for one in standings.named(versus):
        greater, smaller = (one.interval, own) if (versus == "ahead") != is_from_below(claim) else (own, one.interval)
        assert smaller.high is not None, "what is surely smaller has an upper end"
        pairs.append((greater.low - smaller.high, one))
    return sorted(pairs, key=lambda pair: (pair[0], _is_strict(subject, pair[1])))  # whoever tips it first


def _distance(claim: Ranking, gap: Fraction) -> Bilingual | Phrase:
    if isinstance(claim, First):
        return Phrase.of("proof.rank.day") if gap == 1 else Phrase.of("proof.rank.days", days=number_words(gap))
    return number_words(gap, "down")


def _names(members: tuple[Competitor, ...]) -> Bilingual:
    return bilingual(lambda language: ", ".join(one.name[language] for one in members))
