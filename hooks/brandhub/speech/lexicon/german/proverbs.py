"""German proverbs, set phrases and announcements in which no number, rank or quantity is told. Data, not logic.

They free the words that they name, see lexicon/german/sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml,
and one that must still be told.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    # What somebody has for himself: the greatest of it ranks nothing that could be measured.
    "dear": """wunsch traum fan sorge angst stolz hoffnung kritiker kritikerin schatz kummer leidenschaft hobby glueck lehrmeister
        lehrmeisterin freude furcht albtraum schwaeche laster helfer bewunderer""",
    "best_clothes": """anzug kleid hut zwirn hemd sonntagsanzug sonntagskleid geschirr porzellan schuhe rock schmuck laecheln bluse krawatte
        jacke staat stueck""",
    "greatest": "groesster groesste groesstes groessten liebster liebste liebstes liebsten schoenster schoenste tiefster tiefste heimlichster",
    "moods": """zufrieden gluecklich froh dankbar einverstanden bereit willkommen verdient gespannt verwundert ueberrascht recht
        erfreut erleichtert skeptisch""",
    "human": """sagt sagte erzaehlt erzaehlte fragt fragte gruesst gruesste kennt hebt sammelt zeigt zeigte weiss probiert liest hoert sieht merkt glaubt
        repariert verzeiht vergisst isst notiert schreibt versteht duzt umarmt siezt nimmt""",
    "humanly": """gesagt erzaehlt gefragt gegruesst aufgehoben gesammelt gezeigt gewusst probiert gelesen gehoert gesehen geglaubt vergessen
        gegessen notiert aufgeschrieben verstanden selbst versucht verkauft verschenkt mitgebracht""",
    "natural": """kristalle pflanzen baeume haare zellen pilze wurzeln jahresringe triebe kindes korallen moose flechten flut wassers ebbe eises
        schnees gletschers stalaktiten naegel""",
    "number": "eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf",
    "lived": """geheiratet zurueck zurueckgekehrt vergessen verlassen bereut gelernt gelacht geraucht getrunken gesprochen gesungen getanzt
        gefragt geklagt gekannt verziehen studiert gekocht gereist geschlafen geweint gestritten gelogen""",
    "lives": """kehrte kam ging sprach spricht trug traegt sagt sagte vergisst vergass lacht lachte klagt klagte fragt fragte raucht rauchte trinkt
        trank isst ass schlaeft weint streitet luegt heiratete kocht kochte reist reiste""",
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
    platz/raum ist in der kleinsten huette
    alles/himmel/beide wird/werden eins $
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
    kleinere/kleinen/groessere/weitere broetchen/kreise/spruenge/bogen backen/ziehen/zieht/machen
    haertere bandagen
    waermer anziehen
    tiefer/naeher hinein/hinunter/hinab/heran/ins/ans
    tiefer/naeher in/an/unter den/die/das
    hoeher hinauf
    nach/in/vor der/dem ersten/zweiten/dritten/letzten haelfte/halbzeit/runde/pause/akt/teil/satz/lied/takt/stunde/gang
    geht/ging/gehen/startet/startete in die zweite/dritte/vierte/letzte/erste runde/phase/saison
    die ersten gaeste/besucher/zuhoerer/kinder/schritte/takte/worte/toene/seiten/zeilen begruesst/empfaengt/erwartet/begruessen/empfangen/sitzen/stehen/klatschen
    fuer ihn/sie/mich/uns/viele/manche kommt/steht/stand/kam ... an erster/letzter stelle
    kommt/steht/stand/kam fuer ihn/sie/mich/uns ... an erster/letzter stelle
    ebenso/genauso/nicht wichtig/schoen/spannend/gern/gerne/lecker/lohnend/lohnenswert ist/sind/war/waren das/die/der/ein/eine/aber
    alle/jeder/jede , die/der moegen/mag/moechten/moechte/wollen/will
    alle/jede/jedes _ , die/das/der moegen/mag/moechten/moechte/wollen/will
    eingeladen/willkommen/angesprochen/gefragt/gemeint sind/ist alle/jeder/jede
    vorkenntnisse/noten/eile/angst/scheu/muehe/anmeldung braucht/muss/soll niemand/keiner
    muss/soll/braucht/darf/sollte niemand/keiner
    vermeiden/meiden/streichen [sie/wir] superlative
    ohne/keine superlative
    quietscht/knarrt/lacht/weint/redet/schimpft ... in einem fort
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
    am besten im schatten/stehen/sitzen/liegen/dunkeln/sommer/winter/fruehling/herbst/team/freien/garten $
    haus/zimmer/wagen/spind/zelt/gleis/abteil/kabine nummer {number} [wohnt/steht/liegt/ist/$]
    eine/ein/zwei/einen treppe/etage/stufe/stockwerk/reihe/haus/ecke/tuer/stock tiefer/hoeher/weiter
    duerfen/koennen/sollen/moegen alle rein/hinein/mitmachen/mitsingen/kommen/mittanzen/mitreden/zuschauen/mitspielen/ausprobieren/$
    allen _ sei/ist/gilt [herzlich/unser] gedankt/dank
    reichlich ahnung
    nix los/da/zu/gibts
    immer/stets/sich zweimal im leben
    die ersten werden die letzten
    die letzten werden die ersten
    die ersten werden/sind die letzten
    er hat/hatte sich selbst uebertroffen
    zuhause/hause ist es/ist's [doch/immer] am schoensten
    im ersten schritt/teil/akt/satz/raum/saal ... , im zweiten/dritten
    ist/war/bleibt/sei [das/es/dies] ein/eine _ und/, kein/keine _ $
    er/sie/ich hat/habe/hatte [_] nie/niemals {lived}
    er/sie/ich {lives} nie/niemals
    zweisprachig*/dreidimensional*/zweidimensional*/dreieckig*/viereckig*/pflegefaelle*/felgaufschwung/beiderlei
    vierhaendig gespielt/spielen/am/spielt
    ganzjaehrig geoeffnet/offen/zugaenglich/begehbar/erreichbar
    tiefpunkt/hoehepunkt/wendepunkt der/des handlung/erzaehlung/stuecks/dramas/romans/films/oper
    am besten aussen/innen/hinten/vorn/vorne/oben/unten/links/rechts/mittig/gleich/allein/nah $
    mit jeder faser
    vor lauter freude/begeisterung/baeumen/aufregung/lachen/staub/nebel/eifer/glueck/angst/scham
    fuer alle/uns/mich/sie das beste
    waechst/wuchs/steigt/stieg der/die/das mut/hunger/appetit/durst/neugier/ungeduld/vorfreude/spannung/laune/lust/unruhe/aufregung
    einmal mehr
    gehen/geht/kommen/kommt/heim/los um {number} nach/ins/zum/zur/in/auf/los
    rund um die uhr besetzt/erreichbar/geoeffnet/offen/zugaenglich
    in den ersten/letzten jahren/monaten/wochen/tagen/stunden/minuten
    mit/in dem/den ersten/letzten zug/bus/bahn/faehre/tram
    mit dem ersten _ und _ mit dem letzten
    fuer den/gegen ersten hunger/durst
    waere ja/doch noch schoener
    das waere ja/doch noch schoener
    ist/war das groesste , findet/sagt/meint/fuer
    er/sie/ich _ [_] frueher/spaeter/laenger/lauter/schneller als sonst/ueblich/gewohnt/gewoehnlich
    bis auf kleinere _
    leiserer/lauterer/tieferer/hellerer/festerer/weicherer/sanfterer stimme
    wachstum/rueckgang/anstieg/schwund der/des/von {natural}
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
