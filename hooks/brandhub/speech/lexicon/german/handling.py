"""German verbs by which recipes, manuals and signs tell what to do in the infinitive: „Zwei Eier trennen“. Data, not logic.

Spelt as texts are folded; see infinitives.py. Whoever adds one adds a sentence to tests/golden/orphan-moods.yml.
"""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# They need an object: „Drei Stränge bilden“ has no other reading, „Drei Vereine singen“ has.
TRANSITIVE: Final = _set("""
    umfuellen umgraben umdrehen umschlagen umwenden durchstechen durchsieben durchschneiden durchruehren durchkneten unterstreichen
    sieben verknoten vernaehen verzieren verpacken verschnueren verspachteln versiegeln verduennen verdrehen zerteilen zerreissen
    zerdruecken zerkleinern bemalen bekleben bepflanzen beschweren beschriften befeuchten bestaeuben begiessen beschneiden entrinden
    entwirren entgraten entfetten enthaeuten entkoppeln umruehren
    schaelen hacken wuerfeln reiben raspeln verquirlen verruehren unterheben unterruehren vermengen vermischen
    verkneten erhitzen duensten roesten anbraten aufkochen abgiessen abseihen puerieren marinieren wuerzen salzen
    pfeffern bestreuen bestreichen betraeufeln bepinseln belegen befuellen garnieren ausrollen ausstechen bilden
    legen stellen setzen stapeln schichten binden knoten flechten falten knicken verkleben leimen feilen hobeln
    schrauben verschrauben lockern zerschneiden zuschneiden auftragen lasieren grundieren tupfen befestigen
    montieren verbinden markieren anzeichnen abwiegen waessern duengen schuetteln pressen eindruecken kuerzen
    verlaengern buersten polieren verteilen verstreichen einfetten mehlen hinzufuegen zugeben zufuegen verwenden
    benutzen entfernen entkernen entsteinen entsorgen abdecken bedecken verschliessen oeffnen entnehmen notieren
    ausfuellen ankreuzen einreichen mitbringen vorlegen anmelden vormerken anklicken eingeben hochladen
    herunterladen ausdrucken beachten einschalten ausschalten betaetigen festhalten loslassen austauschen abziehen
    wickeln umwickeln auffaedeln faerben ritzen stanzen lochen heften nageln verputzen fugen ueberlappen
    """)
# They need none: „Zwei Züge halten“. An adverb before the verb tells them apart, and so does a noun that cannot be a subject.
HANDLED: Final = _set("""
    verschieben
    putzen lesen naehen stricken haekeln sticken bohren messen waschen ernten saeen wechseln tauschen mauern
    rechnen pruefen kopieren bestellen waehlen kneten nehmen halten geben haengen stecken kleben drehen trocknen
    schmelzen kippen wiegen giessen pflanzen braten heben druecken ziehen schieben klopfen spuelen schneiden saegen
    lackieren streichen servieren speichern wiederholen kontrollieren tauchen eintauchen schleifen spannen wenden
    fuellen trennen loesen biegen passieren bestaetigen formen unterschreiben mischen backen kochen garen ruehren
    schlagen quellen ruhen abkuehlen auskuehlen dampfen koecheln warten gehen atmen zaehlen lassen schliessen
    oeffnen packen rollen tippen malen zeichnen schreiben sprechen rufen klingeln schmoren simmern
    """)
