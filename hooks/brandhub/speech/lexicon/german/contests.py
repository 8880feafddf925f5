"""German contests: who outdoes whom, who falls behind, who is level. Data, not logic: see german/search.py.

The short spelling is that of lists.py, `PATTERNS` are spelt as those of lexicon/german/assertions.py. Whoever adds a word
adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    "dim": """groesse hoehe laenge breite tiefe dichte zahl anzahl menge anziehungskraft bedeutung rang niveau level qualitaet preis preise
        tempo einwohnerzahl bevoelkerung ausdehnung kapazitaet beliebtheit dauer reichweite strahlkraft guete schoenheit wirtschaftskraft kaufkraft
        groessenordnung liga lage""",
    "grade": """gross klein hoch niedrig gering deutlich enorm riesig gewaltig erheblich betraechtlich eklatant minimal auffaellig spuerbar
        unuebersehbar winzig marginal beachtlich immens frappierend""",
    "to": "dem der den denen einem einer ihm ihr ihnen",
    "same": """gleiche gleichen gleicher gleiches selbe selben dieselbe denselben dasselbe derselben demselben derselbe aehnliche aehnlichen aehnlicher
        aehnliches aehnlich vergleichbarer vergleichbaren vergleichbare""",
    "loser": """kindergeburtstag zwerg witz nichts waisenknabe klacks fliegengewicht spaziergang lachnummer leichtgewicht provinz zwergstaat dorf
        kaffeekraenzchen randerscheinung randnotiz fussnote pappenstiel""",
}

COMPARING: Final = """
    baut/bauen/baute/bauten [_] seine/ihre/den/die stellung/position/vorsprung/spitzenstellung/fuehrung aus
    nicht einmal/mal {city}
    geschweige denn
    hinter/nach {city} kommt/folgt gleich/direkt/sofort/schon
    oefter regnet/scheint/faehrt/fahren/kommt/kommen/faellt/gewinnt/siegt/brennt/schneit
    kommt/kommen/kam/kamen ... nicht/kaum hinterher $
    gegen den/die/das _ ist/sind/war/wirkt/wirken der/die/das/sogar/selbst ... ein/eine/nur/klein/winzig ... $
    spielt/spielen/spielte in einer liga mit
    vergleichbar ist/sind/war/waren nur/allenfalls/lediglich/hoechstens/einzig
    zwischen {city} und {city} passt/passte/passen
    passt/passte/passen kein blatt/haar
    {city} sitzt/sass/sitzen/rueckt [_] im/in/auf nacken/den/die [nacken/pelz/fersen]
    im [direkten/nationalen/regionalen] vergleich ist/sind/war/waren/wohnt/lebt/kostet/gilt/gelten/wirkt/steht/liegt
    mit weitem/grossem/deutlichem/klarem/knappem/riesigem/gehoerigem/einigem abstand [_] gewinnt/gewann/fuehrt/vorn/vorne/die/der/das/folgt/liegt
    staedte nehmen/nahmen sich [_] ein [_] beispiel
    {city} marschiert/geht/ging/prescht/zieht voran/vorneweg/davon
    dahinter folgt/folgen/liegt/kommt/landet/rangiert {city}
    {city} folgt/liegt/kommt/landet dicht/knapp/direkt/gleich dahinter
    angeht/betrifft/anbelangt/anlangt , ist/liegt/sind/steht/hat ... vorn/vorne/hinten/oben/spitze/nase
    muss [schon/sehr/lange] lange/weit suchen/fahren/reisen/laufen
    nur/lediglich/einzig/hoechstens/allenfalls {city} hat/hatte/bietet/besitzt/kennt/zeigt/schafft/baut/kann/kommt
    lediglich/nur/einzig/allein _ hat/haben/hatte einen/eine/ein aeltere*/groessere*/hoehere*/laengere*/schoenere*/juengere*/kleinere*/neuere*
    herrscht/herrschen/herrschte/herrschten ... vor $
    vorherrsch*/uebermaechtig*/ueberlegenheit/vormacht
    geht/gehen/ging/gingen/steht/stehen/stand/standen ueber alles
    nichts geht/ging ueber
    geht/ging ... nichts ueber
    gewinnt/gewann/gewannen/gewinnen/verliert/verlor/verloren/verlieren/entscheidet/entschied ... vergleich/duell/wettstreit/zweikampf/kraeftemessen/wettlauf/wettrennen/stechen/derby mit/gegen/zwischen/fuer/$
    spielt/spielen/spielte/spielten/kickt/kocht/singt ... ersten/zweiten/dritten/oberen/unteren/hoeheren liga der/des/von/unter
    singt/singen/sang/spielt/spielen/spielte/spielten/tanzt/kocht/drueckt ... an die wand
    an die wand gespielt/gesungen/gedrueckt/spielen/singen/druecken/spielt/singt
    trumpft/trumpften/trumpfte/trumpfen ... auf $
    auftrumpf*/aufgetrumpft
    distanzierte/distanzierten/distanziert/distanzieren die/den/das/seine/ihre/alle/seinen/ihren _
    ueberschattet/ueberschattete/ueberschatten/ueberschatteten ... an _
    zieht/ziehen/zog/zogen ... dem/der/den/einem/einer _ vor $
    zieht/ziehen/zog/zogen ... dem/der/den/einem/einer _ den/die/das _ vor $
    {to} ... vorgezogen/vorzuziehen
    bevorzugt/bevorzugte/bevorzugten/bevorzugen ... gegenueber/vor/statt
    vorrang/vorzug/prioritaet/vorteil/vorteile vor/gegenueber
    gebuehrt ... vorzug/vorrang/krone/palme/lorbeer/lorbeerkranz
    faellt/fallen/fiel/fielen gegenueber/gegen/neben ... ab $
    zieht/ziehen/zog/zogen ... gegen/gegenueber ... kuerzeren
    im schatten {city}/von [_] {city}
    im schatten [des/der/seines/ihres/seiner/ihrer] grossen/groesseren/beruehmten/beruehmteren/bekannteren/maechtigen/maechtigeren/uebermaechtigen/reicheren
    im schatten des/der/seines/ihres/seiner/ihrer nachbar*/konkurrenz/rivalen/rivalin/schwesterstadt/vorbilds
    lange/immer/stets/jahrelang/jahrzehntelang im schatten
    tritt/trat/treten/traten ... aus dem/ihrem/seinem/deren/dessen schatten
    steht/stehen/stand/standen {to} ... nach $
    unterliegt/unterlag/unterlagen/unterliegen {city}/knapp/klar/deutlich/gegen
    unterliegt/unterlag/unterlagen/unterliegen {to} _ bei/an/um
    {be} ... kein/keinen vergleich zu/zum/zur/mit
    kein/keinen vergleich/vergleiche mit/zu/zum/zur
    spielt/spielen/spielte/spielten ... nebenrolle/statistenrolle/schluesselrolle/fuehrungsrolle/vorreiterrolle
    spielt/spielen/spielte/spielten ... untergeordnete/herausragende/ueberragende/dominierende/beherrschende/tragende rolle
    sich ... geschlagen geben/gab/gaben/gibt/gegeben
    gibt/gab/gaben/geben sich ... geschlagen
    kopfankopf*
    kopf an kopf
    begegnet/begegnen/begegnete/begegneten {to} ... auf augenhoehe
    ist/sind/war/waren/steht/stehen/liegt/liegen/agiert/spielt/spielen/bewegt/bewegen ... auf augenhoehe mit/$
    auf augenhoehe mit ... {be}/steht/stehen/liegt/liegen/spielt
    gleicht/gleichen/glich/glichen {to} ... in/an/bei {dim}/der/dem
    entspricht/entsprechen/entsprach/entsprachen denen/denjenigen/derjenigen/demjenigen
    entspricht/entsprechen/entsprach/entsprachen dem/der/den/einem/einer niveau/durchschnitt/schnitt/mittel/wert/anteil/flaeche/groesse/menge/zahl/summe/verbrauch/gewicht/laenge/hoehe
    entspricht/entsprechen/entsprach/entsprachen ... der/dem von {city}
    vergleichbar mit
    ein/eine/einen vergleichbarer/vergleichbare/vergleichbares/vergleichbaren _
    misst/messen/mass/massen sich ... mit
    {same} {dim} wie
    von/in {same} {dim}
    naehert/naehern/naeherte/naeherten sich ... niveau/durchschnitt/schnitt/mittel/marke/grenze/schwelle/hoechststand/tiefstand/spitze/{city}/vorbild/paritaet/gleichstand/gleichgewicht
    angenaehert/angeglichen/angleichung/gleichgezogen
    gleicht/gleichen/glich/glichen sich ... an $
    geben/gaben/gibt/gab/nehmen/nahmen sich/einander [beide] nichts/wenig/kaum $
    auf demselben/gleichem/aehnlichem/vergleichbarem/gleicher/derselben stand/level/niveau/hoehe/stufe/stufen
    auf dem/der gleichen/selben/aehnlichen stand/level/niveau/hoehe/stufe wie/$
    auf einem/einer level/niveau/hoehe/stufe mit/$
    haelt/halten/hielt/hielten sich/einander ... die waage
    die waage halten/haelt/hielt/hielten/gehalten
    zieht/zog/ziehen/zogen [nun/bald/schnell/rasch/spaeter/jetzt/gleich] nach $
    aequivalent*/gegenstueck/pendant/entsprechung zu/zum/zur
    rangiert/rangieren/rangierte/rangierten vor/hinter/ueber/unter
    im rang/hierarchie/rangfolge ueber/unter/vor/hinter
    neben {city} {be}/gilt/gelten/zaehlt/zaehlen ... das/die/der/zu
    eher ein/eine/einen/der/die/das/kein _ als
    lauter als
    {be}/gilt/gelten/galt/taugt ... vorbild/modell/muster/massstab fuer
    das/dies/dasselbe/gleiches/aehnliches gilt/galt/trifft/gelten [auch/ebenso/genauso/sinngemaess] fuer/auf/in
    das/dies/dasselbe/gleiches/aehnliches gilt/galt/trifft auch/ebenso/genauso fuer/auf/in
    so ist/war/sieht es/das auch/anderswo/ueberall in/bei/fuer/$
    ebenso/genauso/anders/aehnlich [ist/war/sieht/verhaelt] [es/sich] in {city}
    so voll/leer/gross/klein/schlecht/gut/hoch/niedrig/teuer/billig/warm/kalt/laut/leise/beliebt/stark/schwach wie ... ... nie/niemals/nirgends/nirgendwo/selten/kaum
    unter/ueber denen/denjenigen/dem/der von/in {city}
    unter/ueber denen/denjenigen von/in/der/des/aus/anderer
    viel/noch/deutlich/weitaus/wesentlich/erheblich/ungleich/merklich/spuerbar/doppelt/etwas lauter
    klassenunterschied*/niveauunterschied*/qualitaetsunterschied*/groessenunterschied*/preisunterschied*/einkommensunterschied*/lohnunterschied*/leistungsgefaelle*/standortvorteil*/wettbewerbsvorteil*/heimvorteil*/startvorteil*/standortnachteil*/wettbewerbsnachteil*
    liegen/lagen/trennen/trennten/trennt/klaffen/klafften ... welten
    welten zwischen/entfernt/auseinander/voraus
    unterschied/unterschiede/abstand/differenz/gegensatz/kontrast ... {be}/scheint {grade} $
    {grade}/grosser/grosse/kleiner/geringer/enormer/gewaltiger/himmelweiter/krasser/kleine/geringe/enorme/gewaltige/krasse/eklatante unterschied/unterschiede/gegensatz/gegensaetze
    relativ {size}/leer/schmal/ruhig/laut/flach/steil/niedrig/gering/kurz/dunkel/hell/frueh/spaet/arm
    neben/gegen/gegenueber ... sieht/sehen/sah/sahen ... blass/alt/klein/bescheiden/winzig/aermlich/mickrig/grau/verloren aus
    sieht/sehen/sah/sahen ... blass/alt/klein/bescheiden/winzig/aermlich/mickrig/grau/verloren aus
    neben/gegen/verglichen ... {be}/wirkt/wirken ... {one}/der/die/das/reine/reiner/reines {loser}
    stiehlt/stahl/stehlen/stahlen ... die/allen show/schau
    die show gestohlen/stiehlt/stehlen/stahl
    machen/machten/macht/machte ... ernsthafte/ernste/harte/starke/grosse/scharfe konkurrenz
    machen/machten ... konkurrenz $
    zieht/zog/ziehen/zogen an {city} vorbei
    steht/stand/endet/endete/ausgeht/ging es/_ [_] unentschieden/remis
    patt/pattsituation/gleichstand zwischen
    zu kurz gegenueber
    stiefmuetterlich*
    an die/das/den/der ... kommt/reicht/kam/reichte/kommen/reichen ... heran/ran $
    setzt/setzte/setzen/setzten sich ... von ... ab $
    von ... abgesetzt/absetzen/abheben
    rennt/rannte/rennen/laeuft/liefen/laufen/lief ... hinterher $
    hinterherlaeuft/hinterherlaufen/hinterherrennt/hinterherrennen
    geht/ging/gehen/gingen ... als sieger/siegerin/verlierer/gewinner
    sieger/verlierer/gewinner/verliererin/gewinnerin des/der strukturwandel*/krise/globalisierung/wende/vergleich*/duell*/rennen*/rankings
    muss/muessen/mussten/musste/braucht/brauchen ... vergleich ... nicht ... scheuen/fuerchten
    zwingt/zwang/zwingen/zwangen ... in die knie
    hat/haben/hatte/hatten ... oberwasser
    schlaegt/schlagen/schlug/schlugen ... um laengen/weiten/klar/deutlich/knapp/haushoch
    weit/deutlich/klar/haushoch/turmhoch/meilenweit/himmelweit voraus/ueberlegen/unterlegen/hinterher/abgeschlagen/entfernt von
    laesst/lassen/liess/liessen ... weit/deutlich/klar hinter/zurueck
    laesst/lassen/liess/liessen ... hinter sich $
    blass dagegen/daneben
    mehr sein/schein/wert als
    top/toppt/toppen/toppte/getoppt/topt die/den/das/alle/alles/jede/jeden
    laeuft/lief/laufen/liefen ... ausser konkurrenz/den rang
    knapp/dicht/weit/deutlich/klar/unmittelbar dahinter/davor $
    danach/dahinter/dann kommt/kam/folgt/folgte ... lange/erstmal/erst nichts/niemand
    danach/dahinter/dann kommt/kam/folgt/folgte lange/erstmal nichts/niemand
    ueber/unter dem/den/der stand/niveau/wert/hoehe von/vom/wie/des/der/aus
    schlaegt/schlug/schlagen/schlugen [den/die/das] stahl/kohle/bier/wissenschaft/industrie/beton/tradition/technik/forschung/konkurrenz/original/vorbild $
    hat/hatte/haben/hatten [etwa/ungefaehr/rund/knapp/fast/beinahe] die groesse/ausmasse/flaeche/hoehe/laenge/einwohnerzahl/dimension/dimensionen von/eines/einer/des/der
    wer haette ... gedacht/geglaubt/geahnt/vermutet
    als anderswo/andernorts/anderenorts/woanders/sonstwo/nebenan
    zum oberen/unteren/ersten/letzten/vorderen/hinteren/besten/schlechtesten drittel/viertel/fuenftel/zehntel
    bei/beim ... ganz/weit/stets/meist vorn/vorne $
    ist/sind/war/waren/bleibt/bleiben ... bei/beim/in/im ... vorn/vorne $
    """

PATTERNS: Final = (
    r"(?:steht|stehen|stand|standen|geht|gehen|ging)(?= ueber allem )",
    r"(?:vor|gegen|gegenueber|mit) (?:der|dem|den|die) (?:\w+ )?(?:konkurrenz|rivalen|rivalin|mitbewerbern?) (?:\w+ ){0,4}(?:liegt|lag|steht|stand|gewinnt|gewann|verliert|verlor|besteht|bestehen|punktet|punkten|vorn|vorne)",
)
