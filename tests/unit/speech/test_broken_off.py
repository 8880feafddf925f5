"""A text may break off anywhere: a headline has no full stop, and a rule that looks at the next words finds none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.speech.english import search as english
from brandhub.speech.german import search as german
from brandhub.speech.tokens import read_line

CONTRASTS = Path(__file__).parents[2] / "golden" / "orphan-contrasts.yml"


@pytest.mark.parametrize(("language", "search"), [("de", german), ("en", english)])
def test_breaks_off_behind_any_word(language: str, search: Any) -> None:
    texts = yaml.load(CONTRASTS.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)[language]
    words = [text.split() for text in texts]
    begun = {" ".join(one[:count]).rstrip(".,!?;:") for one in words for count in range(1, len(one) + 1)}
    assert [text for text in sorted(begun) if not _is_read(text, search)] == []


def _is_read(text: str, search: Any) -> bool:
    try:
        for _ in search.find_words(read_line(text, search.fold)):
            pass
    except LookupError:
        return False
    return True
