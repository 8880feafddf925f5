"""How we check: the method, the verdicts, what was retired, and every exception with its reason."""

from __future__ import annotations

from brandhub.models.pages import WrittenPage
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.records import claim_records
from brandhub.products.portal.written_pages import draw_written
from brandhub.whole.prose import texts_of
from brandhub.whole.references import find_references


def draw_method(desk: Desk, written: WrittenPage) -> View:
    """How we check: the method, the verdicts, what was retired, and every exception with its reason."""
    hub = desk.hub
    base = draw_written(desk, written)
    base["page"]["kind"] = "how-we-check"
    verdicts = ("holds", "refuted", "undecidable", "not-comparable", "expired", "retired")
    retired = [key for key, claim in hub.claims.items() if claim.status == "retired"]
    return {
        **base,
        "counts": desk.word(
            "method.counts",
            facts=len(hub.series),
            claims=sum(1 for key in hub.claims if hub.sentence(key, desk.language)),
            examined=sum(1 for claim in hub.claims.values() if claim.status == "examined"),
            retired=len(retired),
        ),
        "verdicts": [
            {"id": v, "word": desk.word(f"verdict-word.{v}"), "meaning": desk.word(f"verdict-meaning.{v}")}
            for v in verdicts
        ],
        "rules": [],
        "exceptions": exception_views(desk),
        "corrections": [],
        "retired": claim_records(retired, desk),
    }


def exception_views(desk: Desk) -> list[View]:
    """Every exception granted in the texts of this language: the words, the reason, the file."""
    views = []
    for prose in texts_of(desk.hub):
        if prose.language != desk.language:
            continue
        for reference in find_references(prose.text)[0]:
            if reference.function == "exception":
                place = prose.place_of(reference.start, reference.end)
                views.append(
                    {"text": reference.id, "reason": reference.options["reason"], "place": place.path, "url": ""}
                )
    return views
