"""Every operator over every kind of value: verdict (by hand), sentences, arithmetic, flip distance, true alternative."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import Catalogue, Phrase
from brandhub.models.claims import ClaimBase
from brandhub.proofs.proof import Proof
from brandhub.proofs.wordings import write_sentence
from brandhub.whole.checks import true_sentence

HERE = Path(__file__).parent
FILES = sorted((HERE / "proofs").glob("*.yml"))
# What the facts of these files leave out, because it does not matter there.
FACT = {
    "status": "published",
    "topic": "land",
    "unit": "personen",
    "area": "musterstadt",
    "basis": "personen",
    "definition": {"de": "Erfunden.", "en": "Invented."},
    "owner": "beispielamt",
    "policy": "keep",
}
CLAIM = {"status": "published", "topic": "land", "question": {"de": "Stimmt das?", "en": "Is that so?"}}


@dataclass(frozen=True)
class Examined:
    """One file of claims, all proven in one project."""

    cases: dict[str, Any]
    claims: dict[str, ClaimBase]
    proofs: dict[str, Proof]


def _read(path: Path) -> Any:
    """Scalars stay as they are written: the hub has its own idea of 2014 and 1.50."""
    return next(iter(yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)))


@pytest.fixture(scope="module")
def examined(tmp_path_factory: pytest.TempPathFactory, sample: Path, copy: Callable[..., Any]) -> Callable[..., Any]:
    known: dict[Path, Examined] = {}

    def examine(path: Path) -> Examined:
        if path not in known:
            known[path] = _examine(path, copy(sample, tmp_path_factory.mktemp("proofs") / path.stem))
        return known[path]

    return examine


def _examine(path: Path, project: Any) -> Examined:
    from conftest_access import inspect  # type: ignore[import-not-found]

    raise NotImplementedError
