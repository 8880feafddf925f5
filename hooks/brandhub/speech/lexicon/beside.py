"""Words beside a value: those that a sentence may put around it without saying more of what is counted.

Data, not logic: see predicates.py. Spelt as texts are folded. A word that is missing here, and that the fact
does not use itself, tells what became of those counted, or what they are like.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.frame import NEUTRAL

_FOLD: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})

NOUNS: Final = {
    "de": frozenset(
        "ende anfang beginn mitte jahresende jahresbeginn jahresanfang monatsende stichtag fruehjahr sommer"
        " herbst winter wintersemester sommersemester januar februar maerz april mai juni juli august september"
        " oktober november dezember angabe angaben zahl zahlen wert werte stand spanne schaetzung schaetzungen"
        " rede teil sitz platz ergebnis statistik zaehlung erhebung umfrage register melderegister liste listen"
        " bilanz tabelle broschuere aufstellung uebersicht studie meldung datensatz grafik diagramm"
        " karte verzeichnis bericht berichte quelle quellen stadt stadtgebiet stadtgrenze stadtgrenzen gebiet"
        " gebiets ort land region bezirk stelle saison vergleich schnitt durchschnitt jahr jahre jahren jahres tag"
        " tagen monat monate woche wochen wahl auswahl spiel gang".split()
    ),
    "en": frozenset(
        "range figure figures number numbers value values statement estimate estimates result end start beginning"
        " home part city town limits boundaries area region place places list lists map register registers count"
        " counts tally census survey report reports source sources statistics average comparison season time times"
        " century total books spring summer autumn winter term year month day".split()
    ),
}
"""Nouns of the calendar and of counting; any other behind „sind“ or „hatten“ says something of those counted."""

PARTICLES: Final = {
    "ab": "",
    "an": "gibt gab geben gaben gegeben fuehrt fuehrte kuendigt kuendigte kuendigten kuendigen",
    "auf": "fuehrt fuehrte fuehren fuehrten listet listete listen listeten zaehlt zaehlte zaehlen zaehlten weist wies",
    "aus": "weist wies weisen wiesen macht machte machen machten",
    "ein": "nimmt nahm nehmen nahmen laedt laden lud luden",
    "vorbei": "kommt kam kommen kamen fuehrt fuehrte fuehren fuehrten",
    "mit": "zaehlt zaehlte zaehlen zaehlten",
    "vor": "kommt kam kommen kamen liegt lag liegen lagen",
    "hinzu": "kommt kam kommen kamen",
    "dazu": "kommt kam kommen kamen gehoert gehoerte gehoeren gehoerten zaehlen zaehlten",
    "zusammen": "kommt kam kommen kamen",
    **dict.fromkeys(
        "bei durch fort her hin los nach um unter weg weiter zu zurueck davon leer herunter hinunter".split(), ""
    ),
}
"""What closes a German clause and makes another verb of one: „nahmen ab“. The verbs are those left harmless by it."""

PREPOSITIONS: Final = {
    "de": frozenset(
        "ab an am ans auf aus ausser bei beim binnen bis durch entlang fuer gegen gegenueber hinter im in"
        " innerhalb ins jenseits laut mit mithilfe nach nahe neben ohne seit statt trotz ueber um unter unterhalb"
        " oberhalb von vom vor waehrend wegen zu zum zur zwischen je pro samt".split()
    ),
    "en": frozenset(
        "about above across after against along among around as at before behind below beneath beside between"
        " beyond by despite down during for from in inside into near of off on onto out outside over per since"
        " through throughout till to toward towards under until up upon with within without".split()
    ),
}
"""What follows them says where, when or with whom; orphan_settings.py looks at that."""

WHERE: Final = {
    "de": frozenset(
        "am an ans auf aus bei beim einschliesslich entlang gegenueber hinter im in inklusive innerhalb ins jenseits"
        " mit nahe neben ohne rund samt um unter unterhalb oberhalb vom von vor zum zur zwischen"
        " seit nach ab wegen trotz dank durch waehrend infolge mithilfe aufgrund".split()
    ),
    "en": frozenset(
        "across along among around at behind below beneath beside between beyond by for from in including inside near"
        " on outside throughout under with within without since after before despite through until during".split()
    ),
}
"""Prepositions of place, state, hand and company."""

DOUBTING: Final = {
    "de": frozenset(
        "angeblich angebliche angeblichen vermeintlich vermeintliche vermeintlichen gaebe waere waeren haette"
        " haetten".split()
    ),
    "en": frozenset("allegedly alleged supposedly supposed purportedly reputedly".split()),
}
"""They take back what the value says."""

SOON: Final = {
    "de": frozenset("bald demnaechst kuenftig zukuenftig".split()),
    "en": frozenset("soon shortly".split()),
}
SOON_AFTER: Final = {
    "de": frozenset("darauf danach nach nachdem hinter".split()),
    "en": frozenset("after afterwards before thereafter".split()),
}
"""„Bald darauf“ tells of the past."""

SPOKEN: Final = {
    "de": frozenset(
        "uebrigen ganzen grunde einzelnen beispiel allem wahrheit wirklichkeit folgenden rahmen kern ueberblick blick"
        " anderem summe prozent teilen gegensatz unterschied ihnen hintergrund hilfe strich seite seiten start"
        " jahrhundertwende datum worten zweifel frage abstand bezug hinsicht montag dienstag mittwoch donnerstag"
        " freitag samstag sonntag systematik methode"
        " zaehlweise definition abgrenzung lesart rechnung auskunft kenntnis einordnung".split()
    ),
    "en": frozenset(
        "example instance fact detail contrast addition all part particular general reality short scenes bottom page"
        " side hand own start website system reference help regard january february march april june july august"
        " september october november december monday tuesday wednesday thursday friday saturday sunday"
        " method definition knowledge".split()
    ),
}
"""What follows a preposition in phrases that tell neither place nor state: „im Übrigen“, “for example”."""

LABELLING: Final = {
    "de": frozenset(
        "fazit antwort bilanz rechnung tipp hinweis merke probe gegenprobe kurz summe uebersicht heute damals"
        " uebrigens nachlesen naemlich also wort fakten daten steckbrief profil kurzportraet satz"
        " weitererzaehlen mitnehmen mitreden".split()
    ),
    "en": frozenset("answer conclusion sum tip note hint overview nutshell glance".split()),
}
"""Labels that name nothing which could be counted: „Fazit: {{ fact(…) }}“."""

COUNTING: Final = {
    "de": frozenset(
        "zeitung blatt magazin agentur kammer amt behoerde verwaltung ministerium rathaus museum archiv verein verband"
        " gewerkschaft redaktion chronik forschung wissenschaft".split()
    ),
    "en": frozenset(
        "newspaper paper magazine agency operator chamber office authority ministry museum archive union".split()
    ),
}
"""Who counts others, and does not have what is counted: „Die Kammer zählte {{ fact(…) }}“."""

VERBS: Final = {
    "de": frozenset(
        "ist sind war waren wird werden wurde wurden bleibt bleiben blieb blieben hat haben hatte hatten steht"
        " stehen stand standen liegt liegen lag lagen gilt gelten galt galten heisst heissen hiessen gehoert gehoeren"
        " gehoerte gehoerten macht machen machte machten".split()
    ),
    "en": frozenset(
        "is are was were be been remain remains remained stay stays stayed stand stands stood lie lies lay have"
        " has had sit sits sat become becomes became get got make makes made".split()
    ),
}
"""Verbs behind which stands what is said of those counted."""

_SAID_DE: Final = (
    # who says so, and how it was found out
    "nennt nannte nennen nannten genannt meldet meldete melden meldeten gemeldet spricht sprach sprechen sprachen"
    " schreibt schrieb schreiben schrieben aufgefuehrt gibt angibt angab angegeben"
    " weist wies weisen ausgewiesen ausgelegt listet listete listen listeten aufgelistet berichtet berichtete"
    " berichten berichteten ergibt ergab ergeben ergaben lautet lautete bedeutet bedeutete bedeuten"
    " meint meinte gemeint"
    " heisst hiess sagt sagte sagen sagten zeigt zeigte zeigen zeigten verzeichnet registriert registrierte"
    " registrierten ermittelt ermittelte errechnet berechnet ergeben erhoben erhob geschaetzt schaetzt schaetzte"
    " gemessen misst mass messen massen gewogen wiegt wog vermerkt veroeffentlicht festgestellt ueberliefert"
    " bekannt belegt dokumentiert zitiert steckt stecken stammt stammen stammte stammten notiert notierte"
    " beziffert bezifferte bestaetigt bestaetigte angekuendigt angefuehrt eingetragen gefragt befragt erwaehnt"
    " gezaehlt aufgezaehlt mitgezaehlt eingerechnet ausgezaehlt versprochen kuendigt kuendigte kuendigen"
    " kuendigten ankuendigte erwaehnte erwaehnten erwaehnen angibt angaben fragt fragte gefuehrt"
    " auffuehrt auffuehrte auffuehren auffuehrten vorbeifuehrt vorbeifuehrte vorbeifuehren vorbeifuehrten"
    " verbucht verbuchte verbuchten nachzulesen"
    # there are
    " existiert umfasst umfasste bilden bildet bildete bildeten bietet bot bieten boten beherbergt beherbergte"
    " beherbergen beherbergten besitzt besass besitzen besassen enthaelt enthielt enthalten fasst fassen fasste"
    " erreicht erreichte erreichten erreichen verteilt verteilen verteilten verteilte vertreten befindet befinden"
    " befand befanden gelegen angesiedelt ansaessig vorhanden beheimatet sitzt sitzen sass sassen lebt leben lebte"
    " lebten finden findet fand fanden gefunden begegnen bekommt bekam erhaelt erhielt kennt kannte kennen kannten"
    " sieht sehen sah sahen zusammengekommen zusammenkommen beisammen beteiligt dazugehoeren dazukommen dazukamen"
    " hinzu herum geben sein haben bleiben gewesen bedeckt bedecken bedeckte bedeckten misst erstreckt erstrecken"
    " ausmacht ausmachen ausmachten zaehlen betraegt reicht reichen reichte reichten entspricht entsprechen"
    " entsprach entsprachen dahinter taetig arbeiten arbeitet arbeitete arbeiteten wartet warten wartete warteten"
    " laedt laden lud luden begruesst begruessen besuchen besucht entdecken"
    # may, will, shall
    " kann koennen konnte konnten darf duerfen durfte durften soll sollen sollte sollten will wollen wollte"
    " wollten muss muessen musste mussten mag moegen mochte duerfte duerften wuerde wuerden laesst lassen liess"
    " liessen"
)
_SMALL_DE: Final = (
    # pronouns and articles
    "wir uns unser unsere unserer unserem unseren ihr ihre ihrem ihren ihrer ihnen sie du dich dir euch euer wer"
    " wen wem was man sich selbst selber jener jene jenes jenem jenen jemand etwas welch welche welchem welchen"
    " welcher welches dieselbe dieselben derselbe denselben demselben derselben solche solcher solchen beide"
    " beiden alle allen aller alles einige einigen mehrere mehreren andere anderen anderer anderem kein keine"
    " keinen keiner mancher manche manchen eigene eigenen eigener"
    # adverbs of place, time and connection
    " noch schon auch nur etwa rund fast knapp ueber unter mindestens hoechstens genau exakt ungefaehr circa gut"
    " nicht nie nein ja doch wohl eben gerade zwar nun denn also somit damit daher dabei davon dazu dafuer daran"
    " darauf darin darueber darunter dahinter daneben dazwischen dort dorthin hier hierher da wo wohin woher heute"
    " gestern morgen jetzt damals einst frueher spaeter zuvor danach dann vorher nachher zuerst zunaechst zuletzt"
    " schliesslich endlich bald bereits bislang bisher seither seitdem inzwischen mittlerweile derzeit zurzeit"
    " momentan aktuell gegenwaertig weiterhin wieder wiederum immer immerhin oft selten manchmal meist stets"
    " insgesamt zusammen gemeinsam allein alleine jeweils je einzeln davor dagegen hingegen jedoch trotzdem"
    " dennoch allerdings ausserdem zudem ferner ueberhaupt sogar besonders vor allem links rechts oben unten innen"
    " aussen draussen drinnen mitten ringsum nebenan gegenueber hinten vorn vorne nordlich noerdlich suedlich"
    " oestlich westlich so wie als wenn ob weil dass damit obwohl waehrend bevor nachdem sobald solange und oder"
    " aber sondern sowie beziehungsweise gleich gleichzeitig zugleich nahezu sehr ganz recht allerorten ueberall"
    " irgendwo nirgends ebenfalls ebenso gleichfalls uebrigens naemlich beispielsweise etwa vielleicht offiziell"
    " amtlich statistisch rechnerisch jaehrlich monatlich taeglich woechentlich ehemals vormals einstmals"
    " heutzutage neben gegen zwischen binnen seinen deinen meinen keinen ihrem jedem jeden jeder jedes dessen"
    " deren denen einen einem eines einer tatsaechlich demnach folglich laut zufolge hinaus heraus herein hinein"
    " aufs ins ans uebers daraus woraus worin woran zueinander nebeneinander miteinander untereinander gemessen"
    " nach ab an auf aus bei mit vor zu ein gegeneinander"
)
_SAID_EN: Final = (
    # who says so, and how it was found out
    "say says said report reports reported give gives gave given name names named mention mentions mentioned list"
    " lists listed put puts state states stated register registers registered record records recorded measure"
    " measures measured estimate estimates estimated document documented publish publishes published quote quoted"
    " quotes cite cited cites tell tells told write writes wrote written speak speaks spoke call calls called show"
    " shows showed shown find finds found see sees saw seen mean means meant survey surveyed surveys announce"
    " announced announces promise promised calculate calculated compile compiled include includes included"
    " including know known arrive arrives arrived according asked answered involved based needed added rounded"
    " tallied"
    # there are
    " there exist exists existed contain contains contained cover covers covered comprise comprises comprised hold"
    " holds held host hosts hosted house houses housed home offer offers offered seat keep keeps kept reach"
    " reaches reached amount amounts amounted add adds span spans spanned measure occupy occupies occupied run"
    " runs ran spread sit sits sat live lives lived remain remains remained stand stands stood lie lies lay"
    " located situated stretch stretches stretched extend extends extended form forms formed represent represents"
    " represented get gets got work works worked operate operated operates sum sums summed result resulted weigh"
    " weighs weighed"
    # may, will, shall
    " await awaits awaited wait waits waited"
    " discovered invite invites welcome welcomes visit discover explore enjoy meet can could may might"
    " shall should will would must do does did doing"
)
_SMALL_EN: Final = (
    "i you he she we us our ours your yours my me him his her hers them themselves itself himself what whatever"
    " when where whereas why how if whether because although though while once so such same other others another"
    " any some all both each every either neither no none not only just even also too very much many more most"
    " less few several still yet already now today currently presently nowadays then later earlier before after"
    " ago again never ever always often sometimes here elsewhere alone altogether overall total apiece"
    " respectively together about around roughly nearly almost exactly precisely approximately some at least up to"
    " since until however therefore thus meanwhile instead besides furthermore indeed perhaps maybe north south"
    " east west left right inside outside above below officially statistically annually yearly monthly daily"
    " weekly ones someone anyone people persons else thanks hence accordingly former formerly previously"
    " simultaneously plus minus less per cent percent off"
)

SAID: Final = {"de": frozenset(_SAID_DE.split()), "en": frozenset(_SAID_EN.split())}
"""Verbs of saying, counting and being somewhere, with their nouns and adverbs."""

SAYING: Final = {
    "de": frozenset(
        "sagt sagte sagten sagen schrieb schreibt schreiben schrieben meldet meldete meldeten melden heisst so"
        " wie laut hiess nennt nannte nannten berichtet berichtete zaehlt zaehlte".split()
    ),
    "en": frozenset("say says said wrote writes write reports reported report as according told tells counted".split()),
}
"""With them begins a clause that says where a value comes from."""

SMALL: Final = {
    "de": frozenset(
        {word.translate(_FOLD) for word in NEUTRAL["de"]}
        | {*_SAID_DE.split(), *_SMALL_DE.split()}
        | PREPOSITIONS["de"]
        | VERBS["de"]
        | NOUNS["de"]
    ),
    "en": frozenset(
        {*NEUTRAL["en"], *_SAID_EN.split(), *_SMALL_EN.split()} | PREPOSITIONS["en"] | VERBS["en"] | NOUNS["en"]
    ),
}
"""Small words, words of saying and counting, and those of being somewhere."""
ORDINARY: Final = {language: SMALL[language] | SPOKEN[language] for language in SMALL}
"""All that stands in any sentence: of what is counted it says nothing."""

LOOKED_UP: Final = frozenset("looked checked verified enquired inquired phoned gesagt genommen".split())
"""“We looked it up: {{ fact(…) }}”, „Kurz gesagt: …“."""

DENYING: Final = {
    "de": frozenset("nicht nie niemals keineswegs keinesfalls kein keine keinen keiner keinem laengst".split()),
    "en": frozenset("not never no nor neither none cannot".split()),
}
"""Behind a value they take it back: „… gibt es nicht mehr“."""

STRONG: Final = {
    "de": frozenset(
        "begann betrog bog brach brannte briet empfing empfahl ergriff erlosch erschrak floh flog floss fiel fing"
        " frass fror gebar gedieh gelang genas genoss gewann ging glich glitt griff grub half hing hob hielt holte"
        " klang kroch litt log mied nahm pfiff quoll rang rann rief riss ritt roch rutschte sang sank schied"
        " schien schlief schlug schloss schmolz schnitt schob schrie schuf schwand schwieg schwamm schwoll schwor"
        " sog sott spann sprang stach stahl starb stieg stiess strich stritt trank traf trat trieb trug verbot"
        " verdarb vergab vergass verlor verliess verriet verschwand verstarb verzieh wand warb warf wich wuchs"
        " wusch zerbrach zerfiel zog zwang entstand erfuhr fuhr buk lud verbrauchte".split()
    ),
    "en": frozenset(
        "arose beat began bent bled blew broke brought built burnt burst bought caught chose clung crept dealt"
        " died dug drew drank drove dwelt ate fell fed fled flew forbade forgot froze gone went grew ground hid"
        " hurt knelt lent lost made paid rode rose sank sang sent shook shone shot shrank shut slept slid sold"
        " spent split spun stole struck strode sunk swam swept swore taught threw thrown torn tore took taken"
        " thrived throve undone won wore woke withdrew withdrawn wept broken chosen driven eaten fallen forgotten"
        " frozen grown hidden stolen worn woven bankrupt".split()
    ),
}
"""Past forms that no ending gives away."""
