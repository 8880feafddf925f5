"""Pairs: what a sentence says of two values by what it puts between them.

„{{ fact(…) }} von {{ fact(…) }}“ is a share, „… je …“ a ratio, „… = …“ a comparison, „…, davon …“ says that the
one is part of the other, „… haben …“ and „… auf …“ that those counted belong together: more than two facts say. A list
of values is free. Judged by the facts: a part may be called one, and who is spoken of in a definition is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from brandhub.proofs.readings import Reading
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import VALUE
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import stem_of

_SIGNS: Final = re.compile(r" ?(?:[x×*=≙≈≠÷∶→⇒⟶↦/+]|:) ?|[.,:/–−-]|")
"""Nothing else stands between two values: „102:1.050“, „102.1050“."""
_ARROW: Final = re.compile("[→⇒⟶↦]")
"""„110 → 102“ of one fact, from the earlier to the later."""
_BLANK: Final = " "
_TIES: Final = frozenset("von of je pro per mal times durch statt minus plus gegen against".split())
_PARTS: Final = frozenset("davon darunter thereof including".split())
_OF_THEM: Final = {("of", "them"), ("among", "them"), ("unter", "ihnen"), ("of", "which"), ("of", "whom")}
_WITH: Final = frozenset(
    "auf in an bei mit aus fuer durch unter zu zwischen on at from with for by among across over under in".split()
)
_HOLDING: Final = frozenset(
    "haben hatten besitzen besassen beherbergen beherbergten besuchen besuchten bieten boten umfassen"
    " umfassten enthalten enthielten fuehren fuehrten kennen kannten brauchen brauchten bekommen bekamen"
    " erhalten erhielten erreichen erreichten bilden bildeten sind waren wurden werden ergeben ergaben machen"
    " machten bedeuten bedeuteten entsprechen entsprachen have had own owned hold held host hosted house"
    " housed visit visited need needed contain contained cover covered keep kept run ran are were became"
    " become make made mean meant equal equalled form formed get got".split()
)
_LISTING: Final = frozenset(("und", "and", "sowie", "oder", "or"))
"""„… und Ausgaben von {{ fact(…) }}“ only goes on."""
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_ANYBODY: Final = frozenset("menschen personen people persons none nichts alle aller".split())
_EQUATING: Final = re.compile(
    r"das (?:sind|ist|waren|war|entspricht|entsprach|macht|heisst|bedeutet)|also|sprich|naemlich|oder(?: auch)?"
    r"|beziehungsweise|bzw|anders gesagt|or|that is|which (?:is|means)|namely|in other words|equal to"
)
"""„{{ fact(…) }}, das sind {{ fact(…) }}“ says the same in another measure."""
_ASIDE: Final = frozenset(",–—(;")
_FOR_EACH: Final = frozenset("je pro per each every".split())
_LED: Final = frozenset(
    "in hinter zu auf bei an unter ueber zwischen vor um aus von behind in at on among between around under over for"
    " from".split()
)
"""„In {{ fact(…) }} leben {{ fact(…) }}“, „Zu {{ fact(…) }} gehören {{ fact(…) }}“."""
_MOST: Final = 3
"""Words between two values that belong to each other."""


class Pair(NamedTuple):
    """Words between two values and the stand-ins of both. `tie`: how they belong together, see `is_tied`."""

    words: tuple[Token, ...]
    tie: str
    first: Token
    second: Token


def find_pairs(line: Line, values: list[Token], text: str) -> Iterator[Pair]:
    """What stands between neighbouring values of a sentence and ties them."""
    for first, second in pairwise(values):
        at, end = line.at(first.start), line.at(second.start)
        between = line.tokens[at + 1 : end]
        gap = text[first.end : second.start]
        apart = gap == _BLANK and first.text == VALUE == second.text
        if apart or (gap != _BLANK and _SIGNS.fullmatch(gap)):
            yield Pair((first,), "course" if _ARROW.search(gap) else "sum", first, second)
            continue
        words = tuple(token for token in between if token.kind == "word")
        signs = {token.text for token in between if token.kind != "word"}
        folds = [token.fold for token in words]
        if signs <= _ASIDE and _EQUATING.fullmatch(" ".join(folds)):
            yield Pair(words, "equal", first, second)
            continue
        if not signs and folds in (["to"], ["bis"]):
            yield Pair(words, "course", first, second)
            continue
        parted = signs <= _ASIDE and not _PARTS.isdisjoint(folds)
        if not words or len(words) > _MOST or not (signs <= {","} or parted) or folds[0] in _LISTING:
            continue
        before = line.folds[at - 1] if at > line.sentence_of(at)[0] else ""
        out_of = before in ("aus", "from") or before in _FOR_EACH
        if not _PARTS.isdisjoint(folds) or any(pair in _OF_THEM for pair in pairwise(folds)):
            yield Pair(words, "part", first, second)
        elif not signs and (folds[-1] in _TIES or folds[0] in _TIES or out_of):
            yield Pair(words, "sum", first, second)
        elif _keep_company(before, words, signs):
            yield Pair(words, "company", first, second)


def _keep_company(before: str, words: tuple[Token, ...], signs: set[str]) -> bool:
    """True where a verb or a preposition says that those counted belong together."""
    folds = [token.fold for token in words]
    if signs:
        return folds == ["verteilt", "auf"]
    led = before in _LED and not any(one.is_capital or one.fold in _LISTING for one in words)
    return led or folds[-1] in _WITH or folds[0] in _HOLDING


def is_tied(tie: str, one: Reading, other: Reading, language: str, hub: Hub) -> bool:
    """False for a tie that no fact knows: a part that is none, a sum or ratio of two, company that none speaks of."""
    if tie == "part":
        alike = (one.fact.area, one.fact.unit, one.fact.basis) == (other.fact.area, other.fact.unit, other.fact.basis)
        if other.fact.id in wholes_of(one.fact.id, hub):
            return False
        spoken_of = alike and _knows(other, one, language, hub)
        return spoken_of or one.fact.id in wholes_of(other.fact.id, hub)
    if tie == "equal":
        return (
            one.fact.id == other.fact.id
            or other.fact.id in one.fact.differs_from
            or one.fact.id in other.fact.differs_from
        )
    if tie == "course":
        return one.fact.id == other.fact.id and one.as_of.precedes(other.as_of)
    if tie == "sum":
        return False
    return _knows(one, other, language, hub) or _knows(other, one, language, hub)


def wholes_of(key: str, hub: Hub) -> frozenset[str]:
    """All that a fact is part of, step by step."""
    found: set[str] = set()
    ahead = [key]
    while ahead:
        series = hub.series.get(ahead.pop())
        new = set(series.fact.part_of) - found if series is not None else set()
        found |= new
        ahead += new
    return frozenset(found)


def _knows(one: Reading, other: Reading, language: str, hub: Hub) -> bool:
    """True when a fact says in so many words what another one counts."""
    if one.fact.id in wholes_of(other.fact.id, hub):
        return True
    noun = other.fact.noun[language]
    said = _stems(f"{one.fact.label[language]} {one.fact.definition[language]}", language)
    return not said.isdisjoint(_stems(f"{noun.many} {noun.one}", language))


def _stems(text: str, language: str) -> set[str]:
    words = {word.lower() for word in _WORD.findall(text)}
    return {stem_of(word, language) for word in words - _ANYBODY}
