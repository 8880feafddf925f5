"""Resolving: ties every reference of a text to its fact, claim, chart, image, event or source.

How the thing then looks is the drawer's business: HTML for the portal, plain words for the kit. That one seam makes
both from the same text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from brandhub.ground.catalogues import Phrase
from brandhub.ground.guesses import guess_moment
from brandhub.ground.moments import parse_moment
from brandhub.ground.problems import Problem
from brandhub.ground.spelling import nearest
from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.fields import UNFILLED
from brandhub.models.images import Image
from brandhub.models.sources import Source
from brandhub.proofs.cases import case_behind
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.speech.references import Misreading, Reference, find_references
from brandhub.whole.charted import check_chart
from brandhub.whole.easy_references import check_easy
from brandhub.whole.easy_words import EASY
from brandhub.whole.hidden import refers_to_hidden
from brandhub.whole.home_words import check_home
from brandhub.whole.hub import Hub
from brandhub.whole.link_texts import check_link
from brandhub.whole.openings import capitalised, opens_sentence
from brandhub.whole.prose import Prose

_PLAIN: Final = ("value", "full")
_SAYING: Final = (*_PLAIN, "dated")
# Two blanks make Markdown break a line; none before an empty one.
_LINE_END: Final = re.compile(r"(?:(?<=\S)|^)[ \t]*\n(?=[ \t]*\S|\Z)")
_DATING: Final = ("dated", "as-of", "when")


Read = tuple[Sequence[Reference], Sequence[Misreading]]
"""What stands between the braces of a text: what can be read, and what cannot."""


class Drawer(Protocol):
    """Turns resolved references into one form of output. Every method returns ready text of that form."""

    def fact(self, reading: Reading, form: str) -> str: ...
    def claim(self, claim: ClaimBase, proof: Proof, sentence: str) -> str: ...
    def claim_link(self, claim: ClaimBase, text: str) -> str: ...
    def fact_chart(self, key: str, form: str | None) -> str: ...
    def claim_chart(self, key: str, form: str | None) -> str: ...
    def image(self, image: Image) -> str: ...
    def event(self, event: Event, form: str) -> str: ...
    def source(self, source: Source, form: str) -> str: ...
    def site(self, value: str, *, is_filled: bool) -> str: ...
    def exception(self, text: str) -> str: ...


@dataclass(frozen=True)
class Piece:
    """A stretch of a text: either words as written, or a drawn reference."""

    text: str
    reference: Reference | None = None


def resolve_text(text: str, hub: Hub, language: str, drawer: Drawer, *, easy: bool = False) -> tuple[Piece, ...]:
    """The text in pieces, every reference drawn. Raises LookupError for one that check would have reported.

    `easy`: a text in Leichte Sprache, in which numbers, times and claims come in plain words, and lines end as written.
    """
    pieces: list[Piece] = []
    at = 0
    references, _ = find_references(text)
    for reference in references:
        if reference.start > at:
            pieces.append(Piece(_words(text[at : reference.start], easy=easy)))
        try:
            is_dated = _is_dated(reference, references, text)
            before = text[: reference.start] if language == "de" and not easy else ""
            drawn = _draw(reference, hub, language, drawer, before, is_dated=is_dated, easy=easy)
        except LookupError:
            if not hub.preview:
                raise
            # A draft may be wrong: the preview shows the reference as it stands.
            drawn = drawer.exception(f"⚠ {text[reference.start : reference.end]}")
        if reference.function in ("fact", "event") and opens_sentence(text[: reference.start]):
            drawn = type(drawn)(capitalised(drawn))  # escaped markup stays what it is
        pieces.append(Piece(drawn, reference))
        at = reference.end
    if at < len(text):
        pieces.append(Piece(_words(text[at:], easy=easy)))
    return tuple(pieces)


def _words(text: str, *, easy: bool) -> str:
    """The author's own words. In Leichte Sprache every line stays a line: one sentence, one line."""
    if easy:
        text = _LINE_END.sub("  \n", text)
    return text.replace("\\{{", "{{").replace("\\{%", "{%").replace("\\{#", "{#")


