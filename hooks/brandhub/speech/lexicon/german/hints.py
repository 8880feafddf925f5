"""German hints: rivals, crowds, prices and endings that are named without a comparative. Data, not logic.

The short spelling is that of lists.py, `PATTERNS` are spelt as those of lexicon/german/assertions.py. Whoever adds a phrase
adds a sentence to tests/content/prose/practice-9.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    "model": """liverpool manchester venedig paris hollywood london berlin wien mailand barcelona monaco rom chicago detroit pittsburgh
        bordeaux mekka las newyork bilbao silicon davos kalifornien toskana""",
    "vital": "lunge rueckgrat schlagader kraftwerk maschinenraum schaltzentrale drehkreuz drehscheibe gehirn schmelztiegel",
    "trade": """szene gruenderszene wirtschaft konjunktur handel einzelhandel geschaeft branche gastronomie baugewerbe handwerk industrie
        arbeitsmarkt tourismus wohnungsmarkt immobilienmarkt nachfrage bau bauwirtschaft logistik vertrieb absatz betrieb export""",
    "dear": """moderat niedrig hoch guenstig bezahlbar fair human zivil gesalzen saftig happig stolz teuer billig erschwinglich ueberschaubar enttaeuschend maessig mau schwach beachtlich erfreulich
        horrend gepfeffert unbezahlbar unerschwinglich""",
    "cost": """miete mieten preis preise loehne lohn gehaelter kosten steuern hebesatz abgaben gebuehren zinsen pachten kaufkraft
        arbeitslosigkeit armut kriminalitaet wahlbeteiligung geburtenrate leerstand lebenshaltungskosten""",
    "gone": """verschwand verschwanden verschwinden verschwindet schloss schlossen schliessen schliesst leerte leerten starb starben sterben
        wich wichen weichen fiel fielen kamen kommen entstanden entstehen oeffneten zogen verlor verloren verstummten erloschen""",
    "old": "stahl kohle bier bergbau zechen zeche industrie fussball auto beton papier russ dreck grau ruhrpott pott maloche gasthaus zechensterben",
}

COMPARING: Final = """
    von {city} kann/koennen/koennte/koennten ... lernen
    {city} kann/koennte [sich] [_] [_] [_] lernen/abschneiden/abgucken
    {city} schaut/schauen/guckt/gucken/blickt/sieht [_] in die roehre
    {city} schaut/schauen/guckt/gucken/blickt/blicken neidisch/dumm/bloed/ratlos/staunend/sehnsuechtig/anerkennend
    hat/haben/hatte/hatten die rechnung ohne {city}/dortmunder/revier gemacht
    grosse/grosser/kleine/kleiner/grossen/kleinen bruder/schwester/cousin/cousine [heisst/hiess/von/des/der] {city}/reviers/ruhrgebiets
    {be} die/der kleine/grosse schwester/bruder von
    das/ein/als {model} des/der/von reviers/ruhrgebiets/westens/nordens/westfalens/region/ruhr/{city}
    {be} die/das/der [gruene] {vital} des/der {area}/ruhr/stadtteils
    {city} first/zuerst
    andere staedte/orte/kommunen reden/planen/traeumen/diskutieren/zoegern/jammern/sparen/streiten/schlafen/warten/klagen/hoffen/schrumpfen
    waehrend {city}/andere/anderswo/andernorts noch
    was {city} nicht/kaum/nie/gerne
    im schatten _s hat/steht/stand/liegt/lag/waechst/bleibt
    liegt/lag/liegen/lagen unter/ueber dem/der/denen des/der/von/in/im
    liegt/lag/liegen/lagen ... unter/ueber dem/der/denen des/der/von
    gleich/direkt/dicht/knapp/unmittelbar/kurz nach/hinter {city} kommt/kommen/folgt/folgen/rangiert/steht/liegt
    nach/hinter {city} und/, {city} [und] [{city}] kommt/folgt/rangiert/steht/liegt
    was ist/sind/war schon {city}
    {city} und {city} gegen {city}
    was ist/sind/war {city} [und] [{city}] gegen
    macht/machen/machte uns/{city}/dortmundern/reviers [so] [leicht] [schnell] [das] keiner/niemand
    braucht/brauchen/muss/muessen ... keinen vergleich
    hat/haben/hatte/hatten {city}/die/das/den liga/revier/konkurrenz/markt/gegner/verfolger [fest] im griff
    reich , [der/die/das] _ [ist] arm
    arm , [der/die/das] _ [ist] reich
    wer sich _ _ nicht leisten kann
    kann/koennen einpacken
    altersdurchschnitt/altersschnitt/durchschnittsalter ... unter/ueber
    laufen/laeuft/liefen {city} davon/weg
    {city} schlaegt/schlug/besiegt/besiegte/bezwingt/bezwang {city}
    {city} ist/war/bleibt besser/anders/gruener/{city} ueber
    damit fuehrt/fuehren/fuehrte {city}/musterstadt/die/das/der [stadt] [_] $
    landestrend/bundestrend
    deutlicher/knapper/klarer/groesser/hoeher/besser/schoener/schneller/gruener/einfacher geht/gehts [es] [wohl/kaum] nicht/kaum
    gegen den/im trend
    """

LEADING: Final = """
    wohin/wo/wer/was/woher sonst $
    wo , wenn nicht
    wer , wenn nicht
    nicht zu toppen/schlagen/ueberbieten/uebertreffen
    hat/haben/hatte/kann/koennen/bietet/macht sonst keiner/niemand/keine
    holt/holte/holen/holten/gewann/gewinnt/gewannen/verteidigt/verteidigte [sich] den/die titel/meistertitel/pokal/meisterschaft/krone/schale $
    verpasst/verpasste/verpassten/verfehlt/verfehlte [_] podium/podest/treppchen/titel/aufstieg/finale
    verpasst/verpasste/verpassten/verfehlt/verfehlte das/den/die podium/podest/treppchen/titel/aufstieg/finale
    tabellenhaelfte/tabellenkeller/tabellenmittelfeld/tabellenende/abstiegsplatz/abstiegsplaetze/abstiegsrang
    klarer/eindeutiger/knapper/haushoher/unangefochtener/klare/eindeutige sieger/siegerin/gewinner/gewinnerin/verlierer/verliererin/favorit/favoritin
    spiel/tor/match/fest/konzert/projekt/bauwerk/sommer/coup/hit/duell/derby/ereignis/deal/erfindung/geschaeft/bau des/dieses jahrhunderts/jahrtausends/jahrzehnts
    no/number . one/1
    number/no one
    die welt/republik/nation/konkurrenz/branche/fachwelt/region spricht/redet/schaut/schaute/blickt/blickte/staunt/staunte/beneidet/beneidete/jubelt/lacht/bewundert/bewunderte/horcht/guckt/sprach
    """

QUANTITIES: Final = """
    {be} ... durch die bank
    durch die bank _ {be}
    durch die bank alle/saniert/freundlich/zufrieden/gut/voll/ausgebucht/ausverkauft
    {be} uralt $
    aus/in aller herren laender/laendern
    fans/gaeste/besucher/menschen/laender aus aller herren
    alt und jung kam/kamen/feierte/feierten/sang/sangen/tanzte/tanzten/jubelte/jubelten/stroemte/stroemten/steht/stehen/standen/feiern/kommen/liebt/lieben/kennt/kennen
    jung und alt kam/kamen/feierte/feierten/sang/sangen/tanzte/tanzten/jubelte/jubelten/stroemte/stroemten/steht/stehen/standen/feiern/kommen/liebt/lieben/kennt/kennen
    gross und klein kam/kamen/feierte/feierten/sang/sangen/tanzte/tanzten/jubelte/jubelten/stroemte/stroemten/steht/stehen/standen/feiern/kommen/liebt/lieben/kennt/kennen
    die stadt/das viertel war/ist/waren ... auf den beinen
    viertel/stadt/stadtteil/strasse/dorf/revier/siedlung {be} [_] auf den beinen
    wer war/hat noch/hier nicht/nie
    wer war/hat noch nicht/nie
    wer kennt/liebt/mag/kannte/liebte ihn/sie/es/das/den/die/ihre/dieses/diese/diesen [_] nicht
    nicht eben/unbedingt/gerade {size}/wenige/weniger/wenigen/zimperlich/zahlreich/klein/leer/knapp/rar/duenn
    alles andere als _
    haelt/hielt/halten/hielten sich [sehr] in [engen] grenzen
    mit der lupe suchen/sucht/gesucht/suchte
    haenderingend
    fuer einen/nen apfel und ein ei
    zum spottpreis/schnaeppchenpreis/schleuderpreis
    spottbillig*/sauteuer*/suendhaft
    investiert/investieren/investierte/investierten [_] kraeftig/massiv/ordentlich/tuechtig/maechtig/heftig/grosszuegig
    kraeftig/massiv/ordentlich/tuechtig/maechtig investiert/investieren/investierte/investierten
    dauerte/dauert/dauerten ... ewigkeit/ewigkeiten/ewig
    {be} eine [sehr/recht] junge/alte/uralte/arme/reiche/teure/sichere/gruene stadt/grossstadt/metropole
    wie so oft
    {cost} {be} [_] {dear} $
    wohnt/lebt/isst/baut/parkt/trinkt/wohnen/leben man/sie/wir [noch] [_] guenstig/billig/teuer/gut
    schuldenfrei*
    schluss mit schulden/leerstand/armut/stau/funkloechern
    geht/gehen/ging/gingen die/das/der leute/kraefte/arbeitskraefte/fachkraefte/lehrlinge/azubis/gelder/mittel/kinder/gaeste/kunden/aerzte/lehrer/geld/nachwuchs aus
    halb _stadt/dorf/revier/westfalen/nrw/hoerde/dorstfeld/eving
    ueberall/nirgends $
    warteliste/wartelisten/warteschlange/schlange/schlangen {be} [_] lang/laenger/kurz/endlos
    schlange/schlangen reicht/reichte/reichen/reichten
    stunden anstehen/warten/gewartet/angestanden
    {be} [bis] [heute] ein bedeutender/wichtiger/grosser/zentraler arbeitgeber/wirtschaftsfaktor/steuerzahler
    von den _ [nur/genau] ueberlebte/ueberlebten/blieb/blieben/steht/stehen/existiert/existieren [noch/nur] eine/einer/eines/eins/wenige/keine
    bier/wein/sekt/geld/schnaps/tee/spenden floss/fliesst/flossen/fliessen in stroemen
    geht/gehen/ging/gingen leer aus
    kassen/toepfe/raenge {be} [_] leer/voll/klamm/gefuellt
    dunkelziffer*
    """

TRENDS: Final = """
    nach und nach/stueck/peu ... {gone}
    stueck fuer stueck {gone}
    peu a peu
    zweiten/neuen/dritten fruehling
    geht/ging/gehen/gingen [langsam/allmaehlich] [die] luft/puste/kraft aus
    {trade} brummt/brummte/floriert/florierte/lahmt/lahmte/schwaechelt/schwaechelte/kriselt/stottert/stockt/stockte/kraenkelt/kraenkelte/zieht/bluehte/bluehen/duempelt
    stimmung/lage/klima/markt/konjunktur ... gekippt/kippt/kippte/gedreht/umgeschlagen
    schlimmste/groebste/haerteste ist/war/haben/waere ... ueberstanden/vorbei/hinter
    vom/von _ [_] blieb/blieben/bleibt/bleiben nur/nichts/kaum/wenig
    und kein ende $
    {old}/{city}/{model} war/waren gestern $
    {old}/{city}/{model} war/waren gestern ,
    aus dem ruder laeuft/liefen/gelaufen/laufen/lief
    lief/liefen/laeuft/laufen aus dem ruder
    gerade/derzeit/zurzeit/momentan im aufwind/abwind/kommen
    taeglich/woechentlich/monatlich/jaehrlich/stuendlich kommt/kommen/stirbt/sterben/schliesst/schliessen/verschwindet/verschwinden/entsteht/entstehen/geht/zieht/ziehen
    hat/haben sich verfestigt
    was hier begann , machten/machen/macht
    macht/machte/machen schule
    """

LASTING: Final = (
    r"seit (?:menschengedenken|urzeiten|anbeginn)|seit (?:der )?\w*(?:roemer|stein|bronze|eisen|"
    r"ritter|franken|germanen|preussen|franzosen|hanse|vor)zeit|schon (?:die alten|die) (?:roemer|germanen|kelten|franken|ritter|moenche|preussen)(?= )"
    r"|(?:ueber )?ein(?:em|es)? menschenalter|(?:am|im) (?:selben|gleichen|demselben) (?:tag|jahr|monat|atemzug)(?= \w+(?:t|te|ten|en) )",
)

PATTERNS: Final = (
    r"(?!termin|super|contra)\w{4,}(?:plus|minus)(?= )",
    r"(?!muskel|knochen|haar|gedaechtnis)\w{4,}schwund",
    r"(?:job|wachstums|konjunktur|wirtschafts|innovations|beschaeftigungs)motor\w*",
    r"meist(?:ge|be|ver)\w{4,}|best(?:ge|be|ver)\w{4,}",
)

_TOWNS: Final = "|".join(fields.CLASSES["city"].split())
_SIBLING: Final = (
    r"(?:gross|klein|aelter|juenger|schoen|huebsch|reich|arm)e[nrm]? (?:bruder|schwester|cousin|cousine|zwilling)"
)

# „Essens großer Bruder“: set against another town; „Annas großer Bruder“ is somebody's.
SIBLINGS: Final = (rf"(?:{_TOWNS})s {_SIBLING}|{_SIBLING} (?:{_TOWNS})s",)
# „Professoren statt Bergleute“, „Daten statt Kohle“: what a town lived on, and what took its place.
INSTEAD: Final = (
    r"statt (?:bergleuten?|kumpeln?|bergmaennern?|bergarbeitern?|stahlarbeitern?|stahlkochern?|malochern?|zechen?|hochoefen|foerdertuermen?|schloten?|schornsteinen?|fabriken|brachen?|ruinen)"
    r"|(?:daten|bits|bytes|wissen|chips|mikrochips|software|ideen|forschung|pixel|codes?|kultur|kunst|logistik|bildung|hightech|server|algorithmen|labore|start-?ups) statt (?:kohle|stahl|koks|bergbau|maloche|industrie|schwerindustrie)",
)
# „Ein zweiter Frühling kam für das Kino“; that of somebody's grandmother is hers.
SPRING: Final = (
    r"zweiter fruehling (?:\w+ ){1,2}fuer (?:das|die|den) (?!\w*(?:oma|opa|paar|frau|mann|witwer?|liebe)\b)\w+"
    r"|fuer (?:das|die|den) (?!\w*(?:oma|opa|paar|frau|mann|witwer?|liebe)\b)\w+ (?:\w+ ){1,2}ein zweiter fruehling",
)
FUTURE: Final = (
    r"die zukunft gehoerte? (?:nun |jetzt |heute |allein )?(?:de[rmn]) (?!kindern|enkeln|mutigen|jugend|traeumern|neugierigen|menschen)\w+"
    r"|den (?!kindern|enkeln|mutigen|traeumern|neugierigen|menschen)\w+ gehoerte? die zukunft",
)
MILLIONS: Final = (
    r"(?:mio|mrd) (?:\. )?- (?!frage|show|quiz|gewinn)\w+|(?:mio|mrd)(?:stadt|metropole|kommune|dorf|firma|konzern|betrieb|projekt|bau|etat|haushalt|grab|schaden)\w*",
)

ENDLESS: Final = (
    r"(?:kein|ein) ende (?:(?:ist|war) )?(?:(?:noch |lange )*nicht )?(?:in sicht|abzusehen|absehbar)(?= [.!?…])"
)

KINDS: Final = {
    "comparison": (COMPARING, *SIBLINGS),
    "superlative": (LEADING, *PATTERNS),
    "quantifier": (QUANTITIES,),
    "number": ("", *MILLIONS),
    "trend": (TRENDS, ENDLESS, *INSTEAD, *SPRING, *FUTURE),
    "date": ("", *LASTING),
}
"""Kinds of assertion, each with its phrases, and what else finds them. All count although a part may be harmless."""
