"""The words that assert on their own, per language, and the phrases in which they do not.

Data, not logic: grown by examples. Whoever adds a word adds a sentence to tests/golden/orphans/. Capitals do not matter
except inside `(?-i:…)`: German nouns are told by theirs.
"""

from __future__ import annotations

from typing import Final

_DIGIT_DE = "zwei|drei|vier|fünf|sechs|sieben|acht|neun"
_TENS_DE = "zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig"
_NOUN = "(?-i:[A-ZÄÖÜ])"
# Stems whose comparative keeps its vowel („kleiner“), so that the plain adjective („kleiner Hafen“) looks the same.
_PLAIN_DE = (
    "klein|niedrig|schlecht|schnell|langsam|reich|grün|bunt|wichtig|bekannt|beliebt|erfolgreich|modern|attraktiv|sauber"
    "|günstig|billig|teuer|weit|tief|breit|schön|häufig|selten|neu|dicht|eng|laut|leise|hell|lebendig|lebenswert|innovativ"
    "|vielfältig|sicher|gesund|bedeutend|renommiert|spannend|mächtig|leistungsfähig|stark"
)
_VOWEL_DE = "größ|höh|läng|kürz|ält|jüng|stärk|schwäch|bess|ärm"
_SHORT_EN = (
    "larg|small|bigg|high|low|long|short|old|young|strong|weak|fast|slow|rich|poor|green|clean|cheap|wid|deep|new|dens|safe"
    "|great|tall|busi|livelie|prettie|heavie|wealthie"
)
_TENTHS_EN = "thirds?|quarters?|fifths?|tenths?"

