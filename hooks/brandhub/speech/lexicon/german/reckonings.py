"""German reckonings: how a newspaper says that something leads, lacks, shrinks or overflows without a number. Data, not logic.

The short spelling is that of lists.py. No part of a phrase is harmless by itself. Whoever adds one adds a sentence
to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import publics

_LOUD: Final = """laut leise hell dunkel schnell langsam still bunt gruen sauber schmutzig voll leer teuer billig gut schlecht
        schoen kalt warm heiss trocken nass eng selten haeufig beliebt bekannt sicher gefaehrlich reich arm jung alt""".split()

CLASSES: Final = {
    **{name: publics.CLASSES[name] for name in ("city", "group", "town", "be", "houses", "trade")},
    "young": """jungen juengeren jugendlichen aelteren alten meisten studierenden familien kunden gaesten leuten investoren
        firmen betrieben haendlern gruendern mietern urlaubern touristen einheimischen""",
    "toilsome": """muehsam teuer laut langweilig weit klein gross eng anstrengend gefaehrlich altmodisch kompliziert schlecht
        fremd dunkel unsicher buergerlich unbequem provinziell""",
    "stop": "aufnahmestopp einstellungsstopp anmeldestopp aufnahmestop baustopp vermietungsstopp",
    "gained": "dazugewonnen hinzugewonnen dazubekommen hinzubekommen dazuverdient eingebuesst",
    "what": """mitglieder mitgliedern einwohner einwohnern kunden kundinnen gaeste gaesten leser leserinnen hoerer
        zuschauer spieler stellen arbeitsplaetze auftraege sponsoren spender ehrenamtliche freiwillige familien
        schueler studierende marktanteile flaechen""",
    "heart": """mittelpunkt wohnzimmer herz herzstueck anziehungspunkt gesicht gedaechtnis gewissen
        nabel rueckgrat ruhepol anker seele""",
    "quarter": """viertels stadtteils quartiers stadt nordstadt region reviers ruhrgebiets ortes dorfes landes vororts bezirks
        stadtbezirks kiezes {city}""",
    "stirs": "brummt kriselt boomt gaert knirscht hakt rumort klemmt laeuft hapert bewegt~sich tut~sich",
    "where": "bei~den beim in~der im bei~der am",
    "ruined": """pleite geschlossen dicht insolvent zahlungsunfaehig weg tot erledigt bankrott ruiniert abgestiegen
        zusammengebrochen aufgeschmissen aufgegeben undenkbar unmoeglich""",
    "still": "still dicht leer kopf",
    "season": "heute inzwischen mittlerweile laengst nun jetzt",
}

LEADING: Final = """
    {city}/{town} spielt/spielte ... in der/einer ersten/obersten/hoechsten/eigenen liga
    angeht/betrifft/anbelangt , spielt/spielen/spielte ... in der/einer ersten/obersten/hoechsten/eigenen liga
    gilt/gelten/galt/galten [hier/im/in/laengst] [_] [_] als institution/instanz/autoritaet/legende/kult/groesse
    gilt/gelten/galt/zaehlt/zaehlen/zaehlte als/zu einer/eine/einem/den der/grossen grossen/ganz
    gilt/galt als einer/eine der grossen/bedeutenden/ganz/fuehrenden/besten/bekanntesten
    {be} der/das {heart} des/der/von [ganzen] {quarter}
    wer in {city}/westfalen/revier/der [stadt] etwas/was auf sich haelt
    an ihm/ihr/dem/der kommt in/im {city}/der/_ niemand/keiner vorbei
    ist/sind/war/waren [_] aus {city}/der/dem [_] nicht wegzudenken
    ist/sind/war/waren ein/das _ von weltrang/weltruf/rang/format
    {be} [die/der/das] achillesferse/schwachstelle/flaschenhals/sorgenkind/wackelkandidat/zuenglein/stiefkind
    setzt/setzen/setzte/setzten massstaebe/standards/zeichen
    sucht/suchen/suchte seinesgleichen/ihresgleichen
"""

COMPARING: Final = """
    ist/sind/wurde/wurden [heute/jetzt/nun/inzwischen/laengst] das , was frueher/einst/damals/einmal ... war/waren
    ist/sind [heute/jetzt/nun/inzwischen] , was frueher/einst/damals/einmal ... war/waren
    hat/haben/hatte/hatten [die/den/das] {city}/konkurrenz/verfolger/rivalen/rivalin/nachbarn/nachbarstadt im/fest~im nacken/genick/ruecken/griff
    den/dem {young} ist/sind/war/waren/wird/wurde [die/das/der] [_] [_] zu {toilsome}
    dagegen/dahinter/daneben/neben~ihr/neben~ihm wirkt/wirken/sieht/sehen/nimmt/verblasst/verblassen/ist/sind [sogar/selbst/auch] {city}/das/die/der ... klein/blass/alt/bescheiden/grau/harmlos/arm/provinz/$
    zieht/zog/ziehen/zogen [_] [_] an {city} vorbei
    laesst/liess/lassen/liessen {city}/die/alle/andere ... hinter sich/stehen/liegen
    laeuft/lief/laufen/liefen [dem/der/den] _ den rang ab
