"""German manners: whom somebody asks, thanks and expects, what a person likes and never wanted, and words that only
look like a rank or a trend: a bar of gymnasts, a stair on board, a shoe by its size. Data, not logic.

They free the words that they name, see lexicon/german/sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml,
and one that must still be told.
"""

from __future__ import annotations

from typing import Final

CLASSES: Final = {
    "gift": """hilfe hand spende spenden anmeldung zuschrift idee ideen nachricht rueckmeldung unterstuetzung stimme helferin helfer hinweis
        gast kuchen kuchenspende antwort postkarte karte minute umarmung besuch frage freiwillige freiwilligen zeile""",
    "those": """anwesenden anwesende gaeste gaesten beteiligten beteiligte besucher besucherinnen teilnehmenden teilnehmer teilnehmerinnen kinder
        eltern nachbarn nachbarinnen mitglieder mitgliedern freiwilligen helfer helferinnen interessierten neugierigen zuschauer spielerinnen
        spieler saenger saengerinnen leser leserinnen mieter anwohner fahrgaeste kollegen kolleginnen""",
    "leaves": """geht gegangen ging gehen aufgestanden aufsteht heimgegangen draussen verschwunden ausgetrunken austrinkt einschlaeft
        eingeschlafen satt fertig verabschiedet nach sitzt abgereist ausgestiegen""",
    "guest": "gast besucher kunde zuhoerer fahrgast schueler saenger spieler nachtschwaermer zecher",
    "work": """buch roman romans buches album film stueck lied gedicht bild bilder band erzaehlung krimi kinderbuch gemaelde inszenierung
        komposition projekt programm hoerspiel novelle gedichtband comic song bilderbuch choreografie choreographie""",
    "visit": "besuch aufenthalt treffen gespraech konzert spaziergang begegnung wiedersehen telefonat brief umzug urlaub",
    "drafts": """tipps skizzen entwuerfe ideen proben gespraeche hinweise eindruecke erfahrungen versuche handgriffe gehversuche schritte worte
        zeilen takte toene lektionen anweisungen fragen antworten knospen blueten krokusse sonnenstrahlen tropfen""",
    "own": "meinem meinen unserem unseren seinem seinen ihrem ihren deinem",
    "hill": "halde huegel turm gipfel kapelle burg plattform schlossberg aussichtspunkt sattel pass kirche wiese baumgrenze bergkuppe",
    "young": "kinder kindern jugendliche jugendlichen schulkinder schulkindern maedchen jungen menschen personen",
    "n": "zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn sechzehn achtzehn",
    "told": "film buch roman stueck maerchen original drehbuch libretto lied krimi vorbild rezept traum manuskript",
    "felt": "aerger vergnuegen erstaunen bedauern schrecken entsetzen freude verwunderung ueberraschung entzuecken verdruss schreck",
    "part": "pause strophe reihe halbzeit runde szene stunde schicht woche nacht probe zeile kurve etage hand",
    "climbs": "efeu wein weinranke rose kletterrose ranke ranken kiwi hopfen geissblatt blauregen",
    "pile": """maenteln buechern kissen tellern waesche papier briefen schuhen decken kartons koffern stuehlen handtuechern kleidern jacken
        kartoffeln aepfeln blaettern laub abwasch geschirr noten""",
    "small": "klavier feder daumen faust apfel ei nuss erbse teller fingernagel streichholz brett kissen kaetzchen maus katze schrank sack",
    "left": "handschuh handschuhe schirm regenschirm stuehle stuhl tasche becher mantel spuren fleck flecken geruch staub pfuetze pfuetzen schal muetze",
    "plays": "spielt spielte spielen musiziert tritt trat singt sang probt probte stimmt stimmte begleitet begleitete",
    "number": "ersten zweiten dritten vierten fuenften sechsten siebten achten neunten zehnten",
}

