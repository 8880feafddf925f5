"""The targets of the fuzzer, tried with what hypothesis makes up, and with every hostile file there is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.targets import TARGETS

HOSTILE = Path(__file__).resolve().parents[1] / "golden" / "hostile"
SAMPLE = HOSTILE.parents[1] / "sample"
SMALL = 64 * 1024
# fmt: off
WORDS = (
    "---\n", "title: ", "summary: ", "status: ", "published", "draft", "publish-at: ", "2026-12-01T09:00+01:00",
    "topic: land", "image: feld", "contact: redaktion", "related:\n", "  facts: [hoefe]\n", "language: de\n",
    "address: /x/\n", "a:\n", "  operator: ", "more-than\n", "times\n", "rank\n", "share\n", "trend\n", "since\n",
    "  left: {fact: hoefe, as-of: 2014}\n", "  right: {number: 5}\n", "  times: 3\n", "  topic: land\n",
    "  wording: {de: '{left} {relation} {right}', en: '{left}'}\n", "  question: {de: Ja?, en: Yes?}\n", "{{ ", " }}",
    'fact("hoefe")', "exception(", "reason=", "[x](", "[x]: ", "javascript:", "&#x6a;", "&colon;", "<", ">", "![", "](",
    "`", "\\", "\t", "\n", "  ", "- ", "> ", "* ", "1. ", "&x ", "*x", "!!t ", "<<: ", "null", "1.412", "\u0308", "ä",
    '"', "'", "|\n", "#", "[", "]", "{", "}", ": ", ", ", '"\\0"', '"\\u202e"', "</svg>", "<use href='#a'/>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>", "<g id='a'>", "</g>", "<style>", "</style>",
    "u\\72l(", "/*",
)
# fmt: on
RAW = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=120).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(st.sampled_from(WORDS), max_size=40).map(lambda words: "".join(words).encode()),
)


@pytest.mark.parametrize("target", TARGETS)
@given(raw=RAW)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_made_up(target: str, raw: bytes) -> None:
    TARGETS[target](raw)


@pytest.mark.parametrize("target", TARGETS)
def test_whatever_lies_among_the_hostile_files(target: str) -> None:
    for path in sorted((*HOSTILE.rglob("*.*"), *SAMPLE.rglob("*.*"))):
        if path.stat().st_size <= SMALL:
            TARGETS[target](path.read_bytes())
