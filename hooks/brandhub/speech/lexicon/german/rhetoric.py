"""German rhetoric: questions that answer themselves, contrasts without a comparative, litotes, crowns and capitals that are
none, and what is said to be over. Data, not logic: see german/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import boasts, fading, metaphors, publics

CLASSES: Final = {
    **{name: metaphors.CLASSES[name] for name in ("be", "city", "trade", "famous")},
    "works": fading.CLASSES["works"],
    "room": boasts.CLASSES["room"],
    "lacking": boasts.CLASSES["lacking"],
    "houses": publics.CLASSES["houses"],
    "public": """stadt innenstadt altstadt nordstadt region revier viertel quartier ort gemeinde verein klub branche industrie handel einzelhandel gastronomie
        handwerk wirtschaft kultur kulturszene nahverkehr verkehr stadtteil vorort ruhrgebiet hafen hochschule uni universitaet zoo park stadion museum
        dortmund zeitung presse kirche landwirtschaft buslinie schule theater oper""",
    "old": """kohle stahl koks erz eisen zechen hochoefen schloten schlote foerdertuermen foerdertuerme bergleuten bergleute kumpeln kumpel arbeitern arbeiter malochern
        fabriken brauereien russ rauch qualm""",
    "denizen": """muenchner berliner hamburger koelner bochumer essener duisburger frankfurter stuttgarter leipziger pariser londoner wiener bayern schalker
        koenigsblauen schwaben muenchener duesseldorfer""",
    "figures": "bilanz quote zahlen ergebnis umsatz statistik etat budget ausbeute anteil bilanzen zahl gewinn haushalt leistung werte",
    "crown": "titel pokal krone meisterschaft schale meisterschale siegerkranz goldmedaille trophaee",
    "pub_verbs": "leistet goennt wagt traut macht baut foerdert plant verzichtet weigert zahlt fliegt forscht braut kommt",
    "falling": "sinkt sinken steigt steigen faellt fallen waechst wachsen schwindet schwinden kippt kippen truebt sackt klettert",
    "ever": "jahren jahrzehnten monaten wochen langem generationen",
    "place": "stadt region ort viertel verein hafen metropole kommune gegend stadtteil universitaet hochschule",
}

TRENDS: Final = """
    verkehrskollaps/finanzkollaps/pflegekollaps/wohnungskollaps/mietwahnsinn/preiswahnsinn/verkehrswahnsinn/preisschock/kostenschock/energieschock/auftragsflaute/besucherflaute/konjunkturflaute/nachfrageflaute/absatzflaute/dauerstau/dauerkrise/dauerflaute/dauerbaustelle
    gruenderwelle/pleitewelle/streikwelle/entlassungswelle/kuendigungswelle/ansiedlungswelle/fusionswelle/schliessungswelle
    rotstift regiert/kreist/herrscht/wuetet/regierte/kreiste
    guertel wird/werden/wurde [_] enger
    kapitel {trade}/{works} {be} [_] geschlossen/abgeschlossen/beendet/zugeschlagen/vorbei
    aera/epoche geht/ging/gehen/gingen [_] zu ende
    neue zeiten brechen/brachen [_] an
    turbo {be}/hat [_] gezuendet
    zuendet/zuendete/zuenden [_] den turbo
    sand im getriebe der/des {public}
    rueckenwind/gegenwind/aufwind/daempfer/schub/schlag/schock/auftrieb/booster/dynamik fuer den/die/das [_] {public}/{trade}/standort/wirtschaft
    bergauf/bergab/aufwaerts/abwaerts mit den/dem/der {houses}/{public}/{trade}
    tobt das leben $
    {public} gibt/gab/geben/gaben [_] auf $
    {public} hat/haben [laengst/sich/_] aufgegeben $
    {public} erstickt/erstickte/ersticken/erstickten
    sonne/stern/sterne/glanz/stunde der/des/von/vom {trade}/{works}/stahls/bergbaus/biers/industrie/kumpel/zechen/fussballs/handels ... unter/gesunken/untergegangen/verglueht/verblasst/aufgegangen/auf
    gehoert/gehoerte/gehoeren [die/der] vergangenheit/gegenwart $
    gehoert/gehoerte/gehoeren die zukunft $
    zug der zeit ... vorbei
    {trade}/{works} hat/haben/hatte/hatten [_] seine/ihre/ihren zeit/zenit/hoehepunkt/glanzzeit [laengst] hinter sich
    {works}/{trade} hat/haben/hatte/hatten [ihr/sein] [leben] ausgehaucht/ausgeatmet/ausgespielt/ausgeraucht
    {public}/{trade}/{houses} haengt/haengen/hing/hingen [laengst/_] am [_] tropf
    {houses}/{public} haengen/haengt am [_] tropf
    zug um zug/stueck fuellt/fuellen/leert/leeren/waechst/wachsen/schrumpft/verschwindet/verschwinden
    nach und nach fuellt/fuellen/leert/leeren [sich] die/der/das {room}/{public}
