"""Stale values: a value of an earlier year is not said as if it were today's.

„Es gibt {{ fact("hoefe", as_of="2010") }}“ is false once there is a value of 2014, and so is every story on the day on
which a newer value comes. Who shows an earlier value says of when it is, or speaks of the past.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from brandhub.ground.moments import parse_moment
from brandhub.speech.dates import Mention
from brandhub.speech.references import Reference
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import APART, Visible
from brandhub.whole.hub import Hub

_SHOWING: Final = ("full", "value")
_DATING: Final = ("when", "as-of", "date", "dated")
# Strong and irregular ones; the others are told by their ending.
_PAST: Final = {
    "de": frozenset(
        """war waren wurde wurden hatte hatten gab gaben kam kamen ging gingen stand standen lag lagen blieb blieben
        begann begannen schrieb schrieben bestand bestanden betrug betrugen belief beliefen nannte nannten galt galten
        hieß hießen trug trugen hielt hielten fand fanden zog zogen sprach sprachen bot boten ließ ließen nahm nahmen
        brachte brachten fuhr fuhren schloss schlossen empfing empfingen traf trafen saß saßen kannte kannten wusste
        wussten half halfen verlor verloren betrieb betrieben besaß besaßen ergab ergaben vergab vergaben erhielt
        erhielten unterhielt enthielt wies stellte stellten zählte zählten lebte lebten wohnte wohnten lehrte lehrten
        forschte forschten lernte lernten braute brauten sagte sagten machte machten brauchte brauchten füllte füllten
        prägte prägten kaufte kauften umfasste umfassten musste mussten konnte konnten durfte durften sollte
        sollten""".split()
    ),
    "en": frozenset(
        """was were had did stood began came went made held kept ran said wrote put brought found took gave got grew
        saw knew taught sold bought led left lost won paid sent spent built brewed lay rose fell drew became met told
        thought fed bred fought wore""".split()
    ),
}
_THEN: Final = frozenset("damals seinerzeit einst früher ehemals vormals then formerly once".split())
_ENDING: Final = {
    # „arbeitete“, „verzeichneten“, „produzierte“; „bieten“ and „heute“ end otherwise.
    "de": re.compile(r"[a-zäöüß]{2,}(?:[td]ete[n]?|ierte[n]?|[cg]hnete[n]?)"),
    "en": re.compile(r"[a-z]{2,}ed"),
}
_AUXILIARY: Final = frozenset("hat haben habe ist sind".split())
_PERFECT: Final = re.compile(r"[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert|(?:be|ver|er|ent|zer)[a-zäöüß]{3,}t")
_PRESENT: Final = frozenset("is are has have there's count counts exist exists remain remains".split())


def has_older(references: Iterable[Reference], hub: Hub) -> bool:
    """True when a reference shows a value that a newer one has followed, without its date."""
    return any(is_older(reference, hub) for reference in references)


def is_older(reference: Reference, hub: Hub) -> bool:
    """True for a reference to a value of a fact that is not its newest, in a form that does not say of when it is."""
    wanted = reference.options.get("as_of")
    if reference.function != "fact" or not wanted or reference.options.get("form", "full") not in _SHOWING:
        return False
    series = hub.series.get(reference.id)
    if series is None:
        return False
    try:
        shown, newest = series.at(parse_moment(wanted)), series.at(None)
    except ValueError:  # no date: told as that
        return False
    return shown is not None and newest is not None and shown.as_of.text != newest.as_of.text


def stale_values(
    mentions: Iterable[Mention], look: tuple[Visible, Line], language: str, hub: Hub
) -> Iterator[tuple[int, int]]:
    """Where earlier values stand in sentences that neither name a date nor speak of the past, in the visible text."""
    seen, line = look
    dated = {line.at(mention.start) for mention in mentions}
    dated |= {line.at(start) for start, one in seen.references.items() if _says_when(one)}
    for start, reference in seen.references.items():
        if not is_older(reference, hub):
            continue
        at = line.at(start)
        first, last = line.sentence_of(at)
        if APART in line.words[first:last]:
            first, last = _table(line, at)
        if dated.isdisjoint(range(first, last)) and not _is_past(line.tokens[first:last], language):
            yield line.tokens[at].start, line.tokens[at].end


def _says_when(reference: Reference) -> bool:
    return reference.function == "event" or reference.options.get("form") in _DATING


def _table(line: Line, at: int) -> tuple[int, int]:
    """The rows around a cell, and the line above them: its date may stand in the head of a column or of its row."""
    starts = [0, *(index + 1 for index, word in enumerate(line.words) if word == "\n"), len(line.words) + 1]
    row = bisect_right(starts, at) - 1
    first = last = row
    while first > 0 and line.words[starts[first]] == APART:
        first -= 1
    while line.words[starts[last] : starts[last] + 1] == [APART]:
        last += 1
    return starts[first], starts[last] - 1


def _is_past(tokens: tuple[Token, ...], language: str) -> bool:
    words = [token.text for token in tokens if token.kind == "word"]
    if not (united(_PAST[language], _THEN)).isdisjoint(word if at else word.lower() for at, word in enumerate(words)):
        return True
    if language == "en":
        ended = any(_ENDING["en"].fullmatch(word) for word in words)
        return ended and _PRESENT.isdisjoint(words)
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        qualifies = following is not None and following.is_capital  # „110 registrierte Höfe“
        if token.kind == "word" and _ENDING["de"].fullmatch(token.text) and not qualifies:
            return True
    behind = (*tokens[1:], None)
    closing = (one.text for one, after in zip(tokens, behind, strict=True) if one.kind == "word" and _closes(after))
    return not _AUXILIARY.isdisjoint(words) and any(_PERFECT.fullmatch(word) for word in closing)


def _closes(token: Token | None) -> bool:
    """True behind the last word of a clause: there stands the participle of „hat … gezählt“."""
    return token is None or token.kind == "sign"
