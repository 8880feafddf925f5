"""Excepted: an exception frees its words, not what they do to a value or a proven sentence beside them.

„{{ exception("fast", …) }} {{ fact(…) }}“ and „{{ exception("Gelogen:", …) }} {{ claim(…) }}“ are read once more with
the words of the exception in their place, as readers see them. A quotation, in quotation marks, is somebody else's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from types import ModuleType
from typing import Final

from brandhub.speech.references import Misreading, Reference
from brandhub.speech.tokens import Line
from brandhub.speech.visible import Visible, read_visible
from brandhub.whole.orphan_led import find_led
from brandhub.whole.orphan_seams import Bare, Seam, find_seams
from brandhub.whole.orphan_settings import Setting, find_settings

_QUOTED: Final = ("„", "“", "‚", "‘", "»", "«", '"')
_PROVEN: Final = ("fact", "claim")


def find_excepted(
    text: str,
    references: Sequence[Reference],
    wrong: Sequence[Misreading],
    seen: Visible,
    read: Callable[[str], Line],
    words: ModuleType,
) -> Iterator[Seam | Bare | Setting]:
    """What the words of exceptions do to what is proven, told at the exceptions. `seen`: the text as it is searched."""
    exceptions = [one for one in references if one.function == "exception" and not one.id.startswith(_QUOTED)]
    if not exceptions or not any(one.function in _PROVEN for one in references):
        return
    cuts = [*wrong]
    for one in exceptions:
        hidden = (one.start, one.id_at), (one.id_at + len(one.id), one.end)
        cuts += [Misreading(start, end, one.function) for start, end in hidden]
    others = [one for one in references if one not in exceptions]
    shown = read_visible(text, others, cuts, is_markdown=True)
    line = read(shown.text)
    settings = (*find_settings(shown, line, (), words.LANGUAGE), *find_led(shown, line, words.LANGUAGE, text))
    for seam in (*find_seams(shown, line, words), *settings):
        for one in exceptions:
            if (moved := _moved(seam, one, shown, seen)) is not None:
                yield moved
                break


def _moved(seam: Seam | Bare | Setting, one: Reference, shown: Visible, seen: Visible) -> Seam | Bare | Setting | None:
    """The seam at the place of an exception whose words it has; None where it has none of them."""
    stretches = (seam.measured, seam.noun) if isinstance(seam, Bare) else ((seam.start, seam.end),)
    if not any(end > start and _holds(one, shown, start, end) for start, end in stretches):
        return None
    at = seen.starts.index(one.start)
    if isinstance(seam, Bare):
        return seam._replace(measured=(at, at + 1), noun=(at, at + 1))
    return seam._replace(start=at, end=at + 1)


def _holds(one: Reference, shown: Visible, start: int, end: int) -> bool:
    first, last = shown.slice_of(start, end)
    return first < one.end and last > one.start
