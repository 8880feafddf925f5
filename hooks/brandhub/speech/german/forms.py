"""German forms: comparatives in -er and -ere, superlatives in -ste, told by grammar; see german/search.py."""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.german import words
from brandhub.speech.tokens import Line, Token

_CHANGED: Final = re.compile(rf"(?!fenster|muster)\w*?(?:{words.CHANGED})er(?:e[nmrs]?)?")
_CHANGED_WEAK: Final = re.compile(rf"(?!fenster|muster)\w*?(?:{words.CHANGED})ere[nmrs]?")
_UMLAUT: Final = re.compile(
    r"(?:\w*?)(?:groess|hoeh|laeng|kuerz|aelt|juenger|staerk|schwaech|waerm|kaelt|haert|aerm|klueg|groeb|schaerf|gesuend|bess)(?:er)?(?:e[nmrs]?)?"
)
_WEAK: Final = re.compile(r"(?P<stem>[a-z]{2,})ere[nmrs]?")
_STRONG: Final = re.compile(r"[a-z]{2,}(?<![^e]i)er")  # „freier“, not „probier es aus“
_SUPER: Final = re.compile(r"[a-z]{2,}ste[nmrs]?")
_KNOWN_SUPER: Final = re.compile(
    rf"(?:\w*?(?:{words.CHANGED}))(?:e?st)e[nmrs]?|(?:\w*(?:groesst|best|hoechst|naechst|aeltest|juengst|meist))e[nmrs]?"
)
_VERBAL: Final = re.compile(words.VERBAL_IN_STE)
_BEFORE_ALS: Final = ("frueher", "spaeter", "weiter")
_INFLECTED: Final = re.compile(r"[a-z]{3,}(?:e|en|er|es|em)")
_ENDINGS: Final = ("er", "ere", "eren", "erem", "eres")
_SUPPOSING: Final = frozenset("man viele manche mancher erwartet gedacht geplant vorgesehen plan".split())
_UMLAUT_BEFORE_R: Final = re.compile(r"[äöü]r(?:e[nmrs]?)?$", re.IGNORECASE)
_BREAKS: Final = frozenset(
    "der die das den dem des ein eine einen einem einer als wie und oder ist sind war waren wird werden wurde"
    " geworden".split()
)


def compares(line: Line, index: int) -> bool:
    """True when an „als“ follows in the same sentence."""
    last = line.sentence_of(index)[1]
    return any(token.fold == "als" for token in line.tokens[index + 1 : last])


def may_compare(form: str) -> bool:
    """False for a form that is neither a comparative nor a superlative, whatever stands around it."""
    if form in words.NO_COMPARATIVE_ER and form not in _BEFORE_ALS and not form.endswith("eres"):
        return bool(_SUPER.fullmatch(form))
    return (len(form) >= 5 and form.endswith(_ENDINGS)) or bool(_SUPER.fullmatch(form))


def may_compare_inside(text: str, form: str) -> bool:
    """The same of a word of that spelling which does not open a sentence; a noun in -er never compares there."""
    is_noun = text[:1].isupper() and not text.isupper()
    return not is_noun or form.endswith("eres") or bool(_SUPER.fullmatch(form))


