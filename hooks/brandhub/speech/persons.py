"""One person: what somebody likes, which of two is meant, and what somebody is asked to do.

„Am liebsten sitzt sie in der Küche“, „die jüngere Schwester spielt Cello, die ältere Fußball“, „er bat die Gruppe,
enger zusammenzurücken“. Where a town, a house open to the public or a figure is named, the word is told. See
german/search.py and at_hand.py.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.at_hand import DETERMINERS, is_public, is_small, names_one
from brandhub.speech.german.uses import words_of
from brandhub.speech.publics import may_be_public
from brandhub.speech.tokens import Line


def is_fond(line: Line, index: int) -> bool:
    """„Am liebsten sitzt sie in der Küche“: what one person likes, and no public."""
    sentence = line.sentence_of(index)
    if line.folds[index] != "liebsten" or line.folds[index - 1] != "am":
        return False
    one = names_one(line, sentence, None) or not {"frau", "herr"}.isdisjoint(words_of(line, sentence))
    return one and not any(is_public(line, at, index, speaks=False) for at in range(*sentence))


_TIMES: Final = frozenset("moment augenblick tag abend morgen teil stunde satz weg weges gedanke wunsch lied".split())
_WIDER: Final = frozenset(
    "geschichte karriere laufbahn vereinsgeschichte saison epoche art zeit stadt branche klasse liga".split()
)


def is_of_own_time(line: Line, index: int) -> bool:
    """„Der stillste Moment ihrer Schicht“: of what one person lives through; „… seiner Geschichte“ is told."""
    noun, owner, whole = (line.word(index + one) for one in (1, 2, 3))
    if noun is None or owner is None or whole is None or noun.fold not in _TIMES:
        return False
    if owner.fold not in ("ihrer", "seiner", "meiner", "ihres", "seines", "meines") or whole.fold in _WIDER:
        return False
    return not any(is_public(line, at, index, speaks=False) for at in range(*line.sentence_of(index)))


_ASKING: Final = re.compile(r"(?:bat|bitt|forder|ermahn|ermunter|riet|raet|empfiehl|empfahl|draengt)\w*")
_TO_DO: Final = re.compile(
    r"zu|(?:an|auf|aus|ein|zusammen|her|hin|vor|nach|zurueck|weiter|mit|ab|um|los|nieder)zu\w{2,}en"
)


def is_asked(line: Line, index: int) -> bool:
    """„Er bat die Gruppe, enger zusammenzurücken“: what somebody is to do, and nobody has done."""
    (first, last), start = line.clause_of(index), line.sentence_of(index)[0]
    behind = line.word(index + 1)
    if behind is None or behind.is_capital or "als" in words_of(line, (first, last)):
        return False
    asked = any(_ASKING.fullmatch(word) for word in words_of(line, (start, first)))
    return asked and _TO_DO.fullmatch(behind.fold) is not None


def is_purpose(line: Line, index: int) -> bool:
    """„…, damit das Silber besser wirkt“: what is meant to be, and no town, trade or group."""
    first, last = line.clause_of(index)
    if line.folds[first] != "damit" or first == line.sentence_of(index)[0] or "als" in words_of(line, (first, last)):
        return False
    return not any(
        is_public(line, at, index, speaks=False) or (line.tokens[at].is_capital and may_be_public(line.folds[at]))
        for at in range(*line.sentence_of(index))
    )


_AIMING: Final = re.compile(r"(?:wirb|warb|werb|kaempf|demonstrier|streit|stritt|plaedier|engagier|eintret)\w*")


def is_aim(line: Line, index: int) -> bool:
    """„Für ein besseres Miteinander wirbt das Plakat“, „sie kämpfen für mehr Grün“: what is wanted, and is not yet."""
    clause = words_of(line, line.clause_of(index))
    wanted = "fuer" in line.folds[max(0, index - 3) : index] and "als" not in clause
    return wanted and any(map(_AIMING.fullmatch, clause))


_PAIRS: Final = (("aelter", "juenger"), ("groesser", "kleiner"), ("laenger", "kuerzer"), ("heller", "dunkler"))


def is_of_pair(line: Line, index: int) -> bool:
    """„Die jüngere Schwester spielt Cello, die ältere Fußball“: two told apart, neither of them measured."""
    sentence = line.sentence_of(index)
    said = words_of(line, sentence)
    form = line.folds[index]
    other = next((b for pair in _PAIRS for a, b in (pair, pair[::-1]) if form in (f"{a}e", f"{a}en")), None)
    if other is None or "als" in said or not {f"{other}e", f"{other}en"} & set(said):
        return False
    if any(is_public(line, at, index, speaks=False) for at in range(*sentence)):
        return False
    pair = [at for at in range(*sentence) if at == index or line.folds[at] in (f"{other}e", f"{other}en")]
    return all(at > 0 and DETERMINERS.fullmatch(line.folds[at - 1]) is not None for at in pair)


_SPEAKS: Final = frozenset(
    "spricht sprach isst ass trinkt trank raucht rauchte mag mochte liest las traegt trug kocht".split()
)


def is_habit(line: Line, index: int) -> bool:
    """„…, weil ihre Nachbarin kein Deutsch spricht“: of one person, and no public."""
    sentence, clause = line.sentence_of(index), line.clause_of(index)
    if _SPEAKS.isdisjoint(words_of(line, clause)) or not names_one(line, clause, None):
        return False
    return not any(is_public(line, at, index, speaks=False) for at in range(*sentence))


_SPURNING: Final = frozenset(
    "mag will darf kann moechte wollte mochte beachtet beachtete bemerkt bemerkte versteht verstand oeffnet hoert liest"
    " las sieht sah vermisst vermisste giesst goss pflegt stimmt streicht abholt braucht kauft trinkt"
    " isst anruehrt".split()
)


_DONE: Final = re.compile(r"(?:ge|be|ver|er|auf|ab|an|aus|ein)\w+(?:t|en)")


def _spurns(clause: list[str]) -> bool:
    """„… versteht“, „… bestellt hat“."""
    perfect = clause[-1] in ("hat", "hatte") and len(clause) > 2 and _DONE.fullmatch(clause[-2]) is not None
    return clause[-1] in _SPURNING or perfect


def is_spurned(line: Line, index: int) -> bool:
    """„Ein Klavier, das niemand stimmen will“: of one thing at hand, and not of flats that nobody rents."""
    first, last = line.clause_of(index)
    clause = words_of(line, (first, last))
    if line.folds[index] not in ("keiner", "niemand") or index - first != 1 or clause[0] not in ("den", "das", "die"):
        return False
    thing, article = line.word(first - 2), line.word(first - 3)
    if article is not None and article.is_capital and is_small(article):  # „eine Flasche Eierlikör, die niemand kauft“
        thing, article = article, line.word(first - 4)
    if thing is None or article is None or not _spurns(clause) or not is_small(thing):
        return False
    alone = re.fullmatch(r"eine?n?|sein|ihr|[a-z]{4,}e[rsn]?", article.fold) is not None
    return alone and not any(is_public(line, at, index, speaks=False) for at in range(*line.sentence_of(index)))
