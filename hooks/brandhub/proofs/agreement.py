"""Agreement: the verb of a frame has the number of what the slot beside it counts. „1 Hof waren“, „there were 1 farm“.

The frame is written once, the values change with every new count. Asked are only verbs right beside the slot, whose
subject can be nothing else; „es gab“ fits every number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.models.claims import ClaimBase, Difference, Ratio, Share
from brandhub.proofs.phrases import filler, phrases_of, with_nouns
from brandhub.proofs.proof import Proof
from brandhub.proofs.words import write_noun

_MANY: Final = {
    "de": r"(?:sind|waren|wurden|werden|kamen|kommen|leb(?:t)?en|wohn(?:t)?en|arbeite(?:te)?n|standen"
    r"|stehen|gehör(?:t)?en|lagen|liegen|blieben|bleiben|existier(?:t)?en|entfielen|entfallen)",
    "en": r"(?:were|are)",
}
_ONE: Final = {
    "de": r"(?:ist|war|wurde|wird|kam|kommt|lebte?|wohnte?|arbeitete?|stand|steht|gehörte?|lag|liegt|blieb"
    r"|bleibt|existierte?|entfiel|entfällt)",
    "en": r"(?:was|is)",
}
# What may stand between a verb and its subject: „waren in Musterstadt {left}“, „arbeiteten {when} {left}“.
_BETWEEN: Final = {
    "de": r"(?:(?:es|dort|hier|damals|zusammen|insgesamt|nur noch|(?:in|im|am|auf|an|bei) [A-ZÄÖÜ][\w-]+"
    r"|auf \{per\}|\{(?:[\w-]+\.)?(?:when|as-of)\}) )*",
    "en": r"(?:(?:there|just|in total) )*",
}
# Behind these a slot is no subject, or one of several.
_NO_SUBJECT: Final = {
    "de": re.compile(
        r"(?:\b(?:und|oder|sowie|auf|in|an|bei|mit|von|zu|aus|für|gegen|unter|über|zwischen|um|nach|vor|seit|als|wie"
        r"|je|pro|der|die|den)|[,({/–-]) ?$",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:\b(?:and|or|on|in|at|with|from|to|of|for|against|under|over|between|by|after|before|since|than|as|per|the)"
        r"|[,({/–-]) ?$",
        re.IGNORECASE,
    ),
}
_SAYS_ONE: Final = ("rounded", "at-least", "at-most")
_JOINED: Final = r"(?! (?:und|oder|sowie|and|or)\b)"
_WHOLE: Final = r"(?![\w}])"
# Behind these a verb has no other subject than the slot.
_ANCHORS: Final = {"de": r"\bauf \{per\}", "en": r"\bthere"}
_DATED: Final = r"(?: \(\{[\w-]+\.(?:as-of|when)\}\))?"
_STARTS: Final = r"(?:^|(?<=[.!?:;] ))"


def disagreeing(claim: ClaimBase, proof: Proof, template: str, language: str) -> str | None:
    """The verb with its number as a reader would read them: „waren 1 Hof“; None where they agree."""
    written = with_nouns(template, proof.slots, language)
    for piece, is_one in _pieces(claim, proof, language):
        for pattern in _patterns(re.escape(piece), language, is_one=is_one):
            for found in re.finditer(pattern, written, re.IGNORECASE):
                if not _NO_SUBJECT[language].search(written[: found.start()] if found[0].startswith("{") else ""):
                    return _said(found[0], proof.slots, language)
    return None


def _patterns(piece: str, language: str, *, is_one: bool) -> Iterator[str]:
    """Where the verb is wrong. With one of a thing also before it; there many may have another subject."""
    if is_one:
        yield rf"\b{_MANY[language]} {_BETWEEN[language]}{piece}{_WHOLE}{_JOINED}"
        yield rf"{piece}{_DATED} {_MANY[language]}\b"
        return
    yield rf"{_STARTS}{piece}{_DATED} {_ONE[language]}\b"
    yield rf"{_ANCHORS[language]} {_ONE[language]} {_BETWEEN[language]}{piece}{_WHOLE}"


def _pieces(claim: ClaimBase, proof: Proof, language: str) -> Iterator[tuple[str, bool]]:
    """What counts things, and whether it counts one. A measure has no number of its own: „1 Prozent waren“."""
    for name, reading in proof.inputs.items():
        if not reading.measured and reading.interval.high != 0:
            forms = reading.fact.noun[language]
            is_one = forms.one is not None and write_noun(reading, language) == forms.one != forms.many
            yield from ((piece, is_one) for piece in (f"{{{name}.value}} {{{name}.noun}}", f"{{{name}}}"))
            if is_one:
                yield f"{{{name}.value}}", True
    if isinstance(claim, Ratio) and "left" in proof.inputs and not proof.inputs["left"].measured:
        yield "{ratio}", claim.value == 1
    if isinstance(claim, Share) and claim.value == 1 and claim.of != 2 and claim.mode in _SAYS_ONE:
        yield "{share}", True
    if isinstance(claim, Difference) and claim.by == 1 and "{relation} {left.noun}" in proof.slots:
        yield from ((piece, True) for piece in ("{relation} {left.noun}", "{relation}"))


def _said(piece: str, slots: Mapping[str, Bilingual], language: str) -> str:
    def fill(found: re.Match[str]) -> str:
        name = found[1] or found[0]
        return slots[name][language] if name in slots else found[0]

    return filler(phrases_of(slots)).sub(fill, piece)
