"""Ways out: every place where a false sentence could stand, every guise it could wear, every trick of words and data.

Whoever finds another way adds it here first. All texts are tried in one project and all wordings in another, so that
each must have a problem of its own, at its own place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

CLAIMS, STORY, PAGE = "data/claims.yml", "stories/feld-und-stollen/story.de.md", "docs/methode.md"
LAND, BERG, TERMS, CORE = "data/facts/land.yml", "data/facts/berg.yml", "data/terms.yml", "data/brand/core.yml"
LISTS = "data/lists.yml"
LIE, LIE_EN = "Wir haben 5000 Höfe", "We have 5000 farms"
ASKED, WHENCE = "  question: {de: Gibt es neue", "  question: {de: Woher"


def errors(inspection: Any) -> list[Any]:
    return [problem for problem in inspection.problems if problem.severity == "error"]


# --- Places ---

# Where it stands, what stands there, and what is put in its place.
PLACES = {
    "title of a story": (STORY, "title: Feld und Stollen", f"title: {LIE}"),
    "summary, feed and meta description": (STORY, "summary: Über Tage wird geerntet.", f"summary: {LIE}."),
    "title of a page": (PAGE, "title: Methode", f"title: {LIE}"),
    "summary of a page": (PAGE, "summary: Wie wir prüfen.", f"summary: {LIE}."),
    "alternative text": ("data/images.yml", '"Zeichnung: ein Feld."', f'"{LIE}."'),
    "caption": ("data/images.yml", "{de: Ein Feld.,", f"{{de: {LIE}.,"),
    "title of a kit": ("data/kits.yml", "{de: Pressemappe,", f"{{de: {LIE},"),
    "text of a kit": ("data/kits.yml", "{de: Was wir haben.,", f"{{de: {LIE}.,"),
    "label of a topic": (TERMS, "{de: Landwirtschaft,", f"{{de: {LIE},"),
    "text of a topic": (TERMS, "{de: Höfe und Felder.,", f"{{de: {LIE}.,"),
    "role of a partner": ("data/partners.yml", "{de: Führt die Zählung.,", f"{{de: {LIE}.,"),
    "label of an event": ("data/timeline.yml", "{de: Stollen schließt,", f"{{de: {LIE},"),
    "text of an event": ("data/timeline.yml", "{de: Am 31. März 1987 ist im Bergbau Schluss.,", f"{{de: {LIE}.,"),
    "noun of a fact": (LAND, "{many: Prozent der Fläche}", f"{{many: '{LIE}'}}"),
    "caveat of a claim": (CLAIMS, ASKED, f"  caveat: {{de: {LIE}., en: So.}}\n{ASKED}"),
    "wording": (CLAIMS, "{share} Beschäftigten von außerhalb.", f"{{share}} Beschäftigten von außerhalb. {LIE}."),
    "headline": (CLAIMS, WHENCE, f"  headline: {{de: '{{when}} {{share}}. {LIE}', en: So}}\n{WHENCE}"),
    "title of the site": ("data/site.yml", "{de: Musterstadt belegt,", f"{{de: {LIE},"),
    "slogan": ("data/site.yml", "{de: Nur was stimmt.,", f"{{de: {LIE}.,"),
    "city": ("data/site.yml", "slogan:", f"city: {{de: 'der Stadt. {LIE}', en: Town}}\nslogan:"),
    "idea of the brand": (CORE, "{de: Sagen was stimmt,", f"{{de: {LIE},"),
    "field of the brand": (CORE, "{de: Wir zeigen sie.,", f"{{de: {LIE}.,"),
    "value of the brand": (CORE, "{de: Ehrlich,", f"{{de: {LIE},"),
    "origin of the brand": (CORE, "{de: Ein Beispiel.,", f"{{de: {LIE}.,"),
    "boilerplate": (
        "data/brand/texts.yml",
        "words: 50\n    text:\n      de: 'Musterstadt hat",
        f"words: 50\n    text:\n      de: '{LIE}. Musterstadt hat",
    ),
    "text for a network": (
        "data/brand/texts.yml",
        "characters: 140\n    text:\n      de: 'Musterstadt hat",
        f"characters: 140\n    text:\n      de: '{LIE}. Musterstadt hat",
    ),
    # Often only the German side is looked at.
    "English alternative text": ("data/images.yml", '"Drawing: a field."', f'"{LIE_EN}."'),
    "English caption": ("data/images.yml", "en: A field.}", f"en: {LIE_EN}.}}"),
    "English title of a kit": ("data/kits.yml", "en: Press kit}", f"en: {LIE_EN}}}"),
    "English text of a kit": ("data/kits.yml", "en: What we have.}", f"en: {LIE_EN}.}}"),
    "English label of a topic": (TERMS, "en: Farming}, text", f"en: {LIE_EN}}}, text"),
    "English text of a topic": (TERMS, "en: Farms and fields.}", f"en: {LIE_EN}.}}"),
    "English label of a unit": (TERMS, "en: million euros}", f"en: {LIE_EN}}}"),
    "English text of a basis": (TERMS, "en: Holdings seated in the city.}", f"en: {LIE_EN}.}}"),
    "English text of a licence": (TERMS, "en: May be used with attribution.}", f"en: {LIE_EN}.}}"),
    "English wording": (CLAIMS, "at work came from elsewhere.", f"at work came from elsewhere. {LIE_EN}."),
    "English label of a fact": (LAND, "en: Share of fields}", f"en: {LIE_EN}}}"),
    "English definition": (LAND, "en: People who run a farm.}", f"en: {LIE_EN}.}}"),
    "English slogan": ("data/site.yml", "en: Only what is true.}", f"en: {LIE_EN}.}}"),
    # What is read least.
    "past form": (
        CLAIMS,
        "  question: {de: Um wie viel?",
        f"  past: {{de: '{{when}} {{relation}} {{left.noun}} {{than}} {{right.noun}}. {LIE}.', en: So}}\n"
        "  question: {de: Um wie viel?",
    ),
    "sentence in Leichte Sprache": (
        CLAIMS,
        "  question: {de: Wie steht",
        f"  easy: '{{when}} gab es {{relation}} {{left.noun}} {{than}} {{right.noun}}. {LIE}.'\n"
        "  question: {de: Wie steht",
    ),
    "reason of a retirement": (CLAIMS, "{de: Der Vergleich sagte nichts.,", f"{{de: {LIE}.,"),
    "note of a change": (
        CLAIMS,
        "  question: {de: Gibt es noch",
        f"  changes: [{{on: 2026-01-01, kind: wording, weight: minor, note: {{de: So., en: {LIE_EN}.}}}}]\n"
        "  question: {de: Gibt es noch",
    ),
    "reason of a derivation": (LAND, "{de: Jeden Hof führt ein Mensch.,", f"{{de: {LIE}.,"),
    "note of a value": (
        LAND,
        "value: 30.8, source: zaehlung}",
        f"value: 30.8, source: zaehlung, note: {{de: So., en: {LIE_EN}.}}}}",
    ),
    "place in a source": (
        LAND,
        "value: 28, source: zaehlung}",
        f"value: 28, source: zaehlung, locator: {{de: {LIE}., en: So.}}}}",
    ),
    "caveat of a fact": (BERG, "[beschaeftigte]\n", f"[beschaeftigte]\n  caveat: {{de: {LIE}., en: So.}}\n"),
    "reason why bases compare": (TERMS, "{de: Das Buch wird aus dem Register abgeschrieben.,", f"{{de: {LIE}.,"),
    "label of a basis": (TERMS, "{de: Betriebe, en: holdings}", f"{{de: {LIE}, en: holdings}}"),
    "label of an area": (TERMS, "{de: Nachbarstadt, en: Nachbarstadt}", f"{{de: {LIE}, en: Nachbarstadt}}"),
    "kind of a partner": (TERMS, "{de: Amt, en: Office}", f"{{de: {LIE}, en: Office}}"),
    "why a source has no date": ("data/sources.yml", '"Undated; old, going by its binding."', f'"{LIE_EN}."'),
    "label of a list": (LISTS, "{de: Jahre, en: Years}", f"{{de: {LIE}, en: Years}}"),
    "who competes": (LISTS, "{de: Jahre, en: years}", f"{{de: Jahre, en: {LIE_EN}}}"),
    "name of a competitor": (LISTS, "{de: Damals, en: Then}", f"{{de: {LIE}, en: Then}}"),
    "reason why nobody is missing": (LISTS, "{de: Alle Jahre., en: All years.}", f"{{de: Alle Jahre., en: {LIE_EN}.}}"),
}  # fmt: skip
LIST = """
jahre:
  status: published
  label: {de: Jahre, en: Years}
  among: {de: Jahre, en: years}
  members:
    - {fact: beschaeftigte, as-of: 2010, name: {de: Damals, en: Then}}
    - {fact: beschaeftigte, as-of: 2014}
  complete: {reason: {de: Alle Jahre., en: All years.}, source: zaehlung}
