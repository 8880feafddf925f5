"""Short cuts of the detectors leave nothing out: what is passed over without a look could not have been found."""

from __future__ import annotations

import random
import re
import sys

import pytest
from brandhub.speech import dates
from brandhub.speech.chunks import CLOSING, SPLIT, TOKEN
from brandhub.speech.dates import as_caseless, find_mentions
from brandhub.speech.disguises import _PARTED, _parted
from brandhub.speech.german import search as german_search
from brandhub.speech.heads import seconds_of
from brandhub.speech.phrases import Phrasebook
from brandhub.speech.references import find_references
from brandhub.speech.tokens import read_line
from brandhub.speech.traits import _TRAITS, Trait
from brandhub.speech.visible import _PIECE, _Writer, read_visible
from brandhub.whole.markdown import _MARKING, _converter, _Marking
from brandhub.whole.openings import opens_sentence
from brandhub.whole.voice import _INSIDE, _SIGNS, _UNREAD, RULES, _may_break, rules_inside
from hypothesis import given
from hypothesis import strategies as st

LETTERS = "".join(sorted(set("".join(word for words in dates._TIMES.values() for word in words) + "ßä")))


def test_what_a_pattern_takes_for_a_letter_without_case_is_that_letter() -> None:
    pattern = re.compile(f"(?i)[{LETTERS}]")
    for number in range(sys.maxunicode + 1):
        sign = chr(number)
        if pattern.fullmatch(sign):
            same = [letter for letter in LETTERS if re.fullmatch(re.escape(letter), sign, re.IGNORECASE)]
            assert as_caseless(sign) in [as_caseless(letter) for letter in same], (sign, same)


