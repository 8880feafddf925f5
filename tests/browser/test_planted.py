"""Planted: a hostile string in every text field of every noun, looked for, alive, in all that is published.

The fields come from the models, so that none is forgotten. One site is built for all of this file.
"""

from __future__ import annotations

import csv
import importlib
import io
import json
import pkgutil
import re
import zipfile
from collections.abc import Iterator, Mapping
from inspect import get_annotations
from pathlib import Path
from types import ModuleType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin
from xml.etree.ElementTree import ParseError

import docx
import lxml.html
import openpyxl
import pikepdf
import pytest
import yaml
from brandhub.models import __path__ as models_path
from brandhub.models.brand import Boilerplate, BrandCore, Post
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.elections import Election, LookAlike, OfficeHolder
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import Part, Texts
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.models.lists import List
from brandhub.models.pages import WrittenPage
from brandhub.models.partners import Partner
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.models.stories import EasyStory, Story
from brandhub.models.terms import Area, Basis, Licence, Name, PartnerKind, SourceFamily, Topic, Unit
from brandhub.models.tokens import Colours, Typefaces, WordMark
from defusedxml.ElementTree import fromstring
from playwright.sync_api import Browser
from pybtex.database import parse_string

FILES: Mapping[str, tuple[tuple[str, Any], ...]] = {
    "data/facts/land.yml": (("", Fact),),
    "data/facts/berg.yml": (("", Fact),),
    "data/claims.yml": (("", CLAIM_KINDS),),
    "data/lists.yml": (("", List),),
    "data/timeline.yml": (("", Event),),
    "data/partners.yml": (("", Partner),),
    "data/images.yml": (("", Image),),
    "data/kits.yml": (("", Kit),),
    "data/sources.yml": (("", Source),),
    "data/brand/texts.yml": (("boilerplates", Boilerplate), ("posts", Post)),
    "data/terms.yml": (
        ("topics", Topic),
        ("areas", Area),
        ("units", Unit),
        ("bases", Basis),
        ("source-families", SourceFamily),
        ("licences", Licence),
        ("partner-kinds", PartnerKind),
        ("names", Name),
    ),
    "data/calendar.yml": (("elections", Election), ("office-holders", OfficeHolder), ("look-alikes", LookAlike)),
}
SINGLE: Mapping[str, Any] = {
    "data/brand/core.yml": BrandCore,
    "data/brand/type.yml": Typefaces,
    "data/brand/colours.yml": Colours,
    "data/brand/word-mark.yml": WordMark,
    "data/site.yml": Site,
}
# What the sample lacks, so that every text of every noun has a place.
MORE: Mapping[str, str] = {
    "data/lists.yml": """
belegschaften:
  status: published
  label: {de: Belegschaften, en: Staffs}
  among: {de: Belegschaften, en: staffs}
  across: {areas: {de: Gleich gezählt., en: Counted alike.}}
  complete: {reason: {de: Die Liste des Amts., en: The list of the office.}, source: zaehlung}
  members:
    - {fact: beschaeftigte, as-of: 2010, name: {de: Früher, en: Before}}
    - {fact: beschaeftigte, as-of: 2014, name: {de: Später, en: After}}
bereiche:
  status: published
  label: {de: Bereiche, en: Groups}
  among: {de: Bereiche, en: groups}
  as-of: 2014
  overlapping: {de: Gefragt war nach beidem., en: Both was asked for.}
  members: [{fact: pendler}, {fact: beschaeftigte}]
""",
    "data/calendar.yml": """
elections:
  rat:
    label: {de: Ratswahl, en: Council election}
    day: 2030-09-15
    freeze: 3 months
    announced: https://example.org/wahl
office-holders: {ada: {name: Ada Beispiel, office: {de: Amt, en: Office}}}
look-alikes: {stein: {name: Minister Stein, what: {de: Zeche, en: Colliery}}}
""",
    "data/terms.yml": """
names: {haus: {name: Drei-Schichten-Haus, what: {de: Ein Haus., en: A house.}}}
source-families:
  amt-eins:
    label: {de: Amt, en: Office}
    text: {de: Zählt., en: Counts.}
    comparable-with: [{family: amt-zwei, reason: {de: Gleich., en: Alike.}}]
  amt-zwei: {label: {de: Haus, en: House}, text: {de: Zählt auch., en: Counts too.}}
""",
    "data/sources.yml": "{zaehlung: {family: amt-eins}, chronik: {family: amt-zwei}}",
    "data/facts/land.yml": """
scheunen:
  status: published
  label: {de: Scheunen, en: Barns}
  noun: {de: {one: Scheune, many: Scheunen}, en: {one: barn, many: barns}}
  topic: land
  unit: hoefe
  area: musterstadt
  basis: betriebe
  definition: {de: Scheunen mit Dach., en: Barns with a roof.}
  owner: beispielamt
  policy: keep
  breaks: [{at: 2012, reason: {de: Anders gezählt., en: Counted otherwise.}}]
  changes:
    - on: 2026-11-01
      kind: correction
      weight: minor
      changed: [2014]
      note: {de: Berichtigt., en: Corrected.}
  observations:
    - {as-of: 2014, value: 52, source: zaehlung, note: {de: Ohne Tor., en: Without gate.}}
""",
    "data/claims.yml": """
bauern-und-bergleute:
  headline:
    de: "{as-of}: {relation} {left.noun} {than} {right.noun}"
    en: "{as-of}: {relation} {left.noun} {than} {right.noun}"
  past:
    de: "{stand} ({as-of}): {relation} {left.noun} {than} {right.noun}."
    en: "{stand} ({as-of}): {relation} {left.noun} {than} {right.noun}."
  past-headline:
    de: "{stand} ({as-of}): {relation} {left.noun} {than} {right.noun}"
    en: "{stand} ({as-of}): {relation} {left.noun} {than} {right.noun}"
  easy: "{when} gab es {relation} {left.noun} {than} {right.noun}."
summe:
  status: examined
  topic: berg
  operator: sum
  relation: fewer-than
  parts: [{fact: beschaeftigte, as-of: 2014}, {fact: bergleute}]
  right: {number: 10}
  disjoint: {de: Getrennte Orte., en: Separate places.}
  expect: refuted
  question: {de: Wie viele sind es?, en: How many are there?}
groesster-bereich:
  status: examined
  topic: berg
  operator: largest
  list: bereiche
  subject: {fact: beschaeftigte}
  question: {de: Welcher ist der größte?, en: Which is the largest?}
  expect: undecidable
alte-worte:
  status: retired
  topic: land
  operator: undefined
  question: {de: Was hieß es?, en: What was said?}
  said: {de: Ein Acker., en: A field., source: zaehlung}
  retired: {on: 2015-01-01, reason: {de: Offen gelassen., en: Left open.}}
""",
    "data/kits.yml": """
amt:
  status: published
  title: {de: Amt, en: Office}
  text: {de: Sachen vom Amt., en: Things of the office.}
  partners: [beispielamt]
  contact: {name: Büro}
""",
    "data/site.yml": """
open-data: {themes: [SOCI]}
sign-language: {video: 'https://example.org/video'}
security: {contact: a@example.org, expires: 2027-09-30}
editor: {host: gitlab, repository: stadt/hub}
""",
}
# What cannot carry such a string, and why. Everything else that the models call a text is planted.
UNPLANTED: Mapping[str, str] = {
    "GermanForms.easy": "has the letters of `many`, or is refused (easy-noun)",
    "Name.name": "begins like a name and has no verb, or is refused (name-not-a-name)",
}
TEMPLATES = ("wording", "headline", "past", "past-headline")
# What is only true of some entries: planted where it is written.
NEVER_ADDED = (*TEMPLATES, "easy", "retired", "said", "disjoint", "overlapping", "across", "breaks")
EASY = """---
title: Felder
summary: Über Felder.
status: published
---

Hier gibt es Felder.
"""
HOSTILE = (
    "=zq{mark}\"'></title></script><script>zq(origin)</script><img src=x onerror=zq(origin)><svg/onload=zq(origin)>"
    "&lt;b&gt;&quot;]]>--></style>#panic(zq) $zq$ *zq* _zq_ @zq <zq> [zq](javascript:zq) | ; \\zq ` ~ ^ %azq: zq"
)

