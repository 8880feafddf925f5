"""`new story TITLE`, `new fact ID`: a filled-in skeleton that passes the check as a draft."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brandhub.ground.catalogues import LANGUAGES, load_catalogue
from brandhub.products.skeletons import DRAFTS, fact_skeleton, story_skeleton
from brandhub.whole.content import load_content
from brandhub.whole.templates import make_templates

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_new(call: Call) -> int:
    """Writes the skeleton and says where. 1 when the id or slug is already taken."""
    content = load_content(call.root)
    templates = make_templates([call.root / "overrides"])
    name: str = call.arguments.name
    try:
        if call.arguments.noun == "story":
            catalogues = {language: load_catalogue(language) for language in LANGUAGES}
            files = story_skeleton(name, content, templates, catalogues)
        else:
            entry = fact_skeleton(name, call.now.year, content, templates)
            before = call.root / DRAFTS
            head = before.read_text("utf-8").rstrip("\n") + "\n\n" if before.is_file() else ""
            files = {DRAFTS: head + entry}
    except ValueError as taken:
        print(call.catalogue.text("new-taken", {"id": taken}), file=sys.stderr)
        return 1
    for path, text in files.items():
        place = call.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
        print(call.catalogue.text("new-written", {"path": path}))
    return 0
