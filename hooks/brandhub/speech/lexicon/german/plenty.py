"""German plenty and want: how many, how much, how long, how often. Data, not logic: see german/search.py.

The short spelling is that of lists.py, `PATTERNS` are spelt as those of lexicon/german/assertions.py. Whoever adds a word
adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    "crowd": """schwarm rudel heer meute horde armee regiment bataillon kompanie legion schar pulk tross traube kolonne arsenal aufgebot sturzbach
        sammelsurium fundus ozean schwung batterie galerie orkan hagel regen flut lawine strom meer berg wald dschungel phalanx riege ladung""",
    "folk": """touristen touristinnen besucher besucherinnen besuchern menschen leute radler radlerinnen gaeste schaulustige schaulustigen fans polizisten
        polizei reporter journalisten fotografen familien kinder neugierige neugierigen schueler studierende arbeiter zuschauer zuschauern kunden
        kaeufer kundinnen wanderer pilger jugendliche jugendlichen musiker musikern helfer helfern anwohner ausfluegler buerger bewohner spaziergaenger
        zinnfiguren autos fahrraeder roller baustellen laeden kneipen cafes restaurants vereine vereinen ehrenamtliche ehrenamtlichen""",
    "lacking": """lehrer lehrerinnen lehrkraefte aerzte aerztinnen wohnungen fachkraefte pflegekraefte kitaplaetze plaetze parkplaetze radwege baeume
        gruenflaechen auszubildende erzieherinnen erzieher personal handwerker geld mittel raeume sporthallen schulen nachwuchs busse fahrer bewerber
        hausaerzte stellen arbeitsplaetze mitglieder baenke toiletten spielplaetze investoren kaeufer kunden besucher""",
}

NUMBERS: Final = """
    halbehalbe
    zum wiederholten/xten/soundsovielten/zigsten mal/male
    binnen/innerhalb jahresfrist/monatsfrist/tagen/wochen/stunden/minuten/monaten/jahren/sekunden
    auf einen/eine/ein _ kommt/kommen/kam/kamen/entfallen/entfaellt/entfiel ein/eine/einer/eines/kein/keine/keiner
    auf zehn/hundert/tausend/zehntausend/hunderttausend _ kommt/kommen/kam/kamen/entfallen/entfaellt
    {one}/das/dem/dieses duo/trio/quartett/quintett/sextett/septett/oktett aus/von/der
    zu gleichen teilen
    halbe/halb {city}
    ein/einem/eines/dreiviertel viertel/halbes/halben jahrhundert*
    """

QUANTITIES: Final = """
    fehlt/fehlen/mangelt/gibt/man/herrscht [es] ueberall
    selten war/waren/ist/sind ... so _
    die uebrigen _ waren/sind/wurden/standen
    im/in/am der/den ganzen land/stadt/welt/region/republik/viertel/quartier
    im/am ganzen land/revier/ruhrgebiet/viertel/quartier/stadtteil/bezirk
    leer/voll/still/langweilig/ruhig ist/war es nie
    das/dies ist/sind/war/waren [sehr/recht/ziemlich/zu/nicht/erstaunlich] viel/wenig/viele/wenige $
    hat/haben/hatte/hatten/kennt/kennen/gibt/gab [es] keine/keinen/keins/keines/keiner $
    hat/haben/hatte/gibt/gab die/der/das/es/man stadt/ort/region/viertel/land/hier genug/reichlich/satt/zuhauf $
    hat/haben/hatte/gibt/gab es/man/hier genug/reichlich/satt/zuhauf $
    an/mit _ ist/sind/war die/der/das _ reich/arm
    fehlt/fehlte/mangelt/mangelte es nie/nirgends/kaum/selten/immer
    teures/teure/teuren/teurem pflaster
    gutteil
    gut wie alles/alle/allen/jede*/nichts/kein*/niemand*/nie/immer/ueberall/fertig/leer/voll
    vom/von/davon _ blieb/bleibt/blieben [_] nichts/wenig/kaum
    gibt/gab/gibts es satt/reichlich/massenhaft $
    so weit/wohin man schaut/blickt/sieht/guckt
    wohin man/das schaut/blickt/sieht/guckt/auge
    pro/je nase/haushalt/buerger/buergerin/kind/dach/person/anwohner
    ueberall gibt/gab/finden/findet
    gibt/gab/gibts es ueberall
    mit ausnahme von/der/des/einer/eines
    leerstand/leerstaende/ausfaelle/unfaelle/emissionen/arbeitslose/kosten/schulden/verluste/gegentore/beschwerden/tote/verletzte/gaeste/besucher/abfall : null/keine/keiner
    leerstand/leerstaende/arbeitslose/arbeitslosigkeit/staus/stau/muell/kriminalitaet/armut/obdachlose/wartezeiten/funkloecher/hitze/zuege/zechen/kneipen/laeden/brauereien gibt/gab es [hier/dort/heute/laengst] nicht $
    stadt/stadtgebiet/es/dort/hier mangelt/fehlt es an
    ein dickes/sattes/fettes/kraeftiges/leichtes/kleines/grosses plus/minus
    es/das dauert/dauerte/hat [_] jahre/jahrzehnte/monate/wochen/ewig/ewigkeiten
    rund ums/um_das jahr
    _ ohne ende am/im/in/auf/an/bei/fuer
    viel/wenig/nichts/nix/allerhand/einiges los
    tote hose
    ungleich/gleich/gerecht/ungerecht verteilt
    von vorn/vorne/oben/grund bis/auf hinten/unten/neu [neu/komplett] saniert/erneuert/renoviert/umgebaut/modernisiert
    {be}/tendiert/tendieren/geht/ging gleich/nahe/gegen/bei null
    {one} [ganzer/ganzes/ganze/ganzen/ganzem] {crowd} {folk}
    {one} [wahrer/wahres/wahre/ganzer/ganzes/ganze/ganzen/kleines/ganzem/regelrechter] arsenal/aufgebot/sturzbach/regiment/bataillon/kompanie/sammelsurium/fundus/ozean/sintflut an/von/aus/_
    {one} ganzer/ganzes/ganze/ganzen/ganzem {crowd}
    der/die/das/den ganze/gesamte/uebrige rest der/des/von
    knappheit der/des/an/von/bei/herrscht
    rarheit*/seltenheit*/_knappheit/_engpass/_engpaesse*/engpass/engpaesse*/nachfrageueberhang
    _mangel/_mangels
    ansturm/andrang der/des/von/auf/herrscht*/war/ist
    die/das abwesenheit/fehlen von/jeglicher/jeglichen/aller
    ganz/halb {city}
    nicht einer/eine/eines/ein einziger/einzige/einziges/der/von/davon/_
    auf schritt und tritt
    rund um die uhr
    tag und nacht
    ganzjaehrig*
    rar/rare/raren/rarer/rares/rarem
    {be}/werden/wurden/wird/wurde [_] selten/rar/knapp/haeufig/zahlreich $
    duerftig*/spaerlich*
    karge/kargen/karger ausbeute/ertrag/ertraege/angebot
    vielfach wurde/wurden/wird/werden/ist/hat/haben/genutzt/beschrieben
    stuendlich*/halbstuendlich*/viertelstuendlich*/minuetlich*/sekuendlich*/zweistuendlich*
    im stundentakt/minutentakt/sekundentakt/tagestakt/wochentakt/jahrestakt/wochenrhythmus/jahresrhythmus/tagesrhythmus
    ohne unterlass/unterbrechung/pause/ende/zahl $
    sonder zahl
    durchgehend/lueckenlos/flaechendeckend/vollstaendig/komplett begehbar*/befahrbar*/barrierefrei*/asphaltiert*/bebaut*/bewohnt*/besetzt*/belegt*/erhalten*/dokumentiert*/ueberliefert*/versorgt*
    vollzaehlig*/vollbesetzt*/vollgestopft*/vollgepackt*/randvoll*/proppenvoll*/rappelvoll*
    prall gefuellt*
    bis unters dach
    halle/stadion/saal/haus/theater/kino/arena/bus/bahn/zug/parkhaus/hotel/museum/bad/zoo/konzerthaus ist/sind/war/waren immer/stets/staendig voll/leer/ausgebucht $
    brechend/gerammelt/proppe/rappel voll*
    voll/dicht/gut/schlecht/schwach/maessig/sparsam/duenn/spaerlich/restlos besetzt*/besucht*/belegt*/gefuellt*/ausgelastet*/gebucht*/bestueckt*/frequentiert*
    in stroemen/hellen scharen/heerscharen
    allseits/allenthalben/allerorten/allerorts/vielerorts
    weit und breit
    landauf landab
    landauf , landab
    vielerlei/etliche*/unzaehlig*/zahllos*/ungezaehlt*/unerschoepflich*/unbegrenzt*/grenzenlos*
    einstimmig*/einhellig*/einmuetig*
    arm/reich an _
    ausgelastet*
    quillt/quellen/quoll/quollen ... ueber $/vor/von
    birst/bersten/barst/barsten/platzt/platzen/platzte ... vor/aus
    wie ausgestorben/leergefegt/verwaist
    leergefegt*/menschenleer*/entvoelkert*
    deckt/decken/deckte/deckten ... bedarf/nachfrage
    reicht/reichen/reichte/reichten ... nicht/laengst/kaum/gerade/locker aus $
    wie sand am
    in rauen/rauhen/grossen/kleinen/ungeheuren mengen/massen
    in huelle und fuelle
    en masse
    noch und noecher/noch
    bis zum abwinken
    gibt/gab/bietet/hat/haben ... satt/ohne ende/in fuelle $
    ohne ende $
    jede menge _
    genuegend/ausreichend/ausreichende/hinreichend/reichlich/ueberreichlich/massig _
    hat/haben/hatte/hatten/gibt/gab/bietet/bieten ... genug _
    {be}/da/gibt ... genug/genuegend $
    viel/weit/deutlich zu viele/wenige/viel/wenig
    stehen/steht/leben/lebt/fahren/faehrt/gibt/gab/fehlen/liegen/kommen/parken/wohnen ... zu viele/wenige
    hinz und kunz
    schwarz vor menschen/leuten/_
    dicht gedraengt*/gedraengt voll
    rar gesaet
    {one} stange/menge/haufen/batzen/stueck/unsumme geld/geldes
    {one} vermoegen/heidengeld/schweinegeld $
    kostet/kostete/kosten/kosteten/verschlingt/verschlang/verschlangen/verschlungen ... vermoegen/unsummen
    stolze/stolzen/stattliche/stattlichen/huebsche/huebschen/beachtliche/beachtlichen/betraechtliche/betraechtlichen/ansehnliche/ansehnlichen/nennenswerte/nennenswerten/respektable/bescheidene/bescheidenen/erkleckliche/grosse/grossen/kleine/kleinen/geringe/geringen/hohe/hohen/ungeheure/ueberschaubare summe/summen/zahl/zahlen/anzahl/menge/mengen/reihe/teile/betraege/quote/auswahl
    generationen von/_
    der einwohnerzahl/groesse/flaeche/bedeutung/zahl nach
    von frueh bis spaet
    von a bis z
    vom keller bis
    fehlen/fehlten/fehlt/fehlte ... {lacking}
    {lacking} fehlen/fehlten [hier/heute/noch/weiterhin/immer/laengst/ueberall] [noch/weiterhin/ueberall] $
    {lacking} fehlen/fehlten [hier/noch/weiterhin/laengst/ueberall] an/in/im/am
    personal/geld/nachwuchs fehlt/fehlte [hier/heute/noch/weiterhin/immer/laengst/ueberall] [noch/weiterhin/ueberall] $
    auf jedem/jeden quadratmeter/meter/dach/tisch/platz
    in jedem/jeder/jedes haus/haushalt/strasse/stadtteil/viertel/gasse/hof/winkel/ritze
    {one} kleines/halbes/ganzes vermoegen
    nennenswerte/nennenswerten/nennenswerter/nennenswertes _ ... nicht/kaum/keine
    nichts/wenig/kaum [mehr] uebrig [geblieben/bleibt/blieb/ist/war]
    gibt/gab/gibts [es] praktisch/quasi/nahezu/fast/so nicht/nie/gut
    praktisch/nahezu/quasi/fast nicht/nie/keine/kein
    uebrig blieb/blieben/bleibt/bleiben {one}/nur/kaum/wenig/wenige/nichts/lediglich/allein
    blieb/bleibt/blieben/bleiben/ist/geblieben nicht/kaum viel/etwas [davon] $
    arbeiten/arbeitet/leben/lebt/wohnen/wohnt/studieren/studiert/lernen/lehren/beschaeftigt/angestellt/betroffen/pendeln/kommen ... vor allem _
    beinahe/fast/nahezu/annaehernd taeglich/woechentlich/monatlich/jaehrlich/stuendlich/minuetlich/ununterbrochen/staendig/rund_
    quote/anteil/zahl/bilanz/auswahl ... ausbaufaehig/mager/bescheiden/duerftig/beachtlich/stattlich/verbesserungswuerdig
    vor/vors vollen/vollem/volles/leeren/leerem/ausverkauften/ausverkauftem/vollbesetzten/halbleeren raengen/haus/haeusern/saelen/saal/tribuenen/baenken/sitzreihen/stadien/stadion/rang
    ausser der/dem/den _ [ist/war] nichts geblieben/uebrig/erhalten
    vor allem/hauptsaechlich/vorwiegend frauen/maenner/junge/jungen/aeltere/alte/familien/studierende/kinder/jugendliche/menschen/migrantinnen/migranten/zugezogene/fachkraefte/touristen/frauen/rentner
    """

PATTERNS: Final = (
    r"(?:nie|niemals) (?!allein|wieder|auf |mehr |im |zu |an |in |ohne )\w+",
    # Too much or too little of something, and compounds of want, plenty and death.
    r"ueberzeichnet\w*|(?<!zum )ueberlaufen\w*|(?:ueber|unter)(?:beleg|buch|fuell|last|finanzier|besetz|versorg|ernaehr|teuer|kapazitaet|schuld|bezahl|beschaeftig|privilegier|bevoelker|dimensionier|reichlich|maessig|motorisier|akademisier|produktion|angebot|zahl|wiegend)\w*"
    r"|(?:besucher|bilder|antrags|klage|papier|daten|informations|brief|touristen|bewerber|auto|blech|verkehrs|schulden)(?:flut|lawine|welle|ansturm|schwemme|strom|andrang)\w*",
    r"(?:sekunden|minuten|stunden|tage|naechte|wochen|monate|jahre|jahrzehnte|jahrhunderte|jahrtausende|generationen|ewig)lang\w*|(?:kilometer|meter|seiten|zentimeter)(?:lang|weit|hoch|hohe|tief|dick|breit)\w*",
    r"(?:eimer|koerbe|korb|saecke|sack|kisten|fuhren|lastwagen|lkw|zug|bus|schiffs|karren|container|paletten|ballen|bund|familien|kolonnen|rudel|schub|stoss|gruppen|strassenzug|haeuser|strassen|packen|buendel|gros|unmengen)weise(?= )"
    r"|(?:kinder|wald|wasser|fisch|arten|vogel|wild|obst|erz|kohle|rohstoff|gewaesser|regen|schnee|sonnen|ertrag|verkehrs|bevoelkerungs|einwohner|mitglieder|publikums|geburten|baum|denkmal|verlust|opfer|kalorien|fett|stein|auflagen)reich(?:e[nmrs]?)?"
    r"|(?:verkehrs|baum|wald|regen|schnee|arten|kinder|fett|wasser|niederschlags|schadstoff|emissions|finanz|einkommens|autoarm|laerm|kalorien)arm(?:e[nmrs]?)?|(?:wirtschafts|finanz|einkommens|struktur|umsatz|geburten|besucher|publikums|auflagen|zahlen|mitglieder)(?:stark|staerk|schwach|schwaech)\w*",
    r"(?:draengen|draengten|draengeln|draengelten|tummeln|tummelten|ballen|ballten|stapeln|stapelten|tuermen|tuermten) sich (?!(?:\w+ )?auf(?= [.,;]))\w+",
    r"(?:besucher|besucherinnen|menschen|leute|massen|fans|touristen|gaeste|zuschauer|scharen|kunden|buerger|familien) (?:\w+ ){0,3}(?:stroem|pilger)(?:en|ten)|(?:stroem|pilger)(?:en|ten) (?:\w+ ){0,4}(?:besucher|menschen|leute|massen|fans|touristen|gaeste|zuschauer|scharen|kunden|buerger|familien)\w*",
    r"(?P<pair>(?!schritt |stein |zug |wort |zeile |seite |punkt |mann |auge |zahn |runde |blatt |masche |naht )\w{4,}) um (?P=pair)",
    r"(?P<each>(?!schritt |stueck |tag |jahr |wort |zeile |seite |punkt |stein |zug |abend |woche |nacht |stich |satz |zeichen |bild |masche |mann |ton |takt |runde )\w{4,}) fuer (?P=each)",
    r"(?P<twin>(?!der |die |das |den |dem |tuer |wand |schulter |hand |seite |ruecken |kante |arm |nase |auge |kopf |mann )\w{3,}) an (?P=twin)",
    r"\w*(?:quote|rate|dichte|anzahl|zahl|menge|preise?|mieten?|kosten|nachfrage|interesse|andrang|bedarf|auslastung|leerstand|arbeitslosigkeit|kaufkraft|umsatz|umsaetze|einkommen|loehne|lohn|anteil|verbrauch|schulden|defizit|verluste?|gewinne?|beteiligung|fluktuation) (?:\w+ ){0,5}(?:ist|sind|war|waren|bleibt|bleiben|liegt|liegen|blieb) (?:\w+ ){0,2}(?:hoch|niedrig|gering|gross|klein|ueberschaubar|beachtlich|enorm|erheblich|betraechtlich|minimal|stabil|stattlich|maessig)(?= [.,;!?¶])",
    r"knappe[nrms]? (?:plaetze|wohnungen|mittel|kassen|flaechen|ressourcen|gueter|budgets?|wohnraum|angebot|raeume|bestaende|vorraete|gelder|haushaltsmittel|parkplaetze|rohstoffe|bauland|boden|kitaplaetze|karten|kapazitaeten|stellen|mehrheit)",
)
# Words that begin with a number: `{n}` stands for any cardinal.
COUNTED: Final = (
    r"(?:{n})(?:eckig|blaettrig|blaetterig|kantig|zackig|baendig|fluegelig|fluegelig|tuermig|bogig|jochig|silbig|strophig|aktig|saetzig|gliedrig|farbig|toenig|tuerig|fenstrig|raedrig|rudrig|fingrig|zylindrig|dimensional|geteilt|zinkig|gaengig|lagig|schichtig|adrig|gipflig|zoellig|kernig|beinig|seitig|pfuendig|gradig)(?:e[nmrs]?)?"
    r"|(?:{n})(?:seelen)\w*"
    r"|(?:hundert|tausend)schaften?"
)
