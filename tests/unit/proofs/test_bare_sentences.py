"""What is true instead of an examined claim that has no wording: told from labels and the words that operators own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.whole.verdicts import true_sentence

HEAD = "geprueft:\n  status: examined\n  topic: berg\n  question: {de: Stimmt das?, en: Is that so?}\n"
MORE = (
    "data/facts/berg.yml",
    (
        "muehlen:\n  status: published\n  label: {de: Mühlen, en: Mills}\n"
        "  noun: {de: {one: Mühle, many: Mühlen}, en: {one: mill, many: mills}}\n  topic: berg\n  unit: personen\n"
        "  area: musterstadt\n  basis: personen\n  definition: {de: Mühlen im Tal., en: Mills in the valley.}\n"
        "  owner: beispielamt\n  policy: keep\n  observations:\n"
        "    - {as-of: 1985, value: 3, source: chronik}\n    - {as-of: since-1986, value: 0, source: chronik}\n"
    ),
)
CASES = {
    "more-than": (
        "operator: more-than\n  left: {fact: pendler, as-of: 2014}\n  right: {fact: beschaeftigte, as-of: 2014}",
        "Pendlerinnen und Pendler: weniger als „Beschäftigte“ (rund 400 und 1.200, 2014).",
        "Commuters: fewer than “Staff” (about 400 and 1,200, 2014).",
    ),
    "two dates": (
        "operator: fewer-than\n  date-tolerance: 5 years\n"
        "  left: {fact: beschaeftigte, as-of: 2014}\n  right: {fact: beschaeftigte, as-of: 2010}",
        "Beschäftigte (2014): mehr als „Beschäftigte (2010)“ (1.200, 2014; 900, 2010).",
        "Staff (2014): more than “Staff (2010)” (1,200, 2014; 900, 2010).",
    ),
    "a number": (
        "operator: more-than\n  left: {fact: pendler, as-of: 2010}\n  right: {number: 90}",
        "Pendlerinnen und Pendler: weniger als 90 (80, 2010).",
        "Commuters: fewer than 90 (80, 2010).",
    ),
    "times": (
        "operator: times\n  times: 12\n  mode: at-least\n"
        "  left: {fact: beschaeftigte, as-of: 2010}\n  right: {fact: pendler, as-of: 2010}",
        "Beschäftigte: mindestens elfmal so viele wie „Pendlerinnen und Pendler“ (900 und 80, 2010).",
        "Staff: at least eleven times as many as “Commuters” (900 and 80, 2010).",
    ),
    "equal-within": (
        "operator: equal-within\n  within: 10\n"
        "  left: {fact: gaeste, as-of: 2014}\n  right: {fact: beschaeftigte, as-of: 2014}",
        "Gäste: bis auf 150 gleich viele wie „Beschäftigte“ (1.050 und 1.200, 2014).",
        "Visitors: as many as “Staff”, give or take 150 (1,050 and 1,200, 2014).",
    ),
    "share": (
        "operator: share\n  value: 50\n"
        "  part: {fact: pendler, as-of: 2014}\n  whole: {fact: beschaeftigte, as-of: 2014}",
        "Pendlerinnen und Pendler: rund 33 von 100, gemessen an „Beschäftigte“ (rund 400 und 1.200, 2014).",
        "Commuters: about 33 of 100, measured against “Staff” (about 400 and 1,200, 2014).",
    ),
    "ratio": (
        "operator: ratio\n  per: 10\n  value: 20\n  mode: at-least\n"
        "  left: {fact: gaeste, as-of: 2014}\n  right: {fact: beschaeftigte, as-of: 2014}",
        "Mindestens 8 Gäste auf 10 Beschäftigte: Gäste: 1.050 (2014); Beschäftigte: 1.200 (2014).",
        "At least 8 visitors per 10 people at work: Visitors: 1,050 (2014); Staff: 1,200 (2014).",
    ),
    "sum": (
        "operator: sum\n  relation: more-than\n  disjoint: {de: Verschiedenes., en: Different things.}\n"
        "  parts: [{fact: gaeste, as-of: 2014}, {fact: pendler, as-of: 2014}]\n  right: {number: 2000}",
        "Zusammen 1.449 bis 1.451 (2014), weniger als 2.000: Gäste: 1.050; Pendlerinnen und Pendler: rund 400.",
        "Together 1,449 to 1,451 (2014), fewer than 2,000: Visitors: 1,050; Commuters: about 400.",
    ),
    "trend": (
        "operator: trend\n  fact: gaeste\n  from: 2012\n  to: 2014\n  direction: fall",
        "Gäste: gestiegen, von 990 (2012) auf 1.050 (2014).",
        "Visitors: risen, from 990 (2012) to 1,050 (2014).",
    ),
    "change": (
        "operator: change\n  fact: gaeste\n  from: 2012\n  to: 2014\n  direction: rise\n  by: 10",
        "Gäste: um rund 6 Prozent gestiegen, von 990 (2012) auf 1.050 (2014).",
        "Visitors: risen by about 6 per cent, from 990 (2012) to 1,050 (2014).",
    ),
    "since": (
        "operator: since\n  relation: more-than\n  left: {fact: gaeste}\n  right: {number: 1000}\n"
        "  from: 2012\n  until: 2014",
        "Gäste: von 2013 bis 2014 mehr als 1.000.",
        "Visitors: from 2013 to 2014 more than 1,000.",
    ),
    "none-since": (
        "operator: none-since\n  fact: muehlen\n  from: 1985",
        "Mühlen: seit 1986 keine.",
        "Mills: none since 1986.",
    ),
    "nothing holds": (
        "operator: times\n  times: 3\n  mode: at-least\n"
        "  left: {fact: bauern, as-of: 2010}\n  right: {fact: bauern, as-of: 2014}\n  date-tolerance: 5 years",
        "Bäuerinnen und Bauern: mindestens 110 (2010); Bäuerinnen und Bauern: mindestens 102 (2014).",
        "Farmers: at least 110 (2010); Farmers: at least 102 (2014).",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_true_instead_needs_no_wording(name: str, project: Any, inspect: Callable[..., Any]) -> None:
    body, german, english = CASES[name]
    project.append(*MORE).append("data/claims.yml", f"{HEAD}  {body}\n  expect: refuted\n")
    hub = inspect(project).public
    assert hub is not None, [str(problem.code) for problem in inspect(project).problems]
    true = true_sentence(hub.claims["geprueft"], hub.proofs["geprueft"])
    assert (true.de, true.en) == (german, english)
