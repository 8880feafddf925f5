"""What may happen on a date, as groups of words: whoever writes one of a group knows the others of it.

An event says in label and text what happened; a sentence with its date may say it in other words of the same group. A
word of another group says that something else happened: „1987 wurde die Zeche gegründet“ beside the day it closed.

A word stands here as far as it is the same in all its forms; umlauts are written out (`Token.fold`). A word with „$“ at
its end stands for itself alone. One with „?“ tells nothing by itself, it only says that an event knows the group.
"""

from __future__ import annotations

import re
from typing import Final

_BEGIN: Final = "begin"
_END: Final = "end"

HAPPENINGS: Final = {
"de": {
        _BEGIN: "eroeffn oeffn geoeffnet gruend gegruend begin begann begonn entsteh entstand entstehung start"
        " gestartet anlief anlaeuft anlauf einweih eingeweih inbetrieb aufgemacht aufgesperr einricht"
        " eingericht geburtsstunde etablier aufnahm aufnimmt neugruend aufbau aufgebaut auftakt anfang?"
        " anfing? anfaengt angefangen ursprung aufgenommen?",
        _END: "schliess schloss geschloss end$ ende$? endet enden? endend geendet beende beendigung stillgeleg"
        " stillleg stilllag stilllieg stillstand stillzulegen erlosch erlisch erloesch aufgegeben aufgeb"
        " eingestellt einstellung einstellt aufgab aufgib unterging untergeh untergegang ausgeblasen ausblas"
        " abgeschalt abschalt schluss$? schlusspunkt vorbei? auslief? auslauf auslaeuft versieg verschw?"
        " dichtgemacht abgewickel geloesch aufgeloest aufloes verstumm zugemacht",
        "build": "gebaut baut$ baute$ bauten$ bauen$ bau$? baus$? neubau erbau errichte errichtung hochgezogen"
        " fertiggestell fertigstell geschaffen? schuf$ schufen richtfest grundstein abgeteuf ausgehoben"
        " angelegt? rohbau",
        "destroy": "brannt brenn verbrann abbrann gebrannt brand$ brande$ grossbrand flammen feuer$? gespreng spreng"
        " abriss$ abgerissen abreiss abriss riss$ rissen$ zerstoer einstuerz eingestuerz explo verwuest"
        " bombard bomben? demolier ausgebrann niederbrann niedergerissen zerfiel zerfall zerfallen erdbeben"
        " truemmer? ruine? verfiel verfallen geschleift gefaellt",
        "own": "verkauf gekauft kauf kaufte erwarb erwirb erworben erwerb uebernahm uebernehm uebernimmt"
        " uebernommen verstaatlich privatis enteign verstei gerten versteiger besitz$ eigentum verpacht"
        " vermiet verschenk gehoert$? stiftet gestiftet erbte geerbt verpfaend",
        "merge": "verschmelz verschmolz schluck geschluckt fusion zusammenschluss zusammenging zusammengeh"
        " zusammengeschloss zusammenschloss zusammenschliess vereinig vereint? eingemeind eingemeindung angeschloss anschluss angliede"
        " eingegliedert aufging",
        "divide": "geteilt teilung abgespalt spalt getrennt trennung ausgegliede zerschlagen",
        "move": "umzog umgezog umzug umzieh verlegt verlegung verliess verlassen? abgewander verschiff transport?"
        " zerlegt demont abgebaut? abbau? verfrachtet ausgewander ueberfuehr",
        "flood": "geflutet flutet flutung gefuellt? einlief einlaeuft eingelaufen wasser$? ueberschwemm ueberflut"
        " hochwasser",
        "drain": "abgelassen ablass trockengeleg trockenleg entleer ausgetrockn versickert",
        "die": "starb gestorb sterb verunglueck umgekomm umkam toedlich getoet toetet tod$ tode$ todes tote$?"
        " toten$? opfer$? ums$? beerdig begrab grubenunglueck unglueck katastroph? unfall ermord erschossen"
        " hingericht",
        "born": "geboren geburt$ taufe$ getauft",
        "protest": "streik gestreikt demonstr protest besetz aufstand kundgebung aufruhr boykott krawall",
        "work": "eingestellt$ angeheuert entlass gefeuert gekuendig kuendigung",
        "award": "ausgezeichn auszeichn zeichnet$? zeichnete$? ernannt ernenn preis$? titel$? gekuert kuerte geehrt"
        " ehrung verlieh verleih gewuerdigt",
        "grant": "verlieh verleih gewaehr erteilt erteilung erlaub genehmig zugesprochen schenkte? gegeben? erhielt?"
        " erhaelt? bekam? bekomm? erhalten$?",
        "win": "gewann gewonn gewinn? siegte siegt$ siegen sieg$? meister$? meisterschaft pokal aufstieg$"
        " aufgestieg titelgewinn?",
        "lose": "verlor verlier verlust? niederlage abstieg abgestieg unterlag",
        "mention": "erwaehn erschein? erschien? verzeichn? auftauch taucht$? tauchte$? schriftlich? nachweis? zeugnis?"
        " urkund? bezeug",
        "visit": "besuch? eintraf ankunft ankam angekomm gast$? gastier reist$ reiste",
        "decide": "beschliess beschloss beschlus entschied entscheid? verabschiede verboten verbot verbiet abgestimmt",
        "invent": "erfand erfund erfind entdeck patent entwickelt?",
        "elect": "gewaehlt waehlt waehlte wahl$? zurueckgetret ruecktritt abgedank vereidig amtsantritt",
        "war": "erober befrei kapitul belager krieg$? besatz? angegriff bombenangriff frieden$?",
        "rename": "umbenann umbenenn umgetauft umtauf heisst$? hiess$?",
        "alter": "umgebaut umbau sanier renovier umgewandel umwandl moderni reform? restaur angehob? ausgebaut"
        " ausbau erweiter? vergroesser",
        "ruin": "pleite insolven bankrott konkurs zahlungsunfaehig ruiniert",
        "ask": "befrag fragt? fragte? fragen$? gefragt? nachfragen umfrage?",
        "count": "gezaehlt? zaehlung? zaehlt? zaehlte? erheb erhob? erhebung? statistik?",
        "show": "zeigt? zeigte? gezeigt? ausgestellt? ausstellung$? schau$? gartenschau? ausgerichtet richtet?",
        "sign": "unterzeichn unterschr vertrag$? besiegel",
        "publish": "veroeffentlich publiz gedruckt vorgelegt vorstell? vorgestellt?",
        "party": "gefeiert feier$? feiert feierte fest$? jubil rundgang?",
        "teach": "gelehrt lehrt$ lehre$? lehrbetrieb semester? unterrichtet unterricht? vorlesung",
        "search": "gesucht? suchte? sucht$?",
        "make": "erzeugt erzeugung hergestellt herstell produzier produktion? gekocht gebraut braut$ brauen brauerei?"
        " gefoerdert foerdert foerderung? lief$? liefen$?",
    },
    "en": {
        _BEGIN: "lit$ relit$ ignit kindl open$ opened opens opening found$ founds founded founding foundation beg start launch establish"
        " inaugurat birth$? origin? arose? join followed?",
        _END: "clos end$ ends ended ending ceas shut stopp stops stop$? finish extinguish halt abandon discontinu"
        " wound$ dissol",
        "build": "built build erect construct create? complet? cornerstone topping$",
        "destroy": "hit$ burn fire$ fires$ flames blaze demolish destroy tore$ torn$ raz blew$ blown$ explo collaps bomb"
        " wreck ruin? rubble blast$",
        "own": "sold$ sell sells sale$? bought buy buys purchas acquir takeover takeovers privatis privatiz"
        " nationalis nationaliz auction inherit donat owned? owner? ownership",
        "merge": "merg swallow join$? joins? joined? union$? incorporat annex absorb became$? becomes$? link$?"
        " links$? linked?",
        "divide": "split? divid spun separat",
        "move": "moved moves$ ship$? shipp relocat transport? dismantl apart$?",
        "flood": "flood fill? flow? water$? inundat",
        "drain": "drain emptied empties dried dry$?",
        "die": "died die$ dies$ kill death dead$ victim? disaster accident perish murder execut buried",
        "born": "born$ birth$? bapti",
        "protest": "protest strike$ strikes$ struck striking demonstrat occup riot uprising boycott marched",
        "work": "hired hires fired layoff dismiss sack$ sacked redundan",
        "award": "award prize honour? name$? names$? named? title$? crown",
        "grant": "grant confer bestow allow? permit? obtain receiv? right$?",
        "win": "won$ victor champion promot",
        "lose": "lost$ lose$ loses$ defeat relegat",
        "mention": "mention appear? record? document? written? evidence? attest",
        "visit": "visit arriv guest?",
        "decide": "decid resol vote$ voted votes ban$ bann forbid forbade approv adopt",
        "invent": "invent discover patent develop?",
        "elect": "elect resign abdicat sworn$",
        "war": "conquer liberat capitulat besieg siege$ war$? invad surrender",
        "rename": "renam rechristen",
        "alter": "convert rebuil renovat refurbish moderni reform? restor raised? raises? expand expan enlarg"
        " redesign",
        "ruin": "bankrupt insolven",
        "ask": "ask? survey? poll$ question?",
        "count": "count? census? statistic?",
        "show": "show? exhibit? host?",
        "sign": "sign$? signs$? signed treaty contract",
        "publish": "publish print$? printed unveil",
        "party": "celebrat party$? ceremony? jubilee anniversary festiv",
        "teach": "taught teach lecture term$?",
        "search": "sought? seek? search?",
        "make": "making$? produc brew mine$? mined$? mining? cast$?",
    },
}  # fmt: skip