"""

QUANTITIES: Final = """
    {stop}
    kann/koennen/konnte/konnten sich [_] [_] vor _ [kaum/gar] nicht/kaum [mehr] retten
    {what} ... {gained}
    jahr/woche/tag/monat/saison um/fuer jahr/woche/tag/monat/saison kommen/kamen/ziehen/zogen/gehen/gingen/fallen/sterben neue/junge/familien/menschen/leute/kunden/betriebe/laeden
    sucht/suchen/suchte/findet/finden man/sie/wir/er [hier/_] mit der lupe
    unter den/ihnen [_] {be}/finden/findet kaum/wenige/nur/fast/vor~allem/meist/ueberwiegend
    stark/staerker/schwach/schwaecher/kaum/gering/ueberdurchschnittlich/unterdurchschnittlich vertreten
    stehen/standen/steht/stand [sie/die] [leute/menschen/wartenden/autos/gaeste/fans/kunden] [hier/_] bis zur/zum/auf/an/in
    im/in/bei _ wird/wurde der/das [_] platz/raum/personal/geld knapp/eng/rar
    wird/wurde/werden [im/in/der/hier] [_] [der] platz/raum/wohnraum eng/knapp/rar
    hier/dort/bei~uns/in~{city} regnet/regnete/schneit/scheint/brennt/passiert/geschieht/klingelt/stoppt/haelt es/nichts/die/kein/keine/der [_] nie/immer/staendig/niemals/selten/kaum
    rueckt/ruecken/rueckte [_] [_] staendig/pausenlos/laufend/fast~taeglich/dauernd aus
    kommt/kommen/kam/kamen/komme [man/wir/sie/er/die] [_] [_] [kaum/nicht] [noch/mehr] hinterher/nach $
    die wenigsten
"""

TRENDS: Final = """
    {be} [nur] [noch/laengst] ein/der schatten ihrer/seiner [selbst]
    {be} [nur] [noch/laengst] ein/der [blasser/matter] abglanz/schatten/abklatsch
    das wasser abgegraben
    liegt/liegen/lag/lagen [dagegen/hier] wie blei in/im
    graebt/graben/grub/gruben [dem/der/den] [_] [_] das wasser ab
    ist/war es [_] [steil/stetig/langsam/schnell] bergab/bergauf/aufwaerts/abwaerts gegangen
    {where} {trade}/_ern/{group}/{houses}/{town}/hafen/markt/verein {stirs} es/$
    ruf abgestreift/abgelegt/losgeworden/verloren/ruiniert/eingebuesst/verspielt/zurueckgewonnen/gefestigt
    streift/streifte/legt/legte [den/seinen/ihren] [_] ruf ab
    lebt/leben/lebte/lebten von der hand in den mund
    waere/waeren/gaebe/stuende/stuenden/laege/laegen [der/die/das/es] [_] [_] laengst/{still}
    waere/waeren der/die/das [_] _ [laengst] {ruined} $
    bluehte/blueht/boomt/waechst {season} das/der/die geschaeft/handel/geschaefte/tourismus/industrie/wirtschaft
    die luft/decke wird [fuer] [die/das/den/viele/manche] [_] duenn/duenner
    {be} auf dem absteigenden/aufsteigenden ast
    {be} [laengst] nicht mehr das/der/die , was/der/die
    hat/haben/hatte/hatten [schon/wohl] bessere/gute tage/zeiten gesehen/hinter~sich/erlebt
"""

_SCARCE: Final = (
    "wohnung|haus|parzelle|garten|kitaplatz|platz|termin|handwerker|arzt|arzttermin|lehrstelle|stelle|karten?|tickets?"
    "|grundstueck|parkplatz|tisch|laden|bauland|zimmer|studienplatz|pflegeplatz|lehrling|personal|nachfolger"
)
# „Wer eine Parzelle will, braucht Geduld“, „alle Wege führen zum Markt.“, „so laut wie ein Düsenjet“.
PATTERNS: Final = (
    rf"wer (?:\w+ ){{0,5}}(?:{_SCARCE}) (?:\w+ )?(?:will|sucht|braucht|moechte) , (?:braucht|muss) (?:\w+ ){{0,3}}"
    r"(?:geduld|glueck|nerven|atem|ausdauer|beziehungen|kontakte|anstehen|warten)",
    rf"alle wege fuehren (?:(?:zum|zur|in die|in den|an die|an den) (?!ziel|gipfel|strand)\w+|nach (?:{'|'.join(CLASSES['city'].split())}))(?= [.!])",
    rf"so (?:{'|'.join(_LOUD)}) wie(?= (?:ein|eine|im|in|bei|kein|keine|nirgends|nirgendwo|nie|selten|lange) )",
)

KINDS: Final = {"superlative": LEADING, "comparison": COMPARING, "quantifier": QUANTITIES, "trend": TRENDS}
