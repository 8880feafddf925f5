"""What single English words are: a person, an animal, a thing; and which verb a form belongs to."""

from __future__ import annotations

import pytest
from brandhub.speech.english.deeds import base_forms, goes_with, is_deed
from brandhub.speech.english.nouns import is_animal, is_one, is_person, is_thing, singular


@pytest.mark.parametrize(
    ("word", "kinds"),
    [
        ("baker", "person thing one"),
        ("bakers", "person thing"),
        ("dog", "animal thing one"),
        ("drawer", "thing one"),
        ("drawers", "thing one"),
        ("brass drawer", "thing one"),
        ("brass drawers", "thing one"),
        ("drawer's", "thing one"),
        ("drawer brass", ""),
        ("deficit", ""),
        ("nothing", ""),
    ],
)
def test_what_a_word_names(word: str, kinds: str) -> None:
    asked = {"person": is_person, "animal": is_animal, "thing": is_thing, "one": is_one}
    assert " ".join(kind for kind, holds in asked.items() if holds(word)) == kinds


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("drawers", "drawer"),
        ("drawer", "drawer"),
        ("stories", "story"),
        ("churches", "church"),
        ("dishes", "dish"),
        ("boxes", "box"),
        ("glasses", "glass"),
        ("glass", "glass"),
        ("horses", "horse"),
        ("s", ""),
    ],
)
def test_one_of_several(word: str, one: str) -> None:
    assert singular(word) == one


@pytest.mark.parametrize(
    ("form", "bases"),
    [
        ("sing", "sing"),
        ("sang", "sang sing"),
        ("carries", "carri carrie carriee carries carry carrye"),
        ("carried", "carri carrie carried carry carrye"),
        ("watches", "watch watche watchee watches"),
        ("plans", "plan plane plans"),
        ("planning", "plan plann planne planning"),
        ("planned", "plan plann planne planned"),
        ("baking", "bak bake baking"),
        ("baked", "bak bake baked"),
        ("kisses", "kiss kisse kissee kisses"),
        ("is", "is"),
        ("red", "red"),
        ("king", "king"),
    ],
)
def test_which_verb_it_may_be(form: str, bases: str) -> None:
    assert " ".join(sorted(base_forms(form))) == bases


def test_a_deed_is_a_form_of_one_of_the_verbs() -> None:
    verbs = frozenset(("carry", "bake"))
    assert [form for form in ("carried", "baking", "re bakes", "bake off", "sang") if is_deed(form, verbs)] == [
        "carried",
        "baking",
        "re bakes",
    ]


@pytest.mark.parametrize(
    ("fold", "second", "goes"),
    [
        ("trades", "on", True),
        ("trades", "in", False),
        ("trade", "on", False),
        ("sings", "on", False),
        ("lives", "off", True),
    ],
)
def test_a_verb_with_a_second_word(fold: str, second: str, goes: bool) -> None:
    assert goes_with(fold, second) is goes
