"""Works: names of books, films, clubs, houses and firms that hold a number, a rank or a quantity (digits.py asks for them)."""

from __future__ import annotations

from typing import Final

from brandhub.speech.uncounted import NOT_COUNTED

_WORK: Final = (
    r"(?:Vereins?|Initiative|Films?|Buch|Buchs|Romane?|Romans|Stücks?|Lied|Song|Oper|Operette|Schau|Ausstellung|Reihe|Serie|Album|Kneipe|Projekts?|Kampagne|Aktion|Programms?|Wettbewerbs?|Preis|Stiftung|Workshop|Seminar|Vortrag|Kurs|Podcast|Blog|Sendung|Gedicht|Erzählung|Skulptur|society|association|initiative|charity|campaign|group|event|Installation|Mosaik|Relief|project|campaign|poem|podcast|lecture|workshop|prize|sculpture|Café"
    r"|Restaurant|Lokal|Bar|Gasthaus|Wirtshaus|Galerie|Kollektiv|Newsletter|Lesekreis|Laden|Salon|Verlag|Kabarett|Ensemble|Chor|Wandbild|Kinderbuch|Bildband|Hörspiel|Gesprächsreihe|Konzertreihe|Lesereihe|Filmreihe|Band|Zeitschrift|Magazin|Festival|Bündnis|Netzwerk|Stammtisch|Kiosk|Trinkhalle|Imbiss|Eisdiele|Bäckerei|Buchhandlung|Hostel|Kita|Arbeitskreis|Brettspiel|Ratgeber|Broschüre|Gemälde|film|book|novel|play|song|opera|show|exhibition"
    r"|series|album|pub|bar|café|restaurant|band|magazine|festival|club|painting)"
)
_KIND: Final = r"(?:film|book|novel|play|song|opera|show|exhibition|series|album|pub|bar|café|restaurant|band|magazine|festival|club|painting)"
_NO_VERB: Final = r"(?![^“”\"«’\n]{0,40}\b(?:stehen|stand|standen|liegen|leben|lebt|warten|öffnen|stands?|in einer Stadt|in one city|in Dortmund|hat|haben|hatte|ist|sind|war|waren|wird|wächst|has|have|had|is|are|was|were|grew|grows|\w{1,40}ste[nrs]?|\w{1,40}est|most|gibt|steigt|sinkt|rises|(?:[Mm]ehr|[Ww]eniger|[Mm]ore|[Ff]ewer|[Ll]ess) (?:\w{1,30} ){1,2}(?:als|than))\b)"
_NAMED: Final = "|".join(
    rf"(?<={word} )"
    for word in ("Namen", "heißt", "heißen", "genannt", "getauft", "Titel", "named", "called", "titled", "Name")
)
WORKS: Final = (
    rf"(?#){_KIND} (?:The )?[A-Z]\w{{1,40}}(?:[ -][A-Z0-9]\w{{0,40}}){{1,3}}",
    rf"(?:{_NAMED})(?:[A-ZÄÖÜ]\w{{1,40}} ){{1,4}}(?:(?:Nr\.|No\.) )?\d{{1,3}}\b(?=[.,;\n]|$)",
    rf"(?#)(?:[Cc]alled|[Nn]amed|[Tt]itled|[Ee]ntitled|[Dd]ubbed|[Cc]hristened) [“\"‘]{_NO_VERB}[^“”\"’.!?\n]{{1,40}}[”\"’]",
    # What is put in quotation marks behind its kind is the name of a work, a club or a house; so is „den Roman Das vierte Fenster“.
    rf"(?#){_WORK} [„“\"»‘]{_NO_VERB}[^“”\"«’.!?\n]{{1,40}}[“”\"«’]",
    # „Der Chor Einklang 88 probt“, „TV 1885 Brechten“, „die Firma Dreizehnpunkt programmiert“, “2001: A Space Odyssey”
    rf"(?:(?<=[Dd]er )|(?<=[Dd]ie )|(?<=[Dd]as )|(?<=[Tt]he )|(?<=[Ii]m )|(?<=[Dd]em ))(?:Schacht|Chor|Ensemble|Kollektiv|Netzwerk|Bündnis|Kompetenzzentrum|Verbund|Labor"
    rf"|choir|network|space|co-working space|ensemble|collective|laboratory) [A-ZÄÖÜ][\w-]{{2,30}} (?!(?:1[5-9]|20)\d\d\b)\d{{1,3}}(?:\.0)?\b(?![.,:]\d)(?= (?:probt|singt|spielt|lädt|tritt|berät|zeigt|öffnet|feiert|trifft|liegt|ist|rents|meets|sings|rehearses|opens|plays|invites)\b){NOT_COUNTED}",
    r"\b(?:SV|TSV|TV|TuS|TSC|FC|SC|BV|VfL|VfB|DJK|ASC|OSC|MTV|TSG) 1[89]\d\d (?!(?:Mitglied|Spieler|Aktive|Fans|Zuschau|Kinder|Menschen|Tore|Punkte|Personen|Jugendliche))[A-ZÄÖÜ]\w{2,20}(?= [a-zäöü]+(?:t|te|en)\b)",
    r"\b(?:Python|Windows|HTML|CSS|Java|Ubuntu|Bluetooth|PHP|Perl|Debian|Android) \d{1,2}(?:\.\d{1,2})?\b"
    + NOT_COUNTED,
    r"(?<=[Aa]m )(?!Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Tag|Abend|Morgen|Mittag|Ende|Anfang|Rand)[A-ZÄÖÜ][a-zäöüß]{3,20} \d{1,3}(?= (?:öffnet|informiert|berät|empfängt|wohnt|hat (?:\w+tags|täglich|wieder|bis|ab|von))\b)",
    r"(?#)(?:is|was|are) (?:called|named) (?![^.,;\n]{0,60}\b(?:\w{2,}est|Most|Best|First|Only|One|Capital|Top|Leading|King|Queen|Germany|Europe|World|Country|City|Town|Ruhr|Dortmund)\b)[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){1,3}(?= (?:and|but|after|which|because)\b|[.,;])",
    r"(?#)(?:(?<=[Dd]ie )|(?<=[Dd]as ))(?:Firma|Agentur|Start-up|Softwarefirma|Softwareschmiede|Werbeagentur) (?!Größ|Ältest|Best|Spitzen|Markt|Welt|Rekord|Nummer|Meist|Vorreiter|Primus|Tausend|Dutzend)[A-ZÄÖÜ][a-zäöüß]{4,40}(?= [a-zäöü]+(?:t|te)\b)",
    rf"[„“\"»]\d{{1,4}}: {_NO_VERB}[A-ZÄÖÜ][^“”\"«’.!?\n]{{1,40}}[“”\"«]",
    rf"(?#)Motto [„“\"»‘]{_NO_VERB}(?:Alle|Jede[rs]?|Keine[rs]?|Viele|Mehr(?! als)) (?![^“”\"«’\n]*(?:Stadt|Land|Welt|Revier|Deutschland|Europa|Dortmund|\d))[^“”\"«’.!?\n]{{1,40}}[“”\"«’]",
    rf"(?#){_WORK} (?:Der|Die|Das) (?!\w{{1,40}}[sß]te[nrs]? )[a-zäöüß]{{1,40}} [A-ZÄÖÜ]\w{{1,40}}|{_WORK} The (?!\w{{1,40}}est )[A-Z]\w{{1,40}}(?: [A-Z]\w{{1,40}})+",
    r"(?#)(?:read|reads|sings?|sang|plays?|played|stages?|staged|watch\w{0,40}|performs?|performed|shows?|liest|lasen?|singt|spielt) (?:The )?[A-Z]\w{1,40}(?: (?:of |and |the |in )?[A-Z]\w{1,40}){1,5}(?!\w*'s \d)",
    r"(?#)[„“\"][^“”\"\n]{1,40}[“”\"](?= (?:is|was|heißt|ist|hieß) (?:the|der|ein|a) (?:name|title|Name|Titel))",
    r"(?#)(?:(?<=^)|(?<=[.!?\n] ))(?!(?:(?:Der|Die|Das|Unser|Unsere) )?(?:Größ|Ältest|Höchst|Schönst|Best|Platz|Nummer|Spitzen|Sieger|Meister|Tabellen|Rekord|Meist|Export|Kassen|Verkaufs|Primus|Klassen|Markt|Welt|Vorreiter|Schlusslicht))"
    r"[A-ZÄÖÜ]\w{1,40}(?: [A-ZÄÖÜ]\w{1,40}){0,4}(?= (?:is|was) (?:on at|shown|playing|on the bill|the (?:name|title) of|an? (?:film|novel|play|song|book|band|pub|gallery|café|bar|restaurant|shop|choir|magazine|podcast|club|label|festival|hostel|hotel|bakery|game|exhibition|series|programme)\b)"
    r"| (?:heißt|hieß|ist der Name|ist der Titel|ist ein (?:Film|Roman|Lied|Stück|Buch)\b))",
    # „Die Band Zweiraumwohnung“, „Die Galerie Halbe Treppe“: a name behind its kind, of words with capitals.
    r"(?#)(?:Galerie|Band|Kollektiv|Kneipe|Bar|Salon|Kabarett|Ensemble|Theater|Verlag|Label|Club) (?:[A-ZÄÖÜ][a-zäöüß]{1,40}e[nrs]? )?[A-ZÄÖÜ][a-zäöüß]{2,40}(?=[.,;!?\n]|$| (?:zeigt|spielt|probt|singt|lädt|öffnet|verlegt|tritt|gibt|feiert|stellt|liegt|in |im |am |an |auf |aus ))"
    r"|(?:Bündnis|Verein|Initiative|Aktion|Projekt|Kampagne|Stiftung|Netzwerk|Kollektiv) (?:Alle|Zweite[rs]?|Dritte[rs]?|Erste[rs]?|Jede[rs]?|Keine[rs]?|Viele|Halbe[rs]?) (?:[a-zäöüß]{2,5} )?[A-ZÄÖÜ][a-zäöüß]{1,40}"
    # “Studio 47 records jingles”, “Stanley Kubrick's 2001: A Space Odyssey”, “the over-sixties play chess”
    r"|(?:^|(?<=[.!?\n] ))Studio [1-9]\d{0,2}(?= (?:records|films|prints|broadcasts|produces|presents) (?!(?:are|were|have|had|was|is|in|at|of|from|sold|made|by|every|each|more|most|all|many)\b)[a-z]+)"
    r"|\b(?:[Oo]ver|[Uu]nder)-(?:fif|six|seven|eigh|nine)ties(?= (?:play|sing|dance|meet|train|row|swim|rehearse|walk|cook|knit|practise|paint)\b)"
    r"|[A-Z]\w{2,20} [A-Z]\w{2,20}'s \d{1,4}: (?:A|An|The) (?!(?:Record|Best|Year|Decade|Boom|Crisis|First|Last|End)\b)[A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,3}"
    # “The Route 66 Diner serves burgers”
    r"|(?<=[Tt]he )[A-Z][a-z]{2,20} [1-9]\d{0,2} (?!\w{1,40}s )[A-Z][a-z]{2,20}(?= [a-z]+s (?!than\b))"
    # „Die 10b spielt Brecht“, „um 11 und um 15 Uhr“, „die Kanuten von 1930 e. V.“
    r"|(?:[Dd]ie|[Dd]er|[Kk]lasse|[Cc]lass) (?:[1-9]|1[0-3])[a-e]\b"
    r"|\bum \d{1,2}(?:[.:]\d\d)?(?: Uhr)?(?:,| und| oder| sowie) (?:um )?\d{1,2}(?:[.:]\d\d)? Uhr|von 1[89]\d\d e\. ?V\."
    # „Der Newsletter heißt „5 vor 12““
    rf"|\b(?:heißt|hieß|heißen|genannt|namens|betitelt|[Uu]nter dem (?:Titel|Namen)|mit dem Titel|trägt den Titel|trug den Titel|nennt sich) [„“\"»‘]{_NO_VERB}(?![^“”\"«’\n]*(?:Stadt|Land|Welt|Revier|Deutschland|Europa|Dortmund))[^“”\"«’.!?\n]{{1,40}}[“”\"«’]",
)