# No word of a noun may stand in letters beside it in a wording: nouns are as hostile in other words.
IN_NOUNS = {
    "title": "textarea",
    "javascript": "vbscript",
    "script": "iframe",
    "origin": "window",
    "onerror": "onfocus",
    "onload": "onbegin",
    "quot": "apos",
    "style": "noscript",
    "panic": "alarm",
}

LINES = "\n\n=zq(line)\nTY  - zq\nEND:VEVENT\n# zq\n- zq\n@zq\n"
"""What begins a formula, a record, an entry, a heading or a list where a text may go over several lines."""


def _mark(number: int) -> str:
    """Letters only: a digit would have to be proven."""
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:03d}")


class Planter:
    """Puts the string behind every text of an entry, and into every optional text that it lacks."""

    def __init__(self) -> None:
        self.planted: dict[str, str] = {}
        self.fields: set[str] = set()

    def text(self, before: object, where: str) -> str:
        mark = _mark(len(self.planted))
        self.planted[mark] = where
        hostile = HOSTILE.replace("{mark}", mark)
        for word, other in IN_NOUNS.items() if ".noun" in where else ():
            hostile = hostile.replace(word, other)
        if len(self.planted) % 3 == 1:  # German and English in turn
            hostile = hostile.replace(" | ; ", LINES, 1)
        if before in (None, "AUSFÜLLEN"):
            return hostile
        if _is_template(where):
            return f"{str(before).removesuffix('.')} zq {hostile}."  # a sign may not follow what is proven
        return f"{before} {hostile}?" if ".question" in where else f"{hostile} {before}"

    def entry(self, raw: dict[str, Any], model: type[Part], where: str) -> None:
        for name, field in model.model_fields.items():
            alias = field.alias or name
            called = f"{_owner(model, name).__name__}.{alias}"
            if called in UNPLANTED or alias == "id":
                continue
            kind = _kind(field.annotation, field.metadata)
            if raw.get(alias) is None and alias in NEVER_ADDED:
                continue
            if kind == "text" and get_origin(_inner(field.annotation)) is tuple:
                raw[alias] = [self.text(each, f"{where}.{alias}") for each in raw.get(alias) or [None]]
                self.fields.add(called)
            elif kind == "text":
                raw[alias] = self.text(raw.get(alias), f"{where}.{alias}")
                self.fields.add(called)
            elif isinstance(kind, type) and issubclass(kind, Part):
                self._part(raw, alias, kind, where, may_come=get_origin(_inner(field.annotation)) is not tuple)
                if kind is Texts and raw.get(alias):
                    self.fields.add(called)

    def _part(self, raw: dict[str, Any], alias: str, kind: type[Part], where: str, *, may_come: bool) -> None:
        value = raw.get(alias)
        if value is None and may_come and kind is Texts and alias != "undated":
            value = raw[alias] = {"de": None, "en": None}
        keyed = isinstance(value, dict) and not {*value} & {
            each.alias or name for name, each in kind.model_fields.items()
        }
        for each in value if isinstance(value, list) else [*value.values()] if keyed else [value]:
            if isinstance(each, dict):
                self.entry(each, kind, f"{where}.{alias}")


