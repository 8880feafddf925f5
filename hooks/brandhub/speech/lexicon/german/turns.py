"""German turns: who leaves and who cannot be taken in, what a quarter becomes, and crowds as pictures. Data, not logic.

The classes are those of lexicon/german/publics.py as well. Whoever adds a phrase adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

CLASSES: Final = {
    "mobile": """abiturienten abiturientinnen absolventen absolventinnen studierende studierenden studenten familien fachkraefte talente kreative
        kreativen gruender investoren firmen touristen rentner aerzte akademiker absolvent jungen junge kuenstler pendler ingenieure""",
    "quarter": "stadt viertel quartier region revier stadtteil strasse nordstadt innenstadt siedlung gegend ortsteil vorort platz hafen",
    "like": "reich teuer arm attraktiv bekannt beruehmt lebenswert bunt schick leer laut gross stark jung unbezahlbar sauber sicher beliebt gruen",
    "settled": """arbeiterviertel zechenviertel problemviertel viertel quartier stadtteil siedlung zechensiedlung arbeiterstadt zechenstadt
        stahlstadt bierstadt kohlestadt industriestadt industriedorf bauerndorf dorf kleinstadt stadt nordstadt revier region vorort""",
    "risen": """szeneviertel trendviertel ausgehviertel studentenviertel villenviertel vorzeigeviertel problemviertel geisterviertel viertel quartier
        vorzeigequartier stadt grossstadt millionenstadt weltstadt industriestadt geisterstadt hightechstadt studentenstadt metropole standort
        hochschulstandort hightechstandort hotspot magnet geheimtipp problemfall brennpunkt""",
    "body": """verein sportverein chor klub club theater orchester museum betrieb handwerk stadt region revier ruhrgebiet feuerwehr
        gemeinde gastronomie industrie wirtschaft branche universitaet hochschule tu kammer pflege verwaltung politik""",
    "till": "stadtkasse stadtkassen stadtsaeckel kassen haushaltskasse vereinskasse haushaltskassen gemeindekasse staatskasse",
    "doing": """radfahren fahrradfahren autofahren parken bauen wohnen einkaufen ausgehen pendeln studieren gruenden altwerden arbeiten spazierengehen
        schwimmen busfahren bahnfahren joggen feiern shoppen lernen forschen""",
    "going": """gefaehrlich ungefaehrlich sicher unsicher bequem angenehm stressig leicht schwer schwierig einfach teuer billig guenstig erschwinglich
        gesund ungesund beliebt moeglich unmoeglich selten schoen toll lebensgefaehrlich kinderleicht muehsam langsam gratis""",
    "crowd": "grossstadt kleinstadt stadt halbe~stadt dorf armee heerschar voelkerwanderung karawane",
}

TRENDS: Final = """
    {mobile} wollen/wollten/draengen/draengten/zieht/ziehen [alle/nur/unbedingt/lieber/wieder] nach/weg/fort/raus/hierher [{city}/$]
    wandern/wanderten/ziehen/zogen [_] {mobile} ... ab/weg/fort/aus/davon $
    stehen/standen/blieben/bleiben [_] [_] {houses}/wohnungen/lokale leer $
    _/_ und _ hat/haben/hatte das/die/den {quarter} [zu/_] {like} gemacht
    hat/haben/hatte/hatten das/die/den/aus {quarter} [zu] {like} gemacht
    {trade}/{houses}/{group}/{quarter} hat/haben/hatte/hatten sich [_] von der/dem/den/ihrer/seiner/dieser [_] _ erholt/berappelt/aufgerappelt
    {trade}/{houses}/{quarter} hat/haben/hatte/hatten sich [laengst] von der/dem/den _ verabschiedet/geloest/abgenabelt/emanzipiert
    mit jedem jahr/monat kommen/kommt ... hinzu/dazu
    jahr fuer jahr kommen/kommt/kamen ... hinzu/dazu
    schritt/stueck fuer schritt/stueck erobert/erobern/holt/holen/verliert/verlieren/verschwindet/verschwinden/waechst/wachsen
    aus der/dem [_] stadt/_stadt/revier/region/viertel/arbeiterviertel/quartier/zechenrevier ist/wird/wurde ein/eine [_] _ geworden
    aus der/dem [_] stadt/_stadt/revier/region/arbeiterviertel/zechenrevier ist/wird/wurde ein/eine [_] _ der/des/fuer/von _
    aus der/dem [_] {settled} wurde/wird/ist/entstand [laengst/inzwischen/bald/so] ein/eine [_] {risen}
    binnen/innerhalb eines/einer [einzigen] jahrzehnts/jahres/monats/jahrhunderts/generation/woche/tages
    wird/werden/wurde/wurden [die/der/das/_] [_] zum/zur nadeloehr/flaschenhals/zerreissprobe
    fehlen inzwischen/mittlerweile/heutzutage/seither/seitdem
    {quarter} wird/wurde/werden {like} und _
    {quarter} wird/wurde/werden _ und {like}
