"""Neutrality: names of office-holders, and what reads like news about others. Hints for people, never errors.

A city informs about itself: its portal must not read like a newspaper (BGH, I ZR 97/21, 14 July 2022), and before an
election it holds back (BVerfGE 44, 125). A program sees only words; whether a sentence is all right, people decide.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from brandhub.ground.problems import Place
from brandhub.products.reading_levels import sentences_of
from brandhub.speech.references import find_references
from brandhub.whole.prose import Prose

_NAME: Final = r"(?:\s+(?:Dr\.|Prof\.|a\. D\.))*(?:\s+[A-ZÄÖÜ][\w’-]+){1,3}"
_OFFICES: Final = {
    "de": r"(?:Ober|Bezirks)?[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)|Regierungspräsident(?:in)?"
    r"|(?:Minister|Bundes)präsident(?:in)?|(?:Bundes|Landes|Staats)?[Mm]inister(?:in)?|(?:Bundes|Vize)?[Kk]anzler(?:in)?"
    r"|Stadtdirektor(?:in)?|(?:Bei|Stadt)geordneten?|(?:Stadt)?[Kk]ämmer(?:er|in)|Dezernent(?:in)?"
    r"|(?:Stadt|Land|Bundes)tagsabgeordneten?|Ratsmitglied(?:er)?|Fraktionsvorsitzenden?",
    "en": r"(?:Lord )?Mayor(?:ess)?|(?:Prime |Federal )?Minister(?:-President)?|(?:Federal )?Chancellor"
    r"|(?:Federal )?President|Councillor|(?:City )?Treasurer",
}
# Reporting somebody's announcement, saying when as a newspaper does, or telling a match or a party.
_NEWS: Final = {
    "de": r"\bteil(?:t|te|ten)\b[^.!?]{1,100}?\bmit\b|\b(?:gab|gaben|gibt|geben)\b[^.!?]{1,80}?\bbekannt\b"
    r"|\bkündig(?:t|te|ten)\b[^.!?]{1,80}?\ban\b|\b(?:verkünde|vermelde)(?:t|te|ten)\b"
    r"|\b(?:[Vv]or)?[Gg]estern\b|\b[Hh]eute (?:Abend|Morgen|Mittag|Nachmittag|Nacht)\b|\b[Dd]iese[rn]? (?:Woche|Tage)\b"
    r"|\b[Aa]m (?:vergangenen|kommenden|letzten|nächsten) (?:Wochenende|\w+tag|Mittwoch)\b"
    r"|\b(?:[Ss]oeben|[Jj]üngst|[Kk]ürzlich|[Dd]emnächst|[Ii]n Kürze)\b"
    r"|\b(?:Meister|Titel|Aufstiegs|Sieges)(?:feier|party|korso)\w*|\b(?:Heim|Auswärts|Pokal|Derby)sieg\w*"
    r"|\b(?:Spieltag|Titelgewinn|Saisonauftakt|Neueröffnung|Jubiläumsangebot)\w*",
    "en": r"\b(?:announc|report)(?:ed|es) (?:today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this week)\b"
    r"|\b(?:[Yy]esterday|[Tt]onight|[Tt]his (?:week|morning|afternoon|evening))\b"
    r"|\b(?:[Ll]ast|[Nn]ext|[Tt]his coming) (?:weekend|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
    r"|\b(?:just|recently) (?:announced|opened|launched|unveiled)\b|\bpress conference\b"
    r"|\b(?:home|away|cup|derby) win\b|\b(?:title|victory|promotion) part(?:y|ies)\b|\bmatchday\b",
}


@dataclass(frozen=True)
class Mention:
    """What was found, the sentence around it with „…“ for references, and its place."""

    found: str
    sentence: str
    place: Place


def find_office_holders(prose: Prose, names: Iterable[str], others: Collection[str] = ()) -> Iterator[Mention]:
    """Titles of office with a name behind them, and the names that the editors watch, each where it stands.

    `others`: names that only sound like an office.
    """
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    titled = rf"\b(?:{_OFFICES[prose.language]}){_NAME}"
    for mention in _find(prose, rf"{titled}|\b(?:{listed})\b" if listed else titled):
        if not mention.found.startswith(tuple(others)):
            yield mention


def find_foreign_news(prose: Prose) -> Iterator[Mention]:
    """What reads like a report of what others announce, play or celebrate."""
    yield from _find(prose, _NEWS[prose.language])


def _find(prose: Prose, pattern: str) -> Iterator[Mention]:
    text = _without_references(prose.text)
    for start, sentence in sentences_of(text):
        for found in re.finditer(pattern, sentence):
            place = prose.place_of(start + found.start(), start + found.end())
            quoted = re.sub(r"\ue012+", "…", " ".join(sentence.split()))
            yield Mention(re.sub(r"\ue012+", "…", " ".join(found.group().split())), quoted, place)


def _without_references(text: str) -> str:
    """References say what the facts say, under their own name; the length stays, so that places stay true."""
    for reference in find_references(text)[0]:
        text = text[: reference.start] + "\ue012" * (reference.end - reference.start) + text[reference.end :]
    return text
