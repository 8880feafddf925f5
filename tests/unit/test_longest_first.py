"""The order in which a run gives out the files of the suite (tests/longest_first.py)."""

from __future__ import annotations

from itertools import pairwise

from longest_first import TABLE, longest_first, seconds_of_files


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
