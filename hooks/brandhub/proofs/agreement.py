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
from brandhub.proofs.proof import Proof, Slots
from brandhub.proofs.words import write_noun

# One and many, each verb in present and past.
_PAIRS: Final = {
    "de": tuple(
        pair.split("/")
        for pair in (
            "ist/sind war/waren wurde/wurden wird/werden kam/kamen kommt/kommen lebt/leben lebte/lebten wohnt/wohnen"
            " wohnte/wohnten arbeitet/arbeiten arbeitete/arbeiteten stand/standen steht/stehen gehört/gehören"
            " gehörte/gehörten lag/lagen liegt/liegen blieb/blieben bleibt/bleiben existiert/existieren"
            " existierte/existierten entfiel/entfielen entfällt/entfallen lehrt/lehren lehrte/lehrten"
            " studiert/studieren studierte/studierten forscht/forschen forschte/forschten"
        ).split()
    ),
    "en": (["was", "were"], ["is", "are"]),
}
_ONE: Final = {language: f"(?:{'|'.join(one for one, _ in pairs)})" for language, pairs in _PAIRS.items()}
_MANY: Final = {language: f"(?:{'|'.join(many for _, many in pairs)})" for language, pairs in _PAIRS.items()}
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
# Behind one thing a clause speaks of many: „1 Hof, die am Rand liegen“. And „Die 1 Hof liegen“ begins a sentence.
_SPOKEN_ON: Final = re.compile(rf", die (?=[a-zäöü])(?:[^,.;:!?{{}}\n]{{1,60}} )?(?P<verb>{_MANY['de']})(?=[.,;:!?]|$)")
_ARTICLE: Final = re.compile(r"(?:^|[.!?:;] )Die $")
# In a text a value of a list goes with the verb of all: „1 Hof, 2 Mühlen und …“.
_LISTED: Final = {
    "de": re.compile(r"(?:,| (?:und|oder|sowie|bis)\b)"),
    "en": re.compile(r"(?:,| (?:and|or|to)\b)"),
}
_BETWEEN_WORDS: Final = {
    "de": r"(?:(?:es|dort|hier|damals|noch|zusammen|insgesamt|nur noch|nur|(?:im Jahr )?\d{4}"
    r"|(?:in|im|am|auf|an|bei) [A-ZÄÖÜ][\w-]+) )*",
    "en": r"(?:(?:there|here|just|only|still|in total) )*",
}
# Right behind these a value of a text is the subject of its clause.
_BEGUN: Final = re.compile(
    r"(?:^|[.!?:;*_>] ?|\b(?:dass|weil|wo|ob|wenn|because|that|where|while) |(?:^|[.!?:;] )In \d{4}, )$"
)
_BEGUN_WITHIN: Final = 16
"""So many letters at the end of a line are more than `_BEGUN` looks at."""
_THERE: Final = re.compile(r"\bthere (?:was|is) $", re.IGNORECASE)
_THERE_WITHIN: Final = 16
# The words of `_BETWEEN_WORDS` that need none before them, and those with which a place begins.
_LOOSE: Final = {
    "de": frozenset("es dort hier damals noch zusammen insgesamt nur im jahr".split()),
    "en": frozenset("there here just only still in total".split()),
}
_PLACING: Final = {"de": frozenset("in im am auf an bei".split()), "en": frozenset[str]()}
_SAYS_ONE: Final = ("rounded", "at-least", "at-most")
_JOINED: Final = r"(?! (?:und|oder|sowie|and|or)\b)"
_WHOLE: Final = r"(?![\w}])"
# Behind these a verb has no other subject than the slot.
_ANCHORS: Final = {"de": r"\bauf \{per\}", "en": r"\bthere"}
# Verbs of one right before what they can only have as their subject: „2014 kam 3 Menschen auf 1 Studenten“.
_INTRANSITIVE: Final = "(?:kam|kommt|entfiel|entfällt|lebte?|wohnte?|arbeitete?|existierte?)"
_BEFORE: Final = {
    (language, is_one): re.compile(
        rf"(?<![\w-])({_MANY[language] if is_one else _INTRANSITIVE}) {_BETWEEN_WORDS[language]}$", re.IGNORECASE
    )
    for language in _PAIRS
    for is_one in (True, False)
}
_BEHIND: Final = {
    (language, is_one): re.compile(
        rf"( {(_MANY if is_one else _ONE)[language]})\b(?! (?:es|sie|wir|ihr|they|we|you)\b)"
    )
    for language in _PAIRS
    for is_one in (True, False)
}
_DATED: Final = r"(?: \(\{[\w-]+\.(?:as-of|when)\}\))?"
_SHARE: Final = re.escape("{share}")
# The whole of a share behind it: „1 von 100 Höfen“, „1 of 100 of the farms“.
_OF_WHAT: Final = r"(?: (?!(?:und|oder|sowie|and|or)\b)[\w{}.-]+){0,4}?"
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


