"""German proverbs, set phrases and announcements in which no number, rank or quantity is told. Data, not logic.

They free the words that they name, see german_sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml,
and one that must still be told.
"""

from __future__ import annotations

from typing import Final

from brandhub.whole import german_fields as fields

CLASSES: Final = {
    **fields.CLASSES,
    # What somebody has for himself: the greatest of it ranks nothing that could be measured.
    "dear": """wunsch traum fan sorge angst stolz hoffnung kritiker kritikerin schatz kummer leidenschaft hobby glueck lehrmeister
        lehrmeisterin freude furcht albtraum schwaeche laster helfer bewunderer""",
    "best_clothes": """anzug kleid hut zwirn hemd sonntagsanzug sonntagskleid geschirr porzellan schuhe rock schmuck laecheln bluse krawatte
        jacke staat stueck""",
    "greatest": "groesster groesste groesstes groessten liebster liebste liebstes liebsten schoenster schoenste tiefster tiefste heimlichster",
    # Where one stands or goes in a row: it orders what one sees, and ranks nothing.
    "in_a_row": """tuer fenster bogen laterne bank saeule haus schrank kasten spind abteil wagen waggon regalbrett klingelschild zelt bude
        stand schild haken briefkasten parkplatz poller baum""",
    # The parts of an evening, a course or a season, as announcements order them.
    "session": """abend tag nachmittag vormittag morgen wochenende halbzeit haelfte drittel runde durchgang termin treffen probe workshop
        kurstag abschnitt etappe set zugabe pause vorstellung auffuehrung lesung seminar sitzung stunde festtag konzert folge staffel
        band spieltag satz hauptgang dessert vorspeise""",
    "held": """wird werden gibt spielt spielen singt singen liest lesen tanzen kochen folgt folgen geht beginnt probt kommt kommen gehoert
        zeigt zeigen sprechen steht stehen treffen bauen bleibt dreht lernen besuchen laden laedt ist""",
    "sought": "suche suchen jagd frage fragen fahndung sehnsucht streit diskussion debatte tipps",
    "best": """besten schoensten groessten aeltesten hoechsten leckersten lustigsten kreativsten schnellsten kuerzesten laengsten
        kuriosesten originellsten schraegsten buntesten beliebtesten kleinsten""",
    "the_best": """beste schoenste leckerste lustigste kreativste originellste schraegste bunteste kuerzeste laengste schnellste verrueckteste
        groesste hoechste weiteste""",
    "keeper": """kammer amt behoerde gericht archiv sekretariat kanzlei redaktion notar notarin schriftfuehrer schriftfuehrerin buero
        geschaeftsstelle kuester kuesterin standesamt denkmalbehoerde innung bibliothek kuratorin""",
    "than_planned": "geplant gedacht erwartet ueblich sonst vorgesehen noetig",
    "moods": """zufrieden gluecklich froh dankbar einverstanden bereit willkommen verdient gespannt verwundert ueberrascht recht
        erfreut erleichtert skeptisch""",
    "document": """beitrag datei text bild foto formular antrag angabe feld meldung ueberschrift eintrag zitat name farbe absatz satz
        seite bildunterschrift quelle kapitel anmeldung karte tabelle grafik""",
    "ruled": "braucht brauchen erhaelt erhalten muss muessen soll sollen sollte sollten bekommt bekommen verdient darf duerfen ohne",
    # What comes again and again: „bei jedem Schritt“ tells when, not how many.
    "again": """schritt tritt handgriff schlag zug atemzug bissen schluck griff gebrauch fahrt besuch wort satz blick windstoss regen gewitter
        sturm spiel tor treffer probe schicht ton takt stich hieb schnitt sprung wurf klick gelegenheit feier hochzeit begegnung gespraech
        frage antwort auftritt einsatz wetter regenguss durchgang runde mahlzeit einkauf waesche reinigung benutzung anwendung nutzung
        lesen hinsehen anprobe aufguss ruf laeuten glockenschlag umzug abschied wiedersehen training heimspiel foto bild brief buch geschichte
        wechsel start aufstieg abstieg gang lied jahreszeit wetterlage tageszeit aenderung neuen verwendung""",
    "human": """sagt sagte erzaehlt erzaehlte fragt fragte gruesst gruesste kennt hebt sammelt zeigt zeigte weiss probiert liest hoert sieht merkt glaubt
        repariert verzeiht vergisst isst notiert schreibt versteht duzt umarmt siezt nimmt""",
    "humanly": """gesagt erzaehlt gefragt gegruesst aufgehoben gesammelt gezeigt gewusst probiert gelesen gehoert gesehen geglaubt vergessen
        gegessen notiert aufgeschrieben verstanden selbst versucht verkauft verschenkt mitgebracht""",
    "last_touch": """vorbereitungen handgriffe arbeiten absprachen proben fragen zweifel pinselstriche korrekturen hindernisse pruefungen
        details tests stiche hinweise""",
}

