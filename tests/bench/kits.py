"""Measure the press kits: what `hub.py bench kits` hands over to, inside the environment.

A project of 100 facts in two languages is made from the sample of the tests, beside it a copy of the real one. Each is
made into kits by a new process each time, as a build does: with an empty store, with one changed fact, unchanged. The
time counts from the checked hub to the last byte of ZIPs, single files, manifests and their list; reading and proving
the hub is told apart, for a check does it as well, and so are the seconds in which a processor worked on the kits:
they hold on a busy machine, too. Nothing is judged: machines differ.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from loading import load  # noqa: E402

FACTS: Final = 100
YEARS: Final = range(2010, 2016)
PATIENCE: Final = 600  # seconds
STORE: Final = ".cache/kits"
STATES: Final = ("cold", "one fact", "unchanged")
FACT: Final = """bench-{n}:
  status: published
  label: {{de: "Zählung {name}", en: "Count {name}"}}
  noun: {{de: {{one: Hof, many: Höfe}}, en: {{one: farm, many: farms}}}}
  topic: land
  unit: hoefe
  area: musterstadt
  basis: betriebe
  definition: {{de: "Höfe der Zählung {name}, mit eigenem Feld.", en: "Farms of count {name}, with a field."}}
  owner: beispielamt
  policy: keep
  observations:
"""


@dataclass(frozen=True)
class Trial:
    """A project to make kits of, and the change of one of its facts in round n."""

    name: str
    root: Path
    change: Callable[[int], None]


def read_arguments(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hub.py bench kits", description="Seconds for every press kit of a project.")
    parser.add_argument(
        "--rounds", type=int, choices=range(1, 100), default=3, metavar="N", help="so often each state (3)"
    )
    parser.add_argument("--only", default="", metavar="PROJECT", help="sample or real")
    return parser.parse_args(args)


# --- Projects ---


def grow_sample(root: Path) -> None:
    """Facts with six values each, so that every one has a chart, until the sample holds `FACTS`."""
    sample = root / "data" / "facts"
    held = sum(line.startswith("  label:") for path in sample.glob("*.yml") for line in _lines(path))
    made = []
    for number in range(FACTS - held):
        values = [
            f"    - {{as-of: {year}, value: {100 + (number * 37 + year * 11) % 800}, source: zaehlung}}\n"
            for year in YEARS
        ]
        made.append(FACT.format(n=number, name=_letters(number)) + "".join(values))
    (sample / "bench.yml").write_text("".join(made), encoding="utf-8")


def change_sample(root: Path, number: int) -> None:
    """Another value in the newest year of one fact."""
    path = root / "data" / "facts" / "bench.yml"
    lines = _lines(path)
    at = next(place for place, line in enumerate(lines) if f"as-of: {YEARS[-1]}," in line)
    lines[at] = f"    - {{as-of: {YEARS[-1]}, value: {1000 + number}, source: zaehlung}}"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def change_real(root: Path, bench: ModuleType, number: int, original: dict[Path, str]) -> None:
    """Another label of one fact of the real project."""
    fact, path = bench.first_fact(root)
    text = original.setdefault(path, path.read_text("utf-8"))
    path.write_text(bench.relabelled(text, fact, number)[0], encoding="utf-8")


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _letters(number: int) -> str:
    """A name without digits: A, B, …, Z, BA, …: numbers in texts would have to be facts."""
    head, last = divmod(number, 26)
    return (_letters(head) if head else "") + chr(ord("A") + last)


# --- Timing ---


def press(root: Path) -> dict[str, Any]:
    """What one process says of making all kits: seconds to the checked hub, seconds for the kits, their number."""
    from brandhub.ground.clearing import clear_seldom
    from brandhub.ground.clock import read_clock
    from brandhub.ground.hands import count_hands
    from brandhub.products.kit_desk import press_kits
    from brandhub.products.press_kit.listings import write_press_kits
    from brandhub.products.press_kit.shelves import PressShelf
    from brandhub.products.publication import chart_desk, load_studio
    from brandhub.products.survey import survey_project

    clear_seldom()  # as a build does (hooks/portal.py)
    began = time.perf_counter()
    survey = survey_project(root, read_clock(os.environ["HUB_TODAY"], {}), preview=False)
    if survey.hub is None or not survey.passes:
        raise SystemExit("\n".join(str(problem) for problem in survey.problems if problem.severity == "error"))
    studio = replace(load_studio(root, survey.inspection.content, None), hands=count_hands(os.environ))
    checked, worked = time.perf_counter(), _worked()
    kits = press_kits(survey.hub, studio, chart_desk(survey.hub, studio))
    files = write_press_kits(PressShelf(kits))
    done, busy = time.perf_counter(), _worked() - worked
    return {
        "cpu": busy,
        "check": checked - began,
        "kits": done - checked,
        "facts": len(survey.hub.series),
        "archives": len(kits),
        "files": sum(len(kit.manifest.members) for kit in kits),
        "bytes": sum(len(kit.archive) for kit in kits),
        "published": len(files),
    }


def _worked() -> float:
    """Seconds in which a processor worked for this process and for those that it has sent home."""
    return sum(os.times()[:4])


def measure(trial: Trial, making: ModuleType, rounds: int) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each state with what was measured in its rounds."""
    found: dict[str, list[dict[str, Any]]] = {state: [] for state in STATES}
    for number in range(rounds):
        shutil.rmtree(trial.root / STORE, ignore_errors=True)
        for state in STATES:
            if state == "one fact":
                trial.change(number)
            found[state].append(_child(trial.root, making))
    yield from found.items()


