"""German words that assert, and the phrases in which they do not. Data, not logic: see orphan_german.py.

Spelt in lower case with ae, oe, ue, ss, as texts are folded before they are compared. Whoever adds a word adds a sentence
to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

import re
from typing import Final

LANGUAGE: Final = "de"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# --- Words in -er that compare nothing, although they look like it ---
NO_COMPARATIVE_ER: Final = _set("""
    aber oder immer wieder weder unter ueber hinter leider weiter bisher seither daher woher vorher nachher hinterher her
    er der wer dieser jener jeder einer keiner meiner deiner seiner ihrer unserer eurer unser euer welcher solcher mancher
    aller vieler einiger mehrerer anderer derer frueher spaeter eher lieber sicher schwer leer sauber heiter teuer locker
    ausser super selber herueber hinueber darueber worueber gegenueber vorueber herunter hinunter darunter worunter mitunter
    nieder wider zuwider quer umher einher dahinter ferner erster letzter naechster zweiter dritter vierter vier hierher
    lauter nimmer per minder bitter finster duester munter tapfer wacker mager hager makaber integer nuechtern schwanger
    ungefaehr jederzeiter her derselber hoher halber beider hier ihr mehr sehr fuer vor nur quer bieder hochher vorueber
    hervor kreuz daruber jeher dorther hernach dahier mancherlei bitterer manchmaler solcherlei abermalig jahrhunderter
    innerer aeusserer oberer unterer mittlerer vorderer hinterer besonderer weiterer ehemaliger
    woher einander voneinander miteinander nacheinander untereinander aneinander zueinander aufeinander durcheinander
    nebeneinander auseinander beieinander gegeneinander fuereinander ineinander hintereinander uebereinander wander
    poster server computer trainer partner folder newsletter user trailer center after over later under
    verlasser ewiger zusammenher imperator quader dauer mauer bauer feuer steuer abenteuer meter liter zentimeter kilometer
    hektoliter alter retter muster fenster wasser zimmer sommer winter
    """)
# Adjectives whose stem ends in -er: „sichere“, „saubere“ are no comparatives. Also what only looks inflected.
STEMS_IN_ER: Final = _set("""
    sich saub heit bitt tapf munt lock schw le teu finst duest bied hag mag mind ob unt inn aeuss hint vord and besond mehr
    uns eu weit mittl letzt erst frueh spaet naeh selt laut integ makab wack nied leck jed welch d ih anderweit sond schwang
    muent ungeheu abenteu bess-er vord hoelz silb kupf led eis nuecht ehem ganz heutig teur haert-er lus schles fern
    studi exist verli fri gar gebar begehr ander solch manch einig viel all kein mein dein sein dies jen fueh hoer stoer
    mitteldeutsch hint obr unsicher versich bereich ausland
    """)
# Comparatives whose vowel has changed: they cannot be anything else.
CHANGED: Final = (
    "groess|hoeh|laeng|kuerz|aelt|juengs?|staerk|schwaech|waerm|kaelt|haert|aerm|klueg|groeb|schaerf|gesuend|bess|teur"
    "|duenkl|edl|zufrieden|klein|schnell|reich|gruen|schoen|neu|guenstig|billig|bekannt|modern|sauber|leis|breit|tief|hell"
    "|langsam|haeufig|selten|dicht|eng|bunt|wichtig|bedeutend|beliebt|erfolgreich|attraktiv|innovativ|lebenswert|sicher"
    "|niedrig|gering|viel(?:faelt)ig|frisch|jung|alt|gross|hoch|lang|kurz|schlecht|stark|klar|still|laut|voll|leer|schwer"
    "|leicht|frei|fleissig|nachhaltig|digital|offen|freundlich|beruehmt|spannend|lebendig|produktiv|steil"
)
# Absolute comparatives: they name an age, a school, an epoch, a place, and compare with nothing.
ABSOLUTE: Final = (
    r"(?:ein\w* |der |die |dem |den |fuer |viele |auch )?aelter\w* (?:\w+e[nr]? )?(?:mann|maenner\w*|mensch\w*|leute\w*|frau\w*|herr\w*"
    r"|dame\w*|paar\w*|generation\w*|damen|personen|semester|jahrgaenge\w*|geschwister|bruder|schwester)",
    r"juengere\w* (?:mensch\w*|leute\w*|generation\w*|geschichte|vergangenheit|zeit)|hoehere[nrs]? (?:schule\w*|gewalt|bildung|toechterschule\w*)",
    r"neuere[nrs]? (?:geschichte|zeit|datum\w*|forschung)|(?:vor|seit) (?:laengerem|kuerzerem)|seit laengerer zeit|laengere zeit",
    r"(?:des|bis auf|ohne) weiter\w+|naehere[sn]?(?! als)|in naeherer \w+|auf engere\w* \w+|im engeren (?:sinn\w*|kreis\w*)|im weiteren sinn\w*",
    r"ein(?:e[nmrs]?)? (?:klein|groess|laeng|kuerz|neu|fest|breit)ere?[nmrs]? "
    r"(?!(?:zahl|anteil|menge|teil|wert|quote|flaeche|turm|rolle) )\w+(?!(?: [^.!?¶]{0,80})? als )",
)
# --- Superlatives: words in -ste that are none ---
NO_SUPERLATIVE: Final = _set("""
    musste mussten muesste muessten wusste wussten wuesste wuessten reiste reisten loeste loesten passte passten fasste
    fassten kostete presste pressten bremste bremsten grenzte speiste speisten kreiste kreisten hauste hausten brauste
    brausten sauste sausten leiste leisten taste tasten raste rasten rostet feste fester festen festes festem ernste ernsten
    ernster ernstes ernstem robuste robusten robuster robustes robustem bewusste bewussten bewusster bewusstes bewusstem
    naechste naechsten naechster naechstes naechstem letzte umfasste umfassten verfasste verfassten gefasste gefassten
    geloeste geloesten angepasste angepassten gepresste verliess veranlasste veranlassten verpasste verpassten
    oberste obersten oberster oberstes unterste untersten unterster hinterste hintersten vorderste vordersten aeusserste
    aeussersten aeusserster innerste innersten juengste juengsten juengster juengstes kuesten gaeste kisten listen lasten
    posten pfosten kosten westen osten fasten rasten husten pusten rueste ruesten ruestete entruestet erloeste erloesten
    beeinflusste beeinflussten verwaiste verwaisten verwaister gruenste wohnten konnte meisten erste ersten erster erstes
    erstem konfuse nutzloste bewiesten gehisste hisste vermisste vermissten mischte duerste duersten besten beste bester
    bestes bestem meiste leisteten trosten troeste abgefasste zusammengefasste erfasste erfassten befasste befassten
    ueberraschte aufgeloeste aufgeloesten ausgeloeste ausgeloesten verkuesste begruesste begruessten grueste gruesste
    gruessten schliessten grossgeloeste eingefasste eingefassten lusten roeste roesten geroestete koste wueste wuesten
    """)
SUPERLATIVE_NOUNS: Final = (
    "groesste|aelteste|hoechste|beste|schoenste|meiste|kleinste|juengste|laengste|staerkste|schnellste|reichste|neueste"
    "|wichtigste|groessten|aeltesten|hoechsten|besten|schoensten|meisten|kleinsten|laengsten|staerksten|schnellsten|reichsten"
)
LEADING: Final = (
    r"einmalig|unikat|einzigartigkeit|ungekroent\w*|weltberuehmt\w*|weltbekannt\w*|sondergleichen|(?:koenig|koenigin) (?:unter|der) \w+|ohne ausnahme vorn|alles in den schatten|erste klasse|allererst\w*|(?:welt|europa|deutschland|bundes|landes|nrw)weit (?:die|der|das|einzig|fuehrend|erst|groesst|best)\w*|(?:deutschlands|europas|westfalens|nordrheinwestfalens|nrws|der welt) (?:nummer|nr|aushaengeschild|vorzeige)\w*|juengste[rnms]? (?!zeit|vergangenheit|geschichte|zaehlung|zahl|zahlen|stand|bericht|entwicklung|meldung|ausgabe|gericht|tag)\w+",
    r"einzige[nmrs]?|als einzige\w*|einzigartig\w*|einmalige?[nmrs]?(?= \w)|fuehrend\w*|konkurrenzlos\w*|unuebertroffen\w*"
    r"|unerreicht\w*|beispiellos\w*|unangefochten\w*|ungeschlagen\w*|unschlagbar\w*|unvergleichlich\w*|bestens|seinesgleichen"
    r"|ihresgleichen|ohnegleichen|erstklassig\w*|allererste\w*|weltbest\w*|weltweit bekannt\w*|alleinig\w*|tonangebend\w*"
    r"|marktbeherrschend\w*|rekordverdaechtig\w*|unerreichbar\w*|unueberboten\w*|unvergleichbar\w*",
    r"(?:auf |der |die |unser\w* )?(?:spitzen(?:reiter|platz|plaetz|wert|position|rang|standort|klasse|leistung|forschung"
    r"|stellung|verdien|gruppe|ergebnis|jahr|quote|zahl)\w*|rekord(?!er)\w*|\w*(?:besucher|gaeste|umsatz|publikums|besuchs|welt)rekord\w*"
    r"|(?:all)?hoechst(?:stand|wert|marke|zahl|leistung|mass)\w*|allzeithoch|tiefst(?:stand|wert)\w*|tiefpunkt|hoechstpunkt"
    r"|best(?:wert|marke|zeit|note|leistung)\w*|(?:welt|europa|rekord)meister(?!schaft)\w*|welt(?:spitze|klasse|rang|niveau)"
    r"|(?:welt)?marktfuehrer\w*|(?:markt|spitzen)fuehrerschaft|vorreiter\w*|schlusslicht\w*|spitzenreiter\w*|primus|hochburg\w*"
    r"|mekka|superlativ\w*|alleinstellungsmerkmal\w*|vorbildstadt|platzhirsch\w*|klassenprimus|champion\w*)",
    r"an (?:der|die) (?:welt|tabellen)?spitze|in der spitzengruppe|in der ersten liga|die nase vorn|spitze ist|ist spitze",
    r"(?:nummer|nr \.|platz|rang) (?:eins|1)|top (?:ten|zehn|fuenf|drei|\d+)|unter (?:den|die) (?:top|besten|ersten)\w*",
    r"(?:auf|an|den|der|belegt|erreicht|holt) (?:platz|rang|position|stelle) (?:\w+)",
    r"(?!landes|bundes|kultur|kreis|provinz|bezirks|distrikts)\w+hauptstadt|(?:bier|fussball|gruene|heimliche\w*|deutsche) hauptstadt"
    r"|hauptstadt (?:des|der|von) (?!bundesrepublik|landes|republik)\w+",
    r"wie (?:noch )?nie(?: zuvor)?|nie zuvor|wie (?:kaum|kein)\w*(?: \w+)?|nirgend(?:wo|s)(?: (?:sonst|anders))?"
    r"|wie (?:sonst )?nirgend\w*|mehr denn je|aufs beste|ohne beispiel|ohne konkurrenz|das mass (?:der|aller) dinge",
)
# --- Numbers: `{n}` stands for any cardinal ---
NUMBERS: Final = (
    r"(?:{n})(?:er|en|e|s)?|(?:{n})(?:jaehrig|taegig|stuendig|woechig|monatig|minuetig|stoeckig|geschossig|spurig|gleisig|koepfig|stellig|prozentig|fach|mal|malig|tausend|hundert|erlei|einhalb|klassig|zuegig|etagig|schiffig|sitzig|sprachig|teilig)(?:e[nmrs]?|ig\w*)?|(?:viel|mehr|hundert|tausend|dutzend)fache[nmrs]?|hundertfach\w*"
    r"|anderthalb\w*|eineinhalb\w*"
    r"|dutzend(?:e|en|weise|fach\w*)?|\w*million(?:en|staedte?r?)?|\w*milliarden?|billionen?|(?:zehn|aber|hundert|zig)?(?:hundert|tausend)e[nr]?"
    r"|zigtausend\w*|zig|prozent(?:punkte?n?|satz|ual\w*)?|promille"
    r"|doppelte?[nmrs]?|halbier\w*|haelften?|(?:ueber)?schock|mehrfach\w*|einstellig\w*|hundertstel|tausendstel"
)
FRACTIONS: Final = (
    r"(?:lediglich|gerade einmal|gerade mal|immerhin|insgesamt) ein(?:e[nmrs]?)? \w+|ein(?:e[nmrs]?)? (?:weitere|einzelne)[nrs]? \w+(?= (?:blieb|bleibt))",
    r"(?:ein(?:em|es)?|gut|knapp|fast|rund|zwei|drei|vier|kein|etwa)(?: gutes| knappes)? ?(?:drittel|fuenftel|sechstel|achtel|zehntel|hundertstel)|dreiviertel|(?:zwei)drittel\w*",
    r"(?:ein(?:em|es)?|gut|knapp|fast|rund|drei|etwa)(?: gutes| knappes)? ?viertel (?:der|des|aller|von|davon|mehr|weniger|unserer|ihrer|dieser|so|ist|sind|alle\w*|lebt|leben|arbeitet|arbeiten|hat|haben)|(?:die )?viertel der \w+(?= (?:ist|sind))",
    r"halb so \w+|halbe[nmrs]? (?!stunde auf)\w+|halb (?:dortmund|deutschland|europa|so|die)|(?:die )?haelfte",
    r"zu (?:zweit|dritt|viert|fuenft|sechst|siebt|acht|neunt|zehnt)|nur ein(?:e[nmrs]?)?(?: einzig\w*)? \w+|genau ein(?:e[nmrs]?)? \w+|kein(?:e[nmrs]?)? einzig\w+|ein(?:e[nmrs]?)? einzig\w+",
    r"(?:jede|jeder|jedes|jeden|jedem) (?:zweit|dritt|viert|fuenft|zehnt)e[nmrs]?|(?:null|ein) (?:prozent|emission\w*|euro|toleranz|co)|(?:eine?[rs]?|eins) von (?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|hundert)|null (?!komma|uhr|und)\w+",
)
# A time that has passed, counted in decades.
LASTING: Final = (
    r"(?:seit|vor|ueber|nach|in) (?:\w+ )?(?:jahrzehnten|jahrhunderten|jahrtausenden)|(?:jahrzehnt|jahrhundert)elang\w*|seit (?:einem|einer) \w*(?:jahrzehnt|jahrhundert|generation)|vor einem (?:jahrzehnt|jahrhundert)",
)
# --- Ranks in order ---
ORDINAL: Final = r"(?:zweit|dritt|viert|fuenft|sechst|siebt|siebent|neunt|zehnt|elft|zwoelft|(?:drei|vier|fuenf|sech|sieb|acht|neun)zehnt|\w+zigst|\w*hundertst|\w*tausendst)e[nmrs]?"
RANKS: Final = (
    rf"(?:an |auf )?(?:der |die |das |den |dem |als |am |im |zum |zur )?(?:{ORDINAL}|erste[nmrs]?|letzte[nmrs]?)|erstmal(?:s|ig\w*)|zum ersten mal|die letzten ihrer art|(?:als|zum) ersten?|"
    r"(?<=der )achte[nmrs]?|(?<=die )achte[nmrs]?|(?<=auf )achte[nmrs]?|vorletzte[nmrs]?|drittletzt\w+|(?:zweit|dritt|viert|fuenft|sechst|siebt|acht|neunt|zehnt)(?:groess|aelt|hoech|meist|best|staerk|wichtig|laeng|klein)\w+",
)
FREE_ORDINALS: Final = (
    r"(?:im |in den |auf dem |aus dem )?(?:{o}) (?:ober|unter|zwischen)?(?:stock|geschoss|etage)\w*|(?:{o}) (?:stockwerk\w*)",
    r"auf den (?:ersten|zweiten) blick|beim ersten \w+|in erster linie|fuers erste|(?:der |ein )?erste[nr]? schritt\w*|erste schritte\w*|erste hilfe"
    r"|aus erster hand|aus zweiter hand|aus dritter hand|erster ansprechpartner|erste adresse|erste wahl|zweite heimat|zweite geige|zweite chance"
    r"|zweites leben|im zweiten schritt|im ersten moment|im ersten augenblick|der zweite blick|zweite natur|erste geige|liebe auf den ersten \w+",
    r"(?:nehmen|waehlen|folgen|biegen) \w+ (?:\w+ ){{0,4}}(?:{o}) \w+|(?:{o}) (?:tuer|strasse|abzweigung|kreuzung|ausfahrt|haltestelle) "
    r"(?:links|rechts)",
    r"(?:{o}) (?:teil|satz|absatz|abschnitt|kapitel|zeile|spalte|seite|beispiel|frage|weltkrieg\w*|bundesliga|liga|buergermeister\w*"
    r"|vorsitzende\w*|advent\w*|semester|fernsehen|reich\w*|person|welt|bildungsweg|dimension|halbjahr|quartal|halbzeit|akt"
    r"|geschwister|gang|vorname|ableitung|lesung|klasse|generation|instanz|entwurf|versuch|anlauf|strophe)",
    r"an dritte|fuer dritte|durch dritte|von dritten|dritter? (?:person|welt)|dritte\w* haende\w*|rechte dritter",
    r"(?:wer|wenn sie|wir|sie) (?:\w+ ){{0,3}}zum ersten mal|zum ersten mal (?:\w+ )?(?:wir|sie|ihr|hier)|der erste eindruck|erste eindruecke\w*",
    r"das letzte wort|letzte\w* (?:woche|jahr|jahre|jahren|jahres|monat\w*|mal|tage\w*|zeit|jahrzehnt\w*|jahrhundert\w*|sommer|winter|montag"
    r"|abend|nacht|ende|aktualisierung|aenderung|pruefung|stand|seite|abschnitt|absatz|kapitel|zeile|sekunde|minute|moment|augenblick"
    r"|ruhe\w*|zweifel|schliff|schritt)|in letzter (?:zeit|minute|instanz)|nicht zuletzt|letzten endes|letzter schliff"
    r"|der letzte schrei|bis zum letzten",
)
# --- Quantities without a number ---
TOTAL: Final = (
    r"alle[nrms]?|saemtliche\w*|jede[nrms]?|ausnahmslos\w*|durchweg|restlos|ausschliesslich\w*|niemand\w*|keinerlei|allesamt|lueckenlos\w*|flaechendeckend\w*",
)
PARTIAL: Final = (
    r"(?:eine[nr]? )?(?:ohne ausnahme|zum (?:groessten|grossen|ueberwiegenden) teil|zu (?:grossen|weiten) teilen|allerorten|allerorts|allenthalben|zuhauf|en masse|in scharen|in massen|heerscharen|massen von|mangelware|duenn gesaet|ungezaehlte\w*|jegliche\w*|ganz dortmund|halb dortmund|reihenweise)|(?:gibt|gab|hat|haben|hatte|hatten|finden|findet|blieb|blieben) (?:es )?(?:\w+ ){0,3}kaum(?! noch \w+ zu)|kaum (?:noch|mehr)|bis auf (?:den|die) letzten?|allesamt|zu(?: ueber)? (?:drei|zwei) vierteln|in aller munde nicht|so manche[rnms]? \w+ mehr",
    r"viele[nrms]?|wenige[nms]?|zahlreiche?\w*|unzaehlige?\w*|etliche\w*|zahllose?\w*|(?:ueber)?mehrheit(?:lich\w*)?|mehrzahl|minderheit"
    r"|minderzahl|gross?teils?|grossteil|groesstenteils|grossenteils|ueberwiegend\w*|vorwiegend|hauptsaechlich|massenhaft|massenweise"
    r"|scharenweise|haufenweise|reihenweise|(?:eine|jede|grosse) (?:ganze )?menge(?! \w+ (?:sand|papier))|(?:eine )?vielzahl|unmengen|loewenanteil"
    r"|bruchteil\w*|(?:das )?gros der|die meisten|der meisten|den meisten|das meiste|dem meisten|am meisten|scharen von|legion"
    r"|(?:der |ein )?(?:grosse[rn]?|ueberwiegende[rn]?|kleine[rn]?|geringe[rn]?|hohe[rn]?|hoher) (?:teil|anteil)|nicht wenige\w*|unzaehlbar\w*"
    r"|kaum (?:jemand\w*|einer|eine[rns]? \w+)|(?:eine )?handvoll|(?:ein )?reichtum an|keine handvoll|weit und breit|fast nur|beinahe nur|so gut wie (?:alle|jede|kein|nur)\w*",
)
FREE_QUANTITIES: Final = (
    r"vor allem(?: dingen)?|vor allen dingen|alles in allem|in allem|bei allem|trotz allem|mit allem|nach allem|ueber allem|zu allem|allem voran"
    r"|allem anschein\w*|aller art|in aller \w+|alle welt|aller anfang|alle (?:angaben|rechte)|auf alle faelle|ein fuer alle mal|alle mal"
    r"|aller voraussicht\w*|aller wahrscheinlichkeit|aller ehren|allen ernstes|allerlei|mit aller kraft|alle jahre wieder|unser aller",
    r"alle (?:\w+ ){0,4}(?:eingeladen|willkommen)|fuer alle(?= (?:da|offen|zugaenglich|[.,!?¶]))|alle interessierten|alle hinweise|an alle",
    r"auf jeden fall|in jedem fall|jede[nrms]? (?:tag|tages|woche|monat|jahr|sommer|winter|abend|morgen|zeit|uhr\w*|fall|art|hinsicht|beliebige\w*|ort|mal)"
    r"|jeder zeit|jede[rms]? einzelne\w*(?= von uns)|jede[rnm]? kann|hoehere gewalt|jedem das seine",
    r"viele[nr]? (?:herzlichen )?(?:dank|gruesse\w*|glueckwuensche)|so viele fragen|(?:wie|zu|gleich|so) viele? (?:\w+ ){0,3}\?|(?:wie|zu) viele?[nrms]?|wieviele?",
    r"niemand weiss|niemand muss|niemand braucht|in (?:einem |einigen )?wenigen (?:worten|schritten|minuten|zeilen|saetzen|klicks)|in kuerze"
    r"|wenige (?:schritte|meter|minuten|gehminuten) (?:vom|von|weiter|entfernt)|ein (?:klein )?wenig|nicht viele worte",
    r"jedermann\w*|alles gute|alles liebe|alles klar",
)
HARMLESS: Final = (
    r"(?:enger|weiter) (?:gefasst|gezogen|abgegrenzt|ausgelegt)|voller \w+ sein",
    r"(?:genauer|naeher|tiefer|besser|weiter) (?:hin|an|be|zu|ein)\w+|(?:genauer|naeher) gesagt|mehr als die summe (?:seiner|ihrer) teile|mehr (?:schlecht als recht|recht als schlecht|schein als sein)|nicht minder|mehr davon|das erste was|das letzte was|die andere haelfte|bessere haelfte|(?:in der )?(?:ersten|zweiten) (?:jahres)?haelfte|kein zurueck|ohne \w+ keine?n?|keine (?:anmeldung|beratung|gewaehr|garantie|kosten|gebuehr\w*|voraussetzung|vorkenntnisse|hunde|fotos|gnade|eile|ruhe|hexerei|selbstverstaendlichkeit|ausrede|not|lust)|dies\w* (?:seite|angebot|portal|text|buch|karte) \w+ kein\w*|keiner weiss|nicht jede[rsmn]?|jede[rnm]? (?:ist|sind) (?:\w+ )?(?:willkommen|eingeladen)|jede[rn]? (?:darf|kann|soll)",
    r"(?:groesst|hoechst|best|schoenst|tiefst|wahrst|staerkst|innigst|herzlichst|feinst|laengst)e?[nmrs]? (?:muehe|wert|freude|zeit|laune|wetter|wuensche|sinne?s?|sorgfalt|provinz|sonnenschein|stimmung|nacht|herzen|not|vorsicht|vergnuegen|absicht\w*|willen|gewissen|fall|falle|faellen|alter|freund\w*|gruesse|dank|ordnung|haenden|seite|tag des jahres)|aufs (?:schoenste|feinste|neueste|herzlichste)|das herz \w* ?hoeher schlagen|schlaegt \w* ?hoeher|hoeher schneller weiter|kuerzer treten|(?:den|die) kuerzeren? \w+|auf laengere sicht|laengere texte|fuer (?:groessere|kleinere|laengere) \w+|bei (?:groesseren|kleineren|laengeren) \w+|kleinere und groessere|groessere und kleinere|im kleineren kreis|in kleinerem rahmen|in juengerer zeit|neuere (?:bauten|literatur|musik|kunst)|hoehere (?:mathematik|weihen|wesen|toechter|beamte\w*)",
    r"(?:waechst|wuchs|wuchsen|wachsen) (?:\w+ ){0,6}(?:auf|heran|zusammen|ueber sich)(?= )|(?:steigt|steigen|stieg|stiegen|gestiegen) (?:\w+ ){0,4}(?:ein|aus|um|hinauf|hinab|hinunter|herab|herunter|empor|zu)(?= [.,;!?¶])|(?:steigt|steigen|stieg|stiegen) (?:sie |wir |er |man )?(?:in (?:den|die|das)|ins|auf (?:den|die|das)|aufs|aus (?:dem|der)|vom|von der|ueber) (?!\d)(?!(?:\w+ )?(?:prozent|million))\w+(?! (?:prozent|millionen))(?= [.,;!?¶a-z])|(?:sinkt|sank|sinken) (?:\w+ ){0,2}(?:in (?:den|die|das)|auf (?:den|die) (?:knie|boden|stuhl|bank)|zu boden)",
    r"kinder (?:unter|ab|bis|von) \w+(?: bis \w+)? jahren?|ab \w+ jahren|(?:unter|bis) (?:sechs|zwoelf|vierzehn|sechzehn|achtzehn) jahren?|in (?:zwei|drei|wenigen) (?:worten|saetzen|minuten erklaert)|ein(?: ,)? zwei \w+|eins zwei drei|auf wolke sieben|im siebten himmel|sieben auf einen streich|alle neune|(?:das )?fuenfte[sn]? rad|(?:die |den |eigenen? )*vier waende?n?|keine zehn pferde|null bock|drei tage wach|zum hundertsten mal|zum x ten mal|die halbe welt|aus eins mach zwei|aus zwei mach eins|zwei mal drei|der dritte im bunde|dritte im bunde|erste sahne|erster klasse|zweiter klasse|aus erster ehe",
    r"(?:der|die|das|den|dem|am|im|beim|vom|mit|mit dem|mit den) erste[nrms]? (?:schnee|fruehlingsboten|sonnenstrahl\w*|licht|hahnenschrei|kaffee|bier|tag|morgen|abend|augenblick|eindruck|kennenlernen|treffen|mai|advent|reihe|rang|sohle|gedanke|fassung)|auf den letzten (?:druecker|metern)|bis ins letzte|letzter schluss|in den letzten zuegen|letzte[nr]? (?:hemd|ruhe|huelle|reise|ehre|runde)|(?:zweite|dritte|vierte|fuenfte)[nr]? (?:sohle|reihe|rang|hinterhof|hof links|hof rechts)|(?:auf der|die) (?:ersten|zweiten|dritten|vierten|fuenften) sohle|jahr fuer jahr(?= (?:kommen|kommt|treffen|feiern|oeffnet))",
    r"(?:lesen|erfahren|wissen|hoeren|sehen|finden)(?: (?:sie|wir|du|ihr|gern))?(?: (?:noch|dazu|hier|darueber))? mehr|mehr (?:dazu|darueber|davon|erfahren|lesen"
    r"|wissen|sehen|hoeren|informationen|infos|hintergruende|einblicke)|wer mehr|umso mehr|umso \w+er(?:es|e|er|en)?|mehr oder weniger|mehr oder minder|weniger ist mehr|je mehr|und (?:vieles )?mehr"
    r"(?= [.!¶])|mehr als nur|mehr noch|noch mehr erfahren|ohne mehr|mehr nicht|was mehr",
    r"auf zwei beinen|unter vier augen|zu zweit sein|zum einen|zum anderen|fuenf gerade sein|ausser acht|in acht|(?:geben|gibt|gab) (?:\w+ ){0,3}acht|acht geben"
    r"|tausend dank|(?:keine[rn]? |eine )?halben? (?:sache\w*|wahrheit\w*|portion)|sagt mehr als tausend worte|hoechste zeit|hoechster zeit|hoechste eisenbahn|in der ersten reihe|alle viere|auf allen vieren|eins nach dem anderen|eins zu eins|alles auf eine karte|zwei seiten einer medaille"
    r"|zwei fliegen|zwischen zwei stuehlen|zwischen den stuehlen|zwei welten|zwei paar schuhe|aller guten dinge sind drei|drei kreuze|sieben sachen|siebensachen"
    r"|sieben siegel\w*|sieben leben|neun leben|tausendundeine nacht|hundert prozent sicher|null komma nichts|null und nichtig|in null komma \w+|stunde null"
    r"|auf hundert|vom hundertsten ins tausendste|auf eins|fuenf vor zwoelf|eine million mal|sechs richtige|drei mal darfst du raten|dreimal darfst du raten"
    r"|doppelt haelt besser|doppelt und dreifach|auf halbem wege?|halb so (?:wild|schlimm)|halbe miete|auf halber strecke|viertel nach \w+|viertel vor \w+|drei viertel \w+ uhr"
    r"|(?:um |gegen |ab |bis )?(?:halb )?(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf)(?: (?:bis|und) (?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf))? uhr"
    r"|um halb \w+|mit beiden beinen|zwei mal|klicken sie (?:zwei|drei)mal(?: \w+){0,3}|die ersten drei schritte",
    r"am ende|am besten \w+ (?:sie|du|ihr|wir|man)|sie (?:\w+ ){0,3}am besten|am besten (?:ist es|waere es|so)|am ehesten|am liebsten|am naechsten|am ersten|am letzten"
    r"|am wenigsten(?= (?:sie|ich|wir))|nach bestem wissen|besten dank|beste gruesse\w*|mit den besten \w+|zum besten|das beste (?:hoffen|draus|daraus)|sein bestes|ihr bestes|unser bestes"
    r"|besser (?:gesagt|kennen\w*|verstehen|spaet als nie|nicht|so)|umso besser|besser zu verstehen|desto besser|um so besser|alles besser|nichts besser(?:es)?|es besser (?:wissen|machen)"
    r"|zum besseren verstaendnis|der besseren lesbarkeit|besserer lesbarkeit|eines besseren belehrt",
    r"(?:waechst|wuchs|wachsen|gewachsen) (?:gras|baeume|pflanzen|blumen|getreide|hafer|dort|heran|ueber sich|zusammen|auf|ans herz)|ans herz gewachsen|gewachsener?(?= (?:ort|stadtteil|viertel|struktur)\w*)"
    r"|waechst (?:\w+ ){0,3}(?:ueber sich|heran|zusammen|auf)|gewachsene[nrs]? (?:\w+)|herangewachsen|aufgewachsen|heranwachsende\w*|zusammengewachsen|nachwuchs\w*",
    r"im doppelten sinn\w*|doppeltes spiel|doppelte (?:buchfuehrung|staatsbuergerschaft)|doppelzimmer|im doppelpack|einfach und doppelt",
    r"eins der|eines der|einer der|eine der|frueher oder spaeter|fruehere[nrsm]? |spaetere[nrsm]? |kein wunder|keine sorge|keine frage(?: mehr)?|keine rolle|(?:davon|daran) (?:haengt|hing|haengen) (?:\w+ )?ab|nach oben (?:gehen|schauen|sehen|fahren)|kein(?:en|e) (?:sinn|bedeutung|bezug)|(?:haengt|hing|haengen) (?:\w+ )?(?:davon|daran|von|vom|an) (?:[\w,-]+ ){0,8}ab|faellt (?:\w+ ){0,5}(?:aus|schwer|leicht|auf)|fallen (?:\w+ ){0,5}(?:aus|auf)|(?:fiel|fielen) (?:\w+ ){0,4}(?:aus|auf)|europaeische\w* (?:innovations|kultur)hauptstadt|keine ahnung|kein problem|keine angst|kein zweifel|keine zweifel"
    r"|ohne zweifel|auf keinen fall|keinen fall|in keiner weise|kein grund|kein ende|keine zeit|keine mark|kein muss|kein geheimnis|kein einfaches?|keine (?:drei|zwei|fuenf) \w+ weiter|keine gewaehr|keine haftung|keine auskunft|keine antwort",
    r"(?:ein|das) plus an \w+(?= fuer sie)|plus und minus|im minus \w+grad|steigen sie|steigt (?:\w+ ){0,3}(?:ein|aus|um|auf|hinauf)|sinkt (?:\w+ ){0,3}(?:hin|nieder|zu boden)",
    r"bis auf weiteres|ohne weiteres|erste[ns] und|von neuem|aufs neue|aufs neueste|ueber (?:null|nacht)|unter null",
    r"in den schatten|in der mehrzahl der faelle|gegenueber (?:vom|von|des|der|liegt|dem (?:bahnhof|rathaus|platz|markt|eingang|turm))|im gegensatz zu",
)
# --- Comparison without a comparative, rank and trend in verbs and nouns ---
COMPARING: Final = (
    r"(?:bleibt|blieb|bleiben|blieben|faellt|fiel|fallen|fielen) (?:\w+ ){0,2}hinter (?:\w+ ){1,5}zurueck|ueberrag(?:t|te|en|ten)|ueberschr(?:eitet|eiten|itt|itten)|unterschr(?:eitet|eiten|itt|itten)|unterbiet\w+|ueberbiet\w+|uebertrumpf\w*|hink(?:t|te|en) (?:\w+ ){0,5}hinterher|steht (?:\w+ ){0,4}in nichts nach|in nichts nach|auf augenhoehe mit|kopf an kopf|laeuft (?:\w+ ){0,5}den rang ab|den rang (?:ab|abgelaufen|ablaufen)|sticht (?:\w+ ){0,5}aus|(?:steckt|steckte) (?:\w+ ){0,5}in die tasche|kann (?:\w+ ){0,4}mithalten|haelt (?:\w+ ){0,5}mit(?= [.,;!?¶])|gemessen an (?:der|den) (?:einwohner|flaeche)\w*|im verhaeltnis zu\w*|pro kopf|je einwohner\w*|zieht (?:\w+ ){0,4}gleich|(?:im|ins) (?:oberen |unteren |vorderen )?(?:mittelfeld|spitzenfeld|schlussfeld|vorderfeld)|im (?:oberen|unteren|vorderen) drittel|schlaegt (?:\w+ ){1,3}(?:um laengen|deutlich|klar)|(?:weit|deutlich|klar|spuerbar|merklich|ungleich|erheblich|wesentlich) (?:mehr|weniger|\w+er)(?= [.,;!?¶a-z])(?! (?:weiter|hinter|unter|ueber))|voraus(?= [.!¶])",
    r"(?:im|in) vergleich (?:zu\w*|mit)|verglichen mit|im (?:\w+)?vergleich(?= (?:liegt|lag|steht|schneidet|weit|weiter|gut|schlecht|zu|mit))|gegenueber (?:dem )?(?:vorjahr\w*|frueher|damals|den vorjahren)",
    r"(?:liegt|lag|liegen|lagen|landet|landete|steht|stand|stehen|rangiert|rangieren|rangierte|rueckt|rueckte|zieht|zog)\w* (?:\w+ ){0,5}(?:vorn|vorne|obenauf|weit oben|ganz oben|hinten|gleichauf|an der spitze)",
    r"rangier(?:t|en|te|ten)\w*|(?:mit abstand|weit|knapp|deutlich|klar|meilenweit|um laengen) (?:vor|hinter|ueber|unter|vorn|vorne|voraus|besser)|mit abstand",
    r"(?:ueber|unter) (?:dem|den|der|die) (?:bundes|landes|gesamt|eu )?(?:durchschnitt\w*|schnitt|mittel(?:wert)?|plan|niveau|wert|soll|erwartung\w*)|(?:ueber|unter)durchschnittlich\w*|ueberproportional\w*|unterdurchschnittlich\w*",
    r"(?:ebenso|genauso|gleich|doppelt so|halb so|mindestens so|fast so|ebenso) (?!wie)\w+(?: \w+)? wie|(?:ebenso|genauso|gleich) (?:viele?|gross\w*|hoch|lang|alt|stark|oft)|so (?:gross\w*|viele?|hoch|lang\w*|alt|stark|breit|teuer|gruen|wenige?|schnell|oft|haeufig|bekannt|beliebt|reich|dicht|wichtig)(?: \w+){0,3} wie",
    r"um ein (?:viel|mehr)faches|(?:das|dem|ein) (?:viel|mehr)fache[sn]?|vielfache[sn]? (?:des|der|mehr)|um laengen|allemal",
    r"(?:hat|haben|hatte|hatten|ist|wurde|wird|laengst|noch|schon|bald) (?:\w+ ){0,6}(?:ueberholt|uebertroffen|ueberfluegelt|abgehaengt|uebertrumpft|ueberboten|ueberrundet|distanziert|eingeholt|hinter sich gelassen)",
    r"ueberhol(?:t|te|ten|en)|uebertr(?:ifft|af|afen|effen|umpft\w*)|uebersteig(?:t|en)|ueberstieg(?:en)?|ueberfluegel\w+|uebertroffen|abgehaengt|uebertrumpft|ueberrundet\w*|ueberwieg(?:t|en)|ueberwog(?:en)?|dominier(?:t|en|te|ten)|toppt\w*|"
    r"(?:laesst|liess|lassen|liessen|gelassen) (?:\w+ ){0,6}hinter sich|hinter sich (?:gelassen|lassen|liess|laesst)|(?:stellt|stellte|stellen) (?:\w+ ){0,6}in den schatten|"
    r"(?:haengt|haengte|haengen) (?:\w+ ){0,6}ab(?= [.,;!?¶])|(?:zieht|zog|ziehen) (?:\w+ ){0,6}(?:vorbei|davon)|vorbeigezogen|(?:schlaegt|schlug|schlagen) (?:alle\w*|jede\w*|die konkurrenz|essen|bochum|duisburg|koeln)|"
    r"kann es mit (?:\w+ ){1,4}aufnehmen|(?:hat|haben|hatte) die nase vorn|sticht (?:\w+ ){0,5}hervor|"
    r"(?:fuehrt|fuehrte|fuehren|fuehrten) (?:\w+ ){0,6}an(?= [.,;!?¶])|anfuehr(?:t|en|te|ten)|angefuehrt|(?:fuehrt|fuehrte) (?:das|die|den) (?:feld|liste|tabelle|ranking|rangliste|vergleich)|"
    r"vorsprung|rueckstand|ueberlegen\w*|unterlegen\w*|uebergewicht|ueberzahl|ueberhang|spitzenposition|gleichauf|ebenbuertig\w*",
    r"zu den (?:\w+sten|groessten|fuehrenden|top \w+|besten)|gehoert zur spitze",
)
_GOES_UP: Final = "steil|kraeftig|deutlich|leicht|stark|weiter|stetig|rasant|langsam|spuerbar|erneut|wieder|stetig"
TREND: Final = (
    r"broeckel(?:t|n|te|ten)|stagnier\w+|erholt sich|(?:blieb|bleibt|blieben|bleiben) (?:\w+ ){0,3}(?:stabil|konstant|unveraendert|gleich)|flaut\w* (?:\w+ ){0,3}ab|(?:laesst|liess|lassen|liessen) (?:\w+ ){0,3}nach(?= [.,;!?¶])|einbussen|einbruch (?:der|des|bei)|sinkflug|steigflug|zulauf|bluehte? (?:\w+ ){0,2}auf|(?:gewinnt|gewann|verliert|verlor|verlieren) (?:\w+ ){0,3}(?:einwohner\w*|menschen|arbeitsplaetze|stellen|kundschaft|boden)|wird immer|werden immer|von tag zu tag|unaufhaltsam|(?:seit|ueber) jahren (?:ab|zu)waerts|im kommen|im wandel begriffen nicht|auf dem rueckzug|auf talfahrt|(?:geht|ging) (?:es )?(?:\w+ ){0,3}(?:bergauf|bergab|aufwaerts|abwaerts)|hoehepunkt erreicht|immer oefter|immer seltener|mehr und mehr|nach und nach (?:mehr|weniger)",
    r"wachs(?:tum\w*|en|end\w*)|\w*wachstum\w*|waechst|wuchs(?:en)?|gewachsen\w*|(?:an|nach)gewachsen\w*|steig(?:t|en|end\w*)|stieg(?:en)?|gestiegen\w*|ansteig(?:t|en|end\w*)|angestiegen\w*|anstieg\w*|"
    r"anwaechst|anwachsen\w*|ansteigend\w*|steigerung (?:der|des|um|von|bei)|gesteigert|sink(?:t|en|end\w*)|sank(?:en)?|gesunken\w*|absink\w+|abgesunken|schrumpf\w*|geschrumpft\w*|zugenommen|abgenommen|zunehmend\w*|abnehmend\w*|"
    r"zunahme\w*|abnahme (?:der|des|um|von|bei)|zuwachs\w*|zuwaechse\w*|\w*zuwachs|rueckgang\w*|\w*rueckgang\w*|rueckgaenge\w*|ruecklaeufig\w*|schwund|\w+schwund|boom\w*|geboomt|\w+boom|explodier\w+|zugelegt|nachgelassen|eingebrochen|"
    r"(?:ver)(?:doppel|dreifach|vierfach|fuenffach|zehnfach|vielfach|hundertfach)\w*|halbier\w*|\w*aufschwung|\w*abschwung|aufwaertstrend|abwaertstrend|talfahrt|hoehenflug|im aufwind|auf dem vormarsch|zurueckgegangen\w*|"
    r"aufholjagd|vermehrt\w*|schwindet|schwinden|schwand(?:en)?|geschwunden|wachstumskurs|hochgeschnellt|emporgeschnellt|verschwindend|dezimiert\w*|gesunkene\w*|gewinnt an|verliert an|verloren an",
    r"(?:nimmt|nahm|nehmen|nahmen) (?!\w+ (?:sie|uns|mich|am|an|teil))(?:[\w-]+ ){0,6}(?:zu|ab)(?= [.,;:!?¶])|(?:legt|legte|legen|legten) (?:[\w-]+ ){0,5}zu(?= [.,;!?¶])|(?:geht|gehen|ging|gingen) (?!auf )(?!(?:\w+ ){0,4}auf )(?:[\w-]+ ){0,6}(?:zurueck|nach (?:oben|unten)|bergab|bergauf|aufwaerts|abwaerts)|"
    r"(?:bricht|brach|brechen|brachen) (?:\w+ ){0,4}(?:ein|weg)(?= [.,;!?¶])|(?:hat|haben|hatte|hatten|sich|wird|wurde|wurden) (?:\w+ ){0,5}(?:erhoeht|verringert|verbessert|verschlechtert|vergroessert|verkleinert|verkuerzt|verlaengert|beschleunigt|vermehrt|reduziert|gesteigert|ausgeweitet)|"
    r"(?:erhoeh|verringer|verbesser|verschlechter|vergroesser|verkleiner|vermehr|reduzier)(?:t|te|ten) sich|(?:ein|im|das|mit) plus|(?:ein|im|das|mit) minus(?! \d)|immer (?:mehr|weniger|\w+er)|von jahr zu jahr|jahr fuer jahr|stetig|tendenz (?:steigend|fallend)|nach oben(?= (?:zeigt|geht|weist))|(?:zeigt|weist|geht) (?:\w+ ){0,3}nach (?:oben|unten)",
)
# Verbs that assert a trend only of a figure: „die Mieten klettern“, not „Kinder klettern“.
MOVING: Final = (
    r"kletter(?:t|n|te|ten)|geklettert|fall(?:en|end\w*)|faellt|fiel(?:en)?|gefallen|abgenommen|schnell(?:t|te|en) (?:\w+ ){0,3}(?:hoch|empor)|rutsch(?:t|en|te|ten)|stuerz(?:t|en|te|ten)|brach(?:en)? (?:\w+ ){0,3}ein|zog(?:en)? (?:\w+ ){0,3}an|ziehen (?:\w+ ){0,3}an|abgebaut|explodier\w+|verlor(?:en)?|hoehepunkt\w*",
)
FIGURES: Final = (
    "zahl anzahl anteil menge quote rate flaeche preis miete umsatz ausstoss foerderung belegschaft beschaeftigung arbeitslos einwohner bevoelkerung besuch gaeste"
    " uebernachtung export produktion einkommen lohn loehne kosten schulden gewinn verlust niveau wert index kurve linie temperatur geburten ausgaben einnahmen"
    " studierendenzahl bestand dichte nachfrage angebot absatz ertrag auflage statistik balken prozent stellen jobs arbeitsplaetze"
).split()
NATURE: Final = (
    "sonne mond nebel rauch dampf gras graeser getreide hafer weizen roggen gerste mais hopfen baum baeume blume pflanze kraeuter moos efeu obst gemuese wein reben ruebe kartoffel"
    " bluete unkraut birke wald halm rasen flieder linden pappel stern vorhang schiff kind kinder katze junge vogel voegel luftballon ballon treppe stufe weg pfad strasse"
    " turm zug bahn bus boot schnee regen blatt blaetter steiger gaerten beet spannung orchester chor stimme"
).split()
# Numbers at the beginning of a noun that counts time or money: „Zehnminutentakt“, „Halbmillionenstadt“.
COUNTING_NOUNS: Final = r"\w*(?:million(?!aer)|milliard(?!aer))\w*|(?:{n})(?:minuten|stunden|wochen|monats|jahres|tages)\w+|vierteljahr(?:hundert|es|e)?\w*|halbjahrhundert\w*"
# Words that would turn or grade what an operator asserts; looked for in wordings only.
GRADING: Final = (
    r"nicht|kein(?:e[nmrs]?)?|nie|niemals|weder|niemand|nirgends|kaum|fast|beinahe|nahezu|nur|bloss|lediglich|immer|stets|viel|weit|weitaus|deutlich|wesentlich|erheblich|etwas|geringfuegig|ueberall|ueberwiegend|womoeglich|angeblich",
)
# The same before a value or a whole sentence that comes from a reference.
BEFORE_VALUES: Final = _set(
    "fast knapp kaum beinahe nahezu ueber unter oberhalb unterhalb mindestens hoechstens maximal minimal gut nicht kein keine keinen ohne minus annaehernd"
    " nur bloss lediglich gerademal sogar immerhin ganze stolze satte rund etwa ungefaehr circa ca zirka schaetzungsweise"
)
BEFORE_SENTENCES: Final = _set(
    "nicht nie niemals niemand kein keine keinen falsch unwahr gelogen irrig irrtum maer maerchen legende angeblich vermeintlich kaum dass ob wenn falls obwohl behauptet unsinn"
)
# Words right behind a proven sentence that take it back: „Das stimmt nicht.“
AFTER_SENTENCES: Final = re.compile(
    r"[\s.,;:–—-]{0,4}(?P<denial>(?:(?:aber|doch|leider|nur|und) )?(?:nein|von wegen|unsinn|irrtum|falsch|pustekuchen"
    r"|(?:(?:das|dies|so|der satz|dieser satz|die aussage) )?(?:stimmt|gilt|ist|war|trifft)(?: [a-zäöü]{2,9}){0,2}"
    r" (?:nicht|falsch|unwahr|gelogen|unsinn|ein irrtum|ein märchen|eine legende|ein mythos)))\b",
    re.IGNORECASE,
)
MEASURES: Final = _set(
    "% prozent prozentpunkte € euro dollar hektar km kilometer meter tonnen liter hektoliter jahre tage stunden jahren tagen"
)
ASKING: Final = (
    r"(?:ist|sind|war|waren|hat|haben|hatte|hatten|gibt|gab|wird|werden|wurde|wurden|kann|koennen|konnte|soll|sollen|sollte|darf|muss|muessen|stimmt|gilt|gelten|liegt|liegen|lag|lebt|leben|lebten|welche[nmrs]?|wer|wessen|wem|wen|was|wo"
    r"|wieviele?|wie (?:viele?[nmrs]?|gross|hoch|alt|lang|oft|weit|breit)|worin|woran|[a-z]{3,}(?:te|ten|t)(?= (?:der|die|das|in|es|man|dortmund|sie|ein|eine|hier|an|am|auf|bei|im|seit)))"
)
PRESUMING: Final = r"(?:wussten|wusstest|wissen|weisst|dass|nicht|etwa|kein(?:e[nmrs]?)?)"
REASONS: Final = r"(?:warum|wieso|weshalb|weswegen|wozu|wann|seit wann|wie (?:kam|wurde|konnte|schafft\w*|stark|sehr|schnell|ist|hat|sind|haben))"
# In definitions and notes: what marks a number as a threshold or a step of rounding, and words about the age of sources.
THRESHOLDS: Final = _set(
    "ab unter ueber bis mindestens hoechstens grenze schwelle untergrenze obergrenze meldegrenze mehr weniger als von auf gerundet volle je pro zu jeweils ganze"
)
DATING: Final = "neue[rs]?e?[nmrs]*|neuer\\w*|aelter\\w*|juenger\\w*|frueher\\w*|spaeter\\w*|enger\\w*|weiter\\w*|vorsichtiger\\w*|genauer\\w*|besser\\w*|naeher\\w*"
CHANGES: Final = _set(
    "zuwachs rueckgang zunahme abnahme wachstum anstieg verlust verlorene verloren verlorenen rueckgangs zuwachses schwund"
)
SCALES: Final = _set("million millionen milliarde milliarden tausend hundert prozent prozentpunkte promille")
# Verbs that instruct: a number or a rank in such a sentence tells readers what to do.
INSTRUCTING: Final = r"(?:bitte|klicken sie|druecken sie|waehlen sie|nehmen sie|falten sie|schicken sie|senden sie|geben sie|fuellen sie|teilen sie|halten sie|bringen sie|schreiben sie|rufen sie|nennen sie|beachten sie|achten sie|legen sie|stellen sie|ziehen sie|biegen sie|folgen sie|schneiden sie|ruehren sie|drehen sie|warten sie|buchen sie|melden sie|pruefen sie|tragen sie|laden sie|oeffnen sie|schliessen sie|speichern sie|kreuzen sie|antworten sie|rechnen sie|planen sie|gehen sie|fahren sie|steigen sie|lesen sie|tippen sie|kopieren sie|loeschen sie|wiederholen sie)"
