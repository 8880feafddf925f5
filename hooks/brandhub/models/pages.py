"""Pages: words of the portal written by hand in docs/ (method, legal pages, Leichte Sprache)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, PrivateAttr, WithJsonSchema
from pydantic_core import PydanticCustomError

from brandhub.ground.problems import Place
from brandhub.ground.records import Record
from brandhub.models.fields import Noun, Stamp, Text, private_of
from brandhub.models.keys import MAX_KEY


def _site_path(raw: object) -> str:
    text = str(raw)
    parts = text.strip("/").split("/")
    plain = all(part and all(c.isascii() and (c.islower() or c.isdigit() or c == "-") for c in part) for part in parts)
    fits = len(text) <= MAX_SITE_PATH and all(len(part) <= MAX_KEY for part in parts)
    if not (text.startswith("/") and text.endswith("/") and plain and fits):
        raise PydanticCustomError("not-a-site-path", "", {"found": text[:200]})
    return text


MAX_SITE_PATH: Final = 200
"""Characters of an address. Its parts are folders, and some systems hold 255 of a whole path."""
RESERVED: Final = ("/api/", "/assets/", "/einbetten/", "/en/embed/", "/en/oembed/", "/oembed/", "/redaktion/")
"""Where what the hub writes itself lies: servers answer there by rules of their own (products/hosting/rules.py)."""
EASY_ADDRESS: Final = "/leichte-sprache/"
"""The page in Leichte Sprache; the stories and legal pages in Leichte Sprache stand below it."""
SitePath = Annotated[str, BeforeValidator(_site_path), WithJsonSchema({"type": "string", "pattern": "^/[a-z0-9/-]*/$"})]


class Written(Noun):
    """A text with front matter: knows its language, its file and where its body begins."""

    title: Text = Field(description="Überschrift; Zahlen und Vergleiche nur als Verweis")
    summary: Text = Field(description="Worum es geht, in ein, zwei Sätzen; steht in Listen und Suchmaschinen")
    translation_of: Stamp | None = Field(
        default=None, description="Stand des Originals, aus dem diese Fassung entstand; schreibt hub.py translated"
    )

    # Pages are drawn again when one of these has changed, but for those that say nothing (_PLACES in portal/seals.py).
    _language: str = PrivateAttr(default="de")
    _path: str = PrivateAttr(default="")
    _body: str | memoryview = PrivateAttr(default="")  # in bytes as long as nobody has asked for it
    _body_line: int = PrivateAttr(default=1)
    _mark: str | None = PrivateAttr(default=None)
    _refers: str | None = PrivateAttr(default=None)  # whoever knows what a reference is notes it here (headings.py)
    _has_gaps: bool = PrivateAttr(default=True)
    _begins: Place | None = PrivateAttr(default=None)

    @classmethod
    def _settled(cls, raw: Mapping[str, Any]) -> Mapping[str, Any]:
        """Titles and summaries go through the drawer with all their references."""
        return raw

    @property
    def path(self) -> str:
        """The file, relative to the project."""
        path: str = private_of(self)["_path"]
        return path

    @property
    def body(self) -> str:
        """The Markdown below the front matter."""
        private = private_of(self)
        body: str | memoryview = private["_body"]
        if not isinstance(body, str):
            body = private["_body"] = str(body, "utf-8")
        return body

    @property
    def body_line(self) -> int:
        """The line of the file on which the body begins."""
        line: int = private_of(self)["_body_line"]
        return line

    def body_place(self, index: int) -> Place:
        """The place of a character of the body."""
        private = private_of(self)
        return body_place(private["_path"], self.body, private["_body_line"], index)

    def place(self, *location: str | int) -> Place:
        """As of every entry; where the whole of it begins may be known without its record."""
        begins: Place | None = private_of(self)["_begins"]
        return super().place(*location) if location or begins is None else begins

    @property
    def written_in(self) -> str:
        """The language of its words."""
        language: str = private_of(self)["_language"]
        return language

    @property
    def mark(self) -> str:
        """The same for the same words in the same language, and for no others: 32 hexadecimal digits."""
        private = private_of(self)
        mark: str | None = private["_mark"]
        if mark is None:
            parts = (private["_language"], self.title, self.summary, self.body)
            lengths = " ".join(str(len(part)) for part in parts)
            mark = private["_mark"] = blake2b(f"{lengths} {''.join(parts)}".encode(), digest_size=16).hexdigest()
        return mark

    @property
    def has_gaps(self) -> bool:
        """False where nothing of its file says AUSFÜLLEN; True where it may."""
        has_gaps: bool = private_of(self)["_has_gaps"]
        return has_gaps

    def attach(self, *, language: str, path: str, body: str, body_line: int) -> None:
        """Adds what stands outside the front matter."""
        private_of(self).update(
            _language=language, _path=path, _body=body, _body_line=body_line, _mark=None, _refers=None
        )


@dataclass(frozen=True)
class Headless:
    """A text whose front matter makes no story and no page of it: what it says can be checked all the same.

    `record` is what can be read of the front matter, None when it is no YAML; `waits`: a draft, or under embargo.
    """

    path: str
    language: str
    is_easy: bool
    waits: bool
    record: Record | None
    body: str
    body_line: int

    def body_place(self, index: int) -> Place:
        """The place of a character of the body."""
        return body_place(self.path, self.body, self.body_line, index)


def body_place(path: str, body: str, body_line: int, index: int) -> Place:
    """The place of a character of a body that begins on a line of its file."""
    line = body.count("\n", 0, index)
    column = index - (body.rfind("\n", 0, index) + 1)
    return Place(path, body_line + line, column + 1)


class WrittenPage(Written):
    """A hand-written page at an address of its own."""

    language: Literal["de", "en"] = Field(description="Sprache der Seite")
    address: SitePath = Field(description="Adresse im Portal: /so-pruefen-wir/")
    counterpart: SitePath | None = Field(default=None, description="Adresse derselben Seite in der anderen Sprache")
    status: Literal["draft", "published"] = Field(
        default="published", description="published (Vorgabe) oder draft: nur in der Vorschau"
    )

    @property
    def is_easy(self) -> bool:
        """True for the page in Leichte Sprache and for what is written by hand below it, such as the legal pages."""
        return self.language == "de" and self.address.startswith(EASY_ADDRESS)
