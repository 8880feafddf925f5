"""The test of the tests: slips are planted where they were announced, noticed ones are told from missed ones."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache
from importlib.util import module_from_spec
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from mutants.account import BEGIN, END, Account, Row, stale_equivalents, write_evidence
from mutants.cases import WIDE, those_chosen
from mutants.changes import Change, changes_of
from mutants.entries import entries_of, pattern_of
from mutants.holding import holders_of, those_first, words_of
from mutants.lines import Atlas, Surveyor, read_atlas, still_stands
from mutants.marks import MARK, Marks, Remembered, with_marks
from mutants.memories import LEARNERS, forget
from mutants.parts import parts_of, read_parts
from mutants.start import in_turn, kinship, name_of, readers_of
from mutants.targets import NO_CHECKS, PACKAGE, all_above, importers_of, target_modules, with_cases
from mutants.trials import Trial, best_first, called_at_import, changed_module, choosing_first, code_of

TESTS = Path(__file__).resolve().parents[1]


def changes(source: str) -> list[Change]:
    return list(changes_of(ast.parse(source)))


def said(source: str) -> list[str]:
    return [change.short for change in changes(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("def f(a, b):\n    x = a < b", ["a < b → a <= b", "a < b → a >= b"]),
        ("def f(a, b):\n    x = a == b", ["a == b → a != b"]),
        ("def f(a, b):\n    x = a and b", ["a and b → a or b", "a and b → b", "a and b → a"]),
        ("def f(a):\n    x = not a", ["not a → a"]),
        ("def f(a):\n    x = -a", ["-a → a"]),
        ("def f(a, b):\n    x = a + b", ["a + b → a - b"]),
        ("def f(a):\n    x = 'so ' + a", []),
        ("def f(a):\n    x = a[1]", ["1 → 2", "1 → 0"]),
        ("def f(a):\n    x = True", ["True → False"]),
        ("def f(a):\n    x = 'error'", ["'error' → 'warning'"]),
        ("def f(a):\n    x = 'Fehler'", []),
        ("def f(a):\n    x = max(a)", ["max → min"]),
        ("def f(a):\n    x = a.low", ["a.low → a.high"]),
        ("def f(a):\n    a.low = x", []),
        ("def f(a):\n    x = [b for b in a if b]", ["for b in a if b → for b in a"]),
        ("def f(a):\n    x = b if a else c", ["b if a else c → b if not a else c"]),
        ("def f(a):\n    if a:\n        x = b", ["if a → if not a"]),
        ("def f(a):\n    a()", ["a() → pass"]),
        ("def f(a):\n    yield a", ["yield a → yield from ()"]),
        ("def f(a):\n    return a", ["return a → return None"]),
        ("def f(a) -> bool:\n    return a", ["return a → return True", "return a → return False"]),
        ("def f(a):\n    a += b", ["a += b → a -= b", "a += b → pass"]),
        ("def f(a):\n    match a:\n        case 'x' if b:\n            pass", ["case 'x' if b → case 'x'"]),
        ("def f(a):\n    raise ValueError(1)", ["raise ValueError(1) → pass"]),
        ("class A:\n    def f(self):\n        super().f()\n        g()", ["g() → pass"]),
        ("T = ('a', 'b')", ["'a' → (left out)", "'b' → (left out)"]),
        ("T = {'a': b}", ["'a' → (left out)"]),
        ("def f(a=1): pass", ["1 → 2", "1 → 0"]),
        ("def f(a):\n    'Text.'\n    assert a > 0, 1", []),
        ("__all__ = ['f']\nNAMES = ['g']", ["'g' → (left out)"]),
        ("def f(a: X[1]) -> Y[1]:\n    b: Z[1] = None", []),
        ("A = Literal['error']", []),
        ("A = tuple[int, bool]", []),
        ("def f(a):\n    x = f'{1}'", []),
        (
            "@lru_cache(maxsize=3)\ndef f(a, b):\n    c(zip(a[1:], b, strict=True))",
            ["c(zip(a[1:], b, strict=True)) → pass", "1 → 2", "1 → 0"],
        ),
    ],
)
def test_what_could_slip(source: str, expected: list[str]) -> None:
    assert said(source) == expected


def test_every_slip_changes_the_code_that_it_names() -> None:
    path = TESTS.parent / "hooks" / "brandhub" / "ground" / "intervals.py"
    written = code_of(ast.parse(path.read_text(encoding="utf-8")), path)
    inside = [change for change in changes(path.read_text(encoding="utf-8")) if change.owner]
    assert len(inside) > 200
    for index, change in list(enumerate(changes(path.read_text(encoding="utf-8"))))[::7]:
        if change.owner:
            changed = code_of(changed_module(path, index), path)
            different = {name for name in written if traits(written[name]) != traits(changed[name])}
            assert {name.split(".<locals>")[0] for name in different} == {change.owner}
            assert change.first <= change.line <= change.last


def traits(code: CodeType) -> tuple[object, ...]:
    return code.co_code, [c for c in code.co_consts if not isinstance(c, CodeType)], code.co_names, code.co_varnames


def test_equal_slips_of_one_function_have_keys_of_their_own() -> None:
    found = changes("def f(a):\n    x = a < 1\n    y = a < 1\n\n\ndef g(a):\n    x = a < 1")
    keys = [change.key for change in found]
    assert len({*keys}) == len(keys)
    assert keys[0] == "f | a < 1 → a <= 1 | 1"
    moved = changes("\n\ndef f(a):\n    x = a < 1\n    y = a < 1\n\n\ndef g(a):\n    x = a < 1")
    assert [change.key for change in moved] == keys


# --- The account ---


def trials() -> list[Trial]:
    source = "def f(a):\n    x = a < 1"
    return [Trial("hooks/brandhub/a.py", index, change, ()) for index, change in enumerate(changes(source))]


def test_equivalent_slips_count_neither_way_and_a_noticed_one_is_never_equivalent() -> None:
    four = trials()
    verdicts = [("killed", "t"), ("timeout", ""), ("survived", ""), ("survived", "")]
    assert len(four) == 4
    account = Account(list(zip(four, verdicts, strict=True)), frozenset({(four[0].module, four[0].change.key)}))
    assert account.total() == Row("**all**", 1, 1, 2, 0)
    assert account.total().score == 50
    assert not account.passes
    assert account.survivors() == ["hooks/brandhub/a.py:2: 1 → 2", "hooks/brandhub/a.py:2: 1 → 0"]
    reviewed = frozenset((trial.module, trial.change.key) for trial in four[2:])
    account = Account(list(zip(four, verdicts, strict=True)), reviewed)
    assert account.total() == Row("**all**", 1, 1, 0, 2)
    assert account.passes
    assert account.survivors() == []
    assert "| a.py | 4 | 1 | 1 | 0 | 2 | 100.0 % |" in account.table()


@pytest.mark.parametrize(("killed", "passes"), [(79, False), (80, True)])
def test_four_of_five_are_enough(killed: int, passes: bool) -> None:
    one = trials()[0]
    verdicts = [(one, ("killed", "t"))] * killed + [(one, ("survived", ""))] * (100 - killed)
    assert Account(verdicts, frozenset()).passes == passes


def test_a_reviewed_slip_that_no_longer_exists_is_told() -> None:
    known = {
        ("a.py", "f | 1 → 2 | 1"): "reason",
        ("a.py", "f | gone → 2 | 1"): "reason",
        ("b.py", "x"): "not looked at",
    }
    assert stale_equivalents(known, [("a.py", "f | 1 → 2 | 1")]) == ("a.py: f | gone → 2 | 1",)
    account = Account([(trials()[0], ("killed", "t"))], frozenset(), ("a.py: f",))
    assert not account.passes


# --- The whole way ---

MODULE = """
from __future__ import annotations

