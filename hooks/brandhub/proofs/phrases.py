"""Phrases: what neighbouring slots say together. Each is right alone; side by side they would read „1 Höfe“,
„genau 1 mehr Höfe“ or „mehr Höfe als weniger als 5 Köhler“.

A phrase is kept among the slots under the very piece of a template that it stands for: „{left.value} {left.noun}“.
The noun may be written out as well: „{left.value} Höfe“ is read as the slot.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.dates import write_moment
from brandhub.proofs.cases import case_behind
from brandhub.proofs.declension import accusative_one, behind_article, behind_dative_article, dative, weak
from brandhub.proofs.readings import Case, Reading
from brandhub.proofs.words import bilingual, is_one, write_full, write_noun, write_plain, write_value

SLOT: Final = re.compile(r"\{([a-z][a-z0-9-]*(?:\.[a-z-]+)?)\}")
THAN: Final = "{than} "
"""A phrase that begins with it stands behind „als“ or „wie“, which it leaves in place."""
WEAK: Final = "{weak} "
"""In front of the slot of a noun: how it reads in German behind „der“, „alle“ or „keine“, where that differs."""
DATIVE: Final = "{dative} "
"""The same behind „20 von 100“, and in front of any slot of an operand behind „von“, „mit“ or „bei“."""
COMPANY: Final = "{company}"
"""Who shares a place, for where English names it: behind the noun of a rank."""
ALONE: Final = "{alone} "
"""In front of the slot of a rank: the rank without who shares it."""
ACCUSATIVE: Final = "{accusative} "
"""In front of what counts one, behind „es gab“ and „auf“: „1 Angestellten“."""
_PIECE: Final = re.compile(r"\{([\w-]+)(?:\.value\} \{\1\.noun|\.noun)?\}")
_OBJECTS: Final = re.compile(r"(?<!\{dative\} )(?:\{relation\} \{left\.noun\}|\{([\w-]+)(?:\.value\} \{\1\.noun)?\})")
_DATIVE: Final = re.compile(
    r"(?<![\w-])(von|mit|bei|aus|zu|außer|gegenüber)(?: den| diesen| allen)? "
    r"(\{([\w-]+)(?:\.value\} \{\3\.noun|\.noun)?\})",
    re.IGNORECASE,
)
_PLACED: Final = re.compile(r"(\{(?:rank(?:\.\w+)?|place)\})((?: [\w-]+)+) \{among\}")
_MUCH_DE: Final = re.compile(r"\b(so|gleich) viel\b")
_MUCH_EN: Final = re.compile(r"\bas much\b")
_OF_SO_MANY: Final = re.compile(r"\bvon \d+$")
# What already bounds a value; behind „als“ it would bound twice. „rund 100“ reads well there.
_BOUNDS: Final = {
    "de": re.compile(r"(?:mindestens|höchstens|mehr als|weniger als|bis zu|knapp|gut|zwischen|keine)\b|\S+ bis \S"),
    "en": re.compile(r"(?:at least|at most|more than|fewer than|less than|up to|just|between|no)\b|\S+ to \S"),
}


def is_phrase(slot: str) -> bool:
    """True for what only neighbouring slots say: no editor writes it as a slot of its own."""
    return slot.startswith("{")


def reading_phrases(name: str, reading: Reading) -> dict[str, Bilingual]:
    """What neighbouring slots of one operand say, where it differs from what they say one by one.

    Behind „als“ a bound goes into brackets: „mehr Höfe als Köhler (2014: weniger als 5)“. A measure has no noun
    to stand before them: there the wording is refused (`doubled`).
    """
    found: dict[str, Bilingual] = {}
    many = reading.fact.noun
    counted = bilingual(lambda language: f"{write_value(reading, language)} {write_noun(reading, language)}")
    pair = f"{{{name}.value}} {{{name}.noun}}"
    if any(write_noun(reading, language) != many[language].many for language in ("de", "en")):
        found[pair] = counted
    found |= declined_nouns(name, reading, many.de.many) | _cases(name, reading)
    if name == "right" and not reading.measured and _is_bound(reading):
        date = f" ({{{name}.as-of}})"
        for piece in (f"{{{name}}}", pair):
            found[f"{THAN}{piece}"] = bilingual(lambda language: f"{many[language].many} ({_alone(reading, language)})")
            found[f"{THAN}{piece}{date}"] = bilingual(
                lambda language: (
                    f"{many[language].many} ({write_moment(reading.as_of, language)}: {_alone(reading, language)})"
                )
            )
    return found


def declined_nouns(name: str, reading: Reading, many: str) -> dict[str, Bilingual]:
    """The cases of the plural, as `many` spells it, that are not the nominative. A measure has none: „30 Prozent“."""
    if reading.measured:
        return {}
    forms = reading.fact.noun.de
    cases = {WEAK: weak(forms, many)} | ({DATIVE: dative(forms, many)} if name in ("part", "whole") else {})
    return {f"{case}{{{name}.noun}}": Bilingual(text, text) for case, text in cases.items() if text != many}


def _cases(name: str, reading: Reading) -> dict[str, Bilingual]:
    """What the slots of an operand say behind „von“ or „es gab“, where it differs: „von 20 Höfen“, „1 Angestellten“."""
    forms, said = reading.fact.noun.de, write_full(reading, "de")
    declined = dative(forms)
    if reading.measured:
        return {}
    found = {f"{DATIVE}{{{name}.noun}}": declined} if declined != forms.many else {}
    cases: tuple[tuple[str, Case], ...] = ((DATIVE, "dative"), (ACCUSATIVE, "accusative"))
    for mark, case in cases:
        full = write_full(replace(reading, case=case), "de")
        if full != said:
            found |= {f"{mark}{{{name}}}": full, f"{mark}{{{name}.value}} {{{name}.noun}}": full}
    return {piece: Bilingual(text, text) for piece, text in found.items()}


def with_objects(template: str, slots: Mapping[str, Bilingual]) -> str:
    """The German template in which what counts one is marked where it is an object: „gab es {left}“, „auf {per}“."""
    if not any(slot.startswith(ACCUSATIVE) for slot in slots):
        return template

    def mark(found: re.Match[str]) -> str:
        marked = f"{ACCUSATIVE}{found[0]}"
        before = template[: found.start()]
        if before.endswith(THAN) and f"{THAN}{found[0]}" in slots:
            return found[0]  # a bound goes into brackets, where nothing is an object
        is_object = found[0] == "{per}" or case_behind(before) == "accusative"
        return marked if is_object and marked in slots else found[0]

    return _OBJECTS.sub(mark, template)


def with_datives(template: str, slots: Mapping[str, Bilingual]) -> str:
    """The German template in which operands behind a preposition with the dative are marked as such.

    Only the editor's own slots: a noun that is written out stays as it is written, and is told (`undeclined`).
    """

    def mark(found: re.Match[str]) -> str:
        marked = f"{DATIVE}{found[0]}"
        return marked if marked in slots and case_behind(template[: found.start()]) == "dative" else found[0]

    return _PIECE.sub(mark, template)


EXACTLY: Final = Bilingual("genau", "exactly")
_NEARLY: Final = re.compile(r"\{within\} \{relation\} ")


def with_company(template: str, slots: Mapping[str, Bilingual]) -> str:
    """The English template with who shares a place behind the noun: „the largest city, together with Leipzig, of …“.

    A tolerance before what it is of comes behind it: “as many (give or take 50) farms as pits”.
    """
    if COMPANY not in slots:
        return template if slots.get("within") in (None, EXACTLY) else _NEARLY.sub(r"{relation} ({within}) ", template)
    return _PLACED.sub(lambda found: f"{ALONE}{found[1]}{found[2]}{COMPANY} {{among}}", template)


def countable(proof_slots: Mapping[str, Bilingual], reading: Reading) -> dict[str, Bilingual]:
    """„so viele Stunden wie“, „fewer hours than“: what is measured in things that have a plural is counted in them.

    Alone and against a number it stays an amount: „weniger als“, „less than 5 hours“.
    """
    piece, noun = "{relation} {left.noun}", reading.fact.noun
    relation = proof_slots.get("relation")
    if not reading.measured or relation is None or piece in proof_slots:
        return {}
    german = relation.de if noun.de.one in (None, noun.de.many) else _MUCH_DE.sub(r"\1 viele", relation.de)
    english = relation.en
    if noun.en.one not in (None, noun.en.many):
        english = _MUCH_EN.sub("as many", english).replace("less", "fewer")
    if (german, english) == (relation.de, relation.en):
        return {}
    return {piece: Bilingual(f"{german} {noun.de.many}", f"{english} {noun.en.many}")}


def in_case(name: str, before: str, slots: Mapping[str, Bilingual]) -> str:
    """The slot to fill in for that of a German noun, by what stands before it in the template."""
    case = ""
    if before.endswith("{share} "):
        share = slots["share"].de
        case = DATIVE if _OF_SO_MANY.search(share) else WEAK if share.endswith(("alle", "keine")) else ""
    elif behind_dative_article(before):
        case = DATIVE
    elif before.endswith("{none} ") or behind_article(before):
        case = WEAK
    declined = f"{case}{{{name}}}"
    return declined if declined in slots else name


def _is_bound(reading: Reading) -> bool:
    """True where „als“ before the value would read wrongly: bounds, ranges, and a certain nothing."""
    return reading.is_zero or any(_BOUNDS[language].match(write_value(reading, language)) for language in ("de", "en"))


def _alone(reading: Reading, language: str) -> str:
    """The value in brackets behind its noun: „weniger als 5“, „0“."""
    return write_plain(reading, language) if reading.is_zero else write_value(reading, language)


def with_nouns(template: str, slots: Mapping[str, Bilingual], language: str) -> str:
    """The template with slots where it writes out the noun of an operand: „{left.value} Höfe“, „{relation} Höfe“."""
    for slot in slots:
        if slot.endswith(".noun") and not is_phrase(slot):
            name, noun = slot.removesuffix(".noun"), slots[slot][language]
            if noun not in template:  # a look costs less than a pattern
                continue
            before = rf"\{{{re.escape(name)}\.value\}}" + (r"|\{relation\}" if name == "left" else "")
            template = re.sub(rf"({before}) {re.escape(noun)}(?![\w-])", rf"\1 {{{slot}}}", template)
    return template


@lru_cache(maxsize=1 << 9)
def filler(phrases: frozenset[str]) -> re.Pattern[str]:
    """What is filled: every phrase as a whole, the longest first, else slot by slot."""
    pieces = (
        f"(?<={re.escape(THAN)}){re.escape(piece.removeprefix(THAN))}" if piece.startswith(THAN) else re.escape(piece)
        for piece in sorted(phrases, key=lambda piece: (not piece.startswith(THAN), -len(piece), piece))
    )
    return re.compile("|".join((*pieces, SLOT.pattern)))


def phrases_of(slots: Iterable[str]) -> frozenset[str]:
    return frozenset(slot for slot in slots if is_phrase(slot))


def doubled(template: str, slots: Mapping[str, Bilingual], language: str) -> tuple[str, str] | None:
    """The slot behind „als“ or „wie“ whose value bounds once more, and what would stand there; None if there is none.

    Phrases put such values in brackets; what is left are numbers without a noun beside them.
    """
    for found in filler(phrases_of(slots)).finditer(with_nouns(template, slots, language)):
        name = found[1]
        if (
            name in slots
            and found.string[: found.start()].endswith(THAN)
            and _BOUNDS[language].match(slots[name][language])
        ):
            return name, slots[name][language]
    return None


def undeclined(
    template: str, slots: Mapping[str, Bilingual], readings: Mapping[str, Reading]
) -> tuple[str, str] | None:
    """„von {from.value} Höfe“: a noun that is written out has to stand in its case. The preposition and what it says.

    What stays as it is in the dative plural is fine, and so is what is measured („von 30 Prozent“).
    """
    for found in _DATIVE.finditer(with_nouns(with_datives(template, slots), slots, "de")):
        reading = readings.get(found[3])
        if reading is None or reading.measured:
            continue
        forms = reading.fact.noun.de
        is_noun = found[2] == f"{{{found[3]}.noun}}"
        if not is_noun and is_one(reading) and forms.one:
            continue  # „von 1 Hof“
        is_weak = is_noun and behind_article(found[0].partition("{")[0])
        if (weak(forms) if is_weak else forms.many) != dative(forms):
            said = filler(phrases_of(slots)).sub(lambda slot: slots[slot[1] or slot[0]].de, found[0])
            return found[1], said
    return None


def exchanged(template: str, slots: Mapping[str, Bilingual], language: str) -> str | None:
    """The side whose noun is written out where the other's belongs: „{relation} Gruben {than} Höfe: {left.value} …“.

    Words that say more than the noun alone („als Menschen im Stahl“) are the editor's own.
    """
    nouns = [slots[f"{side}.noun"][language] for side in ("left", "right") if f"{side}.noun" in slots]
    if len(set(nouns)) < 2:
        return None
    if not any(noun in template for noun in nouns):
        return None
    left, right = (re.escape(noun) for noun in nouns)
    pieces = {
        "left.noun": rf"\{{than\}} {left}(?=[.,;:!?]|$| ?[({{])|\{{right\.value\}} {left}(?![\w-])",
        "right.noun": rf"\{{relation\}} {right}(?: \(?\{{[\w.-]+\}}\)?)* \{{than\}}|\{{left\.value\}} {right}(?![\w-])",
    }
    return next((slot for slot, piece in pieces.items() if re.search(piece, template)), None)


def lent(template: str, slots: Mapping[str, Bilingual], language: str) -> str | None:
    """The noun of one part behind the sum of parts that have different ones: „zusammen {sum} Bauern“."""
    nouns = {slot: slots[slot][language] for slot in slots if re.fullmatch(r"part-\d+\.noun", slot)}
    if len(set(nouns.values())) < 2:
        return None
    for slot, noun in nouns.items():
        ways = rf"\{{{re.escape(slot)}\}}|{re.escape(noun)}(?![\w-])"
        if re.search(rf"\{{(?:sum|right\.value)\}} (?:{ways})", template):
            return slot
    return None


def one_more(size: Bilingual, relation: Bilingual, reading: Reading) -> dict[str, Bilingual]:
    """„genau 1 Hof mehr als“: after a one the noun stands in the singular, in German before „mehr“.

    `size` is the difference as it is said. A measure says its unit with it: „28,5 Millionen Euro mehr als“.
    """
    noun = reading.fact.noun
    if reading.measured:
        return {"{relation} {left.noun}": bilingual(lambda lang: f"{size[lang]} {relation[lang]}")}
    german, english = noun.de.one or noun.de.many, noun.en.one or noun.en.many
    piece, object_ = "{relation} {left.noun}", accusative_one(noun.de)
    text = Bilingual(f"{size.de} {german} {relation.de}", f"{size.en} {relation.en} {english}")
    if object_ == german:
        return {piece: text}
    return {piece: text, f"{ACCUSATIVE}{piece}": Bilingual(f"{size.de} {object_} {relation.de}", text.en)}
