"""Followers: what goes on about those counted behind the sentence of a value, without naming them.

„Es gibt {{ fact(…) }}. Dort brannte es.“, „… Ihre Dächer sind undicht.“, „… Eine Katastrophe.“ and „… Bochum auch.“ say
of those counted, or of others, what no fact says. Subjects that take up those counted are followed in
orphan_neighbours.py; here are places („dort“), owners („ihre“), parts („einige“), judgements („das ist …“) and short
sentences without a verb. Judged like words in the sentence itself (orphan_settings.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from brandhub.speech.english.talk import without_talk
from brandhub.speech.lexicon.beside import (
    DENYING,
    LABELLING,
    ORDINARY,
    PREPOSITIONS,
    SAID,
    SAYING,
    SMALL,
    STRONG,
    VERBS,
    WHERE,
)
from brandhub.speech.lexicon.english.comments import ASKING
from brandhub.speech.predicates import FINITE, LABELS, Beside, find_predicates
from brandhub.speech.subjects import takes_rest
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import APART, STAND_INS

_FRAGMENT: Final = 5
"""Words of a sentence without a verb."""
_SHORT: Final = 7
"""Words of a sentence of which the nouns count, too."""
_HAPPENING: Final = 4  # words of a sentence in which something happens to nobody: „Dann brannte es.“
_LINKING: Final = {
    "de": frozenset(
        "und aber doch denn leider nun jetzt heute inzwischen mittlerweile laengst dann bald gerade".split()
    ),
    "en": frozenset("and but yet sadly today now soon then".split()),
}
_LASTING: Final = {"de": frozenset(("seit", "seitdem", "bis")), "en": frozenset(("since", "until", "till"))}
_WHEN: Final = {
    "de": frozenset("als weil nachdem bevor obwohl solange falls wenn".split()),
    "en": frozenset("when because after before though although as if".split()),
}
_TURNING: Final = {
    "de": frozenset("aber doch nicht auch sondern kein keine ebenso".split()),  # „…, Wölfe nicht“
    "en": frozenset("but not also nor too neither".split()),
}
_THERE: Final = {
    "de": frozenset("dort da darin darauf daraus dahinter daran darunter daneben drinnen ringsum".split()),
    "en": frozenset("there inside".split()),
}
_THEIR: Final = {"de": frozenset("ihre ihren ihrer deren".split()), "en": frozenset(("their",))}
_THEM: Final = {"de": frozenset(("ihnen",)), "en": frozenset(("them",))}
_SOME: Final = {
    "de": frozenset(
        "einige manche andere wenige viele alle keine keiner jeder jedes jede beide mehrere etliche".split()
    ),
    "en": frozenset("some others few many all none each most both several".split()),
}
_POINTING: Final = {
    "de": frozenset("das dies es alles".split()),
    "en": frozenset("that this it those these all".split()),
}
_BEING: Final = {
    "de": frozenset("ist sind war waren wird werden wurde wurden bleibt bleiben".split()),
    "en": frozenset("is are was were becomes became remains".split()),
}
_SUFFICING: Final = frozenset("reicht genuegt langt reichte genuegte reichen genuegen suffices suffice".split())
_SENSED: Final = frozenset("duftet riecht klingt schmeckt rauscht summt smells sounds tastes".split())
_MOVES: Final = frozenset("ueberrascht freut hilft passt wundert erstaunt verwundert genuegt surprises helps".split())
"""What a number does to readers."""
_READERS: Final = frozenset(
    "frage fragen meinung anmeldung daten karte karten mail nachricht antwort hinweise anfrage tickets reise fahrt"
    " kinder freunde bestellung adresse".split()
)
"""What is yours: „Ihre Frage beantwortet die Kammer.“"""
_SAID_OF_IT: Final = {
    "de": frozenset(
        "richtig wahr sicher klar gewiss unstrittig bekannt belegt nachgerechnet gerundet kein keine zufall"
        " wunder schoen"
        " grund frage antwort geschichte ergebnis satz angabe quelle thema definition amtlich offiziell"
        " gelogen".split()
    ),
    "en": frozenset(
        "right true certain clear known proven proved rounded accident reason question answer topic"
        " official lovely nice".split()
    ),
}
"""Predicates that speak of the statement, not of those counted."""
_ENDING: Final = re.compile(r"e[nrsm]?\Z")
_MOVING: Final = frozenset(
    "kam kamen kommt kommen gibt gab gaben geht ging gingen nimmt nahm zaehlt zaehlte come comes came goes went"
    " take takes took count counts counted number numbered record recorded hold holds held did do does".split()
)
_SUBJECTS: Final = {
    "de": frozenset("der die das ein eine mein unser unsere wir ich er es man frau herr jeder jemand wer".split()),
    "en": frozenset("the a an our my this we i he she it you somebody whoever".split()),
}
_CITING: Final = frozenset(
    "quelle quellen source sources foto photo bild picture stand text danke thanks thank".split()
)
_LEADING_ON: Final = frozenset(
    "mehr more na glueck schade ach oh aha hurra bravo prost respekt donnerwetter nein falsch irrtum mitnichten"
    " keineswegs no nope wrong false not far ja yes well alas".split()
)
"""„Mehr im Archiv“, „Glück auf!“; what takes a value back is told where it stands (whereabouts.py)."""
_TO_READERS: Final = frozenset("Sie Ihnen Ihr Ihre Ihren Ihrer Ihrem bitte Bitte willkommen you your".split())
_TAKEN: Final = {
    "de": re.compile(
        r"(?:(?:nur|immer|jetzt|gerade) )?noch|(?:viel )?zu (?:wenige?|viele?)|(?:und )?mehr nicht|nicht mehr|vorerst"
        r"|(?:noch )?nicht genug|bis jetzt|vorlaeufig|je nachdem|eigentlich|angeblich|vielleicht|vermutlich"
        r"|wers glaubt(?: wird selig)?|mindestens|hoechstens|ungefaehr|knapp|rund|jaehrlich|taeglich|monatlich"
        r"|woechentlich|(?:pro|je|am|im|in der) (?:kopf|tag|jahr|monat|woche|stunde)"
    ),
    "en": re.compile(
        r"(?:for )?now|still|so far|no more|(?:far )?too (?:few|many|little|much)|not enough|perhaps|maybe"
        r"|allegedly|supposedly|or not|at (?:least|most)|roughly|almost|nearly|daily|yearly|annually|monthly|weekly"
        r"|(?:per|each|every) (?:head|day|year|month|week|hour)"
    ),
}
"""Small words that alone say that it is too little, or not for long."""


def find_followers(
    line: Line, value: tuple[int, int], sentence: tuple[int, int], language: str, *, aside: bool = False
) -> Iterator[Beside]:
    """What the sentence right behind that of a value says of those counted. `value`: the sentence of the value.

    `aside`: it is no sentence but a clause behind a comma, and looked at only where it has a verb of its own.
    """
    first, last = sentence
    words = [token for token in line.tokens[first:last] if token.kind == "word"]
    ends = line.words[last - 1]
    if (
        not words
        or ends in "?:"
        or ":" in line.words[first:last]
        or any(word in STAND_INS for word in line.words[first:last])
    ):
        return
    turns = words[0].fold in _TURNING[language] or words[-1].fold in _TURNING[language]
    if is_fragment(words, language) or _TAKEN[language].fullmatch(" ".join(token.fold for token in words)):
        yield from () if aside and not turns else comments(words, language)
    else:
        start = next((at for at in range(first, last) if line.folds[at] not in _LINKING[language]), first)
        yield from _going_on(line, value, start, words, language)


def find_conditions(line: Line, at: int, language: str) -> Iterator[Beside]:
    """„Seit es brannte, gibt es …“, „Weil es brannte, …“: since when, or why. `at`: where the value stands."""
    first, start = line.sentence_of(at)[0], line.clause_of(at)[0]
    words = [token for token in line.tokens[first:start] if token.kind == "word"]
    if not words or line.words[start - 1] != ",":
        return
    happens = len(words) <= _HAPPENING and any(token.fold in ("es", "it") for token in words[:2])
    if words[0].fold in _LASTING[language] or (words[0].fold in _WHEN[language] and happens):
        yield from find_predicates(line, words[0], language)


def find_next_line(line: Line, last: int, language: str) -> Iterator[Beside]:
    """A line behind that of the value which goes on in small letters: „- brannten“."""
    start = last
    while start < len(line.words) and line.words[start] in ("\n", APART, "-", "*"):
        start += 1
    token = line.word(start)
    parted = {line.words[last - 1], line.words[start - 1]} & {"\n", APART}
    if token is None or not parted or token.text[0].isupper():
        return
    words = [one for one in line.tokens[start : line.sentence_of(start)[1]] if one.kind == "word"]
    fits = (
        token.fold in STRONG[language]
        or FINITE[language].fullmatch(token.fold)
        or LABELS[language].fullmatch(token.fold)
    )
    if fits and len(words) <= _HAPPENING and token.fold not in SMALL[language]:
        yield Beside((token,), token.text)


def comments(words: list[Token], language: str) -> Iterator[Beside]:
    """What a few words without a verb say: that it is too little, that it is not so, or what they call it."""
    said = " ".join(token.fold for token in words)
    if _TAKEN[language].fullmatch(said):
        yield Beside(tuple(words), "")
    elif words[0].fold not in _LEADING_ON and is_fragment(words, language):
        denied = not DENYING[language].isdisjoint(said.split())
        yield from [Beside(tuple(words), "")] if denied else _open(words, language)


def remarks(words: list[Token], language: str, *, adds: bool) -> bool:
    """True for a few words behind a proven sentence that judge it or say it is otherwise; `adds`: they go on in it."""
    if not is_fragment(words, language) or not SAYING[language].isdisjoint(one.fold for one in words):
        return False
    known = united(ORDINARY[language], LABELLING[language], _SAID_OF_IT[language])
    said, opener = " ".join(one.fold for one in words), words[0].fold
    if _TAKEN[language].fullmatch(said) or not DENYING[language].isdisjoint(said.split()):
        return True
    judges = adds or len(words) == 1 or opener in ("ein", "eine", "welch", "was", "a", "an", "what", "how")
    return judges and any(one.fold not in known for one in words)


def is_fragment(words: list[Token], language: str) -> bool:
    """True for a few words without a verb that speak to nobody and cite nothing."""
    begun = united(_CITING, ASKING) if language == "en" else _CITING
    if not 0 < len(words) <= _FRAGMENT or words[0].fold in begun or any(one.text in _TO_READERS for one in words):
        return False
    return not any(_is_verb(words, at, language) for at in range(len(words)))


def _is_verb(words: list[Token], at: int, language: str) -> bool:
    token = words[at]
    if token.fold in united(VERBS[language], SAID[language], _MOVING) or token.fold.endswith("n't"):
        return True
    if (token.is_capital and (language == "de" or at == 0)) or token.fold in SMALL[language]:
        return False
    has_subject = words[0].fold in _SUBJECTS[language]
    if LABELS[language].fullmatch(
        token.fold
    ):  # „Eine Bäuerin erzählt.“, „Am Weg beginnt der Wald.“; „Heute verlassen.“
        return has_subject or (language == "de" and at + 1 < len(words))
    if language == "en" and has_subject and at > 1 and token.fold.endswith("s"):
        return words[at - 1].fold not in PREPOSITIONS["en"]
    return token.fold in STRONG[language] or FINITE[language].fullmatch(token.fold) is not None


def _open(words: list[Token], language: str) -> Iterator[Beside]:
    known = united(ORDINARY[language], LABELLING[language], _SAID_OF_IT[language])
    for token in words:
        if token.fold not in known and _ENDING.sub("", token.fold) not in known:
            yield Beside((token,), token.text)


def _going_on(line: Line, value: tuple[int, int], start: int, words: list[Token], language: str) -> Iterator[Beside]:
    token, following = line.word(start), line.word(start + 1)
    if token is None or following is None:
        return
    short = words if len(words) <= _SHORT else []
    turned = next((one for one in line.tokens[start + 1 : start + 3] if one.fold in _THERE[language]), None)
    if token.fold not in _THERE[language] and turned is not None and short:
        token = turned  # „Jetzt weiden dort Wölfe“
    taking_up = token.fold in _THEM[language] or (following.fold in _THEM[language] and not following.is_capital)
    taking_up |= token.fold == "man" and any(one.text in ("ihnen", "sie") for one in short)  # „Man sieht ihnen …“
    if token.fold in _THERE[language] and following.kind == "word":
        taking_up = not _names_a_place(line, value, language) and not any(
            one.fold in _SENSED or one.text == "Sie" for one in words
        )
    if taking_up:
        governed = {line.at(one.start) + 1 for one in words if one.fold in PREPOSITIONS[language]}
        nouns = [one for one in short if one.is_capital and one != token and line.at(one.start) not in governed]
        said = chain(find_predicates(line, token, language), _open(nouns, language))
        yield from (one for one in said if one.said.lower() not in ("schön", "lovely"))
    elif language == "en" and words[-1].fold in ("there", "them") and not _names_a_place(line, value, language):
        yield from _open(short, language)
    elif token.fold in _THEIR[language] and not (token.text[0].isupper() and following.fold in _READERS):
        yield from find_predicates(line, following, language)
    elif token.fold in _SOME[language] and following.kind == "word" and not following.is_capital:
        yield from find_predicates(line, token, language)
    elif takes_rest(token, following):
        yield from find_predicates(line, following, language)
    else:
        yield from _happening(line, token, following, words, language)


def _happening(line: Line, token: Token, following: Token, words: list[Token], language: str) -> Iterator[Beside]:
    """„Dann brannte es.“, „Das brennt.“, „Das ist eine Katastrophe.“, “So does Bochum.”"""
    it = next((one for one in words if one.fold in ("es", "it")), None)
    impersonal = it in words[:2] if language == "en" else it == words[0] or not any(one.is_capital for one in words[1:])
    if (
        it is not None
        and impersonal
        and len(words) <= _HAPPENING
        and words[0].fold in _LINKING[language] | {"es", "it", "bis"}
    ):
        yield from find_predicates(line, it, language)
    elif words[0].fold in ("so", "nor", "neither") and language == "en" and len(words) <= _HAPPENING:
        yield from _open(words, language)
    elif token.fold in _POINTING[language] and following.fold in _SUFFICING:
        yield Beside((token, following), "")
    elif token.fold in _POINTING[language] and len(words) == len((token, following)) and following.fold not in _MOVES:
        yield from find_predicates(line, token, language)
    elif token.fold in _POINTING[language] and following.fold in _BEING[language] and len(words) <= _SHORT:
        yield from _open(without_talk(words) if language == "en" else words, language)


def _names_a_place(line: Line, sentence: tuple[int, int], language: str) -> bool:
    """„Im Hafen liegen {{ fact(…) }}. Dort …“ goes on about the harbour."""
    first, last = sentence
    return any(
        token.kind == "word" and (language == "en" or token.is_capital) and token.text not in STAND_INS
        for at in range(first, last - 1)
        if line.folds[at] in WHERE[language]
        for token in line.tokens[at + 1 : at + 4]
    )
