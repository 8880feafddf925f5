"""Words that may stand behind a value in English, and what makes a clause somebody else’s: data of orphan_tails.py."""

from __future__ import annotations

import re
from typing import Final

OF_METHOD: Final = frozenset(
    "rounds rounding inference inferred inferring content contents differently different casts cast net draws drawn"
    " draw border borders booklet booklets comparison allows allow sides side classification criteria threshold"
    " brochure margin sample definition defines define caution cautious cautiously careful carefully spread sorted"
    " surprise surprises surprised surprising surprisingly astonish astonishes astonishing expect expects expected"
    " guess guessed guesses wonder easy easily simple check checks checked look looked like plans way"
    " website websites press release releases almanac yearbook folder leaflet report print printed".split()
)
"""How something was counted, drawn up or printed, and how a number strikes readers."""
IDIOMS: Final = re.compile(
    r"(?:by the way|as (?:it|things) (?:happens?|stands?)|believe it or not|of all (?:things|places)"
    r"|if you (?:look|count|ask)|to be (?:precise|exact|fair)|for the record|in black and white"
    r"|(?:that |which )?(?:still |just )+fits|as the crow flies|you (?:name it|guessed it)|on the dot"
    r"|take it or leave it"
    r"|on (?:its|their|the|our|his|her) (?:own |official )?(?:website|site|homepage|webpage)"
    r"|(?:it|that|this|which) is (?:well )?worth (?:know|not|remember|mention|say|repeat|check)ing"
    r"|(?:it|that|this|which) is (?:good|useful|nice|easy|hard|important|fun) to (?:know|note|remember|check|believe)"
    r"|as (?:anyone|everyone|anybody|everybody|you|readers|visitors) (?:can|may|might) (?:check|see|read|verify|count)"
    r"|so much for [a-z]+|(?:we|i) (?:have )?(?:looked|checked|asked|counted)(?: it| them)?(?: up| again)?"
    r"|(?:last|latest) (?:count|census|tally)(?= (?:found|gave|had|counted|listed|came|arrived|put|yielded|gives) )"
    r"|whoever (?:count|look|ask|check|read|walk|add)s (?:(?:up|through) )?(?:arrives|finds|gets|comes)"
    r"|needs? no (?:introduction|explanation)|thinks? of [a-z]+ first)(?= )"
)
"""Phrases that may lead to a value or follow it; they hold words that are unknown elsewhere."""
RANGING: Final = re.compile(r"from [a-z]+ to [a-z]+ \W? ?")
"""“…, from laboratory to administration” behind a comma."""
TAKING_BACK: Final = re.compile(
    r"\b(?:wrong|false|untrue|(?<=a )lie|(?<=all )lies|(?<=of )lies|lying|lied|liar|(?<!like a )myth|(?<!like a )fairy tale|(?<!like )nonsense|rubbish"
    r"|humbug|(?<!like )a joke|joking|kidding|fooled|in your dreams|dream on|you wish|nope|mistakes?|mistaken|erred|outdated"
    r"|obsolete|exaggerat\w+|fictional|invented|made up|forged|faked?|changed (?:that|this|it|all that)|give or take"
    r"|make (?:that|it) (?:double|half|twice|two|three|more|fewer|less)|as if|yeah right|pull the other|beg to differ"
    r"|so they say|think again|guess again|far from it|quite the (?:opposite|contrary|reverse)|on the contrary"
    r"|the opposite is|not (?:quite|so fast|really|any more|anymore|for long|even close|exactly|true|yet)|no longer"
    r"|said no one|\Anot that (?:anyone|anybody|it|they|you|we)"
    r"|unlikely|(?<!no )(?<!whoever )(?<!who )doubts?|doubtful|questionable|debatable|not to be (?:trusted|believed)"
    r"|\A(?:well )?(?:hardly|barely)(?= \Z)|come off it|my foot|pigs (?:can|might) fly|believe (?:that|it) if"
    r"|who believes|nobody believes|who are we kidding|tongue in cheek|don't believe|do not believe"
    r"|take (?:that|it) with|pinch of salt|were it only|if only|wishful|propaganda|smoke and mirrors|on paper|in theory"
    r"|or is it|or are there|or so|\A(?:well )?there (?:were|was)(?= \Z)|correction"
    r"|that is what .*\b(?:claim|believ|hop|want|think|pretend)\w*|\w+ \w+ \w+ that is(?= \Z))(?= )"
)
"""In a short sentence behind a value they take it back."""
OWN_SUBJECTS: Final = frozenset(
    "a an the our your my his her no anyone anybody everyone everybody nobody someone somebody whoever you we i he she"
    " people visitors readers if when where".split()
)
"""With them a clause begins that is not about those counted."""
SUPPOSING: Final = frozenset("if unless provided assuming supposing".split())
"""With them a clause behind a value makes it depend on something; “if you count” speaks to readers."""
COMMENTING: Final = frozenset("if when where anyone anybody everyone everybody whoever readers visitors".split())
"""Those among them with which it may begin without an “and”: “…, if you count the branch”."""
TAKING_UP: Final = frozenset(
    "they them their theirs these those none neither either both most half each every all others rest".split()
)
"""Small words that take up those counted, anywhere in a clause."""
BEGUN: Final = frozenset("it that this which who whom whose all some many few".split())
"""The same as the first word of one."""
LISTS: Final = frozenset(
    "list lists register registers roll rolls catalogue catalogues inventory inventories directory directories table"
    " tables index roster rosters map maps chart graph".split()
)
"""What is called after what stands in it."""
BEARERS: Final = frozenset(
    "city town council chamber authority agency office region state ministry university museum district".split()
)
"""Who keeps such a list: “the register of the chamber”."""
AFTER_QUESTIONS: Final = frozenset("which who whom whose what why where how when".split())
RANKING: Final = frozenset("most least fewest best worst biggest largest greatest smallest highest lowest".split())
IN_HOW_MANY: Final = frozenset(
    "are is there were was do does did has have had count counts counted list lists listed exist lie within inside a"
    " the in of at by on city town region limits boundaries country all exactly really actually today currently you"
    " think people according to and or so one we know say says how many much big large farther far long it they".split()
)
"""What a question may ask of those whose number it wants; else only words of the fact."""
AFFIRMING: Final = frozenset(
    "yes indeed correct right exactly true really certainly sure quite absolutely there that's you is it they are"
    " read so the city has counted and no not nope false wrong far".split()
)
"""In the sentence behind a value with a question mark; what denies it plainly is told elsewhere."""
WITHIN_IDIOMS: Final = frozenset("guess guessed think thought believe expect expected idea wonder".split())
