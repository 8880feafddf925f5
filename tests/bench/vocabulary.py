"""Vocabulary of the corpus: German that asserts nothing.

No number, comparison, rank, amount or trend, no form of address and none of the words that the style guide rejects:
what the hub says about a corpus is then said about the corpus and not about its words. Compounds grow out of two or
three parts, so that a larger corpus has more different words, as texts of people do. Standard library only.
"""

from __future__ import annotations

from random import Random
from typing import Final, NamedTuple

FIRST: Final = """Hafen Park Wald Stahl Glas Wasser Licht Klang Holz Stein Kohlen Garten Brunnen Bücher Theater Blumen
Apfel Bienen Wiesen Acker Mühlen Brot Käse Salz Seiden Woll Leder Papier Druck Farben Bilder Film Foto Puppen Masken
Trommel Geigen Orgel Chor Tanz Spiel Ball Ruder Segel Schwimm Turn Kletter Wander Rad Bahn Bus Schiffs Kran Schleusen
Brücken Tunnel Deich Ufer Insel Quell See Bach Moor Heide Hügel Tal Wetter Wind Sonnen Mond Stern Nebel Regen Schnee
Feuer Kerzen Lampen Uhren Glocken Turm Dach Ziegel Lehm Kalk Marmor Kupfer Silber Zink Draht Seil Netz Korb Fass
Kessel Ofen Werk Zechen Schacht Stollen Gruben Halden Gleis Kanal Kai Lager Post Amts Schul Lehr Labor Mess""".split()
MIDDLE: Final = """hafen park wald stahl glas wasser licht holz stein garten brunnen bücher theater blumen wiesen mühlen
papier farben bilder film masken orgel tanz spiel ruder segel rad bahn schiffs kran brücken tunnel ufer wind sonnen
feuer lampen uhren glocken ziegel kupfer silber draht netz kessel zechen gruben gleis kanal post schul lehr""".split()
MASCULINE: Final = """hof garten markt platz weg verein speicher raum saal park steg laden pfad stall brunnen bau kran
ofen schuppen graben hafen flur schrank wagen kreis""".split()
FEMININE: Final = """werkstatt halle straße brücke anlage leitung schule station bücherei siedlung mühle kammer stube
wiese treppe galerie bühne terrasse weide scheune laube allee rampe küche truhe""".split()
NEUTER: Final = """haus werk netz labor archiv studio gebäude lager gelände tor ufer museum zimmer dach fenster boot
becken feld gleis atelier kabinett magazin portal regal beet""".split()
QUALITIES: Final = """alt still offen breit schmal hell rot blau grau hölzern eisern gläsern rund schlicht trocken
warm kühl sonnig schattig ruhig vertraut eigen klar leicht""".split()
DOING: Final = """zeigt pflegt baut prüft plant öffnet sammelt ordnet malt beschreibt begleitet hütet räumt repariert
betreibt besucht betrachtet nutzt versorgt bewahrt zeichnet entwirft beleuchtet schmückt heizt reinigt""".split()
BEING: Final = """liegt steht arbeitet wartet ruht klingt leuchtet duftet schläft singt tagt übt probt wohnt hilft
spielt liest kocht gräbt webt""".split()
PLACES: Final = ("in", "bei", "neben", "hinter", "vor", "auf")
MELTED: Final = {"in": "im", "bei": "beim"}
HEADINGS: Final = ("von innen", "im Bild", "vor Ort", "bei Nacht", "und die Nachbarschaft", "im Gespräch")

# What facts count, in German (one, many) and English (one, many).
COUNTED: Final = (
    ("betrieb", "betriebe", "business", "businesses"),
    ("platz", "plätze", "place", "places"),
    ("raum", "räume", "room", "rooms"),
    ("baum", "bäume", "tree", "trees"),
    ("halle", "hallen", "hall", "halls"),
    ("brücke", "brücken", "bridge", "bridges"),
    ("garten", "gärten", "garden", "gardens"),
    ("schule", "schulen", "school", "schools"),
    ("kurs", "kurse", "course", "courses"),
    ("verein", "vereine", "club", "clubs"),
    ("laden", "läden", "shop", "shops"),
    ("boot", "boote", "boat", "boats"),
)
PAIRED: Final = (
    *(("Hafen", "Harbour"), ("Park", "Park"), ("Wald", "Forest"), ("Stahl", "Steel"), ("Glas", "Glass")),
    *(("Wasser", "Water"), ("Licht", "Light"), ("Holz", "Wood"), ("Stein", "Stone"), ("Garten", "Garden")),
    *(("Brunnen", "Fountain"), ("Bücher", "Book"), ("Theater", "Theatre"), ("Blumen", "Flower"), ("Mühlen", "Mill")),
    *(("Papier", "Paper"), ("Farben", "Paint"), ("Film", "Film"), ("Tanz", "Dance"), ("Spiel", "Play")),
    *(("Ruder", "Rowing"), ("Segel", "Sail"), ("Kanal", "Canal"), ("Ufer", "Bank"), ("Wind", "Wind")),
    *(("Feuer", "Fire"), ("Lampen", "Lamp"), ("Uhren", "Clock"), ("Ziegel", "Brick"), ("Kupfer", "Copper")),
)


