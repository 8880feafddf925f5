"""References: a white-listed notation and nothing else."""

from __future__ import annotations

import pytest
from brandhub.whole.references import find_references

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
    "{{ fact(hoefe) }}": "reference-expected",
    '{{ fact("hoefe", "2014") }}': "reference-expected",
    '{{ fact("hoefe", as_of=2014) }}': "reference-expected",
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
