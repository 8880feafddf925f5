"""Finding a free place for a label beside its point: never on another label or marker, rarely on a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from brandhub.products.charts.shapes import Anchor, Rect, Segment, Spot

NEAR, FAR, ASIDE, CROSSING_COST = 9.0, 26.0, 6.0, 20.0


@dataclass(frozen=True)
class Place:
    """A box for a label and how its lines align in it."""

    box: Rect
    anchor: Anchor

    @property
    def x(self) -> float:
        """Where lines of this alignment start, have their middle or end."""
        return self.box.x + {"start": 0.0, "middle": self.box.width / 2, "end": self.box.width}[self.anchor]


@dataclass
class Surroundings:
    """The frame, what may not be covered (labels, markers), and what should not be crossed (lines)."""

    frame: Rect
    taken: list[Rect] = field(default_factory=list)
    lines: list[Segment] = field(default_factory=list)

    def place(self, spot: Spot, width: float, height: float, *, prefers_below: bool = False) -> Place | None:
        """Take the best free place for a label of this size near a spot, or none if there is none."""
        if width > self.frame.width:
            return None
        best: tuple[float, Place] | None = None
        for order, place in enumerate(_candidates(spot, width, height, self.frame, prefers_below)):
            if best is not None and best[0] <= order:
                break  # every further one costs at least its order
            if place.box.y < self.frame.y or place.box.bottom > self.frame.bottom:
                continue
            if any(place.box.overlaps(box, gap=2.0) for box in self.taken):
                continue
            cost = order + CROSSING_COST * sum(crosses(line, place.box) for line in self.lines)
            if best is None or cost < best[0]:
                best = cost, place
        if best is None:
            return None
        self.taken.append(best[1].box)
        return best[1]


def _candidates(spot: Spot, width: float, height: float, frame: Rect, prefers_below: bool) -> Iterator[Place]:
    """Places around a spot, the most natural first, pushed sideways into the frame."""
    furthest = frame.right - width
    for distance in (NEAR, FAR, FAR * 2):
        above, below = spot.y - distance - height, spot.y + distance
        middle = spot.y - height / 2
        first, second = (below, above) if prefers_below else (above, below)
        corners: list[tuple[float, float, Anchor]] = [
            (spot.x - width / 2, first, "middle"),
            (spot.x + distance, middle, "start"),
            (spot.x - distance - width, middle, "end"),
            (spot.x + ASIDE, first, "start"),
            (spot.x - ASIDE - width, first, "end"),
            (spot.x - width / 2, second, "middle"),
            (spot.x + ASIDE, second, "start"),
            (spot.x - ASIDE - width, second, "end"),
        ]
        for x, y, anchor in corners:
            yield Place(Rect(max(frame.x, min(x, furthest)), y, width, height), anchor)


def crosses(line: Segment, box: Rect) -> bool:
    """Whether a straight line meets a box: is any part left after clipping (Liang and Barsky 1984)?"""
    start, end = 0.0, 1.0
    dx, dy = line.x2 - line.x1, line.y2 - line.y1
    for direction, room in (
        (-dx, line.x1 - box.x),
        (dx, box.right - line.x1),
        (-dy, line.y1 - box.y),
        (dy, box.bottom - line.y1),
    ):
        if direction == 0:
            if room < 0:
                return False
        elif direction < 0:
            start = max(start, room / direction)
        else:
            end = min(end, room / direction)
    return start <= end
