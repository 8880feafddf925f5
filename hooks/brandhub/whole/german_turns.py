"""German turns: who leaves and who cannot be taken in, what a quarter becomes, and crowds as pictures. Data, not logic.

The classes are those of german_publics.py as well. Whoever adds a phrase adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

CLASSES: Final = {
    "mobile": """abiturienten abiturientinnen absolventen absolventinnen studierende studierenden studenten familien fachkraefte talente kreative
        kreativen gruender investoren firmen touristen rentner aerzte akademiker absolvent jungen junge kuenstler pendler ingenieure""",
    "quarter": "stadt viertel quartier region revier stadtteil strasse nordstadt innenstadt siedlung gegend ortsteil vorort platz hafen",
    "like": "reich teuer arm attraktiv bekannt beruehmt lebenswert bunt schick leer laut gross stark jung unbezahlbar sauber sicher beliebt gruen",
    "crowd": "grossstadt kleinstadt stadt halbe~stadt dorf armee heerschar voelkerwanderung karawane",
}

TRENDS: Final = """
    {mobile} wollen/wollten/draengen/draengten/zieht/ziehen [alle/nur/unbedingt/lieber/wieder] nach/weg/fort/raus/hierher [{city}/$]
    wandern/wanderten/ziehen/zogen [_] {mobile} ... ab/weg/fort/aus/davon $
    stehen/standen/blieben/bleiben [_] [_] {houses}/wohnungen/lokale leer $
    _/_ und _ hat/haben/hatte das/die/den {quarter} [zu/_] {like} gemacht
    hat/haben/hatte/hatten das/die/den/aus {quarter} [zu] {like} gemacht
    {trade}/{houses}/{group}/{quarter} hat/haben/hatte/hatten sich [_] von der/dem/den/ihrer/seiner/dieser [_] _ erholt/berappelt/aufgerappelt
    {trade}/{houses}/{quarter} hat/haben/hatte/hatten sich [laengst] von der/dem/den _ verabschiedet/geloest/abgenabelt/emanzipiert
    mit jedem jahr/monat kommen/kommt ... hinzu/dazu
    jahr fuer jahr kommen/kommt/kamen ... hinzu/dazu
    schritt/stueck fuer schritt/stueck erobert/erobern/holt/holen/verliert/verlieren/verschwindet/verschwinden/waechst/wachsen
    aus der/dem [_] stadt/_stadt/revier/region/viertel/arbeiterviertel/quartier/zechenrevier ist/wird/wurde ein/eine [_] _ geworden
    aus der/dem [_] stadt/_stadt/revier/region/arbeiterviertel/zechenrevier ist/wird/wurde ein/eine [_] _ der/des/fuer/von _
    {quarter} wird/wurde/werden {like} und _
    {quarter} wird/wurde/werden _ und {like}
"""

QUANTITIES: Final = """
    busse/bahnen/zuege/strassenbahnen/kneipen/cafes/hoersaele/baeder/freibaeder/regionalzuege sind/waren/gleichen sardinenbuechsen/oelsardinen/taubenschlaege/taubenschlaegen/saunen/museumsstuecke/ruinen
    sind/waren/gleichen/gleicht/ist/war [eine/einer] sardinenbuechsen/sardinenbuechse/oelsardinendose/taubenschlag
    muss/muessen/musste/mussten [viele] menschen/leute/patienten/kundschaft/gaeste/hilfesuchende/beduerftige/kranke/tiere/bewerber [_] abweisen/wegschicken/vertroesten
    reist/reisen/kommt/zieht/stroemt/stroemen/rueckt/pilgert eine/ein/die [_] {crowd} an/herbei/ins/zum/zur
    zweite/dritte/letzte schicht wurde/wird/ist [laengst/wieder] gestrichen/gekappt/abgeschafft/eingespart
"""

LEADING: Final = """
    am liebsten besuchte/besuchten/gelesene/gegessene/getrunkene/fotografierte/bewohnte/gesehene/gehoerte
"""

KINDS: Final = {"trend": TRENDS, "quantifier!": QUANTITIES, "superlative": LEADING}
