"""German undertones: what a plain verb or a name says of rank, want, plenty and change without a word for it. Data, not
logic: see german/search.py.

„Aufträge bleiben aus“, „der Picasso des Reviers“, „Auf den Plätzen folgen …“. The short spelling is that of
lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fading, fields

CLASSES: Final = {
    **{name: fields.CLASSES[name] for name in ("be", "city", "area", "size")},
    "folk": fading.CLASSES["folk"],
    # Whose name stands for the best there is.
    "famous": """picasso mozart einstein goethe shakespeare beethoven pele maradona messi beckenbauer elvis madonna rembrandt michelangelo
        everest eiffelturm versailles louvre harvard wembley broadway""",
    "trade": "industrie schwerindustrie zechen zeche kohle bergbau stahl stahlwerke werke fabriken brauereien arbeit jobs koks erz montanindustrie",
    # What a place wants or has again.
    "means": """arbeit arbeitsplaetze jobs nachwuchs geld lehrstellen ausbildungsplaetze wohlstand kaufkraft wohnungen wohnraum lehrer lehrkraefte
        lehrerinnen fachkraefte personal pflegekraefte erzieherinnen erzieher handwerker aerzte hausaerzte kitaplaetze plaetze schulplaetze einkommen""",
    "place": "stadt region revier hafen verein viertel universitaet hochschule quartier stadtteil vorort branche ort dorf",
    "coming": """auftraege kunden kundschaft gaeste besucher besucherinnen touristen bewerber bewerberinnen bewerbungen studienanfaenger erstsemester
        kaeufer mieter spenden investoren zuschauer publikum nachwuchs bestellungen anmeldungen einnahmen""",
    "members": """mitglieder einwohner kunden leser leserinnen waehler fans zuschauer schueler schuelerinnen studierende studenten arbeitsplaetze jobs
        stellen marktanteile abonnenten besucher gaeste einwohnerinnen fachkraefte betriebe firmen haushalte glaeubige""",
    "course": "krise baukrise flaute nachfrage rezession talfahrt hoehenflug abwanderung zuwanderung",
    "dent": "delle flaute talsohle rezession talfahrt konjunkturdelle",
    "emptied": """buerotuerme hotels innenstadt innenstaedte staedte hoersaele zuege kirchen laeden raenge doerfer strassen baeder wartezimmer
        buecher auftragsbuecher krankenhaeuser""",
    "crowd": """menschen leute zuschauer zuschauerinnen besucher besucherinnen touristen autos baustellen kraene studierender studenten kneipen
        kioske parks museen schlagloecher baeume gaerten brachen leerstand kinder familien""",
    "seats": "baenke reihen raenge plaetze stuehle betten laeden wohnungen saele sitze zimmer buecher bueros kirchen",
    "filled": "stadt strasse strassen innenstadt viertel stadtteil revier region quartier stadion arena gassen westen osten norden sueden",
    "mean": "schnitt landesschnitt bundesschnitt durchschnitt landesdurchschnitt bundesdurchschnitt mittel landesmittel vorjahr soll limit tarif",
    "grown": "schlafstadt grossstadt weltstadt geisterstadt hochschulstadt universitaetsstadt studentenstadt industriestadt einkaufsstadt geisterdorf vorstadt boomtown",
}

LEADING: Final = """
    {famous} der/des/vom/von {area}/{city}/ruhrpott
    {famous} unter den/allen _
    stolz europas/deutschlands/westfalens/nrws
    stolz der/des/einer/eines {area}/ganzen
    lebensader*/schlagader*/pulsader*/hauptschlagader* der/des mittelalters/handels/{area}
    _wunder/wunder/wunderwerk europas/deutschlands/westfalens/nrws
    wunder der welt/technik/industrie/baukunst/ingenieurskunst
    begann/beginnt/begannen ... das/die zeitalter/aera/epoche/siegeszug der/des
    spielt/spielen/spielte in einer eigenen liga/klasse/welt
    {city}/andere/anderen/nachbarn/nachbarstaedte/konkurrenz ... nur traeumen
    tanzt/forscht/kocht/braut/singt/baut/backt/klettert/handelt in der ersten/obersten/hoechsten liga
    wer [immer] auf der/dieser welt
    wer in deutschland/europa/westfalen/nrw
    kenne/kennt/kennen/kannte/weiss kein/keine/keinen stadt/ort/region/hafen/park/verein/viertel/land/museum/universitaet ,
    besitzt/hat/haben/kennt/zeigt/bietet nur dieses/diese/dieser/unser/unsere/dortmund
    wurde/wurden/wird [_] [_] erste/erster/zweite/zweiter/dritte/dritter/vierte/vierter/fuenfte/fuenfter/letzte/letzter $
    ereignis/event/fest/party/hoehepunkt/konzert/spiel des jahres/jahrzehnts/jahrhunderts/sommers
    {be} [_] eine macht $
    unbesiegt*/unbezwungen*
    wir/dortmund/borussia/bvb/verein/stadt steht/stehen/stand/standen [ganz/wieder/nun/jetzt] oben/vorn/vorne/unten $
    auf den plaetzen/raengen folgen/folgt/folgten/landeten/landen/dahinter
    woanders/anderswo/andernorts/anderenorts muss/muesste man/sie/du lange/weit/vergeblich
    muss/muesste man/sie/du lange/weit/vergeblich suchen/fahren/reisen , um/bis/ehe
    erste/erster/zweite/zweiter/dritte/dritter/vierte/vierter/fuenfte/fuenfter/sechste/sechster/letzte/letzter buergermeister/buergermeisterin/rektor/rektorin/direktor/direktorin/praesident/praesidentin nach/seit/der/des/aus/in
    ein/eine _ jagt/jagte den/die/das naechsten/naechste/anderen/andern/andere $
    """

COMPARING: Final = """
    was {city} an _ hat , hat/haben/hatte
    wie/wodurch/warum/wieso/weshalb/weswegen/wann wurde/wurden/wird/werden [die/der/das/unsere/aus] {place} so {size}
    wie/wodurch/warum/wieso/weshalb/weswegen/wann wurde/wurden/wird/werden {city} so {size}
    dass die/der/das/unsere {place} so {size} wurde/wird/ist/war/wurden/sind
    dass dortmund so {size} wurde/wird/ist/war
    in/aus {city} [_] nur traeumen
    {city}/konkurrenz/nachbarn/rivale/rivalen schaut/schauen/sieht/sehen/schaute/schauten von unten/hinten/weitem zu $
    zahlt/zahlen/zahlte/verdient/verdienen/entlohnt ueber/unter tarif
    nach toren/punkten/stimmen/umsatz/einwohnern/flaeche/koepfen/zahlen/gaesten liegt/liegen/lag/steht/stehen/fuehrt/fuehren
    schlaegt/schlagen/schlug/uebertrifft _ bei/in den/der einschreibungen/zahlen/anmeldungen/preisen/besucherzahlen/umsaetzen/gunst/wertung/statistik
    nicht {city} , sondern {city}/hier/wir/uns
    ueberm/unterm {mean}
    ueber/unter _mittel/_schnitt/_durchschnitt $
    distanziert/distanzierte/distanzieren/distanzierten {city}
    niveau/stand von vor/damals/frueher/einst/2019
    niveau der/des vorjahrs/vorjahres/vorjahre/vorkriegszeit/nachbarn/nachbarstaedte
    liegt/liegen/lag/lagen ... hinter/vor/ueber/unter dem zeitplan/soll/budget/kostenplan
    auf dem/das vorkrisenniveau/vorjahresniveau/vorkriegsniveau
    """

TRENDS: Final = """
    wo gestern/frueher/einst/damals ... , spriessen/spriesst/schiessen/schiesst/wachsen/boomen
    nicht mehr der/die/das/was _ , das/die/der sie/er/es/hier [einmal/einst/mal] war/waren/gewesen
    {trade} ging/gingen/geht/gehen/starb/starben/wich/wichen [_] , der/die/das/dann _ kam/kamen/kommt/kommen/blieb/blieben
    frueher/einst/gestern/damals kohle/stahl/bier/koks/erz/industrie/bergbau/eisen , heute/jetzt/nun/morgen _
    viertel/stadtteil/quartier/strasse/gegend/kiez wird/wurde/werden [immer/langsam/wieder/gerade] schick/hip/grau/bunt/leer/angesagt/teuer/begehrt $
    hat/haben/hatte/hatten [wieder/gerade/derzeit] konjunktur/hochkonjunktur $
    tiefrote*/dunkelrote*
    rote/roten/schwarze/schwarzen zahlen
    zahlen/bilanz/bilanzen {be} [_] rot/tiefrot/schwarz $
    stimmung/lage/klima/aussichten/konjunktur hellt/hellen/truebt/trueben sich [_] auf/ein $
    mieten/kosten/energiekosten/baukosten/heizkosten/zinsen/preise/schulden fressen/verschlingen/frassen/verschlangen/ersticken
    wald/waelder/natur/wildbestand/fischbestand/bestaende erholt/erholen/erholte/erholten sich
    fuellt/fuellen/fuellte/fuellten sich nie/kaum/selten
    machen/machten/macht nach und nach zu/dicht $
    wer kann , zieht/zog/geht/ging weg/fort
    kurve knickt/knickte [_] [_] ab/ein
    verschwand/verschwanden/verschwindet/verschwinden/ging/gingen [auch/noch] [das/die/der] {means}/wohlstand
    jeden/jedes/jede monat/jahr/woche/tag kommt/kommen/zieht/ziehen/entsteht/entstehen ... dazu/hinzu $
    jeden/jedes/jede monat/jahr/woche/tag verschwindet/verschwinden/stirbt/sterben/schliessen
    {coming} bleibt/bleiben/blieb/blieben [_] aus $
    {coming} bleibt/bleiben/blieb/blieben [_] aus ,/und
    {course} [_] [_] [_] haelt/halten/hielt/hielten [_] an $
    {course} dauert/dauerte/dauern an
    {dent} {be}/hat/haben/hatte [_] ueberwunden/durchschritten/ueberstanden
    hat/haben/hatte/hatten ... die/das/den {dent} ueberwunden/durchschritten/ueberstanden
    tourismus/handel/handwerk/{place}/{trade}/wirtschaft/gastronomie hat/haben/hatte die/das/ihr/ihre/sein/seine krise/tief/durststrecke ueberwunden/ueberstanden
    leert/leeren/leerte/leerten [die/den/das/der] {emptied}
    fuellt/fuellen/fuellte/fuellten die/den/das [_] {emptied}/kassen/stadtkasse
    verliert/verlieren/verlor/verloren/gewinnt/gewinnen/gewann/gewannen [auch/weiter/wieder/jaehrlich/immer/ihre/seine/neue] {members}
    verliert/verlieren/verlor/gewinnt/gewinnen/gewann der/die/das stadt/kirche/verein/partei/zeitung/region/handel [_] {members}
    es gibt/gab [hier/dort/_] wieder {means}
    gibt/gab es [hier/dort/_] wieder {means}
    hat/haben/hatte/hatten [der/die/das] [ort/stadt/dorf/viertel/region/revier] wieder {means}
    schliessen/schlossen/sterben/starben/verschwinden/verschwanden [_] nacheinander
    machen/machten nacheinander dicht/zu
    selten/rar/haeufig/zahlreich geworden
    aus dem/der/einem/einer _ [_] wurde/wird/ist [_] eine/die {grown}
    wurde/wird/wurden zur/zum {grown}
    zahl/zahlen der _ ... bei/auf/gegen null
    kehrt/kehren/kehrten ... {folk} zurueck $
    """

QUANTITIES: Final = """
    seitdem/seither/heute fehlt/fehlen/fehlte/fehlten [noch/nun] [die/der/das] {means}
    , fehlt/fehlen/fehlte/fehlten [noch/nun/_] [die/der/das] {means}
    {filled} {be} voller {crowd}
    ein/eine/das/die {filled} voller {crowd}
    gibt/gab/hat/haben/hatte/bietet [es] ... mehr als genug $
    mehr als genug {means}/platz/parks/museen/kneipen/plaetze/gruen/wohnungen/angebote/flaechen
    stau/staus/verspaetungen/ausfaelle/unfaelle/gewalt/armut/leerstand/baustellen/engpaesse ... gehoert/gehoeren/gehoerte/gehoerten zum alltag
    an der tagesordnung $
    sechser/hauptgewinn im lotto
    bleibt/bleiben/blieb/blieben [die/der/das/alle] {seats} leer/voll/frei/unbesetzt/verwaist $
    ohne [den/die/das/unsere] _ liefe/laeuft/lief/ginge/geht hier/in/im ... nichts
    von den/ihnen/diesen/allen [_] ist/sind/steht/stehen/blieb/lebt/existiert [heute/mehr/noch] keiner/keine/keins/keines
    keiner/keine/keins/keines [mehr] erhalten/uebrig/geblieben/verschont $
    ein/eine _ reiht/reihte sich an das/die/den andere/anderen/naechste/naechsten
    {be} ... eher die regel als/$
    """

KINDS: Final = {
    "superlative!": LEADING,
    "comparison!": COMPARING,
    "quantifier!": QUANTITIES,
    "trend!": TRENDS,
}
"""By the kind of what they assert. With „!“ no part of them is harmless by itself: „mehr als genug“, „je mehr“."""
PATTERNS: Final = {
    "superlative!": (
        r"(?<=, )(?:deutschlands|europas|westfalens|nrws) (?!hauptstadt|norden|sueden|osten|westen|mitte)\w+ (?:der|des|fuer)(?= )",
    ),
    # „Je mehr Bahnen fahren, desto leerer“: what hangs together. What a reader or a cook does is free.
    "trend!": (
        r"je (?:mehr|weniger) (?!man|du|ich|er|sie|wir|es|ihr|sich|davon|zeit|salz|zucker|wasser|mehl|licht|ruhe|uebung|worte|fragen|gepaeck|regen|schlaf)\w+(?: \w+){0,5} , (?:desto|umso|um so)(?= )",
    ),
}
"""What the short spelling cannot say."""
