"""Wordings: the sentence of a claim. The editor writes the frame, the operator fills in the words that assert."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.ground.spelling import nearest
from brandhub.models.claims import (
    Change,
    ClaimBase,
    Comparison,
    Difference,
    EqualWithin,
    First,
    NoneSince,
    Rank,
    Ranking,
    Ratio,
    Share,
    Since,
    Sum,
    Times,
    Trend,
    TwoSided,
)
from brandhub.models.fields import Texts
from brandhub.proofs.agreement import disagreeing
from brandhub.proofs.area_names import area_behind, joined_article, without_article
from brandhub.proofs.bearings import mistaken
from brandhub.proofs.cases import date_behind, tidied
from brandhub.proofs.frame_words import added, denied, yearly
from brandhub.proofs.frames import graded, misplaced
from brandhub.proofs.joints import joined, misjoined
from brandhub.proofs.manners import spread_phrases
from brandhub.proofs.phrases import (
    SLOT,
    THAN,
    doubled,
    exchanged,
    filler,
    in_case,
    is_phrase,
    lent,
    phrases_of,
    undeclined,
    with_company,
    with_datives,
    with_nouns,
    with_objects,
)
from brandhub.proofs.proof import Proof, Slots
from brandhub.proofs.stranding import stranded, undated

WORDINGS: Final = ("wording", "headline", "past", "past_headline")
"""The fields of a claim that hold templates."""
# A slot that opens a sentence, also behind a quotation mark or a bracket; „ca. {left}“ and „Nr. {left}“ go on.
_BEGINS: Final = re.compile(r"(?:^|\w{4,}[.!?]\s+|[.!?][“”\"»)]\s+)[„“\"«»(]*$")
_BRACED: Final = re.compile(r"\{([^{}]*)\}")
# „{relation}“ with a word behind it that is no slot for what it counts.
_ONE_BEFORE: Final = re.compile(r"\{relation\} (?!\{(?:left\.noun|than|as-of|when|left\.as-of|left\.when)\})")
# Without these a sentence would not say what was proven.
_NEEDED: Final[dict[type[ClaimBase], tuple[str, ...]]] = {
    Comparison: ("relation", "than"),
    EqualWithin: ("within", "relation", "than"),
    Difference: ("relation", "than"),
    Times: ("relation", "than"),
    Share: ("share",),
    Ratio: ("ratio", "per"),
    Sum: ("relation", "parts"),
    Trend: ("trend",),
    Change: ("change",),
    Since: ("since", "relation", "than"),
    NoneSince: ("since", "none"),
}


def write_sentence(template: str, slots: Slots, language: str) -> str:
    """The template with its slots filled; sentences begin with a capital. Raises KeyError for an unknown slot."""
    has_gap = any(not slots[name][language] for name in SLOT.findall(template))
    template = with_nouns(with_datives(template, slots) if language == "de" else template, slots, language)
    template = with_objects(template, slots) if language == "de" else with_company(template, slots)

    def fill(found: re.Match[str]) -> str:
        before = template[: found.start()]
        behind_than = f"{THAN}{found[0]}"
        name = behind_than if behind_than in slots and before.endswith(THAN) else found[1] or found[0]
        if language == "de" and name.endswith(".noun"):
            name = in_case(name, before, slots)
        text = slots[name][language]
        if name.endswith(("when", "as-of", "area", "name")):
            text = (date_behind if name.endswith(("when", "as-of")) else area_behind)(before, text, language)
        return text[:1].upper() + text[1:] if _BEGINS.search(before) else text

    text = tidied(joined_article(filler(phrases_of(slots)).sub(fill, template)), has_gap=has_gap)
    return text[:1].upper() + text[1:]


def is_writable(template: str, slots: Slots) -> bool:
    """True when every slot of the template is known; the others are told by `check_wording`."""
    return all(name in slots for name in SLOT.findall(template))


def check_wording(claim: ClaimBase, proof: Proof) -> Iterator[Problem]:
    """Unknown slots, a missing relation, a missing date: the sentence must say what was proven, of when."""
    for field in WORDINGS:
        texts: Texts | None = getattr(claim, field)
        if texts is not None:
            name = field.replace("_", "-")
            for language in LANGUAGES:
                yield from _check_template(claim, proof, (name, language), texts[language], language)


def check_easy_wording(claim: ClaimBase, proof: Proof, slots: Slots) -> Iterator[Problem]:
    """The same of the sentence in Leichte Sprache, where every slot needs plain words that are true."""
    if claim.easy is None:
        return
    plain = [name for name in SLOT.findall(claim.easy) if name in slots]
    for name in SLOT.findall(claim.easy):
        if name in proof.slots and name not in plain:
            place = claim.place_within(("easy",), "{" + name + "}")
            yield Problem(place, "easy-slot", {"slot": name, "known": _known(slots) or "–"})
            return
    yield from _check_template(claim, replace(proof, slots=slots), ("easy",), claim.easy, "de")


def _check_template(
    claim: ClaimBase, proof: Proof, location: tuple[str, ...], template: str, language: str
) -> Iterator[Problem]:
    field, used = location[0], SLOT.findall(template)
    yield from _check_slots(claim, proof, location, template)
    stray = _BRACED.sub("", template)
    for sign in "{}":
        if sign in stray:
            yield Problem(claim.place(*location), "stray-brace", {"sign": sign})
    for name in _missing_slots(claim, field, used):
        yield Problem(claim.place(*location), "wording-needs", {"slot": name})
    words = template, proof.slots, language
    wrong_slot = misplaced(template, used, language) or exchanged(*words) or lent(*words) or stranded(*words)
    wrong_slot = wrong_slot or mistaken(template, proof.slots, proof.inputs, language)
    if (slot := wrong_slot or misjoined(claim, proof, template, language)) is not None:
        yield Problem(claim.place(*location), "wording-order", {"slot": slot})
    if (twice := doubled(*words)) is not None:
        values = {"slot": twice[0], "text": twice[1], "name": twice[0].partition(".")[0]}
        yield Problem(claim.place(*location), "wording-doubled", values)
    if said := _one_before_many(claim, proof, template, language):
        yield Problem(claim.place(*location), "wording-one", {"text": said})
    elif (wrong := disagreeing(claim, proof, template, language)) is not None:
        yield Problem(claim.place(*location), "wording-number", {"text": wrong})
    yield from _check_frame(claim, proof, location, template, language)
    if missing := _missing_date(claim, proof, field, used):
        yield Problem(claim.place(*location), "wording-needs-date", {"slots": missing})


def _one_before_many(claim: ClaimBase, proof: Proof, template: str, language: str) -> str:
    """„genau 1 mehr“ in front of a plural; empty where the noun follows as a slot, or none at all."""
    if not isinstance(claim, Difference) or claim.by != 1:
        return ""
    if proof.inputs["left"].measured or not _ONE_BEFORE.search(with_nouns(template, proof.slots, language)):
        return ""
    return proof.slots["relation"][language]


def _check_frame(
    claim: ClaimBase, proof: Proof, location: tuple[str, ...], template: str, language: str
) -> Iterator[Problem]:
    """Words of the frame that grade a slot, ask for another case of it, or take the sentence back."""
    for found in graded(template, language):
        word = found[0].rpartition(" ")[0]
        place = claim.place_within(location, found[0], template.count(found[0], 0, found.start()))
        yield Problem(place, "wording-grades", {"word": word, "slot": found[1]})
    if language == "de" and (case := undeclined(template, proof.slots, proof.inputs)) is not None:
        yield Problem(claim.place(*location), "wording-case", {"word": case[0], "text": case[1]}, "warning")
    if bare := without_article(template, proof.slots, language):
        yield Problem(claim.place(*location), "wording-article", {"slot": bare[0], "name": bare[1]}, "warning")
    areas = (proof.slots[name][language] for name in proof.slots if name.endswith(".area"))
    spared = " ".join((*areas, *spread_phrases(proof.inputs.values(), language)))
    if isinstance(claim, Since):  # the year before it was not so; that it had been so earlier is no claim of ours
        spared = f"{spared} wieder again"
    each_year = yearly(template, language) if isinstance(claim, (Change, Trend)) else ()
    for found in (*added(template, language, spared=spared), *each_year, *joined(claim, proof, template, language)):
        word = found[0].strip()
        place = claim.place_within(location, word, template.count(word, 0, found.start()))
        yield Problem(place, "wording-adds", {"word": word})
    for found in denied(template, language):
        place = claim.place_within(location, found[0], template.count(found[0], 0, found.start()))
        yield Problem(place, "wording-denies", {"word": found[0]})


def _missing_slots(claim: ClaimBase, field: str, used: list[str]) -> list[str]:
    """What the sentence needs to say what was proven. A headline may leave out the list of a sum's parts."""
    needed = [
        name
        for name in (*_NEEDED.get(type(claim), ()), *_areas_needed(claim), *_ranking_needs(claim, field, used))
        if name != "parts" or not field.endswith("headline")
    ]
    missing = [name for name in needed if name not in used]
    if isinstance(claim, Sum):
        if claim.right.fact is not None and "than" not in used:
            missing.append("than")
        if not any(name.split(".")[0] == "right" and not name.endswith((".as-of", ".when")) for name in used):
            missing.append("right.value")
    is_named = not {"fact", "fact.noun", "fact.label"}.isdisjoint(used)
    if isinstance(claim, NoneSince) and not field.endswith("headline") and not is_named:
        missing.append("fact.noun")
    return missing + [f"{side}.value" for side in _hidden_sides(claim, field, used)]


