"""German fields of words: whole classes that assert, written out. Data, not logic: see german/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

CLASSES: Final = {
    "city": """koeln essen bochum duisburg duesseldorf hamburg berlin muenchen muenster bielefeld wuppertal gelsenkirchen hagen leipzig
        bremen frankfurt stuttgart dortmund hannover nuernberg dresden bonn mannheim karlsruhe augsburg wiesbaden moenchengladbach
        kiel luebeck magdeburg freiburg krefeld mainz erfurt oberhausen rostock kassel herne hamm unna luenen witten schwerte castroprauxel
        recklinghausen paderborn solingen leverkusen osnabrueck heidelberg darmstadt potsdam regensburg wuerzburg ingolstadt mülheim
        muelheim bottrop remscheid siegen aachen saarbruecken chemnitz halle braunschweig hoerde hombruch aplerbeck brackel eving huckarde luetgendortmund mengede scharnhorst wien zuerich london paris amsterdam rotterdam
        schalke bayern barcelona madrid mailand""",
    "rivals": """konkurrenz mitbewerber mitbewerbern nachbarn nachbarstadt nachbarstaedte nachbarstaedten rivalen rivalin anderen alle allen
        jede jeden wettbewerb wettbewerber rest gegner verfolger""",
    "size": """gross grosse grossen grosser grosses hoch hohe hohen hoher hohes lang lange langen langer langes tief tiefe breit breite weit schwer
        alt alte alten alter altes jung junge jungen junger viel viele vielen wenig wenige oft haeufig selten schnell schnelle teuer teure
        guenstig guenstige billig dicht stark starke starken gruen gruene sauber reich reiche bekannt bekannte beliebt beliebte wichtig
        wichtige warm kalt gut gute guten guter schlecht voll klein kleine kleinen erfolgreich modern vielfaeltig vielseitig lebendig""",
    "unit": """euro cent mark taler pfund kilo kilogramm gramm zentner tonne meter kilometer zentimeter millimeter quadratmeter quadratkilometer
        kubikmeter hektar liter hektoliter fass prozent prozentpunkt grad watt kilowatt megawatt meile morgen""",
    "span": "tag tages woche monat monats jahr jahres jahrzehnt stunde minute sekunde sommer winter generation",
    "one": "ein eine einen einem einer eines",
    "area": """landes reviers ruhrgebiets region stadt welt landes bundeslandes kontinents republik nation branche westens nordens suedens ostens
        deutschlands europas westfalens nordrheinwestfalens nrws dortmunds staedte szene liga zunft logistik industrie forschung fussballs bergbaus stahls kultur wirtschaft wissenschaft arenen stadien parks""",
    "peer": """gegenstueck gegenstuecke pendant pendants konkurrenz konkurrenten rivalen rivalin beispiel vergleich parallele parallelen vorbild
        vorlaeufer ebenbuertigen ebenbuertige gleichwertigen nachahmer zweites""",
    "rank": """zugpferd lokomotive motor taktgeber leuchtturm vorzeigeprojekt vorzeigestadt vorzeigeviertel paradebeispiel musterschueler musterbeispiel
        klassenprimus vorbild vorreiter pionier vordenker platzhirsch branchenriese gigant riese koloss schwergewicht speerspitze flaggschiff
        aushaengeschild herzstueck aushaengeschilder wahrzeichen kronjuwel juwel perle krone koenig koenigin hauptstadt metropole hochburg mekka
        wiege mutter vater champion meister star superstar stars primus schlusslicht sorgenkind nachzuegler spitzenreiter tabellenfuehrer
        kathedrale tempel olymp eldorado zentrum epizentrum nabel""",
    "mass": """meer heer flut lawine schwall fuelle masse unmenge vielzahl schar armee wust uebermass rattenschwanz strom unzahl welle schwemme
        horde meute kolonne heerschar phalanx uebermacht ueberzahl unsumme litanei""",
    "evidence": """angabe angaben zahl zahlen wert werte wertes satz saetze beleg belege quelle quellen aussage aussagen behauptung behauptungen verweis
        verweise eintrag eintraege fakt fakten datei dateien aenderung aenderungen korrektur korrekturen ausnahme ausnahmen rechnung rechnungen
        vergleich vergleiche rechenschritt rechenweg fassung fassungen ziffer ziffern datum kennzahl kennzahlen karte karten""",
    "proving": """belegt belegen belegte beleg belege prueft pruefen geprueft pruefung quelle quellen nachweis nachweisbar nachweise verweist verweisen verweis
        nennt nennen stammt stammen rechnet nachrechnen nachvollziehbar nachvollziehen begruendet begruendung dokumentiert verzeichnet
        veroeffentlicht gegengelesen redaktion herkunft kennung gespeichert aufgefuehrt vermerkt gekennzeichnet verlinkt verlinken fuehrt
        gegengeprueft kontrolliert freigegeben steht link verantwortlich verantwortliche besitzt traegt braucht herunterladen zitieren""",
    "substance": """wasser nebel hitze rauch staub licht sand luft gas oel dampf schnee regen klang klaengen toenen eisen stahl blaettern steinen
        ziegeln baeumen wolken lava feuer flammen funken erde schlamm schlacke asche gras schilf farbe farben eis blitzen wind waerme pappeln birken
        brettern holz kies geroell laub halmen""",
    "be": "ist sind war waren bleibt bleiben blieb blieben",
}

# --- One of something, measures in a word, sets of a known size ---
NUMBERS: Final = """
    {one} {unit}
    {one} {span} lang/spaeter/zuvor/vorher/frueher/danach/alt
    dauert/dauerte/dauern/dauerten ... {one} {span}
    binnen/innerhalb {one} {span}
    vor einem/einer jahr/woche/monat/generation
    in einer/einem nacht/generation $
    bleibt/blieb [es] bei einem/einer _
    mannshoch*/mannshohe*/haushoch*/haushohe*/kniehoch*/knietief*/turmhoch*/armdick*/fingerdick*/daumendick*/metergross*/handbreit*
    kilometerlang*/kilometerweit*/meterhoch*/meterhohe*/meterdick*/metertief*/meterlang*/meterbreit*/zentnerschwer*/tonnenschwer*/tonnenweise/kilometerlaenge/zentimeterdick*/literweise/hektargross*/jahrelang*/monatelang*/wochenlang*/jahrhundertealt*/jahrtausendealt*
    {one} viertelstunde/dreiviertelstunde/halbe/halben [stunde]
    doppelspitze/doppelturm*/doppelschacht*/zwillingspaar*
    hattrick*/doppelsieg*/doppelerfolg*/doublesieger*
    zwillingsturm*/zwillingstuerm*/zwillingsschacht*/zwillingsbau*/drilling*/vierling*
    alle beide/beiden
    halbes/halben/halbe jahr/jahre/jahres/jahrhundert/jahrzehnt/dutzend/million/milliarde/kilometer/tag/liter/meter/preis/stadt
    zweierlei/dreierlei/viererlei/fuenferlei/beiderlei
    zweiergruppe*/dreiergruppe*/vierergruppe*/fuenfergruppe*/sechsergruppe*/zweierteam*/dreierteam*/viererteam*/dreierreihe*/viererreihe*/viererbande/dreierbund/zweierreihe*
    einmal/zweimal/dreimal/viermal pro/im/jaehrlich/woechentlich/monatlich/taeglich jahr/monat/woche/tag
    alle paar jahre/tage/wochen/monate/minuten/meter
    mehrere/einige/etliche hundert/tausend/dutzend/millionen/milliarden/hunderttausend/zehntausend
    mindestens/hoechstens/maximal/wenigstens/allenfalls/gut/knapp/rund/etwa/fast/nahezu/ueber/unter {one} jahr*/dutzend/hundert/drittel/viertel/fuenftel/zehntel/stunde/woche/monat/kilometer