KNOWN = {"here", "there"}


def most() -> int:
    return 4


STEP = most()


def rest(number: int) -> int:
    while number > 3:
        number -= STEP
    return number


def is_known(name: str) -> bool:
    return name in KNOWN


def is_large(number: int) -> bool:
    return number > 10
"""
JUDGES = """
from brandhub.ground.numbers import is_known, is_large, rest


def test_rest():
    assert [rest(number) for number in (1, 3, 4, 6)] == [1, 3, 0, 2]


def test_known():
    assert is_known("here")
    assert not is_known("elsewhere")


def test_large():
    assert is_large(12)
    assert not is_large(8)


def test_that_fails_already():
    assert is_large(2)
"""


def test_the_table_replaces_the_one_before(tmp_path: Path) -> None:
    page = tmp_path / "evidence.md"
    account = Account([(trials()[0], ("killed", "x"))], frozenset())
    for told in ("First.", "Second."):
        if told == "First.":
            page.write_text(f"Before\n{BEGIN}\nold\n{END}\nAfter\n", encoding="utf-8")
        write_evidence(page, told, account)
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"Before\n{BEGIN}\n\nSecond.\n\n| module |")
    assert text.endswith(f"| **all** | 1 | 1 | 0 | 0 | 0 | 100.0 % |\n\n{END}\nAfter\n")
    assert "First." not in text
    page.write_text("no place", encoding="utf-8")
    with pytest.raises(ValueError, match="no place for the table"):
        write_evidence(page, "Third.", account)


MARKED = """
def f(a):
    '''Text.'''
    if a:
        b = 1
    elif a is None:
        b = 2
    else:
        try:
            b = 3 / a
        except ZeroDivisionError:
            b = 4
        finally:
            c = 5
    match b:
        case 1:
            def g():
                return 6
            return g()
    for b in ():
        b = 7
    return b
