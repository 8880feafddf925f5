"""German classes of what a sentence is about: small things, single people, and what is open to a comparison. Data, not
logic: see at_hand.py. Heads of compounds, spelt as texts are folded; whoever adds one adds a sentence to
tests/golden/orphans/de.yml.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.beside import PREPOSITIONS as _PREPOSITIONS

PREPOSITIONS: Final = _PREPOSITIONS["de"]

# Of the house, the kitchen, the wardrobe, the workshop, the body, the stage, the garden, and single animals.
_THINGS: Final = """
    tuer tuere fenster schrank stuhl stuehle tisch bett sofa sessel regal lampe teppich vorhang spiegel kissen decke matratze
    bank hocker kommode truhe kiste karton koffer tasche rucksack beutel korb koerbe eimer fass faesser kanne vase vasen schale
    schuessel teller tasse becher glas glaeser flasche topf toepfe pfanne loeffel gabel messer schere brett sieb reibe form
    blech herd teig brot brote broetchen kuchen torte suppe sosse sauce eintopf braten kaese wurst kaffee tee honig marmelade
    butter milch saft apfel aepfel birne zwiebel kartoffel gurke tomate moehre nudel kloss kloesse knoedel glasur fuellung
    portion stueck scheibe krume kruste gebaeck plaetzchen waffel hemd hose rock kleid kleider jacke mantel schal muetze hut
    huete schuh schuhe stiefel socke handschuh handschuhe guertel kragen aermel knopf knoepfe kostuem kittel schuerze stoff
    faden faeden nadel wolle garn reissverschluss saum anzug tuch tuecher baender schleife kette brille uhr
    hammer saege bohrer hobel zange feile schraube nagel naegel leiter seil schnur kabel stecker pinsel farbe lack leim kelle
    schaufel spaten besen rechen harke karre schlauch giesskanne werkzeug schloss schluessel riegel griff klinke scharnier
    feder sattel lenker kurbel reifen pedal motor maschine getriebe ventil hebel knauf
    aufzug fahrstuhl tinte platte buch buecher heft brief zettel blatt blaetter roman gedicht satz zeile schrift bleistift stift kreide
    fassung kapitel bild bilder foto gemaelde fahrschein schirm kaktus zeichnung skizze rahmen plakat skulptur figur maske puppe ball spielzeug
    geige bratsche cello floete klarinette trompete posaune trommel klavier fluegel orgel gitarre harfe saite taste mikrofon
    ton toene klang melodie lied strophe stimme stimmen takt tempo akkord radio lautsprecher kopfhoerer kerze laterne
    haar haare bart gesicht auge augen ohr ohren nase mund hand haende finger fuss fuesse arm bein beine ruecken narbe haut
    atem puls schritt schritte blick laecheln schatten hund katze kater pferd fohlen esel ziege schaf lamm kalb kaninchen
    hase hasen huhn hahn kueken vogel maus fell schnabel schwanz pfote huf zaun pforte tor gatter beet strauch rose tulpe
    blume bluete blatt pflanze hecke ast aeste stamm wurzel moos laub pfuetze kiesel brett balken
    pfahl stufe stufen treppe gelaender fliese ziegel dachboden keller kammer zimmer kueche stube werkstatt flur balkon
    schreibtisch dusche badewanne waschbecken ofen kamin heizkoerper zelt schlafsack paket umschlag geschenk drachen schlitten
    boot ruder segel paddel riss risse fleck narbe falte kante rand loch spalt luecke knoten naht muster licht nebel
    sand feuer flamme glut rauch dampf duft geruch wolke
    fernseher staubsauger foehn mixer wecker kuehlschrank waschmaschine toaster mikroskop teleskop fernrohr lupe objektiv kamera
    bildschirm monitor laptop handy telefon rasenmaeher ventilator geschirr besteck sieb dackel pudel papagei wellensittich hamster
    amsel meise igel frosch
    blau gruen gelb grau baer fuchs eule
    schublade schubladen probe uebung text aufgabe frage antwort rede predigt
    buerste schnur schnuere wiege furnier faecher geheimfach holzwurm haarnadel krawatte anorak pullover pulli bluse
    wand waende fussboden unterhemd strumpf struempfe socken latzhose gummistiefel pantoffel pantoffeln sandale turnschuhe trikot trikots
    stutzen stirnband kapuze reissverschluesse haken oese klebeband kleber paste spachtel lappen wischmopp buersten
    pipette reagenzglas kerbe zahn zaehne lippe kinn stirn wange nacken ellbogen knie wade daumen bauch nabel zopf
    zoepfe schnurrbart wimpern falten sommersprosse beule kruecke sahne quark joghurt pfeffer nudeln gries brei pudding
    gelee keks kekse bonbon bonbons lakritz lakritzschnecke lutscher brezel brezeln kaesebrot wuerstchen schnitzel
    bratkartoffeln spiegelei ruehrei omelett salat dressing kraeuter petersilie dill minze knoblauch moehren karotte
    kuerbis kuerbisse spinat kohlrabi radieschen rettich pflaumen kirsche kirschen traube trauben zitrone mandarine
    erdbeere erdbeeren himbeere himbeeren brombeere nuss nuesse mandel mandeln kastanien eichel zimt vanille schnaps
    eierlikoer limonade limo sekt kakao saftschorle sprudel eiswuerfel strohhalm serviette tischdecke tablett kanne
    kannen thermoskanne schoepfkelle nudelholz schneebesen kochloeffel spuele abtropf pfannkuchen crepe zuckerwatte
    muffin keksdose dose dosen buechse marmeladenglas einmachglas knospe knospen stiel dornen zwiebeln knolle giersch
    loewenzahn brennnessel klee moosfleck pilz pilze tannenzapfen nadelzweig zweig zweige gruenschnitt kompost
    komposthaufen schubkarre spalier topfpflanze blumentopf balkonkasten ameise biene hummel wespe schnecke schnecken
    raupe schmetterling libelle spinne kaefer spatz spatzen taube tauben specht kraehe elster reiher gans gaense schwan
    forelle karpfen molch kroete eichhoernchen maulwurf wildschwein iltis marder hamster meerschweinchen ferkel kuehe
    ochse murmel wuerfel spielkarte puzzle kreisel dreirad seilchen huepfkaestchen wippe schaukel sandkasten lego
    baustein bauklotz kreide lineal zirkel radiergummi fueller ranzen schulranzen federmappe umschlaege briefmarke kuli
    kugelschreiber notizbuch tagebuch postkarte karteikarte zettelchen aufkleber wimpel faehnchen girlande lichterkette
    luftschlange konfetti laternen fackel streichholz feuerzeug teelicht adventskranz christbaum lametta saiten schlegel
    stimmgabel notenstaender notenblatt mundstueck akkordeon okarina blockfloete schellenkranz gloeckchen
    schraubenzieher schraubendreher schraubstock werkbank wasserwaage zollstock massband duebel bohrmaschine
    akkuschrauber schleifpapier feilen raspel meissel amboss blasebalg flaschenzug fensterbank rollladen jalousie
    markise fussmatte klingel briefkasten gelaender treppenstufe kachel kacheln wandfarbe steckdose lichtschalter
    gluehbirne wasserhahn abfluss eimerchen wanne zuber seife handtuch shampoo zahnpasta zahnbuerste foehnhaube
    lockenwickler puder lippenstift nagellack parfum
