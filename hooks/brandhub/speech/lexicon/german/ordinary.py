"""German: what editors write every day, in which a word of number, rank, quantity or trend asserts nothing. Data, not logic.

One person's first or last of something, steps of one deed, notices and their hours, the smaller of two rooms, wishes and
fears. They free the words that they name, see lexicon/german/sayings.py. Whoever adds one adds a sentence to
tests/golden/orphans/de.yml, and one that must still be told.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    # „Ihren letzten Kunden“ is one person's; „die Stadt … ihre letzte Zeche“ is told.
    "dear": """kunden kundin arbeitstag schultag schicht brief gedanken satz wort gast besucher patienten bissen schluck kuss zigarette groschen
        trick auftritt lehrer lehrerin chef chefin liebe hund fahrrad auto wohnung gage rolle geige gitarre kamera""",
    # Whom a sentence tells of, by what they do for a living.
    "person": """er ich sie friseur friseurin wirt wirtin koch koechin baecker baeckerin fahrer fahrerin lehrer lehrerin opa oma vater mutter
        saengerin saenger trainer trainerin maler malerin autor autorin kellner kellnerin verkaeufer verkaeuferin""",
    # What stands in a house or in a kitchen: the smaller of them is pointed at, and no town is compared.
    "thing": """zimmer raum raeume raeumen saal saales tuer tuere tuer tisch tische tischen stuhl stuehle schuessel schuesseln topf toepfe pfanne
        pfannen schluessel schachtel schachteln schublade schubladen schrank regal bank baenke fenster bett betten leiter kueche keller aufzug
        treppe eingang buehne loeffel messer pinsel hammer teller teller""",
    "smaller": "kleinere kleineren groessere groesseren kuerzere kuerzeren laengere laengeren schmalere breitere niedrigere hoehere hoeheren",
    "again": """schritt handgriff schlag atemzug bissen schluck griff wort satz blick windstoss ton takt stich schnitt sprung wurf klick versuch
        laut fehler""",
    "hardship": "huerde sorge angst freude herausforderung schwierigkeit ueberraschung wunsch traum fehler problem hindernis leidenschaft",
    # What a notice says there is none of.
    "service": """pause gefahr eile hast grund einwand zugabe abendkasse garderobe vorkenntnisse voranmeldung anmeldung ermaessigung nachlass
        haftung gewaehr umkleide bedienung sitzplaetze""",
    "n": "zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig",
    "furniture": """regal schrank saal keller garten hof bus zug wagen laden raum zimmer schublade schaufenster heft buch lager schuppen tasche
        kiste reihe ecke gang flur auto foyer""",
    "cape": "landzunge halbinsel mole insel kegels bleistifts nadel feder pfeils zunge stange leiter schlange reihe tafel tischs kirche",
    "dweller": "juengste juengsten aelteste aeltesten kleinste kleinsten groesste groessten aelteste",
}

SAYINGS: Final = """
    seinen/ihren/meinen/seine/ihre/meine/seinem/ihrem/seiner/ihrer letzten/ersten/letzte/erste {dear} verabschiedet/empfaengt/bedient/erinnert/schreibt/spielt/isst/trinkt/singt/schenkt/sagt/tippt der/die/er/sie/ich
    {person} ... seinen/ihren/meinen/seine/ihre/meine letzten/ersten/letzte/erste {dear}
    nie/niemals hat/habe/haben/wollte/wuerde/hatte er/sie/ich ... bereut/vergessen/geahnt/gedacht/geglaubt/gefragt/gewollt/geklagt/gemurrt/gelogen
    nie/niemals hat/habe/wollte/wuerde/hatte er/sie/ich
    wollte/will/wuerde nie _ werden/sein
    als erstes/naechstes/letztes faellt/fallen/fiel/sieht/sah/hoert/hoerte/riecht/kommt/kam/geht/ging
    freuen/freue/freut uns/mich/sich [sehr] ueber jeden/jede/jedes hinweis/anruf/spende/idee/frage/mail/nachricht/besuch/hilfe/tipp/rueckmeldung
    dankbar fuer jeden/jede/jedes hinweis/anruf/spende/idee/frage/mail/nachricht/besuch/hilfe/tipp/rueckmeldung
    er/sie/ich ... als erste/erster/letzte/letzter und am lautesten/laengsten
    lacht/lachte/klatscht/singt/sang/redet/isst/trinkt/schlaeft ... als erste/erster/letzte/letzter
    die/den/der {dweller} sitzen/stehen/sassen/standen/schlafen/hocken/knien/sitzt/steht/sass/spricht/spielen/krabbeln [vorn/vorne/auf/in/am/hinten/oben]
    der/die/das {dweller} am/in/im/aus [der/unserer] tisch/reihe/familie/bande
    die/seine/ihre/meine/unsere/der/das/sein/ihr/mein groesste/groesster/groesstes/schlimmste/schlimmster {hardship} ist/war/sind/waren/bleibt/gilt/galt/machte/kam
    das/der/die {smaller} {thing} dient/ist/war/hat/gehoert/steht/fuehrt/passt/oeffnet/klemmt/quietscht/reicht/nimmt/nutzt/bleibt/liegt
    im/in/durch/hinter/auf/neben/mit/vor [der/das/dem/den/die] {smaller} {thing}
    im/in/der/die/das/dem {smaller} [der/von] beiden {thing}
    im/in/der/die/das/dem {smaller} der {thing}
    die/eine schnellere/kuerzere/bequemere verbindung/route/strecke/variante fuehrt/geht/faehrt/nimmt/laeuft
    jeden/jedes/jede/jedem/jeder {again}
    drei , zwei , eins
    unter/fuer/ueber dreijaehrige/dreijaehrigen/sechsjaehrige/sechsjaehrigen
    zieht/beginnt/spielt weiss/schwarz zuerst
    zwischen zwei kreisverkehren/haeusern/baeumen/stuehlen/gleisen/haltestellen/ampeln/mauern/pfosten/tueren
    das/ein groessere/groesseres/kleinere/kleineres paket/brot/stueck/glas/blatt/brett liegt/steht/ist/kommt/passt
    ein/eine/der engerer/engere freund/freundin/freunde/kreis
    eine/die hoehere/laengere/kuerzere leiter steht/liegt/lehnt/hilft
    der untere/obere/hintere/vordere weg ist trockener/steiler/ebener/flacher/matschiger/bequemer $
    temperatur des oels/wassers/teigs/ofens/fetts/zuckers/kessels steigt/sinkt
    sprung/riss im/in glas/der/tasse/wand/putz/scheibe wird laenger/breiter
    die/das glut/feuer sinkt in sich
    die/eine mehrheit im/des/der chor/chors/orchester/publikum/publikums summt/summen/singt/singen/schweigt/schweigen/klatscht
    erstmals auf einem/einer pferd/rad/buehne/boot
    rund um die uhr moeglich/geoeffnet/erreichbar/zugaenglich/offen/besetzt $
    die/der/den achtundsechziger/achtundsechzigern
    eine million dank
    dem gluecklichen schlaegt keine
    keine ursache !/.
    der/die/das keinen namen hat/haben/hatte/traegt/braucht
    niemanden/niemand/niemandem bestimmten/besonderen/bestimmtes/besonderes/bestimmtem
    niemand/keiner wusste/ahnte/verstand , wie/warum/wer/woher/wo/was/weshalb/wohin
    beim zweiten/dritten/vierten wird/wurde/ist/war/klappt/klappte/geht/ging/gelingt/gelang/bleibt/blieb/singen/sitzt
    hat/haben/hatte/hatten ... alles gegeben
    fuer/bei/aus/von/nach/seit das/dem/beim letzte/letzten heimspiel/auswaertsspiel/training/elternabend/vereinsabend/treffen/wochenende
    die/das/den/ihre/seine/ihren/seinen/sein/ihr zeitung/hand/haende/kopf/buch/arm/arme/glas/blatt/bogen/geige/brief/kelle/hammer/stift/pinsel sinken laesst/lassen/liess/liessen
    laesst/liess/lassen/liessen die/das/den/ihre/seine/ihren/seinen/sein/ihr zeitung/hand/haende/kopf/buch/arm/arme/glas/blatt/bogen/geige/brief/kelle/hammer/stift/pinsel sinken
    anders als sein/seine/ihr/ihre/mein/meine vater/mutter/bruder/schwester/sohn/tochter/frau/mann/freund/freundin/nachbar/nachbarin/kollege/kollegin/eltern/hund
    im vergleich mit/zu einem/einer/dem/der hund/katze/pferd/schildkroete/maus/elefanten/ameise/vogel
    genauso/ebenso/so wichtig wie das/der/die mehl/salz/ruhe/zutaten/gewuerz/geduld/wasser/butter/pause/teig
    ein besserer mensch
    laengeres/laengerem warten/hinsehen/suchen/sitzen/stehen/zuhoeren/nachdenken/schweigen/ueberlegen
    mit der/dem {smaller} saege/zange/feile/nadel/hammer/schere/messer/pinsel/schraube geht/gelingt/klappt es leichter/besser
    der/die/das/mit/dem {smaller} saege/zange/feile/nadel/schere
    der/den/dem hoechste/hoechsten/hoechster feiertag
    die tollsten/verruecktesten/wildesten/schraegsten/lustigsten/kuriosesten geschichten/witze/ausreden/ideen/fragen/namen/huete/traeume
    sein/ihr/mein/dein schoenstes/liebstes/bestes/schlimmstes geschenk/erlebnis/spielzeug/kleid/weihnachten/andenken/ferienerlebnis
    im/das/am letzten/letzte haus vor/hinter/am/an/in dem/der/wald/bach/weg/ortsausgang/strasse
    das plus/minus auf/an/neben der/dem
    zunahme/zunehmen der schmerzen/beschwerden/uebelkeit
    hoeher geht es nicht , da/weil/denn
    am ersten/zweiten/dritten/vierten/letzten tag/abend/morgen der/des/seiner/ihrer/unserer reise/fahrt/wanderung/tour/ferien/festivals/freizeit
    kind/er/sie/junge/hund/katze/oma/opa wird/wurde immer mueder/leiser/stiller/ungeduldiger/hungriger/aufgeregter/nervoeser
    schuhe/schuh/hose/jacke/mantel/hut/hemd/kleid/kostuem ist/sind/war/waren eine nummer zu gross/klein/weit/eng
    hundertmal/tausendmal habe/hab ich
    von oben/weitem/hier~oben sehen/sieht/wirken/wirkt die/der/das _ winzig/klein [aus]
    eine/einer/fuer~eine bessere/besseren welt
    niedergang/aufstieg der sonne
    auf dem/den laengeren/kuerzeren/steileren/bequemeren/flacheren/schoeneren weg/pfad
    den halben tag/vormittag/nachmittag/abend/sonntag/samstag
    wenige/einige tage/stunden/minuten/wochen vor/nach dem/der/ihrem/seinem/weihnachten/ostern/pfingsten/mitternacht
    zu viel/wenig wasser/salz/licht/sonne/hitze/zucker/duenger/waerme/eile/schlaf schadet/verdirbt/tut/macht
    der/die erste/letzte , der/die hereinkam/hereinkommt/aufstand/aufsteht/lachte/lacht/klatschte/klatscht/fragte/fragt/gruesste/nickte/nickt/aufwachte
    ihr/sein/mein/ihre/seine/meine mut/laune/neugier/hunger/ungeduld/vorfreude/aufregung/nervositaet/angst/freude/blick/stimme/kopf/hand sank/sinkt/stieg/steigt/wuchs/waechst/schwand/schwindet/hob
    mehr als ein/eine/einen nicken/wort/laecheln/satz/achselzucken/schulterzucken/knurren/brummen/seufzen/kopfschuetteln/blick/gruss
    fuer die [ganz] juengsten/kleinsten gibt/gibts/ist/sind/wird/werden/steht/stehen/liegt/liegen/spielt/baut/bastelt/,
    jedem/allen/jeder [einzeln/_] die/ein/eine/einen hand/haende/tuer/laecheln/bonbon/gruss
    einbruch/einbrechen der/des dunkelheit/nacht/daemmerung/winters/kaelte/abends/herbstes
    die wahl zwischen
    zum/zu [dem/einem] naechstmoeglichen/fruehestmoeglichen/schnellstmoeglichen zeitpunkt/termin
    werden bei gleicher eignung [_] bevorzugt
    das/dies/all~das ist/war [doch/alles/laengst] schnee von gestern
    macht/machte/machen/machten/mach ihm/ihr/mir/dir/sich [doch/gern/nur] etwas/was vor
    achten/achte/achtet/sorgen/sorge/sorgt sie/bitte/darauf/dafuer [bitte/darauf/dafuer] [darauf/dafuer] , dass alle/jeder/jede/jedes/kein/keine/keiner/niemand/beide
    stellen/vergewissern/pruefen/kontrollieren sie [bitte] [sich/vorher/zuvor/sicher] , dass/ob alle/jeder/jede/jedes/kein/keine/niemand/beide
    wer/wer~hier/wenn~sie/falls~sie/sollten~sie/ob~sie/wenn~du/wenn~ihr [_] erstmals
    der letzte strohhalm/tropfen/anker/rest
    puls/herzschlag/blutdruck/adrenalinspiegel/fieber steigt/sinkt/rast/faellt
    die/, tage/naechte/abende [werden/wurden] [wieder] kuerzer/laenger/kuehler/waermer/heller/dunkler
    wenn/sobald/bis/ehe die/der/unsere gruppe/runde/familie/klasse/mannschaft/besetzung/truppe komplett/vollzaehlig ist/war/sind
    auf/in dem/diesem foto/bild/plakat/gemaelde/aufnahme fehlt/fehlen/fehlte/fehlten
    schnellstmoeglich/baldmoeglichst/baldmoeglich/hoechstpersoenlich
    ball/rad/boot/zug/taenzer/er/sie rollt/geht/spricht/laeuft/dreht/fliesst [sich] langsamer/leiser/schneller/sanfter und/,/$
    fuer jeden/jedes/jede schritt/handgriff/griff/fall
    es/, es gibt/besteht [leider/noch] keine/kein/keinen {service}
    es/, es gibt/besteht keine/kein/keinen {service}
    besteht keine/kein/keinen {service}
    wenige/wenigen/paar schritte/schritten
    gruppen ab {n} personen bitten/melden/muessen/sollten/brauchen/erhalten/werden
    innerhalb von {n} tagen/wochen/monaten beim/bei/an/zurueck/nach/schriftlich
    innerhalb/binnen {n} tagen/wochen
    zwei haende/beine/augen/fuesse/arme/ohren/daumen/knie kneten/halten/ragen/liegen/greifen/formen/tragen/ruhen/schreiben/spielen/naehen/streuen/reichen/schneiden/rollen/binden/flechten/schaelen/druecken/umfassen
    ganz/weit hinten/vorn/vorne/oben/unten im/in/auf [der/dem/einem/einer] {furniture}
    an der spitze der/des/einer/eines {cape}
    ikone/ikonen des jugendstils/barock/heiligen/muttergottes/klassizismus
    schreiben/legen/lassen/stellen/werfen/notieren/speichern sie [es/ihn/sie/das/den/die] [_] nirgends/nirgendwo
    wenn alles klappt/gut/glatt/passt/stimmt/vorbei/schiefgeht/gutgeht
    alles hat/hatte seinen/seine/ein platz/ordnung/zeit/preis/ende/grund
    da/dann sangen/lachten/schwiegen/klatschten/riefen/tanzten/assen/lachen/singen/schweigen/klatschen alle weiter/mit/still/laut/$
    was/wie/wo/dass ihnen/ihm/ihr/mir/uns/ihn/sie ... niemand/keiner gezeigt/gesagt/beigebracht/erklaert/erzaehlt/geglaubt/gegeben/abgenommen
    macht/brauchte/braucht/kostet/verlangt/erfordert/machte/kostete [aber/auch/doch/sehr] viel/wenig arbeit/muehe/zeit/geduld/ruhe/kraft/mut/uebung/aufwand/fingerspitzengefuehl
    mehr/weniger mut/zeit/ruhe/geduld/gelassenheit/humor/respekt/schlaf/liebe/gefuehl ... wuenscht/wuenschen/wuenschte/fordert/verlangt/braucht
    am meisten vermisst/liebt/mag/fehlt/freut/aergert/vermisste/fehlte er/sie/ich/ihm/ihr/mir/sich/mich/ihn
    sobald/bis/wenn ... vollstaendig ist/sind
    lieber/besser einen/ein/eine/den/das/die _ machen/nehmen/gehen/fahren/warten/kaufen/lesen/haben als
    kein wort/ton/mucks/laut mehr !/.
    kein mensch ist eine/ein
    da/daran fuehrt/fuehrte kein weg dran/daran/mehr/zurueck/vorbei
    rad am wagen ... will/moechte/mag/ist niemand/keiner
    rad am wagen ... niemand/keiner
    mit/bei zunehmendem/steigendem alter
    mit zunehmender/steigender hoehe/tiefe/dunkelheit/uebung/routine
    dreimal/zweimal darf/duerfen/duerft
    mehrfach wurde/wurden [der/das/die] ... geaendert/gestrichen/verschoben/repariert/uebermalt/ueberarbeitet/umbenannt/umgestellt
    der dreiklang/zweiklang am/in/der/von/aus/im/klingt/erklingt
    drilling/zwilling/vierling aus/ist der/ein/die/das
    ein/eine besserer/bessere/besseres schuppen/stall/bude/garage/hundehuette/baracke/kellner/hilfskraft
    vorsprung am/ueber/an/unter/aus/vor dach/der/dem/fels/fenster/haus/giebel/turm/holz
    liegt/steht/sitzt/lag/stand/sass vorn/vorne auf der/dem/einer/einem matte/bank/kissen/decke/stuhl/buehne/wagen/bock/tisch/teppich
    mit einer/einem/der kuerzeren/laengeren leiter/stange/schnur/angel ... kommt man nicht heran/hin/ran
    kommt/kommen man/er/sie nicht heran/ran $
    zuwachs bekommen/gekriegt/erwartet : ein/eine/zwei/_
    hat/haben/erwartet/erwarten zuwachs [bekommen] : ein/eine
    entspricht/entsprechen der/die hoehe/breite/groesse/staerke des/eines/der buchstaben/buchstabens/logos/d/x/m/zeichens/schrift/versalhoehe/linie/rahmens $
"""
