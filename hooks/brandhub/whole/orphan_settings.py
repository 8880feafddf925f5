"""Settings: what a sentence adds to the value of a fact: when, where, per what, and what became of those counted.

A date in a sentence is fine when the text's references bear it out (speech/dates.py), yet beside a value it says of
when that value is: „2010 gab es {{ fact(…) }}“ must show the value of 2010. The same holds for „heute“, for the name
of another area, for „je Einwohner“, and for „… wurden geschlossen“, of which the fact says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Final, NamedTuple

from brandhub.ground.moments import Moment, parse_moment
from brandhub.proofs.readings import Reading
from brandhub.speech.adverbs import find_adverbs
from brandhub.speech.astray import REASON, find_astray
from brandhub.speech.company import find_company
from brandhub.speech.dates import Mention, is_borne_out
from brandhub.speech.governed import find_governed
from brandhub.speech.inverted import find_inverted
from brandhub.speech.leads import find_leads
from brandhub.speech.lexicon.beside import SOON, SOON_AFTER
from brandhub.speech.lexicon.leads import NOW, THEN
from brandhub.speech.owing import find_owing, find_some
from brandhub.speech.predicates import Beside, find_predicates
from brandhub.speech.references import Reference
from brandhub.speech.remains import find_remains
from brandhub.speech.spans import find_spans, stretches
from brandhub.speech.tokens import Line, Token
from brandhub.speech.unknown import find_unknown
from brandhub.speech.visible import FULL, SENTENCE, VALUE, Visible
from brandhub.speech.whereabouts import find_owner, find_whereabouts, takes_back
from brandhub.whole.foreign_words import is_foreign_to
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_counted import find_counted
from brandhub.whole.orphan_doubts import find_doubts
from brandhub.whole.orphan_foreign import SAYING_MORE, is_noun_of, says_more
from brandhub.whole.orphan_labels import find_labels
from brandhub.whole.orphan_measures import PER, is_counted_per
from brandhub.whole.orphan_neighbours import find_neighbours
from brandhub.whole.orphan_onward import find_onward, is_spoken_of
from brandhub.whole.orphan_pairs import find_pairs, is_tied
from brandhub.whole.orphan_places import WITH, WITHIN, is_elsewhere
from brandhub.whole.orphan_tails import find_spared, find_tails

_FINDERS: Final = (find_predicates, find_remains, find_whereabouts, find_governed, find_some)
_AROUND: Final = (find_neighbours, find_spans, find_astray, find_inverted, find_unknown, find_tails, find_adverbs)
_ASIDE: Final = {"de": frozenset(("wo", "als", "wer", "da")), "en": frozenset(("where", "when", "who"))}
# What a setting that misleads is called in a message.
SETTINGS: Final = {
    "date": "other-time",
    "yearless": "other-time",
    "now": "other-time",
    "then": "other-time",
    "place": "other-place",
    "per": "other-measure",
    "soon": "other-time",
    "owner": "other-place",
    "label": "other-fate",
    "fate": "other-fate",
    "again": "other-fate",
    "elsewhere": "other-place",
    "span": "other-time",
    "outside": "other-place",
    "elsewhen": "other-time",
    "unknown": "unknown",
    **dict.fromkeys(("counted", "led", "narrowed", "row"), "foreign-noun"),
    "unit": "other-unit",
    **dict.fromkeys(("pair", "those", "owing", "adverb", "guess"), "other-fate"),
}


class Setting(NamedTuple):
    """Words that set the values of a sentence in a time, a place or a proportion: where they stand, and of which kind.

    `what` is the word, or the days of a date as `first/last`; `shown` are the facts whose values the sentence shows,
    `told` what else it refers to: each with its id and the date it asks for, or nothing.
    """

    start: int
    end: int
    kind: str
    what: str
    shown: tuple[tuple[str, str], ...]
    told: tuple[tuple[str, str], ...]


def find_settings(seen: Visible, line: Line, mentions: Iterable[Mention], language: str) -> Iterator[Setting]:
    """Every setting of a sentence that shows a value."""
    if not seen.references:
        return
    dates = tuple(mentions)
    for first, last in line.sentences_with(map(line.at, seen.references)):
        tokens = line.tokens[first:last]
        found = [(token, seen.references[token.start]) for token in tokens if token.start in seen.references]
        values = [token for token, _ in found if token.text in (FULL, VALUE)]
        yield from leads_to(seen, line, found, language)
        if not values:
            continue
        shown = tuple(
            (seen.references[token.start].id, seen.references[token.start].options.get("as_of", "")) for token in values
        )
        told = tuple((one.id, one.options.get("as_of", "")) for token, one in found if token not in values)
        start, end = tokens[0].start, tokens[-1].end
        said = [mention for mention in dates if start <= mention.start < end]
        # „2010 gab es {{ … }}, 2014 {{ … }}“: as many dates as values of one fact belong together in their order.
        in_pairs = len(said) == len(shown) and len({key for key, _ in shown}) == 1
        for at, mention in enumerate(said):
            spans = ";".join(f"{one.isoformat()}/{other.isoformat()}" for one, other in mention.spans)
            kind = "yearless" if mention.yearless else "date"
            yield Setting(mention.start, mention.end, kind, spans, (shown[at],) if in_pairs else shown, told)
        yield from _times(line, (first, last), language, shown, told)
        for kind, pattern in (("per", PER[language]), ("place", WITHIN[language])):
            for match in pattern.finditer(seen.text, start, end):
                yield Setting(match.start(), match.end(), kind, next(filter(None, match.groups())), shown, told)
        for words, tie, *both in find_pairs(line, values, seen.text):
            pair = tuple(shown[values.index(one)] for one in both)
            yield Setting(words[0].start, words[-1].end, "pair", tie, pair, ())
        for token in values:
            yield from fates_of(seen, line, token, language, shown)


def leads_to(seen: Visible, line: Line, found: list[tuple[Token, Reference]], language: str) -> Iterator[Setting]:
    """What leads into the values and the sentences from references, and what goes on behind them."""
    for token, one in found:
        if token.text in (FULL, VALUE, SENTENCE):
            shown = ((one.id, one.options.get("as_of", "")),)
            near = chain(find_leads(line, token, seen.text, language), find_onward(line, token, language))
            leads: Iterator[tuple[tuple[Token, ...], str, str]] = chain(near, find_doubts(seen, line, token, language))
            spared = find_spared(line, token, language)
            for words, kind, said in leads:
                if words[0].start in spared:
                    continue
                yield Setting(words[0].start, words[-1].end, kind, said, shown, ())


def fates_of(
    seen: Visible, line: Line, value: Token, language: str, beside: tuple[tuple[str, str], ...]
) -> Iterator[Setting]:
    """What became of those counted, what they are like, or what they have. `beside` are all values of the sentence."""
    one = seen.references[value.start]
    shown = ((one.id, one.options.get("as_of", "")),)
    if (match := WITH[language].match(seen.text, value.end)) is not None:
        yield Setting(match.start() + 1, match.end(), "fate", match[1], shown, ())
    spared = find_spared(line, value, language)
    labels = (label for label in find_labels(line, value, seen.text, language) if label.words[0].start not in spared)
    for words, kind, said in labels:
        yield Setting(words[0].start, words[-1].end, kind, said, shown, ())
    near = [one for find in (*_AROUND, find_counted) for one in find(line, value, language)]
    for words, kind, said in near:
        if kind != REASON and words[0].start not in spared:
            yield Setting(words[0].start, words[-1].end, kind, said, beside if kind == "unknown" else shown, ())
    if owner := [token for token in find_owner(line, value, language) if token.start not in spared]:
        name = " ".join(token.text for token in owner)
        yield Setting(owner[0].start, owner[-1].end, "owner", name, beside, ())
    if takes_back(seen.text, value, language):
        yield Setting(value.start, value.end, "fate", "", shown, ())
    found = [*find_company(line, value, seen.text, language)]
    found += (one for find in _FINDERS for one in find(line, value, language))
    for words, said, of_all in found:
        if words[0].start in spared:
            continue
        yield Setting(words[0].start, words[-1].end, "fate", said, beside if of_all else shown, ())
    for words, said in _causes(line, value, language, near, found):
        yield Setting(words[0].start, words[-1].end, "owing", said, shown, ())


def _causes(
    line: Line, value: Token, language: str, near: Sequence[tuple[tuple[Token, ...], str, str]], found: Sequence[Beside]
) -> Iterator[tuple[tuple[Token, ...], str]]:
    """Causes and reasons, with what else is found in them, which may tell more: „…, weil es brannte“."""
    if all(said for _, said, _ in found):
        said = " ".join(said for _, said, _ in found)
        yield from ((words, said) for words, _, _ in find_owing(line, value, language))
    others = [*((words, said) for words, _, said in near), *((words, said) for words, said, _ in found)]
    for words, kind, _ in near:
        if kind == REASON:
            clause = range(*line.clause_of(line.at(words[0].start)))
            yield words, " ".join(said for one, said in others if line.at(one[0].start) in clause)


def _times(
    line: Line,
    sentence: tuple[int, int],
    language: str,
    shown: tuple[tuple[str, str], ...],
    told: tuple[tuple[str, str], ...],
) -> Iterator[Setting]:
    for at, token in enumerate(line.tokens[slice(*sentence)], sentence[0]):
        for kind, words in (("now", NOW[language]), ("then", THEN[language])):
            if token.fold in words and not _is_aside(line, at, language):
                beside = _of_clause(line, at, sentence, shown) if kind == "now" else shown
                yield Setting(token.start, token.end, kind, token.fold, beside, told)
        following = line.word(at + 1)
        if token.fold in SOON[language] and (following is None or following.fold not in SOON_AFTER[language]):
            yield Setting(token.start, token.end, "soon", token.fold, shown, told)


def _of_clause(
    line: Line, index: int, sentence: tuple[int, int], shown: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """The values in the clause of a word; where there is none, those of its sentence."""
    first, last = line.clause_of(index)
    places = [at for at, token in enumerate(line.tokens[slice(*sentence)], sentence[0]) if token.text in (FULL, VALUE)]
    near = tuple(one for at, one in zip(places, shown, strict=True) if first <= at < last)
    return near or shown


def _is_aside(line: Line, index: int, language: str) -> bool:
    """„Wo einst Bergleute einfuhren, liegen …“: a clause of its own, without a value."""
    first, last = line.clause_of(index)
    has_value = any(token.text in (FULL, VALUE) for token in line.tokens[first:last])
    return not has_value and line.tokens[first].fold in _ASIDE[language]


def misleads(setting: Setting, language: str, hub: Hub) -> bool:
    """True when the setting says of a value what its fact does not say."""
    shown = [(key, reading) for key, as_of in setting.shown if (reading := _reading(key, as_of, hub)) is not None]
    proven = [reading for key, _ in setting.shown if key in hub.proofs for reading in hub.proofs[key].inputs.values()]
    if setting.kind == "elsewhere":
        told = (*(reading for _, reading in shown), *proven)
        if any(key in hub.events and setting.what in hub.events[key].text[language] for key, _ in setting.shown):
            return False
        return is_elsewhere(setting.what, [reading.fact for reading in told], language, hub)
    if not shown:
        if proven and setting.kind in ("fate", "again") and setting.what:
            noun, _, said = setting.what.partition(" ") if setting.kind == "again" else ("", "", setting.what)
            if noun and not any(is_noun_of(noun, one.fact, language) for one in proven if not one.is_number):
                return False
            return not any(is_spoken_of(key, said, proven, language, hub) for key, _ in setting.shown)
        is_sentence = bool(proven) or any(key in hub.events for key, _ in setting.shown)
        if setting.kind == "those":  # “Those are firms.” behind a proven sentence
            words = setting.what.split()
            return bool(proven) and all(is_foreign_to(word, one, language, hub) for word in words for one in proven)
        return is_sentence and f"{setting.kind}{setting.what}" == "fate"
    if setting.kind in ("span", "outside", "elsewhen", "adverb"):
        return any(stretches(setting.kind, setting.what, reading, language) for _, reading in shown)
    return _misleads(setting, shown, language, hub)


def _misleads(setting: Setting, shown: list[tuple[str, Reading]], language: str, hub: Hub) -> bool:
    """The same of values that are known."""
    if setting.kind == "pair":
        return len(shown) > 1 and not is_tied(setting.what, shown[0][1], shown[1][1], language, hub)
    if setting.kind in ("date", "yearless"):
        return _is_of_another_time(setting, [reading for _, reading in shown], hub)
    if setting.kind == "now":
        return _is_of_the_past(setting, hub)
    if setting.kind == "then":
        return not setting.told and all(as_of == "" for _, as_of in setting.shown)
    if setting.kind == "soon":
        return all(reading.as_of.start <= hub.today for _, reading in shown)
    if setting.kind in SAYING_MORE:
        return says_more(setting.kind, setting.what, [reading for _, reading in shown], language, hub)
    if setting.kind == "per":
        return any(not is_counted_per(setting.what.lower(), reading.fact, language, hub) for _, reading in shown)
    return is_elsewhere(setting.what, [reading.fact for _, reading in shown], language, hub)


def _reading(key: str, as_of: str, hub: Hub) -> Reading | None:
    series = hub.series.get(key)
    if series is None:
        return None
    if not as_of:
        return series.at(None)
    try:
        return series.at(parse_moment(as_of))
    except ValueError:  # no date: that is told where the reference stands
        return None


def _is_of_the_past(setting: Setting, hub: Hub) -> bool:
    """True when no value is one of today, or one is not that must be: whoever writes a date asks for an older one."""
    known = [(at, reading) for key, at in setting.shown if (reading := _reading(key, at, hub)) is not None]
    today = [one.as_of.lasts or hub.now.year - one.as_of.end.year <= 1 for _, one in known]
    return not any(today) or any(not at and not now for (at, _), now in zip(known, today, strict=True))


def _is_of_another_time(setting: Setting, shown: list[Reading], hub: Hub) -> bool:
    """The date of another value of the same fact, and of nothing else that the sentence refers to."""
    spans = tuple((date.fromisoformat(span[:10]), date.fromisoformat(span[11:])) for span in setting.what.split(";"))
    mention = Mention(setting.start, setting.end, spans, setting.kind == "yearless")
    if is_borne_out(mention, [*(reading.as_of for reading in shown), *_moments_told(setting, hub)]):
        return False
    return any(
        is_borne_out(mention, [other.as_of for other in hub.series[reading.fact.id].readings]) for reading in shown
    )


def _moments_told(setting: Setting, hub: Hub) -> Iterator[Moment]:
    """The dates of what else the sentence refers to."""
    for key, as_of in setting.told:
        if key in hub.events:
            yield hub.events[key].date
        if key in hub.proofs:
            yield from (reading.as_of for reading in hub.proofs[key].inputs.values())
        if (reading := _reading(key, as_of, hub)) is not None:
            yield reading.as_of
