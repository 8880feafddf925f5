"""German ages: „Frau Krause, 84, singt“, „Jana Weber (34)“, „die 23-jährige Lena“, „ein Junge von acht Jahren“.

How old somebody is is told of one person and of nothing in the town, as english/ages.py has it (decision 75). The
person is called by name, is somebody's kin, or is “a boy”, “the baker”. „Sie ist vierzig“ may be a bridge and is told,
and so is what is older than anybody.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.german.people import is_called_by_name
from brandhub.speech.lexicon.german import small_things as small
from brandhub.speech.lexicon.german import words
from brandhub.speech.tokens import Line

_OLDEST: Final = 110
_NUMBER: Final = re.compile(
    r"(?:(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|vierzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)"
    r"|eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|(?:drei|vier|fuenf|sech|sieb|acht|neun)zehn|hundert"
)
_OF_YEARS: Final = re.compile(r"(?P<number>[a-z]*)jaehrige[nmrs]?")
_KIN: Final = re.compile(
    r"(?:(?:ur)?gross|zwillings|schwieger|stief|enkel)?"
    r"(?:mutter|vater|opa|oma|tochter|sohn|bruder|schwester|tante|onkel|nichte|neffe|enkel|enkelin|kind|mann|frau|freundin|freund)"
)
_OWNED: Final = re.compile(r"(?:sein|ihr|mein|dein)(?:e[mnrs]?)?")
_BEING: Final = frozenset("ist war wird wurde bin".split())
_TURNED: Final = frozenset("wird wurde".split())
"""Behind them „12.“ may be a place in a race."""
_GRADED: Final = frozenset(
    "jetzt heute gerade erst schon bald fast beinahe knapp inzwischen mittlerweile damals nun".split()
)
_BEHIND: Final = frozenset(", . ; ! ) und als geworden".split())
_HUMAN: Final = frozenset("junge jungen maedchen mann frau kind bub knirps dame herr kerl".split())
_FIRM: Final = re.compile(
    r"(?!gross|urgross|schwieger|stief|zwillings|enkel)\w+(?:mutter|tochter|schwester)n?|\w*(?:drucker|ofen)s?"
)
"""Of a firm or a machine: „die 20-jährige Konzerntochter“."""
_ONE: Final = re.compile(r"(?:der|die|das|den|dem|ein(?:e[mnr]?)?|(?:sein|ihr|mein|dein)(?:e[mnr]?)?)")


def is_age(line: Line, first: int, last: int) -> bool:
    """True for a number that says how old somebody is. `first`, `last`: its tokens."""
    word = line.folds[last]
    if _OF_YEARS.fullmatch(word) is not None:  # „zwölfjährige“
        return first == last and _is_one_of_years(line, last, first - 1)
    if line.folds[last + 1 : last + 2] == ["-"] and _OF_YEARS.fullmatch("".join(line.folds[last + 2 : last + 3])):
        return _may_be_an_age(word) and _is_one_of_years(line, last + 2, first - 1)
    if first < 1 or not _may_be_an_age(word):
        return False
    before, years = line.folds[first - 1], _years(line, last)
    behind = line.folds[years] if years < len(line.folds) else "."
    if before == "," and behind in (",", ".", "!", "?"):
        return _ends_a_person(line, first - 2) and not _lists(line, first)
    if (before, behind) == ("(", ")"):
        return _ends_a_person(line, first - 2)
    if before == "von":
        return (
            first > 1 and line.folds[first - 2] in _HUMAN and line.words[years : years + 1] != [] and _acts(line, years)
        )
    at = first - 1 - (before in _GRADED)
    if line.folds[at] not in _BEING or behind not in _BEHIND or at < 1:
        return False
    placed = behind == "." and years == last + 1 and word.isdigit() and line.folds[at] in _TURNED
    return not placed and _ends_sentence(line, years) and _ends_a_person(line, at - 1, kin=True)


def _may_be_an_age(word: str) -> bool:
    return (word.isdigit() and int(word) <= _OLDEST) or _NUMBER.fullmatch(word) is not None


def _years(line: Line, last: int) -> int:
    """What stands behind „acht Jahre alt“, „acht Jahren“, „acht“."""
    at = last + 1
    if line.folds[at : at + 1] in (["jahre"], ["jahren"]):
        at += 1
        at += line.folds[at : at + 1] in (["alt"], ["jung"])
    return at


def _lists(line: Line, first: int) -> bool:
    """„Nach Gleis drei, vier, fünf“: several numbers, and no age."""
    return _may_be_an_age(line.folds[first - 2])


def _acts(line: Line, at: int) -> bool:
    """„Ein Junge von acht Jahren fragt“; „ein Junge von acht Kindern“ is one of eight."""
    return line.words[at][:1].islower() or line.kind_of(at) == "sign"


def _ends_sentence(line: Line, at: int) -> bool:
    """False for „ist 3. der Tabelle“: a rank with its full stop."""
    return line.folds[at : at + 1] != ["."] or at + 1 == len(line.words) or line.words[at + 1][:1].isupper()


def _is_one_of_years(line: Line, at: int, before: int) -> bool:
    """„Die zwölfjährige Mia“, „ein 45-jähriger Bäcker“, „der Zehnjährige“; „die 12-jährigen Schüler“ are told."""
    form, article = line.folds[at], line.folds[before] if before >= 0 else ""
    number = form[: form.rindex("jaehrig")]
    if (number and not _may_be_an_age(number)) or _ONE.fullmatch(article) is None:
        return False
    noun = line.word(at + 1)
    if line.words[at][0].isupper() and not line.opens(at):
        singular = (article in ("der", "die", "eine") and form.endswith("e")) or (
            article == "ein" and form.endswith("r")
        )
        return singular and (noun is None or not noun.is_capital)
    if noun is None or not noun.is_capital or words.TOWNLY.fullmatch(noun.fold):
        return False
    if is_called_by_name(line, at + 1):
        return True
    if small.PERSON.fullmatch(noun.fold) is None or _FIRM.fullmatch(noun.fold):
        return False
    return article not in ("die", "den") or small.FEMININE.fullmatch(noun.fold) is not None or form.endswith("jaehrige")


def _ends_a_person(line: Line, at: int, *, kin: bool = False) -> bool:
    """„Frau Krause“, „Jana Weber“, „ihre Tochter“; „Zeche Maria Anna“ is nobody."""
    if at < 0 or line.kind_of(at) != "word":
        return False
    before = line.folds[at - 1] if at else ""
    if _KIN.fullmatch(line.folds[at]) and _OWNED.fullmatch(before):
        return True
    if not is_called_by_name(line, at):
        return not kin and _begins_with_a_name(line, at)
    while at and line.words[at - 1][:1].isupper() and line.kind_of(at - 1) == "word":
        at -= 1
        house = words.TOWNLY.fullmatch(line.folds[at]) or small.SITES.fullmatch(line.folds[at])
        if house is not None or line.folds[at] in _HOUSES:
            return False
    return True


_HOUSES: Final = frozenset("zeche schacht grube sankt st villa gut burg stift hotel halde siedlung firma haus".split())
_NO_NAMES: Final = frozenset("eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf ja nein".split())
_WHO: Final = ("in", "er", "frau", "kind", "maedchen", "junge")


def _begins_with_a_name(line: Line, at: int) -> bool:
    """„Levke, acht, möchte Lokführer werden“: a name that nobody listed, alone or behind „Schülerin“."""
    if line.folds[at + 1] != "," or line.words[at + 2].isdigit() or line.folds[at + 3 : at + 4] != [","]:
        return False
    follows, (first, last) = line.word(at + 4), line.sentence_of(at)
    verb = line.folds[at] not in _NO_NAMES and follows is not None and follows.text.islower() and at + 4 < last
    alone = at == first or line.folds[at - 1].endswith(_WHO)
    named = line.tokens[at].is_capital and words.TOWNLY.fullmatch(line.folds[at]) is None
    return verb and alone and named and not line.folds[at].endswith("en")