def _ranking_needs(claim: ClaimBase, field: str, used: list[str]) -> Iterator[str]:
    """A rank says who, among whom, which place, by what value, and that somebody shares it."""
    if not isinstance(claim, Ranking):
        return
    is_top = isinstance(claim, Rank) and claim.mode == "at-least"
    yield from ("name", "among")
    if not any(name == "place" or name.startswith("rank") for name in used):
        yield "place" if is_top else "rank.e"
    if not claim.alone and not is_top:
        yield "tied"
    if isinstance(claim, First):
        if not {"subject.as-of", "subject.when"} & set(used):
            yield "subject.when"
    elif field in ("wording", "past") and not {"subject", "subject.value"} & set(used):
        yield "subject.value"


def _check_slots(claim: ClaimBase, proof: Proof, location: tuple[str, ...], template: str) -> Iterator[Problem]:
    known = _known(proof.slots)
    for found in _BRACED.finditer(template):
        name = found[1]
        if name not in proof.slots:
            place = claim.place_within(location, found[0], template.count(found[0], 0, found.start()))
            values = {"slot": name, "nearest": nearest(name.strip(), known.split(", ")) or "–", "known": known}
            yield Problem(place, "unknown-slot", values)


def _known(slots: Slots) -> str:
    """The slots that an editor may write, for a message."""
    return ", ".join(sorted(name for name in slots if not is_phrase(name)))


