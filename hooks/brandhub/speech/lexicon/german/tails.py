"""What takes back a value in German behind it, says who tells it, or what others want of those counted: data of
german/tails.py. Spelt as texts are folded.
"""

from __future__ import annotations

import re
from typing import Final

THEM: Final = frozenset(("sie", "ihnen"))
OTHERS: Final = frozenset("niemand keiner kaum jeder".split())
"""Of whom something is said to do with „sie“."""
WANTING: Final = frozenset(
    "will wollen wollte wollten soll sollen sollte sollten moechte moechten muss muessen braucht brauchen brauchte droht"
    " drohen drohte darf duerfen plant planen".split()
)
"""What others want of them, and fear."""
WRITERS: Final = frozenset("wir ich uns man".split())
DOUBTS: Final = re.compile(
    r"\b(?:auf dem papier|in der theorie|theoretisch|glaub(?:e|t|en)? (?:muss|mag|kann|sollte|darf|soll) (?:man|wer)"
    r"|(?:das|es|so) (?:glaubt|glaube ich) (?:niemand|keiner|kaum|kein|nicht)|(?<!nicht )(?<!kein )(?:geflunkert|geschwindelt)"
    r"|schoen waer\w*|pustekuchen|denkste|ha ha|haha|wunschdenken|augenwischerei|schoenfaerberei|propaganda"
    r"|milchmaedchenrechnung|(?<!kein )(?<!keine )"
    r"(?:maerchen|luege|legende|geruecht|hirngespinst|schwindel|humbug|quatsch|unsinn)(?= |\Z)"
    r"|mit vorsicht zu geniessen|(?:jedenfalls|zumindest|wenigstens) (?:noch|vorerst|vorlaeufig|bislang|angeblich|offiziell|behauptet)"
    r"|noch jedenfalls|je nachdem wen man fragt|wers glaubt|stimmt nur|zweifel sind|daran zweifel\w*"
    r"|von wegen|so (?:ein|eine|der|die) (?:alte[nr]? )?\w*(?:prahl|angeb|aufschneid|schwindl|luegn|spinn|witzbold|maerchenerzaehl"
    r"|wichtigtu|schlaumei|besserwiss)\w*"
    r"|widersprech\w*|widersprich\w*|das gegenteil ist)\b"
)
"""In a few words behind a value they take it back."""
BELIEVED: Final = re.compile(
    r"und das (?:trotz|ohne|mit|bei|wegen|dank|seit|nach|sogar)\b|wer (?:das|so etwas|es|dies|daran|dem) (?:\w+ )?(?:glaubt|traut|vertraut)\b"
)
"""„Wer das glaubt, …“, „und das trotz …“."""
TELLERS: Final = re.compile(
    r"(?:erzaehlt|munkelt|raunt|fluestert|tuschelt|sagt|glaubt|vermutet) man "
    r"(?:sich|hier|dort|im|in|am|auf|gern|gerne|unter|hinter|$)"
    r"|wie man (?:sich )?(?:erzaehlt|munkelt|raunt|hoert|fluestert)|so (?:munkelt|raunt|erzaehlt|glaubt) "
)
"""Nobody vouches for what they tell."""
HEARD: Final = re.compile(r"heisst es (?:in|im|bei|beim|am|an|auf|unter|aus|hinter) ")
WRITTEN: Final = frozenset(
    "beschreibung vorwort nachwort einleitung kampagne vortrag begleittext impressum rede antrag vorlage beschluss gesetz"
    " verordnung ueberschrift titel unterzeile legende bildunterschrift".split()
)
"""Where a thing can be read: „…, heißt es im Vorwort“."""
