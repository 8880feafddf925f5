"""German moments and manners: what somebody feels, does, wants or orders, and in which order. Data, not logic.

They free the words that they name, see lexicon/german/sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    "part": """strophe zeile reihe haelfte halbzeit schicht kapitel akt satz teil stimme gruppe runde tasse seite tuer schublade pfeife geige
        szene band lage lied etappe gang durchgang tafel zeichnung karte scheibe skizze farbe""",
    "heard": "klingeln laeuten klopfen pfiff gong glas bier anlauf versuch kaffee biss bissen loeffel klatschen schlag hahnenschrei ruf knall glockenschlag",
    "made": "plan entwurf original modell foto bild gemaelde skizze zeichnung fassung vorlage manuskript skript vorbild urtext partitur drehbuch kopie abguss",
    "walked": "man sie wir du ihr er ich passieren kommen hoeren riecht riechen wird begegnet begegnen steht stehen liegt liegen haengt haengen knarrt knarren stolpert",
    "instrument": "geigen bratschen celli floeten oboen klarinetten fagotte hoerner trompeten posaunen harfen gitarren akkordeons pauken trommeln stimmen",
    # What a life has a first and a last of; a town may have a first museum, and that ranks.
    "own": """liebe schicht arbeitstag schultag arbeitsplatz foto bild bilder lehrstelle wohnung zimmer fahrrad auto wort worte wunsch brief buch roman gedicht
        lied kuss freund freundin mann frau kind sohn tochter auftritt rolle lohn geld job stelle versuch schritt schritte zahn kaffee zigarette geige
        gitarre kamera reise urlaub werkstatt tattoo schuhe kleid puppe hund katze garten ferien tag abend morgen nacht sommer winter weihnachten stunde
        semester skizze zeichnung aufsatz zeugnis lehrer lehrerin klavier rad moped mahlzeit mark groschen taschengeld""",
    "service": """kaffee tee essen getraenke imbiss ersatztermin nachlass ermaessigung abendkasse fuehrung fuehrungen training unterricht programm verkauf
        vorverkauf internet strom heizung fenster tisch tische speisekarte klingel keller balkon telefon fernseher kuehlschrank
        wickelraum sprechstunde sprechzeiten anmeldung reservierung reservierungen tickets karten kartenzahlung gastronomie probe proben kurs
        gottesdienst konzert lesung fernsehen vorhang teppich klimaanlage duschen dusche treffen markt bus ersatzverkehr""",
    "belongings": """fuehrerschein zeit lust kinder hund katze auto garten angst geld glueck ahnung mut schuhe mantel regenschirm ausweis pass schluessel
        appetit hunger durst schlaf geduld heimweh telefon handy fernseher verwandten geschwister bruder schwester eltern freunde talent gehoer
        namen uhr fahrkarte idee antwort erklaerung wort worte ruhe ausrede""",
    "guest": "gast besucher besucherin zuhoerer kunde kundin schueler sanger nachzuegler",
    "leaves": "loescht geht schliesst knipst macht kehrt faehrt verlaesst bezahlt winkt raeumt steigt zieht dreht",
    "dear": "stueck teil lied tier gericht essen kleid fach getraenk wort maerchen bild moebelstueck andenken geschenk",
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
    sein/seine/seinen/seinem/seiner/ihr/ihre/ihren/ihrem/ihrer/mein/meine/meinen/meinem/meiner/dein/deine/unser/unsere/unserem/unserer erste/erster/erstes/ersten/letzte/letzter/letztes/letzten/zweite/zweiter/zweites/zweiten {own}
    der/die letzte {guest} {leaves}
    um/gegen/ab/seit punkt {number} beginnt/geht/oeffnet/startet/schliesst/faengt/laeutet/ist/war/kommt/steht/sitzt/wird/klingelt/stand/kam/ging/sind/waren/oeffnen/beginnen/rollt/faehrt/legt/dreht/schlaegt/laeuten/singen/sitzen/stehen/kommen
    von [halb] {number} bis [halb] {number} ist/sind/hat/haben/steht/sitzt/arbeitet/arbeiten/laeuft/wird/gibt/macht
    zwischen {number} und {number} ist/sind/hat/haben/steht/sitzt/laeuft/wird/gibt/macht/herrscht/schlaeft/isst
    uhr/turmuhr/glocke/glocken/kirchturmuhr/es schlaegt/schlagen/schlug/schlugen {number} $
    uhr/turmuhr/glocke/glocken/kirchturmuhr/es schlaegt/schlagen/schlug/schlugen {number} , als/da
    das hat/habe/hatte [ja/doch/so] niemand/keiner gewollt/gewusst/geahnt/kommen/erwartet/bemerkt/verstanden
    schneller/rascher weg/fort/fertig/oben/unten/da/zurueck/hier/verschwunden , als man/er/sie/ich/wir gucken/schauen/denken/zaehlen/sagen/bis
    schoenste/schoensten/schlimmste/schlimmsten/beste/besten/wichtigste/glueckliche* tag/tage/zeit/jahr/jahre/moment/abend/nacht/reise/entscheidung/fest/augenblick meines/seines/ihres/unseres/deines lebens
    er/sie/ich hat/hatte/habe/hatten kein/keine/keinen {belongings}
    er/sie/ich findet/finde/fand kein/keine/keinen {belongings}
    es gibt/gab [am/im/hier/leider/noch] [_] kein/keine/keinen {service}
    gibt es kein/keine/keinen {service}
    hat/haben kein/keine/keinen {service} $
    faellt/faehrt/fahren kein/keine/keinen _ aus/$
    findet/finden ... kein/keine _ statt
    nimmt/nehmen/akzeptiert/akzeptieren [leider/derzeit/zurzeit] keine karten/reservierungen/anmeldungen/bewerbungen/spenden/hunde/schecks/scheine/kreditkarten/ec_/gaeste
    ein/eine/einen [_] _erer/_ere/_eres/_eren _ eignet/eignen/passt/hilft/genuegt/reicht/tut/empfiehlt
    besser waere/waeren/ist/war es/ein/eine/einen/der/die/das/man/ihr
    mit/ohne/etwas/bisschen/wenig/prise/schuss etwas/bisschen/wenig/noch mehr/weniger salz/zucker/wasser/mehl/milch/pfeffer/licht/ruhe/geduld/mut/glueck/zeit/schwung/farbe/butter/essig/oel/luft/abstand/druck/gefuehl
    am schoensten ist/war es [hier/dort/da] im/am/an/morgens/abends/nachts/wenn/bei/nach herbst/fruehling/sommer/winter/morgen/abend/regen/sonnenuntergang/sonnenaufgang/schnee/nebel/die/der/es/man/,
    das wichtigste/schoenste/schwierigste/schwerste/schlimmste/beste/tollste/lustigste/merkwuerdigste ist/war/bleibt/sei/daran/dabei
    das wichtigste/schoenste/schwierigste/schwerste/schlimmste/beste/tollste/lustigste am/an [der/dem/den/diesem/seinem/ihrem] _ ist/war/sei/sind
    mein/meine/sein/seine/ihr/ihre/unser/unsere/dein liebstes/liebster/liebste/liebsten {dear}
    je hoeher/tiefer/weiter/laenger man/wir/du/ich steigt/faellt/sinkt/steigen/steigst/steige/geht/klettert
    man/wir/ich/du steigt/steigen/steige/steigst/klettert
    steigt/klettert man
    norm/fassung/satzung/datum/text/verordnung/gesetz/poststempel/wortlaut/plan/ordnung/richtlinie/vertrag ... ist/sind/gilt massgeblich
    massgeblich ist/sind/fuer der/die/das
    so beginnt/entsteht/endet/wird/faengt jede/jeder/jedes
    mehr braucht/brauchen/will/wollen/verlangt ... nicht $
    liegt/liegen/steht/stehen/sitzt/sitzen/lag/lagen/haengt/haengen vorn/vorne/hinten/oben im/am/auf/in/an/neben [der/dem/einem/einer] regal/fenster/saal/tisch/bus/auto/altar/buehne/wagen/laden/schaufenster/garten/haus/heft/buch/kirche/theke/kasse/eingang/boot/zug/schrank/hof/flur
    am einfachsten/leichtesten/besten/schnellsten/bequemsten/sichersten geht/gelingt/klappt/schmeckt/faehrt/kommt/schlaeft/laesst es/man/das/sie/er/sich/der/die
    geht/ging/gehen/gingen/verlaesst/verliess als letzter/letzte/letztes von/aus/nach bord/hause/haus
    zwei wie pech/hund/feuer/max/eiche
    keinen/kein hund/blumentopf/staat/mensch/hahn hinter/mehr/ist dem/illegal [ofen]
    lockt/lockte man keinen hund
    kein mensch ist illegal
    den/der/die/vom neuesten/neueste/neuesten klatsch/tratsch/klatsch/neuigkeiten/nachrichten/witz/witze/geruecht/geruechte
    mit viel/wenig/etwas lakritz/sahne/butter/zucker/salz/senf/zwiebeln/knoblauch/kaese/ketchup/eis/schaum/milch/honig/pfeffer/dill/petersilie/schokolade/sosse
    steigt/steigen/stieg/stiegen ein/aus/um und
    beton/stahl/holz/papier/leder/wein/kaese/leim/lack/farbe/material/kautschuk altert/altern
    steigt/steigen/stieg/stiegen in/aus/vom/ins/in/zu einen/eine/ein/den/die/das/dem/der/seinen/ihren/boot kutsche/zug/bahn/strassenbahn/bus/auto/wagen/boot/schiff/taxi/ballon/gondel/wanne/becken/wasser/keller/stollen/korb/foerderkorb/ring/bett/sattel/stiefel/kahn/fahrstuhl/aufzug/rad/fahrrad/flugzeug/leiter/podest/tisch/dach/pferd/stuhl/treppe/buehne/kanzel
    er/sie/ich/man/wir ... stundenlang/tagelang/minutenlang/wochenlang
    stundenlang/tagelang/minutenlang/wochenlang er/sie/ich/man/wir
"""
