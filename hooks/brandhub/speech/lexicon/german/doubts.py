"""Doubts: German words with which a sentence leaves open, or takes back, what a value or a proven sentence says.

Data, not logic: see speech/doubts.py. Spelt as texts are folded.
"""

from __future__ import annotations

import re
from typing import Final

TAGS: Final = re.compile(
    r"oder|oder (?:etwa )?(?:nicht|nich|doch|ja|nein|was)|nicht(?: wahr)?|wirklich|gell|gelle|wa|woll|ne|nee|nich|nein|ja"
    r"|stimmts|stimmt s|stimmt es|richtig|oder stimmts|oder stimmt s|echt|ehrlich|tatsaechlich|na|sicher|ganz sicher|wetten"
)
"""What a sentence asks of itself at its end: „…, oder?“, „…, woll?“."""
ASKING_ON: Final = re.compile(
    r"(?:und |aber |doch |denn |also )?(?:wie|wieso|warum|weshalb|woher|wohin|wo|wer|wen|wem|was|welche[nmrs]?|wann|womit"
    r"|wovon|worin|worauf|woran|wozu|wofuer|wobei|wodurch|woraus)\b"
    r"|(?:und |aber )?(?:wussten|wissen|wusstest|weisst|kennen|kannten|kennst|haben|hast|hatten|ahnten|erinnern|sehen"
    r"|finden|entdecken|suchen|moechten|wollen|koennen|lust|ist|war) (?:sie|du|ihr|ihnen|dir|euch)\b"
)
"""Questions that take for granted what they ask about, and those to readers about themselves."""
DISBELIEVING: Final = frozenset(
    "glaubt glauben glaube glaubst glaubte glaubten soll sollen sollten zweifelt zweifeln braucht".split()
)
"""They doubt in a question with „wer“ or „warum“ as well: „Wer glaubt, dass es … gibt?“."""
ANSWERING: Final = re.compile(r"(?:ja|jawohl|richtig|genau|stimmt|tatsaechlich)\b|.*\bja$")
"""With them the next sentence bears out what was asked."""
LEFT_OPEN: Final = re.compile(r"(?:ob|falls|sofern|wenn)\b")
"""A clause that leaves open whether there is what is counted: „Ob es … gibt, ist offen“."""
THERE_BEING: Final = frozenset(
    "gibt gaebe gab sind waeren waren ist waere hat haben haette haetten stimmen stimmt existieren".split()
)
BELIEVED: Final = re.compile(
    r"\b(?:glaubt|glaubte|glauben|traut) (?:man|wir|sie|einer|jemand)\b|\b(?:wer|wenn man|sofern man)\b.*\bglaubt\b"
    r"|\bangenommen\b|\bes war einmal\b|\bgesetzt den fall\b"
)
"""„Glaubt man der Kammer, …“, „Es war einmal: …“: somebody else says so, or nobody."""
GUESSED: Final = re.compile(
    r"(?:\w{0,30}(?:schaetzung|hochrechnung|prognose|vorhersage|planung|erwartung|annahme|vermutung|mutmassung"
    r"|behauptung|simulation|szenario|szenarien))(?:en|s)?|geschaetzt(?:e[nrms]?)?|schaetzwert(?:e[ns]?|s)?"
    r"|hochgerechnet(?:e[nrms]?)?|prognostiziert(?:e[nrms]?)?|zielwert(?:e[ns]?|s)?|zielmarken?|zielzahl(?:en)?"
    r"|sollwert(?:e[ns]?|s)?|planzahl(?:en)?|plansoll|mittelwert(?:e[ns]?|s)?|durchschnittswert(?:e[ns]?|s)?"
    r"|rekordwert(?:e[ns]?|s)?|hoechstwert(?:e[ns]?|s)?|tiefstwert(?:e[ns]?|s)?|spitzenwert(?:e[ns]?|s)?"
    r"|hoechststand|tiefststand|tiefstand|rekordstand|obergrenze|untergrenze|schallmauer|schwelle|vorgabe|budget|kontingent"
)
"""Words that make a guess, an aim or an edge of a value wherever they stand in its clause, unless its fact says so."""
MEANT: Final = re.compile(
    r"ziele?|zielen|zielsetzung|soll|plan|plaene|wunsch|traum|vision|ideal|utopie|bedarf|potenzial|potential|vorhaben"
    r"|anspruch|maximum|minimum|maximal|minimal|zuwachs|verlust|verluste|anstieg|rueckgang|plus|minus|durchschnitt|schnitt|median"
    r"|rekord|spitze|gipfel|theorie|theoretisch|fiktion|these|thesen|legende|versprechen|forderung|limit|quote"
)
"""The same of what leads to a value, or stands in brackets behind it: „Ziel für Musterstadt: …“."""
TIMED: Final = frozenset("vorher zuvor nachher danach hinterher anschliessend kuenftig spaeter seither".split())
"""As labels they set a value before or behind something that nobody names: „Vorher: …“, „Nachher: …“."""
NOT_GUESSED: Final = frozenset("nicht keine kein keiner statt ohne weder anstatt".split())
"""Before such a word they take it back: „Nicht geschätzt, sondern gezählt: …“."""
QUOTING: Final = re.compile(
    r"[“”\"«»‘’›‹] ?,? ?(?:so|sagte?n?|schreibt|schrieb|schreiben|meldete?n?|heißt|hieß|steht|stand|lautete?n?"
    r"|nennt|nannte|notierte?n?|liest|las|erzählte?n?|antwortete?n?|berichtete?n?|zählte?n?|rechnete?n?)\b"
)
QUOTED: Final = re.compile(
    r"\b(?:steht|stand|lautete?|heißt|hieß|liest|las|Titel|Schild|Tafel|Überschrift|Zeile|Eintrag|Satz|Notiz|Aufdruck"
    r"|Aufschrift|Inschrift|schreibt|schrieb|meldete?|notierte?|antwortete?|sagte?)\b[^.!?]{0,60}\Z"
)
"""Somebody whose words they are, behind a quotation or before it."""
