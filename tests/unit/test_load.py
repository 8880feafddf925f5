"""What `hub.py load` reads from the figures of wrk."""

from __future__ import annotations

import pytest

from load.start import Figures, read_figures

SAID = """
  Latency Distribution
     50%    1.01ms
     99%    {slowest}
  1000 requests in 1.00s, 11.80MB read
{errors}Requests/sec:  38000.25
Transfer/sec:    440.10MB
"""


@pytest.mark.parametrize(("said", "meant"), [("2.60ms", 2.6), ("940.00us", 0.94), ("1.20s", 1200.0)])
def test_the_slowest_of_a_hundred_in_milliseconds(said: str, meant: float) -> None:
    assert read_figures(SAID.format(slowest=said, errors="")) == Figures(38000.25, meant, 0)


def test_every_kind_of_failure_counts() -> None:
    errors = "  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\n"
    assert read_figures(SAID.format(slowest="1.00ms", errors=errors)).errors == 15


def test_other_words_are_no_figures() -> None:
    with pytest.raises(ValueError, match="unable"):
        read_figures("unable to connect")
