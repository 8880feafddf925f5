"""`report`: the Monday page, and its dates as a calendar."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brandhub.products.monday import draw_monday_page
from brandhub.products.monday_sheets import STYLE, write_monday_html, write_monday_json, write_monday_page
from brandhub.products.team_calendar import write_team_calendar
from brandhub.whole.inspection import inspect_project
from brandhub.whole.templates import make_templates

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_report(call: Call) -> int:
    """Prints the page of the day that the clock shows. Always 0: it reports, it does not judge."""
    inspection = inspect_project(call.root, call.now)
    if call.arguments.format == "ics":
        calendar = write_team_calendar(inspection.content, call.catalogue, call.now)
        sys.stdout.flush()
        sys.stdout.buffer.write(calendar)  # its line ends are part of the format
        return 0
    page = draw_monday_page(inspection, call.now)
    match call.arguments.format:
        case "json":
            print(write_monday_json(page, call.catalogue))
        case "html":
            style = (call.root / STYLE).read_text("utf-8")
            print(write_monday_html(page, call.catalogue, make_templates([call.root / "overrides"]), style))
        case _:
            print(write_monday_page(page, call.catalogue))
    return 0