def _is_dated(reference: Reference, references: Iterable[Reference], text: str) -> bool:
    """True when the same paragraph says of when this value is, by another reference to it."""
    start = text.rfind("\n\n", 0, reference.start) + 1
    end = text.find("\n\n", reference.end)
    return any(
        other.function == "fact"
        and other.id == reference.id
        and other.options.get("as_of") == reference.options.get("as_of")
        and other.options.get("form") in _DATING
        and start <= other.start
        and (end < 0 or other.end <= end)
        for other in references
    )


def _draw(
    reference: Reference, hub: Hub, language: str, drawer: Drawer, before: str, *, is_dated: bool, easy: bool
) -> str:
    """`before`: the text that may ask for another case than the nominative."""
    key, options, plainly = reference.id, reference.options, EASY if easy else ""
    match reference.function:
        case "fact":
            reading = _reading(hub, reference)
            form = options.get("form", "full")
            if reading is None or (reading.stage == "expired" and form in _SAYING):
                raise LookupError(key)
            reading = replace(reading, case=case_behind(before)) if before else reading
            return drawer.fact(reading, plainly + (f"bare-{form}" if is_dated and form in _PLAIN else form))
        case "claim":
            return _draw_claim(reference, hub, language, drawer, easy=easy)
        case "chart":
            draw = drawer.fact_chart if key in hub.series else drawer.claim_chart
            return draw(key, options.get("form"))
        case "image":
            return drawer.image(hub.images[key])
        case "event":
            return drawer.event(hub.events[key], plainly + options.get("form", "full"))
        case "source":
            return drawer.source(hub.sources[key], options.get("form", "short"))
        case "site":
            value = hub.site.value(key)
            if value is None:
                raise LookupError(key)
            return drawer.site(value, is_filled=not is_unfilled(value))
        case _:
            return drawer.exception(key)


def _draw_claim(reference: Reference, hub: Hub, language: str, drawer: Drawer, *, easy: bool) -> str:
    key, options = reference.id, reference.options
    if options.get("form") == "link":
        return drawer.claim_link(hub.claims[key], options["text"])
    sentence = hub.sentence(key, language, "easy" if easy else options.get("wording", "sentence"))
    if sentence is None:
        raise LookupError(key)
    return drawer.claim(hub.claims[key], hub.proofs[key], sentence)


def is_unfilled(value: str) -> bool:
    """True for a placeholder that the operator still has to fill."""
    return value == UNFILLED


def _reading(hub: Hub, reference: Reference) -> Reading | None:
    series = hub.series.get(reference.id)
    if series is None:
        return None
    wanted = reference.options.get("as_of")
    return series.at(parse_moment(wanted) if wanted else None)


def check_references(prose: Prose, hub: Hub, read: Read | None = None) -> Iterator[Problem]:
    """Everything between braces that cannot be read, is unknown, hidden, or may not be said. `read`: if at hand."""
    references, wrong = find_references(prose.text) if read is None else read
    for misreading in wrong:
        yield Problem(prose.place_of(misreading.start, misreading.end), misreading.code, misreading.values)
    for reference in references:
        yield from _check(reference, prose, hub)
        place, values = prose.place_of(reference.start, reference.end), {"function": reference.function}
        if not _has_leave(reference, prose):
            yield Problem(place, "reference-not-drawn", values)
        if reference.is_block and prose.is_markdown and not _stands_alone(prose.text, reference):
            yield Problem(place, "reference-not-alone", values)
        if reference.is_block and not prose.is_markdown:
            yield Problem(place, "reference-not-here", values)


