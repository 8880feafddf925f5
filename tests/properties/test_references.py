"""References are found in any text, at the right place, and a text without any stays as it is."""

from __future__ import annotations

from brandhub.speech.references import OPTIONS, find_references
from hypothesis import given, settings
from hypothesis import strategies as st

MODEST = settings(max_examples=100, deadline=None)
BITS = st.sampled_from(
    [
        "{{",
        "}}",
        "{",
        "}",
        "{%",
        "{#",
        "\\{{",
        '"',
        "'",
        "(",
        ")",
        ",",
        "=",
        " ",
        "\n",
        "fact",
        "claim",
        "site",
        '"hoefe"',
        "form",
        "as_of",
        "text",
        "wording",
        "__class__",
        "ä",
        "·",
        "1.412",
        'fact("hoefe")',
        '{{ fact("hoefe") }}',
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(BITS, max_size=25).map("".join))
IDS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)


@given(TEXTS)
@MODEST
def test_no_text_crashes_the_finder_and_every_slice_is_true(text: str) -> None:
    references, wrong = find_references(text)
    at = 0
    for reference in references:
        assert at <= reference.start < reference.end <= len(text)
        at = reference.end
        assert text[reference.start : reference.start + 2] == "{{"
        assert text[reference.end - 2 : reference.end] == "}}"
        assert text[reference.id_at :].startswith(reference.id)
        assert reference.function in OPTIONS
        assert set(reference.options) <= set(OPTIONS[reference.function])
    for misreading in wrong:
        assert 0 <= misreading.start < misreading.end <= len(text)


@given(TEXTS)
@MODEST
def test_everything_between_braces_is_a_reference_or_a_problem(text: str) -> None:
    references, wrong = find_references(text)
    if "{{" in text.replace("\\{{", "") or "{%" in text.replace("\\{%", ""):
        assert references or wrong


@given(
    IDS,
    st.dictionaries(st.sampled_from(["as_of"]), st.text("0123456789-/", max_size=10)),
    st.text("ab\n ", max_size=20),
)
@MODEST
def test_what_was_written_is_read(key: str, options: dict[str, str], around: str) -> None:
    written = "".join(f', {name}="{value}"' for name, value in options.items())
    source = f'{{{{ fact("{key}"{written}) }}}}'
    references, wrong = find_references(around + source + around)
    assert wrong == []
    [reference] = references
    assert (reference.id, dict(reference.options)) == (key, options)
    assert (reference.start, reference.end) == (len(around), len(around) + len(source))
