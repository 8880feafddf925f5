"""German uses of a word: whether what might assert does so in its sentence. See orphan_german.py."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from brandhub.whole import german_assertions as assertions
from brandhub.whole import german_fading as fading
from brandhub.whole import german_words as words
from brandhub.whole.orphan_tokens import Line


def moves(line: Line, kind: str, index: int) -> bool:
    """Verbs of growth and fall assert a trend of figures; of the sun, of oats and of stairs they do not."""
    if not kind.endswith("?"):
        return True
    clause = words_of(line, line.clause_of(index))
    near = any(_figure().fullmatch(word) for word in clause)
    nature = not near and any(_nature().fullmatch(word) for word in clause)
    figures = near or (
        not nature and any(_figure().fullmatch(word) for word in words_of(line, line.sentence_of(index)))
    )
    return figures or (kind != "moving?" and not nature)


def words_of(line: Line, stretch: tuple[int, int]) -> list[str]:
    return [token.fold for token in line.tokens[stretch[0] : stretch[1]] if token.kind == "word"]


def overtakes(line: Line, index: int) -> bool:
    """„Der Zug überholt einen Traktor“: on the road, where nothing is compared."""
    if not line.tokens[index].fold.startswith("ueberhol"):
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
def _figure() -> re.Pattern[str]:
    return re.compile(f"{assertions.FIGURES}|{fading.FIGURES}")


_GESTURES: Final = frozenset(
    "sprach spricht sprechen redet redete schreibt schrieb tippt malt klopft klopfte lacht lachte"
    " rief ruft sang singt fluesterte trat tritt treten ging rueckte rueckt kam beugte beugt"
    " atmete lehnte lehnt schlug schlaegt lief schaute sah".split()
)
_SENSED: Final = frozenset(
    "leiser lauter heller dunkler kaelter waermer stiller ruhiger schwaecher duenner dichter weicher"
    " kuehler laenger kuerzer blasser milder sanfter tiefer".split()
)
_SENSES: Final = frozenset(
    "licht ton toene stimme stimmen klang klaenge regen wind nebel schatten himmel musik melodie flamme feuer dampf"
    " rauch schritte gesang er".split()
)
# With these a change is told over time: „von Jahr zu Jahr klarer“.
_LASTING: Final = frozenset("immer jahr jahre jahren seit seitdem zunehmend stetig".split())
_BECOMING: Final = frozenset("wird werden wurde wurden".split())
_ONE: Final = frozenset("er ich du".split())


def is_scenery(line: Line, index: int) -> bool:
    """„Das Licht wird schwächer“, „es wird kälter“, „er sprach leiser“: seen or done, not measured."""
    clause = words_of(line, line.clause_of(index))
    if "als" in words_of(line, line.sentence_of(index)) or any(_figure().fullmatch(word) for word in clause):
        return False
    if not _GESTURES.isdisjoint(clause):
        return not (_ONE | {"sie", "wir"}).isdisjoint(clause)
    if _BECOMING.isdisjoint(clause):
        return False
    if line.tokens[index].fold not in _SENSED or not _LASTING.isdisjoint(clause):
        return False
    return clause[:2] in (["es", "wird"], ["es", "wurde"]) or not _SENSES.isdisjoint(clause)


_POINTING: Final = re.compile(words.POINTING)
_ADVISED: Final = frozenset(("sie", "man", "du", "ihr", "wer", "wir"))


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
    return not (addresses(line, index) or _tells_of_one(line, index) or _corrects(line, index))


_BEING_LEFT: Final = frozenset("mehr gibt gab blieb bleibt blieben steht stand stehen standen existiert".split())


def _corrects(line: Line, index: int) -> bool:
    """„Er hat keinen Ruhetag am Montag, sondern …“: one thing for another; not „es gibt keine Zechen, sondern …“."""
    first, last = line.clause_of(index)
    follows = line.word(last + 1)
    corrected = follows is not None and follows.fold == "sondern" and line.tokens[last].text == ","
    return corrected and _BEING_LEFT.isdisjoint(words_of(line, (first, last)))


_HUMAN: Final = frozenset(
    "mag mochte isst ass trinkt trank traegt trug raucht fand spricht sprach will wollte versteht verstand duldet"
    " liest las kocht bekam".split()
)


def _tells_of_one(line: Line, index: int) -> bool:
    """„Sie mag keine Rosinen“, „er fand keinen Verlag“: of one person, whose habit or luck it is."""
    first = line.clause_of(index)[0]
    pair = [token.fold for token in line.tokens[first : first + 2]]
    return not (_HUMAN.isdisjoint(pair) or {"er", "sie"}.isdisjoint(pair))


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
    if at < 0 or line.tokens[at].fold not in _COPULAS:
        return False
    first, _ = line.clause_of(index)
    if line.tokens[at].fold == "also" or at == first:
        return True
    if line.tokens[first].fold in _PLACING - {"es"} or line.tokens[at - 1].fold in _PLACING:
        return line.tokens[at - 1].fold == "es" or first == at
    return True


def addresses(line: Line, index: int) -> bool:
    """True when the sentence speaks of the writers or to the readers."""
    first, last = line.sentence_of(index)
    return any(
        token.fold in ("wir", "uns", "unser", "unsere", "ihnen", "ihr", "ich", "du", "dich", "bitte")
        or (token.text in ("Sie", "Ihr", "Ihre", "Ihren", "Ihrem") and (at != first))
        for at, token in enumerate(line.tokens[first:last], first)
    )


_INTENDING: Final = frozenset("will moechte muss wollte wollen moechten muessen wollten mag soll sollen".split())


def intends(line: Line, index: int) -> bool:
    """„Ich will niemandem etwas beweisen“: what speakers want of nobody says nothing of the rest."""
    clause = words_of(line, line.clause_of(index))
    return not _INTENDING.isdisjoint(clause) and not {"ich", "wir"}.isdisjoint(clause)