"""
_NOT_SMALL: Final = r"(?:hoch|koks|foerder|dampf|industrie|walz|schacht|huetten|stahl|gross|abraum|turbinen|kraftwerks|weltmarkt|einkaufs|freizeit|markt|park|arbeits|studien|kita|schul|spiel|stell|bau|fussball|sitz|liege|steh|lebens|wohn)\w*"


# What only ends like a small thing: „Umsatz“ is no „Satz“, „Nachfrage“ no „Frage“, „Handwerkskammer“ no „Kammer“.
_ENDS_ALIKE: Final = (
    r"\w*(?:glied|auf?wand|einw(?:a|ae)nd|vorw(?:a|ae)nd|(?:um|ab|ein|er|zu|be)satz|(?:um|ein)saetz|(?:nach|um)frage|versand|strand|brand|grundstueck|lehrst(?:uhl|uehl)|(?:re|platt)form|kontakt|(?:ek|ak|ik)tor|jobmotor|wachstumsmotor"
    r"|autor|investor|pastor|kurator|moderator|restaurator|urlaub|palast|kontrast|ballast|barock|beton|impuls|alarm|schwarm|abriss|(?:aus|ein|zu|ab)fuhr|(?:handels|handwerks|wirtschafts|ingenieur|aerzte|anwalts|architekten)kammer"
    r"|(?:volks|bundes|landes|daten|noten|spar|gross|privat)bank|betreiber|verbrauch|werkstoff|rohstoff|schadstoff|kunststoff|wasserstoff|stichprobe|(?:tage|handels|wochen)blatt|(?:hotel|gaeste|klinik|pflege|kranken\w*|intensiv)bett"
    r"|pflicht|(?:liefer|laden|handels|wertschoepfungs)kette|fussball|handball|football|basketball|gaest|fabrikant|musikant|stadtbild|leitbild|strassenbild|katastroph|malocher|dachdecker|(?:wirtschafts|gewerbe|industrie)zweig|volksmund|schutz|angriff|begriff|aufsteiger|schlusslicht"
    r"|(?!(?:steh|strick|holz|feuer|tritt|huehner|sprossen|ton|alu|dach|himmels|schiebe|dreh|regal|bock|klapp)leiter)\w+leiter|vorbild|spitzenlicht|zugpferd|konditor|schande|obhut|(?:betreuungs|verteilungs|gemeinde)schluessel|frachtbrief|gueterumschlag|umschlag|auftragsbuech|meisterbrief|gesellenbrief|hochschulbuech|stadtrand|herzstueck|prunkstueck)(?:e?[nrs]|e|er[ns]?)?\Z"
)


def _heads(text: str) -> re.Pattern[str]:
    heads = "|".join(sorted(sorted(set(text.split())), key=len, reverse=True))  # each time the same pattern
    return re.compile(rf"(?!{_NOT_SMALL}|{_ENDS_ALIKE})(?:\w{{2,}})?(?:{heads})(?:e[nrs]?|[nrs]|en|es|ern)?")


THINGS: Final = _heads(_THINGS)

PERSON: Final = re.compile(
    r"\w*(?:mutter|vater|opa|oma|papa|mama|bruder|schwester|tochter|sohn|onkel|tante|nichte|neffe|freund|freundin|enkel|enkelin"
    r"|nachbar|nachbarin|kind|maedchen|junge|mann|frau|braut|braeutigam|wirt|wirtin|koch|koechin|lehrer|meister|maler|baecker|schneider|schreiner"
    r"|tischler|kuenstler|gaertner|schmied|maurer|schueler|fotograf|designer|drucker|schuster|sattler|bauer|baeuerin|pfarrer|arzt"
    r"|aerztin|kollege|kollegin|trainer|spieler|laeufer|schwimmer|turner|saenger|taenzer|dirigent|organist|pianist|geiger"
    r"|trompeter|schauspieler|regisseur|autor|dichter|verkaeufer|fahrer|schaffner|kapitaen|steuermann|lotse|hausmeister|kuester"
    r"|taucher|kletterer|reiter|jaeger|foerster|imker|winzer|metzger|kellner|barista|student|lehrling|azubi|gesell|gesellin"
    r"|geselle|verkaeuferin|besucher|gast|patient|baby|saeugling|clown|zauberer|hebamme|pfleger|richter|anwalt|anwaeltin"
    r"|restaurator|kurator|sammler|uhrmacher|macher|bauerin|chef|steinmetz|glaser|toepfer|buchbinder|klempner|optiker|friseur|florist|bildhauer|schlosser|mechaniker|elektriker|weber|kassenwart|waerter|portier|pfoertner|erzieher|bibliothekar|archivar|laborant|techniker|ruderer|angler|radler|chefin|alte|alter|kleine|kleiner|vorgaenger|kater)(?:in|s)?"
)
FEMININE: Final = re.compile(r"\w+in|\w*(?:braut|mutter|tante|oma|tochter|schwester|frau|nichte|hebamme|alte|kleine)")
KIN: Final = re.compile(
    r"bruedern?|schwestern|toechtern?|soehnen?|geschwistern?|kindern?|zwillingen?|katzen|hunden?|maedchen|jungen|voegeln?"
)
NAMELESS: Final = frozenset("oma opa mama papa mutter vater tante onkel".split())

# What somebody wants, seeks or imagines is not there yet.
WISHING: Final = frozenset(
    "wuenscht wuenschte wuensche wuenschen traeumt traeumte traeume sucht suchte suche suchen haette haetten moechte moechten"
    " hofft hoffte hoffe bittet bat bitte bitten sehnt sehnte wollte waere waeren braeuchte gern gerne stellte vorstellen"
    " empfiehlt empfahl rat rate raet nimm nehmt".split()
)

WEARING: Final = frozenset(
    "trug traegt tragen trugen zog zieht nimmt nahm waehlt waehlte holt holte reicht reichte legt legte".split()
)

LASTING: Final = frozenset(
    "jahr jahre jahren jahrs jahrzehnt jahrzehnte jahrzehnten immer zunehmend stetig weltweit klima damals einst heutzutage"
    " heute inzwischen mittlerweile frueher je jemals nie stets jaehrlich kuenftig zukunft generation generationen"
    " jahrhundert nachkriegszeit vorjahr sommer winter jahres vergangenheit".split()
)
PUBLIC: Final = frozenset(
    "stadt staedte staedten staedtisch staedtische dorf land laender laendern welt region regionen revier viertel stadtteil"
    " stadtteile quartier ort orte hier dort hiesig hiesige hiesigen anderswo woanders nirgends nirgendwo ueberall alle allen"
    " aller jeder jede jedes jedem jeden viele vielen wenige wenigen manche beide andere anderen anderer anderes konkurrenz"
    " konkurrenten gegner rivale rivalen rekord weltmeister meisterschaft liga tabelle unser unsere unserem unseren unserer"
    " wir deutschland deutsche deutschen europa kommune gemeinde buerger leute menschen kunden wirtschaft markt politik"
    " verwaltung rathaus rat ministerium durchschnitt schnitt mittel euro prozent geld verein club klub mannschaft team"
    " hersteller marke modell produkt angebot preis sonst-wo wettbewerb test studie umfrage statistik messung zahlen"
    " bundesliga westfalen nrw ruhr ruhrgebiet nordstadt generation wohnen leben lebt lebte stirbt starb sterben arbeiten arbeit verdient verdiente"
    " verdienen verkauft verkauften verkaufen kostet kosten zahlt zahlen verbraucht bezahlt kassiert lohn gehalt gage noten"
    " buergermeisters buergermeister buergermeisterin oberbuergermeister oberbuergermeisters oberbuergermeisterin ministers"
    " minister ministerin kanzlers kanzler kanzlerin praesident praesidenten rektors rektorin direktors intendanten vorsitzenden"
    " vorstand vorstands aufsichtsrat praesidium kabinett senat fraktion"
    " krise rezession flaute teuerung inflation armut bvb strom bier biere auto bahn politik gesellschaft debatte mensch dom muenster rest".split()
)
"""With one of them a comparative may be about more than what is at hand."""

SITES: Final = re.compile(
    r"\w*(?:bruecke|bruecken|strasse|strassen|bahn|bahnen|bus|busse|linie|haus|haeuser|gebaeude|kirche|kirchen"
    r"|schule|schulen|klinik|praxis|bad|platz|plaetze|sender|zeitung|verlag|werk|fabrik|kanal|hafen|see|siedlung|garten|wald|halde"
    r"|park|saal|saele|halle|hallen|stadion|arena|turm|tuerme|denkmal|schloss|rathaus|bibliothek|buehne|markt|messe|labor"
    r"|uni|universitaet|institut|amt|behoerde|polizei|feuerwehr|kneipe|restaurant|cafe|hotel|laden|laeden|geschaeft|firma|betrieb"
    r"|konzern|sparkasse|gruppe|klasse|chor|orchester|ensemble|partei|gewerkschaft|kammer|verband|stiftung|szene"
    r"|luftqualitaet|stadtluft|trinkwasser|grundwasser|abwasser|leitung|leitungen|anlage|anlagen|flughafen|bahnhof|sommer|winter|huette|zeche|kokerei)(?:e?s)?"
    r"|zug|zuege|netz|bund|bank"
)
GROUPS: Final = re.compile(r"\w{3,}innen|\w{3,}ierende[nr]?|frauen|maenner|kinder|jungs|deutsche[nr]?|\w{2,}linge")
# „Die dritte Stufe knarrt“, „beim zweiten Mal“: which of several at hand. A first one may be the first there was.
IN_TURN: Final = re.compile(
    r"\w*(?:mal|haltestelle|stufe|schicht|strich|schlag|biss|schluck|loeffel|klingeln|klopfen|versuch|griff|kurve|kehre|ecke|biegung|seil|masche"
    r"|stuhl|tasse|teller|glas|becher|suppe|kiste|schublade|brief|zettel|tuer|fenster|hemd|knopf|knoten|schluessel|vorhang|kerze|apfel|broetchen|kissen"
    r"|decke|bild|foto|blatt|seite|strophe|zeile|ton|akkord|takt|saite|schritt|sprung|wurf|pinsel|farbe|lack|faden|naht|blume|ast|zweig)(?:e[nrs]?|[nrs])?"
)
WHICH: Final = re.compile(r"(?:zweit|dritt|viert|fuenft|sechst|siebt|neunt|\w*zehnt|elft|zwoelft|\w+igst)e[nmrs]?")
BEFORE_WHICH: Final = frozenset(
    "der die das den dem ein eine einen einem einer im am beim vom zum zur erst ihr sein ihre seine ihren seinen ihrem seinem".split()
)
COUNTED_ON: Final = frozenset("schon bereits nur als bisher insgesamt bislang platz rang tor tore".split())

ABSTRACT: Final = re.compile(
    r"\w*(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ion|ionen|taet|taeten|ismus|quote|quoten|zahl|zahlen|anteil|anteile|rate|raten"
    r"|wachstum|chance|chancen|erfolg|erfolge|rolle|wirkung|macht|einfluss|bedeutung|dichte|leistung|qualitaet|vorsprung|werte?n?|karten|aussicht|aussichten|vertrag|vertraege|stellung|note|noten|karriere)"
)
SENSED: Final = frozenset("leiser stiller dunkler heller kaelter waermer kuehler ruhiger lauter enger".split())

EXPECTED: Final = frozenset(
    "sonst gedacht geplant erwartet vorher zuvor gewohnt noetig ueblich vermutet befuerchtet gestern meins meine"
    " meiner meinen seins seiner seine ihrer ihre ihres deins deine deiner".split()
)
SPEAKERS: Final = frozenset("er sie es ich".split())
FORMER: Final = frozenset(
    "alte alten alter altes erste ersten andere anderen linke linken rechte rechten vorige untere obere".split()
)
"""What a comparative at hand is set against: what was expected, what he wanted, the old one."""
LOOKS: Final = re.compile(
    r"(?:hell|dunkel|dunkl)?(?:rot|blau|gruen|gelb|weiss|schwarz|braun|grau|bunt|lila|gold(?:en)?|silbern|hell|dunkl|gross|klein|dick|duenn|lang|kurz"
    r"|breit|schmal|rund|eckig|spitz|stumpf|glatt|rau|weich|hart|schwer|leicht|offen|geschlossen|gestreift|kariert|hoelzern|eisern|obere?|unter|neu|link|recht)e[nrsm]?"
)
"""How a thing looks that stands beside another: „als das rote“."""

JUDGED: Final = re.compile(
    r"(?:erfolgreich|gesuend|bekannt|beliebt|beruehmt|reich|teu|billig|guenst|preiswert|maecht|bedeut|wichtig|haeuf|haeufig|sauber|modern|sparsam|effizient|profitabl"
    r"|produktiv|rentabl|innovativ|attraktiv|nachhaltig|freundlich|gefaehrlich|lebenswert|aerm|gerecht|sicher|flexib|vielfaelt|internationa"
    r"|wirtschaftlich|leistungs|fortschritt|zahlreich|selt|oeft|begehrt|gefragt|verbreit|vertret|angesehen|umwelt|klima)\w*er"
)
"""Comparatives that judge, price or count: told of whatever they are said."""
