"""The hub's templates put out what Jinja would, only sooner."""

from __future__ import annotations

import os
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from brandhub.whole import templates
from brandhub.whole.templates import Templates, make_templates
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import (
    DictLoader,
    Environment,
    StrictUndefined,
    UndefinedError,
    pass_context,
    pass_environment,
    pass_eval_context,
)
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from markupsafe import Markup, escape


class Sign(StrEnum):
    LESS = "<"


class Drawn:
    title = "a & b"

    def __html__(self) -> str:
        return "<b>bold</b>"


def made(text: str, **values: object) -> tuple[str, str]:
    """A template filled by the hub's environment, and by Jinja's own."""
    ours, theirs = (
        kind(autoescape=True, undefined=StrictUndefined, trim_blocks=True) for kind in (Templates, Environment)
    )
    return ours.from_string(text).render(values), theirs.from_string(text).render(values)


@given(st.one_of(st.text(), st.text("&<>'\" a", min_size=1), st.integers(), st.floats(), st.booleans(), st.none()))
def test_a_value_is_said_as_it_is_escaped(value: object) -> None:
    assert Templates.say(value) == escape(value)


@pytest.mark.parametrize(
    "value", ["<" * 99, "<" * 100, "a" * 200 + "'", Markup("<i>"), Drawn(), Sign.LESS, Decimal("1E+2")]
)
def test_so_are_rarer_values(value: object) -> None:
    assert Templates.say(value) == escape(value)


def test_what_is_put_out_is_escaped_once() -> None:
    """In macros, captured text, calls, filters and where escaping is switched, nothing is escaped twice or never."""
    text = """
{% macro one(value) %}<b>{{ value }}</b>{% endmacro %}
{% macro around(value) %}<b>{{ value }}{{ caller() }}</b>{% endmacro %}
{% set kept %}<i>{{ sharp }}</i>{% endset %}
{{ one(sharp) }}{{ kept }}{{ one(marked) }}{{ sharp ~ marked }}{{ sharp|upper }}{{ numbers|join(", ") }}
{% call around(1.5) %}{{ sharp }}{% endcall %}
{% filter upper %}{{ sharp }}{% endfilter %}
{% autoescape false %}{{ sharp }}{{ one(sharp) }}{% endautoescape %}
{% autoescape off %}{{ sharp }}{% endautoescape %}
"""
    ours, theirs = made(text, sharp="<&'\">", marked=Markup("<u>"), numbers=[1, "<"], off=False)
    assert ours == theirs


def test_an_entry_of_a_view_is_found_as_jinja_finds_it() -> None:
    view: dict[str, Any] = {"title": "<t>", "items": "hidden by the method", "none": None, "deep": {"x": Drawn()}}
    text = "{{ view.title }}{{ view.none }}{{ view.deep.x.title }}{{ view.items() | length }}{{ view.get('title') }}"
    ours, theirs = made(text, view=view)
    assert ours == theirs
    for missing in ("{{ view.other }}", "{{ view.deep.x.other }}", "{{ none.at }}"):
        with pytest.raises(UndefinedError) as told:
            made(missing, view=view, none=None)
        with pytest.raises(UndefinedError) as expected:
            Environment(autoescape=True, undefined=StrictUndefined).from_string(missing).render(view=view, none=None)
        assert str(told.value) == str(expected.value)


def test_functions_are_called_as_jinja_calls_them() -> None:
    """Those that want the template are handed it; what loops and blocks know beside is no argument."""

    @pass_context
    def told(context: Context, name: str) -> object:
        return context[name]

    @pass_eval_context
    def escapes(context: EvalContext) -> bool:
        return context.autoescape

    @pass_environment
    def named(environment: Environment, *, obj: str = "", self: str = "") -> str:
        return f"{environment.autoescape}{obj}{self}"

    class Called:
        def __call__(self, word: str) -> str:
            return f"{word}!"

    def plain(*words: str, **more: str) -> str:
        return f"{words}{sorted(more)}"

    text = """
{% block one %}{% for item in "ab" %}
{{ plain(item, loop.index, x=item) }}{{ called(item) }}{{ told("sign") }}{% endfor %}
{% endblock %}{{ escapes() }}{{ named(obj="<", self="y") }}{{ "a-b".split("-") | length }}{{ plain(self="1", obj="2") }}
{{ dict(a=1) | length }}{{ range(3) | list }}
"""
    values = {"told": told, "escapes": escapes, "named": named, "called": Called(), "plain": plain, "sign": "<"}
    ours, theirs = made(text, **values)
    assert ours == theirs
    assert "&lt;" in ours


