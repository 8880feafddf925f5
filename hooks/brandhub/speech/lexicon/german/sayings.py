"""German sayings: frozen phrases in which a word of number, rank or quantity has become a part of something else.

Data, not logic: see german/search.py. The short spelling is that of lists.py, the classes are those of
lexicon/german/fields.py. A saying frees the words that it names and no other. Whoever adds one adds a sentence to
tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

SAYINGS: Final = """
    das/so_was/sowas passiert/passierte jedem/jeder/allen
    tut/tat ihm/ihr/mir/uns/_ alles weh
    tut/tat alles weh
    danach/dann/anschliessend/abends/schliesslich geht es zurueck ,/zum/zur/ins/nach/auf/an/in
    abstand zu halten/wahren/nehmen/gewinnen
    laternen/laterne/lampen/lichter/licht/sonne/mond/scheinwerfer/vollmond/stadtlicht ... ueberstrahlen/ueberstrahlt/ueberstrahlte
    null problem/problemo/ahnung/plan
    es wird/wurde still/stiller/ruhig/ruhiger/einsam/einsamer um ihn
    es still/stiller/ruhig/ruhiger um ihn wurde/wird
    mit bestem/besten dank/gruss/gruessen
    aus allen wolken
    alles fuer die
    um keinen preis
    weniger/minder bekannt ist/sind/war
    nicht weniger/minder _ ist/sind/war/waren
    waechst/wuchs ... ans herz
    nimmt/nahm/nehmen/nahmen den/einen/seinen/ihren/die/das/ihm/ihr [den/die] hut/muetze/mantel/brille/helm/hoerer/deckel/schal/maske/bild/schild/vorhang/last/arbeit/tuch ... ab
    geht/ging/gehen/gingen zurueck in/zu/zum/zur/nach/auf/an/ins/ans die/den/das/dem/_
    er/sie/ich/wir/man ging/geht/gehen/gingen zurueck
    die/der/das/den/dem juengere/aeltere/juengeren/aelteren glocke/orgel/turm/bau/trakt/fluegel/teil/kapelle/haus/halle/fassade/treppe/tuer/friedhof/hof/bruecke/mauer/schicht/fassung/aufnahme/bild/bilder/teile/fotos/foto
    immer wieder/der/dieser/hier/unter/sicher/leer/her/noch/weiter/schon/mal/nur/ueber/aber/lauter/munter/sauber
    das/der/die/ihr/sein/ihre/seine/ihrem/seinem juengste/juengster/juengstes/juengsten/aelteste/aeltester/aeltesten/aeltestes kind/sohn/tochter/bruder/schwester/spross/enkel/enkelin
    bei staerkerem/leichterem/schlechterem/schoenerem/besserem regen/wind/wetter
    engere/engeren/engerer familie/verwandtschaft/wahl/kreis/sinn/sinne
    engster/engste/engsten freund/freundin/freunde/vertrauter/vertraute/kreis/familie
    liebster/liebste/liebstes/liebsten platz/ort/freund/spielzeug/buch/lied/beschaeftigung
    einmalige/einmaliger/einmaligen anmeldung/beitrag/zahlung/gebuehr/registrierung/nutzung
    nur ein traum/spiel/scherz/maerchen/vorschlag/beispiel/anfang/wort/entwurf/gefuehl/ausschnitt
    nur eine frage/idee/skizze/legende/sage/vermutung/formalitaet/laune
    nimmt/nahm/nehmen an gewicht
    an der/dieser/seiner/ihrer/einer aufgabe/aufgaben/herausforderung gewachsen
    der/dieser/einer/seiner/ihrer aufgabe/lage/situation gewachsen
    ans herz gewachsen
    seite/raum/kapitel/tor/gleis/linie/tuer/tisch/abbildung/akt/szene/band/strophe/stand/reihe/sitz/formular/schritt/lektion/frage/zimmer/halle/saal/station/teil/etage/ebene/bussteig/spalte/zeile/heft eins/zwei/drei/vier/fuenf/sechs/sieben/acht/neun/zehn/elf/zwoelf
    montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/montags/dienstags/samstags/sonntags/taeglich/werktags/wochentags [von] eins/zwei/drei/vier/fuenf/sechs/sieben/acht/neun/zehn/elf/zwoelf bis eins/zwei/drei/vier/fuenf/sechs/sieben/acht/neun/zehn/elf/zwoelf
    zwei fliegen mit
    zwei seelen wohnen
    wenn zwei sich
    zwei dumme
    was du heute
    vier augen sehen
    geteiltes leid ist
    doppelt genaeht/haelt
    wer zweimal/zuletzt/zuerst
    wer zuerst kommt
    mahlt zuerst
    einmal ist keinmal
    aller guten dinge
    aller anfang
    viele koeche
    viele wege fuehren
    viel feind/laerm/rauch/steine
    viel feind viel
    kein meister/rauch/feuer/licht ist/ohne vom/feuer
    keine rose ohne
    keine regel ohne
    ohne fleiss kein
    den letzten beissen
    die letzten werden die ersten
    der erste streich
    der zweite folgt
    dieses war der
    der klueger* gibt
    morgenstund hat
    besser den spatz
    besser ein spatz
    lieber den spatz
    hunger ist der
    angriff ist die
    vorsicht ist besser
    vertrauen ist gut
    kontrolle ist besser
    reden ist silber
    schweigen ist gold
    ehrlich waehrt
    wer andern eine
    alle wege fuehren
    alles hat ein/seine/zwei
    alles neu macht
    alles im lot/griff/eimer
    alles in butter/ordnung
    alle guten/boesen geister
    jedes ding hat
    niemand kann zwei/zweien
    zwei/zweien herren
    hundert mal gesagt
    tausend und eine
    tausend dank/mal
    sieben auf einen
    siebenmal messen
    neunmal klug
    zehn gebote
    zehn kleine
    die zehn gebote
    zwoelf uhr
    fuenf minuten pause
    drei dinge braucht
    nicht bis drei
    drei tage regenwetter
    null auf hundert
    es gibt keinen/keine/kein aufzug/toiletten/toilette/sitzplaetze/wlan/garderobe/cafe/schatten/rampe/kasse/schliessfaecher/duschen/zweifel/weg/grund
    keinen unterschied
    mehr als tausend worte
    mehr als alles
    mehr tot als
    mehr glueck als
    mehr als einmal
    besser einmal/zweimal zu/als
    aelter/klueger und klueger/aelter/weiser
    schlauer als vorher
    nicht alles ist gold
    wer alles will
    alles , was sie/man/du/wir/ihr
    _kraut/rose/rosen/baum/baeume/kirsche/kirschen/linde/linden/apfelbaum/flieder/blume/blumen/wiese/garten/mohn/heide ... blueht/bluehen/bluehte/bluehten
    alles aussteigen/einsteigen/gute/klar
    alle aussteigen/einsteigen/aufstehen
    jeder ist seines
    jeder/jedes faengt/kehrt [mal] klein/vor
    jedem tierchen
    niemand ist eine/vollkommen/perfekt
    das einzige , was/das
    das letzte stueck/wegstueck/ende/endchen
    die/der/das erste/zweite/dritte/ersten/zweiten/dritten floete/oboe/klarinette/fagott/horn/posaune/geige/geigen/bratsche/violinen/pult/tenor/bass/sopran/trompete
    halb eins/zwei/drei/vier/fuenf/sechs/sieben/acht/neun/zehn/elf/zwoelf
    die halbe nacht
    eine/einer halbe/halben drehung/umdrehung
    gib/gebt/geben/habt/hab [sie/bitte] acht
    acht auf/geben
    verkehr stockt/stockte
    tag/abend/sommer/jahr/fest/konzert/vorstellung/fuehrung/woche/winter ... dem ende zu/entgegen
    keine/kein/keinen panik/post/zutritt/einlass/durchgang/durchfahrt/anschluss/empfang/netz/anspruch/einfahrt/ausgang/eingang/trinkwasser/winterdienst/haftung/aufzug
    {one} {mass} von/aus {substance}
    stroeme/wellen/berge/haufen/stapel/waende/massen von/aus {substance}
    jung und alt
    gross und klein
    arm und reich
    frueh und spaet
    lang und breit
    kurz und gut/klein/knapp/buendig
    ueber kurz oder lang
    mehr/weniger oder weniger/mehr
    ebenso/genauso wenig
    in ganz deutschland/europa/westfalen/nrw/nordrheinwestfalen
    ein/eine {unit} ist/entspricht/bedeutet/sind
    jede/jeder/jedes/jeden/jedem/jeglicher/alle/allen/saemtliche [einzelne/dieser/unsere/unserer] {evidence} ... {proving}
    {proving} ... jede/jeder/jedes/jeden/jedem/alle/allen/aller/saemtliche/saemtlicher [einzelne/dieser/unsere] {evidence}
    hinter/zu/bei/neben/unter jeder/jedem/jede/allen {evidence} ... {proving}
    keine/kein/keinen/ohne {evidence} ohne {proving}/{evidence}
    kein/keine/keiner {evidence} ... ohne
    beide/beiden/beider seiten/haende/haenden/beine/beinen/fuesse/fuessen/augen/daumen/geschlechter/elternteile/partner
    es ist nicht alles gold , was glaenzt
    alle/aller kraft/kraefte/mut zusammen/aufbieten/aufgeboten/zusammennehmen
    mit aller kraft/macht/gewalt/ruhe/vorsicht/entschiedenheit
    das erste zeigt/zeigte/sendet/sendete/berichtet/berichtete/uebertraegt/uebertrug/strahlt/strahlte
    nicht alle tassen im
    drunter und drueber
    waechst/wuchs [da/dort] kein gras mehr
    da/dort/wo/hier waechst/wuchs kein gras mehr
    lernt/lernen nie aus
    zum ersten , zum zweiten und/, zum/zum_ dritten
    nie zuvor hatte/habe/hat/war/bin/ist sie/er/ich/man
    auf engstem/kleinstem/engem raum
    mit einfachsten/simpelsten/sparsamsten mitteln
    bestens gelaunt/vorbereitet/bekannt/aufgelegt/informiert/geeignet/geruestet/betreut/versorgt
    zweimal/dreimal/einmal woechentlich/taeglich/monatlich geoeffnet/offen
    man kann nicht alles
    zwei/drei/vier/fuenf stufen auf einmal
    zweimal hinschauen/hinsehen/hinhoeren/ueberlegen/nachdenken/umdrehen/bitten/sagen
    gibt/gab/geben/gaben [wieder/noch/einfach] alles $
    untersucht/untersuchen/erforscht/erforschen/fragt/fragen/klaert/klaeren/lernen/lehrt/beschreibt , wie/ob/wann/wo/warum/weshalb [_] wachsen/waechst/schrumpfen/schrumpft/steigen/steigt/sinken/sinkt/fallen/altern
    der rest ist geschichte/schweigen/bekannt/schnell
    mit letzter/aller/groesster/absoluter/hoechster/aeusserster sicherheit/wahrscheinlichkeit/deutlichkeit/entschiedenheit/vorsicht/konsequenz/kraft/macht/sorgfalt/muehe/freude
    mit letztem/vollstem/groesstem einsatz/ernst/recht/vergnuegen
    so schnell/bald/gut/weit/lange/viel/oft/frueh/genau/leise/einfach/kurz/knapp/wenig wie moeglich/noetig/immer/eh/irgend
    so gut wie moeglich/es
    wer/wenn/falls/sofern/sobald/solange [man] keine/keinen/kein _ hat/mag/kennt/will/braucht/findet/moechte
    ohne _ kein/keine/keinen _
    wo kein klaeger/rauch
    kein richter
    alles , was recht
    was/wer/wie/wo/warum/wen/wem ... alles $
    auf alle faelle/vieren
    in/vor aller/allen augen/munde/oeffentlichkeit/munden
    alle/allen/aller jubeljahre/naselang/ehren/achtung
    alle haende voll
    alle wege/strassen fuehren nach rom
    alle/allen zweifel/zweifeln erhaben
    ueber alle/allen massen/wipfeln/gipfeln
    drueckt/druecken/druecke/gedrueckt ... alle/beide daumen
    alle daumen
    aufs/ums ganze
    im grossen und ganzen
    voll und ganz
    ganz und gar [nicht]
    eine/die halbe ewigkeit/welt/wahrheit/portion/miete
    halb lachend/weinend/geschlossen/geoeffnet/offen/offene*/verdeckt*/versunken*/zugezogen*/schlafend*
    auf halber/halbem hoehe/strecke/wege/treppe/mast
    auf einen/den ersten/zweiten/dritten blick/griff/anhieb/versuch
    aus erster/zweiter/dritter hand
    erste/erster/ersten/zweite/zweiten/zweiter hilfe/hand/geige/heimat/haut/natur/luft/fruehling/weltkrieg*/mai/bildungsweg/schultag/stimme
    am/zum/beim/im/vom ersten/letzten/zweiten anlauf/versuch/hinsehen/hinhoeren/lesen/kennenlernen/moment/augenblick/schluck/bissen/ton/takt/advent/feiertag/weihnachtstag/mai/april/januar/hahnenschrei/glockenschlag/klingeln/laeuten
    das letzte/erste wort/hemd/geleit/abendmahl/quaentchen/stuendlein
    der letzte/letzten schrei/heuler/wille/willen/schliff/vorhang/mohikaner/groschen
    die letzte/letzten/letzter oelung/ruhe/ruhestaette/ehre/konsequenz/tage/zeit/jahre/zeilen/worte/dinge/reserven/huelle
    wer zuletzt lacht
    der/ein/den lachende/lachenden/lachender dritte/dritten/dritter
    drei musketiere/fragezeichen/kreuze/kaese
    dreimal/zweimal/siebenmal/hundertmal/tausendmal schwarzer/abgeschnitten/umgezogen/gewendet/gesagt/gehoert
    doppelt gemoppelt/genaeht
    mit doppeltem boden
    in/aus den eigenen/seinen/ihren vier waenden
    das/ein buch mit sieben siegeln
    sieben meere/todsuenden/raben/zwerge/geisslein
    ein und alles/derselbe/dasselbe/dieselbe
    null komma nichts/nix
    null bock/problemo/toleranz
    mit viel/wenig liebe/gefuehl/geduld/fantasie/witz/herz/muehe/geschick/schwung/verstand/humor
    nicht viel federlesens
    es fehlte/fehlt nicht viel
    nicht die/das/der geringste/leiseste/mindeste ahnung/zweifel/idee/spur
    kein/keine/keinen/keiner/keinem/keines blatt/wort/sterbenswort/hahn/finger/zweifel/bange/aufhebens/pardon/gnade/deut/schimmer/ruhe/rast/ponyhof/zuckerschlecken/beinbruch/unsinn/quatsch/miene/umschweife/experimente/geringerer/geringere/geringeres
    zu jeder/jedem zeit/uhrzeit/anlass/stunde/tageszeit
    jeder/jede/jedes/jedem/jeden topf/anfang/geschmack/fall/hinsicht/beziehung/art/wetter/zweifel
    auf jede/jeden/ihre/seine/beide weise/fall/art
    jeder/jedes fuer/nach sich/seiner/belieben/fasson/geschmack/wunsch
    von/aus/mit/in aller/allen/alle seiten/himmelsrichtungen/richtungen/sinnen/kraeften/mitteln/wassern
    wir/ihr/uns/euch alle/allen/beide/beiden
    ein mann/eine fuer alle/alles faelle
    was/umso/desto mehr/besser/schlimmer/schoener
    je _er desto/umso _er
    den/die/das kuerzeren/kleineren/laengeren/groessere/kleinere ziehen/gezogen/uebel/hebel/arm/atem
    in/vor/seit/nach/auf kurzem/langem/laengerem/kuerzerem/weitem/neuestem
    laenger/spaeter/frueher/eher bleiben/kommen/schlafen/warten/gehen/aufstehen $/lohnt/kann/darf
    in der/den naeheren/weiteren/engeren umgebung/umgegend/auswahl/wahl/sinne/heimat
    bei/auf/mit naeherem/naehere/naeherer betrachtung/hinsehen/hinschauen/nachfrage/sicht
    im besten/schlimmsten/guenstigsten/letzten/ersten fall/falle/sinne/moment/augenblick
    am besten/einfachsten gleich/sofort/vorher/jetzt/mit/per/telefonisch/online/zu/morgens/abends/frueh
    mein/dein/sein/ihr/unser/euer/ihre/seine/meine bester/beste/bestes/liebste/liebster freund/freundin/stueck/wissen/gewissen
    sein/ihr/mein/unser bestes geben/gibt/gab/tun/tut/tat
    gibt/gab/geben/gaben/tut/tat ... sein/ihr/mein/unser bestes
    das beste/schoenste/schlimmste zum/kommt/daran/dabei
    nach bestem/besten wissen/kraeften
    in bester/besten/bestem ordnung/laune/gesellschaft/haenden/absicht/licht
    von seiner/ihrer/der/ihren besten/schoensten seite/seiten
    das/der/einen sechste/sechsten/siebte/siebten sinn
    tiefste/tiefster/tiefsten provinz/nacht/not/winter/herzen/stille/dunkel
    groesste/groesster freude/muehe/not/sorge/vorsicht
    hoechste/hoechster/hoechsten zeit/not/eisenbahn/gefuehle
    hoechsten/groessten wert auf
    im wahrsten/tiefsten/besten sinne/sinn
    beste/bester/bestes/besten laune/wuensche/absichten/gruesse/wetter/freundin/freunde/freund/dank/ordnung/alter/gesellschaft/stimmung
    schoenster/schoenstes/herrlichstem/strahlendem sonnenschein
    der laengste/kuerzeste tag des jahres
    die laengste/kuerzeste nacht des jahres
    mit/im bestem/besten/reinstem willen/gewissen
    um/gegen halb eins/zwei/drei/vier/fuenf/sechs/sieben/acht/neun/zehn/elf/zwoelf
    viertel/kurz/zehn/fuenf nach/vor eins/zwei/drei/vier/fuenf/sechs/sieben/acht/neun/zehn/elf/zwoelf
    keine/eine einfache/eindeutige/klare/leichte antwort/loesung/wahrheit
    zaehlt/zaehlen/rechnet/rechnen/misst/messen/erhebt/erheben anders als
    die meiste zeit
    nennt/nennen/gibt/geben/liefert/liefern/enthaelt/enthalten/hat/haben ... keine zahl/zahlen/angabe/angaben/werte
    steht/stehen/stand/standen allen offen
    allen offen steht/stehen
    hat/haben/hatte/hatten viele gesichter/facetten/vaeter/muetter/seiten
"""
