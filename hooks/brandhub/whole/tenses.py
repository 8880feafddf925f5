"""Tenses: „gibt es“ beside values of 1996 says that it is so today, whatever date stands in brackets behind them.

What has a review date is looked after: until then somebody vouches for it, then it is said as past (`proofs/past.py`).
What is kept for good (`policy: keep`) is history.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual
from brandhub.ground.dates import write_moment
from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase as Claim
from brandhub.models.claims import Comparison, Difference, EqualWithin, Extreme, Rank, Ratio, Share, Sum, Times
from brandhub.models.fields import Texts
from brandhub.proofs.proof import Proof
from brandhub.proofs.words import bilingual

OLD: Final = 5
"""Years after which a value is no longer said as if it were of today."""
_KINDS: Final = (Comparison, Difference, EqualWithin, Times, Share, Ratio, Sum, Rank, Extreme)
_PRESENT: Final = {
    "de": re.compile(
        r"(?<![\w{.-])(?:gibt|leben|lebt|wohnen|wohnt|arbeiten|arbeitet|studieren|hat|haben|ist|sind|liegt|liegen|zählt|zählen"
        r"|kommen|kommt|stehen|steht|besitzt|besitzen|nimmt|nehmen|macht|machen|beträgt|umfasst|bleibt|bleiben)(?![\w}-])"
    ),
    "en": re.compile(
        r"(?<![\w{.-])(?:has|have|is|are|lives?|works?|counts?|comes?|stands?|lies?|owns?|makes?|takes?|remains?)(?![\w}-])"
    ),
}
# A past beside it tells when: „… gab es mehr Menschen, die Stahl kochen“, „ist … gewesen“, “have had”.
_PAST: Final = {
    "de": re.compile(
        r"(?<![\w{.-])(?:gab|waren?|hatten?|lag(?:en)?|stand(?:en)?|kam(?:en)?|nahm(?:en)?|blieb(?:en)?|wurden?|besaß(?:en)?"
        r"|betrug|gewesen|worden|gegeben|gehabt|[a-zäöüß]{3,}ten?|ge[a-zäöüß]{2,}(?:t|en))(?![\w}-])"
    ),
    "en": re.compile(
        r"(?<![\w{.-])(?:had|was|were|been|came|took|made|stood|lay|[a-z]{2,}ed)(?![\w}-])", re.IGNORECASE
    ),
}
_NO_PAST: Final = re.compile(r"arbeiten|ersten|zweiten|dritten|letzten|meisten|weitesten|[a-zäöüß]*sten")


def check_tense(claim: Claim, proof: Proof, today: date) -> Iterator[Problem]:
    """A present tense where every value is years old and none has a review date."""
    dated = [reading for reading in proof.inputs.values() if not reading.is_number]
    if not isinstance(claim, _KINDS) or not dated or any(one.as_of.lasts or one.ages for one in dated):
        return
    latest = max((reading.as_of for reading in dated), key=lambda moment: moment.end)
    if today.year - latest.end.year <= OLD:
        return
    when: Bilingual = bilingual(lambda language: write_moment(latest, language))
    for field in ("wording", "headline"):
        texts: Texts | None = getattr(claim, field)
        for language in LANGUAGES if texts is not None else ():
            assert texts is not None, "asked above"
            template = texts[language]
            found = _PRESENT[language].search(template)
            if found is None or _tells_past(template, language):
                continue
            place = claim.place_within((field, language), found[0], template.count(found[0], 0, found.start()))
            yield Problem(place, "wording-present", {"word": found[0], "when": when})


def _tells_past(template: str, language: str) -> bool:
    return any(not _NO_PAST.fullmatch(found[0]) for found in _PAST[language].finditer(template))
