"""Disguises: assertions in Roman numerals and pictures, with blanks between letters, parted at the end of a line, or
run together as in a tag.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set
from typing import Final

from brandhub.speech.digits import NTH, ROMAN
from brandhub.speech.tokens import Line, read_line
from brandhub.speech.traits import FILES, JOINT, PICTURES, Trait
from brandhub.speech.visible import APART

Found = tuple[int, int, str]

_ROMANS: Final = frozenset("IVXLCDM")
_RANKED: Final = frozenset("platz rang position stelle nummer nr number no place rank liga".split())
# „Die VIII. Auflage“ is counted, „der II. Weltkrieg“ is a name.
_COUNTED: Final = re.compile(
    r"(?:mal|jahrestag|kongress|tagung|messe|lauf|marathon|turnier|platz|rang|auflage|ausgabe|jubilaeum|liga|saison|festival|jahrgang|wettbewerb|durchgang|anniversary|edition"
    r"|time|congress|place|rank|season|league)(?:e?[nrs]?|es)"
)
_AMONG: Final = frozenset(
    "in im unter von vor hinter der des weltweit among of on behind for worldwide und and".split()
)
"""Behind „Platz II“: among whom, or what else."""
_LONE: Final = frozenset("eins one erster erste first vorn vorne spitze top".split())
"""What alone in a cell of a table is a rank."""
_TAGGED: Final = re.compile(r"#([^\W\d_]{3,60})")
_BOASTS: Final = re.compile(
    "groesst|schoenst|hoechst|aeltest|juengste|staerkst|schnellst|beliebtest|bekanntest|einzige|biggest|largest|greatest"
    "|oldest|tallest|fastest|richest|strongest"
)
"""What boasts wherever in a tag it stands: „#imgrößtenhafen“."""
_CAMEL: Final = re.compile(r"(?<![^\W_])[^\W\d_]*[a-zäöüß][A-ZÄÖÜ][^\W\d_]*")
_FILE: Final = re.compile(rf"(?<![\w.-])(\w[\w-]{{1,60}})\.(?:{'|'.join(sorted(FILES))})(?![\w-])")
_NAMED: Final = ("nummereins", "numberone")
_SIZES: Final = frozenset("XS XL XXL XXXL".split())
# Before a Roman numeral that names („im II. Weltkrieg“, „in M, L und XL“).
_NAMED_BEFORE: Final = frozenset(
    "der die das den dem des im am vom zum zur in an auf aus bei fuer mit nach von vor und oder bis the of on from at"
    " to and or for with size groesse".split()
)
# „↑ Nach oben“ leads to the top of a page.
_LEADS_UP: Final = re.compile(
    r"\s?(?:nach oben|zum (?:Seiten)?[Aa]nfang|top\b|back to top|to (?:the )?top)", re.IGNORECASE
)
_LETTERS: Final = re.compile(r"(?<![^\W_])(?:[^\W\d_] ){3,60}[^\W\d_](?![^\W_])")
# „grö- ßte“: parted at the end of a line; „Ein- und Ausgang“ is not.
_PARTED: Final = re.compile(
    r"(?<![\w-])([^\W\d_]+)- (?!(?:und|oder|bis|sowie|and|or|to|as)\b)([^\W\d_A-ZÄÖÜ][^\W\d_]*)"
)
# „[größ](/karte/ "Karte")te“: a link ends within the word, and its title stands between.
_LEET = re.compile(r"[^\W\d_]+\d[^\W\d_]{2,}")
_SPELT: Final = str.maketrans("0134578", "oieastb")
"""Digits in the place of letters: „b1ggest“."""
_LINK = re.compile(rf"{APART}(?<=[^\W\d_]{APART})[^()\n]{{0,200}}\)[^\W\d_]")
"""A part of it that begins with a sign: where there is none, nobody tries each letter."""
_LINKED = re.compile(rf"([^\W\d_]+){APART}[^()\n]{{0,200}}\)([^\W\d_]+)")


def find_disguised(
    text: str,
    line: Line,
    traits: Trait,
    fold: Callable[[str], str],
    find_words: Callable[[Line], Iterator[Found]],
    small: Set[str] = frozenset(),
) -> Iterator[Found]:
    """Every disguised assertion of a visible text: where it begins and ends, and its kind.

    `traits` are those of its words; `fold`, `find_words` and `small`, the words of every sentence, are of its language.
    """
    if traits & (Trait.ROMAN | Trait.LETTER):
        yield from _romans(line)
    if Trait.PICTURE in traits:
        yield from _signs(text)
    if APART in line.different:
        yield from _lone(line)
    if Trait.JOINED in traits:
        yield from _joined(text, fold, find_words, small)
    spelt = {word for word in line.different if _LEET.fullmatch(word)} if Trait.DIGIT in traits else ()
    leet = [at for at, word in enumerate(line.words) if word in spelt] if spelt else []
    linked = _LINKED.finditer(text) if APART in line.different and _LINK.search(text) else ()
    for start, end, word in (
        *(_spaced(text) if Trait.LETTER in traits else ()),
        *_parted(text),
        *((token.start, token.end, token.text.translate(_SPELT)) for token in map(line.tokens.__getitem__, leet)),
        *((found.start(), found.end(), found[1] + found[2]) for found in linked),
    ):
        kind = next((kind for _, _, kind in find_words(read_line(word, fold))), None)
        if kind is not None:
            yield start, end, kind


