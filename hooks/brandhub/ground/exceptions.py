"""Exceptions: `{{ exception("1. FC", reason="…") }}` in a field of a data file stands for its words.

Stories and pages draw references when a page is drawn. Notes, definitions and labels are printed in many places
(portal, kit, tables, open data), so their exceptions become words when the file is read: no output can forget it.
"""

from __future__ import annotations

import re
from typing import Any, Final

_EXCEPTION: Final = re.compile(
    r"""\{\{\s{0,9}exception\(\s{0,9}(?:"(?P<text>[^"\n]{1,500})"|'(?P<other>[^'\n]{1,500})')\s{0,9},\s{0,9}reason\s{0,9}=\s{0,9}"""
    r"""(?:"[^"\n]{1,500}"|'[^'\n]{1,500}')\s{0,9}\)\s{0,9}\}\}"""
)


def settle_exceptions(value: Any) -> Any:
    """The same value with every exception in its texts replaced by its words. Other references stay as they are."""
    if isinstance(value, str):
        return _EXCEPTION.sub(lambda found: found["text"] or found["other"], value) if "exception" in value else value
    if isinstance(value, dict):
        return {key: settle_exceptions(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [settle_exceptions(item) for item in value]
    return value
