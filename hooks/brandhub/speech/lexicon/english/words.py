"""English words that assert, and the phrases in which they do not. Data, not logic: see english/search.py.

Spelt in lower case, as texts are folded before they are compared; hyphens part words. Whoever adds a word adds a sentence to
tests/golden/orphans/en.yml.
"""

from __future__ import annotations

import re
from typing import Final

LANGUAGE: Final = "en"

# Adjectives without their last letters, as they stand before -er and -est.
ADJECTIVES: Final = (
    "dear|lean|loos|bland|bleak|blunt|brisk|chilli|coars|crisp|damp|dimm|dull|faint|fanci|frail|grey|gray|grimm|harsh|hefti|humbl|juici|leafi|lofti|lush|messi|mighti|moist|nobl|plump|polit|quaint|remot|rusti|sandi|scarc|sever|shabbi|shadi|sleek|slight|spars|stark|steadi|stout|strict|sturdi|subtl|tasti|tens|tidi|trendi|vagu|whit|cosi|cozi|dusti|foggi|funni|gloomi|grimi|hardi|hilli|jolli|lazi|lengthi|merri|misti|moodi|muddi|nasti|needi|prici|raini|riski|rocki|roomi|rowdi|scari|shaki|silli|smelli|smoki|snowi|speedi|spici|stormi|swampi|thirsti|tricki|windi|worthi|larg|small|bigg|high|low|long|short|old|young|strong|weak|fast|slow|rich|poor|green|clean|cheap|wid|deep|new|dens|saf|great|tall"
    "|busi|livel|liveli|pretti|heavi|wealthi|healthi|happi|earli|easi|friendli|quiet|loud|warm|cold|cool|hott|bright|dark|light|clear|close|clos"
    "|near|simpl|narrow|broad|thick|thin|thinn|soft|hard|smart|wis|nic|fin|steep|full|few|kind|sweet|fresh|sharp|smooth|tough|tight|dri|wett"
    "|fitt|fatt|flatt|sunni|noisi|dirti|greasi|luckier|lucki|proud|pur|rar|rough|shallow|strang|tini|ugli|young|brav|calm|costli|deadli|fair|firm|grand"
    "|grav|hungri|large|mild|neat|odd|plain|pric|quick|ripe|sad|sadd|shin|shini|shy|sick|slim|slimm|sour|stern|swift|true|vast|weird|wild|wealthy|lovel|loveli"
    "|dear|bleak|bold|brisk|crisp|dull|faint|fierc|gentl|grey|grimm|harsh|hasti|humbl|juici|lean|loos|mighti|nobl|pal|posh|roomi|scarc|sever"
    "|sleek|spars|steadi|stiff|strict|sturdi|subtl|tasti|tidi|trendi|vagu|weighti|windi|leafi|hilli|shadi|funni|crazi|lazi|sleepi|cosi|raini"
    "|snowi|muddi|dusti|angri|remot|worthi|guilti|shaki|riski|rocki|sandi|foggi|gloomi|thirsti|merri"
)
NO_EST: Final = frozenset(
    """forest interest request harvest contest protest invest arrest modest honest digest suggest manifest conquest guest quest crest chest
    west northwest southwest midwest rest test latest nearest furthest everest wrest attest detest divest infest ingest molest priest
    bequest unrest earnest tempest behest zest jest pest vest nest inquest retest lest est rainforest budapest bucharest hest ernest houseguest
    conest podest backrest dishonest immodest disinterest next blest""".split()
)
# `{n}` stands for any cardinal.
NUMBERS: Final = r"{n}s?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|many|mani)fold|dozens?|fortnight\w*|(?:multi)?(?:million|billion)(?:aires?)?|thrice|twice|per ?cent|percentages?|percent|half|halves|(?:two|three|four)some|centur(?:y|ies)|quintuple\w*|triplets?|duo|trio|quartets?"
IRREGULAR: Final = frozenset("more fewer less lesser better worse".split())
TOP: Final = frozenset("best worst most least foremost biggest".split())
# Words that would turn or grade what an operator asserts; looked for in wordings only.
GRADING: Final = (
    r"not|no|none|never|neither|nor|nobody|nowhere|hardly|barely|almost|nearly|only|merely|always|ever|much|far|significantly|considerably|slightly|everywhere|mostly|allegedly|cannot|\w+n't",
)
# The same before a value or a whole sentence that comes from a reference.
BEFORE_VALUES: Final = frozenset(
    "over under above below nearly almost barely hardly not without no minus fewer approaching"
    " only merely just roughly about around approximately circa some even fully whopping".split()
)
# Words right behind a proven sentence that take it back: “That is not true.”
AFTER_SENTENCES: Final = re.compile(
    r"[\s.,;:–—-]{0,4}(?P<denial>(?:(?:but|yet|sadly|and) )?(?:not so|nonsense|wrong|false|not true|far from it"
    r"|(?:that|this|it|the sentence|the claim) (?:is|was|does|did|isn['’]t|wasn['’]t)(?: [a-z]{2,9}){0,2}"
    r" ?(?:not(?! (?:say|tell|mean|count|make|show|explain|mention|matter|need)\b)|wrong|false|untrue|a myth|a lie|nonsense|no longer true)|no, ))",
    re.IGNORECASE,
)
BEFORE_SENTENCES: Final = frozenset(
    "not never false untrue wrong no myth incorrect nobody hardly allegedly claim claims claimed unless if whether"
    " nonsense rubbish rumour rumours rumoured rumor rumors rumored lie legend doubt doubts doubtful doubted disputed"
    " invented supposedly reputedly wrongly falsely mistaken mistakenly".split()
)
MEASURES: Final = frozenset(
    "% percent per € euro euros $ dollars hectares km kilometres metres tonnes litres hectolitres years days hours".split()
)
ASKING: Final = r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|which|who|whose|what|where|how (?:many|much|large|big|high|old|long|often))"
PRESUMING: Final = r"(?:(?:is|are|was) there (?:a|an|any) (?:\w+er|more \w+) (?!(?:\w+ ){0,8}than )(?:\w+ ){0,6}\w+(?= $)|did you know|do you know|have you heard|know that|that|\w+n't|not|never|how come|(?:who|where|what) else|(?:have|has|had) (?:you|anyone|anybody) ever|who would|which (?:other )?(?:city|town) can)"
REASONS: Final = r"(?:why|when|since when|how come|how did|how does|how has|how could)"
# In definitions and notes: what marks a number as a threshold or a step of rounding, and words about the age of sources.
THRESHOLDS: Final = frozenset(
    "from over under above below up to least most threshold limit nearest rounded than per of each every full whole".split()
)
DATING: Final = "newer|older|earlier|later|closer|narrower|wider|broader|younger|better|former"
CHANGES: Final = frozenset("increase decrease growth decline drop rise loss losses lost fall".split())
SCALES: Final = frozenset("million millions billion billions thousand hundred percent".split())
# Verbs that instruct: a number or a rank in such a sentence tells readers what to do.
READERS: Final = ""  # English has no pronoun in its imperatives
NO_IMPERATIVE: Final = frozenset[str]()
# Nouns that look like instructions, and what tells them apart: “Change means more jobs” asserts.
_NOUNS: Final = "water|change|increase|order|measure|plan|book|place|count|spread|pack|store|cover|cut|call|press|ring|mark|contact|use|look|show|move|cross|note|check|lift|raise|slice|pick|head|stay|rest|switch|hold|walk|fold|season|roll|wind|paint|form|catch|picture|sand|shape|slide|stamp|core|harvest|sweep|dress|drill|saw|nail|skip|beat|drive"
_VERBS: Final = r"is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|should|cannot|means|meant|creates|brings|matters|makes|needs|remains|stays|works|offers|attracts|employs|draws|leads|beats|outpaces|outnumber\w*|happens|continues|accelerates|affects|reaches|wins|loses|earns|sells|moves|grows|falls|rises|seems|becomes|keeps|gives|takes|comes|goes|runs|costs|pays|helps|hits|gets|stands|counts|lies|sits|begins|ends|spreads|exceeds|sold|sell|fell|rose|grew|went|came|brought|led|won|lost|carries|carried|transports|holds|held|serves|served|feeds|fills|produces|produced|delivers|delivered|connects|supplies|earned|employed|attracted"
INSTRUCTING: Final = rf"(?:\w+ ){{1,6}}(?:is|are) (?:kindly )?(?:asked|requested) to|(?!(?:{_NOUNS})(?: \w+){{0,3}} (?:{_VERBS}) )(?:(?:never|always|do not|don't) )?(?:please|separate|strain|crush|dissolve|combine|flatten|loosen|melt|moisten|sift|squeeze|stuff|unfold|unwrap|sauté|knit|unscrew|tighten|tuck|rinse|scrub|weigh|sow|breathe|inhale|exhale|sit|kneel|listen|imagine|sing|clap|bake|sew|mow|dig|shred|scatter|(?:prune|divide|sharpen|rehearse|memorise|summarise|assemble|unplug|beat|bend|bow|braid|brush|catch|chop|crease|dice|dip|dress|drill|dry|dust|flip|form|grind|guess|hammer|harvest|jump|knot|ladle|mash|nail|paint|pass|picture|pinch|plait|polish|pound|press|punch|rake|sand|saw|scoop|rest|screw|shake|shape|skip|slide|smooth|stamp|stitch|stretch|sweep|thread|throw|toss|trim|twist|wear|whip|wind|garnish|cream|crumble|sear|braise|marinate|steep|skim|baste|core|zest|mince|poach|sweat|fluff|arrange|spoon|transfer|discard|grease|butter|flour|reheat|decorate|glaze|blanch|smear|layer|pipe|pin|trace|adjust|align|undo|staple|top(?! the (?:table|list|league|charts?|bill|rankings?|poll))|coat|line|close|shut|lock|clean|empty|clear|light)(?= (?:the|a|an|your|each|every|both|all|it|them|one|two|three|four|five|six|eight|ten|half|until|well|gently|firmly|evenly)\b)|water|cook|rinse|drain|toast|roast|grill|fry|simmer|blend|whisk|knead|sprinkle|drizzle|soak|rub|remove|sort|tear|grate|avoid|replace|ensure|apply|preheat|heat|warm|chill|come|visit|arrive|compare|change|expand|increase|reduce|enlarge|zoom|rotate|swipe|measure|buy|order|pay|serve|season|slice|pick|lift|raise|lower|roll|spread|pinch|hover|double|halve|combine|think|give|bring|carry|lay|set|place|fit|glue|tie|wrap|cover|pack|store|let us|let's|click|press|choose|take|turn|send|fill|book|bring|write|call|enter|select|tick|fold|follow|save|open(?! (?:longer|later|more|earlier))|allow|add|cut|stir|wait|read|walk|keep|hold|check|note|type|copy|delete|repeat|plan|count|ring|tap|scroll|drag|drop|insert|get off|change at|wash|boil|bake|mix|pour|mark|peel|ask|contact|use|leave|put|look|cite|credit|consult|borrow|collect|mind|push|pull|show|tell|try|remember|start|stop|register|download|share|print|sign|move|cross|continue|head|stay|switch|let|make sure|hand in|submit|attach|hang|knock|wipe|hold on)(?! (?:is|are|was|were|has|have|had|does|did|came|comes|went|goes|grew|grows|fell|falls|rose|rises|made|makes|took|takes|brought|brings|gave|gives|got|gets|hit|hits|became|becomes|ran|runs|kept|keeps|left|paid|pays|costs?|hurt|helps?|\w+ed) ) "
# What opens a sentence that goes on to instruct, and what stands behind the verb then.
SUPPOSING: Final = frozenset("in if when before after once should".split())
OBJECTS: Final = frozenset("the a an your all every each both it them yourself one two three four five".split())
# After a comma these words open a clause that tells instead of instructing.
TELLING: Final = frozenset("for because as where which who whose it there here they he she dortmund that since".split())
# After „no“ these words deny nothing that could be counted.
UNDENIED: Final = frozenset(
    """doubt wonder need idea problem matter longer more sooner less later earlier fewer such way entry smoking charge surprise accident coincidence
    secret one question means time point sense use good luck chance hurry rush fuss hard fear fun answer access fee fees ticket tickets
    danger interval room steps experience hurry cause steps doubt prior previous knowledge objections hard cookies liability sum result guarantee claim intention illusion joke reason harm offence other""".split()
)
# „No pit is needed“ may count pits all the same.
EXISTING: Final = frozenset("pit pits mine mines city town other farm farms brewery breweries".split())
# What is left open is not asserted.
LEFT_OPEN: Final = r"(?:whether (?:\w+ ){1,12}(?:we (?:do not|cannot|don't) (?:know|say|tell)|(?:is|remains) (?:open|unclear|unknown|not known)|cannot be (?:said|told))|(?:we do not know|it is not known|it is unclear|nobody knows) (?:whether|if)(?: \w+){1,12})"
# Numbers and words that make an offer of an instruction: „Wählen Sie aus zwölf Sorten“.
LARGE: Final = re.compile(r"hundred|thousand|million|billion|dozen")
CHOOSING: Final = frozenset("from among between of".split())
# „The beer that most drink“: behind a noun with its article it describes.
RELATIVE: Final = frozenset("that which who".split())
TENS: Final = re.compile(r"(?:ty|teen|eleven|twelve)$")
WITH: Final = frozenset("with and".split())
# What has fountains, houses and museums: „the path with forty fountains“; dough is kneaded with two hands.
GROUNDS: Final = tuple(
    "path road street lane avenue square park city town village country region quarter district bridge bank harbour port house tower hall museum church"
    " castle farm garden campus trail route tour walk borough".split()
)
# What a town has: however an instruction says it, forty of them are counted.
TOWNLY: Final = re.compile(
    r"(?:museums?|breweries|brewery|halls?|cities|city|towns?|harbours?|ports?|zoos?|universit(?:y|ies)|colleges|hotels?|shops?|stores?|pubs?|restaurants?|cafes?"
    r"|stages?|parks?|theatres?|clubs?|firms?|companies|businesses|towers?|fountains|mines|collieries|pits|furnaces|stadiums?|airports?|festivals?|cinemas?|markets?"
    r"|pools|libraries|schools|lakes|guests|visitors|tourists|inhabitants|residents|fans|students|members|jobs|employers|countries|nations|languages|factories|kiosks"
    r"|lines|galleries|labs?|laboratories|institutes|orchestras?|choirs?|clinics|hospitals|bars)"
)
OFFERING: Final = frozenset("in on at with among between through".split())
# Verbs of a clause that tells: “…, three places are left”.
STATING: Final = frozenset("is are was were has have wait remain open offer lie stand play invite".split())
# Questions: words that ask for somebody or something, what they were made into, and what is told beside the verb.
ASKING_BY_WORD: Final = frozenset("who whom whose what where which".split())
ASKING_WHOM: Final = frozenset("who whom whose where which".split())
MAKING: Final = frozenset("made makes make turned turns".split())
INTO: Final = frozenset(("the", "into"))
ACTING: Final = frozenset("does do did has have had can could will would must may".split())
ARTICLES: Final = frozenset("the a an its their our this that these those".split())
BEFORE_ATTRIBUTES: Final = frozenset(
    "the its their our this these from of about against with by for to despite on in into".split()
)
ATTRIBUTE: Final = re.compile(r"\w+(?:ing|ed|en)")
LEFT: Final = re.compile(r"(?:the )?last")
ANSWERS: Final = (
    r"yes|no|of course|sure|certainly|indeed|absolutely|naturally|you bet|definitely|we|dortmund|here|right"
)
POINTERS: Final = frozenset("answer answers solution more see read".split())
NAMING_SMALL: Final = frozenset("in at the of our and on".split())
PASSING: Final = frozenset("past through across along by behind over near beside the".split())
# Compounds that name a kind of thing by a number; nothing is counted.
KINDS: Final = (
    "two tone",
    "twelve tone",
    "three cornered",
    "five barred",
    "two piece",
    "three piece",
    "two stroke",
    "four stroke",
    "four poster",
    "two faced",
    "three legged",
    "four leaf",
    "four leaved",
    "four letter",
    "five finger",
    "two edged",
    "three ply",
    "four wheel",
    "two wheeled",
    "one armed",
    "one piece",
    "one off",
    "one time",
    "one sided",
    "two sided",
    "three point",
    "three quarter",
    "six pack",
    "cure all",
    "catch all",
    "second rate",
    "two dimensional",
    "one way",
    "two way",
    "half timbered",
    "twenty four seven",
    "three dimensional",
    "second hand",
    "first class",
    "first hand",
    "all round",
    "well rounded",
    "double decker",
)
# “If the page takes longer to load”: what opens a condition.
CONDITIONS: Final = frozenset("if whenever unless when".split())
BEFORE_CONDITIONS: Final = frozenset("and but or even only".split())
VERBS_OF_CONDITIONS: Final = frozenset("should".split())
THEN: Final = frozenset("please the a you we it then just simply ask call use".split())
LEADING_SOMEWHERE: Final = frozenset(
    "visit come walk go head take book order buy pay bring show tell see if when".split()
)
SOMEWHERE: Final = frozenset("of in on at world world's ever city town here there".split())
ASKING_WHO: Final = frozenset[str]()
CONCEDING: Final = frozenset("not".split())
RHETORIC: Final = frozenset("there know knows find finds seek name names anyone anything nobody".split())
THAN: Final = "than"
AGAINST: Final = frozenset("the a an its your planned expected usual intended necessary".split())
GAINING: Final = frozenset[str]()
PLEASE: Final = "please"
PLEASE_OPENS: Final = True
HANDLING: Final = None  # English tells what to do in the imperative
