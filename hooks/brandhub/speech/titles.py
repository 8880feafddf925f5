"""Titles: what a film, a novel, a play or a song is called asserts nothing: „Im Kino läuft „Der letzte Kaiser““.

A title stands in quotation marks right behind the word for such a work, or behind the verb with which it is shown,
sung or read from. A slogan on a wall or in an advertisement is no title, and neither is what names a town.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_WORK: Final = {
    "de": "film spielfilm stummfilm kurzfilm kinofilm fernsehfilm trickfilm western krimi roman"
    " romans kriminalroman jugendbuch"
    " kinderbuch bilderbuch stück theaterstück einakter oper operette musical ballett lied"
    " song schlager choral album serie"
    " komödie tragödie märchen gedicht ballade novelle hörspiel kantate oratorium klassiker"
    " erzählung kurzgeschichte films stücks wandbild gemälde skulptur hörbuch radierung triptychon",
    "en": "film films movie novel play opera operetta musical ballet song hymn album series comedy"
    " tragedy tale poem ballad"
    " novella cantata oratorio classic story sitcom thriller western",
}
"""Words right before a title."""
_STAGE: Final = {
    "de": "kino theater ensemble oper bühne orchester chor band truppe compagnie schauspiel"
    " spielplan kinderchor kapelle leinwand",
    "en": "cinema theatre company ensemble opera orchestra choir band troupe",
}
_SHOWS: Final = {
    "de": "zeigt zeigen spielt spielen probt proben singt gibt bringt steht stehen läuft laufen covert",
    "en": "shows screens plays stages performs rehearses sings",
}
"""Who shows a work, and the verb between them and its title."""
_ALONE: Final = {
    "de": "singt|singen|sang|sangen|inszeniert|gespielt wird|gesungen wird|liest aus|las aus"
    "|lesen aus|verfilmt|verfilmte",
    "en": "sings|sang|singing|reads? from|screens|screening of|performance of|production of"
    "|(?:is|are|was|were) (?:reading|watching|playing|humming|rehearsing)",
}
"""Verbs before a title, whoever the subject."""
_QUOTED: Final = '[„“"»‚‘](?P<title>[^„“”"»«‚‘.!?]{2,60})[“”"«‘’]'


def _one_of(words: str) -> str:
    return f"(?:{words.replace(' ', '|')})"


_TITLES: Final = {
    language: re.compile(
        rf"\b(?i:{_one_of(_WORK[language])}(?: heißt| hieß| is called)?"
        rf"|{_one_of(_STAGE[language])}(?: (?:am|im|an der|in der|auf dem|in|at the) [A-ZÄÖÜ][\w-]{{1,30}})?"
        rf" {_one_of(_SHOWS[language])}|{_ALONE[language]}) {_QUOTED}"
    )
    for language in ("de", "en")
}
_MARKS: Final = frozenset('„“"»‚‘')
_SMALL: Final = frozenset(
    "der die das und in im von vom mit aus auf den dem des ein eine zu zum zur the a an of and in".split()
)
_SAYING: Final = frozenset(
    "stehen stand standen liegen leben"
    " ist sind war waren hat haben wird werden gibt wächst steigt sinkt is are was were has have will grows"
    " rises".split()
)
# „Hier leben mehr Füchse als Hasen“ compares, whatever bears the name.
_OUTDOING: Final = re.compile(
    r"\b(?:[Mm]ehr|[Ww]eniger|[Mm]ore|[Ll]ess|[Ff]ewer|\w{3,30}er) (?:\w{1,30} ){0,2}(?:als|than)\b"
)


def titles_in(text: str, language: str, towns: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where titles stand in a visible text, without their quotation marks."""
    if _MARKS.isdisjoint(text):
        return
    for found in _TITLES[language].finditer(text):
        title = found["title"]
        if not title[:1].isupper() or any(town in title for town in towns):
            continue
        if _is_written_as_one(title, language):
            yield found.span("title")


def _is_written_as_one(title: str, language: str) -> bool:
    """False for a whole sentence; English writes the words of a title with capitals, those of a slogan may be small."""
    words = [word for word in title.split() if word.lower() not in _SMALL]
    if not _SAYING.isdisjoint(words) or _OUTDOING.search(title):
        return False
    return language == "de" or all(word[:1].isupper() for word in words)
