"""Visible: what readers see of a text, in plain characters, each with its place in what was written.

Emphasis inside a number, entities, backslashes, soft hyphens, invisible, decomposed, full-width and superscript
characters change how a text is written, not what it says. Whoever looks for assertions looks here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from typing import Final

from brandhub.speech.list_numbers import list_numbers
from brandhub.speech.references import Misreading, Reference

# Stand-ins for what references put into the text: a value with its noun, a bare value, a whole sentence, other words.
FULL, VALUE, SENTENCE, WORDS = "\ue010", "\ue011", "\ue012", "\ue013"
STAND_INS: Final = FULL + VALUE + SENTENCE + WORDS
# Two texts that stand beside each other without being one sentence: table cells, the title of a link.
APART: Final = "\u241f"
_COUNTED: Final = "1."
_FORMS: Final = {"value": VALUE, "full": FULL, "dated": FULL}

_PLAIN: Final = r"[A-Za-zÄÖÜäöüß0-9,.;?!\"„“”‚‘’–(){}%/+=$€§…»«:-]"
_PIECE = re.compile(
    rf"""
      (?P<plain>(?:{_PLAIN}|(?<=[^\s])[ ](?=[^\s])){_PLAIN}*(?:[ ](?=[^\s]){_PLAIN}*)*)
    | (?P<entity>&(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});)
    | (?P<escape>\\(?=[!-/:-@\[-`{{-~]))
    | (?P<code>`[^`\n]{{1,300}}`)
    | (?P<target>\]\(\s{{0,3}}(?:<[^>\n]{{0,2000}}>|[^)\s]{{0,2000}}))
    | (?P<marks>(?:[*_`~\#>\[]|\](?!\())+)
    | (?P<cell>\|)
    | (?P<space>\s+)
    | (?P<other>.)
    """,
    re.VERBOSE,
)
# The same beginning with a sign: all plain signs and blanks. Told apart from the above where a blank needs a look.
_RUN: Final = re.compile(rf"(?:{_PLAIN}|(?<=[^\s])[ ](?=[^\s]))[ {_PLAIN[1:]}*")
# Addresses name; they are shown as they stand and assert nothing.
_ADDRESS = re.compile(
    r"<https?://[^>\s]{0,2000}>|https?://[^\s)\]]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}"
)
# Code that names a file, an address, an option or a field is no sentence; any other code is read like the rest.
_NAMING_CODE: Final = re.compile(
    r"(?:--?[a-z][\w-]*|[\w.~-]*(?:/[\w.~{}*-]*)+|[\w-]+(?:\.[\w-]+)*\.(?:py|yml|md|zip|json|csv|txt|svg|html|xml|toml))"
    r"|(?:python3?|py|git|mkdocs) [a-z][\w ./-]*"
)
_BLOCK: Final = re.compile(r"\n[ \t]*\n|\n[ \t]*(?=[#>|]|[*+-] |\d{1,2}\. )")
_INVISIBLE: Final = ("Cf", "Cc", "Mn", "Me")
_LABEL = re.compile(r"([^\[\]\n]{1,200})\]")
# Signs between two letters of a word, or two digits, at which nobody stops to read.
_PARTERS: Final = frozenset("\\·•‧∙|¦")
# Letters of other alphabets, and small capitals, that look like ours.
_LOOKALIKES: Final = str.maketrans(
    "АВЕКМНОРСТУХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ‐‑⁃вԁһӏԛԝѵгпкмтβɡɑıɩօոսհενικρτυχωη",
    "ABEKMHOPCTYXaeopcyxijsABEZHIKMNOPTYXoaabcdefghijklmnoprstuvwyz---bdhlqwvrnkmtßgaiionuhevikptuxwn",
)


@dataclass
class Visible:
    """The characters that readers see. `starts` and `ends` say where each one stands in the source.

    `runs` say the same in short: how many characters, and the slice of the source that shows them. Where it is as long
    as they are, each stands for itself; else it is one character. `counted`: where Markdown counts a line of a list.
    """

    text: str = ""
    runs: list[tuple[int, int, int]] = field(default_factory=list)
    references: dict[int, Reference] = field(default_factory=dict)
    counted: list[int] = field(default_factory=list)

    @cached_property
    def starts(self) -> list[int]:
        return [at for count, start, _ in self.runs for at in range(start, start + count)]

    @cached_property
    def ends(self) -> list[int]:
        return [at for count, _, stop in self.runs for at in range(stop - count + 1, stop + 1)]

    def slice_of(self, start: int, end: int) -> tuple[int, int]:
        """The slice of the source that shows `text[start:end]`."""
        return self.starts[start], self.ends[end - 1]


def read_visible(
    text: str,
    references: Sequence[Reference],
    wrong: Iterable[Misreading] = (),
    slots: Iterable[tuple[int, int]] = (),
    *,
    is_markdown: bool = False,
) -> Visible:
    """What readers see of a text whose references are known. What cannot be read as a reference is left out.

    `slots` are the places of a wording that the operator fills.
    """
    writer = _Writer(text)
    cuts: list[tuple[int, int, Reference | str]] = [(ref.start, ref.end, ref) for ref in references]
    cuts += [(misreading.start, misreading.end, "") for misreading in wrong]
    cuts += [(start, end, WORDS) for start, end in slots]
    cuts += [
        (found.start(), found.end(), WORDS)
        for found in (_ADDRESS.finditer(text) if "@" in text or "://" in text else ())
        if not text.startswith(("](", "(<"), found.start() - 2, found.start())
    ]
    if is_markdown:
        cuts += [(start, end, _COUNTED) for start, end in list_numbers(text)]
    at = 0
    for start, end, shown in sorted(cuts, key=lambda cut: cut[:2]):
        if start < at:
            continue
        writer.read(at, start)
        writer.show(shown, start, end)
        at = end
    writer.read(at, len(text))
    return writer.visible()


def _is_full(reference: Reference) -> bool:
    """True for an event that puts in the whole sentence that it has."""
    return reference.options.get("form", "full") == "full"


class _Writer:
    def __init__(self, source: str) -> None:
        self._source = source
        self._parts: list[str] = []
        self._length = 0
        self._runs: list[tuple[int, int, int]] = []
        self._references: dict[int, Reference] = {}
        self._counted: list[int] = []

    def visible(self) -> Visible:
        return Visible("".join(self._parts), self._runs, self._references, self._counted)

    def show(self, shown: Reference | str, start: int, end: int) -> None:
        """Shows a reference, or a stand-in for what is no sentence."""
        if isinstance(shown, Reference):
            self._refer(shown)
        elif shown == _COUNTED:
            self._counted.append(self._length)
        elif shown:
            self._put(shown, start, end)

    def _refer(self, reference: Reference) -> None:
        """A stand-in, or the words of a link as they stand."""
        shown = reference.options.get("text", "") if reference.function == "claim" else ""
        at = self._source.find(shown, reference.id_at + len(reference.id), reference.end) if shown else -1
        if at >= 0:
            self.read(at, at + len(shown))
            return
        sign = WORDS
        if reference.function == "fact":
            sign = _FORMS.get(reference.options.get("form", "full"), WORDS)
        elif reference.function == "claim" or (reference.function == "event" and _is_full(reference)):
            sign = SENTENCE
        self._references[self._length] = reference
        self._put(sign, reference.start, reference.end)

    def read(self, start: int, end: int) -> None:
        """Reads a stretch of the source without references."""
        at = start
        while at < end:
            at = self._plain_sign(self._run(at, end), end)
            if at < end:
                found = _PIECE.match(self._source, at, end)
                at = self._piece(found) if found else end  # every character fits one kind of piece

    def _plain_sign(self, at: int, end: int) -> int:
        """The same of the signs that come most, between cells and between paragraphs."""
        if self._source.startswith("|", at, end):
            self._put(APART, at, at + 1)
            return at + 1
        if self._source.startswith("\n\n", at, end) and not self._source[at + 2 : end][:1].isspace():
            self._put("\n", at, at + 2)
            return at + 2
        return at

    def _run(self, at: int, end: int) -> int:
        """Reads plain signs, and returns where they end; what it leaves is read piece by piece."""
        found = _RUN.match(self._source, at, end)
        if found is None or "  " in (text := found.group()):
            return at
        stop = found.end()
        if text[-1] == " " and (stop == end or self._source[stop].isspace()):  # a blank before others is no plain one
            text, stop = text[:-1], stop - 1
        self._show(text, at, stop)
        return stop

    def _piece(self, found: re.Match[str]) -> int:
        start, stop, kind, text = found.start(), found.end(), found.lastgroup, found.group()
        if kind == "plain":
            self._show(text, start, stop)
        elif kind == "space":
            behind = text + self._source[stop : stop + 4]
            self._put("\n" if "\n" in behind and _BLOCK.search(behind) else " ", start, stop)
        elif kind == "other" and text in _PARTERS and self._is_inside_a_word(stop):
            pass  # „zwan\zig“, „zwan·zig“: readers see the word
        elif kind in ("target", "marks") and (unseen := self._unseen(text, start, stop)):
            return unseen
        elif kind in ("entity", "other"):
            self._letters(unescape(text), start, stop)
        elif kind in ("cell", "target"):
            self._put(APART, start, stop)
        elif kind == "code":
            if not _NAMING_CODE.fullmatch(self._source, start + 1, stop - 1):
                return start + 1  # the sign alone is no letter: what follows is read
            self._put(WORDS, start, stop)
        elif kind == "marks" and (sign := self._kept(text, start, stop)):
            self._put(sign, stop - 1, stop)
        return stop

    def _kept(self, text: str, start: int, stop: int) -> str:
        """The last of some marks, where readers see it: „Höfe > Zechen“, „#GrößteStadt“, „~{{ fact(…) }}“."""
        if text == ">" and self._relates(start):
            return text
        if text[-1] == "#" and text.count("#") == 1 and self._source[stop : stop + 1].isalpha():
            return "#"
        return "~" if text[-1] == "~" and self._source.startswith("{{", stop) else ""

    def _relates(self, start: int) -> bool:
        """„Höfe > Zechen“: behind words it quotes nothing."""
        begins = self._source.rfind("\n", 0, start) + 1
        return self._source[start - 1 : start] == " " and bool(self._source[begins:start].strip(" \t>"))

    def _unseen(self, text: str, start: int, stop: int) -> int:
        """Where what nobody sees of a link ends, which readers read on: „[102 Höfe](…) brannten“; else 0."""
        if text.startswith("]("):
            return stop + 1 if self._source.startswith(")", stop) and not self._is_picture(start) else 0
        found = _LABEL.match(self._source, stop) if text.endswith("][") else None
        return found.end() if found and f"\n[{found[1]}]:" in self._source else 0

    def _is_picture(self, stop: int) -> bool:
        """True for what is said in place of a picture: „![Alter Hof](…)“."""
        return self._source.startswith("!", self._source.rfind("[", 0, stop) - 1)

    def _is_inside_a_word(self, stop: int) -> bool:
        return self._last().isalnum() and self._source[stop : stop + 1].isalnum()

    def _last(self) -> str:
        """The last character shown, if any."""
        return self._parts[-1][-1] if self._parts else ""

    def _letters(self, text: str, start: int, stop: int) -> None:
        """Characters beyond the plain ones: composed, in our own letters and digits, without what nobody sees."""
        if text in ("²", "³") and self._last() == "m":
            return  # square and cubic metres
        if self._parts and unicodedata.combining(text[:1] or " "):  # some entities show nothing at all
            whole = unicodedata.normalize("NFC", self._last() + text)
            if len(whole) == 1:
                self._stretch(whole, stop)
            return
        for char in unicodedata.normalize("NFKC", text).translate(_LOOKALIKES):
            if char.isspace():
                self._put(" ", start, stop)
            elif unicodedata.category(char) in _INVISIBLE:
                continue
            elif not char.isascii() and char.isnumeric():
                self._put(str(unicodedata.digit(char, 0)), start, stop)
            else:
                self._put(char, start, stop)

    def _stretch(self, whole: str, stop: int) -> None:
        """Puts another character in the place of the last one, which goes on to `stop`."""
        self._parts[-1] = self._parts[-1][:-1] + whole
        count, start, end = self._runs.pop()
        if count > 1:
            self._runs.append((count - 1, start, end - 1))
            start = end - 1
        self._runs.append((1, start, stop))

    def _show(self, text: str, start: int, stop: int) -> None:
        """Shows characters as they stand."""
        self._parts.append(text)
        self._runs.append((stop - start, start, stop))
        self._length += stop - start

    def _put(self, char: str, start: int, stop: int) -> None:
        self._parts.append(char)
        self._runs.append((1, start, stop))
        self._length += 1
