"""German on its occasions: kitchens, matches, playgrounds, paths and layouts, where a word of number or rank asserts
nothing. Data, not logic.

They free the words that they name, see lexicon/german/sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml,
and one that must still be told.
"""

from __future__ import annotations

from typing import Final

CLASSES: Final = {
    "n": "zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn achtzehn",
    "o": "erste ersten zweite zweiten dritte dritten vierte vierten",
    "young": "kinder kindern jugendliche jugendlichen schulkinder schulkindern maedchen jungen menschen personen familien teilnehmende teilnehmenden",
    "goes_on": "gibt ist sind war und bis geeignet empfohlen frei ermaessigt im in am auf mit zeigt spielt laeuft findet bieten bietet",
    "plays": """trainiert trainieren spielt spielte reist faehrt trifft traf empfaengt empfing tritt sucht feiert uebt laeuft duscht wartet
        verabschiedet besucht hat pausiert fehlt zieht""",
    "body": "hand arm faust daumen finger bein kopf unterarm bruder schwester vater mutter schuh schuhe haare zopf",
    "own": "sein seine seinem seinen ihr ihre ihrem ihren mein meine meinem meinen dein deine er sie ich",
    "food": """apfels apfel brots brotes brot kuchens torte suppe pizza orange zitrone zwiebel zwiebeln butter teigs teig milch sahne nuesse mehls mehl
        zuckers schokolade kartoffeln masse bruehe beeren kraeuter petersilie wurst""",
    "rim": "rand seitenrand kante logo text bild schrift wand zeichen tisch bordstein vordermann tuer herd rahmen schriftzug blattrand wortmarke",
    "tool": "schluessel schraube knopf hebel griff riegel deckel schalter haken strick schnur",
    "act": "reden machen meckern schimpfen lachen tun zuhoeren denken handeln arbeiten schlafen traeumen lesen tanzen singen",
    "pet": "hund hunde hundes kater katze katzen pferd esel ziege oma opa papa mama baby papagei huhn huehner schaf schafe",
    "likes": "mag mochte moegen frisst frass isst ass trinkt trank vertraegt duldet",
    "deed": "geklingelt geklopft angerufen geantwortet gelacht geschlafen geklatscht geweint gehustet gegruesst",
    "litter": "laub schnee staub papier konfetti mehl asche saegemehl",
    "spice": """salz pfeffer essig zucker oel zitrone zitronensaft knoblauch milch mehl sahne butter honig senf kuemmel zimt petersilie bruehe gewuerz
        luft farbe leim seife""",
    # Who comes home, and what comes and goes by itself; „Vinyl kommt zurück“ is a trend.
    "returning": """er sie es ich wir ihr man wer alles dann nie gern niemand keiner jeder alle frau herr oma opa mama papa mutter vater eltern
        grossmutter grossvater bruder schwester tochter sohn onkel tante kind kinder freundin freund hund katze kater bus zug lok chef
        chefin antwort erinnerung erinnerungen brief ball echo maedchen junge jungen mann maenner ruhe morgen sommer winter herbst fruehling
        fruehjahr tag sonne mond schmerz husten fieber heute bald bitte das""",
    # What a street does at one moment; nobody counts who does it.
    "joins": """feierte feiert half hilft sang singt roch riecht lachte lacht tanzte tanzt staunte staunt klatschte klatscht
        jubelte jubelt winkte winkt schlief schlaeft weinte duftete duftet wackelte lauschte schwieg bebte""",
    "span": "nacht zeit woche fahrt strecke probe reise schicht vorstellung pause stunde ferien",
    "level": "etagen stockwerken ebenen geschossen haltestellen bahnhoefen stationen",
    "own_thing": "deutsch englisch franzoesisch laune handschrift husten gehoer gedaechtnis ruecken knie stimme aussprache polnisch tuerkisch",
    "vessel": "glas topf fass eimer kessel becken tank krug messglas",
    "meeting": "sitzung probe versammlung besprechung lesung uebung runde stunde fuehrung beratung sprechstunde chorprobe",
    "papers": """jahresabschluss bescheid steuerbescheid rechnung zeugnis protokoll kontoauszug befund arztbrief impfausweis
        mietvertrag lohnzettel""",
    "trifle": """stempel urkunde tuete wundertuete eis keks apfel luftballon schultuete medaille button aufkleber heft lolli
        postkarte blume saft becher stift namensschild bratwurst""",
    "sits": "sitzen sassen feiern feierten singen sangen duschen essen assen lachen lachten umarmen umarmten fahren fuhren gehen",
}

