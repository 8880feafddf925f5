"""English words that lead away from one person: what a sentence about somebody then says of a town or a contest.

Spelt as texts are folded. Data, not logic; see english/persons.py.
"""

from __future__ import annotations

from typing import Final

KIN: Final = frozenset(
    """
    brothers sisters siblings sons daughters children grandchildren grandsons granddaughters cousins aunts uncles twins
    nephews nieces friends grandparents grandmothers grandfathers neighbours colleagues
    """.split()
)
"""Of whom one person has some."""

_CONTESTS: Final = """
    achieve achieved achievement achievements authority award awarded awards beat beaten beats bestseller bestsellers
    best-selling bronze candidate candidates celebrated champion champions championship championships competition
    competitions contest contests cup cups defeat defeated defeats discovered discovery elected election elections
    established expert experts famous final finalist finals founded founder genius gold grand honour honoured honours
    introduced invented invention inventions leading league leagues legend match matches medal medals nobel nominated
    nomination nominations olympic olympics oscar oscars outlived patent patents pioneer pioneered pioneers place
    placed places podium point points prize prizes qualified qualify race races ranked ranking rankings record records
    renowned rival rivals score scored scores season seasons semi-final silver star stars success successful talent
    talented title titles tournament tournaments trophies trophy victories victory vote voted voters votes win winner
    winners winning wins won goal goals
"""
_OFFICES: Final = """
    ambassador archbishop cabinet ceo chair chairman chairperson chairwoman chancellor chief commissioner consul
    councillor deputy director directors doctorate emperor governor head headmaster headmistress honorary leader
    leaders manager mayor mayoress mayors member minister ministers office officer officers party position post posts
    president presidents principal professor professorship professors rector successor term terms treasurer
"""
_MONEY: Final = """
    afford affordable bill bills budget buy buyer buyers buys bought cash cent cents charge charges cheap cheaper cost
    costly costs credit customer customers deal deals dear dearer debt debts donate donated donates donation donations
    earn earned earning earnings earns euro euros expensive fee fees fine fined fines funding grant grants income
    incomes interest invest invested investment investments invests loan loans margin margins money orders paid pay
    pays pence penny pension pensions poor poorer pound pounds price priced prices profit profits raised rent rents
    revenue revenues rich richer salaries salary sale sales savings sell sells selling sold spend spends spent tax
    taxes turnover wage wages wealth wealthy worth
"""
_WORLD: Final = """
    abroad ago agree agrees annual annually any anybody anymore anyone anything anywhere average
    branches business businesses centuries century citywide client clients colony compared continent countries country
    course courses decade decades demand dialect dialects downtown else elsewhere employ employed employees employment
    employs era eras ever everybody everyone everywhere figures foreign generation generations globally here hereabouts
    historic historically history increasingly industries industry international internationally land language
    languages local locally locals majority mankind many minority month monthly months nation national nations
    nationwide neighbourhoods nobody nowadays nowhere official officially other others otherwise overall patients
    per percent percentage planet population predecessor predecessors previous previously profession professions
    province public pupils quarter rarely rate rates regional regionally regular regulars rural share shares since sole
    solely species staff statistics suburb suburbs survey surveyed surveys team teams tourists trade trades trend
    trends typical unique universally usual visitors world worlds worldwide year yearly years
    seventies eighties nineties sixties fifties safer cleaner greener healthier fairer freer happier harder
"""
AWAY: Final = frozenset((_CONTESTS + _OFFICES + _MONEY + _WORLD).split())
"""What one person wins, is made or pays, and what lies beyond: time that lasts, places, other people, figures."""

AT_HAND: Final = frozenset(
    "branch newspaper plant mine music ring bicycles cars machines robots lorries bar corner".split()
)
"""What a town has of the same name."""

SETTINGS: Final = frozenset(
    """
    tower church chapel bus tram train bridge river lake forest park pool school nursery library street road pub bar
    cafe garden gardens playground choir museum theatre cinema kiosk bakery market gallery gym club zoo cemetery
    allotment hall concert party
    """.split()
)
"""Where a scene may be set: “in the church she lights two candles”."""

CIRCLES: Final = frozenset(
    "room table orchestra choir row class bus carriage boat family band group kitchen tent queue course".split()
)
"""Among whom somebody is the youngest, and nobody else is meant."""

TELLING: Final = frozenset(
    """
    say tell think know believe remember recall report count estimate find explain complain reckon claim write hear
    see notice argue mean suggest observe prove show fear hope expect insist warn joke promise predict calculate note
    mention learn discover realise realize doubt assume assure swear declare announce ask wonder whether that which
    where how why
    """.split()
)
"""What somebody says or knows may be said of all the world."""
