"""German words around somebody who is called by name: what may be counted there, and what makes it a claim. Data, not
logic: see german/named.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

import re
from typing import Final

# Those who live with somebody, and what days are made of; neither is counted in statistics of one.
KIN: Final = re.compile(
    r"(?:enkel|paten|stief|schul|zieh)?(?:kinder|kind|soehnen?|sohn|toechtern?|tochter|bruedern?|bruder|schwestern?|geschwistern?|enkeln?|enkelin|enkelinnen"
    r"|tanten?|onkeln?|neffen?|nichten?|katern?|katzen?|hunden?|huehnern?)"
)
MOMENTS: Final = re.compile(
    r"(?:\w*(?:morgen|abend|nacht|nachmittag|vormittag|wochenende)|sekunde|minute|stunde|tag|woche|tage?n?|mal|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|runde|etage|stockwerke?|atemzuege?|traene|biss|schluck|haeppchen)(?:e?[ns])?"
)
TIMES: Final = re.compile(r"(?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn)mal")
# Who employs, sells, leads, wins, serves or waits is counted as others are; a town's offers are waited for.
CLAIMING: Final = re.compile(
    r"(?:fuehrt|eroeffn|pflanz|baut|bauen|stimm|leite|gruend|besitz|besass|beschaeftig|betreib|betrieb|verkauf|verdien|spende|stifte|amtier|regier|vertritt|vertrat|kandidier|waehlt|gewaehlt|beerb|ueberhol|ueberrag|uebertr|ueberbot"
    r"|schlaegt|schlug|besieg|gewann|gewinn|siegt|wart|arbeitslos|steuer|schuld|lohn|gehalt|rente|miet|vermiet|erzielt|erreich|schoss|schiesst|traf|verwandel|holte|lief|laeuft|rannte|schwamm"
    r"|stell(?:e|en)?\Z|angestellt|mitarbeit|filial|kund|abonn|follow|preis|auszeichn|ehrung|patent|medaill|pokal|titel|orden|stimmen\Z|platz|plaetze|rang|raenge|akten?\Z|faelle?\Z|antraeg|termin|punkt|prozent|drittel|viertel|haelfte|dutzend"
    r"|meist|durchschnitt|schnitt\Z|jaehrlich|taeglich|stuendlich|woechentlich|monatlich|pro\Z|je\Z|insgesamt|erst(?:er|e|en|em|es)\Z|einzig|letzt(?:er|e|en|em|es)\Z|rekord|bislang|bisher|seit|nie\Z|niemals\Z|immer\Z|ueberall)\w*"
    r"|\w*(?:wohnung|buero|bus|bahn|zug|zuege|amt|aerzt|arzt|klinik|heim|haus|haeuser|werk|betriebe?|jahre?[ns]?|tausend|hundert|million|milliarde)\w*"
)
OWNED: Final = re.compile(
    r"(?:(?:fahr|motor|drei)?(?:rad|raedern?)|mopeds?|rollern?|autos?|liebe|ehe|ehemann|ehefrau|wellensittich|laken)(?:e?s)?"
)
"""What somebody has one after another."""
MET: Final = re.compile(
    r"(?:radfahrer|postboten?|brieftraeger|nachbarn?|gast|fremden|besucher|kind|hund|katze|jogger|passanten?|wanderer|spaziergaenger)(?:in)?"
)
MEETING: Final = re.compile(
    r"(?:bellt|knurrt|schnueffelt|beschnueffelt|beschnuppert|wedelt|gruesst|umarmt|drueckt|mustert|winkt|nickt|lacht)e?n?"
)
"""Whom somebody meets, and what is done then: „Der Hund bellt jeden Radfahrer an“."""
ANIMALS: Final = r"(?:\w*(?:hund|katze|kater|dackel|pudel|papagei|esel|pferd|hahn|hamster|kaninchen|ziege|igel|vogel))"

HEADS: Final = re.compile(
    r"stimmen|baenken?|stuehlen?|kuehen?|kaelbern?|schafen?|ziegen|pferden?|huehnern?|bienen|koepfen?|haenden?|betten|voelkern?"
)
"""Small things that stand for people or for what is offered: „vor zwölf Köpfen“."""
