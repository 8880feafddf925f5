"""German publics: what is said of a town, a trade, a group or its houses, in whatever words: how they fare, what they
do as a rule, and what became of them. Data, not logic: see german/search.py.

A class of subjects before or behind a class of predicates, and no list of sentences: „Handwerker verdienen gut“, „der
Einzelhandel klagt über leere Kassen“, „Familien zieht es ins Grüne“. The short spelling is that of lists.py.
Whoever adds a word adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **{name: fields.CLASSES[name] for name in ("be", "city", "area")},
    # Several people of a kind, named without an article or with „die“.
    "group": """_innen _ierende _ierenden studenten familien eltern leute rentner senioren mieter buerger handwerker pendler azubis auszubildende
        lehrlinge lehrer lehrkraefte aerzte hausaerzte kinderaerzte gruender kuenstler musiker gastwirte wirte hausbesitzer vermieter
        haendler kaufleute bauern landwirte arbeiter bergleute angestellte beschaeftigte fachkraefte ingenieure informatiker forscher
        wissenschaftler akademiker absolventen bewerber schueler schulabgaenger schulabbrecher jugendliche kinder frauen maenner singles paare
        alleinerziehende zugezogene zuwanderer migranten gefluechtete touristen gaeste besucher kunden kaeufer fans zuschauer leser waehler
        radfahrer radler autofahrer fussgaenger fahrgaeste einwohner bewohner anwohner nachbarn ehrenamtliche freiwillige pfleger
        pflegekraefte erzieher baecker metzger friseure winzer brauer investoren anleger sparer arbeitslose arbeitnehmer arbeitgeber chefs
        unternehmer selbststaendige freiberufler journalisten glaeubige katholiken protestanten muslime juden mitglieder vereinsmitglieder
        dortmunder dortmunderinnen ruhrgebietler westfalen deutsche menschen haeuslebauer eigentuemer erben zwanzigjaehrige dreissigjaehrige
        mittdreissiger kreative akteure""",
    # Houses, firms and clubs of a kind, in the plural.
    "houses": """kneipen choere laeden geschaefte betriebe handwerksbetriebe firmen unternehmen brauereien baeckereien metzgereien restaurants cafes hotels
        gaststaetten kioske trinkhallen vereine sportvereine schulen kitas krankenhaeuser kliniken praxen arztpraxen theater museen kinos
        kirchen gemeinden bibliotheken galerien clubs start-ups startups konzerne banken sparkassen hochschulen universitaeten zechen werke
        fabriken huetten stahlwerke speditionen verlage redaktionen reedereien bauernhoefe hoefe buchlaeden buchhandlungen apotheken
        kaufhaeuser warenhaeuser wohnungen bueros haeuser strassen bruecken gehwege radwege busse bahnen strassenbahnen zuege s-bahnen
        u-bahnen spielplaetze schwimmbaeder baeder sporthallen turnhallen parkplaetze stadtteile vororte viertel siedlungen staedte kommunen
        parks""",
    # A trade, a market or a public as one.
    "trade": """handel einzelhandel grosshandel buchhandel onlinehandel wirtschaft industrie schwerindustrie stahlindustrie branche gastronomie hotellerie handwerk
        baugewerbe gewerbe mittelstand logistik tourismus baubranche bauwirtschaft pflege wissenschaft forschung kulturszene kunstszene musikszene szene
        clubszene wohnungsmarkt arbeitsmarkt immobilienmarkt markt nahverkehr verkehr radverkehr fussball bergbau stahl kohle bier brauwirtschaft
        landwirtschaft jugend bevoelkerung stadtgesellschaft mittelschicht kundschaft publikum konkurrenz kirche kultur it-branche
        digitalwirtschaft versicherungswirtschaft versicherungsbranche hafen flughafen universitaet hochschule tu uni""",
    "town": """stadt region revier ruhrgebiet ruhrpott pott viertel nordstadt innenstadt metropole kommune kommunen umland
        westfalen nrw dortmund hoerde hombruch scharnhorst aplerbeck""",
    "rail": "verspaetet unpuenktlich ueberfuellt voll puenktlich leer zu gesperrt defekt dreckig sauber kaputt teuer geschlossen offen",
    "poorly": """marode verstopft ueberlastet leergefegt ueberfuellt unbezahlbar bezahlbar erschwinglich rar knapp begehrt gefragt verschuldet ueberschuldet pleite
        unterbesetzt unterfinanziert ausgelastet ausgeblutet abgehaengt vernachlaessigt verwahrlost heruntergekommen sanierungsbeduerftig baufaellig
        zugeparkt unterversorgt gespalten zufrieden arbeitslos selbstbewusst weltoffen treu umkaempft ueberaltert klamm""",
    "well": "gut schlecht wenig viel ordentlich kaum glaenzend miserabel anstaendig besser schlechter praechtig bestens hervorragend",
    "found": "kein/keine/keinen/kaum/schwer/leicht/schnell/sofort/nur/muehelos/problemlos/rasch/selten".replace(
        "/", " "
    ),
}

_ANY: Final = "{group}/{houses}/{trade}/{town}/{city}"
_FOLK: Final = "{group}/{houses}/{trade}"

TRENDS: Final = f"""
    geht/ging es [_] voran/bergauf/bergab/aufwaerts/abwaerts/hoch/runter $
    {{group}} zieht/zog es [_] [_] ins/nach/in/an/aufs/raus/hinaus/weg/fort/zurueck/hierher/her
    es zieht/zog {{group}} [_] [_] ins/nach/in/an/aufs/raus/hinaus/weg/fort/zurueck/hierher
    es zieht/zog [immer] [mehr] [junge] {{group}} ins/nach/in/an/aufs/raus
    {{group}} gehen/gingen [bald/reihenweise/_] in rente/pension/ruhestand
    {{group}} scheiden/schieden [_] aus
    {{group}} ziehen/zogen [_] weg/fort/davon $
    {{group}}/herren/damen bleiben/blieben [hier/gern/lange/treu] $
    {{group}} bleiben/blieben [hier/der/in] stadt [treu]
    dem/der {{trade}}/{{town}} geht/gehen/ging/gingen [die/das/der] _ aus $
    {{city}} geht/gehen/ging/gingen die/das/der _ aus $
    dem/der {{trade}}/{{town}} gehoert/gehoerte die zukunft/zeit
    die/der/das _ gehoert/gehoerte die zukunft
    aus zechen/brachen/_brachen/fabriken/hallen/_hallen/werken/gruben/halden/kirchen/laeden/buerohaeusern/bueros werden/wurden/entstehen/entstanden
    {{_verb}} nie $
    {_ANY} hat/haben die/das/den/ihr/ihre/ihren/sein/seine/seinen [_] _ [laengst/_] veraendert/gerettet/ueberlebt/verloren/verschlafen/verpasst/gefunden/umgekrempelt/ueberstanden/vergrault
    _ hat/haben die/das/den stadt/viertel/region/revier/quartier/stadtteil/strasse [_] veraendert/gerettet/belebt/reich/gross/aufgewertet/umgekrempelt
    _ machte/machten/macht/machen die/das/den stadt/region/revier/viertel/ruhrgebiet/{{city}} [zu/_] reich/gross/arm/beruehmt/bekannt/attraktiv/teuer/lebenswert/bunt/stark/jung
    der/die/das/in {{town}} steht/stand still $
    {{town}}/{{city}}/hafen {{be}} [wieder/_] aus dem/seinem/ihrem [langen/_] schlaf/dornroeschenschlaf erwacht
    {{town}}/{{trade}}/{{city}} lebt/lebte/atmet/bluet/blueht/boomt wieder [auf] $
    lockt/locken/lockte/lockten [immer/neue/viele/_] investoren/unternehmen/firmen/touristen/fachkraefte/kaeufer/kreative/gruender [an/her/hierher/$]
    {{group}}/{{houses}} geben/gaben [_] auf $
    wer hier _ , bleibt/geht/spart/gewinnt/kommt [wieder/hier/da/weg/fort/nie] $
    wer in {{city}} _ , bleibt/geht/spart/gewinnt/kommt [wieder/hier/da/weg/fort/nie] $
    herrscht/herrschte [_] gedraenge/hochbetrieb/leere/flaute/mangel/armut/ebbe/stillstand/goldgraeberstimmung/aufbruchstimmung/wohnungsnot/personalnot
