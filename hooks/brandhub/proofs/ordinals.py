"""Ordinals: how a place is said. „größte“, „neuntgrößte“, „acht- oder neuntgrößte“, „auf Platz 13“.

Grammar, like the lexicon: only an operator chooses these words, from the places that are proven.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from brandhub.ground.numbers import write_number

ENDINGS: Final = ("e", "en", "er", "es", "em")
LAST_WORD: Final = 20
"""The last place that is written as a word; beyond it only „auf Platz 21“ reads well."""
_ORDINALS_DE: Final = (
    "- erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt "
    "siebzehnt achtzehnt neunzehnt zwanzigst"
).split()
_ORDINALS_EN: Final = (
    "- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_COUNTS: Final = {
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
    "en": "no one two three four five six seven eight nine ten eleven twelve".split(),
}
_SUPERLATIVES: Final = {
    "groß": ("größt", "largest"),
    "klein": ("kleinst", "smallest"),
    "hoch": ("höchst", "highest"),
    "niedrig": ("niedrigst", "lowest"),
    "lang": ("längst", "longest"),
    "kurz": ("kürzest", "shortest"),
    "viel": ("meist", "most"),
    "wenig": ("wenigst", "fewest"),
    "früh": ("frühest", "earliest"),
    "alt": ("ältest", "oldest"),
}
_WORDS: Final = {"de": ("oder", "bis"), "en": ("or", "to")}


def count_word(count: int, language: str) -> str:
    """„acht“ up to twelve, digits above."""
    words = _COUNTS[language]
    return words[count] if count < len(words) else write_number(Decimal(count), language)


def join_words(words: Sequence[str], last: str) -> str:
    """„A, B und C“ with the given last connector."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def ranked(
    places: Sequence[int], adjective: str, language: str, ending: str = "e", *, whole: bool = True
) -> str | None:
    """The adjective of one place or of all that are possible; None where a place has no word.

    `places` are sorted and not empty. `ending` declines the German word; English has none. `whole` tells „fewest“
    from „least“.
    """
    if places[-1] > LAST_WORD:
        return None
    shown, connector = _spread(places, language)
    if language == "en":
        return _ranked_en(shown, connector, adjective, whole=whole)
    if adjective == "erst":
        words = [f"{_ORDINALS_DE[place]}{ending}" for place in shown]
    else:
        tail = _SUPERLATIVES[adjective][0] + ending
        words = [f"{_ORDINALS_DE[place]}-" if place > 1 else tail for place in shown[:-1]]
        words.append(f"{_ORDINALS_DE[shown[-1]]}{tail}" if shown[-1] > 1 else tail)
    return join_words(words, connector)


def _ranked_en(shown: Sequence[int], connector: str, adjective: str, *, whole: bool) -> str:
    if adjective == "erst":
        return join_words([_ORDINALS_EN[place] for place in shown], connector)
    tail = "least" if adjective == "wenig" and not whole else _SUPERLATIVES[adjective][1]
    words = [f"{_ORDINALS_EN[place]}-" if place > 1 else tail for place in shown[:-1]]
    words.append(f"{_ORDINALS_EN[shown[-1]]}-{tail}" if shown[-1] > 1 else tail)
    return join_words(words, connector)


def _spread(places: Sequence[int], language: str) -> tuple[Sequence[int], str]:
    """The places to name and their connector: first and last of three or more in a row, else each."""
    either, to = _WORDS[language]
    in_a_row = places[-1] - places[0] == len(places) - 1
    return ((places[0], places[-1]), to) if in_a_row and len(places) > 2 else (places, either)


def placed(places: Sequence[int], language: str, *, from_below: bool = False) -> str:
    """„auf Platz 9“, „in ninth place“; „von unten“ where the least comes first."""
    shown, connector = _spread(places, language)
    if language == "de":
        text = f"auf Platz {join_words([str(place) for place in shown], connector)}"
        return f"{text} von unten" if from_below else text
    text = f"in {join_words([ordinal_en(place) for place in shown], connector)} place"
    return f"{text} from the bottom" if from_below else text


def ordinal_en(place: int) -> str:
    """„ninth“, above twenty „21st“."""
    if place <= LAST_WORD:
        return _ORDINALS_EN[place]
    ends = {1: "st", 2: "nd", 3: "rd"}
    return f"{place}{'th' if place % 100 in (11, 12, 13) else ends.get(place % 10, 'th')}"


def among_first(place: int, language: str, *, from_below: bool = False) -> str:
    """„unter den ersten neun“, „among the top nine“; from below „unter den letzten neun“."""
    count = count_word(place, language)
    if language == "de":
        return f"unter den {'letzten' if from_below else 'ersten'} {count}"
    return f"among the {'bottom' if from_below else 'top'} {count}"
