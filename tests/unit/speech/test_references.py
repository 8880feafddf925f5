"""References: a white-listed notation and nothing else."""

from __future__ import annotations

import pytest
from brandhub.ground.catalogues import Phrase
from brandhub.speech.references import LONG, MAX_LENGTH, OPTIONS, find_references

RIGHT = {
    '{{ fact("hoefe") }}': ("fact", "hoefe", {}),
    "{{fact('hoefe')}}": ("fact", "hoefe", {}),
    '{{ fact("hoefe", as_of="2014", form="value") }}': ("fact", "hoefe", {"as_of": "2014", "form": "value"}),
    '{{ fact(\n  "hoefe",\n  form="noun"\n) }}': ("fact", "hoefe", {"form": "noun"}),
    '{{ claim("a-b", form="link", text="zur Rechnung") }}': ("claim", "a-b", {"form": "link", "text": "zur Rechnung"}),
    '{{ chart("a") }}': ("chart", "a", {}),
    '{{ exception("1. FC", reason="Name") }}': ("exception", "1. FC", {"reason": "Name"}),
    '{{ site("operator.name") }}': ("site", "operator.name", {}),
}
WRONG = {
    "{{ }}": "reference-expected",
    "{{": "reference-open",
    '{{ fact("hoefe")': "reference-open",
    "{% for x in y %}": "reference-statement",
    "{# leise #}": "reference-statement",
    "{{ 7 * 7 }}": "reference-expected",
    "{{ config }}": "reference-function",
    "{{ fact }}": "reference-expected",
    "{{ fact() }}": "reference-expected",
    "{{ fact(}}": "reference-expected",
    "{{ fact(hoefe) }}": "reference-quote-missing",
    '{{ fact("hoefe", "2014") }}': "reference-expected",
    '{{ fact("hoefe", as_of=2014) }}': "reference-quote-missing",
    '{{ fact("hoefe" as_of="2014") }}': "reference-expected",
    '{{ fact("hoefe", stand="2014") }}': "reference-option",
    '{{ fact("hoefe", form="laut") }}': "not-one-of",
    '{{ fact("hoefe", form="value", form="value") }}': "reference-option-twice",
    '{{ fact("hoefe").label }}': "reference-rest",
    '{{ fact("hoefe") + 1 }}': "reference-rest",
    '{{ fact("hoefe") | upper }}': "reference-rest",
    '{{ fact("hoefe") fact("bauern") }}': "reference-rest",
    '{{ "".__class__ }}': "reference-expected",
    "{{ range(10) }}": "reference-function",
    '{{ exception("1. FC") }}': "exception-without-reason",
    '{{ exception("1. FC", reason=" ") }}': "exception-without-reason",
    '{{ claim("a", form="link") }}': "link-without-text",
    '{{ claim("a", text="b") }}': "text-without-link",
    "{{{ fact('a') }}}": "reference-expected",
}


@pytest.mark.parametrize(("text", "expected"), RIGHT.items())
def test_what_can_be_read(text: str, expected: tuple[str, str, dict[str, str]]) -> None:
    [reference], wrong = find_references(f"vor {text} nach")
    assert wrong == []
    assert (reference.function, reference.id, dict(reference.options)) == expected
    assert (reference.start, reference.end) == (4, 4 + len(text))


@pytest.mark.parametrize(("text", "code"), WRONG.items())
def test_what_cannot_be_read(text: str, code: str) -> None:
    _, wrong = find_references(f"vor {text}")
    assert code in [misreading.code for misreading in wrong]


@pytest.mark.parametrize("between", ["", " ", "\n"])
def test_whatever_is_left_out_of_a_reference_is_told(between: str) -> None:
    """Closed after any letter, as when somebody saves in the middle of typing."""
    whole = '{{ claim("a-b", form="link", text="zur Rechnung") '
    for end in range(2, len(whole) - 2):
        references, wrong = find_references(f"{whole[:end]}{between}}}}}")
        assert len(references) + len(wrong) > 0, whole[:end]


