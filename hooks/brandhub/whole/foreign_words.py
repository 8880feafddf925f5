"""Foreign words: a wording says nothing of what is counted that the facts of its claim do not say themselves.

„{relation} Einhörner {than} Riesen: {left.value} …“ lends the values of farms and pits to others, and so does a word
that narrows what was counted („{left.noun} mit Hund“, „{share} blauen Gästen“) or tells what became of it
(„{relation} {left.noun} brannten“). So the frame is a closed world: its words are those that belong to every sentence
(speech/lexicon/frame.py), or those with which facts, units, bases, areas and sources describe what was counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.problems import Problem
from brandhub.models.claims import ClaimBase, Share, Since, Sum, TwoSided
from brandhub.models.fields import Texts
from brandhub.models.rankings import Ranking
from brandhub.proofs.phrases import SLOT
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.wordings import WORDINGS
from brandhub.speech.lexicon.frame import KIN, NEUTRAL, NEUTRAL_HEADS, PARTICLES
from brandhub.speech.lexicon.german.lead_words import SOURCES
from brandhub.whole.frame_verbs import is_misplaced
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import is_related, people, stem_of, stems_of
from brandhub.whole.orphan_places import names_another_place

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_POSSESSIVE: Final = re.compile(r"[’']s?\Z")
# What a definition leaves out is no word for what it counts: „Gruben ohne Zechen“, „not counting trainees“.
_LEFT_OUT: Final = {
    "de": re.compile(r"\b(?:nicht|ohne|außer|kein\w*|weder|ausgenommen|abzüglich)\b[^.;:]*", re.IGNORECASE),
    "en": re.compile(r"\b(?:not|without|except|excluding|no|nor|neither|never|less)\b[^.;:]*", re.IGNORECASE),
}
_ENDS: Final = re.compile(r"[:;.]|$")
# What a share counts stands right behind it: „33 von 100 Beschäftigten“.
_SHARED: Final = re.compile(r"\{share\}((?: [^\W\d_][^\W\d_’'-]*)+)")
_LEADING: Final = {"de": ("der", "aller", "dieser", "den"), "en": ("of", "the", "all", "these")}
# What a sum counts is what each of its parts counts.
_SUMMED: Final = {
    "de": re.compile(r"\{(?:right\.value|sum)\} ([A-ZÄÖÜ][\w-]*)"),
    "en": re.compile(r"\{(?:right\.value|sum)\} ([A-Za-z][\w-]*)"),
}
_COUNTED: Final = re.compile(r"\{([\w-]+)\.value\} ([^\W\d_][\w-]*)")
_CLOSES: Final = re.compile(r"\s*(?:[.,;:!?]|\{than\}|\Z)")
_SHORTEST_PART: Final = 3
_FOLD: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_MOST: Final = 3
"""Facts that a message names."""
# A year before the first of a „since“ it was not so, and every value is one of a year; „mehr oft“ is „öfter“.
_SINCE: Final = {
    "de": ("wieder", "jährlich", "jährliche", "jährlichen"),
    "en": ("again", "annual", "annually", "each", "year"),
}
_OFTEN: Final = {"de": ("oft", "häufig"), "en": ("often", "frequently")}


def check_foreign_words(claim: ClaimBase, proof: Proof, hub: Hub, told: Iterable[Problem] = ()) -> Iterator[Problem]:
    """Words of a wording that none of the facts in their place knows. `told`: what else is wrong with it."""
    spared = {word.lower() for problem in told for word in _WORD.findall(str(problem.values.get("word", "")))}
    if not proof.inputs and not isinstance(claim, Ranking):
        return
    texts: list[tuple[tuple[str, ...], str, str]] = []
    for field in WORDINGS:
        given: Texts | None = getattr(claim, field)
        name = field.replace("_", "-")
        texts += [((name, language), language, given[language]) for language in LANGUAGES if given is not None]
    if claim.easy is not None:
        texts.append((("easy",), "de", claim.easy))
    for location, language, template in texts:
        for word, at, facts in _foreign(claim, proof, template, language, hub):
            if word.lower() in spared:
                continue
            place = claim.place_within(location, word, template.count(word, 0, at))
            yield Problem(place, "wording-foreign", {"word": word, "facts": _listed(facts), "slot": noun_slot(proof)})


def noun_slot(proof: Proof) -> str:
    """The slot for what is counted: „{left.noun}“, of a share „{part.noun}“, of a list of events „{name}“."""
    return next((f"{{{name}}}" for name in proof.slots if name.endswith(".noun")), "{name}")


def is_foreign_to(word: str, reading: Reading, language: str, hub: Hub) -> bool:
    """True for a word beside a value in running text that neither belongs to every sentence nor is the fact's own."""
    if names_another_place(word, (reading,), language, hub):
        return True
    known = _fact_words(reading, language, hub) | place_words(reading, language, hub)
    return not is_own(_POSSESSIVE.sub("", word), known, language)


