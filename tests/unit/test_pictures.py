"""The pictures: what looks the same is the same, what does not is shown beside what it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from pictures import start

WHITE, GREY, BLACK = (255, 255, 255), (240, 240, 240), (0, 0, 0)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(start, "FOLDER", tmp_path)
    (tmp_path / "now").mkdir()
    return tmp_path


def paint(path: Path, colour: tuple[int, int, int], *, size: tuple[int, int] = (4, 4), dot: bool = False) -> None:
    path.parent.mkdir(exist_ok=True)
    picture = Image.new("RGB", size, colour)
    if dot:
        picture.putpixel((1, 1), BLACK)
    picture.save(path)


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ({"colour": WHITE}, "same"),
        ({"colour": GREY}, "same"),  # smoothing
        ({"colour": WHITE, "dot": True}, "changed"),  # a single dot
        ({"colour": WHITE, "size": (4, 5)}, "changed"),  # longer
    ],
)
def test_a_picture_is_compared_with_the_accepted_one(folder: Path, now: dict[str, object], state: str) -> None:
    paint(folder / "accepted/home.png", WHITE)
    paint(folder / "now/home.png", **now)  # type: ignore[arg-type]
    assert start.compare("home.png").state == state


def test_what_was_never_accepted_is_new_until_it_is(folder: Path) -> None:
    paint(folder / "now/home.png", WHITE)
    assert start.compare("home.png").state == "new"
    assert start.main(["--accept"]) == 0
    assert start.compare("home.png").state == "same"


def test_the_review_shows_what_changed_beside_what_it_was(folder: Path) -> None:
    shots = [start.Shot("a<b.png", "changed"), start.Shot("neu.png", "new"), start.Shot("alt.png", "same")]
    review = start.write_review(shots).read_text(encoding="utf-8")
    assert 'src="accepted/a&lt;b.png"' in review
    assert 'src="now/a&lt;b.png"' in review
    assert review.index("Changed (1)") < review.index("New (1)") < review.index("neu.png") < review.index("alt.png")
