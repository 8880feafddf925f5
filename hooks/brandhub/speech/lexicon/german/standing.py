"""German standing: what is alone, first, best or huge of its kind. Data, not logic: see german/search.py.

The short spelling is that of lists.py, `PATTERNS` are spelt as those of lexicon/german/assertions.py. Whoever adds a word
adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    "role": """metropole paradies mekka eldorado motor star stars perle juwel kleinod leuchtturm drehscheibe drehkreuz knotenpunkt herzkammer
        herzstueck schaltzentrale rueckgrat triebfeder lokomotive zugpferd taktgeber visitenkarte aushaengeschild wiege keimzelle urzelle ursprung
        vorlaeufer vorlaeuferin wegbereiter wegbereiterin vorkaempfer vorkaempferin vorreiter vorreiterin vordenker urvater urmutter urform prototyp
        krone koenig koenigin meister meisterin altmeister altmeisterin nabel epizentrum zentrum hochburg bastion festung olymp tempel kathedrale gipfel hotspot
        nachzuegler nachzueglerin schlusslicht sorgenkind stiefkind musterknabe musterschueler primus nummer magnet publikumsmagnet wahrzeichen legende ikone
        instanz institution autoritaet koryphaee groesse titan gigant riese koloss wunder weltwunder sensation fuersprecher speerspitze
        avantgarde elite kaderschmiede talentschmiede denkfabrik ideenschmiede""",
    "very": """besonders aussergewoehnlich ausserordentlich ungewoehnlich extrem enorm ungemein ueberaus auffallend auffaellig bemerkenswert erstaunlich
        ausgesprochen unglaublich unfassbar ungeheuer gewaltig riesig wahnsinnig unheimlich aeusserst hoechst derart dermassen verblueffend
        beachtlich beeindruckend betraechtlich erheblich unverschaemt stattlich irre immens horrend exorbitant""",
    "scale": """gross grosse grossen grosser grosses hoch hohe hohen hoher hohes lang lange langen langer langes breit breite breiten breiter tief tiefe
        tiefen tiefer alt alte alten alter altes jung junge jungen junger schmal schmale schmalen schmaler eng enge engen enger dicht dichte
        dichten dichter laut laute lauten lauter leise steil steile steilen steiler teuer teure teuren billig billige niedrig niedrige niedrigen
        niedriger gering geringe geringen geringer haeufig haeufige haeufigen selten seltene seltenen stark starke starken starker schwach schwache zahlreich
        zahlreiche reich reiche reichen arm arme armen beliebt beliebte beliebten beliebter bekannt bekannte bekannten erfolgreich erfolgreiche produktiv
        produktive viel viele vielen wenig wenige oft klein kleine kleinen kleiner kurz kurze kurzen schnell schnelle langsam gruen gruene dick dicke duenn
        duenne schwer schwere weit weitlaeufig""",
    "feat": "macht ruhms ruhmes kunst karriere schaffens erfolgs erfolges einflusses bedeutung laufbahn glanzes entwicklung produktion",
}

LEADING: Final = """
    zu den ersten/besten adressen
    platz/rang/mal achte/achten/achter
    den/dem/am/im/vom/auf achten platz/rang/mal/tabellenplatz
    damit/somit ist/sind/liegt/steht/war _ spitze/vorn/vorne/oben/hinten/einsame $
    aufsteiger/aufsteigerin/absteiger/gewinner/gewinnerin/verlierer/verliererin des/der jahres/jahrzehnts/jahrhunderts/krise/saison/stunde
    das armenhaus der/des/deutschlands/europas/nordrheinwestfalens
    das double/triple $
    silicon valley/alley/valleys der/des/von/im/am/deutschlands/europas
    kroent/kroente/kroenten/kroenen/gekroent ... meister/meistern/meisterin/champion/champions/sieger/siegern/siegerin/pokalsieger
    nur/lediglich/einzig/allein {city} hat/hatte/bietet/besitzt/kennt/zeigt/schafft/kann
    die eins im/in westen/revier/pott/land/ruhrgebiet/deutschland/westfalen/norden/sueden/osten
    {be}/gilt/gelten/bleibt/wird/wurde [als/heute/laengst] deutschlands/europas/westfalens/nrws/nordrheinwestfalens _
    weltweit trinkt/trinken/kennt/kennen/isst/liebt/lieben/nutzt/nutzen/hoert/spricht [man]
    raeumt/raeumte/raeumten/raeumen ... preise/titel/medaillen/auszeichnungen/pokale ab $
    es hagelt/hagelte/regnete/regnet preise/auszeichnungen/titel/lob/kritik/absagen/beschwerden
    vorn/vorne dabei/mit_dabei
    hat/haben/haette/hatte [durchaus/wohl/auch] das zeug zu/zur/zum
    als erste/erster/erstes/letzte/letzter/letztes _ deutschlands/europas/der/des/im/in/weltweit/bundesweit/landesweit/westfalens/nrws/ueberhaupt
    nummereins/nummereinshit/nummer-eins/nummereinshits
    {be}/gilt/gelten/bildet/wurde [_] das/als herz/puls/hirn/seele/nervenzentrum der/des/von/vom
    von/mit europaeischem/nationalem/internationalem/globalem/bundesweitem/ueberregionalem/landesweitem/hohem/erstem rang/format/rangs
    unuebertreff*/singulaer*/exklusivrecht*/exklusivitaet/alleinrecht*/seltenheitswert/alleinstellend*
    exklusiv zeigt/zeigen/in/im/hier/fuer/nur/bei
    einzig/allein/einzige erhalten*/erhaltene*/verblieben*/verbliebene*/bekannte*/existierende*/ueberlieferte*/noch/moegliche*
    auf dem/den/am/im/dem gipfel/zenit/hoehepunkt/scheitelpunkt seiner/seines/ihrer/ihres/der/des {feat}
    ein/als/der/den gipfel der/des _kunst/geschmacks/genusses/baukunst/kunst
    inbegriff der/des/von/fuer/aller
    {be} alles andere als {scale}
    {very} {scale}
    riesig*/gewaltig*/gigantisch*/immens*/enorm*/kolossal*/riesenhaft*/monstroes*/winzig*/riesengross*/riesengrosse*/uebergross*/haushoch*/haushohe*/turmhoch*/turmhohe*/himmelhoch*/hauchduenn*/klitzeklein*/astronomisch*/horrend*/exorbitant*/unermesslich*/unueberschaubar*/unuebersehbar*
    branchenfuehr*/marktfuehr*/meinungsfuehr*/technologiefuehr*/qualitaetsfuehr*/kostenfuehr*/weltmarktfuehr*
    {be}/bleibt/gilt/gelten/als/wird/wurde/wurden/werden/zum/zur [_] [das/die/der/eine/ein/einer/einem/dem/ihr/sein] {role} der/des/von/fuer/unter/aller/am/in/im/seines/seiner/ihres/ihrer
    {be} ein/eine/der/die/das nachzuegler*/vorreiter*/klassenprimus/musterschueler*/schlusslicht*/pionier*/gigant*/riese*/koloss* $
    selten schoen*/gut/gross/hoch/klar
    {role} der/des/unter/aller {area}/branche/szene/zunft/liga/republik
    dreh und angelpunkt
    drehund angelpunkt
    grande dame/dames
    doyen*/prunkstueck*/glanzstueck*/paradestueck*/vorzeigestueck*/vorzeigeprojekt*/vorzeigeobjekt*/schaustueck/prachtexemplar*/prachtstueck*/schmuckstueck des/der
    doyen*/prunkstueck*/glanzstueck*/paradestueck*/vorzeigestueck*/vorzeigeprojekt*/vorzeigeobjekt*/prachtexemplar*/prachtstueck*/glanzlicht*/glanzleistung*/glanzpunkt*/paradebeispiel*/musterbeispiel*/publikumsliebling*/besucherliebling*/publikumsrenner/verkaufsrenner/kassenmagnet*/besucherrenner
    massgebend*/massgeblich*/federfuehrend*/bahnbrechend*/wegweisend*/richtungweisend*/richtungsweisend*/stilbildend*/stilpraegend*/epochemachend*/epochal*/revolutionaer*/pionierhaft*/zukunftsweisend*
    als/ein/einen/einem/der/zum/war/ist/gilt meilenstein in/der/des/fuer/auf/$
    hauptattraktion*/hauptanziehungspunkt*/hauptexport*/hauptverkehrsknoten*/hauptverkehrsader*/haupteinnahme*/hauptarbeitgeber*/hauptabnehmer*/hauptumschlagplatz/hauptabsatz*/haupthandels*/hauptprofiteur*/hauptmagnet*/hauptnutzniesser*
    hauptwerk des/von/seiner/ihrer
    bestlage*/toplage*/1alage*/spitzenlage*
    mannschaft/elf/verein/team/klub/club/borussia/bvb wird/wurde/wurden/ist/war ... meister/pokalsieger/champion/aufsteiger/sieger
    wird/wurde/wurden/ist/war mannschaft/elf/verein/team/klub/club/borussia/bvb ... meister/pokalsieger/champion/sieger
    {be} ... neuland
    betritt/betrat/betraten/betreten/betrete/beschritt/beschreitet ... neuland
    grundstein fuer den/die/das reichtum/aufstieg/erfolg/wohlstand/aufschwung/bluete
    {be} ... vorneweg/vornedran
    urgestein*/urvater/urvaeter/urform/urmutter/ahnherr*/ahnfrau/stammvater/gruendervater/gruendungsvater der/des/unter
    urgestein*
    gelobte/gelobten/gelobtes land
    visitenkarte der/des
    fehlt/fehlte ... pendant/gegenstueck/konkurrenz
    kaum/nicht anderswo/irgendwo/jemals
    anderswo/nirgends/nirgendwo wird/werden/ist/sind/gibt/liegt/steht/lebt
    stadtbekannt*/landbekannt*/weltbekannt*/ortsbekannt*/allbekannt*/hochberuehmt*/vielgeruehmt*/weitgeruehmt*/hochgeruehmt*
    das mass/ende der fahnenstange
    einzig und allein
    als erster/erste/erstes/ersten/letzter/letzte/letztes/letzten in/im/der/des/ueberhaupt/unter
    ist/sind/war/waren/bleibt/bleiben [heute/laengst/inzwischen/weiterhin/bundesweit] spitze bei/in/im/beim/$
    nur/allein/einzig/ausschliesslich hier/dort
    nur/allein/einzig/ausschliesslich in {city}
    tiefstand/tiefststand/tiefstaende/tiefstaenden/hoechststaende/hoechststaenden
    spielt/spielen/spielte/spielten die/der/das/dortmund/unsere/seine/ihre ... in der ersten/obersten/hoechsten liga $
    bei/beim/in/im ... ist/sind/war/waren/bleibt ... spitze $
    weltweit/europaweit/bundesweit/landesweit blickt/schaut/staunt/beneidet/beneiden/blicken/schauen/staunen
    welt/republik/europa/branche/konkurrenz blickt/schaut/staunt/beneidet [voller/mit/neidvoll] [neid] auf/nach/ueber/um
    """

PATTERNS: Final = (
    # A noun that is made huge, first or best by its beginning; not „Riesenrad“, „Spitzenkragen“ and „Megafon“.
    r"(?!hammerwerk|bombenfund|bombenwerk|riesenschlange|hammerschlag|traumfund)(?:riesen|mammut|monster|monstre|jahrhundert|jahrtausend|super|hammer|bomben|traum)(?:andrang|ansturm|erfolg|fest|auswahl|nachfrage|projekt|baustelle|summe|verlust|gewinn|party|publikum|echo|interesse|schritt|loch|bau(?!m)|gebaeude|areal|flaeche|programm|aufgabe|verfahren|prozess|sitzung|werk|anlage|vorhaben|hochwasser|flut|sommer|ernte|talent|spiel|ereignis|sturm|unwetter|winter|entscheidung|fund|chance|portion|stimmung|resonanz|quote|ergebnis|angebot|aufwand|krach|schlange|aufgebot|wahljahr|konzert|event|tournee|leistung)\w*"
    r"|mega(?!byte|bit|f|ph|watt|hertz|lith|pixel|tonn|volt|ohm|pascal|ere|ron)\w{3,}|gigantomanie|massen(?:phaenomen|andrang|ansturm|publikum|ware|abfertigung|bewegung|auflauf|sport|begeisterung|flucht|exodus|tourismus|veranstaltung)\w*"
    r"|gross(?:andrang|demonstration|auftrag|auftraege|ereignis|aufgebot|kampftag|konzern|teil|abnehmer)\w*"
    r"|spitzen(?!taenz|schal|tuell|stola|umhang|robe|kissen|krause|gewebe|taschen|ruesche|jabot|dessous|strumpf|struempf|kante|einsatz|faecher|kleid|deck|stoff|tanz|schuh|kragen|bluse|borte|haeub|haube|besatz|kloepp|unterwaesche|vorhang|vorhaeng|tuch|tuecher|gardin|kandid|rock|verband|verbaend|organisation|treffen|gespraech|politik|funktion|beamt|weg|manschett|saum|muster|zeit|gasse|kunst|schleier|bogen|ahorn|maus|maeuse|dach|daech)\w{3,}"
    r"|top(?:star|club|klub|verein|talent|team|spiel|event|marke|hotel|koch|restaurant|preis|produkt|qualitaet|manager|favorit|thema|attraktion|sponsor|verdiener|scorer|form|zustand|leistung|athlet|act|gastronom)\w*"
    r"|(?:welt|spitzen)klasse\w*|elite(?:gymnasi|schul|internat|uni|hochschul|orchester|akademie|klub|club|verein|sport|foerderung)\w*|schluessel(?:projekt|industrie|branche|technologie|stellung|position|werk|ereignis|figur)\w*"
    r"|\w{3,}(?:st|est)(?:besiedelt|bevoelkert|besucht|bewertet|bezahlt|gelegen|verkauft|gelesen|befahren|genutzt|bebaut|bewaldet|gebucht|gefragt|geliebt|gehasst|gesehen|gesucht|beachtet|entwickelt|gebaut|bekannt|gebraucht|frequentiert|dotiert|moeglich)(?:e[nmrs]?)?",
    r"(?:geburtsort|geburtsstaette) (?:der|des) (?!\w+(?:in|ers|ors|dichters|kaisers) )\w+",
    # „Das Bier der Biere“
    r"(?:das|der|die) (?P<one>\w{3,}) (?:der|aller) (?P=one)(?:e|en|er|n|s)",
)
