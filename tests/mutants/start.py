"""Try the tests: what `hub.py mutants` hands over to, inside the environment.

Plants every slip of `changes.py` in the modules of `targets.py`, one at a time, and runs the tests that go through the
changed lines until one fails. Ends with 1 when fewer than 80 % are noticed.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from multiprocessing import get_context
from multiprocessing.queues import SimpleQueue
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from mutants.account import Account, read_equivalents, stale_equivalents, write_evidence  # noqa: E402
from mutants.changes import Change, changes_of  # noqa: E402
from mutants.entries import show_entries  # noqa: E402
from mutants.ledger import Ledger, open_ledger  # noqa: E402
from mutants.lines import Atlas, Surveyor, read_atlas, still_stands  # noqa: E402
from mutants.marks import Marks  # noqa: E402
from mutants.targets import (  # noqa: E402
    LEFT_OUT,
    TESTS,
    fingerprint,
    importers_of,
    judged_by,
    lines_since,
    size_of,
    target_modules,
    with_cases,
)
from mutants.trials import SURVIVED, UNCHANGED, Bench, Trial, Verdict, called_at_import, try_cold  # noqa: E402

CACHE = ROOT / ".cache" / "mutants"
# Seconds for which a sheet is kept that no run has asked for: whoever tries other tests in between needs it again.
KEPT = 7 * 24 * 3600
EVIDENCE = ROOT / "docs" / "handbook" / "evidence.md"
SETTINGS = (
    *(f"--rootdir={ROOT}", f"--confcutdir={ROOT}", "-q", "--no-header", "--no-summary"),
    *("-p", "no:xdist", "-o", f"cache_dir={CACHE / 'pytest'}"),
    *(f"--ignore={ROOT / place}" for place in LEFT_OUT),
)
Answer = tuple[str, str, Verdict] | str


def read_arguments(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="hub.py mutants", description="Plants slips in the code; the tests must notice."
    )
    parser.add_argument(
        "--only", nargs="+", default=[""], metavar="MODULE", help="modules whose path contains one of these"
    )
    parser.add_argument("--since", default="", metavar="REV", help="only lines that differ from this revision")
    parser.add_argument(
        "--sample", type=int, default=0, metavar="N", help="so many slips of each --only, drawn by --seed"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--tests", nargs="+", default=TESTS, metavar="PLACE", help="only these files or folders of tests"
    )
    parser.add_argument("--effort", type=float, default=8, metavar="SECONDS", help="of tests for one slip at most")
    parser.add_argument(
        "--entries",
        action="store_true",
        help="which entries of tables no sentence needs; all of speech/ without --only",
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--fresh", action="store_true", help="forget what is known from earlier runs")
    parser.add_argument("--write", action="store_true", help="put the table into docs/handbook/evidence.md")
    parser.add_argument("--keys", action="store_true", help="print the keys of the survivors, for equivalent.yml")
    return parser.parse_args(args)


def draw_atlas(jobs: int, places: Sequence[str]) -> Atlas:
    """Which test runs which line; a file of tests is followed anew when it has changed, or a function that it runs."""
    sheets = {file: CACHE / f"lines-{fingerprint(ROOT, judged_by(ROOT, file))[:16]}.json" for file in files_of(places)}
    missing = [(file, sheet) for file, sheet in sheets.items() if not still_stands(ROOT, sheet)]
    if missing:
        say(f"Following {len(missing)} of {len(sheets)} files of tests through the hub …")
        marks()
        with get_context("fork").Pool(min(jobs, len(missing)), maxtasksperchild=1) as pool:
            pool.starmap(survey, missing, chunksize=1)
    for sheet in sheets.values():
        sheet.touch()
    for old in CACHE.glob("lines-*.json"):
        if time.time() - old.stat().st_mtime > KEPT:
            old.unlink()
    return read_atlas(ROOT, sheets.values())


def files_of(places: Sequence[str]) -> list[str]:
    """The files of tests in these places, the largest first: they take longest to follow."""
    found = {path for place in places for path in [ROOT / place, *sorted((ROOT / place).rglob("test_*.py"))]}
    files = {path.relative_to(ROOT).as_posix() for path in found if path.is_file()} - {*LEFT_OUT}
    return sorted(files, key=lambda file: (-size_of(ROOT, with_cases(ROOT, file)), file))


def survey(file: str, sheet: Path) -> None:
    """In a child that has not imported the hub yet: all tests of a file once, with marks in the hub."""
    sys.stdout = sys.stderr
    sys.meta_path.insert(0, marks())
    pytest.main([*SETTINGS, file], plugins=[Surveyor(ROOT, sheet, marks())])


@cache
def marks() -> Marks:
    """The hub with its marks, made once and before the first child begins."""
    made = Marks(ROOT, frozenset(str(ROOT / module) for module in target_modules(ROOT)))
    made.prepare()
    return made


def plan_trials(atlas: Atlas, args: argparse.Namespace) -> list[Trial]:
    """Every slip of the chosen modules, or a sample for each word of `--only`, with the tests that run through it."""
    found = {(trial.module, trial.index): trial for only in args.only for trial in _draw(atlas, only, args)}
    return list(found.values())


def _draw(atlas: Atlas, only: str, args: argparse.Namespace) -> list[Trial]:
    """Those of the modules whose path contains a word; of a sample the same for the same seed."""
    plans = []
    for module in target_modules(ROOT, only):
        lines = lines_since(ROOT, module, args.since) if args.since else None
        tree = ast.parse((ROOT / module).read_text(encoding="utf-8"))
        through = sorted(
            atlas.tests_through(importers_of(ROOT, module)) | readers_of(module, atlas.seconds, atlas.failing)
        )
        called = called_at_import(tree)
        for index, change in enumerate(changes_of(tree)):
            if lines is None or change.line in lines:
                at_import = not change.owner or change.owner in called
                plans.append((module, index, change, through if at_import else None))
    if args.sample and len(plans) > args.sample:  # before they are planned: most of the time goes there
        drawn = random.Random(args.seed).sample(range(len(plans)), args.sample)  # noqa: S311 - a draw, no secret
        plans = [plans[number] for number in sorted(drawn)]
    return [plan_trial(atlas, *plan) for plan in plans]


def readers_of(module: str, tests: Iterable[str], failing: Iterable[str] = ()) -> set[str]:
    """Tests of files that import a module: one that reads a bound of it runs none of its lines."""
    folder, _, name = module.removeprefix("hooks/").removesuffix(".py").replace("/", ".").rpartition(".")
    pattern = re.compile(rf"^from {re.escape(folder)}(?:\.{name} import| import (?:.*, )?{name}\b)", re.MULTILINE)
    return {test for test in tests if pattern.search(_source(test.partition("::")[0]))} - {*failing}


@cache
def _source(file: str) -> str:
    return (ROOT / file).read_text(encoding="utf-8")


def plan_trial(atlas: Atlas, module: str, index: int, change: Change, through: Sequence[str] | None) -> Trial:
    """With `through`: what the module makes at import is tried with all tests that go through it."""
    found = atlas.tests_of(module, change.first, change.last) if through is None else through
    place = module, change.first, change.last
    chosen, ahead = (atlas.chosen(*place), atlas.ahead(*place)) if through is None else ({}, {})
    return Trial(module, index, change, in_turn(found, atlas, name_of(module)), through is not None, chosen, ahead)


def in_turn(tests: Iterable[str], atlas: Atlas, module: str) -> tuple[str, ...]:
    """The best chance for the least time first.

    A test that goes through few lines says much about each. Those that share what they stand on (the claims of one file
    of cases) come together: most of their time is spent on that. One case of every other test comes after the other:
    the hundredth case of one seldom notices what ninety-nine did not. Tests named after the module come before all,
    then those named after the beginning of its name.
    """
    together: dict[str, list[str]] = {}
    cases: Counter[str] = Counter()
    prices: dict[str, float] = {}
    for name in sorted(tests, key=lambda name: (atlas.seconds[name], name)):
        together.setdefault(atlas.groups.get(name, name), []).append(name)
    for key, names in together.items():
        seconds = sum(atlas.seconds[name] for name in names) / len(names)
        cases[test := names[0].partition("[")[0]] += 1
        prices[key] = seconds * max(atlas.breadth[name] for name in names) * (1 if key != names[0] else cases[test])
    order = sorted(prices, key=lambda key: (-kinship(module, key), prices[key]))
    return tuple(name for key in order for name in together[key])


def name_of(module: str) -> str:
    """What tests of a module are named after: the path in `speech/`, or in the lexicon there; its stem elsewhere."""
    within = module.partition("/speech/")[2].removeprefix("lexicon/") or Path(module).name
    return within.removesuffix(".py").replace("/", "_")


def kinship(module: str, test: str) -> int:
    """How many parts of the name of a module stand in that of a test, from the first on: `german_uses` are two."""
    parts, name = module.split("_"), test.partition("[")[0].rpartition("/")[2]
    return next((count for count in range(len(parts), 0, -1) if "_".join(parts[:count]) in name), 0)


def run_trials(
    trials: Sequence[Trial], atlas: Atlas, args: argparse.Namespace, ledger: Ledger
) -> Iterator[tuple[str, str, Verdict]]:
    """Tries all, in so many processes, and writes the ledger as verdicts arrive."""
    context = get_context("fork")
    answers: SimpleQueue[Answer] = context.SimpleQueue()
    count, fresh = 0, dict[str, dict[str, Verdict]]()
    for kind in (try_hot, try_all_cold):  # the fast ones first
        chosen = [trial for trial in trials if trial.at_import == (kind is try_all_cold)]
        jobs = min(args.jobs, len(chosen))
        shares = [(kind, chosen[number::jobs], atlas, args.effort, answers) for number in range(jobs)]
        workers = [context.Process(target=work, args=share) for share in shares]
        for worker in workers:
            worker.start()
        while jobs:
            answer = answers.get()
            if isinstance(answer, str):
                jobs -= 1
                if answer:
                    raise SystemExit(answer)
                continue
            module, key, verdict = answer
            fresh.setdefault(module, {})[key] = verdict
            count += 1
            if count % 20 == 0 or count == len(trials):
                say(f"{count} of {len(trials)}")
                for name, verdicts in fresh.items():
                    ledger.write(name, verdicts)
            yield answer


Tell = Callable[[Trial, Verdict], None]
Work = Callable[[Sequence[Trial], Atlas, float, Tell], None]


def work(kind: Work, trials: Sequence[Trial], atlas: Atlas, effort: float, answers: SimpleQueue[Answer]) -> None:
    """In a child: tries a share of the slips and tells the verdicts; at the end an empty text, or what went wrong."""
    sys.stdout = sys.stderr
    error = "a worker ended before its time"
    try:
        kind(trials, atlas, effort, lambda trial, verdict: answers.put((trial.module, trial.change.key, verdict)))
        error = ""
    finally:
        answers.put(error)


def try_hot(trials: Sequence[Trial], atlas: Atlas, effort: float, tell: Tell) -> None:
    """From a process that has collected all tests that it needs. Raises RuntimeError when it could not."""
    bench = Bench(ROOT, trials, atlas.seconds, atlas.groups, effort, tell)
    files = sorted({test.partition("::")[0] for trial in trials for test in trial.tests})
    pytest.main([*SETTINGS, *(files or TESTS)], plugins=[bench])
    if bench.error:
        raise RuntimeError(bench.error)


def try_all_cold(trials: Sequence[Trial], atlas: Atlas, effort: float, tell: Tell) -> None:
    """From this process, which has not imported the hub. Raises RuntimeError when the unchanged code fails."""
    control = Trial(trials[0].module, UNCHANGED, trials[0].change, trials[0].tests[:5])
    if (found := try_cold(ROOT, control, atlas.seconds, effort, SETTINGS))[0] != SURVIVED:
        raise RuntimeError(f"tests fail although nothing was changed: {found[1]}")
    for trial in trials:
        tell(trial, try_cold(ROOT, trial, atlas.seconds, effort, SETTINGS))


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def main(args: Sequence[str]) -> int:
    """Exit code: 0 when enough is noticed, 1 when not."""
    if not hasattr(os, "fork"):
        say("This command forks processes; Windows runs it under WSL.")
        return 1
    os.nice(10)
    wishes = read_arguments(args)
    if wishes.entries:
        return show_entries(ROOT, wishes.only if any(wishes.only) else ["speech/"], wishes)
    tests = tuple(wishes.tests)
    atlas = draw_atlas(wishes.jobs, tests)
    for name in atlas.failing:
        say(f"fails already, judges nothing: {name}")
    trials = plan_trials(atlas, wishes)
    ledger = open_ledger(ROOT, fresh=wishes.fresh, effort=wishes.effort, tests=tests)
    modules = {trial.module for trial in trials}
    verdicts = {(name, key): verdict for name in modules for key, verdict in ledger.known(name).items()}
    missing = [trial for trial in trials if (trial.module, trial.change.key) not in verdicts]
    say(f"{len(trials)} slips, {len(trials) - len(missing)} of them known from earlier runs")
    for module, key, verdict in run_trials(missing, atlas, wishes, ledger) if missing else ():
        verdicts[module, key] = verdict
    equivalents = read_equivalents(Path(__file__).with_name("equivalent.yml"))
    offered = [(trial.module, trial.change.key) for trial in trials]
    whole = not wishes.sample and not wishes.since
    stale = stale_equivalents(equivalents, offered) if whole else ()
    account = Account([(t, verdicts[t.module, t.change.key]) for t in trials], frozenset(equivalents), stale)
    if wishes.write:
        write_evidence(EVIDENCE, told_of(wishes, len(trials)), account)
    return show(account, wishes.keys)


def told_of(wishes: argparse.Namespace, tried: int) -> str:
    """How the table came about: when, of which revision, which slips, with which tests."""
    asked = subprocess.run(
        ("git", "describe", "--always", "--dirty"), cwd=ROOT, capture_output=True, text=True, check=True
    )
    drawn = f"{tried} drawn with seed {wishes.seed}" if wishes.sample else f"all {tried}"
    named = " or ".join(f"“{only}”" for only in wishes.only if only)
    each = f", {wishes.sample} of each" if wishes.sample and len(wishes.only) > 1 else ""
    where = f" of modules with {named} in their path{each}" if named else ""
    tests = "all tests" if tuple(wishes.tests) == TESTS else ", ".join(f"`{place}`" for place in wishes.tests)
    return (
        f"Written on {datetime.now(tz=UTC).date()} at revision `{asked.stdout.strip()}`: {drawn}{where}, each with at "
        f"most {wishes.effort:g} seconds of {tests}."
    )


def show(account: Account, with_keys: bool) -> int:
    """Survivors first, the table at the end."""
    for line in account.survivors(with_keys=with_keys):
        print(line)
    for line in account.stale:
        print(f"no longer in the code, drop it from equivalent.yml: {line}")
    print(f"\n{account.table()}")
    return 0 if account.passes else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
