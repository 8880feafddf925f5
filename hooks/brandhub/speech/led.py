"""Led: values and proven sentences that stand in a list, or alone below a heading, belong to what stands above them.

„Geschlossen wurden:“ above a list says of each of its values what it would say of it on one line, and so does „Was
verloren ging“ as a heading. What leads to them there is read as one sentence with each of them. And a lead that denies,
misses or adds (“What we lack: …”, „Das gibt es nicht: …“, „Irrtümer: …“) says so of what stands behind its colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandhub.speech.leads import Lead
from brandhub.speech.lexicon.beside import SAID, STRONG, VERBS
from brandhub.speech.tokens import Line, Token
from brandhub.speech.visible import APART, FULL, SENTENCE, STAND_INS, VALUE

_LINE_ENDS: Final = "\n"
_LEADING: Final = ":"
_MARKS: Final = frozenset("-–+•·")
_JOINING: Final = frozenset("und sowie and".split())
_SHOWN: Final = frozenset((FULL, VALUE, SENTENCE))
_STANDING: Final = frozenset(STAND_INS)
_LONGEST: Final = 14
"""Tokens of a lead; what is longer tells a story of its own."""
_HEADING: Final = 8

FALSE: Final = {
    "de": re.compile(
        r"irrtuem?er|irrtums?|luegen?|maerchen|mythen|legenden?|geruechten?|falschmeldung(?:en)?|falschaussagen?"
        r"|fehlinformation(?:en)?|desinformation|propaganda|humbug|hirngespinste?|fakes?|hoax(?:es)?|schwindel"
        r"|trugschluesse?|ammenmaerchen|unwahrheit(?:en)?|halbwahrheit(?:en)?|falsches|falsch|gelogen|erlogen|erfunden"
        r"|unwahr|geschoent|uebertrieben"
    ),
    "en": re.compile(
        r"myths?|lies|falsehoods?|untruths?|rumou?rs?|fakes?|hoax(?:es)?|propaganda|misconceptions?|fallac(?:y|ies)"
        r"|fabrications?|tall|invented|exaggerat(?:ed|ions?)|half-truths?|false|untrue|wrong|misinformation"
        r"|fiction|fables?|hearsay|satire|jokes?|disputed|opposite"
    ),
}
"""Words of a lead that call what follows false."""
_SUBJECTS: Final = frozenset("wir sie man ich ihr du es das was wer die welche so wie folgende".split())
_SAID_OF: Final = SAID["de"]
_MENDED: Final = frozenset(
    "nicht kein keine keinen statt gegen ohne wider richtigstellung widerlegt soviel viel wahrheit fakten not no"
    " without against instead truth facts versus debunked corrected".split()
)
"""With them a lead does not: „Nicht erfunden: …“, „Statt Märchen: …“, „Mythos und Wahrheit: …“."""
_DENIED: Final = {
    "de": re.compile(
        r"\b(?:nichts davon|kein wort davon|keines? davon|keins davon)\b"
        r"|\b(?:gibt|gab|haben|hat|hatten|hatte|sind|ist|war|waren|existiert|existieren|stimmt|stimmen"
        r"|steht|stehen|finden|findet|bleibt|bleiben|kommt|kommen)(?: \w+){0,4}"
        r" (?:nicht|nie|nirgends|nirgendwo)\b(?! nur)"
        r"|\b(?:nicht|nie|nirgends|nirgendwo)(?: \w+){0,4}"
        r" (?:gibt|gab|haben|hat|hatten|hatte|existiert|existieren|stimmt|finden|findet)$"
        r"|\b(?:fehlt|fehlen|fehlte|fehlten|mangelt|mangelte|vermissen|vermissten|entbehren)\b"
        r"|\b(?:suchen|sucht) \w+ (?:vergebens|vergeblich)\b|\bvergeblich sucht\b"
    ),
    "en": re.compile(
        r"\b(?:none of (?:this|these|them)|no such thing)\b"
        r"|\b(?:do|does|did|is|are|was|were|have|has|will)(?:n't| not| never)(?: \w+){0,3}"
        r" (?:have|exist|true|here|found|there)\b"
        r"|\b(?:lack|lacks|lacked|miss|missing|gone missing)\b"
    ),
}
"""Leads that say of what follows that it is not there, or not so."""
_KNOWING: Final = re.compile(
    r"\b(?:wuss?te[nt]?|wissen|weiss|ahn\w+|vergessen|prospekt\w*|know|knew|forget|guess\w*)\b"
)
_ENDED: Final = {
    "de": re.compile(r"ge\w{3,}(?:t|en)|(?:ver|zer|ent|be)\w{3,}t(?:en?)?|\w{3,}te(?:n)?"),
    "en": re.compile(r"\w{3,}ed"),
}
_LED_BY: Final = re.compile(r"^(?:ver|zer|ent|be|er|ab|aus|ein|auf|weg)(?=\w{3})")
_PAST: Final = {"de": frozenset("wurde wurden wird werden".split()), "en": frozenset("went gone lost".split())}
_CHANGED: Final = {
    "de": re.compile(
        r"\b(?:verloren|verlor|insolvent|pleite|bankrott|abgewandert|weggezogen|verschwunden|verschwanden|untergegangen"
        r"|gestrichen|geschrumpft|eingebuesst|weggefallen|ausgestorben)\b"
        r"|\b(?:kommen|kamen|kommt|kam) (?:\w+ ){0,3}?(?:dazu|hinzu)\b|\b(?:dazu|hinzu|neu) (?:kamen|gekommen)\b"
    ),
    "en": re.compile(
        r"\b(?:lost|bankrupt|insolvent|gone|vanished|disappeared|wiped out|died out|scrapped|laid off)\b"
        r"|\b(?:added|adds|newly added|new arrivals?)\b"
    ),
}
"""Leads that say of those counted what became of them."""


def led_lines(line: Line) -> Iterator[tuple[Line, Token, bool]]:
    """Each value of a list or table with the line that leads to it, and each that stands alone below a heading, on one
    line; and whether it stands in a table.
    """
    for at in [at for at, word in enumerate(line.words) if word in _SHOWN]:
        own = _line_of(line, at)
        lead = _above(line, own)
        if lead is None:
            continue
        in_table = line.words[own[0]] == APART
        first, last = _cell(line, own, at) if in_table else (own[0], min(own[1], line.sentence_of(own[0])[1]))
        if not first <= at < last:
            continue  # what a further sentence of an item says is not led to
        kept = [index for index in range(first, last) if line.words[index] not in _MARKS or index > first]
        yield line.only([*range(*lead), *kept]), line.tokens[at], in_table


def find_denied(line: Line, stand: Token, language: str) -> Iterator[Lead]:
    """What a lead before a colon, or a heading read as one, says against what it leads to."""
    at = line.at(stand.start)
    first, _ = line.sentence_of(at)
    end = next((index for index in range(at - 1, first, -1) if line.words[index] == _LEADING), first)
    yield from _against(line, (first, end), stand, language)


def find_denied_heading(line: Line, stand: Token, language: str) -> Iterator[Lead]:
    """The same of a heading, which ends in no colon. `line`: as `led_lines` give it."""
    at = line.at(stand.start)
    yield from _against(line, (0, at), stand, language)


def _against(line: Line, stretch: tuple[int, int], stand: Token, language: str) -> Iterator[Lead]:
    tokens = [token for token in line.tokens[slice(*stretch)] if token.kind == "word"]
    if not tokens or len(tokens) > _LONGEST or any(token.text in STAND_INS for token in tokens):
        return
    folds = [token.fold for token in tokens]
    said = " ".join(folds)
    if _MENDED.isdisjoint(folds) and (
        false := next((one for one in tokens if FALSE[language].fullmatch(one.fold)), None)
    ):
        yield Lead((false,), "fate", "")
    elif (found := _DENIED[language].search(said)) is not None and _KNOWING.search(said) is None:
        yield Lead(_of(tokens, said, found), "fate", "")
    elif stand.text != SENTENCE and (found := _CHANGED[language].search(said)) is not None:
        word = _of(tokens, said, found)
        yield Lead(word, "fate", word[-1].text)
    elif language == "de" and stand.text != SENTENCE and _becomes(line, stretch):
        yield Lead((tokens[-1],), "fate", tokens[-1].text)


def _becomes(line: Line, stretch: tuple[int, int]) -> bool:
    """„Nach dem Krieg brannten:“: a lead that ends in the verb whose subject are those counted below."""
    first, last = stretch
    *before, end = (token for token in line.tokens[first:last] if token.kind == "word")
    if line.words[last : last + 1] != [_LEADING] and line.words[last - 1 : last] != [_LEADING]:
        return False
    is_verb = end.text.islower() and end.fold.endswith("en") and end.fold not in _SAID_OF
    is_verb = is_verb and not (before and before[-1].fold == "zu")
    return is_verb and _SUBJECTS.isdisjoint(one.fold for one in before)


def _of(tokens: list[Token], said: str, found: re.Match[str]) -> tuple[Token, ...]:
    """The tokens of what was found in their spellings."""
    start = said.count(" ", 0, found.start())
    return tuple(tokens[start : start + found[0].strip().count(" ") + 1])


def _above(line: Line, own: tuple[int, int]) -> tuple[int, int] | None:
    """The lead above a line that holds a value: what ends in a colon, above its list; or a heading right above it."""
    start = own[0]
    while start > 1:
        first, last = _line_of(line, start - 2)
        if last <= first:
            return None
        if line.words[last - 1] == _LEADING:
            return (first, last) if last - first <= _LONGEST else None
        if not (_is_item(line, (first, last)) and _is_item(line, own)):
            heads = last - first <= _HEADING and line.words[last - 1].isalnum()
            heads = heads and _STANDING.isdisjoint(line.words[first:last]) and line.words[own[0]] != APART
            below = line.words[own[0]] in _MARKS or (own[0] == start and _is_alone(line, own))
            return (first, last) if heads and below else None
        start = first
    return None


def _is_item(line: Line, own: tuple[int, int]) -> bool:
    """True for what has a mark, for the row of a table, and for a value in a line of its own, as in a counted list."""
    first, last = own
    return (
        line.words[first] in _MARKS
        or line.words[first] == APART
        or (line.words[first] in _SHOWN and last - first <= _HEADING)
    )


def _is_alone(line: Line, own: tuple[int, int]) -> bool:
    """True for a line of values without a word."""
    words = line.words[slice(*own)]
    return not any(word.isalnum() and word not in _JOINING for word in words if word not in _SHOWN)


def tells(line: Line, language: str) -> bool:
    """True for a lead that says something: „Geschlossen wurden: …“; „Unser Alltag in Zahlen: …“ names a subject."""
    end = next((at for at, word in enumerate(line.words) if word in _STANDING), 0)
    for token in line.tokens[:end]:
        if token.kind != "word" or (language == "de" and token.is_capital and token.start != line.tokens[0].start):
            continue
        if token.fold in VERBS[language] or _is_strong(token.fold, language) or token.fold in _PAST[language]:
            return True
        if _ENDED[language].fullmatch(token.fold):
            return True
    return False


def _is_strong(fold: str, language: str) -> bool:
    """„Verfielen“ is a form of „fiel“, too."""
    stem = _LED_BY.sub("", fold).removesuffix("en") if language == "de" else fold
    return fold in STRONG[language] or stem in STRONG[language]


def _line_of(line: Line, at: int) -> tuple[int, int]:
    """The line of the text in which a token stands, without the break that ends it."""
    start = next((index + 1 for index in range(at, -1, -1) if line.words[index] == _LINE_ENDS and index != at), 0)
    end = next((index for index in range(at, len(line.words)) if line.words[index] == _LINE_ENDS), len(line.words))
    return start, end


def _cell(line: Line, own: tuple[int, int], at: int) -> tuple[int, int]:
    """The cell of a table in which a value stands."""
    start = next(index + 1 for index in range(at, -1, -1) if line.words[index] == APART)
    return start, next((index for index in range(at, own[1]) if line.words[index] == APART), own[1])
