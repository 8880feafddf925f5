"""The words of Leichte Sprache: each hard one is told with an easier one, and each way to say it hard by its rule."""

from __future__ import annotations

import pytest
from brandhub.speech.lexicon.easy import ABBREVIATIONS, FOREIGN
from brandhub.whole.easy_language import find_hardness, split_compound

# A hard word, and what is said instead of it.
HARD = {
    "z. B.": "„zum Beispiel“",
    "z.B.": "„zum Beispiel“",
    "d. h.": "„das heißt“",
    "u. a.": "„unter anderem“",
    "usw.": "„und so weiter“",
    "etc.": "„und so weiter“",
    "bzw.": "„oder“",
    "ca.": "„ungefähr“",
    "evtl.": "„vielleicht“",
    "ggf.": "„vielleicht“",
    "inkl.": "„mit“",
    "Mio.": "„Millionen“",
    "Mrd.": "„Milliarden“",
    "Nr.": "„Nummer“",
    "Str.": "„Straße“",
    "Dr.": "„Doktor“",
    "Prof.": "„Professor“",
    "TU": "„Technische Universität“",
    "FH": "„Fach-Hochschule“",
    "EU": "…",
    "Campus": "„Gelände von der Hoch-Schule“",
    "Logistik": "„Waren lagern und weiter-schicken“",
    "Innovation": "„neue Idee“",
    "innovative": "„neue Idee“",
    "Transformation": "„große Veränderung“",
    "Strukturwandel": "„große Veränderung“",
    "Struktur-Wandel": "„große Veränderung“",
    "Infrastruktur": "„Straßen, Bahnen und Leitungen“",
    "Event": "„Fest“ oder „Veranstaltung“",
    "Potenzial": "„Möglichkeit“",
    "Kompetenzen": "„Können“",
    "Cluster": "„Gruppe von Firmen“",
    "Start-up": "„junge Firma“",
    "Produktion": "„Herstellung“",
    "Emissionen": "„Abgase“",
    "Ressourcen": "„Vorrat“",
    "Kapazität": "„Platz“ oder „Menge“",
    "Statistik": "„Zählung“",
    "Definition": "„Erklärung von einem Wort“",
    "Quote": "„Anteil“",
    "Quoten": "„Anteil“",
    "Belegschaft": "„die Menschen in dem Betrieb“",
    "Fusion": "„Zusammen-Schluss“",
    "Konzern": "„große Firma“",
    "Hektar": "„Fläche“, mit einem Vergleich, den man kennt",
    "Revier": "„Gegend“",
    "Region": "„Gegend“",
}
SAID = {
    "Das Dach des Hauses ist rot.": "genitive: des Hauses",
    "Das Dach eines alten Hauses ist rot.": "genitive: eines alten Hauses",
    "Die Farbe der Stadt ist rot.": "genitive: Die Farbe der Stadt",
    "Die Farbe einer Kirche ist rot.": "genitive: Die Farbe einer Kirche",
    "Wegen der Arbeit kommen sie.": "genitive: Wegen der Arbeit",
    "Trotz des Regens kommen sie.": "genitive: Trotz des Regens | genitive: des Regens",
    "Dortmunds Kirchen sind alt.": "genitive: Dortmunds Kirchen",
    "Der Turm wird gebaut.": "passive: wird gebaut",
    "Die Türme wurden gebaut.": "passive: wurden gebaut",
    "Das könnte gehen.": "subjunctive: könnte",
    "Das wäre gut.": "subjunctive: wäre",
    "Das sei so.": "subjunctive: sei",
    "Das ist nicht so.": "negation: nicht",
    "Da ist kein Turm.": "negation: kein",
    "Da ist niemand.": "negation: niemand",
    "Sie kommen, weil es schön ist.": "statement: , weil",
    "Sie kommen, damit es geht.": "statement: , damit",
    "Das Haus, welches dort steht.": "statement: , welches",
    "Das ist der Turm, in dem wir essen.": "statement: , in dem",
    "Es sind 12 345 Menschen.": "",
}
PARTED = {
    "Bergarbeiter": "Berg-arbeiter",
    "Hochschule": "Hoch-schule",
    "Dienstleistungen": "Dienst-leistungen",
    "Arbeitsplätze": "",
    "Kirchenmusik": "",
    "Jahreszeiten": "Jahres-zeiten",
    "Bürgerinnen": "",
    "Landwirtschaft": "Land-wirtschaft",
    "Straßenbahnen": "Straßen-bahnen",
    "Stadtteile": "Stadt-teile",
    "Häuserreihe": "",
    "Kinderzimmer": "Kinder-zimmer",
    "Wirtschaftsjahr": "Wirtschafts-jahr",
    "Volksfeste": "Volks-feste",
    "Kohlenzechen": "Kohlen-zechen",
    "Geschichtlich": "",
    "Freiheitliche": "",
    "Forscherinnen": "",
    "Menschenrechte": "Menschen-rechte",
    # One for each ending and each joint.
    "Volksfest": "Volks-fest",
    "Straßenbahn": "Straßen-bahn",
    "Zeitungenhaus": "Zeitungen-haus",
    "Landesrat": "Landes-rat",
    "Marktpreise": "Markt-preise",
    "Stadtkirchen": "Stadt-kirchen",
    "Schachtsammlungen": "Schacht-sammlungen",
    "Landbilder": "Land-bilder",
    "Stadtbildern": "Stadt-bildern",
    "Stadtparkes": "Stadt-parkes",
    "Stadtzentrums": "Stadt-zentrums",
    "Stadtmeisterin": "Stadt-meisterin",
    "Bergmeisterinnen": "Berg-meisterinnen",
    "Stadtteilung": "Stadt-teilung",
    "Bauwertungen": "Bau-wertungen",
    "Landwirtschaftlich": "Land-wirtschaftlich",
    "Landwirtschaftliche": "Land-wirtschaftliche",
    "Landwirtschaftlichen": "Land-wirtschaftlichen",
    "Naturwissenschaftlerin": "Natur-wissenschaftlerin",
    "Staatsminister": "Staats-minister",
}


@pytest.mark.parametrize(("word", "instead"), HARD.items())
def test_a_hard_word_is_told_with_an_easier_one(word: str, instead: str) -> None:
    text = f"Das ist {word} hier."
    (found,) = find_hardness(text)
    assert (text[found.start : found.end], dict(found.values)) == (word, {"suggestion": instead})
    assert found.rule == ("foreign" if instead in FOREIGN.values() else "abbreviation")


def test_every_word_of_both_lists_has_an_example() -> None:
    told = {instead.strip("„“") for instead in HARD.values()} | {*HARD.values()}
    assert {words for words in (*ABBREVIATIONS.values(), *FOREIGN.values()) if words} - told == set()


@pytest.mark.parametrize(("text", "told"), SAID.items())
def test_what_makes_a_sentence_hard_is_told_by_its_rule(text: str, told: str) -> None:
    assert " | ".join(f"{one.rule}: {text[one.start : one.end].strip()}" for one in find_hardness(text)) == told


@pytest.mark.parametrize(("word", "parts"), PARTED.items())
def test_a_long_word_is_parted_where_two_words_meet(word: str, parts: str) -> None:
    assert "-".join(split_compound(word) or ()) == parts