"""


@pytest.mark.parametrize(
    ("asked", "lines"),
    [(1, {3, 4, 5, 15, 17, 18, 19}), (None, {3, 4, 6, 7, 15, 20, 22}), (0, {3, 4, 6, 9, 10, 12, 14, 15, 20, 22})],
)
def test_a_mark_stands_before_every_statement(asked: int | None, lines: set[int]) -> None:
    assert marked_lines(asked, everywhere=True) == lines
    assert marked_lines(asked, everywhere=False) == lines & {3, 18}


def marked_lines(asked: int | None, *, everywhere: bool) -> set[int]:
    tree = ast.parse(MARKED)
    lines = with_marks(tree, everywhere=everywhere, first=100)
    names: dict[str, Any] = {MARK: {}}
    exec(compile(tree, "marked", "exec"), names)  # noqa: S102 - a few lines of our own
    names["f"](asked)
    return {lines[place - 100] for place in names[MARK]}


def lines_run(marks: Marks) -> set[tuple[str, int]]:
    return {marks.line(at) for at in marks.run()}


def test_who_is_answered_from_memory_is_counted_for_what_led_to_the_answer(tmp_path: Path) -> None:
    marks = Marks(tmp_path, frozenset())
    for path in ("before.py", "double.py"):
        marks.open(path, range(5))

    @cache
    def double(number: int) -> int:
        marks.add("double.py", number)
        return 2 * number

    remembered = Remembered(double, marks)
    for _ in range(2):
        with marks.clean():
            marks.add("before.py", 1)
            assert [remembered(1), remembered(2), remembered(1)] == [2, 4, 2]
            assert lines_run(marks) == {("before.py", 1), ("double.py", 1), ("double.py", 2)}
    with marks.clean():
        assert remembered(2) == 4
        assert lines_run(marks) == {("double.py", 2)}
    assert lines_run(marks) == {("before.py", 1), ("double.py", 1), ("double.py", 2)}
    remembered.cache_clear()
    assert double.cache_info().currsize == 0


def test_a_module_that_is_imported_on_the_way_finds_room_on_the_page(tmp_path: Path) -> None:
    marks = Marks(tmp_path, frozenset())
    marks.open("early.py", [1, 2])
    marks.add("early.py", 1)
    with marks.clean():
        assert lines_run(marks) == set()
        marks.open("late.py", range(1000))
        for line in range(700):
            marks.add("late.py", line)
        assert lines_run(marks) == {("late.py", line) for line in range(700)}
    assert lines_run(marks) == {("early.py", 1), *(("late.py", line) for line in range(700))}


LEARNER = """
from functools import cache
from importlib.util import module_from_spec


class Told(dict):
    def __init__(self, fold):
        self.fold = fold
        self.plain = set()

    def __missing__(self, word):
        self[word] = told = self.fold(word)
        self.plain.add(word)
        return told


def fold(word):
    return word.lower()


TOLD = Told(fold)


def tell(word):
    return TOLD[word]


@cache
def twice(word):
    return 2 * word


class Limit:
    def __init__(self, most):
        self.most = most