def test_a_wrong_option_is_told_and_reading_goes_on() -> None:
    [reference], wrong = find_references('{{ fact("hoefe", stand="2014", form="laut") }}')
    assert (reference.id, dict(reference.options)) == ("hoefe", {})
    assert [misreading.code for misreading in wrong] == ["reference-option", "not-one-of"]


def test_an_escaped_brace_is_a_brace() -> None:
    assert find_references(r"so: \{{ fact(\"hoefe\") }} und \{% so %}") == ([], [])


def test_several_references_and_one_mistake_between() -> None:
    references, wrong = find_references('{{ fact("a") }} {{ fakt("b") }} {{ fact("c") }}')
    assert [reference.id for reference in references] == ["a", "c"]
    assert [misreading.code for misreading in wrong] == ["reference-function"]


def test_an_endless_reference_is_not_searched_for_ever() -> None:
    references, wrong = find_references("{{ " * 20_000)
    assert references == []
    assert {misreading.code for misreading in wrong} == {"reference-open"}


ALL = ", ".join(OPTIONS)
FORMS = "full, value, noun, dated, as-of, when, label"
NAME, TEXT, BRACKET, EQUALS, NEXT = (
    Phrase.of(f"expected.{name}") for name in ("name", "text", "bracket", "equals", "next")
)
# What cannot be read, where it begins and how far it goes, and what is told of it.
TOLD = [
    ("{{ }}", "}}", {"expected": NAME, "found": "}}"}),
    ("a {{", "{{", {}),
    ("a {% b", "{%", {"found": "{%"}),
    ("a {# b", "{#", {"found": "{#"}),
    ("{{ 7 }}", "7 }}", {"expected": NAME, "found": "7"}),
    ("{{ config }}", "config }}", {"found": "config", "nearest": "–", "known": ALL}),
    ("{{ fakt('a') }}", "fakt('a') }}", {"found": "fakt", "nearest": "fact", "known": ALL}),
    ("{{ fact }}", "}}", {"expected": BRACKET, "found": "}}"}),
    ("{{ fact() }}", ") }}", {"expected": TEXT, "found": ")"}),
    ("{{ fact( a) }}", "a) }}", {"found": "a"}),
    ("{{ fact: 'a' }}", ": 'a' }}", {"expected": BRACKET, "found": ": 'a'"}),
    ("{{ fact( „a b“ ) }}", "„a b“ ) }}", {"found": "„", "meant": "a b"}),
    ("{{ fact(’a’) }}", "’a’) }}", {"found": "’", "meant": "a"}),
    ("{{ fact('a', form=„b“) }}", "„b“) }}", {"found": "„", "meant": "b"}),
    ('{{ fact("a", "b") }}', 'b") }}', {"expected": NAME, "found": "b"}),
    ('{{ fact("a", as_of=2014) }}', "2014) }}", {"found": "2014"}),
    ('{{ fact("a", as-of="b") }}', '-of="b") }}', {"expected": EQUALS, "found": '-of="b")'}),
    ('{{ fact("a" as_of="b") }}', 'as_of="b") }}', {"expected": NEXT, "found": "as_of"}),
    ('{{ fact("a"b) }}', "b) }}", {"expected": NEXT, "found": "b"}),
    (
        '{{ fact("a", forme="b") }}',
        'forme="b") }}',
        {"function": "fact", "found": "forme", "known": "as_of, form", "nearest": "form"},
    ),
    (
        '{{ image("a", b="c") }}',
        'b="c") }}',
        {"function": "image", "found": "b", "known": "–", "nearest": "–"},
    ),
    ('{{ fact("a", form="valu") }}', 'valu") }}', {"found": "valu", "allowed": FORMS, "nearest": "value"}),
    ('{{ fact("a", form="xyz") }}', 'xyz") }}', {"found": "xyz", "allowed": FORMS, "nearest": "–"}),
    ('{{ fact("a", form="full", form="noun") }}', 'form="noun") }}', {"found": "form"}),
    ('{{ fact("a").label }}', ".label }}", {"found": ".label"}),
    ('{{ fact("a")  + 1 }}', "+ 1 }}", {"found": "+ 1"}),
    ('{{ exception("1. FC") }}', '1. FC") }}', {}),
    ('{{ claim("a", form="link", text=" ") }}', 'a", form="link", text=" ") }}', {}),
    ('{{ claim("a", text="b") }}', 'a", text="b") }}', {}),
    ("{{{ fact('a') }}}", "{ fact('a') }}", {"expected": NAME, "found": "{ fact('a')"}),
    ("So { fact('a') }", "{ fact(", {"found": "{ fact("}),
    ("{exception (", "{exception (", {"found": "{exception ("}),
    ('{{ fact("a, as_of="b") }}', 'a, as_of="b") }}', {"found": "a"}),
    ('{{ fact("a) }}', '"a) }}', {"found": "a"}),
    ('{{ fact("a") } }}', "} }}", {}),
    (f"{{{{ {'!' * 30} }}}}", f"{'!' * 30} }}}}", {"expected": NAME, "found": "!" * 20}),
    (f"{{{{ fact('a') {'!' * 50} }}}}", f"{'!' * 50} }}}}", {"found": "!" * 40}),
]


