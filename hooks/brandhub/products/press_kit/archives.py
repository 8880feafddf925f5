"""Archives: ZIP files that are the same, byte for byte, whenever and wherever they are packed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from typing import Final

# ZIP knows no earlier moment; a fixed one keeps the clock out of the files.
MOMENT: Final = (1980, 1, 1, 0, 0, 0)
READABLE: Final = 0o100644 << 16
UNIX: Final = 3
PACKED_ALREADY: Final = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".pdf", ".docx", ".xlsx")

PROPERTIES: Final = "docProps/core.xml"
# Writers of office documents put the clock there when they save.
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")


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


def repack(document: bytes, day: date) -> bytes:
    """An office document (a ZIP of XML) with its parts in a fixed order, and `day` as its only time.

    The list of content types comes first, as the Open Packaging Conventions advise for streaming.
    """
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    stamp = rf"\g<1>{day.isoformat()}T00:00:00Z\g<2>".encode()
    parts[PROPERTIES] = _STAMP.sub(stamp, parts[PROPERTIES])
    return pack(parts, first=("[Content_Types].xml",))
