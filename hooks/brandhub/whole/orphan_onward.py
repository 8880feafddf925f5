"""Onward: German words that lean on a value or a proven sentence, and what goes on about those whom it counts.

„Noch {{ fact(…) }}“ says that there were more, „Hier sind Ruinen: {{ fact(…) }}“ what they are, „Laut Greenpeace …“ who
says so, and „{{ claim(…) }} Sie brannten.“ what became of them. A closed world, too: what the facts do not know is told
(orphan_settings.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final

from brandhub.proofs.readings import Reading
from brandhub.speech.followers import find_followers, is_fragment
from brandhub.speech.german.tails import find_german_doubts
from brandhub.speech.leads import Lead
from brandhub.speech.lexicon.beside import COUNTING, LABELLING, ORDINARY, PREPOSITIONS, STRONG, VERBS
from brandhub.speech.predicates import FINITE
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unions import united
from brandhub.speech.visible import APART, FULL, SENTENCE, STAND_INS, VALUE
from brandhub.whole.foreign_words import is_foreign_to, is_strange_in
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_neighbours import find_taken_up

_LINGERING: Final = frozenset(
    "noch schon bereits wieder weiterhin bislang bisher endlich erneut nunmehr unveraendert".split()
)
"""They set the value beside another one, of before or after: „noch {{ fact(…) }}“."""
_LASTING: Final = frozenset("immer gerade eben nur jetzt heute".split())
"""Beside one of them: „immer noch“, „jetzt schon“."""
_DATED: Final = frozenset("einmal dazu nicht nie kein keine so heute damals gestern frueher einst ein eine".split())
"""Behind them the word says something else: „noch einmal“, „schon damals“."""
_THERE_IS: Final = frozenset("es gibt gab gaben sind waren ist war hat hatte haben hatten zaehlt zaehlte".split())
_CLOSED: Final = _THERE_IS | {"hier", "dort", "("}
"""Before a word that ends its sentence or brackets: „{{ fact(…) }} gibt es noch.“, „{{ fact(…) }} (bisher)“."""
_POINTING: Final = frozenset("hier dort da das dies es so wir sie ich man".split())
_BEING: Final = VERBS["de"] | frozenset("gibt gab leben lebten".split())
_TOLD: Final = LABELLING["de"] | frozenset("antwort wort worte geschichte satz frage zahl ergebnis auskunft".split())
_LEAST: Final = 2
_LED: Final = 6
"""Words before a colon that name what stands behind it."""
_REPORTING: Final = frozenset(
    "sagt sagte sagen sagten meldet meldete melden meldeten schreibt schrieb schreiben schrieben berichtet berichtete"
    " berichten berichteten nennt nannte nennen nannten zaehlt zaehlte zaehlen zaehlten schaetzt schaetzte"
    " beziffert bezifferte ermittelt ermittelte bestaetigt bestaetigte verzeichnet verzeichnete registriert"
    " registrierte".split()
)
_ACCORDING: Final = frozenset("laut angaben angabe auskunft schaetzung schaetzungen".split())
_BODIES: Final = (
    *("polizei", "feuerwehr", "bank", "bundesamt", "landesamt", "regierung", "partei", "armee", "kirche", "stiftung"),
    *("ministerium", "konzern", "gericht", "staatsanwaltschaft", "kanzler", "kanzlerin", "minister", "ministerin"),
    *("praesident", "praesidentin", "buergermeister", "buergermeisterin", "sprecher", "sprecherin", "kommission"),
    *(
        "stammtisch",
        "volksmund",
        "geruechtekueche",
        "lobby",
        "lobbyist",
        "lobbyisten",
        "internet",
        "nachbarin",
        "nachbar",
    ),
    *("nachbarn", "gegner", "kritiker", "experten", "forscher", "wissenschaftler", "anwohner", "opposition", "presse"),
)
"""What ends like one of them has a voice of its own; „das Gründungszentrum“ may be another word for the source."""
_WITNESSES: Final = COUNTING["de"] | frozenset(
    "statistik zaehlung erhebung register verzeichnis bericht quelle liste listen chronik stadt lexikon buch plan"
    " tafel schild inschrift karte broschuere urkunde akte akten tabelle kalender katalog aufstellung uebersicht"
    " volkszaehlung jahrbuch adressbuch plakat flyer programm faltblatt"
    " autor autorin".split()
)
"""Who may say so, without being named: whether it is the source of the fact cannot be seen from such a word."""


def find_onward(line: Line, stand: Token, language: str) -> Iterator[Lead]:
    """What leans on a value, or goes on behind a proven sentence. `stand`: its stand-in."""
    if language != "de":
        return
    at = line.at(stand.start)
    if stand.text in (FULL, VALUE):
        yield from _lingering(line, at)
        yield from _added(line, at)
        yield from _led(line, at)
        yield from _witness(line, at)
        if (start := _behind(line, line.sentence_of(at)[1])) is not None:
            yield from _told_by(line, start)
    elif stand.text == SENTENCE:
        yield from _behind_sentence(line, at)


def _lingering(line: Line, at: int) -> Iterator[Lead]:
    """„Noch {{ … }}“, „Es gibt schon {{ … }}“, „Wieder gab es {{ … }}“."""
    first, last = line.clause_of(at)
    for index in range(first, last):
        if line.folds[index] not in _LINGERING or line.tokens[index].kind != "word":
            continue
        behind = line.folds[index + 1] if index + 1 < len(line.folds) else ""
        near = index < at and all(fold in united(_LINGERING, _LASTING) for fold in line.folds[index + 1 : at])
        opens = index == first or (index == first + 1 and line.folds[first] in _LASTING)
        leads = opens and (near or behind in _THERE_IS)
        follows = index > first and line.folds[index - 1] in united(_THERE_IS, _LASTING)
        ends = index + 1 == last or (line.folds[index - 1] in _CLOSED and line.words[index + 1] in ".!?)…")
        closes = index > at and ends
        dated = line.tokens[min(index + 1, last - 1)].kind == "number"
        timed = dated or behind in _DATED or behind in PREPOSITIONS["de"]
        if near or leads or closes or (follows and not timed and index < at):
            yield Lead((line.tokens[index],), "fate", "")


def _added(line: Line, at: int) -> Iterator[Lead]:
    """„{{ … }} – noch.“, „{{ … }} (bisher).“"""
    last = line.clause_of(at)[1]
    if line.words[last : last + 1] and line.words[last] in "–—,(…" and line.folds[last + 1 : last + 2]:
        ends = last + 2 >= len(line.words) or line.tokens[last + 2].kind == "sign"
        if line.folds[last + 1] in _LINGERING and ends:
            yield Lead((line.tokens[last + 1],), "fate", "")


def _led(line: Line, at: int) -> Iterator[Lead]:
    """„Hier sind Ruinen: {{ … }}“, „Dort verfallen sie: {{ … }}“: said before the colon of those counted."""
    if at < _LEAST or line.words[at - 1] != ":":
        return
    first, last = line.clause_of(at - 2)
    words = [token for token in line.tokens[first:last] if token.kind == "word"]
    if not _LEAST <= len(words) <= _LED or any(token.text in STAND_INS for token in line.tokens[first:last]):
        return
    if words[0].fold not in _POINTING:
        return
    known = united(ORDINARY["de"], _TOLD)
    for before, token in pairwise(words):
        bare = before.fold in _BEING or before.fold in ("es", "wir", "lauter", "viele")
        if token.is_capital and bare and token.fold not in known:
            yield Lead((token,), "fate", token.text)
    takes_up = any(token.fold in ("sie", "die", "alle") for token in words)
    for token in words[1:] if takes_up else ():
        is_verb = token.fold in STRONG["de"] or FINITE["de"].fullmatch(token.fold) is not None
        if is_verb and not token.is_capital and token.fold not in known:
            yield Lead((token,), "fate", token.text)


def _witness(line: Line, at: int) -> Iterator[Lead]:
    """„Laut Greenpeace …“, „Die NASA zählt …“, „…, sagt die Bundesbank“: somebody who is not the source."""
    first, last = line.clause_of(at)
    start = max((index + 1 for index in range(first, at) if line.words[index] in STAND_INS), default=first)
    told = [*_according(line, first, last)]
    verb = next((index for index in range(start, at) if line.folds[index] in _REPORTING), None)
    if verb is not None and not told:
        leads = line.folds[start] in PREPOSITIONS["de"]  # „Im Monat der Gründung zählte die Kammer …“
        told += (not leads and _named(line, start, verb)) or _named(line, verb + 1, at)
    behind = line.word(last)
    if behind is not None and behind.text == "," and last + 2 < len(line.folds):
        start, end = line.clause_of(last + 1)
        opener = line.folds[start]
        named = line.folds[start + 1] in _ARTICLES or line.words[start + 1][0].isupper()
        if opener in _REPORTING or (opener in ("so", "wie") and named and end - start <= _LED):
            told += _named(line, start + 1, end)
    if first >= _LEAST and line.words[first - 1] == ",":
        start, end = line.clause_of(first - 2)
        if line.folds[start] == "wie" and not _REPORTING.isdisjoint(line.folds[start:end]):
            told += _named(line, start + 1, end)
    for token in told:
        yield Lead((token,), "fate", token.text)


def _according(line: Line, first: int, last: int) -> Iterator[Token]:
    for index in range(first, last):
        if line.folds[index] == "laut" or (line.folds[index] in _ACCORDING and index + 1 < last):
            behind = line.word(index + 1)
            if behind is not None and (line.folds[index] == "laut" or behind.fold in ("von", "der", "des", "vom")):
                yield from _named(line, index + 1, last)[:1]
        elif line.folds[index] == "zufolge":
            yield from _named(line, first, index)[-1:]


def _named(line: Line, first: int, last: int) -> list[Token]:
    """Nouns of a stretch, up to the first preposition behind one of them, that could be a witness and are none."""
    found: list[Token] = []
    for index in range(first, last):
        token, before = line.tokens[index], line.folds[index - 1] if index > first else ""
        if token.text in STAND_INS or (found and token.fold in PREPOSITIONS["de"]):
            break
        if token.kind == "word" and token.text[0].isupper() and before not in PREPOSITIONS["de"] - _OF:
            has_article = before in _ARTICLES or token.fold in _ARTICLES
            is_name = token.text[1:2].isupper() or not has_article
            if token.fold not in _ARTICLES and (is_name or token.fold.endswith(_BODIES)):
                found.append(token)
            elif token.fold.endswith(_ENDINGS):
                return []
    if any(token.fold.endswith(_ENDINGS) for token in found):
        return []
    known = united(ORDINARY["de"], _TOLD)
    return [token for token in found if token.fold not in known]


_OF: Final = frozenset(("von", "vom", "laut"))
_ARTICLES: Final = frozenset(
    "der die das dem den des ein eine einem einer eines unser unsere dieselbe derselbe dasselbe".split()
)
_ENDINGS: Final = tuple(_WITNESSES)
_SAYING_IT: Final = frozenset("das dies so".split())


def _told_by(line: Line, start: int) -> Iterator[Lead]:
    """„Das sagt die Bundesbank.“ behind a value or a proven sentence."""
    first, last = line.sentence_of(start)
    if line.folds[first] in _SAYING_IT and line.folds[first + 1 : first + 2] and line.folds[first + 1] in _REPORTING:
        yield from (Lead((token,), "fate", token.text) for token in _named(line, first + 2, last))


_LINKING: Final = frozenset("und aber doch denn leider nun jetzt heute inzwischen bald dann".split())
_TAKING_UP: Final = frozenset(
    "sie die diese jene beide alle das dies davon darunter einige manche andere wenige viele keine keiner jeder jede"
    " jedes der ihnen ihre ihren ihrer deren".split()
)
"""With them a sentence takes up those of whom a proven one speaks; „dort“ may be any of its places."""


def _behind(line: Line, start: int) -> int | None:
    """Where the next sentence of the same paragraph begins."""
    while start < len(line.words) and line.words[start] in ".!?…":
        start += 1
    return None if start >= len(line.words) or line.words[start] in ("\n", APART) else start


def _behind_sentence(line: Line, at: int) -> Iterator[Lead]:
    """„{{ claim(…) }} Sie brannten.“, „… Das sind Ruinen.“"""
    start = _behind(line, at + 1)
    if start is None:
        return
    yield from _told_by(line, start)
    yield from (Lead(words, kind, said) for words, kind, said in find_german_doubts(line, at + 1))
    sentence = line.sentence_of(start)
    words = [token for token in line.tokens[slice(*sentence)] if token.kind == "word"]
    if any(token.text in STAND_INS for token in line.tokens[slice(*sentence)]) or is_fragment(words, "de"):
        return
    opener = next((token.fold for token in words if token.fold not in _LINKING), "")
    if opener not in _TAKING_UP or ":" in line.words[slice(*sentence)]:
        return
    own = line.sentence_of(at)
    taken_up = ((near.words, near.kind, near.said) for near in find_taken_up(line, sentence, "de"))
    follow = ((found.words, "fate", found.said) for found in find_followers(line, own, sentence, "de"))
    for told, kind, said in chain(taken_up, follow):
        if said:
            yield Lead(told, kind, said)


def is_spoken_of(key: str, said: str, proven: list[Reading], language: str, hub: Hub) -> bool:
    """True when a claim or one of its facts speaks of what is said behind its sentence."""
    claim = hub.claims.get(key)
    given = (claim.wording, claim.headline, claim.question) if claim is not None else ()
    texts = tuple(one[language] for one in given if one is not None)
    if claim is not None and claim.topic in hub.topics:
        texts += (hub.topics[claim.topic].label[language],)
    return not any(
        is_strange_in(word, texts, language) and all(is_foreign_to(word, one, language, hub) for one in proven)
        for word in said.split()
    )