def test_what_every_template_knows_may_be_known_by_one_alone() -> None:
    environment = Templates(loader=DictLoader({"a": "{{ x }}{{ y }}", "b": "{{ x }}{% include 'a' %}"}))
    environment.globals["y"] = 2
    assert environment.get_template("b", globals={"x": 1}).render(x=3) == "332"
    assert environment.get_template("a", globals={"x": 1}).render() == "12"
    assert environment.get_template("a", globals={"x": 4}).render() == "42"
    assert "x" not in environment.globals


def test_only_whoever_watches_sees_a_template_change(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("before", "utf-8")
    built, watched = make_templates([tmp_path]), make_templates([tmp_path], is_watched=True)
    assert [one.get_template("page.html").render() for one in (built, watched)] == ["before"] * 2
    page.write_text("after", "utf-8")
    os.utime(page, (1, 1))
    assert [one.get_template("page.html").render() for one in (built, watched)] == ["before", "after"]


# --- Kept ---


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where translated templates are kept; Python may keep something."""
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    monkeypatch.setattr(templates, "_FOLDER", tmp_path / "kept")
    (tmp_path / "own").mkdir()
    return tmp_path / "kept"


def drawn(folder: Path, *, escapes: bool = True) -> str:
    made = make_templates([folder])
    return (made if escapes else made.overlay(autoescape=False)).get_template("a.html").render(value="<")


def test_a_template_is_translated_once_whatever_the_folder(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (kept.parent / "own" / "a.html").write_text("{{ value }}", encoding="utf-8")
    (kept.parent / "copy").mkdir()
    (kept.parent / "copy" / "a.html").write_text("{{ value }}", encoding="utf-8")
    assert drawn(kept.parent / "own") == "&lt;"
    monkeypatch.setattr(Templates, "compile", None)
    assert drawn(kept.parent / "own") == drawn(kept.parent / "copy") == "&lt;"


def test_who_was_told_to_keep_nothing_takes_what_is_there(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = kept.parent / "own"
    (own / "a.html").write_text("{{ value }}", encoding="utf-8")
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    assert drawn(own) == "&lt;"
    assert not kept.exists()
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    assert drawn(own) == "&lt;"
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    monkeypatch.setattr(Templates, "compile", None)
    assert drawn(own) == "&lt;"


def test_another_text_or_another_environment_is_translated_anew(kept: Path) -> None:
    own = kept.parent / "own"
    (own / "a.html").write_text("{{ value }}", encoding="utf-8")
    for _ in range(2):
        assert drawn(own) == "&lt;"
        assert drawn(own, escapes=False) == "<"
    (own / "a.html").write_text("{{ value }}!", encoding="utf-8")
    assert drawn(own) == "&lt;!"


@pytest.mark.parametrize("damage", [b"", b"x", None])
def test_what_is_damaged_is_translated_anew(damage: bytes | None, kept: Path) -> None:
    own = kept.parent / "own"
    (own / "a.html").write_text("{{ value }}", encoding="utf-8")
    assert drawn(own) == "&lt;"
    (one,) = kept.iterdir()
    one.write_bytes(one.read_bytes()[:-9] if damage is None else damage)
    assert drawn(own) == "&lt;"


def test_where_nothing_can_be_kept_templates_are_drawn_all_the_same(kept: Path) -> None:
    kept.write_text("in the way", encoding="utf-8")
    (kept.parent / "own" / "a.html").write_text("{{ value }}", encoding="utf-8")
    assert drawn(kept.parent / "own") == "&lt;"