NEIGHBOURS: Final = {
    "begin": ("party", "visit"),
    "build": ("begin",),
    "grant": ("begin",),
    "merge": ("own",),
    "own": ("merge",),
}
"""What else a happening may be called: an opening is celebrated, too."""

PLAIN: Final = {
    "de": frozenset(
        "fuhr fuhren gefahren brachte brachten gebracht kam kamen kommt kommen gekommen ging gingen geht"
        " gehen gegangen folgte folgten folgt folgen gefolgt geschah geschehen geschieht passierte passiert"
        " stattfand fand fanden stattgefunden trat traten tritt getreten setzte setzten setzt setzen gesetzt"
        " legte gelegt legt stellte stellt gestellt nahm genommen nimmt gab gegeben gibt datiert datieren"
        " datierte traegt trug getragen ansetzen angesetzt festgehalten festgelegt nennt steht stand sollte"
        " wollten wollte konnte durfte musste liess zeigte zeigt zeigen gezeigt feierte gefeiert beginnt"
        " zog zogen dampfte dampften rollte rollten bluehte bluehten gruente gruenten leuchtete leuchteten wehten flatterten laeuteten spielte spielten sang sangen"
        " duftete dufteten wehte hing hingen gluehte gluehten winkten staunten klatschten weinten schwiegen glitzerte knatterten"
        " tanzte tanzten regnete regnet schneite"
        " erinnert erinnern gedenkt feierlich offiziell endgueltig bereits zuletzt erst bekannt benannt"
        " gemeint selbst laut nicht meist statt zunaechst damit ploetzlich gemeinsam seitdem weiterhin"
        " lassen lebt lebte verschieden offen eben selten golden eigen trocken beruehmt beliebt leicht"
        " schlecht echt fest breit weit alt kalt dicht schlicht bunt bereit insgesamt gesamt oft fast"
        " unbekannt umstritten erneut vermutlich drinnen draussen drueben morgen dort jetzt sonst ueberhaupt"
        " amtlich privat rasch geplant versprochen erwartet gewollt"
        " scheint schien wissen weiss wusste kennen gewesen worden geworden".split()
    ),
    "en": frozenset(
        "happened followed dated called named counted marked marks turned seemed needed used carried"
        " remembered celebrated came gone went took taken made set put held gave given brought left kept"
        " stood wore noted reported recorded described mentioned agreed disagreed decided wanted tried hoped"
        " planned promised expected supposed allowed invited gathered waited watched looked asked said wrote"
        " spoke told heard saw known felt met ran sat lay".split()
    ),
}
"""Verbs that may stand beside any date: what happens, they leave to others of the sentence."""