"""


def test_what_was_learned_of_a_word_hides_nothing_from_the_next_test(tmp_path: Path) -> None:
    """Of cases within a test all are asked there: the second is answered by what the first has found out."""
    path = tmp_path / "hooks" / "brandhub" / "learner.py"
    write(path, LEARNER)
    write(path.with_name("__init__.py"), "")
    marks = Marks(tmp_path, frozenset({str(path)}))
    spec = marks.find_spec("brandhub.learner", None)
    assert spec is not None
    learner = module_from_spec(spec)
    marks.exec_module(learner)
    written = LEARNER.splitlines()
    fold, tell = (written.index(f"    return {asked}") + 1 for asked in ("word.lower()", "TOLD[word]"))
    for lines in ({fold, tell}, {tell}):
        with marks.clean():
            assert learner.tell("Hof") == "hof"
            assert {line for _, line in lines_run(marks)} & {fold, tell} == lines
    assert fold in {marks.line(at)[1] for at in marks.learned}
    assert tell not in {marks.line(at)[1] for at in marks.learned}
    marks.forget()
    assert (learner.TOLD, learner.TOLD.plain) == ({}, set())
    with marks.clean():
        learner.tell("Hof")
        assert {line for _, line in lines_run(marks)} >= {fold, tell}
    assert isinstance(learner.twice, Remembered)


def test_all_that_learns_word_by_word_is_known_by_name() -> None:
    """What finds something out once and keeps it: a class of `whole/` or `ground/` with `__missing__` that stores."""
    found = {}
    for path in sorted((TESTS.parent / PACKAGE).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found[node.name] = {one.name: one for one in node.body if isinstance(one, ast.FunctionDef)}
    assert all(method in found[name] and "__init__" in found[name] for name, method in LEARNERS.items())
    ways = {name: ast.unparse(methods["__missing__"]) for name, methods in found.items() if "__missing__" in methods}
    assert {name for name, way in ways.items() if "self[" in way} <= set(LEARNERS)
    words = {"Hof": "hof"}
    forget(words)
    assert words == {}


def test_the_best_chance_for_the_least_time_comes_first() -> None:
    """Own tests, then single ones by time and breadth, cases of one test one by one, and those that share together."""
    seconds = {
        "tests/unit/test_moments.py::test_own": 3.0,
        "tests/unit/test_words.py::test_wide": 0.1,
        "tests/unit/test_words.py::test_narrow": 0.2,
        "tests/unit/test_words.py::test_cases[a]": 0.01,
        "tests/unit/test_words.py::test_cases[b]": 0.02,
        "tests/unit/test_words.py::test_cases[c]": 0.02,
        "tests/golden/test_proofs.py::test_proof[since-one]": 2.0,
        "tests/golden/test_proofs.py::test_proof[since-two]": 0.0,
    }
    breadth = dict.fromkeys(seconds, 10) | {"tests/unit/test_words.py::test_wide": 1000}
    together = "tests/golden/test_proofs.py examined=/project/tests/golden/proofs/since.yml"
    groups = {name: together for name in seconds if "since" in name}
    atlas = Atlas({}, seconds, (), groups, breadth)
    names = [name.rpartition("::")[2] for name in in_turn(seconds, atlas, "moments")]
    assert names == ["test_own", "test_cases[a]", "test_cases[b]", "test_cases[c]", "test_narrow",
                     "test_proof[since-two]", "test_proof[since-one]", "test_wide"]  # fmt: skip
    first = [name.rpartition("::")[2] for name in in_turn(seconds, atlas, "since")][:2]
    assert first == ["test_proof[since-two]", "test_proof[since-one]"]


@pytest.fixture
def surveyor(tmp_path: Path) -> Surveyor:
    """Of a hub with one function of five lines."""
    path = tmp_path / "hooks" / "brandhub" / "a.py"
    write(path, "LIMIT = 3\n\n\ndef f():\n    1\n    2\n    3\n    4\n    5\n\n\ndef g():\n    1\n")
    marks = Marks(tmp_path, frozenset())
    marks.open(str(path), range(5, 10))
    marks.imported.add(str(path))
    return Surveyor(tmp_path, tmp_path / "sheet.json", marks)


def test_a_sheet_says_which_test_runs_which_line(surveyor: Surveyor) -> None:
    for name, found in {"one": {0, 1}, "two": {0, 2}, "three": {3}, "alone": {4}}.items():
        surveyor.seen[name] = frozenset(found)
        surveyor.groups[name] = () if name == "alone" else ("file", "hub")
        surveyor.seconds[name] = 1.0
    surveyor.failing = {"three"}
    surveyor.pytest_sessionfinish()
    atlas = read_atlas(surveyor.root, [surveyor.target])
    assert {line: set(tests) for line, tests in atlas.lines["hooks/brandhub/a.py"].items()} == {
        5: {"one", "two"}, 6: {"one"}, 7: {"two"}, 9: {"alone"},
    }  # fmt: skip
    assert atlas.breadth == {"one": 2, "two": 2, "alone": 1}
    assert atlas.groups == {"one": "file hub", "two": "file hub"}
    assert atlas.failing == ("three",)


@pytest.mark.parametrize(
    ("old", "new", "stands"),
    [
        ("    5\n", "    6\n", False),
        ("LIMIT = 3", "LIMIT = 4", False),
        ("def f():", "def f(a=1):", False),
        ("    1\n\n\ndef", "    1\n\n\ndef", True),
        ("def g():\n    1\n", "def g():\n    0\n    1\n", True),
    ],
)
def test_a_sheet_stands_until_something_that_was_run_changes(
    surveyor: Surveyor, old: str, new: str, stands: bool
) -> None:
    """Another function may change or grow: nobody has run it."""
    surveyor.seen["one"], surveyor.groups["one"], surveyor.seconds["one"] = frozenset({1}), (), 1.0
    assert not still_stands(surveyor.root, surveyor.target)
    surveyor.pytest_sessionfinish()
    path = surveyor.root / "hooks/brandhub/a.py"
    write(path, path.read_text("utf-8").replace(old, new))
    read_parts.cache_clear()
    assert still_stands(surveyor.root, surveyor.target) == stands
    path.unlink()
    read_parts.cache_clear()
    assert not still_stands(surveyor.root, surveyor.target)


def test_a_line_keeps_its_name_when_lines_are_added_above() -> None:
    source = "def f():\n    1\n\nclass A:\n    def f(self):\n        def g():\n            return 2\n        return g\n"
    before, after = parts_of(source), parts_of(source.replace("    1\n", "    1\n    1\n"))
    assert [before.name(line) for line in (2, 6, 7, 8)] == ["f#1+0", "A.f#1+0", "A.f#1+1", "A.f#1+2"]
    assert [after.line(before.name(line)) for line in (6, 7, 8)] == [7, 8, 9]
    assert after.frame == before.frame
    twice = parts_of("@property\ndef f():\n    1\n@f.setter\ndef f():\n    2\n")
    assert [twice.name(3), twice.name(6)] == ["f#1+0", "f#2+0"]


def test_who_imports_a_module_reads_its_bounds() -> None:
    own, other = "tests/unit/whole/test_content.py::test_limits", "tests/unit/whole/test_traces.py::test_a"
    assert readers_of("hooks/brandhub/whole/content.py", [own, other]) == {own}
    assert readers_of("hooks/brandhub/whole/traces.py", [own, other], [other]) == set()
    mine = "tests/unit/test_mutants.py::test_who"
    assert readers_of("hooks/brandhub/whole/content.py", [mine]) == set()


def test_of_the_cases_inside_a_test_those_are_asked_that_run_the_line(surveyor: Surveyor) -> None:
    """Line 5 is run by the first and third case of „one“ and by none of „two“; line 6 by more than a few; line 8 was
    run to learn something that the second case is told from memory.
    """
    path = str(surveyor.root / "hooks/brandhub/a.py")
    for name, cases in (("one", [5, 7, 5]), ("two", [6] * 3), ("many", [6] * WIDE), ("learning", [8, 9])):
        surveyor.watch(name)
        with surveyor.marks.clean():
            assert [surveyor.marks.add(path, line) for line in surveyor.each(cases)] == [None] * len(cases)
            surveyor.seen[name] = surveyor.marks.run()
        surveyor.groups[name], surveyor.seconds[name] = (), 1.0
    surveyor.marks.learned = {3}
    surveyor.pytest_sessionfinish()
    atlas = read_atlas(surveyor.root, [surveyor.target])
    none: dict[str, set[int]] = {"two": set(), "many": set(), "learning": set()}
    assert atlas.chosen("hooks/brandhub/a.py", 5, 5) == {"one": {0, 2}} | none
    assert atlas.chosen("hooks/brandhub/a.py", 5, 6) == {}
    assert atlas.chosen("hooks/brandhub/a.py", 8, 8) == {}
    assert atlas.ahead("hooks/brandhub/a.py", 5, 5) == {}
    rare = {"one": {0, 1, 2}, "learning": {1}}
    assert atlas.ahead("hooks/brandhub/a.py", 6, 6) == rare
    assert atlas.ahead("hooks/brandhub/a.py", 8, 8) == rare
    assert atlas.ahead("b.py", 1, 1) == {}
    assert atlas.chosen("hooks/brandhub/a.py", 9, 9) == {"one": set(), **none, "learning": {1}}
    assert atlas.chosen("b.py", 1, 1) == {"one": set(), **none}
    assert atlas.tests_of("hooks/brandhub/a.py", 5, 5) == {"one"}
    assert [*those_chosen("abc", frozenset({0, 2}))] == ["a", "c"]
    assert [*those_chosen("abc", None)] == ["a", "b", "c"]


def test_what_is_chosen_is_asked_first_and_of_those_that_cannot_notice_one_for_what_it_stands_on() -> None:
    chosen = {"few": frozenset({1}), "none": frozenset[int](), "no more": frozenset[int]()}
    assert choosing_first(["none", "plain", "few", "no more"], chosen) == ["few", "plain", "none"]


def test_of_the_cases_of_a_test_those_hold_a_word_of_an_entry() -> None:
    assert [*holders_of(["Im Handumdrehen", "Hand in Hand", "im HANDUMDREHEN"], frozenset({"handumdrehen"}))] == [
        "Im Handumdrehen", "im HANDUMDREHEN",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("module", "parts"),
    [
        ("whole/orphan_names", 1),
        ("speech/german/uses", 1),
        ("speech/lexicon/german/words", 1),
        ("speech/dates", 0),
        ("ground/moments", 0),
    ],
)
def test_a_test_is_kin_to_the_modules_after_which_it_is_named(module: str, parts: int) -> None:
    name = name_of(f"hooks/brandhub/{module}.py")
    assert kinship(name, "tests/moments/test_orphan_german.py::test_all[visible]") == parts


def test_who_noticed_before_is_asked_first_and_then_those_who_share_with_it() -> None:
    groups = {"b": "shared", "c": "shared"}
    fame = Counter({("module.owner", "c"): 1, ("module.owner", "shared"): 1, ("module", "d"): 2})
    assert best_first(["a", "b", "c", "d"], ("module", ".owner"), fame, groups) == ["c", "b", "d", "a"]
    assert best_first(["a", "b", "c", "d"], ("module", ".other"), fame, groups) == ["d", "a", "b", "c"]


def test_cases_with_the_words_of_an_entry_come_first() -> None:
    words = words_of(r"'im \\w+ (?:grossen )?kreis|ueber\\b nacht'")
    assert words == {"grossen", "kreis", "ueber", "nacht"}
    cases = ["Ein See.", "Gute Nacht.", "Über Nacht im großen KREIS.", "Kein Wort."]
    assert those_first(cases, words, str, lambda _: 1) == [cases[2], cases[1], cases[0], cases[3]]
    assert those_first(cases, words_of("1"), str, lambda _: 1) == cases
    assert those_first(cases, words, str, lambda case: len(case) ** 2) == [cases[1], cases[2], cases[0], cases[3]]
    assert those_first(cases, words, str, lambda _: 0) == [cases[2], cases[1], cases[0], cases[3]]


def test_what_a_module_calls_while_it_is_imported() -> None:
    source = """
