"""Fillers: adverbs and asides that may stand in any sentence and change nothing of what it asserts.

„Das Interesse lässt inzwischen deutlich nach“ asserts what „das Interesse lässt nach“ does. Phrases of the lexicon are
written without such words, so a sentence that holds some and in which nothing was found is read again without them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

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
        kraeftig massiv erheblich aktuell zuletzt nebenan ringsum vielerorts
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
    ),
}
"""Several words that do what an adverb does; `_` is any one."""
ASIDES: Final = {
    "de": (
        *("in der _", "in dieser _", "in diesem _", "in einer _", "in einem _", "an der _", "auf der _"),
        *("auf dem _", "bei der _", "vor der _", "vor dem _", "im _", "am _", "beim _"),
    ),
    "en": ("in the region", "in the city", "in the street", "in the north", "in the south", "in town"),
}
"""Places, which may also be what a word is said of."""
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


class Thinned(NamedTuple):
    """Some sentences of a line without fillers. `cuts`: where asides stood, as places of tokens in the text."""

    line: Line
    cuts: tuple[int, ...]

    def spans(self, start: int, end: int) -> bool:
        """True for what lies on both sides of an aside, or where none was left out: „lässt in der Region nach“."""
        return not self.cuts or any(start < cut < end for cut in self.cuts)


def without_fillers(line: Line, spared: Collection[tuple[int, int]], language: str) -> Iterator[Thinned]:
    """The sentences that hold fillers once more: without adverbs, without one of a few, and without asides, too.

    `spared`: sentences that need not be read again. Tokens stand where they stood in the text. What is found without
    an aside counts only across it: „der Sprung im Glas“ is none, although „der Sprung“ may be one.
    """
    places = [*_adverbs(line, language), *_several(line, SAYINGS[language])]
    adverbs = [one for one in _sentences(line, places) if one[0] not in spared]
    if adverbs:
        yield Thinned(_kept(line, [(sentence, _all(parts)) for sentence, parts in adverbs]), ())
    for number in range(max((len(parts) for _, parts in adverbs if len(parts) <= _MOST), default=0)):
        several = [(sentence, parts) for sentence, parts in adverbs if number < len(parts) <= _MOST and len(parts) > 1]
        if several:
            yield Thinned(_kept(line, [(sentence, {*parts[number]}) for sentence, parts in several]), ())
    asides = [one for one in _sentences(line, [*_several(line, ASIDES[language])]) if one[0] not in spared]
    if asides:
        also = {sentence: _all(parts) for sentence, parts in adverbs}
        cuts = tuple(line.tokens[part.start].start for _, parts in asides for part in parts)
        for more in (also, {}) if also else ({},):
            left = [(sentence, _all(parts) | more.get(sentence, set())) for sentence, parts in asides]
            yield Thinned(_kept(line, left), cuts)


def _all(parts: Iterable[range]) -> set[int]:
    return {at for part in parts for at in part}


def _sentences(line: Line, places: Sequence[range]) -> Iterator[tuple[tuple[int, int], list[range]]]:
    """Each sentence with its fillers behind its first word."""
    for start, end in line.sentences_with(part.start for part in places):
        inside = [part for part in places if start < part.start and part.stop < end]
        if inside:
            yield (start, end), inside


def _adverbs(line: Line, language: str) -> Iterator[range]:
    if ADVERBS[language].isdisjoint(line.folds):
        return
    for at, fold in enumerate(line.folds):
        if fold in ADVERBS[language] and not _belongs(line, at):
            yield range(at, at + 1)


def _belongs(line: Line, at: int) -> bool:
    """“More clearly”, „mehr noch“, „alle Jahre wieder“, “every now and then”, “there is”: a part of a phrase."""
    before, behind = line.folds[at - 1 : at], line.folds[at + 1 : at + 2]
    if behind == ["."] and at > 1 and line.folds[at - 2] == ",":
        return True  # „Sie singen weiter, leiser jetzt.“
    return bool(before and before[0] in _GRADED) or bool(behind and behind[0] in _GOING_ON)


def _several(line: Line, asides: Iterable[str]) -> Iterator[range]:
    for aside in asides:
        words = aside.split()
        if words[0] not in line.folds or words[-2] not in line.folds:
            continue
        for at in range(len(line.folds) - len(words)):
            if (at and line.folds[at - 1] in _THAN) or line.folds[at + len(words) - 1] in _TIMES:
                continue
            if all(_is(line, at + number, word) for number, word in enumerate(words)):
                yield range(at, at + len(words))


def _is(line: Line, at: int, word: str) -> bool:
    """`_` is a noun in German, where it has a capital, and any word in English."""
    return line.folds[at] == word if word != "_" else line.kind_of(at) == "word" and line.words[at][0].isupper()


def _kept(line: Line, sentences: Sequence[tuple[tuple[int, int], set[int]]]) -> Line:
    return line.only([at for (start, end), left in sentences for at in range(start, end) if at not in left])
