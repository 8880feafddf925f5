"""German plights: how towns, trades and houses fare, told by a plain word, by who lives there, or by what came and went
with them. Data, not logic: see german/search.py.

„Die Lage ist rosig“, „Die Oper muss sparen“, „In dem Viertel wohnt, wer sonst nichts findet“, „Mit dem Bergbau kamen
die Siedlungen“. The short spelling is that of lists.py. Whoever adds a word adds a sentence to
tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import publics

CLASSES: Final = {
    **{name: publics.CLASSES[name] for name in ("be", "city", "houses", "town")},
    "public": """stadt region revier kommune hochschule universitaet uni klinik sparkasse kammer verwaltung gemeinde kirche oper philharmonie buecherei
        bibliothek volkshochschule musikschule wirtschaft industrie gastronomie branche verkehrsbetriebe stadtwerke dortmund""",
    "house": """buecherei bibliothek bude trinkhalle kneipe kirche halle schule kita park platz markt bad freibad hafen bahnhof sporthalle
        jugendzentrum buergerhaus kiosk cafe laden kulturzentrum""",
    "heart": """treffpunkt mittelpunkt anlaufstelle wohnzimmer herz herzstueck dorfplatz anker ankerpunkt schaufenster""",
    "quarter": "viertels stadtteils quartiers reviers ortes orts vororts nordstadt innenstadt stadt siedlung region strasse nachbarschaft",
    "situation": """lage wirtschaftslage haushaltslage finanzlage versorgungslage stimmung zukunft aussicht bilanz prognose haushaltslage
        personallage verkehrslage auftragslage""",
    "fares": """rosig duester angespannt dramatisch prekaer desolat verheerend glaenzend blendend mies trist trostlos verfahren aussichtslos hoffnungslos
        kritisch bedrohlich brenzlig entspannt hervorragend ausgezeichnet katastrophal""",
    "hunt": """suche wohnungssuche arbeitssuche jobsuche arztsuche parkplatzsuche kitaplatzsuche personalsuche nachwuchssuche stellensuche
        lehrstellensuche facharztsuche""",
    "ordeal": """marathon spiessrutenlauf lotteriespiel gluecksspiel kampf geduldsprobe albtraum alptraum hindernislauf huerdenlauf drama
        kraftakt lotterie tortur geduldsspiel""",
    "must": "sparen kuerzen kaempfen zittern bangen improvisieren umdenken nachsitzen aufholen haushalten",
    "went": """kam kamen ging gingen verschwand verschwanden starb starben zog zogen schwand schwanden""",
    "gone": """kohle stahl bergbau zeche zechen bier brauerei brauereien strukturwandel industrie industrialisierung montanindustrie
        universitaet uni hochschule schwerindustrie koks hochoefen zuwanderung""",
    "broke": "pleite bankrott insolvent zahlungsunfaehig ueberschuldet",
}

TRENDS: Final = """
    mit der/dem/den {gone} {went} [auch] die/der/das/viele/ganze
    in der/dem/diesem {town} wird wieder _
    im {town} wird wieder _
    in {city} wird wieder _
    ihre/seine/deren tage sind/scheinen gezaehlt
    {houses} schliessen/sterben/veroeden/verfallen/verwaisen $
"""

QUANTITIES: Final = """
    die [_] {situation} {be} {fares} $
    die [_] {hunt} {be}/wird/wurde/gleicht [oft/hier/heute] ein/eine/einem/einer {ordeal}/_lauf/_marathon/_spiel
    die/das [_] {public} muss/mussten/muessen {must} $
    verwaltet/verwalten/verwaltete [nur/noch] [noch] den mangel
    {be}/wurde/wurden ein/zum renner/knueller/verkaufsschlager/selbstlaeufer/strassenfeger/dauerbrenner/kassenschlager/flop/reinfall/ladenhueter/publikumsliebling/exportschlager
    war/waren/ist/sind [die] {public} [laengst/schon/fast/_] {broke}
    kultur/bildung/service/ehrenamt/integration/familie/sport/tradition/nachbarschaft/gastfreundschaft wird/werden ... grossgeschrieben
"""

COMPARING: Final = """
    waehrend {city} ... , _ {city}
    waehrend {city} _ , _ _ {city}
"""

LEADING: Final = """
    der/die/das {house} {be}/bleibt/gilt [als] der/das/die {heart} der/des/fuer [das/die/den] {quarter}
"""

# No part of these is harmless by itself: „wer kein Geld hat“.
CERTAIN: Final = """
    hier/dort/da/heute/nur/im/in/am ... wohnt/wohnte/lebt/lebte/landet/landete/bleibt/baut/mietet [heute/jetzt/nur/noch] , wer
    hier/dort/da/heute wohnt/wohnte/lebt/lebte/landet/landete/bleibt/baut/mietet [heute/jetzt/nur/noch] , wer
"""

KINDS: Final = {
    "quantifier!": CERTAIN,
    "trend": TRENDS,
    "quantifier": QUANTITIES,
    "comparison": COMPARING,
    "superlative": LEADING,
}