# A verb that has its first part with it is no verb of a main clause: „aufkochen“, „hineingeben“. These begin like it and are none.
PARTS: Final = (
    "an|auf|aus|ab|bei|ein|zu|vor|nach|los|weg|fest|glatt|weich|klein|warm|kalt|heiss|gar|steif"
    "|(?:dar|da|hin|her|dran|drauf|rein|raus|runter|hoch)(?:an|auf|aus|ab|ein|unter|ueber|um|zu|durch|bei|zwischen)?"
    "|zusammen|zurueck|auseinander|ineinander|uebereinander|aufeinander|nebeneinander|bereit|fertig"
)
UNPARTED: Final = _set("""
    vorhanden zufrieden einverstanden beisammen
    arbeiten antworten achten aendern altern ankern atmen aeussern aechzen ahnen einigen einen eignen eilen ueben ueberholen uebersteigen
    uebertreffen ueberragen ueberwiegen ueberleben ueberfluegeln ueberschreiten ueberstehen uebernachten uebernehmen ueberzeugen
    ueberraschen unterschreiten unterliegen unterscheiden unterhalten unterrichten unterstuetzen umgeben umfassen umringen umrahmen
    durchqueren durchziehen durchlaufen aufgeben anwachsen ansteigen zunehmen abnehmen zulegen nachlassen einbrechen aussterben abwandern
    zuwandern zuziehen wegziehen aufholen aufsteigen absteigen ausscheiden ausfallen anfuehren angehoeren auffallen abhaengen ausmachen
    zaehlen zahlen zweifeln zuecken zoegern hinken handeln heizen hallen halten haben hangen hadern hausen heilen heiraten heissen helfen
    herrschen hoeren hoffen hupen husten hocken kleiden klettern wandern warten warnen warmhalten nachdenken
    dampfen danken darben dauern drehen drohen draengen duerfen zufallen zustimmen zugehoeren abstimmen ankommen anreisen abreisen
    auswandern einwandern ausziehen einziehen teilnehmen mitmachen zurueckkehren zurueckkommen zusammenkommen zusammenleben
    zusammenarbeiten fehlen festsitzen feststehen zuschauen zusehen zuhoeren aufhoeren anfangen anhalten losgehen loslegen
    anderen zusammen dagegen hingegen entgegen daneben einigen einzelnen unteren oberen unseren abgelegenen einsamen einfachen eigenen untergehen umziehen aufwachsen umfallen einstuerzen auftreten bluehen beitragen beitreten weinen wehen werden werben wachsen welken
    """)
# Where one of these stands, somebody does something, may do it or is told to have done it.
FINITE: Final = _set("""
    ist sind war waren bin bist hat haben hatte hatten wird werden wurde wurden wuerde wuerden kann koennen konnte konnten koennte koennten
    soll sollen sollte sollten muss muessen musste mussten darf duerfen durfte durften will wollen wollte wollten mag moegen mochte mochten
    moechte moechten laesst liess liessen gibt gab geht gehen ging gingen kommt kommen kam kamen lernt lernen lernte lernten hilft helfen
    half halfen sieht sehen sah sahen hoert hoeren bleibt bleiben blieb blieben scheint scheinen schien brauchen braucht pflegen pflegt
    pflegten wissen weiss drohen droht drohten versuchen versucht versuchten er wir man du ihr es ich wer niemand
    """)
# They open a clause whose verb stands last.
OPENING: Final = _set("""
    als weil dass da obwohl waehrend nachdem bevor ehe ob wie wo wohin woher warum seit seitdem indem die der das den dem deren dessen
    welche welcher welches um ohne statt anstatt
    """)
# Behind a comma they open a clause that says how long or in which case: „…, bis er glatt ist“.
UNTIL: Final = _set(
    "bis wenn falls sobald damit sodass so dass bevor ehe solange denn danach dann anschliessend und aber"
)
# Words in -en that stand before the verb and are none.
BESIDE: Final = _set("""
    den einen keinen seinen ihren meinen deinen unseren jeden diesen jenen allen beiden vielen oben unten aussen innen vorn hinten links
    rechts morgen zwischen neben gegen wegen mitten langen kurzen einzelnen anderen ersten zweiten dritten letzten dritten
    """)
# Words in -t that are no verbs.
NO_VERBS: Final = _set("""
    gut nicht dort fest leicht weit glatt matt fett zart bunt hart kalt mit erst zuerst zuletzt seit statt direkt exakt komplett sofort jetzt dicht
    bereit breit insgesamt samt moeglichst satt laut sacht sanft fast selbst sonst oft meist echt alt schlecht recht rot tot intakt separat kompakt
    konstant erhitzt feucht seicht zuvorderst naechst konzentriert diagonal platt wert acht unbedingt bitte mitte heute
    """)
# What is eaten separates, cooks and bakes nothing: „Zwei Eier trennen“ has no other reading.
FOOD: Final = _set("""
    eier eigelb eigelbe eiweiss zwiebeln zwiebel moehren karotten aepfel birnen kartoffeln tomaten gurken paprika zitronen orangen
    knoblauchzehen broetchen pflaumen kohlrabi wuerfel teiglinge bruehwuerfel schnitzel pfannkuchen esskastanien nuesse loeffel tassen
    """)
