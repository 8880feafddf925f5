"""The same content gives the same site: whichever command, generator, place, clock zone or process builds it."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

MIDNIGHT = "1795388400"  # of making.TODAY, in Berlin


def test_properdocs_elsewhere_builds_the_same_bytes_as_the_hub(
    making: ModuleType, published: Path, site: Path, tmp_path: Path
) -> None:
    elsewhere = making.copy_project(tmp_path / "an einem anderen Ort", published)
    surroundings = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4711", "SOURCE_DATE_EPOCH": MIDNIGHT}
    built = making.run_generator(elsewhere, tmp_path / "out", generator="properdocs", today="", **surroundings)
    assert built.returncode == 0, built.stdout + built.stderr
    assert making.differences(making.tree(site), making.tree(tmp_path / "out")) == []


def test_mkdocs_alone_builds_the_same_bytes_as_the_hub(making: ModuleType, small_site: Path, tmp_path: Path) -> None:
    built = making.run_generator(small_site, tmp_path / "out")
    assert built.returncode == 0, built.stdout + built.stderr
    assert making.differences(making.tree(small_site / "site"), making.tree(tmp_path / "out")) == []


@pytest.mark.parametrize("generator", ["mkdocs", "properdocs"])
def test_no_generator_builds_a_false_claim(generator: str, small: object, making: ModuleType, tmp_path: Path) -> None:
    small.edit("data/facts/berg.yml", "value: 400", "value: 4000")  # type: ignore[attr-defined]
    built = making.run_generator(small.root, tmp_path / "out", generator=generator)  # type: ignore[attr-defined]
    assert built.returncode == 1
    assert "pendler-und-beschaeftigte" in built.stdout + built.stderr
    assert not (tmp_path / "out").exists()
