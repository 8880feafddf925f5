"""Tallies: what is said of a count itself, and not of those counted. Data of whole/orphan_bearers.py."""

from __future__ import annotations

from typing import Final

COUNTED: Final = {
    "de": "gezählt gezaehlt zählt zaehlung zählung zahl zahlen liste statistik amt veröffentlicht erfasst erfasste erhoben"
    " erhebung register stand stichtag angabe angaben daten bericht quelle schätzung geschätzt gemeldet gemessen seite ordnet ordnen eingeordnet",
    "en": "counted count counts tally figure figures number numbers list statistics office published recorded registered"
    " register survey surveyed report reported estimate estimated data dated compiled measured source page as of",
}
"""Words that say of the date of a value that something was counted then, and by what."""
