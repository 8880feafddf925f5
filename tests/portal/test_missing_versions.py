"""A story without its translation is published in the language that it has; the other one says that it is missing."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

SLUG = "feld-und-stollen"
ADDRESSES = {"de": f"geschichten/{SLUG}", "en": f"en/stories/{SLUG}"}


@pytest.mark.parametrize(("there", "missing"), [("de", "en"), ("en", "de")])
def test_a_missing_version_stops_no_build(making: ModuleType, tmp_path: Path, there: str, missing: str) -> None:
    root = making.copy_sample(tmp_path / "project")
    (root / "stories" / SLUG / f"story.{missing}.md").unlink()
    if missing == "de":  # the version in Leichte Sprache and the mark of the translation belong to the original
        story = root / "stories" / SLUG / "story.en.md"
        lines = story.read_text("utf-8").splitlines()
        story.write_text("\n".join(line for line in lines if not line.startswith("translation-of")) + "\n", "utf-8")
        (root / "stories" / SLUG / "story.ls.md").unlink(missing_ok=True)
    built = making.run_hub(root, "build")
    assert built.returncode == 0, built.stderr
    told = (root / "site" / ADDRESSES[missing] / "index.html").read_text("utf-8")
    shown = (root / "site" / ADDRESSES[there] / "index.html").read_text("utf-8")
    assert 'content="noindex' in told
    assert 'content="noindex' not in shown
    assert "Article" in shown
    assert "Article" not in told
    assert not (root / "site" / ADDRESSES[missing] / "share.png").exists()
    assert not (root / "site" / ADDRESSES[missing] / "teilen.png").exists()