"""

QUANTITIES: Final = """
    werden/wurden [hier/oft/_] schlecht/gut/mies/miserabel/fair/fuerstlich/ordentlich bezahlt/entlohnt
    {houses}/busse/bahnen/zuege/strassenbahnen/regionalzuege fallen/fielen [_] staendig/dauernd/oft/haeufig/reihenweise/immer/laufend [wieder] aus
    ohne [die/den/das/unsere/_] _ stuende/staende/laege/saehe/waere/ginge [die/das] stadt/region/{city}/revier/viertel/ruhrgebiet
    verdienen/verdienten/verdient/schlafen/bewegen/lesen [sich/_] zu wenig/viel
    bis auf eins/eines/einer/einige/wenige/ein_ $
    hat/haben/hatte/hatten/gibt [es] [eine] [_] lange/volle/endlose/laengere wartelisten/warteliste/wartezeiten/wartezeit
    {doing} ist/war/bleibt/wird in/im {city}/{quarter}/ruhrgebiet/nordstadt [_] {going}
    {doing} ist/war/bleibt/wird hier/dort/ueberall {going}
    lebt/wohnt/lebte/wohnte/kaempft/kaempfte [doch/nur] jeder fuer sich
    {till} ist/sind/war/waren/bleibt/bleiben [laengst/wieder/chronisch/_] leer/klamm/voll/pluendert/gepluendert/erschoepft
    dem/den [_] {body} fehlen/fehlt/fehlten/fehlte [es/noch/der/die/das/an/vor] [allem/_] _
    der [_] {body} fehlen/fehlt/fehlten/fehlte [es/noch/der/die/das/an/vor] [allem] geld/personal/nachwuchs/platz/raum/leute/maenner/frauen/mut/ideen/kraft/wohnungen/plaetze
    unter den _ sind/waren/finden [sich] vor allem/meist/hauptsaechlich/ueberwiegend/vorwiegend/fast
    busse/bahnen/zuege/strassenbahnen/kneipen/cafes/hoersaele/baeder/freibaeder/regionalzuege sind/waren/gleichen sardinenbuechsen/oelsardinen/taubenschlaege/taubenschlaegen/saunen/museumsstuecke/ruinen
    sind/waren/gleichen/gleicht/ist/war [eine/einer] sardinenbuechsen/sardinenbuechse/oelsardinendose/taubenschlag
    muss/muessen/musste/mussten [viele] menschen/leute/patienten/kundschaft/gaeste/hilfesuchende/beduerftige/kranke/tiere/bewerber [_] abweisen/wegschicken/vertroesten
    reist/reisen/kommt/zieht/stroemt/stroemen/rueckt/pilgert eine/ein/die [_] {crowd} an/herbei/ins/zum/zur
    zweite/dritte/letzte schicht wurde/wird/ist [laengst/wieder] gestrichen/gekappt/abgeschafft/eingespart
"""

LEADING: Final = """
    sieger/siegerin/siegerinnen/gewinner/gewinnerin/gesamtsieger/gesamtsiegerin/tagessieger/vizemeister wurde/wurden _
    sieger/siegerin/siegerinnen/gewinner/gewinnerin/gesamtsieger/gesamtsiegerin/tagessieger/meister ist/war/bleibt die/das/{city}/tu/uni/bvb
    deutscher/europaeischer/amtierender meister
    von hier/dortmund [aus] ging/zog/gehen/ziehen/geht ... um die welt
    von hier/dortmund [aus] ging/zog/gehen/ziehen/geht ... in alle/die welt
    am liebsten besuchte/besuchten/gelesene/gegessene/getrunkene/fotografierte/bewohnte/gesehene/gehoerte
"""

COMPARING: Final = """
    {city} kann/muss/darf sich [schon/nun/ruhig] warm anziehen
    {group}/{houses}/{trade}/konkurrenz/konkurrenten/gegner/gegnern/rivalen kann/muss/koennen/muessen sich [schon/nun/ruhig] warm anziehen
    mehr {city}/_stadt/ruhrgebiet/revier/ruhrpott/heimat geht nicht/kaum
"""

MOVING: Final = """
    ist/sind/war/waren ... zusammengebrochen/eingebrochen/kollabiert
    hat/haben/hatte/hatten sich ... veraendert/bewegt/entwickelt/stabilisiert/normalisiert/eingependelt/verschoben
"""

KINDS: Final = {
    "moving?": MOVING,
    "trend": TRENDS,
    "comparison!": COMPARING,
    "quantifier!": QUANTITIES,
    "superlative": LEADING,
}
