"""Words that may lead into a proven sentence with a colon, besides those of every sentence and its own. Data, not logic.

„Nachgezählt: …“, „Das Ergebnis: …“ say that somebody checked; „Unser Wunsch: …“, „Im Umland: …“, „Laut Opposition: …“
turn what is proven into something else. Nobody can list all of these, so that those which may stand there are listed.
Spelt as texts are folded. See leads.py.
"""

from __future__ import annotations

from typing import Final

CHECKED: Final = {
    "de": frozenset(
        "wunder kein keine darum geht pruefen gern gerne nachgezaehlt nachgerechnet nachgeschlagen nachgesehen nachgemessen nachgewiesen nachgeprueft nachgefragt"
        " ueberprueft geprueft gezaehlt ausgezaehlt gerechnet ausgerechnet gemessen verglichen bewiesen erwiesen"
        " zusammengefasst gesagt gefasst gefragt gestimmt gewusst wussten wissen wissenswert wissenswertes merken"
        " notiert notiz genau genauer anders kurz knapp nuechtern trocken schlicht einfach schwarz weiss klar klartext"
        " deutlich eindeutig sicher fest richtig wahr wahrheit tatsache tatsachen tatsaechlich wirklich wirklichkeit"
        " wahrhaftig zahl zahlen ziffern ergebnis ergebnisse resultat befund vergleich aussage aussagen satz saetze"
        " belege beleg beweis beweise frage fragen loesung aufloesung erkenntnis ueberraschung ueberraschend erstaunlich"
        " verblueffend bemerkenswert interessant spannend wichtig schoen gut gute besser nett neugierig glauben glaublich"
        " groessenordnung schlusspunkt ueberblick einblick durchblick rueckblick kuerze einem zwei drei wort worten saetzen thema stichwort"
        " nachricht nachrichten meldung neuigkeit neu neues neueste scherz witz spass mythos maerchen geruecht irrtum"
        " irrtuemer luege sage check faktencheck probe rechenprobe gegencheck spricht sprechen zeigt zeigen steht"
        " lautet lauten folgt folgendes folgende denken mal einmal erstens zweitens drittens punkt stand"
        " kopf rand ganzen grossen kleinen gruen statistik statistisch amtlich jahrbuch verzeichnis register liste tabelle"
        " grafik diagramm karte schaubild kurve quelle quellen hub portal stadt staedtisch wir uns sie ihnen ihr"
        " euch man jeder jede alle viele manche wer was wie wo wann warum weshalb wieso rede fuer fuers leute deutsch"
        " bitte danke ja nein doch eben halt nun nanu aha siehe sehen lesen hoeren nachrechnen nachzaehlen".split()
    ),
    "en": frozenset(
        "corrected calculation calculations reckoning checked counted reckoned calculated measured compared proven proved verified confirmed established sum sums"
        " total totals result results finding findings figures figure number numbers data fact facts truth true right"
        " clear clearly plain plainly simply put short brief briefly precise precisely exact exactly sure certain"
        " comparison claim claims sentence sentences statement evidence proof question questions answer answers solution"
        " surprise surprising surprisingly remarkable remarkably interesting interestingly astonishing important good"
        " nice know knew known remember believe believed believable overview glance summary words word topic news new"
        " update joke myth myths lie tale story rumour rumor error errors check fact-check say says said show shows"
        " showed tell tells told speak speaks stand stands read reads follow follows following point points statistics"
        " statistical official yearbook register list table chart graph map source sources hub portal city town we us you"
        " one everybody everyone many some who what how where when why people let look see listen please yes no not indeed"
        " first firstly second secondly third thirdly last lastly finally example instance record records did".split()
    ),
}
"""What may lead into a proven sentence."""

TURNING: Final = {
    "de": frozenset(
        "daher deshalb deswegen folglich demnach daraus seither seitdem damals frueher einst bald kuenftig morgen"
        " gestern demnaechst ausserhalb jenseits winter sommer herbst fruehling fruehjahr wochenende wochenenden nachts".split()
    ),
    "en": frozenset(
        "hence therefore thus consequently since formerly soon tomorrow yesterday north south east west outside beyond winter summer autumn spring weekend weekends".split()
    ),
}
"""Words of every sentence that, before a colon, give a proven one a cause or another time."""

CAUSING: Final = frozenset("dank wegen infolge aufgrund weil thanks because owing due".split())
"""What gives a cause is told as such (whole/orphan_mouths.py), and what else stands in its lead is not told besides."""
