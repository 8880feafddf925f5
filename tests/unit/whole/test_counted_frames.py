"""What a wording counts: the fact's own noun in its own unit, no smaller group and nothing beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.counted_frames import check_counted_frames
from brandhub.whole.hub import Hub
from brandhub.whole.part_frames import check_part_frames

FACT = """
{key}:
  status: published
  label: {{de: {label[0]}, en: {label[1]}}}
  noun: {{de: {{{noun[0]}}}, en: {{{noun[1]}}}}}
  topic: land
  unit: {unit}
  area: musterstadt
  basis: betriebe
  definition: {{de: "{said[0]}", en: "{said[1]}"}}
  owner: beispielamt
  policy: keep
  observations:
    - {{as-of: 2013, value: {values[0]}, source: zaehlung}}
    - {{as-of: 2014, value: {values[1]}, source: zaehlung}}
"""
FACTS: dict[str, dict[str, Any]] = {
    "museen": {
        "label": ("Museen", "Museums"),
        "noun": ("one: Museum, many: Museen", "one: museum, many: museums"),
        "unit": "hoefe",
        "said": ("Gemeldete Museen in der Stadt, öffentliche und private.", "Registered museums, public and private."),
        "values": (9, 12),
    },
    "betten": {
        "label": ("Hotelbetten", "Hotel beds"),
        "noun": ("one: Hotelbett, many: Hotelbetten", "one: hotel bed, many: hotel beds"),
        "unit": "hoefe",
        "said": ("Betten in den Hotels der Stadt.", "Beds in the hotels of the city."),
        "values": (900, 1100),
    },
    "quote": {
        "label": ("Arbeitslosenquote", "Unemployment rate"),
        "noun": ("many: Prozent Arbeitslose", "many: per cent unemployed"),
        "unit": "prozent",
        "said": ("Anteil der Arbeitslosen an den Erwerbspersonen.", "Share of the unemployed in the labour force."),
        "values": (8.5, 9.1),
    },
    "schulden": {
        "label": ("Schulden", "Debt"),
        "noun": ("many: Millionen Euro Schulden", "many: million euros of debt"),
        "unit": "millionen-euro",
        "said": ("Schulden der Stadt am Jahresende.", "Debt of the city at the end of the year."),
        "values": (200, 210.5),
    },
}
CLAIM = """
lauf-{key}:
  status: published
  topic: land
  question: {{de: Wie steht es damit?, en: How do things stand?}}
  operator: trend
  fact: {key}
  from: 2013
  to: 2014
  direction: rise
  wording:
    de: "{{to.label}}: {{trend}}: {{from}} ({{from.as-of}}), {{to}} ({{to.as-of}})."
    en: "{{to.label}}: {{trend}}: {{from}} ({{from.as-of}}), {{to}} ({{to.as-of}})."
mehr-{key}:
  status: published
  topic: land
  question: {{de: Wie steht es damit?, en: How do things stand?}}
  operator: more-than
  date-tolerance: 2 years
  left: {{fact: {key}, as-of: 2014}}
  right: {{fact: {key}, as-of: 2013}}
  wording:
    de: "{{left.when}} gab es {{relation}} {{left.noun}} {{than}} {{right.when}}: {{left.value}}."
    en: "{{left.when}}, there were {{relation}} {{left.noun}} {{than}} {{right.when}}: {{left.value}}."
