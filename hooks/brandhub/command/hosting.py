"""`hosting`: writes hosting/ anew, the configurations of web servers. A test says when it is due."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brandhub.products.hosting.servers import FOLDER, write_hosting
from brandhub.whole.inspection import inspect_project
from brandhub.whole.templates import make_templates

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_hosting(call: Call) -> int:
    """Writes every file of hosting/ with the host of data/site.yml. 1 when that file cannot be read."""
    site = inspect_project(call.root, call.now).content.site
    if site is None:
        print(call.catalogue.text("hosting-no-site"), file=sys.stderr)
        return 1
    files = write_hosting(site, make_templates([call.root / "overrides"]))
    for path, content in files.items():
        place = call.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    print(call.catalogue.text("build-done", {"files": len(files), "path": f"{FOLDER}/"}), file=sys.stderr)
    return 0
