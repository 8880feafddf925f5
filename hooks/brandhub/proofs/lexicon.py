"""The lexicon of asserting words. Only these words may assert, and only an operator may choose them.

They are grammar, tied one to one to operators and their tests; that is why they stand in code and not in a catalogue.
"""

from __future__ import annotations

from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.numbers import write_times
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
NONE: Final = Bilingual("keine", "no")


def relation_slots(relation: str, *, whole: bool) -> dict[str, Bilingual]:
    """{relation} and {than} for more-than, fewer-than and equality. Measures are „less“, counts „fewer“."""
    if relation == "equal":
        return {"relation": EQUAL if whole else EQUAL_MEASURE, "than": AS}
    fewer = FEWER if whole else LESS
    return {"relation": {"more-than": MORE, "fewer-than": fewer}[relation], "than": THAN}


def times_slots(count: int, mode: str, *, whole: bool) -> dict[str, Bilingual]:
    """„elfmal so viele … wie“, „eleven times as many … as“; at least: „mindestens elfmal so viele“."""
    many = Bilingual("so viele", "as many") if whole else Bilingual("so viel", "as much")
    least = Bilingual("mindestens ", "at least ") if mode == "at-least" else Bilingual("", "")
    relation = bilingual(lambda lang: f"{least[lang]}{write_times(count, lang)} {many[lang]}")
    return {"relation": relation, "than": AS}


def share_slot(value: int, of: int, *, is_exact: bool) -> dict[str, Bilingual]:
    """„85 von 100“; „rund“ when the share was rounded."""
    near = Bilingual("", "") if is_exact else Bilingual("rund ", "about ")
    return {"share": bilingual(lambda lang: f"{near[lang]}{value} {'of' if lang == 'en' else 'von'} {of}")}


def since_slot(when: Bilingual) -> dict[str, Bilingual]:
    """„seit 1987“ from the year or day in words."""
    return {"since": when}
