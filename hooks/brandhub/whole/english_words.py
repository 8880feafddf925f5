"""English words that assert, and the phrases in which they do not. Data, not logic: see orphan_english.py.

Spelt in lower case, as texts are folded before they are compared; hyphens part words. Whoever adds a word adds a sentence to
tests/golden/orphans/en.yml.
"""

from __future__ import annotations

import re
from typing import Final

LANGUAGE: Final = "en"

# Adjectives without their last letters, as they stand before -er and -est.
ADJECTIVES: Final = (
    "larg|small|bigg|high|low|long|short|old|young|strong|weak|fast|slow|rich|poor|green|clean|cheap|wid|deep|new|dens|saf|great|tall"
    "|busi|livel|liveli|pretti|heavi|wealthi|healthi|happi|earli|easi|friendli|quiet|loud|warm|cold|cool|hott|bright|dark|light|clear|close|clos"
    "|near|simpl|narrow|broad|thick|thin|thinn|soft|hard|smart|wis|nic|fin|steep|full|few|kind|sweet|fresh|sharp|smooth|tough|tight|dri|wett"
    "|fitt|fatt|flatt|sunni|noisi|dirti|greasi|luckier|lucki|proud|pur|rar|rough|shallow|strang|tini|ugli|young|brav|calm|costli|deadli|fair|firm|grand"
    "|grav|hungri|large|mild|neat|odd|plain|pric|quick|ripe|sad|sadd|shin|shini|shy|sick|slim|slimm|sour|stern|swift|true|vast|weird|wild|wealthy|lovel|loveli"
)
NO_EST: Final = frozenset(
    """forest interest request harvest contest protest invest arrest modest honest digest suggest manifest conquest guest quest crest chest
    west northwest southwest midwest rest test latest nearest furthest everest wrest attest detest divest infest ingest molest priest
    bequest unrest earnest tempest behest zest jest pest vest nest inquest retest lest est rainforest budapest bucharest hest ernest houseguest
    conest podest backrest dishonest immodest disinterest next blest""".split()
)
# `{n}` stands for any cardinal.
NUMBERS: Final = r"{n}s?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|many|mani)fold|dozens?|fortnight\w*|(?:multi)?(?:million|billion)(?:aires?)?|thrice|twice|per ?cent|percentages?|percent|half|halves|(?:two|three|four)some|centur(?:y|ies)|quintuple\w*|triplets?|duo|trio|quartets?"
PHRASES_OF_NUMBER: Final = (
    r"(?:a|half a) (?:century|decade|millennium)(?: ago)?|centuries (?:ago|old|of)|(?:a )?century old|(?:hundreds|thousands|dozens|scores|tens) of|a brace of|a score of|(?:two|three|four|five|six|seven|eight|nine|ten) times|thricely",
    r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)(?: |-)(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|hundredths?)(?= of| as|-| are| is| [.,¶]| live| work| lives| works)|half(?: (?:of|as|the|a|an|its|their|his|all) ?\w*)|(?:one|a) (?:per ?cent|percent)|(?:a|several|two|three|few) (?:hundred|thousand|million|billion|dozen)s?|(?:a|two|three|several|many|the past|for|few) decades?(?: ago)?|(?:for|over) (?:decades|centuries|generations)|decades (?:ago|of|long)|one(?! (?:of|another))(?= [a-z]+ (?:city|brewery|university|in|out|farm|colliery))|only one \w+|just one \w+|one city|exactly one|(?:not|only|just) a single \w+|a couple of (?:hundred|thousand)|both (?:of the )?(?:universit\w+|collier\w+)|double (?:the|its|that|as)|(?:one|a) (?:in|out of) \w+",
)
IRREGULAR: Final = frozenset("more fewer less lesser better worse".split())
TOP: Final = frozenset("best worst most least foremost topmost biggest utmost uppermost".split())
LEADING: Final = (
    r"(?:world|market|national|european|global|industry|regional|undisputed|clear) leaders?|leaders? in|the pride of|crown jewel|holds? the record|record holder\w*|unlike any\w*|like nowhere|anywhere else|in a league of its own|in a class of its own|top of its class|heads? the (?:list|table|field|league)|gold standard|the heart of europe 's|premier(?! league)|supreme|ultimate|flagship|top (?:of the|rated|class)|finest|leading edge|pole position|nobody does|no one does|no place (?:has|is|else)|no city|no other|none other",
    r"(?:nummer|number|no \.?) (?:one|1)|world 's (?:best|largest|only)|leading(?! (?:to|from|into|up|down|off))|record(?: |s? )?(?:breaking|high|low|year|number\w*|level\w*|figure\w*|attendance|crowd\w*|result\w*|total)|(?:a|new|all time|set a|the) record(?! of|ing)"
    r"|all time (?:high|low|record|best)|unique\w*|the only|only (?:city|place|one|town|university|museum|region|stadium)|(?:un(?:rivall?ed|matched|paralleled|equall?ed|surpassed|beaten|beatable|challenged|disputed|precedented))|peerless|matchless|incomparable"
    r"|second to none|without (?:equal|rival|peer|parallel)|like no other|no other \w+|one of a kind|nowhere(?: else)?|nobody else|no one else|top ranked|top (?:ten|five|three|spot|place|\d+|tier|notch)|world class|world leading|world beating|cutting edge"
    r"|market leader\w*|front ?runner\w*|pioneer(?:ing)?|trailblaz\w+|flagship|champion(?!s league)s?|the (?:\w+ )?capital of (?!germany|the country|westphalia)|(?:beer|football|innovation|science|green) capital|stronghold|mecca|hotbed|powerhouse|unbeat\w+",
    r"like never before|never before|than ever(?: before)?|as never before|at its (?:peak|best|highest|lowest)|peak(?:s|ed)? (?:at|in)|the peak of|highlight of the \w+ is none|exclusively|sole(?:ly)?|top of the (?:table|list|league|ranking\w*)|(?:came|comes|come|comes out|came in|ranks?|ranked|finished|finishing) (?:first|second|third|last|top|on top)",
)
ORDINAL: Final = r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth|hundredth|thousandth|last|firstly placed|penultimate"
FREE_ORDINALS: Final = (
    r"first things first|first and foremost|first come first served|last but not least",
    r"(?:the |a )?(?:{o}) (?:floor|storey|name|names|step|steps|aid|glance|sight|thing|things|person|part|section|chapter|paragraph|sentence|line|row|page|column|example|question|world war|division|league|semester|left|right|turn|turning|door|street|half|thoughts?|nature|"
    r"hand|language|love|impression\w*|draft|lady|mayor|edition|attempt|names?|course|class|place(?= ?,)|parties|party|instance|minute|gear|helping|reading|week|month|year|years|night|days?|decade|few|couple|summer|winter|word|but not least|time you|resort|rites|straw|laugh|update\w*|"
    r"modified|checked|reviewed)",
    r"first of all|at first(?: glance| sight)?|first come|first things first|in the first place|(?:on )?second thoughts|second hand|third part(?:y|ies)|second nature|at last|last but not least|first and foremost|at long last|to the last|first hand|first class|the last word|for the last time|(?:a )?split second|seconds? (?:later|ago|away)|"
    r"for (?:\w+ )?seconds?|every second counts|in the last resort|last minute|first published|(?:who|you|we|us|they) (?:\w+ ){{0,3}}for the first time|for the first time (?:\w+ )?(?:we|you|here)|to last|will last|lasts?(?= (?:for|until))|be the first to",
)
TOTAL: Final = (
    r"all|every|each|everyone|everybody|none|nobody|no one|entire(?:ly)?|without exception|invariably|(?:not|without) a single \w+|hardly (?:any\w*|a)|barely any\w*|scarcely any\w*|virtually (?:all|every\w*|no)|almost (?:all|every\w*|no\w*)|nearly (?:all|every\w*|no\w*)|"
    r"no [a-z]+(?= (?:left|any ?more|remain\w*|in (?:use|the city|dortmund)))|there (?:is|are|was|were) no(?: longer any)? \w+|any more than",
)
PARTIAL: Final = (
    r"everywhere|anywhere|throughout the whole|the whole (?:city|town|country|world|of)|all of (?:dortmund|germany|europe)|half (?:of )?(?:dortmund|the city|the country)|in (?:droves|large numbers|great numbers)|hordes? of|crowds? of|oodles|heaps of|loads of|next to no\w*|hardly|scarcely|barely|rare(?= in| [.,¶])|(?:to a )?large extent|for the most part|by and large nothing|most of|few and far between|a good part|a large part|the vast|the lion|the best part of|a sea of|untold|umpteen|no shortage of|no end of|to the last man",
    r"many|few|numerous|countless|innumerable|(?:the )?majority|minority|mostly|largely|predominantly|mainly|chiefly|for the most part|the bulk|the lion 's share|a (?:great|good|large|vast|huge|small) (?:deal|number|part|share|proportion|majority|minority|amount)|plenty|lots|a lot of|a host of|a wealth of|"
    r"scores of|masses of|swathes of|an abundance|myriad\w*|a fraction|a handful|handful of|a slew of|in droves|much of|little of|overwhelming\w*|one in (?:\w+)|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:out of|in every) (?:\w+)|every other|every (?:second|third|fourth|fifth|tenth) \w+",
)
FREE_QUANTITIES: Final = (
    r"all (?:the same|in all|over again|along|right|too|year round|about|rights reserved|figures without)|after all|above all|most of all|at all|first of all|all of this|all this|all that|once and for all|for all(?: (?:that|its|their|his|her)|(?= [.,;!?¶]))|in all(?= honesty| likelihood)|all but|all over|all day|all night|all ears|by all means|of all things|all sorts|all kinds|all eyes|"
    r"all (?:\w+ ){0,3}welcome|for all to see|all hands|open to all|all fours",
    r"every (?:day|week|month|year|time|morning|evening|night|now|hour|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|spring|autumn|winter|so often|effort|reason|bit|inch|step of the way)|each other|each (?:day|week|month|year|time|way)|every once in a while|everyone (?:is|are) (?:\w+ )?(?:welcome|invited)|"
    r"everyone (?:can|may|should)|everybody (?:is|are) (?:\w+ )?welcome|to each|each to their own|every effort",
    r"a few(?= (?:words|steps|lines|minutes|clicks|metres|paces))|how (?:many|much|few)|so many questions|many (?:thanks|happy)|as many as you|too many cooks|no matter how many|in so many words|few and far|a great deal to|thank you very much|not least|lot of thanks|quite a few(?= words)|no one (?:knows|has to|need)|nobody (?:knows|has to|needs)|none the|none other|"
    r"nonetheless|no doubt|a single click|single use|single (?:room|page|family|handed\w*|source)|not a single click|every single click|no wonder|no need|there is no (?:need|doubt|such|better way|charge|obligation|guarantee|reason|harm|secret)",
)
HARMLESS: Final = (
    r"(?:an |the )?earlier(?! than)|as long as|drawn tighter",
    r"closer look|find more|the (?:two|three) of (?:them|us|you)|double (?:doors?|room|page|meaning|life)|a good many of us|not everyone|not every\w*|not all(?= who)|children (?:under|over|from|up to|aged) \w+|(?:under|over) \w+s|the eldest|eldest|greater part|first light|first snow|first frost|three cheers|the whole nine yards|seven year itch|one fine day|all ears|all hands on deck|every cloud|each to his own|last straw|last laugh|last orders|last night|last of the light|both worlds|hope for the best|worst case|least of all|not in the least|to say the least|more power to|the more the merrier|easier said than done|safe than sorry|(?:the )?sooner the better|the bigger picture|bigger picture|in the longer term|higher ground|older hands|nearest (?:exit|stop|station)|earliest convenience|rising (?:star|damp|sun|tide)|rise and shine|growing (?:pains|up|season)|grow on you|sinks? in|fall foul|two s company|cloud nine|one for the road|more of the same|more to the point|say no more|better still|better half|better days|younger self|a further|lesser known|greater good|lower lip|higher up|further afield|further ado|the lesser of",
    r"(?:turn|go|take|left|right|follow|at) (?:\w+ ){0,4}(?:first|second|third|fourth) (?:light|lights|crossing|corner|roundabout|exit|stop|street|turning|left|right|traffic)|no (?:dogs|charge|entry|smoking|photos|registration|booking|admission|way|matter|idea|problem|surprise|accident|coincidence|secret|exception to this|wonder|trace of)|there is no (?:such|charge|turning|going|place like)|without a (?:doubt|word)|once (?:a|more|in a while|upon)|one (?:evening|morning|afternoon|summer|winter|night|way|side|end|hand|eye|last|must|might|can|could|should|would|has|knows|sees|hears|feels|thinks|walks|hopes)",
    r"all aboard|all clear|all set|all present|rising (?:from|above|out of|over|behind|into)|falling (?:from|on|over|into|onto)|climb(?:s|ing|ed)? (?:the|a|to the|up|into)",
    r"nowhere (?:or|in particular)|(?:lead|leads|led) nowhere|shaft sinking|(?:sink|sank|sinking|sunk) (?:a |the )?(?:shaft|shafts|pit|well)\w*|drop(?:s|ped|ping)? (?:out|off|by|in|it|a|the|on|files?|here)|you drop|to drop"
    r"|(?:did|does|do|will|would|could|to) (?:not )?last|capital of (?:culture|innovation)|green capital|a few",
    r"no more|no longer|any ?more|more (?:about|on this|details|information|here|to come)|(?:read|find out|learn|know|see|hear|discover|tell us|say|want to know) more|more or less|what is more|whats more|once more|all the more|the more|more and more questions|one more thing|more than welcome|more than happy|more than just|"
    r"less is more|nothing more|much more to|none the less|never ?the ?less|more often than not|and (?:much )?more(?= [.!¶])|more haste|more to it",
    r"at (?:least|most|best|worst)(?! \d)|at the (?:very )?(?:least|latest)|last but not least|not least|best (?:known|regards|wishes|of luck|practice|before|man|friend\w*|seller\w*|to|if|when|viewed)|for the best|make the most|do (?:our|your|their|its) best|(?:our|your|their|its|his|her) best(?= [.,;!?¶])|all the best|best of all|to the best of|most (?:likely|probably|welcome|certainly|notably|importantly|of the time|days)|"
    r"know best|the best way to (?:\w+ )?(?:get|reach|see|go)|as best",
    r"better (?:late than never|luck|off|not|safe|half|still|known|yet|understand|than nothing)|(?:had|you d|know|knows|for) better|for better or worse|so much the better|no better time|get better|the better part|get to know (?:\w+ )?better|to better",
    r"(?:sooner|earlier) or later|later on|no later than|no earlier than|no sooner|later(?= (?:the|on|it|that|this|in|he|she|they|we|a|,|became|years?|generations))|(?:the )?lat(?:er|est) (?:stage|edition|news|figures|version|update\w*|release|life|part|half)|the latter|the former|former(?:ly)?|former \w+|upper (?:floor|part|case|\w+)|lower (?:gate|floor|case|part|saxony|rhine|left|right|bound|limit|house|deck|level|end|school)|"
    r"(?:the )?(?:inner|outer|higher education|older people|younger people|elderly and younger|older (?:people|persons|man|woman|couple|visitors|readers|brother|sister)|younger (?:people|visitors|readers|brother|sister|generation\w*|self)|greater (?:london|manchester|bochum|dortmund))|further\w*|higher (?:education|power|being)|of a higher order",
    r"on the one hand|on the other(?: hand)?|one another|one by one|one day|one of (?:the|these|those|them|us|its|his|her)|one never|one can|one cannot|one could|one must|one has to|one way or|no one|which one|this one|that one|the one|(?:a|the) \w+ one|any one|one(?= (?:who|that|knows|sees|might|may|would|should|imagines|thinks|finds))|on one side|at one time|at one with|for one|in one (?:breath|go|piece|place)|one time|one thing|one more|one such|"
    r"one and the same|one on one|all in one|square one|back to square one|once|at once|two sides of|on two legs|for two|kill two birds|two left feet|two cents|twos and threes|cross purposes|forty winks|a thousand (?:words|thanks|times)|thanks a million|one in a million|a million (?:thanks|miles away)|cloud nine|nine to five|nine lives|sixes and sevens|seventh heaven|six of one|eleventh hour|ten to one|dressed to the nines|"
    r"zero in|ground zero|two way|one way|three dimensional|two dimensional|twenty four seven|twenty four hour|half (?:timbered|hearted\w*|way|time|baked|mast|past|light|an eye|an ear|term)|halfway|half past \w+|a quarter (?:past|to) \w+|double (?:bass|room|decker|check|click|bed|sided|glazed|edged|\w*headed|header|act|dutch)|(?:click|press|tap|think) twice|twice over|fifty fifty|the four corners|on all fours|four letter|"
    r"the (?:\w+ )?quarter(?= (?:is|was|around|by|at|near|where|that|with|has))|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= [.,;])|count to \w+|the seven seas|seven wonders|three musketeers|third reich|first world war|second world war|two thirds majority rule",
    r"grow(?:s|n|ing|ers?)? (?:crops|food|plants|vegetables|wheat|up|here|grain|behind|along|on|in the (?:garden|field|fields|shade|beds)|at the|beside|between|together|accustomed|tired|apart|out of)|grew (?:crops|food|vegetables|wheat|up|accustomed|tired|quiet|silent|dark|out of)|grown (?:up|ups|together)|give rise to|gave rise to|gives rise to|rise (?:early|to the)|rose (?:garden|bush|window|from|up|to the)|high ?rise|sunrise|the rise and|"
    r"falls? (?:to|into|in love|silent|asleep|for|on|apart|short|within|under|flat|out)|fell (?:silent|in love|asleep|to|into|on|over|from|ill|for|out|apart|under)|night fell|falling (?:asleep|in love|apart|leaves|water)|fallen (?:asleep|in love|silent|tree|trees|leaves|soldiers|heroes|into)|in the fall|fall (?:of the|semester|term|back|in love|on|into)|waterfalls?|nightfall|rainfall|pitfalls?|decline(?:d|s)? (?:to (?:comment|answer|say)|an? (?:invitation|offer))|"
    r"leading (?:to|from|into|up|down|role|actor|man|lady|question)|the leader of|team leaders?|leaderboard|other than|rather than|no fewer|in the long(?:er)? run|no less|much less|let alone|less than ideal|more than once|nonetheless|unless|moreover|record (?:office|player|shop|label|keeping|of the)|the record (?:shows|of)|off the record|on record|for the record|track record|minutes and records",
)
COMPARING: Final = (
    r"outd(?:id|o|oes|one)|second best|stays? behind|lags? behind|falls? short of|fell short of|trails?|on a level with|rivals? (?:that|those|any|the)|rivalled|matched only by|unmatched by|neck and neck|head to head|edges? out|edged out|leaves? (?:\w+ ){1,4}behind|left (?:\w+ ){1,4}behind|puts? (?:\w+ ){1,3}in the shade|per head|per capita|relative to|in proportion to|on par|equal(?:s|led)? (?:to )?(?:that|those|the)|mid ?table|double that|no match for",
    r"(?:compared|in comparison) (?:with|to)|by comparison|in contrast to|as (?!well|soon|long|far as|far|if|though|such|a|the|an|it|he|she|they|we|part|of|in|for|by|usual|ever|to)(?:\w+ly )?(?:\w+)(?: \w+)? as(?! (?:possible|well|soon|you))|as (?:many|much|large|big|old|high|often) as|twice as \w+|times as \w+|half as \w+|the same (?:number|size|share|amount) (?:of \w+ )?as",
    r"ahead of (?!time|schedule|the (?:match|game|concert|opening|event))|(?:well|far|way|slightly|comfortably|clearly) (?:above|below|ahead|behind|over|under)|(?:above|below) (?:the )?(?:\w+ )?(?:average|mean|median|par|target|plan|expectations|level)|(?:above|below) average|(?:out|over)(?:strip|perform|number|rank|class|weigh|pace|do|grow|sell|shine|take|run)(?:s|ped|ped|ing|ed|es)?|overtak(?:e|es|en|ing)|overtook|outdone|outgrew|outsold|outshone|outran|outnumber\w*|"
    r"surpass\w*|exceed\w*|eclips\w+|overshadow\w*|dwarf(?:s|ed|ing)|tops? (?:the|all|every|its)|topped|trail(?:s|ed|ing)? (?:behind|only|essen|bochum|cologne)|lag(?:s|ged|ging)?(?: (?:behind|well))|leads? (?:the (?:field|table|list|way|league|ranking\w*|pack|country|region|world|nation)|germany|europe|the ruhr|in (?:\w+ ){0,2})|led the (?:field|table|list|way|league)|comes? out on top|(?:is|are|was|were|be|stay|stays|remains?) on top(?! of)|beat(?:s|en)? (?:\w+)|"
    r"second only to|only (?:\w+ )is (?:bigg|larg|old)er|superior|inferior|a lead over|advantage over|on (?:a )?par with|neck and neck|level with|ranks? (?:among|as|above|ahead|high|in)\b\w*|ranked \w+|outranks?|punch(?:es)? above|behind only|bar none|by far|head and shoulders|unlike (?:any|every|other)|twice the|double the|times the|the (?:better|worse|larger|smaller) of|dominat(?:e|es|ed|ing)|prevail\w*",
)
TREND: Final = (
    r"(?:more|fewer) (?:\w+ )?every year|on the up|stagnat\w+|level(?:l?ed|s)? off|remain(?:s|ed)? (?:stable|constant|steady|flat|unchanged)|(?:is|are|was|were) (?:up|down)(?= [.,;¶]| by| on| from)|fad(?:es|ed|ing) away|wan(?:es|ed|ing)|thriv(?:es|ed|ing)|flourish(?:es|ed|ing)|swell(?:s|ed|ing)|swollen|shed (?:jobs|staff)|los(?:es|t|ing) (?:\w+ )?(?:jobs|inhabitants|residents|people|ground)|gain(?:s|ed|ing)? (?:\w+ )?(?:jobs|inhabitants|residents|people|ground)|double(?= (?:in|the|its|that|as|by))|(?:to|will|nearly|almost) double|all but vanished|dying out|on its way out|comeback",
    r"gr[eo]wn?|grows|growing|growth|risen|rises|rose|rising|rise|fallen|falls|fell|falling|fall|shrank|shrunk|shrinks?|shrinking|shrinkage|increas(?:e|es|ed|ing|ingly)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet\w*|boom(?:s|ed|ing)?|dwindl\w+|drop(?:s|ped|ping)?|"
    r"doubl(?:es|ed|ing)|tripl(?:es|ed|ing)|quadrupl\w+|trebl(?:e|ed|ing)|halv(?:e|ed|es|ing)|multipl(?:y|ies|ied|ying)|mushroom(?:s|ed|ing)|skyrocket\w*|escalat\w+|accelerat\w+|climb(?:s|ed|ing)?|diminish\w*|expand(?:s|ed|ing)|expansion|upturn|downturn|uptick|slump\w*|slid|sliding|slide|sink(?:s|ing)?|sank|sunk|"
    r"ever (?:more|fewer|less|larger|greater)|more and more|fewer and fewer|less and less|on the (?:rise|decline|up|wane|increase|way up|way down)|upward\w*|downward\w*|steadily|year on year|year after year|improv(?:e|es|ed|ing|ement\w*)|worsen\w*|deteriorat\w+|gain(?:s|ed|ing)? (?:ground|\w+ inhabitants)|lost ground|losing ground|on the march|in retreat|recover(?:s|ed|ing|y)|rebound\w*|pick(?:s|ed|ing)? up speed|tail(?:s|ed|ing)? off|went up|gone up|going up|went down|gone down|going down|goes (?:up|down)",
)
# Verbs that assert a trend only of a figure.
MOVING: Final = frozenset(
    """rise rises rose rising risen fall falls fell falling fallen drop drops dropped dropping climb climbs climbed climbing slide slid sliding sink
    sinks sank sunk sinking grow grows grew grown growing recover recovers recovered recovery doubles soar soars soared expand expands expansion surge surges upward upwards downward downwards steadily improve
    improves improved improving halve multiply accelerate accelerated""".split()
)
FIGURES: Final = (
    "number numbers share rate area price prices rent rents turnover output production workforce employment unemployment population inhabitants visitor visitors guests stays"
    " export exports income wages costs debt profit loss level levels value index curve line temperature births spending revenue students enrolment stock density demand supply sales yield"
    " circulation statistics percentage jobs farms steel industry economy city region town sector dortmund researchers start-ups companies firms attendance traffic"
).split()
NATURE: Final = (
    "sun moon fog smoke steam grass oats wheat rye barley maize hops tree trees flower plant herb moss ivy fruit vegetable wine vine beet potato blossom weed birch garden leaf leaves"
    " curtain ship child children cat boy bird balloon stair step path road tower train tram bus boat snow rain water night voice choir orchestra lilac poppy dough bread beam stone wall"
).split()
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
    r" ?(?:not|wrong|false|untrue|a myth|a lie|nonsense|no longer true)|no, ))",
    re.IGNORECASE,
)
BEFORE_SENTENCES: Final = frozenset(
    "not never false untrue wrong no myth incorrect nobody hardly allegedly claim claims claimed unless if whether".split()
)
MEASURES: Final = frozenset(
    "% percent per € euro euros $ dollars hectares km kilometres metres tonnes litres hectolitres years days hours".split()
)
ASKING: Final = r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|which|who|whose|what|where|how (?:many|much|large|big|high|old|long|often))"
PRESUMING: Final = r"(?:did you know|do you know|have you heard|know that|that|\w+n't|not|never|how come)"
REASONS: Final = r"(?:why|when|since when|how come|how did|how does|how has|how could)"
# In definitions and notes: what marks a number as a threshold or a step of rounding, and words about the age of sources.
THRESHOLDS: Final = frozenset(
    "from over under above below up to least most threshold limit nearest rounded than per of each every full whole".split()
)
DATING: Final = "newer|older|earlier|later|closer|narrower|wider|broader|younger|better|former"
CHANGES: Final = frozenset("increase decrease growth decline drop rise loss losses lost fall".split())
SCALES: Final = frozenset("million millions billion billions thousand hundred percent".split())
# Verbs that instruct: a number or a rank in such a sentence tells readers what to do.
INSTRUCTING: Final = r"(?:please|click|press|choose|take|turn|send|fill|book|bring|write|call|enter|select|tick|fold|follow|save|open|allow|add|cut|stir|wait|read|walk|keep|hold|check|note|type|copy|delete|repeat|plan|count|ring|tap|scroll|drag|drop) "
