"""A head that is read without a parser says what the parser reads, and nobody can tell the difference."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from brandhub.ground.kept_records import keepsake_of
from brandhub.ground.plain_heads import read_plain_head
from brandhub.ground.records import parse_record, split_head
from hypothesis import example, given
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[3]
VALUE = st.text("aÄz09 .,:;!?„“–'\"(){}[]|>&*#%@`-~=\\\t\u00a0\u0085\u2028\u0301\ufeff", min_size=1, max_size=14)
KEY = st.sampled_from(["title", "summary", "publish-at", "a", "null", "-", "<<", "Title", "a b", "'a'", ""])
LINE = st.one_of(
    st.tuples(KEY, st.sampled_from([": ", ":", " : ", ":  "]), VALUE).map("".join),
    st.tuples(KEY, VALUE.map(lambda value: f": a{value}")).map("".join),
    st.sampled_from(
        ["a: null", "a: ~", "a: NO", "a: 012", "a: 1:30", "a: b # c", "a: b: c", "a: b:", "---", "...", ""]
    ),
    st.sampled_from(["  b: c", "- a", "a: [b]", "a: b\tc", "a: x  ", 'a: {{ fact("b") }}', 'a: Es {{ fact("b") }}']),
)


def heads() -> list[str]:
    texts = [path.read_text("utf-8") for path in sorted(ROOT.glob("stories/*/story.*.md"))]
    return [head[0] for text in texts if (head := split_head(text)) is not None]


@given(st.lists(LINE, max_size=5).map(lambda lines: "".join(f"{line}\n" for line in lines)))
@example("title: a\ntitle: b\n")
@example(f"a: {'b' * 30_000}\n")
@example(f"{'a' * 2_000}: b\n")
def test_a_plain_head_is_what_the_parser_reads(text: str) -> None:
    quick = read_plain_head(text, "stories/a/story.de.md", 1)
    if quick is not None:
        record, problems = parse_record(text, "stories/a/story.de.md", lines_before=1)
        assert not problems
        assert record is not None
        assert keepsake_of(quick) == keepsake_of(record)
        assert dict(quick.spots) == dict(record.spots)
        assert dict(quick.keys) == dict(record.keys)


def test_most_heads_are_plain_or_have_something_below() -> None:
    others = [head for head in heads() if read_plain_head(head, "a", 1) is None]
    assert len(heads()) > 10
    assert all(re.search(r"^ |: [\"'>|\[]|: \S+[^\n]*: |#", head, re.MULTILINE) for head in others)


@pytest.mark.parametrize(
    "text",
    [
        "title: null\n",
        "title: a: b\n",
        "title: a #b\n",
        "title: a\nb\n",
        "title: \"a\"\n",
        "title: a \n",
        "title: a:\n",
        "title: a\n  b\n",
        "title: a\ntitle: b\n",
        "title: a",
        "",
    ],
)  # fmt: skip
def test_what_may_mean_something_is_left_to_the_parser(text: str) -> None:
    assert read_plain_head(text, "a", 1) is None


def test_a_plain_head() -> None:
    record = read_plain_head("title: Der „Turm“: 12:30 Uhr (neu)\nstatus: draft\n".replace(": 12", ":12"), "a.md", 1)
    assert record is not None
    assert record.value == {"title": "Der „Turm“:12:30 Uhr (neu)", "status": "draft"}
    assert (record.place(("status",)).line, record.place(("status",)).column) == (3, 9)