"""


@pytest.fixture(scope="module")
def told_places(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> dict[str, bool]:
    """Whether the lie at each place has a problem in its own line; all stand in one project."""
    project = make_project()
    project.write(LISTS, LIST)
    lies = {}
    for number, (name, (path, old, new)) in enumerate(PLACES.items()):
        lies[name] = (path, f"5{number:03}")
        project.edit(path, old, new.replace("5000", lies[name][1]))
    told = {(problem.place.path, problem.place.line) for problem in errors(inspect(project))}
    found = {}
    for name, (path, lie) in lies.items():
        lines = (project.root / path).read_text(encoding="utf-8").splitlines()
        found[name] = (path, next(number for number, line in enumerate(lines, start=1) if lie in line)) in told
    return found


@pytest.mark.parametrize("name", PLACES)
def test_a_lie_is_refused_wherever_it_stands(name: str, told_places: dict[str, bool]) -> None:
    assert told_places[name]


# --- Guises ---

TEXTS = [
    f"{LIE}.",
    "Es gibt 5\u00a0000 Höfe.",
    "Es gibt 5\u202f000 Höfe.",
    "Es gibt fünftausend Höfe.",
    "Es gibt ５０００ Höfe.",
    "Es gibt ٥٠٠٠ Höfe.",
    "Es gibt 𝟓𝟎 Höfe.",
    "Es gibt ½ Hof.",
    "Es gibt &#53;000 Höfe.",
    "Es gibt 5k Höfe.",
    "Es gibt **5000** Höfe.",
    "Es gibt fünf*tausend* Höfe.",
    "<!-- Es gibt 5000 Höfe. -->",
    '<span title="5000 Höfe">Höfe</span>',
    "![5000 Höfe](/bilder/feld.svg)",
    "## Wir sind die größte Stadt",
    "- Wir sind die gro\u0308ßte Stadt.",
    "WIR SIND DIE GRÖSSTE STADT.",
    "Die einzige Stadt am Fluss.",
    "Die Zahl der Höfe steigt.",
    "Die Höfe haben sich verdoppelt.",
    "Jeder zweite Hof ist neu.",
    "{% if true %}5000{% endif %}",
    '{{ exception("5000 Höfe") }}',
    '{{ exception("5000 Höfe", reason=" ") }}',
    '{{ claim("alte-bauern") }}',
    '{{ claim("hoefe-zuwachs") }}',
    '{{ claim("hoefe-zuwachs", form="link", text="Es gibt mehr Höfe") }}',
    '1{{ fact("hoefe", form="value") }} Höfe.',
    '{{ fact("hoefe", form="value") }}0 Höfe.',
    '{{ fact("hoefe", form="value") }} Millionen Höfe.',
    'Es gibt mehr als {{ fact("hoefe") }}.',
    'Es gibt zehnmal {{ fact("hoefe") }}.',
    "Es gibt `5000` Höfe.",
    "Wir sind die `größte` Stadt.",
    '[Höfe](/fakten/hoefe/ "Es gibt 5000 Höfe")',
    "Es gibt Ⅻ Höfe.",
    "Es gibt ⁵⁰ Höfe.",
    "Es gibt ⑤ Höfe.",
    "Es gibt f&uuml;nftausend Höfe.",
    "Es gibt m\u0435hr Höfe.",
    "Wir sind die grö**ßte** Stadt.",
    "Wir sind die größ&shy;te Stadt.",
    "Wir sind die groesste Stadt.",
    "Es gibt 2014 Höfe.",
    'Es gibt fast {{ fact("hoefe") }}.',
    'Es gibt nicht {{ fact("hoefe") }}.',
    'Es gibt über {{ fact("hoefe") }}.',
    'Es gibt knapp {{ fact("hoefe") }}.',
    'Es gibt -{{ fact("hoefe", form="value") }} Höfe.',
    'Es gibt {{ fact("hoefe", form="value") }} Prozent Höfe.',
    '{{ fact("hoefe", form="value") }}{{ fact("hoefe", form="value") }} Höfe.',
    'Es ist falsch, dass {{ claim("bauern-und-bergleute") }}',
    'Nicht wahr: {{ claim("bauern-und-bergleute") }}',
]


@pytest.fixture(scope="module")
def told_texts(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> set[int]:
    """The lines of a story, one text in each, that have a problem."""
    project = make_project()
    before = (project.root / STORY).read_text(encoding="utf-8")
    project.append(STORY, "".join(f"\n{text}\n" for text in TEXTS))
    first = before.count("\n") + 2
    lines = {problem.place.line for problem in errors(inspect(project)) if problem.place.path == STORY}
    assert all(line >= first for line in lines), "the sample itself has no problem"
    return {(line - first) // 2 for line in lines}


@pytest.mark.parametrize("number", range(len(TEXTS)), ids=lambda number: ascii(TEXTS[number]))
def test_a_text_in_disguise_is_refused(number: int, told_texts: set[int]) -> None:
    assert number in told_texts


# What nobody sees is refused in any file, before anything is read from it.
UNSEEN = {
    "a soft hyphen": "fünf\u00adtausend",
    "no width": "50\u200b00",
    "another direction": "\u202e0005",
    "a joiner": "5\u2060000",
}


@pytest.mark.parametrize("path", [STORY, PAGE, CLAIMS, LAND])
@pytest.mark.parametrize("name", UNSEEN)
def test_characters_that_nobody_sees_are_refused(
    name: str, path: str, project: Any, inspect: Callable[..., Any]
) -> None:
    comment = "" if path.endswith(".md") else "# "
    told = errors(inspect(project.append(path, f"\n{comment}Es gibt {UNSEEN[name]} Höfe.\n")))
    assert path in {problem.place.path for problem in told}


# --- Wordings ---

SAID = "{when} zählte Musterstadt {relation} {left.noun} {than} {right.noun}."
WORDINGS = {
    "swapped": "{when} zählte Musterstadt {relation} {right.noun} {than} {left.noun}.",
    "swapped by its values": "{when} zählte Musterstadt {relation} {right.value} {than} {left.value}.",
    "denied": "{when} zählte Musterstadt nicht {relation} {left.noun} {than} {right.noun}.",
    "denied elsewhere": "{when} zählte keine Stadt außer Musterstadt {relation} {left.noun} {than} {right.noun}.",
    "graded": "{when} zählte Musterstadt viel {relation} {left.noun} {than} {right.noun}.",
    "hedged": "{when} zählte Musterstadt kaum {relation} {left.noun} {than} {right.noun}.",
    "multiplied": "{when} zählte Musterstadt zehnmal {relation} {left.noun} {than} {right.noun}.",
    "for ever": "Immer {when} wird Musterstadt {relation} {left.noun} {than} {right.noun} zählen.",
    "with a number of its own": "{when} zählte Musterstadt um 5 {relation} {left.noun} {than} {right.noun}.",
    "with another's date": "{left.value} ({right.as-of}): {relation} {left.noun} {than} {right.noun} {when}.",
    "without date": "Musterstadt zählte {relation} {left.noun} {than} {right.noun}.",
    "without relation": "{when} zählte Musterstadt {left.noun} {than} {right.noun}.",
    "without sides": "{when} zählte Musterstadt {relation} Häuser {than} Hütten.",
    "twice": "{when} zählte Musterstadt {relation} {left.noun} {than} {right.noun} und {relation} Hunde.",
    "one more": "{when} zählte Musterstadt eine {relation} {left.noun} {than} {right.noun}.",
    "a year more": "{when} zählte Musterstadt ein Jahr {relation} {left.noun} {than} {right.noun}.",
    "by more": "{when} zählte Musterstadt um {relation} {left.noun} {than} {right.noun}.",
    "than ever": "{when} zählte Musterstadt {relation} {left.noun} {than} es {right.noun} je gab.",
    "as then": "{when} zählte Musterstadt wie damals {relation} {left.noun} {than} {right.noun}.",
    "against today": "{when} gab es in Musterstadt {relation} {left.noun} {than} es {right.noun} gab und gibt.",
    "weighed": "{when} zählten in Musterstadt {left.noun}, sie zählten {relation} {than} {right.noun}.",
    "called false": "Falsch ist: {when} zählte Musterstadt {relation} {left.noun} {than} {right.noun}.",
    "with another's number": "{when}: {relation} {left.noun} {than} {right.noun}, {left.value} {right.noun}.",
    "since a single date": "Seit {as-of} zählt Musterstadt {relation} {left.noun} {than} {right.noun}.",
    "with a reference": "{when} zählte Musterstadt {relation} {left.noun} {than} {right.noun} {{ fact('hofe') }}.",
}


@pytest.fixture(scope="module")
def told_wordings(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> dict[str, set[str]]:
    """Codes of the problems of each wording; every claim holds."""
    project = make_project()
    text = (project.root / CLAIMS).read_text(encoding="utf-8")
    at = text.index("pendler-und-beschaeftigte:")
    entry = text[at : text.index("beschaeftigte-und-pendler:")]
    names = {f"probe-{number}": name for number, name in enumerate(WORDINGS)}
    for key, name in names.items():
        quoted = WORDINGS[name].replace('"', '\\"')
        copied = entry.replace("pendler-und-beschaeftigte:", f"{key}:").replace(SAID, quoted)
        assert quoted in copied
        project.append(CLAIMS, copied)
    inspection = inspect(project)
    lines = (project.root / CLAIMS).read_text(encoding="utf-8").splitlines()
    owners: dict[int, str] = {}
    owner = ""
    for number, line in enumerate(lines, start=1):
        owner = line[:-1] if line.endswith(":") and not line.startswith(" ") else owner
        owners[number] = owner
    assert all(inspection.public.proofs[key].verdict == "holds" for key in names)
    told: dict[str, set[str]] = {}
    for problem in errors(inspection):
        told.setdefault(names[owners[problem.place.line]], set()).add(problem.code)
    return told


@pytest.mark.parametrize("name", WORDINGS)
def test_a_wording_that_says_more_than_was_proven_is_refused(name: str, told_wordings: dict[str, set[str]]) -> None:
    assert told_wordings.get(name)


# --- Data ---

TWO_YEARS = "  left: {fact: pendler, as-of: 2014}\n  right: {fact: beschaeftigte, as-of: 2014}"
DATA = {
    "a misspelt status": (CLAIMS, "keine-bergleute:\n  status: published", "keine-bergleute:\n  status: pubished"),
    "a status in capitals": (CLAIMS, "keine-bergleute:\n  status: published", "keine-bergleute:\n  status: Published"),
    "an unknown field": (CLAIMS, "  times: 11\n", "  times: 11\n  expectt: refuted\n"),
    "an expectation for what is published": (CLAIMS, "  times: 11\n", "  times: 12\n  expect: refuted\n"),
    "an id in capitals": (LAND, "feldanteil:", "Hoefe:"),
    "an id twice": (LAND, "feldanteil:", "hoefe:"),
    "an id in two files": (BERG, "pendler:\n", "hoefe:\n"),
    "a claim named like a fact": (CLAIMS, "keine-bergleute:", "bergleute:"),
    "a claim that shadows another": (CLAIMS, "felder-rueckgang:", "bauern-und-bergleute:"),
    "a part counted beside its whole": (
        LAND,
        "rule: at-least\n    from: [hoefe]",
        "rule: sum\n    parts: [{fact: pendler, as-of: 2014}, {fact: beschaeftigte, as-of: 2014}]",
    ),
    "a circle": (LAND, "from: [hoefe]", "from: [bauern]"),
    "a date twice": (LAND, "{as-of: 2010, value: 110", "{as-of: 2014, value: 110"),
    "a value of the future": (LAND, "{as-of: 2007, value: 28", "{as-of: 2027, value: 28"),
    "an event of the future": ("data/timeline.yml", "date: 1987-03-31", "date: 2027-03-31"),
    "a source of the future": ("data/sources.yml", "published: 2015-03", "published: 2027-03"),
    "a negative tolerance": (BERG, "kind: rounded, step: 2", "kind: about, tolerance: -5"),
    "no tolerance": (BERG, "kind: rounded, step: 2", "kind: about, tolerance: 0"),
    "a huge tolerance": (BERG, "kind: rounded, step: 2", "kind: about, tolerance: 5000"),
    "a negative step": (BERG, "kind: rounded, step: 2", "kind: rounded, step: -2"),
    "an exponent": (LAND, "value: 102", "value: 1e2"),
    "a German thousand": (LAND, "value: 102", "value: 1.020"),
    "a decimal comma": (LAND, "value: 102", "value: '10,2'"),
    "an underscore": (LAND, "value: 102", "value: 1_02"),
    "an octal number": (LAND, "value: 102", "value: 0102"),
    "less than nothing": (LAND, "value: 102", "value: -102"),
    "half a farm": (LAND, "value: 102", "value: 102.5"),
    "a range upside down": (LAND, "value: 102", "kind: between, low: 105, high: 100"),
    "a value that is suppressed and told": (LAND, "value: 102", "kind: suppressed, below: 5, value: 102"),
    "dates that differ": (CLAIMS, TWO_YEARS, TWO_YEARS.replace("2014}\n", "2010}\n")),
    "a negative tolerance of dates": (CLAIMS, TWO_YEARS, f"  date-tolerance: -1 years\n{TWO_YEARS}"),
    "an examined claim on the home page": ("data/site.yml", "claim: bauern-und-bergleute", "claim: hoefe-zuwachs"),
    "a retired claim on the home page": ("data/site.yml", "claim: bauern-und-bergleute", "claim: alte-bauern"),
}  # fmt: skip


@pytest.mark.parametrize("name", DATA)
def test_a_trick_of_the_data_is_refused(name: str, project: Any, inspect: Callable[..., Any]) -> None:
    path, old, new = DATA[name]
    inspection = inspect(project.edit(path, old, new))
    assert not inspection.passes


def test_one_declared_reason_is_enough_and_none_refuses(project: Any, inspect: Callable[..., Any]) -> None:
    """Declared by one side only, a comparison passes from whichever side it is made."""
    other = "basis: personen\n  part-of: [beschaeftigte]"
    project.edit(BERG, other, other.replace("personen", "einwohnerbuch"))
    assert "claim-not-comparable" in {problem.code for problem in errors(inspect(project))}
    project.edit(
        TERMS,
        "en: People who work here.}\n",
        "en: People who work here.}\n    comparable-with:\n"
        "      - {basis: einwohnerbuch, reason: {de: Dieselben Menschen., en: The same people.}}\n",
    )
    assert "claim-not-comparable" not in {problem.code for problem in errors(inspect(project))}
