"""The words of a Markdown text in one line: the same that readers see, without what makes them bold or a link."""

from __future__ import annotations

import re
from html import unescape

import pytest
from brandhub.whole.markdown import write_html
from brandhub.whole.resolving import Piece
from brandhub.whole.running_text import bare_words
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("## Am **Hafen**\n\nEin *Wort*, `noch` eines.", "Am Hafen Ein Wort, noch eines."),
        ('Zum [See **Phoenix**](/geschichten/see/ "Titel").', "Zum See Phoenix."),
        ("| Ort | Lage |\n|:---|---:|\n| Hafen | Nord |", "Ort Lage Hafen Nord"),
        ("- eins\n- zwei\n\n1. drei\n2. vier", "eins zwei drei vier"),
        ("> Ein Satz.\n>\n> - darin", "Ein Satz. darin"),
        ("Siehe [hier][a].\n\n[a]: https://example.org/x", "Siehe hier."),
        ("<https://example.org/> und ![Bild](/x.png)", "https://example.org/ und"),
        ("Hafen|Nord und a|b|c", "Hafen Nord und a b c"),
        ("5 \\* 3 &amp; mehr, snake_case bleibt", "5 * 3 & mehr, snake_case bleibt"),
    ],
)
def test_signs_are_taken_off(text: str, words: str) -> None:
    assert bare_words(text) == words


def test_the_words_are_those_of_the_page() -> None:
    text = "# Titel\n\nEin **fetter [Link](/a/)** und *mehr*.\n\n1. eins\n2. zwei\n\n| a | b |\n|---|---|\n| c | d |\n"
    html = write_html([Piece(text)], str)
    shown = re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))
    assert re.findall(r"\w+", bare_words(text)) == re.findall(r"\w+", shown)


@given(st.text(alphabet="ab-Ü []()!<>|*`\\\n\u202f1.:#", max_size=60))
def test_a_text_without_underscores_needs_nobody_to_look_for_them(text: str) -> None:
    """Looking round every letter for them is left out then; one that stands alone is a sign, and taken off."""
    assert bare_words(text) == bare_words(f"{text}\n_")
