"""German figures of speech with which towns, trades and groups are ranked, graded and sent up or down. Data, not logic.

The short spelling is that of lists.py. What is literal of a thing at hand („der Kessel steht unter Dampf“) is told
where a town, a trade, a group or a house is the subject of its clause: the kinds with „@“, see predications.py.
Whoever adds a phrase adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.german import publics

CLASSES: Final = {
    **{name: publics.CLASSES[name] for name in ("city", "group", "town")},
    "place": """stadt region revier ruhrgebiet pott viertel quartier stadtteil nordstadt innenstadt altstadt city standort campus hafen flughafen
        bahnhof hauptbahnhof metropole kommune verein klub bvb borussia westfalen nrw markt""",
    "praised": "gluecksfall segen traum albtraum fluch paradies eldorado magnet juwel lichtblick schandfleck armutszeugnis erfolgsmodell selbstlaeufer",
    "everyman": """pendler pendlerin rentner rentnerin verbraucher kunde kundin mieter mieterin student studentin buerger buergerin deutsche dortmunder
        dortmunderin mensch westfale westfaelin arbeiter arbeiterin angestellte arzt lehrer bauer handwerker azubi lehrling fan gast besucher tourist
        autofahrer radfahrer wirt haendler patient waehler jugendliche senior arbeitnehmer""",
    "models": """blaupause vorbild vorreiter geheimtipp mekka wiege eldorado paradies massstab hochburg pionier maerchen erfolgsgeschichte goldgrube
        goldesel festung bollwerk sorgenkind problemfall fass zugpferd selbstlaeufer kassenmagnet ladenhueter auslaufmodell stiefkind
        nadeloehr fremdwort ausnahme seltenheit raritaet luxus luxusgut standard regel alltag normalfall exportschlager tabu dauerbrenner""",
    "drives": """bremst bremsen bremste bremsten befeuert befeuern befeuerte befluegelt befluegeln befluegelte belebt beleben belebte hemmt hemmen hemmte
        wuergt wuergen drueckt druecken drueckte schwaecht schwaechen schwaechte staerkt staerken staerkte kurbelt kurbeln kurbelte treibt
        treiben trieb heizt heizen verhagelt verhageln verhagelte verdirbt verdarb vermiest laehmt laehmen laehmte beschleunigt beschleunigen
        stuetzt stuetzen stuetzte ruiniert ruinieren ruinierte rettet retten rettete naehrt naehren zaehmt daempft daempfen daempfte""",
    "driven": """gebremst befeuert befluegelt belebt gehemmt abgewuergt gedrueckt geschwaecht gestaerkt angekurbelt getrieben angetrieben angeheizt
        verhagelt verdorben vermiest gelaehmt beschleunigt gestuetzt ruiniert gerettet gezaehmt gedaempft ausgebremst""",
    "economy": """aufschwung wirtschaft konjunktur wachstum handel einzelhandel bilanz tourismus nachfrage umsatz umsaetze export zahlen preise mieten
        kosten arbeitsmarkt wohnungsmarkt geschaeft geschaefte gewinne kaufkraft strukturwandel wandel innenstadt stadtkasse quote standort
        wohnungsbau ausbau investitionen gruendungen wettbewerb branche industrie zuzug abwanderung leerstand armut""",
    "outcome": "mager duerftig ueppig schlecht gut hoch niedrig gering reichlich bescheiden mau spaerlich knapp grosszuegig kraeftig positiv negativ",
    "organ": "innenstadt region stadt revier geschaeft markt flaeche nordstadt land ruhrgebiet viertel stadtteil stadtteilen flaeche vorort",
    "assets": """_problem problem _defizit defizit _vorteil _vorsprung vorsprung trumpf ass pfund nachholbedarf _potenzial potenzial _luecke
        alleinstellungsmerkmal _engpass _ueberschuss ueberschuss _schwemme standortvorteil handicap imageschaden _flair""",
    "stand": """steht stehen stand standen ist sind war waren befindet befinden steckt stecken geraet geraten geriet gerieten liegt liegen lag lagen bleibt
        bleiben haengt haengen tritt treten""",
    "straits": """klemme krise sackgasse zwickmuehle flaute offensive defensive schieflage bedraengnis not noeten verzug rueckstand hintertreffen
        vorteil nachteil abseits rampenlicht minus plus aufwind umbruch seilen kreide verruf ungnade schwebe scheideweg kollaps ruin
        strecke stelle kurs sprung zahnfleisch verlierern gewinnern""",
    "gone": "weg futsch hin knapp rar dahin vergriffen",
    "jobs": """lehrstellen stellen jobs arbeitsplaetze wohnungen laeden kneipen zechen kioske kinos betriebe firmen kitaplaetze studienplaetze parkplaetze
        bauplaetze grundstuecke""",
    "waters": "emscher fluss bach see wald ruhr luft wasser kanal hafen halde brache",
    "showers": "preise auszeichnungen lob kritik auftraege absagen proteste titel medaillen beschwerden anzeigen anfragen bewerbungen pokale",
    "owners": """studenten studierenden touristen investoren autos autofahrern radfahrern reichen jungen alten familien ratten
        einheimischen zugezogenen kreativen fans baggern banken konzernen frauen maennern jugend""",
    "flows": """armut wohlstand reichtum kapital geld jobs arbeit arbeitsplaetze industrie produktion kaufkraft gewerbe talente wissen koepfe
        fachkraefte kundschaft""",
    "ruf": """ruf ruhm einzugsgebiet ausstrahlung strahlkraft einfluss bekanntheit kundschaft anhaengerschaft lieferketten netzwerk
        handelsbeziehungen beziehungen kontakte""",
    "fares": "ordentlich anstaendig praechtig hervorragend bestens schlecht ruhig schoen sicher gesund gruen zentral naeher billig guenstig teuer gut gern gerne besser eng weit lang viel anders schnell frei",
    "stores": """lager kassen kirchen schaufenster laeden innenstaedte wartezimmer hotels hotelbetten parkhaeuser speicher silos depots bahnsteige
        stadien raenge auftragsbuecher kitas klassenzimmer hoersaele bueros haeuser wohnungen fabriken zuege busse strassen spielplaetze""",
    "become": """standort _standort metropole _metropole schmiede _schmiede hochburg hotspot vorbild vorreiter musterschueler drehscheibe magnet
        adresse _stadt grossstadt leuchtturm aushaengeschild sorgenkind problemfall""",
    "be": "ist sind war waren bleibt bleiben blieb blieben wird werden wurde wurden gilt galt",
}

LEADING: Final = """
    in einem atemzug mit
    nimmt/nehmen/nahm/nahmen es mit {city}/jedem/jeder/allen/der/den/dem _
    kaderschmiede/talentschmiede/ideenschmiede/denkfabrik/gruenderschmiede/hightechschmiede/jobmaschine/wachstumslokomotive
    ritterschlag
    in der koenigsdisziplin/koenigsklasse/oberliga/beletage
    creme de la creme
    wie sie im buche steht/stehen
    an {city}/uns/revier/stadt/region/_stadt kommt ... vorbei
    kommt/kommen/kam/kamen [_] [_] an {city}/uns ... vorbei
    rennt/rennen/rannten ... die tuer/tueren/bude/haus/bueros/tore ein $
    {be} [hier/bei/uns/_] grossgeschrieben/kleingeschrieben
    wird/werden [hier/_] [_] [_] gross/klein geschrieben
    macht/machen/machte/machten [_] furore/kasse
    magnet fuer
    ein/zum magnet/magneten $
    hat/haben/hatten gut lachen
    hat/haben die nase vorn
    {city} , was sonst
    ist/sind [dagegen/daneben] [nur/bloss] ein [kleines] dorf [dagegen] $
    dagegen/daneben/dahinter ist/sind/wirkt/wirken/sieht/verblasst/verblassen {city}
    {city}/paris/venedig/rom ist/wirkt/sieht/waere dagegen/daneben
    hier ... , anderswo/andernorts/anderenorts/woanders
    anderswo/andernorts/anderenorts/woanders ... , hier/dortmund/bei/in
    andere staedte/orte/kommunen/vereine/museen/regionen koennen nur/bloss
    andere staedte/orte/kommunen/vereine/museen/regionen muessen/wollen/schauen/blicken/sehen/hinken/haben/kommen/stehen/machen/kopieren
    unser/unsere/unseren _ trinkt/kennt/liebt/isst/hoert/liest/nutzt/faehrt die/jeder/ganz/alle/man welt/in/_
    trinkt/kennt/liebt/isst/hoert/liest/nutzt/faehrt die [halbe/ganze] welt
    fuerchtet/fuerchten/bewundert/beneidet man die/den/das/uns/{city}
    auswaerts gefuerchtet/fuerchtet
    neben diesem/dieser/unserem/unserer _ schrumpft/verblasst/wirkt/wirken/verblassen
    gilt/galt/gelten/galten ... als [_] {models}
    {be} [_] eine nummer zu gross/klein
    eine nummer zu gross/klein [_] $
    liest/lesen sich wie das/ein/eine
    whos who
    gehoert/gehoeren/gehoerte/zaehlt/zaehlen/zaehlte ... zu den _ der/des/von/im/europas/deutschlands/westfalens/dortmunds
    die grossen/groessen der/des/ihrer/seiner
    {be} [_] gold wert
    punktet/punkten/punktete/punkteten mit
    wird/werden/wurde/wurden hier/in/bei _ fuendig
    sogwirkung*/magnetwirkung*/vorbildcharakter*/modellcharakter*/leuchtturmcharakter*/signalwirkung*
    auf der landkarte der/des
    so geht metropole/zukunft/stadt/grossstadt/fussball/wandel/strukturwandel/heimat/industrie/logistik/pott/wissenschaft/gastfreundschaft/kultur $
    wo andere urlaub/ferien _
    erobert/erobern/eroberte/eroberten [_] [die/den/das] welt/weltmarkt/markt/maerkte/herzen/europa/republik/charts/strassen/innenstadt/regale/kuechen/dortmund/stadt
    in den/auf dem weltmarkt
    pokal/titel/schale/krone/meisterschale gehoert/gehoeren nach/in/zu
    titel/meisterschaft/aufstieg/pokal/klassenerhalt/podest/tabellenspitze {be} [wieder/_] in/greifbar/sicher/fern/futsch/verspielt reichweite/sicht/$
    nicht den hauch einer
    keinen hauch einer
    titel/pokal/sieg/meisterschaft ... abonniert/gepachtet
    den titel/pokal/sieg hat/haben ... abonniert/gepachtet
    regnet/regnete/hagelt/hagelte es [_] {showers}
    deutschlands/europas/westfalens/nrws/reviers _ steht/stehen/liegt/liegen/sitzt/heisst/kommt/kommen/ist/sind/arbeitet/waechst/schlaegt
    muss/muessen/braucht/brauchen sich ... nicht [zu] verstecken
    redet/reden/spricht/sprechen/staunt/staunen/schaut/schauen/jubelt/lacht die [halbe/ganze/_] welt/fachwelt/republik/nation/branche/konkurrenz/liga
    verdienen/verdient/verdienten/verdiente sich dumm/daemlich/reich/ein
    goldene nase
    wie eh und je
    lange gesichter
    hoch im kurs
    balsam fuer
