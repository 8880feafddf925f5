"""Words that may stand around a value in a German sentence, and those that shade it: data of german/unknown.py.

Spelt as texts are folded. Of every sentence are also the words of lexicon/beside.py.
"""

from __future__ import annotations

import re
from typing import Final

AT_HAND: Final = frozenset(
    # who counts, tells or is asked
    "befragung portal projekt unternehmen firma haus universitaet hochschule hochschulen institut institute instituten landesamt"
    " bundesamt betrieb belegschaft presse sprecher sprecherin pressestelle menschen"
    # how one comes to a number, and where it stands
    " rechnen rechnet rechnete nachgezaehlt nachgerechnet zusammenrechnet zusammengerechnet zusammengezaehlt zaehler nachzaehlt nachzaehlte"
    " nachrechnet nachsieht addiert addierte summiert kommt kamen brachte brachten bringen bringt blaettert schaut sucht"
    " liest lesen las notieren wissen weiss nachschlaegt aufzaehlen fuehrt fuehrte fuehren fuehrten mitzaehlt beginnt"
    " begann endet endete lage standort standorte stadtplan"
    # what leads to it
    " leider immerhin jedenfalls natuerlich bekanntlich erstaunlich bemerkenswert wahrlich einfach schlicht kurz gesagt"
    " genommen gefasst genauer unterm alles allem grossen letztlich letztendlich konkret gesehen betrachtet stolz stolze"
    " stolzen sage schreibe runde satte wohlgemerkt siehe bitte papier uebrig folgt folgen folgte folgten gross geht"
    " ging moechte groesse umfang hoehe vielmehr stattdessen andererseits einerseits selben gleichen jeweilige jeweiligen erstens zweitens drittens aufgrund viel viele vieles".split()
)
"""Of every sentence that leads to a number, beside those of lexicon/beside.py."""
EVENTS: Final = frozenset("stilllegung schliessung eroeffnung gruendung einweihung".split())
"""Behind „im Monat der …“ they date."""
SHADING: Final = frozenset(
    "wohl vielleicht noch schon bereits wieder weiterhin bislang bisher vorerst fast nahezu beinahe kaum knapp"
    " ungefaehr circa etwa gern gerne solange sobald jemand irgend irgendwie sozusagen"
    " praktisch sonst nimmer mitunter zuerst zunaechst einzeln".split()
)
"""Small words of other sentences: in that of a value they say that it rises, falls or is not sure."""
HELD: Final = frozenset("hielt hielten halten haelt".split())
"""With „für“ they tell what somebody takes for what."""
OF_OTHERS: Final = frozenset("land region bezirk spiel gang andere anderen anderer anderes".split())
"""Small words that put another place, or others, in the stead of what was counted; „eine andere Quelle“ is a source."""
SUPPOSING: Final = frozenset(
    "sollte sollten haette haetten waere waeren wuerde wuerden kaeme kaemen gaebe gaeben bliebe blieben duerfte"
    " koennte koennten muesste muessten ginge gingen".split()
)
"""They open a condition: „Sollte es regnen, kommen …“."""
ASKING: Final = frozenset(
    "fragen wussten wissen kennen glauben glaubt schaetzen raten ratet tippen denken denkt meinen gewusst ahnen ahnt stellen eigentlich wohl"
    " denn nun genau interessiert wuerden haetten gedacht erwartet vermuten wieviel wieviele".split()
)
"""Words of any question: „Was schätzen Sie? …“"""
POINTING: Final = frozenset("danach seitdem seither daraufhin darauf dann da dort dabei".split())
"""They take what was said before into the sentence of a value."""
SUPPOSED: Final = frozenset("angenommen vorausgesetzt gesetzt unterstellt".split())
"""They open a sentence that supposes its value."""
GUESSED: Final = re.compile(
    r"(?:geraten|getippt|gewettet|gemunkelt|gehofft|behauptet|vermutet|getraeumt|gefluestert|gescherzt|geraunt|raunt"
    r"|munkelt|wettet|tippt|traeumt|hofft)"
)
"""Said before a colon nobody vouches for what comes."""
ASIDES: Final = frozenset(
    "nebenbei ehrlich offen so wie laut nach also naemlich insgesamt zusammen alles genau genauer gezaehlt immerhin seit stand im in ende anfang"
    " um mit kurz sage uebrigens nimmt rechnet zaehlt was wer der die das je auch und sowie vom von bis private amtlich".split()
)
"""What may open a few words between „hat“ and its value: „Dortmund hat, so die Broschüre, …“."""
THEREFORE: Final = frozenset("weshalb weswegen sodass wodurch womit woraufhin".split())
LEFT_OUT: Final = frozenset(
    "mitgezaehlt mitgerechnet eingerechnet dagegen hingegen ausgenommen inklusive abgezogen inbegriffen".split()
)
"""In a few words behind a value they say what else was counted, or not."""
GIVEN_OFF: Final = frozenset(
    "besucht besuchte bekommt bekam erhaelt erhielt verteilt verteilte wartet wartete laedt"
    " lud laesst liess braucht brauchte begruesst begruesste bildet bildete"
    " befragt befragte fragt fragte begegnet begegnete entdeckt entdeckte will wollte soll"
    " sollte darf durfte muss musste kann konnte mag mochte".split()
)
"""In the singular they have a subject of their own: „Die Stadt besucht {{ fact(…) }}“."""
SOURCES: Final = re.compile(
    r"(?P<own>\w*?)(?:zaehlung|erhebung|statistik|register|liste|bericht|quelle|angabe|zahl|ziffer|wert|broschuere"
    r"|portal|tabelle|zeitung|blog|verzeichnis|daten|datensatz|datenbank|archiv|chronik|studie|untersuchung|monitoring|umfrage"
    r"|befragung|bilanz|aufstellung|uebersicht|karte|diagramm|grafik|kapitel|absatz|text|satz|geschichte|seite|kasten"
    r"|fussnote|anmerkung|antwort|rechnung|summe|ergebnis|stand|fakt|auskunft|mitteilung|meldung|heft|buch|katalog"
    r"|inventar|jahrbuch|tafel|schild|nachricht|protokoll|akte|unterlage|dokument|dokumentation|methode|definition"
    r"|lesart|darstellung|version|sicht|zaehlweise|schaetzung|systematik|regel|reihe|spalte|zeile|frage|foto|bild"
    r"|aufnahme|film|blatt|magazin|zeitschrift|agentur)"
    r"(?:e|en|n|s|es|er|ern)?"
)
"""Who or what tells a number. Of a compound the rest is `own`: „Insolvenzstatistik“ tells of insolvency."""
OF_ANY_SOURCE: Final = re.compile(
    r"(?:volks|jahres?|landes|bundes|stadt|melde|statistik|fach|online|papier|gesamt|original|zeitungs|presse|quellen"
    r"|einzel|gegen|nach|tages|wochen|monats|nachrichten|amts|zensus|haupt|zahlen|daten|grund|text|bild|inhalts|ueber"
    r"|auf|unter|vor|an|aus|be|er|ver|handels|geschaefts|rechenschafts|sach|verwaltungs|jubilaeums|orts|kreis|regional|ruhr|revier"
    r"|heimat|lokal|netz|web|internet|info|informations|themen|end|zwischen)?"
)
"""What makes no other source of one."""
DOUBTED: Final = re.compile(
    r"(?:falsch|gefaelscht|erfunden|vermeintlich|angeblich|zweifelhaft|unbelegt|ueberholt|veraltet|umstritten|geschoent"
    r"|geschaetzt|unsicher|vage|grob|fehlerhaft|manipuliert|frei|ungeprueft|fiktiv|sogenannt|geleakt|geheim)\w*"
)
"""Said of a source they take back what it tells."""
FORESEEING: Final = re.compile(
    r"(?!stadt|lage|fahr)\w*(?:prognose|szenario|plan|ziel|vision|wunsch|entwurf|hochrechnung|roman|maerchen|witz|legende"
    r"|satire|troll|zettel)(?:n|en|s|e|es)?"
)
"""Who tells by these what is not, or not yet; a fact that foresees says so."""
TELLING: Final = re.compile(
    r"(?:nenn|nann|schreib|schrieb|sprech|sprach|sprich|bericht|listet|beziffer|ermittel|vermerk|dokumentier|zitier"
    r"|notier|erwaehn|veroeffentlich|fuehrt|weist|wies)\w{0,5}"
)
"""Who tells a number of others; „der Zoo meldete …“ would tell of its own."""
WITHIN: Final = re.compile(
    r"im (?:ganzen |gesamten )?(?P<unit>jahr|monat|quartal|halbjahr|semester)"
    r"(?= )(?! (?:\d|[\ue010-\ue013]|(?:darauf|davor|zuvor|danach|der|des|vor|nach|seine[rs]|ihre[rs]|\w+zig|\w*hundert\w*) ))"
)
"""It makes of a stock what comes again: „{{ fact(…) }} im Jahr“; „im Jahr 2014“ and „im Jahr darauf“ are dates."""
KNOWN_WITHIN: Final = r"(?:im|in einem|pro|je|am) {unit}\b"
"""How a fact says so itself: „in einem Jahr“."""