"""

# --- Comparison without a comparative ---
COMPARING: Final = """
    {city} kann/koennen/darf/muss [da/hier/nur] _ neidisch/neidvoll
    {city} ... neidisch/neidvoll hinueber*/herueber*/schaut/schauen/gucken/guckt/blickt
    so ein/eine/einen/etwas/was ... noch nicht/nie gesehen/erlebt/gegeben/gehoert/gekannt
    zu verstecken
    alt aussehen
    saehe/saehen/sieht/sehen/sah/sahen ... alt aus $
    steht/stand/stehen/liegt/lag/liegen weiter/weit/ganz vorn/vorne/hinten/oben/unten
    selbst/sogar/auch {city} muss/musste/kann/konnte/hat/schafft/kommt ... passen/nicht/weniger/nur
    das nachsehen
    verblasst/verblassen/verblasste ... gegen/neben/daneben/dagegen
    daneben/dagegen/gegen/neben ... wirkt/wirken/wirkte/wirkten/erscheint/erscheinen/verblasst/verblassen/nimmt ... klein/kleiner/blass/bescheiden/provinziell/mickrig/winzig/zwerg/zwergenhaft/spielzeug/dorf/leer/grau/alt
    wirkt/wirken/wirkte/sieht ... daneben/dagegen
    daneben/dagegen verblasst/verblassen/verblasste
    steht/stehen/stand/standen ... kaum/nicht/nichts/wenig nach $
    kaum/nichts/nicht nachsteht/nachstehen/nachstand
    liegt/lag/liegen/lagen/steht/stand/rangiert/rangieren/rangierte/landet/landete/platziert/kommt/kam ... vor/hinter/ueber {city}
    vor/hinter {city} ... liegt/lag/liegen/lagen/rangiert/rangieren/landet/landete
    noch/weit/klar/knapp/deutlich vor/hinter/ueber/unter {city}/{rivals}
    schlaegt/schlug/schlagen/schlugen ... {city}/{rivals}
    gegen {city} ... punkten/punktet/bestehen/besteht/durchsetzen/durchgesetzt/durch
    sich ... gegen ... durch/durchgesetzt/durchsetzen/behauptet/behaupten/behauptete
    aehnlich/vergleichbar/annaehernd/ungefaehr/etwa/nahezu/mindestens/beinahe/fast/nicht/kaum/halb/doppelt [so] {size} wie
    so {size} wie
    genauso/ebenso/gleich {size}
    eher _ als _
    mehr/weniger/eher/lieber denn
    im/zum/einen/klarer/klaren/grosser/grossen vorteil/nachteil gegenueber
    im/ins hintertreffen
    im vorteil/nachteil $
    eine/um nasenlaenge/laenge/klasse/nummer/wagenlaenge/eine voraus/vor/nasenlaenge
    um nasenlaenge/haaresbreite/laengen
    den rang ab/abgelaufen/ablaeuft/ablaufen/abzulaufen
    die schau gestohlen/stiehlt/stehlen
    stiehlt/stahl/stehlen ... die schau
    vom thron/treppchen/spitzenplatz gestossen/gestuerzt/verdraengt
    entthron*/ausgebootet
    laengst/schon/inzwischen/mittlerweile ... abgeloest/ersetzt/verdraengt
    hat/haben/hatte/hatten ... abgeloest/verdraengt
    {be} ... weiter/naeher $
    kratzt/kratzte/kratzen an der/einer/den [_] marke/grenze/schwelle/million
    knackt/knackte/geknackt/knacken ... marke/grenze/schwelle/million/rekord
    marke/grenze/schwelle/rekord geknackt/gerissen/ueberschritten/verfehlt
    spielt/spielen/spielte/spielten ... oben/vorn/vorne mit
    zieht/zog/ziehen/zogen an {city} vorbei
    vor {city} hatte/bekam/baute/fuehrte/gab/besass/eroeffnete
    nicht/nie/lange/selten/kaum ... so _ wie/gewesen/war
    so _ war/waren/ist/sind ... nicht/nie/selten [mehr]
    lange nicht [mehr] so
    tut/taten/tun es ... gleich $
    es ... gleichzutun/gleichgetan/gleichtun
    sticht/stechen/stach/stachen ... hervor/heraus/aus $
    hervorsticht/hervorstechen*/hervorgestochen/heraussticht/herausgestochen/herausstechen*
    ragt/ragen/ragte/ragten ... heraus $
    ragt/ragen/ragte/ragten [weit] ueber ... hinaus $
    liegt/lag/liegen/lagen/ist/sind/war ... voraus $
    vorausliegt/vorausliegen/vorauslag
    nicht/kaum/locker/gut/leicht mithalten/mitkommen/konkurrieren/messen
    kommt/kommen/kam/kamen/koennen/kann ... nicht/kaum mit/ran/heran $
    ausser konkurrenz
    sucht/suchen/suchte ... seinesgleichen/ihresgleichen
    den anschluss verloren/verpasst/gefunden/geschafft
    wettlauf/wettrennen/rennen/duell mit/gegen {city}
    das/dieses rennen/duell gemacht/gewonnen/entschieden
    macht/machte/machten ... das rennen
    die oberhand
    den ton angibt/angeben/angegeben
    gibt/geben/gab/gaben ... den ton an
    in relation/proportion zu*/gesetzt
    im/ins verhaeltnis zu*/gesetzt
    gemessen an/am
    pro/je kopf/einwohner*/quadratkilometer/quadratmeter/hektar
    ueberm/unterm schnitt/durchschnitt/mittel
    am/im unteren/oberen/hinteren/vorderen ende/drittel/bereich/feld der/des skala/tabelle/liste/rangliste/felds/feldes/spektrums
    {one} klasse/liga/welt fuer sich
    ein ganz/voellig anderes kaliber
    nur {one} schatten/abglanz/bruchteil von/seiner/ihrer/des/der/davon
    grosse/kleine schwester von/des/der {city}
    laengst/schon/bald/nun/inzwischen/mittlerweile/endlich/fast ueberholt/eingeholt/aufgeholt/ueberrundet
    wovon/davon ... traeumen
    aufnehmen kann/koennen
    das wasser nicht/kaum reichen
    den kuerzeren gezogen/ziehen
    die stirn bieten
    in die schranken gewiesen/verwiesen
    in sachen _ vorn/vorne/voraus/spitze
    aufschliessen/aufgeschlossen zu/zur/zum
    den/der/diesen rang streitig/abgelaufen/ablaufen
    macht/machen/machte/machten ... den/ihm/ihr rang/platz/titel/konkurrenz streitig/$
    mit ... verglichen
    verglichen mit
    winzling/zwerg/zwerge/winzlinge/riese/gigant gegen/neben/dagegen/daneben/verglichen
    ist/bleibt/wirkt/wirken ... {one} winzling/zwerg/riese/gigant/koloss/leichtgewicht/schwergewicht
    eher als/denn
    klafft/klaffen/klaffte/klafften ... luecke/kluft/spalt/abstand/schere
    luecke/kluft/schere/abstand/gefaelle/diskrepanz/ungleichgewicht/missverhaeltnis/differenz zwischen/zu/zum/zur/klafft
    vorspruenge/vorsprungs/rueckstands/rueckstaende/rueckstaenden/ueberlegenheit/unterlegenheit/ebenbuertigkeit/gleichstand/_gefaelle/ungleichgewicht*/missverhaeltnis*/schieflage*/ueberhaenge/defizit*/ueberschuss*/ueberschuesse*/fehlbetrag*/nachholbedarf/rueckstand*
    mittelmass/mittelmaessig*/durchschnittlich*/durchschnittsware/zweitklassig*/drittklassig*/zweitrangig*/erstrangig*/nachrangig*/ebenbuertig*/gleichrangig*/gleichwertig*/gleichauf/minderwertig*/hoeherwertig*
    rangiert/rangieren/rangierte/rangierten ... auf/an/unter/vor/hinter/im platz/rang/stelle/den/{city}/mittelfeld/schlussfeld
    schneidet/schneiden/schnitt/schnitten ... ab $
    abschneiden/abgeschnitten ... als/wie
    schliesst/schloss/schliessen/schlossen ... zu/zur/zum _ auf $
    zu/zur/zum ... aufgeschlossen/aufschliessen
