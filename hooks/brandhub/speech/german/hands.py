"""German phrases of number, rank and quantity in one person's hands: told of a public, free of what is at hand.

„Sie schiebt das erste Blech hinein“, „Sprosse um Sprosse“, „die Bühne ist leer bis auf einen Stuhl“, „alle Tassen
wackeln“, „keiner will abwaschen“. Where a town, a house open to the public, a group, a figure or a year is named, where
„hier“ or „unser“ stands, they are told as before. See german/search.py and at_hand.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from brandhub.speech.at_hand import is_public, is_small, names_one
from brandhub.speech.german.uses import figure, words_of
from brandhub.speech.lexicon.german import small_things as small
from brandhub.speech.lexicon.german import words
from brandhub.speech.publics import may_be_public
from brandhub.speech.tokens import Line

# What hands do with a thing that lies there; who bakes, builds or sells the first of something is told.
HANDLING: Final = re.compile(
    r"(?:ver|auf|ab|an|aus|ein|um|zu)?(?:schieb|schob|nimm|nahm|leg|heb|hob|hol|zieh|zog|traeg|trug|stell|giess|goss|oeffn|schneid|schnitt|reich|bring"
    r"|brach|pack|setz|klapp|schliess|schloss|drueck|dreh|zuend|beiss|biss|trink|trank|iss|ass|probier|koste|wirf|warf|fang|knack|wickel"
    r"|faed|stopf|fuell|tunk|greif|griff|halt|hielt|blaetter|zupf|falt|schael|wisch|streich|strich|naeh|klopf|schlag|schlug)\w*"
)
# „Als die ersten Gäste kamen“ tells when.
_WHEN: Final = frozenset("als bis bevor ehe sobald wenn nachdem".split())
_ARRIVING: Final = re.compile(
    r"(?:ein|an|auf|heran|heim|zurueck)?(?:kam|komm|traf|treff|geh|ging|fiel|fall|fahr|fuhr|klopf|klingel|blueh|fliess|floss|flog|flieg|zog|zieh"
    r"|stand|steh|sass|sitz|roll|lauf|lief|gaehn|klatsch|tauch|rief|ruf|erschein|erschien)\w*"
)
# What one person never did tells of that person; who never lost, fell ill or gave up holds a record.
_RECORDS: Final = re.compile(
    r"\w*(?:verlor\w*|verlier\w*|gewonnen|gewann|besiegt|bezwungen|geschlagen|aufgegeben|krank|gefehlt|fehlte|gescheitert|erwischt|gefasst|abgestiegen|verletzt|erreicht"
    r"|ausgefallen|uebertroffen|verpasst|arbeitslos|pleite|verschuldet|bestraft|verkauft|so|zuvor|mehr|wieder)"
)
_LOSING: Final = re.compile(
    r"\w*(?:schliess|schloss|verschw|verlier|verlor|fiel|starb|stirb|wander|gewinn|gewann|erober|kaempf|wachs|wuchs|entsteh|entstand)\w*"
)
_LASTING: Final = frozenset("sekundenlang minutenlang stundenlang naechtelang".split())
_STATES: Final = frozenset(
    "sind waren werden wurden haben hatten kommen kamen stammen stammten kosten kosteten bestehen gehoeren gehoerten"
    " fehlen fehlten gibt gab steigen sinken".split()
)
_SPURNING: Final = frozenset("will wollte mag mochte moechte".split())
_CHORES: Final = frozenset(
    "abwaschen abspuelen abtrocknen aufraeumen fegen putzen kehren spielen singen tanzen anfangen beginnen aufstehen"
    " vorlesen aufhoeren tragen probieren aufessen essen trinken reden sprechen antworten vorangehen springen schlafen"
    " verlieren nachgeben aussteigen warten umdrehen".split()
)


def is_in_hand(line: Line, kind: str, first: int, last: int) -> bool:
    """True for a phrase that is about one person or what lies at hand. `first`, `last`: its tokens."""
    said = line.folds[first : last + 1]
    if said[-1] == "soll" and line.words[last] == "soll":  # „auf der Brücke soll“: a verb
        return True
    if said[0] in ("nie", "niemals"):
        return _is_of_mind(line, first)
    if len(said) == _THREE and said[0] == said[2] and said[1] in ("um", "fuer"):
        return _is_bit_by_bit(line, first)
    if said[:2] == ["bis", "auf"]:
        return is_small(line.tokens[last]) and is_scene(line, first)
    if said[:2] == ["ganz", "oben"]:
        noun = _noun_behind(line, last)
        return noun is not None and (is_small(line.tokens[noun]) or _HEIGHTS.fullmatch(line.folds[noun]) is not None)
    if (timed := _is_of_one_time(line, said, first, last)) is not None:
        return timed
    if kind in ("ordinal", "superlative") and said[-1].startswith(("erste", "letzte")):
        return _is_next(line, said, last)
    return kind in ("trend?", "moving?") and _springs_up(line, first)


_HEIGHTS: Final = re.compile(
    r"\w*(?:turm|dach|speicher|mast|giebel|baum|berg|huegel|halde|stockwerk|gebaeude|hochhaus|hang)"
)


def _is_of_one_time(line: Line, said: Sequence[str], first: int, last: int) -> bool | None:
    """„Morgen ist er wieder da“, „quietscht wie eh und je“, „saß stundenlang am Fenster“; None for another phrase."""
    joined = " ".join(said)
    if joined == "wie eh und je":
        at_hand = any(map(is_small, line.tokens[slice(*line.sentence_of(first))])) or _names_one(line, first)
        return at_hand and is_alone(line, first, range(first, last + 1))
    if joined.startswith("wieder da") or said[0] in _LASTING:
        return _names_one(line, first) and is_alone(line, first, ())
    return is_scene(line, first) if joined in ("binnen sekunden", "binnen minuten") else None


_THREE: Final = 3


def is_alone(line: Line, index: int, but: Sequence[int]) -> bool:
    """True where nothing of the sentence is public; `but`: places that are not asked."""
    sentence = line.sentence_of(index)
    return not any(is_public(line, at, index, speaks=False) for at in range(*sentence) if at not in but)


def is_scene(line: Line, index: int) -> bool:
    """True where no public but the house is named in which it happens: a hall, a tram."""
    sentence = line.sentence_of(index)
    public = [at for at in range(*sentence) if is_public(line, at, index, speaks=False)]
    return all(small.SITES.fullmatch(line.folds[at]) and not line.folds[at].endswith("en") for at in public)


def _names_one(line: Line, index: int) -> bool:
    """„Er“, „die Wirtin“ in the clause, „Frau Klein“, or „ihre Großmutter“ in front of it."""
    clause = line.clause_of(index)
    first, second = line.tokens[clause[0]], line.word(clause[0] + 1)
    titled = second is not None and second.is_capital and small.PERSON.fullmatch(first.fold) is not None
    return titled or names_one(line, clause, None) or not {"frau", "herr"}.isdisjoint(words_of(line, clause))


def _is_of_mind(line: Line, index: int) -> bool:
    """„Er hat nie darüber gesprochen“: of one person."""
    start, end = line.clause_of(index)
    clause = words_of(line, (start, end))
    if clause[0] == "als" and clause[1].startswith(("haett", "waer")):  # „…, als hätten sie nie etwas anderes getan“
        return True
    alone = not any(is_public(line, at, index, speaks=False) for at in range(start, end))
    one = clause[0] == "der" and line.words[start - 1] == ","  # „Jonas, der sich nie getraut hatte“
    return alone and not any(map(_RECORDS.fullmatch, clause)) and (one or _names_one(line, index))


def _is_bit_by_bit(line: Line, first: int) -> bool:
    """„Sprosse um Sprosse“, „Schicht für Schicht“; „Haus um Haus“ and „Zeche um Zeche schloss“ count."""
    noun = line.tokens[first]
    public = words.TOWNLY.fullmatch(noun.fold) or small.SITES.fullmatch(noun.fold) or figure().fullmatch(noun.fold)
    lost = any(map(_LOSING.fullmatch, words_of(line, line.sentence_of(first))))
    return noun.is_capital and public is None and not lost and is_alone(line, first, (first, first + 2))


def _noun_behind(line: Line, last: int) -> int | None:
    return next((at for at in range(last + 1, min(last + 4, len(line.words))) if line.tokens[at].is_capital), None)


def _is_next(line: Line, said: Sequence[str], last: int) -> bool:
    """„Sie schiebt das erste Blech hinein“, „als die ersten Gäste kamen“, „er geht als Letzter“."""
    clause = line.clause_of(last)
    if said[-2:-1] == ["als"]:
        lost = any(map(_CONTEST.fullmatch, words_of(line, line.sentence_of(last))))
        inside = last - 1 > clause[0] and said[-1] in ("letzter", "letzte") and not lost
        return inside and _names_one(line, last) and is_alone(line, last, ())
    noun = _noun_behind(line, last)
    if noun is None:
        return False
    folds = words_of(line, clause)
    if said[-1] == "ersten" and folds[0] in _WHEN and _ARRIVING.fullmatch(folds[-1]):
        public = words.TOWNLY.fullmatch(line.folds[noun]) is not None and line.folds[noun] not in _GUESTS
        return not public and line.folds[noun - 1] == "ersten"
    if said[-1].startswith("letzte") and line.folds[noun] in _PASSING_BY and noun == last + 1:
        return not _GOING.isdisjoint(folds) and is_alone(line, last, (noun,))
    if folds[-1] == line.folds[noun] and not _HAVING.isdisjoint(folds):  # „der Bäcker hat den letzten Holzofen“
        return False
    small_one = is_small(line.tokens[noun]) or line.folds[noun] == "stein"
    handled = any(map(HANDLING.fullmatch, folds)) and small_one
    return handled and _names_one_of_sentence(line, last) and is_alone(line, last, ())


_HAVING: Final = frozenset("hat haben hatte hatten besitzt besitzen besass".split())
# „Das letzte Kind winkt“: of one evening; „der letzte Bergmann“ is told.
_PASSING_BY: Final = frozenset(
    "kind gast besucher besucherin kunde kundin zuschauer zuschauerin schueler schuelerin fahrgast".split()
)
_GOING: Final = frozenset(
    "winkt winkte geht ging zahlt zahlte verlaesst verliess lacht lachte trinkt trank steht klingelt".split()
)
_GUESTS: Final = frozenset("gaeste besucher besucherinnen fans zuschauer".split())
_CONTEST: Final = re.compile(
    r"\w*(?:ziel|platz|rennen|lauf|wurde|landet\w*|rang|tabelle|liga|verein|turnier|hauptstadt)"
)


def _names_one_of_sentence(line: Line, index: int) -> bool:
    return names_one(line, line.sentence_of(index), None)


_WHERE: Final = frozenset("nach unter auf aus zwischen hinter neben ueber vor".split())


def _springs_up(line: Line, index: int) -> bool:
    """„Unter den Rohren wächst Birkenwald“, „aus dem Applaus wächst ein Kanon“; „… wächst die Angst“ is told."""
    start, _ = line.clause_of(index)
    behind = line.word(index + 1)
    if line.folds[index] not in ("waechst", "wuchs", "wachsen", "wuchsen") or behind is None or index == start:
        return False
    led = any(fold in _WHERE for fold in line.folds[start:index])
    turned = behind.fold in _WHERE and not {"ein", "eine"}.isdisjoint(line.folds[index + 2 : index + 5])
    bare = behind.fold in ("ein", "eine") or (behind.is_capital and figure().fullmatch(behind.fold) is None) or turned
    return led and bare and is_alone(line, index, (index + 1,))


_LAUGHED: Final = re.compile(
    r"alle (?:kinder|jungen|maedchen|grosseltern|musiker|saengerinnen) (?:lachten|weinten|schwiegen|klatschten|sangen"
    r"|jubelten|schliefen|rannten|riefen|winkten|staunten|kicherten|froren|lauschten|tanzten)"
)
"""„Alle Kinder lachten.“: of one moment, and of those who were there."""


_ENDING: Final = frozenset(",;:–—")


def is_all_at_hand(line: Line, index: int) -> bool:
    """„Alle Tassen wackeln“: of small things that do something; what all of them are, have or cost is told."""
    noun = line.word(index + 1)
    if _LAUGHED.fullmatch(" ".join(words_of(line, line.clause_of(index)))):
        return _ENDING.isdisjoint(line.words[slice(*line.sentence_of(index))])
    if line.folds[index] != "alle" or noun is None or not is_small(noun) or may_be_public(noun.fold):
        return False
    clause = words_of(line, line.clause_of(index))
    said = len(clause) > _THREE or clause[-1] in ("aus", "an", "auf", "zu")
    others = [at for at in range(*line.sentence_of(index)) if at != index and is_public(line, at, index, speaks=False)]
    scene = all(small.SITES.fullmatch(line.folds[at]) and not line.folds[at].endswith("en") for at in others)
    return _STATES.isdisjoint(clause) and said and scene


def is_shirked(line: Line, index: int) -> bool:
    """„Keiner will abwaschen“, „den Richter will niemand spielen“: among those who are there."""
    clause = words_of(line, line.clause_of(index))
    if line.folds[index] not in ("keiner", "niemand") or clause[-1] not in _CHORES or _SPURNING.isdisjoint(clause):
        return False
    return is_alone(line, index, (index,))


_FEELINGS: Final = frozenset(
    "scham angst humor geduld lust mitleid reue furcht scheu eile gnade skrupel hemmungen hunger durst schlaf".split()
)
_HOLDING: Final = frozenset("hat hatte kennt kannte besitzt besass braucht brauchte".split())


def is_bare_handed(line: Line, index: int) -> bool:
    """„Er hatte keinen Fahrschein und kannte keine Scham“: of him; „niemand hörte ihn“."""
    clause = words_of(line, line.clause_of(index))
    if line.folds[index] == "niemand":
        return line.folds[index + 2 : index + 3] in (["ihn"], ["ihm"]) and is_alone(line, index, (index,))
    noun = line.word(index + 1)
    if noun is None or not (is_small(noun) or noun.fold in _FEELINGS) or "er" not in clause:
        return False
    return not _HOLDING.isdisjoint(clause) and is_alone(line, index, (index,))


_UNLIKE: Final = frozenset("passt passte gleicht glich".split())


def is_unlike(line: Line, index: int) -> bool:
    """„Kein Stuhl passt zum anderen“, „vom Hausmeister keine Spur“."""
    noun, before = line.word(index + 1), line.word(index - 1)
    if noun is None:
        return False
    if noun.fold == "spur":
        return before is not None and before.is_capital and small.PERSON.fullmatch(before.fold) is not None
    said = words_of(line, line.clause_of(index))
    return not _UNLIKE.isdisjoint(said) and is_small(noun) and {"hier", "dort", "stadt", "dortmund"}.isdisjoint(said)


_FOOD: Final = re.compile(
    r"\w*(?:kuerbis|zitrone|melone|ei|eier|feige|pfirsich|aprikose|pflaume|kirsche|traube|paprika|avocado|zutaten|menge)n?"
)


def is_cut(line: Line, index: int) -> bool:
    """„Die Köchin halbiert den Kürbis“: a thing in two, and no figure."""
    if not line.folds[index].startswith("halbier"):
        return False
    clause = line.clause_of(index)
    things = any(is_small(one) or _FOOD.fullmatch(one.fold) for one in line.tokens[slice(*clause)] if one.is_capital)
    return things and not any(figure().fullmatch(fold) for fold in words_of(line, line.sentence_of(index)))


_ADVISED: Final = re.compile(
    r"bleibt besser (?:zu hause|daheim|im bett|sitzen|liegen|draussen|drinnen|weg)"
    r"|(?:nimmt|faehrt|wartet|meldet|ruft|zieht|bringt|packt|geht|traegt|fragt|laesst|setzt|sucht|parkt|legt|stellt|sagt)"
    r" besser(?! ab)"
)


def advises(line: Line, index: int) -> bool:
    """„Wer hustet, bleibt besser zu Hause“; „wer hier studiert, lebt besser“ compares."""
    first, last = line.sentence_of(index)
    opens = line.folds[first] in ("wer", "wem") or line.folds[first : first + 2] in (["und", "wer"], ["aber", "wer"])
    return opens and _ADVISED.match(" ".join(line.folds[index - 1 : min(last, index + 3)])) is not None
