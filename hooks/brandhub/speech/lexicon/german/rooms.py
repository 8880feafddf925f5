"""German words of those who are there: what they do, get and bring, and what of it comes first. Data, not logic: see
german/rooms.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

import re
from typing import Final

# What bodies do at one moment. „Ziehen“, „gehen“, „kommen“, „halten“, „bauen“ are left out: towns are left by them.
_STEMS: Final = """
    lach klatsch jubel staun schau guck blinzel lausch horch fluester tuschel kicher glucks grins laechel schmunzel prust quietsch johl kreisch
    stampf huepf tanz schunkel wink gaehn seufz raeusper schnupper schluerf schmatz loeffel schluck nasch knabber schrubb wisch
    bastel knet schnippel schael rueck draengel schubs rempel kuschel umarm applaudier summ traeller murmel brumm murr stoehn aechz schwitz
    frier zitter schlotter bibber setz starr schnief stutz nick schweig wein sing spring ruf schrei kriech pfeif schlaf schnarch
    pust plansch toll tob streichel zupf klopf ruehr roll ruettel schuettel schmoll schimpf mecker brems duck bueck kratz schleck krabbel
    robb stolper strahl verstumm erstarr zuck fluch gacker kraeh bell knurr miau schnatter plapper gruess
"""
_STRONG: Final = """
    sang sangen gesungen singt sprang sprangen gesprungen rief riefen gerufen schrie schrien geschrien trank tranken getrunken kroch krochen
    gekrochen pfiff pfiffen gepfiffen schlief schliefen geschlafen schlaeft schwieg schwiegen geschwiegen ass assen gegessen fror froren gefroren
    sass sassen griff griffen rannte rannten gerannt renn rennen rennt hoerte hoerten zuhoeren
