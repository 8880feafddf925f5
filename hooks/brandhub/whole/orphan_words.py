"""The words that assert on their own, per language, and the phrases in which they do not.

Data, not logic: grown by examples. Whoever adds a word adds a sentence to tests/golden/orphans/.
"""

from __future__ import annotations

from typing import Final

NUMBER_WORDS: Final = {
    "de": (
        r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig"
        r"|achtzig|neunzig|hundert|tausend)(?:e|er|en|erlei|fach\w*|mal|tausend|hundert|einhalb)?",
        r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:hundert|tausend)\w*",
        r"(?:drei|vier|fünf|sech|sieb|acht|neun)zehn\w*",
        r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)\w*",
        r"Million(?:en)?|Milliarden?|Dutzend(?:e|en)?|Hunderte[nr]?|Tausende[nr]?",
        r"(?:die )?Hälfte|(?:ein|zwei|drei) ?(?:Drittel|Viertel|Fünftel|Zehntel)|(?:ver)?doppelt\w*|dreifach\w*|verdreifacht\w*|halb so|halbiert\w*",
        r"dutzendfach\w*|vielfach\w*",
    ),
    "en": (
        r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen",
        r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|billions?|dozens?",
        r"half(?= of| as| the)|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?)|double[sd]?|doubling|triple[sd]?|halved|halving|twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|many)-?fold",
    ),
}
COMPARING: Final = {
    "de": (
        # Umlaut stems are comparatives at once (größer); the others also inflect plainly („grüner Strom“), so only with „als“.
        r"mehr|weniger|(?:größ|höh|läng|kürz|ält|jüng|stärk|schwäch|bess|ärm|näh)er(?:e[nmrs]?)?|teurer\w*",
        r"(?:klein|niedrig|schlecht|schnell|langsam|reich|grün|bunt|wichtig|bekannt|beliebt|erfolgreich|modern|attraktiv|sauber|günstig"
        r"|billig|tief|breit|schön|stark|häufig|selten)er(?:e[nmrs]?|(?= als\b))",
        # The t alone belongs to „größte“; elsewhere it is a verb („reichte“, „stärkte“).
        r"(?:größte|höchste|beste|meiste|nächstgrößte|(?:klein|niedrig|läng|kürz|ält|jüng|stärk|schwäch|schlecht|schnell|wenig|reich|ärm|grün"
        r"|bunt|wichtig|bekannt|beliebt|erfolgreich|modern|attraktiv|sauber|günstig|billig|teuer|weit|tief|breit|schön|häufig|selten)e?ste)[nmrs]?",
        r"am (?:meisten|wenigsten|größten|kleinsten|höchsten|besten|stärksten|schnellsten|häufigsten|seltensten)",
        r"(?:die|der|das|den|dem) meisten|einzig(?:e[nmrs]?|artig\w*)|führend\w*|Spitzenreiter\w*|Nummer eins|Rekord\w*|Weltmeister\w*",
        r"(?:erst|zweit|dritt|viert|fünft|acht|neunt|zehnt)(?:größt|ältest|höchst|meist|wichtigst)\w*",
        r"wächst|wachsen|gewachsen|gestiegen|steigt|stiegen|stieg|gesunken|sinkt|sanken|sank|schrumpft\w*|geschrumpft|zugenommen|abgenommen",
    ),
    "en": (
        r"more|fewer|less|(?:larg|small|bigg|high|low|long|short|old|young|strong|weak|bett|fast|slow|rich|poor|green|clean|cheap|wid|deep)er",
        r"(?:larg|small|bigg|high|low|long|short|old|young|strong|weak|b|fast|slow|rich|poor|green|clean|cheap|wid|deep)est|most|least",
        r"number one|leading|record-\w+|unique|only (?:city|place|one)",
        r"gr[eo]wn?|grows|growing|risen|rises|rose|fallen|falls|fell|shrank|shrunk|shrinks|increased|decreased|declined",
    ),
}
QUANTIFYING: Final = {
    "de": (r"alle[nrms]?(?= [A-ZÄÖÜ])|sämtliche\w*|viele[nrms]?|wenige[nrms]?|zahlreiche\w*|unzählige\w*|Mehrheit|Mehrzahl|Minderheit|kaum (?:ein|jemand)\w*",),
    "en": (r"all (?=the |of |[a-z]+s\b)|every|many|few|numerous|countless|majority|minority|hardly any",),
}
# Words that would turn or grade what the operator asserts; looked for in wordings only.
GRADING: Final = {
    "de": (
        r"nicht|kein(?:e[nmrs]?)?|nie|niemals|weder|niemand|nirgends|kaum|fast|beinahe|nahezu|nur|bloß|lediglich|immer|stets|viel"
        r"|weit|weitaus|deutlich|wesentlich|erheblich|etwas|geringfügig|überall|überwiegend|womöglich|angeblich",
    ),
    "en": (
        r"not|no|none|never|neither|nor|nobody|nowhere|hardly|barely|almost|nearly|only|merely|always|ever|much|far"
        r"|significantly|considerably|slightly|everywhere|mostly|allegedly|cannot|\w+n['’]t",
    ),
}
# Phrases in which those words assert nothing: idioms, connectors, names of things.
HARMLESS: Final = {
    "de": (
        r"nicht mehr|kein\w* \w+ mehr|nie mehr|mehr (?:dazu|darüber|davon|erfahren|lesen|wissen)|umso mehr|mehr oder weniger|wer mehr",
        r"vor allem|in allem|alles in allem|bei allem|trotz allem|allem voran|zum ersten Mal|auf den ersten Blick|fürs Erste|am besten",
        r"auf zwei Beinen|unter vier Augen|zu zweit|zum einen|zum anderen|im ersten Stock|aller Art|in aller Ruhe|meistens|meist",
        r"je mehr|weit mehr dazu|wachsen (?:Gras|Bäume|Pflanzen|Blumen)|wächst (?:Gras|dort)|ein Viertel(?= der Stadt heißt)|Stadtviertel\w*",
        r"so viele Fragen|wie viele|wie viel|höchstens|mindestens|längst|zunächst|nächste\w*|letzte\w*|am Ende",
    ),
    "en": (
        r"no more|no longer|any more|anymore|more about|more on this|read more|find out more|learn more|more or less|at least|at most|at best",
        r"most of all|all the same|after all|above all|first of all|all over again|how many|how much|how few|in the long run|no fewer",
        r"one more thing|once more|other than|rather than|falls to|nonetheless|at all|night fell|fell silent|fell in love|leading (?:to|from|into|up)",
        r"a few (?=words|steps|lines)|every day|half-timbered|growing (?:crops|food|plants|vegetables|wheat|up)|grown (?:here|up)|grows? (?:here|crops|food|wheat)",
    ),
}
# Digits that name instead of counting: statutes, norms, licences, clock times, telephone numbers, addresses, ordinals of lists.
NAMING_DIGITS: Final = (
    r"§{1,2} ?\d+\w*(?:(?:, | und | and |–)\d+\w*)*(?: (?:Abs\.|Absatz|Satz|Nr\.) ?\d+)*",
    r"Art(?:\.|icle|ikel) ?\d+(?: (?:Abs\.|para\.) ?\d+)?",
    r"EN ?301 ?549|\(?EU\)? ?\d{4}/\d+|WCAG ?\d\.\d|PDF/(?:UA|A)-\d\w?|ISO ?\d+|RFC ?\d+|CC BY(?:-SA)? ?\d\.\d|by-2-0|zero-2-0|Version \d\.\d|RUHR\.2010",
    r"\d{1,2}[:.]\d{2} Uhr|\b\d{5}(?= [A-ZÄÖÜ])|(?:\+\d{2} ?|\(0\d+\) ?|0\d{2,5}[ /-])[\d ()/-]{4,}\d",
    r"^\s*\d{1,2}\. ",
)
