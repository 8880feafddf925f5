"""Fillers: adverbs and asides that may stand in any sentence and change nothing of what it asserts.

„Das Interesse lässt inzwischen deutlich nach“ asserts what „das Interesse lässt nach“ does. Phrases of the lexicon are
written without such words, so a sentence that holds some and in which nothing was found is read again without them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from brandhub.speech.english.inserted import behind_verbs, between_commas
from brandhub.speech.tokens import Line

ADVERBS: Final = {
    "de": frozenset(
        """
        inzwischen mittlerweile hier dort nun jetzt heute heutzutage auch weiter weiterhin wieder noch eben ja doch wohl
        aber jedoch allerdings indes derzeit momentan schon bereits laengst zudem ausserdem ueberdies
        natuerlich freilich offenbar offensichtlich angeblich wirklich tatsaechlich uebrigens damals seinerzeit spaeter
        danach bald ebenso ebenfalls immerhin dennoch trotzdem deshalb daher darum also somit folglich endlich
        schliesslich ploetzlich erneut abermals seitdem seither sehr ziemlich ueberaus echt richtig spuerbar
        deutlich merklich sichtlich sichtbar langsam allmaehlich schnell rasch stetig kontinuierlich leicht stark
        kraeftig massiv erheblich aktuell zuletzt nebenan ringsum vielerorts zusehends
        hierzulande allerorts allerorten zeitweise beispielsweise beileibe
        """.split()
    ),
    "en": frozenset(
        """
        now still here there again also too already soon however though indeed certainly clearly evidently apparently
        actually really just simply today meanwhile therefore thus finally quite very rather fairly pretty steadily
        slowly gradually quickly noticeably markedly sharply slightly strongly visibly currently presently moreover even
        yet nowadays lately recently obviously naturally undoubtedly
        """.split()
    ),
}
"""One word each, as texts are folded."""
SAYINGS: Final = {
    "de": (
        "vor ort",
        "trotz allem",
        "nach wie vor",
        "im moment",
        "zur zeit",
        "in der tat",
        "unter dem strich",
        "alles in allem",
        "nach angaben der _",
        "nach angaben des _",
        "nach auskunft der _",
        "nach auskunft des _",
        "wie erwartet",
        "wie geplant",
        "wie befuerchtet",
        "laut _",
    ),
    "en": (
        "after all",
        "by now",
        "once more",
        "once again",
        "of course",
        "at the moment",
        "these days",
        "all in all",
        "in fact",
        "according to the _",
        "as expected",
        "by all accounts",
        "in recent years",
        "over the years",
        "for years",
        "for decades",
        "since then",
    ),
}
"""Several words that do what an adverb does; `_` is any one."""
ASIDES: Final = {
    "de": (),
    "en": (
        *("in the region", "in the city", "in the street", "in the north", "in the south", "in town"),
        *("along the ruhr", "around the lake", "among teenagers", "across the city", "thanks to the city"),
    ),
}
"""Places, which may also be what a word is said of. In German any preposition with a noun is one (`_with_nouns`)."""
_BEFORE_NOUNS: Final = {
    **dict.fromkeys(("in", "an", "auf", "vor"), frozenset("der dem dieser diesem einer einem".split())),
    **dict.fromkeys(("im", "am", "beim"), frozenset[str]()),
    **dict.fromkeys(
        ("bei", "unter", "seit", "dank", "trotz", "wegen", "fuer", "um", "entlang", "neben", "zwischen"),
        frozenset("der dem den des die das dieser diesem diesen einer einem unserer unserem".split()),
    ),
}
"""Prepositions, and the articles behind which they say where or when; the first ones say where to behind others."""
_COUNTED: Final = frozenset(
    "only early family hardly barely scarcely nearly mostly largely mainly partly exactly roughly solely merely daily"
    " weekly monthly yearly hourly supply reply apply italy july rally ally belly fly holy lily ugly lovely lonely"
    " friendly lively elderly likely unlikely wholly entirely fully newly politely kindly firmly preferably formerly"
    " namely assembly anomaly".split()
)
"""What ends in -ly and says how many, how often, or is no adverb."""
_GRADED: Final = frozenset(
    "mehr nie jahre je zu so wie noch nicht more most less least as too never every not no get before".split()
)
_GOING_ON: Final = frozenset("keinen schoener nie mal and is are was were late early far noch : ,".split())
_THAN: Final = frozenset("als wie than as".split())
_TIMES: Final = frozenset(
    "morgen mittag abend nachmittag vormittag tag nacht herbst winter sommer fruehling fruehjahr wochenende montag"
    " dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz april mai juni juli august september"
    " oktober november dezember woche".split()
)
_MOST: Final = 4


Sentence = tuple[int, int]


class Thinned(NamedTuple):
    """Some sentences of a line without fillers. `cuts`: where asides stood in each, as places of signs in the text."""

    line: Line
    cuts: dict[Sentence, tuple[int, ...]]

    def holds(self, sentence: Sentence, start: int, end: int) -> bool:
        """True for what lies on both sides of an aside, or where none was left out: „lässt in der Region nach“."""
        cuts = self.cuts[sentence]
        return not cuts or any(start < cut < end for cut in cuts)


class _Left(NamedTuple):
    """What is left out of a sentence, and the asides among it."""

    places: frozenset[int]
    asides: tuple[range, ...] = ()


def without_fillers(line: Line, spared: Collection[Sentence], language: str) -> Iterator[Thinned]:
    """The sentences that hold fillers once more: without adverbs, without asides, without both, without one of a few.

    `spared`: sentences that need not be read again. Tokens stand where they stood in the text. What is found without
    an aside counts only across it: „der Sprung im Glas“ is none, although „der Sprung“ may be one. All sentences are
    read in each round of which they have one left, so that a text is read few times again.
    """
    adverbs = dict(_by_sentence(line, _without_cut(line, language)))
    places = _several(line, ASIDES[language]) + (_with_nouns(line) if language == "de" else behind_verbs(line))
    asides = dict(_by_sentence(line, places))
    sentences = sorted((adverbs.keys() | asides.keys()) - {*spared})
    ways = {one: _ways(adverbs.get(one, ()), asides.get(one, ())) for one in sentences}
    for number in range(max(map(len, ways.values()), default=0)):
        chosen = {sentence: way[number] for sentence, way in ways.items() if number < len(way)}
        kept = [at for (start, end), left in chosen.items() for at in range(start, end) if at not in left.places]
        cuts = {one: tuple(line.tokens[part.start].start for part in left.asides) for one, left in chosen.items()}
        yield Thinned(line.only(kept), cuts)


def _without_cut(line: Line, language: str) -> list[range]:
    """What parts nothing: adverbs, and in English what stands between commas beside a verb."""
    between = between_commas(line) if language == "en" else []
    single = [*_adverbs(line, language), *_several(line, SAYINGS[language])]
    return [*between, *(one for one in single if not any(one.start in part for part in between))]


def _ways(adverbs: Sequence[range], asides: Sequence[range]) -> list[_Left]:
    several = adverbs if 1 < len(adverbs) <= _MOST else ()
    return [
        *([_Left(_all(adverbs))] if adverbs else ()),
        *([_Left(_all(asides), tuple(asides))] if asides else ()),
        *([_Left(_all((*adverbs, *asides)), tuple(asides))] if adverbs and asides else ()),
        *(_Left(frozenset(part)) for part in several),
    ]


def _all(parts: Iterable[range]) -> frozenset[int]:
    return frozenset(at for part in parts for at in part)


def _by_sentence(line: Line, places: Sequence[range]) -> Iterator[tuple[Sentence, list[range]]]:
    """Each sentence with its fillers behind its first word."""
    for start, end in line.sentences_with(part.start for part in places):
        inside = [part for part in places if start < part.start and part.stop < end]
        if inside:
            yield (start, end), inside


def _adverbs(line: Line, language: str) -> list[range]:
    adverbs = ADVERBS[language]
    places = [
        at for at, fold in enumerate(line.folds) if fold in adverbs or (fold.endswith("ly") and fold not in _COUNTED)
    ]
    return [range(at, at + 1) for at in places if not _belongs(line, at)]


def _belongs(line: Line, at: int) -> bool:
    """“More clearly”, „mehr noch“, „alle Jahre wieder“, “every now and then”, “there is”: a part of a phrase."""
    before, behind = line.folds[at - 1 : at], line.folds[at + 1 : at + 2]
    if behind == ["."] and at > 1 and line.folds[at - 2] == ",":
        return True  # „Sie singen weiter, leiser jetzt.“
    return bool(before and before[0] in _GRADED) or bool(behind and behind[0] in _GOING_ON)


def _several(line: Line, asides: tuple[str, ...]) -> list[range]:
    """Where asides of several words stand; behind „als“ and as times of the day they are none."""
    begins, folds, found = _by_first(asides), line.folds, list[range]()
    for at in [at for at, fold in enumerate(folds) if fold in begins]:
        for words in begins[folds[at]]:
            end = at + len(words)
            if folds[at + 1 : end - 1] != words[1:-1] or end > len(folds) or not _is(line, end - 1, words[-1]):
                continue
            if folds[end - 1] not in _TIMES and not (at and folds[at - 1] in _THAN):
                found.append(range(at, end))
    return found


def _with_nouns(line: Line) -> list[range]:
    """„In der Nordstadt“, „seit der Wende“, „in den vergangenen Jahren“, „an Rhein und Ruhr“."""
    found = list[range]()
    for at in [at for at, fold in enumerate(line.folds) if fold in _BEFORE_NOUNS]:
        end = _noun_behind(line, at)
        if end is None or line.folds[end - 1] in _TIMES or (at and line.folds[at - 1] in _THAN):
            continue
        if not _says_among_whom(line, at):
            found.append(range(at - (line.folds[at] == "um" and line.folds[at - 1] == "rund"), end))
    return found


def _says_among_whom(line: Line, at: int) -> bool:
    """„Die Jüngste im Orchester“: without the orchestra somebody else would be meant."""
    return at > 1 and line.words[at - 1][0].isupper() and line.folds[at - 1].endswith(("ste", "sten", "ster", "stes"))


def _noun_behind(line: Line, at: int) -> int | None:
    """Behind the last noun of what a preposition leads to; None where it leads to nothing that is told by a capital."""
    place = at + 1
    article = line.folds[place : place + 1]
    plural = article == ["den"] and line.folds[at] in ("in", "an", "auf", "vor")
    if plural or (article and article[0] in _BEFORE_NOUNS[line.folds[at]]):
        place += 1
    for _ in range(2):
        fold = line.folds[place] if place < len(line.folds) and line.words[place].islower() else ""
        if fold.endswith(("en", "er", "em")) and not fold.startswith(("ein", "sein", "ihr", "mein", "unser", "kein")):
            place += 1
    if line.folds[at] in ("in", "auf", "vor") and place == at + 1:
        return None  # „kam in Kisten“, „geht auf Handwerke zurück“
    if not _is(line, place, "_") or (plural and not line.folds[place].endswith("n")):
        return None
    joined = line.folds[place + 1 : place + 2] == ["und"] and _is(line, place + 2, "_")
    return place + 1 + 2 * joined


@cache
def _by_first(asides: tuple[str, ...]) -> dict[str, list[list[str]]]:
    """The words of each by the first of them: a text has few places at which one could begin."""
    found: dict[str, list[list[str]]] = {}
    for aside in asides:
        words = aside.split()
        found.setdefault(words[0], []).append(words)
    return found


def _is(line: Line, at: int, word: str) -> bool:
    """`_` is a noun in German, where it has a capital, and any word in English."""
    if at >= len(line.folds):
        return False
    return line.folds[at] == word if word != "_" else line.kind_of(at) == "word" and line.words[at][0].isupper()
