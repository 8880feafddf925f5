"""German courses: what grows, falls, spreads and fades. Data, not logic: see german/search.py.

The short spelling is that of lists.py, the classes are those of lexicon/german/fields.py. Whoever adds a word adds a
sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

TRENDS: Final = """
    zieht/ziehen wieder [_] leute/menschen/familien/gaeste/studierende/touristen an
    hat/haben/hatte sich [_] [_] gebessert/verbessert/verschlechtert/verschoben
    hat/haben/hatte sich das/der/die viertel/quartier/stadtteil/gelaende/revier/ort/stadt [_] gewandelt
    gewinnt/gewinnen/gewann/gewannen _ zurueck
    wurde/wurden/wird/werden [_] [_] [eine/einer] grossstadt/metropole/weltstadt/vorzeige*
    wird/werden/wurde/wurden ... unerschwinglich/unbezahlbar/bezahlbar/erschwinglich/selten/rar/knapp/beliebt
    hat/haben/hatte/hatten sich [_] geleert/gefuellt/gelichtet/entleert/entvoelkert/verzehnfacht
    brummt/brummte der laden/das
    laden/geschaeft/wirtschaft/konjunktur/handel/branche brummt/brummte
    gehen/gingen dem/der/den _ [langsam/allmaehlich/bald] die _ aus $
    dem/der/den _ gehen/gingen [langsam/allmaehlich/bald] die _ aus $
    es wird/wurde eng/voll/knapp/leer
    wird/wurde/werden/wurden [es] eng/knapp/rar in/im/auf/$
    naehert/naeherte/naehern/naeherten sich ... marke/million/grenze/schwelle/hoechststand/tiefstand/vorkriegsniveau/niveau
    setzt/setzen/setzte/setzten/nutzt/nutzen/baut/bauen/investiert/investieren/fragt/fragen/greift/greifen ... verstaerkt/vermehrt auf/in/zu/$/nach
    die/der/das/kohle/stahl/bergbau/zechen _ {be} [laengst/nun/inzwischen/heute] geschichte $
    kohle/stahl/bergbau/zechen {be} [laengst/nun/inzwischen/heute] geschichte $
    handel/einzelhandel/industrie/banken/firmen/betriebe/konzerne/unternehmen/aerzte/vereine/haendler/filialen zieht/ziehen/zog/zogen sich ... zurueck/$
    geraet/geriet/geraten/gerieten [langsam/allmaehlich] in vergessenheit
    in vergessenheit geraten/geriet/geraet
    ende einer/der aera/epoche
    senkt/senken/senkte/senkten/erhoeht/erhoehen/erhoehte/erhoehten/kuerzt/kuerzen/kuerzte/kuerzten/hebt/heben/hob ... tarif/tarife/preis/preise/gebuehr/gebuehren/miete/mieten/beitraege/steuern/steuer/kosten/ausgaben/verbrauch/ausstoss/emissionen/zuschuesse/loehne
    mausert/mauserte/mausern/mauserten sich
    gemausert/entpuppt
    erfindet/erfand/erfinden/erfanden sich ... neu
    {be} [wieder/laengst/sichtlich/deutlich] gealtert/vergreist/ergraut
    {be} wieder sauber/gruen/lebendig/bunt/ruhig/gesund geworden
    hat/haben/hatte/hatten [laengst] ausgedient
    strukturwandel/wandel/umbau/kohleausstieg [_] {be} [_] vollbracht/geschafft/abgeschlossen/bewaeltigt/gemeistert
    vor dem aus/ruin/kollaps/bankrott
    speckt/speckte/specken ... ab $
    abgespeckt*
    duennt/duennte/duennen ... aus $
    schwillt/schwoll/schwollen ... an $
    siecht/siechte/siechen ... dahin
    schwindet/schwand ... dahin
    spitzt/spitzte/spitzen sich zu
    zugespitzt
    schnellt/schnellte/schnellen/schoss/schiesst/schiessen/klettert/kletterte ... hoch/empor/nach/in
    schiesst/schiessen/schoss/schossen ... aus dem boden
    wie pilze
    zieht/zog es ... hierher/her/nach/in/an
    faellt/fallen/fiel/fielen ... weg $
    weggefallen/wegfall/wegbrech*/weggebrochen
    bricht/brechen/brach/brachen ... weg/zusammen $
    geht/gehen/ging/gingen laden/laeden/kneipen/geschaefte/betriebe/firmen ein
    frisst/frass/fressen ... sich/weiter
    breitet/breitete/breiten/breiteten/dehnt/dehnte/weitet/weitete ... sich/weiter ... aus/$
    ausbreitet/ausbreiten/ausgebreitet/ausdehnt/ausgedehnt/ausbreitung
    greift/griff/greifen/griffen ... um sich
    um sich gegriffen/greift/greifend*
    macht/machte/machen/machten sich ... breit
    schreitet/schritt/schreiten ... voran/fort
    fortschreitend*/voranschreitend*/fortgeschritten
    nimmt/nahm/nehmen/nahmen ueberhand
    ueberhandnimmt/ueberhandgenommen/grassiert/grassierte/grassierend*
    rutscht/rutschte/rutschten/sank/sackt/sackte/stuerzt/stuerzte/rauscht/rauschte ... in den/die keller/knie/tiefe/binsen/miesen
    lichtet/lichtete/lichteten/gelichtet
    stroemt/stroemen/stroemten/stroemte ... wieder/herbei/zurueck
    wandert/wandern/wanderten/wanderte ... ab/zu $
    abgewandert/zugewandert*/fortgezogen/weggezogen
    steigt/stieg/steigen/stiegen auf/ab $
    steigt/stieg/steigen/stiegen ... in die _ [liga/bundesliga] auf/ab $
    aufgestiegen/abgestiegen/wiederaufstieg/klassenerhalt
    eine/ein/einer/eins nach der/dem anderen
    einer/eins/eine um die/das/den andere*
    schritt fuer schritt mehr/weniger/groesser/kleiner
    jahr um jahr
    tag fuer tag mehr/weniger/groesser/kleiner/neue*
    von jahr/monat/tag/woche/mal zu jahr/monat/tag/woche/mal
    immer oefter/seltener/haeufiger
    immer wenig*/mehr/neue*
    zusehends/sukzessive
    auf/im dem/den vormarsch/rueckzug/niedergang/abstieg/aufwind/sinkflug/hoehenflug/absteigenden/aufsteigenden
    im aufwind/kommen/schwinden/steigen/sinken/wachsen/rueckgang/niedergang/aufschwung/abschwung/abwaertstrend/aufwaertstrend/sinkflug/steigflug begriffen/$
    im aufwind/schwinden/rueckgang/niedergang/aufschwung/abschwung
    auf hochtouren/rekordkurs/wachstumskurs/expansionskurs/schrumpfkurs/talfahrt/tiefstand/hoechststand/rekordniveau/rekordhoch/rekordtief
    an fahrt/schwung/zuspruch/bedeutung/boden/einfluss/kraft/gewicht/tempo/zugkraft/beliebtheit/attraktivitaet/strahlkraft/glanz/wert gewonnen/verloren/gewinnt/verliert/gewinnen/verlieren/zugelegt/eingebuesst/gewann/verlor/aufgenommen
    gewinnt/gewann/gewinnen/gewannen/verliert/verlor/verlieren/verloren ... fahrt/schwung/zuspruch/bedeutung/boden/einfluss/gewicht/tempo/beliebtheit/attraktivitaet/glanz
    nimmt/nahm/nehmen ... fahrt auf
    boden gutgemacht/gutmachen/verloren/wettgemacht
    macht/machte/machten ... boden gut
    federn gelassen/lassen
    geht/ging/gehen/gingen ... den bach/berg runter/hinunter
    hat/haben/hatte/hatten ... zulauf/hochkonjunktur/zuspruch/rueckenwind/auftrieb
    findet/finden/fand ... zulauf/zuspruch
    im preis gestiegen/gefallen/gesunken
    erlebt/erlebte/erleben/erlebten ... aufschwung/abschwung/boom/bluete/renaissance/comeback/niedergang/wiedergeburt/zulauf/andrang/ansturm/hoehenflug/aufstieg/hochkonjunktur/krise/einbruch
    ansturm/massenandrang/hype auf/haelt/bei/beim/reisst
    bluete/bluetezeit/glanzzeit/hochphase/niedergang/untergang der/des bergbau*/stahl*/industrie/zechen/brauereien/branche/stadt/region/hanse
    verteuert*/verbilligt*/verarmt*/entvoelkert*/entvoelkerung/ausgeblutet*/ausgeduennt*/aufgeblaeht*/zusammengeschrumpft*/eingedampft*/angeschwollen*/erstarkt*/verkuemmert*/gedieh*/gedeiht/gedeihen/kriselt/kriselte/gesundgeschrumpft/wegrationalisiert*
    faellt/fiel/fielen/fallen ... dem/der strukturwandel/abriss/abrissbirne/krieg/sparkurs/rotstift/krise zum opfer
    es/da werden/wurden [es] mehr/weniger
    mehr/weniger werdende*
    das leben/natur/publikum kehrt/kehrte/kommt/kam ... zurueck
    wieder mehr/weniger/voller/leerer/bergauf/bergab/aufwaerts
    zu/zum neuem/neuen leben erwacht*/erweckt*
    aus dem dornroeschenschlaf
    in den roten/schwarzen zahlen
    rote/schwarze zahlen
    niveau/stand/hoch/vorkriegsniveau/hoechststand/vorkrisenniveau ... nicht/wieder/noch/fast/laengst erreicht*/uebertroffen
    ist/war es [heute/genau/inzwischen/laengst] umgekehrt
    beschaeftigung/arbeit/arbeitsplaetze/stellen/gewicht/schwerpunkt/wertschoepfung verlager*/verschob*/verschieb*
    verliert/verlor/verlieren/verloren ihre/seine/ihren/seinen industrie/zechen/arbeitsplaetze/jobs/brauereien/bedeutung/einwohner/jugend/mitte/kunden/betriebe/laeden/kneipen
    der/den/dem/die bergbau/stahl/kohle/zechen/krise/industrie/hochofen/strukturwandel ueberlebt*/ueberdauert*
