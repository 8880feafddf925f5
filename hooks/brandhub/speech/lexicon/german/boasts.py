"""German boasts and laments without a number: what a town is full of, lives on, drowns in, and what it alone has. Data,
not logic: see german/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fading, fields

CLASSES: Final = {
    **{name: fields.CLASSES[name] for name in ("be", "city", "size")},
    "folk": fading.CLASSES["folk"],
    "wind": "aufwind rueckenwind auftrieb gegenwind aufschwung zulauf rueckhalt",
    "lacking": """wohnraum platz plaetze geld personal wohnungen kitaplaetze parkplaetze flaechen flaeche raum raeume betten busse lehrkraefte aerzte strom wasser
        nachwuchs bauland kapazitaet kapazitaeten""",
    "offer": "auswahl angebot angebote vielfalt liste warteliste wartelisten schlange schlangen bandbreite spektrum repertoire zuspruch zulauf gedraenge",
    "large": """gross riesig ueppig breit lang reich reichhaltig klein knapp schmal duenn beschraenkt enorm gewaltig beachtlich ueberschaubar mager kurz uebersichtlich
        unueberschaubar endlos bescheiden""",
    "way": "wege distanzen entfernungen wartezeiten fahrzeiten anfahrtswege schulwege arbeitswege",
    "living": "leben wohnen bauen wohneigentum grund boden miete mieten baugrund bauland pendeln studieren ausgehen essengehen",
    "dear": "teuer billig guenstig bezahlbar unbezahlbar erschwinglich unerschwinglich preiswert spottbillig sauteuer",
    "room": """gruben strassen zuege busse bahnen kneipen hotels laeden hallen saele raenge kassen auftragsbuecher betten hoersaele schulen klassen kitas
        parkhaeuser baeder museen kirchen buehnen kinos theater stadien bueros wohnungen wartezimmer praxen krankenhaeuser autobahnen innenstaedte
        cafes restaurants biergaerten campingplaetze parks plaetze raeume""",
    "full": "voll leer dicht verstopft ueberfuellt ausgebucht belegt besetzt halbleer halbvoll uebervoll rappelvoll verwaist ausgelastet",
    "dome": "stadion saal kirche tribuene kino theater hotel museum arena",
    "exotic": """einhorn dino dinosaurier methusalem riese zwerg perle rollsroyce mercedes ferrari porsche gigant juwel exot exotin star stern leichtgewicht
        schwergewicht goliath david aschenputtel hecht""",
    "good": "goldene goldenen gute guten beste besten fette fetten glanzvolle grosse grossen schwere schweren magere mageren bessere besseren harte harten",
    "often": "taeglich stuendlich woechentlich monatlich jaehrlich minuetlich halbstuendlich viertelstuendlich",
    "firm": "imperium konzern weltkonzern riesen giganten grossbetrieb weltmarke marktfuehrer massenphaenomen renner schlager kassenschlager grossunternehmen",
    "venue": "campus hoersaal saal foyer strassen innenstadt stadt lager museum zoo keller parkhaus halle krippe kita archiv",
    "seats": "baenke reihen raenge plaetze stuehle betten laeden haeuser wohnungen saele kassen sitze zimmer buecher bueros",
    "gift": "angeboten ideen massnahmen themen veranstaltungen projekten moeglichkeiten festen konzerten eindruecken farben",
}

LEADING: Final = """
    quotenkoenig*/quotenbringer*/quotenhit*
    dauerlaeufer/dauergast/dauerrenner unter/im
    sorgenkind/problemkind/musterschueler/musterschuelerin/musterknabe/stiefkind _ $
    ass im aermel der/des/von
    hier/dort/dortmund begann/begannen die industrialisierung/moderne/neuzeit/geschichte
    hat/haben/hatte [die/das/man] welt/republik/stadt/land/europa/dortmund/revier [so/bisher/bislang] noch nicht/nie gesehen/erlebt
    einen guten/klangvollen/grossen/hervorragenden namen
    einen namen in der/aller/ganz
    {be} [laengst/_] eine institution $
    zaehlt/zaehlen/galt/gilt etwas/viel/was in der welt
    nur einmal gibt/gibts/da $
    gibt/gibts [es] nur einmal
    schlaegt/schlug [seit/_] das herz der/des/von ruhrgebiets/reviers/region/republik/landes/westfalens/deutschlands/europas/branche/wirtschaft
    verein/stadt/klub/club/mannschaft/elf/dortmund/borussia/bvb/labor/team/hochschule/zeche schreibt/schrieb/schreiben/schrieben geschichte $
    hat/haben/hatte [_] geschichte geschrieben $
    exportschlager*/verkaufsschlager*/kassenschlager*/messeschlager*/dauerbrenner*/verkaufshit*/publikumsrenner*/longseller*/kassenmagnet*
    zuschauermagnet*/besuchermagnet*/touristenmagnet*/kundenmagnet*/gaestemagnet*/familienmagnet*/talentmagnet*
    anziehungspunkt fuer tausende/hunderttausende/millionen
    gibts/gibt/gab/findet/finden/kennt/hat [es/man] [so] nur/bloss/allein/ausschliesslich bei uns
    nur/bloss/allein bei uns gibt/gibts/findet/hat/koennen/kann/geht
    so/sowas was/etwas gibt/gibts/gab es nur
    sowas gibt/gibts/gab es/nur [nur] bei/hier/in/einmal
    kein/keine/keinen/keinem/keiner vergleichbares/vergleichbare/vergleichbaren/vergleichbarer/ebenbuertiges/ebenbuertigen
    nichts/niemand/niemanden vergleichbares/vergleichbaren/aehnliches/gleiches/ebenbuertiges $
    im konzert der grossen/weltstaedte/metropolen
    wer _ sagt/denkt , muss/meint/denkt/kommt ... {city}
    ohne {city} kein/keine/keinen/gaebe/waere
    {exotic} unter den/deutschlands/europas
    {be} die metropole $
    gewinner/gewinnerin/verlierer/verliererin/profiteur/leidtragender/leidtragende des/der wandels/umbruchs/strukturwandels/entwicklung/booms/krise/wende
    gewinner/gewinnerin/verlierer/verliererin/leidtragende/profiteur/sieger {be} der/die/das/ein/wieder
    wir/dortmund/borussia {be} [wieder/deutscher/amtierender/auch] meister/champions/sieger/pokalsieger/weltmeister/aufsteiger $
    stadt/hafen/hochschule/universitaet/uni/campus/region/museum/zoo/park/konzerthaus/flughafen/technologiepark/branche/standort/wissenschaft/forschung/gastronomie/logistik/kultur/oper spielt/spielen/spielte [laengst/weiterhin/nun/heute/_] in der ersten/obersten/hoechsten liga
    fest in studentenhand/familienhand/frauenhand/maennerhand/kinderhand/dortmunder
    {be} [_] [_] das/die getraenk/gericht/sportart/ereignis/event/thema/gespraech der stadt/region/welt/branche/saison
    das/die getraenk/gericht/sportart der stadt/region $
    raeumt/raeumte/raeumten/raeumen ... bei/beim/in preisen/wettbewerben/auszeichnungen/rankings/wettbewerb ... ab $
    hier/dort/dortmund wurde/wurden [_] [_] erfunden
    hier/dortmund [_] [_] erfunden wurde/worden
    wurde/wurden hier/dort erfunden
    dass/ob hier/dortmund [_] [_] [_] erfunden wurde
    hats/hat [es] erfunden $
    wo gibt/gibts/findet/sieht/hat [es] [man] [das/so/sowas/etwas] [_] sonst [noch] $
    wer/was/welche/welcher [stadt/region] ausser uns/dortmund/hier/{city}
    welche [andere] stadt sonst/ausser
    da/darueber/davon staunt/staunen/traeumt/traeumen/schwaermt/schwaermen sogar/selbst/man/{city} [in] [{city}] $
    da/darueber staunt/staunen sogar/selbst _ $
    legt/setzt/haengt/legte/setzte/haengte/legen/setzen ... die latte ... hoch/hoeher $
    sprengt/sprengte/sprengen/sprengten ... rahmen/dimensionen/vorstellungskraft $
    sucht/suchen/suchte ... ihresgleichen/seinesgleichen/vergleich
    avanciert/avancierte/avancierten
    vielbesungen*/vielgelobt*/vielbesucht*/vielzitiert*/vielbeachtet*/vielbefahren*/vielgenutzt*/vielgelesen*/vielgepriesen*/vielgeliebt*
    """

COMPARING: Final = """
    bevor/ehe es {city} gab
    luft/potenzial/spielraum nach oben/unten
    {city} vor/hinter {city}
    groessenmaessig*/zahlenmaessig*/flaechenmaessig*/mengenmaessig*/einwohnermaessig*/umsatzmaessig*
    anderswo/woanders/andernorts/anderenorts nicht/kaum/laengst/nie/undenkbar $
    {often} statt {often}
    warum/wieso/weshalb/weswegen {be} [der/die/das/unser/unsere] _ [_] so {size}
    was hat/haben/kann/bietet {city} , das/was wir/hier/dortmund
    """

TRENDS: Final = """
    kommt/kommen/kam/kamen nicht/kaum vom fleck
    wandel/strukturwandel/umbau/neuanfang/wende/aufbau {be} [_] geglueckt/gelungen/gescheitert/missglueckt/misslungen
    spuert/spueren/spuerte/verspuert/verspueren/bekommt/bekommen/bekam/erhaelt/erhalten [_] [_] {wind}
    wird/werden/wurde/wurden [_] [zum/zur] luxus/luxusgut/armutsrisiko/ladenhueter/verkaufsschlager/dauerbrenner/privileg/kostenfalle/geduldsprobe $
    zum/zur luxus/luxusgut/armutsrisiko/ladenhueter/privileg $
    arbeitslosigkeit/krise/not/wohnungsnot/schulden/defizit/verschuldung {be} [_] vom tisch
    {good} zeiten/jahre/tage hinter/vor sich
    zeiten/jahre/tage hinter/vor sich $
    das wasser bis zum hals
    {be} ... zum/zur {firm} geworden/gewachsen/aufgestiegen
    wird/wurde/wuchs/wurden ... zum/zur {firm} $
    ein/eine/einer/eines/einen _ nach dem/der anderen
    blieb/bleibt/bleiben/blieben ... ansturm/andrang/erfolg/zuspruch ... nicht aus $
    {folk} meiden/meidet/mieden/mied ... stadt/region/viertel/innenstadt/dortmund
    meiden/meidet/mieden ... {folk} ... stadt/region/viertel/innenstadt $
    gruendungswelle*/pleitewelle*/insolvenzwelle*/kuendigungswelle*/zuzugswelle*/investitionswelle*/abrisswelle*/schliessungswelle*/bewerbungswelle*/austrittswelle*/entlassungswelle*/abwanderungswelle*
    mietexplosion*/mietsprung*/mietanstieg*/mietrueckgang*/mietwucher*
    """

QUANTITIES: Final = """
    platznot*/parkplatznot*/personalnot*/raumnot*/geldnot*/wohnungsnot*/lehrernot*/pflegenotstand*/bildungsnotstand*/wohnungsnotstand*/personalnotstand*
    antragsstau*/sanierungsstau*/reformstau*/investitionsstau*/bearbeitungsstau*/terminstau*/renovierungsstau*
    lehrstellenluecke*/versorgungsluecke*/finanzierungsluecke*/haushaltsluecke*/gehaltsluecke*/lohnluecke*/haushaltsloch*/finanzloch*/milliardenloch*
    buecherschwemme*/studentenschwemme*/aerzteschwemme*/lehrerschwemme*/milchschwemme*/bueroschwemme*
    seit menschengedenken/urzeiten/anbeginn
    {venue} quillt/quellen/quoll/quollen ... ueber $
    zum bersten/brechen/platzen gefuellt/voll/besetzt
    auftraege/arbeit bis zum/ins/mitte/ende/in
    {seats} bleibt/bleiben/blieb/blieben [_] leer/voll/unbesetzt/unverkauft/frei $
    zahlt/zahlen/zahlte drauf $
    schnaeppchen*/spottpreis*/minusgeschaeft*/verlustgeschaeft*/zuschussgeschaeft*/millionengrab*/goldgrube*
    ueberall kraene/baustellen/kioske/parks/museen/baeume/radwege/kameras/autos/muell/staus/cafes/kneipen/leerstand/laeden/studierende/gaeste $
    {be} [_] wenig/viel/kaum/nichts/einiges/manches geblieben/uebriggeblieben/erhalten
    hinten und vorne/vorn nicht
    vorne/vorn und hinten nicht
    vollbeschaeftigung*/vollauslastung*/vollvermietung*
    stau/staus/verspaetungen/ausfaelle/gewalt/armut/leerstand/baustellen/engpaesse gehoert/gehoeren/gehoerte/gehoerten zum alltag
    vielvoelker*
    ansturm/andrang
    reissen/rissen/reisst/riss sich [_] um [die/den/das/_] lehrlinge/fachkraefte/wohnungen/karten/plaetze/absolventen/absolventinnen/tickets/talente/studierende
    {lacking} reicht/reichen/reichte/reichten [_] [_] nicht/kaum/laengst [aus/mehr] $
    reicht/reichen/reichte/reichten [der/die/das] {lacking} [_] nicht/kaum/laengst [aus/mehr] $
    {offer} {be} [_] {large} $
    {way} {be} [_] kurz/lang/weit $
    {living} {be} [hier/_] {dear} $
    {room} {be} [_] {full} $
    {dome} war/ist [_] voll/leer/halbleer/ausgelastet/verwaist $
    verschuldung/arbeitsmarkt/wohnungsmarkt/konjunktur/finanzlage/auftragslage/haushaltslage/nahversorgung/auslastung/verkehrslage {be} [_] moderat/solide/robust/gesund/gut/schlecht/desolat/angespannt/entspannt/ordentlich/prekaer/stabil/hervorragend/traumhaft/mau/bescheiden $
    strauss/bouquet/potpourri/kaleidoskop/fuellhorn/feuerwerk von/an {gift}
    breite/ganze/grosse/bunte/reiche/volle palette/bandbreite/spektrum an/von/der
    schwimmt/schwimmen/schwamm im/in geld
    ertrinkt/ertrinken/erstickt/ersticken/versinkt/versinken/versank im/in/an verkehr/muell/schulden/akten/autos/arbeit/abgasen/staus/laerm
    stadt/kommune/gemeinde/region/stadtkasse/dortmund {be} [_] pleite/bankrott/klamm/ueberschuldet/zahlungsunfaehig/steinreich/schuldenfrei $
    fasst/fassen/fasste ein/eine [ganze/halbe/mittlere] kleinstadt/grossstadt/stadt/dorf/armee
    nichts {be} hier unmoeglich
    hier/bei gibts/gibt [es] mehr davon
    """

KINDS: Final = {
    "superlative!": LEADING,
    "comparison!": COMPARING,
    "quantifier!": QUANTITIES,
    "trend!": TRENDS,
}
"""By the kind of what they assert. With „!“ no part of them is harmless by itself: „das Wasser bis zum Hals“."""
PATTERNS: Final = {
    "superlative!": (
        r"(?:(?<!das )(?<!dies ))(?:kann|koennen|konnte|konnten) sich (?:\w+ )?(?:sehen|hoeren) lassen",
        r"\w{4,}rekord(?:e|en|s)?",
        r"(?<=, )(?:deutschlands|europas|westfalens|nrws) (?!hauptstadt|norden|sueden|osten|westen|mitte)\w+(?= [.,;!?¶])",
    ),
}
"""What the short spelling cannot say."""
