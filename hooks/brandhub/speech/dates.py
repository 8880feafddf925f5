"""Dates in running text: which day, year or decade a text names, and whether a known moment bears it out.

A mention is borne out by a moment that lies inside it: who knows the day also knows the year. The other way round
nothing follows. A year before a noun counts something („2014 Menschen“) and is no date, whatever else the text knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from brandhub.ground.moments import Moment, parse_moment

_MONTHS: Final = {
    "de": "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
}
_SHORT: Final = {
    "de": "Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sept?|Okt|Nov|Dez",
    "en": "Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec",
}
_TENS: Final = {
    "de": ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"),
    "en": ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"),
}
_ORDINALS_EN: Final = ("eighteenth", "nineteenth", "twentieth", "twenty-first")
_YEAR: Final = r"(?:1\d{3}|20\d{2})"
_FREE: Final = r"(?<![\d.,/\ue010-\ue013])"
_PATTERNS: Final = {
    "de": (
        r"(?P<iso>\d{4}-\d{2}-\d{2})(?!\d)",
        r"(?P<d1>\d{1,2})\. ?(?P<m1>\d{1,2})\. ?(?P<y1>\d{4}|\d{2})?(?!\d)",
        r"(?P<d2>\d{1,2})\. ?(?P<M2>{month})(?:,? (?P<y2>\d{4}))?(?![\w.,]*\d)",
        r"(?P<M3>{month}) (?P<y3>\d{4})(?![\d]|[.,]\d)",
        r"(?P<season>(?:\d{4})/(?:\d{4}|\d{2}))(?![\d/])",
        r"(?P<span>{year}[-–]\d{2})(?!\d|[.,]\d)",
        r"(?:(?P<p1>Anfang|Mitte|Ende)(?: der)? )?(?P<decade>\d{3}0)er(?:[- ]?Jahren?)?(?!\w)",
        r"(?:(?P<p2>Anfang|Mitte|Ende)(?: der)? )?(?P<tens>[2-9]0)er(?:[- ]?Jahren?)(?!\w)",
        r"(?:(?P<p3>Anfang|Mitte|Ende)(?: der)? )?(?P<words>(?i:{tens}er(?:[- ]?jahren?|n))|(?:{Tens})er)(?!\w)",
        r"(?P<era>(?i:Jahrhundertwende|Jahrtausendwende|Nachkriegs(?:zeit|jahren?)))(?!\w)",
        r"(?P<century>\d{1,2})\. (?:Jahrhunderts?|Jh\.?)(?!\w)",
        r"(?P<year>{year})(?!\d|[.,/]\d|er\b|-\d)",
        r"(?<=[Ii]m Jahr )(?P<early>\d{3})(?!\d)|(?<=[Uu]m )(?P<early2>[89]\d\d)(?! [A-ZÄÖÜ]|\d)",
        r"['’‘](?P<short>\d{2})(?!\d)",
    ),
    "en": (
        r"(?P<iso>\d{4}-\d{2}-\d{2})(?!\d)",
        r"(?P<d2>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<M2>{month})(?:,? (?P<y2>\d{4}))?(?![\w.,]*\d)",
        r"(?P<M4>{month}) (?P<d4>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?P<y4>\d{4}))?(?!\d)",
        r"(?P<M3>{month}),? (?P<y3>\d{4})(?!\d|[.,]\d)",
        r"(?P<season>(?:\d{4})[/–](?:\d{2}))(?![\d/])",
        r"(?P<span>{year}-\d{2})(?!\d|[.,]\d)",
        r"(?:(?P<p1>early|mid|late)[ -])?(?P<decade>\d{3}0)['’]?s(?!\w)",
        r"(?:(?P<p2>early|mid|late)[ -])?['’‘](?P<tens>[2-9]0)s(?!\w)",
        r"(?:(?P<p3>early|mid|late)[ -])?(?P<words>(?i:{tens}))(?!\w)",
        r"(?P<era>(?i:turn of the (?:century|millennium)|post-?war (?:years|period|era|decades)))(?!\w)",
        r"(?P<century>\d{1,2})(?:st|nd|rd|th)[ -]century(?!\w)|(?P<century2>(?i:{ordinals}))[ -]century(?!\w)",
        r"(?P<year>{year})(?!\d|[.,/]\d|s\b|['’]s?\b|-\d|-fold)",
        r"(?<=[Ii]n the year )(?P<early>\d{3})(?!\d)",
        r"['’‘](?P<short>\d{2})(?!\d)",
    ),
}
# The years that the name of a time takes in, by a sign in it.
_ERAS: Final = {"hundert": (1890, 1910), "century": (1890, 1910), "mill": (1995, 2005), "tausend": (1995, 2005),
                "krieg": (1945, 1960), "war": (1945, 1960)}  # fmt: skip
_PARTS: Final = {"Anfang": "early", "Mitte": "mid", "Ende": "late"}
# Before a year these words say that a date follows, even where a noun comes next („seit 2014 Bauern fehlen“).
_DATING: Final = {
    "de": re.compile(
        r"(?:^|[\s(])(?:(?:[Ii]m |[Dd]es |[Dd]as |[Vv]om |[Bb]is zum |[Zz]um )?Jahre?s?|[Ss]eit|[Aa]nfang"
        rf"|[Mm]itte|[Ee]nde|Sommer|Herbst|Winter|Frühjahr|Frühling|Wintersemester|Sommersemester|WS|SS|Stand:?"
        rf"|{_MONTHS['de']}) $"
    ),
    "en": re.compile(
        r"(?:^|[\s(])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ee]nd of|[Dd]uring|spring|summer"
        rf"|autumn|winter|the year|{_MONTHS['en']}) $"
    ),
}
# What follows a year that is a date: verbs, and what happens or is published in a year („the 2014 figures“).
_AFTER_YEARS: Final = (
    r"(?:was|has|is|does|sees|marks|brings|brought|saw|comes|makes|gives|its|as|this|shows|holds|stands|remains|says|reads|names|lists|counts"
    r"|figures|results|numbers|values|statistics|elections|data|games|finals|championships|floods|strikes|talks|rules|riots|celebrations"
    r"|festivals|prices|series|census|news|records|sources|reports|terms|plans|guidelines|standards|boundaries|borders|maps|photographs)\b"
)
_COUNTED: Final = {
    "de": re.compile(
        r" ?(?:(?:(?!d(?:er|ie|as|en|em|es)\b|ein|\w+ten?\b|\w+ieren\b)"
        r"[a-zäöüß]+(?:e|e[nrs]) ){0,2}[A-ZÄÖÜ][a-zäöüß]{2,}|%|€|km|m\b|ha\b|Euro|Prozent)"
    ),
    "en": re.compile(
        rf" ?(?:(?!{_AFTER_YEARS})(?:(?!{_AFTER_YEARS})[a-z]+ ){{0,2}}?"
        rf"(?:(?!{_AFTER_YEARS})[a-z]{{2,}}s|people|men|women|children|per cent)\b"
        r"|%|km\b|m\b|ha\b)"
    ),
}
_ABOUT: Final = re.compile(r"\b(?:um|etwa|gegen|circa|ca\.|rund|ungefähr|around|about|circa|c\.) $", re.IGNORECASE)


def as_caseless(text: str) -> str:
    """The text as patterns see it that ignore case: the letters that they take for an i are one."""
    return text.replace("İ", "i").casefold().replace("ı", "i")


_DIGIT: Final = re.compile(r"\d")
# A part of every time that is named without a digit, without case.
_TIMES: Final = {
    "de": tuple(as_caseless(word) for word in (*_TENS["de"], "Jahrhundertwende", "Jahrtausendwende", "Nachkriegs")),
    "en": tuple(as_caseless(word) for word in (*_TENS["en"], "turn of the ", "war", "century")),
}
_TIME: Final = {
    language: re.compile("|".join(time.split(" ")[0] for time in times)) for language, times in _TIMES.items()
}
_ANY_TIME: Final = re.compile("|".join(pattern.pattern for pattern in _TIME.values()))


@dataclass(frozen=True)
class Mention:
    """A date in a text: where it stands, the days that it may mean, and whether its year was left out."""

    start: int
    end: int
    spans: tuple[tuple[date, date], ...]
    yearless: bool = False
    vague: bool = False


def find_mentions(text: str, language: str) -> Iterator[Mention]:
    """Every date in a text, but for years that count something."""
    if not _may_name_dates(text, language):
        return
    for found in _pattern(language).finditer(text):
        if found.lastgroup == "year" and _counts(text, found, language):
            continue
        try:
            spans = tuple(_spans(found, language))
        except ValueError:  # 31 February: digits, and no date
            continue
        if spans:
            start = found.start()
            yearless = spans[0][0].year == _NO_YEAR
            vague = found.lastgroup == "era" or bool(_ABOUT.search(text, max(0, start - 10), start))
            yield Mention(start, found.end(), spans, yearless, vague)


def may_name_dates_in(word: str) -> tuple[str, ...]:
    """The languages in which a word, or what else has no blank, may be part of a date; none for most."""
    if _DIGIT.search(word) is not None:
        return tuple(_TIME)
    plain = as_caseless(word)
    if _ANY_TIME.search(plain) is None:
        return ()
    return tuple(language for language, times in _TIME.items() if times.search(plain))


def _may_name_dates(text: str, language: str) -> bool:
    """False for a text without digits and without a word for a time: there is no need to look for patterns."""
    if _DIGIT.search(text) is not None:
        return True
    plain = as_caseless(text)
    return any(word in plain for word in _TIMES[language])


def is_borne_out(mention: Mention, known: Iterable[Moment]) -> bool:
    """True when each date that is mentioned contains a known one."""
    moments = [span for moment in known for span in _known_spans(moment, vague=mention.vague)]
    return all(any(_holds(span, moment, mention.yearless) for moment in moments) for span in mention.spans)


def bears_in_part(mention: Mention, known: Iterable[Moment]) -> bool:
    """True when one of the dates that are mentioned contains a known one: „1960 bis 2010“ has two ends."""
    moments = [span for moment in known for span in _known_spans(moment, vague=mention.vague)]
    return any(_holds(span, moment, mention.yearless) for moment in moments for span in mention.spans)


_NO_YEAR: Final = 4  # a leap year that no text of ours is about


def _holds(span: tuple[date, date], moment: tuple[date, date], yearless: bool) -> bool:
    if yearless:
        return moment[0] == moment[1] and (moment[0].month, moment[0].day) == (span[0].month, span[0].day)
    return span[0] <= moment[0] and moment[1] <= span[1]


def _known_spans(moment: Moment, *, vague: bool) -> Iterator[tuple[date, date]]:
    """The days that a moment may mean; edges of what lies between two dates count on their own."""
    if moment.shape == "about":
        if vague:
            year = moment.start.year + 5
            yield date(year, 1, 1), date(year, 12, 31)
        return
    if moment.shape == "since":
        day = parse_moment(moment.text.removeprefix("since-"))
        yield day.start, day.end
        return
    yield moment.start, moment.end
    if moment.shape in ("between", "season"):
        for year in (moment.start.year, moment.end.year):
            yield date(year, 1, 1), date(year, 12, 31)


def _counts(text: str, found: re.Match[str], language: str) -> bool:
    if not _COUNTED[language].match(text, found.end()):
        return False
    return not _DATING[language].search(text, max(0, found.start() - 25), found.start())


@cache
def _pattern(language: str) -> re.Pattern[str]:
    month = f"(?:{_MONTHS[language]}|(?:{_SHORT[language]})\\.)"
    tens = "|".join(_TENS[language])
    names = {
        "{month}": month,
        "{year}": _YEAR,
        "{tens}": f"(?:{tens})",
        "{Tens}": "|".join(ten.capitalize() for ten in _TENS[language]),
        "{ordinals}": "|".join(_ORDINALS_EN),
    }
    pattern = "|".join(_PATTERNS[language])
    for name, value in names.items():
        pattern = pattern.replace(name, value)
    return re.compile(f"{_FREE}(?<![A-Za-zÄÖÜäöüß])(?:{pattern})")


def _spans(found: re.Match[str], language: str) -> Iterator[tuple[date, date]]:
    groups = {name: value for name, value in found.groupdict().items() if value}
    if "iso" in groups:
        day = date.fromisoformat(groups["iso"])
        yield day, day
    elif any(name[0] in "dmMy" and len(name) == 2 for name in groups):
        yield _calendar(groups, language)
    elif "season" in groups:
        first = int(groups["season"][:4])
        if (first + 1) % 100 == int(groups["season"][-2:]):
            yield date(first, 7, 1), date(first + 1, 9, 30)
    elif "span" in groups:
        first, last = int(groups["span"][:4]), int(groups["span"][-2:])
        century = first - first % 100 + (100 if last < first % 100 else 0)  # „1998–02“ ends in 2002
        for year in (first, century + last):
            yield date(year, 1, 1), date(year, 12, 31)
    else:
        yield from _longer(groups, language)


def _calendar(groups: dict[str, str], language: str) -> tuple[date, date]:
    """A day or a month."""
    by_letter = {name[0]: value for name, value in groups.items()}
    year = int(by_letter.get("y", _NO_YEAR))
    if 10 < year < 100:
        year += 1900 if year > 30 else 2000
    month = int(by_letter["m"]) if "m" in by_letter else _month(by_letter["M"], language)
    if "d" in by_letter:
        day = date(year, month, int(by_letter["d"]))
        return day, day
    moment = parse_moment(f"{year:04}-{month:02}")
    return moment.start, moment.end


def _month(word: str, language: str) -> int:
    start = word[:3].lower()
    return next(n for n, name in enumerate(_MONTHS[language].split("|"), 1) if name.lower().startswith(start))


def _longer(groups: dict[str, str], language: str) -> Iterator[tuple[date, date]]:
    """Years, decades and centuries."""
    if "century" in groups or "century2" in groups:
        number = groups.get("century") or str(_ORDINALS_EN.index(groups["century2"].lower()) + 18)
        yield date(int(number) * 100 - 99, 1, 1), date(int(number) * 100, 12, 31)
        return
    if "era" in groups:
        first, last = next(years for sign, years in _ERAS.items() if sign in as_caseless(groups["era"]))
        yield date(first, 1, 1), date(last, 12, 31)
        return
    year = groups.get("year") or groups.get("early") or groups.get("early2")
    if "short" in groups:
        year = ("19" if int(groups["short"]) > 30 else "20") + groups["short"]
    if year is not None:
        yield date(int(year), 1, 1), date(int(year), 12, 31)
        return
    part = next((value for name, value in groups.items() if name.startswith("p")), "")
    decade = parse_moment(f"{_PARTS.get(part, part)}-{_decade(groups, language)}s".removeprefix("-"))
    yield decade.start, decade.end


def _decade(groups: dict[str, str], language: str) -> int:
    if "decade" in groups:
        return int(groups["decade"])
    if "tens" in groups:
        return 1900 + int(groups["tens"])
    word = as_caseless(groups["words"])
    tens = (as_caseless(ten) for ten in _TENS[language])
    return next(1920 + 10 * index for index, ten in enumerate(tens) if word.startswith(ten))
