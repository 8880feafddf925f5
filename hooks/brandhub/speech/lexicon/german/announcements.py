"""German announcements, rules and requests: what comes next, what anybody may or must, who is looked for. Data, not logic.

They free the words that they name, see lexicon/german/sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml,
and one that must still be told.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    # Where one stands or goes in a row: it orders what one sees, and ranks nothing.
    "in_a_row": """tuer fenster bogen laterne bank saeule haus schrank kasten spind abteil wagen waggon regalbrett klingelschild zelt bude
        stand schild haken briefkasten parkplatz poller baum klingel knopf schublade regal fach reihe""",
    # The parts of an evening, a course or a season, as announcements order them.
    "session": """abend tag nachmittag vormittag morgen wochenende halbzeit haelfte drittel runde durchgang termin treffen probe workshop
        kurstag abschnitt etappe set zugabe pause vorstellung auffuehrung lesung seminar sitzung stunde festtag konzert folge staffel
        band spieltag satz hauptgang dessert vorspeise""",
    "held": """wird werden gibt spielt spielen singt singen liest lesen tanzen kochen folgt folgen geht beginnt probt kommt kommen gehoert
        zeigt zeigen sprechen steht stehen treffen bauen bleibt dreht lernen besuchen laden laedt ist""",
    "sought": "suche suchen jagd frage fragen fahndung sehnsucht streit diskussion debatte tipps",
    "best": """besten schoensten groessten aeltesten hoechsten leckersten lustigsten kreativsten schnellsten kuerzesten laengsten
        kuriosesten originellsten schraegsten buntesten beliebtesten kleinsten""",
    "the_best": """beste schoenste leckerste lustigste kreativste originellste schraegste bunteste kuerzeste laengste schnellste verrueckteste
        groesste hoechste weiteste""",
    "keeper": """kammer amt behoerde gericht archiv sekretariat kanzlei redaktion notar notarin schriftfuehrer schriftfuehrerin buero
        geschaeftsstelle kuester kuesterin standesamt denkmalbehoerde innung bibliothek kuratorin""",
    "document": """beitrag datei text bild foto formular antrag angabe feld meldung ueberschrift eintrag zitat name farbe absatz satz
        seite bildunterschrift quelle kapitel anmeldung karte tabelle grafik""",
    "ruled": "braucht brauchen erhaelt erhalten muss muessen soll sollen sollte sollten bekommt bekommen verdient darf duerfen ohne",
    # What comes again and again: „bei jedem Schritt“ tells when, not how many.
    "again": """schritt tritt handgriff schlag zug atemzug bissen schluck griff gebrauch fahrt besuch wort satz blick windstoss regen gewitter
        sturm spiel tor treffer probe schicht ton takt stich hieb schnitt sprung wurf klick gelegenheit feier hochzeit begegnung gespraech
        frage antwort auftritt einsatz wetter regenguss durchgang runde mahlzeit einkauf waesche reinigung benutzung anwendung nutzung
        lesen hinsehen anprobe aufguss ruf laeuten glockenschlag umzug abschied wiedersehen training heimspiel foto bild brief buch geschichte
        wechsel start aufstieg abstieg gang lied jahreszeit wetterlage tageszeit aenderung neuen verwendung""",
    "material": """fotos bilder texte termine angebote unterlagen dateien logos informationen daten karten pressemitteilungen formulare videos
        downloads vorlagen folien artikel beitraege hefte""",
    "use": "nutzung verwendung weitergabe vervielfaeltigung veroeffentlichung aenderung bearbeitung haftung weiterverwendung",
    "last_touch": """vorbereitungen handgriffe arbeiten absprachen proben fragen zweifel pinselstriche korrekturen hindernisse pruefungen
        details tests stiche hinweise""",
}

SAYINGS: Final = """
    fuer/mit/von [die/den/neu/jungen/junge] zugewanderte/zugewanderten
    bis/ab/spaetestens/fruehestens [zu] ein/eine/einen/einem/einer [halben/halbe] tag/woche/stunde/monat/viertelstunde/minute vorher/zuvor/davor
    bis/ab/spaetestens/fruehestens [zu] ein/eine/einen/einem/einer [halben/halbe] tag/woche/stunde/monat/viertelstunde/minute vor [dem/der] beginn/_beginn/schluss/_schluss/abfahrt/start/anpfiff/termin/ende/konzert/auffuehrung/vorstellung/fuehrung
    letzte/letzten {last_touch}
    die/den letzten {last_touch}
    erste/ersten/erster/zweite/zweiten/zweiter/dritte/dritten/vierte/vierten/letzte/letzten {in_a_row} von/vom/aus/neben/hinter/im/links/rechts/,/$
    am/im/beim/zum/vom/der/die/den/dem/das/einem ersten/zweiten/dritten/vierten/fuenften/letzten/erste/zweite/dritte/vierte/letzte {session} {held}
    {sought} nach/um/zu/zur/zum/fuer der/den/dem/das/die/einem {best}/{the_best}
    gesucht wird/werden/sind der/die/das {the_best}/{best}
    zeichnet/zeichnen/sucht/suchen/waehlt/waehlen/praemiert/praemieren/kuert/kueren/praemieren [wieder/gemeinsam/auch] der/die/das/den {the_best}/{best}
    das/der/die {the_best} _ gewinnt/bekommt/erhaelt/wird einen/ein/eine/praemiert/gekuert/ausgezeichnet/belohnt
    {keeper} fuehrt/fuehrte/fuehre/fuehren die/eine/diese liste/listen/kartei/akte der/des/mit/von/ueber/$
    bei/mit/nach/vor/zu/unter jedem/jeder [neuen/einzelnen/guten] {again}
    alle/saemtliche/allen {material} koennen/duerfen/finden/stellen/liegen/stehen sie/wir/zum/im/auf/unter/hier
    jede/jeder/jegliche {use}
    jede/jeder/jedes/alle/kein/keine {document} {ruled}
    """
