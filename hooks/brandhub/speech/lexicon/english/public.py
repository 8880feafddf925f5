"""English predicates of towns, trades and groups, and those that only tell what an office does. Data, not logic.

Spelt as texts are folded; a pattern begins right behind the subject. See english/public.py and _groups.py.
"""

from __future__ import annotations

import re
from typing import Final

OFFICIAL: Final = frozenset(
    """
    lies stands is was has had sleeps wakes says shows provides owns carries invites welcomes hosts celebrates remembers thanks asks calls publishes pays awards renews plans offers
    trains keeps suggests rents lets holds collects runs rehearses smells looks begins ends stretches borders belongs means takes comes goes needs wants hopes does
    commemorates mourns announces informs answers presents opens closes dozes glitters glows shines hums waits paints reads counts prints lists checks surveys follows
    obtains gets starts founds builds sells grants receives joins elects signs buys launches establishes merges sits gathers dresses decorates marks prepares hangs
    """.split()
)
"""What a town is seen or heard doing, or what its office does; any other verb says how the town stands."""
MUNICIPAL: Final = frozenset(
    """
    repairs renovates restores maintains cleans sweeps waters replaces sends funds finances supports helps advises inspects
    issues honours honors names organises organizes protects recycles employs hires searches monitors uses heats digs feeds
    lends shares writes works sets puts teaches gives serves mows prunes registers archives digitises digitizes translates
    coordinates licenses delivers distributes stores mediates consults drafts proposes debates approves postpones demolishes
    clears reopens relocates resurfaces paves signposts equips supplies entrusts commissions appoints awaits
    """.split()
)
"""What a town does for those who live there. Of a rival, a neighbour or everybody they say how it stands."""
SERVED: Final = frozenset("tenants residents citizens families pupils".split())
RIVALS: Final = frozenset(
    "others other rest neighbours neighbour neighbors neighbor rivals rival competitors region regions country countries"
    " nation nations world state states county counties europe germany everybody everyone all lesson example shame shade"
    " standard standards pace".split()
)
TURNED: Final = frozenset(
    "become picked turned moved learned learnt come gone gained taken swallowed shifted switched spread settled dried"
    " fled returned replaced given shed made pushed driven eaten crept passed died retired sold closed shut left"
    " lost won put pulled sunk slipped discovered".split()
)
TELLING: Final = frozenset("become picked discovered replaced swallowed eaten shed driven lost".split())
AT_WORK: Final = frozenset(
    "into a the your its their an out over up in place care part note notice off home flat cold hands bed".split()
)
"""Behind a participle these tell what an office or a firm did: “has moved into the old customs house”."""
LIVING: Final = re.compile(
    r" (?:live|depend|rel(?:y|ie)|feed|bank|count|bet|run)(?:e?s|d|ed)? (?:off|on|upon)\b(?! (?:in|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:days|ends)|(?:public )?holidays|rails|tracks|wheels|time|schedule)\b)| sits? on (?:its|their|a (?:fortune|treasure|mountain|pile|gold\w*|huge|vast))\b| lives? (?:from|by) (?:its|their|the|what|\w+ (?:and|alone)|\w+s(?= \.))| gets? by on\b| subsists? on\b"
)
CONSUMED: Final = re.compile(
    r" (?:is|are) (?:\w+ly )?(?:drunk|eaten|read|spoken|worn|stolen|played|heard|bought|copied|imitated|sought|in demand"
    r"|known|loved|envied|sung|used|driven|grown|brewed|made) (?:all over|across|throughout|around|as far|in(?! (?:czech|german|english|french|italian|latin|russian|polish|yiddish|low german|dialect) (?:with|and|,|\.))|by the(?! names?\b)|from"
    r"|far|well beyond|everywhere|abroad|again)\b"
)
UNABLE: Final = re.compile(
    r" (?:can ?not|can't|can (?:hardly|barely|scarcely|only just|no longer|easily|afford|fill|pick|choose|live|name|set)|do not"
    r"|don't|does not|doesn't|will not|won't|would rather|no longer) (?:\w+ ){0,2}(?:afford|complain|find|keep up|fill"
    r"|compete|cope|pay|survive|live|save (?:itself|themselves)|stand a|reach|manage|hold|make ends|the (?:ground|hall|house)|go hungry|want"
    r"|stay|come|return|pay off|earn|last)\b"
)
AWAY: Final = re.compile(
    r" (?:turn(?:s|ed)? (?:\w+ ){1,3}(?:away|down)|(?:earn|save|tip|spend|pay|borrow|waste)s? (?:its|their|for|well|badly"
    r"|next|less|more|over|too|every|as|nothing(?! at)|little|hardly)\b|draws? (?:\w+ ){1,3}from|stands? (?:half |mostly |often"
    r" )?(?:empty|idle|vacant|full)|(?:plays?|speaks?|preach(?:es)?) to (?:empty|full|packed|half)|fills? the \w+(?! with)\b"
    r"|(?:is|are|stands?) (?:thin|thick) on the ground|(?:are|is) a (?:dying|rare|vanishing) breed"
    r"|(?:is|are) being (?:replaced|driven|squeezed|pushed|forced|priced|cut|bought|sold off)\b|(?:has|have) (?:its|their) \w+ back\b"
    r"|(?:feeds?|fuels?|keeps?|shapes?|dominates?|rules?|saves?|pays? for) (?:the|this|our) (?:whole )?(?:town|city|region|quarter|north|south|district)\b"
    r"|(?:is|are) (?:built|based|founded) on (?!a\b|the\b|an\b)\w|(?:is|are) (?:\w+ly )?(?:paid|staffed|funded|housed|equipped) (?:late|badly|well|poorly|less|more|too|under|next)\b"
    r"|(?:has|have) (?:all |long )?fallen (?:silent|quiet|victim|away|idle|into|out)\b|earn(?:s|ed)? (?:double|half|triple|twice)\b"
    r"|(?:is|are|were) paid in \w+(?= \.)|can (?:name|set) (?:its|their|any) (?:\w+ )?prices?\b|goe?s? for (?:the price|a song|nothing|a fortune|\w+ money)|(?:has|have|keeps?) (?:\w+ ){0,2}waiting lists?\b"
    r"|(?:has|have) had to (?:turn|close|shut|cut|lay|give|go|sell|move)\b|(?:wins|loses|draws|scores|concedes) (?:at|away|on|in|more|too"
    r"|against|by|every|most|few|next)\b|(?:is|are) (?:\w+ )?\w+ enough (?:to|for|again)\b|lives? in the shadow"
    r"|(?:has|have) (?:got|won|lost|found) (?:\w+ ){1,4}back\b|(?:is|are) no longer \w+(?:ed|en|t|ung|wn) (?:here|in|on|at|by)\b|no longer (?:pay|work|live|come|buy|eat|drink|want|need|find|fit|count|matter|exist|sell|dream|believe|read|cook)s?\b|has seen better|have seen better|is like gold dust|comes? and (?:goe?s?|stays?|leaves?)\b)"
)
DIRECTION: Final = re.compile(
    r" (?:know|have|has|knew|had|see|sees|take|takes) (?:only |but |just )?(?:one|a single) direction\b"
)
BACK: Final = re.compile(
    r" (?:is|are) (?:slowly |gradually |clearly |also |all |finally )?(?:coming|creeping|flooding|pouring|drifting|making"
    r"|moving) (?:back|a return|a comeback|in|out)(?= (?:[.,;!]|in |into |to |with |everywhere|again|here|after))"
    r"| (?:is|are) (?:slowly |now |also |all )?(?:dying|fading|ailing|thriving|withering|flagging)(?= (?:[.,;!]|here|out|fast|slowly))"
    r"| are (?:all |finally |now )?back(?= (?:[.,;!]|in fashion|for good|with a))"
)
WENT: Final = frozenset(
    "met came saw knew gave heard felt told kept left held ran sat stood found did put set led lay sent got let lost said"
    " thought".split()
)
SEEN_OF_PLACES: Final = frozenset(
    "stand lie sit line show ring meet share wait open close glow hum smell lead run hang look sell lend begin end start"
    " sleep face border include contain offer invite cover take come belong need count state publish prove test stop link sing play perform rehearse".split()
)

