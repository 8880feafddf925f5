"""German metaphors: who has the say, what is in the cellar, what no other town may say of itself. Data, not logic: see
german/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/content/prose/practice-8.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    "trade": """kohle stahl eisen bergbau montanindustrie industrie logistik handel einzelhandel handwerk dienstleistung dienstleistungen tourismus
        landwirtschaft bier brauer brauereien brauwesen versicherung versicherungen informatik forschung wissenschaft kultur fussball sport autoverkehr
        auto rad radverkehr fahrrad verkehr geld gastronomie chemie software it mode kunst musik hafen hochschule universitaet stadt dortmund""",
    "figure": """arbeitslosigkeit arbeitslosenquote stimmung laune konjunktur nachfrage umsatz umsaetze absatz export exporte kaufkraft geburtenrate geburten
        auslastung beteiligung wahlbeteiligung vertrauen zuversicht image wert werte zahl zahlen quote quoten preise mieten zinsen einnahmen
        auftraege auftragslage erzeugerpreise kurs kurse leerstand verschuldung niveau moral""",
    "ground": """wald wueste steppe wiese wiesen natur wildnis beton asphalt bebauung gewerbe gewerbegebiet gewerbegebiete stadt gruen heide moor
        haeuser felder acker aecker auwald urwald""",
    "land": """deutschland europa westfalen nrw nordrheinwestfalen ruhrgebiet revier deutschlands europas westfalens nordrheinwestfalens deutschen
        ganz land republik welt""",
    "famous": """venedig rom wien paris london mailand tokio florenz barcelona madrid kopenhagen amsterdam berlin muenchen hamburg koeln essen bochum
        duisburg gelsenkirchen duesseldorf hagen muenster leipzig""",
}

LEADING: Final = """
    die ruecklichter $
    zeigt/zeigte/zeigen/zeigten ... die ruecklichter/fersen $
    rennen um den/die/das _ {be} entschieden/gelaufen
    in die/der oberliga/topliga/eliteliga der/des
    was {city} kann/hat/bietet , kann/hat/bietet
    hat/haben/kann/bietet/schafft/gibt [es] nur/allein/einzig {city} $
    vergeblich/vergebens sucht/suchen/suchte/suchten
    fehlt/fehlen in {famous} $
    neidisch/neidvoll/neiderfuellt auf/nach
    uebergroesse*/xxl*
    traumwert*/traumquote*/traumbilanz*/traumnote*
    note/noten eins fuer
    platz an der sonne
    double/hattrick/aufstieg/klassenerhalt/titel/triple {be} perfekt/sicher/besiegelt $
    heiss begehrt*
    eine/einer der ersten adressen
    hat/haben/hatte/hatten ... das sagen $
    {be} [heute/einfach/schlicht/echt/immer] top $
    {trade} {be} [heute/damals/einst/der/die] koenig/koenigin/trumpf/chef/platzhirsch $
    {trade} regiert/regierte/regieren/regierten/dominiert/dominierte/dominieren/dominierten
    beherrsch* ... den/das/die markt/bild/stadtbild/feld/szene/branche/liga/handel/wirtschaft/geschehen/region $
    {city} thront/thronte [hoch/weit/_] ueber
    {be} [eben/einfach/schlicht] bundesliga/kreisklasse/kreisliga/regionalliga/oberliga/provinz/weltklasse/oberklasse/hauptstadt/spitzenklasse $
    {city} – die/nummer/platz eins/beste*
    {be}/laeuft/laufen/lief [voellig/_] maximal $
    herz der republik/nation/branche/region/industrie/welt/wirtschaft
    der/dem/den olymp der/des
    die/zur/der elite/creme der/des/unter
    creme de la
    creme der/des
    gigant/koloss/goliath/titan am/im/vom/an/unter
    nur/einzig/allein/lediglich die/der/das/unsere dortmunder*/stadt/region/{trade}/{city} kennt/kennen/hat/haben/hatte/hatten/besitzt/besitzen/bietet/bieten/kann/koennen/duerfen/darf/weiss/wissen
    der/die/das _ allein hat/haben/besitzt/bietet/kennt/kann/darf
    {city} allein hat/haben/besitzt/bietet/kennt/kann/darf/ist
    hammerhart*/knallhart trifft/traf/treffen
    strahlkraft bis/weit/ueber/in
    hat/haben/hatte ... die hosen an $
    {trade} spielt/spielte/spielen/spielten [wieder/weiterhin/nur] [die/hier] erste/zweite geige
    hat/haben/hatte/hatten die/alle truempfe
    spitze im/in/am/der/des land/westen/osten/norden/sueden/revier/ruhrgebiet/{land}
    {city} vorn/vorne/obenauf/spitze/topp $
    wir {be} [ganz/weit/wieder/immer] vorn/vorne/spitze/obenauf/topp $
    {be} [_] {city} so erfolgreich/beliebt/gross/gruen/stark/reich/arm/schoen/teuer/guenstig/jung/alt/attraktiv/begehrt/schnell/innovativ
    wer/wo/welche/welcher/welches sonst hat/gibt/kann/haette/bietet/findet/finden/waere/ist/steht/stehen/kennt/schafft/koennte/laesst
    welche [andere] stadt kann/koennte/hat/bietet/schafft das/so/solch/solche
    {city} fuehrt/fuehrte/siegt/siegte/gewinnt/gewann/glaenzt [klar/deutlich/wieder] $
    fuehrt/fuehrte {city} [klar/deutlich/wieder/das/die] $
    dass/weil/da/wenn/seit/obwohl {city} [so/weit/ganz/wieder/deutlich] vorn/vorne/hinten/oben/unten liegt/liegen/lag/steht/stand/ist
    ist/sind/war/waren [weiter/weiterhin/noch] das mass
    gab/gibt/hat/hatte es [so/hier/das/bislang/bisher] noch nie/niemals
    gab/gibt es [so/hier/das/in] [_] noch nie/niemals
    deutschlandpremiere*/europapremiere*/landespremiere*/nrwpremiere*/pionierbau*/pionierwerk*/pionierprojekt*/pionierleistung*
    premiere in/fuer {land}
    den/einen anfang machte/macht/machten {city}
    gold/silber/bronze ging/geht/gingen/gehen [in/_] an/nach
    gold/silber/bronze fuer {city}/dortmund*/hagen*/essen*/bochum*
    gold/silber/bronze fuer die/den/das [_] dortmund*
    zum achten mal
    grosste/grosster/grossten/grosstes/hochste/hochster/hochsten/hochstes/alteste/altester/altesten/altestes/langste/langster/langsten/starkste/starksten/jungste/jungster/jungsten
    """

COMPARING: Final = """
    nichts/nie/niemand/niemals/kein/keine war/ist/wurde/kostete je/jemals _er als
    ernster/groesser/schoener/besser/teurer/hoeher/leerer/voller/lauter/aermer/reicher/schlimmer war/waren der/die/das/es _ nie
    ernster/groesser/schoener/besser/teurer/hoeher/leerer/voller/lauter/aermer/reicher/schlimmer war/waren ein/eine/der/die/das _ selten
    remis/patt/gleichstand zwischen/bei/beim/unter
    frueher/eher als in/im/{city}
    im gegensatz/unterschied zu {city}
    vom/von kaliber/schlag/rang der/des/einer/eines/von
    dagegen/daneben/dahinter/dazu wirkt/wirken/wirkte/verblasst/verblassen/sieht/sehen [_] {city}/alt/blass/klein/provinziell
    dagegen/daneben wirkt/wirken/wirkte/verblasst/verblassen
    gegen {city} {be}/wirkt/sieht/wirken {famous}/der/die/das/ein/eine
    gegen {famous} {be}/wirkt/sieht/wirken {city}
    den schneid abgekauft/abkauft/ab
    nimmt/nehmen/nahm/nahmen es ... mit ... auf $
    gleicht/gleichen/glich/glichen an groesse/hoehe/laenge/flaeche/breite/zahl/rang/alter
    an groesse/hoehe/laenge/flaeche/breite/zahl/rang/alter [_] gleicht/gleichen/ebenbuertig/gleich/ueberlegen
    uebererfuell*/untererfuell*
    sogar/selbst {famous} schaut/blickt/staunt/beneidet/kann/hat/muss/kennt/sieht
    kann/koennen/konnte/darf {famous} einpacken
    {city}/{famous} kann/darf/muss [da/nun/jetzt] einpacken
    {city} , vor {city}
    {city} – vor {city}
    hat/haben/hatte sie/man/jemand/ihr je/jemals ein/eine/einen/so
    haben/hatten/habt sie/ihr je/jemals ein/eine/einen/so
    wer/was wuerde da noch
    """

TRENDS: Final = """
    klettert und klettert
    geht/gehen/ging/gingen weg wie warme/geschnitten semmeln/brot
    verliert/verlor/verlieren/verloren koepfe/boden
    verliert/verlor/verlieren/verloren an boden/gewicht/fahrt
    gewinnt/gewann/gewinnen/gewannen boden
    puls geht/ging/steigt/stieg [_] hoch/$
    signale/zeichen/weichen {be}/stehen/standen auf wachstum/gruen/rot/erfolg/abstieg
    knoten {be} geplatzt
    die fetten/mageren/goldenen/guten/schlechten jahre/zeiten {be}/kommen/kamen/kehren [wieder/laengst] vorbei/zurueck/vorueber
    uhr/zeit der/des/fuer/von {trade} {be} [laengst/_] abgelaufen/um/vorbei
    uhr/zeit fuer {trade} {be} abgelaufen/um
    von der/vom/von {trade} blieb/blieben/bleibt/bleiben
    was blieb/bleibt/uebrigblieb , passt/passte
    uebrig {be} [nur/noch] wenig/nichts/kaum/staub
    ueber nacht verschwand/verschwanden/wuchs/wuchsen/leerte/starb/starben
    verhaeltnis/mehrheit/mehrheiten/gleichgewicht kippt/kippte/kippen $
    {figure} {be} [laengst/wieder/weiter/weiterhin/tief/ganz/_] im/am/auf keller/boden/tiefpunkt/hund $
    {ground} rueckt/ruecken/rueckte/rueckten [wieder/immer/langsam/_] [_] vor/naeher/heran
    {ground} ... breitet/breiten/breitete/breiteten sich aus $
    {be} im kommen/schwinden/sinkflug/steigflug/aufbruch/umbruch/wandel $
    die jungen/alten/jugend/familien gehen/geht/gingen/ging $
    wie pilze schiesst/schiessen/schossen/schoss
    zeigt/zeigen/zeigte/zeigten die/der/das kurve/pfeil/trend/tendenz/barometer/{figure} [der/des] [_] [klar/steil/wieder] nach oben/unten
    wettbewerb/rennen/ranking/vergleich/gunst/umfrage/wettlauf/wettstreit ... liegt/liegen/lag/lagen/rangiert/rangieren die/der/das _ vor/hinter
    lust/interesse/begeisterung/nachfrage/geschaeft/handel/markt/umbau/wandel/ausbau ... kommt/kam/kommen/kamen [_] in fahrt/schwung
    stecknadel ... fallen
    zurueck geht/ging/gehen/gingen der/die/das/ihr/ihre/auch {figure}/anteil/zahl/nachfrage/interesse/umsatz/leerstand
    zurueck geht/ging/gehen/gingen hingegen/dagegen/allerdings/indes/jedoch/aber der/die/das {figure}/anteil/zahl/nachfrage/interesse/umsatz/leerstand
    reicht/reichte/reichen/reichten die/eine schlange/warteschlange/schlangen bis
    mit bestellungen/anfragen/anmeldungen/bewerbungen/auftraegen/lob/preisen ueberschuettet/ueberhaeuft/ueberrannt/ueberflutet/zugeschuettet/eingedeckt
    geschaeft/markt/handel/nachfrage/betrieb/wirtschaft/industrie/branche ... in sich zusammengefallen/zusammengebrochen/zusammengesackt
    verblasst/verblasste/verblassten/schwand/schwindet der/die/das/ihr/sein wohlstand/reichtum/bedeutung/macht
    wohlstand/reichtum/bedeutung/macht ... verblasst/verblasste/verblassten
    faehrt/fuhr/fuhren/fahren ... den/einen/ihren/seinen/ersten sieg/titel/erfolg/punkt ein
    {figure}/trend/zeichen/barometer/tendenz zeigt/zeigen/zeigte/zeigten [klar/steil/wieder] nach oben/unten
    {trade}/wirtschaft/land/revier/region/{city} kommt/kommen/kam/kamen [wieder/langsam/_] in fahrt/schwung/gang/tritt $
    legt/legte/legen/legten [noch] einen zahn/gang zu
    motor/konjunktur/aufschwung/wachstum/wirtschaft/export stottert/stottern/stotterte/lahmt/lahmte
    kasse/kassen klingelt/klingeln/klingelte/klingelten
    der/das/unser laden/geschaeft laeuft/lief/brummt/brummte/rollt [wieder/gut/rund] $
    rubel rollt/rollte
    beton/stadt/asphalt/gewerbe frisst/frass/fressen/frassen/schluckt/schluckte/verschlingt ... felder/wiesen/acker/natur/land/gruen/doerfer $
    der/die platz/raum/geld/wohnraum/nachwuchs/arbeit/personal/strom/wasser/baugrund/flaeche/flaechen/zeit geht/gehen/ging/gingen [langsam/_] aus $
    luft wird/wurde duenn/duenner
    luft {be} [heute/wieder/_] rein/sauber/klar geworden
    klafft/klaffen/klaffte/klafften ... auf $
    blutet/bluten/blutete/bluteten ... aus $
    markt/wohnungsmarkt/immobilienmarkt {be} ueberhitzt/eingebrochen/gesaettigt/leergefegt/leer $
    trend {be} [endlich/_] gebrochen/gestoppt/umgekehrt/gedreht $
    in den letzten zuegen
    {trade} {be} [wieder/_] obenauf/obenan $
    sommer/winter/zeiten/tage/naechte werden/wurden [_] heiss/kalt/warm/rau/hart/trocken/nass/lang/kurz $
    ruhig/still/leer/einsam/eng {be} es [_] geworden
    ruhig/still/leer/einsam/eng wird/wurde es um
    {be}/dortmund [_] erwachsen geworden
    vom aschenputtel/tellerwaescher/bettelknaben/schmuddelkind/armenhaus/niemand/mauerbluemchen/underdog zum/zur
    {figure}/gewinn/gewinne/schulden/gaeste/kosten/ausgaben/besuche plus/minus/rauf/runter/hoch $
    {trade} spielt/spielte/spielen/spielten [hier/heute/noch/laengst] keine/kaum/nur [eine] rolle [mehr]
    {trade} {be} [heute/laengst/nur/_] nebensache/randerscheinung/nebenrolle/fehlanzeige $
    die/der/das [_] _ kommt/kommen/kam/kamen [stets/immer/oft] zu kurz $
    """

QUANTITIES: Final = """
    die ganze flotte
    durch die bank {be}/hat/haben/hatten/tragen/zahlen/wohnen/kommen/gut/schlecht/zufrieden/saniert
    {be} [_] durch die bank
    jedermann kennt/weiss/liebt/hat/darf/singt/traegt/faehrt
    die masse wohnt/lebt/arbeitet/kommt/zahlt/bleibt/faehrt/waehlt
    der rest wohnt/lebt/arbeitet/kommt/zahlt/bleibt/faehrt/waehlt/geht
    mehrere/etliche/viele/einige/einigen/mehreren/vielen mio/mrd/tsd
    """

NUMBERS: Final = """
    zero emissionen/emission/waste/muell
    doppelstoeckig*/zweistoeckig*/dreistoeckig*
    in folge siegt/siegte/siegten/gewann/gewannen/verlor
    in folge $
    halb westfalen/nordrheinwestfalen/nrw/holland/polen/frankreich/england/amerika/asien/afrika/italien/hoerde/eving/brackel/aplerbeck/deutschland/europa
    halb {city}
    fuffzig*/fuffzehn*
    fiftyfifty
    fifty fifty
    haelftig*
    quote/wert/anteil/rate/zahl/kurs/leerstand/zuwachs/wachstum/saldo liegt/liegen/lag/lagen/steht/stand/sank/fiel [_] bei/auf/gegen/unter/ueber null
    """

KINDS: Final = {
    "number!": NUMBERS,
    "superlative!": LEADING,
    "comparison!": COMPARING,
    "quantifier!": QUANTITIES,
    "trend!": TRENDS,
}
"""By the kind of what they assert. With „!“ no part of them is harmless by itself: „die erste Geige“."""