"""

LEADING_OF_PUBLICS: Final = """
    gibt/geben/gab/gaben ... den/die takt/ton/richtung/marschroute/schlagzahl/linie/geschwindigkeit vor/an
    {be} ... das a und o
    {be} ... ein/eine/der/die/das [_] {praised}/{models}
    die nase im wind
"""

TRENDS: Final = """
    {drives} ... {economy} [aus/an/ab/auf/hoch/nach]
    hat/haben/hatte/hatten [der/die/das/den/uns] [_] {economy} {driven}
    zieht/ziehen/zog/zogen sich ... aus [der/dem/den] {city}/{organ} zurueck
    goldene/goldenen/rosige/rosigen/fette/fetten/magere/mageren zeiten/jahre/jahren
    fuehrt/fuehren/fuehrte/fuehrten ein schattendasein/nischendasein/mauerbluemchendasein
    {drives} [_] die/das/den/ganze/uns [_] stadt/region/revier/viertel/stadtteil/ruhrgebiet/verwaltung/nahverkehr
    {waters} {be} wieder/laengst/endlich/inzwischen [_] _
    {jobs} {be} [_] {gone} $
    schuldenuhr/schuldenberg*/investitionsstau*/sanierungsstau*/reformstau*
    {be} [_] nicht [mehr] zu stoppen/bremsen/halten/leugnen
    jobwunder*/gruenderwunder*/wachstumswunder*
    wirtschaftswunder an/in/geht/lebt/kehrt/blueht
    unternehmergeist/gruendergeist/aufbruch/aufbruchstimmung/optimismus/zukunft/wandel/krise/erfolg liegt/lag [hier/ueberall/_] in der luft
    auf der/einer [_] erfolgswelle/welle/woge
    preisschraube/steuerschraube/lohnschraube/gebuehrenschraube/kostenschraube
    saugt/saugen/zieht/ziehen/schluckt/schlucken/frisst/fressen/bindet/binden [_] [die/das] kaufkraft/kundschaft/mittel/gelder/jobs/fachkraefte ... auf/ab/weg/$
    klimawandel/digitalisierung/zukunft/krise/moderne/wandel/strukturwandel/rezession/inflation/wohnungsnot/aufschwung {be} [_] [_] angekommen/da
    lust/interesse/vertrauen/begeisterung/bedarf/andrang/hunger/zustimmung/glaube/unterstuetzung auf/an/in/am/im/fuer/nach/zu/zur/zum _ {be} [_] verflogen/dahin/weg/erloschen/erwacht/gross/gering/riesig/hoch/klein/enorm/verpufft/gestillt/gedeckt
    kostet/kostete/kosteten/kosten die/den/das stadt/region/verein/viertel/land/revier/klub/ruhrgebiet/quartier ihre/seine/den/die/das/_
    auf/von der ueberholspur/verliererstrasse/siegerstrasse/erfolgsspur/kriechspur
    im windschatten von/der/des _
    geschaeft/handel/verkauf/vertrieb/export/tourismus laeuft/laufen/lief/liefen [_] wie am/geschmiert
    {be} schnee von gestern
    {be} von gestern $
    gehoert/gehoeren/gehoerte/gehoerten [laengst/nun/_] der vergangenheit an
    haelt/halten/hielt/hielten [_] [_] einzug
    setzt/setzen/setzte/setzten sich [_] [_] durch $
    {be} im umbruch/wandel/aufbruch/kommen/trend $
    vorbei [{be}] die zeit/zeiten/tage/jahre
    die zeit/zeiten/tage/jahre der/des _ {be} [laengst] vorbei
    vororte/vorstaedte/gewerbegebiete/preise/mieten/kosten wuchert/wuchern/wucherten
    bleibt/bleiben/blieb [_] der/die/das absatz/nachwuchs/kundschaft/kunden/gaeste/publikum/auftraege/umsatz/umsaetze weg
    {flows} wandert/wandern/wanderte/wanderten/zieht/ziehen/zog/zogen/flieht/fliehen/fliesst/fliessen ... nach/in/ab/ins/weg/zu
    wo einst/frueher/ehemals/damals/gestern ... , _ heute/nun/jetzt/inzwischen/laengst daten/ideen/zukunft/wissen/millionen/start-ups/startups/talente/spitzenforschung
    aus _ [und] _ wurde/wurden/ist/sind/wird/werden [_] _kraft/_leistung/_reichtum/zukunft/energie/ideen/daten/wissen/jobs/arbeitsplaetze/wohlstand/geld/gold/chancen
    aus dem/der/den/einem/einer [_] [_] ist/sind/wurde/wurden [laengst/heute] ein/eine [_] [_] {become}
    {be} ein/eine [_] [_] {become} geworden
    vom/von der _ zum/zur/zu {become}
    {ruf} reicht/reichen/reichte/reichten/strahlt/strahlen/strahlte [_] bis/weit/ueber
    mischt/mischen/mischte/mischten [_] [die/den/das] markt/liga/szene/branche/republik/konkurrenz/feld/revier/politik/kulturszene ... auf $
    macht/machen/machte/machten [_] tempo/druck/dampf bei/beim
