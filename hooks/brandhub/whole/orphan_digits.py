"""Digits that name instead of counting: statutes, norms, licences, times, telephone numbers, streets, roads, rooms, clubs."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

# Any digits, with the signs inside a number; Roman numerals only where they count.
DIGITS: Final = re.compile(r"\d+(?:[.,:/⁄]\d+|[ ]\d{3}(?!\d))*")
ROMAN: Final = re.compile(r"(?=..)X{0,3}(?:XL|L)?X{0,3}(?:IX|IV|V?I{0,3})")
_PLACE: Final = (
    r"(?:[Gg]leis|[Rr]aum|[Ss]aal|[Hh]alle|[A-ZÄÖÜ]\w+halle|[Tt]or|[Ll]inien?|[Bb]uslinien?|[Ss]traßenbahnlinien?|[Ss]tadtbahnlinien?|[A-Z]?\w*linie|[Ff]ormular|[Pp]arzelle|[Zz]eche|[Zz]immernummer|[Nn]ummer(?! ?1\b)|[Ss]tation|[Ss]tand|[Tt]isch|[Ss]chließfach|[Pp]it|[Cc]olliery|[Ss]tand|[Ll]ocker|[Bb]us line|[Ff]orm|number|[Zz]immer|[Hh]aus|[Gg]ebäude|[Ss]chacht|[Kk]apitel"
    r"|[Aa]bschnitt|[Ss]eiten?|S\.|Nr\.(?! ?1\b)|[Bb]us|[Ss]traßenbahn|[Ss]tadtbahn|[Tt]ram|U-Bahn|S-Bahn|[Bb]undesstraße|[Ll]andstraße|WM|EM|Expo|EXPO|Formel|Route|IBA|documenta|[Ss]ohle|[Ss]tollen|[Hh]ochofen|[Oo]fen|[Pp]ostfach|[Dd]urchwahl|[Aa]pparat|PLZ|HRB|[Bb]and|[Hh]eft|[Tt]abelle|[Aa]bbildung|Abb\.|[Aa]usgabe|[Hh]ausnummer|[Bb]latt|[Ss]pur|[Zz]one"
    r"|[Aa]bteilung|[Bb]ereich|[Bb]lock|[Ee]ingang|[Aa]ufgang|[Vv]ersion|Agenda|Klasse|Stufe|Teil|Bauabschnitt"
    r"|[Pp]latform|[Rr]oom|[Hh]all|[Gg]ate|[Ll]ine|[Cc]hapter|[Pp]ages?|p\.|pp\.|[Tt]able|[Ff]igure|[Ss]ection|No\.|[Vv]olume|[Ii]ssue|[Tt]rack|[Bb]uilding|[Ss]haft|[Pp]art)"
)
_STREET: Final = (
    r"(?:(?!(?:Rang|Ranglisten|Spitzen|Tabellen|Podest|Start|Medaillen|Arbeits|Sitz|Steh|Stell|Park|Studien|Ausbildungs|Kita|Listen)p)"
    r"[A-ZÄÖÜ][\wäöüß-]{2,}(?i:straße|strasse|str\.|platz|weg|allee|ring|ufer|damm|wall|gasse|markt|hof|tor|graben|kamp|hellweg|brücke)"
    r"|[A-ZÄÖÜ][\wäöüß.-]+(?:er|en|e)? (?:Straße|Str\.|Platz|Weg|Allee|Ring|Ufer|Damm|Wall|Gasse|Markt|Hellweg|Street|Road|Lane|Square|Avenue)"
    r"|(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur) [A-ZÄÖÜ][\wäöüß-]+(?= \d{1,3} ?[a-z]?[,.;\n)]))"
)
NAMING: Final = (
    r"\b0\d{1,3} ?\d{1,3} ?/ ?\d[\d ]*(?:-\d+)?",
    r"§{1,2} ?\d+\w*(?:(?:, | und | and |–)\d+\w*)*(?: (?:Abs\.|Absatz|Satz|Nr\.) ?\d+)*",
    r"(?:Abs\.|Absatz|Buchst\.|Satz) ?\d+",
    r"Art(?:\.|icle|ikel) ?\d+(?: (?:Abs\.|para\.) ?\d+)?",
    r"EN ?301 ?549|\(?EU\)? ?\d{4}/\d+|WCAG ?\d\.\d|PDF/(?:UA|A)-\d\w?|ISO ?\d+|RFC ?\d+|CC[ -]BY(?:-SA)?[ -]?\d\.\d|DIN(?: EN)?(?: ISO)? ?\d+|SHA-?\d+",
    r"(?<=[a-z])\d(?=[a-z]{2})",  # „start2grow“
    r"(?:Postfach|Fax|Telefon|Tel\.|Konto|IBAN|HRB|Az\.|ISBN|ISSN|DOI|P\.? ?O\.? ?Box|Phone|Durchwahl|Apparat|USt-IdNr\.)(?: DE)?:? ?[\d][\d ./-]*",
    r"by-2-0|zero-2-0|(?:Zero|Namensnennung|attribution|zero) 2\.0",
    r"(?:Version|version|Release|v) ?\d{1,4}(?:\.\d+)+|RUHR\.2010|(?:Agenda|Expo|EXPO) 20[0-3]\d",
    r"(?:von |ab |bis |um |gegen |zwischen )?\d{1,2}(?:[:.]\d{2})?(?: ?(?:bis|und|[–-]) ?\d{1,2}(?:[:.]\d{2})?)? Uhr",
    r"\b\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?![\d:])|\b\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.m\.|[ap]m\b)|\b24/7\b(?!-)",
    r"(?:\+49|\(?0\d{2,5}\)?)[ /-]\(?\d{2,}[\d ()/-]*\d",
    rf"{_STREET} \d{{1,4}} ?(?:[a-z]\b)?(?:[–-]\d{{1,4}} ?[a-z]?)?(?![\w.,]*\d)(?=[,.;:)\n\s]|$)(?! (?:[A-ZÄÖÜ]\w+e[nr]?\b|[a-z]+e[nr]? [A-ZÄÖÜ]))",
    rf"(?<![\w-]){_PLACE} \d{{1,4}}(?:\.\d{{1,3}})?[a-z]?(?:[/–-]\d{{1,4}})?(?![\w.,]*\d)(?![ ](?:%|Prozent|Millionen|per cent))",
    r"\b[A-Z]\.\d{1,3}\b|(?:[Rr]aum|[Rr]oom|[Nn]ummer|number) \d{1,3} ?[a-z]\b(?!\w)",
    r"\b\d{1,2}(?:[.:]\d{2})? ?(?:to|till|until|–|-) ?\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|noon)",
    r"\b[A-Z]{1,3}\d{1,3}\b(?![.,]\d)|\b[ABUSLK] \d{1,3}\b(?![.,]\d)(?= [a-zäöü]|[,.;)\n]|$)|\b\d[A-Z]\b(?!\w)|\b[23]D\b",
    # A count never begins with a nought: „Borussia Dortmund 09“, „Schalke 04“.
    r"(?<=[a-zäöüA-Z] )0\d\b(?![.,:]\d)|(?<=Hannover )96\b|(?<=1860 )München|(?<=TSV )1860\b",
    r"\b[12]\. ?(?:FC|FFC|SC|BC|TC|FSV|Bundesliga|Liga|Vorsitzende\w*)\b|\b[1-9]\. ?(?:Stock|OG|UG|Obergeschoss|Untergeschoss|Etage|Stockwerk)\b"
    r"|\b(?:1st|2nd|3rd|\dth) floor\b",
    r"(?<=heißt )[A-ZÄÖÜ]\w+ \d{1,3}\b(?=[.,;\n])|(?:called|named) [A-Z]\w+ \d{1,3}\b(?=[.,;\n])",
    # What is put in quotation marks behind its kind is the name of a work, a club or a house.
    r"(?:Vereins?|Initiative|Films?|Buch|Romane?|Stücks?|Stück|Lied|Song|Oper|Operette|Schau|Ausstellung|Reihe|Serie|Album|Kneipe|Café|Restaurant|Lokal|Bar|Gasthaus|Wirtshaus|Band|Zeitschrift|Magazin|Festival|Bündnis|Gemälde|film|book|novel|play|song|opera|show|exhibition|series|album|pub|bar|café|restaurant|band|magazine|festival|club|painting) [„“\"»‘][^“”\"«’.!?\n]{1,40}[“”\"«’]",
    r"[A-ZÄÖÜ][a-zäöüß]{2,} (?:I{1,3}|IV|VI?)(?:/(?:I{1,3}|IV|VI?)){1,3}\b",
)


@cache
def naming(areas: tuple[str, ...]) -> re.Pattern[str]:
    """Everything in which digits name. Five digits before a place that the hub knows are a postcode."""
    postcode = rf"\b\d{{5}} (?:{'|'.join(map(re.escape, areas))})\b(?! [a-zäöü]+(?:en|t|te|ten) )" if areas else "$^"
    return re.compile("|".join(f"(?:{pattern})" for pattern in (*NAMING, postcode)))
