"""Adverbs that say more of a value than its fact does, and the endings that make one of a German word.

Data, not logic: see adverbs.py. Spelt as texts are folded.
"""

from __future__ import annotations

import re
from typing import Final

TELLING: Final = frozenset(
    # how often and for how long
    "abermals neuerlich nochmals mehrmals wiederholt dauerhaft fortan ewig immerzu allezeit allzeit jederzeit lange"
    " seither seitdem seinerzeit zeitlebens pausenlos ununterbrochen staendig durchgehend ganztags halbtags oft oefter"
    " haeufig bisweilen zuweilen manchmal irgendwann jemals diesmal langfristig kurzfristig vorlaeufig vorerst"
    " einstweilen temporaer saisonal"
    # since or until when
    " neuerdings juengst unlaengst soeben vorhin morgen uebermorgen endlich endgueltig ploetzlich urploetzlich"
    " schlagartig rasch langsam sofort sogleich umgehend hinterher zwischendurch"
    # how many or how sure
    " allenfalls hoechstens mindestens minimal maximal bestenfalls schlimmstenfalls spaetestens lediglich bloss nicht"
    " keinesfalls keineswegs eigentlich vielleicht eventuell anscheinend scheinbar potenziell quasi faktisch formal"
    " nominell zufaellig freiwillig heimlich insgeheim inoffiziell vergebens unbemerkt unerwartet unverhofft"
    # where and of which kind
    " ausserhalb diesseits jenseits abseits auswaerts daheim hinten vorne oben unten irgendwo unterwegs illegal legal"
    " lokal regional zentral"
    # why
    " deshalb deswegen dadurch hierdurch infolgedessen daraufhin"
    # on a condition, beside something, as somebody's own
    " andernfalls ansonsten stillschweigend traditionell traditionsgemaess voruebergehend teils vollends"
    " besitzt besitzen besass besassen versprach versprachen verspricht versprochen fasst fassen fasste fassten".split()
)
ENDING: Final = re.compile(r"\w+(?:weise|weilig|waerts|lich|isch|mals|maessig)")
"""Of an adverb: „gebietsweise“, „stadtauswärts“, „nördlich“, „traditionell“ has none of these."""
NEUTRAL_ADVERBS: Final = frozenset(
    "natuerlich bekanntlich freilich tatsaechlich wirklich sicherlich schliesslich letztlich letztendlich amtlich"
    " namentlich naemlich ziemlich offensichtlich zusaetzlich statistisch folglich schlichtweg offiziell damals"
    " schriftlich oeffentlich ehrlich hoffentlich naheliegenderweise logischerweise wahrlich erstmals einmals".split()
)
"""With such an ending, and no more than a nod to the reader; or told elsewhere."""
OPINION: Final = re.compile(
    r"(?!moeglicher|normaler|ueblicher|typischer|irrtuemlicher|faelschlicher|rechtmaessiger|illegaler)\w+erweise"
)
"""„Erfreulicherweise“ says what somebody thinks of a value."""
BEHIND: Final = frozenset("noch schon wieder nur weiterhin bereits endlich fast knapp sogar".split())
"""Behind a value at the end of its clause."""
OPENING: Final = frozenset("dahinter dazwischen".split())
"""At the beginning of a clause; „und ein Leben dazwischen“ is none."""
THEN: Final = frozenset("anfangs urspruenglich spaeter vorher".split())
"""Of a value that is older or newer than the one that is shown."""
_FEASTS: Final = "(?:ostern|weihnachten|pfingsten|silvester|neujahr|sommer|winter|herbst|fruehling|fruehjahr|jahre)"
PHRASES: Final = re.compile(
    r"(?:ueber nacht|von anfang an|(?:seit|von) jeher|seit eh und je|nach wie vor|auf einmal|mit einem mal|bis zuletzt"
    r"|bis (?:dato|dahin)|zum teil|ab und zu|hin und wieder|zu hause|per gesetz|de facto|auf (?:dauer|probe)|wie immer"
    r"|seit (?:\w+ )?(?:langem|kurzem|neuestem|jahren|jahrzehnten|jahrhunderten|generationen|monaten|wochen|tagen)"
    r"|(?:werden|wurden|wird|wurde) (?:daraus|draus)|am ende (?:bleiben|blieben)|je nach \w+|auf dem land"
    r"|wohin mit|(?:gilt|galt|gelten|galten) fuer"
    r"|(?:in|ausser) betrieb|von (?:bestand|dauer|rang|weltrang|wert)|zu (?:viele?|wenige?|recht|unrecht)|um die stadt"
    r"|um \w+ herum"
    r"|zu (?:fuss|pferd|zweit|dritt)|(?:an|in) \w+en (?:tagen|abenden|naechten|wochen|monaten|jahren)|kein wunder"
    r"|das ganze jahr|die ganze (?:zeit|woche|nacht|saison)|alle (?:\w+ )?jahre(?: wieder)?"
    r"|(?:kamen|kommen|kehrten|kehren) (?:immer )?wieder"
    r"|zu[mr] \w*(?:verein|verband|chor|gilde|familie|klub|club|genossenschaft|kirche|partei|orden|konzern|gruppe"
    r"|kette|besitz|eigentum|erbe) (?:gehoer|zaehl)\w*"
    rf"|(?:ab|bis|ueber) {_FEASTS})(?= )(?! \d)"
)
GOVERNING: Final = frozenset(
    "ueber fuer gegen beiderseits diesseits statt anstatt anstelle als gemaess mittels kraft wider per via seitens"
    " zwecks exklusive zuzueglich abzueglich zugunsten zulasten angesichts unweit hinsichtlich bezueglich anlaesslich"
    " zuliebe inmitten laengs oestlich westlich noerdlich suedlich ungeachtet unbeschadet vorbehaltlich".split()
)
"""Prepositions whose nouns are looked at nowhere else: „Für Familien gibt es …“."""
ATTRIBUTE: Final = re.compile(r"(?:ander|solch|jen|mehrer|einig|beid|mein|dein)(?:e|en|er)")
"""Right before a value: other farms are none of these."""
LEAD: Final = re.compile(
    r"(?:.* )?(?:einst|frueher|damals|noch|schon|wieder|mindestens|hoechstens|etwa|fast|knapp|rund|ueber|unter|bis zu"
    r"|ab|morgen|soll|rang|platz|durchschnitt|mittel|belegt|(?:pro|je|im) (?:tag|woche|monat|jahr|bezirk|kopf)|heute)"
)
"""A heading or a label before a value, or what stands in brackets behind it."""
LONGEST_LEAD: Final = 3
PARTS: Final = re.compile(
    r"\w*(?:stadt|teil|bezirk|viertel|dorf|kreis|gemeinde|region|quartier|siedlung|norden|sueden|osten|westen)"
)
"""What „kommt auf“ a value of its own: „Der Ortsteil kommt auf …“."""
TAKING: Final = frozenset("mit dazu hinzu ein ab weg heraus raus hinein".split())
"""„Rechnet man die Ruinen mit, …“"""
SPEAKING: Final = frozenset(("wir", "ihr", "sie"))
BEING: Final = frozenset("sind seid waren wart".split())
HEARD: Final = re.compile(
    r"(?:so )?(?:glauben?|hoffen?|heisst|hiess|sagt|munkelt|mein(?:t|en)|vermute[nt]?|denken?|schaetz(?:t|en?)|scheint)"
    r" (?:wir|ich|es|man|viele|manche|alle)(?= \W|$)"
    r"|glaubt man (?:de[mrn]|unsere[mr]) |je nach \w+|als (?:waere|waeren|haette|haetten|gaebe|ob) "
    r"|was man (?:so )?(?:hoert|sagt|liest)(?= \W|$)"
    r"|wie (?:es|man) (?:scheint|heisst|sagt|hoert|munkelt|glaubt)(?= \W|$)"
)
"""Between commas, or behind one: „Es gibt, so hoffen wir, {{ fact(…) }}“."""
