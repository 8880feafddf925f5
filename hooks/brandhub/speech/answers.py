"""Answers: what a word or two say behind a question or a colon.

„Zechen? Null.“, „Bergleute: keine“, „Wie viele Zechen gibt es noch? Eine.“ count as much as whole sentences do. Of what
is asked, a town, a trade, a group or a house must be the only noun with a number of its own: „Ausreden? Keine“ and
„Kaffee? Immer“ say nothing of a city.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from brandhub.speech.tokens import Line

IsPublic = Callable[[str], bool]
"""Whether a word, as it is folded, may be a town, a trade, a group or a house."""
LONGEST: Final = 7
"""Words of an answer at most, and of what stands before its colon or question mark."""
KIND: Final = "quantifier!"


class Tongue(NamedTuple):
    """`asking`: how a question for a number begins; `small`: words that may stand around a noun; `number`, `answer`:
    the whole of an answer, as patterns of folded words. `counts`: nouns that are a number themselves.
    """

    asking: str
    small: frozenset[str]
    number: str
    answer: str
    counts: frozenset[str]


_LATELY_DE: Final = (
    r"(?:(?:ja|laengst|schon|seit langem|heute|hier|inzwischen|mittlerweile|so gut wie|fast|nur|nur noch|noch|genau"
    r"|gerade|gerade mal|gerade einmal|bloss|etwa|rund|ganze|immerhin|gar|leider) )*"
)
_LATELY_EN: Final = (
    r"(?:(?:just|only|long|already|today|here|almost|nearly|hardly|barely|about|exactly|sadly|now|still|yes|no) )*"
)
_SOME_DE: Final = (
    r"null|(?:nur )?eine?[rsnm]?(?: einzige[rsnm]?)?|keine?[rsnm]?(?: einzige[rsnm]?)?(?: mehr)?|viele|wenige|etliche"
)
_SOME_EN: Final = r"zero|nil|none(?: left| at all)?|one|(?:a )?few|many|lots|plenty|dozens|hundreds|thousands"
GERMAN: Final = Tongue(
    r"(?:und |aber |doch )?(?:wie ?viele?|wieviele?)",
    frozenset(
        "der die das den dem des ein eine in im an am auf aus bei beim von vom zu zum zur unter ueber fuer mit ohne und"
        " oder hier heute noch jetzt inzwischen denn etwa wie auch schon unsere unser alte neue echte junge".split()
    ),
    rf"{_LATELY_DE}(?:{_SOME_DE}|{{n}}|mehr als genug|genug|reichlich|unzaehlige)",
    rf"{_LATELY_DE}(?:{_SOME_DE}|{{n}}|nichts(?: mehr)?|kaum(?: noch)?(?: welche| eine[rs]?)?|verschwunden|ausgestorben"
    r"|weg|vorbei|passe|geschichte|vergangenheit|museumsreif|reichlich|genug|genuegend|zuhauf|massenhaft|massig|satt"
    r"|mangelware|zahlreich\w*|selten|rar|ueberall|an jeder ecke|nirgends|nirgendwo|in huelle und fuelle|mehr als genug"
    r"|mehr denn je|es gibt sie noch|jede menge|wohin man schaut)"
    r"|(?:gibt|gab) es (?:\w+ ){0,2}(?:nicht|kaum|nirgends|nie|nichts|ueberall|reichlich|genug|viele)(?: mehr)?"
    r"|(?:sind|ist) (?:\w+ ){0,2}(?:weg|verschwunden|ausgestorben|geschichte|vergangenheit|rar|selten)",
    frozenset(("zahl", "anzahl", "bestand")),
)
ENGLISH: Final = Tongue(
    r"(?:and |but )?how (?:many|much)",
    frozenset(
        "the a an of in at on from for with without and or here today now left still our old new real young".split()
    ),
    rf"{_LATELY_EN}(?:{_SOME_EN}|{{n}})",
    rf"{_LATELY_EN}(?:{_SOME_EN}|{{n}}|gone|vanished|extinct|history|past|over|scarce|rare|everywhere|nowhere|galore"
    r"|any(?: more| longer)?|longer|more|a thing of the past|a dying breed|more than enough|more than ever"
    r"|on every corner|wherever you look)"
    r"|there (?:are|is|were) (?:\w+ ){0,2}(?:none|no more|plenty|many|few|lots)(?: left)?"
    r"|(?:they are|all) (?:\w+ )?(?:gone|history|everywhere)",
    frozenset(("number",)),
)


def find_answers(line: Line, tongue: Tongue, cardinal: str, is_public: IsPublic) -> Iterator[tuple[int, int, str]]:
    """Short answers that say how many there are, as a range of tokens and a kind. `cardinal`: how numbers are spelt."""
    if "?" not in line.words and ":" not in line.words:
        return
    for (first, last), (start, end) in pairwise(line.sentences):
        if "?" in line.words[max(first, last - 2) : last]:
            asked, said = _words(line, first, last), _words(line, start, end)
            if _counts(line, asked, said, tongue, cardinal) or _tells(line, asked, said, tongue, cardinal, is_public):
                yield said[0], said[-1], KIND
    for first, last in line.sentences:
        if ":" in line.words[first:last]:
            at = line.words.index(":", first, last)
            said = _words(line, at + 1, last)
            if _tells(line, _words(line, first, at), said, tongue, cardinal, is_public):
                yield said[0], said[-1], KIND


def _words(line: Line, start: int, end: int) -> list[int]:
    return [at for at in range(start, end) if line.tokens[at].kind == "word"]


def _joined(line: Line, places: list[int]) -> str:
    return " ".join([line.folds[at] for at in places])


def _counts(line: Line, asked: list[int], said: list[int], tongue: Tongue, cardinal: str) -> bool:
    """„Wie viele Zechen gibt es noch? Eine.“"""
    if not 0 < len(said) <= LONGEST or not re.match(rf"{tongue.asking}\b", _joined(line, asked)):
        return False
    return _whole(tongue.number, cardinal).fullmatch(_joined(line, said)) is not None


def _tells(line: Line, about: list[int], said: list[int], tongue: Tongue, cardinal: str, is_public: IsPublic) -> bool:
    """„Zechen in der Stadt? Keine mehr.“, „Bergleute: null“"""
    if not (0 < len(said) <= LONGEST and 0 < len(about) <= LONGEST):
        return False
    if not _whole(tongue.answer, cardinal).fullmatch(_joined(line, said)):
        return False
    nouns = [at for at in about if is_public(line.folds[at]) or line.folds[at] in tongue.counts]
    others = [at for at in about if at not in nouns and not line.tokens[at].is_capital]
    return bool(nouns) and all(line.folds[at] in tongue.small or at < nouns[0] for at in others)


@cache
def _whole(pattern: str, cardinal: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("{n}", cardinal))
