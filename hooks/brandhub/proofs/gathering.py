"""Gathering: what is counted over a time, not at a date. Guests of a month are never as many as those of a year.

People at work are the same crowd in a month and in a year; guests, births and money spent gather with time. Which of
them a fact counts, it says itself (`gathers`); else its words do: the noun, the name, „im Jahr“ in its definition.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import Final

from brandhub.models.facts import Fact
from brandhub.proofs.readings import Reading

_DE: Final = re.compile(
    r"""(?:ausgaben|einnahmen|umsatz|umsätze|erlöse?|gewinne?|verluste?|investitionen|zuschüsse|besuche|besuchern?|besucherinnen|gäste
    |übernachtungen|ankünfte|geburten|geborene|sterbefälle|gestorbene|zuzüge|fortzüge|umzüge|einsätze|unfälle|straftaten|fahrten|reisende
    |passagiere|ausleihen|trauungen|eheschließungen|scheidungen|insolvenzen|gründungen|niederschlag|regen|verbrauch|ausstoß|absatz
    |förderung|erzeugung|produktion|umschlag|anrufe|aufrufe|abrufe|verkäufe|steuern|abgaben|spenden|kosten|fördermittel|importe|exporte
    |einfuhren|ausfuhren|starts|flüge|tore|spiele|siege|niederlagen|konzerte|feste|eintritte|austritte|anträge|aufträge|klagen|anzeigen
    |verfahren|fälle|delikte|diebstähle|einbrüche|brände|neubauten|patente|abschlüsse|absolvent(?:en|innen)|abgänger(?:innen)?
    |preisträger(?:innen)?|preise|neuzugänge|stunden|tage|nächte|tonnen|kilogramm|liter|tickets|karten|sendungen|pakete|briefe)""",
    re.IGNORECASE | re.VERBOSE,
)
_EN: Final = re.compile(
    r"""(?:spending|expenditure|expenses|revenues?|turnover|takings|sales|profits?|losses|investments?|visits|visitors|guests|stays|arrivals
    |departures|births|deaths|accidents|crimes|offences|trips|journeys|passengers|loans|weddings|marriages|divorces|insolvencies
    |rainfall|rain|consumption|emissions|output|production|calls|downloads|orders|performances|taxes|costs|imports|exports|take-offs
    |landings|flights|goals|games|matches|wins|concerts|events|graduates|winners|laureates|awards|prizes|(?:\w+-)?hours|days|nights|tonnes
    |tons|kilograms|litres|tickets|fires|thefts|burglaries|cases|patents|completions|call-outs|openings|bookings|hearings|letters|parcels
    |(?!\w*(?:st|organis|loc|popul|found|associ|corpor|install|gener|destin|feder)ations)\w+ations)""",
    re.IGNORECASE | re.VERBOSE,
)
_DEED: Final = re.compile(
    r"(?<!wohn)(?<!richt)(?<!siedl)(?<!abteil)(?<!samml)(?<!stift)(?<!zeit)(?<!leit)(?<!einig)(?<!tret)(?<!niederlass)(?<!fest)"
    r"(?<!halt)(?<!besatz)(?<!heiz)(?<!sitz)(?<!verwalt)(?<!kreuz)ungen$"
    r"|(?<!st)(?<!organis)(?<!install)(?<!gener)(?<!föder)(?<!korpor)ationen$",
    re.IGNORECASE,
)
"""What people do, as German makes nouns of it: „Einbürgerungen“, „Operationen“, but not „Wohnungen“ and „Stationen“."""
_YEARLY: Final = re.compile(
    r"\b(?:(?:im|pro|je|eines|jedes|ganzen) (?:Kalender)?jahre?s?|jährlich\w*"
    r"|(?:a|per|each|every) year|yearly|annual(?:ly)?)\b",
    re.IGNORECASE,
)
_CAPITAL: Final = re.compile(r"[A-ZÄÖÜ][\wäöüß-]*")
_BEHIND: Final = re.compile(r"\s(?:of|in|at|on|by|for|to|per|from|with)\s.*", re.DOTALL)
_LENGTHS: Final = {"day": "day", "month": "month", "decade": "span", "between": "span"}
"""What a moment is as long as; any other is a year, or one that nobody knows exactly."""
_SHORTER: Final = ("day", "month")


def gathers(fact: Fact) -> bool:
    """True for what becomes more the longer one counts: as the fact says, else its words."""
    if fact.gathers is not None:
        return fact.gathers != "never"
    german = [found[0] for text in (fact.noun.de.many, fact.label.de) if (found := _CAPITAL.search(text))]
    english = [_BEHIND.sub("", text).rsplit(" ", 1)[-1] for text in (fact.noun.en.many, fact.label.en)]
    if any(re.search(rf"{_DE.pattern}$", word, _DE.flags) or _DEED.search(word) for word in german):
        return True
    if any(_EN.fullmatch(word) for word in english):
        return True
    texts = (fact.definition.de, fact.definition.en, fact.noun.de.many, fact.noun.en.many)
    return any(_YEARLY.search(text) for text in texts)


def _length(reading: Reading) -> str:
    """Over how long a value was counted: as long as its date."""
    return _LENGTHS.get(reading.as_of.shape, "year")


def tells_of_year(reading: Reading) -> bool:
    """False for the guests of a month or a day: „fewer than 1,000“ is soon true of January, and no word of the year."""
    return not gathers(reading.fact) or _length(reading) not in _SHORTER


def are_of_two_lengths(left: Reading, right: Reading, *, together: bool = False) -> bool:
    """True for a day or a month beside a year, or a year beside several, of what gathers with time.

    Money spent in April is no fall from a year’s. What has lasted since a day is of no length. `together`: the one is
    reckoned for each of the other, guests of a year for each bed that was counted in July; then only if both gather.
    """
    if left.is_number or right.is_number or left.as_of.lasts or right.as_of.lasts:
        return False
    if _length(left) == _length(right):
        return False
    gathering = (gathers(left.fact), gathers(right.fact))
    return all(gathering) if together else any(gathering)


def are_mixed(readings: tuple[Reading, ...]) -> bool:
    """True where values of two lengths stand among these: a line from the year to the month would plunge."""
    kinds = {(reading.fact.id, _length(reading), reading.as_of.lasts): reading for reading in readings}
    return any(are_of_two_lengths(one, other) for one, other in combinations(kinds.values(), 2))
