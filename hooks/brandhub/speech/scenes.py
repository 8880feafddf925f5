"""Scenes: what is seen, felt or done at one moment, or by one person, is compared with nothing that could be measured.

„Der Nebel wird dichter“, „er sprach leiser“, „sie trug ein helleres Kleid“, “the fog is getting thicker”. What goes on
for years, names a figure or says „als“ is told all the same. See german/search.py and english/search.py.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from brandhub.speech.german.uses import figure, words_of
from brandhub.speech.lexicon.english.assertions import FIGURES
from brandhub.speech.tokens import Line

_GESTURES: Final = frozenset(
    "sprach spricht sprechen redet redete schreibt schrieb tippt malt klopft klopfte lacht lachte rief ruft sang"
    " singt fluesterte trat tritt treten ging rueckte rueckt kam beugte beugt atmete lehnte lehnt schlug schlaegt"
    " lief schaute sah".split()
)
_SENSED: Final = frozenset(
    "leiser lauter heller dunkler kaelter waermer stiller ruhiger schwaecher duenner dichter weicher staerker"
    " heftiger kuehler laenger kuerzer blasser milder sanfter tiefer trockener nasser windiger stuermischer"
    " heisser freundlicher ungemuetlicher wechselhafter rauer".split()
)
_WALKED: Final = frozenset(
    "enger steiler flacher glatter feuchter schmaler breiter niedriger schneller langsamer".split()
)
_SENSES: Final = frozenset(
    "licht ton toene stimme stimmen klang klaenge regen wind nebel schatten himmel musik melodie flamme feuer"
    " dampf rauch schritte gesang er wetter luft abend nacht wolken schnee daemmerung dunst weg pfad gang treppe"
    " stollen tempo takt lied rhythmus kessel topf pfanne tiegel"
    " blaeser streicher geigen trommeln glocken gespraeche gelaechter applaus beifall geraeusche rufe motor".split()
)
_WAVES: Final = frozenset("wellen tropfen flocken schatten pfuetzen".split())
_SWELLING: Final = frozenset("kleiner groesser hoeher".split())
# „Nach der Kurve wird die Straße breiter“: further on, not later.
_FURTHER_ON: Final = frozenset("nach hinter ab oben unten dahinter weiter".split())
_PASSED: Final = frozenset("strasse gasse tal fluss bach hang ufer wald".split())
# With these a change is told over time: „von Jahr zu Jahr klarer“.
_LASTING: Final = frozenset(
    "dortmund nordstadt innenstadt revier ruhrgebiet koeln essen bochum duisburg berlin"
    " buerger kritiker protest politik stadt gesellschaft debatte rat rathaus land welt viertel"
    " immer jahr jahre jahren jahrzehnt jahrzehnten seit seitdem zunehmend stetig weltweit klima".split()
)
_BECOMING: Final = frozenset("wird werden wurde wurden".split())
_ONE: Final = frozenset("er ich du".split())
_HOURS: Final = re.compile(
    r"(?:vor|nach)?(?:mittags?|nachts?|abends?|morgens?)|tagsueber|mitternacht|wochenende|heute|sonntag|samstag"
)


def is_scenery(line: Line, index: int) -> bool:
    """„Das Licht wird schwächer“, „es wird kälter“, „er sprach leiser“: seen or done, not measured. German."""
    start, end = line.clause_of(index)
    clause = words_of(line, (start, end))
    form = line.tokens[index].fold
    if "als" in words_of(line, line.sentence_of(index)) or any(_is_figure(word, form) for word in clause):
        return False
    if _chooses(line, index, clause):
        return True
    if not _GESTURES.isdisjoint(clause):
        return not (_ONE | {"sie", "wir"}).isdisjoint(clause)
    if _LASTING.isdisjoint(clause) and form in _SENSED and _goes_on(line, start, clause):
        return True
    return not _BECOMING.isdisjoint(clause) and _LASTING.isdisjoint(clause) and _turns(clause, form)


def _goes_on(line: Line, start: int, clause: list[str]) -> bool:
    """„Draußen wurde es dunkler, drinnen wärmer“: without a verb of its own, behind another sight of the moment."""
    first = line.sentence_of(start)[0]
    if len(clause) > _FEW or start - 1 <= first:
        return False
    before = words_of(line, line.clause_of(start - 2))
    sensed = "es" in before and not _BECOMING.isdisjoint(before) and not _SENSED.isdisjoint(before)
    return sensed and _LASTING.isdisjoint(before)


_FEW: Final = 3


def _turns(clause: list[str], form: str) -> bool:
    """„Der Nebel wird dichter“, „die Wellen werden kleiner“, „ab Mittag wird es wärmer“."""
    if form in _SWELLING:
        return not _WAVES.isdisjoint(clause)
    if form in _WALKED:
        further = clause[0] in _FURTHER_ON and not _PASSED.isdisjoint(clause)
        return further or not (_SENSES - _ONE).isdisjoint(clause)
    if form not in _SENSED:
        return False
    if clause[:2] in (["es", "wird"], ["es", "wurde"]) or not _SENSES.isdisjoint(clause):
        return True
    return not {("wird", "es"), ("soll", "es")}.isdisjoint(pairwise(clause)) and any(
        _HOURS.fullmatch(word) for word in clause
    )


def _is_figure(word: str, form: str) -> bool:
    """„Dichte“ is a figure, „dichter“ as the word in question is none."""
    return word != form and figure().fullmatch(word) is not None


# Deeds of one person with one thing. What a town or a firm takes and chooses may be read as a rank among others.
_CHOOSING: Final = frozenset(
    "trug traegt waehlte waehlt nahm nimmt bevorzugt bevorzugte kaufte griff greift las liest mischt mischte"
    " malte naehte naeht strich streicht legte suchte bestellt bestellte zog schnitt schneidet packte holte reicht"
    " reichte".split()
)
_PERSON: Final = re.compile(
    r"(?:er|ich|sie|wer|herr|frau|opa|oma|papa|mama|vater|mutter|onkel|tante|tochter|sohn|bruder|schwester|mann|junge"
    r"|maedchen|kind|\w*(?:architekt|meister|maler|baecker|schneider|schreiner|tischler|kuenstler|gaertner|schmied|wirt"
    r"|koch|maurer|winzer|schueler|lehrer|sammler|restaurator|fotograf|designer|buehnenbildner|drucker|buchbinder"
    r"|goldschmied|toepfer|glaser|schuster|sattler|kollege?)(?:in)?|koechin)"
)


def _chooses(line: Line, index: int, clause: list[str]) -> bool:
    """„Sie trug ein helleres Kleid“, „der Meister nimmt dunklere Hölzer“: one person's choice of some things."""
    following = line.word(index + 1)
    if following is None or not following.is_capital:
        return False
    return not _CHOOSING.isdisjoint(clause) and any(_PERSON.fullmatch(word) for word in clause[:3])