SAYINGS: Final = """
    eins , zwei , drei $
    er/sie/ich war/wurde [gerade/damals/erst/noch] {n}/siebzehn/neunzehn/zwanzig , als
    kennt/kannte/kennen/kannten/begruesst/gruesst jeden/jede/alle beim/mit namen
    sitzen/sassen/feiern/feierten/singen/sangen beide mannschaften/teams/klassen/chore/gruppen zusammen
    beide mannschaften/teams/klassen/choere/gruppen {sits} zusammen/gemeinsam/miteinander
    zur/nach/bei/vor/in [der] {o} {meeting}
    der/die/das/den letzte/letzten {papers}
    bekommt/bekam/erhaelt/erhielt/kriegt jedes/jeder/jede kind/gast/schulkind/maedchen/junge ein/eine/einen [kleine/kleinen/kleines/_] {trifle}
    die/der noch nie eine note gelesen/lesen
    die/der noch nie ein instrument/eine geige/einen pinsel/einen schlaeger/eine kamera/einen spaten gehalten/gespielt/hielt/hielten
    in/auf/aus deutscher und/,/oder
    auf zwei fingern
    ein/eine/einen/einem/einer _ wie jeder/jede/jedes/jeden/jedem andere/anderer/anderen/anderes
    alle fuenfe gerade
    jeder/jede/jeden so sein/leben/lieben/glauben/reden/kommen [wie/,]
    nie/niemals woanders/anderswo leben/wohnen/sein/hin/hingehen/schlafen $
    {young} ab {n} $
    {young} ab {n} {goes_on}
    die/unsere/seine/ihre/der/unserer {o} mannschaft {plays}
    so lang/gross/dick/breit/schwer/hoch/klein/rot/alt wie {own} {body}
    genauso/ebenso lang/gross/dick/breit/schwer/hoch/klein/alt wie {own} {body}
    die/eine haelfte des/der/vom/von {food}
    die/eine haelfte {food}
    die/eine haelfte davon aufheben/beiseite/zur
    abstand zum/zur {rim}
    anstieg/abstieg ist/wird/bleibt/war kurz/anstrengend/felsig/matschig/rutschig/schattig/bewaldet/gesichert
    alles ist/war/wird/wurde/bleibt [ganz/wieder/nun] still/ruhig/dunkel/leise/nass/weiss/schwarz/stumm $
    jeder/jede bringt etwas/was/einen/eine/sein/seine/ihr/ihre [_] mit
    der/die/das/den {o} {tool} oeffnet/passt/fuehrt/klemmt/gehoert/haelt/fehlt/dient
    weniger/mehr {act} , mehr/weniger {act}
    {pet} {likes} kein/keine/keinen
    niemand/keiner hat/hatte/haette ... {deed}
    alle/jeder hat/haben/hatte/hatten {deed}
    ueberall liegt/lag/liegen/lagen {litter}
    pegel/fuellstand im {vessel}
    die ganze {span} [ueber/lang/brannte/regnete/hindurch/sass/schwieg/sang/weinte/lachte/lag/stand/hielt/schlief]
    die/der/das ganze strasse/gasse/dorf/haus/hausgemeinschaft/klasse/familie/hof/nachbarschaft/siedlung/sippe {joins}
    die/der/das ganze strasse/gasse/dorf/haus/hausgemeinschaft/klasse/familie/hof/nachbarschaft/siedlung/sippe machte/macht/half/hilft/schaute/schaut/sah/sieht/guckte mit/zu/hin/beim
    {returning} kommt/kommen/kam/kamen/kehrt/kehren/kehrte/kehrten/ist/sind [_] zurueck $
    frau/herr/familie/tante/onkel/schwester/bruder _ kommt/kam/kehrt/kehrte/ist [_] zurueck/wieder $
    {returning} kommt/kommen/kehrt/kehren wieder $
    handwerk hat goldenen boden
    _ fielen/fallen/fiel/faellt aus der/dem/den statistik/zaehlung/liste/register/raster
    braucht/brauchen/vertraegt/fehlt/nimm/nehmen/gib/geben/bitte [etwas/noch/ein/sie] [etwas/bisschen/wenig] mehr {spice}
    den ganzen tag/abend/morgen/vormittag/nachmittag/weg/sonntag/samstag/winter/sommer
    haelt/halten/hielt in/auf/an allen {level}
    mein/meine/sein/seine/ihr/ihre {own_thing} wird/wurde/werden [langsam/schon/immer/jetzt/taeglich] besser/schlechter $
    die/der/das erste/zweite/letzte nacht/tag/morgen/abend/woche war/ist/wird/verging/begann
    am/in/an [der/diesem/jenem] {o} tag/morgen/abend/nacht/vormittag/nachmittag ging/kam/regnete/schneite/fiel/sass/stand/war/fand/riss/brach/fehlte/klingelte
    alle menschen sind/werden vor/gleich/frei/geboren
    jeder mensch hat/haette ein recht/anspruch
    nachts sind alle katzen
    um punkt {n} $
    nehmen/waehlen/gehen/suchen sie den/das/die kuerzesten/schnellsten/naechsten/direktesten weg zum/zur/nach/ins/ueber/durch/in/$
    schlaeft/schlief/sieht/hoert/atmet er/sie/ich besser/schlechter $
    die/den/der/fuer hoeheren/hoehere/tieferen/tiefere/leiseren/lauteren toene/toenen/lagen/noten/saiten
    leichtere/waermere/dickere/trockene/leichterer/waermerer kleidung/jacke/socken/schuhe/handschuhe genuegt/reicht/hilft/genuegen/reichen/helfen/anziehen/mitbringen/$
    die/den/der/fuer feineren/feinere/dickeren/groberen/duenneren linien/striche/stiche/pinsel/nadeln/faeden/federn/fugen
    eis/faden/teig/stoff/papier/draht wird duenner/dicker/weicher $
    feuer/fieber/schwellung geht/ging zurueck
    misst/messen/mass zweimal
    zweimal messen ,/und
    gehoert/gehoeren/gehoerte allen/niemandem $
    gehoert/gehoeren/gehoerte allen/niemandem ,
    der/dem/den dritte/dritten/erste/ersten/zweite/zweiten koenig/weise/weisen/hirte/hirten hat/traegt/haelt/verlor/stolpert/bringt/reicht/spielt
    viele sind berufen
    wenige sind auserwaehlt
    das naechste spiel ist immer das schwerste
    der/den/dem/zum zwoelfte/zwoelften mann
    jede/jeder/jedes helfende/weitere/kleine hand/spende/hilfe/euro [ist] willkommen/hilft/zaehlt/gefragt/wichtig
    glueckwunsch/glueckwuensche/gratuliert/gratulieren/gratulation [_] [_] zum/zur _sten/_ten
    danke/dank/dankt/danken/dankbar fuer alles
    kein waesserchen/sterbenswoertchen/haar/bein
    sein/seine/seinem/seinen/mein/meine/meinem/meinen/dein/deine liebstes/liebster/liebste/liebsten _
    auf hoehere/hoeheren weisung/anordnung/befehl
    der/die/den/dem/sein/ihr/mein groessere/groesserer/groesseren/kleinere/kleinerer/kleineren bruder/schwester/zwilling/cousin/cousine haelt/traegt/hat/kommt/spielt/steht/sitzt/hilft/lacht/ruft/geht/liest/heisst/wartet/$
    wuenscht/wuenschte/wuenschen/wuensche sich/mir/uns ein/eine/einen _eres/_ere/_eren
    {o} halle/scheune/baracke/laube/zelt/garage/pforte/luke/stufe/ampel links/rechts/hinten
    viel/wenig lehrgeld/aufhebens/federlesens/herzblut/fingerspitzengefuehl/hingabe/ausdauer/neugier/sorgfalt
    nennt/nannte/nennen/verraet/verriet keinen/keine namen/name/adresse/gruende/grund
    laeufer/laeuferin/turner/turnerin/spieler/spielerin/taenzer/taenzerin/sportler/sportlerin dehnt/dehnen/dehnte/dehnten sich
    zweimal/dreimal auf/an [die/den/der] tisch/tuer/scheibe/finger/kopf/theke/holz
    gleis/bahnsteig/bussteig/halle/tor {n} ,/$
    tauziehen/armdruecken/schach/skat ... unentschieden
    """
