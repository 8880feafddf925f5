"""The motifs: a whole set, each an image with its rights. What a single drawing may contain, test_look.py says."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from defusedxml.ElementTree import fromstring

ROOT = Path(__file__).resolve().parents[2]
DRAWINGS = sorted((ROOT / "overrides" / "assets" / "motifs").glob("*.svg"))
IMAGES = yaml.load((ROOT / "data" / "images.yml").read_text("utf-8"), Loader=yaml.CSafeLoader)


def test_every_drawing_is_an_image_and_every_image_has_its_drawing() -> None:
    listed = {entry["file"] for entry in IMAGES.values() if entry["file"].startswith("overrides/assets/motifs/")}
    assert listed == {path.relative_to(ROOT).as_posix() for path in DRAWINGS}


def test_the_set_is_there() -> None:
    assert {path.stem for path in DRAWINGS} >= {
        *("foerderturm", "hochofen", "campus", "acker", "see", "turm", "labor", "logistik"),
        *("brauerei", "bibliothek", "stadion", "hafen", "park", "markt", "stadtbahn", "nachthimmel"),
    }


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_flat_shapes_before_a_strong_disc(path: Path) -> None:
    _, *shapes = fromstring(path.read_text("utf-8")).iter()
    assert {shape.tag.rpartition("}")[2] for shape in shapes} <= {"path", "circle", "rect", "g"}
    assert not any({"id", "class", "style", "filter"} & set(shape.attrib) for shape in shapes)
    assert any(shape.tag.endswith("circle") and float(shape.attrib["r"]) >= 56 for shape in shapes)
