"""No orphan claims: a number, a comparison, a rank, a quantity or a trend that comes from no reference.

The search reads what readers see (speech/visible.py), and begins with what the words alone give away (outlines.py).
Names, addresses and idioms are free; dates are free when a moment bears them out that the same text refers to.
Everything else is a problem at its own place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from brandhub.ground.catalogues import Phrase
from brandhub.ground.moments import Moment
from brandhub.ground.problems import Problem
from brandhub.speech.dates import Mention, bears_in_part, is_borne_out
from brandhub.speech.references import Reference
from brandhub.speech.visible import Visible
from brandhub.whole.dated_cells import dates_its_values
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_bearers import foreign_dates, is_spoken_of, writes_date
from brandhub.whole.orphan_names import known_names
from brandhub.whole.orphan_ranks import RANKS, said_by_events
from brandhub.whole.orphan_remedies import Remedies
from brandhub.whole.orphan_seams import join
from brandhub.whole.orphan_stale import has_older, stale_values
from brandhub.whole.outlines import Finding, Outline, Said, look_at, read_outline, said_of
from brandhub.whole.own_numbers import own_numbers
from brandhub.whole.prose import Prose
from brandhub.whole.surroundings import Surroundings, surroundings_of


@lru_cache(maxsize=256)
def outline_of(said: Said, around: Surroundings) -> Outline:
    """The outline of a single text. Whoever has many asks an archive (archives.py), which keeps them."""
    return read_outline(said, around)


def check_orphans(prose: Prose, hub: Hub, outline: Outline | None = None) -> Iterator[Problem]:
    """Every assertion in the text that nothing proves, at its own place. `outline`: that of the text, if at hand."""
    outline = outline or outline_of(said_of(prose), surroundings_of(hub, known_names))
    found = _found(outline, prose, hub)
    if not found:
        return
    seen, line = look_at(said_of(prose))
    remedies = Remedies(line, prose, hub)
    for finding in found:
        start, end = seen.slice_of(finding.start, finding.end)
        word = prose.text[start:end]
        if finding.kind == "unread":
            yield Problem(prose.place_of(start, end), "text-unread", {"word": " ".join(word.split())})
            continue
        kind = "rank" if finding.kind in RANKS else finding.kind
        kind = "exception" if word.startswith("{{") and "exception" in word.split("(")[0] else kind
        remedy = remedies.remedy(finding.start, kind, word)
        values = {"word": word, "kind": Phrase.of(f"orphan-{kind}"), "remedy": remedy}
        yield Problem(prose.place_of(start, end), "orphan-claim", values)


def find_orphans(prose: Prose, hub: Hub) -> tuple[Visible, list[Finding]]:
    """What readers see of a text, and every assertion in it without a reference."""
    said = said_of(prose)
    return look_at(said)[0], _found(outline_of(said, surroundings_of(hub, known_names)), prose, hub)


def _found(outline: Outline, prose: Prose, hub: Hub) -> list[Finding]:
    dated = [reference for reference in outline.references if writes_date(reference, hub)]
    older = has_older(outline.references, hub)
    if outline.is_open or not (outline.mentions or outline.findings or outline.seams or dated or older):
        return []
    found = [Finding(one.start, one.end, "date") for one in _unproven(outline, prose, hub)]
    found += _without_ranks(outline, prose, hub)
    found += (Finding(start, end, kind) for start, end, kind in join(outline.seams, prose.language, hub))
    if dated:
        wrong = foreign_dates(outline.references, look_at(said_of(prose)), prose.language, hub)
        found += (Finding(start, end, kind) for start, end, kind in wrong)
    if older:
        stale = stale_values(outline.mentions, look_at(said_of(prose)), prose.language, hub)
        found += (Finding(start, end, "old-value") for start, end in stale)
    return _once(_with_unknown(found, prose))


def _without_ranks(outline: Outline, prose: Prose, hub: Hub) -> Iterable[Finding]:
    """What the words assert, but for units behind their values and a rank that an event of their sentence says."""
    if any(one.kind == "number" for one in outline.findings) and outline.references:
        units = [*own_numbers(look_at(said_of(prose)), prose.language, hub)]
        kept = [one for one in outline.findings if not any(start <= one.start < end for start, end in units)]
    else:
        kept = [*outline.findings]
    if not any(one.function == "event" for one in outline.references) or RANKS.isdisjoint(one.kind for one in kept):
        return kept
    look = look_at(said_of(prose))
    said = {*said_by_events(kept, outline.references, look, prose.language, hub)}
    return [one for one in kept if one not in said]


def _with_unknown(found: list[Finding], prose: Prose) -> list[Finding]:
    """Unknown words beside a value are told where nothing else is told of their sentence."""
    unknown = [finding for finding in found if finding.kind == "unknown"]
    if not unknown:
        return found
    _, line = look_at(said_of(prose))
    known = [finding for finding in found if finding.kind != "unknown"]
    told = {line.sentence_of(line.at(finding.start)) for finding in known}
    alone = [one for one in unknown if line.sentence_of(line.at(one.start)) not in told]
    last = (Finding(one.start, one.end, "other-fate") for one in alone)
    return [*known, *last]


def _unproven(read: Outline, prose: Prose, hub: Hub) -> Iterator[Mention]:
    """Dates that nothing bears out. Where a reference is not found, or not read, it may be its date; that is told."""
    if read.mentions and not read.wrong and all(_is_known(reference, hub) for reference in read.references):
        known = [(reference, [*moments_of(reference, hub)]) for reference in read.references]
        yield from (mention for mention in read.mentions if not _is_proven(mention, prose, known, hub))


def _is_proven(mention: Mention, prose: Prose, known: Sequence[tuple[Reference, Sequence[Moment]]], hub: Hub) -> bool:
    """A date of the entry itself, or one that references bear out of which its sentence speaks."""
    if is_borne_out(mention, prose.moments):
        return True
    if not is_borne_out(mention, [*prose.moments, *chain.from_iterable(moments for _, moments in known)]):
        return False
    bearers = [reference for reference, moments in known if bears_in_part(mention, moments)]
    look = look_at(said_of(prose))
    if is_spoken_of(mention, bearers, look, prose.language, hub):
        return True
    return dates_its_values(mention, [reference for reference, _ in known], look, prose.language, hub)


def _once(found: list[Finding]) -> list[Finding]:
    """Findings that overlap are told once: the first; of several what is glued to a value, or the longest."""
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda one: (one.start, one.kind != "joined", -one.end)):
        if not kept or finding.start >= kept[-1].end:
            kept.append(finding)
    return kept


def _is_known(reference: Reference, hub: Hub) -> bool:
    match reference.function:
        case "fact":
            return reference.id in hub.series
        case "event":
            return reference.id in hub.events
        case "claim":
            return reference.id in hub.proofs
        case "chart":
            return reference.id in hub.series or reference.id in hub.proofs
        case _:
            return True


def moments_of(reference: Reference, hub: Hub) -> Iterator[Moment]:
    """The dates of what a reference names."""
    function, key = reference.function, reference.id
    if function == "event" and key in hub.events:
        yield hub.events[key].date
    if function in ("fact", "chart") and key in hub.series:
        yield from (reading.as_of for reading in hub.series[key].readings)
    if function in ("claim", "chart") and key in hub.proofs:
        yield from (reading.as_of for reading in hub.proofs[key].inputs.values())
