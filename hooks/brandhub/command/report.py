"""`report`: the Monday page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brandhub.products.monday import draw_monday_page
from brandhub.products.monday_sheets import write_monday_json, write_monday_page
from brandhub.whole.inspection import inspect_project

if TYPE_CHECKING:
    from brandhub.command.line import Call


def run_report(call: Call) -> int:
    """Prints the page of the day that the clock shows. Always 0: it reports, it does not judge."""
    page = draw_monday_page(inspect_project(call.root, call.now), call.now)
    write = write_monday_json if call.arguments.format == "json" else write_monday_page
    print(write(page, call.catalogue))
    return 0