@pytest.mark.parametrize(("text", "where", "values"), TOLD)
def test_what_cannot_be_read_is_told_where_it_begins(text: str, where: str, values: dict[str, str]) -> None:
    (misreading,) = find_references(text)[1]
    assert text[misreading.start : misreading.end] == where
    assert misreading.start == text.rindex(where)
    assert misreading.values == values


@pytest.mark.parametrize("function", OPTIONS)
def test_every_option_takes_what_it_allows(function: str) -> None:
    needed = {"exception": ', reason="Name"'}.get(function, "")
    for option, choices in OPTIONS[function].items():
        for value in choices or ("frei",):
            text = ', text="b"' if value == "link" else ""
            own = needed if option not in needed else ""
            link = ', form="link"' if option == "text" else ""
            written = f'{{{{ {function}("a", {option}="{value}"{text}{own}{link}) }}}}'
            [reference], wrong = find_references(written)
            assert wrong == []
            assert reference.options[option] == value
            assert reference.id_at == written.index('a"')
            assert reference.is_block is (function in ("chart", "image"))


@pytest.mark.parametrize(
    "text", ["\\{{ a", "{ a", "} a }}", "\\{ fact('a')", "{{ fact('a') }}}", "{faktum(", "fact('a')"]
)
def test_braces_that_mean_nothing_are_no_mistake(text: str) -> None:
    assert find_references(text)[1] == []


def test_a_reference_has_an_end_that_is_near() -> None:
    def written(length: int) -> str:
        head, tail = '{{ exception("a", reason="', '") }}'
        return head + "x" * (length - len(head) - len(tail)) + tail

    assert len(written(MAX_LENGTH)) == MAX_LENGTH == 1_000
    assert [one.code for one in find_references(written(MAX_LENGTH))[1]] == []
    assert [one.code for one in find_references(written(MAX_LENGTH + 1))[1]] == ["reference-open"]


def test_what_follows_a_mistake_is_read() -> None:
    references, wrong = find_references('{{ site("a") }} {% x %} {{ site("b") }} {{ site( }} {{ site("c") }}')
    assert [reference.id for reference in references] == ["a", "b", "c"]
    assert [one.code for one in wrong] == ["reference-statement", "reference-expected"]


def test_a_long_text_is_read_as_a_short_one_is() -> None:
    references, wrong = find_references("x" * LONG + '{{ site("a") }}{{ }}')
    assert [(one.id, one.start) for one in references] == [("a", LONG)]
    assert [one.start for one in wrong] == [LONG + 18]
