"""German scenes, headings and houses: „Alle schwiegen“, „Mehr als Fußball“, „Drei-Schichten-Haus“.

Whoever was there did so, nothing is set against anything, and what is called by a number is not counted.

See german/search.py.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.german.uses import words_of
from brandhub.speech.lexicon.german import fields, words
from brandhub.speech.tokens import Line, Token

_EVERYBODY: Final = frozenset("alle alles jeder jede niemand".split())
# What is done in a moment by those who are there; nobody counts who does it.
_DEEDS: Final = frozenset(
    """sprach sprachen schwieg schwiegen lachte lachten klatschte klatschten nickte nickten sang sangen weinte weinten
    antwortete antworteten applaudierte applaudierten jubelte jubelten seufzte seufzten lauschte lauschten
    blickte blickten setzte setzten erhob erhoben drehte drehten ruehrte ruehrten bewegte bewegten atmete atmeten
    lacht lachen klatscht klatschen schweigt schweigen nickt nicken jubelt jubeln lauscht lauschen
    hustete husteten gaehnte gaehnten zuckte zuckten verstummte verstummten
    schrie schrien schluckte schluckten widersprach widersprachen""".split()
)
_BESIDE: Final = frozenset(
    """sich da dann ploetzlich erst noch laut leise still auf mit hin auch nur lange weiter zu im chor wort kopf
    zugleich warum wieso weshalb gleichzeitig mehr kurz und atem stuhl platz um ein""".split()
)


def is_of_the_moment(line: Line, index: int) -> bool:
    """„Alle schwiegen“, „dann lachten alle“: a word for everybody who is there, with a deed and hardly more."""
    if line.tokens[index].fold not in _EVERYBODY:
        return False
    clause = words_of(line, line.clause_of(index))
    return any(word in _DEEDS for word in clause) and all(
        word in _DEEDS or word in _BESIDE or word in _EVERYBODY for word in clause
    )


_MOST: Final = 6
"""Words of a heading."""
_WISHED: Final = frozenset(
    "mut zeit ruhe licht liebe respekt ruecksicht fantasie miteinander gelassenheit toleranz poesie humor herz".split()
)
_LINKING: Final = frozenset(
    "zum zur fuer im am beim in an auf und bitte bei statt mit das die der den ein eine".split()
)
_ONLY: Final = frozenset("ein eine nur bloss einfach".split())
_TOWNS: Final = frozenset(fields.CLASSES["city"].split())


def is_heading(line: Line, index: int) -> bool:
    """„Mehr als Fußball“, „Mehr Mut zum Rad“: a few words without a verb that set nothing against anything.

    „Mehr als Köln“, „Mehr Museen als Parks“ and what goes on compare.
    """
    start, end = line.sentence_of(index)
    tokens = [token for token in line.tokens[start:end] if token.kind != "sign"]
    if index != start or not 1 < len(tokens) <= _MOST or any(token.kind != "word" for token in tokens):
        return False
    if len(tokens) != end - start and line.tokens[end - 1].kind != "sign":
        return False
    behind = tokens[1:]
    if behind[0].fold == "als":
        while len(behind) > 2 and behind[1].fold in _ONLY:
            behind = behind[1:]
        noun = behind[-1]
        counted = words.TOWNLY.fullmatch(noun.fold) is not None and noun.fold.endswith(("n", "s"))
        return len(behind) == 2 and noun.is_capital and not counted and noun.fold not in _TOWNS
    return behind[0].fold in _WISHED and all(token.is_capital or token.fold in _LINKING for token in behind)


# „Drei-Schichten-Haus“, „Drei-Brunnen-Platz“: hyphens between capitals, and a house or a place at the end.
_PLACES: Final = re.compile(
    r"-(?:Haus|Hof|Hütte|Halle|Turm|Tor|Brücke|Kirche|Kapelle|Brunnen|Platz|Weg|Straße|Gasse|Ring|Park|Siedlung|Eck)\Z"
)
# Houses and squares are called by small numbers; „Dreihundert-Betten-Haus“ counts.
_NAMES_IT: Final = re.compile(
    r"(?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf)(?!\w*(?:hundert|tausend|zig|zehn))"
)


def is_house(token: Token) -> bool:
    """True for a house or a square that is called by a small number."""
    return _PLACES.search(token.text) is not None and _NAMES_IT.match(token.fold) is not None
