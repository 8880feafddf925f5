"""German uses of a word: whether what might assert does so in its sentence. See german/search.py."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Final

from brandhub.speech.lexicon.german import assertions, fading, words
from brandhub.speech.tokens import Line, Token


def moves(line: Line, kind: str, index: int) -> bool:
    """Verbs of growth and fall assert a trend of figures; of the sun, of oats and of stairs they do not."""
    if not kind.endswith("?"):
        return True
    if _is_of_the_sun(line, index):
        return False
    clause = words_of(line, line.clause_of(index))
    near = any(figure().fullmatch(word) for word in clause)
    nature = not near and any(_nature().fullmatch(word) for word in clause)
    figures = near or (not nature and any(figure().fullmatch(word) for word in words_of(line, line.sentence_of(index))))
    return figures or (kind != "moving?" and not nature)


def _is_of_the_sun(line: Line, index: int) -> bool:
    """„Am Abend sinkt die Sonne hinter die Zeche“: the verb's own subject, whatever figure stands behind it."""
    article, subject, owner = line.word(index + 1), line.word(index + 2), line.word(index + 3)
    if article is None or subject is None or article.fold not in ("der", "die", "das", "ein", "eine"):
        before = line.folds[max(0, index - 2) : index]
        return len(before) > 1 and before[0] in ("der", "die", "das") and _SKY.fullmatch(before[1]) is not None
    owned = owner is not None and owner.fold in ("der", "des", "von", "vom", "am", "unter", "ueber")
    return _SKY.fullmatch(subject.fold) is not None and not owned


_SKY: Final = re.compile(r"(?:morgen|abend|winter|herbst|fruehlings|mittags)?(?:sonne|mond|nebel|dunst|daemmerung)")


def words_of(line: Line, stretch: tuple[int, int]) -> list[str]:
    return [token.fold for token in line.tokens[stretch[0] : stretch[1]] if token.kind == "word"]


def overtakes(line: Line, index: int) -> bool:
    """„Der Zug überholt einen Traktor“, „nach langem Überlegen“: on the road or in thought."""
    token = line.tokens[index]
    if token.fold == "ueberlegen" and token.is_capital and not line.opens(index):
        return True
    if not token.fold.startswith("ueberhol"):
        return False
    return not _VEHICLES.isdisjoint(words_of(line, line.clause_of(index)))


_VEHICLES: Final = frozenset(
    "zug auto lkw bus bahn traktor laeufer laeuferin radfahrer radfahrerin fahrer kutsche boot schiff lok strassenbahn"
    " lastwagen fahrrad fahrraeder raeder rad motor motoren maschine maschinen werkstatt kran heizung orgel reiter"
    " kutscher wagen spaziergaenger".split()
)


@cache
def _nature() -> re.Pattern[str]:
    return re.compile(f"{assertions.NATURE}|{fading.NATURE}")


@cache
def figure() -> re.Pattern[str]:
    return re.compile(f"(?!{_NO_FIGURES})(?:{assertions.FIGURES}|{fading.FIGURES})")


# Verbs and works of hands that end like a figure: „verraten“ and „Demokraten“ are no rates, „Mauerwerk“ no factory.
_NO_FIGURES: Final = (
    r"(?:stadtwerken?|haltestellen?|(?:ver|be|ge|er|ab|zu|miss|\w*k)?raten|(?:ein|ver)?heiraten|braten|piraten|(?:be|er|ein|aus|mit)?zaehlen|(?:be|ein|aus)zahlen"
    r"|(?:be|er|vor|auf|ab|an|dar|ein|aus|fest|her|hin|um|ver|zu|bereit)?stellen|(?:be|ver|ab|an|mit)?handeln"
    r"|(?:hand|feuer|kunst|netz|laub|uhr|mauer|boll|stock|fach|schuh|back|ast|stell|raeder|lauf|schlag|tage|meister)werk(?:e|en|s)?)\Z"
)


_POINTING: Final = re.compile(words.POINTING)
_ADVISED: Final = frozenset(("sie", "man", "du", "ihr", "wir"))


def points_on(line: Line, index: int) -> bool:
    """„Mehr zum See lesen Sie im Archiv“, „nehmen Sie besser die Bahn“: a word on where to go, not a comparison."""
    first, last = line.clause_of(index)
    sentence = words_of(line, line.sentence_of(index))
    following = line.word(index + 1)
    if "als" in sentence or following is None:
        return False
    if line.tokens[index].fold == "mehr":
        told = following.fold in words.TOWARDS or bool(_POINTING.fullmatch(following.fold))
        return told and any(_POINTING.fullmatch(word) for word in sentence)
    if line.opens(index):
        return following.text == "," or following.fold in _ADVISED
    return following.kind == "word" and not _ADVISED.isdisjoint(words_of(line, (first, last)))