def _has_leave(reference: Reference, prose: Prose) -> bool:
    """Fields that are printed as they stand hold exceptions at most; wordings and site data hold nothing."""
    return prose.leave == "all" or (prose.leave == "exceptions" and reference.function == "exception")


def _stands_alone(text: str, reference: Reference) -> bool:
    before = text[: reference.start].rpartition("\n")[2]
    after = text[reference.end :].partition("\n")[0]
    return not before.strip() and not after.strip()


def _check(reference: Reference, prose: Prose, hub: Hub) -> Iterator[Problem]:
    key = reference.id
    tables = _tables(reference.function, hub)
    if tables and not any(key in table for table in tables):
        place = prose.place_of(reference.start, reference.end)
        noun = "fact" if reference.function == "chart" else reference.function
        reason = hub.hidden.get((noun, key))
        if reason is None and reference.function == "chart":
            reason = hub.hidden.get(("claim", key))
        if reason is not None:
            yield refers_to_hidden(place, reference.function, key, reason)
        else:
            guess = nearest(key, [one for table in tables for one in table]) or "–"
            yield Problem(place, f"unknown-{reference.function}", {"id": key, "nearest": guess})
        return
    if prose.is_easy:
        yield from check_easy(reference, prose, hub)
    if reference.function == "fact":
        yield from _check_date(reference, prose, hub)
        yield from check_home(reference, prose, hub)
    elif reference.function == "claim" and reference.options.get("form") == "link":
        yield from check_link(reference, prose, hub)
    elif reference.function == "claim":
        yield from _check_assertion(reference, prose, hub)
    elif reference.function == "chart":
        yield from check_chart(reference, prose, hub)
    elif reference.function == "site" and hub.site.value(key) is None:
        guess = nearest(key, hub.site.texts()) or "–"
        yield Problem(prose.place_of(reference.start, reference.end), "unknown-site", {"id": key, "nearest": guess})


def _tables(function: str, hub: Hub) -> tuple[Mapping[str, object], ...]:
    """Where what a function names must stand; nowhere for one that names nothing of the data."""
    match function:
        case "fact":
            return (hub.series,)
        case "claim":
            return (hub.claims,)
        case "chart":
            return (hub.series, hub.claims)
        case "image":
            return (hub.images,)
        case "event":
            return (hub.events,)
        case "source":
            return (hub.sources,)
        case _:
            return ()


def _check_date(reference: Reference, prose: Prose, hub: Hub) -> Iterator[Problem]:
    wanted = reference.options.get("as_of")
    place = prose.place_of(reference.start, reference.end)
    series = hub.series[reference.id]
    dates = ", ".join(reading.as_of.text for reading in series.readings)
    if not series.readings:
        yield Problem(place, "fact-without-value", {"fact": reference.id})
        return
    try:
        found = series.at(parse_moment(wanted) if wanted else None)
    except ValueError:
        yield Problem(place, "not-a-moment", {"found": wanted, "nearest": guess_moment(wanted or "")})
        return
    if found is None:
        yield Problem(place, "no-such-date", {"fact": reference.id, "found": wanted, "dates": dates})
    elif found.stage == "expired" and reference.options.get("form", "full") in _SAYING:
        yield Problem(place, "fact-expired-said", {"fact": reference.id})


def _check_assertion(reference: Reference, prose: Prose, hub: Hub) -> Iterator[Problem]:
    """Only a published claim that holds may be said."""
    claim = hub.claims[reference.id]
    place = prose.place_of(reference.start, reference.end)
    if claim.status in ("examined", "retired"):
        yield Problem(place, f"claim-{claim.status}-said", {"claim": claim.id})
    elif (proof := hub.proofs.get(claim.id)) is not None and proof.verdict != "holds":
        # Without any proof the claim itself has a problem: an unknown fact or date.
        verdict = Phrase.of(f"verdict.{proof.verdict}")
        yield Problem(place, "claim-said-without-proof", {"claim": claim.id, "verdict": verdict})
