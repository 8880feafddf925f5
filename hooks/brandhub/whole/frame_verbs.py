"""Frame verbs: verbs that count in some frames only, and tell of something else in others.

„Auf 100 Höfe kamen 30 Gruben“ counts, „2014 kamen mehr Bauern“ tells of arrivals that nobody has counted. Each wants
its particle or preposition, or a fact that knows it by its own words: guests and commuters come. Verbs of being, having
and counting (speech/lexicon/frame.py) fit everywhere.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.models.claims import ClaimBase, Share
from brandhub.whole.orphan_nouns import people

_COME: Final = frozenset("kommt kam kommen kamen gekommen come comes came".split())
_STAND: Final = frozenset("steht stand stehen standen stood stands".split())
_WANTED: Final = {
    verb: re.compile(wanted)
    for verbs, wanted in (
        ("kommt kam kommen kamen gekommen", r"\b[Aa]uf\b|\bzusammen\b"),
        ("nimmt nahm nehmen nahmen", r"\bein\b"),
        ("gilt galt gelten galten", r"\b(?:für|de[mnr])\b|gilt:"),
        ("wird wurde werden wurden", r"\b(?:\w*ge\w+(?:t|en)|(?:be|emp|ent|er|ver|zer)\w+(?:t|en)|\w+iert)\b"),
        ("steht stand stehen standen", r"\b(?:gegenüber|zu|auf|im Vergleich)\b|[Ll]iste\b|[Rr]egister\b"),
        ("come comes came", r"\bc[oa]mes? to\b|\b(?:per|every)\b|\btogether\b"),
        ("take takes took taking", r"\bup\b"),
        ("stood stands", r"\b(?:at|against|on|compared)\b"),
        ("turned", r"\b[Pp]er\b"),
    )
    for verb in verbs.split()
}
"""What a verb wants in its frame: „kamen … auf“, „nahmen … ein“, “took up”."""
_COMING: Final = tuple(
    "gast gäst besuch pendl tourist ankunft ankünft übernacht zuschau teilnehm zuzug zuzüg zugezog visit guest commut"
    " arriv overnight attend spectat".split()
)
"""How the words of those begin who come: the fact counts arrivals."""


def is_misplaced(verb: str, template: str, known: frozenset[str], claim: ClaimBase, language: str) -> bool:
    """True for a verb that counts nothing in this frame. `known`: stems of the words of the facts."""
    verb = verb.lower()
    if verb in _COME and (isinstance(claim, Share) or any(stem.startswith(_COMING) for stem in known)):
        return False  # „33 von 100 kamen von außerhalb“: whence is a word that the facts know
    if verb in _STAND and known.isdisjoint(people(language)):
        return False  # houses stand
    wanted = _WANTED.get(verb)
    return wanted is not None and wanted.search(template) is None
