"""Link words: the text of a link to a claim that does not hold, which may name its verdict and must assert nothing.

„es gibt neue Höfe“ as the text of a link would be the very sentence that was refuted. What such a text may say is a
closed list: words of checking, a question that is to be answered yes or no, or what a comparison was of.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.checked import CHECKED, TURNING

_NEUTRAL: Final = {
    "de": frozenset(
        """der die das den dem des ein eine einen einem einer diese dieser dieses diesen diesem unser unsere
        unserer unserem zu zum zur in im an am bei beim von vom mit auf aus für über und oder auch hier da
        dort nur noch so es wir uns ihm ihr dazu davon daraus darauf dahinter darum darüber dann wie was
        warum wieso weshalb ob wo ist war wird wurde haben hat steht stehen stand lesen liest lautet heißt
        nennt nennen sagt sagten sagen früher einst einmal erklärt erklären zeigt führt geht kommt kommen
        kam verweigert lehnt ab heraus herauskommt herauskam geworden wurde nach nachlesen mehr weiter
        weiteres näheres alles einzelnen detail details hintergrund hintergründe grund gründe gründen
        antwort ergebnis ergebnisse rechnung rechnungen rechenweg nachrechnung prüfung überprüfung probe
        vergleich vergleichs aussage aussagen satz satzes behauptung frage urteil quelle quellen vorgang
        verfahren methode geschichte einordnung seite link nicht geprüft prüfen prüften überprüft untersucht
        nachgerechnet nachgezählt nachgeschlagen nachgesehen nachgeprüft gerechnet rechnen rechneten
        verglichen widerlegt widerlegte widerlegten unbelegt unzulässig unvergleichbar vergleichbar
        entscheidbar entschieden offen ungeklärt zurückgezogen zurückgezogene zurückgenommen zurückziehen
        verworfen gestrichen berichtigt richtiggestellt falsch fehler irrtum veröffentlicht anderen andere
        anderer wert werte zahl zahlen erfindet entwicklung""".split()
    ),
    "en": frozenset(
        """the a an this that these those our its it we us they to in on at by of from for with and or also
        here there only then how what why whether where is are was were been be has have had reads read says
        said say used explains explain explained shows gives give gave leads comes came became become more
        further see details detail background reason reasons answer answers result results sum sums
        calculation calculations working workings check checks checked checking test comparison compare
        compared claim claims sentence statement line old question verdict source sources method story page
        link not examined examine tested looked up recalculated counted again refuted refutes refuse refuses
        unproven undecidable undecided decidable open comparable incomparable ruled out inadmissible retired
        withdrawn withdrawal dropped corrected correction wrong false error mistake published site arrives
        different another figure figures value values invents development""".split()
    ),
}
_ASKING: Final = {
    "de": re.compile(
        r"(?:Gibt|Gab|Ist|Sind|War|Waren|Hat|Haben|Hatte|Hatten|Kam|Kamen|Wurden?|Stimmt|Wirklich|Wer|Was|Welche\w?)"
        r" [^,;:.!?–—]+\?|(?:Ob|ob) [^,;:.!?–—]+",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:Is|Are|Was|Were|Has|Have|Had|Does|Do|Did|Who|What|Which) [^,;:.!?–—]+\?|whether [^,;:.!?–—]+",
        re.IGNORECASE,
    ),
}
_OF_WHAT: Final = {
    "de": re.compile(
        r"(?:der|den|dem|zum|die|zur) (?:Vergleich|Rechnung|Prüfung) von [A-ZÄÖÜ][\w-]+ (?:und|mit) [A-ZÄÖÜ][\w-]+"
    ),
    "en": re.compile(r"(?:the|this) (?:comparison|check) (?:of|between) [\w-]+ (?:and|with) [\w-]+"),
}
_TAKEN_FOR_GRANTED: Final = re.compile(
    r"\b(?:dass|weil|obwohl|warum|wieso|weshalb|wie|that|because|although|why|how|schon|already|noch|still)\b",
    re.IGNORECASE,
)
_WHY: Final = re.compile(
    r"(?:.*[\s,])?(?:warum|wieso|weshalb|wie|dass|why|how|that) \w+ \w+", re.IGNORECASE | re.DOTALL
)
_DENIED: Final = re.compile(
    r"\b(?:nicht|not)(?! (?:vergleichbar|entscheidbar|entschieden|comparable|decidable|decided)\b)", re.IGNORECASE
)
"""„Nicht widerlegt“ would take the verdict back."""
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LEADING: Final = {
    "de": frozenset("ganze ganzen ausführlich vollständig ihre ihren mit woher vergleichen schritte".split()),
    "en": frozenset("full whole long complete every step steps how for all you your can".split()),
}
"""Words of a link besides: „die ganze Rechnung“."""
_ADDING: Final = TURNING
"""Words of checking that add a time or a cause."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?|\d+")


def is_neutral(text: str, language: str) -> bool:
    """True for a text that asserts nothing of what its claim says: a word of checking, or a question."""
    said = " ".join(text.split())
    if _ASKING[language].fullmatch(said):
        return _TAKEN_FOR_GRANTED.search(said) is None
    if _OF_WHAT[language].fullmatch(said):
        return True
    return _DENIED.search(said) is None and all(word.lower() in _NEUTRAL[language] for word in _WORD.findall(said))


def strange_words(text: str, language: str) -> list[str]:
    """The words by which the text of a link to a proven claim might say more than the claim: all that do not check."""
    known = _NEUTRAL[language] | _LEADING[language]
    return [
        word
        for word in _WORD.findall(text)
        if word.lower() not in known
        and ((fold := word.lower().translate(_SPELLED)) in _ADDING[language] or fold not in CHECKED[language])
    ]


def gives_reasons(text: str) -> bool:
    """True for „warum die Nachbarstadt verliert“: it takes for granted what it says it explains."""
    return _WHY.match(" ".join(text.split())) is not None