def _owner(model: type[Part], name: str) -> type[Part]:
    """The class that defines a field."""
    return next(each for each in model.__mro__ if name in get_annotations(each))


def text_fields() -> set[str]:
    """Every field of the models that takes a text that people write freely, as „Class.field“."""
    for module in pkgutil.iter_modules(models_path):
        importlib.import_module(f"brandhub.models.{module.name}")
    return {
        f"{model.__name__}.{field.alias or name}"
        for model in {*_below(Part)} - {Texts}
        for name, field in model.model_fields.items()
        if name in get_annotations(model)
        and model.__module__ != "brandhub.models.releases"  # written by the hub from what stands here
        and _kind(field.annotation, field.metadata) in ("text", Texts)
    }


def _below(model: type[Part]) -> Iterator[type[Part]]:
    for each in model.__subclasses__():
        yield each
        yield from _below(each)


def _kind(annotation: Any, metadata: list[Any]) -> Any:
    """„text“, or the model inside of a field; None for everything else."""
    if any(getattr(getattr(each, "func", None), "__name__", "") == "_text" for each in metadata):
        return "text"
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _kind(inner, more)
    if get_origin(annotation) in (Union, UnionType, tuple, dict):
        found = [_kind(each, []) for each in get_args(annotation)]
        return next((each for each in found if each is not None), None)
    return None