NUMBER_WORDS: Final = {
    "de": (
        # „achten“ is a verb.
        rf"(?:{_DIGIT_DE}|zehn|elf|zwölf|{_TENS_DE}|hundert|tausend)(?:er|erlei|fach\w*|mal|tausend\w*|hundert\w*|einhalb)?",
        r"(?:zwei|drei|vier|fünf|sechs|sieben|neun|zehn|elf|zwölf)en?",
        rf"(?:ein|{_DIGIT_DE})?(?:hundert|tausend)\w*|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn\w*",
        rf"(?:ein|{_DIGIT_DE})und(?:{_TENS_DE})\w*|null(?= {_NOUN})|anderthalb\w*|eineinhalb\w*",
        r"Million(?:en)?|Milliarden?|Dutzend(?:e|en)?|Hunderte[nr]?|Tausende[nr]?|ein(?:em|es)? Prozent",
        r"(?:die )?Hälfte|halb so|halbe[nmrs]? (?-i:[A-ZÄÖÜ])\w+|halbier\w*",
        r"(?:ein(?:em|es)?|gut|knapp|fast|zwei|drei)(?: gutes| knappes)? ?(?:Drittel|Viertel|Fünftel|Achtel|Zehntel)",
        r"(?:ver)?(?:doppel|dreifach|vierfach|zehnfach)\w*|dutzendfach\w*|(?:ver)?vielfach\w*",
    ),
    "en": (
        r"zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen",
        r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|billions?|dozens?",
        rf"half(?= of| as| the| a)|(?:a|one|two|three)[ -](?:{_TENTHS_EN})|(?:one|a) per ?cent",
        r"doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|quadrupl\w+|halv(?:ed|es|ing)|twice|thrice",
        r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|many)-?fold",
    ),
}
COMPARING: Final = {
    "de": (
        rf"mehr|weniger|(?:{_VOWEL_DE})er(?:e[nmrs]?)?|teurer\w*|(?:{_PLAIN_DE})ere[nmrs]?|geringer(?:e[nmrs]?)?",
        # Any other adjective compares only before „als“; nouns („Arbeiter als“) have their capital.
        r"(?!aber|oder|immer|wieder|weder|unter|über|hinter|leider|weiter|bisher)"
        r"(?-i:[a-zäöüß]{3,}er)(?:e[nmrs]?)?(?= als\b)",
        # The t alone belongs to „größte“; elsewhere it is a verb („reichte“, „stärkte“).
        rf"(?:meiste|beste|\w*(?:größte|höchste)|\w*(?:läng|kürz|ält|jüng|stärk|schwäch|ärm|wenig|{_PLAIN_DE})e?ste)[nmrs]?",
        r"am (?!ersten|letzten|nächsten|liebsten)[a-zäöüß]+sten",
        r"(?:die|der|das|den|dem) meisten|einzig(?:e[nmrs]?|artig\w*)|einmalig\w*|führend\w*|konkurrenzlos\w*",
        r"unübertroffen\w*|unerreicht\w*|beispiellos\w*|wie (?:kaum|kein)\w* (?:ein\w*|andere\w*)|Nummer eins",
        r"Spitzen(?:reiter|platz|wert)\w*",
        r"Rekord\w*|Höchst(?:stand|wert)\w*|Tiefst(?:stand|wert)\w*|Best(?:wert|marke)\w*|Weltmeister\w*",
        r"Welt(?:spitze|marktführer\w*)|Marktführer\w*",
        rf"(?:erst|{_DIGIT_DE}|zweit|dritt|viert|fünft|acht|neunt|zehnt)(?:größt|ältest|höchst|meist|wichtigst)\w*",
        # Ordinals rank; „achten“ is also a verb.
        r"(?:erst|zweit|dritt|viert|fünft|sechst|siebt|neunt|zehnt|elft|zwölft)e[nmrs]?",
        r"(?<=der |die |das |den |dem )achten?|erstmal(?:s|ig)\w*",
        r"wächst|wuchs(?:en)?|wachsen(?:d\w*)?|gewachsen|gestiegen|steigt|stiegen|stieg|steigend\w*|gesunken",
        r"sinkt|sinkend\w*|sanken|sank",
        r"schrumpf\w*|geschrumpft|zugenommen|abgenommen|zunehmend\w*|Zunahme|Anstieg|boomt|verdreifacht\w*",
        r"(?:nimmt|nahm|nehmen|nahmen)(?: \w+){0,3} (?:zu|ab)(?=[.,;:!?]|$)",
    ),
    "en": (
        rf"more|fewer|less|lesser|better|(?:{_SHORT_EN})er",
        r"(?!rather|other|another|either|whether|never|ever|over|under|after|however)[a-z]{3,}er(?= than\b)",
        rf"(?:{_SHORT_EN})est|best|worst|most|least|the [a-z]+-[a-z]+est",
        r"number one|leading|record-\w+|unique|only (?:city|place|one)|unrivalled|unmatched|unparalleled",
        r"second to none|foremost",
        r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth",
        r"gr[eo]wn?|grows|growing|risen|rises|rose|fallen|falls|fell|shrank|shrunk|shrinks|shrinking",
        r"increas(?:e[sd]?|ing|ingly)|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|surged?|soared|plunged",
        r"boom(?:ed|ing)",
    ),
}
QUANTIFYING: Final = {
    "de": (
        rf"alle[nrms]?(?= (?:[a-zäöüß]+e[nrs]? )?{_NOUN})|sämtliche\w*",
        r"viele[nrms]?|wenige[nms]?|zahlreiche\w*|unzählige\w*|etliche\w*|Mehrheit|Mehrzahl|Minderheit",
        r"Großteil|größtenteils",
        r"mehrheitlich\w*|überwiegend\w*|ausnahmslos|kaum (?:ein|jemand)\w*|niemand sonst|nirgends sonst",
        rf"kein(?:e[nmrs]?)? {_NOUN}\w+ mehr",
    ),
    "en": (
        r"all(?= (?:the|of|[a-z]+s)\b)|every|many|few|numerous|countless|majority|minority|hardly any",
        r"nowhere else|nobody else",
        r"no [a-z]+(?= (?:left|any ?more)\b)|mostly",
    ),
}
# Words that would turn or grade what the operator asserts; looked for in wordings only.
GRADING: Final = {
    "de": (
        r"nicht|kein(?:e[nmrs]?)?|nie|niemals|weder|niemand|nirgends|kaum|fast|beinahe|nahezu|nur|bloß",
        r"lediglich|immer|stets|viel",
        r"weit|weitaus|deutlich|wesentlich|erheblich|etwas|geringfügig|überall|überwiegend|womöglich|angeblich",
    ),
    "en": (
        r"not|no|none|never|neither|nor|nobody|nowhere|hardly|barely|almost|nearly|only|merely|always|ever|much|far",
        r"significantly|considerably|slightly|everywhere|mostly|allegedly|cannot|\w+n['’]t",
    ),
}
# Phrases in which those words assert nothing: idioms, connectors, names of things.
HARMLESS: Final = {
    "de": (
        r"nicht mehr|nie mehr|mehr (?:dazu|darüber|davon|erfahren|lesen|wissen)|umso mehr|mehr oder weniger",
        r"wer mehr|je mehr",
        r"vor allem|vor allen Dingen|in allem|alles in allem|bei allem|trotz allem|allem voran|aller Art",
        r"in aller (?:Ruhe|Welt)|alle Welt",
        r"aller Anfang|alle (?:Angaben|Rechte)|auf alle Fälle",
        r"auf zwei Beinen|unter vier Augen|zu zweit|zum einen|zum anderen|fünf gerade sein|außer Acht|in Acht",
        r"Acht geben|tausend Dank|halbe Sache\w*",
        r"zum ersten Mal|auf den ersten Blick|auf den zweiten Blick|fürs Erste|im ersten Stock|in erster Linie",
        r"der erste Schritt|erste Schritte|erste Hilfe",
        r"am besten|am Ende|meistens|meist|besser (?:gesagt|kennen)|des Weiteren",
        r"neuere[nrs]? (?:Zeit|Geschichte)|ältere (?:Menschen|Leute)|höhere Gewalt",
        r"weit mehr dazu|wachsen (?:Gras|Bäume|Pflanzen|Blumen|Getreide)|wächst (?:Gras|dort|Getreide)",
        r"zusammengewachsen|(?:das|im|ins) Viertel|Stadtviertel\w*",
        r"so viele Fragen|wie viele|wie viel|höchstens|mindestens|längst|zunächst|nächste\w*|letzte\w*",
        r"keine Frage mehr",
    ),
    "en": (
        r"no more|no longer|any more|anymore|more about|more on this|read more|find out more|learn more",
        r"more or less|at least|at most|at best",
        r"most of all|all the same|after all|above all|all over again|how many|how much|how few",
        r"in the long run|no fewer|best known as",
        r"first of all|at first(?: glance| sight)?|for the first time|first aid",
        r"first (?:name|step|steps|floor)|in the first place|second thoughts|third part(?:y|ies)",
        r"one more thing|once more|other than|rather than|falls to|nonetheless|at all|night fell|fell silent",
        r"fell in love|leading (?:to|from|into|up)",
        r"a few(?= (?:words|steps|lines))|every (?:day|week|month|year|time)|half-timbered|on all fours",
        r"second-hand|lower case|later on|sooner or later",
        r"grow(?:s|n|ing)? (?:crops|food|plants|vegetables|wheat|up|here|grain)|give rise to|gave rise to",
        r"rise early|more than welcome|last but not least",
    ),
}
# Digits that name instead of counting: statutes, norms, licences, times, telephone numbers, streets, roads, lines.
NAMING_DIGITS: Final = (
    r"§{1,2} ?\d+\w*(?:(?:, | und | and |–)\d+\w*)*(?: (?:Abs\.|Absatz|Satz|Nr\.) ?\d+)*",
    r"Art(?:\.|icle|ikel) ?\d+(?: (?:Abs\.|para\.) ?\d+)?",
    r"EN ?301 ?549|\(?EU\)? ?\d{4}/\d+|WCAG ?\d\.\d|PDF/(?:UA|A)-\d\w?|ISO ?\d+|RFC ?\d+|CC BY(?:-SA)? ?\d\.\d",
    r"by-2-0|zero-2-0",
    r"Version \d\.\d|RUHR\.2010|\d{1,2}[:.]\d{2} Uhr|\d{1,2}:\d{2}(?: [ap]\.?m\.?)?(?![\d:])",
    r"(?:\+49|\(?0\d{2,5}\)?)[ /-]\(?\d{2,}[\d ()/-]*\d",
    r"(?i:straße|str\.|platz|weg|allee|ring|ufer|damm|wall|gasse|markt) \d{1,4} ?[a-z]?(?:[–-]\d{1,4} ?[a-z]?)?"
    r"(?![\w.,]*\d)(?=[,.;)\n]|$)",
    r"\b[A-Z]{1,3}\d{1,3}\b(?![.,]\d)",
)
# In Markdown a number at the beginning of a line counts the lines of a list.
LIST_NUMBER: Final = r"^\s*\d{1,2}\. "
