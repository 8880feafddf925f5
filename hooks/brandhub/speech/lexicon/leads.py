"""Words that lead into a value or a proven sentence and make more of it. Data, not logic: see leads.py.

Spelt as texts are folded, but for the patterns that are matched where readers see them.
"""

from __future__ import annotations

import re
from typing import Final

NOW: Final = {
    "de": frozenset(
        "heute heutzutage derzeit zurzeit gegenwaertig momentan aktuell jetzt mittlerweile inzwischen".split()
    ),
    "en": frozenset("today nowadays currently presently now".split()),
}
THEN: Final = {
    "de": frozenset("frueher einst ehemals vormals einstmals gestern vorgestern neulich kuerzlich".split()),
    "en": frozenset("formerly yesterday recently lately".split()),
}
"""Words that make a value one of today, or one of long ago."""

GRADING: Final = {
    "de": re.compile(
        r"(?:immer |nur |gerade |jetzt )?noch(?: nur)?|nur|lediglich|bloss|immerhin|mindestens|hoechstens|fast|knapp"
        r"|rund|etwa|plus|minus|schon|bereits|endlich|erst|rekord\w*|hoechststand|tiefststand|spitze\w*"
        r"|leider|angeblich"
        r"|vermutlich|geschaetzt|gefuehlt|tendenz|sensation|historisch|zuwachs|verlust|zugewinn|rueckgang|anstieg|wachstum|einbruch"
    ),
    "en": re.compile(
        r"still(?: only)?|only|just|merely|at (?:least|most)|nearly|almost|roughly|about|plus|minus|already|finally"
        r"|(?:a |new )?record(?: high| low)?|(?:a )?peak|(?:a )?high|(?:a )?low|sadly|allegedly|presumably|estimated"
        r"|historic|sensation|gain|loss|growth|decline|increase|decrease|up|down"
    ),
}
"""What before a colon grades the value behind it."""

ALMOST: Final = {
    "de": frozenset(("an die", "um die", "gegen")),
    "en": frozenset(("some", "upwards of", "north of", "or take")),
}
"""„An die {{ … }} Höfe“ no longer says what was proven."""

RANKS: Final = {
    "de": frozenset("platz rang position stelle nummer nr listenplatz tabellenplatz".split()),
    "en": frozenset("place rank position no".split()),
}

UNCERTAIN: Final = {
    "de": re.compile(
        r"(?: [A-ZÄÖÜ][\wäöüß-]+)? (?P<plain>(?:und|oder) (?:mehr|weniger|so)|plus|mindestens|höchstens"
        r"|ungefähr|bislang"
        r"|bisher|vorerst)(?=[.,;!?)]|\Z)|(?: [A-ZÄÖÜ][\wäöüß-]+)? ?[(–,] ?(?:eigene |grobe |unsere )?"
        r"(?P<word>ungefähr|geschätzt"
        r"|Schätzung|Schätzwert|circa|ca|etwa|grob"
        r"|mindestens|höchstens|Tendenz|Prognose|Hochrechnung|vorläufig|angeblich|inoffiziell|Dunkelziffer)\b"
    ),
    "en": re.compile(
        r"(?: [a-z][\w-]+)? (?P<plain>and more|or (?:so|more|fewer)|plus|at (?:least|most|best)|so far)(?=[.,;!?)]|\Z)"
        r"|(?: [a-z][\w-]+)? ?[(–,] ?(?P<word>give or take|estimate|estimated|approximately|approx|circa"
        r"|roughly|at least|at most"
        r"|forecast|projected|preliminary|allegedly|unofficially|or so)\b"
    ),
}
"""What a remark beside a value says of how sure it is; a fact may say so itself."""

ON_AND_ON: Final = {
    "de": re.compile(
        r"(?: [A-ZÄÖÜ][\wäöüß-]+)?,? ?[–(…,]? ?(?P<word>Tendenz|und (?:steigend|fallend|wachsend|kein Ende))"
    ),
    "en": re.compile(
        r"(?:(?: [a-z][\w-]+)?,? ?[–(…,]? ?and(?= \w+ing\b)"
        r"|[.,;:–… ]{1,3}[Nn]o(?= end in sight)) (?P<word>counting|rising"
        r"|falling|growing|shrinking|climbing|dropping|end in sight)\b"
    ),
}