"""

TRENDS_OF_PUBLICS: Final = """
    steht/stehen/stand/standen ... auf der/dem kippe/spiel/pruefstand/abstellgleis/sprung
    {stand} [_] [_] in/im/auf/vor/am/bei/unter [der/dem/den/einer/einem] {straits}
    {stand} ... mit dem ruecken zur
    {stand} ... das wasser bis
    bleibt/bleiben/blieb/blieben auf der strecke
    geht/gehen auf dem zahnfleisch
    steht/stehen/stand/standen ... unter dampf/strom/druck/zugzwang/beschuss/schock
    haengt/haengen/hing/hingen ... am tropf/seidenen
    laeuft/laufen/lief/liefen ... auf reserve/hochtouren/grund
    laeuft/laufen/lief/liefen [_] rund/heiss/leer/voll/hinterher $
    {be} ... am/ans limit/anschlag/ende/boden/tropf/druecker
    arbeitet/arbeiten/faehrt/fahren ... am limit/anschlag
    schoepft/schoepfen/schoepfte ... aus dem vollen
    {be} rar $
    {be} [_] im umbruch/wandel/aufbruch
    verblasst/verblassen/verblasste/verblassten $
    brodelt/gaert/rockt/vibriert/pulsiert/brummt/bebt/schlummert/doest/darbt/keucht/humpelt/strauchelt/wankt/torkelt/duempelt/erwacht $
    atmet/atmen/atmete auf $
    pott/revier/ruhrgebiet/nordstadt/suedtribuene/stadion/stadt/viertel/quartier/szene/stimmung kocht/kochte $
    bleibt/bleiben/blieb/blieben [_] weg $
    hat/haben/hatte/hatten ... verloren/eingebuesst/verspielt/gewonnen/erobert/zurueckgewonnen $
    ballt/ballen/konzentriert/konzentrieren/buendelt sich
    hat/haben sich ... zurueckgemeldet/entwickelt/etabliert/durchgesetzt/emanzipiert/herausgeputzt/gemacht/herumgesprochen/hochgearbeitet/freigeschwommen/berappelt/aufgerappelt/gefangen/behauptet/verdient
    hat/haben ... laengst/fuer entdeckt/sich [entdeckt]
    macht/machen/machte es _n leicht/schwer/einfach
    hat/haben [_] seine/ihre schuldigkeit getan
