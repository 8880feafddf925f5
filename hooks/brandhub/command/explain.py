"""`explain CODE`: what stands behind a message. Without a code, all of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brandhub.ground.catalogues import EXPLANATIONS, load_catalogue
from brandhub.ground.explanations import explained, load_chapters
from brandhub.ground.spelling import nearest
from brandhub.products.explaining import write_chapters, write_explanation

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_explain(call: Call) -> int:
    """Prints the explanation, or the list. 1 for a code that does not exist, with the nearest one."""
    words = load_catalogue(call.catalogue.language, (EXPLANATIONS,))
    chapters = load_chapters(call.catalogue.language)
    given: str | None = call.arguments.code
    if given is None:
        print(write_chapters(chapters, words))
        return 0
    code = given.strip("[] ").lower()
    known = explained(chapters)
    if code in known:
        chapter, explanation = known[code]
        print(write_explanation(explanation, chapter, words))
        return 0
    near = nearest(code, known)
    key = "explain.unknown-near" if near else "explain.unknown"
    print(words.text(key, {"code": given, "nearest": near}), file=sys.stderr)
    return 1
