from __future__ import annotations

import csv
import io
import json

import openpyxl
import pytest
from brandhub.products.open_data.cells import write_local_table, write_plain_table
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.manifest import Member
from brandhub.products.press_kit.tables import Records, write_data

FACTS = ("bergleute", "hoefe", "landleute", "verwaltung")


@pytest.fixture(scope="module")
def data(bench: Bench) -> dict[str, Member]:
    return {member.path: member for member in write_data(bench, FACTS, Records(bench.hub))}


def test_a_german_spreadsheet_gets_semicolons_commas_and_its_mark(data: dict[str, Member]) -> None:
    content = data["daten/fakten-excel.csv"].content
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    rounded = next(row for row in rows if row["Kennung"] == "hoefe" and row["Stand"] == "1999")
    assert (rounded["Wert"], rounded["mindestens"], rounded["höchstens"]) == ("140", "137,5", "142,5")
    assert rounded["Art des Werts"] == "gerundet"


def test_programs_get_commas_points_and_names_that_stay(data: dict[str, Member]) -> None:
    content = data["daten/fakten.csv"].content
    assert not content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode())))
    bound = next(row for row in rows if row["id"] == "landleute" and row["as-of"] == "2014")
    assert (bound["value"], bound["low"], bound["high"]) == ("102", "102", "")
    rounded = next(row for row in rows if row["id"] == "hoefe" and row["as-of"] == "1999")
    assert rounded["low"] == "137.5"


def test_no_cell_is_a_formula(data: dict[str, Member]) -> None:
    for path, delimiter in (("daten/fakten-excel.csv", ";"), ("daten/fakten.csv", ",")):
        rows = list(csv.reader(io.StringIO(data[path].content.decode("utf-8-sig")), delimiter=delimiter))
        cells = [cell for row in rows for cell in row]
        assert "'=Verwaltung des Bergbaus" in cells
        assert not [cell for cell in cells if cell[:1] in ("=", "+", "@", "\t")]


@pytest.mark.parametrize("text", ["a\n=1+1", "a\r\n\r\n@cmd", "a\t+49 x", "a\u2028=1", "a\x0b=1", "a;\n=1"])
def test_no_line_of_a_cell_is_a_formula_by_whatever_separator_it_is_read(text: str) -> None:
    for table in (
        *(write_local_table([[text, text]], language) for language in ("de", "en")),
        write_plain_table([[text]]),
    ):
        for separator in ",;\t":
            rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter=separator))
            assert len(rows) == 1
            assert [cell for cell in rows[0] if cell[:1] in ("=", "+", "-", "@")] == []


@pytest.mark.parametrize("cell", ["=1+1", "+49 231", "-SUM(A1)", "@cmd", "\tx", " =1+1", "\n=1+1", "\t\r\n@cmd"])
def test_what_looks_like_a_formula_is_made_text(cell: str) -> None:
    (row,) = csv.reader(io.StringIO(write_local_table([[cell]], "de").decode("utf-8-sig")), delimiter=";")
    assert row == ["'" + cell.strip()]


def test_the_workbook_stores_numbers_as_numbers_and_text_as_text(data: dict[str, Member]) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(data["daten/fakten.xlsx"].content)).active
    rows = {(row[0].value, row[8].value): row for row in sheet.iter_rows(min_row=2)}
    assert rows["hoefe", "2014"][2].value == 102
    label = rows["verwaltung", "2014"][1]
    assert (label.value, label.data_type) == ("=Verwaltung des Bergbaus", "s")


def test_each_fact_has_a_file_of_its_own(data: dict[str, Member]) -> None:
    member = data["daten/fakten/hoefe.json"]
    observations = json.loads(member.content)["facts"]["hoefe"]["observations"]
    assert [entry["value"] for entry in observations] == [140, 102]
    assert member.sources == ("blatt",)
    assert set(json.loads(data["daten/fakten.json"].content)["facts"]) == set(FACTS)