_TURNING: Final = frozenset(
    "get gets got getting turn turns turned turning grow grows grew grown growing become becomes became"
    " becoming".split()
)
_FELT: Final = frozenset(
    "warmer colder cooler darker brighter thicker thinner quieter louder softer fainter stronger weaker milder"
    " damper drier wetter steeper narrower lighter calmer chillier foggier windier stormier dimmer".split()
)
# „The wind is turning north“; “in the west the air has become cleaner” is told.
_WINDS: Final = frozenset("north south east west".split())
_SCENE: Final = frozenset(
    "fog mist wind rain snow sky light air evening night morning noon dusk path trail way stairs stair tunnel"
    " music voice voices sound sounds song echo smoke flame fire shadow shadows clouds weather thermometer".split()
)
_FOR_LONG: Final = frozenset(
    "year years decade decades ever every since more and climate summers winters increasingly steadily".split()
)
_HOUR: Final = frozenset(
    "noon evening night tonight tomorrow afternoon morning dusk midnight today sunday saturday weekend".split()
)
_CHOSE: Final = frozenset(
    "wore wears chose chooses took takes picked picks bought prefers preferred mixed mixes ordered orders sewed"
    " cut cuts read reads painted walked".split()
)
_ONE_PERSON: Final = re.compile(
    r"(?:he|she|i|mr|ms|mrs|grandma|grandpa|father|mother|uncle|aunt|daughter|son|brother|sister|architect|master|painter"
    r"|baker|tailor|joiner|artist|gardener|smith|cook|chef|mason|teacher|collector|photographer|designer|printer|potter"
    r"|cobbler|man|woman|boy|girl|child)"
)


def is_scene(line: Line, first: int, last: int) -> bool:
    """“The fog is getting thicker”, “it will turn warmer from noon”, “he chose the longer way”. English."""
    start, end = line.clause_of(first)
    clause = words_of(line, (start, end))
    if "than" in words_of(line, line.sentence_of(first)) or not _FIGURES.isdisjoint(clause):
        return False
    following = line.word(last + 1)
    if (
        not _CHOSE.isdisjoint(clause)
        and any(_ONE_PERSON.fullmatch(word) for word in clause[:3])
        and following is not None
        and following.kind == "word"
        and line.tokens[last].fold.endswith("er")
    ):
        return True
    if "change" in clause:
        return False
    felt = not (_FELT.isdisjoint(clause) and _WINDS.isdisjoint(words_of(line, (first, last + 2))))
    if _TURNING.isdisjoint(clause) or not felt or not _FOR_LONG.isdisjoint(clause):
        return False
    before = set(clause[: clause.index(next(word for word in clause if word in _TURNING))])
    if before == {"it", "was"} and not _DUSK.isdisjoint(clause):
        return True  # “It was getting darker, and the lamplighter came”
    return not _SCENE.isdisjoint(before) or ("it" in before and not _HOUR.isdisjoint(clause))


_FIGURES: Final = frozenset(FIGURES)
_DUSK: Final = frozenset("darker colder cooler quieter lighter brighter chillier foggier".split())
