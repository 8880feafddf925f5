"""A book of phrases finds what one pattern of all its phrases would find."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from brandhub.ground.stores import Store
from brandhub.ground.tables import TABLES
from brandhub.speech.beginnings import Index
from brandhub.speech.english import search as english_search
from brandhub.speech.german import phrases as german_phrases
from brandhub.speech.german import search as german_search
from brandhub.speech.heads import Head, beginnings, needs_of
from brandhub.speech.phrases import Phrasebook, kept_book
from brandhub.speech.tokens import Judge, read_line

TESTS = Path(__file__).resolve().parents[2]
FEW = 2_500
"""So many lines are read, some of every file: the others would find the same, and there are ever more of them."""

MAKERS = {
    "german assertions": german_phrases._asserting,
    "german harmless phrases": german_phrases._harmless,
    "english assertions": english_search._asserting,
    "english images": english_search._painting,
    "english harmless phrases": english_search._harmless,
}


def sentences() -> list[str]:
    paths = [path for folder in ("golden/orphans", "content/prose") for path in sorted((TESTS / folder).rglob("*.*"))]
    lines = [line for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()]
    return lines[:: len(lines) // FEW]


def books(grammar: ModuleType) -> Iterator[Phrasebook]:
    for name in ("_phrases", "_images"):
        if hasattr(grammar, name):
            yield getattr(grammar, name)()[1]
    yield grammar._free_phrases()


@pytest.mark.parametrize("grammar", [german_search, english_search], ids=["de", "en"])
def test_as_one_pattern_of_all(grammar: ModuleType) -> None:
    folded = [read_line(sentence, grammar.fold).folded for sentence in sentences()]
    assert len(folded) >= FEW
    for book in books(grammar):
        whole = [re.compile(rf"(?<![^ ])(?:{'|'.join(group)})(?= )") for group in book.groups]
        for text in folded:
            expected = [[found.span() for found in pattern.finditer(text)] for pattern in whole]
            assert [[found.span() for found in group] for group in book.find(text)] == expected, text


def whole(*words: str) -> set[Head]:
    return {Head(word, "whole") for word in words}


def begun(*words: str) -> set[Head]:
    return {Head(word, "begun") for word in words}


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        ("den rang ab", whole("den")),
        (r"zwilling\w*", begun("zwilling")),
        ("nuller ?jahre", begun("nuller")),
        ("never(?:theless| more)", begun("never")),
        ("turn(?: the (?:corner|tide)|(?= [.,]))", whole("turn")),
        ("hohe[nr]? wand", begun("hohe")),
        ("hohen? wand", begun("hohe")),
        ("(?:hat|hatte) zulauf", whole("hat", "hatte")),
        (r"(?:hat|gewann)\w* zulauf", begun("hat", "gewann")),
        ("(?:the )?majority", whole("the", "majority")),
        ("(?:im |in den ){0,2}zehnten", whole("im", "in", "zehnten")),
        ("(?:ganz|sehr (?:viel|wenig))e", whole("ganze", "sehr")),
        (r"(?!sturm)\w{4,}sterben", {Head(r"\w{4,}sterben", "pattern")}),
        (r"\w+ zuerst", {Head(r"\w+", "pattern")}),
        ("a|b c", whole("a", "b")),
        ("ab*c", begun("a")),
        ("x?", None),
        ("(?:ab |cd )?ef", whole("ab", "cd", "ef")),
        ("(?:ab|cd)ef", whole("abef", "cdef")),
        (r"(?:auf|aus)sterb\w*", begun("aufsterb", "aussterb")),
        ("(?:ab|cd)?ef", whole("abef", "cdef", "ef")),
        ("(?:ab){0,2}cd", begun("ab") | whole("cd")),
        ("(?:ab|cd)+ ef", None),
        ("ab(?: cd)? ef", whole("ab")),
        ("ab(?: cd)?ef", begun("ab")),
        ("ab(?: cd)?", whole("ab")),
        ("ab ?cd", begun("ab")),
        ("ab(?= )", whole("ab")),
        ("(?=ab)ab cd", whole("ab")),
        ("(?<!x)ab cd", whole("ab")),
        (r"[\w]]+", {Head(r"[\w]]+", "pattern")}),
        (r"(?P<twin>\w+) an (?P=twin)", None),
        ("(?:ab)*c", begun("ab") | whole("c")),
        ("(?:ab){2}c", None),
    ],
)
def test_what_a_phrase_can_begin_with(pattern: str, heads: set[Head] | None) -> None:
    assert beginnings(pattern) == heads


def test_a_phrase_is_found_wherever_it_stands() -> None:
    book = Phrasebook(["im kreis", "im kreis der", "im nu"], ["im"])
    expected = [["im kreis", "im nu", "im kreis"], ["im", "im", "im"]]
    for _ in range(3):
        found = book.find("im kreis der im nu im kreis ")
        assert [[one.group() for one in group] for group in found] == expected


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("zulauf", []),
        ("hat zulauf", [whole("zulauf")]),
        (r"hat(?: \w+){0,5} (?:grossen |viel )?(?:zulauf|andrang)", [whole("zulauf", "andrang")]),
        ("(?:der|die) erste der stadt", [whole("erste"), whole("der"), whole("stadt")]),
        (r"wie nie(?= [.,])", [whole("nie")]),
        ("nuller ?jahre", []),
        (r"ueber alle\w* stehen", [begun("alle"), whole("stehen")]),
        (r"\w+ an \w+", [whole("an")]),
        (r"mehr (?:als )?\w+ zuvor", [whole("zuvor")]),
        ("im (?:nu |kreis )*dort", [whole("dort")]),
        ("im (?:nu|kreis)? ?dort", []),
        ("(?:un )?(?:gleich|nah)er", [whole("gleicher", "naher")]),
        ("(?:un)?gleich viel", [whole("viel")]),
        (r"(?:der |die ){0,2}(?=h)(?:\w+ )*?halbe[nr]? stadt", [begun("halbe"), whole("stadt")]),
        (r"(?P<twin>\w+) an (?P=twin)", [whole("an")]),
        (r"(?:ein|kein) (?:\w+ )rekord", []),
        (r"(?:am |der )?(?:\w+zigste|dritte)", [{Head(r"\w+zigste", "pattern")} | whole("dritte")]),
    ],
)
def test_what_a_phrase_needs_besides(pattern: str, needs: list[set[Head]]) -> None:
    assert [set(one) for one in needs_of(pattern)] == needs


def test_a_pattern_that_is_needed_may_fit_words_that_came_before() -> None:
    book = Phrasebook([r"(?:am |der )?(?:\w+zigste|dritte)", r"so (?:nr\w*|eu)"])
    assert [one.group() for one in book.find("zwanzigste ")[0]] == ["zwanzigste"]
    assert book.find("der nrw tag ") == [[]]
    assert [one.group() for one in book.find("der zwanzigste am dritte so nrw ")[0]] == [
        "der zwanzigste",
        "am dritte",
        "so nrw",
    ]


def test_what_is_needed_may_stand_anywhere_and_is_asked_for_once() -> None:
    book = Phrasebook(["(?:ein|kein) (?:\\w+ ){0,2}rekord", "kein rekord"])
    assert [one.group() for one in book.find("kein rekord ein neuer rekord auch ein ")[0]] == [
        "kein rekord",
        "ein neuer rekord",
    ]
    assert book.find("ein neuer versuch ") == [[]]


@pytest.mark.parametrize("text", ["das kostete nur wenige stellen ", "kostete stellen ", "es kostete viele jobs "])
def test_one_word_may_stand_before(text: str) -> None:
    book = Phrasebook([r"(?:\w+ ){0,1}kostete (?:\w+ ){0,3}(?:stellen|jobs)", r"\w+ zuerst"])
    assert [one.group() for one in book.find(text)[0]] == [text.strip()]
    assert [one.group() for one in book.find(f"wir zuerst {text}")[0]] == ["wir zuerst", text.strip()]


@pytest.mark.parametrize("phrase", ["boomt der handel", "der handel boomt", "der handel", "in der (?:stadt|region)"])
def test_a_phrase_is_tried_only_where_each_of_its_words_is(phrase: str) -> None:
    """Whether its first word is rarer than the others, and looks for them, or one of them wakes it."""
    book = Phrasebook([phrase])
    whole = phrase.replace("(?:stadt|region)", "region").split()
    for text in ([*whole, "nun"], ["und", *whole], [*reversed(whole), *whole]):
        assert [one.group() for one in book.find(" ".join(text) + " ")[0]] == [" ".join(whole)]
    for word in whole:
        others = ["nun" if one == word else one for one in whole]
        assert book._beginnings(others, " ".join(others) + " ") == []


def test_a_phrase_is_tried_only_where_what_stands_behind_it_is() -> None:
    book = Phrasebook(["steht(?= ueber allem )", "geht(?: auf| nach(?: unten)?) dort"])
    assert [one.group() for one in book.find("es steht ueber allem geht nach unten dort ")[0]] == [
        "steht",
        "geht nach unten dort",
    ]
    for words in ("es steht ueber dem tor".split(), "es geht dort zu".split()):
        assert book._beginnings(words, " ".join(words) + " ") == []


def test_what_stands_there_twice_is_looked_for_once() -> None:
    book = Phrasebook([r"(?:das|die) (?P<one>\w+) (?:der|aller) (?P=one)en", "das tor"])
    assert [one.group() for one in book.find("das tor die zahl der zahlen ")[0]] == ["das tor", "die zahl der zahlen"]
    words = "die zahl der tore das wort".split()
    assert book._beginnings(words, " ".join(words) + " ") == []


@pytest.mark.parametrize("word", ["markt", "marktes", "marktfu", "marktfrau", "marktfuehrer", "marktfuehrerin"])
def test_longer_beginnings_tell_apart_what_four_letters_do_not(word: str) -> None:
    book = Phrasebook([r"(?:der )?(?:marktfuehrer\w*|marktes)"])
    assert [one.group() for one in book.find(f"der {word} ")[0]] == [f"der {word}"] * (
        word.startswith("marktfuehrer") or word == "marktes"
    )
    assert (book._beginnings(["der", word], f"der {word} ") == []) == (word[:7] not in ("marktes", "marktfu"))


def test_nothing_is_found_inside_of_what_was_found() -> None:
    found = Phrasebook(["so gut wie alle", "gut wie nie"]).find("so gut wie alle gut wie nie ")
    assert [one.group() for one in found[0]] == ["so gut wie alle", "gut wie nie"]


def test_a_class_of_characters_may_hold_brackets_and_bars() -> None:
    assert [one.group() for one in Phrasebook(["rad[|)] ende", r"a\|b"]).find("rad) ende a|b ")[0]] == [
        "rad) ende",
        "a|b",
    ]


def test_an_open_group_is_refused() -> None:
    with pytest.raises(ValueError, match="offen"):
        beginnings("(?:offen")


@pytest.mark.parametrize("grammar", [german_search, english_search], ids=["de", "en"])
def test_a_form_that_is_said_to_assert_nothing_never_does(grammar: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """The short cut for most words leaves none out: without it, the same is found."""
    lines = [read_line(sentence, grammar.fold) for sentence in sentences()]
    shortened = [[*grammar.find_words(line)] for line in lines]
    monkeypatch.setattr(grammar, "_JUDGE", Judge(lambda _form: True, grammar.fold))
    if grammar is german_search:
        monkeypatch.setattr(grammar, "_may_assert_inside", lambda _word, _form: True)
    assert [[*grammar.find_words(line)] for line in lines] == shortened


@pytest.mark.parametrize("grammar", [german_search, english_search], ids=["de", "en"])
def test_most_words_begin_no_phrase(grammar: ModuleType) -> None:
    """One phrase that any word may begin is tried at every word of every text, and costs a quarter of the search."""
    plain = "stollenrampe wiesendach schlafend backstage gardening xylophon".split()
    for book in books(grammar):
        begun = {word: [book.groups[group][at] for group, at in book._entries_of(word, "")] for word in plain}
        assert not any(begun.values()), begun


def test_a_kept_book_is_the_one_that_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, make in MAKERS.items():
        monkeypatch.setattr(TABLES, "store", Store(None, ""))
        kinds, made = kept_book(name, make)
        monkeypatch.setattr(TABLES, "store", Store(tmp_path, "program"))
        kept_book(name, make)
        again, kept = kept_book(name, lambda: pytest.fail("it is kept"))
        assert again == kinds
        assert kept.groups == made.groups
        assert told(kept.index) == told(made.index)


def told(index: Index) -> list[object]:
    """All of an index; sets of words have no order, and neither has what comes from them."""
    begun = [{word: sorted(numbers) for word, numbers in one.items()} for one in (index.whole, index.begun)]
    return [*begun, index.patterns, index.roaming, index.seconds, index.costs]
