"""German hours: „um fünf steht der Bäcker auf“, „sie muss um zwei wieder aufstehen“ tell when, and not by how much.

See german/search.py.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.german.uses import figure, words_of
from brandhub.speech.tokens import Line

_AT: Final = frozenset("um gegen ab".split())
_HOURS: Final = frozenset("eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf".split())


_CONTESTED: Final = re.compile(r"(?:stimm|verlor|gewann|setz|spiel|kaempf|klag|unterlag|siegt|behaupt)\w*")
"""„Gegen fünf verloren“: of five others."""


def tells_the_hour(line: Line, index: int) -> bool:
    """„Um fünf steht der Bäcker auf“, „gegen acht wird es still“: an hour before what happens then."""
    before, following = line.word(index - 1), line.word(index + 1)
    if (
        line.tokens[index].fold not in _HOURS
        or before is None
        or following is None
        or before.fold not in _AT | {"punkt"}
    ):
        return False
    start, end = line.clause_of(index)
    if before.fold == "um" and _wakes(line, index, end):
        return True
    if before.fold == "punkt" and index - 1 > start:
        start += 1  # „um Punkt acht“; „Punkt acht beginnt …“ opens its clause
    if (
        following.text.islower()
        and index - 1 == start
        and all(line.tokens[at].kind != "word" for at in range(index + 2, end))
        and _goes_on(line, start)
    ):
        return True
    contests = before.fold == "gegen" and _CONTESTED.fullmatch(following.fold)
    happens = following.text.islower() and following.fold.endswith(("t", "wird", "en")) and not contests
    if happens and index - 1 == start and following.fold in _COMING:
        return True
    return happens and index - 1 == start and not any(figure().fullmatch(word) for word in words_of(line, (start, end)))


def _goes_on(line: Line, start: int) -> bool:
    """„Gegen acht wird es laut, gegen zehn leise“: behind another hour of its sentence."""
    return any(
        line.folds[at] == line.folds[start] and tells_the_hour(line, at + 1)
        for at in range(line.sentence_of(start)[0], start - 1)
    )


_COMING: Final = frozenset(
    "kommt kommen kam kamen steht stehen stand klingelt klingeln oeffnet beginnt endet schliesst trifft treffen".split()
)
"""Whoever comes, „gegen zehn kommen die ersten Studierenden“ tells when."""


_WHEN: Final = frozenset("wenn sobald bevor bis ehe nachdem".split())
_SHUTTING: Final = re.compile(r"(?:schliess|oeffn|geschlossen|geoeffnet|aufmach|zumach|aufgemacht|zugemacht)\w*")


def is_closing_time(line: Line, first: int, last: int) -> bool:
    """„Wenn die Buden schließen, fegen Männer“: every evening, and no course."""
    start, end = line.clause_of(first)
    shuts = any(_SHUTTING.fullmatch(fold) for fold in line.folds[first : last + 1])
    lasting = any(token.kind == "number" for token in line.tokens[start:end]) or "immer" in line.folds[start:end]
    return shuts and line.folds[start] in _WHEN and not lasting


_TIMES_OF_DAY: Final = frozenset("morgens nachts abends mittags nachmittags frueh in".split())
_WAKING: Final = re.compile(
    r"auf(?:stehen|steht|machen|schliessen)|anfangen|los(?:fahren|gehen|legen)?|raus|zurueck|heim|fertig|wach|hier|da|schluss|feierabend|(?:ge)?weckt?|ins|ab(?:geholt|holen)?|treff\w*"
)


def _wakes(line: Line, index: int, end: int) -> bool:
    """„Sie muss um zwei wieder aufstehen“, „um fünf Uhr morgens“, „um vier nachts“: an hour, not by how much."""
    behind = [fold for fold in line.folds[index + 1 : end] if fold not in ("wieder", "schon", "erst", "noch", "uhr")]
    if behind[:1] == ["in"]:
        return behind[1:3] in (["der", "frueh"], ["der", "nacht"])
    if behind[:1] == ["auf"] and behind[1:] in ([], ["."], ["!"]):
        return not {"steht", "stehen", "stand", "standen", "macht", "wacht"}.isdisjoint(
            line.folds[max(0, index - 6) : index]
        )
    return bool(behind) and (behind[0] in _TIMES_OF_DAY or _WAKING.fullmatch(behind[0]) is not None)
