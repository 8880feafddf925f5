"""The order in which a run gives out the files of the suite (tests/longest_first.py)."""

from __future__ import annotations

from collections import OrderedDict
from itertools import pairwise

import pytest
from longest_first import KINDS, TABLE, Scheduling, kind_of, longest_first, seconds_of_files
from xdist.remote import Producer


def test_the_longest_file_comes_first_and_its_tests_stay_in_order() -> None:
    slow, slower = list(seconds_of_files())[1::-1]
    files = ["one.py", "many.py", slow, "many.py", slower, slow, "many.py", "one.py"]
    assert [files[at] for at in longest_first(files)] == [
        *(slower, slow, slow),
        *("many.py", "many.py", "many.py"),
        *("one.py", "one.py"),
    ]
    assert longest_first(files) == [4, 2, 5, 1, 3, 6, 0, 7]


def test_the_table_names_files_that_are_there_the_longest_first() -> None:
    assert [name for name in seconds_of_files() if not (TABLE.parent / name).is_file()] == []
    assert all(before >= after for before, after in pairwise(seconds_of_files().values()))


class Node:
    """Stands for a process of a run."""

    def __init__(self) -> None:
        self.given: list[int] = []

    def send_runtest_some(self, places: list[int]) -> None:
        self.given += places


def test_files_of_a_kind_go_to_one_process_while_the_others_have_something_else(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pytestconfig.option, "tx", ["2*popen"])
    files = ["content/a", "content/b", "portal/x", "unit/whole/c", "portal/y", "unit/whole/d"]
    tests = [f"tests/{file}.py::test" for file in files]
    scheduling = Scheduling(pytestconfig, Producer(""))
    one, other = nodes = [Node(), Node()]
    scheduling.registered_collections = dict.fromkeys(nodes, tests)
    scheduling.assigned_work = {node: {} for node in nodes}
    scheduling.workqueue = OrderedDict((test.split("::")[0], {test: False}) for test in tests)
    for node in (one, other, other, one, other):
        scheduling._assign_work_unit(node)
    assert [files[at] for at in one.given] == ["content/a", "content/b"]
    assert [files[at] for at in other.given] == ["portal/x", "portal/y", "unit/whole/c"], "nobody waits for the end"
    del scheduling.assigned_work[other]
    scheduling._assign_work_unit(one)
    assert scheduling.workqueue == {}


def test_every_kind_has_files() -> None:
    names = [path.relative_to(TABLE.parent).as_posix() for path in TABLE.parent.rglob("test_*.py")]
    for kind, beginnings in KINDS.items():
        assert [each for each in beginnings if not any(name.startswith(each) for name in names)] == [], kind
    assert kind_of("content/test_every_sentence.py") == kind_of("unit/whole/test_limits.py") != kind_of("fuzz/a.py")