def _inner(annotation: Any) -> Any:
    """The field without its „or nothing“."""
    if get_origin(annotation) in (Union, UnionType):
        return next(each for each in get_args(annotation) if each is not type(None))
    return annotation


def plant(root: Path) -> Planter:
    """Plants a project; which mark stands in which field."""
    planter = Planter()
    for path in {**FILES, **SINGLE}:
        texts = _read((root / path).read_text(encoding="utf-8")) if (root / path).exists() else {}
        texts = _merged(texts, _read(MORE.get(path, "{}")))
        for within, model in FILES.get(path, ()):
            for key, entry in (texts.get(within, {}) if within else texts).items():
                kind = model[entry["operator"]] if isinstance(model, dict) else model
                planter.entry(entry, kind, f"{path}:{key}")
        if path in SINGLE:
            planter.entry(texts, SINGLE[path], path)
        _write(root / path, texts)
    for post in (posts := _read((root / "data/brand/texts.yml").read_text(encoding="utf-8")))["posts"].values():
        post["characters"] = "2000"
    _write(root / "data/brand/texts.yml", posts)
    _define(root, [mark for mark, where in planter.planted.items() if _is_template(where) or ".members.name." in where])
    (root / "stories/feld-und-stollen/story.ls.md").write_text(EASY, encoding="utf-8")
    for path in root.glob("stories/*/story.*.md"):
        _head(path, planter, EasyStory if ".ls." in path.name else Story)
    for path in root.glob("docs/**/*.md"):
        _head(path, planter, WrittenPage)
    return planter


def _is_template(where: str) -> bool:
    return where.rpartition(".")[0].endswith(TEMPLATES) or where.endswith(".easy")


def _define(root: Path, marks: list[str]) -> None:
    """A wording may only say what the facts of its claim say of themselves, and so may the name of one on a list: their
    definitions name every word of them.

    Without the sign that begins a formula, which tells where the string itself is shown.
    """
    said = " ".join(f"zq{mark}" for mark in marks)
    for path in (root / "data/facts").glob("*.yml"):
        facts = _read(path.read_text(encoding="utf-8"))
        for fact in facts.values():
            fact["definition"] = {language: f"{text} {said}" for language, text in fact["definition"].items()}
        _write(path, facts)


def _read(text: str) -> dict[str, Any]:
    return yaml.load(text, Loader=yaml.CBaseLoader)  # type: ignore[no-any-return]  # noqa: S506 - texts only


def _merged(left: dict[str, Any], right: dict[str, Any]) -> dict[str, Any]:
    both = {
        key: _merged(left[key], right[key]) if isinstance(left[key], dict) else right[key]
        for key in left.keys() & right.keys()
    }
    return {**left, **right, **both}


def _head(path: Path, planter: Planter, model: type[Part]) -> None:
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    texts = _read(head)
    planter.entry(texts, model, path.name)
    path.write_text(f"---\n{_yaml(texts)}---\n{body}", encoding="utf-8")


def _write(path: Path, value: object) -> None:
    path.write_text(_yaml(value), encoding="utf-8")


