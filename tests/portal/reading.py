"""Reading: the finished site as visitors, crawlers and archives see it."""

from __future__ import annotations

import gzip
import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html

# Attributes that make a browser ask for something at once. `href` of a link to click is not one of them.
LOADING = ("src", "srcset", "data", "poster", "background", "action", "formaction")
LOADING_LINKS = ("stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest")
XLINK = "{http://www.w3.org/1999/xlink}href"


@dataclass(frozen=True)
class Page:
    """One page: its address, its file below the site, and its text."""

    address: str
    file: str
    html: str

    @cached_property
    def tree(self) -> lxml.html.HtmlElement:
        return lxml.html.document_fromstring(self.html)

    @property
    def language(self) -> str:
        return self.tree.get("lang", "")

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Everything that a fragment may point to."""
        return frozenset(str(value) for value in self.tree.xpath("//@id | //a/@name")) | {"", "top"}

    @cached_property
    def text(self) -> str:
        """What can be read, and what is read aloud: text, alternative texts, labels, descriptions."""
        parts = [*self.tree.itertext(), *self.tree.xpath("//@alt | //@title | //@aria-label | //@content | //@value")]
        return plain(" ".join(str(part) for part in parts))

    def links(self, *, hreflang: bool = False) -> Iterator[tuple[str, str]]:
        """What the page points to, as (attribute, address)."""
        for element in self.tree.iter(lxml.html.etree.Element):
            for name in ("href", XLINK, *LOADING):
                value = element.get(name)
                if value is not None:
                    parts = re.findall(r"[^\s,]+(?=\s|,|$)", value)[::2] if name == "srcset" else [value]
                    yield from ((name, part) for part in parts)

    def first(self, path: str) -> lxml.html.HtmlElement:
        """The only element that matches a CSS class or XPath."""
        found = self.tree.xpath(path)
        assert len(found) == 1, f"{self.address}: {len(found)} × {path}"
        return found[0]


def has_class(name: str) -> str:
    """An XPath condition: the element carries this class."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


def read_pages(site: Path) -> dict[str, Page]:
    """All pages of a site by address."""
    pages = {}
    for path in sorted(site.rglob("*.html")):
        file = path.relative_to(site).as_posix()
        address = "/" + (file.removesuffix("index.html") if posixpath.basename(file) == "index.html" else file)
        pages[address] = Page(address, file, path.read_bytes().decode("utf-8"))
    return pages


def resolve(target: str, page: str) -> tuple[str, str] | None:
    """Address and fragment that a link of a page leads to; None when it leaves the site."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return None
    folder = page if page.endswith("/") else posixpath.dirname(page) + "/"
    path = posixpath.join(folder, unquote(parts.path)) if parts.path else page
    ends_open = path.endswith(("/", "/.", "/.."))
    address = posixpath.normpath(path)
    return ("/" if address == "/" else address + "/" * ends_open), unquote(parts.fragment)


def file_at(address: str) -> str:
    """The file that a server answers with."""
    return address.lstrip("/") + ("index.html" if address.endswith("/") else "")


def plain(text: str) -> str:
    """Any white space, narrow and unbreakable ones included, as one blank; soft hyphens gone."""
    return " ".join(text.replace("\u00ad", "").split())


def weight(*contents: bytes) -> int:
    """Bytes over the wire, each file compressed for itself."""
    return sum(len(gzip.compress(content, compresslevel=9, mtime=0)) for content in contents)


PNG = b"\x89PNG\r\n\x1a\n"


def without_points(content: bytes) -> bytes:
    """A PNG with all that is written in it and without its points, which are half of all bytes; others as they are."""
    if not content.startswith(PNG):
        return content
    kept, at = [], len(PNG)
    while at + 8 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        if content[at + 4 : at + 8] != b"IDAT":
            kept.append(content[at:end])
        at = end
    return b"".join(kept)


def texts_in(site: Path) -> Iterator[tuple[str, str]]:
    """Every readable text of a site by its path (and its name as text): files, and files in archives, to any depth."""
    for path in sorted(site.rglob("*")):
        if path.is_file():
            yield from _texts(path.relative_to(site).as_posix(), path.read_bytes())


def _texts(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    if content[:4] == b"PK\x03\x04":
        yield name, name
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for inner in archive.namelist():
                yield from _texts(f"{name}/{inner}", archive.read(inner))
    elif name.endswith(".html"):
        yield name, f"{name} {Page('', '', content.decode('utf-8')).text}"
    else:
        text = without_points(content).decode("utf-8", errors="ignore")
        text = re.sub(r"<[^>]*>", " ", text) if name.endswith((".xml", ".svg")) else text
        yield name, f"{name} {plain(text)}"