""".replace("{_verb}", "{city} schlaeft")

COMPARING: Final = f"""
    so _ war/ist/waren/sind/wurde/lief [noch/hier] kein/keine/nie/niemand/noch/lange/selten
    {_ANY} reissen/reisst/rissen/riss sich um
    reissen/reisst sich die/viele/_ um
    zieht/ziehen/zog/zogen [_] [_] den kuerzeren
    der/die/das bus/bahn/rad/fahrrad/u-bahn/zug schlaegt das/die/den auto/bus/bahn/rad/flugzeug
    gilt/gelten/galt/galten [hier/wieder/noch] etwas/nichts/viel/wenig $
    {_FOLK} bevorzugt/bevorzugen/bevorzugten
    {{group}} ... lieber
    die {{group}} ... lieber
    {{group}} _ [_] [_] frueher/laenger/oefter/seltener/haeufiger [_] [_] $
    {{group}} waehlt/waehlen/kaufen/kauft/nehmen/nimmt/fahren/faehrt ... statt
    jugend waehlt/kauft/nimmt/faehrt/hoert ... statt
    wer [hier] wohnt/lebt/arbeitet/studiert , faehrt/kauft/nimmt/isst/trinkt ... statt
    {{houses}}/{{group}}/{{trade}} schauen/schaut/blicken/blickt/gucken/guckt/schielen/schielt [_] auf/nach/zu {{city}}
    _gemeinden/nachbarn/nachbarstaedte/{{city}} schauen/schaut/blicken/blickt [_] auf/nach {{city}}
    konkurrenz/gegner/rivalen/nachbarn/{{city}} fuerchtet/fuerchten/beneidet/beneiden/bewundert/bewundern/kopiert/kopieren