@pytest.mark.parametrize("language", ["de", "en"])
def test_times_without_a_digit_are_seen(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said = {
        "de": (
            "Die Zwanzigerjahre.",
            "In den dreißigern.",
            "Um die Jahrhundertwende.",
            "Die DREIẞIGer Jahre.",
            "zwanzıger Jahre",
        ),
        "en": ("In the Twenties.", "At the TURN of the century.", "The post-war years.", "The nineteenth century."),
    }[language]
    seen = [[*find_mentions(text, language)] for text in said]
    assert all(seen)
    monkeypatch.setattr(dates, "_may_name_dates", lambda *_: True)
    assert [[*find_mentions(text, language)] for text in said] == seen
    assert not [*find_mentions("Ein Satz ohne Zeit. A sentence about wards.", language)]


def test_every_way_to_name_a_time_has_a_digit_or_a_word() -> None:
    """A new pattern without either would never be tried."""
    for language, patterns in dates._PATTERNS.items():
        for pattern in patterns:
            alternatives = pattern.split("|(?P<") if "century2" in pattern else [pattern]
            for one in alternatives:
                has_digit = re.search(r"\\d|\{year\}|\[2-9\]0", one) is not None
                assert has_digit or any(name in one for name in ("<words>", "<era>", "century2")), (language, one)


@pytest.mark.parametrize("language", ["de", "en"])
def test_rules_of_style_find_nothing_without_their_sign(language: str) -> None:
    chance = random.Random(language)  # noqa: S311 - nothing secret
    parts = [
        '"',
        "'",
        " -",
        "...",
        "  ",
        "%",
        "z.B.",
        "d.h.",
        "u.a.",
        "i.d.R.",
        "u.U.",
        "s.o.",
        "z.T.",
        "o.ä.",
        "ca.",
        "Ca.",
    ]
    parts += [
        "„",
        "“",
        "”",
        "«",
        "»",
        "a",
        "s",
        " ",
        "\n",
        "|",
        "{",
        "}",
        ".",
        "-",
        "in",
        "In",
        "innen",
        "InnEn",
        "Gast",
    ]
    parts += [
        "*",
        ":",
        "_",
        "/",
        "·",
        "/-",
        "leucht",
        "türme",
        "Turm",
        "Ein",
        "zıgartig",
        "İNNOVATIV",
        "e",
        "Akteur",
        "Ak",
    ]
    parts += ["world", "-class", "\u017ftakeholder", "spannend", "HERAUSFORDERUNG", "vibrant", "Potenzial", "Exciting"]
    found = set()
    for _ in range(20_000):
        text = "".join(chance.choices(parts, k=6))
        for rule, pattern in RULES[language].items():
            if pattern.search(text):
                assert _may_break(rule, text, rules_inside(text, language)), (rule, text)
                found.add(rule)
    assert found >= RULES[language].keys() & {*_SIGNS, "stock-words", "inner-sign"}
    assert {*_SIGNS, *_INSIDE} >= RULES[language].keys(), "a text without their signs would be passed over"
    assert not any(_may_break(rule, "Wir hier", rules_inside("Wir hier", language)) for rule in found)


def test_what_is_no_prose_is_found_without_the_other_signs() -> None:
    chance = random.Random(1)  # noqa: S311 - nothing secret
    whole = re.compile("|".join(_UNREAD.values()), re.MULTILINE)
    parts = ["](", ")", "http://", "https://", "x", "@", "`", "|", "-", "\n", " ", ".", "<", ">", "a.b"]
    for _ in range(4_000):
        text = "".join(chance.choices(parts, k=8))
        some = "|".join(pattern for sign, pattern in _UNREAD.items() if sign in text) or "(?!)"
        found = [one.span() for one in re.compile(some, re.MULTILINE).finditer(text)]
        assert found == [one.span() for one in whole.finditer(text)], text


def test_plain_stretches_end_where_they_did() -> None:
    """Read sign by sign, with both neighbours of every blank looked at."""
    chance = random.Random(2)  # noqa: S311 - nothing secret
    plain = r"[A-Za-zÄÖÜäöüß0-9,.;?!\"„“”‚‘’–(){}%/+=$€§…»«:-]"
    slow = re.compile(rf"(?:{plain}|(?<=[^\s])[ ](?=[^\s]))+")
    for _ in range(4_000):
        text = "".join(chance.choices("ab  *\n²|.", k=10))
        for at in range(len(text)):
            end = chance.randrange(at, len(text) + 1)
            expected = slow.match(text, at, end)
            found = _PIECE.match(text, at, end)
            is_plain = found is not None and found.lastgroup == "plain"
            assert is_plain == (expected is not None)
            assert found is None or expected is None or found.span() == expected.span(), (text, at, end)


@pytest.mark.parametrize(
    ("pattern", "seconds"),
    [
        (r"(?P<pair>(?!schritt |stein )\w{4,}) um (?P=pair)", {"um"}),
        (r"(?:one|two|\d+) (?:out of|in every) (?:\w+)", {"out", "in"}),
        (r"\w+ (?:auf|ab\w*) und", None),
        (r"\w+ ?um \w+", None),
        (r"(?:\w+ )?\w+ um", None),
        (r"\w+(?: \w+)? um", None),
        (r"[^x]+ um", None),
        (r".+ um", None),
        (r"\w+", None),
    ],
)
def test_second_words(pattern: str, seconds: set[str] | None) -> None:
    assert seconds_of(pattern) == seconds


def test_a_phrase_is_found_by_its_second_word() -> None:
    book = Phrasebook([r"(?P<pair>\w{4,}) um (?P=pair)", "haus"], [r"(?:eins|\d+) (?:von|aus) zehn"])
    found = book.find("haus um haus und haus um hof . 3 aus zehn um zehn ")
    assert [[one.group() for one in group] for group in found] == [
        ["haus um haus", "haus", "zehn um zehn"],
        ["3 aus zehn"],
    ]


MARKDOWN = st.text("ab *_`[]()<>&!\\\n#1.|-:\t/@", max_size=60)


SIGNS = st.sampled_from(["**", "  \n", "[a](/b)", "<a@b.de>", "&amp;", "| a | b |\n|---|---|\n"])


@given(st.lists(st.one_of(MARKDOWN, SIGNS)))
def test_texts_without_signs_need_no_look_at_each(parts: list[str]) -> None:
    source = "".join(parts)
    quick, slow = _converter(str), _converter(str)
    slow.treeprocessors.deregister("plain-texts")
    assert quick.convert(source) == slow.convert(source)


@given(
    st.lists(
        st.lists(st.one_of(MARKDOWN, SIGNS, st.sampled_from(["# a\n", "[a]\n\n", "[a]: /b\n", "[a]: http://c\n"])))
    )
)
def test_a_converter_used_again_remembers_nothing(texts: list[list[str]]) -> None:
    for source in map("".join, texts):
        html, others = _Marking().convert(source)
        assert _MARKING.convert(source) == (html, others)


PROSE = st.one_of(
    st.text("aBü. \n,;-'’1٣½&|`*²\u0308\u00ad“), ", max_size=30),
    st.sampled_from(
        [
            "m²",
            "&auml;",
            "zwan\\zig",
            "`--all`",
            "`zwei Tore`",
            "[a](/b)",
            '{{ fact("a") }}',
            "| |\n| a |",
            "\n\n",
            "\n- ",
        ]
    ),
    st.sampled_from(
        ["10 000 Bäume", "O.K. dort.", "Müller’s", "x2yz", "am 31. Mai", "„Tor“,", "Ab-", "1. Tor\n2. Tor"]
    ),
)


@given(st.lists(PROSE))
def test_runs_of_plain_signs_are_read_as_one_by_one(parts: list[str]) -> None:
    source = "".join(parts)
    references, wrong = find_references(source)
    quick = read_visible(source, references, wrong, is_markdown=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_Writer, "_run", lambda _self, at, _end: at)
        slow = read_visible(source, references, wrong, is_markdown=True)
    assert (quick.text, quick.starts, quick.ends) == (slow.text, slow.starts, slow.ends)
    assert len(quick.text) == len(quick.starts) == len(quick.ends)
    assert quick.references == slow.references


@given(st.lists(PROSE))
def test_plain_words_are_the_tokens_that_any_word_is(parts: list[str]) -> None:
    text = "".join(parts)
    tokens = read_line(text, german_search.fold).tokens
    slow = [*TOKEN.finditer(text)]
    assert [(token.text, token.kind, token.start, token.end) for token in tokens] == [
        (one.group(), one.lastgroup, one.start(), one.end()) for one in slow
    ]


START = re.compile(r"(?:^|\n[ \t]*\n|\n)[ \t]*(?:[-*+>#]+[ \t]+|\d+\.[ \t]+)*$")
END = re.compile(r"(?:[^\W\d_]{3,}|[)}\]\"“”’»])[.!?…][\"“”’»)]*\s+$")


@given(st.text('ab1é_.!…)]}"“’ \t\n\u00a0\x1c-*+>#', max_size=14))
def test_a_sentence_ends_where_the_whole_text_says_so(before: str) -> None:
    assert opens_sentence(before) == bool(START.search(before) or END.search(before))


def test_a_letter_with_a_sign_behind_it_falls_into_the_same_tokens_unseen() -> None:
    letters = [letter for letter in map(chr, range(sys.maxunicode + 1)) if letter.isalpha()]
    odd = [letter for letter in letters if SPLIT.split(f"{letter}a{letter}") != ["", f"{letter}a{letter}", ""]]
    signs = [sign for sign in CLOSING if SPLIT.split(f"aß{sign}") != ["", "aß", "", sign, ""]]
    assert (odd, signs) == ([], [])
    assert not [letter for letter in letters[:20_000] if _TRAITS[f"{letter}a"] & ~(Trait.ROMAN | Trait.DATE)]


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("die grö- ßte Stadt", ["größte"]),
        ("- grö\n- ßte - Stadt", []),
        ("- Punkt\n- die grö- ßte Stadt", ["größte"]),
        ("Ein- und Ausgang", []),
        ("- ", []),
    ],
)
def test_words_are_parted_by_hyphens_behind_letters_alone(text: str, parted: list[str]) -> None:
    assert [word for _, _, word in _parted(text)] == parted
    assert [found[1] + found[2] for found in _PARTED.finditer(text)] == parted


@pytest.mark.parametrize(
    "phrase", ["alte rote tuer", r"alte rote tuer\w*", r"alte rote \w*uer", "alte rote (?:tuer|tor)"]
)
def test_a_word_that_nothing_needed_at_first_is_seen_once_something_does(phrase: str) -> None:
    book = Phrasebook([phrase])
    assert book.find("die tuer ") == [[]]
    assert [found.span() for found in book.find("die alte rote tuer ")[0]] == [(4, 18)]
    assert [found.span() for found in book.find("alte rote tuer ")[0]] == [(0, 14)]
    assert book.find("die alte rote wand ") == [[]]
