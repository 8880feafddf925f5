"""English words with which a sentence behind a proven one may speak of it, and phrases that dispute it.

Spelt as texts are folded. Data, not logic; see english/comments.py.
"""

from __future__ import annotations

import re
from typing import Final

_SAYING: Final = """
    sound sounds sounded read reads looks looked seem seems seemed feel feels felt take takes took need needs deserve
    deserves rest rests depend depends refer refers concern concerns count counts say says said tell tells told show
    shows showed mean means meant leads lead led bring brings brought belong belongs begin begins began starts invite
    invites raise raises raised fit fits explain explains explained explaining makes made use uses used ask asks sits sit comes
    goes hides hide works work follows follow rhyme rhymes leaves leave allow allows check checks checked hear hears
    heard quote quotes quoted think believe imagine picture remember repeat print printed publish compare describe
    describes described holds matter matters help helps care moment moments sink happens happened surprise surprises surprised amuse amuses astonish astonishes
    puzzle puzzles interest interests
"""
_CALLED: Final = """
    sentence sentences line lines statement claim claims figure figures number numbers comparison comparisons joke pun
    riddle story stories tale tales legend fairy beginning point points question questions answer answers matter
    reminder headline headlines title footnote footnotes caption quotation quiz pub postcard poster page pages source
    sources brochure table tables chart charts note notes caveat caveats date dates proof proofs sum sums arithmetic
    definition definitions paradox contrast news fact facts thought idea word words reading trick surprise start
    mouthful curve curves graph invitation subject topic text article museum archive register case look glance basis bases count method
    opinion hook cliche slogan claim game play sense
"""
_LIKE: Final = """
    easy hard difficult strange odd curious funny dry sober strict simple plain clear short long small little big quiet
    bold dull fine nice good great lovely honest exact precise careful fair true correct right proven sourced worth
    different various interesting important useful possible impossible rounded true odd tempting documented
    familiar serious literal abstract neat handy quotable certain sure plausible obvious
"""
_AT_HAND: Final = """
    reader readers visitor visitors guest guests tourist tourists schoolchildren pupils someone somebody anybody anyone
    everybody everyone people walk walks tour tours trip ride afternoon evening morning bicycle bike field fields path
    street kitchen kiosk shirt t t-shirt potato potatoes soup taste tastes coffee story reason closer second first
    next let quick dent cliche cliches once nothing something anything everything itself much bit kind sort way ways
"""
SPOKEN: Final = frozenset((_SAYING + _CALLED + _LIKE + _AT_HAND).split())
"""How a proven sentence reads, what it is called, what it does to readers; of what it says these tell nothing."""

STOPPING: Final = frozenset("how what why where when if whether who which while".split())
"""Behind these begins what somebody asks, or another clause."""

FINITE: Final = frozenset(
    "is was are were isn't wasn't has had hasn't hadn't does did doesn't didn't will won't would wouldn't can cannot"
    " can't could couldn't may might must should shall".split()
)

STANDING: Final = re.compile(
    r"(?:smells?|smelled|smelt|rains?|rained|snows?|snowed|drizzle[sd])\b"
    r"|(?:once |still )?(?:stands?|stood|lies|lay|sits|sat|is|was|begins|began|starts|ends|runs|ran) (?:right |just )?"
    r"(?:next to|near|opposite|behind|beside|between|at the|around the|on the corner|across|north|south|east|west)\b"
)
"""“It stood next to the station”: of a house that the proven sentence names; “it smells of malt” is of nothing."""

DISPUTING: Final = re.compile(
    r"(?:\Anot that (?:anyone|anybody|it|they|you|we)|\bno longer (?:so|true|the case))(?= )"
    r"|\b(?:(?:says?|said|tells?|told|thinks?|thought|sees?|saw|sees? it|argues?|claims?|claimed|believes?|knows?)"
    r" (?:otherwise|differently|the opposite|the contrary|better)"
    r"|(?:(?<!we )calls?|called) (?:it|this|that) (?!is\b|a (?:day|claim|sentence|fact|pun|paradox)\b)\w+"
    r"|(?<!sources )(?<!not )disagree[sd]?|disput\w+|contradict\w*|contest(?:s|ed)?|beg(?:s|ged)? to differ|den(?:y|ies|ied) (?:it|this|that)|\Aat (?:least|most) (?:on|in|for|until|at)"
    r"|(?:is|are|was|were|have|has) (?:\w+ ){0,2}to blame"
    r"|(?:days|times|years) (?:are|were) (?:over|gone|numbered|past)|turn(?:s|ed) out (?:otherwise|differently))(?= )"
)
"""Who says otherwise, and days that are over."""

DANGLING: Final = frozenset("if unless provided assuming supposing until except barring".split())
"""With these a sentence behind a proven one makes it depend on something."""

OPENING: Final = frozenset("and but by even only just thank thanks officially unofficially despite because".split())
"""With these a few words without a verb go on in a proven sentence: “And by a wide margin.”"""

ASKING: Final = frozenset(
    "bring come wear ask try ring walk follow see listen book buy visit mind pack taste join hop get turn".split()
)
"""What begins a request: “Bring wellingtons.”"""