SERVICE: Final = {"in": _BEGIN, "ausser": _END}
"""What a plant is in German: „ging in Betrieb“, „außer Betrieb“."""

RESOLVING: Final = frozenset("decided decides decide".split())
"""What was resolved on, the verb behind “to” says."""

GIVING: Final = frozenset(
    "given gave handed passed fell left went granted presented transferred ceded bequeathed".split()
)
"""With “to” and somebody behind it something changes hands; “came to an end” is no gift, nor is “went to China”."""

UNREAL: Final = {
    "de": frozenset(
        "nicht nie niemals keineswegs ohne sollte sollten wollte wollten haette haetten waere waeren fast beinahe".split()
    ),
    "en": frozenset("not never should would might could almost nearly".split()),
}
"""With these in its clause what an event says did not happen, or not quite: „wurde nicht geschlossen“."""

UNTIL: Final = {"de": frozenset(("bis", "vor")), "en": frozenset("until till before by".split())}
"""Before a date they tell of the time up to it: until it closed a pit was open."""

UP_TO: Final = {_END: (_BEGIN, "make"), _BEGIN: ("build",)}
"""What is so until something ends, or begins."""

TURNING: Final = {
    "de": frozenset("wurde wurden wird werden".split()),
    "en": frozenset("became becomes become".split()),
}
"""Verbs behind which stands what something turned into: „wurde zum Museum“, “became a museum”."""

