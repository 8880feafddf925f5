"""Headings and heads of lists that make something else of what stands right below, and what joins two proven sentences.

„In der Nachbarstadt“, „Unsere Ziele“, „Was die Opposition sagt“ above „12 Museen“ move it, wish it, or give it to others.
Only whole headings are meant: „Gründen mit Zukunft“ and „Woher die Zahlen kommen“ tell what a section is about.
"""

from __future__ import annotations

import re
from typing import Final

_ARTICLES_DE: Final = (
    r"(?:(?:der|die|das|den|dem|ein|eine|einen|unser|unsere|unseren|ihr|ihre|meine|alle|große|neue|kühne|schöner?|reine"
    r"|reiner|reines|lauter|nur|zur|zum|so viel) ){0,3}"
)
_ARTICLES_EN: Final = r"(?:(?:the|a|an|our|their|its|my|big|new|bold|pure|sheer|mere|just|only|all|some) ){0,3}"
_WISHED_DE: Final = (
    r"zukunfts\w+|zukunft|prognosen?|vorhersagen?|voraussagen?|visionen?|ziele?|\w*wunsch\w*|wünsche|(?:wunsch)?tr(?:aum|äume)"
    r"|pläne|plan|hoffnung(?:en)?|szenario|szenarien|utopien?|vorhaben|planung(?:en)?|absichten|versprechen|meinung(?:en)?"
    r"|erwartung(?:en)?|hochrechnung(?:en)?|schätzung(?:en)?|vermutung(?:en)?|spekulation(?:en)?|ansichten|werbung|reklame"
    r"|fantasien?|phantasien?|wunschdenken|übermorgen|morgen|bald|demnächst|künftig|irgendwann|eines tages|mutmaßung(?:en)?"
)
_WISHED_EN: Final = (
    r"future|forecasts?|predictions?|projections?|visions?|goals?|targets?|aims?|wish(?:es|list| list|ful thinking)?"
    r"|dreams?|plans?|hopes?|scenarios?|utopias?|promises?|opinions?|expectations?|estimates?|guess(?:es|work)?"
    r"|speculations?|advertising|advertisements?|fantas(?:y|ies)|tomorrow|one day|some day|soon|in years to come"
)
WISHED: Final = {
    "de": re.compile(
        rf"{_ARTICLES_DE}(?P<word>{_WISHED_DE})(?: (?:für|bis|von morgen|der stadt|der politik|des rat\w*)(?: [\w-]+){{0,3}})?"
        r"|(?P<years>in (?:\w+|\d+) jahren)"
        r"|(?:so|das) (?P<shall>soll|sollen|wird|werden|könnte|würde|wäre)(?: \w+){1,3}",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"{_ARTICLES_EN}(?P<word>{_WISHED_EN})(?: (?:for|until|by|of tomorrow|of the city)(?: [\w-]+){{0,3}})?"
        r"|(?P<years>in \w+ years)|what (?P<shall>could|might|should|will) be\b.*",
        re.IGNORECASE,
    ),
}
"""A wish, a plan, a forecast, an opinion."""
_ELSEWHERE_DE: Final = (
    r"nachbarstadt|nachbarstädten|nachbarort\w*|nachbarn|nachbarland|nachbargemeinden?|umland|umkreis|land|landkreis|bund"
    r"|ausland|region|europa|deutschland|vorort\w*|ganzen land|ganzen welt|ganzen region|welt|anderen städten|anderen orten"
    r"|bundesland|bundesgebiet"
)
_ELSEWHERE_EN: Final = (
    r"neighbou?ring (?:town|city|towns|cities)|next town|suburbs|region|whole country|world|nation|state"
    r"|other (?:towns|cities|places)|germany|europe"
)
MOVED: Final = {
    "de": re.compile(
        rf"(?:in|aus|bei|im|rund um|jenseits|außerhalb)(?: (?:der|dem|den|die|unserer|unserem|einer))?"
        rf" (?P<word>{_ELSEWHERE_DE})"
        r"|(?P<where>anderswo|andernorts|woanders|nebenan|weltweit|bundesweit|landesweit|europaweit|deutschlandweit)"
        r"|(?P<time>(?:kurz |lange |gleich )?(?:nach|vor|seit|während|bis zu[mr]|mitten (?:in|im)|im|in)(?: (?:dem|der|des|den))?"
        r"(?: (?:ersten|zweiten|großen))? (?:\w*krieg(?:e?s)?|umbau\w*|wende|mauerfall|brand|großbrand|hochwasser|fusion"
        r"|reform|krise|corona|pandemie))",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"(?:in|across|from|outside|throughout|around)(?: (?:the|our|a))? (?P<word>{_ELSEWHERE_EN})"
        r"|(?P<where>elsewhere|next door|worldwide|nationwide|abroad)"
        r"|(?P<time>(?:shortly |long |right )?(?:after|before|since|during|until|in)(?: the)?(?: (?:first|second|great))?"
        r" (?:(?:world )?war|rebuilding|fire|flood|merger|reform|crisis|pandemic))",
        re.IGNORECASE,
    ),
}
"""Another place, or another time."""
_OF_DE: Final = r"(?:die|der|das|den|unsere?|ein|eine|manche|viele)"
_SHOWING_DE: Final = (
    r"\w*(?:zahl(?:en)?|statistik(?:en)?|daten|quellen?|bücher|buch|register|chronik(?:en)?|listen?|tabellen?|prüfung|amt"
    r"|rechnung|karten?|archive?|akten?|verzeichnis|urkunden?|fakten?)|wir|man|sie|uns"
)
_SHOWING_EN: Final = (
    r"figures|numbers|data|statistics|sources?|books?|yearbook|registers?|we|they|you|records?|chronicles?|lists?|tables?"
    r"|maps?|archives?|facts?|evidence|files?|calculation|check"
)
SAID: Final = {
    "de": re.compile(
        rf"(?:was|wie) (?!(?:{_OF_DE} )?(?:{_SHOWING_DE})\b)(?:{_OF_DE} )?"
        r"(?P<word>\w+)(?: (?!gern)\w+)? (?:sagt|sagen|sagte|sagten|meint|meinen|behauptet|behaupten|glaubt|glauben|verspricht|denkt"
        r"|versprechen|erzählt|erzählen|denken|hofft|hoffen|wünscht|wünschen|fürchtet|fürchten|versprach|versprachen)"
        r"|was (?P<we>wir|man|sie) (?:uns )?(?:wünsch\w*|versprech\w*|verspricht|hoff\w*|träum\w*|glaub\w*|gern hätten|wollen|will)"
        r"|(?P<once>früher|damals|einst) (?:hieß|galt|sagte man|dachte man|glaubte man)(?: es)?(?: oft| immer| stets| gern)?"
        r"|(?:so )?(?P<told>heißt es|sagt man|hört man|munkelt man|erzählt man sich)(?: oft| gern| immer)?"
        r"|laut (?P<by>opposition|kritiker\w*|gegner\w*|gerücht\w*|werbung|bürgermeister\w*|rathaus|regierung|presse)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"what (?!(?:the |our )?(?:{_SHOWING_EN})\b)(?:the |our )?"
        r"(?P<word>\w+)(?: \w+)? (?:says?|said|thinks?|thought|claims?|claimed|believes?|believed|hopes?|promises?|promised|wants?|fears?)"
        r"|what (?P<we>we|they|you) (?:want|wish for|hope for|dream of|promised?|believe)"
        r"|(?P<told>they say|people say|it is said|so they say|once upon a time|as the saying goes)"
        r"|according to (?:the )?(?P<by>opposition|critics|rumou?rs?|mayor|government|press|advertising)",
        re.IGNORECASE,
    ),
}
"""Others who say so. What says figures, or where they stand, is free: „Was die Statistik sagt“."""
NARROWED: Final = {
    "de": re.compile(
        r"(?P<word>mangel|überfluss|überangebot|kostenlos|umsonst|gratis)"
        r"|(?P<trait>private|kostenlose|geschlossene|leere|marode|kaputte|verlassene|illegale) [A-ZÄÖÜ]\w+"
        r"|(?P<cause>erfolge?|verdienste?|triumph|schuld|folgen) (?:der|des|von|unserer|unseres|einer|guter|kluger) .+"
        r"|(?P<thanks>dank(?= (?!an\b|für\b))|wegen) .+",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?P<word>shortage|scarcity|glut|free of charge|for free)"
        r"|(?P<trait>private|closed|empty|abandoned|derelict|illegal) \w+"
        r"|(?:the |a )?(?P<cause>success|achievement|triumph|fault) of .+|(?P<thanks>thanks to|because of) .+",
        re.IGNORECASE,
    ),
}
"""What only some of those counted are, how many there ought to be, or what made them so."""
FALSE: Final = {
    "de": re.compile(
        r"(?:(?:ein|eine|reiner|reines|lauter|alles|das ist|nur|dummes|schöner) )*(?P<word>nonsens|blödsinn|schwachsinn"
        r"|stuss|mumpitz|zeug|seemannsgarn|lug und trug|schwindel|stammtisch|unwahrheit(?:en)?|fake)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"{_ARTICLES_EN}(?:(?:this|that|it) is )?(?:a |an )?(?P<word>lies?|nonsense|rubbish|myths?|fairy ?tales?|rumou?rs?"
        r"|fiction|hoax(?:es)?|fakes?|fake news|untruths?|jokes?|satire|legends?|errors?|mistakes?|hearsay|propaganda|wrong|false"
        r"|untrue|not true|invented|made up|baloney|bunkum|misconceptions?|prejudices?)(?: (?:about|of|from) .+)?",
        re.IGNORECASE,
    ),
}
"""What calls false what stands below, besides the words of sections.py."""

_JOINING_DE: Final = (
    r"also|darum|daher|deshalb|deswegen|folglich|somit|mithin|demnach|dadurch|damit|infolgedessen|ergo|weil|denn|sodass"
    r"|daraufhin|seither|seitdem|ohnedies|schuld daran|der grund|die ursache|die folge|die folgen"
)
_JOINING_EN: Final = (
    r"so|hence|thus|therefore|consequently|that is why|which is why|because|as a result|accordingly|ergo|since then"
    r"|the reason|the cause|the consequence|the result"
)
CONNECTED: Final = {
    "de": re.compile(
        rf"(?<=\ue012)[\s\"“«»*_.,;!–—-]*\b(?P<joined>{_JOINING_DE})\b(?: (?!nicht)\w+){{0,2}}[\s:,–—*_„\"»-]*(?=\ue012)"
        r"|\b(?P<one>das eine (?:folgt|folgte|kommt|kam|führt|führte|ergibt|ergab|bedingt|bedingte|erklärt|erklärte|bewirkt"
        r"|verursacht|bringt|brachte|hat))\b(?! nicht)[^.!?\n\ue010-\ue012]{0,40}\banderen?\b"
        r"|\b(?P<both>(?:beides|beide\w*|die (?:beiden|zwei)(?: \w+)?|das|dies) (?:hängt|hängen|hing|hingen|gehört|gehören)"
        r"(?: (?!nicht\b|kaum\b|nie\b)\w+){0,2} zusammen)\b"
        r"|\b(?P<chance>(?:das ist|das war|ist das|dies ist) kein zufall|ursache und wirkung)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"(?<=\ue012)[\s\"“”*_.,;!–—-]*\b(?P<joined>{_JOINING_EN})\b(?: (?!not)\w+){{0,2}}[\s:,–—*_“\"-]*(?=\ue012)"
        r"|\b(?P<one>(?:the )?one (?:thing |sentence )?(?:follows|followed|comes|came|leads|led|causes|caused|explains|explained"
        r"|brings|brought) (?:\w+ )?(?:the other|another))\b"
        r"|\b(?P<both>(?:both|the two|they|these|the two things) (?:are|is|were) (?:clearly |closely |of course )?"
        r"(?:linked|connected|related))\b"
        r"|\b(?P<chance>(?:that|this|it) is no (?:coincidence|accident)|cause and effect)\b",
        re.IGNORECASE,
    ),
}
"""What makes a cause of one of two proven sentences."""
