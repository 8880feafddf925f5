"""Numbers as they are written: separators, rounding to the safe side, multiples in words."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import format_decimal
from brandhub.ground.numbers import decimal_of, is_short, rounded_decimal, write_fraction, write_number, write_times

F = Fraction


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        ("0", "0", "0"),
        ("1300.50", "1.300,5", "1,300.5"),
        ("1234567.0123456789", "1.234.567,0123456789", "1,234,567.0123456789"),
        ("-2.5", "−2,5", "−2.5"),
        ("-1300", "−1.300", "−1,300"),
    ],
)
def test_separators_are_those_of_the_language(value: str, german: str, english: str) -> None:
    assert (write_number(Decimal(value), "de"), write_number(Decimal(value), "en")) == (german, english)


@pytest.mark.parametrize(
    ("value", "nearest", "down", "up"),
    [
        (F(5), "5", "5", "5"),
        (F(12345, 10000), "1,2345", "1,2345", "1,2345"),
        (F(10, 3), "3,3", "3,3", "3,4"),
        (F(20, 3), "6,7", "6,6", "6,7"),
        (F(-10, 3), "−3,3", "−3,4", "−3,3"),
        (F(25, 11), "2,3", "2,2", "2,3"),
        (F(100, 3), "33,3", "33,3", "33,4"),
        (F(95, 10**6), "0,000095", "0,000095", "0,000095"),
        (F(1, 3), "0,33", "0,33", "0,34"),
        (F(2, 3), "0,67", "0,66", "0,67"),
        (F(-1, 3), "−0,33", "−0,34", "−0,33"),
        (F(1, 30), "0,033", "0,033", "0,034"),
        (F(1, 3000), "0,00033", "0,00033", "0,00034"),
        (F(1, 10**5), "0,00001", "0,00001", "0,00001"),
        (F(100005, 100000), "1", "1", "1,1"),
        (F(205, 1000) + F(1, 10**6), "0,21", "0,2", "0,21"),
        (F(1, 3 * 10**14), "0", "0", "0,000000000001"),
    ],
)
def test_bounds_are_rounded_to_the_safe_side(value: Fraction, nearest: str, down: str, up: str) -> None:
    assert write_fraction(value, "de") == nearest
    assert write_fraction(value, "de", "down") == down
    assert write_fraction(value, "de", "up") == up


def test_a_half_is_rounded_up() -> None:
    assert rounded_decimal(F(105, 10**7)) == Decimal("0.000011")
    assert rounded_decimal(F(-105, 10**7)) == Decimal("-0.00001")


def test_nothing_has_no_sign() -> None:
    assert not rounded_decimal(F(-1, 3 * 10**14)).is_signed()
    assert not rounded_decimal(F(-1, 3 * 10**14), "up").is_signed()


@pytest.mark.parametrize(
    ("value", "is_exact"), [(F(1, 10**4), True), (F(1, 10**5), False), (F(1, 3), False), (F(7), True), (F(1, 16), True)]
)
def test_four_decimals_are_short(value: Fraction, is_exact: bool) -> None:
    assert is_short(value) is is_exact


@pytest.mark.parametrize(
    ("count", "german", "english"),
    [
        (1, "einmal", "once"),
        (2, "zweimal", "twice"),
        (3, "dreimal", "three times"),
        (4, "viermal", "four times"),
        (5, "fünfmal", "five times"),
        (6, "sechsmal", "six times"),
        (7, "siebenmal", "seven times"),
        (8, "achtmal", "eight times"),
        (9, "neunmal", "nine times"),
        (10, "zehnmal", "ten times"),
        (11, "elfmal", "eleven times"),
        (12, "zwölfmal", "twelve times"),
        (13, "dreizehnmal", "thirteen times"),
        (16, "sechzehnmal", "sixteen times"),
        (17, "siebzehnmal", "seventeen times"),
        (19, "neunzehnmal", "nineteen times"),
        (20, "zwanzigmal", "twenty times"),
        (21, "21-mal", "21 times"),
        (1200, "1.200-mal", "1,200 times"),
    ],
)
def test_multiples_are_words_up_to_twenty(count: int, german: str, english: str) -> None:
    assert (write_times(count, "de"), write_times(count, "en")) == (german, english)


def test_nothing_is_no_multiple() -> None:
    with pytest.raises(ValueError, match="0"):
        write_times(0, "de")


def test_a_decimal_comes_back_from_its_fraction() -> None:
    for text in ("0", "-2.5", "1234567890123456789.123456789", "0.0000000001"):
        assert decimal_of(F(Decimal(text))) == Decimal(text)
    assert decimal_of(F(1, 3)) == Decimal("0." + "3" * 28)


@pytest.mark.parametrize(
    "value", ["0", "-0", "7", "1000", "1E+5", "2.00", "999999999999999", "-12345678", "0.50", "-1234.5"]
)
def test_whole_numbers_are_written_as_babel_writes_them(value: str) -> None:
    for language in ("de", "en"):
        number = Decimal(value)
        digits = format_decimal(abs(number), format="#,##0.##########", locale=language, decimal_quantization=False)
        assert write_number(number, language) == (f"−{digits}" if number < 0 else digits)