def is_strange_in(word: str, texts: tuple[str, ...], language: str) -> bool:
    """True for a word that neither belongs to every sentence nor occurs in the texts."""
    return not is_own(_POSSESSIVE.sub("", word), stems_of(texts, language), language)


def words_of(text: str) -> list[str]:
    return _WORD.findall(text)


def _foreign(
    claim: ClaimBase, proof: Proof, template: str, language: str, hub: Hub
) -> Iterator[tuple[str, int, list[str]]]:
    """Each foreign word with where it stands and the ids of the facts that do not know it."""
    frame = SLOT.sub(lambda slot: " " * len(slot[0]), template)
    everyone = _speaking(claim, proof)
    shared = frozenset().union(*(place_words(reading, language, hub) for reading in everyone))
    shared |= _list_words(claim, language, hub)
    told: set[str] = set()
    for word, at, ids in _misnamed(claim, proof, template, shared, language, hub):
        if word not in told:
            told.add(word)
            yield word, at, ids
    for start, end, readings in _stretches(claim, proof, template, frame):
        known = shared.union(*(_fact_words(reading, language, hub) for reading in readings))
        for found in _WORD.finditer(frame, start, end):
            word = _POSSESSIVE.sub("", found[0])
            if isinstance(claim, Since) and word in _SINCE[language]:
                continue
            if word in _OFTEN[language] and template[: found.start()].endswith("{relation} "):
                continue
            is_known = is_own(word, known, language) and not _turns_a_verb(word, template, found.end(), language)
            if stem_of(word.lower(), language) not in known:  # a verb by which the fact itself says what it counts
                is_known = is_known and not is_misplaced(word, template, known, claim, language)
            is_known = is_known and not names_another_place(word, everyone, language, hub)
            if word not in told and not is_known:
                told.add(word)
                facts = {reading.fact.id for reading in readings if not reading.is_number}
                if isinstance(claim, Ranking) and claim.subject.event is not None:
                    facts.add(claim.subject.event)
                yield word, found.start(), sorted(facts)


def _misnamed(
    claim: ClaimBase, proof: Proof, template: str, shared: frozenset[str], language: str, hub: Hub
) -> Iterator[tuple[str, int, list[str]]]:
    """Words right behind a share, a sum or what is measured that are none of what is counted there."""
    if isinstance(claim, Share) and (part := _not_the_whole(proof, template, shared, language, hub)) is not None:
        yield *part, [proof.inputs["whole"].fact.id]
    for found in _SUMMED[language].finditer(template) if isinstance(claim, Sum) else ():
        parts = [reading for name, reading in proof.inputs.items() if name.startswith("part-")]
        others = [one for one in parts if not is_own(found[1], _fact_words(one, language, hub) | shared, language)]
        if others:  # „mehr als 150 Betriebe“ are none where some of them are pits
            yield found[1], found.start(1), sorted({reading.fact.id for reading in others})
    for word, at, key in _of_another_unit(proof, template, language, hub):
        yield word, at, [key]


def _of_another_unit(proof: Proof, template: str, language: str, hub: Hub) -> Iterator[tuple[str, int, str]]:
    """„30 Flächen“ of thirty per cent: right behind what is measured stands its noun or its unit."""
    for found in _COUNTED.finditer(template):
        reading = proof.inputs.get(found[1])
        if reading is None or not reading.measured or found[2].lower() in NEUTRAL[language]:
            continue
        noun, unit = reading.fact.noun[language], hub.terms.units[reading.fact.unit]
        texts = (noun.many, noun.one or noun.many, unit.label[language])
        own = stems_of(tuple(text.split(" ")[0] for text in texts), language)  # no „28 Euro“ of millions
        is_noun = language == "en" or found[2][0].isupper()
        if is_noun and not is_related(stem_of(found[2].lower(), language), own):
            yield found[2], found.start(2), reading.fact.id


def _speaking(claim: ClaimBase, proof: Proof) -> list[Reading]:
    """The values whose words a wording may use: of a ranking that of its subject, whose place no other may take."""
    if isinstance(claim, Ranking):
        return [reading for name, reading in proof.inputs.items() if name == "subject"]
    return list(proof.inputs.values())


def _stretches(claim: ClaimBase, proof: Proof, template: str, frame: str) -> Iterator[tuple[int, int, list[Reading]]]:
    """Parts of a template with the operands of which they may speak: left before „als“, right behind it, then both."""
    everyone = _speaking(claim, proof)
    than = template.find("{than}")
    left, right = proof.inputs.get("left"), proof.inputs.get("right")
    if not isinstance(claim, TwoSided) or than < 0 or left is None or right is None or right.is_number:
        yield 0, len(template), everyone
        return
    ends = _ENDS.search(frame, than)
    end = len(template) if ends is None else ends.start()
    yield 0, than, [left]
    yield than, end, [right]
    yield end, len(template), everyone


