"""Digits that name instead of counting: which stretch of a text each of the patterns takes, and where it stops."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from typing import Any

import pytest
from brandhub.speech.digits import BY_WORDS, DIGITS, MEASURED, NAMING, NTH, ROMAN, naming

# A text, and the stretches of it in which digits or words for numbers call something by its name.
NAMED = {
    "Der Kurs lehrt Python 3 am Abend.": "Python 3",
    "Am Freistuhl 3 hat täglich das Amt geöffnet.": "Freistuhl 3",
    "The bar is called Thirty-Two Below and serves beer.": "is called Thirty-Two Below",
    "The Route 66 Diner serves pancakes.": "Route 66 Diner",
    "Our office is at 14 Hohe Straße, in the rear building.": "14 Hohe Straße",
    "The rule is set out in article 12 of the charter.": "article 12",
    "Die Straße des 17. Juni ist gesperrt.": "Straße des 17. Juni",
    "Die IBAN lautet DE44 4405 0199 0001 2345 67.": "IBAN lautet DE44 4405 0199 0001 2345 67",
    "Der Chor Einklang 88 probt.": "Chor Einklang 88",
    "Der TV 1885 Brechten lädt ein.": "TV 1885 Brechten",
    "Die Firma Dreizehnpunkt programmiert.": "Firma Dreizehnpunkt",
    "The club shows “2001: A Space Odyssey” today.": "“2001: A Space Odyssey”",
    "Die Autobahnausfahrt 12 führt zum Zoo.": "Autobahnausfahrt 12",
    "The Industry 4.0 laboratory opens.": "Industry 4.0",
    "The Horizon 2020 programme supports it.": "Horizon 2020",
    "The space Area 51 rents desks to designers.": "space Area 51",
    "It is at 18 Max-Muster-Platz, opposite.": "18 Max-Muster-Platz",
    "On extension 22135 until noon.": "extension 22135",
    "Tel. 0231 / 502 21-3 hilft.": "Tel. 0231 / 502 21-3",
    "Ruf 0231 / 50 22 13.": "0231 / 50 22 13",
    "Ruf 0231 50221 oder +49 231 502210.": "0231 50221 | +49 231 502210",
    "Nach § 12a gilt das.": "§ 12a",
    "Nach Paragraf 3, 4 und 5 Abs. 2 gilt das.": "Paragraf 3, 4 und 5 Abs. 2",
    "Nach Anhang 3 gilt das.": "Anhang 3",
    "Nach Abs. 2 gilt das.": "Abs. 2",
    "Nach Clause 7 of it.": "Clause 7",
    "Nach Artikel 5 Abs. 2 gilt das.": "Artikel 5 Abs. 2",
    "Under Article 13(1) that holds.": "Article 13(1)",
    "Nach EN 301 549 geprüft.": "EN 301 549",
    "Nach WCAG 2.1 geprüft.": "WCAG 2.1",
    "Nach DIN EN 1090-2 geprüft.": "DIN EN 1090-2",
    "Für vier Personen: 500 g Mehl, 2 Eier und 1 Prise Salz.": "Für vier Personen: 500 g Mehl, 2 Eier und 1 Prise Salz",
    "Eingetragen als HRB 12345.": "HRB 12345",
    "Eingetragen als VR 1234.": "VR 1234",
    "Rufen Sie bitte die 115 an.": "Rufen Sie bitte die 115",
    "Mo–Fr 8–12 und 14–17 Uhr.": "Mo–Fr 8–12 und 14–17 Uhr",
    "Sa 10–14": "Sa 10–14",
    "Um 11 Uhr 11 geht es los.": "11 Uhr 11",
    "Doors at 7.": "Doors at 7",
    "Das ist start2grow.": "2",
    "Die Straße des 17. Juni kennt er.": "Straße des 17. Juni",
    "Die IBAN lautet DE12 3456 7890 1234 5678 90.": "IBAN lautet DE12 3456 7890 1234 5678 90",
    "Im Maßstab 1:87 steht sie.": "1:87",
    "Die Zahl 13 ist auf den Spinden ausgelassen.": "13",
    "Auf der Zeche Minister Stein 4 war Schluss.": "Zeche Minister Stein 4",
    "Die Lokomotive 89 7159 faucht.": "Lokomotive 89 7159",
    "Mit dem 9-Euro-Ticket ans Meer.": "9-Euro-Ticket",
    "Die Tür ist mit einer 8 beschriftet.": "8",
    "Das 1×1 der Bienen.": "1×1",
    "Das Quartett op. 59 Nr. 1 erklingt.": "op. 59 Nr. 1",
    "Der Psalm 23 hilft.": "Psalm 23",
    "Der VW Käfer 1303 parkt.": "VW Käfer 1303",
    "Unter dem Motto „Alle in einem Boot“ los.": "Motto „Alle in einem Boot“",
    "Tel.: (0231) 50-2213 22.": "Tel.: (0231) 50-2213 22",
    "Postfach 10 12 34.": "Postfach 10 12 34",
    "Postleitzahl ist 44137.": "Postleitzahl ist 44137",
    "In “One Hundred Years of Solitude” it rains.": "“One Hundred Years of Solitude”",
    "250 g Butter, weich": "250 g Butter, weich",
    "2 Eier": "2 Eier",
    "Vorwahl: 0231.": "Vorwahl: 0231",
    "Büro 2.14 ist offen.": "Büro 2.14",
    "Bild 3: der Turm.": "Bild 3",
    "Seite 5 von 12.": "Seite 5 von 12",
    "Lesezeit: 4 Minuten.": "Lesezeit: 4 Minuten",
    "Reading time: 4 min.": "Reading time: 4 min",
    "Gedruckt mit 300 dpi.": "300 dpi",
    "Gesetzt in 12 Punkt.": "12 Punkt",
    "At 12 noon.": "12 noon",
    "Kapitel 3, Vers 4 sagt es.": "Kapitel 3, Vers 4",
    "Der 2. bis 4. Stock.": "2. bis 4. Stock",
    "Unter by-2-0 frei.": "by-2-0",
    "Unter Namensnennung 2.0 frei.": "Namensnennung 2.0",
    "Seit Version 2.10 so.": "Version 2.10",
    "Die RUHR.2010 kam.": "RUHR.2010",
    "Von 10 bis 18 Uhr.": "10 bis 18 Uhr",
    "Um 9.30 Uhr.": "9.30 Uhr",
    "Um 9:30 los.": "9:30",
    "At 9 p.m. we go.": "9 p.m.",
    "Offen 24/7.": "24/7",
    "It starts at 8.": "starts at 8",
    "From 9 to 5 pm.": "9 to 5 pm",
    "Brückstraße 12a, 44135.": "Brückstraße 12a",
    "Ort: Kleiner Weg 3.": "Kleiner Weg 3",
    "Im Winkel 4, hinten.": "Im Winkel 4",
    "Linien 452 und 475 fahren.": "Linien 452 und 475",
    "Halle 4 ist offen.": "Halle 4",
    "Gleis 11 liegt dort.": "Gleis 11",
    "Er ist nicht da: Nummer 7.": "Nummer 7",
    "Das hat die Nummer 7.": "hat die Nummer 7",
    "It has the number 7.": "has the number 7",
    "Aktenzeichen 4711.": "Aktenzeichen 4711",
    "Aktenzeichen 12/2024.": "Aktenzeichen 12/2024",
    "For children from Year 3 upwards.": "from Year 3",
    "Hansastraße 12, Hinterhof.": "Hansastraße 12, Hinterhof",
    "She wore the number 10 shirt.": "number 10 ",
    "Der Code AB-1234 gilt.": "Code AB-1234",
    "Kundennummer 4711 gilt.": "Kundennummer 4711",
    "Die Galerie Depot7 lädt ein.": "Depot7",
    "Im Raum A.12 steht er.": "A.12",
    "In room 12 b.": "room 12",
    "Der Bus C12 hält.": "C12",
    "Auf der Autobahn A 40.": "A 40",
    "Der Motorway A 1.": "A 1",
    "Die U 41 fährt.": "U 41",
    "Ein Film in 3D.": "3D",
    "Dial 911.": "Dial 911",
    "Press 5 now.": "Press 5",
    "Drücken Sie die 5.": "Drücken Sie die 5",
    "At 12 Kings Road.": "12 Kings Road",
    "Band The Twelve Angry Men play.": "Band The Twelve Angry Men",
    "Ein Catch-22 ist das.": "Catch-22",
    "Im Trikot mit der 10.": "Trikot mit der 10",
    "Eintracht Hörde 08 spielt.": "Eintracht Hörde 08",
    "Eintracht 1895 spielt.": "Eintracht 1895",
    "Borussia Dortmund 09 spielt.": "Borussia Dortmund 09",
    "TSV 1860 München.": "1860 | München",
    "Der 1. FC spielt.": "1. FC",
    "Im 3. Stock.": "3. Stock",
    "On the 4th floor.": "4th floor",
    "Kleingärtner Huckarde 1912 e. V.": "Kleingärtner Huckarde 1912 e. V.",
    "Auf der B1 steht es.": "B1",
    "The B 54 is shut.": "B 54",
    "The 44 bus stops in front of it.": "44 bus",
    "Bahnsteige 2 bis 5.": "Bahnsteige 2 bis 5",
    "Rooms 4 to 6.": "Rooms 4 to 6",
    "Der SV Huckarde 07 spielt.": "SV Huckarde 07",
    "Sundays 11 to 5.": "Sundays 11 to 5",
    "Sonntags von 11 bis 17.": "Sonntags von 11 bis 17",
    "Train departs at 10.15.": "departs at 10",
    "Ein Haus mit Namen Alte Halle 7.": "Alte Halle 7",
    "Bündnis 90/Die Grünen kamen.": "Bündnis 90/Die Grünen",
    "In Year 9 we read.": "Year 9",
    "Die Firma 3M kam.": "Firma 3M",
    "Das Trio Lautstark singt.": "Das Trio Lautstark",
    "Between 9 and 11 am.": "Between 9 and 11 am",
    "Auf WDR 4 lief das.": "WDR 4",
    "Der Asteroid 2001 QW zieht.": "Asteroid 2001 QW",
    "Anmeldung per Post bis zum 3.": "Anmeldung per Post bis zum 3.",
    "Register by the 3rd.": "Register by the 3rd",
    "Training für alle auf Platz 4.": "Training für alle auf Platz 4",
    "Die 60plus kamen.": "60plus",
    "It is called “Twelve Steps”.": "called “Twelve Steps”",
    "Der Roman „Zwölf Höfe“ erschien.": "Roman „Zwölf Höfe“",
    "Den Roman Das vierte Fenster kennt er.": "Roman Das vierte Fenster",
    "He sang Three Little Birds.": "sang Three Little Birds",
    "“Seven Hills” is the name.": "“Seven Hills”",
    "Seven Hills is a film.": "Seven Hills",
    "Neunundneunzig heißt er.": "Neunundneunzig",
    "Die Galerie Halbe Treppe zeigt Bilder.": "Galerie Halbe Treppe",
    "Das Bündnis Alle Wege lädt ein.": "Bündnis Alle Wege",
    "Die 10b spielt Brecht.": "Die 10b",
    "Um 11 und um 15 Uhr.": "um 15 Uhr",
    "Der Newsletter heißt „5 vor 12“.": "Der Newsletter | heißt „5 vor 12“",
    "Der RE 6 hält.": "RE 6",
    "Die Datei zahlen-2014.csv.": "zahlen-2014.csv",
    "Das Werk Phönix I/II ruht.": "Phönix I/II",
    "In the pub Seven Sisters.": "pub Seven Sisters",
    "Auf der A 40 vormittags gesperrt.": "A 40",
    "Arrival at 10.15.": "Arrival at 10.15",
    "44135 Musterstadt": "44135 Musterstadt",
    "Unter der 115: die Auskunft.": "",
    "Zutaten: 500 g Mehl, zwei Eier, ein Würfel Hefe.": "Zutaten: 500 g Mehl, zwei Eier, ein Würfel Hefe",
    "Die 2. Damen trainiert.": "2. Damen",
    "Plätze im 1. Rang kosten.": "1. Rang",
    "In der 54. Minute fiel es.": "In der 54. Minute",
    "Die Startnummer 7 fehlt.": "Startnummer 7",
    "Radio 91.2 sendet.": "Radio 91.2",
    "Der Club Domicil 2.0 öffnet.": "Club Domicil 2.0",
    "Block C, Reihe 12, Platz 7.": "Reihe 12 | Platz 7",
    "Es liegt in Zimmer 12 aus.": "Zimmer 12",
    "Der Gesangverein von 1893 singt.": "Gesangverein von 1893",
    "Im Gasthof Zu den drei Linden.": "Zu den drei Linden",
    "Tragen Sie in Feld 3 Ihren Namen ein.": "Feld 3",
    "Südwall 2 bis 4.": "Südwall 2 bis 4",
    "Kinder von 6 bis 12 Jahren dürfen mit.": "Kinder von 6 bis 12 Jahren",
    "12 Kleiner Weg, hinten.": "",
    "Studio 47 records jingles.": "Studio 47",
    "She likes Stanley Kubrick's 2001: A Space Odyssey.": "Stanley Kubrick's 2001: A Space Odyssey",
    "The cinema shows Stanley Kubrick's 2001: A Space Odyssey.": "Stanley Kubrick's 2001: A Space Odyssey",
    "The over-sixties play football.": "over-sixties",
}
# What looks like a name and counts, in whole or in what stands beside it.
COUNTED = {
    "Studio 47 records were sold.": "",
    "Hall 47 records jingles.": "",
    "She likes Anna Berg's 2001: A Record Year.": "",
    "The over-sixties outnumber the young.": "",
    "The 44 bus stops in the city are roofed.": "",
    "Halle 400 Gäste.": "",
    "Bahnsteige 2 bis 5 Museen": "",
    "Die A 40 Kilometer lang.": "",
    "Um 11 Uhr 11 neue Museen.": "11 Uhr",
    "DIN 476 Museen.": "",
    "Für vier Personen: 40 Museen.": "",
    "Platz 3.": "",
    "Arbeitsplatz 12.": "",
    "Seite 5 von 12 Seiten.": "Seite 5",
    "Das Trio Lautstark, Leise und Wild.": "",
    "Die 60 kamen.": "",
    "Eintracht 1895 Mitglieder.": "",
    "Der RE 6 Millionen.": "",
    "Version 2 Museen.": "",
    "Nummer 1 der Welt.": "",
    "Er ist Nummer 7.": "",
    "Zeche 1905.": "",
    "Halle je Halle 4.": "",
    "44135 Musterstadt wachsen": "44135 Musterstadt",
    "44135 Nachbarstadt": "",
    "Mit 3:2 gewann sie.": "",
    "Um 1:30.": "",
    "Stand 2010.": "",
    "Bau 1905.": "",
    "Press 5 buttons.": "",
    "Training auf Platz 4,5.": "",
    "Der Roman „Die Stadt hat zwölf Höfe“.": "",
    "Year 9 pupils.": "",
    "Museen 40, Hof und Turm.": "",
    "For reference 12/14 parks are green.": "reference 12",  # and 14 is told
    "From Year 3 pupils come.": "",
    "Number 40 shirts.": "",
    "Die 115.": "",
    "Zutaten: Salz, zwei Museen.": "",
    "Der Gesangverein von 1893 Mitgliedern.": "",
    "Zu den drei Linden kam eine.": "",
    "Feld 3 Museen.": "",
    "Im Schnitt 2.0.": "",
    "In Reihe 12, Platz 7 der Liste.": "Reihe 12",
    "Südwall 2 bis 4 Museen.": "Südwall 2",
    "Zutaten: Vierzig Museen.": "",
    "Zutaten: eine Million Gäste.": "",
    "Die 1. Mannschaft im Land.": "",
    "Im 1. Rang der Liste.": "",
    "Jede 2. Minute kommt sie.": "",
    "In der 54. Minute Museen.": "",
    "Startnummer 1 der Welt.": "",
    "Startnummer 7 Museen.": "",
    "Startnummer 7 grüne Museen.": "",
    "Kinder ab 6 Jahren lernen in 40 Museen.": "",
    "B 54 Museen.": "",
    "Die B 54 Museen.": "",
    "Am Freistuhl 3 Museen.": "",
    "The museum is visited by 14 Hohe Schulen.": "",
    "The paper has article 12 times over.": "",
    "Am Hafen 40 hat die Stadt Kräne.": "",
    "Der Chor Muster 40 zählt Sänger.": "",
    "The bar is called The Biggest In Germany and it is.": "",
    "Am Montag 3 hat es geregnet.": "",
    "Java 17 Inseln.": "",
    "Der Chor Einklang 88 Mitglieder.": "",
    "Der Chor Einklang 88 jubelnde Gäste.": "",
    "Der TV 1885 Mitglieder zählt.": "",
    "Die Firma Marktführer wächst.": "",
    "Die Firma Zwölf Mitarbeiter sucht.": "",
    "“12: Museen stehen hier”": "",
    "Die Ausfahrt 12 Autos passieren.": "",
    "Industry 4.0 Museen.": "",
    "The Area 51 desks are new.": "",
    "18 Museen am Platz.": "",
}


@pytest.mark.parametrize(("text", "names"), (NAMED | COUNTED).items())
def test_what_names_is_told_from_what_counts(text: str, names: str) -> None:
    assert " | ".join(found.group() for found in naming(("Musterstadt",)).finditer(text)) == names


@pytest.mark.parametrize("pattern", NAMING, ids=range(len(NAMING)))
def test_every_pattern_has_an_example(pattern: str) -> None:
    found = [text for text, names in NAMED.items() if (one := re.search(pattern, text)) and one.group() in names]
    assert found


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("12 345 und 6", "12 345|6"),
        ("1.234,5", "1.234,5"),
        ("1 2345", "1|2345"),
        ("3:2, 1/2, 3⁄4", "3:2|1/2|3⁄4"),
        ("12.", "12"),
        ("1, 2", "1|2"),
        ("12 34", "12|34"),
    ],
)
def test_digits_come_with_the_signs_inside_them(text: str, digits: str) -> None:
    assert "|".join(found.group() for found in DIGITS.finditer(text)) == digits


@pytest.mark.parametrize("text", ["II", "IV", "IX", "XIV", "XL", "XXXIX", "LX", "MCMXIV", "MDCC", "MMXX", "MCDX"])
def test_what_is_a_roman_numeral(text: str) -> None:
    assert ROMAN.fullmatch(text)


@pytest.mark.parametrize("text", ["", "I", "IIII", "VX", "IC", "MM", "MIX", "D", "CD"])
def test_what_is_none(text: str) -> None:
    assert not ROMAN.fullmatch(text)


@pytest.mark.parametrize("text", ["XXth", "IIIrd", "XXIst", "IInd"])
def test_so_many_times(text: str) -> None:
    assert NTH.fullmatch(text)


@pytest.mark.parametrize("text", ["Ist", "XX", "XXIVXXIIth", "Lth"])
def test_what_is_no_time(text: str) -> None:
    assert not NTH.fullmatch(text)


@pytest.mark.parametrize(
    "text", [" Grad", "°C", " g Mehl", "ml.", " EL", " Stunden", " minutes", " cups", " m", " Min."]
)
def test_so_much_is_taken_or_heated(text: str) -> None:
    assert MEASURED.match(text)


@pytest.mark.parametrize("text", [" Grade", " Gramme", " glänzt", " Meterware", " Höfe", " Minuteman", " kgs", "  g"])
def test_so_many_are_counted(text: str) -> None:
    assert not MEASURED.match(text)


def needs_digit(parts: Iterable[Any]) -> bool:
    """True when whatever such a parsed pattern finds has a digit in it, or beside it; False where that is not sure."""
    return any(is_digit(str(kind), value) for kind, value in parts)


def is_digit(kind: str, value: Any) -> bool:
    if kind == "LITERAL":
        return chr(value).isdigit()
    if kind == "IN":
        signs = [(str(one), sign) for one, sign in value]
        return all(
            (one == "CATEGORY" and str(sign) == "CATEGORY_DIGIT")
            or (one == "LITERAL" and chr(sign).isdigit())
            or (one == "RANGE" and chr(sign[0]).isdigit() and chr(sign[1]).isdigit())
            for one, sign in signs
        )
    if kind == "BRANCH":
        return all(map(needs_digit, value[1]))
    if kind in ("SUBPATTERN", "ASSERT"):
        return needs_digit(value[-1])
    if kind in ("MAX_REPEAT", "MIN_REPEAT"):
        return bool(value[0]) and needs_digit(value[2])
    return False


@pytest.mark.parametrize("pattern", NAMING)
def test_what_may_name_without_a_digit_is_marked(pattern: str) -> None:
    """A text without digits is asked for these alone."""
    parsed = importlib.import_module("re._parser").parse(pattern)
    assert needs_digit(parsed) != pattern.startswith(BY_WORDS)


def test_a_text_without_digits_is_named_by_words() -> None:
    text = "Das Lied „Zwei Herzen“ singt das Trio Esperanza; die Datei heißt vierzig-museen.zip."
    by_words = [found.span() for found in naming((), by_words=True).finditer(text)]
    assert by_words == [found.span() for found in naming(("Musterstadt",)).finditer(text)] != []