"""

QUANTITIES: Final = """
    der/die/ein/eine {everyman} ... heute/inzwischen/mittlerweile weiter/frueher/spaeter/oefter/eher
    kultur/kunst/gruen/sport/natur/musik/geschichte/genuss/spass/fussball satt/pur/nonstop
    liegt/liegen/lag/lagen/rangiert/rangieren ... am oberen/unteren ende/rand $
    hier/dort verdient/wohnt/lebt/arbeitet/isst/baut/lernt/studiert man [_] {fares}
    {be} ... die reine/grosse ausnahme/regel
    stadt/region/metropole der kurzen wege
    man ist [hier/in] [_] schnell/rasch/sofort/gleich/bequem im/in/am/auf
    es gibt/gab [hier/_] viel/wenig/kaum/allerhand/reichlich zu sehen/entdecken/tun/erleben/lernen/hoeren/staunen
    fuer _ {be} [_] geld/platz/raum/arbeit [_] da/vorhanden
    geld/macht/wohlstand/arbeit/einfluss sitzt/wohnt/steckt im/in
    von der/dem/den _ spuert/merkt/sieht/hoert man ... wenig/kaum/nichts/viel $
    fuer {group}/normalverdiener/geringverdiener/otto [_] [nur] ein/eine/kaum/zu/nicht traum/albtraum/luxus/wunschtraum/unerschwinglich/teuer/bezahlbar
    {group} wollen/wollten/draengen/draengten/streben nach {city}
    ernaehrt/ernaehrte/ernaehrten/naehrte/naehrten/naehrt [_] das/die/den/ganze/viele/unsere [_] dorf/stadt/region/familien/viertel/siedlung/revier/stadtteil/menschen
    geld sitzt/sass locker
    sitzt/sass [das/uns] geld [_] locker
    auf monate/wochen/jahre [hinaus] dicht/voll/weg/vergeben/belegt/ausgelastet
    wartet/warten man [_] ewig/lange/monatelang/wochenlang/monate/wochen/jahre/vergeblich
    die reichen/armen/alten/jungen/studenten/zugezogenen/kreativen wohnen/leben/wohnten/lebten/ziehen/zogen im/in/am/an
    im/in/am _ wohnen/leben/wohnten/lebten die [_] reichen/armen/alten/jungen/studenten/arbeiter/beamten/kreativen
    wer arbeit/geld/kinder/zeit/auto/abitur hat , _
    {town}/{place} gehoert/gehoeren/gehoerte/gehoerten [_] den/der/dem {owners}
    gehoert/gehoeren/gehoerte/gehoerten [die/der/das] {town}/{place} den/der/dem {owners}
    hat/haben/hatte/hatten ... ausgaben/kosten/schulden/finanzen/lage/verkehr/kriminalitaet/pandemie/markt/liga ... im griff
    {group} finden/fanden hier/in
    ohne {city}/bergbau/kohle/stahl/bier/ruhrgebiet/revier/hafen/zechen/zuwanderer/ehrenamt/ehrenamtliche/_er [_] waere/waeren/haette/haetten/gaebe/wuerde/wuerden/liefe/laege/staende
    in/im _ wohnt/lebt/arbeitet/baut/isst/faehrt/lernt/feiert/kauft man [_] {fares}
    die/unsere/ihre/viele/manche {stores} {be} [_] leer/voll/gefuellt/knapp/leergefegt $
    lockt/lockte/locken/lockten [_] [die] kluge/klugen/junge/jungen/helle/hellen/neue/neuen/kaufkraeftige/auslaendische koepfe/leute/menschen/familien/talente/kundschaft/gaeste/firmen/betriebe/forscher
