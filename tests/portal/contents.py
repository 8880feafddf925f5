"""Contents: all that can be read in published bytes, however they are packed.

Compressed copies, archives in archives, documents, streams and text of PDFs, notes in pictures. Words are searched in
what comes out, and a test shows for each kind of file that a word which is published there is found.
"""

from __future__ import annotations

import base64
import gzip
import html
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from urllib.parse import unquote

import brotli
import pikepdf
from PIL import Image, UnidentifiedImageError

IMAGES = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".ico")
INLINE = re.compile(rb"data:[a-z0-9.+/-]*(?:;[a-z0-9=-]+)*;base64,([A-Za-z0-9+/=]{24,})")
PDF = ".pdf"
PNG = b"\x89PNG\r\n\x1a\n"
NEAR = 10
"""Of a colour, in each channel: pictures are compressed with losses."""


@dataclass(frozen=True)
class Piece:
    """Some bytes, where they were found, and of what kind they are: `html`, `pdf text`, `png note`, `docx` …"""

    where: str
    kind: str
    content: bytes

    @cached_property
    def place(self) -> str:
        """Where it is, in small letters."""
        return self.where.lower()

    def says(self, word: str) -> bool:
        """In its name or in its bytes. Numbers have to stand alone: in outlines and checksums every row of digits
        occurs.
        """
        return self.names(word) or self.tells(word)

    def names(self, word: str) -> bool:
        """In the name alone. Other pieces may have the same bytes."""
        bare = _bare(word)
        return _alone(word, self.place) if _is_number(word) else word in self.place or bare in _bare(self.place)

    def tells(self, word: str) -> bool:
        """In the bytes alone: without marks and blanks, too, as words may be cut by tags of runs, ends of lines and
        hyphens of a typesetter.
        """
        if _is_number(word):
            return _alone(word, _told(self.content))
        bare = _bare(word)
        return word in _told(self.content) or any(bare in each for each in _closed(self.content))


@cache
def _bare(text: str) -> str:
    """Without blanks."""
    return re.sub(r"\s+", "", text)


@cache
def _is_number(word: str) -> bool:
    return word.replace(".", "").replace(",", "").isdigit()


def _alone(number: str, text: str) -> bool:
    alone = rf"(?<![\w.,-]){re.escape(number)}(?![\w]|[.,]\d)"
    return number in text and re.search(alone, text) is not None


def places_of(pieces: Iterable[Piece], words: Iterable[str]) -> dict[str, set[str]]:
    """Word → the places that say it, also packed ones. Bytes that lie at several places are searched once."""
    alike: dict[bytes, list[Piece]] = {}
    for piece in pieces:
        alike.setdefault(piece.content, []).append(piece)
    found: dict[str, set[str]] = {word: set() for word in words}
    for same in alike.values():
        for word, places in found.items():
            told = same if same[0].tells(word) else (piece for piece in same if piece.names(word))
            places.update(piece.where for piece in told)
    return found


# The same bytes lie in a folder, in archives and in compressed copies: they are read once.


@cache
def _told(content: bytes) -> str:
    """In small letters, entities, escapes and %-codes undone; letters of two bytes read as such."""
    text = content.replace(b"\0", b"").decode("utf-8", errors="ignore").replace("\u00ad", "")
    if "\\u" in text:
        text += re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), text, flags=re.IGNORECASE)
    return html.unescape(unquote(text)).lower()


@cache
def _closed(content: bytes) -> tuple[str, str]:
    """Without blanks; and without marks as well."""
    text = _told(content)
    return re.sub(r"\s+", "", text), re.sub(r"\s+", "", re.sub(r"<[^<>]*>", "", text))


