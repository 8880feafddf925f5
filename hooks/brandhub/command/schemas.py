"""`schemas`: writes data/schemas/ anew from the models. For developers; a test says when it is due."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brandhub.whole.schemas import write_schemas

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_schemas(call: Call) -> int:
    """Writes every schema below data/schemas/."""
    folder = call.root / "data" / "schemas"
    folder.mkdir(parents=True, exist_ok=True)
    schemas = write_schemas()
    for name, content in schemas.items():
        (folder / name).write_bytes(content)
    print(call.catalogue.text("build-done", {"files": len(schemas), "path": "data/schemas/"}), file=sys.stderr)
    return 0