def is_comparative(line: Line, index: int, token: Token) -> bool:
    """True for a comparative that compares: „größer“, „die kleinere Halle“; not for „sauber“ and „heiter“."""
    form = token.fold
    if not form.endswith(_ENDINGS) or len(form) < 5:
        return False
    if _UMLAUT_BEFORE_R.search(token.text) or _is_noun_of_agent(
        line, index, token
    ):  # „hören“, „wäre“, „dafür“: the r belongs to the stem
        return False
    opening = line.opens(index)
    if opening and form in _BEFORE_ALS:
        behind = line.word(index + 2)
        return behind is not None and line.tokens[index + 1].fold == "als" and behind.kind == "word"
    if token.is_capital and not opening:
        return bool(re.fullmatch(r"(?:groess|hoeh|aelt|bess|klein|schoen)eres", form))
    if token.is_capital and not (_CHANGED.fullmatch(form) or noun_follows(line, index)):
        return False
    if form in words.NO_COMPARATIVE_ER:
        return form in _BEFORE_ALS and _is_followed_by_than(line, index)
    weak = _WEAK.fullmatch(form)
    if _CHANGED_WEAK.fullmatch(form):  # „teurere“; the -er of „schwerer“ may belong to its stem
        return True
    if weak and not _is_verb_in_ere(line, index, form) and not _is_stem_in_er(weak["stem"]):
        return not token.is_capital or opening
    if _UMLAUT.fullmatch(form) and not form.endswith(("e", "en", "em")):
        return True
    return bool(_STRONG.fullmatch(form)) and _is_predicate(line, index, token)


# Nouns with which a sentence may begin and that end like a comparative: „Veranstalter ist …“, „Streicher spielen“.
_AGENT: Final = re.compile(
    r"\w+(?:h|w|st|sch|f|sp|aeh)alter[ns]?|(?:schalt|falt|halt|behaelt|streich)er[ns]?|\w*behaelter[ns]?"
)
_THICKER: Final = re.compile(r"(?:be|ge|ver)\w+t|als|am|im|in|und")
"""Behind „Dichter“ where it is no poet: „Dichter besiedelt ist …“."""


def _is_noun_of_agent(line: Line, index: int, token: Token) -> bool:
    if not token.text[0].isupper() or not (line.opens(index) or token.text.isupper()):
        return False
    if token.fold == "dichter":
        following = line.word(index + 1)
        return following is not None and _THICKER.fullmatch(following.fold) is None
    return _AGENT.fullmatch(token.fold) is not None


def _is_verb_in_ere(line: Line, index: int, form: str) -> bool:
    """„Ich probiere“, „sie studieren“, „wandere ich“; „freiere“ and „neuere“ are adjectives."""
    if re.search(r"[^e]ieren?$", form):
        return True
    beside = (line.word(index - 1), line.word(index + 1))
    return form.endswith("ere") and any(one is not None and one.fold == "ich" for one in beside)


def _is_followed_by_than(line: Line, index: int) -> bool:
    """„Früher als“, „früher auf als“, „später, als man dachte“; not „später Nachmittag, als der Zug hielt“."""
    last = line.clause_of(index)[1]
    if last == index + 1 and line.words[last : last + 1] == [","]:
        behind = line.folds[last + 1 : last + 4]
        return behind[:1] == ["als"] and not _SUPPOSING.isdisjoint(behind)
    if _tells_of_posts(line, index):
        return False
    return any(token.fold == "als" for token in line.tokens[index + 1 : last])


def _tells_of_posts(line: Line, index: int) -> bool:
    """„Er jobbte als Kellner, später als Lagerist“: one post behind the other, none later than the other."""
    first = line.sentence_of(index)[0]
    before = any(
        line.tokens[at].fold == "als" and line.tokens[at + 1].is_capital for at in range(first, max(first, index - 1))
    )
    post = any(token.is_capital for token in line.tokens[index + 2 : index + 3])
    return before and line.folds[index + 1 : index + 2] == ["als"] and post


def _is_stem_in_er(stem: str) -> bool:
    """„saub(ere)“, „ander(e)“: the -er belongs to the stem; also in compounds."""
    return stem in words.STEMS_IN_ER or any(
        stem.endswith(known)
        for known in (
            "sich",
            "saub",
            "heit",
            "besond",
            "schwer",
            "schw",
            "teu",
            "ander",
            "leer",
            "bitt",
            "lock",
            "mitteldeutsch",
        )
    )