def verb_beside(before: str, after: str, language: str, *, is_one: bool) -> str | None:
    """The verb with the wrong number right before or right behind a value in a text; None where it agrees.

    Where it stands behind, it begins with a blank: „ waren“. One of several („1 Hof und …“) has the verb of many.
    """
    if _LISTED[language].match(after) and not (is_one and language == "de" and after.startswith(", die ")):
        return None
    if (is_one or language == "de") and (found := _BEFORE[language, is_one].search(_end_of(before, language))):
        return found[0].strip()
    if not is_one and language == "en" and (found := _THERE.search(before[-_THERE_WITHIN:])):
        return found[0].strip()
    of_many = is_one and language == "de"
    if of_many and (found := _SPOKEN_ON.match(after)):
        return f" … {found['verb']}"
    begins = _BEGUN.search(before[-_BEGUN_WITHIN:]) or (of_many and _ARTICLE.search(before[-_BEGUN_WITHIN:]))
    if not begins:
        return None
    found = _BEHIND[language, is_one].match(after)
    return found[1] if found else None


def _end_of(before: str, language: str) -> str:
    """The end of a line in which a verb may stand with nothing but words of `_BETWEEN_WORDS` behind it.

    Most lines are long, and most end with another word: looked for in all of it, a verb takes twenty times as long.
    """
    at = len(before) - 1
    if at < 0 or before[at] != " ":
        return ""
    if "ı" in before or "İ" in before:
        return before
    while at > 0:
        start = before.rfind(" ", 0, at) + 1
        word = before[start:at].casefold()
        if word not in _LOOSE[language] and not word.isdecimal():
            # It is the verb, or the name of a place: „in Musterstadt“.
            earlier = before.rfind(" ", 0, max(0, start - 1)) + 1
            if before[earlier : max(0, start - 1)].casefold() not in _PLACING[language]:
                return before[max(0, start - 1) :]
            start = earlier
        at = start - 1
    return before


def _patterns(piece: str, language: str, *, is_one: bool) -> Iterator[str]:
    """Where the verb is wrong. With one of a thing also before it; there many may have another subject."""
    if is_one:
        yield rf"\b{_MANY[language]} {_BETWEEN[language]}{piece}{_WHOLE}{_JOINED}"
        yield rf"{piece}{_OF_WHAT if piece == _SHARE else ''}{_DATED} {_MANY[language]}\b"
        return
    yield rf"{_STARTS}{piece}{_DATED} {_ONE[language]}\b"
    yield rf"{_ANCHORS[language]} {_ONE[language]} {_BETWEEN[language]}{piece}{_WHOLE}"
    if language == "de":
        yield rf"\b{_INTRANSITIVE} {_BETWEEN[language]}{piece}{_WHOLE}"


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


# The slots with a number of the claim's own: another one may be true.
_COUNTS: Final = ((Ratio, "ratio"), (Share, "share"), (Difference, "relation"))
# A one as a word of its own: none in „1.200“ or „0,1“.
_SAYS_A_ONE: Final = re.compile(r"(?<![\d.,])1(?![\d.,]\d|\d)")


def agreed(claim: ClaimBase, proof: Proof, slots: Slots, template: str, language: str) -> str | None:
    """The template with its verb in the number of what other slots count: „kam höchstens 1“, „kamen höchstens 29“.

    None where the number is another one and the verb that has to follow it cannot be told.
    """
    name = next((name for kind, name in _COUNTS if isinstance(claim, kind)), "")
    if f"{{{name}}}" in template and name in slots:
        was_one, is_one = (_SAYS_A_ONE.search(said[name][language]) is not None for said in (proof.slots, slots))
        if is_one != was_one:
            return _renumbered(template, rf"\{{{name}\}}", language, many=was_one)
    return template


def _renumbered(template: str, piece: str, language: str, *, many: bool) -> str | None:
    wrong = (_ONE if many else _MANY)[language]
    if not re.search(rf"\b{wrong}\b", template, re.IGNORECASE):
        return template  # „gab es“, „Musterstadt hatte“: no verb that counts
    found = re.search(
        rf"\b(?P<before>{wrong}) {_BETWEEN[language]}{piece}"
        rf"|{piece}{_OF_WHAT if piece == _SHARE else ''}{_DATED} (?P<after>{wrong})\b",
        template,
        re.IGNORECASE,
    )
    if found is None:
        return None
    group = "before" if found["before"] else "after"
    verb = found[group]
    right = next(pair[many] for pair in _PAIRS[language] if pair[not many] == verb.lower())
    right = right.capitalize() if verb[0].isupper() else right
    return template[: found.start(group)] + right + template[found.end(group) :]


def _said(piece: str, slots: Mapping[str, Bilingual], language: str) -> str:
    def fill(found: re.Match[str]) -> str:
        name = found[1] or found[0]
        return slots[name][language] if name in slots else found[0]

    return filler(phrases_of(slots)).sub(fill, piece)
