"""Dates in running text: which days a text names, and which moments bear them out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.moments import parse_moment
from brandhub.speech.dates import Mention, find_mentions, is_borne_out

CASES = yaml.load(Path(__file__).with_name("orphan-dates.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def written(first: date, last: date, *, yearless: bool) -> str:
    """A day, a month or a year; else from .. to, in years where they are whole, in months where not."""
    if first == last:
        return f"{first:%m-%d}" if yearless else f"{first}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{first.year}" if first.year == last.year else f"{first.year}..{last.year}"
    assert first.day == 1
    assert (last + timedelta(days=1)).day == 1
    return f"{first:%Y-%m}" if (first.year, first.month) == (last.year, last.month) else f"{first:%Y-%m}..{last:%Y-%m}"


def said(text: str, language: str) -> Iterator[str]:
    for mention in find_mentions(text, language):
        days = " and ".join(written(*span, yearless=mention.yearless) for span in mention.spans)
        yield f"{text[mention.start : mention.end].strip()} = {days}{' roughly' if mention.vague else ''}"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(lang, text, days, id=f"{lang}-{text}")
        for lang, cases in CASES.items()
        for text, days in cases.items()
    ],
)
def test_what_a_text_dates(language: str, text: str, expected: str) -> None:
    assert "; ".join(said(text, language)) == expected


# A sentence, and moments of which each bears out its date; then some that do not.
BORNE_OUT: dict[str, tuple[str, str]] = {
    "Am 31. März 1987 war Schluss.": ("1987-03-31", "1987 1987-03 1986-03-31 1987-04-30 1980s"),
    "Am 31. März war Schluss.": ("1987-03-31 since-1987-03-31", "1987 1987-03 1987-03-30 1987-04-30"),
    "Am 1. Januar war Schluss.": ("1987-01-01", "1987 1987-01"),
    "Im Januar 1987 war Schluss.": ("1987-01 since-1987-01", "since-1987 since-1987-02"),
    "Im März 1987 war Schluss.": ("1987-03 1987-03-31 since-1987-03-31", "1987 1987-04 1986-03"),
    "Das war 1987 so.": (
        "1987 1987-03 1987-03-31 since-1987-03-31 1987..1990 1980..1987 1986/87 1987/88",
        "1986 1980s 1985..1990 about-1987",
    ),
    "Das war um 1987 so.": ("1987 about-1987", "about-1986 1986"),
    "Die 1960er-Jahre waren laut.": (
        "1960 1969-12-31 1960s early-1960s 1961..1968 1950..1960",
        "1959 1970 1955..1975 about-1965",
    ),
    "Im Wintersemester 2019/20 begann es.": ("2019/20 2019-10 2020-09-30", "2019 2018/19 2019-06-30"),
    "Um die Jahrhundertwende war es laut.": ("1890 1910 about-1900", "1889 1911 1880..1920"),
    "Im 19. Jahrhundert war es laut.": ("1801 1900", "1800 1901"),
}


def _only(text: str) -> Mention:
    (mention,) = find_mentions(text, "de")
    return mention


@pytest.mark.parametrize("text", BORNE_OUT)
def test_a_moment_bears_out_the_dates_in_which_it_lies(text: str) -> None:
    mention = _only(text)
    for moment in BORNE_OUT[text][0].split():
        assert is_borne_out(mention, [parse_moment(moment)]), moment
    for moment in BORNE_OUT[text][1].split():
        assert not is_borne_out(mention, [parse_moment(moment)]), moment
    assert not is_borne_out(mention, [])


def test_two_years_need_two_moments() -> None:
    mention = _only("Das war 1914–18 so.")
    assert is_borne_out(mention, [parse_moment("1914-08"), parse_moment("1918")])
    assert not is_borne_out(mention, [parse_moment("1914-08"), parse_moment("1914")])


def test_no_date_is_looked_for_in_vain(monkeypatch: Any) -> None:
    """Without a digit and a word for a time no pattern is tried: that is what makes long texts cheap."""
    monkeypatch.setattr("brandhub.speech.dates._pattern", lambda _language: pytest.fail("a pattern was tried"))
    assert [*find_mentions("Der See ist klar.", "de"), *find_mentions("The lake is clear.", "en")] == []