"""

LASTING: Final = """
    aeltere/juengere [_] _ verlassen/verliessen/meiden/mieden/fehlen/fehlten/gehen/wandern [_] [die/das/den/ab/weg] [_] $
    {falling} [_] [sich] seit {ever}
    {falling} seit [vielen/etlichen] {ever}
"""

QUANTITIES: Final = """
    geldregen*/geldsegen*
    ebbe in der/den/dem/ihrer/seiner kasse/kassen/stadtkasse/haushalt/rathaus
    flut an bewerbungen/antraegen/anfragen/beschwerden/mails/klagen/spenden/briefen/_anfragen/_antraegen/_bewerbungen
    eng/knapp wird/wurde es [_] in/auf/fuer/am den/der/die/dem {room}/{public}/wohnungsmarkt/bahnen/strassen
    fasste/fassten/fasst die/den menge/massen/andrang nicht
    kneipe/laden/kiosk/museum/cafe/bar/imbiss/baustelle/bude/trinkhalle neben/hinter kneipe/laden/kiosk/museum/cafe/bar/imbiss/baustelle/bude/trinkhalle
    stau/kneipe/laden/baustelle/fest/konzert/museum/cafe/fabrik/zeche reiht/reihte sich an _
    ein/eine titel/erfolg/fest/rekord/preis/laden/krise/skandal/niederlage/sieg/pleite folgt/folgte/jagt/jagte dem/der/den anderen/naechsten
    schlag auf schlag eroeffnen/schliessen/kommen/folgen/entstehen/ziehen/verschwinden
    geisterstadt am/bei/in/nach/mitten
    bettelarm/bitterarm/steinreich/stinkreich/schwerreich {be} der/die/das {public}/norden/sueden/osten/westen
    schleppend*/verhalten*/reissend*/rege/reger/reges/ueberschaubar*/sprunghaft*/rasant* nachfrage/verkauf/absatz/zulauf/zuspruch/interesse/andrang/wachstum/zuzug/ausbau
    satte/fette/ueppige/magere/karge/saftige/gesalzene/gepfefferte/schwindelerregende/deftige gewinne/ertraege/ernte/preise/mieten/rechnungen/zuschuesse/verluste/renditen/gebuehren/strafen/umsaetze
    volle/leere/ueberfuellte/halbleere {room} , leere/volle/halbleere/ueberfuellte _
    viel/wenig/grosser/kleiner/grosse/kleine/hohe/niedrige/volle/leere _ , grosse/grosser/grosses/kleine/kleiner/kleines/leere/volle/wenig/viel/hohe/niedrige wirkung/ausbeute/nachfrage/auswahl/leistung/kassen/ertrag/gruen/platz/plaetze/leben/beton/tische/strassen/mieten/loehne $
    weil/da/obwohl/solange/seit [hier/dort] [die/der/das/den/dem] {houses}/{lacking} fehlen/fehlt/fehlten/fehlte
    denn [hier/dort/die/der/das] {houses}/{lacking} fehlen/fehlt/fehlten/fehlte $
    {room} ... quillt/quellen/quoll/quollen [_] ueber $
    preise/mieten/kosten/zahlen/nachfrage/andrang/wachstum/boom/begeisterung/zustrom kennt/kennen/kannte/kannten [_] kein/keine halten/grenzen/ende
    busladungen/wagenladungen/schiffsladungen/lastwagenladungen/zugladungen/lkw-ladungen/flugzeugladungen [voll/voller/von/mit] _
    busladungen/wagenladungen/schiffsladungen/zugladungen voll/voller/von/mit
    nicht unerheblich*/unbetraechtlich*/unbedeutend*/unbeachtlich*/unansehnlich*
    nicht von schlechten eltern {be} die/der/das {figures}
    {figures} {be} nicht von schlechten eltern
    {figures} {be} [auch/gar] nicht zu verachten
    die halbe/ganze welt kennt/liebt/blickt/schaut/spricht/trinkt/isst/kommt/reist/hoert/faehrt/beneidet/kauft/baut
    die halbe stadt/republik/nation/nachbarschaft kennt/liebt/blickt/schaut/spricht/trinkt/kommt/reist/hoert/stand/steht/war/ist/feierte/feiert
