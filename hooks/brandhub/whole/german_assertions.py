"""German phrases that assert a comparison, a rank, a quantity or a trend. Data, not logic: see orphan_german.py.

Spelt as the words of german_words.py are. Whoever adds a word adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

LEADING: Final = (
    r"einmalig|unikat|einzigartigkeit|ungekroent\w*|weltberuehmt\w*|weltbekannt\w*|sondergleichen|(?:koenig|koenigin) (?:unter|der) \w+|ohne ausnahme vorn|alles in den schatten|erste klasse|allererst\w*|(?:welt|europa|deutschland|bundes|landes|nrw)weit (?:die|der|das|einzig|fuehrend|erst|groesst|best)\w*|(?:deutschlands|europas|westfalens|nordrheinwestfalens|nrws|der welt) (?:nummer|nr|aushaengeschild|vorzeige)\w*|juengste[rnms]? (?!zeit|vergangenheit|geschichte|zaehlung|zahl|zahlen|stand|bericht|entwicklung|meldung|ausgabe|gericht|tag)\w+",
    r"einzige[nmrs]?|als einzige\w*|einzigartig\w*|einmalige?[nmrs]?(?= \w)|fuehrend\w*|konkurrenzlos\w*|unuebertroffen\w*"
    r"|unerreicht\w*|beispiellos\w*|unangefochten\w*|ungeschlagen\w*|unschlagbar\w*|unvergleichlich\w*|bestens|seinesgleichen"
    r"|ihresgleichen|ohnegleichen|erstklassig\w*|allererste\w*|weltbest\w*|weltweit bekannt\w*|alleinig\w*|tonangebend\w*"
    r"|marktbeherrschend\w*|rekordverdaechtig\w*|unerreichbar\w*|unueberboten\w*|unvergleichbar\w*",
    r"(?:auf |der |die |unser\w* )?(?:spitzen(?:reiter|platz|plaetz|wert|position|rang|standort|klasse|leistung|forschung"
    r"|stellung|verdien|gruppe|ergebnis|jahr|quote|zahl)\w*|rekord(?!ers?\b|ern?\b|buch|halter)\w*|\w*(?:besucher|gaeste|umsatz|publikums|besuchs|welt)rekord\w*"
    r"|(?:all)?hoechst(?:stand|wert|marke|zahl|leistung|mass)\w*|allzeithoch|tiefst(?:stand|wert)\w*|tiefpunkt|hoechstpunkt"
    r"|best(?:wert|marke|zeit|note|leistung)\w*|(?:welt|europa|rekord)meister(?!schaft)\w*|welt(?:spitze|klasse|rang|niveau)"
    r"|(?:welt)?marktfuehrer\w*|(?:markt|spitzen)fuehrerschaft|vorreiter\w*|schlusslicht\w*|spitzenreiter\w*|primus|hochburg\w*"
    r"|mekka|superlativ\w*|alleinstellungsmerkmal\w*|vorbildstadt|platzhirsch\w*|klassenprimus|champion\w*)",
    r"an (?:der|die) (?:welt|tabellen)?spitze(?! (?:des|der|einer|eines) )|in der spitzengruppe|in der ersten liga|die nase vorn|spitze ist|ist spitze",
    r"(?:nummer|nr \.|platz|rang) (?:eins|1)|top (?:ten|zehn|fuenf|drei|\d+)|unter (?:den|die) (?:top|besten|ersten)\w*",
    r"(?:platz|rang|position|stelle|nummer) (?:eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf)"
    r"|(?:beleg|erreich|hol|err[ai]ng|sicher)\w* (?:\w+ ){0,6}(?:platz|plaetze|rang|raenge|position|stelle)|(?:auf|in) (?:einem|einen|dem|den|die) (?:guten|vorderen|hinteren|oberen|unteren) (?:platz|plaetze|plaetzen|rang|raenge|raengen)",
    r"(?!landes|bundes|kultur|kreis|provinz|bezirks|distrikts)\w+hauptstadt|(?:bier|fussball|gruene|heimliche\w*|deutsche) hauptstadt"
    r"|hauptstadt (?:des|der|von) (?!bundesrepublik|landes|republik)\w+",
    r"wie (?:noch )?nie(?: zuvor)?|nie zuvor|wie (?:kaum|kein)\w*(?: \w+)?|nirgend(?:wo|s)(?: (?:sonst|anders))?"
    r"|wie (?:sonst )?nirgend\w*|mehr denn je|aufs beste|ohne beispiel|ohne konkurrenz|das mass (?:der|aller) dinge",
    r"welt(?:ruf|ruhm|geltung|format)|kroenung|krone (?:der|unter)|kronjuwel\w*|juwel (?:der|unter)|perle (?:der|unter)|koenig(?:in)? (?:der|des|unter)|flaggschiff\w*|monopol\w*|alleinstellung\w*|inbegriff des besten|massstaebe|neue standards|rote laterne|klassenbeste\w*|jahrgangsbeste\w*|branchenprimus|krone aufsetz\w*"
    r"|best(?:besucht|bewertet|bezahlt|ausgestattet|erhalten|erforscht|gelegen|vernetzt|angebunden|moeglich|ausgebaut)\w*|meist(?:besucht|gelesen|fotografiert|genutzt|befahren|gespielt|verkauft|besungen|diskutiert|frequentiert|zitiert)\w*|hoechst(?:dotiert|gelegen|bewertet)\w*|groesstmoeglich\w*|erstbest\w* nicht"
    r"|(?:deutsche[rn]?|amtierende[rn]?) (?:rekord|vize)?meister(?:in)?|pokalsieger\w*|titeltraeger\w*|testsieger\w*|gesamtsieg\w*|(?:export|import|vize|serien|pokal)(?:welt)?meister(?!schaft)\w*|exportkoenig|weltspitze|spitzenfeld|spitzentrio",
    r"(?:gehoert|zaehlt|gehoeren|zaehlen|gehoerte|zaehlte|rechnet) (?:\w+ ){0,7}(?:zu den|zur|zu (?:deutschlands|europas|westfalens)) (?:\w+ )?(?:grossen|groessten|fuehrenden|bedeutenden|bedeutendsten|wichtigen|ersten|oberen|spitze|weltspitze|elite|\w*best\w+|\w+sten)",
    r"(?:noch )?nie(?:mals)? (?:[\w]+ ){0,6}so \w+|so (?:\w+ ){1,7}(?:noch )?nie(?:mals)?|(?:noch )?nie(?:mals)? (?:\w+ ){0,5}(?:mehr|weniger|\w{2,}ere[nrs]?) \w+|wie sonst (?:nur|kein\w*|nirgend\w*|niemand)|wie lange nicht(?: mehr)?|wie selten(?: zuvor)?|wie seit (?:\w+ ){1,3}nicht(?: mehr)?|so \w+ wie (?:lange|selten|seit)",
    r"einzig(?= (?:in|im|hier|dortmund|unter|der|die|das|dastehend|bei|auf|am))|einzigstes?|(?:das|ihr|ihrem|sein|seinem|ein|im|am|auf ein|auf dem) (?:\w+ )?(?:maximum|minimum|hoechstmass|mindestmass|optimum)|(?:neue[sn]?|historische[sn]?|bisherige[sn]?|absolute[sn]?|vorlaeufige[sn]?|ein|einem) (?:hoch|tief)(?= [.,;!?¶])|historische[sn]? (?:hoch|tief)"
    r"|an (?:der|die) spitze (?!des (?:zug|turm|dach|mast|umzug|kran|boots|schiff)|der (?:halde|kolonne|schlange|kapelle|prozession|zeche|demonstration|treppe|tanne|fahne|parade))\w+|die spitze (?:uebernommen|des feldes|im)|ganz (?:oben|vorn|vorne) (?:mit|dabei|auf der liste|in der)|(?:weit|ganz) (?:vorn|vorne|oben)(?= [.,;!?¶])|in der poleposition|nummer eins|an erster stelle|an letzter stelle",
    r"nonplusultra|top(?:adresse|standort|lage|wert|platz|position|niveau|ergebnis|hochschule|universitaet|unternehmen)\w*|herz (?:der|des) (?:deutsch|europae|welt|westfael)\w*|(?:auf|aufs|auf das|vom) (?:dem )?(?:sieger)?(?:treppchen|podium|podest)|(?:gold|silber|bronze)(?:medaille\w*|rang\w*)|(?:gewann|gewannen|holte|holten|holt|gewinnt|errang|gab es) (?:\w+ ){0,2}(?:gold|silber|bronze)|eldorado|lieblings(?:stadt|ort|verein) der|als (?:erste|letzte)[rnms]?|(?:deutschlands|europas|westfalens|der welt) (?:lieblings|herzstueck)\w*|ein muss fuer",
    r"\w*hochburg\w*|weltelite|elite(?:standort|uni\w*)|in aller welt (?:bekannt|beruehmt)|(?:welt|europa|bundes|landes|stadt|deutschland)weit (?:bekannt|beruehmt|beachtet|geschaetzt|gefragt|einzig|fuehrend)\w*|legendaer\w*|allerletzt\w*|sieger(?:in)?(?= (?:ins|aus|des|der|in|im|beim|hervor))|siegreich\w*|novum|weltneuheit\w*|weltpremiere\w*|welturauffuehrung|pioniertat|pionier(?:in|innen|e)?(?= (?:der|des|bei|beim|im|in|fuer))|wiege (?:der|des)|zum letzten mal|(?:bleibt|ist|gilt|war) (?:\w+ ){0,5}(?:erste|beste) adresse|die erste adresse fuer|aushaengeschild fuer|ganz gross|(?:ganz )?grosse klasse|grossmacht|schwergewicht(?= (?:der|des|in|im|unter))|spitzenliga|champions league (?:der|des)",
)
FRACTIONS: Final = (
    r"(?:ein(?:e[nmrs]?)?|zu|gut|knapp|fast|rund|etwa|\w+ei|vier|fuenf|sechs|sieben|acht|neun|zehn) (?:\w+e[nms]? )?(?:drittel|fuenftel|sechstel|siebtel|achtel|neuntel|zehntel|zwanzigstel|hundertstel)n?|(?:ein(?:e[nmrs]?)?) (?:gut|knapp|voll|ganz|stattlich|satt)\w* viertel",
    r"(?:lediglich|gerade einmal|gerade mal|immerhin|insgesamt) ein(?:e[nmrs]?)? \w+|ein(?:e[nmrs]?)? (?:weitere|einzelne)[nrs]? \w+(?= (?:blieb|bleibt))",
    r"(?:ein(?:em|es)?|gut|knapp|fast|rund|zwei|drei|vier|kein|etwa)(?: gutes| knappes)? ?(?:drittel|fuenftel|sechstel|achtel|zehntel|hundertstel)|dreiviertel|(?:zwei)drittel\w*",
    r"(?:ein(?:em|es)?|gut|knapp|fast|rund|drei|etwa)(?: gutes| knappes)? ?viertel (?:der|des|aller|von|davon|mehr|weniger|unserer|ihrer|dieser|so|ist|sind|alle\w*|lebt|leben|arbeitet|arbeiten|hat|haben)|(?:die )?viertel der \w+(?= (?:ist|sind))",
    r"halb so \w+|halbe[nmrs]? (?!stunde auf)\w+|halb (?:dortmund|deutschland|europa|so|die)|(?:die )?haelfte",
    r"zu (?:zweit|dritt|viert|fuenft|sechst|siebt|acht|neunt|zehnt)|nur ein(?:e[nmrs]?)?(?: einzig\w*)? \w+|genau ein(?:e[nmrs]?)? \w+|kein(?:e[nmrs]?)? einzig\w+|ein(?:e[nmrs]?)? einzig\w+",
    r"(?:jede|jeder|jedes|jeden|jedem) (?:zweit|dritt|viert|fuenft|zehnt)e[nmrs]?|(?:null|ein) (?:prozent|emission\w*|euro|toleranz|co)|(?:eine?[rs]?|eins) von (?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|hundert)|null (?!komma|uhr|und)\w+",
    r"zigmal|x mal|zigfach\w*|(?:dutzend|hundert|tausend)weise|hundertschaft\w*|hand voll|ein gutes dutzend|ein paar (?:dutzend|hundert|tausend)|ge(?:drittel|viertel)t|drittel(?:t|te|ten) sich|wenige (?:dutzend|hundert|tausend)|ein (?:drittel|viertel|fuenftel|zehntel)(?= [.,;!?¶])",
    r"halb (?:leer|voll|fertig|verfallen|zerstoert)\w*|(?:ist|sind|war|waren|als|bildet|bilden) ein (?:duo|trio|quartett|quintett|sextett|septett|oktett)",
    r"dreivierteljahr\w*|(?:das|ein|dies(?:es)?|kein|einem|dem) (?:trio|duo|sextett)|ein drittes|ein viertes",
)
# A time that has passed, counted in decades.
LASTING: Final = (
    r"(?:seit|vor|ueber|nach|in) (?:\w+ )?(?:jahrzehnten|jahrhunderten|jahrtausenden)|(?:jahrzehnt|jahrhundert)elang\w*|seit (?:einem|einer) \w*(?:jahrzehnt|jahrhundert|generation)|vor einem (?:jahrzehnt|jahrhundert)",
    r"nuller ?jahre\w*|(?:vorigen|vergangenen) jahrhunderts?|vor (?:\w+ )?generationen|seit (?:\w+ )?generationen|ueber generationen|generationenlang|(?:ein|kein|einem|knapp ein|gut ein|ueber ein|fast ein) (?:volles |ganzes |gutes |knappes |halbes )?(?:jahrzehnt|jahrhundert|jahrtausend)",
)
# --- Ranks in order ---
ORDINAL: Final = r"(?:zweit|dritt|viert|fuenft|sechst|siebt|siebent|neunt|zehnt|elft|zwoelft|(?:drei|vier|fuenf|sech|sieb|acht|neun)zehnt|\w+zigst|\w*hundertst|\w*tausendst)e[nmrs]?"
RANKS: Final = (
    rf"(?:an |auf )?(?:der |die |das |den |dem |als |am |im |zum |zur )?(?:{ORDINAL}|erste[nmrs]?|letzte[nmrs]?)|erstmal(?:s|ig\w*)|zum ersten mal|die letzten ihrer art|(?:als|zum) ersten?|"
    r"(?<=der )achte[nmrs]?|(?<=die )achte[nmrs]?|(?<=auf )achte[nmrs]?|vorletzte[nmrs]?|drittletzt\w+|(?:zweit|dritt|viert|fuenft|sechst|siebt|acht|neunt|zehnt)(?:groess|aelt|hoech|meist|best|staerk|wichtig|laeng|klein)\w+",
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
    r"(?:eine[r]?|die|ganze|grosse|wahre) (?:fuelle|flut|schar|unzahl|unmenge|masse|lawine|armada|unsumme) (?:von|an|neuer|alter|guter|\w+er)|(?:ein|das|ganzes|wahres) (?:heer|armee) (?:von|an|aus|der)|unsummen|unzahl|berge von|massen an|grossteils|(?:grosse|weite|betraechtliche|erhebliche|wesentliche) teile|(?:grossen|weiten|wesentlichen|erheblichen) teilen"
    r"|(?:ein|der|einen|einem|den|dem) (?:erheblich|betraechtlich|wesentlich|gut|beachtlich|nennenswert|verschwindend|gering|winzig|stattlich|bedeutend|ansehnlich|kleinst|ueberwaeltigend)\w* (?:teil|anteil|rest)|zum (?:ueberwiegenden|grossen|groessten|kleinsten|geringsten|kleineren|groesseren) teil"
    r"|kaum ein(?:e[nmrs]?)?(?: \w+)?|kaum [a-z]+e[nr]? |(?:so gut wie|fast|beinahe|nahezu|praktisch|quasi) (?:alle|jede|kein|nur|ueberall|nirgend|niemand|ausschliesslich|nichts|immer)\w*|komplett|samt und sonders|durchgaengig|rundweg|zur gaenze|(?:die|das|der|den|dem|des) gesamte[nmrs]?|gesamte (?!\w*liste)\w+|restlose\w*"
    r"|(?:die|der|das|dem|den) ganze[nrs]? (?:stadt|land|landes|revier|ruhrgebiet|deutschland|republik|welt|nation|nordstadt|innenstadt)|(?:fast|nahezu|beinahe|praktisch) (?:die|das|der|den|dem) ganze\w*|ueberall (?:in|im|auf|am|an|auf) (?!den spannen)\w+|ueberall (?:steht|stehen|liegt|liegen|gibt|gab|riecht|hoert|sieht|findet|finden|waechst|wird)|allueberall|(?:nur|lediglich|einzig|allein) (?:noch )?(?:der|die|das) (?:\w+ ){1,4}(?:noch|stehen|uebrig|erhalten|verschont)|nahezu (?:vollstaendig|komplett)|fast (?:vollstaendig|komplett|ganz)|vollstaendig (?:zerstoert|versorgt|erneuerbar|barrierefrei|verschwunden|saniert|abgerissen|elektrisch)"
    r"|nichts (?:erinnert|deutet|bleibt|blieb|zeugt|waechst|davon|ist (?:davon |mehr |vom |von )|war (?:davon |mehr |vom |von )|mehr)|(?:ist|sind|war|waren|wird|werden|wurde|wurden) (?:\w+ ){0,4}(?:rar|knapp|mangelware|raritaet)(?= [.,;!?¶])|in huelle und fuelle|in huelle|reichlich \w+|wimmelt \w+|am laufenden band|mehrheitlich\w*|nur (?:wenige|noch)\w*|nicht nur wenige|von der masse|die masse der|das gros|gros der|der rest der|unter den wenigen",
    r"allein (?:im|in|am|auf|bei|der|die|das|dortmund) (?=(?:\w+ ){0,2}(?:hafen|stadt|jahr|revier|zentrum|innenstadt|norden|sueden|osten|westen|campus|nordstadt|universitaet)\b)\w+|weitgehend\w*|weitestgehend\w*|vollstaendig (?:\w+t|\w+en|\w+frei)(?= [.,;!?¶])|nahezu \w+|(?:brechend|gerammelt|proppen|rappel|rand|uebervoll|gut|bis auf den letzten platz) ?(?:voll|gefuellt|besetzt)|(?:rappel|proppen|rand|ueber)voll|ueberfuellt\w*|ausverkauft\w*|ausgebucht\w*|menschenmassen|menschenmenge\w*|menschenleer\w*|massenandrang|andrang",
    r"menschenleer\w*|wie leergefegt|(?:ist|sind|war|waren) kein(?:e[nrs]?)? (?:geblieben|mehr|uebrig)|ganze (?:strassenzuege|stadtteile|viertel|strassen|siedlungen|familien|jahrgaenge|generationen|regionen)|wohin man (?:blickt|schaut|sieht)|wo man (?:auch )?(?:hinsieht|hinblickt|hinschaut|geht und steht)|auf schritt und tritt nichts|soweit das auge reicht|bis zum horizont|(?:viele|alle)rorts|landauf landab|ringsum (?:alles|nichts)|tagtaeglich (?:hunderte|tausende)",
)
# --- Comparison without a comparative, rank and trend in verbs and nouns ---
COMPARING: Final = (
    r"(?:bleibt|blieb|bleiben|blieben|faellt|fiel|fallen|fielen) (?:\w+ ){0,2}hinter (?:\w+ ){1,5}zurueck|ueberrag(?:t|te|en|ten)|ueberschr(?:eitet|eiten|itt|itten)|unterschr(?:eitet|eiten|itt|itten)|unterbiet\w+|ueberbiet\w+|uebertrumpf\w*|hink(?:t|te|en) (?:\w+ ){0,7}hinterher|steht (?:\w+ ){0,6}in nichts nach|in nichts nach|auf augenhoehe mit|kopf an kopf|laeuft (?:\w+ ){0,7}den rang ab|den rang (?:ab|abgelaufen|ablaufen)|sticht (?:\w+ ){0,7}aus|(?:steckt|steckte) (?:\w+ ){0,7}in die tasche|kann (?:\w+ ){0,6}mithalten|haelt (?:\w+ ){0,7}mit(?= [.,;!?¶])|gemessen an (?:der|den) (?:einwohner|flaeche)\w*|im verhaeltnis zu\w*|pro kopf|je einwohner\w*|zieht (?:\w+ ){0,6}gleich|(?:im|ins) (?:oberen |unteren |vorderen )?(?:mittelfeld|spitzenfeld|schlussfeld|vorderfeld)|im (?:oberen|unteren|vorderen) drittel|schlaegt (?:\w+ ){1,3}(?:um laengen|deutlich|klar)|(?:weit|deutlich|klar|spuerbar|merklich|ungleich|erheblich|wesentlich) (?:mehr|weniger|\w+er)(?= [.,;!?¶a-z])(?! (?:weiter|hinter|unter|ueber))|voraus(?= [.!¶])",
    r"(?:im|in) vergleich (?:zu\w*|mit)|verglichen mit|im (?:\w+)?vergleich(?= (?:liegt|lag|steht|schneidet|weit|weiter|gut|schlecht|zu|mit))|gegenueber (?:dem )?(?:vorjahr\w*|frueher|damals|den vorjahren)",
    r"(?:liegt|lag|liegen|lagen|landet|landete|steht|stand|stehen|rangiert|rangieren|rangierte|rueckt|rueckte|zieht|zog)\w* (?:\w+ ){0,7}(?:vorn|vorne|obenauf|weit oben|ganz oben|hinten|gleichauf|an der spitze)",
    r"(?:mit abstand|weit|knapp|deutlich|klar|meilenweit|um laengen) (?:vor|hinter|ueber|unter|vorn|vorne|voraus|besser)|mit abstand",
    r"(?:ueber|unter) (?:dem|den|der|die) (?:bundes|landes|gesamt|eu )?(?:durchschnitt\w*|schnitt|mittel(?:wert)?|plan|niveau|wert|soll|erwartung\w*)|(?:ueber|unter)durchschnittlich\w*|ueberproportional\w*|unterdurchschnittlich\w*",
    r"(?:ebenso|genauso|gleich|doppelt so|halb so|mindestens so|fast so|ebenso) (?!wie)\w+(?: \w+)? wie|(?:ebenso|genauso|gleich) (?:viele?|gross\w*|hoch|lang|alt|stark|oft)|so (?:gross\w*|viele?|hoch|lang\w*|alt|stark|breit|teuer|gruen|wenige?|schnell|oft|haeufig|bekannt|beliebt|reich|dicht|wichtig)(?: \w+){0,3} wie",
    r"um ein (?:viel|mehr)faches|(?:das|dem|ein) (?:viel|mehr)fache[sn]?|vielfache[sn]? (?:des|der|mehr)|um laengen|allemal",
    r"(?:hat|haben|hatte|hatten|ist|wurde|wird|laengst|noch|schon|bald) (?:\w+ ){0,8}(?:ueberholt|uebertroffen|ueberfluegelt|abgehaengt|uebertrumpft|ueberboten|ueberrundet|distanziert|eingeholt|hinter sich gelassen)",
    r"ueberhol(?:t|te|ten|en)|uebertr(?:ifft|af|afen|effen|umpft\w*)|uebersteig(?:t|en)|ueberstieg(?:en)?|ueberfluegel\w+|uebertroffen|abgehaengt|uebertrumpft|ueberrundet\w*|ueberwieg(?:t|en)|ueberwog(?:en)?|dominier(?:t|en|te|ten)|toppt\w*|"
    r"(?:laesst|liess|lassen|liessen|gelassen) (?:\w+ ){0,8}hinter sich|hinter sich (?:gelassen|lassen|liess|laesst)|(?:stellt|stellte|stellen) (?:\w+ ){0,8}in den schatten|"
    r"(?:haengt|haengte|haengen) (?:\w+ ){0,8}ab(?= [.,;!?¶])|vorbeigezogen|(?:schlaegt|schlug|schlagen) (?:alle\w*|jede\w*|die konkurrenz|essen|bochum|duisburg|koeln)|"
    r"kann es mit (?:\w+ ){1,4}aufnehmen|(?:hat|haben|hatte) die nase vorn|"
    r"(?:fuehrt|fuehrte|fuehren|fuehrten) (?:\w+ ){0,8}an(?= [.,;!?¶])|anfuehr(?:t|en|te|ten)|angefuehrt|(?:fuehrt|fuehrte) (?:das|die|den) (?:feld|liste|tabelle|ranking|rangliste|vergleich)|"
    r"vorsprung|rueckstand|ueberlegen\w*|unterlegen\w*|uebergewicht|ueberzahl|ueberhang|spitzenposition|gleichauf|ebenbuertig\w*",
    r"zu den (?:\w+sten|groessten|fuehrenden|top \w+|besten)|gehoert zur spitze",
    # Verbs that cannot be parted, and their participles.
    r"uebertr(?:aff?|iff|eff|off)\w*|ueberfluegel\w*|ueberrund\w*|ueberrag(?!end )\w*|ueberbiet\w*|ueberbot\w*|uebertrumpf\w*|ueberstrahl\w*|uebersteig\w*|ueberstieg\w*|ueberschr(?:eit|itt)(?:e[nt]|et)\w*|unterschr(?:eit|itt)(?:en|et)|unterbot\w*|unterbiet\w*"
    r"|dominier\w*|dominanz|deklassier\w*|distanziert(?:e|en)? (?!sich)\w+ |enteil\w*|ent?eilte\w*|davongezogen|davonzog(?:en)?|davonzieh\w*|vorausgeeilt|voraneil\w*|zurueckgefallen|zurueckfaellt|zurueckfiel(?:en)?|zurueckbleib\w*|zurueckblieb\w*|zurueckliegt|zurueckliegen|zuruecklag"
    r"|hinterherhink\w*|nachhink\w*|hinkt \w+|aufgeholt|aufhol(?:t|te|en)|gleichgezogen|gleichzieh\w*|abgeschlagen|vorauseil\w*|ausgestochen|aussticht|herausrag\w*|hervorrag\w*|mithalten|mithaelt|mitgehalten|herankomm\w*|heranreich\w*",
    # Verbs that part.
    r"(?:holt|holte|holten|holen) (?:\w+ ){0,7}(?:auf|ein)(?= [.,;!?¶])(?! luft)|(?:faellt|fiel|fallen|fielen|liegt|lag|liegen|lagen|bleibt|blieb|bleiben|blieben) (?:\w+ ){0,7}zurueck(?= [.,;!?¶])|(?:zieht|zog|ziehen|zogen) (?:\w+ ){0,7}(?:gleich|davon)(?= [.,;!?¶])"
    r"|hink(?:t|te|en|ten) (?:\w+ ){0,7}(?:hinterher|nach)|(?:schneidet|schneiden|schnitt|schnitten) (?:\w+ ){0,7}(?:gut|schlecht|stark|schwach|hervorragend|passabel|mittelmaessig)(?: \w+){0,3} ab|(?:reicht|kommt|reichte|kam|kommen|reichen) (?:\w+ ){0,3}an (?:\w+ ){0,6}heran|an (?:\w+ ){1,4}(?:reicht|kommt|kam|reichte) (?:\w+ ){0,7}heran"
    r"|(?:kommt|kam|kommen) (?:dem|der|den|einem|einer|ihm|ihr|kein\w*|niemand) (?:\w+ ){0,3}gleich(?= [.,;!?¶])|(?:haelt|halten|hielt|hielten) (?:\w+ ){0,6}(?:schritt|mit)(?= [.,;!?¶])|das wasser reichen|schritt (?:halten|gehalten)|auf (?:gleicher|einer) (?:hoehe|stufe) (?:mit|wie)",
    r"in (?:derselben|der gleichen|einer eigenen|einer anderen|der obersten|der oberen) liga|oberliga der|kann sich (?:\w+ ){0,3}messen|vergleich (?:mit (?:\w+ ){1,3})?nicht zu scheuen|gegen (?:\w+ ){1,5}(?:kommt|kam|kommen|kamen) (?:\w+ ){1,4}an(?= [.,;!?¶])|keinen vergleich zu scheuen|(?:scheut|scheuen) (?:\w+ ){0,3}vergleich"
    r"|(?:im|in|bei|beim) (?:\w+ )?\w*(?:staedte|landes|bundes|laender|europa|regional|revier|laenge|preis|groessen|hochschul)vergleich|(?:bundes|landes|europa|welt|deutschland)weite[nm] vergleich|im (?:direkten|nationalen|internationalen|regionalen) vergleich|vergleichsweise|verhaeltnismaessig|gemessen (?:an|am) \w+"
    r"|(?:ueber|unter|hinter|oberhalb|unterhalb|jenseits|nahe|weit von|um|auf) (?:dem |den |der |des |die |vom )?(?:\w+ )?(?:bundes|landes|gesamt|regional|eu|nrw|revier|jahres|vorjahres|stadt|westfaelischen )?(?:durchschnitts?|schnitt|mittelwerts?|mittels?|niveaus?|solls?|richtwerts?|grenzwerts?|zielwerts?|vorjahrs?|vorjahres|vorjahreswerts?|erwartungen|prognosen?|planzahlen|vorgaben?)(?= )"
    r"|(?:ueber|unter)(?:durchschnitt|proportional|repraesentiert|beset?zt|fordert? nicht)\w*|in der (?:ueber|unter|mehr|minder)zahl|(?:zahlenmaessig|haushoch) (?:ueber|unter)legen",
    r"(?:liegt|lag|liegen|lagen|steht|standen|rangiert|rangieren|landet|landete) (?:in |im |bei |beim |mit |an |damit |noch |knapp |weit |klar )(?:\w+ ){0,8}(?:vor|hinter) (?:koeln|essen|bochum|duisburg|duesseldorf|hamburg|berlin|muenchen|muenster|bielefeld|wuppertal|gelsenkirchen|hagen|leipzig|bremen|frankfurt|stuttgart|dortmund|hannover|allen|den anderen|anderen|der konkurrenz|vergleichbaren|den nachbar\w+|ihren nachbar\w+)",
    r"im (?:schnitt|durchschnitt|mittel)(?= )|anders als (?!erwartet|gedacht|geplant|sonst|ueblich|vermutet|angekuendigt)\w+|lieber (?:\w+ ){1,6}als|(?:stellt|stellte|stellen|stellten) (?:\w+ ){1,6}(?:in den schatten|bloss nicht)",
    r"(?:haengt|hing|haengen|hingen) (?:\w+ ){0,7}hinterher|hinterherhaeng\w*|auf die plaetze (?=verw)\w+|(?:verweist|verwies|verweisen) (?:\w+ ){1,4}auf (?:die plaetze|den zweiten|rang)|(?:lehrt|lehrte) (?:\w+ ){1,4}das fuerchten|(?:macht|machte) (?:\w+ ){1,5}(?:vor|konkurrenz)(?= [.,;!?¶])|konkurrier\w*|(?:schere|kluft|abstand|luecke) (?:\w+ ){0,6}(?:geht|ging|klafft|schliesst|oeffnet|wird|waechst)(?: (?:\w+ ){0,2}(?:auf|auseinander|zu|groesser|kleiner))?",
)
TREND: Final = (
    r"broeckel(?:t|n|te|ten)|stagnier\w+|erholt sich|(?:blieb|bleibt|blieben|bleiben) (?:\w+ ){0,3}(?:stabil|konstant|unveraendert|gleich)|flaut\w* (?:\w+ ){0,3}ab|(?:laesst|liess|lassen|liessen) (?:\w+ ){0,3}nach(?= [.,;!?¶])|einbussen|einbruch (?:der|des|bei)|sinkflug|steigflug|zulauf|bluehte? (?:\w+ ){0,2}auf|(?:gewinnt|gewann|verliert|verlor|verlieren) (?:\w+ ){0,3}(?:einwohner\w*|menschen|arbeitsplaetze|stellen|kundschaft|boden)|wird immer|werden immer|von tag zu tag|unaufhaltsam|(?:seit|ueber) jahren (?:ab|zu)waerts|im kommen|im wandel begriffen nicht|auf dem rueckzug|auf talfahrt|(?:geht|ging) (?:es )?(?:\w+ ){0,3}(?:bergauf|bergab|aufwaerts|abwaerts)|hoehepunkt erreicht|immer oefter|immer seltener|mehr und mehr|nach und nach (?:mehr|weniger)",
    r"wachs(?:tum\w*|en|end\w*)|\w*wachstum\w*|waechst|wuchs(?:en)?|gewachsen\w*|(?:an|nach)gewachsen\w*|steig(?:t|en|end\w*)|stieg(?:en)?|gestiegen\w*|ansteig(?:t|en|end\w*)|angestiegen\w*|anstieg\w*|"
    r"anwaechst|anwachsen\w*|ansteigend\w*|steigerung (?:der|des|um|von|bei)|gesteigert|sink(?:t|en|end\w*)|sank(?:en)?|gesunken\w*|absink\w+|abgesunken|schrumpf\w*|geschrumpft\w*|zugenommen|abgenommen|zunehmend\w*|abnehmend\w*|"
    r"zunahme\w*|zuwachs\w*|zuwaechse\w*|\w*zuwachs|rueckgang\w*|\w*rueckgang\w*|rueckgaenge\w*|ruecklaeufig\w*|schwund|\w+schwund|boom\w*|geboomt|\w+boom|explodier\w+|zugelegt|nachgelassen|eingebrochen|"
    r"(?:ver)(?:doppel|dreifach|vierfach|fuenffach|zehnfach|vielfach|hundertfach)\w*|halbier\w*|\w*aufschwung|\w*abschwung|aufwaertstrend|abwaertstrend|talfahrt|hoehenflug|im aufwind|auf dem vormarsch|zurueckgegangen\w*|"
    r"aufholjagd|vermehrt\w*|schwindet|schwinden|schwand(?:en)?|geschwunden|wachstumskurs|hochgeschnellt|emporgeschnellt|verschwindend|dezimiert\w*|gesunkene\w*|gewinnt an|verliert an|verloren an",
    r"(?:nimmt|nahm|nehmen|nahmen) (?!\w+ (?:sie|uns|mich|am|an|teil))(?:[\w-]+ ){0,8}(?:zu|ab)(?= [.,;:!?¶])|(?:legt|legte|legen|legten) (?:[\w-]+ ){0,7}zu(?= [.,;!?¶])|(?:geht|gehen|ging|gingen) (?!auf )(?!(?:\w+ ){0,6}auf )(?:[\w-]+ ){0,8}(?:zurueck|nach (?:oben|unten)|bergab|bergauf|aufwaerts|abwaerts)|"
    r"(?:bricht|brach|brechen|brachen) (?:\w+ ){0,6}(?:ein|weg)(?= [.,;!?¶])|(?:hat|haben|hatte|hatten|sich|wird|wurde|wurden) (?:\w+ ){0,7}(?:erhoeht|verringert|verbessert|verschlechtert|vergroessert|verkleinert|verkuerzt|verlaengert|beschleunigt|vermehrt|reduziert|gesteigert|ausgeweitet)|"
    r"(?:erhoeh|verringer|verbesser|verschlechter|vergroesser|verkleiner|vermehr|reduzier)(?:t|te|ten) sich|(?:ein|im|das|mit) plus|(?:ein|im|das|mit) minus(?! \d)|immer (?:mehr|weniger|(?!wieder |der |dieser |hier |unter |ueber |aber |sicher |leer |weiter |her |er |nur )\w+er)|von jahr zu jahr|jahr fuer jahr|stetig|tendenz (?:steigend|fallend)|nach oben(?= (?:zeigt|geht|weist))|(?:zeigt|weist|geht) (?:\w+ ){0,3}nach (?:oben|unten)",
    r"niederging(?:en)?|aufstieg (?:der|des) (?:stadt|universitaet|logistik|branche|wirtschaft|region|industrie|hafens|stahl\w*|\w+s)|im sturzflug|im steilflug|(?:wachstums|schrumpf|expansions|spar)kurs|im rueckwaertsgang|durch die decke|in die hoehe|in den himmel (?:ge)?schossen|sprunghaft\w*|rapide|exponentiell\w*"
    r"|(?:schmilzt|schmolz|schmolzen|schmelzen) (?:\w+ ){0,6}(?:dahin|zusammen|ab|weg)|(?:zusammen|dahin|weg)geschmolzen|florier\w*|prosperier\w*|expandier\w*|expansion\w*|kollabier\w*|verebb\w*|versieg(?:t|te|en)\w*|ausgeduennt|ausduenn\w*|aufgeblueht|aufblueh\w*|bluehte? auf|verlangsam\w*|abgeebbt|abgeflaut|abgesackt|absack\w*|sackt\w* (?:\w+ ){0,6}ab|(?:ebbt|ebbte|flaut|flaute) (?:\w+ ){0,6}ab"
    r"|zunimmt|zunahm(?:en)?|abnahm(?:en)?|abnimmt|anstieg(?:en)?|anzog(?:en)?|zurueckging(?:en)?|zurueckgeh(?:t|en|end\w*)|zulegt|zulegte(?:n)?|zulegen|einbrach(?:en)?|einbricht|einbrechen|anwuchs(?:en)?|nachliess(?:en)?|nachlaesst|nachlassend\w*|aufwaerts|abwaerts|hochging(?:en)?|dahinschmolz\w*|dahinschwand\w*|schrittweise (?:mehr|weniger)|mehr (?:werden|geworden|wurden|wird)|weniger (?:werden|geworden|wurden|wird)"
    r"|(?:wird|werden|wurde|wurden) (?:\w+ ){0,3}(?:knapp|rar|mehr|weniger|seltener)(?= [.,;!?¶])|(?:auf|aus)sterbend\w*|stirbt (?:\w+ ){0,2}aus|(?:starb|starben|sterben) (?:\w+ ){0,3}aus|ausgestorben\w*|fluechten (?:\w+ ){0,3}aus|landflucht|zuzug|zustrom|zuwanderung(?= (?:steigt|nimmt|haelt))|verloedet|veroed\w*|wiederaufstieg|zeigt (?:\w+ ){0,3}nach (?:oben|unten)|(?:wirtschafts|bau|besucher|wachstums|gruendungs)?(?:schub|flaute|krise haelt)|auf dem hoehepunkt|ihren hoehepunkt|seinen hoehepunkt",
)
# Nouns and figures of speech that assert a trend of whatever they are said of.
COURSES: Final = (
    r"niedergang\w*|(?:absteigenden|aufsteigenden) ast|renaissance|comeback|trendwende|trend (?:zu|zum|zur|geht|nach|haelt)|kehrtwende|immer neue[nrs]?|durch die decke|auf talfahrt|abwaertsspirale|aufwaertsspirale",
    r"schwind(?:et|en|end\w*)|schwand(?:en)?|geschwunden|ungebrochen\w*|altert|alternd\w*|ueberalter\w*|vergreis\w*|abgeflacht|flacht (?:\w+ ){0,3}ab|pendelt\w* (?:\w+ ){0,6}ein|eingependelt|(?:gibt|geben|gab|gaben) (?:\w+ ){0,3}nach(?= [.,;!?¶])|verjuengt\w*|seit jahren(?= (?:im|auf|ab|zu))",
    r"(?:lebt|lebte|leben|lebten) (?:\w+ ){0,3}auf(?= [.,;!?¶])|(?:bluehte?|bluehen|bluehten)(?= [.,;!?¶]| (?:auf|wieder))|talsohle|talfahrt|durststrecke|(?:\w+ ){0,1}kostete (?:\w+ ){0,3}(?:arbeitsplaetze|stellen|jobs)|altert|haeuf(?:t|en|te|ten) sich|mehr(?:t|en|te|ten) sich|wuchs (?:\w+ ){0,7}heran(?= [.,;!?¶])|waechst (?:\w+ ){0,7}zur? |(?:flacht|flachte|flachen) (?:\w+ ){0,3}ab|laeuft (?:\w+ ){0,3}(?:leer|voll)|ueber den berg|dem ende (?:zu|entgegen)|liegt (?:\w+ ){0,3}im trend|im trend|angesagt(?:er|en|este)|hochkonjunktur|konjunktur (?:hat|haben)|im schwinden|am boden|(?:kommt|kommen|kam|kamen) (?:\w+ ){0,3}(?:in mode|aus der mode|ausser mode)",
)
# Verbs that assert a trend only of a figure: „die Mieten klettern“, not „Kinder klettern“.
MOVING: Final = (
    r"kletter(?:t|n|te|ten)|geklettert|fall(?:en|end\w*)|faellt|fiel(?:en)?|gefallen|abgenommen|schnell(?:t|te|en) (?:\w+ ){0,3}(?:hoch|empor)|rutsch(?:t|en|te|ten)|stuerz(?:t|en|te|ten)|brach(?:en)? (?:\w+ ){0,3}ein|zog(?:en)? (?:\w+ ){0,3}an|ziehen (?:\w+ ){0,3}an|abgebaut|explodier\w+|verlor(?:en)?|hoehepunkt\w*",
    r"erhol(?:t|te|en|ten) sich|erholt|zieht (?:\w+ ){0,3}an(?= [.,;!?¶])|angezogen|(?:baut|baute|bauen|bauten) (?:\w+ ){0,8}(?:aus|ab)(?= [.,;!?¶])|ausgebaut|zurueckgefahren|gekuerzt|aufgestockt|geschmolzen|schmelzen|sackt\w*|absinken|purzel\w*|schiess(?:t|en)|schoss(?:en)?|geschossen|rasant\w*|rapide\w*|drastisch\w*|kontinuierlich\w*|dramatisch\w*|leicht nach|schnell(?:t|te|en)|taumel\w*|dreh(?:t|te|en) (?:\w+ ){0,3}ins (?:plus|minus)"
    r"|in fahrt|in schwung|auf touren|fasst (?:\w+ ){0,2}tritt|beschleunig\w*|verdorr\w*|verschwindet|verschwinden|verschwunden|verschwand(?:en)?|schwaechel\w*|anzieh(?:t|en|end\w*)|abschmelz\w*|abnehmen|bergauf|bergab|ebbt\w*|(?:faellt|fiel|fallen|fielen) (?:\w+ ){0,7}ab(?= [.,;!?¶])|ausgeweitet|waechst|wuchs|gefallen",
)
# Heads of nouns that name a figure or what is counted, without their endings: „Besucherzahl(en)“, „Kaltmiete(n)“.
FIGURES: Final = (
    r"\w*(?:zahl|anzahl|anteil|menge|quote|rate|flaeche|preis|miet|umsatz|umsaetz|ausstoss|foerderung|belegschaft|beschaeftigung|beschaeftigt|arbeitslosigkeit|einwohner|bevoelkerung|besuch|gaest|uebernachtung|export|produktion|einkommen|lohn|loehn|kost|schuld|gewinn|verlust|niveau|wert|index|kurv|lini|temperatur|geburt|ausgab|einnahm"
    r"|bestand|bestaend|dichte|nachfrage|angebot|absatz|ertrag|ertraeg|auflag|statistik|balk|prozent|stell|job|arbeitsplaetz|arbeitsplatz|umschlag|verkehr|wirtschaft|leerstand|leerstaend|emission|bedarf|interess|zulauf|anmeldung|mitglied|branch|arbeitsmarkt|wohnungsmarkt|tourismus|konjunktur|gehaelt|steu|spend|investition|budget|etat|bilanz|ergebnis|kapazitaet|wohnung|auslastung|studierend|handel|industri|gewerb|bergbau|einzelhandel|kaufkraft|wettbewerb|abstand|luecke|schere|verbrauch|ruecklag|reserv|vermoeg|vorrat|vorraet|ersparnis|andrang|werk|zech|betrieb|unternehm|firm|brauerei)(?:e?[nrs]?|en|er|ern)?"
)
# Short stems stand alone, or „Zeichen“ would be an oak.
NATURE: Final = (
    r"(?:aest|asch|ast|bahn|bart|baum|beet|birn|bohn|boot|buch|bus|chor|duft|efeu|eich|erbs|fahn|farn|funk|gras|haar|halm|hang|heck|hund|kahn|kies|eisen|ofen|kind|"
    r"klee|lava|lift|lind|mais|moew|mohn|mond|moos|obst|pfad|pilz|rad|rank|rose|saal|tann|taub|teig|toen|ton|tulp|turm|wald|weg|weid|wein|zahn|"
    r"zug"
    r"|\w*(?:aepfel|ahorn|apfel|aufzug|baeume|ballon|birke|blaetter|blatt|bluete|blume|boden|brennnessel|brombeer|bruecke|buehn|buesch|busch|dampf|distel|"
    r"drachen|erdbeer|faehre|fahrstuhl|ficht|flagg|flechte|flieder|fluss|fontaen|gaerten|gelaende|gemuese|gerste|geruch|getreide|gondel|graeser|"
    r"hafer|holunder|hopfen|junge|kartoffel|kastanie|katze|kiefer|kinder|kirsch|klaeng|klang|kraut|kraeuter|krokus|kuerbis|lavendel|lerch|licht|linden|"
    r"loewenzahn|luftballon|mauer|melodie|narziss|nebel|orchester|pappel|pferd|pflanze|pflaster|pflaum|rakete|rampe|rasen|rauch|reben|regen|reiher|"
    r"rhabarber|roggen|ruebe|salat|schatten|schiff|schilf|schnee|schotter|seilbahn|sonne|spannung|spargel|steiger|stern|stimme|straeuch|strasse|"
    r"strauch|stufe|treppe|unkraut|voegel|vogel|vorhang|wasser|weizen|wiese|wolke|wurzel|zaehn|zweig|zwiebel))(?:e?[nrs]?|ern?)?"
)
# Numbers at the beginning of a noun that counts time or money: „Zehnminutentakt“, „Halbmillionenstadt“.
COUNTING_NOUNS: Final = (
    r"(?!elfmeter|zweizeiler|dreizeiler|vierzeiler|sechserpack|dreilaendereck|sechstagerennen|dreitagebart|siebenmeilen|dreimeilen)(?:{n})(?:familien|schicht(?!enhaus)|zimmer|raum|bett|mann|personen|parteien|kilometer|meter|liter|euro|cent|mark|sprachen|spur|seiten|farben|punkte?|hektar|generationen|sterne|saeulen|klassen|zylinder|sparten|staedte|laender|stufen|phasen|korn|fronten|fach|mast|tonnen|zeiler|seiter|stunden|tage|jahr|gaenge|decker|felder|kammer|flügel|fluegel|glocken|turm|tuerme|schluessel|schlag|sitzer|achser|reiher|zack|bogen|joch|stock|etagen|geschoss|ecks?turm|prozent|drittel|viertel)\w*|halbstunden\w+|viertelstunden\w+|viertelstuendl\w*|halbmillionen\w*|"
    r"\w*(?:million(?!aer)|milliard(?!aer))\w*|(?:{n})(?:minuten|stunden|wochen|monats|jahres|tages)\w+|vierteljahr(?:hundert|es|e)?\w*|dreiviertelstunde\w*|halbjahrhundert\w*"
)
