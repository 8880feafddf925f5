"""The locks: renewing them, trying what is new, and trying the oldest and newest versions that pyproject.toml allows.

Standard library only, like the starter that calls it; uv, which does the work, lies in the project's environment.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

import environment

RESOLUTIONS = {"lowest": "lowest-direct", "highest": "highest"}
REPORT = os.path.join(".cache", "lock-changes.md")
SENTENCES = {
    "same": ("Alles ist schon auf dem neuesten Stand.", "Everything is up to date already."),
    "testing": (
        "{count} Pakete sind neu; die Tests laufen damit …",
        "{count} packages are new; the tests run with them …",
    ),
    "kept": (
        "Alle Tests bestanden. Was sich geändert hat, steht in {place}.",
        "All tests passed. What changed stands in {place}.",
    ),
    "back": (
        "Mit den neuen Paketen geht nicht alles; die alten Listen gelten weiter. Was versucht wurde, steht in {place}.",
        "Not everything works with the new packages; the old lists stay. What was tried stands in {place}.",
    ),
    "versions": (
        "Eigene Umgebung für die {which} erlaubten Versionen: {place}",
        "An environment of its own for the {which} versions that are allowed: {place}",
    ),
    "which": ("Welche Versionen: lowest oder highest?", "Which versions: lowest or highest?"),
}


def say(key: str, args: list[str], **values: object) -> None:
    """A sentence on standard error in the language that the arguments ask for."""
    print(SENTENCES[key][environment.Voice(args).english].format(**values), file=sys.stderr, flush=True)


def compile_command(root: str, *rest: str) -> list[str]:
    """uv, for all systems and with hashes of ready-built packages."""
    command = [environment.python_of(root), "-m", "uv", "pip", "compile", "pyproject.toml", *rest]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--only-binary", ":all:"]
    return [*command, "--no-config", "--quiet", "--custom-compile-command", "python3 hub.py lock"]


def outputs() -> list[list[str]]:
    """What is added to the command for each lock; each keeps to the one before it."""
    run, test, fuzz = environment.LOCKS
    return [
        ["-o", run],
        ["--extra", "test", "--constraint", run, "-o", test],
        ["--extra", "test", "--extra", "fuzz", "--constraint", test, "-o", fuzz],
    ]


def renew(root: str, args: list[str]) -> int:
    """Write all locks anew from pyproject.toml. Versions that fit stay; with `--upgrade` see `upgrade`."""
    if "--upgrade" in args:
        return upgrade(root, args)
    for rest in outputs():
        code = subprocess.call([*compile_command(root, *args), *rest], cwd=root)
        if code != 0:
            return code
    return 0


def upgrade(root: str, args: list[str]) -> int:
    """Take the newest of everything, set it up, run all tests, and keep it only if they pass.

    Writes what changed to `.cache/lock-changes.md`, ready for a merge request. Exit code: that of the tests.
    """
    test = environment.TEST
    before = {lock: read(root, lock) for lock in environment.LOCKS}
    for rest in outputs():
        code = subprocess.call([*compile_command(root, "--upgrade"), *rest], cwd=root)
        if code != 0:
            restore(root, before)
            return code
    changes = list_changes(before[test], read(root, test))
    if not changes:
        say("same", args)
        return 0
    write_report(root, changes)
    say("testing", args, count=len(changes))
    code = environment.try_to_set_up(root, environment.LOCKS[:2], environment.Voice(args))
    if code == 0:
        code = subprocess.call(start_command(root, []), cwd=root, env=environment.variables(root))
    if code != 0:
        restore(root, before)
    say("back" if code else "kept", args, place=REPORT)
    return code


def start_command(root: str, args: list[str], python: str = "") -> list[str]:
    """The test suite with its browser, as `hub.py test` starts it."""
    return [python or environment.python_of(root), "-P", os.path.join(root, "tests", "start.py"), *args]


def read(root: str, lock: str) -> str:
    with open(os.path.join(root, lock), encoding="utf-8") as file:
        return file.read()


def restore(root: str, before: dict[str, str]) -> None:
    """Put the old locks back; the next start sets up the old environment again."""
    for lock, text in before.items():
        with open(os.path.join(root, lock), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def pins(lock: str) -> dict[str, str]:
    """Package → version."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", lock, re.MULTILINE))


def list_changes(before: str, after: str) -> list[tuple[str, str, str]]:
    """Package, old and new version of everything that differs; empty where there is none."""
    old, new = pins(before), pins(after)
    return [(n, old.get(n, ""), new.get(n, "")) for n in sorted({*old, *new}) if old.get(n) != new.get(n)]


def write_report(root: str, changes: list[tuple[str, str, str]]) -> None:
    lines = ["| package | before | after |", "|---|---|---|"]
    lines += [f"| {name} | {old or '–'} | {new or '–'} |" for name, old, new in changes]
    os.makedirs(os.path.join(root, ".cache"), exist_ok=True)
    with open(os.path.join(root, REPORT), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


def try_versions(root: str, which: str, args: list[str]) -> int:
    """Run the suite with the lowest or highest versions that pyproject.toml allows, in an environment of their own.

    Exit code: that of the tests; 2 for other words.
    """
    if which not in RESOLUTIONS:
        say("which", args)
        return 2
    place = os.path.join(root, ".cache", "versions", which)
    python = os.path.join(place, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
    say("versions", args, which=which, place=place)
    shutil.rmtree(place, ignore_errors=True)
    os.makedirs(os.path.dirname(place), exist_ok=True)
    listed = place + ".txt"
    uv = [environment.python_of(root), "-m", "uv"]
    hashed = ["--require-hashes", "--only-binary", ":all:"]
    steps = [
        compile_command(root, "--extra", "test", "--resolution", RESOLUTIONS[which], "--upgrade", "-o", listed),
        [*uv, "venv", "--quiet", "--no-config", "--python", environment.python_of(root), place],
        [*uv, "pip", "install", "--quiet", "--no-config", "--python", python, *hashed, "-r", listed],
    ]
    for step in steps:
        code = subprocess.call(step, cwd=root)
        if code != 0:
            return code
    return subprocess.call(start_command(root, args, python), cwd=root, env=environment.variables(root))
