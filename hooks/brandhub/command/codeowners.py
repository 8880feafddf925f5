"""`codeowners PLATFORM`: the file that tells a git platform whom to ask before something changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brandhub.products.code_owners import write_code_owners
from brandhub.whole.content import load_content

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_codeowners(call: Call) -> int:
    """Prints the file, or writes it with --out. Always 0: it says who is asked, not whether the data is right."""
    words = call.arguments
    text = write_code_owners(load_content(call.root), words.platform, words.editors, words.developers, call.catalogue)
    if words.out is None:
        print(text, end="")
        return 0
    target = call.root / words.out
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")
    print(call.catalogue.text("new-written", {"path": words.out}))
    return 0