OFTEN: Final = {
    "de": frozenset("nie niemals immer stets oft meist meistens manchmal selten mitunter bisweilen".split()),
    "en": frozenset("never always often mostly usually sometimes rarely seldom occasionally".split()),
}
"""In the clause of a value they say that it is not that of its date alone."""

RISES: Final = frozenset(
    "drop drops rise rises fall falls jump climb slide dip increase decrease decline surge slump plunge"
    " leap up down".split()
)

MONTHS: Final = {
    "de": frozenset("januar februar maerz april mai juni juli august september oktober november dezember".split()),
    "en": frozenset("january february march april may june july august september october november december".split()),
}

WANTING: Final = frozenset("wollten wollen konnten koennen mussten muessen durften duerfen sollten sollen".split())

LEADING_IN: Final = {
    "de": frozenset(
        "ueberall nirgends immer noch stets weiterhin wieder erneut erstmals nie selten oft meist meistens"
        " endlich knapp deutlich jedes haushoch glueck schon trotz faelschlich"
        " faelschlicherweise angeblich bald kuenftig leider vermutlich wahrscheinlich ausnahmsweise".split()
    ),
    "en": frozenset(
        "everywhere nowhere always still again never seldom rarely often mostly usually wrongly falsely allegedly"
        " finally narrowly clearly every luckily despite soon sadly probably"
        " presumably exceptionally".split()
    ),
}
"""Before the colon of a proven sentence they widen, date or doubt it."""

LASTING: Final = {
    "de": (
        frozenset(
            "und aber doch das dies es so daran dabei damit ist war gilt galt wird wurde sich auch noch nicht nichts in"
            " der hier heute dort wohl vermutlich sicher schon seit jahr wie kann soll sollte duerfte muss mehr da dann"
            " was wenn fuer alle zeit zeiten dem den kein keine ende ein zwar jahre anderswo woanders im land"
            " deutschland seither seitdem stimmt geht gehts sein gerade nur bei um zum landes".split()
        ),
        frozenset(
            "bleibt blieb bleiben geblieben aendert aenderte aendern geaendert immer ueberall nie nirgends"
            " weiter weitergehen wieder jeher jedes lange stets gegenteil umgekehrt anders ebenso genauso"
            " kuenftig bald regel meist meistens oft selten damals vorher zuvor frueher fast erneut einmal"
            " gehabt ueblich erwartet demnaechst knapp deutlich haushoch klar eindeutig weitem haaresbreite"
            " abstand neu bis fuers ganze ganzen glueck zukunft dauerhaft ewig anderswo woanders weiterhin".split()
        ),
    ),
    "en": (
        frozenset(
            "and but that this it so years is was has been will would the way as in on to a not nothing here today"
            " there then for all time no end probably surely be true just too did does had do everyone like of by"
            " very whole be time this since meanwhile already completely much a lot little true case other round any more"
            " true century centuries decades long".split()
        ),
        frozenset(
            "always everywhere nowhere never stays stay stayed remains remain remained changes changed change same"
            " continues continue continued again once usual ever every usually often mostly rarely opposite elsewhere"
            " narrowly clearly far new luckily different used only whisker began day year until lately likewise thus"
            " lasts lasted soon future before previously rule forever goes still holds hold held longer anymore reverse"
            " reversed differ differs".split()
        ),
    ),
}
"""Words of a sentence that only says how long or where the one before holds, and those of them that say it."""