_COPULAS: Final = frozenset(
    "ist sind war waren wird werden wurde wurden waere waeren bleibt bleiben heisst also".split()
)


def denies(line: Line, index: int) -> bool:
    """„Keine Zeche fördert Kohle“ counts to zero; „das ist kein Zufall“ and „wir setzen keine Cookies“ do not."""
    following = line.word(index + 1)
    if following is None or following.kind != "word" or _is_predicate_noun(line, index):
        return False
    spoken = addresses(line, index) and not _counts_to_nought(line, index)
    return not (spoken or _tells_of_one(line, index) or _corrects(line, index) or _advises(line, index))


def _advises(line: Line, index: int) -> bool:
    """„Man braucht kein Vorwissen“, „wer Kompost hat, braucht keinen Dünger“: whoever it may concern."""
    clause = words_of(line, line.clause_of(index))
    opens = line.tokens[line.sentence_of(index)[0]].fold
    return clause[:2] in (["man", "braucht"], ["braucht", "man"]) or (clause[:1] == ["braucht"] and opens == "wer")


_HAVING: Final = frozenset(
    "hat haben hatte hatten gibt gab kennt kennen kannte kannten steht stehen stand standen".split()
)
_NOUGHT: Final = re.compile(
    r"\w*(?:schulden|arbeitslosen?|arbeitslosigkeit|leerstand|leerstaende|staus?|kriminalitaet|armut|konkurrenz|wohnungsnot|mangel|obdachlosen?|verluste?|unfaelle"
    r"|ausfaelle|altlasten|defizit|verschuldung|funkloch|funkloecher|engpass|engpaesse|fachkraeftemangel|abwanderung|krise|flaute|not)"
)


def _counts_to_nought(line: Line, index: int) -> bool:
    """„Bei uns gibt es keine Arbeitslosen“, „unsere Stadt hat kein Defizit“: of what could be counted."""
    if _HAVING.isdisjoint(words_of(line, line.clause_of(index))):
        return False
    noun = next((token for token in line.tokens[index + 1 : index + 4] if token.is_capital), None)
    if noun is None:
        return False
    return _NOUGHT.fullmatch(noun.fold) is not None or words.TOWNLY.fullmatch(noun.fold) is not None


_BEING_LEFT: Final = frozenset("mehr gibt gab blieb bleibt blieben steht stand stehen standen existiert".split())


def _corrects(line: Line, index: int) -> bool:
    """„Er hat keinen Ruhetag am Montag, sondern …“: one thing for another; not „es gibt keine Zechen, sondern …“."""
    first, last = line.clause_of(index)
    follows = line.word(last + 1)
    corrected = follows is not None and follows.fold == "sondern" and line.tokens[last].text == ","
    return corrected and _BEING_LEFT.isdisjoint(words_of(line, (first, last)))


_HUMAN: Final = frozenset(
    "mag mochte isst ass trinkt trank traegt trug raucht fand spricht sprach will wollte versteht verstand duldet"
    " liest las kocht bekam hoert hoerte schaute kaute wusste".split()
)


def _tells_of_one(line: Line, index: int) -> bool:
    """„Sie mag keine Rosinen“, „er fand keinen Verlag“: of one person, whose habit or luck it is."""
    clause = words_of(line, line.clause_of(index))
    pairs = ((one, other) for pair in pairwise(clause) for one, other in (pair, pair[::-1]))
    return any(one in _HUMAN and other in ("er", "sie") for one, other in pairs)


_PLACING: Final = frozenset(
    "hier dort da nirgends nirgendwo heute jetzt bislang bisher seither seitdem in im an am auf bei beim unter ueber"
    " vor hinter neben zwischen um nach seit mit es weit".split()
)
_SOFTENING: Final = frozenset(
    "noch laengst eben halt ja zwar auch nun gewiss sicher allerdings bestimmt wahrlich wirklich nur".split()
)


def _is_predicate_noun(line: Line, index: int) -> bool:
    """„Das ist kein Zufall“, „ein Turm ist noch kein Denkmal“; not „hier ist kein Haus heil“."""
    at = index - 1
    while at > 0 and line.tokens[at].fold in _SOFTENING:
        at -= 1
    if at > 2 and line.tokens[at].is_capital and line.tokens[at - 1].fold == "in" and _ends_clause(line, index):
        at -= 2  # „ist in Westfalen kein Feiertag“
    if at < 0 or line.tokens[at].fold not in _COPULAS:
        return False
    first, _ = line.clause_of(index)
    if line.tokens[at].fold == "also" or at == first:
        return True
    if line.tokens[first].fold in _PLACING - {"es"} or line.tokens[at - 1].fold in _PLACING:
        return line.tokens[at - 1].fold == "es" or first == at
    return True


