"""Cases: what words in front of a value or a date ask for. „Mit 102 Höfen“, „es gab 1 Angestellten“, „seit Juni 2014“.

Asked are only words that leave no choice: prepositions with the dative right before the value, also before the one that
it is joined to by „und“, and verbs that have what there is as their object. Everything else stays in the nominative.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.proofs.declension import behind_article, behind_dative_article
from brandhub.proofs.readings import Case

_REFERENCE: Final = r"(?:\{\{[^{}]*\}\}|\{[^{}]*\})"
_DATIVE: Final = re.compile(
    r"(?<![\w-])(?:von|mit|bei|aus|(?<!bis )zu|außer|gegenüber|samt)"
    r"(?: den| diesen| allen| insgesamt| zusammen| nur| noch)* "
    rf"(?:{_REFERENCE}(?: {_REFERENCE})?(?:,| und| oder| sowie) )*(?:{_REFERENCE} )?$",
    re.IGNORECASE,
)
_OBJECT: Final = re.compile(
    r"(?<![\w-])(?:(?:gab|gibt|gäbe) es|es (?:gab|gibt|gäbe)|hat|hatten?|haben|zähl(?:t|te|ten|en)"
    r"|besaß(?:en)?|besitz(?:t|en)|verzeichne(?:t|te|ten|n)|beschäftig(?:t|te|ten|en))(?![\w-])",
    re.IGNORECASE,
)
# „sank auf 1 Beschäftigten“; the plural is the same as alone. „Bis auf“ excepts, „um“ may begin a clock time.
_ACCUSATIVE: Final = re.compile(
    r"(?<![\w-])(?:(?<!bis )auf|für|ohne|gegen|durch)(?: nur| noch| gerade)* $", re.IGNORECASE
)
# Behind these a date stands bare: „from 2013“, not „from in 2013“; „seit Juni 2014“, not „seit im Juni 2014“.
_BEHIND_PREPOSITION: Final = {
    "de": re.compile(r"\b(?:von|bis|seit|ab|zwischen|vom|zum|im|am|in)(?: \{[\w.-]+\} und)? $", re.IGNORECASE),
    "en": re.compile(
        r"\b(?:from|to|until|since|between|by|of|after|before|in|on|for)(?: \{[\w.-]+\} and)? $", re.IGNORECASE
    ),
}
_ADVERB: Final = {"de": re.compile(r"^(?:am |im |in (?=den \d))"), "en": re.compile(r"^(?:in|on) ")}
# A day has an article where a year has none: „seit dem 30. Juni 2014“, „zwischen dem 1. Mai und dem 30. Juni 2014“.
_DAY: Final = re.compile(r"\d{1,2}\. \w+ \d{3,4}")
_BEFORE_DAY: Final = re.compile(
    r"\b(?:von|seit|ab|zwischen|nach|vor|gegenüber|mit|in|zwischen \{[\w.-]+\} und) $", re.IGNORECASE
)
_FROM_DAY: Final = re.compile(r"\b([Vv])on dem (?=\d{1,2}\. \w+ \d{3,4})")
# What filled slots leave behind.
_BLANKS: Final = re.compile(r" {2,}")
_COMMA: Final = re.compile(r",(?=[.,;:!?)])")
_STOP: Final = re.compile(r"(?<!\.)\.\.(?!\.)")
_GAP: Final = re.compile(r" ([,.;:!?])")
_AROUND: Final = 200
"""Characters that are looked at: a clause is shorter."""
# How a sentence runs on in a source: a line that is wrapped, and the signs that make the next words bold or a link.
_WRAPPED: Final = re.compile(r"(?<=[^\n])\n(?=[^\n]|\Z)")
_OPENING: Final = re.compile(r"(?<=\s)[*_\[]+$")
_CLAUSE: Final = re.compile(r"[.:;!?,()–—\n]")


def case_behind(before: str) -> Case:
    """The case of a value behind this text, in which references stand as they are written."""
    near = _running(before)
    if _DATIVE.search(near) or behind_dative_article(near):
        return "dative"
    if behind_article(near):
        return "weak"
    if _ACCUSATIVE.search(near):
        return "accusative"
    clause = _CLAUSE.split(re.sub(_REFERENCE, "X", near))[-1]
    return "accusative" if _OBJECT.search(clause) else "nominative"


def date_behind(before: str, when: str, language: str) -> str:
    """A date as the words before it want it: without its own preposition behind one, a day with its article."""
    near = _running(before)
    bare = _ADVERB[language].sub("", when) if _BEHIND_PREPOSITION[language].search(near) else when
    if language == "de" and _DAY.fullmatch(bare) and _BEFORE_DAY.search(near):
        return f"dem {bare}"
    return bare


def tidied(text: str, *, has_gap: bool) -> str:
    """A filled template without what its slots left over; `has_gap`: one of them had nothing to say."""
    if has_gap:
        text = _GAP.sub(r"\1", _BLANKS.sub(" ", text)).strip()
    text = _STOP.sub(".", text)  # „1 Prof.“ at the end of a sentence
    text = _COMMA.sub("", text)  # „largest, together with Leipzig,“ at the end of a sentence
    return _FROM_DAY.sub(r"\1om ", text)


def _running(before: str) -> str:
    """The end of a text as it is read: in one line, without the signs of Markdown that open what follows."""
    return _OPENING.sub("", _WRAPPED.sub(" ", before[-_AROUND:]))
