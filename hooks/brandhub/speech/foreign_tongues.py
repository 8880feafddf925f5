"""Foreign tongues: small words by which one hears in what language a sentence is.

Only words that neither German nor English has, nor names of streets and people („de la“, „van den“), so that two of
them in one sentence leave no doubt. Written down by ear for the languages that are spoken most in cities of the Ruhr.
"""

from __future__ import annotations

from typing import Final

# Words of the one language that are none of the other: „die“, „was“, „in“ and „so“ are both.
ENGLISH: Final = frozenset(
    """the of is are were and with than has have had that this these those its for from by we our they their
    there which who whose been being to you your it be as at on or not no only every each any would could
    should can will does did do""".split()
)
GERMAN: Final = frozenset(
    """der das ist sind waren und mit als hatte hatten dass diese dieser dieses für von durch wir unser unsere
    sie ihr ihre dort hat haben mehr gibt wurde wurden liegt steht welche welcher wer wessen worden zu du
    dein es oder nicht kein keine nur jede jeder jedes würde könnte sollte kann wird werden dem den des ein
    eine einer einem einen im auf bei nach aus auch noch wie ich er""".split()
)
GERMAN_VERBS: Final = frozenset(
    """ist sind hat haben gibt liegt steht wurde wurden waren hatte hatten wird werden kann würde könnte
    sollte""".split()
)
ENGLISH_VERBS: Final = frozenset("""is are were has have had been be would could should can will does did do""".split())

TONGUES: Final = {
    "fr": frozenset(
        """est sont était étaient et une dans pour avec que qui nous vous ils elle elles pas très aux sur cette
        ont moins tous toutes aucun aucune leur leurs mais où c'est n'est qu'il d'autres jamais autre autres
        ville monde""".split()
    ),
    "es": frozenset(
        """es era eran y una más menos que para por los las del ciudad mundo todos todas ningún ninguna está
        están tiene tienen pero muy como otro otra otros sus nunca cada mejor""".split()
    ),
    "it": frozenset(
        """è sono era erano una più meno che gli della delle dei nel nella città mondo tutti tutte nessun
        nessuna hanno molto altro altra altri ogni anche""".split()
    ),
    "pt": frozenset(
        """é são era eram uma mais menos que para por com os das dos cidade mundo todos todas nenhum nenhuma
        não tem têm mas muito outro outra seus sem nunca cada melhor""".split()
    ),
    "nl": frozenset(
        """het een zijn heeft hebben niet geen minder wereld stad groot grootste groter ook maar wij zij voor naar
        bij uit deze dit wordt worden veel""".split()
    ),
    "nds": frozenset("""sünd wi ji se hett hebbt keen gröttste grötter för bi ut""".split()),
    "tr": frozenset(
        """bir ve bu şu için ile daha çok en değil var yok şehir şehri şehrin şehridir dünyanın dünya gibi
        kadar olan oldu hiç bütün tüm ama biz onlar büyük""".split()
    ),
    "pl": frozenset(
        """jest są był była było nie się że który która które dla bardziej więcej mniej najwięcej największe
        największy największa miasto świecie wszystkie żaden żadne mają ale jako lub od przez""".split()
    ),
    "hr": frozenset(
        """su bio bila nije u se koji koja koje za više manje najveći najveća grad gradu svijetu svi nijedan
        ima imaju kao ili od""".split()
    ),
    "ro": frozenset(
        """este sunt era erau și nu o cel cea mult puțin care pentru din oraș orașul lume lumea toate toți
        niciun au dar ca sau""".split()
    ),
    "sq": frozenset(
        """është janë ishte dhe nuk më shumë pak që për nga qytet qyteti botë botën të gjitha asnjë ka kanë por
        ose""".split()
    ),
    "hu": frozenset(
        """egy az és nem vannak volt több kevesebb legnagyobb város városa világ minden semmi vagy hogy
        nagyobb""".split()
    ),
}