KNOWN = pattern(*words("a", *more()))
later = lambda: never()
class Thing:
    name: str = field(default=first())
    def method(self):
        return not_yet()
def pattern(*all_of_them):
    return inside()
"""
    assert called_at_import(ast.parse(source)) == {"pattern", "words", "more", "field", "first"}


def test_a_place_of_tests_is_known_by_what_it_reads(tmp_path: Path) -> None:
    write(tmp_path / "tests/golden/test_one.py", 'CASES = "one.yml"\nFOLDER = "ones"\n')
    for name in ("one.yml", "two.yml", "ones/a.yml"):
        write(tmp_path / "tests/golden" / name, "")
    assert with_cases(tmp_path, "tests/golden/test_one.py") == (
        "tests/golden/test_one.py",
        "tests/golden/one.yml",
        "tests/golden/ones",
    )
    assert with_cases(tmp_path, "tests/golden") == ("tests/golden",)


def test_every_module_that_proves_or_checks_is_tried() -> None:
    """Those that decide nothing are named with their reason, and exist."""
    root = TESTS.parent
    tried = set(target_modules(root))
    for folder in ("proofs", "whole"):
        modules = {path.relative_to(root).as_posix() for path in (root / PACKAGE / folder).glob("*.py")}
        left = {path.removeprefix(f"{PACKAGE}/") for path in modules - tried}
        assert left - {f"{folder}/__init__.py"} == {name for name in NO_CHECKS if name.startswith(folder)}
    assert all(NO_CHECKS.values())


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_a_small_project_is_tried_from_end_to_end(tmp_path: Path) -> None:
    """Noticed, missed, endless, made at import, and a test that judges nothing."""
    shutil.copytree(TESTS / "mutants", tmp_path / "tests" / "mutants")
    trials, patience = (TESTS / "mutants/trials.py").read_text("utf-8"), "PATIENCE: Final = 5\n"
    assert patience in trials
    write(tmp_path / "tests/mutants/trials.py", trials.replace(patience, "PATIENCE: Final = 2\n"))  # tests of no length
    for place in ("unit/models", "unit/proofs", "unit/whole", "golden", "properties", "sample"):
        (tmp_path / "tests" / place).mkdir(parents=True)
    write(tmp_path / "tests/mutants/equivalent.yml", "ground/numbers.py:\n  gone: It was there once.\n")
    write(tmp_path / "tests/conftest.py", "")
    write(tmp_path / "pyproject.toml", '[tool.pytest.ini_options]\npythonpath = ["hooks"]\n')
    write(tmp_path / "hooks/brandhub/__init__.py", "")
    write(tmp_path / "hooks/brandhub/ground/__init__.py", "")
    write(tmp_path / "hooks/brandhub/ground/numbers.py", MODULE)
    write(tmp_path / "tests/unit/ground/test_numbers.py", JUDGES)
    code, out, err = run(tmp_path)
    assert code == 1, err
    assert "fails already, judges nothing: tests/unit/ground/test_numbers.py::test_that_fails_already" in err
    assert out.split("\n\n")[0].splitlines() == [
        "hooks/brandhub/ground/numbers.py:4: 'there' → (left out)",
        "hooks/brandhub/ground/numbers.py:25: number > 10 → number >= 10",
        "hooks/brandhub/ground/numbers.py:25: 10 → 11",
        "hooks/brandhub/ground/numbers.py:25: 10 → 9",
        "no longer in the code, drop it from equivalent.yml: hooks/brandhub/ground/numbers.py: gone",
    ]
    assert "| ground/numbers.py | 20 | 13 | 3 | 4 | 0 | 80.0 % |" in out
    again = run(tmp_path)
    assert again[:2] == (code, out)
    assert "20 slips, 20 of them known from earlier runs" in again[2]


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_whose_time_is_over_has_noticed_nothing(tmp_path: Path) -> None:
    shutil.copytree(TESTS / "mutants", tmp_path / "tests" / "mutants")
    (tmp_path / "tests" / "sample").mkdir()
    write(tmp_path / "tests/mutants/equivalent.yml", "{}\n")
    write(tmp_path / "tests/conftest.py", "")
    write(tmp_path / "pyproject.toml", '[tool.pytest.ini_options]\npythonpath = ["hooks"]\n')
    write(tmp_path / "hooks/brandhub/__init__.py", "")
    write(tmp_path / "hooks/brandhub/ground/__init__.py", "")
    write(
        tmp_path / "hooks/brandhub/ground/numbers.py",
        'KNOWN = {"here", "there"}\n\n\ndef known(x):\n    return x in KNOWN\n',
    )
    judges = "from brandhub.ground.numbers import known\n\n"
    judges += "".join(f'def test_{n}():\n    assert known("here")\n\n' for n in range(3))
    write(tmp_path / "tests/unit/ground/test_numbers.py", judges)
    _, out, _ = run(tmp_path, "--effort", "0", "--tests", "tests/unit/ground")
    assert "'there' → (left out)" in out
    assert "'here' → (left out)" not in out, "the first test is run in any case"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def run(root: Path, *wishes: str) -> tuple[int, str, str]:
    start = str(root / "tests" / "mutants" / "start.py")
    command = [sys.executable, "-P", start, "--jobs", "2", "--only", "numbers", *wishes]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=300)
    return done.returncode, done.stdout, done.stderr


def test_a_list_of_words_is_tried_with_the_tests_of_those_that_import_it() -> None:
    """Also one that is imported as a module, and one from which only other lists are put together."""
    root = TESTS.parent
    lexicon = "hooks/brandhub/speech/lexicon"
    alone = [path for path in target_modules(root, "speech/lexicon") if importers_of(root, path) == {path}]
    assert alone == []
    assert "hooks/brandhub/speech/german/phrases.py" in importers_of(root, f"{lexicon}/german/idioms.py")
    assert "hooks/brandhub/speech/english/phrases.py" not in importers_of(root, f"{lexicon}/german/idioms.py")
    assert "brandhub.whole.orphans" in all_above(root, f"{lexicon}/german/idioms.py")
    assert "brandhub.speech.english.search" not in all_above(root, f"{lexicon}/german/idioms.py")


NEEDS = """
import json, sys
from pathlib import Path
from mutants.entries import Search, entries_of
from mutants.sentences import Asked
root, asked, chosen = Path(sys.argv[1]), json.loads(sys.argv[2]), json.loads(sys.argv[3])
search = Search(root, [Asked(text, "de") for text in asked], effort=8)
found = []
for table, begins in chosen:
    entries = entries_of(root, [f"hooks/brandhub/speech/lexicon/{table}.py"])
    (entry,) = (one for one in entries if one.change.before.startswith(begins))
    need = search.need(entry)
    found.append([need.sentence, need.holders])