def _not_the_whole(
    proof: Proof, template: str, shared: frozenset[str], language: str, hub: Hub
) -> tuple[str, int] | None:
    """The noun right behind a share, where it is none of the whole: „33 von 100 Tagesgästen“ of all guests."""
    found = _SHARED.search(template)
    if found is None or "whole" not in proof.inputs:
        return None
    fact, at = proof.inputs["whole"].fact, found.start(1)
    noun = fact.noun[language]
    named = with_kin(stems_of((fact.label[language], noun.many, noun.one or ""), language), language)
    named |= _fact_words(proof.inputs["whole"], language, hub) & people(language)
    for word in found[1].split():
        at = template.index(word, at)
        if word in _LEADING[language] or stem_of(word.lower(), language) in shared:
            continue
        is_noun = language == "en" or word[0].isupper()
        return (word, at) if is_noun and not is_related(stem_of(word.lower(), language), named) else None
    return None


def _turns_a_verb(word: str, template: str, end: int, language: str) -> bool:
    """„machten mehr Höfe zu“: a particle that closes a clause, without a verb that may have it."""
    if word.lower().startswith("entf") and not re.search(r"\bauf\b", template, re.IGNORECASE):
        return True  # „auf die Stadt entfielen …“ counts; „… entfielen“ tells an end
    particles, verbs = PARTICLES[language]
    if word not in particles.split() or not _CLOSES.match(template, end):
        return False
    before = {found[0].lower() for found in _WORD.finditer(template, 0, end)}
    return before.isdisjoint(verbs.get(word, "").split())


def _listed(facts: list[str]) -> str:
    return ", ".join(facts if len(facts) <= _MOST else [*facts[:_MOST], "…"])


def is_own(word: str, known: frozenset[str], language: str) -> bool:
    """True for a word of every sentence, for one that the facts use, and for a compound of such words."""
    form = word.lower()
    if form in NEUTRAL[language] or is_related(stem_of(form, language), known):
        return True
    if "-" in form and is_related(stem_of(form.replace("-", ""), language), known):  # „Dienst-Leistungen“
        return True
    if "-" in form or "." in form:  # „IT.NRW“
        return all(is_own(part, known, language) for part in re.split("[-.]", form) if part)
    return language == "de" and _is_compound(form, known)


def _is_compound(form: str, known: frozenset[str]) -> bool:
    """„Einwohnerzahl“, „Übernachtungsgäste“: two known words, or one with a head that says only that it is counted."""
    for at in range(_SHORTEST_PART, len(form) - _SHORTEST_PART + 1):
        head = form[at:]
        if (head in NEUTRAL_HEADS or stem_of(head, "de") in known) and any(
            stem_of(form[:at].removesuffix(joint), "de") in known for joint in ("", "s", "n", "en", "es")
        ):
            return True
    return False


def _fact_words(reading: Reading, language: str, hub: Hub) -> frozenset[str]:
    """Stems of the words that say what a fact counts, how, and in what unit."""
    fact, terms = reading.fact, hub.terms
    if reading.is_number:
        return frozenset()
    unit, basis, noun = terms.units[fact.unit], terms.bases[fact.basis], fact.noun[language]
    texts = [fact.id, fact.label[language], noun.many, noun.one or "", kept(fact.definition[language], language)]
    texts += [unit.label[language], basis.label[language], kept(basis.text[language], language)]
    if language == "de":
        texts.append(fact.noun.de.easy or "")
    texts += [text.replace("-", " ") for text in texts if "-" in text]
    return with_kin(stems_of(tuple(texts), language), language)


@lru_cache(maxsize=4_096)
def with_kin(stems: frozenset[str], language: str) -> frozenset[str]:
    """With all words of a family of which one is known: whoever has a job works."""
    kin = (stems_of((family,), language) for family in KIN[language])
    return stems.union(*(family for family in kin if family & stems))


def place_words(reading: Reading, language: str, hub: Hub) -> frozenset[str]:
    """Stems of the names of the area, of whoever says so and of what it is called: „Zählung“, „Broschüre“.

    Of a title no other word counts: „Biermetropole im Ruhrgebiet“ says nothing of what its figure is about.
    """
    if reading.is_number:
        return frozenset()
    texts = [hub.terms.areas[reading.fact.area].label[language]]
    for key in reading.sources:
        if key in hub.sources:
            texts.append(hub.sources[key].producer)
            texts += (
                word for word in words_of(hub.sources[key].title) if SOURCES.fullmatch(word.lower().translate(_FOLD))
            )
    if reading.fact.owner in hub.partners:
        partner = hub.partners[reading.fact.owner]
        texts += (partner.name, partner.short or "")
    return stems_of(tuple(texts), language)


def _list_words(claim: ClaimBase, language: str, hub: Hub) -> frozenset[str]:
    """Stems of the words of the list on which a place is held, and of the event that holds it."""
    if not isinstance(claim, Ranking) or claim.list_ not in hub.lists:
        return frozenset()
    found, event = hub.lists[claim.list_], hub.events.get(claim.subject.event or "")
    own = () if event is None else (event.label[language], event.text[language])
    return with_kin(stems_of((found.label[language], found.among[language], *own), language), language)


def kept(text: str, language: str) -> str:
    return _LEFT_OUT[language].sub("", text)
