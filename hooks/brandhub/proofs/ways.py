"""Ways of counting, by the words that name them. Of those in one question a value is counted in one way only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from brandhub.ground.catalogues import Bilingual


@dataclass(frozen=True)
class Way:
    """One way of counting, by the words that name it in German and in English."""

    name: Bilingual
    german: str
    english: str

    def is_in(self, text: str, language: str) -> bool:
        words = self.english if language == "en" else self.german
        return re.search(rf"(?<![\w-])(?:{words})(?![\w-])", text, re.IGNORECASE) is not None


@dataclass(frozen=True)
class Question:
    """Ways that exclude each other. `marked`: whoever names none of them counts in another way, too."""

    ways: tuple[Way, ...]
    marked: bool = False
    visible: bool = True  # whether both may differ where the nouns of both say so


def _way(german: str, english: str, german_words: str, english_words: str) -> Way:
    return Way(Bilingual(german, english), german_words, english_words)


_TIMES: Final = (
    ("in der Stunde", "an hour", "Stunde", "hour"),
    ("am Tag", "a day", "Tag", "day"),
    ("in der Woche", "a week", "Woche", "week"),
    ("im Monat", "a month", "Monat", "month"),
    ("im Vierteljahr", "a quarter", "Vierteljahr|Quartal", "quarter"),
    ("im Jahr", "a year", "(?:Kalender)?Jahr", "year"),
)
_DAILY: Final = {
    "Stunde": ("stündlich\\w*", "hourly"),
    "Tag": ("täglich\\w*", "daily"),
    "Woche": ("wöchentlich\\w*", "weekly"),
    "Monat": ("monatlich\\w*", "monthly"),
    "(?:Kalender)?Jahr": ("jährlich\\w*", "yearly|annual(?:ly)?"),
}


def _rates() -> Iterator[Way]:
    """So many an hour, a day, a year. „Im Jahr 2014“ and „am Tag der Wahl“ are dates."""
    for german, english, noun, word in _TIMES:
        often = _DAILY.get(noun, ("", ""))
        lead = "pro|je|im|am|in der|in einer|in einem|an einem|jede[nrms]?"
        de = rf"(?:{lead}) (?:{noun})(?! (?:\d|(?:der|des|vor|nach)\b))"
        en = rf"(?:per|an?|each|every|in an?|in one) (?:{word})"
        yield _way(german, english, f"{de}|{often[0]}" if often[0] else de, f"{en}|{often[1]}" if often[1] else en)


QUESTIONS: Final = (
    Question(
        (
            _way("brutto", "gross", r"brutto\w*", "gross"),
            _way("netto", "net", r"netto\w*", "net"),
        )
    ),
    Question(
        (
            _way(
                "in jeweiligen Preisen",
                "at current prices",
                r"nominal\w*|(?:in|zu) (?:jeweiligen|laufenden) Preisen",
                r"nominal|(?:at|in) current prices",
            ),
            _way(
                "preisbereinigt",
                "adjusted for inflation",
                r"(?:preis|inflations)bereinigt\w*|(?:in|zu) konstanten Preisen",
                r"(?:inflation|price)-adjusted|adjusted for (?:inflation|prices)|(?:at|in) constant prices",
            ),
        )
    ),
    Question(
        (
            _way("im Wintersemester", "in the winter term", r"Wintersemesters?", r"winter (?:term|semester)"),
            _way("im Sommersemester", "in the summer term", r"Sommersemesters?", r"summer (?:term|semester)"),
        )
    ),
    Question(
        (
            _way(
                "im Jahresdurchschnitt",
                "averaged over a year",
                r"(?:im )?Jahres(?:durchschnitts?|mittels?)|im Durchschnitt (?:des|eines) Jahres",
                r"yearly (?:average|mean)|annual (?:average|mean)|averaged? over (?:the|a) year",
            ),
            _way(
                "an einem Tag",
                "on one day",
                r"(?:am|zum) (?:Stichtag|Jahresende|Jahresanfang|Monatsende|Jahresbeginn)|am Ende des Jahres"
                r"|am \d{1,2}\. \w+",
                r"on (?:the|a) (?:reference|cut-off) date|at the (?:end|beginning) of the year|on \d{1,2} \w+",
            ),
        )
    ),
    Question(
        (
            _way(
                "mit Haupt- und Nebenwohnung",
                "with main or second homes",
                r"(?:Haupt- (?:oder|und|wie|sowie) Neben|Neben- (?:oder|und) Haupt)wohn(?:ung\w*|sitz\w*)",
                r"(?:a )?main (?:or|and) (?:a )?(?:second|secondary) (?:homes?|residences?)",
            ),
            _way(
                "mit Hauptwohnung",
                "with a main home",
                r"(?<!- )(?:am |mit )?Hauptwohn(?:ung\w*|sitz\w*)",
                r"main (?:homes?|residences?)",
            ),
            _way(
                "mit Nebenwohnung",
                "with a second home",
                r"(?<!oder )(?<!und )Nebenwohn(?:ung\w*|sitz\w*)",
                r"(?<!or )(?<!and )(?<!or a )(?:second|secondary) (?:homes?|residences?)",
            ),
        )
    ),
    Question(
        (
            _way("am Arbeitsort", "at the place of work", r"Arbeitsorte?s?", r"place of work"),
            _way("am Wohnort", "at the place of residence", r"Wohnorte?s?", r"place of residence"),
        )
    ),
    Question(
        (
            _way("der Median", "the median", r"Median\w*|im Median", "median"),
            _way(
                "der Durchschnitt",
                "the mean",
                r"Durchschnitts\w+|im Durchschnitt|durchschnittlich\w*|Mittelwert\w*|im Mittel",
                r"mean|average|on average",
            ),
        )
    ),
    Question(
        (
            _way(
                "in Vollzeitäquivalenten",
                "in full-time equivalents",
                r"Vollzeitäquivalent\w*|Vollzeitstellen|VZÄ|(?:in|auf) Vollzeit (?:um)?gerechnet",
                r"full-time[ -]equivalents?|FTEs?|converted (?:in)?to full[ -]time(?: posts)?",
            ),
        ),
        marked=True,
    ),
    Question(
        (
            _way(
                "saisonbereinigt",
                "seasonally adjusted",
                r"saison(?:al )?bereinigt\w*",
                r"seasonally[ -]adjusted|adjusted for (?:the )?seasons?",
            ),
        ),
        marked=True,
    ),
    Question(tuple(_rates()), visible=False),
)
