"""Charts: bars, figures, lines and shares as SVG for pages and for the press kit, each with its table twin.

`kinds` says what is shown, a layout says where (comparisons, isotypes, series, shares), a template draws it.
"""
