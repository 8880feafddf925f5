"""Where MkDocs comes in: the only file of the hub that knows it. Every function named on_… is an event of MkDocs.

on_startup → on_config (load, check, draw) → on_files (nothing left for MkDocs) → on_post_build (write). A problem stops
a build before MkDocs empties the site folder; in the preview it becomes a page, and MkDocs hands out the files.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files

if TYPE_CHECKING:
    from brandhub.products.pressing import Pressing
    from mkdocs.config.defaults import MkDocsConfig

_HERE = str(Path(__file__).resolve().parent)
_state: dict[str, Any] = {"serving": False, "pressing": None, "handbook": False, "porter": None}


def on_startup(command: str, **_: object) -> None:
    """Makes the package importable. MkDocs restores sys.path after loading this file, so it happens here."""
    sys.path.insert(0, _HERE)
    from brandhub.ground.clearing import clear_seldom
    from brandhub.ground.hands import count_hands

    # The preview draws its handbook with MkDocs into a folder of its own, and everything else by itself.
    _state["handbook"] = os.environ.get("HUB_PART") == "handbook"
    _state["serving"] = command == "serve"
    _state["hands"] = count_hands(os.environ)
    clear_seldom(_state["hands"])


def on_config(config: MkDocsConfig, **_: object) -> MkDocsConfig:
    """Loads and checks everything before MkDocs touches the site folder."""
    if _state["handbook"]:
        return config
    root = Path(config.config_file_path).resolve().parent
    if _state["serving"]:
        _forget_code()
    from brandhub.ground.patterns import patterns_of

    if not _state["serving"]:
        patterns_of(root, "build", keeps=os.environ.get("HUB_CACHE") != "off").begin()
    from brandhub.command.outcomes import tell_outcome
    from brandhub.command.porters import send_porter
    from brandhub.command.standing import has_last_word, standing_site
    from brandhub.products.pressing import press

    _state["last"] = has_last_word({on_post_build, on_shutdown}, config.plugins.events)
    _state["porter"] = send_porter(os.environ, _state["hands"], shares=_state["last"])
    theme = next(Path(folder) for folder in config.theme.dirs if (Path(folder) / ".icons").is_dir())
    last = standing_site(os.environ) if _state["last"] and _state["porter"] else None
    _state["pressing"] = pressing = press(root, theme, os.environ, preview=_state["serving"], last=last)
    tell_outcome(pressing, os.environ)
    if not pressing.passes and not _state["serving"]:
        raise Abort(pressing.verdict)
    # 404 and sitemap come from the hub; the theme's own would overwrite them.
    config.theme.static_templates -= {"404.html", "sitemap.xml"}
    if not _state["serving"]:
        config.nav = []
        config.theme.static_templates.clear()
        if _state["last"]:
            config.theme.dirs.clear()  # fourteen thousand files, for pages that the hub draws by itself
    return config


def on_files(files: Files, config: MkDocsConfig, **_: object) -> Files:
    """Replaces what lies in docs/ by what the hub wrote; only the preview keeps the handbook."""
    kept = [file for file in files if file.src_uri.startswith(("handbook/", "assets/", "search/"))]
    if _state["handbook"]:
        return Files(kept)
    if not _state["serving"]:
        return Files([])
    pressing: Pressing = _state["pressing"]
    return Files([*kept, *(_file(config, path, content) for path, content in pressing.files.items())])


def on_post_build(config: MkDocsConfig, **_: object) -> None:
    """Writes the site; the preview hands out what is in memory."""
    if not _state["serving"] and not _state["handbook"]:
        from brandhub.command.delivering import deliver_pressing

        given = _state["pressing"], _state["porter"], _state["hands"]
        deliver_pressing(Path(config.site_dir), *given, is_last=_state["last"])


def on_shutdown(**_: object) -> None:
    """The last event. A build for `hub.py build` that did not fail ends here: there is nothing to tidy up."""
    if "HUB_OUTCOME" in os.environ and sys.exc_info()[0] is None:
        from brandhub.ground.leaving import leave

        leave(0)


def _file(config: MkDocsConfig, path: str, content: bytes) -> File:
    """A file to copy. MkDocs would turn Markdown into a page, so here it does not know that it is some."""
    file = File.generated(config, f"{path}.txt" if path.endswith(".md") else path, content=content)
    file.dest_uri = path
    return file


def _forget_code() -> None:
    """In the preview a change of the hub's own code counts at once; MkDocs alone would keep the old modules."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "brandhub"]:
        del sys.modules[name]
