"""German everyday uses in which a verb of contest or of trend is a plain deed, and names. Data, not logic.

They free the words that they name, see lexicon/german/sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/de.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.german import fields

CLASSES: Final = {
    **fields.CLASSES,
    "hung": """waesche schild schilder bild bilder plakat plakate gemaelde vorhang vorhaenge lampe lampen fahne fahnen girlande girlanden kalender
        anhaenger wagen waggon waggons jacke mantel muetze kette ketten lichterkette karten fotos telefon hoerer""",
    "worn": """hut huete muetze muetzen tuch kopftuch helm helme brille maske deckel schild bild hoerer glocke plakat fahne parade schmuck ring haube kette
        fracht arbeit last versprechen eid beichte sorge mantel rucksack koffer pruefung fingerabdruecke kappe perruecke verband""",
    "place": """schwelle tuerschwelle bruecke strasse platz hof fluss gleise bach rubikon kreuzung fahrbahn allee""",
    "look": """sieht sehen sah sahen schaut schauen blickt blicken blick ausblick sicht geht hoert hoeren schweift schweifen schallt
        schallen hallt klingt klingen weht wehen reicht streift streifen""",
    "room": """saal raum platz marktplatz halle zelt kirche tribuene glas glaeser teller reihe reihen baenke stuhlreihen tische foyer kinosaal becken
        wanne eimer krug kanne topf korb koerbe sitze plaetze raenge stuehle theater aula""",
    "stacked": """paletten kisten kartons stuehle bretter buecher saecke reifen ziegel steine teller tassen schuesseln decken koffer zeitungen
        noten faesser eimer rohre balken matten matratzen kissen hefte ordner toepfe holz""",
    "figures": "werte zahlen daten angaben messwerte ergebnisse erhebungen",
    "walk": "fuenf zehn fuenfzehn zwanzig dreissig",
    "twice": "zweimal dreimal mehrmals",
    "number": "eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf",
}

SAYINGS: Final = """
    neuere/juengere/aktuellere/aeltere/fruehere {figures} liegen/lagen [uns/dazu/hier] [noch/bisher/derzeit] nicht vor $
    neuere/juengere/aktuellere/aeltere/fruehere {figures} haben wir [dazu/hier] [noch/bisher] nicht gefunden/erhalten/bekommen $
    neuere/juengere/aktuellere/aeltere/fruehere {figures} gibt es [dazu/hier] [noch/bisher/derzeit] nicht $
    neuere/juengere/aktuellere/aeltere/fruehere {figures} fehlen [uns/dazu/hier/noch] $
    aeltere/fruehere/juengere/neuere {figures} stehen im/in archiv/jahrbuch/anhang/bericht $
    sobald/wenn/bis neuere/juengere/aktuellere {figures} erscheinen/vorliegen/kommen ,
    ein besuch/aufenthalt/eintrag ist nicht ein/eine mensch/person/besucher/gast $
    ein besuch/aufenthalt/eintrag ist nicht ein/eine mensch/person/besucher/gast :
    eine quote/rate ist ein bruch $
    eine quote/rate ist ein bruch aus zwei zahlen $
    prozent heisst/bedeutet : von hundert $
    kommt/uebernachtet/umzieht , zaehlt {twice} $
    kommt/uebernachtet/umzieht , wird {twice} gezaehlt/erfasst $
    wer kein/keinen/keine eigenes/eigenen/eigene feld/wohnsitz/wohnung hat , fehlt in/hier
    wer kein/keinen/keine eigenes/eigenen/eigene feld/wohnsitz/wohnung hat , wird [hier] nicht gezaehlt/mitgezaehlt/erfasst $
    das wichtigste in kuerze/vorab/zusammengefasst $
    das wichtigste auf einen blick $
    ist/steht jeder/jede/jedes _ [fuer] ein/einen punkt/kreis/strich/kreuz/balken $
    stichtag/stand ist der letzte/erste tag des jahres/monats/quartals/semesters $
    gehen/laufen/fahren sie {walk} minuten $
    gehen/laufen/fahren sie {walk} minuten zu fuss $
    beide staedte/gemeinden/kommunen/aemter zaehlen/erheben/melden aus/nach/mit dem/demselben/der/derselben/den/denselben register/melderegister/verfahren/regeln/methode/quelle/merkmalen $
    vorsprung der/des/eines/einer mauer/felsens/felsen/daches/dachs/wand/fassade/gesimses/giebels/turms
    abstand zwischen den/zwei/allen baenken/pfosten/stuehlen/tischen/baeumen/schienen/latten/brettern/reihen/saeulen/pflanzen/beeten
    minderheiten
    minderheitenbeauftragte*/minderheitenschutz*/minderheitensprache*/minderheitenrecht*/minderheitenpolitik
    am boden liegen/sitzen/stehen/kleben _ $
    bleibt/bleiben/blieb/blieben hinter uns/ihnen/mir/ihm zurueck
    lediglich/nur ein/eine/einen _ ist/wird/werden noetig/erforderlich/gebraucht/benoetigt
    beethovens/bruckners/mahlers/schuberts/dvoraks/brahms/schostakowitschs/mozarts/haydns/tschaikowskys/sibelius/bruckner/mahler/beethoven erste/zweite/dritte/vierte/fuenfte/sechste/siebte/achte/neunte/zehnte
    alles zum mitmachen/anfassen/ausprobieren/nachlesen/mitsingen/herunterladen
    ende gut , alles gut
    so viele _ sind/waren/gibt/gab es :
    wer ... , nimmt/stellt/setzt/geht/kommt/bringt/fragt/startet/beginnt/parkt/bucht/probiert/sucht/folgt/wartet [sich] am besten/liebsten
    jeder/jede bringt/nimmt/gibt/erzaehlt/isst/kocht/singt/spielt/zahlt/macht/tut [mit] , was/wie/soviel er/sie hat/kann/mag/will/moechte/braucht
    faehrt/kommt/geht/rollt/rattert/quietscht/verpasst/erwischt/nimmt der/die/den letzte/erste/letzten/ersten bahn/bus/zug/tram/strassenbahn/ubahn/sbahn/faehre
    der/die letzte/erste bahn/bus/zug/tram/strassenbahn/ubahn/sbahn/faehre faehrt/kommt/geht/rollt/rattert/quietscht
    er/sie/ich steht/stand/sitzt/sass/wartet/wartete/liegt/lag ... allein hier/dort
    steht/stand/sitzt/sass/wartet/wartete/liegt/lag er/sie/ich ... allein hier/dort
    schlaegts/schlaegt/schlagts [es] dreizehn
    ueber sich hinaus waechst/wachsen/wuchs
    sobald/wenn/bis der/die/das letzte/letzten gast/gaeste/besucher/besucherin/zuschauer/zuschauerin/nachzuegler/ton/akkord/takt/applaus/kind/kinder/teller/tasse/kruemel/wagen
    ueber den/die/das/unserem/den kopf gewachsen
    waechst/wachsen/wuchs/wuchsen ... ueber den kopf
    beim/bei besten/bestem willen
    macht noch/auch/ja keinen sommer
    wer ... , am besten/liebsten auf/in/im/mit/bei/an/am/vor/unter/aus/ohne/gleich/schon/morgens/abends/fruehmorgens/draussen/drinnen/barfuss
    koennen/kann/duerfen/darf leider nicht mit/hinein/herein/rein/mitfahren/mitkommen $
    bis sich das/der/die volumen/teig/hefeteig/menge/masse [_] verdoppelt hat
    bis der/er teig/hefeteig/sich [sich] [_] verdoppelt hat
    fuer kinder/jugendliche/personen/schueler unter/ab/bis {number} [jahren] gilt/gelten/besteht
    start/treffpunkt/treffen/beginn/abfahrt/abmarsch/einlass/anpfiff/los ist/geht/beginnt/gehts [es] um/ab/gegen {number} am/an/im/in/vor/auf/beim/bei/hinter/unter
    in/zu {number} [gleich/gleiche] [grosse] stuecke/portionen/scheiben/streifen/kugeln/fladen/spalten/roellchen/stuecken teilen/schneiden/formen/zerteilen/zupfen
    {number} minuten/stunden [lang/laenger] koecheln/kochen/backen/ziehen/ruhen/garen/quellen/braten/duensten lassen/laesst/liess
    im/in/ins letzten/letzte raum/saal/zimmer/kapitel/akt/bild/satz/teil/reihe/wagen/abteil/szene/vitrine
    stapeln/stapelten/stapelt/stapelte sich [_] {stacked}
    jede/jeder stimme/stimmzettel/umschlag/zettel/brief/karte wird [_] [von] [hand/einzeln] gezaehlt/geprueft/gefaltet/geoeffnet/gelesen
    alle fuer einen
    einer fuer alle
    wetter wird/wurde/werde/wuerde [_] besser/schlechter
    {look} ... weit ueber/in/hinaus das/die/den/dem/ueber
    fuellt/fuellen/fuellte/fuellten sich ... {room}
    {room} fuellt/fuellen/fuellte/fuellten sich
    nach und nach fuellt/fuellen/fuellte/fuellten sich der/die/das/ein _saal/saal/platz/marktplatz/raum/halle/zelt/kirche/tribuene/glas/reihen/baenke/stuhlreihen/tische/foyer
    motto/titel/forderung/wunsch/ziel/parole/losung/slogan/devise/motto/plakat/spruchband/wahlspruch lautet/heisst/ist/: [:] mehr/weniger/besser
    motto/titel/forderung/wunsch/parole/losung/slogan/devise lautet/heisst : mehr/weniger/besser
    mehr/weniger _ , fordert/fordern/forderte/verlangt/verlangen/wuenscht/wuenschen/bittet
    als gaebe/haette/waere/koennte/wuerde [es/er/sie] [_] kein/keine/keinen/keiner/niemand/nichts/alle/alles
    wer/wenn [sie/man/du] [_] laenger/spaeter/lauter/oefter/weiter bleiben/verweilen/sitzen/mitmachen/reden/sprechen/lesen/will/mag/moechte/moechten/gehen/kommen/stehen/schlafen/mag
    lust/appetit/hunger/neugierig/zeit auf mehr
    alles drunter und drueber
    beginn/einlass/anpfiff/anstoss/start/schluss/treffpunkt/los/beginnt/startet/treffen/kommen/ende/oeffnet/schliesst/frueh/abends/morgens/mittags/nachts/punkt/kurz [ist/wir/uns/sie/es] um/ab/bis/nach/vor/gegen {number} $
    wir treffen uns/treffen wir uns um {number}
    haengt/haengen/hing/haengte/haengten/hingen ... {hung} ... ab
    nimmt/nahm/nehmen/nahmen ... {worn} ... ab
    bleibt/bleiben/blieb/blieben hinter der/dem/den/einer tuer/tor/zaun/absperrung/mauer/theke/scheibe/gardine/fenster zurueck
    hinkt/hinkte ueber/durch/zum/zur/ins/auf/mit/am/an/zur/davon
    hinkt der/das vergleich
    cafe/hotel/galerie/restaurant/kneipe/gasthaus/gasthof/pension/bar/kino/verlag/band/gruppe/salon/bistro/eisdiele/schiff/linie unikat/renaissance/champion/primus/besser/juwel/krone/perle/koenig/einzigartig/rekord/novum/solitaer/gipfel/zenit/meilenstein/exklusiv/riese/gigant
    einmalig/einmal anmelden/registrieren/bezahlen/zahlen/klicken/bestaetigen/einrichten
    hausnummer/steig/bahnsteig/bussteig/schalter/gate/container/becken/pavillon/waggon/umkleide {number}
    in haus {number} $
    hauptstadt des landes/bundeslandes/staates/koenigreichs/kantons ist/war/heisst/hiess
    krone/kronen der/einer/des/eines linde/linden/eiche/eichen/buche/buchen/kastanie/baums/baumes/pappel/ulme/platane/weide/koenigs/koenigin/kaisers/platanen/kiefer/kaiserin
    das dreigestirn regiert/zieht/winkt/wirft/des/im
    das/dieses/ein trio/duo/quartett nennt/heisst/spielt/probt/tritt/musiziert
    keine/kein/keinen _ abstellen/betreten/fuettern/werfen/parken/mitbringen/rauchen/anlehnen/einwerfen/benutzen/mitnehmen/fotografieren/ablegen/ankleben/hinauslehnen/abladen/verwenden/einfuellen $
    der/den/einen rest der/des/vom suppe/kuchens/kuchen/brots/brotes/brot/teigs/teig/sosse/milch/weins/wein/kaffees/kaffee/abends/tages/woche/weges/wegs/nacht/geschichte
    ueberschreitet/ueberschreiten/ueberschritt/ueberschritten die/den/das {place} $
    in/aus/waehrend/seit/zur/zu/vor/nach/von der/deutschen/italienischen/zeit renaissance
    zeit/stil/baukunst/malerei/bauten/haus/rathaus/schloss/kunst/portal/giebel/musik der renaissance
    die renaissance praegt/praegte/brachte/liebte/kannte/endete/begann
    zulauf/zulaeufe des/der/vom/zum teich*/see*/bach*/beckens/klaerwerk*/kanals/flusses/weihers/muehle/brunnens
    geht/gehen/ging/gingen zurueck zum/zur/nach/ins/hause
    bricht/brach/brachen/brechen ... fenster/tuer/keller/hintertuer/kellerfenster/dach/schaufenster ... ein
    dieb/diebe/einbrecher/taeter ... bricht/brach/brachen/brechen ... ein
    durchgehend geoeffnet/warme/offen
    mit viel liebe/geduld
    auf augenhoehe der/des/haengt/haengen/begegnen/reden/sprechen
    wlan hotspot*
    zieht/ziehen/zog/zogen ... vorhang/gardine/gardinen/riegel ... vor
    kommt/kam/kamen/klingelt/klingelte/faehrt/fuhr/ruft/rief um {number} $
    kuchen/essen/stuhl/stuehle/suppe/salat/brot/geschirr/tische/blumen kommt/kommen/kam/kamen von allen
    """
