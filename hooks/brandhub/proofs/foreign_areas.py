"""Foreign areas: a wording that names a territory which none of its operands is about would lend it their values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.assertions import ClaimBase
from brandhub.models.fields import Texts
from brandhub.models.rankings import Ranking
from brandhub.proofs.guard import Vocabulary
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.proofs.wordings import WORDINGS


def check_foreign_areas(claim: ClaimBase, proof: Proof, terms: Vocabulary) -> Iterator[Problem]:
    """Areas with a name of one word, where it stands in a wording of a claim about others.

    A ranking names its competitors. What an operand itself speaks of may be named: a survey in Germany about Dortmund.
    """
    if isinstance(claim, Ranking):
        return
    facts = [reading.fact for reading in proof.inputs.values()]
    own = [text for fact in facts for text in (terms.areas[fact.area].label, fact.label, fact.definition)]
    for field in WORDINGS:
        texts: Texts | None = getattr(claim, field)
        for language in LANGUAGES if texts is not None else ():
            assert texts is not None, "asked above"
            known = " ".join(text[language] for text in own)
            frame = SLOT.sub(lambda slot: " " * len(slot[0]), texts[language])
            for name in dict.fromkeys(area.label[language] for area in terms.areas.values()):
                if name not in frame or " " in name or name in known:
                    continue
                if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", frame):
                    place = claim.place_within((field.replace("_", "-"), language), name)
                    yield Problem(place, "wording-adds", {"word": name})