"""
BEHIND = ": von {from} ({from.as-of}) auf {to} ({to.as-of})."
SAID = [
    ("de", "lauf-museen", "Die Zahl der Museen ist {trend}", ""),
    ("de", "lauf-museen", "Die Zahl der gemeldeten Museen ist {trend}", ""),
    ("de", "lauf-museen", "Die Zahl der privaten Museen ist {trend}", "privaten"),
    ("de", "lauf-museen", "In Musterstadt ist die Zahl der öffentlichen Museen {trend}", "öffentlichen"),
    ("de", "lauf-museen", "Die privaten Museen sind {trend}", "privaten"),
    ("de", "lauf-betten", "Die Zahl der Hotelbetten ist {trend}", ""),
    ("de", "lauf-betten", "Die Zahl der Betten in den Hotels ist {trend}", ""),
    ("de", "lauf-betten", "Die Zahl der Hotels ist {trend}", "Hotels"),
    ("de", "lauf-betten", "Die Hotels sind {trend}", "Hotels"),
    ("de", "lauf-quote", "Die Arbeitslosenquote ist {trend}", ""),
    ("de", "lauf-quote", "Der Anteil der Arbeitslosen ist {trend}", ""),
    ("de", "lauf-quote", "Die Arbeitslosen sind {trend}", "Arbeitslosen"),
    ("de", "lauf-schulden", "Die Schulden sind {trend}", ""),
    ("de", "lauf-schulden", "Die Schulden in Millionen Euro sind {trend}", ""),
    ("de", "lauf-schulden", "Die Schulden in Mio. Euro sind {trend}", "Euro"),
    ("de", "lauf-schulden", "Die Schulden in Euro sind {trend}", "Euro"),
    ("de", "mehr-schulden", "{left.when} gab es {relation} Euro Schulden {than} {right.when}", "Euro"),
    ("de", "mehr-schulden", "{left.when} gab es {relation} Millionen Euro Schulden {than} {right.when}", ""),
    ("de", "mehr-museen", "{left.when} gab es {relation} private Museen {than} {right.when}", "private"),
    ("de", "mehr-museen", "{left.when} gab es {relation} Museen {than} {right.when}", ""),
    ("de", "mehr-museen", "{left.when} hatte die alte Stadt {relation} Museen {than} {right.when}", ""),
    ("de", "lauf-museen", "Die Museumszahl ist {trend}", ""),
    ("de", "lauf-betten", "In den Hotels sind die Betten {trend}", ""),
    ("de", "lauf-betten", "In den Betten sind die Hotels {trend}", "Hotels"),
    ("de", "lauf-museen", "In Musterstadt sind die Museen {trend}", ""),
    ("de", "lauf-museen", "Die Zahl der Gäste ist {trend}", "Gäste"),
    ("de", "lauf-museen", "Die neuen Museen sind {trend}", "neuen"),
    ("de", "lauf-museen", "In Musterstadt sind private Museen {trend}", "private"),
    ("de", "lauf-museen", "Seine privaten Museen sind {trend}", "privaten"),
    ("de", "lauf-museen", "Musterstadts gemeldete Museen sind {trend}", ""),
    ("de", "lauf-museen", "In der Stadt sind Museen {trend}", ""),
    ("de", "mehr-museen", "{left.when} war die Zahl der privaten Museen größer {than} {right.when}", "privaten"),
    ("en", "lauf-museen", "The number of museums has {trend}", ""),
    ("en", "lauf-museen", "The number of registered museums has {trend}", ""),
    ("en", "lauf-museen", "The number of private museums has {trend}", "private"),
    ("en", "lauf-betten", "The number of hotel beds has {trend}", ""),
    ("en", "lauf-betten", "In Musterstadt, the number of hotels has {trend}", "hotels"),
    ("en", "lauf-betten", "The hotels have {trend}", "hotels"),
    ("en", "lauf-quote", "The unemployment rate has {trend}", ""),
    ("en", "lauf-quote", "The unemployed have {trend}", "unemployed"),
    ("en", "mehr-schulden", "{left.when}, there were {relation} euros of debt {than} {right.when}", "euros"),
    ("en", "mehr-schulden", "{left.when}, there were {relation} million euros of debt {than} {right.when}", ""),
    ("en", "mehr-museen", "{left.when}, the old town had {relation} museums {than} {right.when}", ""),
    ("en", "lauf-museen", "The museums of Musterstadt have {trend}", ""),
    ("en", "lauf-museen", "The number of visitors has {trend}", "visitors"),
    ("en", "lauf-museen", "The old museums have {trend}", "old"),
    ("en", "lauf-museen", "Private museums have {trend}", "Private"),
    ("en", "lauf-museen", "Every small public museum has {trend}", "public"),
    ("en", "lauf-museen", "Registered museums have {trend}", ""),
    ("en", "lauf-museen", "Across the city, museums have {trend}", ""),
    ("en", "mehr-museen", "{left.when}, there were {relation} private museums {than} {right.when}", "private"),
]
SAID += [
    ("de", "lauf-museen", "Das Museum ist {trend}", "Museum"),
    ("de", "lauf-museen", "Die Museen sind {trend}", ""),
    ("de", "lauf-museen", "Die Liste der Museen ist {trend}", "Liste"),
    ("de", "lauf-museen", "Die Zahl der Stadtmuseen ist {trend}", "Stadtmuseen"),
    ("de", "lauf-schulden", "Der Stand der Schulden ist {trend}", ""),
    ("de", "lauf-schulden", "Die Stadt mit Schulden ist {trend}", "Stadt"),
]
SHARES = [
    ("de", "{when} waren {share} Beschäftigten {part.noun}.", ""),
    ("de", "{when} zählten {share} Beschäftigten zu den Pendlern.", ""),
    ("de", "{when} kamen {share} Beschäftigten von außerhalb: {part} von {whole}.", ""),
    ("de", "{when} hatten {share} Beschäftigten {part.noun}.", "hatten"),
    ("de", "{when} hatten {share} Beschäftigten ihre eigenen Pendler.", "hatten"),
    ("de", "{when} arbeiteten {share} Beschäftigten mit {part.noun}.", "mit"),
    ("de", "{when} arbeiteten {share} Beschäftigten mit den Pendlern.", "mit"),
    ("de", "{when} gehörten {share} Beschäftigten {part.noun}.", "gehörten"),
    ("en", "{when}, {share} staff were commuters.", ""),
    ("en", "{when}, {share} staff counted as commuters.", ""),
    ("en", "{when}, {share} staff had {part.noun}.", "had"),
    ("en", "{when}, {share} staff came with commuters.", "with"),
]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    project = make_project()
    project.write("data/facts/stadt.yml", "".join(FACT.format(key=key, **words) for key, words in FACTS.items()))
    project.append("data/claims.yml", "".join(CLAIM.format(key=key) for key in FACTS))
    found = inspect(project).public
    assert isinstance(found, Hub)
    return found


def _worded(hub: Hub, key: str, language: str, text: str) -> Any:
    claim = hub.claims[key]
    assert claim.wording is not None
    texts = {"de": claim.wording.de, "en": claim.wording.en, language: text}
    return claim.model_copy(update={"wording": Texts(**texts)})


@pytest.mark.parametrize(("language", "key", "text", "word"), SAID)
def test_what_is_counted(language: str, key: str, text: str, word: str, hub: Hub) -> None:
    claim = _worded(hub, key, language, text + BEHIND if key.startswith("lauf") else text + ": {left.value}.")
    found = [*check_counted_frames(claim, hub.proofs[key], hub, ())]
    assert [problem.values["word"] for problem in found] == [word] * bool(word)
    assert not [*check_counted_frames(claim, hub.proofs[key], hub, {word.lower()})]


@pytest.mark.parametrize(("language", "text", "word"), SHARES)
def test_a_share_is_a_part_and_does_not_have_it(language: str, text: str, word: str, hub: Hub) -> None:
    claim = _worded(hub, "von-ausserhalb", language, text)
    found = [*check_part_frames(claim, hub.proofs["von-ausserhalb"], ())]
    assert [problem.values["word"] for problem in found] == [word] * bool(word)
    assert not [*check_part_frames(claim, hub.proofs["von-ausserhalb"], {word})]


def test_a_verb_of_the_part_may_stand_in_its_definition(hub: Hub) -> None:
    """„Menschen mit Pendlern“ would be those who have them."""
    proof = hub.proofs["von-ausserhalb"]
    reading = proof.inputs["part"]
    said = Texts(de="Menschen mit Pendlern im Haus.", en="People with commuters at home.")
    fact = reading.fact.model_copy(update={"definition": said})
    known = replace(proof, inputs={**proof.inputs, "part": replace(reading, fact=fact)})
    claim = _worded(hub, "von-ausserhalb", "de", "{when} hatten {share} Beschäftigten Pendler.")
    assert [*check_part_frames(claim, proof, ())]
    assert not [*check_part_frames(claim, known, ())]


HAVING = {
    "de": "hat haben hatte hatten nimmt nahm nehmen nahmen macht machte machen machten umfasst umfasste umfassen"
    " umfassten verzeichnet verzeichnete verzeichnen verzeichneten gehört gehörte gehören gehörten",
    "en": "has have had hold holds held make makes made making take takes took taking record records recorded",
}
BESIDE = {
    "de": "mit bei für von vom an gegen ohne neben samt zwischen gegenüber nach",
    "en": "with for by from to against without beside near between at per into under",
}


@pytest.mark.parametrize(("language", "word"), [(one, word) for one, words in HAVING.items() for word in words.split()])
def test_a_part_is_not_had(language: str, word: str, hub: Hub) -> None:
    """In the clause of the part alone, and not where a preposition says that it belongs."""
    proof = hub.proofs["von-ausserhalb"]
    belongs = {"de": "zu den", "en": "among the"}[language]
    for text, told in (
        (f"{{share}} {word} {{part.noun}}.", [word]),
        (f"{{share}} {word} {{part}}.", [word]),
        (f"{{share}} {word} {belongs} {{part.noun}}.", []),
        (f"{{share}} {word} x: {{part.noun}}.", []),
        (f"{{share}} {word} x.", []),
        (f"{{part.noun}} {word} x.", []),
    ):
        assert [
            one.values["word"] for one in check_part_frames(_worded(hub, "von-ausserhalb", language, text), proof, ())
        ] == told


@pytest.mark.parametrize(("language", "word"), [(one, word) for one, words in BESIDE.items() for word in words.split()])
def test_a_part_is_not_what_somebody_is_with(language: str, word: str, hub: Hub) -> None:
    """Right before the part, articles aside."""
    proof = hub.proofs["von-ausserhalb"]
    article, verb = {"de": ("den eigenen", "lebten"), "en": ("their own", "lived")}[language]
    for text, told in (
        (f"{{share}} {verb} {word} {{part.noun}}.", [word]),
        (f"{word.capitalize()} {{part.label}} {verb} {{share}}.", [word]),
        (f"{{share}} {verb} {word} {article} {{part.noun}}.", [word]),
        (f"{{share}} {verb} {word} x {{part.noun}}.", []),
        (f"{{share}} {verb} x {word}.", []),
        (f"{{part.noun}} {verb} {word} x.", []),
    ):
        found = check_part_frames(_worded(hub, "von-ausserhalb", language, text), proof, ())
        assert [str(one.values["word"]).lower() for one in found] == told


@pytest.mark.parametrize(
    ("definition", "told"),
    [
        ("Menschen mit Pendlern.", ""),
        ("Menschen mit eins zwei drei Pendlern.", ""),
        ("Menschen mit eins zwei drei vier Pendlern.", "mit"),
        ("Menschen ohne Pendler.", "mit"),
        ("Mit wem? Pendler.", ""),
        ("Pendler mit Menschen.", "mit"),
    ],
)
def test_the_fact_may_say_so_up_to_four_words_before(definition: str, told: str, hub: Hub) -> None:
    proof = hub.proofs["von-ausserhalb"]
    reading = proof.inputs["part"]
    fact = reading.fact.model_copy(update={"definition": Texts(de=definition, en="x")})
    known = replace(proof, inputs={**proof.inputs, "part": replace(reading, fact=fact)})
    claim = _worded(hub, "von-ausserhalb", "de", "{share} lebten mit Pendlern.")
    assert [one.values["word"] for one in check_part_frames(claim, known, ())] == [told] * bool(told)


def test_other_claims_and_shares_without_proof_are_not_asked(hub: Hub) -> None:
    proof = hub.proofs["von-ausserhalb"]
    share = _worded(hub, "von-ausserhalb", "de", "{share} hatten {part.noun}.")
    assert [*check_part_frames(share, proof, ())]
    for missing in ("part", "whole"):
        lacking = replace(proof, inputs={key: one for key, one in proof.inputs.items() if key != missing})
        assert not [*check_part_frames(share, lacking, ())]
    other = _worded(hub, "mehr-museen", "de", "{relation} hatten {part.noun}.")
    assert not [*check_part_frames(other, proof, ())]
    assert not [*check_counted_frames(share, replace(proof, inputs={}), hub, ())]
