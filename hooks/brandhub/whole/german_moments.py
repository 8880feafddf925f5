"""German moments and manners: what somebody feels, does, wants or orders, and in which order. Data, not logic.

They free the words that they name, see german_sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.whole import german_fields as fields

CLASSES: Final = {
    **fields.CLASSES,
    "part": """strophe zeile reihe haelfte halbzeit schicht kapitel akt satz teil stimme gruppe runde tasse seite tuer schublade pfeife geige
        szene band lage lied etappe gang durchgang tafel zeichnung karte scheibe skizze farbe""",
    "heard": "klingeln laeuten klopfen pfiff gong glas bier anlauf versuch kaffee biss bissen loeffel klatschen schlag hahnenschrei ruf knall glockenschlag",
    "made": "plan entwurf original modell foto bild gemaelde skizze zeichnung fassung vorlage manuskript skript vorbild urtext partitur drehbuch kopie abguss",
    "walked": "man sie wir du ihr er ich passieren kommen hoeren riecht riechen wird begegnet begegnen steht stehen liegt liegen haengt haengen knarrt knarren stolpert",
    "instrument": "geigen bratschen celli floeten oboen klarinetten fagotte hoerner trompeten posaunen harfen gitarren akkordeons pauken trommeln stimmen",
    "number": "eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf",
    "day": "montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags taeglich werktags",
}

SAYINGS: Final = """
    die/der/das erste/zweite/dritte/letzte {part} ... , die/der/das zweite/dritte/letzte/naechste der/die/das/ein/eine/einen/den/dem/im/in/am/auf
    die/der/das erste/zweite/dritte/letzte {part} ... und die/der/das zweite/dritte/letzte/naechste der/die/das/ein/eine/einen/den/dem/im/in/am/auf

    im vergleich mit/zu/zum dem/der/den/einem [alten/ersten/urspruenglichen/fruehen/historischen] {made}
    im vergleich zum {made}
    verglichen mit dem/der/den/einem [alten/ersten/urspruenglichen/fruehen/historischen] {made}
    auf dem/auf weg/wegen nach unten/oben {walked}
    auf dem weg/halbem nach/wege oben/unten/zwischen {walked}
    weniger der/die/das/aus/um/ein/eine/wegen _ als
    erster/erste/zweiter/zweite geiger/geigerin/violinist/violinistin/kapellmeister/kapellmeisterin/offizier/offizierin/vorsitzender/vorsitzende/beigeordneter/beigeordnete/stadtrat/trompeter/solist/tenor/tenoer/sopran/kassierer/kassiererin/steuermann/maat
    frisch/neu/weiss/bunt/blau/rot/gelb/gruen/schwarz/grau/sorgfaeltig/ueber gestrichen
    der/ein/im/den achter liegt/rudert/gleitet/legt/faehrt/sitzt/sitzen/trainiert/schlaegt
    {day} von {number} bis {number}
    {day} ab/um/bis [halb] {number}
    absatz/paragraf/paragraph/artikel/ziffer/klausel/hausregel/regel/fussnote eins/zwei/drei/vier/fuenf/sechs/sieben/acht/neun/zehn/elf/zwoelf
    stockte/stockt er/sie/ich
    er/sie/ich stockte/stockt
    der atem/stimme stockt/stockte
    nach/bei/beim/mit/vor/auf dem/den/das ersten/erste/zweiten/zweite/dritten/dritte/vierten/vierte/fuenften/letzten/letzte {heard}
    jeder/jede/jedes/jeden/alle/allen _ an/in/auf seinen/ihren/seinem/ihrem/seine/ihre/den/seinen richtigen/platz/ort/haken/stelle
    jeder/jede/jedes/jeden/alle _ an/in/auf seinen/ihren/seinem/ihrem/seine/ihre/den/die platz/ort/haken/stelle/regal/kiste
    so etwas/was/jemanden habe/hat/hatte/haben ich/er/sie/wir/man noch/- nie/nicht/niemals gesehen/erlebt/gehoert/gegessen/getrunken/gespuert/gelesen
    so etwas/was habe/hat/hatte/haben ich/er/sie/wir noch/wirklich nie/nicht/niemals gesehen/erlebt/gehoert/gegessen
    nichts geht/ging ueber omas/mutters/muttis/mamas/papas/opas/tantes/eine/ein/einen/den/selbstgemachte*/gute/guten
    morgens/abends/mittags/nachts/fruehmorgens/nachmittags/vormittags/frueh/heute/morgen/immer um/ab/gegen/bis/vor/nach [halb/kurz/viertel/punkt] {number}
    um/ab/gegen/bis/vor/nach [halb/viertel/kurz] {number} morgens/abends/mittags/nachts/nachmittags/vormittags/frueh/morgen/abend
    beginnt/beginnen/startet/starten/oeffnet/oeffnen/schliesst/endet/treffen/trifft/los/fest/probe/messe/konzert/markt ... um/ab/gegen/bis [halb/viertel/kurz] {number} auf/im/am/an/in/vor/bei/mit/unter/hinter/neben/vom
    beethovens/bruckners/mahlers/schuberts/dvoraks/brahms/schostakowitschs/mozarts/haydns/tschaikowskys/sibelius/schumanns ersten/zweiten/dritten/vierten/fuenften/sechsten/siebten/achten/neunten/erster/zweiter/dritter/vierter/fuenfter/sechster/siebter/achter/neunter
    ein/eine [_] , zwei/drei/vier {instrument}
    nur die wurst hat zwei
    herz/herzen/puls/herzchen schlaegt/schlagen/schlug/schlugen/geht/rast/klopft [gleich/doch] schneller/hoeher/lauter
    schlaegt/schlagen/schlug/schlugen/klopft/klopfte ... herz/herzen/puls schneller/hoeher/lauter
    die/was/das/der/und [uns/euch] alle/allen/beide/beiden angeht/angehen/angingen/betrifft/betreffen/beruehrt/beruehren/bewegt/bewegen/verbindet
    uns/euch alle/allen/beide angeht/angehen/betrifft/betreffen/verbindet/beruehrt/bewegt
    je laenger/genauer/oefter/naeher/mehr/tiefer/weiter/spaeter man/sie/du/wir/ich
    am liebsten _ herr/frau/oma/opa/papa/mama/tante/onkel
"""
