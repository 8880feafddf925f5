"""Planted: a hostile string in every text field of every noun, looked for, alive, in all that is published.

The fields come from the models, so that none is forgotten. One site is built for all of this file.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin
from xml.etree.ElementTree import ParseError

import lxml.html
import openpyxl
import pikepdf
import pytest
import yaml
from brandhub.models.brand import Boilerplate, BrandCore
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import Part
from brandhub.models.images import Image
from brandhub.models.kits import Kit
from brandhub.models.partners import Partner
from brandhub.models.site import Site
from brandhub.models.sources import Source
from brandhub.models.terms import Area, Basis, Licence, PartnerKind, SourceFamily, Topic, Unit
from defusedxml.ElementTree import fromstring
from playwright.sync_api import Browser

FILES: Mapping[str, tuple[tuple[str, Any], ...]] = {
    "data/facts/land.yml": (("", Fact),),
    "data/facts/berg.yml": (("", Fact),),
    "data/claims.yml": (("", CLAIM_KINDS),),
    "data/timeline.yml": (("", Event),),
    "data/partners.yml": (("", Partner),),
    "data/images.yml": (("", Image),),
    "data/kits.yml": (("", Kit),),
    "data/sources.yml": (("", Source),),
    "data/brand/texts.yml": (("boilerplates", Boilerplate),),
    "data/terms.yml": (
        ("topics", Topic),
        ("areas", Area),
        ("units", Unit),
        ("bases", Basis),
        ("source-families", SourceFamily),
        ("licences", Licence),
        ("partner-kinds", PartnerKind),
    ),
}
# No prose: part of a sentence that is put together and checked word by word, or a name that others look up.
APART = {"noun", "wording", "headline", "past", "past-headline", "easy", "among", "address", "subjects", "words"}
HOSTILE = (
    "=zq{mark}\"'></title></script><script>zq(origin)</script><img src=x onerror=zq(origin)><svg/onload=zq(origin)>"
    "&lt;b&gt;&quot;]]>--></style>#panic(zq) $zq$ *zq* _zq_ @zq <zq> [zq](javascript:zq) | ; \\zq ` ~ ^ %azq: zq"
)


def _mark(number: int) -> str:
    """Letters only: a digit would have to be proven."""
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:03d}")


class Planter:
    """Puts the string behind every text of an entry, and into every optional text that it lacks."""

    def __init__(self) -> None:
        self.planted: dict[str, str] = {}

    def text(self, before: object, where: str) -> str:
        mark = _mark(len(self.planted))
        self.planted[mark] = where
        hostile = HOSTILE.replace("{mark}", mark)
        if before in (None, "AUSFÜLLEN"):
            return hostile
        return f"{before} {hostile}?" if ".question" in where else f"{hostile} {before}"

    def entry(self, raw: dict[str, Any], model: type[Part], where: str) -> None:
        for name, field in model.model_fields.items():
            alias = field.alias or name
            if alias in APART or alias == "id":
                continue
            kind = _kind(field.annotation, field.metadata)
            if kind == "text" and get_origin(_inner(field.annotation)) is tuple:
                raw[alias] = [self.text(each, f"{where}.{alias}") for each in raw.get(alias) or [None]]
            elif kind == "text":
                raw[alias] = self.text(raw.get(alias), f"{where}.{alias}")
            elif isinstance(kind, type) and issubclass(kind, Part):
                self._part(raw, alias, kind, where, may_come=get_origin(_inner(field.annotation)) is not tuple)

    def _part(self, raw: dict[str, Any], alias: str, kind: type[Part], where: str, *, may_come: bool) -> None:
        value = raw.get(alias)
        names = {each.alias or name for name, each in kind.model_fields.items()}
        if value is None and may_come and names == {"de", "en"} and alias != "undated":
            value = raw[alias] = {"de": None, "en": None}
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                self.entry(each, kind, f"{where}.{alias}")


def _kind(annotation: Any, metadata: list[Any]) -> Any:
    """„text“, or the model inside of a field; None for everything else."""
    if any(getattr(getattr(each, "func", None), "__name__", "") == "_text" for each in metadata):
        return "text"
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _kind(inner, more)
    if get_origin(annotation) in (Union, UnionType, tuple):
        found = [_kind(each, []) for each in get_args(annotation)]
        return next((each for each in found if each is not None), None)
    return None


def _inner(annotation: Any) -> Any:
    """The field without its „or nothing“."""
    if get_origin(annotation) in (Union, UnionType):
        return next(each for each in get_args(annotation) if each is not type(None))
    return annotation


def plant(root: Path) -> dict[str, str]:
    """Plants a project; which mark stands in which field."""
    planter = Planter()
    for path, tables in FILES.items():
        texts = yaml.load((root / path).read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506 - texts only
        for within, model in tables:
            for key, entry in (texts.get(within, {}) if within else texts).items():
                kind = model[entry["operator"]] if isinstance(model, dict) else model
                planter.entry(entry, kind, f"{path}:{key}")
        _write(root / path, texts)
    for path, model in (("data/brand/core.yml", BrandCore), ("data/site.yml", Site)):
        texts = yaml.load((root / path).read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506 - texts only
        planter.entry(texts, model, path)
        for key, contact in texts.get("contacts", {}).items():
            for name in ("name", "email", "phone"):
                contact[name] = planter.text(contact[name], f"{path}:contacts.{key}.{name}")
        _write(root / path, texts)
    for path in root.glob("stories/*/story.*.md"):
        _head(path, planter, ("title", "summary"))
    for path in root.glob("docs/**/*.md"):
        _head(path, planter, ("title", "summary"))
    return planter.planted


def _head(path: Path, planter: Planter, names: tuple[str, ...]) -> None:
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    texts = yaml.load(head, Loader=yaml.CBaseLoader)  # noqa: S506 - texts only
    for name in names:
        texts[name] = planter.text(texts[name], f"{path.name}.{name}")
    path.write_text(f"---\n{yaml.safe_dump(texts, allow_unicode=True, width=100000)}---\n{body}", encoding="utf-8")


def _write(path: Path, value: object) -> None:
    path.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=100000), encoding="utf-8")


# --- The site, built once ---

TODAY = "2026-11-23"
ALIVE = re.compile(r"\s*(?:javascript|vbscript|data):", re.IGNORECASE)
FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠](?![\d.,]+$)")


@pytest.fixture(scope="module")
def planted(making: ModuleType, shared_folder: Path) -> Path:
    """The sample with a string in every field, built into `site/`; beside it which mark stands in which field."""

    def make(folder: Path) -> None:
        making.copy_sample(folder)
        (folder / "planted.json").write_text(json.dumps(plant(folder)), encoding="utf-8")
        built = making.run_hub(folder, "build", today=TODAY)
        assert built.returncode == 0, built.stderr[-4_000:]

    return making.once(shared_folder / "planted", make)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def files(planted: Path) -> dict[str, bytes]:
    """Every file of the site, and every file inside of archives and documents, to any depth."""
    found: dict[str, bytes] = {}
    for path in sorted((planted / "site").rglob("*")):
        if path.is_file() and path.suffix not in (".gz", ".br"):
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


def test_nearly_every_field_was_planted_and_shown(planted: Path, files: dict[str, bytes]) -> None:
    marks: dict[str, str] = json.loads((planted / "planted.json").read_text(encoding="utf-8"))
    assert len(marks) > 250
    pages = b"".join(_of(files, ".html", ".json", ".csv", ".txt")[name] for name in _of(files, ".html", ".json"))
    shown = sum(f"zq{mark}".encode() in pages for mark in marks)
    assert shown > len(marks) * 0.7


def test_in_pages_it_is_text(files: dict[str, bytes]) -> None:
    for name, content in _of(files, ".html").items():
        tree = lxml.html.document_fromstring(content)
        for element in tree.iter(lxml.html.etree.Element):
            if element.tag == "script" and element.get("type") != "application/ld+json":
                assert "zq" not in (element.text or ""), name
            assert not (element.tag == "img" and element.get("src") == "x"), name
            for attribute, value in element.attrib.items():
                assert not attribute.lower().startswith("on"), (name, attribute)
                assert attribute not in ("href", "src", "action") or not ALIVE.match(value), (name, value)
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
    for name, content in _of(files, ".md").items():
        text = content.decode("utf-8")
        assert re.search(r"(?<!\\)<(?:script|img|svg)|(?<!\\)\]\(javascript:", text) is None, name
    for content in _of(files, ".json", ".jsonld", ".webmanifest").values():
        json.loads(content)


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
        page.on("request", lambda request: events.append(request.url) if not request.url.startswith(address) else None)
        for path in sorted((planted / "site").rglob("index.html")):
            where = path.relative_to(planted / "site").parent.as_posix()
            page.goto(f"{address}/{'' if where == '.' else where + '/'}", wait_until="load")
            assert page.locator("html").get_attribute("zq-ran") is None, where
            assert page.locator("img[src='x']").count() == 0, where
    context.close()
    assert events == []
