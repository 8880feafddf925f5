"""Numbers in words of a language: separators, the kind words („rund“, „mindestens“), multiples („elfmal“)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from typing import Final, Literal

from babel.numbers import format_decimal

Towards = Literal["nearest", "down", "up"]

_TIMES_DE: Final = (
    "null einmal zweimal dreimal viermal fünfmal sechsmal siebenmal achtmal neunmal zehnmal elfmal zwölfmal "
    "dreizehnmal vierzehnmal fünfzehnmal sechzehnmal siebzehnmal achtzehnmal neunzehnmal zwanzigmal"
).split()
_TIMES_EN: Final = (
    "zero once twice three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
_GROUPING: Final = {"de": ".", "en": ","}


@lru_cache(maxsize=1 << 13)
def write_number(value: Decimal, language: str) -> str:
    """Digits with the separators of the language and every decimal but trailing zeros: 1.300,5 · 1,300.5 · −2,5."""
    # A minus sign, not a hyphen: it breaks no line and is read out as „minus“.
    if language in _GROUPING and value == (whole := int(value)):  # Babel writes the same in ten times the time
        digits = f"{abs(whole):,}".replace(",", _GROUPING[language])
    else:
        digits = format_decimal(abs(value), format="#,##0.##########", locale=language, decimal_quantization=False)
    return f"−{digits}" if value < 0 else digits


def write_fraction(value: Fraction, language: str, towards: Towards = "nearest") -> str:
    """A computed value: exact when four decimals suffice, else rounded as in `rounded_decimal`."""
    return write_number(rounded_decimal(value, towards), language)


def is_short(value: Fraction) -> bool:
    """True when four decimals write the value exactly."""
    return (value * 10**4).denominator == 1


def rounded_decimal(value: Fraction, towards: Towards = "nearest") -> Decimal:
    """The value itself when it is short, else one decimal, below one two significant digits.

    A lower bound is rounded down and an upper bound up: a printed range never promises more than the true one.
    """
    places = 4 if is_short(value) else 1
    while 0 < abs(value) * 10**places < 10 and places < 12:
        places += 1
    scaled = value * 10**places
    whole = {"down": floor(scaled), "up": ceil(scaled), "nearest": floor(scaled + Fraction(1, 2))}[towards]
    return Decimal(whole).scaleb(-places)


def write_times(count: int, language: str) -> str:
    """A multiple in words up to twenty: „elfmal“, „eleven times“; above in digits: „102-mal“, „102 times“.

    Raises ValueError below one: nothing is „zero times as many“.
    """
    if count < 1:
        raise ValueError(count)
    if language == "en":
        if count in (1, 2):
            return _TIMES_EN[count]
        return f"{_TIMES_EN[count] if count <= 20 else write_number(Decimal(count), 'en')} times"
    return _TIMES_DE[count] if count <= 20 else f"{write_number(Decimal(count), 'de')}-mal"


def decimal_of(value: Fraction) -> Decimal:
    """An exact decimal for a fraction that came from one of up to 28 digits; rounded to that many otherwise."""
    return Decimal(value.numerator) / Decimal(value.denominator)
