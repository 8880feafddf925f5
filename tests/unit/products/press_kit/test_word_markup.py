from __future__ import annotations

import docx
import pytest
from brandhub.products.press_kit.word_markup import attribute, run
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from lxml import etree

WORDS = ("Höfe & <Wiesen>", " vorn", "hinten ", "a\tb", "zwei\nZeilen\r", "\u202f5\u00a0%", '"Wort"', "", " ", "\n")


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("strong", [False, True])
@pytest.mark.parametrize("emphasis", [False, True])
def test_a_run_is_what_python_docx_makes_of_it(words: str, strong: bool, emphasis: bool) -> None:
    theirs = docx.Document().add_paragraph().add_run(words)
    theirs.bold, theirs.italic = strong or None, emphasis or None
    look = "<w:b/>" * strong + "<w:i/>" * emphasis
    ours = parse_xml(f"<w:p {nsdecls('w')}>{run(words, look)}</w:p>")[0]
    said = [etree.tostring(one, method="c14n", exclusive=True) for one in (ours, theirs._r)]
    # python-docx keeps an empty list of properties where nothing was set.
    assert said[0] == said[1].replace(b"<w:rPr></w:rPr>", b"")


@pytest.mark.parametrize("words", [*WORDS, "Tab\tund\r\nEnde"])
def test_an_attribute_keeps_every_character(words: str) -> None:
    assert parse_xml(f'<w:p {nsdecls("w")} w:val="{attribute(words)}"/>').values() == [words]