def _ends_clause(line: Line, index: int) -> bool:
    """True when no more than a noun, with an adjective before it, is left of the clause."""
    _, last = line.clause_of(index)
    left = [token for token in line.tokens[index + 1 : last] if token.kind != "sign"]
    return 1 <= len(left) <= 2 and left[-1].is_capital


def addresses(line: Line, index: int) -> bool:
    """True when the sentence speaks of the writers or to the readers."""
    first, last = line.sentence_of(index)
    return any(
        token.fold in ("wir", "uns", "unser", "unsere", "ihnen", "ihr", "ich", "du", "dich", "bitte")
        or (token.text in ("Sie", "Ihr", "Ihre", "Ihren", "Ihrem") and (at != first))
        for at, token in enumerate(line.tokens[first:last], first)
    )


_OF_SPEAKER: Final = frozenset("mir mich".split())


def is_about_speaker(line: Line, index: int) -> bool:
    """„Hier kennt mich jeder“, „keiner hat mir geholfen“: whom somebody met, not how many there are."""
    following = line.word(index + 1)
    counts = following is not None and following.is_capital
    return not counts and not _OF_SPEAKER.isdisjoint(words_of(line, line.clause_of(index)))


_BEFORE_COUNTED: Final = _HAVING | frozenset(
    "es wir hier rund etwa fast ueber knapp insgesamt besitzt besitzen zaehlt zaehlen bietet bieten".split()
)


def counts_with_capital(line: Line, index: int) -> bool:
    """„Dortmund hat Vierzig Museen“: a capital makes no name of what a town has."""
    before, following = line.word(index - 1), line.word(index + 1)
    if before is None or following is None or before.fold not in _BEFORE_COUNTED:
        return False
    return words.TOWNLY.fullmatch(following.fold) is not None


_INTENDING: Final = frozenset("will moechte muss wollte wollen moechten muessen wollten mag soll sollen".split())
_FEARED: Final = frozenset(
    "angst sorge furcht fuerchtet fuerchtete fuerchte fuerchten hofft hoffte hoffe hoffen wuenscht wuenschte"
    " wuensche traeumt traeumte traeume sorgt bangt bangte glaubte dachte meinte".split()
)


def intends(line: Line, index: int) -> bool:
    """„Ich will niemandem etwas beweisen“, „er fürchtet, dass niemand kommt“: wanted or feared, not told."""
    start, end = line.clause_of(index)
    clause = words_of(line, (start, end))
    if not {"ich", "wir"}.isdisjoint(clause):
        return (
            not _INTENDING.isdisjoint(clause) or line.tokens[index].fold != "niemand"
        )  # „wir lassen niemanden zurück“
    before = words_of(line, (line.sentence_of(index)[0], start))
    return clause[:1] == ["dass"] and not _FEARED.isdisjoint(before)


def is_called(line: Line, index: int) -> bool:
    """„Der Gaul heißt Champion“: the word behind the verb is the name."""
    return index > 0 and line.tokens[index - 1].fold in ("heisst", "hiess", "heissen", "hiessen", "namens", "getauft")


_RANKING: Final = frozenset("als wurde wurden wird werden ward".split())


_PRIZES: Final = re.compile(r"(?:preis|platz|rang|sieger|siegerin|adresse)(?:e[ns]?|es)?")


def is_name_of_rank(line: Line, index: int, token: Token) -> bool:
    """„Nach dem Ersten Weltkrieg“, „an Dritte“: a capital inside a sentence, before another noun."""
    before = line.word(index - 1)
    if (before is not None and before.fold in _RANKING) or line.opens(index):
        return False
    if not re.fullmatch(rf"(?:{assertions.ORDINAL})|(?:erst|letzt|halb|acht)e[nmrs]?", token.fold):
        return False
    following = line.word(index + 1)
    if following is not None and following.is_capital:
        return not (words.TOWNLY.fullmatch(following.fold) or _PRIZES.fullmatch(following.fold))
    king = line.word(index - 2)  # „Heinrich der Achte“
    articled = before is not None and before.fold in ("der", "die", "den", "dem", "des")
    named = king is not None and king.is_capital and articled
    return named or token.fold.startswith("dritte")


def invites(line: Line, index: int) -> bool:
    """„Wir danken allen“, „Sie alle sind eingeladen“; „Sie sehen alle Zechen“ says how many there are to see."""
    following = line.word(index + 1)
    counted = following is not None and following.is_capital and following.fold not in words.ADDRESSED
    return addresses(line, index) and not counted


def has_no_value(line: Line, index: int) -> bool:
    """„Ein Prozent“, „wenige Prozent“: a word for the number in front, which no reference puts in."""
    before = line.word(index - 1)
    return before is not None and before.fold in ("ein", "einem", "eines", "halbes", "wenige", "einige", "etliche")