SAYINGS: Final = """
    bittet/bitten/bat/baten/ermuntert/ermuntern/ermahnt/ermahnte/ermahnen alle/jeden , _
    bittet/bitten/bat/baten/ermuntert/ermuntern/ermahnt/ermahnte/ermahnen alle {those} , _
    bittet/bitten/bat/baten alle/jeden [{those}] um
    laedt/laden/lud/luden [_] alle [{those}] [_] [_] [_] ein
    ruft/rufen/rief/riefen alle [{those}] [_] [_] [_] auf
    heisst/heissen alle [{those}] [herzlich] willkommen
    freut/freuen/freute/freuten sich/uns/mich [_] ueber jede/jeden/jedes/alle [helfende/neue/neuen/kleine/gute/weitere/einzelne] {gift}
    dankbar/offen fuer jede/jeden/jedes/alle [helfende/neue/neuen/kleine/gute/weitere/einzelne] {gift}
    weiss/wusste [bis] [heute/jetzt/genau/hier] [genau/recht] niemand/keiner $
    wenn/bis/sobald/ehe [auch] der/die letzte {leaves}
    wenn/bis/sobald/ehe [auch] der/die letzte {guest} [_] {leaves}
    wollte/wollten/will [_] nie etwas anderes werden/machen/sein/tun/spielen
    nie weg/fort/hinaus/zurueck $
    sie/er/ich wollte nie weg/fort
    nie und nimmer haette/haetten/wuerde/wuerden/werde/koennte/will er/sie/ich/man/wir/ihr
    nichts weiter/anderes als ein/eine/einen/einem/das/der/die
    es ist/waere/war [wohl/doch/sicher] das beste , man/wir/du/sie/ihr/wenn/einfach
    mein/meine/meinem/meinen/sein/seine/seinem/seinen/ihr/ihre/ihrem/ihren/unser/unsere neuestes/neueste/neuesten/neuester/juengstes/juengste/juengsten/juengster {work}
    seit/bei/nach/von {own} ersten/zweiten/dritten/letzten {visit}
    erste {drafts}
    wohnt/wohne/wohnte/wohnen/lebt/sitzt [_] [_] im {number} ,/und/./ohne/links/rechts
    keines blickes
    setzt/setzte/setzten/setzen/daran alles/setzen daran/setzen/setzt/setzte
    alles [_] daransetzen/darangesetzt
    alles unter dach/einem
    zu/zur [meiner/unserer/seiner/ihrer/aller] groessten/vollsten/hoechsten zufriedenheit/freude/erleichterung
    in/innerhalb/binnen kuerzester zeit/frist
    sich [die] beiden [_] [_] naeher
    die beiden kommen/kamen/sind sich [_] [_] naeher
    sich die beiden _ naeher kommen/kamen
    steigen/stiegen/treten/traten [_] [die/_] traenen in
    traenen in die augen stiegen/steigen/traten/treten
    aufschwung/abschwung/umschwung am/an/vom reck/barren/stufenbarren/ring/ringen/trapez
    niedergang an/auf/im bord/deck/schiff/boot/kahn
    anstieg zum/zur/auf/hinauf [den/die/das/zum/zur] {hill}
    ein/das/dem trio/duo/quartett/quintett/sextett/oktett aus/der/des _ [_] {plays}
    dreier von/aus/mit der linie/distanz/sirene/ecke
    zuerst/zunaechst/anfangs/danach/dann geht es [steil/leicht/sanft/kurz] bergauf/bergab , vorbei/hinter/links/rechts/entlang
    geht [steil/leicht/sanft] bergauf/bergab , dann/vorbei/hinter/durch an/links/rechts/der/durch/ueber/am/in/zur
    {young} ab/von/bis/unter {n} jahren/jahre
    {young} von/zwischen {n} bis/und {n} jahren
    {climbs} ... bis unters dach
    anders als im/in {told}
    anders als im/in der/dem/den {told}
    anders als auf dem/den bild/foto/plan/plakat/fotos/bildern
    ein jegliches hat/zu
    aus erster/zweiter/dritter ehe
    das/ihr/sein/ein drittes/dritte auge
    ihre/seine/meine/deine besten jahre/tage/zeiten verbrachte/verlebte/hatte/waren/hat/habe er/sie/ich/vorbei
    bestes beispiel :/dafuer
    das wichtigste zuerst/vorweg/vorab
    zum/zur/zu [ihrem/seinem/meinem/unserem] groessten/hoechsten/allergroessten/tiefsten {felt}
    niemand hat die absicht
    kein mensch muss muessen
    es gibt kein schlechtes wetter/essen
    gibt kein schlechtes wetter
    alles beginnt/faengt/begann mit/im/am/bei/an einem/einer/dem/der
    alles wartet/wartete auf die/den/das braut/braeutigam/pfiff/startschuss/signal/schiedsrichter/dirigenten/kaffee/essen/regen/sonne
    jeder/jede/jeden selbst/selber
    jeder/jede fuer sich $
    in/im/nach/vor/bei/mit der/dem/den ersten {part} ... , in/im/nach/vor/bei/mit der/dem/den zweiten/dritten/letzten/naechsten
    am/beim ersten _ ... , am/beim zweiten/dritten/letzten
    bleibt/bleiben/blieb/blieben ... {left} zurueck
    in sieben sprachen schweigt/schwieg/schweigen/schwiegen/geschwiegen
    musik/lieder/tanz/taenze/maler/malerei/meister/stil/madrigale/kostuem/kostueme/gewaendern der/aus [der] renaissance
    blaest/spielt/singt/tanzt/blasen/spielen/singen/tanzen renaissance
    er/sie/ich [_] [_] [_] [_] zum wiederholten mal
    liest/las/schaut/sah/hoert/putzt/zaehlt/fragt er/sie [_] [_] [_] zum wiederholten mal
    zur einen haelfte ... , zur anderen
    etwas/wenig/bisschen mehr/weniger salz/zucker/wasser/mehl/milch/pfeffer/licht/butter/essig/oel/senf/honig/leim/farbe
    nahm/nimmt/nahmen/nehmen [ihm/ihr/ihnen] die/den/das [_] maentel/mantel/jacken/huete/brille/maske/deckel/hoerer ab
    wer viel fragt , bekommt viele/viel
    niemand/keiner hat/hatte es [dem/der/ihm/ihr/ihnen] [_] gesagt/gemerkt/bemerkt/verraten/erzaehlt
    ein/der/einen/den/hinter berg/haufen/stapel/turm/bergen/dem~berg von/aus {pile}
    so/genauso/ebenso schwer/leicht/dick/duenn/lang/weich/hart/rund/glatt/still/leise/laut/warm/kalt wie ein/eine/einen {small}
    steht/heisst/vorgeschrieben/bestimmt , dass [der/die/das] _ kein/keine/keinen _ [_] darf/duerfen
    als letzter/letzte verbeugt/geht/steigt/verlaesst
    verbeugt/verbeugte sich als letzter/letzte/erster/erste
    spielt/spielte/handelt/erzaehlt [_] an/in einem/einer einzigen nachmittag/tag/abend/nacht/vormittag/raum/zimmer/atemzug/sitzung
    fuer die kleineren/juengeren/kleinsten/juengsten gaeste/besucher/zuschauer/leser/kinder/fans/zuhoerer
    entpuppt/entpuppte sich der/die/das [_] _ als pappe/attrappe/scherz/faelschung/kopie/spiegel/katze/igel
    halbe/halben note/noten/drehung/umdrehung/tonstufe/seite/stelle
    halb voll/leer ist/war/scheint/stand $
    mond/glas/krug/tasse/eimer/becher/flasche/koffer/kanne ist/war/steht/stand [noch/schon/nur] halb voll/leer
    auf die haelfte eingekocht/einkochen/einkocht/einreduzieren/einkoecheln/eingekoechelt
    dehnt/dehnen/dehnte/dehnten sich am/an/auf/vor zaun/bande/matte/gelaender/wand/barren/stange/der/dem
    schock sass/sitzt/ueber/stand/der/$
    schock fuer die/den/das/meine/seine/ihre/alle familie/eltern/mutter/vater/kinder/mannschaft/gaeste/nachbarn/freunde/klasse/kollegen
    ein/der/unter/im/einen/den [grosser/grossen/kleiner/kleinen/heilsamer/_] schock $
    ein/einen/der/den [grosser/grossen/kleiner/kleinen/_] schock ueber/./,/sitzt/sass
    ein/einen/der/den [grosser/grossen/kleiner/kleinen/_] schock fuer die/den/das/meine/seine/ihre/alle familie/eltern/mutter/vater/kinder/mannschaft/gaeste/nachbarn/freunde/klasse/kollegen
    er/sie/ich/wir/soldaten/fluechtlinge/truppen/familie/pilger [hat/haben/habe/hatten/hatte] [_] [_] [_] die/seine/ihre/eine grenze ueberschritten
    beherrscht/beherrschen/beherrschte/beherrschten ihr/ihre/ihren/sein/seine/seinen instrument/instrumente/handwerk/text/texte/technik/fach/rolle/stimme/werkzeug/ruder
"""