def noun_follows(line: Line, index: int) -> bool:
    """True when an inflected adjective at this place would have its noun: further adjectives may stand between."""
    for at in range(index + 1, min(index + 6, len(line.tokens))):
        token = line.tokens[at]
        if token.kind == "stand" or token.is_capital or token.kind == "number":
            return True
        if (
            token.text in ",„“‚‘»«()"
            or token.fold in _BETWEEN
            or token.fold in ("und", "oder", "sowie", "aber", "doch")
        ):
            continue
        if token.kind != "word" or token.fold in _BREAKS or not _INFLECTED.fullmatch(token.fold):
            return False
    return False


_HARD: Final = (
    "leer",
    "schwer",
    "bitter",
    "teuer",
    "lauter",
    "finster",
    "munter",
)
_BETWEEN: Final = frozenset(
    "sehr oft noch ganz recht eher schon auch besonders meist stets immer bald einst frisch neu so".split()
)


def _is_predicate(line: Line, index: int, token: Token) -> bool:
    """„Die Wege sind kürzer.“: an adjective in -er without a noun; before „als“ any."""
    following = line.word(index + 1)
    if following is not None and following.fold == "als":
        return True
    if token.fold.endswith(_HARD):  # „menschenleer“, „treffsicher“
        return False
    if token.is_capital and not _CHANGED.fullmatch(token.fold):
        return False
    if token.text.isupper():
        return bool(_CHANGED.fullmatch(token.fold))
    return not noun_follows(line, index)


# „Kannste“, „siehste“: verbs with what is left of „du“.
_CLITIC: Final = re.compile(
    r"(?:kann|hat|ha|bi|will|soll|sollt|mag|darf|muss|weiss|sieh|mach|geh|komm|brauch|hoer|sag|find|denk|glaub|krieg|nimm|gib|wird"
    r"|kenn|kannt|mein|willst|steh|geh|fahr|trink|lass|guck|wuerd|haett|koennt|moecht|woll)ste"
)
# „Hausmeister Klose“, „Baumeister war ein Mönch“: trades and offices. Who is master of a league or the world is told.
_MASTER: Final = re.compile(
    r"(?!welt|europa|rekord|vize|landes|kreis|bezirks|herbst|winter|export|pokal|stadt|liga|staffel|bundes|hallen|serien|nord|sued|west|ost)"
    r"\w{3,}meister[ns]?"
)


def is_superlative(line: Line, index: int, token: Token) -> bool:
    """True for a superlative: „die größte“, „am schönsten“; not for „musste“ and „Kisten“."""
    form = token.fold
    before = line.word(index - 1)
    if not _SUPER.fullmatch(form) or _CLITIC.fullmatch(form):
        return False
    if _MASTER.fullmatch(form) or _is_tradesman(line, index):
        return False
    if before is not None and before.fold == "am" and not token.is_capital:
        return form not in ("ersten", "letzten", "naechsten", "ehesten", "meisten")
    if _KNOWN_SUPER.fullmatch(form) and not form.startswith(("naechst", "juengst")):
        return not token.is_capital or line.opens(index) or form in words.SUPERLATIVE_NOUNS.split("|")
    if form in words.NO_SUPERLATIVE or _VERBAL.fullmatch(form) or form.endswith(("naechste", "naechsten", "naechster")):
        return False
    if token.is_capital:
        return (
            line.opens(index)
            and noun_follows(line, index)
            and form.endswith(("igste", "lichste", "este", "rste", "nste"))
        )
    if form.endswith("sten") and not noun_follows(line, index) and not (before and before.fold in _ARTICLES):
        return False  # „die Zwiebeln dünsten“, „das Rad entrosten“: a verb
    return len(form) >= 7 or form.endswith(("este", "esten", "ester", "estes"))


def _is_tradesman(line: Line, index: int) -> bool:
    """„Meister wird man durch Übung“; „Meister Dortmund feiert“ tells who won."""
    return line.folds[index] == "meister" and line.folds[index + 1 : index + 3] == ["wird", "man"]


_ARTICLES: Final = frozenset(
    "der die das den dem des am im vom zum zur beim ihre ihren ihrem ihrer seine seinen seinem seiner unsere unseren"
    " unserem unserer und".split()
)
