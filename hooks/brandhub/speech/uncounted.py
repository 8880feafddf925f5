"""Uncounted: what stands behind a number that names. „Halle 4 ist offen“ is a hall, „Halle 400 Gäste“ is a figure in the clothes of one."""

from __future__ import annotations

from typing import Final

UNITS: Final = (
    r"%|‰|€|\$|°|(?:km|cm|mm|m|ha|kg|g|t|l|hl|kW|MW|GW|kWh|MWh|GWh|TEU|qm|Mio|Mrd|mal|fach|per cent|percent|times|million|billion|thousand"
    r"|hundred|metres?|meters?|kilometres?|miles?|acres?|hectares?|storeys?|story|years?|days?|hours?|minutes?|tonnes?|tons?|litres?|euros?|pounds?"
    r"|seats?|beds?|strong|feet|foot|inch(?:es)?|degrees?|[a-z]+-)(?!\w)"
)
# Nouns that stand behind a number without being counted by it: directions, parts of a house or a law, days, places.
_UNCOUNTED: Final = (
    r"(?:(?:Richtung|Nord|Süd|Ost|West|Mitte|Erdgeschoss|Dortmund|Hinterhof|Eingang|Ecke|Haus|Uhr|Satz|Nr|Nummer|Abs|Absatz|Buchst|Buchstabe"
    r"|Halbsatz|Ziffer|Abschnitt|Ihren?|Kapitel(?! (?:lang|stark|dick|umfass))|Seite|Zeile|Spalte|Sie|Ihr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag"
    r"|Sonntag)\b|[A-ZÄÖÜ]{1,3}\b"
    r"|[A-ZÄÖÜ]\w{0,40}(?:GB|G|O|V)\b|[A-ZÄÖÜ]\w{0,40}(?:gesetz|gesetz(?:es|buch|buchs|buches)|ordnung|satzung|verordnung|vertrags?)\b)"
)
_VERBS_IN_S: Final = (
    r"(?:aus|los|uns|es|als|bis|voraus|heraus|hinaus|links|rechts|abends|morgens|mittags|nachts|werktags|sonntags|samstags|stets|bereits|abseits|jenseits|unterwegs|besonders|anders|nichts|hisses|waits|halts|rests|rusts|hums|burns|glows|turns|fits|sells|hangs|works|stays|sleeps|rings|closes|rents|answers|lends|teaches|brings|invites|welcomes|builds|brews|bakes|repairs|hires|keeps|gets|wants|loves|attracts|feeds|fills|is|was|has|does|opens|closes|leads|leaves|starts|stops|goes|runs|serves|shows|houses|holds|seats|lies|stands|begins|ends|comes|covers"
    r"|deals|tells|explains|lists|describes|applies|remains|says|reads|gives|sets|asks|calls|connects|crosses|passes|turns|becomes|hosts|plays"
    r"|offers|sells|inspires|allows|requires|forbids|makes|takes|regulates|departs|arrives|belongs|carries|features|uses|contains|refers"
    r"|concerns|always|towards|across|this|its|as|us|plus|names|meets?|misses|focuses|addresses|cross|pass|meet|across)"
)
_COUNTED: Final = (
    r"(?:people|men|women|children|guests|visitors|workers|miners|seats|beds|students|residents|inhabitants|members|fans|jobs|firms|farms|cars|bikes|trams"
    r"|trains|trees|houses|flats|rooms|shops|pubs|clubs|players|pupils|teachers|employees|beers|barrels|books|objects|pictures|stands|stalls|tables|chairs)"
)
_AFTER_VERBS: Final = r"(?:the|a|an|past|through|its|his|her|their|of|in|at|on|to|from|by|for|up|down|out|off|and|or|when|while|until|again|daily|only|not|\w{1,40}ly)"
_LIKE: Final = (
    r"(?:busy|new|old|big|small|large|little|red|green|blue|fine|fresh|local|young|great|quiet|famous|empty|free|good|happy|proud|lively|modern|public"
    r"|private|historic|[a-z]{2,}(?:ed|ing|ful|less|ous|ive|ish))"
)
# An adjective may stand before the noun. In English what ends in -s and is no verb counts.
NOT_COUNTED: Final = (
    rf"(?!\d)(?! ?(?:{UNITS}))(?! (?!{_UNCOUNTED})(?:(?!(?:(?:[kdsm])?eine[nrs]?|ihre[nrs]?|diese[nrs]?|halten|stehen|liegen|fahren|beginnen|warten|hängen|sitzen|sehen|treffen|enden|kommen|gehen|lagern|öffnen|parken|proben|singen|spielen|zeigen|tagen) )[a-zäöüß]{{3,}}e[nrs]? )?(?!Sie\b|Ihr)[A-ZÄÖÜ][a-zäöüß]{{1,40}})"
    rf"(?! (?!GDPR|[A-Z]+[GOV]\b)[A-ZÄÖÜ]{{4,40}}\b)(?! {_COUNTED}(?!\w))(?! (?!{_VERBS_IN_S}\b)[a-zé]+s (?!{_AFTER_VERBS}\b)[a-z]+)"
    rf"(?! (?:{_LIKE} )?(?!{_VERBS_IN_S}\b)[a-zé]+s(?=[.,;:!?)]|$))"
)
