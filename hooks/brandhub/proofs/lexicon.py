"""The lexicon of asserting words. Only these words may assert, and only an operator may choose them.

They are grammar, tied one to one to operators and their tests; that is why they stand in code and not in a catalogue.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.numbers import write_number, write_times
from brandhub.proofs.words import bilingual

MORE: Final = Bilingual("mehr", "more")
FEWER: Final = Bilingual("weniger", "fewer")
LESS: Final = Bilingual("weniger", "less")
EQUAL: Final = Bilingual("genau so viele", "exactly as many")
EQUAL_MEASURE: Final = Bilingual("genau so viel", "exactly as much")
THAN: Final = Bilingual("als", "than")
AS: Final = Bilingual("wie", "as")
RISEN: Final = Bilingual("gestiegen", "risen")
FALLEN: Final = Bilingual("gesunken", "fallen")
UNCHANGED: Final = Bilingual("gleich geblieben", "stayed the same")
NOT_RISEN: Final = Bilingual("nicht gestiegen", "not risen")
NOT_FALLEN: Final = Bilingual("nicht gesunken", "not fallen")
NONE: Final = Bilingual("keine", "no")


_BOUNDS: Final = {
    "exact": Bilingual("", ""),
    "exactly": Bilingual("genau ", "exactly "),
    "rounded": Bilingual("rund ", "about "),
    "at-least": Bilingual("mindestens ", "at least "),
    "at-most": Bilingual("höchstens ", "at most "),
    "more-than": Bilingual("mehr als ", "more than "),
    "fewer-than": Bilingual("weniger als ", "fewer than "),
}
TRENDS: Final = {
    "more-than": RISEN,
    "fewer-than": FALLEN,
    "equal": UNCHANGED,
    "at-least": NOT_FALLEN,
    "at-most": NOT_RISEN,
}


def bounded(mode: str, words: Bilingual) -> Bilingual:
    """A quantity as a bound or a rounded value: „mindestens 18 Prozent“, „rund 3 Professuren“."""
    return bilingual(lambda language: f"{_BOUNDS[mode][language]}{words[language]}")


def relation_slots(relation: str, *, whole: bool) -> dict[str, Bilingual]:
    """{relation} and {than} for every relation of two values. Measures are „less“, „much“, counts „fewer“, „many“."""
    if relation == "equal":
        return {"relation": EQUAL if whole else EQUAL_MEASURE, "than": AS}
    if relation in ("at-least", "at-most"):
        return {"relation": bounded(relation, _so_many(whole)), "than": AS}
    fewer = FEWER if whole else LESS
    return {"relation": {"more-than": MORE, "fewer-than": fewer}[relation], "than": THAN}


def _so_many(whole: bool) -> Bilingual:
    return Bilingual("so viele", "as many") if whole else Bilingual("so viel", "as much")


def difference_slots(relation: str, mode: str, by: Bilingual, *, whole: bool) -> dict[str, Bilingual]:
    """„mindestens 847 mehr … als“, „at least 847 more … than“."""
    plain = relation_slots(relation, whole=whole)
    size = bounded(mode, by)
    return {**plain, "relation": bilingual(lambda lang: f"{size[lang]} {plain['relation'][lang]}")}


def within_slots(within: Bilingual | None, *, whole: bool) -> dict[str, Bilingual]:
    """„bis auf 50 gleich viele … wie“, „as many … as, give or take 50“; without a tolerance „genau“, „exactly“."""
    german = Bilingual("gleich viele", "as many") if whole else Bilingual("gleich viel", "as much")
    near = Bilingual("genau", "exactly")
    if within is not None:
        near = Bilingual(f"bis auf {within.de}", f"give or take {within.en}")
    return {"within": near, "relation": german, "than": AS}


def times_slots(count: int, mode: str, *, whole: bool, said: str = "exact") -> dict[str, Bilingual]:
    """„elfmal so viele … wie“, „eleven times as many … as“; at least: „mindestens elfmal so viele“.

    `said`: how a multiple that was rounded down is said, „mehr als zweimal so viele“ for 299 and 100, which are not
    twice as many. Once, at least, is „mindestens so viele“; once, rounded down, says what lies between once and twice.
    """
    many = _so_many(whole)
    if count == 1 and mode == "at-least":
        return relation_slots("at-least", whole=whole)
    if count == 1:
        once = bilingual(lambda lang: f"{_BOUNDS['at-least'][lang]}{many[lang]}")
        return {
            "relation": Bilingual(f"{once.de}, aber nicht doppelt {many.de}", f"{once.en}, but not twice {many.en},"),
            "than": AS,
        }
    least = mode if mode == "at-least" else said
    return {"relation": bounded(least, bilingual(lambda lang: f"{write_times(count, lang)} {many[lang]}")), "than": AS}


def share_slot(
    value: int, of: int, *, is_exact: bool = False, is_sure: bool = True, mode: str = "rounded"
) -> dict[str, Bilingual]:
    """„85 von 100“; „rund“ when the share was rounded; „mehr als die Hälfte“ when a bound is asked of one in two.

    Rounded to none or all it is said as a bound, if that is sure: „weniger als 1 von 100“ is true of 0,7, which rounds
    to one.
    """
    if of == 2 and value == 1 and mode != "rounded":
        half = Bilingual("die Hälfte", "half")
        return {
            "share": Bilingual("weniger als die Hälfte", "less than half")
            if mode == "fewer-than"
            else bounded(mode, half)
        }
    if (
        mode == "rounded" and is_sure and not is_exact and value in (0, of)
    ):  # „rund 0 von 100“, „rund 100 von 100“ say it badly
        value, mode = (1, "fewer-than") if value == 0 else (of - 1, "more-than")
    number = bilingual(lambda lang: f"{_digits(value, lang)} {'of' if lang == 'en' else 'von'} {_digits(of, lang)}")
    return {"share": bounded("exact" if is_exact and mode == "rounded" else mode, number)}


def percent_share(value: Bilingual, mode: str) -> dict[str, Bilingual]:
    """„mindestens 45 Prozent“: fits where „mehr als die Hälfte“ stood."""
    return {"share": bounded(mode, value)}


def _digits(value: int, language: str) -> str:
    return write_number(Decimal(value), language)


def change_slot(direction: str, mode: str, by: Bilingual) -> dict[str, Bilingual]:
    """„um rund 19 Prozent gestiegen“, „risen by about 19 per cent“."""
    verb = RISEN if direction == "rise" else FALLEN
    size = bounded(mode, by)
    return {"change": Bilingual(f"um {size.de} {verb.de}", f"{verb.en} by {size.en}")}


def sum_slots(relation: str, *, whole: bool, number: bool) -> dict[str, Bilingual]:
    """Against a number „mehr als“, „mindestens“ in one; against a fact as in a comparison („mehr … als“)."""
    if not number:
        return relation_slots(relation, whole=whole)
    words = _BOUNDS["exactly" if relation == "equal" else relation]
    less = relation == "fewer-than" and not whole
    return {"relation": Bilingual(words.de.strip(), "less than" if less else words.en.strip())}


def since_slot(when: Bilingual) -> dict[str, Bilingual]:
    """„seit 1987“ from the year or day in words."""
    return {"since": when}
