"""The Monday page in the preview: the page and the team's calendar, also while a problem keeps the portal away."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from brandhub.ground.catalogues import Catalogue
from brandhub.products.monday import draw_monday_page
from brandhub.products.monday_sheets import STYLE, write_monday_html
from brandhub.products.team_calendar import write_team_calendar
from brandhub.whole.inspection import Inspection
from brandhub.whole.templates import make_templates

FOLDER: Final = "vorschau/montag"
"""Below the site folder, in the preview only."""


def write_monday_files(root: Path, inspection: Inspection, now: datetime, words: Catalogue) -> dict[str, bytes]:
    """The page and the calendar by path below the site folder."""
    page = draw_monday_page(inspection, now)
    style = (root / STYLE).read_text("utf-8")
    html = write_monday_html(page, words, make_templates([root / "overrides"]), style)
    calendar = write_team_calendar(inspection.content, words, now)
    return {f"{FOLDER}/index.html": html.encode(), f"{FOLDER}/redaktion.ics": calendar}
