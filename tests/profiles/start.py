"""Show where the time of a command goes: what `hub.py profile` hands over to, inside the environment.

The real command runs in processes of its own, each of which is profiled from its first line (within/sitecustomize.py):
`check`; `build`, which draws the portal without press kits; `kits`, which makes these alone. The site of the project
stays as it is. Seconds are those of processors, and profiling makes calls of Python dearer than they are: read shares,
and measure with `hub.py bench`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from profiles.stages import Account, read_account  # noqa: E402

from bench.hub_project import making, write_hub  # noqa: E402
from bench.kits import machine  # noqa: E402
from bench.projects import corpus_of  # noqa: E402

WITHIN: Final = Path(__file__).resolve().parent / "within"


def read_arguments(args: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hub.py profile", description="Shows where the time of a command goes.")
    parser.add_argument("what", nargs="?", choices=("build", "check", "kits"), default="build", help="build: no kits")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="FOLDER", help="another project")
    parser.add_argument("--stories", type=int, metavar="N", help="a made-up project with so many stories instead")
    parser.add_argument("--facts", type=int, metavar="F", help="and so many facts")
    parser.add_argument("--seed", type=int, default=7, metavar="S", help="drawn from this seed (7)")
    parser.add_argument("--again", action="store_true", help="run it once before: what is kept is there")
    parser.add_argument("--top", type=int, default=20, metavar="N", help="so many functions (20)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the profiles there, for other tools")
    return parser.parse_args(args)


def main(args: Sequence[str]) -> int:
    """Prints stages and functions; the exit code of the command, whose own words go to standard error."""
    arguments = read_arguments(args)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="hub-profile-")))
        root = arguments.root.resolve()
        if arguments.stories:
            root = write_hub(folder / "project", corpus_of(arguments.stories, arguments.facts, arguments.seed))
        words = words_of(arguments.what, root, folder / "site")
        if arguments.again:
            code = subprocess.run(words, cwd=root, env=variables_of(root), stdout=2, check=False).returncode
            if code:
                return code
        kept = (arguments.keep or folder / "profiles").resolve()
        kept.mkdir(parents=True, exist_ok=True)
        for old in kept.glob("*.pstats"):
            old.unlink()
        done = subprocess.run(words, cwd=root, env=variables_of(root, kept), stdout=2, check=False)
        account = read_account(kept.glob("*.pstats"))
    print("\n".join(write_account(arguments.what, account, arguments.top)))
    return done.returncode


def words_of(what: str, root: Path, out: Path) -> list[str]:
    """The command line that is profiled; a build goes to a folder of its own."""
    if what == "kits":
        return [sys.executable, "-P", str(ROOT / "tests/bench/kits.py"), "--press", str(root)]
    more = ["--out", str(out)] if what == "build" else []
    words: list[str] = making.hub_words(root, what, *more)
    return words


def variables_of(root: Path, profiles: Path | None = None) -> dict[str, str]:
    """The variables of the command; with a folder for profiles it is profiled."""
    variables: dict[str, str] = making.environment(root, HUB_TODAY=making.TODAY, HUB_KITS="off")
    for name in ("HUB_SHELF", "PYTHONDONTWRITEBYTECODE"):  # as at a desk
        variables.pop(name, None)
    if profiles is not None:
        variables["PYTHONPATH"] = os.pathsep.join([str(WITHIN), variables["PYTHONPATH"]])
        variables["HUB_PROFILE"] = str(profiles)
    return variables


def write_account(what: str, account: Account, top: int) -> Iterator[str]:
    """Lines of text: the stages, then what costs most by itself, then what costs most with all it calls."""
    processes = "process" if account.processes == 1 else "processes"
    yield f"{what}: {account.total:.1f} s of processors, profiled, in {account.processes} {processes} ({machine()})"
    yield ""
    for stage, seconds in account.stages.items():
        part = seconds / account.total if account.total else 0
        yield f"{stage:8} {seconds:8.2f} s {part:5.0%} {'█' * round(part * 40)}".rstrip()
    yield from ("", f"{'own':>8} {'calls':>10}  most by itself")
    for row in sorted(account.rows, key=lambda row: row.own, reverse=True)[:top]:
        yield f"{row.own:8.2f} {row.calls:10,}  {row.name}"
    yield from ("", f"{'whole':>8} {'calls':>10}  most with all it calls, functions of the hub")
    ours = (row for row in account.rows if row.name.startswith(("brandhub/", "portal.py")))
    for row in sorted(ours, key=lambda row: row.whole, reverse=True)[:top]:
        yield f"{row.whole:8.2f} {row.calls:10,}  {row.name}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
