"""The hub outlives its generator: without MkDocs it still checks and exports, and the export suits any generator."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import lxml.html
import pytest

# Python runs this file before anything else in a process that has its folder on the path.
BLOCKER = '''
import sys


class Gone:
    """Whoever asks for one of these learns that it is not installed."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("mkdocs", "material", "properdocs"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Gone())
'''

# Nothing of ours but the folder: no hooks, no templates. Each page has the menu of its own branch: with all seven
# hundred pages in the menu of each, the same texts would be written seven hundred times.
PLAIN_CONFIG = """
site_name: Export
docs_dir: docs
theme: {name: material, font: false, features: [navigation.prune]}
validation: {links: {not_found: warn, anchors: warn, absolute_links: warn, unrecognized_links: warn}}
"""


@pytest.fixture
def python_path(published: Path, tmp_path: Path) -> str:
    """A path on which no generator can be found."""
    (tmp_path / "without").mkdir()
    (tmp_path / "without" / "sitecustomize.py").write_text(BLOCKER, encoding="utf-8")
    separator = ";" if sys.platform == "win32" else ":"
    return f"{tmp_path / 'without'}{separator}{published / 'hooks'}"


def test_the_blocker_works(making: ModuleType, published: Path, python_path: str) -> None:
    variables = making.environment(published, PYTHONPATH=python_path)
    tried = subprocess.run(
        [sys.executable, "-P", "-c", "import mkdocs"], env=variables, capture_output=True, text=True, check=False
    )
    assert "No module named 'mkdocs'" in tried.stderr


def test_the_hub_checks_without_a_generator(making: ModuleType, published: Path, python_path: str) -> None:
    checked = making.run_hub(published, "check", PYTHONPATH=python_path)
    assert checked.returncode == 0, checked.stderr


def test_the_export_builds_with_a_plain_generator(
    making: ModuleType, published: Path, python_path: str, tmp_path: Path
) -> None:
    folder = tmp_path / "export"
    exported = making.run_hub(published, "export", str(folder), PYTHONPATH=python_path)
    assert exported.returncode == 0, exported.stderr
    assert {path.suffix for path in (folder / "docs").rglob("*") if path.is_file()} >= {".md", ".svg"}
    (folder / "mkdocs.yml").write_text(PLAIN_CONFIG, encoding="utf-8")
    built = making.run_generator(folder, tmp_path / "out")
    assert built.returncode == 0, built.stdout + built.stderr
    assert_same_sentence(published, tmp_path / "out")


def assert_same_sentence(published: Path, out: Path) -> None:
    """The sentence that the portal opens with stands in the export too, in both languages."""
    claims = json.loads((published / "site/api/v1/claims.json").read_text(encoding="utf-8"))["claims"]
    for language, home in (("de", "index.html"), ("en", "en/index.html")):
        sentence = claims["mehr-bauern-als-bergleute"]["sentence"][language]
        text = " ".join(lxml.html.parse(out / home).getroot().text_content().split())
        assert " ".join(sentence.split()) in text
    for page in out.rglob("*.html"):
        assert "{{" not in page.read_text(encoding="utf-8")


def test_the_export_refuses_a_false_claim(making: ModuleType, small: object, tmp_path: Path) -> None:
    small.edit("data/facts/berg.yml", "value: 400", "value: 4000")  # type: ignore[attr-defined]
    exported = making.run_hub(small.root, "export", str(tmp_path / "export"))  # type: ignore[attr-defined]
    assert exported.returncode == 1
    assert not (tmp_path / "export").exists()
