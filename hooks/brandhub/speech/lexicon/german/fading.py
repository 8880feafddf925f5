"""German fading and flourishing: what goes, comes back, spreads and dries up. Data, not logic: see german/search.py.

The short spelling is that of lists.py, `PATTERNS` are spelt as those of lexicon/german/assertions.py. Whoever adds a word
adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    "shops": """laeden geschaefte kneipen filialen cafes gaststaetten wirtschaften restaurants betriebe handwerksbetriebe baeckereien metzgereien brauereien zechen
        huetten firmen vereine galerien clubs klubs kinos theater buchlaeden buchhandlungen apotheken praxen schulen kirchen gemeinden fabriken werke doerfer
        doerfern vororte staedte viertel siedlungen linien sitten braeuche traditionen berufe handwerke dialekte arten voegel bienen insekten trinkhallen
        buden kioske hoefe bauernhoefe arbeitsplaetze stellen jobs wohnungen""",
    "folk": """bewohner bewohnerinnen familien jugend jungen jungen leute leute menschen gaeste besucher besucherinnen kunden kundschaft kundinnen mitglieder
        glaeubige glaeubigen waehler buerger einwohner anhaenger fans firmen unternehmen betriebe studierende fachkraefte arbeitskraefte mieter rentner
        kuenstler kuenstlerinnen galerien publikum zuschauer leser abonnenten touristen arbeiter bevoelkerung mittelschicht nachwuchs vereine start-ups startups
        gruender gruenderinnen spender sponsoren investoren""",
    "works": """zeche zechen stahl kohle bergbau eisen koks werk werke werks huette huetten kokerei kokereien hochofen hochoefen fabrik fabriken brauerei brauereien
        industrie schwerindustrie montanindustrie stahlwerk stahlwerke huettenwerk bergwerk bergwerke schacht schaechte walzwerk walzwerke grube gruben stollen
        pferdebahn strassenbahn linie dampfmaschine dampfmaschinen foerderturm foerdertuerme kaufhaus laden kino kinos kneipe kneipen baeckerei metzgerei muehle
        muehlen ziegelei glashuette spinnerei weberei maloche kohlenstaub smog russ dreck geschaeft handwerk tradition""",
    "go": "verschwinden verschwanden sterben starben schliessen schlossen weichen wichen vergehen verfallen",
}

# Nouns and figures of speech that assert a trend of whatever they are said of.
TRENDS: Final = """
    preise/kurse/umsaetze/zahlen/mieten/einnahmen/quoten/werte/aktien {be} [_] im/am keller/boden $
    wende/trendwende/wandel/strukturwandel/kehrtwende/aufholjagd {be} [_] geschafft/vollzogen/gelungen/abgeschlossen
    {shops} machen/machten [_] dicht $
    {be} wieder sauber/gruen/bewohnt/belebt/gefragt/beliebt/begehrt/schick/klar/lebendig/angesagt
    krise/niedergang/boom/flaute/durststrecke/talsohle/talfahrt/rezession/wohnungsnot/aufschwung/strukturwandel {be} [_] vorbei/vorueber/ueberwunden/ausgestanden/durchschritten/geschichte/abgeschlossen
    hat/haben sich [wieder/_] gefangen/berappelt $
    {be} [heute/laengst/inzwischen/nach/_] nicht/kaum [mehr] wiederzuerkennen
    stadt/viertel/quartier/revier/region/luft/fluss/emscher/ruhr/see/stadtteil/{city} {be} [_] gruen/sauber/leer/voll/reich/arm/jung/alt/bunt/leise/laut/still/teuer/klein/gross/sicher geworden
    schlote/schornsteine/hochoefen/kokereien/oefen/foerderraeder/walzen/hochofen/schlot rauchen/raucht/brennen/brennt/drehen/gluehen/glueht/walzen [sich] nicht/laengst/nie/kaum
    loest/loeste/loesten/loesen ... stahl/kohle/bergbau/bier/industrie/koks/dampf/landwirtschaft ... ab $
    handel/einzelhandel/innenstadt/bergbau/handwerk/branche/industrie/dorf/doerfer/nordstadt/kneipe/vereinsleben/sprache/mundart/platt stirbt/sterben/starb/starben [aus/langsam/still/leise/einen]
    strom/stroemt/stroemen/stroemten [wieder] in/nach/zu die/das/den/zum/zur/{city} ... studierende/menschen/leute/gaeste/besucher/touristen/fans
    studierende/studenten/menschen/leute/gaeste/besucher/touristen/fans/familien/gruender stroemen/stroemten [wieder] in/nach/zum/zur/auf
    zahl/anzahl der/an/von _ haelt/hielt/halten sich [_/wacker/stabil/konstant] $
    {works} {be} [laengst/schon/nun/heute/inzwischen/mittlerweile/endgueltig/fuer] weg/fort/passe/perdu/geschichte/vergangenheit/dicht/tot/verstummt/stillgelegt/erloschen/verschwunden/untergegangen
    {works} {be} ... geschichte/vergangenheit/passe/perdu $
    {works} {be} [_] am/zu ende $
    {works} mit/in/der/des _ {be} [_] am/zu ende $
    {works} {be} ... weg/fort/dicht/tot $
    {be} {works} ... geschichte/vergangenheit/weg/fort/dicht $
    zeit/zeiten/aera/epoche/zeitalter/tage/jahre der/des/von [_] _ {be} [laengst/endgueltig/nun/schon] vorbei/vorueber/gezaehlt/passe/geschichte
    zeit/aera/epoche/zeitalter der/des/von [_] _ {be}/ging/gingen/geht [_] zu ende
    macht/machte/machten [als/_] [_] dicht $
    dicht gemacht/machte/machten/machen
    {works} ... macht/machte/machten/hat/haben/hatte ... dicht/dichtgemacht $
    gaehnt/gaehnte/gaehnen/gaehnten ... leere/luecke
    gaehnende leere/luecken
    {works} gehoert/gehoeren/gehoerte ... der vergangenheit/geschichte an
    verlust/verluste/zuwachs/rueckgang/minus/plus/zunahme/abnahme/schwund/anstieg :
    {shops} {go} nach/und/einer/eine/eins/aus/langsam/allmaehlich/$
    {shops} ... verschwinden/sterben/schliessen/verfallen $
    verschwinden/sterben/schliessen/verschwanden/starben/schlossen/verfielen die/immer/viele/kleine/weitere/auch/alte/ganze/reihenweise ... {shops}
    nach und nach/allmaehlich/schrittweise/stueck/langsam verschwinden/verschwindet/schliessen/schliesst/sterben/stirbt/verfaellt/verfallen/weichen/weicht/leert/leeren/fuellt/fuellen
    schrittweise/allmaehlich/zusehends/schleichend/schlagartig/zunehmend/vermehrt/sukzessive {go}/leerten/leeren/leerte/fuellen/fuellten/fahren/faehrt/steigen/nutzen/setzen/greifen/kommen
    langsam , aber sicher
    schlagartig leer*/fuell*
    wegzieh*/fortzieh*/zuzieh*/abwandernd*/abgewandert*/zuwandernd*/wegbricht/wegbrechen*/weggebrochen*/weggezogen*/ausblut*/erstark*/aufstrebend*/aufsteigend*/absteigend*/erlahm*/verwaist*/verkuemmer*/erodier*/stagnation/rezession/aufschwungs
    {folk} ... wendet/wenden/wandten/wandte sich ... ab $
    wendet/wenden/wandten/wandte sich {folk}/die ... ab $
    kehren/kehrten/kehrt/kehrte ... den ruecken
    {folk} ... den ruecken kehrt/kehren/gekehrt
    laufen/laeuft/liefen/lief ... {folk} davon/weg
    laufen/liefen ... davon $
    buesst/buessen/buesste/buessten ... an/bedeutung/boden ... ein $
    buesst/buessen/buesste/buessten ... ein $
    eingebuesst
    reisst/reissen/riss/rissen nicht/nie ab
    abwanderung/wegzug/wegzugs/fortzug/abgesang/exodus der/des/von/aus/haelt/dauert/nimmt
    _ kommt/kommen/kam/kamen/kehrt/kehren/kehrte/kehrten/ist/sind [nun/jetzt/langsam/allmaehlich/wirklich/wieder/auch/leise] zurueck $
    _ kommt/kommen/kehrt/kehren wieder $
    landflucht/stadtflucht/massenexodus
    schiessen/schossen/spriessen/sprossen wie pilze
    wie pilze aus
    gewinnt/gewann ... fahrt/tempo/schwung
    tendenz {be}/zeigt/geht/weist
    knick in/der
    explosion/kollaps/absturz/verfall/einbruch/verdopplung/verdoppelung/verdreifachung/halbierung/vervielfachung/verknappung/verteuerung/verbilligung/verringerung/verminderung/vermehrung/erhoehung/senkung/ausweitung/ausduennung/kuerzung/reduzierung/saettigung/ueberhitzung/abkuehlung/erholung/belebung/erosion/schrumpfung/vergreisung/verjuengung/verdichtung/beschleunigung/verlangsamung der/des/von/bei/beim
    kahlschlag bei/im/in/der/droht
    verteuerung/teuerung/inflation/preisauftrieb/kostensteigerung/mietsteigerung/mietenanstieg
    aufholprozess*/gegentrend*/abwaertssog/aufwaertssog/siegeszug*/vormarsch/trendumkehr/kehrtwende/wachstumskurve/strukturbruch
    wieder angesagt/gefragt/beliebt/da/erwacht/aufgelebt
    wieder in $
    auf dem weg nach oben/unten
    weg nach oben/unten
    zweite/zweiten/zweiter/neue/neuen/neuer bluete/fruehling/bluetezeit/hochzeit/glanzzeit
    erlebt/erlebte/erleben/erlebten ... fruehling/bluete/bluetezeit
    vom aussterben bedroht*
    {be} ... geschichte geworden $
    reihen/raenge/baenke ... lichten/leeren/fuellen sich
    lichten/leeren/fuellen/lichteten/leerten/fuellten sich ... reihen/raenge/kirchenbaenke/kassen/auftragsbuecher/strassen/plaetze
    interesse/lust/liebe/nachfrage/begeisterung ... erwacht/erloschen/erlosch/erlischt/abgekuehlt/abgeebbt/geweckt/ungebrochen
    steckt/stecken/steckte/steckten/geraet/gerieten/geraten/geriet/rutscht/schlittert ... in der/einer/die/eine/tiefer krise/flaute/rezession/sackgasse
    tritt/treten/trat/traten ... auf der stelle
    kaempft/kaempfen/kaempfte/kaempften ... ums ueberleben
    kaempft/kaempfen/kaempfte/kaempften ... um das ueberleben
    um die existenz
    hat/haben/hatte/hatten ... grenzen/grenze/ende erreicht
    stoesst/stossen/stiess/stiessen ... an [ihre/seine/die] grenzen
    zur/zum seltenheit/raritaet/massenphaenomen/massenware/massensport/regel/normalfall/auslaufmodell/ausnahme
    auslaufmodell*
    loesen/loest/loesten/loeste/verdraengt/verdraengen/verdraengte/verdraengten/ersetzt/ersetzen/ersetzten/ersetzte ... das auto/die autos/den buergersteig/pferde/dampfmaschinen/ab
    verdraengt/verdraengen/verdraengte/verdraengten das/die/den/alte/kleine/_
    loesen/loest/loesten/loeste ... als _ ab $
    entdeckt/entdecken/entdeckten ... neu $
    konjunktur der/des
    schleichende/schleichender/schleichendes/schleichenden ende/niedergang/verfall/rueckgang/schwund/tod/wandel/abschied
    durchbricht/durchbrach/durchbrachen/durchbrechen/knackt/knackte/knackten/geknackt/reisst/riss/durchbrochen ... marke/schwelle/grenze/schallmauer/rekord
    kratzt/kratzen/kratzte/kratzten an der/einem/dem marke/rekord/million/grenze/schwelle
    stete/steter/steten/stetes/stetige/stetiger/stetigen/rasante/rasanter/rasanten/rasantes/ungebremste/ungebremster/unaufhaltsame/kontinuierliche/kontinuierlicher/sprunghafte/dynamische/stuermische entwicklung/wachstum/zuwachs/anstieg/verteuerung/abstieg/aufstieg/niedergang/zunahme/abnahme/rueckgang/wandel/ausbau
    wie frueher/einst/damals {be}/ist es ... nicht/laengst
    nicht mehr wie frueher/einst/damals
    nicht mehr das/die/der gleiche/selbe/alte $
    {shops} gehen/gingen ... ein/pleite/zugrunde/unter $
    geht/gehen/ging/gingen ... bankrott/pleite/zugrunde
    schwindsucht/auszehrung/verelendung/verarmung/verwahrlosung/entvoelkerung/wiederbelebung/revitalisierung der/des/von
    mehr und mehr/weniger
    immer staerker/schwaecher/weiter/breiter/enger/lauter/tiefer/groesser
    {folk} ziehen/zogen/zieht/zog [wieder/nun/vermehrt/oft/scharenweise] weg/fort/zu/hinzu/davon $
    {folk} ziehen/zogen/zieht/zog ... weg/fort/hinzu $
    {folk} wandern/wanderten/wandert/wanderte ... ab/zu/aus $
    {folk} bleiben/blieben/bleibt/blieb ... weg/aus/fern $
    {folk} laufen/liefen/laeuft/lief ... davon/weg $
    ziehen/zogen/zieht/zog/wandern/wanderten/bleiben/blieben ... {folk} weg/fort/ab/aus/fern $
    verhaeltnis/blatt/reihenfolge/lage/bild ... umgekehrt/gedreht/gewendet/gewandelt
    hat/haben/hatte/hatten sich ... umgekehrt $
    geht/gehen/ging/gingen/strebt/streben/tendiert/tendieren/tendierte/sinkt/sinken gegen null
    einnahmen/steuereinnahmen/gewerbesteuer/steuern/gewinne/gelder/spenden/foerdergelder/foerdermittel/umsaetze/geldquellen/auftraege sprudelt/sprudeln/sprudelten/sprudelte/fliessen/versiegen/versiegten
    sprudeln/sprudelten/sprudelt ... einnahmen/steuereinnahmen/steuern/gewinne/gelder/spenden/foerdergelder/auftraege
    tempo/nachfrage/preise/preis/mieten/konjunktur/wohnungsbau/handel/geschaeft/umsatz/tourismus/interesse/investitionen ... zieht/ziehen/zog/zogen [wieder/langsam/deutlich/kraeftig/spuerbar] an $
    ist/sind/bleibt/bleiben ... noch/weiterhin/wieder bezahlbar/erschwinglich/guenstig/preiswert $
    wird/werden/wurde/wurden ... eher fuendig/satt/reich/gluecklich
    """
# Verbs that assert a trend unless nature does them: „die Läden leeren sich“, not „der Teich füllt sich“.
LIVING: Final = """
    geht/gehen/ging/gingen [_] zur neige
    zur neige geht/gehen/ging/gingen/gegangen
    wendet/wenden/wandte/wandten sich ab $
    {folk} kehren/kehrten/kehrt/kehrte ... zurueck in/nach/zur/zum/$
    tuermt/tuermen/tuermte/tuermten/haeuft/haeufen/haeuften sich ... auf/an $
    dehnt/dehnen/dehnte/dehnten/breitet/breiten/breiteten/weitet/weiten sich aus
    kuehlt/kuehlte/kuehlen/kuehlten sich ab
    verfall der/des/von
    schiessen/schossen/spriessen/sprossen ... aus dem boden
    bluetezeit*/glanzzeit*/glanzepoche/hochbluete der/des/von/liegt/lag/erlebte/erlebten/war/waren/begann/hatte/hatten/hat
    in voller/hoechster bluete
    seinen/ihren/den zenit/scheitelpunkt/hoehepunkt erreicht/erreichte/ueberschritten/hinter
    erreicht/erreichte/erreichten/ueberschritt/ueberschreitet ... zenit/scheitelpunkt/talsohle/tiefpunkt
    zeichnet/zeichnete/zeichnen sich ... ab $
    fuellt/fuellen/fuellte/fuellten/leert/leeren/leerte/leerten sich wieder/zusehends/langsam/nach/$
    """
# Verbs and words that assert a trend only near a figure.
MOVING: Final = """
    ausleihen/buchungen/besuche klettert/klettern/kletterte/kletterten
    liegen/liegt/lagen/lag ... im keller $
    stuerzt/stuerzte/stuerzten/stuerzen ... ab $
    abgestuerzt*/zusammengestrichen*/zusammengekuerzt*/schwankt/schwanken/schwankte/schwankten/schwankend*/pendelt/pendeln/gekuerzt*/aufgestockt*/verkuerzt*/verdichtet*/gestutzt/stutzt/verlangsamt*/eingefroren*/gedeckelt*/gedrosselt*/hochgefahren*/heruntergefahren*
    haelt/halten/hielt/hielten ... an $
    ziehen/zieht/zogen/zog ... an $
    gehen/geht/gingen/ging ein $
    lahmt/lahmte/lahmen/stockt/stockte/stocken/boomt/floriert/brummt/hinkt/kriselt
    """

PATTERNS: Final = (
    r"(?:(?<=nimmt )|(?<=nahm )|(?<=nehmen )|(?<=nahmen ))(?:fahrt|tempo|schwung)(?= auf)",
    r"(?!sturm|sint|spring)\w{4,}sterben(?:s)?|(?:preis|kurs|werte|mieten|markt|umsatz|auftrags|konjunktur|geburten|nachfrage|absatz|kosten)(?:verfall|sturz|rutsch|anstieg|sprung|explosion|steigerung|senkung|einbruch|knick|rueckgang|spirale|wachstum|zunahme|abnahme|schub|anstieges|druck|auftrieb)\w*",
)
# Further heads of nouns that name a figure, and of what grows, falls and fades without being one.
FIGURES: Final = r"\w*(?:aktie|ausleihe|kurs|zins|zinse|takt|zuschuess|zuschuss|geschaeft|verkauf|etat|mittel|gehalt|rente|buchung|spendenaufkommen|verschuldung|steueraufkommen|auftragslage|aufkommen|grundwasser|wasserstand|wasserspiegel|pegelstand)(?:e?[nrs]?|en|er|ern)?"
NATURE: Final = (
    r"champignons?|pilze?|pilzen|schimmel|kresse|basilikum|wachstums(?:fuge|hormon|schmerz|schub|schueb)\w*|(?:wind|sturm|bach|teich|see|lack|hut|flut|wand|waend|gleis|schiene|ritze|fuge|topf|toepf)(?:e?[nrs]?|ern?)?"
    r"|\w*(?:tomate|gurke|zucchini|paprika|mangold|moehre|karotte|knoblauch|petersilie|basilikum|minze|salbei|thymian|stachelbeere|johannisbeere|himbeere|erdbeere"
    r"|sonnentau|kraut|kraeuter|farn|schilf|rohrkolben|wollgras|distel|klette|holunder|weissdorn|schlehe|seerose|malve|kamille|wegerich|hopfen|garage|fassade|balkon|sedum|traube|nuesse|pfirsich|quitte|mirabelle|zwetschge|orchidee|nelke|aster|lauch|wurz|nessel|ginster|lilie|enzian|kresse|ampfer|huflattich|schafgarbe|waldmeister|giersch|akelei|fingerhut|heide|bambus|kakte|oleander|zypresse|zitrone|feige|olive|dahlie|hortensie|veilchen|primel|gaensebluemchen|sonnenblume|putz|moertel|segler|segelboot|segel|boote|brise|boe|gewitter|gezeiten|ebbe|deich)(?:e?[nrs]?|ern?)?"
)
