"""Fuzz: what `hub.py fuzz` hands over to, inside the environment.

Tries every target, or the one that is named, with texts that atheris makes up from the files of the sample and the
hostile ones; remembers in `.cache/fuzz/` which reached something new. Whatever makes a target fail is kept there too,
and ends with exit code 1: it becomes a case in tests/golden/hostile/.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = ROOT / ".cache" / "fuzz"
NAMES: Final = ("loader", "references", "front-matter", "claims", "markdown", "drawings", "photographs")
ENDINGS: Final = {
    "loader": (".yml",),
    "references": (".md",),
    "front-matter": (".md",),
    "claims": (".yml",),
    "markdown": (".md",),
    "drawings": (".svg",),
    "photographs": (".jpg", ".png", ".webp"),
}
LONGEST: Final = {"photographs": 8_192}
SLOW: Final = 10
"""Seconds after which one text counts as a find."""
# German and English, as in hub.py.
SENTENCES: Final = {
    "none": (
        "Der Fuzzer atheris ist hier nicht eingerichtet; fertig gebaut gibt es ihn nur für Linux.",
        "The fuzzer atheris is not set up here; it comes ready-built for Linux only.",
    ),
    "trying": ("{target}: {seconds} Sekunden …", "{target}: {seconds} seconds …"),
    "clean": ("{target}: {runs} Versuche, kein Fund.", "{target}: {runs} attempts, nothing found."),
    "find": ("{target}: Fund in {path}", "{target}: a find in {path}"),
}


def read_arguments(words: Sequence[str]) -> argparse.Namespace:
    """The target, or all of them; how long each; and what a started copy of this program is told."""
    parser = argparse.ArgumentParser(prog="hub.py fuzz", description="Try what reads with made-up texts.")
    parser.add_argument("target", nargs="?", choices=NAMES, metavar="|".join(NAMES))
    parser.add_argument("--seconds", type=int, default=60, metavar="N", help="for each target")
    parser.add_argument("--lang", choices=("de", "en"), default=os.environ.get("HUB_LANG", "de"))
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(words)


def seeds(target: str) -> Iterator[bytes]:
    """What lies in the sample and among the hostile files, as far as it is of the kind, small enough to change."""
    for folder in ("tests/sample", "tests/golden/hostile"):
        for path in sorted((ROOT / folder).rglob("*.*")):
            if path.suffix in ENDINGS[target] and path.stat().st_size <= LONGEST.get(target, 4_096):
                yield path.read_bytes()


def try_target(target: str, seconds: int) -> tuple[int, list[Path]]:
    """Lets a program of its own try a target; how many attempts there were, and the files it failed at."""
    corpus, finds = FOLDER / target / "corpus", FOLDER / target / "finds"
    for folder in (corpus, finds):
        folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds(target):
        (corpus / hashlib.sha256(seed).hexdigest()[:20]).write_bytes(seed)
    known = set(finds.iterdir())
    words = [f"-max_total_time={seconds}", f"-timeout={SLOW}", f"-max_len={LONGEST.get(target, 4_096)}"]
    words += ["-rss_limit_mb=4096", "-print_final_stats=1", f"-artifact_prefix={finds}{os.sep}", str(corpus)]
    command = [sys.executable, "-P", __file__, target, "--inside", "--", *words]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False, cwd=ROOT)
    found = sorted(set(finds.iterdir()) - known)
    if done.returncode and not found:
        print(done.stderr[-4_000:], file=sys.stderr)
        raise SystemExit(done.returncode)
    if found:
        print(done.stdout[-4_000:], file=sys.stderr)
    counted = [line.split()[-1] for line in done.stderr.splitlines() if "number_of_executed_units" in line]
    return int(counted[-1]) if counted else 0, found


def stay_inside(target: str, words: Sequence[str]) -> None:
    """Runs in a program of its own, which libFuzzer ends."""
    sys.path[:0] = [str(ROOT / "hooks"), str(ROOT / "tests")]
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["brandhub"]):
        targets = importlib.import_module("fuzz.targets")
    targets.TARGETS[target](b"")  # what is read once for all texts does not count as the time of the first
    atheris.Setup([sys.argv[0], *words], targets.TARGETS[target])
    atheris.Fuzz()


def main(words: Sequence[str]) -> int:
    """Exit code: 0 without finds, 1 with some or where there is no fuzzer."""
    own, _, rest = " ".join(words).partition(" -- ")
    arguments = read_arguments(own.split())
    if arguments.inside:
        stay_inside(arguments.target, rest.split())
    english = arguments.lang == "en"
    if importlib.util.find_spec("atheris") is None:
        print(SENTENCES["none"][english], file=sys.stderr)
        return 1
    code = 0
    for target in [arguments.target] if arguments.target else NAMES:
        print(SENTENCES["trying"][english].format(target=target, seconds=arguments.seconds), flush=True)
        runs, finds = try_target(target, arguments.seconds)
        for path in finds:
            code = 1
            print(SENTENCES["find"][english].format(target=target, path=path.relative_to(ROOT)))
        if not finds:
            print(SENTENCES["clean"][english].format(target=target, runs=runs))
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
