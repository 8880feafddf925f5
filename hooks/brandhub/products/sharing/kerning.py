"""Kerning: by how much two letters of one font move together or apart. Read from the font's own table."""

from __future__ import annotations

from typing import Any

from fontTools.ttLib import TTFont


class Kerning:
    """Pairs of one font, each looked up once.

    Adjustments of pairs under the feature `kern` of the table GPOS, in both of their formats (OpenType,
    https://learn.microsoft.com/typography/opentype/spec/gpos#lookup-type-2-pair-adjustment-positioning-subtable).
    Rules for more than two letters are left out.
    """

    def __init__(self, font: TTFont) -> None:
        self._units = int(font["head"].unitsPerEm)
        self._names = font.getBestCmap()
        self._tables = [_Table(table) for table in _pair_tables(font)]
        self._known: dict[tuple[str, str], float] = {}

    def between(self, left: str, right: str) -> float:
        """What is added between two characters, in em; negative moves them together."""
        pair = left, right
        if pair not in self._known:
            self._known[pair] = self._look_up(self._names.get(ord(left), ""), self._names.get(ord(right), ""))
        return self._known[pair]

    def _look_up(self, left: str, right: str) -> float:
        """The first table that knows the pair decides."""
        for table in self._tables:
            found = table.find(left, right)
            if found is not None:
                return found / self._units
        return 0.0


class _Table:
    """`table`: what fontTools read; it makes the classes of such tables at run time."""

    def __init__(self, table: Any) -> None:
        self._table = table
        self._rows = {glyph: row for row, glyph in enumerate(table.Coverage.glyphs)}

    def find(self, left: str, right: str) -> int | None:
        """In units of the font; None when this table says nothing of the pair."""
        row = self._rows.get(left)
        if row is None or not right:
            return None
        if self._table.Format == 1:
            for record in self._table.PairSet[row].PairValueRecord:
                if record.SecondGlyph == right:
                    return _advance(record)
            return None
        first = self._table.ClassDef1.classDefs.get(left, 0)
        second = self._table.ClassDef2.classDefs.get(right, 0)
        return _advance(self._table.Class1Record[first].Class2Record[second])


def _advance(record: Any) -> int:
    return getattr(record.Value1, "XAdvance", 0) or 0


def _pair_tables(font: TTFont) -> list[Any]:
    if "GPOS" not in font:
        return []
    rules = font["GPOS"].table
    wanted = {
        n for one in rules.FeatureList.FeatureRecord if one.FeatureTag == "kern" for n in one.Feature.LookupListIndex
    }
    tables = [getattr(t, "ExtSubTable", t) for n in sorted(wanted) for t in rules.LookupList.Lookup[n].SubTable]
    return [table for table in tables if type(table).__name__ == "PairPos"]
