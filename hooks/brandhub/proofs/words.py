"""Words: how a reading is said. The word follows the kind of the value: no rounded number reads as if counted."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual
from brandhub.ground.dates import write_adverb, write_moment
from brandhub.ground.moments import Moment
from brandhub.ground.numbers import write_fraction, write_number
from brandhub.models.facts import Forms
from brandhub.proofs.declension import accusative_one, dative, dative_one, weak
from brandhub.proofs.readings import Reading

_KIND: dict[str, dict[str, str]] = {
    "de": {
        "rounded": "rund",
        "about": "rund",
        "below": "knapp",
        "above": "gut",
        "at-least": "mindestens",
        "more": "mehr als",
        "at-most": "bis zu",
        "less": "weniger als",
        "fewer": "weniger als",
        "to": "bis",
    },
    "en": {
        "rounded": "about",
        "about": "about",
        "below": "just under",
        "above": "just over",
        "at-least": "at least",
        "more": "more than",
        "at-most": "up to",
        "less": "less than",
        "fewer": "fewer than",
        "none": "no",
        "to": "to",
    },
}


# How one and many are declined; behind „die“ one stays as it is.
_IN_CASE: Final[dict[str, tuple[Callable[[Forms], str], Callable[[Forms], str]]]] = {
    "dative": (dative_one, dative),
    "accusative": (accusative_one, lambda forms: forms.many),
    "weak": (lambda forms: forms.one or forms.many, weak),
}


def bilingual(write: Callable[[str], str]) -> Bilingual:
    """A text in every language, from one function of the language."""
    return Bilingual(*(write(language) for language in LANGUAGES))


def kind_word(reading: Reading, language: str) -> str:
    """The word that belongs to the kind of value; empty for exact values and ranges."""
    words = _KIND[language]
    match reading.kind:
        case "rounded":
            return words["rounded"]
        case "about":
            return words[reading.side or "about"]
        case "at-least":
            return words["more" if reading.strict else "at-least"]
        case "at-most":
            return words[_below(reading) if reading.strict else "at-most"]
        case "suppressed":
            return words[_below(reading)]
        case _:
            return ""


def _below(reading: Reading) -> str:
    """English tells measures („less than 5 per cent“) from counts („fewer than 5 farms“)."""
    return "less" if reading.measured else "fewer"


def write_value(reading: Reading, language: str) -> str:
    """The number with its kind word: „rund 1.300“, „mindestens 102“, „3 bis 5“, „weniger als 5“."""
    words = _KIND[language]
    if reading.kind == "between":
        high = reading.interval.high
        assert high is not None, "a range has two ends"
        if reading.interval.is_exact:  # „5 bis 5“ is five
            return write_fraction(high, language)
        low_text = write_fraction(reading.interval.low, language, "down")
        return f"{low_text} {words['to']} {write_fraction(high, language, 'up')}"
    word = kind_word(reading, language)
    return f"{word} {write_plain(reading, language)}".strip()


def write_plain(reading: Reading, language: str) -> str:
    """The number alone, without its kind word: for charts and tables that show the kind beside it."""
    if reading.kind == "between":
        return write_value(reading, language)
    if reading.kind == "suppressed":
        high = reading.interval.high
        assert high is not None, "a suppressed value has a threshold"
        return write_fraction(high, language, "up")
    assert reading.value is not None, "every other kind carries its value"
    return write_number(reading.value, language)


def write_noun(reading: Reading, language: str) -> str:
    """„Hof“ after a one, also in „mindestens 1 Hof“ and „0 bis 1 Hof“, „Höfe“ otherwise."""
    forms = reading.fact.noun[language]
    one = forms.one if is_one(reading) else None
    if language == "de" and not reading.measured and reading.case != "nominative":
        return _IN_CASE[reading.case][one is None](forms)
    return one or forms.many


def is_one(reading: Reading) -> bool:
    """True when a one stands right before the noun, also in „mindestens 1“ and „0 bis 1“."""
    # What has no value of its own is read out with its upper end last.
    last = reading.interval.high if reading.value is None else Fraction(reading.value)
    return last is not None and abs(last) == 1


def write_none(reading: Reading, language: str) -> str:
    """What there is none of: „keine Beschäftigten“, „keine landwirtschaftlichen Betriebe“, „keinen Höfen“."""
    if language != "de":
        return f"{_KIND[language]['none']} {reading.fact.noun[language].many}"
    forms = reading.fact.noun.de
    return f"keinen {dative(forms)}" if reading.case == "dative" else f"keine {weak(forms)}"


def write_full(reading: Reading, language: str) -> str:
    """Number and noun: „rund 1.300 Beschäftigte“; „keine Bergleute“ for a certain nothing, but „0 Prozent“."""
    if reading.is_zero and not reading.measured:  # „knapp 0 Gäste“ leaves nothing but nothing, either
        return write_none(reading, language)
    return f"{write_value(reading, language)} {write_noun(reading, language)}"


def write_line(reading: Reading, language: str) -> str:
    """Label, number and date: „Beschäftigte: rund 1.300 (Oktober 2022)“. For lists of values side by side.

    Where things are counted, the label names them already; what is measured says its unit: „Grünanteil: 49 Prozent“.
    """
    label = reading.fact.label[language]
    figure = write_full(reading, language) if reading.measured else write_value(reading, language)
    return f"{label}: {figure} ({write_moment(reading.as_of, language)})"


def write_dated(reading: Reading, language: str) -> str:
    """Number, noun and date in brackets: „102 Höfe (2014)“."""
    return f"{write_full(reading, language)} ({write_moment(reading.as_of, language)})"


def reading_slots(name: str, reading: Reading) -> dict[str, Bilingual]:
    """What a wording may say about one operand."""
    return {
        name: bilingual(lambda language: write_full(reading, language)),
        f"{name}.value": bilingual(lambda language: write_value(reading, language)),
        f"{name}.noun": Bilingual(reading.fact.noun.de.many, reading.fact.noun.en.many),
        f"{name}.label": Bilingual(reading.fact.label.de, reading.fact.label.en),
        **moment_slots(name, reading.as_of),
    }


def number_slots(name: str, reading: Reading) -> dict[str, Bilingual]:
    """A plain number has no date and no label: it is said alone, or with the noun of what it is compared with."""
    return {
        name: bilingual(lambda language: write_full(reading, language)),
        f"{name}.value": bilingual(lambda language: write_value(reading, language)),
    }


def moment_slots(name: str, moment: Moment) -> dict[str, Bilingual]:
    """The date of an operand, bare and as an adverb. An empty name gives the shared date of all operands."""
    prefix = f"{name}." if name else ""
    return {
        f"{prefix}as-of": bilingual(lambda language: write_moment(moment, language)),
        f"{prefix}when": bilingual(lambda language: write_adverb(moment, language)),
    }