print(json.dumps(found))
"""
ENTRIES = [
    ("german/assertions", "'(?:vor|seit|nach) einem menschenalter", "Seit einem Menschenalter ruht das Werk.", 1),
    ("german/idioms", "'(?:enger|weiter)", "", 0),
    ("german/assertions", "'(?:ueber|unter) (?:dem|den", "", 1),
    ("german/publics", "'group'", "KeyError", 1),
]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_an_entry_without_a_sentence_that_needs_it_is_told() -> None:
    """That one stands in a sentence is not enough: another may find the same there.

    In a process of its own, as the command is: what is imported anew there must not meet what other tests have left.
    """
    asked = ["Die Werke liegen über dem Durchschnitt.", "Seit einem Menschenalter ruht das Werk.", "Der Hof ist alt."]
    root = TESTS.parent
    chosen = [(table, begins) for table, begins, _, _ in ENTRIES]
    command = [sys.executable, "-P", "-c", NEEDS, str(root), json.dumps(asked), json.dumps(chosen)]
    places = {**os.environ, "PYTHONPATH": os.pathsep.join((str(root / "hooks"), str(TESTS)))}
    done = subprocess.run(command, env=places, capture_output=True, text=True, check=True, timeout=300)
    found = json.loads(done.stdout)
    assert [holders for _, holders in found] == [holders for *_, holders in ENTRIES]
    assert [sentence.partition(":")[0] for sentence, _ in found] == [needed for _, _, needed, _ in ENTRIES]


@pytest.mark.parametrize(
    ("text", "found"),
    [("hof|huf{n}", "hufe"), ("hof(", "hof("), ("\n hof/huf\n zeche* {city}\n", "zechen"), ("a{{2}}", "aa")],
)
def test_what_may_hold_an_entry_is_found_however_it_is_spelt(text: str, found: str) -> None:
    pattern = pattern_of([text])
    assert pattern is not None
    assert pattern.search(found)
    assert not pattern.search("werk")
    assert pattern_of([]) is None


def test_the_words_of_every_entry_of_speech_can_be_read() -> None:
    found = entries_of(TESTS.parent, ["speech/"])
    assert len(found) > 2000
    assert all([*entry.texts()] for entry in found if "/lexicon/german/" in entry.module)
