"""Dates in words: bare („Oktober 2022“) and as an adverb („im Oktober 2022“, „in October 2022“)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from babel.dates import format_date

from brandhub.ground.moments import Moment

_PART = {
    "de": {"decade": "", "early": "Anfang der ", "mid": "Mitte der ", "late": "Ende der "},
    "en": {"decade": "", "early": "early ", "mid": "mid-", "late": "late "},
}


def write_date(day: date, language: str) -> str:
    """31. März 1987 · 31 March 1987."""
    pattern = "d. MMMM y" if language == "de" else "d MMMM y"
    return _formatted(day, pattern, language)


@lru_cache(maxsize=8_192)
def _formatted(day: date, pattern: str, language: str) -> str:
    """The same few days are written on every page; Babel reads its pattern each time."""
    return format_date(day, pattern, locale=language)


def write_moment(moment: Moment, language: str) -> str:
    """The moment as a label: „Stand …“, table cells, brackets."""
    german = language == "de"
    match moment.shape:
        case "day":
            return write_date(moment.start, language)
        case "month":
            return _formatted(moment.start, "MMMM y", language)
        case "year":
            return str(moment.start.year)
        case "season":
            return moment.text
        case "decade" | "early" | "mid" | "late":
            decade = moment.start.year // 10 * 10
            name = f"{decade}er-Jahre" if german else f"{decade}s"
            return _PART[language][moment.shape] + name
        case "about":
            year = moment.start.year + 5
            return f"um {year}" if german else f"around {year}"
        case "between":
            left, right = (_edge(part, language) for part in moment.text.split("..", 1))
            return f"{left} bis {right}" if german else f"{left} to {right}"
        case "since":
            return ("seit " if german else "since ") + _edge(moment.text.removeprefix("since-"), language)


def write_adverb(moment: Moment, language: str) -> str:
    """The moment as part of a sentence: when was it?"""
    bare = write_moment(moment, language)
    german = language == "de"
    match moment.shape:
        case "day":
            return f"am {bare}" if german else f"on {bare}"
        case "month":
            return f"im {bare}" if german else f"in {bare}"
        case "year" | "season":
            return bare if german else f"in {bare}"
        case "decade":
            return f"in den {bare}n" if german else f"in the {bare}"
        case "early" | "mid" | "late":
            return bare if german else f"in the {bare}"
        case "between":
            left, right = (_edge(part, language) for part in moment.text.split("..", 1))
            return f"zwischen {left} und {right}" if german else f"between {left} and {right}"
        case "since":
            edge = _edge(moment.text.removeprefix("since-"), language)
            if german:
                return f"seit dem {edge}" if moment.text.count("-") == 3 else f"seit {edge}"
            return f"since {edge}"
        case _:
            return bare


def write_from(first: Moment, last: Moment, language: str) -> str:
    """„von 2014 bis 2015“, „vom 31. Dezember 2014 bis zum 1. Januar 2016“, „from June 2014 to 2015“.

    What is no plain date has a preposition of its own: „um 1900 bis 1905“.
    """
    one, other = write_moment(first, language), write_moment(last, language)
    to = "bis" if language == "de" else "to"
    if any(moment.shape not in ("day", "month", "year", "season") for moment in (first, last)):
        return f"{one} {to} {other}"
    if language == "en":
        return f"from {one} to {other}"
    return f"{'vom' if first.shape == 'day' else 'von'} {one} bis {'zum ' if last.shape == 'day' else ''}{other}"


def write_stand(moments: Iterable[Moment], language: str) -> str:
    """„Stand 2019/20 und Oktober 2022“, „as of 2019/20 and October 2022“: every date once, in the order of time."""
    ordered = sorted(moments, key=lambda moment: (moment.start, moment.end, moment.text))
    names = list(dict.fromkeys(_state(moment, language) for moment in ordered))
    word, joint = ("Stand", "und") if language == "de" else ("as of", "and")
    listed = f"{', '.join(names[:-1])} {joint} {names[-1]}" if len(names) > 1 else "".join(names)
    return f"{word} {listed}"


def _state(moment: Moment, language: str) -> str:
    """English wants an article before a decade: „as of the early 1960s“."""
    article = "the " if language == "en" and moment.shape in ("decade", "early", "mid", "late") else ""
    return article + write_moment(moment, language)


def _edge(text: str, language: str) -> str:
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return write_date(date(*parts), language)
    if len(parts) == 2:
        return format_date(date(parts[0], parts[1], 1), "MMMM y", locale=language)
    return str(parts[0])
