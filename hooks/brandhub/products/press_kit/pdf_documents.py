"""PDF documents: a document as PDF/UA-1 and PDF/A-3a at once, set by typst with the vendored fonts only."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from brandhub.products.press_kit.blocks import (
    Block,
    Document,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Run,
    Table,
)
from brandhub.products.press_kit.sections import Piece, Section, find_sections

if TYPE_CHECKING:
    import typst

STANDARDS: Final[list[typst.PDFStandard]] = ["ua-1", "a-3a"]
REGIONS: Final = {"de": "DE", "en": "GB"}
POINTS: Final = 522
"""Width of a drawing on paper: the 696 units of a chart's sheet at 96 to the inch."""
_Files = Any
"""Contents by name. The types of typst 0.15 know texts and paths alone, its documentation knows files by name, too."""
_SET: Final[list[bool]] = []
LAYOUTS: Final = ("document", "blocks", "section", "drawing")
COLOURS: Final = ("ink", "muted", "line", "link", "proof")


def has_set() -> bool:
    """Whether a compiler was at work in this process: it has threads then, which Python does not know of."""
    return bool(_SET)


class NotSet(Exception):
    """A document that cannot be set: which one, and what typst says (a missing glyph, a missing font)."""

    def __init__(self, title: str, reason: str) -> None:
        super().__init__(f"{title}: {reason}")
        self.title, self.reason = title, reason

    def __reduce__(self) -> tuple[type[NotSet], tuple[str, str]]:
        return NotSet, (self.title, self.reason)


@dataclass(frozen=True)
class Drawing:
    """An SVG that becomes PDF or PNG, with everything that a tagged PDF must know about it."""

    title: str
    alt: str
    svg: str
    publisher: str
    language: str
    dated: date

    @cached_property
    def seal(self) -> str:
        """All of it as one text: the same drawing, the same seal."""
        return repr(self)


@dataclass(frozen=True)
class Press:
    """The compiler with its fonts, the layouts by name (`LAYOUTS`) and the colours (`COLOURS`) that they use."""

    fonts: Path
    layouts: Mapping[str, bytes] = field(hash=False)
    colours: str

    @classmethod
    def load(cls, layouts: Path, fonts: Path, colours: Mapping[str, str]) -> Press:
        """Reads the layouts below `layouts`; fonts below `fonts` are read when something is set.

        Raises:
            KeyError: A colour is missing.
            OSError: A layout is missing.
        """
        return cls(
            fonts,
            {name: (layouts / f"{name}.typ").read_bytes() for name in LAYOUTS},
            json.dumps({name: colours[name] for name in COLOURS}, sort_keys=True),
        )

    @cached_property
    def compiler(self) -> typst.Compiler:
        """Loaded when something is to be set: a build that changes nothing does without."""
        import typst

        _SET.append(True)
        found = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[self.fonts])
        return typst.Compiler(font_paths=found)

    def write_pdf(self, document: Document) -> bytes:
        """The document as PDF, its rights not yet inside. Raises NotSet.

        Documents that are set one after the other and share sections take half the time: what the compiler has laid
        out before it remembers, since all that a section shows comes in files of its own, which are called by their
        content. The bytes are the same as those of a document that is set alone.
        """
        files: _Files = {"main.typ": self.layouts["document"], "blocks.typ": self.layouts["blocks"]}
        files["colours.json"] = self.colours.encode()
        folders = []
        for section in find_sections(document.blocks):
            content = _json({"pieces": [_piece(piece) for piece in section.pieces]})
            folder = hashlib.sha256(content).hexdigest() if section.blocks else ""
            folders.append(_place(section, folder))
            if folder:
                files |= {f"{folder}/section.typ": self.layouts["section"], f"{folder}/section.json": content}
        files["document.json"] = _json({**_head(document), "sections": folders})
        return self._set(files, document.title, document.dated)

    def write_drawing(self, drawing: Drawing) -> bytes:
        """A chart as PDF. Raises NotSet."""
        return self._set(self._drawn(drawing), drawing.title, drawing.dated)

    def draw_pixels(self, drawing: Drawing, width: int) -> bytes:
        """A drawing as PNG, `width` pixels wide, without a ground of its own. Raises NotSet.

        Three times as fast as a renderer that reads the fonts for every picture.
        """
        import typst

        try:
            png, warnings = self.compiler.compile_with_warnings(
                self._drawn(drawing), format="png", ppi=72 * width / POINTS
            )
        except typst.TypstError as error:
            raise NotSet(drawing.title, " ".join([error.message, *error.hints])) from error
        return _whole(png, warnings, drawing.title)

    def _drawn(self, drawing: Drawing) -> _Files:
        return {"main.typ": self.layouts["drawing"], "drawing.json": _drawing(drawing)}

    def _set(self, files: _Files, title: str, dated: date) -> bytes:
        import typst

        try:
            pdf, warnings = self.compiler.compile_with_warnings(
                files,
                format="pdf",
                pdf_standards=STANDARDS,
                timestamp=datetime(dated.year, dated.month, dated.day, tzinfo=UTC),
            )
        except typst.TypstError as error:
            raise NotSet(title, " ".join([error.message, *error.hints])) from error
        return _whole(pdf, warnings, title)