class Noun(NamedTuple):
    """A German noun with its gender: m, f or n."""

    word: str
    gender: str

    def subject(self, quality: str = "") -> str:
        return f"{ {'m': 'der', 'f': 'die', 'n': 'das'}[self.gender] }{_inflected(quality, 'e')} {self.word}"

    def object(self, quality: str = "") -> str:
        ending = "en" if self.gender == "m" else "e"
        return f"{ {'m': 'den', 'f': 'die', 'n': 'das'}[self.gender] }{_inflected(quality, ending)} {self.word}"

    def place(self, preposition: str, quality: str = "") -> str:
        if self.gender == "f":
            return f"{preposition} der{_inflected(quality, 'en')} {self.word}"
        before = MELTED.get(preposition) or f"{preposition} dem"
        return f"{before}{_inflected(quality, 'en')} {self.word}"


def _inflected(quality: str, ending: str) -> str:
    return f" {quality}{ending}" if quality else ""


class Writer:
    """Writes words and sentences; the same random numbers give the same text.

    `house`: compounds that come again and again, as in the texts of one editorial office; the others are made on the
    spot, which lets the number of different words grow with the text.
    """

    def __init__(self, chance: Random, house: int = 1500) -> None:
        self._chance = chance
        self._house = [self.compound() for _ in range(house)]

    def compound(self) -> Noun:
        """A compound of two parts, or of three."""
        chance = self._chance
        first = chance.choice(FIRST)
        middle = chance.choice(MIDDLE) if chance.random() < 0.3 else ""
        gender = chance.choice("mfn")
        last = chance.choice({"m": MASCULINE, "f": FEMININE, "n": NEUTER}[gender])
        return Noun(first + middle + last, gender)

    def noun(self) -> Noun:
        return self._chance.choice(self._house) if self._chance.random() < 0.8 else self.compound()

    def sentence(self) -> str:
        """A German sentence of seven to twenty words, now and then with a stressed word."""
        pattern = self._chance.choice((_plain, _turned, _whenever, _related, _joined, _between, _whoever))
        text = pattern(self)
        if self._chance.random() < 0.12:
            word = self._chance.choice([word for word in text.split() if word[0].isupper()][1:] or [text.split()[0]])
            text = text.replace(word, f"**{word.rstrip(',')}**{',' if word.endswith(',') else ''}", 1)
        return text[0].upper() + text[1:] + "."

    def paragraph(self, sentences: int) -> str:
        return " ".join(self.sentence() for _ in range(sentences))

    def subject(self) -> str:
        return self.noun().subject(self._quality())

    def object(self) -> str:
        return self.noun().object(self._quality())

    def place(self) -> str:
        return self.noun().place(self._chance.choice(PLACES), self._quality())

    def doing(self) -> str:
        return self._chance.choice(DOING)

    def being(self) -> str:
        return self._chance.choice(BEING)

    def _quality(self) -> str:
        return self._chance.choice(QUALITIES) if self._chance.random() < 0.3 else ""


# --- Patterns of sentences ---


def _plain(w: Writer) -> str:
    return f"{w.subject()} {w.doing()} {w.object()} {w.place()}"


def _turned(w: Writer) -> str:
    return f"{w.place()} {w.doing()} {w.subject()} {w.object()}"


def _whenever(w: Writer) -> str:
    return f"wenn {w.subject()} {w.object()} {w.doing()}, {w.being()} {w.subject()} {w.place()}"


def _related(w: Writer) -> str:
    noun = w.noun()
    pronoun = {"m": "der", "f": "die", "n": "das"}[noun.gender]
    return f"{noun.subject()}, {pronoun} {w.place()} {w.being()}, {w.doing()} {w.object()}"


def _joined(w: Writer) -> str:
    return f"{w.subject()} {w.being()} {w.place()}, und {w.subject()} {w.doing()} {w.object()}"


def _between(w: Writer) -> str:
    left, right = (w.noun().place("von").removeprefix("von ") for _ in range(2))
    return f"zwischen {left} und {right} {w.being()} {w.subject()}"


def _whoever(w: Writer) -> str:
    return f"wer {w.object()} {w.doing()}, {w.being()} {w.place()}"
