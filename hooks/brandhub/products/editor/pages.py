"""The page at /redaktion/: its files, and whom it may talk to. A build that leaves it off holds nothing of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import yaml
from jinja2 import Environment

from brandhub.ground.catalogues import Catalogue
from brandhub.models.site import Editor
from brandhub.products.editor.collections import LANGUAGES_OF_STORIES, write_collections
from brandhub.products.editor.forms import PICTURES
from brandhub.products.hosting.rules import EDITOR
from brandhub.whole.hub import Hub

FOLDER: Final = "editor"
"""Below overrides/."""
_LEFT_OUT: Final = ("recipe/", "page.html")
_PUBLIC: Final = {"gitlab": "https://gitlab.com", "github": "https://api.github.com"}
_HERE: Final = Editor.model_validate({"host": "gitlab", "repository": "projekt/ordner-mit-hub.py"})
"""What the preview says where no Git host is configured: the folder on this machine is all there is."""


def load_editor(overrides: Path) -> dict[str, bytes]:
    """The scripts, fonts and licences of the editor by their path below overrides/editor/."""
    base = overrides / FOLDER
    return {
        path.relative_to(base).as_posix(): path.read_bytes()
        for path in sorted(base.rglob("*"))
        if path.is_file() and not path.relative_to(base).as_posix().startswith(_LEFT_OUT)
    }


def write_editor(hub: Hub, words: Catalogue, templates: Environment, sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Every file of the editor by address. Empty in a public build that does not switch it on (data/site.yml)."""
    editor = hub.site.editor
    if editor is None and not hub.preview:
        return {}
    page = templates.get_template(f"{FOLDER}/page.html").render(
        policy=policy_of(editor), title=words.text("editor.title"), word=words.text
    )
    files = {**sources, "": page.encode(), "config.yml": write_config(hub, editor, words)}
    return {EDITOR + path: content for path, content in files.items()}


def policy_of(editor: Editor | None) -> str:
    """What the page may load: its own files, and what the Git host answers. Svelte writes styles into the page."""
    host = f" {_origin(editor)}" if editor else ""
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
        f"img-src 'self' blob: data:{host}; media-src 'self' blob:; connect-src 'self' blob: data:{host}; "
        "frame-src blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'"
    )


def _origin(editor: Editor) -> str:
    parts = urlsplit(editor.address or _PUBLIC[editor.host])
    return f"{parts.scheme}://{parts.netloc}"


def write_config(hub: Hub, editor: Editor | None, words: Catalogue) -> bytes:
    """config.yml: where the files are kept, and a form for each of them."""
    collections, singles = write_collections(hub, words)
    config = {
        "backend": _backend(editor or _HERE),
        "publish_mode": "editorial_workflow" if editor is not None and editor.review else "simple",
        "app_title": f"{words.text('editor.title')} – {hub.site.title.de}",
        "media_folder": PICTURES,
        "public_folder": f"/{PICTURES}",
        "show_preview_links": False,
        "slug": {"encoding": "ascii", "clean_accents": True},
        "output": {"omit_empty_optional_fields": True},
        "editor": {"preview": False},
        "i18n": LANGUAGES_OF_STORIES,
        "collections": collections,
        "singletons": singles,
    }
    return yaml.safe_dump(config, allow_unicode=True, sort_keys=False, width=1000).encode()


def _backend(editor: Editor) -> dict[str, Any]:
    backend: dict[str, Any] = {
        "name": editor.host,
        "repo": editor.repository,
        "branch": editor.branch,
        "auth_methods": ["token"],
    }
    if editor.address:
        root = editor.address.rstrip("/")
        backend |= {"base_url": root, "api_root": f"{root}/api/{'v4' if editor.host == 'gitlab' else 'v3'}"}
    if editor.host == "gitlab" and editor.app_id:
        backend |= {"auth_type": "pkce", "app_id": editor.app_id, "auth_methods": ["oauth", "token"]}
    return backend
