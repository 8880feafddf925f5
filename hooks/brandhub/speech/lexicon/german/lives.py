"""German words of what one person does, and of contests, in which the same words rank. Data, not logic: see
german/lives.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

import re
from typing import Final

# What only people do: with one of them „er“ and „sie“ are somebody, and no tower.
HUMAN: Final = re.compile(
    r"(?:sagt|sagte|find|fand|meint|frag|erzaehl|denk|dacht|glaub|weiss|wusst|erinner|lieb|mag|mocht|moecht|will|wollt|isst|ass|trink|trank|schlaeft|schlief|liest|las|schreib|schrieb"
    r"|koch|back|sing|sang|lach|wein|hoff|fuercht|wuensch|traeum|freu|aerger|schaem|wunder|vermiss|geniess|genoss|verspr|erklaer|fluester|ruf|rief|nick|hoer|schau|guck|blick|seufz|grins|schmunzel|laechel"
    r"|fluch|murmel|brumm|schimpf|flick|naeh|giess|goss|putz|wisch|feg|fuehl|zieh|zog|trag|traeg|trug|heb|hob|halt|haelt|hielt|greif|griff|pack|reib|rieb|streich|strich|klopf|zeig|setz|sitz|sass|rannt|renn|lauf|laeuft|lief)\w*"
)
# Where somebody wins, loses, leads or is measured, the same words rank; and who holds an office is one of a series.
CONTEST: Final = re.compile(
    r"\w*(?:gewann|gewonnen|gewinn|sieg|verlor|verlier|niederlag|titel|pokal|medaille|rekord|meister|turnier|rennen|marathon|liga|tabelle|ziel|platz|podest|spitze|gegner|konkurren|tor|tore|treffer|mannschaft|kader|ranking|bestenliste"
    r"|holte|gold|silber|bronze|vorsitz|amt|rat|raetin|ratsfrau|rektor|direktor|vorstand|verein|auflage|umsatz|kasse|gehalt|lohn|preis|verkauf\w*|verdien\w*|verleih\w*|familie|bergmann|zeche|schicht|deutschen?|geschichte|herzen)"
)
# What somebody feels about something, which no count compares: „mehr Freude als jede Sitzung“.
FEELINGS: Final = frozenset(
    "freude spass angst muehe sorgen kummer sorge vergnuegen mut schlaf geduld ruhe appetit heimweh sehnsucht respekt".split()
)
ROOMS: Final = re.compile(
    r"\w*(?:raum|saal|tisch|kabine|runde|klasse|abteil|zelt|bank|theke|kurs|zimmer|kueche|boot|wagen|familie|chor|stube|werkstatt|flur|kreis|treppe"
    r"|garderobe|buehne|lagerfeuer|tresen|tafel|umkleide|zelle|gruppe|reihe)"
)
"""Where those are who are meant: „jeder am Tisch“."""