"""

# --- Ranks without a superlative ---
LEADING: Final = """
    einsame spitze/klasse
    allein/allein auf weiter flur
    steht/stehen/stand ... allein/einsam da
    einsam an
    ohne/kein/keine/keinen/keines {peer}
    ohne/kein/keine/keinen _ {peer}
    {be}/gilt/gelten/als ... der/die/das _ unter den/allen _
    {rank} des/der/von/vom/unter [_] {area}/_staedte/_stadt/staedten
    {rank} unter den/allen
    {rank} in/im ganz/deutschland/europa/westfalen/revier/ruhrgebiet/land
    unikat/unikum/raritaet/solitaer/einzelstueck/sonderfall/ausnahmefall/ausnahmeerscheinung/jahrhundertbau/jahrhundertwerk/jahrhundertprojekt/meisterwerk
    bis zum/ins/aufs aeussersten/aeusserste/letzte
    aufs aeusserste/hoechste
    erst/zweit/dritt/letzt platziert*
    erstplatziert*/zweitplatziert*/drittplatziert*/viertplatziert*/letztplatziert*/bestplatziert*/erstligist*/zweitligist*/drittligist*/viertligist*/erstklassig*
    ganz/weit/sehr hinten/vorn/vorne/oben/unten in/im/auf/bei/$
    podestplatz*/podestplaetze*/medaillen*/goldmedaille*/silbermedaille*/bronzemedaille*/edelmetall
    gewinnt/gewann/gewannen/gewinnen/holt/holte/holten/holen/errang/errangen/erkaempfte/sicherte/sicherten/erhielt/bekam ... gold/silber/bronze/edelmetall/pokal/meisterschaft/meistertitel/pokalsieg
    gold/silber/bronze ... gewonnen/geholt/errungen/dekoriert/bekam/erhielt/gewann/holte
    meisterschaft/meistertitel/pokalsieg/meisterschale/champions
    schlechthin/ultimativ*/superlative*
    vor allen/jedem/jeder anderen/konkurrenten
    als alle/irgendwo/irgendjemand/irgendein*/nirgendwo/ueberall
    als jede/jeder/jedes/jedem/jeden andere*
    wie niemand/keiner/kein/keine/nirgendwo/nirgends [sonst]
    kein/keine/keiner/keines/keinem/keinen/keins andere/anderer/anderes/anderem/anderen _
    an/in vorderster/oberster front/reihe/stelle/liga
    in der obersten/hoechsten/vordersten liga/klasse/reihe
    in die weltspitze/spitzengruppe/top/annalen/geschichtsbuecher
    fuehrt/fuehren/fuehrte/fuehrten die/das/den feld/liste/tabelle/ranking/rangliste/hitliste/vergleich an/$
    fuehrt/fuehren/fuehrte/fuehrten klar/deutlich/knapp/souveraen/unangefochten
    fuehrt/fuehren/fuehrte vor {city}
    in fuehrung
    den/der/ihren/seinen titel/titels verteidigt/verteidigte/gewann/gewonnen/geholt/holte/errang/errungen/verteidigen
    verteidigt/verteidigte/verteidigen ... titel/meisterschaft/pokal
    tabellenfuehr*/tabellenletzte*/tabellenerste*/tabellenzweite*/tabellendritte*/tabellenvierte*/tabellenfuenfte*/tabellensechste*/tabellensiebte*/tabellenachte*/tabellenneunte*/tabellenzehnte*/tabellenspitze/herbstmeister*/schrittmacher*/taktgeber*/vorreiterrolle/fuehrungsrolle/fuehrungsposition/spitzenrolle/pionierrolle/pionierarbeit/vormachtstellung/ausnahmestellung/alleinherrscher*/weltmacht/supermacht/koenigsklasse/extraklasse/sonderklasse/sternstunde/rekordhalter*/rekordsieger*/rekordjagd/weltrekord*/weltwunder/publikumsmagnet*/besuchermagnet*/touristenmagnet*/kassenschlager*/bestseller*/verkaufsschlager*/exportschlager*/dauerbrenner*/leitbetrieb*
    meister/meisterin/sieger/siegerin/gewinner/gewinnerin der/des/im/in wettbewerb*/klasse/jahres/vergleich*/staedtevergleich*/ranking*/liga/saison
    allen anderen voran/voraus/ueberlegen
    aller zeiten
    _ zuerst $
    hier/dort/dortmund zuerst
    zuerst hier/in dortmund
    zuallererst in/hier/dortmund
    lange/laengst/jahre/jahrzehnte bevor/ehe andere/essen/bochum/koeln
    seiner/ihrer/der zeit voraus
    mutter/vater/koenig/koenigin/krone aller
    das/die/der land/revier/ruhrgebiet/welt/republik schaut/blickt ... auf/nach
    ganz europa/deutschland/westfalen/nordrheinwestfalen/nrw/dortmund
    welt*/europa*/bundes*/landes* einmalig*/einzigartig*/spitze/beachtet*/geruehmt*
    weltweit/europaweit/bundesweit/landesweit/deutschlandweit/regional/international bekannt*/beruehmt*/einmalig*/gefragt*/fuehrend*/spitze/vorn/anerkannt*/geschaetzt*
    weithin beruehmt*/bekannt*
    mehr/schoener/besser/groesser/weniger/kleiner/hoeher/tiefer/aelter/naeher/schneller/lauter geht/ging es/nicht [nicht/kaum/nimmer]
