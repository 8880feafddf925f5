"""`serve`: the live preview, with drafts and embargoed stories marked; a problem shows as a page."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_serve(call: Call) -> int:
    """Hands over to MkDocs' own server, which watches and reloads, until it is interrupted."""
    environment = {**os.environ, "HUB_LANG": call.catalogue.language, "NO_MKDOCS_2_WARNING": "1"}
    if call.arguments.today:
        environment["HUB_TODAY"] = call.now.isoformat()
    command = [sys.executable, "-m", "mkdocs", "serve", "-f", str(call.root / "mkdocs.yml")]
    command += ["-a", f"127.0.0.1:{call.arguments.port}"]
    try:
        return subprocess.call(command, env=environment, cwd=call.root)
    except KeyboardInterrupt:
        return 0