"""
# Verbs and words that assert a trend only near a figure.
MOVING: Final = """
    kuehlt/kuehlte/kuehlen ... ab $
    schwaecht/schwaechte/schwaechen ... ab $
    heizt/heizte/heizen ... an/auf $
    springt/sprang/springen ... an $
    klingt/klang/klingen ... ab $
    haelt/halten/hielt/hielten ... an $
    reisst/riss/rissen ... ab $
    laeuft/laufen/lief/liefen ... aus/leer $
    leert/leerte/leeren sich
    entspannt/entspannte/entspannen/verfestigt/verfestigte/verstetigt/verstetigte sich
    loest/loeste/loesen sich ... auf $
    abnahme der/des/um/von/bei
    geht/ging/gehen/gingen/fiel/faellt/fielen ... in den/die keller/knie/tiefe/binsen/miesen
    schmilzt/schmolz/schmolzen/schmelzen/geschmolzen
    stockt/stockte/stocken/brummt/brummte/lahmt/lahmte/erlahmt*/kraenkelt*/verebbt*/abgeloest/verdraengt/gestrichen/stabilisiert*/konsolidiert*/normalisiert*/verschaerft*/vermindert*/zurueckgebaut/eingespart/stieg/aufgehellt/eingetruebt/abgekuehlt/ueberhitzt/verschiebt/verschoben/verlagert
"""