"""

QUANTITIES: Final = f"""
    im/in ruhrgebiet/revier/pott/norden/sueden/westen/osten/nordstadt wird/werden [hier] anders/gern/viel/oft/lieber/kaum/wenig/meist/haeufig/selten
    in {{city}} wird/werden anders
    _siedlungen/{{houses}} {{be}} [_] [_] geworden
    von der/dem/den/_ [_] profitiert/profitieren/profitierte/profitierten
    {{group}}/alten/jungen/armen/reichen fuehlen/fuehlten sich
    {{group}}/{{houses}}/{{trade}}/erfinder hat/haben/hatte/hatten [hier/in/_] [der] [_] tradition/lobby/konjunktur/hochkonjunktur/zulauf/vorfahrt/vorrang/zukunft
    {{group}}/{{houses}}/_maerkte/{{trade}} hat/haben/hatte/hatten [eine] treue/treues/viele/wenig/kaum/volle/leere/gute/schlechte/keine
    {{trade}}/_wirtschaft/kohle/stahl steht/stand/stehen/standen [_] auf breiten/festen/wackligen/toenernen/eigenen
    {{group}} warten/warteten [_] monate/monatelang/jahre/jahrelang/wochen/wochenlang/lange/ewig/vergeblich
    reissen/reisst sich die/viele/_ _ um
    lohnt/lohnen/lohnte sich hier/in
    wer karriere/geld/erfolg/etwas/mehr machen/haben/verdienen/werden/erreichen will , muss/geht/zieht/bleibt/kommt
    wer einmal hier/da/in ... , kommt/bleibt/geht/will
    bahn/post/land/bund/staat/politik laesst/liess/lassen ... [im/allein/warten/stehen/haengen/zappeln/links]
    {{houses}}/{{group}}/konzerne/firmen schielen/schielten/lauern/draengen/draengten auf/nach/in
    macht/machte/machten/machen die/viele/ganze {{group}} krank/arm/reich/stolz/gluecklich/muerbe/kaputt/satt
    spart/sparen/sparte den/unseren/ihren/seinen/_ _ zeit/geld/kosten/nerven/strom
    {{group}}/{{houses}}/{{trade}} hat/haben/hatte/hatten volle/leere/gefuellte buecher/auftragsbuecher/kassen/taschen/lager/raenge/wartezimmer
    {{houses}} fahren/fuhren/fahrt/faehrt [oft/meist/fast/immer/halb/_] leer $
    {{group}} muessen/mussten [_] zupachten/verkaufen/zusperren/pendeln/ausweichen $
    hat/hatte [noch/immer/_] goldenen boden
    {{houses}} suchen/suchten [_] personal/nachwuchs/mieter/nachfolger/kaeufer/paechter/mitglieder $
    profitiert/profitieren/profitierte/profitierten [vor/davon/_] allem/die/der/das/{{group}}/{{houses}}/{{trade}}
    {_ANY} profitiert/profitieren/profitierte/profitierten
    zahlt/zahlen/zahlte/zahlten sich [hier/nicht/_] aus
    {_ANY} bleiben/bleibt/blieben auf ... sitzen
    in {{city}} wird/werden/wurde/wurden [hier] gern/viel/oft/lieber/kaum/wenig/meist/haeufig/selten/gut/schlecht
    wer [hier] wenig/viel/kein/keine/keinen/gut/schlecht verdient/hat/besitzt/erbt/spart , _
    wer arm/reich/alt/jung/krank/arbeitslos ist/wird , _
    im/in rathaus/rat/chefetagen/vorstaenden/aufsichtsraeten/buero/bueros/labor/laboren regieren/sitzen/bestimmen/fuehren/entscheiden die/vor/meist/{{group}}
    fliegt/faehrt/fuhr/flog verluste/gewinne/minus/rekorde ein
    {{be}} sauber/klar/rein/schmutzig/voll/leer/laut/leise/sicher wie ein/eine/selten/nie/frueher/im
    {{group}} haben/hatten die wahl/oberhand/mehrheit
    {_ANY} klagt/klagen/klagte/klagten [_] ueber leere/hohe/steigende/sinkende/zu/fehlende/mangelnde/den/die/laerm/muell/verkehr/kosten/mieten/personal/_mangel/_not/_kosten/_ausfall
    {_ANY} leidet/leiden/litt/litten [_] unter
    {_FOLK} jammert/jammern/stoehnt/stoehnen/aechzt/aechzen [_] ueber/unter
    {_FOLK} kaempft/kaempfen/ringt/ringen/bangt/bangen/bangten [_] um/mit/gegen
    {_FOLK} sucht/suchen/suchte/suchten haenderingend/verzweifelt/vergeblich/dringend/lange/vergebens
    {_FOLK} findet/finden/fand/fanden [hier] {{found}}
    {{group}} stehen/standen [_] [_] schlange/ohne/unter~wasser
    {{group}} stehen/standen [_] [_] im/unter regen/abseits/schatten/stau/fokus/mittelpunkt/vordergrund/dunkeln/weg/wettbewerb/stich/druck/strom/schock/stress/verdacht/beobachtung/zugzwang/generalverdacht/schutz/dem/den
    {{group}} stehen/standen [_] [_] auf der/dem/den/verlorenem/eigenen/einer warteliste/wartelisten/strasse/kippe/schlauch/fuessen/beinen/posten/bremse
    {{group}} stehen/standen [_] [_] vor dem/der/den/einem/einer/einer~grossen/grossen/neuen/leeren/verschlossenen/vollen ruin/nichts/aus/problem/problemen/tuer/tueren/pleite/frage/fragen/aufgabe/aufgaben/herausforderung/herausforderungen/wahl/entscheidung/entscheidungen/scherbenhaufen/abgrund/umbruch/wende/insolvenz/ende/schliessung/regalen
    {_FOLK} hat/haben/hatte/hatten es [hier/nicht/in/_] schwer/leicht/gut/schlecht/einfach/schwerer/leichter
    {_FOLK} geht/ging es [hier/_] {{well}}
    es geht/ging {{group}}/den/dem/der {{group}}/{{houses}}/{{trade}} {{well}}
    {{group}}/{{houses}} koennen/konnten sich ... nicht/kaum [mehr] leisten
    {{group}} muessen/mussten ... dazuverdienen/aufgeben/sparen/weichen/greifen/weg/fort/draussen
    {{houses}} muessen/mussten [_] schliessen/aufgeben/weichen/sparen
    {{group}} verdient/verdienen/verdienten [hier/in/_] {{well}}
    {_ANY} zahlt/zahlen/bezahlt/bezahlen [seinen/ihren/_] [_] {{well}}/fair
    zahlt/zahlen seinen/ihren _ {{well}}/fair
    kostet/kosten [das/die/der] [_] [hier/heute/noch] wenig/viel/kaum/fast
    {_ANY} lebt/leben/lebte/lebten [gut/heute/nur/allein] vom/von/auf
    {{group}} leben/lebten [hier] {{well}}/gern/arm/isoliert/gesund/allein
    {{group}} setzen/schwoeren/verzichten/vertrauen/bauen [_] auf
    {{group}} stecken/legen/geben ihr geld
    {{trade}} praegt/praegen/praegte/praegten/bestimmt/bestimmen/beherrscht/beherrschen/dominiert/dominieren das/den [_] bild/stadtbild/leben/alltag/himmel
    {{group}}/{{houses}} praegt/praegen/praegte/praegten/bestimmt/bestimmen/beherrscht/beherrschen/dominiert/dominieren [die/das/den/hier/noch]
    {{trade}} haelt/hielt die/das/den stadt/region/viertel/revier
    der/das/die _ haelt/hielt die stadt/region zusammen/jung/wach/lebendig
    schafft/schaffen/sichert/sichern [hier] [neue/gute] arbeit/arbeitsplaetze/stellen/jobs/wohlstand
    {{houses}} {{be}} [hier/_] [oft/meist/immer/selten/staendig/haeufig/chronisch/notorisch] {{poorly}}
    {{houses}} {{be}} [hier/_] oft/meist/immer/selten/staendig/haeufig/chronisch/notorisch {{rail}}
    {{trade}}/{{town}}/{{group}} {{be}} [hier/_] [oft/meist/immer/chronisch/notorisch/laengst] {{poorly}}
    {{city}} {{be}} [hier/_] [chronisch/notorisch/laengst] {{poorly}}
    _ fuellt/fuellen/fuellte/fuellten [das/die/jedes/jeden/den] stadion/halle/hallen/saele/arena/kinos/kirchen/westfalenhalle [auch/immer/bis/locker/mit/$]
    koennen/konnten/kann/konnte die/der nachfrage [_] kaum/nicht/nur
    wer [_] [_] [_] [_] [eine/einen/ein/hier/in] wohnung/arbeit/kitaplatz/arzt/termin/handwerker/job/stelle/lehrstelle/platz sucht/braucht/will , braucht/wartet/findet/zahlt/muss/hat
    wer [hier/in] [{{city}}] baut/mietet/kauft/wohnt/gruendet/studiert , zahlt/wartet/findet/braucht/hat/spart/verdient/lebt
    arm und reich _
    ausgehen/wohnen/leben/studieren/bauen/parken/einkaufen/essen ist/war/bleibt [hier/in/_] [{{city}}] erschwinglich/teuer/billig/guenstig/bezahlbar/unbezahlbar/preiswert/leicht/schwierig