"""

QUANTITIES_OF_PUBLICS: Final = """
    hat/haben/hatte/hatten ein/eine/einen [_] {assets}
    hat/haben/hatte/hatten ... gewicht/geltung/rueckhalt/ansehen/renommee/prestige/strahlkraft/schlagkraft/nachholbedarf/potenzial/potential $
    {be} [hier/_] schwer/leicht/kaum/nirgends/ueberall zu finden/bekommen/haben/kriegen/halten
    {be} [_] dicht/ausgelastet/voll $
    steht/stehen/standen/stand schlange
    hat/haben/hatte/hatten es [_] gut/schwer/leicht/schlecht
    kennt/kennen/kannte/kannten ... nicht $
    verdient/verdienen/verdiente/verdienten [hier/_] {fares}
    {be} unterschaetzt/ueberschaetzt/beneidet/bewundert/belaechelt/gefuerchtet/umworben/abgehaengt/ueberrannt/verwoehnt/vernachlaessigt/benachteiligt/bevorzugt
    {be} gesichert/ungestillt/gewaltig/enorm/ueberwaeltigend/gedeckt/riesig $
"""

# No part of these is harmless by itself: „alle Wege führen“.
CERTAIN: Final = """
    alle wege fuehren nach/durch {city}/westfalen/nordstadt/hoerde
    einmal {city} , immer
    laesst/lassen/liess/liessen [_] keine/kaum/keinen wuensche/wunsch offen
    keiner/niemand/keine _ [_] wie wir/{city}/dortmunder/unser/unsere/die/der
    von/vom [der/dem/den] _ {be} [_] nichts/kaum mehr [etwas] zu sehen/spueren/merken/hoeren
    kein wunsch [bleibt] offen/unerfuellt
    ein/eine/einen/das/die/den _eres/_ere/_eren _ als [in/bei] {city} $
    gaeste/besucher/menschen/fans/leute/touristen/studierende/bewerber/waren/gaesten kommen/kamen/stroemen/stroemten/reisen/reisten [_] aus allen himmelsrichtungen/richtungen/erdteilen/kontinenten/landesteilen
    {place}/{town} waechst [_] [_] ueber sich hinaus
    {place}/{town}/{city} waechst zusammen
