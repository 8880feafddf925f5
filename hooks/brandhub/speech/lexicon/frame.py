"""The words of every frame: they tie slots together and say nothing of what is counted (foreign_words.py)."""

from __future__ import annotations

from typing import Final

NEUTRAL: Final = {
    "de": frozenset(
        # articles, pronouns, and what points at a slot
        "der die das den dem des ein eine einen einem einer eines es sie ihn ihm er man dies diese dieser"
        " diesem diesen"
        " dieses ihr ihre ihren ihrer ihrem ihres sein seine seiner seinem seinen seines davon dabei dort"
        " dafür damit darin"
        " darunter darauf daran deren dessen welche welcher welches hier so wo"
        # prepositions
        " in im an am ans auf aus bei beim mit von vom zu zum zur für unter gegenüber gegen nach pro je"
        " zwischen laut"
        " neben über um bis ab seit vor als wie"
        # conjunctions that neither ground nor condition
        " und sowie oder aber dagegen hingegen während dass zugleich gleichzeitig zusammen insgesamt damals"
        # what a number is called
        " zahl zahlen anzahl wert werte werten jahr jahre jahren jahres stand stande"
        " stichtag"
        " vergleich verhältnis summe saison platz rang liste"
        # verbs of being, having and counting
        " ist sind war waren wurde wurden wird werden worden gewesen hat haben hatte hatten gehabt gibt gab"
        " gegeben gaben"
        " zählt zählte zählen zählten gezählt kommt kam kommen kamen gekommen steht stand stehen standen liegt"
        " lag liegen"
        " lagen entfällt entfiel entfallen entfielen beträgt betrug betragen macht machte machen machten nimmt"
        " nahm nehmen"
        " nahmen ein umfasst umfasste umfassen umfassten besteht bestand bestehen bestanden existiert"
        " existierte existieren"
        " existierten gehört gehörte gehören gehörten verzeichnet verzeichnete verzeichnen verzeichneten"
        " erfasst galt galten"
        " gilt gelten fläche".split()
    ),
    "en": frozenset(
        "the a an this that these those it its they their them there here of in on at by with from to for as"
        " and or than"
        " between among against per each under into within was were is are be been being has have had counted"
        " count counts"
        " counting numbered number numbers total totalled totals together made make makes making up took take"
        " takes taking"
        " recorded record records came come comes   value values year years who whose which while"
        " whereas but"
        " one then did does do so stood stands compared place list season held holds ranked area sector turned"
        " out".split()
    ),
}
"""By language, in lower case."""

PARTICLES: Final = {
    "de": (
        "ab an auf aus bei durch ein fort her hin los mit nach über um unter vor weg weiter wieder zu zurück dabei dazu"
        " davon",
        {"ein": "nimmt nahm nehmen nahmen", "aus": "macht machte machen machten"},
    ),
    "en": (
        "up down out off under over away in on by back through",
        {"up": "took take takes taking made make makes making", "out": "turned"},
    ),
}
"""Words that, at the end of a clause, make another verb of it („liefen … aus“), and the verbs that they may follow."""

NEUTRAL_HEADS: Final = ("zahl", "zahlen", "anzahl", "anteil", "quote", "stand", "wert", "menge")
"""Heads of German compounds that only say that the rest is counted: „Einwohnerzahl“."""

KIN: Final = {
    "de": (
        "Beschäftigte beschäftigt beschäftigte Erwerbstätige erwerbstätig Arbeit arbeiten arbeitet arbeiteten"
        " arbeitete"
        " Belegschaft Personal",
        "Studierende studieren studiert studierte studierten Studium eingeschrieben",
        "Befragte befragt Befragung Umfrage nannten nannte nennen nennt denken dachten dachte Nennung Nennungen",
        "Einwohner Einwohnerinnen Bevölkerung leben lebt lebten lebte wohnen wohnt wohnten wohnte",
        "Prozent Prozentpunkte Anteil Anteile Anteils Quote",
        "Hochofen Hochöfen Ofen Anlage Anlagen Maschine Maschinen laufen läuft lief liefen",
        "Bier brauen braut brauten braute gebraut Brauerei Brauereien",
        "Professorin Professor Professorinnen Professoren Professuren lehren lehrt lehrte lehrten"
        " unterrichten unterrichtet unterrichteten",
        "erzeugt erzeugte erzeugten Erzeugung Ausstoß produziert produzierte produzierten Produktion",
        "schließt schließen schloss schlossen geschlossen Schließung",
        "endet endete endeten geendet Ende",
        "öffnet öffnete öffneten eröffnet eröffnete eröffneten Eröffnung",
        "gründet gründete gründeten gegründet Gründung",
        "beginnt begann begannen begonnen Beginn",
        "Ausgaben ausgegeben ausgab",
        "Ankunft Ankünfte ankommen ankamen angekommen",
        "Zustimmung zustimmen zustimmten zugestimmt",
    ),
    "en": (
        "employee employees employed employment employ work works worked working workers workforce staff",
        "student students studying studied study enrolled enrolment",
        "respondents respondent survey surveyed named name thought think linked",
        "percent cent share shares percentage rate",
        "professor professors professorship professorships teach teaches taught teaching",
        "output produce produces produced production brew brews brewed made",
        "inhabitants residents population live lives lived living reside resided",
        "close closes closed closing closure",
        "end ends ended ending",
        "open opens opened opening",
        "found founds founded founding foundation",
        "begin begins began begun beginning",
    ),
}
"""Families of words that say the same of people or events: who knows one of them knows the others."""
