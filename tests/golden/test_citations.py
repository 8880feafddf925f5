"""Citations: every format of works with harmless and with spiteful signs, and read back as their readers would."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pybtex.database
import pytest
import rispy
import yaml
from brandhub.ground.catalogues import Catalogue
from brandhub.ground.moments import parse_moment
from brandhub.products.citations import Work, citation_files, write_citations

PATH = Path(__file__).parent / "citations.yml"
CASES: dict[str, Any] = next(yaml.load_all(PATH.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
NAMES = tuple(CASES)


def work_of(name: str) -> Work:
    fields = {field: str(value) for field, value in CASES[name].items()}
    return Work(**{**fields, "issued": parse_moment(fields["issued"])})


def texts_of(name: str, catalogues: dict[str, Catalogue]) -> dict[str, str]:
    work = work_of(name)
    return {citation.id: citation.text for citation in write_citations(work, catalogues[work.language])}


def plain_title(name: str) -> str:
    """What readers of a list of references see: one line without its full stop."""
    return re.sub(r"\s+", " ", work_of(name).title).strip().removesuffix(".")


@pytest.mark.parametrize("name", NAMES)
def test_every_format(name: str, catalogues: dict[str, Catalogue], golden: Callable[[Path], Any]) -> None:
    golden(PATH).check(name, texts_of(name, catalogues))


# --- BibTeX ---

TEX = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    **{f"\\{sign}": sign for sign in "&%$#_"},
}


def read_bibtex(text: str) -> tuple[str, dict[str, str]]:
    """The key and the fields of an entry, as BibTeX reads them: it counts braces and knows no escape."""
    head = re.match(r"@misc\{([^,\s]+),\n", text)
    assert head is not None
    fields, at = {}, head.end()
    while (found := re.compile(r"\s*(\w+)\s*=\s*").match(text, at)) is not None:
        at = found.end()
        if text[at] == "{":
            end, depth = at, 0
            while depth or end == at:
                depth += {"{": 1, "}": -1}.get(text[end], 0)
                end += 1
            fields[found[1]] = text[at + 1 : end - 1]
        else:
            end = re.compile(r"[a-z]+").match(text, at).end()  # type: ignore[union-attr]
            fields[found[1]] = text[at:end]
        at = end + (text[end] == ",")
    assert text[at:] == "\n}"
    return head[1], fields


def untex(text: str) -> str:
    signs = "|".join(re.escape(sign) for sign in sorted(TEX, key=len, reverse=True))
    assert re.sub(signs, "", text).strip("{}").translate(str.maketrans("", "", "&%$#_~^\\{}")) == re.sub(
        signs, "", text
    ).strip("{}"), "a bare sign that TeX would act on"
    return re.sub(signs, lambda found: TEX[found[0]], text)


@pytest.mark.parametrize("name", NAMES)
def test_bibtex_is_read_back(name: str, catalogues: dict[str, Catalogue]) -> None:
    work = work_of(name)
    key, fields = read_bibtex(texts_of(name, catalogues)["bibtex"])
    assert key == work.key
    for field, value in (("title", plain_title(name)), ("author", work.author)):
        assert fields[field].startswith("{"), "protected: neither capitals nor an “and” may be read as names"
        assert fields[field].endswith("}")
        assert untex(fields[field][1:-1]) == value
    assert fields["year"] == str(work.issued.start.year)
    assert ("month" in fields, "day" in fields) == (work.issued.shape != "year", work.issued.shape == "day")
    assert fields.get("version", "") == work.version
    assert not re.search(r"[{}\s|\\]", fields["url"])


# --- CSL-JSON, RIS ---


@pytest.mark.parametrize("name", NAMES)
def test_csl_is_a_list_with_the_work(name: str, catalogues: dict[str, Catalogue]) -> None:
    work = work_of(name)
    (item,) = json.loads(texts_of(name, catalogues)["csl-json"])
    kind = {"page": "webpage", "data": "dataset"}[work.medium]
    assert (item["type"], item["title"], item["id"]) == (kind, plain_title(name), work.key)
    assert item["author"] == [{"literal": work.author}]
    parts = {"day": 3, "month": 2, "year": 1}[work.issued.shape]
    assert item["issued"] == {"date-parts": [[int(part) for part in work.issued.text.split("-")][:parts]]}
    assert item.get("version", "") == work.version


@pytest.mark.parametrize("name", NAMES)
def test_ris_has_one_tag_a_line_and_ends(name: str, catalogues: dict[str, Catalogue]) -> None:
    work = work_of(name)
    content = citation_files(work, catalogues[work.language])["ris"].decode()
    assert "\n" not in content.replace("\r\n", "")
    lines = content.split("\r\n")
    assert lines[-1] == ""
    tags = dict(line.split("  - ", 1) for line in lines[:-1])
    assert next(iter(tags)) == "TY"
    assert [*tags][-1] == "ER"
    assert tags["TI"] == plain_title(name)
    assert tags["DA"].count("/") == 3
    assert tags.get("ET", "") == work.version


@pytest.mark.parametrize("name", NAMES)
def test_programs_for_references_read_the_files(name: str, catalogues: dict[str, Catalogue]) -> None:
    """BibTeX with pybtex, RIS with rispy: parsers that others wrote."""
    work = work_of(name)
    files = citation_files(work, catalogues[work.language])
    (entry,) = pybtex.database.parse_bytes(files["bib"], "bibtex").entries.values()
    assert entry.key == work.key
    assert entry.fields["year"] == str(work.issued.start.year)
    (author,) = entry.persons["author"]
    assert untex(str(author).strip("{}")) == work.author
    (record,) = rispy.loads(files["ris"].decode())
    assert record["type_of_reference"] == {"page": "ELEC", "data": "DATA"}[work.medium]
    assert record["title"] == plain_title(name)
    assert record["authors"] == [work.author]
    assert record["year"] == str(work.issued.start.year)
    assert record["urls"] == [json.loads(files["json"])[0]["URL"]]
    assert record.get("edition", "") == work.version


# --- Wikipedia ---


def read_template(text: str) -> tuple[str, dict[str, str]]:
    """Name and fields of a template as MediaWiki reads them: pipes part, the first equals sign names."""
    assert text.startswith("{{")
    assert text.endswith("}}")
    inner = text[2:-2].replace("{{!}}", "\0")
    assert not re.search(r"[{}\[\]<>\n]|~~~|''", inner), "a sign that MediaWiki would act on"
    name, *fields = inner.split(" |")
    assert "|" not in "".join(fields)
    return name, dict(field.split("=", 1) for field in fields)


ENTITIES = {"&#123;": "{", "&#125;": "}", "&#91;": "[", "&#93;": "]", "&lt;": "<", "&gt;": ">", "&#39;": "'"}


def unwiki(text: str) -> str:
    shown = text.replace("\0", "|").replace("&#126;", "~")
    for entity, sign in ENTITIES.items():
        shown = shown.replace(entity, sign)
    return shown.replace("&amp;", "&")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("template", "title", "date", "access"),
    [("Internetquelle", "titel", "datum", "abruf"), ("cite web", "title", "date", "access-date")],
)
def test_wikipedia_reads_its_template(
    name: str, template: str, title: str, date: str, access: str, catalogues: dict[str, Catalogue]
) -> None:
    work = work_of(name)
    texts = texts_of(name, catalogues)
    found, fields = read_template(texts["wikipedia-de" if template == "Internetquelle" else "wikipedia-en"])
    assert found == template
    assert unwiki(fields[title]) == plain_title(name)
    assert re.fullmatch("[JY]{4}-MM-[TD]{2}", fields[access]), "the day of reading is the reader's to fill in"
    assert fields[date].startswith(work.issued.text) or fields[date] == "November 2026"
    assert not re.search(r"[\s|{}\[\]<>]", fields["url"])
    assert ("trans-title" in fields) == (template == "cite web" and work.language == "de")


# --- Print ---


@pytest.mark.parametrize("name", NAMES)
def test_the_short_form_names_site_edition_and_address(name: str, catalogues: dict[str, Catalogue]) -> None:
    work = work_of(name)
    for text in (texts_of(name, catalogues)[form] for form in ("press", "apa")):
        assert "\n" not in text
        assert text.endswith(work.url)
        assert work.site in text
        assert not work.version or work.version in text
        assert not re.search(r"[.?!]\.|\(\)|  ", text)