"""

CERTAIN_OF_PUBLICS: Final = """
    sitzt/sitzen/sass/sassen ... am laengeren/kuerzeren hebel
    machen/macht/machten sich [hier/_] rar
    faellt/fallen/fiel/fielen ... {outcome} aus
"""

KINDS: Final = {
    "comparison!": CERTAIN,
    "comparison@!": CERTAIN_OF_PUBLICS,
    "superlative": LEADING,
    "superlative@": LEADING_OF_PUBLICS,
    "trend": TRENDS,
    "trend@": TRENDS_OF_PUBLICS,
    "quantifier": QUANTITIES,
    "quantifier@": QUANTITIES_OF_PUBLICS,
}
"""Kinds of assertion, each with its phrases. „@“: only of a public; „!“: although a part may be harmless."""

SUBJECTS: Final = re.compile(
    r"\w*(?:nachfrage|image|stimmung|zusammenhalt|verwaltung|politik|verein|klub|museum|theater|bahnhof|personal|nahversorgung|versorgung|geschaeft"
    r"|wissenschaft|forschung|verkehr|kirche|schule|gewerkschaft|partei|pott|stadion|arena|halle|bruecke|quote|krankenstand|leerstand|schuldenstand|kassenstand|armut|mieten?|preise|klinik|klinikum|krankenhaus|sparkasse|bank|konzern|firma|unternehmen|wirtschaftslage|ernte|saison|bilanz|umsatz|orchester|ensemble)|rat|bahn|lage|gemeinde"
)
"""Subjects beside those of lexicon/german/publics.py and lexicon/german/predications.py."""
