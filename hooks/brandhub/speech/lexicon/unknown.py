"""Words that may lead to a value in English, and phrases that turn it: data of unknown.py."""

from __future__ import annotations

import re
from typing import Final

AT_HAND: Final = frozenset(
    "chronicle registry article text texts news consists consist consisted ends end ended begins begin began look"
    " looks method sentence sentences story stories page pages line lines table tables chart note notes footnote"
    " statement proud archive archives files sums turn turns answer answers question reader readers due owing"
    " university universities college colleges applied sciences technical institute institutes school schools agency"
    " company companies firm firms club holding site district workforce staff closure following undated mind new old"
    " row rows column columns cell cells read reads big large click clicks press want know wants map name names counter"
    " behind".split()
)
"""Who or what gives a number, and how a sentence comes to one; bearers of whom facts count something."""
TELLING: Final = re.compile(
    r"(?:list|put|puts|speak|spoke|arriv|count|report|record|name|say|said|estimat|publish|announc|survey|compil|prepar"
    r"|show|tell|told|cite|quot|state|register|mention|document|measur)\w{0,4}"
)
"""Who tells a number may be called what they like."""
DONE: Final = frozenset(
    "promised announced added needed offered kept discovered occupied covered housed invited welcomed hosted asked"
    " surveyed visited".split()
)
"""Small words that say what was done to those counted behind “were”: “{{ fact(…) }} were promised”."""
BEHIND: Final = re.compile(
    r"(?:or so|is all|would do|will do|over there|at one time|for a start|for now|if that(?= \W)|or there (?:were|was)"
    r"|if you (?:believe|trust|ask)|not counting|which is (?:too|far|not|more|less|all|enough|plenty)|so they say"
    r"|(?:that is )?what (?:is|was|remains|remained) (?:left|of)|all that (?:is|was|remains)|if only|what remains"
    r"|or thereabouts|counting (?:the|those|all|every|also)|to this day|at the latest|at last|in their (?:day|time)"
    r"|g(?:ave|ive|iven) up|h(?:o|e)ld out|st(?:and|ood) (?:out|to|up|by|alone)|(?:were|was|been) put (?:down|up|out|off)"
    r"|lived? alone|work(?:ed)? nights|cover(?:ed)? the|report(?:ed)? losses"
    r"|(?:one |far |way )?too (?:many|few|much|little)|at a time|at once|[a-z]+ them while"
    r"|by the end of|before the end of"
    r"|tak(?:e|es|ing) part|took part|for (?:each|every one|all) of us)(?= )"
)
"""Behind a value they take it elsewhere, or back."""
SOME: Final = re.compile(
    r"(?:one|none|half|some|most|many|few|several|all|each|two|three|a third|a quarter|the rest|the others?)"
    r"(?= of (?:them|which|whom|these|those)\b)|(?:down|up|back|falling|rising|formerly)(?= (?:from|by|on|again) )"
    r"|as (?:planned|hoped|expected|feared|promised)(?= )"
)
"""Part of those counted, and a course, behind a comma or a bracket."""
SEASONS: Final = re.compile(
    r"(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december) alone"
    r"|(?:since|until|till|between|from|during|throughout|over|come|each|every) (?:the |last |next |this )?"
    r"(?:spring|summer|autumn|winter|christmas|easter|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|holidays)"
    r"|(?:year|day|week|month|night) in , (?:year|day|week|month|night) out|for (?:one|a) (?:night|day|week)(?: only)?)"
    r"(?= )(?! \d)"
)
"""Times without a year that no fact has."""
LED: Final = re.compile(
    r"(?:they|people|some|many|locals|others) (?:say|said|think|thought|believe|believed|claim|claimed) "
    r"|.*\bspeaks? for "
    r"|whoever (?!counts|looks|asks|checks|reads|walks|adds|wants|goes|comes|takes|opens|visits|cycles|drives|is|has)"
    r"\w+ (?:\w+ ){0,3}(?:arrives|gets|comes|ends|finds) (?:\w+ )?"
    r"|it (?:is|was|would be) (?:not|wrong|false|untrue|nonsense|mistaken|misleading|premature|hardly"
    r"|an? (?:lie|myth|mistake|joke|legend|fairy tale)) "
    r"|.*\b(?:err(?:s|ed)?|lied|exaggerat\w+|pretends?|imagin\w+|invent\w*|dreams?|fantasi\w+|overstat\w+"
    r"|misstat\w+|misprint\w*|misquot\w+|miscount\w*) "
    r"|.*\b(?:forecast|projection|prognosis|prediction|plan|target|draft|proposal|rumou?r|legend|novel|film"
    r"|dream|prophecy|gossip|grapevine|oracle|sketch|simulation|scenario|model)s?"
    r" (?:of \S+ )?(?:speaks?|talks?|tells?|puts?|sees?|names?"
    r"|says?|gives?|counts?|has|have|calls?|provides?|aims?|assumes?) "
    r"|.*\broom for |as an? \S+ i |what (?:we|they|i|you) (?:want|need|lack|miss) "
    r"|.*\b(?:stuck|frozen|capped|limited) (?:at|to) |the old town |if only |by and by |it was once "
    r"|(?:up|down|out) (?:north|south|east|west|there|here) |.*\b(?:could|might|should|would) have \w+ "
    r"|(?:take away|leave (?:out|aside)|set aside|add|subtract|include|exclude|forget|ignore|discount|deduct|count in"
    r"|throw in|strip out)\b.* and "
    r"|.*\b(?:gets?|got|makes?|made|do|does|did|goes|went|lives?|lived|manages?|could do)"
    r" (?:by|do|without|along|off|with)(?: on| with)? (?!\w)"
    r"|.*\b(?:is|are|was|were) (?:in for|down to|up to|up against|after|against|without|off|out of|past|beyond|far from"
    r"|nowhere near|for|behind|ahead of) (?!\w)"
    r"|.*\b(?:sits?|sat|runs?|ran|stands?|stood|works?|worked|lives?|lived)"
    r" (?:on|by|for|with|against|before|without) (?!\w)"
    r"|.*\bput (?:up|away|down|out|off|an end) |.*\b(?:gives?|gave) \S+ to "
)
"""What leads to a value and says that it is hearsay, or somebody’s: “They say there are {{ fact(…) }}”."""
HEARD: Final = re.compile(
    r"(?:so |as |or so |or |at least )?"
    r"(?:(?:i|we|they|you|people|some|many|locals|others) (?:guess|think|thought|believed?|hope|say|said|reckon|suppose"
    r"|fear|hear|heard|gather|assume|suspect)|it is (?:said|thought|believed|rumou?red|hoped)"
    r"|if (?:the |our )?\S+ (?:is|are|was|were) (?:right|to be believed))(?= \W|$)"
)
"""Between commas, or behind one: “There were, we hope, {{ fact(…) }}”."""
