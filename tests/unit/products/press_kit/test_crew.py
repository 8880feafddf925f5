"""Kits by several processes: the same bytes for any number, at the same time, and after an interruption."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.stores import Store
from brandhub.products.press_kit.crew import Crew
from brandhub.products.press_kit.orders import Crafted
from brandhub.products.press_kit.tools import Tools

HERE = Path(__file__).parent
HOUSE = HERE.parents[3]
several = pytest.mark.skipif(sys.platform != "linux", reason="one pair of hands does it all where nothing can fork")
PATIENCE = 300
# A process of its own: one that has set something before makes everything alone. Its pictures are small, as most hands
# are busy with pixels; in full size hands make the same in test_warm_kits.py. What texts say one finds out for all of
# them: that lies beside what builds of this project keep, and not in the store of kits.
SCRIPT = """
import hashlib, json, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from brandhub.ground.catalogues import LANGUAGES, load_catalogue
from brandhub.products.portal.chart_desk import HubCharts
from brandhub.products.press_kit import brand_files, graphics
from brandhub.products.press_kit.assembly import assemble_press_kits
from brandhub.products.press_kit.tools import load_tools
from brandhub.whole.archives import open_archive
from brandhub.whole.beginnings import Memory
from brandhub.whole.content import load_content
from brandhub.whole.inspection import inspect_project
from brandhub.whole.templates import make_templates

signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs tests in the background may have it ignored
graphics.WIDTH, graphics.LARGE, brand_files.WIDTH = 150, 300, 300
project, house, store, hands = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
memory = Memory(open_archive(house))
hub = inspect_project(project, datetime(2026, 12, 1, tzinfo=UTC), memory).public
memory.archive.save()
content = load_content(house)
records = {"colours": content.colours, "type": content.typefaces, "word-mark": content.word_mark}
brand = {name: record.value for name, record in records.items() if record is not None}
words = {language: load_catalogue(language) for language in LANGUAGES}
templates = make_templates([house / "overrides"])
charts = HubCharts(hub, words, templates, house / "overrides/assets/fonts", brand)
tools = load_tools(house / "overrides", templates, brand, charts.draft, charts.sheet, store, hands)

def tell(work, done, expected):
    print(json.dumps([work, done, expected]), flush=True)

kits = assemble_press_kits(hub, words, tools, "", tell)
print(json.dumps({kit.address: hashlib.sha256(kit.archive).hexdigest() for kit in kits}), flush=True)
"""


def start(store: Path, hands: int) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(HOUSE / "hooks")}
    words = [sys.executable, "-P", "-c", SCRIPT, str(HERE / "project"), str(HOUSE), str(store), str(hands)]
    return subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True)


def finish(running: subprocess.Popen[str]) -> tuple[list[Any], dict[str, str]]:
    """What was told, and the checksums of the kits."""
    said, _ = running.communicate(timeout=PATIENCE)
    assert running.returncode == 0
    *told, kits = map(json.loads, said.splitlines())
    return told, kits


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The kits that one process makes."""
    told, kits = finish(start(tmp_path_factory.mktemp("alone"), 1))
    assert [work for work, _, _ in told] == ["kits"] * len(kits)
    return kits


@several
def test_several_hands_make_the_same_and_tell_how_far_they_are(alone: dict[str, str], tmp_path: Path) -> None:
    told, kits = finish(start(tmp_path, 2))
    assert kits == alone
    for work in ("charts", "texts", "kits"):
        steps = [(done, expected) for of, done, expected in told if of == work]
        assert len({expected for _, expected in steps}) == 1, work
        assert all(before < after for (before, _), (after, _) in pairwise(steps))
        assert steps[-1][0] == steps[-1][1], "nothing is told to be done before it is, and in the end everything is"
    again, kits = finish(start(tmp_path, 2))
    assert kits == alone
    assert {work for work, _, _ in again} == {"kits"}, "what lies ready is not told as work"


def test_nobody_is_sent_for_where_little_is_missing(
    tools: Tools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brandhub.products.press_kit.crew.has_set", lambda: False)
    store = Store(tmp_path, "a")
    orders = [Crafted(str(number), ("part", str(number)), partial(str.encode, f"{number}")) for number in range(3)]
    crew, told = Crew(tools.press, store, 2), []

    def hear(done: int, expected: int) -> None:
        told.append((done, expected))

    assert crew.prepare(orders, hear, least=4) == 0
    assert not any(store.holds(store.name(order.inputs())) for order in orders)
    assert crew.prepare(orders, hear, least=3) == 3
    assert [store.find(store.name(order.inputs())) for order in orders] == [b"0", b"1", b"2"]
    assert told[-1] == (3, 3)
    assert crew.prepare(orders, hear) == 0, "what lies ready is not made again"


@several
def test_two_builds_share_a_store(alone: dict[str, str], tmp_path: Path) -> None:
    both = [start(tmp_path, hands) for hands in (2, 2)]
    assert [finish(one)[1] for one in both] == [alone, alone]
    assert not [path.name for path in tmp_path.iterdir() if "." in path.name], "no draft is left"


@several
def test_an_interruption_sends_everybody_home_and_spoils_nothing(alone: dict[str, str], tmp_path: Path) -> None:
    running = start(tmp_path, 2)
    assert running.stdout is not None
    running.stdout.readline()  # the first parts are made
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does it: to all of them
    running.communicate(timeout=PATIENCE)
    assert running.returncode != 0
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            os.killpg(running.pid, 0)
        except ProcessLookupError:
            break
        time.sleep(0.05)
    else:
        pytest.fail("somebody is still at work")
    assert finish(start(tmp_path, 2))[1] == alone
