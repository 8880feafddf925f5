"""Digits that name instead of counting: statutes, norms, licences, times, telephone numbers, streets, roads, rooms, clubs.

Nearly every such number is followed by what cannot be counted (NOT_COUNTED): „Halle 4“ is a hall, „Halle 400 Gäste“ is
a figure in the clothes of one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from brandhub.speech.uncounted import NOT_COUNTED, UNITS
from brandhub.speech.works import WORKS

# Any digits, with the signs inside a number; Roman numerals only where they count.
DIGITS: Final = re.compile(r"\d+(?:[.,:/⁄]\d+|[ ]\d{3}(?!\d))*")
ROMAN: Final = re.compile(
    r"(?=..)X{0,3}(?:XL|L)?X{0,3}(?:IX|IV|V?I{0,3})|(?=....)M{1,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
)

# „The XXth time“
NTH: Final = re.compile(r"[XVI]{2,7}(?:st|nd|rd|th)")

# What readers are told to take so much of, to heat, to wait or to walk.
MEASURED: Final = re.compile(
    r" ?(?:°C?|(?:g|kg|ml|l|cl|dl|cm|mm|m|EL|TL|Grad|Minuten?|Min\.|Sekunden|Stunden?|Gramm|Kilo|Liter|Milliliter|Meter|Zentimeter|Schritte|Esslöffel"
    r"|Teelöffel|Löffel|Tropfen|Prisen?|Tassen?|degrees|minutes?|seconds|hours?|grams?|litres?|metres|centimetres|steps|tablespoons?|teaspoons?"
    r"|spoons?|cups?|drops)(?!\w))"
)
_NO_SHARE: Final = r"(?<![Pp]ro )(?<![Jj]e )(?<![Jj]eder )(?<![Jj]ede )(?<![Jj]edes )(?<![Jj]edem )(?<![Pp]er )(?<![Ee]ach )(?<![Ee]very )"
_PLACE: Final = (
    r"(?:[Gg]leis|[Bb]ussteig|[Bb]ahnsteig|[Ss]teig|[Pp]arkplatz|[Ss]tellplatz|[Ss]chalter|[Tt]erminal|[Ss]chleuse|[Kk]anal|[Ll]oge|[Hh]örsaal|[Ss]eminarraum|[Ss]onderforschungsbereich|SFB|Exzellenzcluster|Graduiertenkolleg|Parkdeck|Hangar|[Rr]aum|[Ss]aal"
    r"|[Hh]alle|[A-ZÄÖÜ]\w{1,40}halle|[Tt]or|[Ll]inien?|[Bb]uslinien?|[Ss]traßenbahnlinien?|[Ss]tadtbahnlinien?|[A-Z]?\w{0,40}linie|[Ff]ormular|[Ff]eld|[Pp]arzelle"
    r"|[Zz]eche|[Zz]immernummer|[Ss]tation|[Ss]tand|[Tt]isch|[Ss]chließfach|[Zz]immer|[Hh]aus|[Gg]ebäude|[Ss]chacht|[Kk]apitel|[Aa]bschnitt"
    r"|[Ss]eiten?|S\.|[Bb]us|[Ss]traßenbahn|[Ss]tadtbahn|[Tt]ram|U-Bahn|S-Bahn|[Bb]undesstraße|[Ll]andstraße|WM|EM|Expo|EXPO|Formel|Route|IBA"
    r"|documenta|[Ss]ohle|[Ss]tollen|[Hh]ochofen|[Oo]fen|[Pp]ostfach|[Dd]urchwahl|[Aa]pparat|PLZ|HRB|[Bb]and|[Hh]eft|[Tt]abelle|[Aa]bbildung|Abb\."
    r"|[Aa]usgabe|[Hh]ausnummer|[Bb]latt|[Ss]pur|[Zz]one|[Aa]bteilung|[Ff]ußnote|[Ll]inienbus|[Ff]lurstück|(?:Schuh|Kleider|Konfektions|Hut|Ring|Kragen)größe|[Ww]ard|[A-ZÄÖÜ]\w{1,40}(?:schalter|saal|rampe|bühne|kasse|bahnsteig)|[Rr]amp|[Uu]nit|[Pp]ier|[Ww]harf|[Dd]ock|[Rr]ampe|[Vv]itrine|[Ss]äule|[Ss]tele|[Kk]abine|[Kk]oje|[Uu]mkleide|[Ll]ager|[Bb]ereich|[Bb]lock|[Ee]ingang|[Aa]ufgang|[Vv]ersion|Agenda|Klasse|Stufe"
    r"|Teil|Dezernat|Referat|Fachbereich|Sachgebiet|[Dd]epartment|Bestand|Signatur|Mappe|Karton|Nachlass|[Hh]olding|[Ff]older|[Ss]heet|Staffel|Folge|[Ss]eason|[Ee]pisode|Lektion|Bauabschnitt|Typ|[Tt]ype|(?:[A-ZÄÖÜ]\w{1,30}a|A)usfahrt|Anschlussstelle|[Ee]xit|[Jj]unction|Pumpe|[Pp]ump|Kessel|[Bb]oiler|Maschine|Modell|[Mm]odel|Baureihe|Lok|Lokomotive|Wagen|Silo|Tank|Becken|Trakt|Bau|Studio|Channel|Area|Boeing|Airbus|Apollo|[Pp]latform|[Rr]oom|[Hh]all|[Gg]ate|[Ll]ine|[Cc]hapter|[Pp]ages?|p\.|pp\.|[Tt]able"
    r"|[Ff]igure|[Gg]allery|[Ee]ntrance|[Cc]lub of|[Rr]esearch (?:[Cc]ent(?:re|er)|[Uu]nit|[Gg]roup)|[Ss]ection|[Vv]olume|[Ii]ssue|[Tt]rack|[Bb]uilding|[Ss]haft|[Pp]art|[Pp]it|[Ll]ock|[Cc]olliery|[Ll]ocker|[Bb]us line|[Ff]orm|[Bb]ay|[Bb]erth"
    r"|[Dd]esk|[Bb]ox|[Cc]rate|[Ss]helf|[Hh]ook|[Ee]xhibit|[Qq]uestion|[Dd]rawer|[Ss]eat|[Ii]tem|[Ss]ize|[Cc]ounter|[Dd]eck|Ebene|Etage|Reihe|Sitz|Kasse|Tür|[Aa]isle|[Rr]ow|[Ll]evel|[Ss]top|[Ee]xtension|[Pp]itch|[Cc]ourt|[Ll]ane|[Cc]ubicle|[Ss]creen|[Ll]ines|[Ff]euerwache|[Rr]ettungswache|[Ff]ire station|[Rr]outes?|[Ww]anderweg|[Rr]adweg|[Rr]undweg|[Tt]rail|[Hh]otline|[Ll]ift|[Ee]levator)"
)
# „Stand 2010“ and „Bau 1905“ are dates; „Halle 2010“ may be a hall.
_NO_YEAR: Final = "".join(
    rf"(?<!{word} (?=(?:1[5-9]|20)\d\d\b))"
    for word in (
        *("[Ss]tand", "[Bb]au", "[Ll]ager", "[Zz]eche", "[Hh]ochofen", "[Kk]anal", "[Ss]chleuse", "Klasse", "[Hh]aus"),
        *("[Gg]ebäude", "Teil", "Maschine", "[Bb]uilding", "[Pp]it", "[Cc]olliery", "[Pp]art", "[Ll]ock"),
    )
)
_RANKED: Final = r"(?: (?:der|des|von [A-Z]|in|im|unter|weltweit|europaweit|bundesweit|landesweit|Deutschlands|Europas|der (?:Welt|Liga|Tabelle)|des Landes|among|worldwide|globally|nationally|of|on|behind|hinter|vor))"
_NUMBER: Final = r"(?<!ist )(?<!war )(?<!sind )(?<!waren )(?<!bleibt )(?<!bleiben )(?<!blieb )(?<!wird )(?<!wurde )(?<!klar )(?<!are )(?<!were )(?<!remains )(?<!remain )(?<!stays )(?<!became )(?<!clear )(?<!die )(?<!der )(?<!als )(?<!zur )(?<!is )(?<!was )(?<!the )(?<!a )(?<!as )(?:[Nn]ummer|Nr\.|number|[Nn]o\.)"
_STREET: Final = (
    r"(?:(?!(?:Rang|Ranglisten|Spitzen|Tabellen|Podest|Start|Medaillen|Arbeits|Sitz|Steh|Stell|Park|Studien|Ausbildungs|Kita|Listen)p)"
    r"[A-ZÄÖÜ][\wäöüß-]{2,40}(?i:straße|strasse|str\.|platz|weg|allee|ring|ufer|damm|wall|gasse|markt|hof|tor|graben|kamp|hellweg|brücke)"
    r"|[A-ZÄÖÜ][\wäöüß.-]{1,40}(?:er|en|e)? (?:Straße|Str\.|Platz|Weg|Allee|Ring|Ufer|Damm|Wall|Gasse|Markt|Hellweg|Street|Road|Lane|Square|Avenue)"
    r"|(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur) [A-ZÄÖÜ][\wäöüß-]{1,40}(?= \d{1,3} ?[a-z]?[,.;\n)]))"
)
# „5“, „34a“, „5(2)“
_STATUTE: Final = r"\d{1,4}[a-z]?(?:\(\d{1,2}[a-z]?\))*(?![\w.,]*\d)"
# What a clock can say; a result or a ratio looks the same.
_CLOCK: Final = (
    r"(?<!mit )(?<!with )(?<!beim )(?<!gewann )(?<!verlor )(?<!siegte )(?<!Stand )(?<!won )(?<!lost )(?<!Verhältnis )(?<!ratio )(?<!of )"
    r"\b(?!(?<!um )(?<!ab )(?<!at )(?<!from )(?<!bis )(?<!to )1:\d\d(?! ?(?:Uhr|[ap]\.?m)))(?:[01]?\d|2[0-4]):[0-5]\d(?: ?[ap]\.?m\.?)?(?![\d:])(?! (?:gewann|gewonnen|verloren|gegen|für|against|win|victory|Sieg|Niederlage|defeat))"
)
_ROAD: Final = (
    r"(?:"
    + "|".join(
        rf"(?<={word} )"
        for word in "[Dd]ie [Dd]er [Tt]he mit with [Ll]inie [Ll]ine [Aa]utobahn [Mm]otorway und and oder"
        " or an on zur Bundesstraße Straßenbahn Stadtbahn from ab aus ,".split()
    )
    + r")[ABUSLK] \d{1,3}\b(?![.,]\d)"
)
_DAYS: Final = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|[Dd]aily|[Ww]eek(?:days|ends)|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags?|[Mm]ittwochs?|[Mm]ontags|[Dd]ienstags"
    r"|[Dd]onnerstags|[Ff]reitags|[Ss]amstags|[Ss]onntags|[Tt]äglich|[Ww]erktags|[Ww]ochentags)"
)
_SHORT_DAY: Final = r"(?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)"
_SPAN: Final = r"\d{1,2}(?:[:.]\d\d)? ?(?:–|-|bis|to) ?\d{1,2}(?:[:.]\d\d)?"
# „500 g“, „2“: what is taken for a meal, and not the forty museums of a city.
_TAKEN: Final = (
    r"(?:\d+(?:[.,/]\d+)? ?(?:kg|g|ml|l|cl|dl|EL|TL|Liter|Gramm|Kilo|Bund|Prisen?|Zehen?|Dosen?|Becher|Päckchen|Tassen?|Stangen?|Scheiben?|Würfel|Gläser|Glas"
    r"|cups?|tbsp|tsp|oz|lb|pinch(?:es)?|tins?|cloves?|slices?|sprigs?)\b"
    r"|eine?[nrs]? (?:Liter|Würfel|Bund|Prise|Zehe|Dose|Becher|Päckchen|Tasse|Stange|Scheibe|Glas|Pfund|Kilo|Esslöffel|Teelöffel|Schuss|Spritzer|Messerspitze|Handvoll)\b"
    r"|(?:[1-9]|1[0-2]|½|¼|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf)(?= (?:[a-zäöüß]{3,20}e[nrs]? |(?:large|small|ripe|red|fresh|big) )?"
    r"\w{0,12}(?:[Ee]i(?:er|gelb|weiß)?|[Zz]wiebeln?|[Mm]öhren?|[Kk]arotten?|[ÄäAa]pfel|[Bb]irnen?|[Kk]artoffeln?|[Tt]omaten?|[Gg]urken?|[Pp]aprikas?"
    r"|[Zz]itronen?|[Oo]rangen?|[Bb]rötchen|[Pp]flaumen|[Ww]ürst(?:e|chen)|[Ww]urst|[Hh]ering(?:e|sfilets)?|[Ss]chnitzel|[Ll]orbeerblatt|[Ll]orbeerblätter"
    r"|[Kk]öpfe|[Kk]opf|[Kk]noblauchzehen?|[Zz]ehen?|[Nn]elken|[Rr]ettich|[Bb]irne|[Ss]tangen?|[Rr]ote Bete|[Hh]efewürfel|[Ff]ische?|[Ee]ggs?|[Oo]nions?"
    r"|[Cc]arrots?|[Aa]pples?|[Pp]ears?|[Pp]otato(?:es)?|[Tt]omato(?:es)?|[Cc]ucumbers?|[Pp]eppers?|[Ll]emons?|[Oo]ranges?|[Rr]olls|[Ss]ausages?|yolks?"
    r"|[Bb]ay lea(?:f|ves)|leeks?)\b))"
)
_STUFF: Final = r"(?!(?i:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|beide|viele|alle|keine?|eine|\w*(?:zehn|zig|hundert|tausend|dutzend|mill\w+|best\w*|größte?)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|all|most|no|\w*(?:teen|ty|hundred|thousand|dozen))\b)[A-ZÄÖÜa-zäöüß]{2,20}"
_WHAT: Final = r"(?: [^\W\d_][\w-]{0,20}){0,4}(?: Type \d{3,4}\b)?"
BY_WORDS: Final = "(?#)"
"""Begins the pattern of a name that may have no digit in it; any other finds nothing in a text without digits."""
NAMING: Final = (
    # Telephone numbers begin with a nought or the sign of a country.
    r"\b0\d{1,3} ?\d{1,3} ?/ ?\d[\d ]*\d(?:-\d+)?" + NOT_COUNTED,
    r"(?:\+49|\(?0\d{2,5}\)?)[ /-]\(?\d{2,}[\d()/-]*(?: [\d()/-]+)*(?<=\d)" + NOT_COUNTED,
    rf"(?:§{{1,2}}|Paragra(?:ph|f)(?:en)?) ?{_STATUTE}(?:(?:, | und | and |–){_STATUTE})*(?: (?:Abs\.|Absatz|Satz|Nr\.) ?\d{{1,3}})*{NOT_COUNTED}",
    rf"(?:Abs\.|Absatz|Buchst\.|Satz|Ziff\.|Ziffer|Anhang|Anlage|[Cc]lause|[Ss]ub-?clause|[Pp]aragraph|[Pp]ara\.|[Rr]ule|[Rr]egulation|[Aa]nnex|[Aa]ppendix"
    rf"|[Ss]chedule|[Ss]ection) ?{_STATUTE}{NOT_COUNTED}",
    rf"Art(?:\.|ikels?) ?{_STATUTE}(?: (?:Abs\.|para\.) ?\d{{1,3}})?{NOT_COUNTED}|Article {_STATUTE}",
    r"EN ?301 ?549|\(?EU\)? ?\d{4}/\d+|WCAG ?\d\.\d|PDF/(?:UA|A)-\d\w?|RFC ?\d+|CC[ -]BY(?:-SA)?[ -]?\d\.\d|SHA-?\d+",
    # Norms, with their parts and the year of their edition.
    r"\b(?:DIN|ISO|IEC|VDE|VDI|ASR|BS)(?: (?:EN|ISO|IEC|SPEC|VDE))*[ -]?\d{2,6}(?:-\d{1,3})*(?::\d{4}(?:-\d\d)?)?(?![\w.,]*\d)"
    + NOT_COUNTED,
    # „Für vier Personen: 500 g Mehl, 2 Eier und 1 Prise Salz“
    r"(?#)(?:(?:Für|Zutaten für) (?:\w{1,12} (?:Personen|Portionen|Brote|Gläser|Bleche)|den Teig|die Soße|die Füllung|den Belag|den Guss)|Zutaten|Ingredients"
    r"|(?:Serves|Makes|For) (?:\w{1,12} people|\w{1,12} servings|the dough|the sauce|the filling|the topping|four|six)): "
    rf"(?:{_TAKEN}{_WHAT}|{_STUFF}(?: {_STUFF})?)(?:(?:,| und| and) (?:{_TAKEN}{_WHAT}|{_STUFF}(?: {_STUFF})?))*(?=[.\n]|$)",
    # What an office has entered or charges.
    r"\b(?:VR|HRA|HRB|GnR|PR|StNr\.?|Steuernummer|Umsatzsteuer-ID(?:entifikationsnummer)?|USt-ID|VAT (?:number|no\.|ID)|tax number|Gläubiger-ID)"
    r"(?: (?:is|lautet|ist))?:? ?(?:[A-Z]{2} ?)?\d[\d /]{1,20}(?<=\d)(?![\w.,]*\d)" + NOT_COUNTED,
    # „Rufen Sie die 115 an“, „Mo–Fr 8–12 und 14–17 Uhr“, „um 11 Uhr 11“
    r"[Rr]ufen Sie(?: bitte)?(?: die| den)? (?!0)\d{3,6}(?= an\b)",
    rf"\b{_SHORT_DAY}\.?(?: ?(?:[–,+-]|bis|und|to|and) ?{_SHORT_DAY}\.?)*:? {_SPAN}(?:(?:,| und| and| &) {_SPAN})*(?: (?:Uhr|h|am|pm)\b)?(?=[,.;:)\n|]|$)(?![\w.,]*\d)",
    r"\b[01]?\d Uhr [0-5]?\d\b(?! ?[A-ZÄÖÜ])" + NOT_COUNTED,
    r"(?:[Dd]oors|[Cc]urtain|[Ss]tart|[Kk]ick-off|[Ss]how|[Ll]unch|[Dd]inner|[Bb]reakfast)(?: up)? (?:at|from) \d{1,2}(?=[.,;!?\n)]|$)",
    r"(?<=[a-z])\d(?=[a-z]{2})",  # „start2grow“
    # „Die Straße des 17. Juni“, „die IBAN lautet DE12 3456 7890 1234 5678 90“
    r"(?:Straße|Platz|Allee|Siedlung) des \d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b(?! \d)",
    r"(?:IBAN|Kontonummer|Kontoverbindung)(?: lautet| ist|:)? [A-Z]{2}\d\d(?: ?\d{4}){4} ?\d\d\b",
    r"(?:Tel\.?|Telefon|Phone|Fax|Mobil):? ?\(?\+?\d[\d ()/-]{4,24}\d(?![\w.,]*\d)" + NOT_COUNTED,
    r"(?:Postfach|Fax|Telefon|Tel\.|Konto|IBAN|HRB|Az\.|ISBN|ISSN|DOI|P\.? ?O\.? ?Box|Phone|Durchwahl|Apparat|USt-IdNr\.)(?: DE)?:? ?[-–]?"
    r"\d[\d./-]*(?: \d[\d./-]*)*(?<=\d)" + NOT_COUNTED,
    r"(?:[Pp]ostal code|[Pp]ostcode|[Zz]ip code|Postleitzahl|PLZ)(?: is| lautet| ist|:)? \d{5}\b" + NOT_COUNTED,
    # „In “One Hundred Years of Solitude” it rains“; „250 g butter, creamed“
    r"(?#)(?:(?<=^In )|(?<=\nIn )|(?<=[.!?] In ))[“\"](?![^”\"\n]*(?:City|Cities|Town|Museum|Park|Dortmund|Ruhr|Region|Country|World))(?:[A-Z]\w{1,20}|of|the|and|a|in|to)(?: (?:[A-Z]\w{1,20}|of|the|and|a|in|to)){1,7}[”\"](?=,? (?:it|he|she|they|the|a|we|you)\b)",
    rf"(?#)(?:(?<=^)|(?<=\n)){_TAKEN} [\wäöüß-]{{2,20}}(?:, [\wäöüß]{{3,20}})?(?=\n|$)",
    # „Vorwahl 0231“, „Büro 2.14“, „Gruppe 61“, „Bild 3:“, „Seite 5 von 12“, „Lesezeit: 4 Minuten“, „12 noon“
    r"(?:Vorwahl|[Dd]ialling code|[Aa]rea code):? 0\d{2,5}(?![\w.,]*\d)",
    rf"(?:[Bb]üro|[Oo]ffice|[Ss]uite|[Gg]ruppe|[Vv]ers|[Vv]erse|[Bb]ild|[Ff]oto|[Pp]icture|[Pp]hoto|Grafik|Karte|[Mm]ap|[Ii]llustration|[Ss]trophe) "
    rf"{_NO_YEAR}\d{{1,3}}(?:\.\d{{1,3}})?(?![\w.,]*\d){NOT_COUNTED}",
    r"\b(?:Seite|Blatt|Folie|Teil|Bild|Page|Sheet|Slide|Part|Picture) \d{1,3} (?:von|of) \d{1,3}(?=[.;:)\n]|$)",
    r"(?:Lesezeit|Lesedauer|[Rr]eading time|[Tt]ime to read)(?::| ist| is)? (?:etwa |ca\. |about )?\d{1,3} (?:Minuten?|[Mm]inutes?|Min\.|min)(?!\w)",
    r"\b\d{2,4} (?:dpi|ppi|px|Pixel|pixels)(?!\w)|\b\d{1,2} (?:Punkt|pt|[Pp]oint)(?=[.,;\n)]|$| setzen| groß| type)",
    r"\b12(?::00|\.00)? noon\b|\b(?:Kapitel|Strophe|Akt|[Cc]hapter|[Aa]ct) \d{1,3}, (?:Vers|Zeile|Szene|verse|line|scene) \d{1,3}\b(?![.,]\d)",
    r"\b[1-9]\. (?:bis(?: zum)?|und|oder) [1-9]\. ?(?:Stock|OG|UG|Obergeschoss|Untergeschoss|Etage|Stockwerk)\b",
    r"(?#)(?:Aktenzeichen|Az\.|Geschäftszeichen|[Rr]eference|[Rr]ef\.) [\dA-Z]{1,8}(?:[/.-][\dA-Z]{1,8}){1,4}(?![\w.,]*\d)"
    + NOT_COUNTED,
    r"(?:[Ff]rom|[Ii]n|[Oo]f|[Tt]o) [Yy]ear \d{1,2}\b(?= (?:upwards|onwards|up|on|and|to)\b|[.,;\n)]|$)",
    r"\b[A-ZÄÖÜ]\w{1,20}(?:[Ss]tr\.|[Ss]traße|weg|allee|platz|gasse|ring|wall|Street|Road|Lane) \d{1,3}[a-z]?, "
    r"(?:Eingang|Hof|Hinterhof|Hinterhaus|Aufgang|Seiteneingang|[Ee]ntrance|[Bb]ack yard)\b"
    r"|\b[A-ZÄÖÜ]\w{1,20} \d{1,3}[a-z]?, (?:Seiteneingang|Eingang|Hinterhof|Hinterhaus|Aufgang)(?: [A-ZÄÖÜ]\w{1,20})?(?=[.;)\n]|$)",
    r"[Nn]umber \d{1,2} (?=(?:shirt|jersey)\b)",
    # „Die Zeche Minister Stein 4“, „die Lokomotive 89 7159“, „das 9-Euro-Ticket“, „mit einer 8 beschriftet“, „das 1×1“
    r"(?:(?<=[Dd]ie )|(?<=[Dd]er )|(?<=[Aa]uf ))(?:Zeche|Schachtanlage|Grube) (?:[A-ZÄÖÜ][a-zäöüß]{2,20} ){1,2}[1-9](?:/[1-9]){0,3}\b(?![.,]\d)"
    + NOT_COUNTED,
    r"(?:(?:Dampf|Diesel|Werks)?[Ll]ok(?:omotive)?|Baureihe) \d{2,3} \d{3,4}\b(?![.,]\d)" + NOT_COUNTED,
    r"\b[1-9]\d{0,2}-(?:Euro|Cent|Mark|Pfennig|Dollar)-(?:Ticket|Job|Schein|Stück|Münze|Laden|Shop|Briefmarke)s?\b",
    # „Op. 59 Nr. 1“, „BWV 140“, „der Psalm 23“, „der Käfer 1303“
    r"\b(?:[Oo]p\.|Opus|BWV|KV|HWV|TWV|SWV|WoO) ?\d{1,4}[a-z]?(?:,? Nr\. ?\d{1,3})?(?![\w.,]*\d)" + NOT_COUNTED,
    r"\b(?:Psalm|Sure|Genesis|Matthäus|Lukas|Johannes|Markus|Korinther|Römer|Mose|Jesaja) \d{1,3}(?:[,:] ?\d{1,3}(?:[–-]\d{1,3})?)?(?![\w.,]*\d)"
    + NOT_COUNTED,
    r"\b(?:VW|Opel|Mercedes|BMW|Porsche|Audi|Fiat|Renault|Peugeot|Citroën|Käfer|Kadett|Deutz|Fendt|Hanomag|Lanz|Unimog|Vespa|Dürkopp|Pfaff|Adler)"
    r"(?: [A-ZÄÖÜ]\w{1,15})? (?!(?:1[5-9]|20)\d\d\b)\d{1,4}[a-z]?\b(?![.,:]\d)" + NOT_COUNTED,
    r"(?<=[Mm]aßstab )1 ?: ?\d{1,6}(?![\w.,:]*\d)(?! [A-ZÄÖÜ])|(?<=[Dd]ie Zahl )\d{1,3}\b(?= (?:fehlt|steht auf|hängt|ist (?:ausgelassen|aufgemalt|übermalt|eingraviert)|bringt|gilt)\b)"
    r"|(?<=[Dd]ie Zahl )\d{1,3}\b(?= ist auf (?:dem|den|der) \w+ (?:ausgelassen|aufgemalt|übermalt|eingraviert))",
    r"(?<=mit einer )\d{1,3}(?= (?:beschriftet|bemalt|markiert|gekennzeichnet|versehen)\b)|\b1 ?[×x] ?1(?= de[rs] )",
    r"by-2-0|zero-2-0|(?:Zero|Namensnennung|attribution|zero) 2\.0",
    r"(?:Version|version|Release|v) ?\d{1,4}(?:\.\d+)+|RUHR\.2010|(?:Agenda|Expo|EXPO) 20[0-3]\d",
    r"(?:von |ab |bis |um |gegen |zwischen )?\d{1,2}(?:[:.]\d{2})?(?: ?(?:bis|und|[–-]) ?\d{1,2}(?:[:.]\d{2})?)? Uhr\b",
    rf"{_CLOCK}|\b\d{{1,2}}(?:[.:]\d{{2}})? ?(?:[ap]\.m\.|[ap]m\b)|\b24/7\b(?!-)",
    r"(?:starts?|begins?|opens?|doors?|meets?|departs?|leaves?|kick-off)(?: \w{1,40}){0,3} at \d{1,2}(?=[.,;!?\n)]|$)",
    r"\b\d{1,2}(?:[.:]\d{2})? ?(?:to|till|until|–|-) ?\d{1,2}(?:[.:]\d{2})? ?(?:am\b|pm\b|a\.m\.|p\.m\.|noon\b)",
    rf"{_STREET} \d{{1,3}} ?(?:[a-z]\b)?(?:(?:[–-]| bis | und )\d{{1,3}} ?[a-z]?)?(?![\w.,]*\d)(?=[,.;:)\n\s]|$){NOT_COUNTED}",
    # „Linien 452 und 475“
    rf"(?<![\w-]){_NO_SHARE}{_PLACE} \d{{1,4}}[a-z]?(?:(?:, | und | oder | statt | and | or | instead of )\d{{1,4}}[a-z]?)+(?![\w.,]*\d){NOT_COUNTED}",
    rf"(?<![\w-]){_NO_SHARE}{_PLACE} {_NO_YEAR}(?:[A-Z]{{1,4}} )?\d{{1,4}}(?:\.\d{{1,3}})?[a-z]?(?:[/–-]\d{{1,4}})?(?![\w.,]*\d){NOT_COUNTED}",
    rf"{_NUMBER} (?!1\b|0\d{{2,5}}[ /-]\d)\d{{1,4}}(?![\w.,]*\d)(?!{_RANKED}){NOT_COUNTED}",
    r"(?:hat|hatte|trägt|trug|unter|mit|has|had|bears|under|with) (?:die|der|the) (?:[Nn]ummer|number) (?!0)\d{1,6}(?![\w.,]*\d)"
    rf"(?!{_RANKED}){NOT_COUNTED}",
    r"(?:Kennung|Code|Kennziffer|Aktenzeichen|Signatur|\b[A-ZÄÖÜ]\w{2,20}nummer|[Rr]eference|[Cc]ode|ID|PIN) (?:[A-Z]{1,3}[ -]?)?(?!0\d{2,5}[ /-]\d)\d{2,8}(?![\w.,]*\d)"
    + NOT_COUNTED,
    r"\b[A-ZÄÖÜ][a-zäöüß]{2,}\d{1,2}\b(?![.,]\d)" + NOT_COUNTED,
    r"\b[A-Z]\.\d{1,3}\b|(?:[Rr]aum|[Rr]oom|[Nn]ummer|[Nn]umber) \d{1,3} ?[a-z]\b(?!\w)",
    r"\b(?!(?:EUR|USD|GBP|CHF|DM|KM|HA|MW|KW|GW|QM|PS|TEU|MIO|MRD|CA|ANZ)\d)[A-Z]{1,3}\d{1,3}\b(?![.,]\d)"
    + NOT_COUNTED,
    _ROAD + NOT_COUNTED,
    r"\b[2-9](?![KMTL])[A-Z]\b(?!\w)",
    r"(?:[Dd]ial|[Cc]all|[Rr]ing|Notruf|[Nn]otrufnummer|Rufnummer|[Ww]ählen Sie(?: die)?|unter der) (?!0)\d{3,6}(?![\w.,]*\d)"
    + NOT_COUNTED,
    r"(?:[Pp]ress|Taste|[Dd]rücken Sie die|key) \d\b(?![.,]\d)(?! [A-Za-z]\w{1,40}s\b)" + NOT_COUNTED,
    r"\b\d{1,3}[a-z]? (?:[A-ZÄÖÜ][\wäöüß-]{2,40}(?:straße|strasse|weg|allee|platz|ring|wall|hellweg)|[A-ZÄÖÜ][\wäöüß-]{2,40}-(?:Straße|Weg|Allee|Platz|Ring|Wall)|[A-Z]\w{1,40} (?:Street|Road|Lane|Square|Avenue))(?=[,.;:)\n]|$)",
    # “At 14 Hohe Straße”, “in article 12 of the charter”
    r"(?<=\bat )\d{1,3}[a-z]? [A-ZÄÖÜ][a-zäöüß]{2,20} (?:Straße|Platz|Weg|Allee|Ring|Wall|Markt)(?=[,.;:)\n]|$)"
    r"|\b(?:article|section|clause) \d{1,3}(?= of the [a-z]+\b)",
    r"\bCatch-22\b|(?:Trikot|[Ss]hirt)s?(?: (?:mit|der|die|das|Nummer|Rückennummer|trug|trägt|hat|ist|with|the|number|bears|bore|has|had|is)){0,4} \d{1,2}\b(?![.,]\d)"
    + NOT_COUNTED,
    r"\b(?:Rot-Weiß|Schwarz-Gelb|Blau-Weiß|Grün-Weiß|Eintracht|Fortuna|Arminia|Germania|Borussia|Viktoria|Westfalia|Preußen|Hansa)(?: [A-ZÄÖÜ]\w{1,40})? (?:1[89]\d\d|\d\d)\b"
    + NOT_COUNTED,
    # A count never begins with a nought: „Borussia Dortmund 09“, „Schalke 04“.
    r"(?<=[a-zäöüA-Z] )0\d\b(?![.,:]\d)|(?<=Hannover )96\b|(?<=1860 )München|(?<=TSV )1860\b|\b(?:Industrie|Industry|Arbeit|Work|Web|Handwerk|Mittelstand|Landwirtschaft|Farming|Logistik|Logistics|Medizin|Schule|Verwaltung|Quartier|City|Club [A-ZÄÖÜ]\w{2,20}) [1-5]\.0\b(?! [A-ZÄÖÜ])|\b(?:Horizon|Horizont|Mission|Vision) 20[2-5]0\b(?! [A-ZÄÖÜ])|(?:[Ee]xtension|[Dd]urchwahl|[Aa]pparat|[Nn]ebenstelle) (?!0)\d{5,6}\b(?![.,]\d)|(?:[Rr]adio|[Aa]ntenne|UKW|[Ff]requenz) \d{2,3}[.,]\d\b|(?:(?<=Reihe \d, )|(?<=Reihe \d\d, ))(?:Platz|Sitz) \d{1,3}\b(?= ?[.;)\n]|$)",
    r"\b[12]\. ?(?:FC|FFC|SC|BC|TC|FSV|Bundesliga|Liga|Vorsitzende\w{0,40})\b|\b[1-9]\. ?(?:Stock|OG|UG|Obergeschoss|Untergeschoss|Etage|Stockwerk)\b"
    r"|\b(?:1st|2nd|3rd|\dth) floor\b",
    # Teams, seats and minutes of a match, and what somebody wears who starts in one.
    r"(?:(?<=[Dd]ie )|(?<=[Dd]er )|(?<=[Uu]nsere ))[1-4]\. (?:Herren|Damen)?(?:[Mm]annschaft|Herren|Damen|Riege)\b"
    r"(?= (?:trainiert|spielt|reist|fährt|trifft|traf|empfängt|empfing|tritt|sucht|feiert|übt|läuft|wartet|verabschiedet|besucht|siegte|verlor|gewann)\b)",
    r"(?<=[Ii]m )[1-3]\. Rang(?= (?:sind|sitzt|sitzen|ist|links|rechts|gibt|kosten)\b)|(?:[Ii]n|[Aa]b|[Bb]is zu|[Nn]ach|[Ss]eit|[Vv]or) der \d{1,3}\. (?:Spielm|M)inute\b(?! [A-ZÄÖÜ])",
    r"\b(?:Start|Rücken|Los|Haus|Zimmer|Glücks|Garderoben|Warte)nummer [1-9]\b(?![.,]\d| (?:der|des|in|von)\b| [A-ZÄÖÜ]| [a-zäöüß]{4,40}e[nrs]? [A-ZÄÖÜ])",
    r"(?:[Ff]ür )?(?:[Kk]inder|[Jj]ugendliche|[Mm]enschen|[Pp]ersonen|[Mm]ädchen|[Jj]ungen)n? (?:ab|von|bis) \d{1,2}(?: (?:bis|und) \d{1,2})? Jahren?\b(?= ?[.,;!?)\n]|$| (?:gibt|ist|sind|und|zeigt|geeignet|frei|dürfen)\b)",
    # Names of clubs with the year of their founding.
    r"(?#)[A-ZÄÖÜ][\w-]{1,40} (?:(?:[A-ZÄÖÜ][\w-]{1,40}|auf|und|am|im|an der|der|die) ){0,4}1[6-9]\d\d e\. ?V\.|(?:Musik|Turn|Gesang|Schützen|Ruder|Schwimm|Sport|Kegel|Schach|Segel|Garten)(?:verein|club|klub|bund) von 1[89]\d\d\b(?= [a-zäöü]+t\b)|(?<=[\wäöüß,] )Zu den (?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]ieben|[Zz]wölf) [A-ZÄÖÜ]\w{2,20}",
    # „Auf der B1“, „Bahnsteige 2 bis 5“
    rf"(?:(?<=[Dd]er )|(?<=[Dd]ie ))[ABL] ?\d{{1,3}}\b(?![.,]\d)(?! ?(?:{UNITS}))(?! [A-ZÄÖÜ])",
    r"(?:Bahnsteige|Gleise|Räume|Hallen|Zimmer|Seiten|Kapitel|Tische|Schalter|Etagen|Paragrafen|Artikel|[Pp]latforms|[Rr]ooms|[Hh]alls|[Pp]ages|[Gg]ates"
    r"|[Cc]hapters|[Tt]ables|[Cc]ounters|[Ff]loors|[Aa]rticles|[Ss]ections) \d{1,4}(?: ?(?:bis|und|to|and|–|-) ?\d{1,4})(?![\w.,]*\d)"
    + NOT_COUNTED,
    r"\b(?:SV|TSV|TV|TuS|TSC|FC|SC|BC|BV|VfL|VfB|VfR|SpVgg|DJK|Kleingartenanlage|Kleingartenverein|Gartenverein|KGV|Bergmannsverein|Knappenverein|Spielvereinigung|Sportfreunde|Turngemeinde|Schachklub|Ruderverein|Radsportverein|Schwimmverein|ASC|OSC|MTV|TSG|KSV|Turnverein|Gesangverein|Schützenverein|Männerchor|Ruderclub)"
    r" (?:[A-ZÄÖÜ][\w-]{1,40} (?:auf )?){0,2}(?:von )?(?:1[6-9]\d\d|\d\d)\b" + NOT_COUNTED,
    rf"{_DAYS}(?: (?:from|von))? \d{{1,2}}(?:[.:]\d\d)? ?(?:to|until|till|bis|–|-) ?\d{{1,2}}(?:[.:]\d\d)?(?![\w.,]*\d)(?=[,.;:)\n]|$)",
    r"(?:[Dd]eparture|[Aa]rrival|departs?|arrives?|leaves?|starts?|begins?|meet|opens?)(?: \w{1,40}){0,3} at \d{1,2}[.:]\d{2}(?![\w.,]*\d)",
    r"\bBündnis 90(?:/Die Grünen)?|\bYear \d{1,2}\b(?= [a-z]+s?\b)(?! (?:pupils|students|children))",
    r"(?:Firma|Konzern|Konzerns|Unternehmen|company|firm|manufacturer|group) \d[A-Z]\b",
    r"(?#)(?:[Dd]as|dem|des|vom|beim) (?:Trio|Duo|Quartett|Quintett|Ensemble) [A-ZÄÖÜ]\w{1,40}(?!,| und|\w)",
    r"[Bb]etween \d{1,2}(?:[.:]\d\d)? and \d{1,2}(?:[.:]\d\d)? ?(?:am\b|pm\b|a\.m\.|p\.m\.|o'clock)",
    r"\b(?:WDR|NDR|SWR|BR|HR|MDR|Bayern|Antenne|Radio|BBC|Channel|Kanal) [1-9]\b" + NOT_COUNTED,
    r"(?:[Aa]steroid|[Kk]omet|[Cc]omet) (?:19|20)\d\d [A-Z]{1,2}\d*\b",
    r"(?:[Aa]nmeldung|[Aa]nmelden|[Bb]ewerbung|[Bb]ewerben|[Ee]insendungen|[Rr]egister|[Rr]egistration|[Aa]pply|[Ee]nter)[^.!?\n]{0,30}"
    r" (?:bis zum|bis|by the|by) \d{1,2}(?:\.|st|nd|rd|th)(?! [A-Z])",
    # The pitch of a match that has an hour, groups of an age, and what is called by a title.
    r"(?:Anstoß|Anpfiff|Spielbeginn|Training|Treffpunkt|Kick-?off|[Pp]ractice)(?:(?! (?:liegt|lag|steht|stand|rangiert|klettert|rutscht|springt|sprang|landet|bleibt|blieb"
    r"|lies|lay|sits|sat|ranks) )[^.!?\n]){0,60} (?:auf|on) (?:Platz|Feld|Bahn|pitch|court|field) \d{1,2}\b(?![.,]\d)",
    r"\b[2-9][05]-?plus\b",
    *WORKS,
    # “The 44 bus stops in front of the zoo”; “the 44 bus stops on the line are roofed” counts.
    r"(?<=[Tt]he )\d{1,3} (?:bus|tram|streetcar)(?= (?:stops (?:at|in front|by|on|near|outside|here|behind)|goes|runs|leaves|turns|takes|comes|to|from"
    r"|is|was|will|home|instead|towards)\b)(?![^.!?\n]*\b(?:are|have|were|had)\b)",
    # Trains by their kind, files by the ending of their name.
    r"\b(?:RE|RB|RRX|ICE|IC|EC|NE|SB) \d{1,4}\b(?![.,]\d)" + NOT_COUNTED,
    r"(?#)\b[\w-]{1,40}(?:\.\w{1,10}){0,4}\.(?:zip|pdf|docx|xlsx|csv|json|svg|png|jpg|webp|txt|md|yml|html)\b",
    r"(?#)[A-ZÄÖÜ][a-zäöüß]{2,} (?:I{1,3}|IV|VI?)(?:/(?:I{1,3}|IV|VI?)){1,3}\b",
)


@cache
def naming(areas: tuple[str, ...], *, by_words: bool = False) -> re.Pattern[str]:
    """Everything in which digits name. Five digits before a place that the hub knows are a postcode.

    `by_words`: only what names without a digit, too: all that a text without digits can hold.
    """
    postcode = rf"\b\d{{5}} (?:{'|'.join(map(re.escape, areas))})\b(?! [a-zäöü]+(?:en|t|te|ten) )" if areas else "$^"
    patterns = [one for one in NAMING if one.startswith(BY_WORDS)] if by_words else [*NAMING, postcode]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