def _whole(result: object, warnings: list[typst.TypstWarning], title: str) -> bytes:
    """The one file that came out; an unknown font is only a warning for typst, here it is an error."""
    if warnings:
        raise NotSet(title, "; ".join(warning.message for warning in warnings))
    assert isinstance(result, bytes), "one file, not a list of pages"
    return result


def _drawing(drawing: Drawing) -> bytes:
    content = {
        "title": drawing.title,
        "alt": drawing.alt,
        "svg": drawing.svg,
        "width": POINTS,
        "publisher": drawing.publisher,
        "language": drawing.language,
        "date": _date(drawing.dated),
    }
    return _json(content)


def _head(document: Document) -> dict[str, Any]:
    """All but the text itself."""
    return {
        "title": document.title,
        "kind": document.kind,
        "description": document.description,
        "language": document.language,
        "region": REGIONS[document.language],
        "publisher": document.publisher,
        "foot": document.foot,
        "contents": document.contents,
        "date": _date(document.dated),
    }


def _place(section: Section, folder: str) -> dict[str, Any]:
    """A section as its document names it; without a folder when nothing stands below its heading."""
    heading = _block(section.heading) if section.heading else None
    return {"heading": heading, "asks": section.asks, "folder": folder}


def _json(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, sort_keys=True).encode()


def _date(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _piece(piece: Piece) -> dict[str, Any]:
    return {"whole": piece.is_whole, "blocks": [_block(block) for block in piece.blocks]}


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading():
            return {"is": "heading", "level": block.level, "runs": _runs(block.runs)}
        case Paragraph():
            return {"is": "paragraph", "look": block.look, "runs": _runs(block.runs)}
        case Listing():
            return {"is": "list", **_list(block)}
        case Table():
            rows = [[_runs(cell) for cell in row] for row in block.rows]
            shares = block.shares or (1,) * len(block.header)
            header = {"header": list(block.header), "shares": list(shares)}
            return {"is": "table", "caption": block.caption, "titled": block.is_titled, "rows": rows, **header}
        case Picture():
            return {"is": "picture", "svg": block.svg, "alt": block.alt}


def _list(listing: Listing) -> dict[str, Any]:
    items = [
        {"runs": _runs(item.runs), "below": _list(item.below) if item.below is not None else None}
        for item in listing.items
    ]
    return {"ordered": listing.ordered, "items": items}


def _runs(runs: tuple[Run, ...]) -> list[dict[str, Any]]:
    return [{"text": run.text, "strong": run.strong, "emphasis": run.emphasis, "link": run.link} for run in runs]
