"""Plain heads: front matter of lines such as `title: Ein Turm`, read without a parser of YAML.

Only what YAML can read in no other way: every line is a key, a colon, a blank and a text that begins with a letter, a
digit or „ and holds no sign that could mean anything. Whatever else there is makes a head that a parser must read.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.ground.kept_records import recall_record
from brandhub.ground.records import Record

_LONGEST: Final = 20_000
"""Characters; no front matter is longer."""
_FIRST: Final = "A-Za-zÄÖÜäöüß0-9„"
# Quotation marks, brackets and bars mean something only at the beginning; a colon only before a blank or at the end.
_SIGNS: Final = rf"[{_FIRST}“”‚‘’»«–…§€.,;!?\"'(){{}}/+=_%&*$| -]*"
_KEY: Final = r"[a-z][a-z-]{0,60}"
_VALUE: Final = rf"[{_FIRST}]{_SIGNS}(?::(?=[^\s]){_SIGNS})*(?<! )"
_LINE: Final = re.compile(rf"({_KEY}): ({_VALUE})\n")


def read_plain_head(text: str, path: str, lines_before: int) -> Record | None:
    """What `parse_record` reads of a plain head; None for any other. Places are looked for when somebody asks."""
    if not text or len(text) > _LONGEST:
        return None
    lines = _LINE.findall(text)
    entries = dict(lines)
    # Lines that are as long as the text leave nothing out between them.
    is_whole = sum(len(key) + len(value) + 3 for key, value in lines) == len(text)
    if not is_whole or len(entries) < len(lines) or "null" in entries.values():
        return None
    return recall_record([entries, 1, 1, 0, 0], text, path, lines_before)