def _child(root: Path, making: ModuleType) -> dict[str, Any]:
    variables = making.environment(root, HUB_TODAY=making.TODAY)
    variables.pop("HUB_SHELF", None)  # its own store: nothing of another run helps
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-P", str(Path(__file__).resolve()), "--press", str(root)]
    made = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=PATIENCE, check=False)
    if made.returncode != 0:
        raise SystemExit(made.stderr)
    told: dict[str, Any] = json.loads(made.stdout)
    return told


def machine() -> str:
    """Cores, and how busy they are: figures of a loaded machine are not those of a quiet one."""
    cores = os.cpu_count() or 1
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{platform.system()} {platform.machine()}, {cores} cores{load}, Python {platform.python_version()}"


def main(args: Sequence[str]) -> int:
    """Prints one line for each project and state; 0."""
    arguments = read_arguments(args)
    bench = load("bench_start", ROOT / "tests/bench/start.py")
    making = load("bench_making", ROOT / "tests/portal/making.py")
    print(machine())
    print(f"{'project':8} {'state':10} {'kits':>8} {'from':>7} {'to':>7} {'cpu':>7} {'check':>7}")
    with tempfile.TemporaryDirectory(prefix="hub-bench-") as folder:
        for trial in _trials(Path(folder), bench, making):
            if arguments.only not in trial.name:
                continue
            last: dict[str, Any] = {}
            for state, rounds in measure(trial, making, arguments.rounds):
                last = rounds[-1]
                kits, cpu, check = ([one[name] for one in rounds] for name in ("kits", "cpu", "check"))
                print(
                    f"{trial.name:8} {state:10} {statistics.median(kits):6.2f} s {min(kits):7.2f} {max(kits):7.2f}"
                    f" {statistics.median(cpu):7.2f} {statistics.median(check):7.2f}",
                    flush=True,
                )
            size = f"{last['bytes'] / 1e6:.1f} MB"
            print(
                f"{'':8} {last['facts']} facts, {last['archives']} ZIPs with {last['files']} files, {size}", flush=True
            )
    return 0


def _trials(folder: Path, bench: ModuleType, making: ModuleType) -> Iterator[Trial]:
    sample = making.copy_sample(folder / "sample")
    grow_sample(sample)
    yield Trial("sample", sample, lambda number: change_sample(sample, number))
    real = making.copy_project(folder / "real")
    original: dict[Path, str] = {}
    yield Trial("real", real, lambda number: change_real(real, bench, number, original))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--press"]:
        print(json.dumps(press(Path(sys.argv[2]))))
    else:
        sys.exit(main(sys.argv[1:]))
