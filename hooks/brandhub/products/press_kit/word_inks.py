"""Word inks: the colours of DOCX files by what they are for (ink, muted, line, link, proof), as `#rrggbb`."""

from __future__ import annotations

from collections.abc import Mapping

Inks = Mapping[str, str]
