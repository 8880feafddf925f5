"""The catalogue of messages and the code that uses it know the same messages, in both languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import CATALOGUES, EXPLANATIONS, FOLDER, Catalogue, load_catalogue

HERE = Path(__file__).parent
CODE = sorted((HERE.parents[1] / "hooks" / "brandhub").rglob("*.py"))
# Which argument of a call is the code of a message.
AT = {"Problem": 1, "PydanticCustomError": 0, "Misreading": 2, "_Wrong": 1, "complain": 1}
# Messages without a case in golden/problems/: why, the test that provokes them, and what it looks for.
ELSEWHERE = {
    "yaml-too-many": (
        "more entries than a golden file should hold",
        "unit/ground/test_records.py::test_too_much_is_refused_at_once",
        "yaml-too-many",
    ),
    "content-too-much": (
        "more files than a golden file should hold",
        "unit/ground/test_files.py::test_the_budget_is_told_once",
        "content-too-much",
    ),
    "site-unfilled": (
        "every sample has it, so it is left out",
        "unit/whole/test_canaries.py::test_the_sample_itself_is_published",
        "site-unfilled",
    ),
    "field-unfilled": (
        "only a release asks",
        "unit/command/test_release.py::test_lists_every_unfilled_field_with_its_line",
        "ist noch nicht ausgefüllt",
    ),
    "colour-unknown": ("needs the brand's colours", "golden/test_survey.py::test_colour_unknown", "colour-unknown"),
    "contrast-too-low": (
        "needs the brand's colours",
        "golden/test_survey.py::test_contrast_too_low",
        "contrast-too-low",
    ),
    "link-broken": ("only the portal knows all addresses", "golden/test_survey.py::test_link_broken", "link-broken"),
    "address-lost": ("only the portal knows all addresses", "golden/test_survey.py::test_address_lost", "address-lost"),
    "template-broken": (
        "needs a template",
        "unit/products/preview/test_states.py::test_a_broken_template_is_told_at_its_line_and_touches_no_other_page",
        "template-broken",
    ),
    "preview-failed": (
        "needs a fault of the program",
        "unit/products/preview/test_states.py::test_a_fault_of_the_program_is_a_page_too",
        "preview-failed",
    ),
    "glyph-missing": ("needs the brand's typeface", "golden/test_survey.py::test_glyph_missing", "glyph-missing"),
}


def _codes() -> Iterator[tuple[str, str]]:
    """Every code in a call that makes a problem, with its file; f-strings as patterns."""
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in AT and len(node.args) > AT[name]:
                    yield from ((path.name, code) for code in _texts(node.args[AT[name]]))


def _texts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield re.escape(text)
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one)
            yield from _texts(other)
        case ast.JoinedStr(values=parts):
            yield "".join(re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[a-z-]+" for p in parts)


def _is_message(key: str, catalogue: Catalogue) -> bool:
    return f"{key}.remedy" in catalogue.messages


def messages_with_remedy(catalogue: Catalogue) -> set[str]:
    """The codes of all problems."""
    return {key for key in catalogue.messages if _is_message(key, catalogue)}


@pytest.fixture(scope="module")
def german() -> Catalogue:
    return load_catalogue("de")


def test_the_code_makes_many_problems() -> None:
    assert len({code for _, code in _codes()}) > 80


def test_every_code_in_the_code_has_a_message_and_a_remedy(german: Catalogue) -> None:
    keys = [key for key in german.messages if _is_message(key, german)]
    lost = [(file, code) for file, code in _codes() if not any(re.fullmatch(code, key) for key in keys)]
    assert lost == []


def test_every_message_is_used(german: Catalogue) -> None:
    patterns = {code for _, code in _codes()}
    source = "".join(path.read_text(encoding="utf-8") for path in CODE)
    unused = [
        key
        for key in german.messages
        if _is_message(key, german) and f'"{key}"' not in source and not any(re.fullmatch(p, key) for p in patterns)
    ]
    assert unused == []


def test_every_message_has_a_golden_case_or_a_reason(german: Catalogue) -> None:
    cases: set[str] = set()
    for path in (HERE / "problems").glob("*.yml"):
        found: dict[str, Any] = next(yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
        cases |= {case.get("code", name) for name, case in found.items()}
    messages = messages_with_remedy(german)
    assert messages - cases - ELSEWHERE.keys() == set()
    assert ELSEWHERE.keys() & cases == set(), "has a case by now"
    assert ELSEWHERE.keys() - messages == set(), "no longer exists"


@pytest.mark.parametrize("code", ELSEWHERE)
def test_what_has_no_golden_case_is_provoked_elsewhere(code: str) -> None:
    reason, test, text = ELSEWHERE[code]
    assert reason
    path, _, name = test.partition("::")
    source = (HERE.parent / path).read_text(encoding="utf-8")
    functions = {node.name: node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}
    assert name.startswith("test_")
    assert text in (ast.get_source_segment(source, functions[name]) or "")


@pytest.mark.parametrize("name", [*CATALOGUES, EXPLANATIONS])
def test_both_languages_know_the_same_keys_and_placeholders(name: str) -> None:
    german, english = (load_catalogue(language, (name,)).messages for language in ("de", "en"))
    assert list(german) == list(english)
    for key, text in german.items():
        assert _placeholders(text) == _placeholders(english[key]), key
        assert text.strip(), key
        assert english[key].strip(), key


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_a_remedy_needs_no_value_that_its_message_does_not_get(german: Catalogue) -> None:
    """Messages and remedies are filled from one set of values."""
    source = "".join(path.read_text(encoding="utf-8") for path in CODE)
    for key in german.messages:
        if key.endswith(".remedy"):
            for name in _placeholders(german.messages[key]):
                assert re.search(rf'"{name}"|\b{name}=', source), f"{key} needs {{{name}}}"


def test_no_catalogue_is_forgotten() -> None:
    assert sorted(path.stem.split(".")[0] for path in FOLDER.glob("*.de.po")) == sorted((*CATALOGUES, EXPLANATIONS))
    assert sorted(path.stem.split(".")[0] for path in FOLDER.glob("*.en.po")) == sorted((*CATALOGUES, EXPLANATIONS))


def test_a_text_without_placeholders_still_shows_single_braces() -> None:
    catalogue = Catalogue("de", {"close": "mit }}}}.", "open": "{{{{ {name}"})
    assert catalogue.text("close") == "mit }}."
    assert catalogue.text("open", {"name": "x"}) == "{{ x"