SAYINGS: Final = """
    der/den/die/das letzte/letzten nerv/nerven/pfennig/heller/dreck/akt/vorhang/einlass/bestellung/bestellungen/anmeldung/runde
    letzter/letzte einlass/bestellung/anruf/aufruf/ausleihe/abholung/eintritt/fuehrung/vorstellung [ist] um/ist/jeweils/gegen/:
    der letzte einlass/eintritt/aufruf
    jeder ist sich selbst
    jeder kehre/kehrt/fege vor
    jeder jeck ist
    jedem das seine/recht/dorf/ende/anfang
    ueber alles und jeden
    alles und jeder/jeden/jedes
    wie der erste mensch/menschen
    fass ohne boden
    auf jeder/jede/allen/zwei/drei hochzeit/hochzeiten tanzen/tanzt/tanze
    daran/darum fuehrt/fuehrte kein weg vorbei/herum
    so gut wie fertig/geschafft/sicher/erledigt/tot/nackt
    alles moegliche/halb/vergebens/umsonst/offen/vorbei/parat/dabei/bereit/paletti/prima/okay/roger/fliesst/bloedsinn/kaese/quatsch/unsinn/theater/geschmackssache/kopfsache/uebungssache/aussteigen/einsteigen/vergaenglich
    alles ist vergaenglich/fluss/relativ/eitel/gesagt
    alles war/ist/sei/wird halb/gut/bereit/gesagt/bestens/anders
    alles im/in fluss/lot/griff/rahmen/takt/blick/kasten/ordnung/eimer/butter/einem
    alles auf anfang/gruen/zucker/start/eine
    alles aus einer/dem hand/bauch
    alles im gruenen bereich
    alles schoen und
    alles hat [seine/einmal/mal] zeit/klein/ein/sein/ende/grenzen/preis
    alles reden/warten/bitten/hoffen/zureden/suchen/schimpfen/klagen
    nicht alles gold
    hauptsache , alle/alles/jeder/keiner/niemand
    war/ist/sei/waere ihm/ihr/mir/uns/ihnen alles recht/egal/gleich/zuviel/zu
    ihm/ihr/mir/uns/ihnen war/ist/waere alles recht/egal/gleich/zuviel/zu
    tut/tun/tat/taten/taete/tue/wuerde/wuerden alles fuer/dafuer
    er/sie/ich/wir gibt/gab/geben/gebe/gaben [wieder] alles
    fuer alles gibt/gab/findet/hat/hatte/weiss
    an allem schuld/interessiert
    schuld an allem
    zu allem bereit/entschlossen/ueberfluss/unglueck
    ueber alles lieben/geliebt/geht/ging/stellen/liebt
    liebt/liebte/lieben/liebe ... ueber alles
    alle/aller/allen augen richten/sind/blicken/schauen/auf
    aller augen/abschied/laster/ehren/unkenrufe
    bei aller liebe/vorfreude/vorsicht/freundschaft/kritik/sorgfalt/begeisterung/bescheidenheit/strenge/skepsis/sympathie
    in aller herrgottsfruehe/seelenruhe/gemuetsruhe/munde
    mit allem drum/pipapo/zubehoer/komfort
    von allen guten/musen guten/geistern/geister/kuessen/gekuesst/verlassen
    aus allen ecken/rohren/poren/knopfloechern/richtungen
    in allen ehren/lebenslagen/tonlagen/tonarten/farben
    allen voran der/die/das/den/dem
    alle mal herhoeren/lachen/mitmachen
    jede wette
    jede freie/ruhige/stille minute/sekunde/stunde
    jede stimme/sekunde/minute/hand/spende/idee/hilfe zaehlt/hilft
    jeder handgriff/meter/tag/cent sitzt/sass/zaehlt
    jeder kennt das $
    das kennt/weiss jeder $
    wie jeder weiss
    kein meister faellt
    kann/kannst/koennte ... keinem/niemandem/keiner veruebeln/verdenken/zumuten/erzaehlen
    keiner fliege
    mit/in keiner/keinem silbe/miene/wort/weise
    auf/in keine/keiner weise/art/hinsicht
    laesst/liess/lassen/liessen keine/keinen gelegenheit/zweifel/muehe/wuensche/luecke/chance aus/unversucht/offen/daran
    scheut/scheute/scheuen/scheuten keine muehe/kosten/arbeit/umwege
    kein/keinen/keine auge/mucks/pieps/hehl/haar/reim/bein/finger/hauch/bissen/schlaf/sinn/zweck/rede/nerven/kopf/gedanken/federlesen/sterbenswoertchen/ton/fuss/schritt zu/zutun/zugetan/krumm/kruemmen/kruemmt/machen/ruehren/geruehrt/daraus/gespart/herunter/von/fuer/vor/im/in/an/heraus
    nie/niemals einen/keinen fuss nach/in/auf/ueber
    keinen fuss nach/in/auf/ueber/vor
    niemand/keiner ist gern/perfekt/vollkommen/unfehlbar
    macht/machte/machen ihm/ihr/ihnen [das/so/da] [so] [schnell/leicht] keiner/niemand nach
    ehe/bevor/bis man/du/er/sie [bis] drei zaehlt/zaehlst/zaehlen
    ehe/bevor/bis man/du bis drei
    tausend/hundert/hunderterlei ideen/dinge/fragen/kleinigkeiten/gedanken/ausreden/toden/tode/wuensche/traeume/fehler/gruesse/kuesse
    der/das/die halbe spass/leben/kunst/arbeit
    mit halbem ohr/herzen/auge/mund
    mit halber kraft
    und/oder viel/wenig geduld/liebe/gefuehl/fantasie/herzblut/schwung/geschick/sorgfalt/hingabe/fingerspitzengefuehl/muehe
    schmeckt/ruft/riecht/klingt/verlangt/schreit ... nach mehr
    nach/auf mehr schmeckt/schmecken/ruft/klingt/hunger/lust
    mehr als {moods}
    mehr als recht und
    mehr muss/braucht/will/kann/darf/soll/sagt/sagte/verraet/verriet/wird/moechte/brauchte/wollte [man/es/er/sie/ich/wir/hier/dazu] [man/es/hier/dazu/jetzt/er/sie/davon] [noch] nicht
    mehr sei/ist/war/wird [hier/an/noch] [dieser] [stelle] nicht verraten/gesagt
    um eine/viele/manche/einige erfahrung/erkenntnis/hoffnung/illusion/idee/geschichte reicher/aermer/kluegerweiser
    die/das/ist hoechste kunst/gefuehle/ehre
    sich [selbst] fuer den/die groessten/groesste/besten/beste/schoenste/schoensten/kluegsten/klueger
    seinen/ihren/sein/ihr/meinen/mein/seine/ihre/seinem/ihrem besten/feinsten/schoensten/bestes/schoenstes/feinstes/beste/schoenste {best_clothes}
    mein/dein/sein/ihr/meine/deine/seine/ihre/meinem/seinem/ihrem/seinen/ihren {greatest} {dear}
    bis ins/zum/zur kleinste/letzte/kleinsten/feinste/letzten detail/einzelheit/winkel/verzierung/komma/schraube/ecke
    im/in seinem/ihrem/meinem leben zum ersten/letzten mal
    zum ersten/letzten mal im/in [seinem/ihrem/meinem] leben
    ohne alle/jede umschweife/muehe/umstaende/hast/absicht/eile/warnung/vorwarnung
    steigt/stieg/steigen/stiegen ... zu kopf/kopfe
    abend/spiel/fest/gespraech/stueck/konzert/partie/diskussion/erzaehlung/handlung/film/lesung nimmt/gewinnt/gewann/nahm an fahrt
    lieber/besser/dann spaet/heute als/lieber nie/gar/morgen
    besser/lieber ein ende mit
    besser/lieber arm/klein/langsam/allein/nass/stumm/eine/einen/ein ... als _ $
    schlauer/schneller/klueger als die polizei/feuerwehr
    kommt/kommen/kam/kamen/bringt/bringen/brachte [man/wir/sie/sich/ihm/einander] [sich] [so/dabei/der/dem] [_] [nicht] naeher $
    naeher kommen/gekommen/bringen/gebracht/treten/ruecken
    platz/raum ist in der
    der kleinsten huette
    zwei paar schuhe/stiefel/dinge
    zwei/beide welten/gesichter/zungen
    hat/haben/hatte/zeigt/zeigen [immer/auch/ja] zwei gesichter/seiten/leben/seelen
    schritte/schritt vor/vorwaerts , einen/einer/ein/zwei zurueck
    zwei schritte vor
    sechser/dreier im lotto
    die vier elemente/jahreszeiten/himmelsrichtungen/temperamente/evangelisten/evangelien
    die/allen/ihre/seine/aller fuenf sinne/sinnen/finger
    mit allen/den fuenf sinnen
    die zwoelf apostel/monate/geschworenen/juenger
    die sieben zwerge/raben/weltwunder/todsuenden/meere/bruecken/tugenden
    die drei weisen/heiligen/musketiere/tenoere/affen/fragezeichen
    wind/laerm/theater/geschrei/gerede/rauch um nichts
    viel wind/laerm/theater/aufhebens/aufheben/geschrei/gerede/rauch um/gemacht
    viel wasser die/den/der/den emscher/rhein/ruhr/fluss/bach hinunter*/hinab*/geflossen
    viele haende/koeche/wege/worte/jaeger machen/verderben/fuehren
    besser/umso gesagt/nicht/besser/wissen/wusste/wussten/aufgehoben
    bester/guter/besten dinge/laune/absicht/hoffnung
    im besten alter/fall/sinne/licht/einvernehmen
    am besten schmeckt/schmecken/passt/passen/gelingt/klappt/klappts/gehts/kommen/kommt/beginnt/beginnen/eignet/eignen/parkt/parken/versteht/faengt/fragt
    mann/frau/frauen/leute/maenner/mitglied/mitglieder/fan/freund/freundin/kollege/ehrenamtliche/helfer der ersten stunde
    von der ersten [zeile/seite/minute/stunde/sekunde] bis/an
    auf die/der ersten/letzten/ersten metern/meter/seite/seiten/blick
    letzte/letzten {last_touch}
    die/den letzten {last_touch}
    kleinere/kleinen/groessere/weitere broetchen/kreise/spruenge/bogen backen/ziehen/zieht/machen
    haertere bandagen
    waermer anziehen
    tiefer/naeher hinein/hinunter/hinab/heran/ins/ans
    tiefer/naeher in/an/unter den/die/das
    hoeher hinauf
    erste/ersten/erster/zweite/zweiten/zweiter/dritte/dritten/vierte/vierten/letzte/letzten {in_a_row} von/vom/aus/neben/hinter/im/links/rechts/,/$
    am/im/beim/zum/vom/der/die/den/dem/das/einem ersten/zweiten/dritten/vierten/fuenften/letzten/erste/zweite/dritte/vierte/letzte {session} {held}
    nach/in/vor der/dem ersten/zweiten/dritten/letzten haelfte/halbzeit/runde/pause/akt/teil/satz/lied/takt/stunde/gang
    geht/ging/gehen/startet/startete in die zweite/dritte/vierte/letzte/erste runde/phase/saison
    die ersten gaeste/besucher/zuhoerer/kinder/schritte/takte/worte/toene/seiten/zeilen begruesst/empfaengt/erwartet/begruessen/empfangen/sitzen/stehen/klatschen
    fuer ihn/sie/mich/uns/viele/manche kommt/steht/stand/kam ... an erster/letzter stelle
    kommt/steht/stand/kam fuer ihn/sie/mich/uns ... an erster/letzter stelle
    {sought} nach/um/zu/zur/zum/fuer der/den/dem/das/die/einem {best}/{the_best}
    gesucht wird/werden/sind der/die/das {the_best}/{best}
    zeichnet/zeichnen/sucht/suchen/waehlt/waehlen/praemiert/praemieren/kuert/kueren/praemieren [wieder/gemeinsam/auch] der/die/das/den {the_best}/{best}
    das/der/die {the_best} _ gewinnt/bekommt/erhaelt/wird einen/ein/eine/praemiert/gekuert/ausgezeichnet/belohnt
    {keeper} fuehrt/fuehrte/fuehre/fuehren die/eine/diese liste/listen/kartei/akte der/des/mit/von/ueber/$
    ebenso/genauso/nicht wichtig/schoen/spannend/gern/gerne/lecker/lohnend/lohnenswert ist/sind/war/waren das/die/der/ein/eine/aber
    alle/jeder/jede , die/der moegen/mag/moechten/moechte/wollen/will
    alle/jede/jedes _ , die/das/der moegen/mag/moechten/moechte/wollen/will
    eingeladen/willkommen/angesprochen/gefragt/gemeint sind/ist alle/jeder/jede
    vorkenntnisse/noten/eile/angst/scheu/muehe/anmeldung braucht/muss/soll niemand/keiner
    muss/soll/braucht/darf/sollte niemand/keiner
    vermeiden/meiden/streichen [sie/wir] superlative
    ohne/keine superlative
    quietscht/knarrt/lacht/weint/redet/schimpft ... in einem fort
    bei/mit/nach/vor/zu/unter jedem/jeder [neuen/einzelnen/guten] {again}
    er/sie/ich/wir {human} [es/mit/ihm/ihr] alles/jeden/jedem ,/$/auf/und/dem/der/selbst
    er/sie/ich hat/habe/hatte [mit/fuer] alles/jeden/jedem {humanly}
    er/sie/ich spuert/spuerte/spuere jeden/jede knochen/muskel/rippe/faser
    fuer jeden/jede [immer/stets] ein/einen [gutes/offenes/freundliches] wort/laecheln/gruss/tipp/scherz/ohr/rat
    fuer jeden ist/war/gibt/findet [sich/es] etwas/was
    fuer jeden etwas dabei
    die/seine/ihre ganze/ganzen familie/truppe/klasse/bande/sippe/mannschaft/crew/kinderschar
    nie um ein/eine/einen antwort/ausrede/scherz/wort/idee/spruch/rat verlegen
    aus der/dem/einem/einer idee/spiel/hobby/zufall/laune/bekanntschaft ist/wird/wurde mehr [geworden]
    nicht mehr der/die/das juengste/neueste/schnellste/frischeste/huebscheste
    die/der/das beste medizin/schule/werbung/lehrmeisterin/lehrmeister/verteidigung/rache/koch/rezept/arznei/ruhekissen/geschenk , [glaubt/sagt/meint/findet]
    ist/sei die beste medizin/verteidigung/arznei/lehrmeisterin
    im zweifel gilt/gelten der/die/das kleinere/groessere/fruehere/aeltere/neuere/spaetere/strengere
    wird/wurde/ist/war alles still/ruhig/dunkel/schwarz/weiss/gut
    bei null anfangen/beginnen/anfing/angefangen/begonnen/anzufangen
    von null auf _ $
    einmal _ , immer _
    haette/haetten/habe/haben/haettest [es/das/mir/wir/ich] nie/niemals gedacht/geglaubt/vermutet/erwartet/getraut/fuer
    am besten bei/ohne/nach/vor _ $
    es gibt tage/abende/stunden/momente/wochen/naechte , an/in denen niemand/keiner/alles/nichts/alle
    in denen niemand/keiner/alles/nichts _ $
    nach der ersten/zweiten/dritten mahnung/aufforderung/warnung/verwarnung
    fieber/puls/thermometer/barometer/pegelanzeige/sirup sinkt/steigt/faellt/sank/stieg/fiel
    er/sie/ich nimmt/nehme/nahm ab
    zweireiher*/achtstundentag*/dreizack*/mehrfachsteckdose*/mehrfachstecker/zweimarkstueck*/fuenfmarkstueck*/markstueck*
    immenstock*/medaillensammlung*/medaillenkunst/fremdenlegion*/monopoly/minderheitensprache*/minderheitenschutz/luftmangel/schlafmangel
    strassengefaelle/felsueberhang*/solitaerbaum*/zehnerkarte*/viererzimmer
    der/ein/dem/einem revolutionaer/revolutionaers
    dreissigjaehrige/dreissigjaehrigen/siebenjaehrige/siebenjaehrigen/hundertjaehrige/hundertjaehrigen krieg/krieges/kriegs
    treffen/schmieden/sitzen/wohnen/leben ... unter einem dach
    jede/jeder/jedes/alle/kein/keine {document} {ruled}
    darf/duerfen [hier/dort/es] kein/keine/keinen/keinem/niemand
    es darf kein/keine
    in erster und letzter linie
    zweites/zweite/zweiter wohnzimmer/kindheit/jugend/wahl/leidenschaft/zuhause/geige/halbzeit/schicht
    zeit heilt alle wunden
    alle zeit der welt
    macht/machte/machen/machten sich [gern] rar
    das war/ist/wird/wurde/waere [aber/noch] knapp
    er/sie/ich ist/war/bin das herz der/des/von mannschaft/familie/truppe/vereins/hauses/chors/gruppe/klasse
    gitarre/geige/trommel/floete/orgel/trompete/pfeife/dirigent/kantor/kantorin/chor/stimmgabel/saengerin/saenger gab/gibt/geben/gaben den ton an
    stockt/stockte [der/auf/im] verkehr/der/atem/das/gespraech [verkehr/atem]
    in/nach/vor/waehrend/seit der/den ersten/zweiten/dritten/letzten woche/wochen/stunde/stunden/nacht/naechte/minuten/minute/ferienwoche/schulwoche/stuhlreihe der/des/im/nach/vor/an
    die/der/den/in ersten/letzten stunden/minuten/tage/sekunden/meter/metern vor/nach/bis/sind/gehoeren
    nicht laenger/mehr/weiter als noetig/moeglich/gewuenscht
    laenger/mehr/weiter/schneller/frueher als noetig/erlaubt
    """
