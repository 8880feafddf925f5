"""Dates of notices: „Am Samstag, 14. Juni, lädt die Gemeinde ein“, „in der Fassung vom 1. Januar 2024“.

A day without a year, in a sentence about what is to come, is no history: it says when to be there. A day behind a law
or an edition belongs to its name. What happened, and what a year is told of, needs an event that bears it out, as ever.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.dates import Mention

_BEFORE: Final = 60
"""Letters before a date in which the name of a law stands."""
_FIRST_YEAR: Final = 2026
"""That of the first texts of the hub: a notice with a year speaks of none before it."""
_CITED: Final = {
    "de": re.compile(
        r"(?:Fassung(?: der Bekanntmachung)?|\w*[Gg]esetz(?:es)?|\w*[Vv]erordnung|\w*[Ss]atzung|\w*[Oo]rdnung"
        r"|\w*[Ee]rlass(?:es)?|\w*[Rr]ichtlinie|\w*[Bb]ekanntmachung|\w*[Vv]ereinbarung|Urteils?|Bescheids?|Schreibens?"
        r"|Ratsbeschluss(?:es)?) vom \Z"
    ),
    "en": re.compile(
        r"(?:as amended (?:on|by)|(?:[Vv]ersion|[Aa]ct|[Rr]egulations?|[Bb]ylaws?|[Dd]ecree|[Dd]irective"
        r"|[Ss]tatutes?|[Rr]uling|[Jj]udgment|[Ll]etter)(?: of| dated| adopted on)) \Z"
    ),
}
_SINCE: Final = re.compile(r"\b[Ss]eit (?:dem |Montag, dem |vergangenem )?\Z|\b[Ss]ince \Z")
# What invites, and what ends when a day is over.
_NOTICE: Final = {
    "de": re.compile(
        r"\b(?:lädt|laden|findet|finden|gastiert|gastieren|zu sehen|Anmeldung(?:en)?|Bewerbungen|Einlass|Vorverkauf"
        r"|heißt es|feiern wir|treffen wir uns|freuen uns|[Bb]itte"
        r"|(?:Anmelde|Einsende|Bewerbungs|Redaktions|Melde)schluss|(?:Abgabe|Bewerbungs|Anmelde)frist)\b"
    ),
    "en": re.compile(
        r"\b(?:invites?|takes? place|will be held|(?:is|are) holding|deadline|closing date|apply|applications|register"
        r"|registration|on show|on view|join us|we meet|tickets|runs until|doors open)\b",
        re.IGNORECASE,
    ),
}
# What opens or is shown on a day with its year: „Am 12. März 2027 wird die Schau eröffnet“.
_OPENS: Final = {
    "de": re.compile(
        r"\b(?:wird|werden)\b.*\b(?:eröffnet|eingeweiht|gefeiert|gezeigt|aufgeführt|uraufgeführt|verliehen|vorgestellt|präsentiert"
        r"|gelesen|gespielt)\b|\b(?:beginn(?:t|en)|start(?:et|en)|gastier(?:t|en)"
        r"|(?:hat|feiert) Premiere|Premiere ist)\b"
    ),
    "en": re.compile(r"(?!)"),
}
# Who is asked to do something does it on a day to come.
_ASKS: Final = {
    "de": re.compile(
        r"\A\W*(?:Dann |Und |Also |Am besten )?(?P<verb>\w{2,}(?:e|er|el)n|[Ss]eien) Sie\b(?![^?]*\?)"
        r"|\b(?:[Dd]ich|[Dd]ir|[Ee]uch|[Dd]ein(?:e[mnrs]?)?|[Ee]uer|[Ee]ure[mnrs]?)\b"
    ),
    "en": re.compile(
        r"\A\W*(?:(?:So|And|Then|Just|Do|Simply),? )?(?:sign|register|send|hand|submit|reply|book|come|bring|let us"
        r"|tell us|join|visit|meet|look out|watch out|save|reserve|pick|drop|call|email|write|ask|check"
        r"|be|get|buy|collect|return|enter|vote|nominate|apply|wear|take|give|pay|make|upload|try|listen"
        r"|stop by|turn up|go|don['’]t|do not) (?!of\b)|\bplease\b",
        re.IGNORECASE,
    ),
}
# A deadline is a day to keep, of whatever year.
_DEADLINE: Final = {
    "de": re.compile(
        r"\b(?:(?:Anmelde|Einsende|Bewerbungs|Redaktions|Melde|Annahme)schluss(?: (?:ist|bleibt|war))?(?: der| am|:)?"
        r"|(?:Abgabe|Bewerbungs|Anmelde|Einsende)frist (?:endet|läuft)(?: am| bis zum)"
        r"|(?:Anmeldungen?|Bewerbungen?|Einsendungen?|Vorschläge) [^.!?\n,]{0,40}bis(?: zum| spätestens)?) \Z"
    ),
    "en": re.compile(r"\b(?:deadline|closing date)(?: for \w+)?(?: is|:) \Z"),
}
# What goes on, or holds, on a day to come: verbs in the present, as sentences about one's calendar have them.
_GOES_ON: Final = {
    "de": re.compile(
        r"\b(?:(?:beginn|start|end|öffn|eröffn|schließ|schliess|spiel|les|sing|zeig|stell|präsentier|führ|leit|diskutier|berät|berat|tag|wähl"
        r"|treff|feier|komm|geh|geb|steh|leg|setz|pflanz|putz|sammel|erklär|erzähl|berichte|bau|back|koch|tanz|wander|radel|lauf|fahr|roll"
        r"|lock|steig|bleib|ruh|entfall|weih|ehr|erinner|gedenk|begrüß|verabschied|empfäng|empfang|prob|üb|sperr|zieh|kehr|zünde|leucht"
        r"|erkling|kling|musizier|hissen|hiss|mach|nehm|bring|reis|bekomm|erhalt|tret|sprech|halt|lad|find|tauch|dreh|debattier|entscheid)(?:e?t|e?n)"
        r"|läuft|fährt|fällt|liest|spricht|trifft|tritt|hält|gibt|nimmt|lädt|gilt|gelten|bäckt|schlägt|trägt|erhält|wirbt|entfällt|hilft"
        r"|ist|sind|wird|werden|kann|können|darf|dürfen|muss|müssen|soll|sollen|lautet|heißt)\b"
    ),
    "en": re.compile(
        r"\b(?:(?:start|begin|end|open|close|play|read|sing|show|give|lead|speak|meet|celebrate|perform|host|talk|tell|dance|screen|run|present"
        r"|launch|hold|welcome|honour|remember|stay|remain|come|go|take|lay|plant|collect|ride|march|sail|return|arrive|depart|stop|apply"
        r"|debate|vote|elect|unveil|kick|light|ring|bake|cook|explain|teach|turn|move|visit|travel|join|gather|rehearse)(?:s|es)?"
        r"|is|are|will|can|may|must)\b"
    ),
}
# What tells of a day that has been: weak verbs by their ending, strong ones by name.
_TOLD: Final = {
    "de": re.compile(
        # „übernahm“; with an ending „verboten“ and „verschlossen“ would look like it
        r"\b(?:über|ver|be|ent|er|zer|miss|unter|wider|um|durch|auf|ab|an|aus|ein|vor|zu|bei|mit|nach|emp|hin(?:ter)?|her|los|weg|voll)"
        r"(?:kam|ging|fing|stand|lag|saß|sah|las|gab|trat|bat|maß|nahm|sprach|brach|starb|warf|traf|galt|barg|schloss|schoss|lor|bot|flog|zog"
        r"|bog|wog|hob|fuhr|trug|schlug|grub|lud|schuf|wuchs|stieg|blieb|schrieb|trieb|lieh|mied|schied|schien|wies|griff|litt|schnitt|schritt"
        r"|wich|glich|strich|riss|fand|band|sang|sprang|trank|klang|drang|zwang|sank|schwand|fiel|ließ|hielt|riet|lief|rief|stieß)\b"
        r"|\b(?:war|waren|wurden?|hatten?|kam|ging|fing|hing|stand|tat|lag|saß|sah|las|gab|aß|trat|bat|vergaß|maß|nahm|sprach|brach|starb|warf"
        r"|half|traf|galt|barg|stahl|schloss|floss|goss|schoss|genoss|verlor|fror|bot|flog|zog|bog|log|wog|roch|kroch|hob|schob|schor|fuhr"
        r"|trug|schlug|grub|lud|schuf|wusch|wuchs|stieg|blieb|schrieb|trieb|rieb|schwieg|lieh|schrie|mied|schied|schien|wies|pries|griff"
        r"|litt|ritt|schnitt|schritt|stritt|wich|glich|strich|schlich|pfiff|riss|biss|fand|band|sang|sprang|trank|schwamm|begann|gewann"
        r"|klang|drang|gelang|zwang|sank|schwand|verschwand|fiel|ließ|liess|hielt|riet|blies|schlief|lief|hieß|rief|stieß|brannte|erlosch"
        r"|schmolz|schwor|entstand|bestand|erschien|erhielt|verließ|beschloss|besaß|entschied|worden|gewesen|geworden)(?:en|n)?\b"
    ),
    "en": re.compile(
        # “3 May, when the pit shut”: short verbs that are the same in both tenses
        r"\b(?:when|as|after|since|day|night)\b.*\b(?:shut|put|cut|set|hit|quit|burst|split|spread|let|cost|beat)\b"
        r"|\b(?:out|over|under|with|up|re)?(?:was|were|had|took|began|fell|came|went|held|gave|made|saw|sang|spoke|met|led|stood|left|lost|won|built|broke|ran|rose|sank|sold"
        r"|bought|brought|became|found|drew|flew|grew|knew|threw|wrote|rode|drove|kept|laid|paid|said|shut down|set up"
        r"|struck|taught|told|thought|been|(?<!is )(?<!are )(?<!be )(?<!stays )(?<!stay )(?<!remains )\w{3,}ed)\b"
    ),
}
_WEAK: Final = re.compile(r"(\w*)\W+(?P<verb>[a-zäöüß]{3,}ten?)\b(?:\W+(\w*))?")
"""A word that may be a weak verb that tells, with its neighbours."""
_PRESENT: Final = frozenset(
    """heute bitte mitten unten hinten selten möchte möchten
    erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften letzte letzten nächste nächsten
    rechten leichte leichten besten guten alten bunten kalten roten weiten späten festen echten zarten
    gelten halten enthalten erhalten behalten bieten bitten warten erwarten arbeiten bearbeiten starten leiten begleiten
    bereiten verbreiten gestalten veranstalten treten betreten raten beraten richten berichten unterrichten verzichten
    verboten leuchten achten
    beobachten betrachten übernachten testen retten falten läuten ausschalten einschalten verwalten
    """.split()
)
"""Words that look like a weak verb that tells, and are none or also are of the present."""
_ATTRIBUTES: Final = re.compile(r"(?:d(?:ie|er|as|en|em|es)|\w*ein(?:e[mnrs]?)?|\w+(?:e|e[mnrs]))\Z")
"""What stands before an adjective that a weak verb looks like: „die renovierte Halle“."""
_HAS_DONE: Final = re.compile(
    r"\b(?:hat|haben|ist|sind)\b.*?\b(?!geöffnet|geschlossen|gesperrt|geplant|vorgesehen|angesetzt|geladen|eingeladen|gefragt|gebeten"
    r"|verboten|untersagt|erlaubt|gestattet|besetzt|vonnöten)"
    r"(?:\w{0,12}ge\w{2,}(?:t|en)|[bvez]\w{3,}(?:iert|t|en))(?=\W*\Z|[,;:]| [–—] | und | oder )"
)
_RANGE: Final = {
    "de": re.compile(r"(?<!\w)(?:[1-9]|[12]\d|3[01])\.(?: bis(?: zum)? | und | ?[-–/] ?)\Z"),
    "en": re.compile(r"(?<!\w)(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?: to | and | ?[-–/] ?)\Z"),
}
_ENDS: Final = re.compile(r"[.!?…](?=\s[A-ZÄÖÜ„“\"])|\n")


def is_notice(mention: Mention, text: str, language: str) -> bool:
    """True for a day to come or a deadline, and for that of a law in its name."""
    before = text[max(0, mention.start - _BEFORE) : mention.start]
    if _CITED[language].search(before) or _DEADLINE[language].search(before):
        return True
    if _SINCE.search(before):
        return False
    if not mention.yearless and mention.spans[0][0].year < _FIRST_YEAR:
        return False
    begin = max((found.end() for found in _ENDS.finditer(text, 0, mention.start)), default=0)
    # „14. Juni“ holds a full stop itself, and so does „20 Uhr.“ behind it.
    end = next((found.start() for found in _ENDS.finditer(text, mention.end)), len(text))
    sentence = text[begin:end]
    is_day = mention.spans[0][0] == mention.spans[0][1]
    is_to_come = (_NOTICE[language].search(sentence) or (is_day and _OPENS[language].search(sentence) is not None)) or (
        mention.yearless and (_GOES_ON[language].search(sentence) or _asks(text[begin : end + 1], language))
    )
    return bool(is_to_come) and not _tells(sentence, language)


def _asks(sentence: str, language: str) -> bool:
    """Whether a reader is asked to do something. „Kamen Sie am 14. Juni“ asks nobody."""
    found = _ASKS[language].search(sentence)
    if found is None or language != "de" or not found["verb"]:
        return found is not None
    return not _tells(found["verb"].lower(), language) and (
        not found["verb"].endswith("ten") or found["verb"].lower() in _PRESENT
    )


def starts_at(mention: Mention, text: str, language: str) -> int:
    """Where the days of a notice begin: „vom 3. bis 5. Juli“ with the third."""
    found = _RANGE[language].search(text, max(0, mention.start - _BEFORE), mention.start)
    return mention.start if found is None else found.start()


def _tells(sentence: str, language: str) -> bool:
    """Whether something in a sentence has been."""
    if _TOLD[language].search(sentence):
        return True
    if language != "de":
        return False
    weak = (found for found in _WEAK.finditer(sentence) if found["verb"] not in _PRESENT)
    return any(not _is_attribute(*found.group(1, 3)) for found in weak) or _HAS_DONE.search(sentence) is not None


def _is_attribute(before: str, after: str | None) -> bool:
    return bool(after and after[0].isupper() and _ATTRIBUTES.match(before.lower()))
