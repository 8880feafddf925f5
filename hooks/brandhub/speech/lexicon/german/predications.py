"""German predications: what towns, quarters, trades and houses are, have, make and never do. Data, not logic.

See predications.py. Words are spelt as texts are folded. Whoever adds one adds a sentence to
tests/golden/orphans/de.yml.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.german import fields

PLACES: Final = re.compile(
    r"(?:\w+)?(?:viertel|quartier|stadtteil|stadtbezirk|vorort|kiez|stadt|standort|campus|hafen|revier|szene|luft|bevoelkerung|kundschaft"
    r"|publikum|belegschaft|nachtleben|nachwuchs|jugend|universitaet|hochschule|einzugsgebiet|ehrenamt|vereinsleben|wohnungsbau|arbeitswelt)"
    r"|tu|uni|bvb|borussia|zoo|flughafen|konzerthaus|opernhaus|westfalenhalle|westfalenpark|sueden|norden|osten|westen"
)
"""What lies or lives in a town as a whole, beside those of lexicon/german/publics.py."""
NAMED: Final = frozenset((fields.CLASSES["city"] + " phoenixsee").split()) - {"halle"}

BEING: Final = frozenset("ist war bleibt blieb wird wurde gilt galt".split())
HAVING: Final = frozenset("hat hatte besitzt besass bietet bot braucht verspricht".split())
MAKING: Final = frozenset("macht machte gibt gab schafft schuf zeigt zeigte setzt setzte beweist bewies".split())
NEVER: Final = frozenset(
    "nie niemals stets immer staendig dauernd permanent nirgends ueberall allzeit zeitlebens jederzeit ewig".split()
)
BETWEEN: Final = frozenset(
    "auch ja eben halt nun mal einfach doch schon noch heute hier laengst weiterhin immer inzwischen mittlerweile wieder"
    " sehr recht ziemlich ganz so besonders wirklich ungemein erstaunlich zudem ausserdem damit als fuer viele".split()
)
DEFINITE: Final = frozenset("der die das unser unsere".split())

# Such a noun says what something is; others with „die“ say that it is the only one, or the first: „das Tor zur Welt“.
PLAIN_HEADS: Final = re.compile(
    r"\w*(?:name|namen|traeger|traegerin|veranstalter|veranstalterin|gastgeber|gastgeberin|eigentuemer|eigentuemerin|bauherr|bauherrin|thema|titel"
    r"|schauplatz|ort|stelle|sitz|ziel|grund|ursache|ergebnis|folge|anlass|motto|gegenstand|nachfolger|nachfolgerin|vorgaenger|vorgaengerin|partner"
    r"|partnerin|besitzer|besitzerin|auftraggeber|herausgeber|arbeitgeber|kulisse|treffpunkt|geburtsort|geburtsstadt|heimatstadt|nachbarstadt"
    r"|patenstadt|partnerstadt|rest|teil|bild|stoff|aufgabe|frage|antwort|gewinner|gegner|stadt|kreis|region|raum|rahmen|mutter|tochter|mitglied|gastgeberin|standort|pflicht|sache|amt|privatbesitz|eigentum|opfer|ohr)"
)
# How many, how large, how old or how dear, said of a place, its people or its trade.
GRADES: Final = re.compile(
    r"(?:jung|alt|reich|arm|teuer|billig|guenstig|gross|klein|riesig|winzig|leer|voll|sicher|unsicher|gefaehrlich|sauber|schmutzig"
    r"|gruen|grau|dicht|weit|bekannt|beliebt|begehrt|gefragt|beruehmt|erfolgreich|stark|schwach|gesund|krank|wohlhabend|bezahlbar"
    r"|unbezahlbar|erschwinglich|knapp|rar|ueberaltert|ueberlastet|verschuldet|pleite|klamm|gespalten|modern|international|vielfaeltig"
    r"|lebenswert|attraktiv|familienfreundlich|gastfreundlich|fahrradfreundlich|autofrei|autogerecht|barrierefrei|klimaneutral|digital|vernetzt"
    r"|innovativ|kreativ|fleissig|sparsam|treu|verwaist|tot|lebensgefaehrlich|trostlos|gut|schlecht|perfekt"
    r"|ideal|optimal|spitze|klasse|top|super|weltbekannt|weltberuehmt|unschlagbar|einmalig|machtlos|ratlos|hilflos|abgehaengt|verlassen|vergessen|angekommen|erwacht|aufgewacht|gescheitert|gerettet|zurueck|dran|vorn|oben|unten|hinten|weiter)"
)
# Of these anybody may have some without there being much of it: „die Stadt hat Geburtstag“.
PLAIN_HAVINGS: Final = frozenset(
    "geburtstag ferien pause urlaub besuch recht unrecht vorfahrt anspruch post sprechstunde dienst gaeste trauer auskunft bescheid rat zeit geduld flagge haltung herz gesicht mut schule wort wort hilfe".split()
)

# What can be measured of a town, and what may be said of it without a measure: what it is called, where it stands.
FIGURES: Final = re.compile(
    r"\w*(?:quoten?|raten?|armut|arbeitslosigkeit|leerstand|leerstaende|krankenstand|miete|mieten|(?:bau|boden|miet|kauf|grundstuecks|immobilien|strom|gas|energie|bier|brot|fahr|eintritts)preise?|kosten|loehne|gehaelter|schulden"
    r"|nachfrage|kaufkraft|steuern|einkommen|umsatz|umsaetze|gewinne?|verluste?|auslastung|zulauf|andrang|beteiligung|zuschauerschnitt|\w{3,}zahlen"
    r"|geburten|konjunktur|auftragslage|bilanz|haushalt|etat|budget|mangel|kriminalitaet|lebenserwartung|wohnungsnot|kundschaft|wirtschaftslage|finanzlage|haushaltslage|wohnungssuche|parkplatzsuche|jobsuche)"
)
NO_FIGURES: Final = re.compile(
    r"(?:haupt|tages|sonder|los|sach|trost|preis|tombola|zeit|boden|raum|erkenntnis)gewinne?n?|(?:\w+st|\w*f)raten|\w+kraten|literaten|kastraten|magistraten|piraten|penaten|soldaten|tomaten|zutaten|diplomaten|\w*waren|mieter|preis"
)
ACTS_OF_FIGURES: Final = frozenset(
    """heisst hiess bedeutet beschreibt beschreiben misst messen umfasst umfassen enthaelt enthalten stammt stammen gilt gelten galt steht
    stehen stand findet finden fand ergibt ergeben entspricht entsprechen bezieht beziehen richtet richten beruht beruhen meint meinen
    nennt nennen wird werden wurde wurden ist sind war waren hat haben legt legen legte kann koennen konnte konnten darf duerfen soll sollen muss muessen
    will lassen laesst zeigt zeigen zeigte gehoert gehoeren kommt kommen kam kamen folgt folgen uebernimmt uebernehmen traegt tragen
    trug trugen schliesst schliessen geht gehen liegt liegen lag lagen beginnt beginnen endet enden erscheint erscheinen fasst fassen
    rechnet rechnen zaehlt zaehlen vergleicht vergleichen dient dienen erklaert erklaeren beantwortet beantworten sagt sagen
    beschliesst beschlossen verteilt verteilen regelt regeln haengt haengen hing interessiert interessieren entfaellt entfallen bekommt
    erhielt bezahlt zahlt teilen teilt taugen taugt passen passt fallen faellt""".split()
)

# What a town does with itself as every town hall: „die Stadt hat sich beworben“.
OWN_ACTS: Final = frozenset(
    """veraendert beworben beteiligt entschieden verpflichtet angeschlossen geeinigt entschuldigt versammelt getroffen gemeldet geaeussert
    verabschiedet bedankt gewehrt eingesetzt ausgesprochen bekannt erklaert bemueht engagiert verschoben zusammengeschlossen vorbereitet
    gekuemmert beschaeftigt befasst verstaendigt verschrieben vorgenommen angemeldet eingefunden gebildet gegruendet""".split()
)
# „Die Stadt ist eine Gemeinde“ says what something is; with other nouns „ein“ grades it: „ist ein Dorf“, „eine Festung“.
KINDS_OF_PLACES: Final = re.compile(
    r"\w*(?:stadt|gemeinde|ort|ortsteil|stadtteil|stadtbezirk|bezirk|kreis|land|teil|begriff|wort|name|verein|verbund|klub|club|unternehmen|betrieb|gebaeude|bau"
    r"|haus|museum|platz|park|raum|bereich|gebiet|fach|beruf|thema|feld|projekt|buendnis|zusammenschluss|mitglied|partner|traeger|koerperschaft|hochschule"
    r"|universitaet|flughafen|hafen|viertel|quartier|siedlung|wagen|zug|spiel|lied|film|roman|stueck|bild|mannschaft|team|gruppe|frage|aufgabe|geschichte|baustelle"
    r"|see|teich|weiher|fluss|kanal|friedhof|denkmal|hotel|gymnasium|gewaesser)(?:en|n|e|s)?"
)
EVERYBODY: Final = re.compile(
    r"(?:steuer|beitrags|gebuehren)zahler|verbraucher|pendler|mieter|anleger|sparer|waehler|arbeitnehmer|mittelstaendler|dortmunder|westfale|ruhrgebietler"
    r"|deutsche|normalbuerger|durchschnittsbuerger|buerger|autofahrer|haeuslebauer|kleinanleger|ruhri"
)
"""One who stands for all: „der Steuerzahler blutet“."""

# What becomes of a place in one word: „wird vornehm“; a participle is an act („wird saniert“).
BECOMING: Final = frozenset(("wird", "wurde"))
PARTICIPLE: Final = re.compile(r"\w+(?:t|en)")
LIVELY: Final = re.compile(r"\w*(?:publikum|kundschaft|nachwuchs|belegschaft|jugend)")
"""Who falls silent or gets wet in one evening."""
OF_AN_EVENING: Final = frozenset(
    "wach still leise laut unruhig dunkel hell nass warm kalt muede ruhig finster weiss".split()
)
"""What a town is for some hours."""
STATES_OF_FIGURES: Final = re.compile(
    r"(?:rosig|trueb|prekaer|dramatisch|stabil|solide|hoch|niedrig|gering|gross|klein|desolat|angespannt|entspannt|gut|schlecht|mies|miserabel|katastrophal"
    r"|beachtlich|enorm|gewaltig|riesig|minimal|erschreckend|alarmierend|beschaemend|erfreulich|moderat|human|fair|happig|saftig|gesalzen|ordentlich"
    r"|zufriedenstellend|durchwachsen|ausgeglichen|rekordverdaechtig|konstant|unveraendert|unbezahlbar|bezahlbar)"
)
HABITS: Final = frozenset("wenig viel gern gerne ungern kaum selten oft meist lieber nie immer".split())
"""With them a deed of one who stands for all is told: „der Westfale redet wenig“."""