def _hidden_sides(claim: ClaimBase, field: str, used: list[str]) -> list[str]:
    """The operands of which the full sentence shows neither value nor noun: nothing else may stand in their place.

    A headline names them freely, and one fact at two dates need not be named twice: a course shows one of its ends.
    """
    shown = {name.split(".")[0] for name in used if not name.endswith((".as-of", ".when"))}
    if isinstance(claim, (Trend, Change)):
        return ["to"] if field in ("wording", "past") and not shown & {"from", "to"} else []
    if field not in ("wording", "past", "easy"):
        return []
    if isinstance(claim, Since):  # what is counted beside a number the editor may write: „mehr als {right.value} Gäste“
        return [side for side in ("left", "right") if side not in shown and (side == "right" or claim.right.fact)]
    if not isinstance(claim, (Comparison, EqualWithin, Difference, Times)):
        return []
    if shown & {"left", "right"} and claim.left.fact == claim.right.fact:
        return []
    return [side for side in ("left", "right") if side not in shown]


def _areas_needed(claim: ClaimBase) -> tuple[str, ...]:
    """Where two areas are compared, the sentence and its headline name both."""
    return ("left.area", "right.area") if isinstance(claim, TwoSided) and claim.across is not None else ()


def _lasts(proof: Proof) -> bool:
    """True when a value that ages is one that lasts: its own date says since when, not of when we know it."""
    return any(reading.ages and reading.as_of.lasts for reading in proof.inputs.values())


def _missing_date(claim: ClaimBase, proof: Proof, field: str, used: list[str]) -> str:
    """Names the date slots that are missing; empty when the sentence is dated.

    {stand} names the dates of all values that age. A past form of what lasts cannot do without it.
    """
    if field.startswith("past") and "stand" not in used and _lasts(proof):
        return "{stand}"
    if isinstance(claim, (NoneSince, Since)):
        return undated(claim, proof, used)  # {since} says from when, and how far the values go
    if {"as-of", "when"} & proof.slots.keys() & set(used):
        return ""
    date = "when" if field == "easy" else "as-of"
    missing = [
        f"{{{name}.{date}}}"
        for name, reading in proof.inputs.items()
        if not reading.is_number
        and not ("stand" in used and reading.ages)
        # Where dates differ, the list of the parts carries theirs.
        and not (name.startswith("part-") and "parts" in used and "as-of" not in proof.slots)
        and f"{name}.{date}" in proof.slots
        and not ({f"{name}.as-of", f"{name}.when"} & set(used))
    ]
    if not missing:
        return ""
    return f"{{{date}}}" if date in proof.slots else " ".join(missing)
