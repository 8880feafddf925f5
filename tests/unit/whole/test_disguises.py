"""Disguises: however an assertion is written, readers see it, and so does the search."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_names import is_name
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

DISGUISES = {
    "entity": "Hier gibt es &#50; Höfe.",
    "named entity": "Das ist &frac12; der Fläche.",
    "emphasis inside a number": "Hier gibt es 1**0**0 Höfe.",
    "emphasis inside a word": "Hier gibt es zwan**zig** Höfe.",
    "backslash": "Hier gibt es \\100 Höfe.",
    "soft hyphen": "Hier gibt es zwan\u00adzig Höfe.",
    "zero-width space": "Hier gibt es zwan\u200bzig Höfe.",
    "decomposed letters": "Das ist der gro\u0308ßte Hof.",
    "full-width digits": "Hier gibt es １２ Höfe.",
    "superscript digits": "Hier gibt es ¹² Höfe.",
    "digits of another script": "Hier gibt es ٣ Höfe.",
    "letters of another alphabet": "Hier gibt es zwеi Höfe.",
    "Roman numeral": "Hier gibt es XIV Höfe.",
    "across lines": "Das ist\ngrößer\nals anderswo.",
    "code": "Hier gibt es `100` Höfe.",
    "table": "| Höfe |\n|---|\n| 100 |",
    "heading": "# Der größte Hof",
    "title of a link": '[Höfe](/fakten/hoefe/ "Der größte Hof")',
    "text of a link": "[Der größte Hof](/fakten/hoefe/)",
    "alternative text": "![Der größte Hof](/bild.svg)",
    "list that goes on from a sentence": "Hier gibt es\n12. Höfe und Felder",
    "list that begins anywhere": "Text\n\n102. Höfe",
    "digits behind a value": '{{ fact("hoefe", form="value") }}000 Höfe',
    "word behind a value": '{{ fact("hoefe", form="value") }}fach',
    "two values in one": '{{ fact("hoefe", form="value") }}{{ fact("hoefe", form="value") }} Höfe',
    "minus before a value": '-{{ fact("hoefe", form="value") }} Höfe',
    "another unit": 'Es sind {{ fact("hoefe", form="value") }} Prozent.',
    "graded value": 'Es sind fast {{ fact("hoefe") }}.',
    "denied value": 'Es sind nicht {{ fact("hoefe") }}.',
    "denied claim": 'Es ist falsch, dass {{ claim("bauern-und-bergleute") }}',
    "year that counts": '{{ fact("hoefe") }}: Es kamen 2014 Menschen.',
    "number of a street that ranks": "Musterstadt steht auf Platz 1.",
    "postcode that counts": "24586 Musterstädter arbeiten hier.",
    "question that presumes": "Warum ist das der größte Hof?",
    "question that tells": "Wussten Sie, dass das der größte Hof ist?",
    "statement with a question mark": "Der größte Hof?",
    "backslash inside a word": "Hier gibt es zwan\\zig Höfe.",
    "hyphen inside a word": "Das ist der grö-ßte Hof.",
    "full stop inside a word": "Das ist der grö.ßte Hof.",
    "raised dot inside a word": "Hier gibt es zwan·zig Höfe.",
    "small capitals": "Die ᴍᴇɪsᴛᴇɴ Höfe liegen hier.",
    "letters apart": "Das ist der g r ö ß t e Hof.",
    "capitals apart": "Das ist der G R Ö S S T E Hof.",
    "medal": "Unser Hof: 🥇",
    "picture of a curve": "Höfe in Musterstadt 📈",
    "picture of a hundred": "Ökostrom: 💯",
    "arrow that falls": "Gruben ➘",
    "stars": "Unser Hof: ★★★★",
    "bars": "Höfe ▇▇▇▇, Gruben ▇",
    "sign between two": "Höfe > Gruben",
    "sign between two in bold": "**Höfe** > **Gruben**",
    "sign between two, spelt": "Höfe &gt; Gruben",
    "sign of equals": "Höfe = Gruben",
    "idiom before a rank": "Das ist beim ersten Rekord so gewesen: Es war der beste Tag.",
}
# A figure in the clothes of what only names: a room, a statute, a telephone number, a road, a clock, a work.
CLOTHES = {
    "house": "Im Haus 120 Menschen.",
    "hall": "In Halle 400 Leute.",
    "class": "Pro Klasse 30.",
    "page": "Auf Seite 40 Bilder.",
    "line": "Linie 40 Prozent voll.",
    "number of a rank": "Musterstadt ist Nr. 3 im Land.",
    "number of a place": "Musterstadt ist die Nummer 5.",
    "market": "Am Weihnachtsmarkt 300 Stände.",
    "wall": "Auf dem Wall 120 Lkw.",
    "telephone": "0231 587010 Menschen leben hier.",
    "telephone with its word": "Telefon 50000 Anschlüsse.",
    "paragraph": "§ 5000 Menschen.",
    "sales": "Absatz 2000 Tonnen.",
    "result": "Mit 21:19 gewann das Team.",
    "ratio": "Das Verhältnis ist 60:40.",
    "currency": "Das Budget ist EUR500.",
    "film": "Der Film „Hier sind alle reich“ läuft.",
    "comparing film": "Der Film „Mehr Höfe als Gruben“ läuft.",
    "song": "Das Lied „Die Stadt hat vierzig Museen“ läuft.",
    "motorway": "Die A 40 Kilometer lang.",
    "bridges": "Die L 40 Brücken.",
    "hour": "Um 11 Uhr 11 neue Museen.",
    "norm": "Nach DIN 4109 Häuser gebaut.",
    "recipe": "Für vier Personen: 40 Museen und 3 Seen.",
    "studio": "Studio 54 Plätze.",
    "type": "Typ 300 Autos.",
    "version": "Version 3 Prozent.",
    "work": "Die Ausstellung „Musterstadt hat 600000 Einwohner“ ist offen.",
    "club": "Der Verein Musterstadt 1909 Mitglieder.",
    "invitation": "Entdecken Sie 42 Museen.",
    "invitation in words": "Entdecken Sie zweiundvierzig Museen.",
    "offer": "Wählen Sie aus zwölf Sorten.",
}
ENGLISH_CLOTHES = {
    "article": "A 40 metre tower stands here.",
    "storeys": "A 12 storey block.",
    "hall": "In hall 400 people dance.",
    "hall with a verb": "In the hall 400 guests dance.",
    "table": "Table 40 guests.",
    "number of a rank": "It is No. 3 in the country.",
    "result": "They won 21:19.",
    "year": "The 2014 people who work here are proud.",
    "year of farms": "The 2014 farms lie in the north.",
    "telephone": "Call 587010 people.",
    "key": "Press 3 buttons.",
    "invitation": "Discover forty-two museums.",
    "offer": "Choose from twelve beers.",
    "hyphen inside a number": "There are for-ty farms.",
    "hyphen inside a superlative": "It is the lar-gest farm.",
    "hyphens inside a trend": "In-creas-ing numbers come.",
    "hyphen inside a quantity": "Ma-ny came.",
}
HONEST = {
    "question": "Ist das der größte Hof?",
    "dates of what the text refers to": (
        '{{ event("letzter-stollen") }}: am 31.3.1987, im März 1987, 1987, in den 1980er-Jahren, im 20. Jahrhundert.'
    ),
    "value with its own unit": 'Es sind {{ fact("feldanteil", form="value") }} Prozent.',
    "file": "Es steht in `data/facts/land-2014.yml`.",
    "square metres": "Ein Garten in m² gemessen.",
    "list": "Text\n\n1. Feld\n2. Wald",
    "instruction": "Drücken Sie dreimal auf den Knopf.",
    "house": "Die Tür ist im Haus 7.",
    "clock": "Um 21:19 fährt der Zug.",
    "paragraph": "Paragraf 5 der Satzung regelt das.",
    "every entry": "Die Redaktion prüft jede Angabe.",
    "every figure": "Jede Zahl auf dieser Seite hat eine Quelle.",
}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _found(text: str, hub: Hub, language: str = "de") -> list[str]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [str(problem.values["word"]) for problem in check_orphans(prose, hub)]


@pytest.mark.parametrize("name", DISGUISES)
def test_a_disguise_hides_nothing(name: str, hub: Hub) -> None:
    assert _found(DISGUISES[name], hub)


@pytest.mark.parametrize("name", CLOTHES)
def test_a_figure_does_not_pass_for_a_name(name: str, hub: Hub) -> None:
    assert _found(CLOTHES[name], hub)


@pytest.mark.parametrize("name", ENGLISH_CLOTHES)
def test_nor_does_it_in_english(name: str, hub: Hub) -> None:
    assert _found(ENGLISH_CLOTHES[name], hub, "en")


@pytest.mark.parametrize("name", HONEST)
def test_honest_words_stay_free(name: str, hub: Hub) -> None:
    assert _found(HONEST[name], hub) == []


@pytest.mark.parametrize("name", ["Drei-Schichten-Haus", "1. FC", "Zeche Zollern II/IV", "Borussia Dortmund 09"])
def test_a_name_looks_like_one(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "Dortmund hat 102 Höfe",
        "Größte Stadt Deutschlands",
        "mehr Bauern als Bergleute",
        "Alle Höfe",
        "102",
        "Haus Eins Zwei Drei Vier Fünf Sechs Sieben",
        "Dortmund wächst",
    ],
)
def test_a_sentence_is_no_name(text: str) -> None:
    assert not is_name(text)


def test_exceptions_in_fields_become_words_and_stay_listed(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(
        "data/facts/land.yml",
        "label: {de: Höfe,",
        'label: {de: \'{{ exception("Drei Höfe", reason="Name") }}\',',
    )
    inspection = inspect(project)
    assert [problem.code for problem in inspection.problems if problem.code == "orphan-claim"] == []
    assert inspection.public.series["hoefe"].fact.label.de == "Drei Höfe"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("data/facts/land.yml", "label: {de: Höfe,", "label: {de: '{{ fact(\"hoefe\") }}',"),
        ("data/site.yml", "{de: Nur was stimmt.,", '{de: \'{{ exception("Die größte Stadt", reason="Laune") }}\','),
    ],
)
def test_a_field_holds_no_reference_that_it_cannot_show(
    path: str, old: str, new: str, project: Any, inspect: Callable[..., Any]
) -> None:
    project.edit(path, old, new)
    assert "reference-not-drawn" in {problem.code for problem in inspect(project).problems}