"""

# --- Quantities and totals ---
QUANTITIES: Final = """
    {one} {mass} von/an/aus/voller/an
    reicht/reichen/reichte/reichten kaum/knapp/locker
    kaum/knapp reicht/genuegt/reichen/ausreicht
    wald/waelder/berg/berge/haufen/stapel von _
    unmenge/unmengen/unsumme/unsummen/heerschar/heerscharen/myriaden/legionen/unzahl/vielzahl
    der rest [der/des/davon] [stadt/zeche/halle/anlage] war/wurde/ist/sind/blieb/bleibt/verschwand/verfiel/wich/ging/zog/liegt/gehoert
    zu hunderten/tausenden/dutzenden/millionen/zehntausenden/hunderttausenden
    in massen/scharen
    die massen
    draengen/draengten/draengt/draengeln sich
    die/den/der wenigsten/allermeisten/allerwenigsten/meisten
    der groesste/grosse/kleinste/ueberwiegende/weitaus/allergroesste/groessere/kleinere teil
    {one} guter/gute/guten/grosser/grossen/kleiner/kleinen/erheblicher/erheblichen/betraechtlicher/wesentlicher/beachtlicher/nennenswerter/hoher/hohen/geringer/geringen teil/anteil/prozentsatz
    kaum ein*/jemand*/etwas/einer/noch/jemals/mehr
    fast/beinahe/nahezu/schier/geradezu/praktisch/quasi jede*/alle*/niemand*/nichts/kein*/ueberall/ausnahmslos/ausschliesslich/durchweg/vollstaendig/restlos/unbegrenzt*/menschenleer
    durchweg/ausnahmslos/restlos/gaenzlich/voellig/vollends/komplett/total zerstoert*/abgerissen*/verschwunden*/saniert*/vernichtet*/ausgebucht*/ausverkauft*/besetzt*/leer*/belegt*/vergriffen*/abgebrannt*/niedergebrannt*/ausgeloescht*/erneuert*/barrierefrei*/elektrisch*/erneuerbar*
    mehrheit*/mehrzahl/minderheit*/minderzahl
    zum grossteil/groesstenteil
    zur/je haelfte/gaenze
    zu teilen/grossen/weiten
    bis auf den/das/die/wenige/einen/eine/ein/einige letzten/letzte/letztes/ausnahmen/_
    mit einer/wenigen/einzigen ausnahme/ausnahmen
    keine/keiner/keines/keinen/kein einzige*
    keine/keiner/keines/kein/nichts/niemand ... uebrig/verschont $
    nichts/niemand/keiner/keine blieb/bleibt/ist/war/ueberlebte/ueberstand ... verschont/uebrig/heil/stehen/erhalten
    nicht {one} _ blieb/bleibt/ist/war/steht/stand/hat/hatte/wurde
    nicht {one} einzige*
    die/der/dem/den/das/in ganze/ganzen/gesamte/gesamten bevoelkerung/stadt/region/welt/innenstadt/altstadt/nordstadt/familie/nachbarschaft/republik/nation/mannschaft/strasse/flaeche/anlage/viertel/quartier/revier/ruhrgebiet/dorf/land
    die ganze/gesamte belegschaft/branche/_ _te/_ten/zog/kam/ging/stand
    massenhaft*/scharenweise/haufenweise/reihenweise/bergeweise/kistenweise/fassweise/waggonweise/tonnenweise/kiloweise/dutzendweise/stapelweise/zuhauf/serienweise/grossflaechig*/flaechendeckend*
    ueberwiegend*/vorwiegend*/hauptsaechlich/groesstenteils/grossenteils/grossteils/mehrheitlich*/vornehmlich/weitgehend*/weitestgehend*/zumeist
    wimmelt/wimmelte/wimmeln von/vor
    strotzt/strotzen/strotzte vor/von
    gespickt/uebersaet/gepflastert/vollgestopft mit/von
    an jeder/jedem strassenecke/ecke/laterne/baum/haus
    von einigen/wenigen/ausnahmen ausnahmen/abgesehen
    an einer hand
    ueberfluss/ueberschuss/ueberangebot/unterangebot/wohnungsmangel/fachkraeftemangel/lehrermangel/platzmangel/wohnungsnot
    mangel an/herrscht/herrschte
    herrscht/herrschte ... mangel/ueberfluss/andrang/hochbetrieb/leere
    es fehlt/mangelt/fehlte/mangelte an _
    kein/keinen mangel
    aus aller welt
    vereinzelt*/spaerlich*
    dicht/duenn/spaerlich/locker besiedelt*/bebaut*/bewohnt*/bevoelkert*/gesaet*/bewaldet*
    gaehnende leere
    gesteckt/brechend/gerammelt/proppe/knueppel/gestopft voll
    es mangelt/fehlt/mangelte/fehlte nicht
    an _ mangelt/fehlt/mangelte/fehlte es
    knappes/rares/seltenes gut
    knappe/rare gueter/ressource/ressourcen
    eine/die/der/einer hohe/grosse/enorme/betraechtliche/stattliche/beachtliche/erhebliche/geringe/kleine/niedrige/wachsende/steigende/sinkende/ansehnliche/beeindruckende/ueberschaubare/begrenzte/unueberschaubare zahl/anzahl/menge/summe/dichte/quote/nachfrage/auslastung/bandbreite
    hohe/grosse/enorme/geringe/niedrige/starke/schwache/rege/riesige nachfrage/auslastung/dichte/arbeitslosigkeit/beteiligung/zahlen/umsaetze/quoten/mieten/preise/kosten
    einwohnerstark*/einwohnerreich*/bevoelkerungsreich*/bevoelkerungsstark*/mitgliederstark*/umsatzstark*/auflagenstark*/besucherstark*/geburtenstark*/personalstark*/finanzstark*/wirtschaftsstark*/exportstark*/ertragsstark*/ertragreich*/artenreich*/kinderreich*/waldreich*/waldarm*/kinderarm*/artenarm*/niederschlagsarm*/niederschlagsreich*/strukturschwach*/finanzschwach*/einkommensstark*/einkommensschwach*/verkehrsreich*/wasserreich*
    so weit das auge
    durchgehend/rundum begehbar/befahrbar/barrierefrei/asphaltiert/bewohnt/besetzt/genutzt/saniert/erneuert
    kein stein auf
    sucht/suchen/suchte/sucht ... vergeblich/vergebens
    fehlanzeige
    aus allen naehten
"""
