"""The one clock. `--today` first, then SOURCE_DATE_EPOCH, then the real time; always in Berlin."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

BERLIN: Final = ZoneInfo("Europe/Berlin")


def read_clock(today: str | None, environment: Mapping[str, str]) -> datetime:
    """The moment for which the hub is built. A day means its midnight in Berlin: nothing is released early.

    Raises ValueError when `today` is neither a day nor a time with offset, or SOURCE_DATE_EPOCH is no such second.
    """
    if today:
        if len(today) == 10:
            return datetime.combine(date.fromisoformat(today), time(0), tzinfo=BERLIN)
        moment = datetime.fromisoformat(today)
        if moment.tzinfo is None:
            raise ValueError(today)
        return moment.astimezone(BERLIN)
    if epoch := environment.get("SOURCE_DATE_EPOCH"):
        try:
            return datetime.fromtimestamp(int(epoch), tz=UTC).astimezone(BERLIN)
        except (OverflowError, OSError):
            raise ValueError(epoch) from None
    return datetime.now(tz=BERLIN)
