"""Citations: an entry of the site as others quote it: in print, in a list of references, in Wikipedia. Pure.

Formats: APA 7 as in print; BibTeX as BibTeX and BibLaTeX read it; CSL-JSON 1.0; RIS as reference managers exchange it;
the templates Internetquelle (German Wikipedia) and cite web (English Wikipedia).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Final, Literal
from urllib.parse import quote

from babel.dates import format_date

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.dates import write_moment
from brandhub.ground.moments import Moment

ACCESS: Final = {"wikipedia-de": "JJJJ-MM-TT", "wikipedia-en": "YYYY-MM-DD"}
"""Where the day on which somebody reads the page belongs: nobody but the reader knows it."""
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
LANGID: Final = {"de": "ngerman", "en": "british"}
ENDS: Final = (".", "!", "?", "…")


@dataclass(frozen=True)
class Work:
    """What is cited: one fact or claim as the site states it.

    `title` is the sentence, or the label with value and date; `other_title` the same in the other language. `lead`
    opens the short form for print. `issued` is a day, a month or a year: that of the release, or that on which the
    newest source was read. `version` is the release whose page never changes, empty where `url` is the living page.
    `medium` tells one page from the data of the whole.
    """

    key: str
    language: str
    title: str
    other_title: str
    lead: str
    author: str
    site: str
    issued: Moment
    version: str
    stand: str
    url: str
    medium: Literal["page", "data"] = "page"


@dataclass(frozen=True)
class Citation:
    """One format: its id, its text, and what stands in the text for the day of reading (empty: nothing)."""

    id: str
    text: str
    access: str = ""


def write_citations(work: Work, words: Catalogue, formats: Collection[str] = ()) -> tuple[Citation, ...]:
    """Every format, or some by their names, that for print first."""
    writers: dict[str, Callable[[Work, Catalogue], str]] = {
        "press": write_press,
        "apa": write_apa,
        "wikipedia-de": write_internetquelle,
        "wikipedia-en": write_cite_web,
        "bibtex": write_bibtex,
        "csl-json": write_csl,
        "ris": write_ris,
    }
    return tuple(
        Citation(name, write(work, words), ACCESS.get(name, ""))
        for name, write in writers.items()
        if not formats or name in formats
    )


def citation_files(work: Work, words: Catalogue) -> dict[str, bytes]:
    """The formats that programs read, by the ending of their file."""
    ris = write_ris(work, words).replace("\n", "\r\n") + "\r\n"
    return {
        "bib": (write_bibtex(work, words) + "\n").encode(),
        "json": (write_csl(work, words) + "\n").encode(),
        "ris": ris.encode(),
    }


def edition_of(work: Work, words: Catalogue) -> str:
    """„Ausgabe 2026.1 vom 23. November 2026“; before a release „Stand November 2026“."""
    values = {"version": work.version, "date": write_moment(work.issued, work.language)}
    return words.text("citation.release" if work.version else "citation.no-release", values)


def write_press(work: Work, words: Catalogue) -> str:
    """The short form for print and broadcast."""
    return one_line(f"{work.lead} {work.site}, {edition_of(work, words)}, {work.url}")


def write_apa(work: Work, words: Catalogue) -> str:
    """Author. (Date). Title (Version). Site. Address; the site is left out where it is the author."""
    version = words.text("citation.apa-version", {"version": work.version}) if work.version else ""
    title = f"{bare_title(work)} {version}" if version else bare_title(work)
    site = "" if work.site == work.author else f" {_stopped(work.site)}"
    return one_line(f"{_stopped(work.author)} ({_apa_date(work)}). {_stopped(title)}{site} {work.url}")


def _apa_date(work: Work) -> str:
    year = str(work.issued.start.year)
    pattern = {("day", "de"): "d. MMMM", ("day", "en"): "MMMM d"}.get((work.issued.shape, work.language), "MMMM")
    if work.issued.shape not in ("day", "month"):
        return year
    return f"{year}, {format_date(work.issued.start, pattern, locale=work.language)}"


def write_bibtex(work: Work, words: Catalogue) -> str:
    """An entry `@misc`: the only kind that old BibTeX and BibLaTeX both print with its address."""
    fields = {
        "author": f"{{{{{tex(work.author)}}}}}",
        "title": f"{{{{{tex(bare_title(work))}}}}}",
        "organization": "" if work.site == work.author else f"{{{tex(work.site)}}}",
        "year": f"{{{work.issued.start.year}}}",
        "month": MONTHS[work.issued.start.month - 1] if work.issued.shape in ("day", "month") else "",
        "day": f"{{{work.issued.start.day}}}" if work.issued.shape == "day" else "",
        "version": f"{{{tex(work.version)}}}" if work.version else "",
        "note": f"{{{tex(_note(work, words))}}}",
        "url": f"{{{_address(work.url)}}}",
        "langid": f"{{{LANGID[work.language]}}}",
    }
    lines = [f"  {name:<12} = {value}" for name, value in fields.items() if value]
    return f"@misc{{{work.key},\n" + ",\n".join(lines) + "\n}"


def write_csl(work: Work, words: Catalogue) -> str:
    """A list with one item, as Zotero, Citavi and pandoc import it."""
    item: dict[str, Any] = {
        "id": work.key,
        "type": {"page": "webpage", "data": "dataset"}[work.medium],
        "title": bare_title(work),
        "author": [{"literal": one_line(work.author)}],
        "container-title": one_line(work.site),
        "issued": {"date-parts": [_date_parts(work.issued)]},
        "version": work.version,
        "note": _note(work, words),
        "language": {"de": "de-DE", "en": "en-GB"}[work.language],
        "URL": _address(work.url),
    }
    return json.dumps([{name: value for name, value in item.items() if value}], ensure_ascii=False, indent=2)


def _date_parts(moment: Moment) -> list[int]:
    count = {"day": 3, "month": 2}.get(moment.shape, 1)
    return [moment.start.year, moment.start.month, moment.start.day][:count]


def write_ris(work: Work, words: Catalogue) -> str:
    """A record of the type ELEC (a page) or DATA (a data set).

    Lines end with a line feed, in the file with carriage return and line feed.
    """
    date = "/".join(f"{part:02}" for part in _date_parts(work.issued))
    lines = [
        ("TY", {"page": "ELEC", "data": "DATA"}[work.medium]),
        ("ID", work.key),
        ("AU", one_line(work.author)),
        ("TI", bare_title(work)),
        ("T2", one_line(work.site)),
        ("PY", str(work.issued.start.year)),
        ("DA", date + "/" * (3 - date.count("/"))),
        ("ET", work.version),
        ("N1", _note(work, words)),
        ("LA", work.language),
        ("UR", _address(work.url)),
        ("ER", ""),
    ]
    return "\n".join(f"{tag}  - {value}" for tag, value in lines if value or tag == "ER")


def write_internetquelle(work: Work, words: Catalogue) -> str:
    """The template of the German Wikipedia. `hrsg` is left out where the site itself is the author."""
    fields = {
        "url": _address(work.url),
        "titel": wiki(bare_title(work)),
        "werk": wiki(work.site),
        "hrsg": "" if work.author == work.site else wiki(work.author),
        "datum": _iso(work.issued),
        "sprache": work.language,
        "kommentar": wiki(_note(work, words)),
        "abruf": ACCESS["wikipedia-de"],
    }
    return _template("Internetquelle", fields)


def write_cite_web(work: Work, words: Catalogue) -> str:
    """The template of the English Wikipedia: a month needs its name there, and a German title its translation."""
    is_english = work.language == "en"
    month = work.issued.shape == "month"
    fields = {
        "url": _address(work.url),
        "title": wiki(bare_title(work)),
        "trans-title": "" if is_english else wiki(_bare(work.other_title)),
        "website": wiki(work.site),
        "publisher": "" if work.author == work.site else wiki(work.author),
        "date": write_moment(work.issued, "en") if month else _iso(work.issued),
        "type": wiki(words.text("citation.apa-version", {"version": work.version}).strip("()")) if work.version else "",
        "language": work.language,
        "access-date": ACCESS["wikipedia-en"],
    }
    return _template("cite web", fields)


def _template(name: str, fields: dict[str, str]) -> str:
    return f"{{{{{name}" + "".join(f" |{field}={value}" for field, value in fields.items() if value) + "}}"


def _note(work: Work, words: Catalogue) -> str:
    """Which edition, and what the values are of."""
    return one_line(f"{edition_of(work, words)}; {work.stand}" if work.stand else edition_of(work, words))


def _iso(moment: Moment) -> str:
    return "-".join(f"{part:02}" for part in _date_parts(moment))


def one_line(text: str) -> str:
    """White space of any kind is one blank: every format is a matter of lines."""
    return " ".join(text.split())


def bare_title(work: Work) -> str:
    """The title without its full stop, as lists of references want it."""
    return _bare(work.title)


def _bare(title: str) -> str:
    return one_line(title).removesuffix(".")


def _stopped(text: str) -> str:
    """With the full stop that ends an element, unless something else ends it."""
    return text if text.rstrip("“”’»«‘").endswith(ENDS) else f"{text}."


_TEX: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}


def tex(text: str) -> str:
    """One line for LaTeX. Braces become commands: BibTeX counts them even behind a backslash."""
    return "".join(_TEX.get(sign, sign) for sign in one_line(text))


_WIKI: Final = {"|": "{{!}}", "{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", "<": "&lt;", ">": "&gt;"}


def wiki(text: str) -> str:
    """One line as the value of a template: no sign of it opens, ends or signs anything.

    Quotation marks for italics, signatures and entities are undone as well.
    """
    safe = re.sub(r"&(?=#?\w+;)", "&amp;", one_line(text))
    safe = "".join(_WIKI.get(sign, sign) for sign in safe)
    safe = re.sub(r"''+", lambda found: "&#39;" * len(found[0]), safe)
    return re.sub(r"~~~+", lambda found: "&#126;" * len(found[0]), safe)


def _address(url: str) -> str:
    """The address with nothing that would end a field: percent signs that are there stay."""
    return quote(url, safe=":/?#@!$&'()*+,;=~%-._")