"""

COMPARING: Final = """
    {city}/dortmund statt _ $
    wer ... denkt , denkt an {city}/dortmund
    {city}/{public} hat/haben/bietet/kann , was andere/anderswo/andernorts/woanders
    was andernorts/anderswo/woanders [_] fehlt/fehlen/suchen/vermissen/brauchen
    da muessen andere erst
    wo geht das noch/sonst
    wo kann man [noch/sonst/schon] so _
    muss/braucht man da/dafuer/dazu noch/ueberhaupt nach _
    vergleich ... nicht/keinesfalls/kaum [_] zu scheuen/fuerchten
    vergleich ... nicht/kaum scheuen/fuerchten
    wer kann/koennte/will/mag da/hier/dort [schon/noch] mithalten/mitreden
    welche/welcher/welches andere/anderer/anderes {place} hat/bietet/kann/kennt/schafft/leistet
    welche/welcher/welches [_] {place} schafft/kann/hat/bietet/kennt/leistet ... sonst
    wo gibt/gibts/findet/sieht [es/man/sich] das/sowas/etwas/dergleichen noch/sonst/schon $
    wo gibt es so etwas noch/sonst/schon
    statt/anstatt [der/des] {old} foerdert/produziert/gibt/baut/wachsen/entstehen/stehen/arbeiten/kommen/bluehen/praegen
    wo/waehrend/wenn andere/andernorts [_] _ , _ {city}/dortmund/wir/hier/man
    andere [staedte/orte/laender] _ , {city}/dortmund/wir/hier _
    andere [staedte/orte/regionen/kommunen/laender] beneiden uns/die/das/{city}/dortmund
    staunt/staunen/staunte/schaut/schauen/guckt selbst/sogar der/die/das/ein [_] {denizen}
    selbst/sogar [der/die/das/ein] {denizen} staunt/staunen/staunte/schaut/kommt/beneidet/blickt
    neben/gegenueber/gegen {city}/{famous} verblasst/verblassen/verblasste
    im schatten der/des _ verblasst/verblassen/verblasste/verblassten
    {public}/{city} schlaegt/schlug/schlagen [selbst/sogar/auch] den/die/das/{famous} [_] $
    {public}/{city} schlaegt/schlug/schlagen den/die/das _park/_stadion/_see/_zoo/_stadt/_haus/_turm $
    {public}/{city} waere/waeren ohne ... dorf/nest/provinz/nichts/niemand/kaff
    ein/eine zwerg/riese/gigant/floh/winzling/dorf {be} [dagegen] der/die/das nachbarort/nachbarstadt/nachbar/rivale/nachbarin/konkurrent
"""

TURNS: Final = """
    geht/gehen/ging/gingen/startet/starten ... in die/seine/ihre vierte/fuenfte/sechste/siebte/achte/neunte/zehnte/elfte/zwoelfte runde/auflage/saison/ausgabe
"""

GRADED: Final = """
    die/der/das aeltere/juengere/groessere/kleinere/schoenere/bessere/gruenere/staerkere/reichere/aermere/schnellere {place}/teil/haelfte/seite {be}/heisst/liegt
"""

LEADING: Final = """
    premiumstandort*/premium-standort*/premium-lage*/toplage/bestlage/spitzenlage/premiumlage
    bundesliga/kreisklasse/kreisliga/weltliga/koenigsklasse der/des {trade}/wissenschaften
    auf/mit/von sterneniveau/spitzenniveau/weltniveau/topniveau/bundesliganiveau
    {city}/dortmund/revier ist/bleibt/war in/out/hip/angesagt $
    {city}/dortmund ist/bleibt/war wieder/gross in/out/hip/angesagt $
    weltstadt*/weltmetropole*/weltdorf
    im/beim/mit_dem zweiten/dritten/vierten/fuenften/sechsten anlauf/versuch ... meister/meisterin/titel/pokal/sieg/aufstieg/gewann/gewonnen/holte/geholt/siegte
    schlaegt/schlug das/ein herz der/des/von/vom logistik/industrie/wirtschaft/wissenschaft/forschung/kultur/kunst/musik/mode/it/branche/fussballs/handels/bergbaus/stahls/biers/sports/ruhrpotts $
    steht/stehen/stand/standen [_] einzig/einmalig/einzigartig da
    _paradies/_mekka/_eldorado/_dorado/dorado/eldorado/mekka {city}/dortmund/revier/ruhrgebiet
    ein/das dorado fuer/der

    deutsche/deutsches/westfaelische/westfaelisches manchester/pittsburgh/chicago/venedig/detroit/birmingham/liverpool/florenz/oxford/silicon
    preisgekroent*/preisverwoehnt*/pramiert*/hochdekoriert*/vielpraemiert*
    vielfach/mehrfach/international/bundesweit/hoch/oft ausgezeichnet*/praemiert*/dekoriert*
    {crown} ging/geht/wanderte/kam/kommt/bleibt [_] nach/an/in {city}/dortmund/die
    siegertreppchen/siegerpodest/treppchen kennt/gehoert/sieht/sah/betritt/betrat/erklomm
    {city}/verein/klub/stadt/dortmund raeumt/raeumte/raeumten [_] ab $
    als pionier*/vorreiter*/wegbereiter*/massstab/hochburg/metropole/vorzeigestadt gilt/galt/gelten/galten
    gibt/gab/gibts/findet/finden/hat [es/man/sich] bloss/ausschliesslich/exklusiv hier/dort
    allein/einzig/nur {city}/dortmund {pub_verbs}
    vorzeigestadt*/vorzeigequartier*/vorzeigeviertel*/vorzeigeregion*/vorzeigekommune*
"""

KINDS: Final = {
    "trend": TRENDS,
    "trend!": LASTING,
    "quantifier!": QUANTITIES,
    "comparison": COMPARING,
    "comparison!": GRADED,
    "ordinal!": TURNS,
    "superlative": LEADING,
}
