"""Liking: what one person expects, prefers, picks or is like, compared with nothing that is measured.

„Das Holz war trockener, als sie gedacht hatte“, „strenger als jeder Marktmeister“, „ein Mädchen, das lieber liest als
tobt“, „er zog das dickste Buch aus der Kiste“, „danach wurde es lauter“. Where a town, a house open to the public, a
group, a figure or a year is named, where „hier“ or „unser“ stands, they are told. See german/search.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from brandhub.speech.at_hand import DETERMINERS, is_small, names_one
from brandhub.speech.german.hands import HANDLING, is_alone
from brandhub.speech.german.uses import words_of
from brandhub.speech.lexicon.german import rooms
from brandhub.speech.lexicon.german import small_things as small
from brandhub.speech.tokens import Line

# What is felt of a thing, and what somebody is like. Size, time, number and price are left out.
_FELT: Final = re.compile(
    r"(?:trocken|nass|feucht|klebrig|schwer|leicht|kaelt|waerm|heiss|laut|leis|suess|sau|salzig|bitt|schaerf|haert|weich|dunkl|hell|glatt|rau|steil|nerv|knifflig|schwierig|einfach"
    r"|komplizier|lustig|traurig|bunt|wild|muehsam|peinlich|zaeh|saftig|mild|sanft|still|ruhig|klapprig|wackelig|rutschig|staubig|muff|anstrengend|gemuetlich|aufregend)\w*?er"
)
_CHARACTER: Final = re.compile(
    r"(?:streng|nett|lieb|geduldig|ungeduldig|stur|mutig|frech|neugierig|flink|schlau|klueg|ordentlich|aufgeregt|nervoes|mued|eitl|eitel|brummig|lustig|gespraechig|wortkarg|faul|wild"
    r"|scheu|schuechtern|vorsichtig|leise?|laut|hungrig|froehlich|ernst|gruendlich|puenktlich|pingelig|genau|zickig|gelassen|tapfer|gutmuetig|grosszuegig)er"
)
_ALLOWING: Final = frozenset("erlaubt vorsieht vorschreibt zulaesst duldet gestattet".split())
_SUPPOSED: Final = frozenset(
    "gedacht erwartet gehofft vermutet befuerchtet geglaubt angenommen geahnt gewohnt dachte hoffte glaubte vermutete"
    " ahnte fuerchtete aussieht aussah aussehen klingt klang scheint schien vermuten ahnen denkt glaubt".split()
)


def is_of_liking(line: Line, index: int) -> bool:
    """True for a comparative of what somebody expected, of what somebody is like, and of what becomes of an hour."""
    form = line.folds[index]
    dealt = _is_for_somebody(line, index) or _is_lower_now(line, index, form)
    return dealt or _is_supposed(line, index, form) or _is_character(line, index, form) or _turns(line, index, form)


def _than(line: Line, index: int) -> int | None:
    return next((at for at in range(index + 1, line.sentence_of(index)[1]) if line.folds[at] == "als"), None)


def _is_supposed(line: Line, index: int, form: str) -> bool:
    """„Das Holz war trockener, als sie gedacht hatte“."""
    than = _than(line, index)
    if than is not None and _is_allowed(line, than):
        thing = any(is_small(one) for one in line.tokens[slice(*line.sentence_of(index))])
        return thing and is_alone(line, index, ())
    if than is None or _FELT.fullmatch(form) is None or small.JUDGED.search(form) is not None:
        return False
    behind = words_of(line, (than + 1, line.clause_of(than)[1]))
    who = {"er", "sie", "ich", "es", "man"} & {*behind[:1]} or behind[:1] in (["gedacht"], ["erwartet"], ["vermutet"])
    return bool(who) and not _SUPPOSED.isdisjoint(behind) and is_alone(line, index, ())


def _is_allowed(line: Line, than: int) -> bool:
    """„Höher, als die Satzung erlaubt“; „kleiner als erlaubt“ is told."""
    said = words_of(line, (than + 1, line.clause_of(than)[1]))
    return len(said) > 1 and said[-1] in _ALLOWING


def _is_character(line: Line, index: int, form: str) -> bool:
    """„Sie ist strenger als die Rektorin“, „strenger als jeder Marktmeister“: of one person."""
    than = _than(line, index)
    if than is None or _CHARACTER.fullmatch(form) is None:
        return False
    last = line.clause_of(than)[1]
    behind = [token for token in line.tokens[than + 1 : last] if token.kind == "word"]
    if (
        len(behind) != 2
        or not behind[1].is_capital
        or not (DETERMINERS.fullmatch(behind[0].fold) or behind[0].fold == "jeder")
    ):
        return False
    named = small.PERSON.fullmatch(behind[1].fold) or re.fullmatch(r"\w{3,}(?:in|meister|or|er)", behind[1].fold)
    before = line.sentence_of(index)[0], than
    one = names_one(line, before, None)
    return named is not None and one and is_alone(line, index, range(than, last))


_QUIETER: Final = small.SENSED | frozenset(
    "besser schlimmer wilder gemuetlicher lustiger spannender hektischer leerer voller".split()
)
_HOURS: Final = frozenset(
    "pause halbzeit essen mittagessen regen gewitter kaffee mittag abend nacht uhr stunde publikum dunkeln"
    " sonnenuntergang kueche saal halle kabine zimmer keller zelt laden werkstatt".split()
)


def _turns(line: Line, index: int, form: str) -> bool:
    """„Danach wird es lauter“, „nach der Pause wurde es besser“."""
    clause = line.clause_of(index)
    said = words_of(line, clause)
    if form not in _QUIETER or "als" in words_of(line, line.sentence_of(index)) or "es" not in said:
        return False
    if {"wird", "wurde", "ging", "geht"}.isdisjoint(said) or said[-1] != form:
        return False
    nouns = [line.folds[at] for at in range(clause[0] + 1, clause[1]) if line.tokens[at].is_capital]
    around = {*words_of(line, line.sentence_of(index))}
    return set(nouns) <= _HOURS and not small.LASTING & around and not {"hier", "stadt", "krieg", "dort"} & {*said}


def _is_for_somebody(line: Line, index: int) -> bool:
    """„Das größere ist für dich“, „für dich die krummste“."""
    said = words_of(line, line.clause_of(index))
    whom = any(said[at : at + 2] in (["fuer", "dich"], ["fuer", "mich"]) for at in range(len(said)))
    judged = small.JUDGED.search(line.folds[index]) is not None
    return whom and not judged and "als" not in said and is_alone(line, index, ())


_LOWER: Final = frozenset("leiser lauter langsamer schneller hoeher tiefer sanfter".split())


def _is_lower_now(line: Line, index: int, form: str) -> bool:
    """„Sie singen weiter, leiser jetzt“: in a clause of its own."""
    clause = words_of(line, line.clause_of(index))
    return form in _LOWER and len(clause) == 2 and not {"jetzt", "nun", "diesmal", "dann"}.isdisjoint(clause)


def is_picked(line: Line, index: int) -> bool:
    """„Er zog das dickste Buch aus der Kiste“, „für dich die krummste“: chosen by one, measured by nobody."""
    clause = line.clause_of(index)
    said = words_of(line, clause)
    if not is_alone(line, index, ()):
        return False
    if _is_for_somebody(line, index):
        return True
    if (noun := line.word(index + 1)) is None or not DETERMINERS.fullmatch(line.folds[index - 1]):
        return False
    one = "sich" in said or names_one(line, line.sentence_of(index), noun)
    return one and is_small(noun) and any(map(HANDLING.fullmatch, said))


_DARLINGS: Final = frozenset(
    "kleinste juengste mutigste frechste vorwitzigste frechster juengster kleinster mutigster".split()
)
_GOING: Final = frozenset(
    "bekommt bekam darf durfte will wollte sitzt sass schlaeft schlief fragt fragte zeigt zeigte zieht zog haelt hielt"
    " traegt trug laeuft lief faehrt fuhr geht ging kommt kam macht machte hebt hob".split()
)


def is_darling(line: Line, index: int) -> bool:
    """„Die Kleinste bekommt sie geschenkt“: one of those who are there."""
    behind = line.word(index + 1)
    if line.folds[index] not in _DARLINGS or not line.tokens[index].is_capital or behind is None:
        return False
    beside = (behind.fold, line.folds[index - 2] if index > 1 else "")  # „die Kleinste zieht“, „zieht die Kleinste“
    acts = any(one in _GOING or rooms.DEEDS.fullmatch(one) or HANDLING.fullmatch(one) for one in beside)
    return acts and is_alone(line, index, ())


_PLACED: Final = frozenset("an am im in auf neben bei vor hinter".split())
_SWIFT: Final = frozenset("schneller schnellsten".split())


def is_liked(line: Line, said: Sequence[str], first: int, last: int) -> bool:
    """Phrases: „das lieber liest als tobt“, „am meisten Nudeln“, „als Erstes“, „steht hinten an der Tür“."""
    sentence = line.sentence_of(first)
    alike = said[0] == "so" and said[-1] == "wie"  # „so leise wie eine Katze schleicht er“
    if alike or said[0] == "lieber" or list(said) == ["am", "meisten"]:
        return names_one(line, sentence, None) and is_alone(line, first, ())
    if list(said) == ["als", "erstes"]:
        clause = words_of(line, line.clause_of(first))
        return {"wurde", "wurden", "bekam", "hatte"}.isdisjoint(clause) and is_alone(line, first, ())
    if said[-1] in ("hinten", "vorn", "vorne"):
        thing = next((one for one in line.tokens[last + 1 : last + 4] if one.is_capital), None)
        placed = line.folds[last + 1 : last + 2]
        return thing is not None and is_small(thing) and not _PLACED.isdisjoint(placed) and is_alone(line, first, ())
    return False


def is_gone(line: Line, index: int) -> bool:
    """„Die Würstchen waren schneller weg als die Ausreden“, „am schnellsten weg“: eaten by those who are there."""
    behind = line.word(index + 1)
    if line.folds[index] not in _SWIFT or behind is None or behind.fold not in ("weg", "leer", "alle", "verputzt"):
        return False
    clause = line.tokens[slice(*line.clause_of(index))]
    eaten = any(one.is_capital and (is_small(one) or rooms.GIFTS.fullmatch(one.fold)) for one in clause)
    return eaten and is_alone(line, index, (index + 1,))


_ANNOYING: Final = re.compile(
    r"(?:kratz|quietsch|drueck|zwick|klapper|wackel|rutsch|knarr|brumm|juck|klemm|wipp|tropf|staub)(?:t|en|te|ten)"
)


def is_of_old_one(line: Line, index: int) -> bool:
    """„Sie kratzen weniger als die alten“: of things at hand, one beside the other."""
    if line.folds[index] not in ("mehr", "weniger") or line.folds[index + 1 : index + 2] != ["als"]:
        return False
    clause = words_of(line, line.clause_of(index))
    return (
        clause[-1] in small.FORMER
        and any(map(_ANNOYING.fullmatch, clause))
        and is_alone(line, index, (line.clause_of(index)[1] - 1,))
    )
