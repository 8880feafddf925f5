"""Write the expected drawings anew, to be looked at before they are committed.

.venv/bin/python tests/unit/products/charts/write_goldens.py
"""

from __future__ import annotations

import sys
from pathlib import Path

import jinja2

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[3] / "hooks")]


def write_goldens() -> None:
    """Draw every expectation that the golden tests name."""
    import chart_samples
    import test_chart_goldens
    from brandhub.products.charts.metrics import Typeface

    overrides = HERE.parents[3] / "overrides"
    face = Typeface.load(overrides / "assets/fonts/source-sans-3")
    loader = jinja2.FileSystemLoader(overrides)
    templates = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)
    for name in test_chart_goldens.SHEETS:
        sheet = test_chart_goldens.drawn_sheet(name, chart_samples, face, templates)
        (HERE / "golden" / f"{name}.svg").write_text(sheet, encoding="utf-8", newline="\n")
    for name in test_chart_goldens.FIGURES:
        figure = test_chart_goldens.drawn_figure(name, chart_samples, face, templates)
        (HERE / "golden" / f"{name}.html").write_text(figure, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_goldens()