REPLACING: Final = re.compile(
    r" (?:(?:is|are|keeps?) )?(?:slowly |gradually |now )?(?:replac(?:ed?|es|ing)|oust(?:s|ed|ing)?|crowd(?:s|ed|ing)? out"
    r"|push(?:es|ed|ing)? (?:out|aside)|driv(?:es?|ing) out|drove out|displac\w+|edg\w+ out) (?!the \w+ (?:on|at|in)\b)\w"
)
"""What a kind does to another: “coding is replacing Latin”."""

REPLACED: Final = re.compile(
    r" (?:was|were|(?:has|have) been|is|are) (?:slowly |gradually |now |long )?(?:replaced|ousted|crowded out"
    r"|pushed (?:out|aside)|driven out|displaced|supplanted|edged out) by (?!(?:the|an?|new|their|its|his|her|our)\b)\w"
)
"""What became of people by others: “steelworkers were replaced by professors”."""

LEFT: Final = frozenset("left went vanished fled died shrank disappeared stayed emigrated dwindled survived".split())
"""What became of a kind, with nothing behind it."""

USES: Final = frozenset(
    "hall gallery cafe restaurant library museum studio workshop school hotel cinema theatre gym archive bar canteen"
    " playground garden nursery hostel shop office offices flats chapel clinic concert".split()
)
"""What an old house may be used for."""

COPYING: Final = frozenset("copy follow envy imitate dream learn talk admire mimic import".split())
"""“What Dortmund builds, others copy.”"""

MASSES: Final = re.compile(
    r"\w{3,}(?:s|ing|ism|ness|ty|ment|ball|ture|ry|ance|ence|ion|ics|age|people|men|ware|work|craft)"
)
"""Endings of what is spoken of as a whole without an article: plurals, sports, trades, qualities."""

NO_LONGER: Final = re.compile(r" (?:is |are |do |does )?no longer \w+")
AGAIN: Final = re.compile(r" .*(?: again| once more| these days| nowadays| any more| anymore)(?= \.)")
"""Of a kind or a group without an article: so it is now, and was not before."""

CHEAP: Final = re.compile(
    r" (?:is|are) (?:\w+ly |very |so |quite )?(?:cheap|dear|expensive|scarce|rare|popular|fashionable|plentiful|short|common|abundant"
    r"|affordable|in (?:demand|fashion|short supply)|out of fashion) (?:again|here|now|once more|these days|in the|everywhere)\b"
)
"""What a kind costs, and how much of it there is, now or here."""
