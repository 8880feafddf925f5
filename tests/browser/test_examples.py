"""The JavaScript example of the data page, run by a browser in the page that shows it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("path", "language"), [("/daten/", "de"), ("/en/data/", "en")])
def test_the_javascript_example_runs(path: str, language: str, visit: Callable[..., Any], site: Path) -> None:
    page = visit(path)
    code = page.locator("#beispiel-javascript").text_content()
    assert "https://example.org/" in code
    own = page.evaluate("location.origin")
    head = "const told = []; const console = { log: (...parts) => told.push(parts.join(' ')) };"
    told = page.evaluate(f"async () => {{ {head}\n{code.replace('https://example.org', own)}\nreturn told; }}")
    document = json.loads((site / "api/v1/claims.json").read_text(encoding="utf-8"))
    sentences = [claim["sentence"][language] for claim in document["claims"].values() if claim["sentence"][language]]
    assert len(told) == len(sentences) + 1
    assert all(line.startswith(sentence) for line, sentence in zip(told, sentences, strict=False))
    assert told[-1] == document["attribution"][language]
