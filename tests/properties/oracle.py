"""Reading what the hub says, as a reader would: words and numbers become conditions on numbers. No proofs are used."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from brandhub.ground.catalogues import Bilingual
from brandhub.models.facts import Observation
from brandhub.proofs.readings import Series, read_observation
from brandhub.whole.hub import Hub
from properties.worlds import Published, is_called

Meaning = Callable[[Fraction, Fraction], bool]
TIMES = (
    "zweimal dreimal viermal fünfmal sechsmal siebenmal achtmal neunmal zehnmal elfmal zwölfmal dreizehnmal "
    "vierzehnmal fünfzehnmal sechzehnmal siebzehnmal achtzehnmal neunzehnmal zwanzigmal"
).split()


def read(hub: Hub, name: str, *values: tuple[str, Published]) -> Series:
    fact = hub.fact("gaeste").model_copy(update={"id": name, "part_of": ("dort",)})
    return Series(
        fact,
        tuple(
            read_observation(
                fact, Observation.model_validate({"as-of": as_of, "source": "zaehlung", **value.raw}), whole=True
            )
            for as_of, value in values
        ),
    )


def number(text: str) -> Fraction:
    return Fraction(text.replace(".", "").replace(",", ".").replace("−", "-"))


def read_relation(text: str) -> Meaning:
    """What „mindestens 3 mehr“ or „elfmal so viele“ says of two numbers."""
    plain: dict[str, Meaning] = {
        "mehr": lambda here, there: here > there,
        "weniger": lambda here, there: here < there,
        "genau so viele": lambda here, there: here == there,
        "mindestens so viele": lambda here, there: here >= there,
        "höchstens so viele": lambda here, there: here <= there,
        "mindestens so viele, aber nicht doppelt so viele": lambda here, there: there <= here < 2 * there,
    }
    if text in plain:
        return plain[text]
    if found := re.fullmatch(r"(mindestens|genau) ([\d.]+) (mehr|weniger)", text):
        by, sign = number(found[2]), 1 if found[3] == "mehr" else -1
        if found[1] == "genau":
            return lambda here, there: sign * (here - there) == by
        return lambda here, there: sign * (here - there) >= by
    found = re.fullmatch(r"(mindestens |mehr als )?(?:(\w+mal)|([\d.]+)-mal) so viele", text)
    assert found, text
    times = Fraction(TIMES.index(found[2]) + 2) if found[2] else number(found[3])
    if found[1] in ("mehr als ", "more than "):
        return lambda here, there: here > times * there
    if found[1]:
        return lambda here, there: here >= times * there
    return lambda here, there: times * there <= here < (times + 1) * there


def read_share(text: str) -> Callable[[Fraction], bool]:
    """What „mindestens 33 von 100“ says of a part of one."""
    found = re.fullmatch(r"(rund |mindestens |höchstens |mehr als |weniger als )?(\d+) von (\d+)", text)
    assert found, text
    return _share(found[1], number(found[2]), number(found[3]))


def _share(bound: str | None, value: Fraction, of: Fraction) -> Callable[[Fraction], bool]:
    known: dict[str | None, Callable[[Fraction], bool]] = {
        None: lambda share: share * of == value,
        "rund ": lambda share: is_called(share * of, value),
        "mindestens ": lambda share: share * of >= value,
        "höchstens ": lambda share: share * of <= value,
        "mehr als ": lambda share: share * of > value,
        "weniger als ": lambda share: share * of < value,
    }
    return known[bound]


def read_value(text: str) -> Callable[[Fraction], bool]:
    """What „mindestens 102“ or „3 bis 5“ says of a number. No sum is „rund“."""
    if found := re.fullmatch(r"(−?[\d.,]+) bis (−?[\d.,]+)", text):
        low, high = number(found[1]), number(found[2])
        return lambda value: low <= value <= high
    found = re.fullmatch(r"(mindestens |mehr als |bis zu |weniger als )?(−?[\d.,]+)", text)
    assert found, text
    stated = number(found[2])
    known: dict[str | None, Callable[[Fraction], bool]] = {
        None: lambda value: value == stated,
        "mindestens ": lambda value: value >= stated,
        "mehr als ": lambda value: value > stated,
        "bis zu ": lambda value: value <= stated,
        "weniger als ": lambda value: value < stated,
    }
    return known[found[1]]


# --- English, which says the same ---

_ENGLISH_TIMES = (
    "twice three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
).split()
_GERMAN_OF = {
    "about": "rund ",
    "at least": "mindestens ",
    "at most": "höchstens ",
    "up to": "bis zu ",
    "more than": "mehr als ",
    "fewer than": "weniger als ",
    "less than": "weniger als ",
    "exactly": "genau ",
    None: None,
}
_BOUND = r"(?:(about|at least|at most|up to|more than|fewer than|less than|exactly) )?"


def english_number(text: str) -> Fraction:
    return Fraction(text.replace(",", "").replace("−", "-"))


def read_english_relation(text: str) -> Meaning:
    """What “at least 3 more” or “eleven times as many” says of two numbers."""
    plain: dict[str, Meaning] = {
        "more": lambda here, there: here > there,
        "fewer": lambda here, there: here < there,
        "exactly as many": lambda here, there: here == there,
        "at least as many": lambda here, there: here >= there,
        "at most as many": lambda here, there: here <= there,
        "at least as many, but not twice as many,": lambda here, there: there <= here < 2 * there,
    }
    if text in plain:
        return plain[text]
    if found := re.fullmatch(r"(at least|exactly) ([\d,.]+) (more|fewer)", text):
        by, sign = english_number(found[2]), 1 if found[3] == "more" else -1
        if found[1] == "exactly":
            return lambda here, there: sign * (here - there) == by
        return lambda here, there: sign * (here - there) >= by
    found = re.fullmatch(r"(at least |more than )?(?:(twice)|([a-z]+) times|([\d,]+) times) as many", text)
    assert found, text
    word = found[2] or found[3]
    times = Fraction(_ENGLISH_TIMES.index(word) + 2) if word else english_number(found[4])
    if found[1] in ("mehr als ", "more than "):
        return lambda here, there: here > times * there
    if found[1]:
        return lambda here, there: here >= times * there
    return lambda here, there: times * there <= here < (times + 1) * there


def read_english_share(text: str) -> Callable[[Fraction], bool]:
    found = re.fullmatch(rf"{_BOUND}([\d,]+) of ([\d,]+)", text)
    assert found, text
    return _share(_GERMAN_OF[found[1]], english_number(found[2]), english_number(found[3]))


def in_german(text: str) -> str:
    """A bound with its number, a span, or a change, in the words that the German readers know."""
    courses = {
        "risen": "gestiegen", "fallen": "gesunken", "stayed the same": "gleich geblieben",
        "not risen": "nicht gestiegen", "not fallen": "nicht gesunken", "exactly": "genau",
    }  # fmt: skip
    if text in courses:
        return courses[text]
    if found := re.fullmatch(r"(risen|fallen) by (.*)", text):
        return f"um {in_german(found[2])} {courses[found[1]]}"
    if found := re.fullmatch(r"give or take (.*)", text):
        return f"bis auf {in_german(found[1])}"
    if found := re.fullmatch(r"(−?[\d,.]+) to (−?[\d,.]+)", text):
        return f"{_german_digits(found[1])} bis {_german_digits(found[2])}"
    found = re.fullmatch(rf"{_BOUND}(−?[\d,.]+)(?: (per cent|visitors?))?", text)
    assert found, text
    noun = {None: "", "per cent": " Prozent", "visitor": " Gast", "visitors": " Gäste"}[found[3]]
    return f"{_GERMAN_OF[found[1]] or ''}{_german_digits(found[2])}{noun}"


def _german_digits(text: str) -> str:
    return text.translate(str.maketrans(",.", ".,"))


def say_the_same(said: Bilingual) -> bool:
    """True when the English words are those of the German ones, bound for bound and digit for digit."""
    return in_german(said.en).replace("1 Gäste", "1 Gast") == said.de.replace("1 Gäste", "1 Gast")