class _Blocks(yaml.SafeDumper):
    """Writes texts of several lines as blocks, as people do."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Blocks.add_representer(str, _text)


def _yaml(value: object) -> str:
    return yaml.dump(value, Dumper=_Blocks, allow_unicode=True, sort_keys=False, width=100000)


# --- The site, built once ---

TODAY = "2026-11-23"
ALIVE = re.compile(r"\s*(?:javascript|vbscript|data):", re.IGNORECASE)
TRACES = """() => [
  document.documentElement.getAttribute("zq-ran"), document.querySelectorAll("img[src='x']").length
]"""
FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠](?![\d.,]+$)")


@pytest.fixture(scope="module")
def planted(making: ModuleType, shared_folder: Path) -> Path:
    """The sample with a string in every field, built into `site/`; beside it which mark stands in which field."""

    def make(folder: Path) -> None:
        making.copy_sample(folder)
        (folder / "planted.json").write_text(json.dumps(plant(folder).planted), encoding="utf-8")
        built = making.run_hub(folder, "build", today=TODAY)
        assert built.returncode == 0, built.stderr[-4_000:]

    return making.once(shared_folder / "planted", make)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def files(planted: Path) -> dict[str, bytes]:
    """Every file of the site, and every file inside of archives and documents, to any depth."""
    found: dict[str, bytes] = {}
    for path in sorted((planted / "site").rglob("*")):
        if path.is_file():
            found |= dict(_unpacked(path.relative_to(planted / "site").as_posix(), path.read_bytes()))
    return found


def _unpacked(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    yield name, content
    if content[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for inner in archive.namelist():
                yield from _unpacked(f"{name}!{inner}", archive.read(inner))


def _of(files: Mapping[str, bytes], *endings: str) -> dict[str, bytes]:
    found = {name: content for name, content in files.items() if name.endswith(endings)}
    assert found, endings
    return found


def test_no_text_of_any_noun_is_forgotten(tmp_path: Path, making: ModuleType) -> None:
    """A new field of a model must be planted, or be listed with its reason."""
    planter = plant(making.copy_sample(tmp_path / "project"))
    assert text_fields() - planter.fields == set(UNPLANTED)
    assert planter.fields - {"Texts.de", "Texts.en"} <= text_fields()


def test_nearly_every_field_was_planted_and_shown(planted: Path, files: dict[str, bytes]) -> None:
    marks: dict[str, str] = json.loads((planted / "planted.json").read_text(encoding="utf-8"))
    assert len(marks) > 400
    pages = b"".join(_of(files, ".html", ".json", ".csv", ".txt").values())
    shown = {where for mark, where in marks.items() if f"=zq{mark}".encode() in pages}
    assert len(shown) > len(marks) * 0.7
    for part in ("brand/texts.yml:post-140", ":scheunen.noun", ".wording.", ".headline."):
        assert any(part in where for where in shown), part


def test_what_is_for_the_team_alone_is_not_shown(planted: Path, files: dict[str, bytes]) -> None:
    marks: dict[str, str] = json.loads((planted / "planted.json").read_text(encoding="utf-8"))
    team = {mark: where for mark, where in marks.items() if "calendar.yml" in where or "reviewers" in where}
    assert len(team) > 5
    everything = b"".join(files.values())
    assert [where for mark, where in team.items() if f"zq{mark}".encode() in everything] == []


def test_in_pages_it_is_text(files: dict[str, bytes]) -> None:
    for name, content in _of(files, ".html").items():
        tree = lxml.html.document_fromstring(content)
        for element in tree.iter(lxml.html.etree.Element):
            if element.tag == "script" and element.get("type") != "application/ld+json":
                assert "zq" not in (element.text or ""), name
            assert not (element.tag == "img" and element.get("src") == "x"), name
            for attribute, value in element.attrib.items():
                assert not attribute.lower().startswith("on"), (name, attribute)
                addressed = attribute in ("href", "src", "action") and value != "data:,"  # the editor's icon of nothing
                assert not addressed or not ALIVE.match(value), (name, value)
        for element in tree.xpath("//script[@type='application/ld+json']"):
            json.loads(element.text)


def test_in_drawings_and_feeds_it_is_text(files: dict[str, bytes]) -> None:
    for name, content in _of(files, ".svg", ".xml", ".rels").items():
        try:
            root = fromstring(content)
        except ParseError as error:
            raise AssertionError(f"{name}: {error}") from None
        for element in root.iter():
            tag = element.tag.rpartition("}")[2]
            assert tag not in ("script", "img", "foreignObject", "iframe"), name
            assert not any(each.rpartition("}")[2].startswith("on") for each in element.attrib), name
            if name.endswith(".rels"):
                assert not ALIVE.match(element.get("Target", "")), name


def test_in_tables_it_is_no_formula(files: dict[str, bytes]) -> None:
    for name, content in _of(files, ".csv").items():
        for separator in ",;\t":
            for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator):
                assert [cell for cell in row if FORMULA.match(cell)] == [], (name, separator)
    for name, content in _of(files, ".xlsx").items():
        for sheet in openpyxl.load_workbook(io.BytesIO(content)):
            for cells in sheet.iter_rows():
                assert all(cell.data_type != "f" for cell in cells), name


def test_in_other_texts_it_keeps_to_its_line(files: dict[str, bytes]) -> None:
    for name, content in _of(files, ".ris").items():
        assert re.search(r"^(?!(?:[A-Z][A-Z0-9]  -.*)?$)", content.decode("utf-8"), re.MULTILINE) is None, name
    for name, content in _of(files, ".ics").items():
        lines = content.decode("utf-8").split("\r\n")
        assert max(len(line.encode()) for line in lines) <= 75, name
        assert all(re.match(r"[A-Z-]+[:;]| |$", line) for line in lines), name
    for name, content in _of(files, ".bib").items():
        text = content.decode("utf-8")
        assert len(re.findall(r"^@", text, re.MULTILINE)) == 1, name
        words = re.sub(r"^(?:@| *(?:url|urldate|file) *=).*$", "", text, flags=re.MULTILINE)
        assert re.search(r"(?<!\\)[%$#&_]", words) is None, name
        (entry,) = parse_string(text, "bibtex").entries.values()
        assert "zq" not in entry.fields, name
    for name, content in _of(files, ".txt").items():
        assert all(c.isprintable() or c in "\n\t\r\u00ad" for c in content.decode("utf-8-sig")), name
    for name, content in _of(files, ".md").items():
        text = content.decode("utf-8")
        assert re.search(r"(?<!\\)<(?:script|img|svg)|(?<!\\)\]\(javascript:", text) is None, name
    for content in _of(files, ".json", ".jsonld", ".webmanifest").values():
        json.loads(content)


def test_in_documents_it_is_text(files: dict[str, bytes]) -> None:
    """Read as an office program reads: no field that is worked out, no link that runs, nothing from elsewhere."""
    said = 0
    for name, content in _of(files, ".docx").items():
        document = docx.Document(io.BytesIO(content))
        text = "\n".join(part.text or "" for part in document.element.body.iter() if part.tag.endswith("}t"))
        said += "<script>zq(origin)</script>" in text
        fields = [part.text or "" for part in document.element.body.iter() if part.tag.endswith("}instrText")]
        assert all("zq" not in field for field in fields), name
        assert not any(part.tag.endswith(("}altChunk", "}object", "}script")) for part in document.element.iter()), name
        for link in document.part.rels.values():
            assert not link.is_external or link.target_ref.startswith(("https:", "http:", "mailto:")), name
    assert said > 5


def test_in_pdfs_it_is_text(files: dict[str, bytes]) -> None:
    for name, content in _of(files, ".pdf").items():
        with pikepdf.open(io.BytesIO(content)) as pdf:
            assert "/OpenAction" not in pdf.Root, name
            assert "/JavaScript" not in pdf.Root.get("/Names", {}), name
            for page in pdf.pages:
                for note in page.get("/Annots", []):
                    action = note.get("/A", {})
                    assert action.get("/S", "/URI") in ("/URI", "/GoTo"), name
                    assert not ALIVE.match(str(action.get("/URI", ""))), name


@pytest.mark.browser
def test_in_a_browser_nothing_runs_or_loads(planted: Path, serving: ModuleType, chromium: Browser) -> None:
    """Without any policy from the server: the pages themselves must be harmless."""
    events: list[str] = []
    context = chromium.new_context()
    context.add_init_script("window.zq = (what) => { document.documentElement.setAttribute('zq-ran', String(what)) }")
    page = context.new_page()
    page.on("dialog", lambda dialog: (events.append(dialog.message), dialog.dismiss()))
    with serving.serve(planted / "site") as address:
        own = (address, f"blob:{address}/")  # the browser editor makes parts of itself in memory
        page.on("request", lambda request: events.append(request.url) if not request.url.startswith(own) else None)
        for path in sorted((planted / "site").rglob("index.html")):
            where = path.relative_to(planted / "site").parent.as_posix()
            page.goto(f"{address}/{'' if where == '.' else where + '/'}", wait_until="load")
            assert page.evaluate(TRACES) == [None, 0], where
    context.close()
    assert events == []
