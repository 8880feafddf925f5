"""Frame words: what no wording may say around its slots, whatever it asserts.

Prose is searched for assertions sentence by sentence (`whole/orphans.py`). A wording already asserts something that is
proven, so every further word about when, how often, where and for whom it holds adds to it, and every word about who
says so takes it back. Frames are few and short: what is refused here can be said in another way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final


def _words(*texts: str) -> str:
    return "|".join(word for text in texts for word in text.split())


# Words that call a sentence false, doubt it, make it a condition, a question or somebody else's opinion.
_DENIALS: Final = {
    "de": re.compile(
        r"\b(?:nicht mehr|nie mehr|heißt es|es hieß|"
        + _words(
            r"falsch\w* unwahr\w* gelogen Lüge\w* Irrtum irrtümlich\w* irrt irren irrte Märchen Mythos Legende",
            r"Gerücht\w* widerlegt\w* bestritten umstritten\w* fraglich\w* zweifel\w* bezweifel\w* fehlt fehlte",
            r"Fehler\w* Unsinn\w* Quatsch Blödsinn Humbug Schwindel\w* Fälschung\w* Propaganda Gegenteil\w* Nein",
            r"vermeintlich\w* angeblich\w* scheinbar\w* anscheinend vermutlich\w* vielleicht wohl wahrscheinlich\w*",
            r"möglicherweise eventuell glaub\w* mein(?:t|en|te|ten) behaupte\w* Behauptung\w* sag(?:t|en|te|ten)",
            r"erzähl\w* versprich\w* versprach\w* schätz\w* falls wenn sofern ob soll(?:te|ten|en)? würden? wäre[n]?",
            r"hätten? habe gäbe[n]? sei(?:en)? könnten? dürften? müssten? möge[n]? mögen mag",
        )
        + r")\b|\?"
        # „werden … kommen“: what is to be has not been counted
        r"|\b(?:wird|werden)\b(?=(?:\{[^}]*\}|[^.:;{}])* (?:sein|haben|werden|geben|kommen|stehen|liegen|bestehen"
        r"|existieren|gehören|zählen|machen|nehmen|betragen|umfassen|gehabt haben|gegeben haben)(?:[.,;:!]|$))",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:to come|no longer|no more|any ?more|so they say|said to|had there been|were there|in error|"
        + _words(
            r"false(?:ly)? untrue wrong(?:ly)? myth\w* legends? hoax\w* lie[sd]? lying rumou?rs? rumoured refuted",
            r"denied den(?:y|ies) doubt\w* dubious nonsense contrary opposite mistake\w* errors? fake\w* disputed",
            r"propaganda contested questionable unlikely likely supposed(?:ly)? alleged(?:ly)? apparent(?:ly)?",
            r"reportedly presumabl[ey] perhaps maybe probabl[ey] possibl[ey] might may would could should if",
            r"unless whether claim(?:s|ed)? believe[sd]? thinks? thought says? said promise[sd]?",
            r"estimate[sd]? guess(?:es|ed)?",
        )
        + r")\b|\?",
        re.IGNORECASE,
    ),
}
_MONTHS: Final = {
    "de": _words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "en": _words("January February March April May June July August September October November December"),
}
# Where the noun of a share begins.
_SHARED: Final = {
    "de": r"(?:(?<=\{share\} )|(?<=\{share\} der )|(?<=\{share\} aller )|(?<=\{share\} dieser ))",
    "en": r"(?:(?<=\{share\} )|(?<=\{share\} of the )|(?<=\{share\} of all )|(?<=\{share\} of )|(?<=\{share\} the ))",
}
# Adjectives that make a smaller group of a noun. Verbs stand there too („{share} hatten Arbeit“), hence a list.
_NARROWING: Final = {
    "de": r"(?!(?:veröffentlichen|ermöglichen|verdeutlichen|benötigen|beschäftigen|fertigen|reinigen|mischen) )(?:"
    + _words(
        r"jung jüng(?:er|st) alt älter ältest neu neuer neuest groß größer größt klein kleiner kleinst besser best arm",
        r"reich frei privat öffentlich aktiv übrig ander heutig damalig früher ehemalig verbleibend restlich weiblich",
        r"männlich deutsch fremd fest befristet gelernt erwachsen gesund krank beteiligt befragt betroffen bekannt",
        r"[a-zäöüß]+(?:ig|lich|isch|los|haft|bar|iert|ell|iv|när)",
    )
    + r")(?:e[nrms]?)",
    "en": r"(?:"
    + _words(
        r"young(?:er|est)? old(?:er|est)? new(?:er|est)? big(?:ger|gest)? large(?:r|st)? small(?:er|est)? elderly",
        r"great poor rich free private public active remaining other former local early late full-time part-time",
        r"female male foreign German adult healthy sick skilled unskilled unemployed employed self-employed retired",
        r"working",
    )
    + r")",
}
# When else, how often, where else and for whom: what was proven is of one date and one area.
_ADDITIONS: Final = {
    "de": (
        re.compile(
            r"\b(?:so ist es|das ist so|das gilt(?! \{)|zur Zeit|"
            r"seit langem|seit jeher|Jahr für Jahr|je(?:des|dem) Jahr|in Zukunft|zusammen mit|"
            + _words(
                r"heute heutzutage jetzt derzeit zurzeit aktuell\w* gegenwärtig\w* inzwischen mittlerweile nun noch",
                r"schon bereits wieder wiederum erneut längst stets bisher bislang künftig morgen gestern",
                r"oft öfter häufig selten manchmal meist meistens gelegentlich täglich wöchentlich monatlich",
                r"regelmäßig gewöhnlich normalerweise üblicherweise",
                r"ganz ganze[mnrs]? überall landesweit\w* bundesweit\w* weltweit\w* europaweit\w*",
                r"Europas? Deutschlands?",
            )
            + r")\b",
            re.IGNORECASE,
        ),
        re.compile(r"\b(?:je|pro) [A-ZÄÖÜ]\w+|\b(?:in und um|und Umgebung|nebst Umland|und (?:dem|das) Umland)\b"),
        # „eine mehr“, „ein Jahr mehr“, „um mehr“ say how many more, „wie damals“ and „als es gibt“ of when else
        re.compile(r"\b(?:ein(?:e[rsnm]?)?(?: Jahr)?|um)(?= \{(?:relation|trend)\})", re.IGNORECASE),
        re.compile(r"\bje(?= (?:gab|gibt|war|hatte|gewesen)\w*)|\bwie (?:damals|es so ist)\b", re.IGNORECASE),
        re.compile(r"\b(?:gab|waren)\b(?=(?:\{[^}]*\}|[^.:;{])*\{than\}(?:\{[^}]*\}|[^.:;{])*\b(?:gibt|sind)\b)"),
        # „zählten mehr als Schmiede“ weighs them, „hatten mehr als“ says what they own
        re.compile(
            r"\b(?:zähl(?:t|te|ten|en)|hat(?:ten?)?|haben|mach(?:t|te|ten|en)|galten|gelten)"
            r"(?= \{relation\} \{than\} \{right\.noun\})"
        ),
        # „davon eine“ counts one of them
        re.compile(r"\b(?:eine[rsnm]?|eins)(?=[.,;:!?]|$)", re.IGNORECASE),
        re.compile(rf"\b(?:{_MONTHS['de']})\b"),
        re.compile(r"\b(?:Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter)(?= (?:des Jahres )?\{)"),
        # Whatever follows the noun of a side joins it: „als {right.noun} und Zechen“.
        re.compile(r"(?<=\}) (?:und|oder|sowie|samt|plus|ohne|außer|einschließlich|inklusive) [A-ZÄÖÜ]\w+"),
        # … and an adjective before it narrows it: „{relation} neue {left.noun}“.
        re.compile(r"(?<=\{relation\} )[a-zäöüß][\w-]*(?= \{left(?:\.noun)?\})"),
        re.compile(r"(?<=\{than\} )(?!(?:die|alle|diese) )[a-zäöüß][\w-]*en?(?= \{right(?:\.noun)?\})"),
        # … also behind a share, whose noun the editor writes: „{share} jungen Menschen“ are none of the whole counted.
        re.compile(rf"{_SHARED['de']}(?!der |aller |dieser )[a-zäöüß][\w-]*e[nr]?(?= \{{(?:whole|part)\b)"),
        re.compile(rf"{_SHARED['de']}{_NARROWING['de']}(?= [A-ZÄÖÜ{{])"),
    ),
    "en": (
        re.compile(
            r"\b(?:so it is|that is so|that holds|it holds|at present|"
            r"by now|long ago|so far|ever since|every (?:day|week|month)|together with|"
            + _words(
                r"today nowadays now currently presently still already again yet tomorrow yesterday ever",
                r"often rarely seldom sometimes usually mostly frequently daily weekly monthly",
                r"across throughout whole entire worldwide nationwide Europe Germany combined",
            )
            + r")\b",
            re.IGNORECASE,
        ),
        re.compile(r"(?<!\} )\bone(?=[.,;:!?]|$| of\b(?! the \{rank))", re.IGNORECASE),
        re.compile(r"\b(?:per|each|every) (?!\{|cent\b|year\b)[a-z]\w+"),
        re.compile(r"\b(?:in and around|and (?:its )?(?:surroundings|environs))\b"),
        re.compile(r"\b(?:one|an?)(?= \{relation\})|\bas (?:there|it) (?:are|is|were|was)\b", re.IGNORECASE),
        re.compile(r"\b(?:was|were)\b(?=(?:\{[^}]*\}|[^.:;{])*\{than\}(?:\{[^}]*\}|[^.:;{])*\bthere (?:are|is)\b)"),
        re.compile(r"(?<=\{than\}) in the (?:years?|season)\b"),
        re.compile(
            r"\b(?:did|do(?:es)?|count(?:s|ed)?(?: for)?|ma(?:de|kes?)|took|takes?|ha[sd]|have|held|holds?)"
            r"(?= \{relation\} \{than\} \{right\.noun\})"
        ),
        # other verbs: „took in“, „made it“
        re.compile(r"\b(?:took|tak(?:es?|ing)) (?:in|on|over|off|out|away|back|down)\b|\bma(?:d|k)e it\b"),
        re.compile(rf"\b(?:{_MONTHS['en']})\b"),
        re.compile(r"\b(?:early|mid|late)(?:[ -]in)?(?=[ -]\{)"),
        re.compile(
            r"(?<=noun\}) (?:and|or|plus|without|except|including) (?!(?:in|at|on|with|from|for|of|the|by)\b)[a-z]\w+"
        ),
        re.compile(r"(?<=\{relation\} )[a-z][\w-]*(?= \{left(?:\.noun)?\})"),
        re.compile(
            r"(?<=\{than\} )(?:new|old|young|small|large|big|great|active|remaining|other|former|local|many|few|some)"
            r"(?= \{right(?:\.noun)?\})"
        ),
        re.compile(rf"{_SHARED['en']}(?!the |all )[a-z][\w-]*(?= \{{(?:whole|part)\b)"),
        re.compile(rf"{_SHARED['en']}{_NARROWING['en']}(?= [a-z{{])"),
    ),
}
# A change between two dates is no change of every year.
_YEARLY: Final = {
    "de": re.compile(
        r"\b(?:jährlich\w*|im Jahr|seit Jahren|über Jahre|über die Jahre|mit den Jahren"
        r"|pro Jahr|je Jahr|jedes Jahr|Jahr für Jahr)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:annual(?:ly)?|yearly|(?:a|per|each|every) year|year (?:by|after|on) year)\b", re.IGNORECASE
    ),
}
# „{left.value} und Herr Müller“ goes on with the sentence: only a noun is joined.
_JOINED: Final = re.compile(r"\.(?:value|as-of|when|label|area)\}$")


def denied(template: str, language: str) -> Iterator[re.Match[str]]:
    """Every word that takes the sentence back: „es ist ein Irrtum, dass …“, „würde“, „no longer“, a question mark."""
    yield from _DENIALS[language].finditer(template)


def yearly(template: str, language: str) -> Iterator[re.Match[str]]:
    """„um 10 Prozent im Jahr“: every word that makes a change between two dates one of every year."""
    yield from _YEARLY[language].finditer(template)


def added(template: str, language: str, *, spared: str = "") -> Iterator[re.Match[str]]:
    """Every word that says more than was proven: „heute“, „oft“, „in ganz Deutschland“, „je Einwohner“, „neue {…}“.

    `spared`: words that say nothing more here, such as the names of the operands' own areas.
    """
    for pattern in _ADDITIONS[language]:
        for found in pattern.finditer(template):
            before = template[: found.start()]
            is_slot = before.rfind("{") > before.rfind("}")
            goes_on = found[0].startswith(" ") and _JOINED.search(before)
            compares = found[0] in ("often", "frequently") and before.endswith("{relation} ")
            if not (is_slot or goes_on or compares) and not re.search(rf"\b{re.escape(found[0])}", spared):
                yield found
