"""German words that assert, and the phrases in which they do not. Data, not logic: see german/search.py.

Spelt in lower case with ae, oe, ue, ss, as texts are folded before they are compared. Whoever adds a word adds a sentence
to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.german import handling as german_handling

LANGUAGE: Final = "de"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# --- Words in -er that compare nothing, although they look like it ---
NO_COMPARATIVE_ER: Final = _set("""
    irgendwer
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
    verlasser ewiger zusammenher imperator fussgaenger zugaenger einzelgaenger draufgaenger muessiggaenger vorgaenger nachgaenger quader dauer mauer bauer feuer steuer abenteuer meter liter zentimeter kilometer
    heiser sauer schuetter koscher leger proper drueber drunter obendrueber rueber runter kopfueber vornueber tagsueber hierueber nebenher lecker clever duester finster
    schier geheuer ungeheuer heuer hektoliter alter retter muster fenster wasser zimmer sommer winter
    """)
# Adjectives whose stem ends in -er: „sichere“, „saubere“ are no comparatives. Also what only looks inflected.
STEMS_IN_ER: Final = _set("""
    sich saub heit bitt tapf munt lock schw le teu finst duest bied hag mag mind ob unt inn aeuss hint vord and besond mehr
    uns eu weit mittl letzt erst frueh spaet naeh selt laut integ makab wack nied leck jed welch d ih anderweit sond schwang
    muent ungeheu abenteu bess-er vord hoelz silb kupf led eis nuecht ehem ganz heutig teur haert-er lus schles fern
    studi exist verli fri gar gebar begehr ander solch manch einig viel all kein mein dein sein dies jen fueh hoer stoer
    mitteldeutsch hint obr unsicher versich bereich ausland clev schi geheu ungeheu
    ford wand fei steu lag foerd lief aeuss kuemm erinn dau bedau erob zoeg zitt klett plaud schlend flues zaub
    """)
# Comparatives whose vowel has changed: they cannot be anything else.
CHANGED: Final = (
    "groess|hoeh|laeng|kuerz|aelt|juengs?|staerk|schwaech|waerm|kaelt|haert|aerm|klueg|groeb|schaerf|gesuend|bess|teur"
    "|duenkl|edl|zufrieden|klein|schnell|reich|gruen|schoen|neu|guenstig|billig|bekannt|modern|sauber|leis|breit|tief|hell"
    "|langsam|haeufig|selten|dicht|eng|bunt|wichtig|bedeutend|beliebt|erfolgreich|attraktiv|innovativ|lebenswert|sicher"
    "|niedrig|gering|viel(?:faelt)ig|frisch|jung|alt|gross|hoch|lang|kurz|schlecht|stark|klar|still|laut|voll|leer|schwer"
    "|leicht|frei|fleissig|nachhaltig|digital|offen|freundlich|beruehmt|spannend|lebendig|produktiv|steil"
)
# --- Superlatives: words in -ste that are none ---
NO_SUPERLATIVE: Final = _set("""
    ansonsten musste mussten muesste muessten wusste wussten wuesste wuessten reiste reisten loeste loesten passte passten fasste
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
# Verbs whose stem ends in s, with what may stand before it: „verglaste“, „weitgereiste“, „grinste“ are no superlatives.
VERBAL_IN_STE: Final = (
    "(?:ab|an|auf|aus|be|durch|ein|ent|er|fort|ge|her|heran|heraus|herein|herum|hin|hinaus|hinein|los|mit|nach|nieder|ueber|um|un|unter|ver"
    "|vor|voraus|weg|weiter|weit|wieder|zer|zu|zurueck|zusammen|wohl|frisch|selbst|halb|neu|viel|lang|eng|farb|bunt|dick)*"
    "(?:glas|reis|loes|fass|pass|hass|press|naess|kreis|speis|eis|gras|russ|moos|laus|knips|schubs|plumps|grins|kuess|does|ruelps|mops|prass"
    "|gleis|wais|greis|bloess|gruess|suess|buess|schweiss|weiss|spiess|brems|bums|lins|piks|pieks|pieps|knicks|klecks|drucks|wichs|(?<=[a-z])wachs|korks"
    "|hops|tos|saus|braus|haus|zaus|schmus|gas|blass|einfluss|kos|liebkos|nies|mutmass|schmaus|knacks|klaps|kraus|murks|mucks|stress|stups"
    "|tricks|hals|(?<=ver)harmlos|(?<=ver)wahrlos|frans|bos|fraes|spass|krebs|schuss|flies|floess|gips|fieps|zins)te[nmrs]?"
    r"|(?:ver|aus)lost?e[nmrs]?|(?:ver|aus)geloste[nmrs]?|\w*(?:bewuss|fes|erns|robus|tris|dreis)te[nmrs]?|\w*(?:duester|finster)"
)
SUPERLATIVE_NOUNS: Final = (
    "groesste|aelteste|hoechste|beste|schoenste|meiste|kleinste|juengste|laengste|staerkste|schnellste|reichste|neueste"
    "|wichtigste|groessten|aeltesten|hoechsten|besten|schoensten|meisten|kleinsten|laengsten|staerksten|schnellsten|reichsten"
)
# --- Numbers: `{n}` stands for any cardinal ---
NUMBERS: Final = (
    r"(?:{n})(?:er|en|e|s)?|(?:{n})(?:jaehrig|taegig|stuendig|woechig|monatig|minuetig|stoeckig|geschossig|spurig|gleisig|koepfig|stellig|prozentig|fach|mal|malig|tausend|hundert|erlei|einhalb|klassig|zuegig|etagig|schiffig|sitzig|sprachig|teilig|stimmig|seitig|stufig|reihig|zeilig|achsig|raeumig|armig|beinig|flammig|motorig|phasig|wertig|paarig|polig|strahlig|saeulig|bettig|gaengig|bahnig|rangig|jaehrlich|monatlich|woechentlich|taeglich|stuendlich)(?:e[nmrs]?|ig\w*)?|(?:{n})(?:teiler|akter|klang|gespann|gestirn)s?|xte[nmrs]?|zigste[nmrs]?|(?:viel|mehr|hundert|tausend|dutzend)fache[nmrs]?|hundertfach\w*"
    r"|anderthalb\w*|eineinhalb\w*"
    r"|dutzend(?:e|en|weise|fach\w*)?|\w*million(?:en|staedte?r?)?|\w*milliarden?|billionen?|(?:zehn|aber|hundert|zig)?(?:hundert|tausend)e[nr]?"
    r"|zigtausend\w*|zig|prozent(?:punkte?n?|satz|ual\w*)?|promille"
    r"|doppelte?[nmrs]?|halbier\w*|haelften?|(?:ueber)?schock|mehrfach\w*|einstellig\w*|hundertstel|tausendstel"
)
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
    r"(?:darfs|gibts|gehts|kanns|wirds|ist|sind|war|waren|hat|haben|hatte|hatten|gibt|gab|wird|werden|wurde|wurden|kann|koennen|konnte|soll|sollen|sollte|darf|muss|muessen|stimmt|gilt|gelten|liegt|liegen|lag|lebt|leben|lebten|welche[nmrs]?|wer|wessen|wem|wen|was|wo"
    r"|wieviele?|wie (?:viele?[nmrs]?|gross|hoch|alt|lang|oft|weit|breit)|worin|woran|[a-z]{3,}(?:te|ten|t)(?= (?:der|die|das|in|es|man|dortmund|sie|ein|eine|hier|an|am|auf|bei|im|seit)))"
)
PRESUMING: Final = r"(?:(?:kann|koennte|will) (?:da|hier|dort) (?:schon |noch )?mit(?:halten|reden)|welche[nmrs]? andere[nmrs]? (?:stadt|region|ort|viertel|verein|hafen) (?:hat|bietet|kann|kennt|schafft|leistet)|(?:gibt|gibts|findet|sieht) (?:es |man )?(?:das|so etwas|sowas) (?:noch|schon|sonst)(?= $)|wo (?:geht das noch|kann man (?:schon|noch) so)|(?:muss|braucht) man (?:da|dafuer|dazu) (?:noch|ueberhaupt) nach|welche[nmrs]? (?:stadt|region|ort|verein) (?:\w+ )+sonst|(?:gibt|gab|gaebe|findet) es (?:irgendwo|anderswo|sonstwo|woanders)|sonst noch|ausser (?:uns|dortmund|hier)|welche[nmrs]? stadt sonst|(?:gibt|gab) es (?:\w+ )?ein(?:e[nrms]?)? \w+ere[nrsm]? (?!(?:\w+ ){0,8}als )(?:\w+ ){0,6}\w+(?= $)|wussten|wusstest|wissen|weisst|dass|nicht|etwa|kein(?:e[nmrs]?)?|(?:wer|wo|was|welche[nmrs]?) sonst|(?:haben|hatten|hat|habt) (?:sie|ihr|man|jemand) je(?:mals)?|wer wuerde|von sich sagen)"
REASONS: Final = r"(?:warum|wieso|weshalb|weswegen|wozu|wann|seit wann|wie (?:kam|wurde|konnte|schafft\w*|stark|sehr|schnell|ist|hat|sind|haben))"
# In definitions and notes: what marks a number as a threshold or a step of rounding, and words about the age of sources.
THRESHOLDS: Final = _set(
    "ab unter ueber bis mindestens hoechstens grenze schwelle untergrenze obergrenze meldegrenze mehr weniger als von auf gerundet volle je pro zu jeweils ganze"
)
DATING: Final = "neue[rs]?e?[nmrs]*|neuer\\w*|aelter\\w*|juenger\\w*|frueher\\w*|spaeter\\w*|enger\\w*|weiter\\w*|vorsichtiger\\w*|genauer\\w*|besser\\w*|naeher\\w*"
CHANGES: Final = _set(
    "zuwachs rueckgang zunahme abnahme wachstum anstieg verlust verlorene verloren verlorenen rueckgangs zuwachses schwund niedergang niedergangs"
)
SCALES: Final = _set("million millionen milliarde milliarden tausend hundert prozent prozentpunkte promille")
# Verbs that instruct: a number or a rank in such a sentence tells readers what to do.
INSTRUCTING: Final = r"(?:bitte|(?:atme|backe|bieg|biege|binde|bring|finde|dreh|drehe|falte|frag|fuell|fuelle|geh|gib|giess|giesse|halte|heb|hebe|kleb|klebe|klopf|klopfe|knete|knick|knicke|koch|koche|komm|lass|lauf|leg|lies|loes|loese|mach|mache|male|rate|wuerfle|misch|mische|nimm|oeffne|pack|packe|probier|probiere|ruehr|ruehre|ruf|rufe|sag|schael|schaele|schieb|schiebe|schliess|schliesse|schneid|schneide|schreib|schreibe|setz|setze|spring|steck|stecke|stell|stelle|streich|streiche|streu|streue|such|trenn|trenne|waehl|waehle|warte|wasch|wasche|wickle|lauft|werft|wirf|zaehl|zaehle|zeichne|zieh|ziehe) (?:(?:dir|dich|mir|uns|es|nun|dann|jetzt|danach|einfach|vorsichtig|noch|nur|bitte|ein|eine|einen|der|die|das|den|dem|zwei|drei|vier|fuenf|sechs|acht|zehn|alle|jede[ns]?|beide|etwas|mit|in|auf|an|aus|zum|zur|zu|nach|von|immer|nie|nicht|deine?[nm]?|so|mehr|weniger|am)(?= ))|man (?:nehme|gebe|ruehre|mische|lasse|koche|backe|streiche|schneide|fuege|lege|stelle|brate|siebe|wuerze|teile|giesse|falte|messe|rechne|zaehle|forme|knete|schlage|trenne|bestreiche|bestreue|verteile|erhitze|wasche|schaele|hacke|reibe)|klicken sie|druecken sie|waehlen sie|nehmen sie|falten sie|schicken sie|senden sie|geben sie|fuellen sie|teilen sie|halten sie|bringen sie|schreiben sie|rufen sie|nennen sie|beachten sie|achten sie|legen sie|stellen sie|ziehen sie|biegen sie|folgen sie|schneiden sie|ruehren sie|drehen sie|warten sie|buchen sie|melden sie|pruefen sie|tragen sie|laden sie|oeffnen sie|schliessen sie|speichern sie|kreuzen sie|antworten sie|klingeln sie|werfen sie|erzaehlen sie|stecken sie|schieben sie|loesen sie|zeigen sie|steigen sie|fragen sie|verlaengern sie|spuelen sie|mischen sie|waschen sie|decken sie|giessen sie|kochen sie|backen sie|streichen sie|markieren sie|ergaenzen sie|legen sie|kommen sie|reservieren sie|bestellen sie|zaehlen sie|notieren sie|verwenden sie|nutzen sie|lassen sie|suchen sie|scannen sie|stimmen sie|bleiben sie|vergleichen sie|sagen sie|zeichnen sie|kleben sie|verlassen sie|setzen sie|aktivieren sie|wiederholen|(?:\\w+ )?(?:ein|zwei|drei)? ?mal klingeln|klick|drueck|nimm|schick|klickt|drueckt|nehmt|schickt|faltet|rechnen sie|planen sie|gehen sie|fahren sie|steigen sie|lesen sie|tippen sie|kopieren sie|loeschen sie|wiederholen sie)"
SUPPOSING: Final = frozenset[str]()  # „Bei Feuer schließen Sie …“ has its pronoun
OBJECTS: Final = frozenset[str]()
READERS: Final = "Sie"
NO_IMPERATIVE: Final = _set(
    "sind waren haben hatten wurden werden wollen wollten koennen konnten sollen sollten moechten muessen mussten duerfen durften kennen wissen gehoeren"
    " glauben meinen entdecken erleben besuchen geniessen bestaunen sehen kennenlernen lernen feiern bewundern erkunden finden erfahren hoeren lesen betreten"
    " staunen treffen begegnen probieren wenn dann denn wann nun schon davon daran darin wovon woran worin damit"
)
# Behind a comma these tell readers what they get: „Wenn Sie hier wohnen, zahlen Sie weniger“.
GAINING: Final = _set(
    "sparen zahlen bekommen erhalten verdienen gewinnen leben wohnen arbeiten essen trinken schlafen sitzen stehen kommen brauchen liegen reisen"
)
# Verbs that point readers to where they find more, and what may stand between „mehr“ and them.
POINTING: Final = r"(?:erfahr|erfaehr|les|lies|find|wiss|weiss|seh|sieh|hoer|entdeck|verraet|verrat|erzaehl|bericht|nachles|steh|gib)(?:e?n|e|t|et|st|end)?|nachzulesen|gibts|hier"
TOWARDS: Final = _set(
    "dazu hierzu darueber hierueber davon hiervon zu zum zur ueber von vom unter im in auf hier dort bei daran"
)
# After a comma these words open a clause that tells instead of instructing.
TELLING: Final = _set(
    "denn weil da wo der die das dem den deren dessen dort hier es er sie dortmund welche welcher dass"
)
# „Ob die Zahl steigt, wissen wir nicht“: what is left open is not asserted.
LEFT_OPEN: Final = (
    r"(?:ob (?:\w+ ){1,12}(?:wissen wir nicht|weiss (?:niemand|man nicht)|(?:ist|bleibt) (?:offen|unklar|unbekannt|nicht bekannt)|laesst sich nicht (?:sagen|belegen))|(?:wir wissen nicht|(?:offen|unklar|unbekannt) (?:ist|bleibt)|es (?:ist|bleibt) (?:offen|unklar)) ob(?: \w+){1,12}"
    # „Ob es mehr geworden sind, haben wir geprüft“; what the question takes for granted („die größte“, „wieder“) stays told.
    r"|ob (?:(?!\w+ste[nrms]?\b|\w{3,}ere[nrms]?\b|(?:erste|einzig|all|jede|beide|kein|zahlreich)\w*\b|(?:viele[nr]?|wenigen?)\b|(?:noch|wieder|weiter|immer|schon|auch|nur|nicht|sogar|weil|obwohl|trotz|dank|wegen|seit|ohne)\b)\w+ ){1,12}haben wir (?:hier |selbst |fuer sie )?(?:geprueft|nachgerechnet|nachgesehen|untersucht)(?= $))"
)
# „Beide Zahlen“ points back to what was told; „beide Hochöfen“ counts them.
ANAPHORIC: Final = _set(
    "angaben zahlen werte quellen reihen branchen saetze begriffe zaehlungen listen jahre daten stellen seiten lesarten definitionen meinungen"
    " sprachen fassungen texte teile varianten faelle male aussagen haende augen daumen fuesse beine geschlechter partner eltern wege richtungen"
    " dinge themen fragen antworten staende kreise statistiken hochschulen"
)
# Numbers and words that make an offer of an instruction: „Wählen Sie aus zwölf Sorten“.
LARGE: Final = re.compile(r"hundert|tausend|milli|dutzend")
CHOOSING: Final = _set("aus unter zwischen von")
RELATIVE: Final = frozenset[str]()
TENS: Final = re.compile(r"(?:zig|ssig|zehn|elf|zwoelf)$")
WITH: Final = _set("mit und samt")
# What has fountains, houses and museums: „der Weg mit vierzig Brunnen“; a dough is kneaded with two hands.
GROUNDS: Final = tuple(
    "weg wege pfad pfade strasse strassen gasse allee ring platz plaetze park stadt staedte dorf land region viertel quartier revier bruecke ufer hafen"
    " haus turm halle museum kirche schloss burg hof garten campus gelaende rundgang radweg route strecke stadtteil bezirk".split()
)
PASSING: Final = _set("an durch ueber entlang neben hinter vor der die das den dem")
# What a town has: however an instruction says it, forty of them are counted.
TOWNLY: Final = re.compile(
    r"\w*(?:museum|museen|brauerei(?:en)?|hallen?|stadt|staedten?|haefen?|hafen|zoos?|universitaet(?:en)?|hochschulen?|hotels?|laden|laeden|kneipen?"
    r"|restaurants?|cafes?|buehnen?|parks?|theatern?|vereine?n?|betrieben?|firma|firmen|tuermen?|brunnen|zechen?|hochoefen|stadien|stadion|flughaefen|flughafen"
    r"|festivals?|kinos?|maerkten?|baeder[n]?|bibliotheken|schulen|seen|gaesten?|besuchern?|besucherinnen|touristen|einwohnern?|einwohnerinnen|fans"
    r"|studierende[n]?|mitgliedern?|arbeitsplaetzen?|unternehmen|laendern?|nationen|sprachen|fabriken?|gruben?|kioske?n?|trinkhallen|linien|chance|galerien"
    r"|konzerne?n?|labor(?:e|en|s)?|instituten?|professuren|weltmarktfuehrern?|orchestern?|choere[n]?|kliniken|krankenhaeusern?|parkhaeusern?|bueros?)"
)
OFFERING: Final = _set("in auf bei mit unter zwischen neben durch")
# Verbs of a clause that tells: „…, drei Plätze sind frei“.
STATING: Final = _set(
    "ist sind war waren hat haben gibt gab warten wartet liegen stehen spielen locken laden oeffnen zeigen erwarten bieten kommen sorgen fehlen reichen bleiben"
)
# Questions: words that ask for somebody or something, what they were made into, and what is told beside the verb.
ASKING_BY_WORD: Final = _set(
    "wer wem wen was wo wohin woher wodurch womit worin welche welcher welches welchen welchem wessen"
)
ASKING_WHOM: Final = _set("wer wem wen wo welche welcher welches welchen welchem wessen")
MAKING: Final = _set("macht machte machten machen gemacht verwandelte kroente erhob")
INTO: Final = _set("zum zur")
ACTING: Final = _set(
    "hat hatte haben braucht bekommt bekam feiert feierte spielt spielte kann konnte muss will darf soll lohnt"
)
ARTICLES: Final = _set(
    "der die das des den dem vom zum zur am im beim ein eine einen einem einer unser unsere unserem unseren unserer dieser diese dieses diesen"
)
BEFORE_ATTRIBUTES: Final = _set(
    "der die das des den dem vom zum zur am im beim unser unsere unseren unserem unserer dieser diese dieses diesen gegen durch ueber mit von trotz bei ihre ihrer seine"
)
ATTRIBUTE: Final = re.compile(r"\w+(?:end|gestiegen|gesunken|gewachsen|geschrumpft|zugenommen)e[nrms]?")
LEFT: Final = re.compile(r"(?:der |die |das |den |dem )?letzte[nrms]?")
ANSWERS: Final = r"ja|nein|doch|klar|na klar|aber ja|aber klar|natuerlich|selbstverstaendlich|eindeutig|stimmt|richtig|jawohl|allerdings|und ob|sicher|aber sicher|ja klar|auf jeden fall|definitiv|absolut|wir|dortmund|bei uns|hier"
POINTERS: Final = _set("antwort antworten aufloesung loesung mehr siehe naeheres weiteres")
NAMING_SMALL: Final = _set("in im am an der die das den dem bei beim von vom unser unsere unserem und auf zu")
# Whom a text thanks or invites, and what it asks for: „alle Interessierten“, „alle Hinweise“.
ADDRESSED: Final = _set(
    "interessierten beteiligten leserinnen lesern leser hinweise fragen anwesenden gaeste gaesten freundinnen freunde freunden mitwirkenden unterlagen"
    " felder angaben helferinnen helfern helfer ehrenamtlichen foerderern unterstuetzern buergerinnen buerger buergern menschen neugierigen kindern kinder"
    " eltern teilnehmenden anfragen rechte faelle"
)
# „Wenn die Seite länger lädt“, „Ist das Bild breiter als der Rahmen, wird …“: what opens a condition and what follows it.
CONDITIONS: Final = _set("wenn falls sofern wer wem")
BEFORE_CONDITIONS: Final = _set("und aber oder doch immer nur auch denn erst selbst")
VERBS_OF_CONDITIONS: Final = _set(
    "ist sind wird werden hat haben soll sollte sollten kommt kommen bleibt braucht dauert liegt"
)
THEN: Final = _set(
    "wird werden ist sind muss muessen kann koennen darf duerfen so dann bitte hilft gilt genuegt reicht bleibt geht gehen"
    " fragen rufen lohnt sollte sollten melden waehlen nehmen oeffnet schliesst faellt entfaellt"
)
LEADING_SOMEWHERE: Final = _set(
    "komm geh lauf nimm such frag bring kommen gehen fahren steigen folgen nehmen buchen bestellen reservieren besuchen biegen zeigen nennen wenn ist sind"
)
SOMEWHERE: Final = _set(
    "der des in im am auf von vom aus unter weltweit europas deutschlands dortmunds westfalens landes welt je jemals hier dort"
)
ASKING_WHO: Final = _set("wer wem")
CONCEDING: Final = _set("auch schon gleich")
RHETORIC: Final = _set(
    "gibt gaebe kennt kenne kennen weiss findet finden sucht suchen nennt zeigt doch jemand keiner niemand nirgends"
)
THAN: Final = "als"
AGAINST: Final = _set("der die das den dem ein eine einen einem einer sonst geplant erwartet ueblich vorgesehen noetig")
PLEASE: Final = "bitte"
PLEASE_OPENS: Final = False
HANDLING: Final = german_handling