"""


def _deeds() -> re.Pattern[str]:
    stems = "|".join(_STEMS.split())
    strong = "|".join(_STRONG.split())
    prefixes = "(?:an|auf|aus|ein|hin|her|los|mit|nach|zu|zusammen|weg|herum|hinein|heraus|ver)?"
    return re.compile(f"{prefixes}(?:ge)?(?:{stems})(?:e|en|n|t|te|ten|et|ete|eten)?|{prefixes}(?:{strong})")


DEEDS: Final = _deeds()

# Deeds of more than one word, as they stand in a clause: all of the words in any order.
PARTED: Final = tuple(
    tuple(words.split())
    for words in (
        "hielten luft/atem",
        "holten/holen/holte/holt luft",
        "halten luft/atem",
        "hielt luft/atem",
        "haelt luft/atem",
        "hoerte/hoerten/hoert/hoeren zu/hin",
        "stand/standen/steht/stehen auf",
        "stand/standen/steht/stehen still/stramm/schlange/herum/kreis",
        "packte/packten/packt/packen an/aus/ein/zusammen",
        "half/halfen/hilft/helfen mit/tragen/aufraeumen/abwaschen/spuelen/zusammen",
        "machte/machten/macht/machen mit/weiter/platz/pause/grosse~augen",
        "hob/hoben/hebt/heben glaeser/haende/hand/glas/kopf/koepfe/becher/finger",
        "zog/zogen/zieht/ziehen koepfe/kopf/jacken/jacke/schuhe/muetzen/muetze/luft/baeuche/bauch",
        "streckt/strecken/streckte/streckten arme/haende/beine/finger/zunge",
        "wollte/wollten/will/wollen hause/bett/schlafen/raus/rein/drankommen/abspuelen/anfangen",
        "ging/gingen/geht/gehen bett/hinein/hinaus",
        "sagt/sagte/sagen/sagten wort/nichts/etwas/danke/amen",
        "hat/hatte/haben/hatten zeit/hunger/durst/lust/spass/gaensehaut/traenen/feierabend/gute~laune",
        "bekommt/bekam/bekommen/bekamen schluckauf/gaensehaut/hunger/rote",
        "reden/redeten/redet/redete durcheinander/leise/gleichzeitig",
        "laufen/liefen/lief/laeuft durcheinander/hinaus/los/barfuss",
        "ist/sind/war/waren still/muede/satt/nass/wach/leise/froehlich/erleichtert/stumm/begeistert/versorgt/aufgeregt/nervoes",
        "sind/waren heil/ganz/kaputt/sauber/trocken/gespuelt/verteilt/aufgegessen",
        "wird/werden/wurde/wurden still/leise/muede/satt/nass/wach/nervoes",
        "blieben/bleiben still/stumm/wach",
    )
)
# What is dealt out at a table or at a feast.
GIFTS: Final = re.compile(
    r"\w*(?:suppe|eintopf|stueck|stuecke|kuchen|torte|waffel|eis|tee|kaffee|kakao|punsch|gluehwein|wasser|saft|apfel|brezel|broetchen|wuerstchen"
    r"|bratwurst|pommes|plaetzchen|keks|bonbon|lolli|schokolade|lebkuchen|nuss|mandarine|orange|portion|nachschlag|schuessel|teller|becher|tasse"
    r"|glas|urkunde|medaille|aufkleber|button|ballon|luftballon|blume|rose|geschenk|tuete|beutel|applaus|umarmung|laecheln|handschlag|decke|kissen"
    r"|stuhl|hocker|lutscher|weckmann|stockbrot|nudeln|reis|erbsensuppe|limo|limonade|schnaps|sekt|muetze|schal|stift|pinsel|schuerze)s?"
)
DEALING: Final = frozenset(
    "gibt gab ist war bleibt blieb reicht reichte steht stand liegt lag kocht kochte backt backte bringt brachte hat hatte schoepft schoepfte"
    " bekommt bekam bekommen bekamen kriegt kriegen erhaelt erhalten erhielt nimmt nahm schnappt holt holte schenkt schenkte verteilt".split()
)
CARRYING: Final = re.compile(
    r"(?:mit|an|auf|aus|ab|hin|her|vor|dabei)?(?:ge)?(?:bring|brach|hat|haben|hatte|hatten|trag|traeg|trug|halt|haelt|hielt|hol|nimm|nahm|nomm|leg|stell|setz|haeng|pack|such|find|fand|wasch"
    r"|spuel|putz|klemm|klapper|wackel|knarr|knarz|quietsch|klebt|klebte|riech|roch|duft|glaenz|sitz|sass|steck|zieh|zog|schieb|schob|fuell|dreh|druck|faltet|falte|schreib|schrieb|mal"
    r"|heb|hob|reich|schau|guck|kenn|kannte|fluester|sing|sang|erzaehl|liest|las|spricht|klingt|klang|wird|wurde|streich|putzt)\w*"
)
# What is there again every day: the first and the last of it are those of the day.
DAILY: Final = re.compile(
    r"(?:(?:kannen?|tassen?|becher|glas|flasche|blech|ladung|teller|loeffel|scheibe|handvoll) )?\w*(?:kaffee|tee|kakao|brote?|broetchen|brezeln?|kuchen|waffeln?|wurst|wuerstchen|schnecken?|bonbons?"
    r"|plaetzchen|krapfen|suppe|schluck|bissen|biss|tropfen|regentropfen|kruemel|krumen?|blatt|blaetter|flocken?|schneeflocken?|sonnenstrahl\w*|zeilen?|ton|toene|takte?|akkorde?|strophen?|schritte?|seiten?"
    r"|kerzen?|kisten?|saecke|steigen?|aepfel|birnen?|kirschen?|erdbeeren?|tomaten?|gurken?|skizzen?|entwurf|striche?|handgriffe?|gaenseschar|amseln?|meisen?|spatzen|kraniche|schwalben?|bienen?|hummeln?|knospen?"
    r"|krokusse|schneegloeckchen|tulpen|lied|lieder|nuesse|kastanien|laub|kunde|kundin|kinder|gaeste|gast|ferientag|sahne|gluehwein|teller|tassen?|stuehle|reste?|glocken?schlag|glocke|minuten|sekunden|meter|hand|haende|applaus|beifall|lacher|seufzer|pfiff|anpfiff|schnee|frost|raureif|regen|gewitter|zwischenruf|frage|antwort|rufe)"
)
ARRIVING: Final = re.compile(
    r"\w*(?:studierenden?|studenten|studentinnen|schueler|schuelerinnen|pendler|gaeste|besucher|besucherinnen|kunden|haendler|laeufer|angler)"
)
"""Who is the first to come on a day: „Gegen zehn kommen die ersten Studierenden“."""
IDLING: Final = frozenset("warten warteten rauchen rauchten reden redeten".split())
"""„Alle warten, rauchen und reden“; what else they wait for is told."""
# What those who are there have of a sudden: „plötzlich haben alle Zeit“.
MOODS: Final = frozenset("zeit hunger durst lust angst spass gaensehaut traenen feierabend heimweh schluckauf".split())
MOMENTS: Final = frozenset("ploetzlich da dann danach jetzt einmal mittags abends schliesslich daraufhin".split())
MAKING: Final = re.compile(
    r"\w*(?:erfind|erfand|erfunden|bau|brau|entwickel|gruend|produzier|fertig|herstell|hergestellt|eroeffn|patent|konstruier|verkauf|lieb|verdien|entstand|entsteh|stammt|erschien|druckte|gilt|galt|gibt|gab|stehen|steht)\w*"
)
# How somebody does something, and what an hour was like.
MANNER: Final = re.compile(
    r"(?:laut|leis|lang|laeng|schnell|langsam|hoech|weit|frueh|spaet|schoen|schlimm|schwer|schwierig|lustig|wild|dick|duenn|lieb|hell|dunkel"
    r"|suess|scharf|eifrig|fleissig|fest|heftig|nah|naech|tief|genau|gern|krumm|best|ungern|sehnlich|begeistert|ruhig|aufgeregt|kaelt|waerm|knifflig|muehsam|heikel|spannend"
    r"|anstrengend|peinlich|aufregend|traurig|lecker|nervig|komisch|eindrucksvoll|haert|leicht|einfach|kompliziert|sauber|ordentlich|gut|meist|oeft)e?sten"
)
FELT: Final = re.compile(
    r"(?:schoen|schlimm|schwer|schwierig|lustig|lieb|knifflig|muehsam|heikel|spannend|anstrengend|peinlich|aufregend|traurig|lecker|nervig|komisch"
    r"|haert|leicht|einfach|kompliziert|gemein|ueberraschend)e?sten"
)
FEELING: Final = frozenset("war sei waere fand fiel schmeckte wurde".split())
# What things do to those who handle them; what each of them carries, costs or undergoes is told.
UNRULY: Final = re.compile(
    r"(?:klemm|klapper|wackel|knarr|knarz|quietsch|kleb|glaenz|duft|zitter|tropf|rutsch|brumm|summ|blink|leucht|schimmer|raschel|knister|knack|zwick|kratz|kipp|schwank|wipp|schaukel|flatter|staub|erzaehl)(?:t|te|en|ten)"
    r"|(?:riecht|roch|klingt|klang|sitzt|passt|passte|sass)"
)
CUSTOMS: Final = frozenset(
    "brauch sitte tradition regel gesetz regelmaessig ueblich gewoehnlich normalerweise pflicht".split()
)

COMPANY: Final = re.compile(
    r"\w*(?:team|orchester|ensemble|chor|runde|wurf|tisch|kurs|klasse|band|truppe|mannschaft|gruppe|boot|kabine|rudel|nest|kreis|riege|kapelle|trio|quartett"
    r"|kegelclub|stammtisch|reisegruppe|wg|familie|werkstatt|kueche|backstube)"
)
"""Among whom somebody is the youngest without being it of a town: „der Jüngste im Team“."""