AFTER: Final = {
    "de": frozenset("seit ab nach".split()),
    "en": frozenset("since from after".split()),
}
"""Before a date: what is said of the time behind it."""
ENDED: Final = frozenset(("end", "destroy", "die", "ruin"))
OVER: Final = {
    "de": re.compile(
        r"kein(?:e|en|er|em|es)?|nicht|nie|niemand(?:en|em)?|nichts|ohne|leer|ruht|ruhte|ruhen|ruhten|still|schweigt|schweigen"
        r"|schwieg(?:en)?|schluss|aus|vorbei|geschichte|vergangenheit|erinner\w*|gedenk\w*|denkmal|museum\w*|gedenkstaette"
        r"|ende|brach|weg|fort|verschwunden|ruinen?|zu|tot|gewesen|nur|fehl\w*|vermiss\w*|nachnutz\w*|arbeitslos\w*"
        r"|erforsch\w*|abgebaut|zurueckgebaut|rueckbau|verfall\w*|frueher\w*|ehemalig\w*|einstig\w*|alte[nrsm]?"
        r"|folge\w*|sicher\w*|gesichert|verfuellt|saniert|wurde[n]?|wird|werden"
    ),
    "en": re.compile(
        r"no|not|never|nobody|none|nothing|without|empty|silent|silence|over|history|past|remember\w*|memorial|museum"
        r"|idle|gone|end\w*|ruins?|former|old|only|clos\w*|abandon\w*|derelict|unemployed|missed|redevelop\w*|was|were"
    ),
}
"""With such a word a clause says that it is no more, or speaks of what is left."""
BEING: Final = {
    "de": frozenset("gibt gab ist sind war waren hat haben hatte hatten laeuft lief laufen liefen geht ging".split()),
    "en": frozenset("is are has have had there goes went runs ran".split()),
}
