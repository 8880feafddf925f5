"""What the site says of itself, what people and houses are called: into each of these a sentence could be written."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.models.images import Image
from brandhub.models.inscriptions import inscribed
from brandhub.models.partners import Partner
from brandhub.models.terms import Topic

ROOT = Path(__file__).parents[3]
SITE, IMAGES, PARTNERS, SOURCES = (f"data/{name}.yml" for name in ("site", "images", "partners", "sources"))
# Where it stands, what stands there, and the lie in its place. All stand in one project.
NAMES = {
    "credit of a picture": (IMAGES, "credit: Redaktion Musterstadt", "credit: Die größte Redaktion"),
    "author of a picture": (IMAGES, "author: Redaktion Musterstadt", "author: Das älteste Archiv"),
    "name of a partner": (PARTNERS, "name: Amt für Beispiele", "name: Das beste Amt"),
    "short name of a partner": (PARTNERS, "  kind: amt", "  short: Das allerbeste Amt\n  kind: amt"),
    "producer of a source": (SOURCES, "producer: Archiv Musterstadt", "producer: Das dickste Archiv"),
    "operator": (SITE, "operator:\n  name: AUSFÜLLEN", "operator:\n  name: Die schönste Stadt"),
    "who represents the operator": (SITE, "represented-by: AUSFÜLLEN", "represented-by: Die klügste Stadt"),
    "street": (SITE, "street: AUSFÜLLEN", "street: Die längste Straße 1"),
    "town": (SITE, "town: AUSFÜLLEN", "town: 12345 Die grünste Stadt"),
    "who answers for the content": (SITE, "e: {name: AUSFÜLLEN", "e: {name: Die ehrlichste Stadt"),
    "where one finds them": (SITE, "address: AUSFÜLLEN}\n", "address: Die breiteste Straße}\n"),
    "contact": (SITE, "Editors}, name: AUSFÜLLEN", "Editors}, name: Die schnellste Redaktion"),
    "ombuds office": (SITE, "ombuds-office: AUSFÜLLEN", "ombuds-office: Die mildeste Stelle"),
    "when it was assessed": (SITE, "assessed-on: AUSFÜLLEN", "assessed-on: Das kürzeste Jahr"),
    "key of the town": (SITE, "licence: offen", "open-data: {municipality: Die weiteste Stadt}\nlicence: offen"),
    "how it was tested": (SITE, "method: AUSFÜLLEN", "method: Das strengste Verfahren"),
    "data protection": (SITE, "officer: AUSFÜLLEN", "officer: Das stillste Amt"),
    "who hosts": (SITE, "hosting: AUSFÜLLEN", "hosting: Der sicherste Rechner"),
}
DESIGN = ("data/brand/colours.yml", "data/brand/type.yml", "data/brand/word-mark.yml")
LIES = {"de": "Die größte Stadt", "en": "The biggest city"}
# What a scalar is called by decides what is planted; anything else (shades, sizes, files) is no text.
PLANTED = {**LIES, **dict.fromkeys(("name", "cut", "licence", "producer"), LIES["de"])}
MARK = {"de": {"first": "Die", "second": "größte"}, "en": {"first": "The", "second": "biggest"}}


def lies_in(node: yaml.Node, key: str = "", above: str = "") -> Iterator[tuple[yaml.Node, str]]:
    """Every text of a file of the brand, with the lie for its place."""
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            yield from lies_in(value, name.value, key)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from lies_in(value)
    elif key in MARK["de"] or key in PLANTED:
        yield node, MARK[above][key] if key in MARK["de"] else PLANTED[key]


def told(inspection: Any, path: str) -> set[tuple[int, int]]:
    return {
        (one.place.line, one.place.column)
        for one in inspection.problems
        if one.place.path == path and one.severity == "error"
    }


@pytest.fixture(scope="module")
def found(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> dict[str, bool]:
    """For each name whether the lie in its place is told there."""
    project = make_project()
    for path, old, new in NAMES.values():
        project.edit(path, old, new)
    inspection = inspect(project)
    seen = {}
    for name, (path, old, new) in NAMES.items():
        lie = re.split(r": (?:\{(?:name|municipality): )?", new.replace(old, ""))[-1].split("\n")[0].rstrip("}")
        number, line = next(
            (number, line)
            for number, line in enumerate((project.root / path).read_text(encoding="utf-8").splitlines(), start=1)
            if lie in line
        )
        start = line.index(lie) + 1
        seen[name] = any(at == number and start <= column < start + len(lie) for at, column in told(inspection, path))
    return seen


@pytest.mark.parametrize("name", NAMES)
def test_a_name_asserts_nothing(name: str, found: dict[str, bool]) -> None:
    assert found[name]


def test_names_of_the_sample_are_free(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> None:
    project = make_project()
    project.edit(PARTNERS, "name: Amt für Beispiele", "name: „Amt“ für Beispiele")
    project.edit(SITE, "street: AUSFÜLLEN", "street: Hansastraße 12")
    project.edit(SITE, "town: AUSFÜLLEN", "town: 44137 Musterstadt")
    project.edit(SITE, "assessed-on: AUSFÜLLEN", "assessed-on: 12. März 2026")
    project.edit(SITE, "licence: offen", 'open-data: {municipality: "05913000"}\nlicence: offen')
    assert not [one for one in inspect(project).problems if one.severity == "error"]


def test_inscriptions_are_the_texts_without_a_language() -> None:
    assert inscribed(Image) == ("credit", "author")
    assert inscribed(Partner) == ("name", "short", "reviewers")
    assert inscribed(Topic) == ()


@pytest.mark.parametrize("path", DESIGN)
def test_colours_typefaces_and_the_mark_assert_nothing(
    path: str, make_project: Callable[[], Any], inspect: Callable[..., Any]
) -> None:
    project = make_project()
    for other in DESIGN:
        shutil.copyfile(ROOT / other, project.root / other)
    assert not told(inspect(project), path), "what is written there today is free"
    text = (ROOT / path).read_text(encoding="utf-8")
    planted = [*lies_in(yaml.compose(text))]
    for node, lie in reversed(planted):
        text = f'{text[: node.start_mark.index]}"{lie}"{text[node.end_mark.index :]}'
    project.write(path, text)
    found = {line for line, _ in told(inspect(project), path)}
    assert len(planted) >= 10
    assert {node.start_mark.line + 1 for node, _ in planted} <= found
