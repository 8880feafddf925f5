"""Archives: ZIP files that are the same, byte for byte, whenever and wherever they are packed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

# ZIP knows no earlier moment; a fixed one keeps the clock out of the files.
MOMENT: Final = (1980, 1, 1, 0, 0, 0)
READABLE: Final = 0o100644 << 16
UNIX: Final = 3
PACKED_ALREADY: Final = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".pdf", ".docx", ".xlsx")


def pack(files: Mapping[str, bytes], *, first: tuple[str, ...] = ()) -> bytes:
    """A ZIP of the files in alphabetical order, those named in `first` before all others.

    What is compressed already is stored. No times, owners, comments or extra fields.
    """
    names = [*first, *sorted(name for name in files if name not in first)]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, MOMENT)
            entry.create_system = UNIX
            entry.external_attr = READABLE
            stored = name.lower().endswith(PACKED_ALREADY)
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name], compresslevel=None if stored else 9)
    return buffer.getvalue()


def repack(document: bytes, *, first: tuple[str, ...] = ("[Content_Types].xml",)) -> bytes:
    """An office document (a ZIP of XML) with its parts in a fixed order and without times.

    The list of content types comes first, as the Open Packaging Conventions advise for streaming.
    """
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return pack(parts, first=first)
