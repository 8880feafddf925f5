"""JSON texts: the same text as the standard library writes, for whatever a document may hold."""

from __future__ import annotations

import json
from typing import Any

import pytest
from brandhub.ground.json_texts import write_json
from hypothesis import given
from hypothesis import strategies as st

leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
documents = st.recursive(leaves, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)


@given(document=documents, sort_keys=st.booleans())
def test_it_is_what_the_standard_library_writes(document: Any, sort_keys: bool) -> None:
    expected = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=sort_keys)
    assert write_json(document, sort_keys=sort_keys) == expected


def test_tuples_are_lists() -> None:
    assert write_json({"a": (1, ())}) == json.dumps({"a": (1, ())}, indent=2)


@pytest.mark.parametrize("document", [{1: "a"}, {"a": {3, 4}}, {"a": object()}])
def test_what_has_no_form_is_refused(document: object) -> None:
    with pytest.raises(TypeError):
        write_json(document)


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        write_json([float("nan")])