def _romans(line: Line) -> Iterator[Found]:
    romans = {word for word in line.different if word[0] in _ROMANS and not word.strip("IVXLCDM")}
    for index, word in enumerate(line.words):
        if word[0] in _ROMANS and NTH.fullmatch(word):
            yield line.tokens[index].start, line.tokens[index].end, "ordinal"
    for index in [index for index, word in enumerate(line.words) if word in romans] if romans else ():
        token = line.tokens[index]
        if _is_place(line, index):
            yield token.start, token.end, "ordinal"
        elif ROMAN.fullmatch(token.text) and _counts(line, index):
            yield token.start, token.end, "number"


def _counts(line: Line, index: int) -> bool:
    """A Roman numeral counts before a word, and behind a verb or a colon; after a noun it names („Kapitel IV“).

    From a thousand on it is a year or a number wherever it stands.
    """
    before, following = line.word(index - 1), line.word(index + 1)
    text = line.tokens[index].text
    if text in _SIZES and before is not None and before.text not in ":(":
        return following is not None and following.is_capital and before.text[:1].islower()
    named = before is not None and before.text[:1].isupper() and not line.opens(index)
    if text.startswith(("MC", "MM")) or (following is not None and following.kind == "word" and not named):
        return True
    if before is None or named:
        return False
    return before.text in ":(" or (before.kind == "word" and before.fold not in _NAMED_BEFORE)


def _lone(line: Line) -> Iterator[Found]:
    """„| Dortmund | eins |“"""
    for at in range(1, len(line.words) - 1) if not _LONE.isdisjoint(line.folds) else ():
        if line.folds[at] in _LONE and line.words[at - 1] == line.words[at + 1] == APART:
            yield line.tokens[at].start, line.tokens[at].end, "ordinal"


def _joined(
    text: str, fold: Callable[[str], str], find_words: Callable[[Line], Iterator[Found]], small: Set[str]
) -> Iterator[Found]:
    """Words run together: „#GrößteStadt“, „#diegrößtestadt“, „DortmundIstSpitze“, „vierzig-museen.zip“."""
    for found in _FILE.finditer(text):
        name = re.sub(r"[\W_]+", " ", found[1])
        kind = next((kind for _, _, kind in find_words(read_line(name, fold))), None)
        if kind is not None:
            yield found.start(), found.end(), kind
    tags = [(found.start(), found.end(), found[1], True) for found in _TAGGED.finditer(text)]
    humps = [(found.start(), found.end(), found[0], False) for found in _CAMEL.finditer(text)]
    for start, end, word, is_tag in (*tags, *(one for one in humps if text[one[0] - 1 : one[0]] != "#")):
        parts = [part for hump in JOINT.split(word) for part in (_parts(hump, fold, small) if is_tag else (hump,))]
        whole = " ".join(parts)
        if is_tag and (whole.lower() in ("eins", "one", *_NAMED) or _BOASTS.search(fold(word))):
            yield start, end, "superlative"
        kinds = [kind for _, _, kind in find_words(read_line(whole, fold))]
        if kinds and (is_tag or kinds[0] != "comparison"):  # „ExperConsult“ is a name
            yield start, end, kinds[0]


def _parts(word: str, fold: Callable[[str], str], small: Set[str]) -> tuple[str, ...]:
    """A word without small words at both ends, each for itself: „diegrößtestadt“."""
    for at in range(len(word) - 3, 1, -1):
        if fold(word[:at]) in small:
            return word[:at], *_parts(word[at:], fold, small)
    for at in range(3, len(word) - 3):
        if fold(word[at:]) in small:
            return *_parts(word[:at], fold, small), word[at:]
    return (word,)


def _is_place(line: Line, index: int) -> bool:
    """„Platz I“, „die Nr. I“, „der III. Platz“ at the end of a clause or before what is counted."""
    dotted, counted = line.word(index + 1), line.word(index + 2)
    if dotted is not None and counted is not None and dotted.text == "." and _COUNTED.fullmatch(counted.fold):
        return True
    if dotted is not None and _COUNTED.fullmatch(dotted.fold) and line.words[index].strip("IVX") == "":
        return True
    at = index - 2 if index > 1 and line.words[index - 1] == "." else index - 1
    following = line.word(index + 1)
    ends = following is None or following.kind != "word" or following.fold in _AMONG
    return ends and at >= 0 and line.tokens[at].fold in _RANKED and not line.tokens[index].text.strip("IVX")


def _signs(text: str) -> Iterator[Found]:
    """Pictures that assert: „Platz 🥇“, „Gäste 📈“."""
    for kind, signs in PICTURES.items():
        for found in signs.finditer(text):
            if not _LEADS_UP.match(text, found.end()):
                yield found.start(), found.end(), kind


def _spaced(text: str) -> Iterator[Found]:
    """Words with a blank between their letters: „die g r ö ß t e Stadt“. The inner ones are words of one letter."""
    for found in _LETTERS.finditer(text):
        yield found.start(), found.end(), found[0].replace(" ", "").lower()


def _parted(text: str) -> Iterator[Found]:
    """Words that go on behind a hyphen, as at the end of a line: „grö- ßte“."""
    for found in _PARTED.finditer(text) if _may_part(text) else ():
        yield found.start(), found.end(), found[1] + found[2]


def _may_part(text: str) -> bool:
    """False where no hyphen before a blank stands right behind a letter: those of lists stand at the beginning."""
    at = text.find("- ")
    while at >= 0:
        if at and not text[at - 1].isspace():
            return True
        at = text.find("- ", at + 1)
    return False
