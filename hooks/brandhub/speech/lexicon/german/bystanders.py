"""Who and what may stand beside the date of an event in German without being said to be part of it: data of
whole/orphan_bystanders.py. Spelt as texts are folded.
"""

from __future__ import annotations

import re
from typing import Final

PRESENT: Final = re.compile(
    # who is there, and what a feast has
    r"(?:menschen?|leuten?|bergleuten?|kumpels?|belegschaft|publikum|menge|gaeste?n?|ehrengaeste?n?|besucher|besucherinnen|schaulustigen?|buerger|buergerinnen"
    r"|leben|mahnmal|denkmal|gedenktafel|tafel|stele|helme?|beisein|anwesenheit|gegenwart|festakt|feierstunde|feierlichkeiten?|feier|feiern|fest|festes|volksfest|festzug|umzug|rede|reden|ansprachen?"
    r"|musik|kapelle|beifall|applaus|jubel|fahnen?|flaggen|girlanden|feuerwerk|salut|boellern?|glocken?|sekt|bier|band|baendern?|tueren?|tore?n?"
    r"|pforten?|zug|zuege[n]?|rad|raedern?|bus|betriebe[ns]?|betrieb|probebetrieb"
    # the calendar, the weather, the press
    r"|datum|datums|kalendern?|uhr|morgen|vormittag|mittag|nachmittag|abend|nacht|mitternacht|werktag|feiertag|sonntags?|montags?|dienstags?"
    r"|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|wochenende|jahrzehnt|jahrhundert|zeit|zeiten|moment|augenblick|epoche|aera|kapitel"
    r"|regen|schnee|sonne|sonnenschein|himmel|wetter|wind|frost|nebel|zeitungen|presse|schlagzeilen?|fotografen?|chronisten?|historiker|geschichte"
    # what an event is called, and what it is of
    r"|motto|titel|namen?|begriff|schritt|weg|plan|planung|beschluss|entscheidung|ereignis|ereignisses|anlass|vorhaben|projekt|arbeit|arbeiten"
    r"|anlagen?|werke?s?|haus|hauses|gebaeudes?|bau|baus|einrichtung|ort|orte|gelaende|areal|platz|standort|betriebs?|raum|raeumen?|hallen?"
    r"|ufer|steg|bruecke|rand|zaun|kai|becken|foerderung|produktion|lehre|strasse|fuss|beine|luft|stadt|stadtteil|viertel|revier|ruhrgebiet|region|land|innenstadt|kunst|kultur|kreativitaet|wissenschaft|technik|alltag|heimat|struktur\w*|wandel"
    # what ends, and what begins
    r"|schicht|schichten|licht|lichter|kapitel|aera|tradition|vorbereitungen?|bauzeit|probelauf|fuehrung|fuehrungen|programm|eintritt"
    r"|eroeffnung|einweihung|gruendung|schliessung|stilllegung|abschied|ende|endes|anfang|beginn|start|schluss|auftakt|schlusspunkt)"
)
"""Nouns that say nothing else of an event."""
AWAY: Final = frozenset("aus von vom ab".split())
TOWARDS: Final = frozenset(("nach",))
"""Which way something went."""
GIVEN: Final = frozenset(
    "ging gingen geht gehen gegangen fiel fielen faellt fallen gefallen kam kamen kommt kommen gekommen".split()
)
"""With „an“ they give something away."""
TO_WHOM: Final = re.compile(
    r"\w*(?:stadt|land|landes|bund|staat|kommune|gemeinde|kreis|verband|verein|konzern|firma|unternehmen|gesellschaft|gruppe"
    r"|investor|investoren|kaeufer|erben|familie|stiftung|bank|kirche|kammer|betreiber|eigentuemer|universitaet|hochschule|bergleute|belegschaft"
    r"|arbeiter|mitarbeiter|ag|gmbh)"
)
"""Those to whom a thing can go."""
STARTING: Final = frozenset("start netz land strand".split())
"""„Ging an Land“, „ging an den Start“."""
STATES: Final = frozenset(
    "ist sind war waren bleibt bleiben blieb blieben steht stehen stand standen liegt liegen lag lagen gilt galt".split()
)
"""Behind them stands what something is like."""
