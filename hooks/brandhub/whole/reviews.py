"""Reviews: facts whose review date is near, has passed, or has passed for too long; and what then becomes of them."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.ground.problems import Problem
from brandhub.models.facts import Fact
from brandhub.proofs.stages import stage_on
from brandhub.whole.hub import Hub


def check_reviews(hub: Hub) -> Iterator[Problem]:
    """A reminder before the review date, a warning while the fact is said as past, an error when it may not be said."""
    for series in hub.series.values():
        fact = series.fact
        if fact.review_by is None:
            continue
        place, values = fact.place("review-by"), review_values(hub, fact)
        match stage_on(fact, hub.today):
            case "due":
                yield Problem(place, f"review-due-{fact.policy}", values, "warning")
            case "dated":
                yield Problem(place, "overdue-dated", values, "warning")
            case "expired":
                yield Problem(place, "overdue-stop", values)


def review_values(hub: Hub, fact: Fact) -> dict[str, object]:
    """Who has to look, by when, and how long the fact may still be said."""
    assert fact.review_by is not None, "only facts with a review date are reviewed"
    owner = hub.partners.get(fact.owner)
    return {
        "fact": fact.id,
        "day": fact.review_by,
        "owner": owner.name if owner else fact.owner,
        "until": last_day(fact),
    }


def last_day(fact: Fact) -> str:
    """The last day on which the fact may be said, as ISO date. A grace beyond the calendar's end ends with it."""
    assert fact.review_by is not None, "only facts with a review date end"
    try:
        return (fact.review_by + fact.grace_time).isoformat()
    except OverflowError:
        return "9999-12-31"