def pieces_in(folder: Path) -> Iterator[Piece]:
    """Everything in a folder, to any depth."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield from opened(path.relative_to(folder).as_posix(), path.read_bytes())


def opened(where: str, content: bytes) -> Iterator[Piece]:
    """The bytes themselves, and whatever is packed in them."""
    kind = Path(where).suffix.lstrip(".") or Path(where).name
    if content[:2] == b"\x1f\x8b":
        yield Piece(where, kind, content)
        yield from _as(kind, opened(where.removesuffix(".gz"), gzip.decompress(content)))
    elif kind == "br":
        yield Piece(where, kind, content)
        yield from _as(kind, opened(where.removesuffix(".br"), brotli.decompress(content)))
    elif content[:4] == b"PK\x03\x04":
        yield from _archive(where, kind, content)
    elif content[:5] == b"%PDF-":
        yield Piece(where, kind, content)
        yield from _pdf(where, content)
    else:
        yield Piece(where, kind, content)
        if content[:8] == PNG:
            yield from (Piece(where, "png note", note) for note in _png_notes(content))
    for number, found in enumerate(INLINE.findall(content)):
        yield from opened(f"{where}!{number}", base64.b64decode(found + b"=" * (-len(found) % 4)))


def _as(outer: str, pieces: Iterable[Piece]) -> Iterator[Piece]:
    yield from (Piece(f"{each.where} ({outer})", f"{each.kind} in {outer}", each.content) for each in pieces)


def _archive(where: str, kind: str, content: bytes) -> Iterator[Piece]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        yield Piece(where, kind, archive.comment)
        for info in archive.infolist():
            yield Piece(f"{where}!{info.filename}", f"{kind} entry", info.extra + info.comment)
            inner = opened(f"{where}!{info.filename}", archive.read(info))
            yield from (Piece(each.where, kind if kind != "zip" else each.kind, each.content) for each in inner)


def _png_notes(content: bytes) -> Iterator[bytes]:
    """Text, EXIF and colour profiles, unpacked."""
    at = 8
    while at + 8 <= len(content):
        size, name = struct.unpack(">I4s", content[at : at + 8])
        body = content[at + 8 : at + 8 + size]
        at += size + 12
        if name in (b"tEXt", b"eXIf"):
            yield body
        elif name in (b"zTXt", b"iCCP"):
            title, _, packed = body.partition(b"\0")
            yield title + b" " + zlib.decompress(packed[1:])
        elif name == b"iTXt":
            title, _, rest = body.partition(b"\0")
            _, _, text = rest[2:].split(b"\0", 2)
            yield title + b" " + (zlib.decompress(text) if rest[0] else text)


# --- PDF ---


def _pdf(where: str, content: bytes) -> Iterator[Piece]:
    """Every stream unpacked, every string in every object, the text of every page, and files hung on."""
    if not where.endswith(PDF):
        yield from _pdf_pieces(where, content)
        return
    yield from (replace(piece, where=where.removesuffix(PDF) + piece.where) for piece in _known_pdf(content))


@cache
def _known_pdf(content: bytes) -> tuple[Piece, ...]:
    """The pieces of a file of that ending, as if it had no other name."""
    return tuple(replace(piece, where=piece.where.removeprefix("a")) for piece in _pdf_pieces(f"a{PDF}", content))


def _pdf_pieces(where: str, content: bytes) -> Iterator[Piece]:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        strings: list[str] = []
        for thing in pdf.objects:
            strings += _strings(thing)
            if isinstance(thing, pikepdf.Stream):
                try:
                    stream = thing.read_bytes()
                except pikepdf.PdfError:  # pictures keep their own compression
                    stream = thing.read_raw_bytes()
                metadata = thing.get("/Type") == "/Metadata"
                yield from _streamed(f"{where}!{thing.objgen[0]}", "pdf metadata" if metadata else "pdf stream", stream)
        yield Piece(where, "pdf strings", "\n".join(strings).encode("utf-8", errors="ignore"))
        for page in pdf.pages:
            yield Piece(where, "pdf text", " ".join(_page_text(page)).encode("utf-8", errors="ignore"))


def _streamed(where: str, kind: str, stream: bytes) -> Iterator[Piece]:
    yield Piece(where, kind, stream)
    if stream[:4] == b"PK\x03\x04" or stream[:8] == PNG or stream[:2] == b"\x1f\x8b" or stream[:5] == b"%PDF-":
        yield from opened(where, stream)


def _strings(thing: object) -> Iterator[str]:
    if isinstance(thing, pikepdf.String | pikepdf.Name):
        yield str(thing)
    elif isinstance(thing, pikepdf.Array):
        for inner in thing:
            yield from () if getattr(inner, "is_indirect", False) else _strings(inner)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for name, inner in thing.items():
            yield str(name)
            yield from () if getattr(inner, "is_indirect", False) else _strings(inner)


def _page_text(page: pikepdf.Page) -> Iterator[str]:
    """What a page shows, by the tables that its fonts carry for copying and searching (ISO 32000-1, 9.10.3)."""
    yield from _shown(page, page.get("/Resources", pikepdf.Dictionary()))


def _shown(drawn: pikepdf.Page | pikepdf.Object, resources: pikepdf.Object) -> Iterator[str]:
    fonts = {name: _letters(font) for name, font in resources.get("/Font", pikepdf.Dictionary()).items()}
    letters: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(drawn):
        match str(operator):
            case "Tf":
                letters = fonts.get(str(operands[0]), {})
            case "Tj" | "'" | '"':
                yield _decoded(operands[-1], letters)
            case "TJ":
                yield "".join(_decoded(each, letters) for each in operands[0] if isinstance(each, pikepdf.String))
            case "Do":
                form = resources.get("/XObject", pikepdf.Dictionary()).get(str(operands[0]))
                if form is not None and form.get("/Subtype") == "/Form":
                    yield from _shown(form, form.get("/Resources", resources))


def _decoded(text: pikepdf.Object, letters: dict[int, str]) -> str:
    codes = bytes(text)
    return "".join(letters.get(int.from_bytes(codes[at : at + 2], "big"), "") for at in range(0, len(codes), 2))


def _letters(font: pikepdf.Object) -> dict[int, str]:
    """Code of two bytes → letters. Fonts of another kind fail here."""
    assert font.get("/Subtype") == "/Type0", font.get("/Subtype")
    table = font["/ToUnicode"].read_bytes().decode("ascii")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, text in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            found[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, text in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = chr(int(text, 16) + step)
    return found


# --- Pictures ---


def colours_in(
    pieces: Iterable[Piece], colours: Iterable[tuple[int, int, int]]
) -> dict[tuple[int, int, int], list[str]]:
    """For each colour the pictures in which an area of it can be seen: at least one pixel in two hundred."""
    found: dict[tuple[int, int, int], list[str]] = {colour: [] for colour in colours}
    for piece in pieces:
        seen = _colours(piece.content) if piece.where.endswith(IMAGES) else ()
        for colour in found:
            area = sum(
                count for count, pixel in seen if all(abs(a - b) <= NEAR for a, b in zip(pixel, colour, strict=True))
            )
            if area * 200 >= 96 * 96:
                found[colour].append(piece.where)
    return found


@cache
def _colours(content: bytes) -> tuple[tuple[int, tuple[int, int, int]], ...]:
    """How often which colour is seen in a picture made small; none in the notes of a picture, under its name."""
    try:
        with Image.open(io.BytesIO(content)) as picture:
            small = picture.resize((96, 96), Image.Resampling.NEAREST).convert("RGBA").convert("RGB")
            return tuple(small.getcolors(96 * 96) or ())  # type: ignore[arg-type]
    except UnidentifiedImageError:
        return ()
