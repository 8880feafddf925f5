"""Measures: in what a noun or a unit says that something is measured: per cent, hectares, euros.

„28 Höfe“ of 28 per cent and „28 Quadratkilometer“ of 28 hectares are false, whatever the value is compared with.
"""

from __future__ import annotations

import re
from typing import Final

# Each measure by the words with which it begins, in German and in English; longer words before those they end with.
_MEASURES: Final[tuple[tuple[str, str, str], ...]] = (
    ("percentage points", r"Prozentpunkte?n?|v\. ?H\.-Punkte", r"(?:percentage|per ?cent) points?"),
    (
        "per cent",
        r"(?:Volumen|Gewichts)?-?Prozent|%|v\. ?H\.|vH|Hundertstel",
        r"per ?cent|percentage|%|pct|hundredths?",
    ),
    ("per mille", r"Promille|‰|Tausendstel", r"per mille?|‰|thousandths?"),
    ("hectares", r"Hektar\w*|ha", r"hectares?|ha"),
    ("square kilometres", r"Quadratkilometern?|qkm|km²|km2", r"(?:square kilomet(?:re|er)|sq\.? ?km)s?|km²|km2"),
    ("square metres", r"Quadratmetern?|qm|m²|m2", r"square met(?:re|er)s?|sq\.? ?m|m²|m2"),
    ("cubic metres", r"Kubikmetern?|cbm|m³|m3", r"cubic met(?:re|er)s?|m³|m3"),
    ("kilometres", r"Kilometern?|km", r"kilomet(?:re|er)s?|km"),
    ("centimetres", r"Zentimetern?|cm", r"centimet(?:re|er)s?|cm"),
    ("millimetres", r"Millimetern?|mm", r"millimet(?:re|er)s?|mm"),
    ("metres", r"Metern?|m", r"met(?:re|er)s?|m"),
    ("kilograms", r"Kilogramm|Kilos?|kg", r"kilogram(?:me)?s?|kilos?|kg"),
    ("tonnes", r"Tonnen?|t", r"(?:metric )?ton(?:ne)?s?|t"),
    ("hectolitres", r"Hektolitern?|hl", r"hectolit(?:re|er)s?|hl"),
    ("litres", r"Litern?|l", r"lit(?:re|er)s?|l"),
    ("euros", r"Euros?|EUR|€", r"euros?|EUR|€"),
    ("cents", r"Cents?|ct", r"(?:euro )?cents?"),
    ("dollars", r"(?:US-)?Dollars?|USD|\$", r"(?:US )?dollars?|USD|\$"),
    ("megawatt hours", r"Megawattstunden?|MWh", r"megawatt[ -]hours?|MWh"),
    ("kilowatt hours", r"Kilowattstunden?|kWh", r"kilowatt[ -]hours?|kWh"),
    ("gigawatt hours", r"Gigawattstunden?|GWh", r"gigawatt[ -]hours?|GWh"),
    ("megawatts", r"Megawatt|MW", r"megawatts?|MW"),
    ("kilowatts", r"Kilowatt|kW", r"kilowatts?|kW"),
    ("hours", r"Stunden?", r"hours?"),
    ("minutes", r"Minuten?", r"minutes?"),
    ("days", r"Tagen?|Tage?", r"days?"),
    ("weeks", r"Wochen?", r"weeks?"),
    ("months", r"Monaten?|Monate?", r"months?"),
    ("years", r"Jahren?|Jahre?", r"years?"),
    ("degrees", r"Grad|°C", r"degrees?|°C"),
)
TIMES: Final = ("hours", "minutes", "days", "weeks", "months", "years")
"""Measures that may as well say when."""
_SCALE: Final = r"(?:Tausend|Tsd\.?|Millionen?|Mio\.?|Milliarden?|Mrd\.?|thousand|million|billion|bn|m)\s+"
_ENDS: Final = r"(?![\wäöüß²³-])"


def _read(before: str, at: int) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(f"{before}(?:{words[at]}){_ENDS}", re.IGNORECASE) for name, *words in _MEASURES}


_PATTERNS: Final = {"de": _read(f"(?:{_SCALE})?", 0), "en": _read(f"(?:{_SCALE})?", 1)}
# The same word at the end of another, or behind one: „Arbeitsstunden“, “working hours”.
_WITHIN: Final = {"de": _read("", 0), "en": _read(r"(?<!\w)", 1)}
_WITHIN_WORDS: Final = {"de": _read(r"(?<![\w-])", 0), "en": _read(r"(?<![\w-])", 1)}
_SCALED: Final = re.compile(_SCALE, re.IGNORECASE)
_EACH: Final = re.compile(r"\s(?:je|pro|per|auf|im|am|an?|for|to|of)\s")
_OF_ALL: Final = ("per cent", "per mille")
_BEHIND: Final = r"(?:of|per|an?|in|at|for|to)"
# What is spelt alike behind one and behind many: „1 Hektar“, “1 per cent”, “1 million tonnes”, and every sign.
_ALIKE: Final = {
    "de": re.compile(
        r"(?:\S*(?:prozent|promille|grad|euro|cent|dollar|meter|liter|gramm|kilo|watt|volt|ampere|joule|hertz|kelvin|byte|ar"
        r"|pfund|mal|stück|zentner|dezibel|hundertstel|tausendstel|punkt)|[^\W\d_]{0,3}[²³°]?\w?|\W+)(?![\w-])",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?!percentage points|feet\b)(?:"
        r"(?:per ?(?:cent|mille?)|percentage|pct|%|[^\W\d_]{0,2}[²³°]?\w?|\W+)(?![\w-])"
        r"|(?:thousand|million|billion|bn|hundred)\b"
        rf"|(?:(?!{_BEHIND}\b)\S*(?:[^s]|ss)(?:\s+|$))+(?={_BEHIND}\b|$))",
        re.IGNORECASE,
    ),
}


def measure_of(text: str, language: str) -> str | None:
    """The measure with which a noun or the label of a unit begins; None where it counts something or names nothing."""
    return next((name for name, pattern in _PATTERNS[language].items() if pattern.match(text)), None)


def scaled_measure(unit: str, language: str) -> tuple[str, re.Pattern[str]] | None:
    """„Millionen“ and the pattern of „Euro“, for a unit that is so many of another; None for every other unit."""
    scale, name = _SCALED.match(unit), measure_of(unit, language)
    return (scale[0].strip(), _WITHIN_WORDS[language][name]) if scale is not None and name is not None else None


def is_alike(noun: str, language: str) -> bool:
    """True for the words of a measure that read the same behind one: „Prozent der Fläche“, but not „Millionen Euro“."""
    return _ALIKE[language].match(noun) is not None


def are_at_odds(noun: str, unit: str, language: str, *, whole: bool) -> bool:
    """True for a noun that measures in something else than its unit, or that counts what its unit measures.

    A unit may have a name that says no measure („Fläche“): then the noun alone says it. But no count is in per cent.
    """
    said, meant = measure_of(noun, language), measure_of(unit, language)
    if meant is None:
        return whole and said in _OF_ALL
    if said is None:
        return _WITHIN[language][meant].search(_EACH.split(noun)[0]) is None
    return said != meant and (said, meant) != ("percentage points", "per cent")  # points lie between two values