CAUSES: Final = {
    "de": re.compile(
        r"(?:(?:Der |Ein |Die )?(?:Haupt)?(?:[Gg]rund|[Uu]rsache|[Aa]uslöser)(?: dafür| hierfür)?(?:: (?!siehe)"
        r"| (?:ist|sind|war|waren)\b)|Schuld (?:ist|sind|war|waren|daran|hat|haben|trägt|tragen)\b"
        r"|Schuld:|Dahinter steckt|Kein Wunder[:,]"
        r"|(?:Die |Das )?(?:Folgen?|Quittung|Ende vom Lied|Konsequenz(?:en)?)(?:: | (?:ist|sind|war|waren)\b)"
        r"|(?:Das|Ein|Ihr) (?:\w+ )?\w*(?:[Ee]nde|Aus|[Ss]terben|[Ss]chwund|[Ww]achstum|[Nn]iedergang|[Aa]ufschwung"
        r"|[Bb]oom|[Ss]chrumpfen) (?:ist|war|naht|nahte|droht|drohte|kommt|kam|geht|ging|hält|hielt|setzt|setzte|wird"
        r"|begann|beginnt|bleibt|scheint|rückt|rückte|läuft|lief)\b"
        r"|Tendenz\b|[^.!?:]{0,50}\b(?:sah|sieht|war|ist) (?:das|es|dies)(?: \w+){0,2} anders\b"
        r"|(?!Das wäre)[^.!?:]{0,20}\b(?:das|dies|es|sie)\b[^.!?:]{0,20}\bzu (?:wenige?|viele?|niedrig|hoch|gering)\b"
        r"(?! gesagt| verlangt)"
        r"|Ander(?:e (?:Städte|Kommunen|Orte|Regionen|Länder|Häfen|Vereine|Hochschulen|Häuser)|swo|norts|enorts)\b"
        r"|Woanders\b"
        r"|Ein(?:er|e|es|s) (?:davon|von ihnen|unter ihnen|darunter)\b(?! (?:heißt|hieß|trägt|nennt)))"
    ),
    "en": re.compile(
        r"(?:(?:The |One |The main )?(?:[Rr]eason|[Cc]ause)(?: for (?:this|that))?(?:: | (?:is|was|are|were)\b)|Blame\b"
        r"|(?:No|Little|Small) wonder\b|Behind (?:it|this) (?:is|lies)\b"
        r"|(?:The )?(?:[Rr]esult|[Cc]onsequence|[Uu]pshot)s?(?:: | (?:is|are|was|were)\b)"
        r"|Other (?:towns|cities|places|regions|ports|clubs|universities)\b|Elsewhere\b(?! it is)"
        r"|One of (?:them|these|those)\b(?! is called))"
    ),
}
"""What begins a sentence that says why the one before is so, what came of it, and how others or one of them fare."""

AFTERWARDS: Final = {
    "de": re.compile(
        r"(?:(?:Und |Doch |Aber )?[Dd]ann|Danach|Darauf|Kurz darauf|Später)"
        r" (?:kam|kamen|folgten?|begann|begannen|brach|brachen)(?: \w+){0,3}"
        r" \w*(?:brand|brände|krieg|krise|flut|hochwasser|abriss|pleite|insolvenz"
        r"|schließung|bagger|bomben?|wende|wandel|aufschwung|boom"
        r"|umbruch|streik|pest|ende|aus|investoren|käufer|abstieg|niedergang|rückgang|absturz|kündigungen|sanierung)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:(?:And |But )?[Tt]hen|After that|Later) (?:came|followed|began|broke)(?: \w+){0,3}"
        r" (?:fires?|wars?|crisis|floods?|demolition"
        r"|bankruptcy|closures?|diggers|bombs?|turn|change|boom|upheaval|strikes?|plague|end|investors"
        r"|buyers|decline|slump|crash|layoffs|redevelopment)\b"
    ),
}
"""What begins a sentence that goes on to another time: „Dann kam der Brand.“"""

BELITTLING: Final = {"de": ("was", "sind", "schon"), "en": ("what", "are", "mere")}

AND_SOME: Final = {
    "de": re.compile(
        r"(?: [A-ZÄÖÜ][\wäöüß-]+)?(?: und| sowie| plus|,) (?:ein paar|ein Haufen|diverse|so manche[rs]?) (?P<word>\w+)"
    ),
    "en": re.compile(r"(?: [a-z][\w-]+)?(?: and| plus|,) (?:a couple of|assorted|sundry|the odd) (?P<word>\w+)"),
}
"""„{{ … }} und ein paar Mühlen“: more than were counted."""
