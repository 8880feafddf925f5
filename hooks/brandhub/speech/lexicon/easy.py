"""The words and patterns by which hard German is told from easy German. Data, not logic: grown by examples.

Whoever adds a word adds a sentence to tests/golden/easy-language.yml. The rules follow Netzwerk Leichte Sprache; the
bounds are ours and stand in `docs/handbook/decisions/`, “rounding in Leichte Sprache”.
"""

from __future__ import annotations

from typing import Final

LONGEST_SENTENCE: Final = 12
"""Words in a sentence."""
LONGEST_WORD: Final = 9
"""Letters of a compound that may stand undivided: „Stahlwerk“ does, „Hochschule“ does not."""
LARGEST_NUMBER: Final = 9_999

_NOUN: Final = "[A-ZÄÖÜ][a-zäöüß-]+"
GENITIVE: Final = (
    rf"(?i:des|eines|keines|meines|seines|unseres) (?:[a-zäöüß-]+ )?{_NOUN}",
    rf"(?i:die|der|das|den|dem|eine|einen|einem) {_NOUN} (?:der|einer|unserer|ihrer) {_NOUN}",
    rf"(?i:wegen|trotz|anhand|mithilfe|aufgrund|anstelle) (?:der|des|einer) {_NOUN}",
    rf"Dortmunds {_NOUN}",
)
BECOMING: Final = r"\b(?:wird|werden|wurden?|worden)\b"
PARTICIPLE: Final = (
    r"(?<![\w-])(?!gegen\b|gehen\b|geben\b|gelten\b|gehören\b|gewinnen\b|genießen\b|geschehen\b|gelingen\b|gesunken\b"
    r"|gestiegen\b|bekannt\b|berühmt\b|beliebt\b|bereit\b|verrückt\b|erlaubt\b|besetzt\b|entfernt\b|gewohnt\b|gerecht\b)"
    r"(?:(?:[a-zäöüß]+-?)?ge[a-zäöüß]{3,}(?:t|en)|(?:be|ver|er|ent|zer)[a-zäöüß]{3,}t|[a-zäöüß]{3,}iert)(?![\w-])"
)
SUBJUNCTIVE: Final = (
    r"(?:könn|müss|soll|dürf)te[nt]?|würde[nt]?|wäre[nt]?|hätte[nt]?|käme[nt]?|gäbe[nt]?|ließe[nt]?|bräuchte[nt]?"
    r"|sei|seien"
)
NEGATION: Final = r"nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand(?:en|em)?|nichts|weder"
# Clauses that carry a thought of their own.
CLAUSE: Final = (
    r", (?:weil|obwohl|nachdem|während|sodass|so dass|indem|bevor|damit|sondern|denn|um|ohne dass|welche[rsmn]?|deren"
    r"|dessen|denen|(?:in|auf|an|mit|von|aus|bei|zu|für) (?:der|denen|dem|die)|(?:die|der|das|den|dem) (?!\w+[.!?]))"
)
ABBREVIATIONS: Final = {
    r"z\. ?B\.": "zum Beispiel",
    r"d\. ?h\.": "das heißt",
    r"u\. ?a\.": "unter anderem",
    r"usw\.": "und so weiter",
    r"etc\.": "und so weiter",
    r"bzw\.": "oder",
    r"ca\.": "ungefähr",
    r"evtl\.": "vielleicht",
    r"ggf\.": "vielleicht",
    r"inkl\.": "mit",
    r"Mio\.": "Millionen",
    r"Mrd\.": "Milliarden",
    r"Nr\.": "Nummer",
    r"Str\.": "Straße",
    r"Dr\.": "Doktor",
    r"Prof\.": "Professor",
    r"TU": "Technische Universität",
    r"FH": "Fach-Hochschule",
    r"[A-ZÄÖÜ]{2,6}": "",
}
FOREIGN: Final = {
    r"Campus": "„Gelände von der Hoch-Schule“",
    r"Logistik": "„Waren lagern und weiter-schicken“",
    r"Innovation(?:en)?|innovativ\w*": "„neue Idee“",
    r"Transformation|Strukturwandel|Struktur-Wandel": "„große Veränderung“",
    r"Infrastruktur|Infra-Struktur": "„Straßen, Bahnen und Leitungen“",
    r"Events?": "„Fest“ oder „Veranstaltung“",
    r"Potenziale?": "„Möglichkeit“",
    r"Kompetenz(?:en)?": "„Können“",
    r"Cluster": "„Gruppe von Firmen“",
    r"Start-?[uU]ps?": "„junge Firma“",
    r"Produktion": "„Herstellung“",
    r"Emission(?:en)?": "„Abgase“",
    r"Ressourcen?": "„Vorrat“",
    r"Kapazität(?:en)?": "„Platz“ oder „Menge“",
    r"Statistik(?:en)?": "„Zählung“",
    r"Definition(?:en)?": "„Erklärung von einem Wort“",
    r"Quote|Quoten": "„Anteil“",
    r"Belegschaft(?:en)?": "„die Menschen in dem Betrieb“",
    r"Fusion(?:en)?": "„Zusammen-Schluss“",
    r"Konzerne?": "„große Firma“",
    r"Hektar": "„Fläche“, mit einem Vergleich, den man kennt",
    r"Revier|Region": "„Gegend“",
}
# Parts of compounds, small: what may stand first, and what may follow it (with an s, n or en between them).
PARTS: Final = frozenset(
    """
    arbeit arbeiter arbeiterin bahn bank barriere bau bauer bauern baum berg bergbau bergwerk betrieb betriebe
    bevölkerung bier bild boden brauerei brief brücke bund bürger computer dienst dienstleistung druck eisen erde
    ernte fabrik fach fahrt feld fest feuer firma firmen flug fläche forderung forschung frage frauen freiheit
    freiwillig freizeit fuß fußball gebiet gebärde gebäude gegend gemeinde geschichte geschäft gesetz gesund gewinnung
    grube grund gruppe güter hafen hand haus heimat heraus herstellung hoch hochofen hochschule hof häuser höfe hütte
    hütten industrie information ingenieur institut internet jahr jahre jugend kanal kinder kirche kohle kohlen
    konzert kranken kultur kunst küche land landwirt landwirtschaft leben lehrer leiste leistung leiter lern leute
    lichter luft mannschaft markt maschine meister mensch menschen messe metall minister mittel museum nachbarn nacht
    natur nord ofen ort park partei pflanze platz politik polizei post preis programm projekt prüfung quelle rat
    rathaus raum recht regel reise ruhr sache sammlung schacht schicht schiff schließung schule schulen schutz
    schwierigkeit schüler see seite sport sprache staat stadt stadtteil stahl stahlwerk stand stein steinkohle stelle
    straße strom studium städte stück süd tag technik technologie teil tier tor turm tür umwelt union universität
    unternehmen ursache verein verkehr verwaltung veränderung volk waren wasser weg wege welt werk werke wert wetter
    wiese wirtschaft wissen wissenschaft woche wohnung wort wörter zahl zahlen zeche zechen zeichen zeit zeitung
    zentrum zimmer zucht zug zukunft zählung
    """.split()
)
JOINTS: Final = ("", "s", "n", "en", "es")
ENDS: Final = (
    "",
    "e",
    "n",
    "en",
    "er",
    "ern",
    "es",
    "s",
    "in",
    "innen",
    "ung",
    "ungen",
    "lich",
    "liche",
    "lichen",
    "lerin",
)
