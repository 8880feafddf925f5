"""Link texts: what the text of a link to a claim may say when the claim does not hold, or explains nothing."""

from __future__ import annotations

from collections.abc import Iterator

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Problem
from brandhub.speech.link_words import gives_reasons, is_neutral, strange_words
from brandhub.speech.references import Reference
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose


def check_link(reference: Reference, prose: Prose, hub: Hub) -> Iterator[Problem]:
    """A link to a claim that does not hold, or is not said, must assert nothing; no link explains a claim.

    The text of one that holds says where it leads, or what the claim speaks of: „auch in Köln“ adds what is not proven.
    """
    from brandhub.whole.orphan_onward import is_spoken_of  # whoever draws loads nothing that judges

    claim, text = hub.claims[reference.id], reference.options["text"]
    proof = hub.proofs.get(claim.id)
    holds = claim.status == "published" and proof is not None and proof.verdict == "holds"
    if (not holds or gives_reasons(text)) and not is_neutral(text, prose.language):
        code = "link-text-explains" if holds else "link-text-asserts"
        yield Problem(prose.place_of(reference.start, reference.end), code, {"claim": claim.id, "text": text})
    elif holds and proof is not None and not is_neutral(text, prose.language):
        proven = [*proof.inputs.values()]
        if word := next(
            (
                one
                for one in strange_words(text, prose.language)
                if not is_spoken_of(claim.id, one, proven, prose.language, hub)
            ),
            "",
        ):
            told = {"kind": Phrase.of("orphan-other-fate"), "remedy": Phrase.of("orphan-other-fate.help")}
            yield Problem(prose.place_of(reference.start, reference.end), "orphan-claim", {"word": word, **told})
