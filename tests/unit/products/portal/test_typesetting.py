"""A dash stays with the word before it, where a page is read; nowhere else is a page changed."""

from __future__ import annotations

import re

import pytest
from brandhub.products.portal.typesetting import bind_dashes


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>falsch – sie zu mischen</p>", "<p>falsch\u00a0– sie zu mischen</p>"),
        ("<p>a – b – c</p><p>d – e</p>", "<p>a\u00a0– b\u00a0– c</p><p>d\u00a0– e</p>"),
        ("<p><b>a</b> – b</p>", "<p><b>a</b>\u00a0– b</p>"),
        ("<title>Fakten – Stadt</title>", "<title>Fakten – Stadt</title>"),
        ('<img alt="ein Hof – ein Feld">', '<img alt="ein Hof – ein Feld">'),
        ('<a title="x – y">z – w</a>', '<a title="x – y">z\u00a0– w</a>'),
        ("<pre>a – b</pre>", "<pre>a – b</pre>"),
        ("<pre><code>a – b</code></pre>", "<pre><code>a – b</code></pre>"),
        ('<script type="application/ld+json">{"name": "a – b"}</script>', None),
        ("<textarea>a – b</textarea>", None),
        ("1966–1993, a–b", None),
        ("", None),
    ],
)
def test_dashes(html: str, expected: str | None) -> None:
    assert bind_dashes(html) == (html if expected is None else expected)


def test_nothing_else_changes() -> None:
    html = "<p>Auf dem Feld – und <em>unter – Tage</em>. – </p> – " * 50
    assert re.sub("\u00a0", " ", bind_dashes(html)) == html