"""

LEADING: Final = """
    in den/allen grossen/besten/wichtigsten/ersten museen/haeusern/buehnen/saelen/galerien/arenen/stadien der/europas/deutschlands
    {be} die/der/das kloake/herz/seele/gesicht/werkbank/kornkammer/schmiede/wiege/lunge/keller/schaufenster/gedaechtnis/motor/rueckgrat/wohnzimmer/labor/kraftwerk/zugpferd/aushaengeschild/nadeloehr/bollwerk/hochburg/mekka/zentrum des/der/von {area}
    hat/haben/hatte [die] [_] einen namen/ruf/klang/vorsprung $
    {be} der/das/die kitt/klammer/ruckgrat/seele/herz/motor der/des/von/fuer {area}
    {be} nicht totzukriegen
    {be} [hier/einfach/_] nicht totzukriegen
    _geschichte wurde/wird hier/in geschrieben
    _s _geschichte wurde/wird hier geschrieben
"""

# No part of these is harmless by itself: „Sorgen“.
CERTAIN: Final = f"""
    {_FOLK} hat/haben/hatte/hatten [_] _sorgen/_probleme/_mangel/_not/_noete/sorgen/probleme/schulden
"""

_SURE: Final = {"quantifier!": CERTAIN}
KINDS: Final = {**_SURE, "trend": TRENDS, "comparison": COMPARING, "quantifier": QUANTITIES, "superlative": LEADING}

TOWNS: Final = re.compile(
    r"(?:(?:gross|nachbar|haupt|innen|alt|nord|sued|west|ost|bier|industrie|hafen|universitaets)?stadt|region|revier|ruhrgebiet|ruhrpott"
    r"|kommune|land|bund|staat|politik|umland|metropole|dortmund|westfalen|nrw|koeln|essen|bochum|duisburg|gelsenkirchen)"
)
TRADES: Final = re.compile(
    r"(?!land|haus|gast|wald|holz)\w*(?:handel|wirtschaft|industrie|branche|handwerk|gewerbe|mittelstand|gastronomie|tourismus|logistik"
    r"|strukturwandel|konjunktur|kaufkraft|nachfrage|arbeitsmarkt|wohnungsmarkt|immobilienmarkt|nahverkehr|gueterverkehr|radverkehr"
    r"|bergbau|chemie|maschinenbau|export|zuwanderung|abwanderung|gewerbesteuer|bevoelkerung|mittelschicht|dialekt|mundart"
    r"|ehrenamt|digitalisierung|konkurrenz|einwohnerschaft|buergerschaft|stadtgesellschaft|arbeiterschaft|belegschaft)"
)
FINITE: Final = re.compile(
    r"\w{2,}(?:t|te|tet)|muss|kann|darf|will|soll|mag|kam|ging|nahm|gab|fiel|stieg|sank|wuchs|verlor|gewann|hielt|liess|blieb"
    r"|trug|zog|schuf|stand|lag|fand|litt|griff|schrieb|rief|brach|bot|half|traf|sprach|schlief|lief|verschwand|entstand|starb"
)
ACTS_OF_TOWNS: Final = frozenset(
    """ist war wird wurde hat hatte liegt lag heisst hiess gehoert gehoerte laedt verwaltet foerdert veroeffentlicht stellt stellte
    bittet bat plant plante sperrt sperrte saniert sanierte baut baute eroeffnet eroeffnete traegt trug nahm nimmt trauert trauerte
    gedenkt ehrt ehrte verleiht vergibt sucht informiert kauft kaufte pflanzt pflanzte raeumt reinigt reinigte zeigt bekennt steht
    stand gibt gab kann darf soll will moechte muss beginnt endet erinnert erinnerte feiert feierte dankt gratuliert begruesst
    empfaengt bereitet prueft pruefte untersucht beauftragt beauftragte beantragt beschliesst beschloss verhandelt antwortet teilt
    bietet organisiert veranstaltet renoviert repariert verlegt erneuert beteiligt unterstuetzt schreibt schrieb rief ruft
    kuendigt erlaubt verbietet verbot erhebt betreibt unterhaelt mietet vermietet zahlt lagert sammelt entfernt entfernte
    entsendet schickt schickte verschenkt widmet widmete benannte benennt taufte ernannte ernennt erliess raet empfiehlt
    warnt erwaegt moderiert berichtet berichtete erklaert fragt fragte leiht spendet ueberlaesst uebergibt stiftet legt macht
    meldet zaehlt zaehlte erhaelt erhielt bekommt bekam nennt nannte befragt befragte fuehrt gilt belegt umfasst grenzt besteht riecht klingt leuchtet schlaeft erwacht hilft half""".split()
)
"""What every town hall does, and where a town lies or how it sounds at one moment."""
ACTS_OF_TRADES: Final = frozenset(
    """ist war wird wurde heisst laedt lud oeffnet schliesst trifft traf feiert ehrt bittet sammelt stellt zeigt gehoert
    liegt lag ruht rauscht rollt steht kommt braucht klagt sitzt tagt streikt streikte waehlt waehlte spendet sammelte
    versammelt versammelte informiert diskutiert singt probt dankt gedenkt beginnt endet macht kann darf soll will muss
    umfasst fasst besteht bildet unterstuetzt bekommt klingt heisst""".split()
)
"""What may be said of a trade or of those who live somewhere without a proof."""


GROUPS: Final = re.compile(
    "(?:"
    + "|".join(
        word.replace("_", r"\w{3,}") for word in CLASSES["group"].split() if word not in ("lehrer", "baecker", "winzer")
    )
    + r"|\w+(?:anfaenger|absolventen|bewerber|gruender|kaeufer|nutzer|mieter|pendler|studenten|beamte|kinder|leute|rentner|betreiber|inhaber|besitzer)"
    r"|alten|jungen|aelteren|juengeren|reichen|armen|kranken|fremden|deutschen|dortmunder|westfalen|nachfolger|logistiker)"
)
HOUSES: Final = re.compile(
    "(?!stadtwerke)(?:"
    + "|".join(CLASSES["houses"].split())
    + r"|\w{3,}(?:vereine|betriebe|firmen|schulen|maerkte|haeuser|laeden|werke|kassen|wohnungen|siedlungen|bauten))"
)
PLURAL: Final = re.compile(r"\w{2,}(?:[^aeiou]n|en)|sind")
AUXILIARY: Final = frozenset(
    """sind waren werden wurden haben hatten koennen konnten muessen mussten duerfen durften sollen sollten wollen wollten moechten moegen
    lassen liessen heissen hiessen""".split()
)
# Deeds that can be seen, or are done at one place and time; by their stems.
DEEDS: Final = re.compile(
    r"(?:ge|be|ver|er|ent|zer|auf|ab|an|aus|ein|um|unter|ueber)?(?:steh|stand|sitz|sass|lieg|lag|geh|ging|lauf|lief|renn|rann|spring|sprang|kletter|tanz|sing|sang|spiel"
    r"|mal|zeichn|bau|bastel|schreib|schrieb|les|las|hoer|seh|sah|schau|blick|zeig|trag|trug|heb|hob|zieh|zog|schieb|schob|werf|warf|fang|fing"
    r"|schlag|schlug|klopf|tret|trat|ess|ass|trink|trank|koch|back|brat|schneid|schnitt|ruehr|treff|traf|feier|prob|ueb|trainier|lern"
    r"|studier|arbeit|erzaehl|sprech|sprach|red|ruf|rief|frag|antwort|lach|wein|wart|schlaf|schlief|sammel|bring|brach|brech|hol|geb|gab|nehm|nahm"
    r"|stell|leg|haeng|hing|setz|pflanz|grab|giess|goss|ernt|fuetter|reit|fahr|fuhr|radel|ruder|segel|schwimm|schwamm|tauch|wander"
    r"|spazier|picknick|grill|angel|kescher|camp|nutz|begleit|nenn|nann|zahl|meld|bekomm|bekam|erhalt|erhielt|folg|haft|entdeck|untersuch|test"
    r"|entwerf|entwarf|entwickel|programmier|tausch|diskutier|berat|helf|half|besuch|fotografier|film|gruend|oeffn|schliess|schloss|wehr|wohn"
    r"|breit|stimm|erklaer|schweiss|lack|kehr|saeuber|spuel|deck|zuend|loesch|entzuend|drechsel|toepfer|schmied|gravier|stick|faerb|wasch|buegel"
    r"|pfleg|giess|jaet|maeh|pflueck|schael|hack|misch|fuell|leer|serv|stapel|lad|lud|kipp|roll|balancier|jonglier|schmink|kleid|ankleid|schwenk"
    r"|befestig|montier|install|tapezier|pinsel|skizz|notier|tipp|telefonier|blaetter|buchstabier|ordn|sortier|markier|stempel|unterschr"
    r"|kontrollier|beobacht|bestaun|bewunder|betracht|besichtig|erkund|durchquer|ueberquer|passier|naeher|knips|posier|tuschel|plauder"
    r"|debattier|verhandel|beratschlag|stimm|bekrit|kritz|kauer|krabbel|schleich|stolper|flitz|saus|paddel|surf|skate|kick|dribbel|boxen|fecht"
    r"|turn|lehr|forsch|erinner|rutsch|schaukel|puzzel|knet|falt|kleb|naeh|strick|schmueck|putz|feg|wisch|raeum|pack|schraub|bohr|saeg|hobel|schleif|streich"
    r"|drueck|dreh|halt|hielt|greif|griff|reich|schmeck|riech|fuehl(?!en sich)|pruef|mess|mass|zaehl|rechn|uebersetz|praesentier|demonstrier|protestier"
    r"|streik|jubel|klatsch|pfeif|pfiff|wink|kniet?|knie|beug|buecke|hock|dehn|wechsel|steig|stieg|biegt?|bieg|kreuz|queren|stoppen|anhalten|park"
    r"|lausch|staun|kicher|fluester|streit|stritt|zank|gratulier|dank|gruess|umarm|verteil|such|find|fand|kauf|bestell|bezahl|leih|miet|gewinn"
    r"|beginn|begann|start|end|leit|unterricht|moderier|vorles|musizier|tromm|geig|klingel|laeut|wuerfel|rat|errat|loes|versammel|sprueh|bemal)\w*"
)
ACTS_OF_HOUSES: Final = re.compile(
    r"(?:lad|lud|oeffn|schliess|schloss|zeig|lieg|lag|steh|stand|spiel|feier|stell|biet|bot|such|beteilig|nehm|nahm|sammel|fahr|fuhr|halt|hielt|prob|trainier|trag"
    r"|tret|treff|rahm|saeum|reih|gruess|ruh|enden|end|wend|beginn|start|teil|beherberg|gehoer|verleih|verkauf|back|liefer|koch|musizier)\w*"
)
SOCIAL: Final = frozenset(
    """alten jungen aelteren juengeren reichen armen kranken fremden deutschen dortmunder westfalen frauen maenner rentner mieter buerger familien
    studierenden jugendlichen pendler hausbesitzer vermieter autofahrer radfahrer handwerker aerzte""".split()
)
"""With „die“ all of them may be meant; „die Kinder“ are those who are there."""
LEAVING: Final = {
    "wander": ("ab", "aus"),
    "zieh": ("weg", "fort", "hinzu", "zu"),
    "zog": ("weg", "fort", "hinzu", "zu"),
    "lauf": ("weg",),
    "lief": ("weg",),
    "brech": ("ab",),
    "brach": ("ab",),
    "spring": ("ab",),
    "sprang": ("ab",),
    "kehr": ("zurueck", "ruecken"),
    "steig": ("um",),
    "stieg": ("um",),
}
DEMONYMS: Final = frozenset(
    "dortmunder dortmunderinnen ruhrgebietler westfalen bochumer essener koelner deutsche deutschen".split()
)
"""What they do or are is told of all of them."""
