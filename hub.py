#!/usr/bin/env python3
"""Start the hub: `python3 hub.py COMMAND`, on Windows `py hub.py COMMAND`, from any folder.

Needs nothing but Python. The first start makes `.venv` beside this file from the hashed lock
(hooks/environment.py); later starts compare one stamp and hand over at once to `brandhub.command` inside it.
Nine commands are more than the hub itself and begin here: `practice` writes a project in which nothing can go wrong
(tests/practice/start.py), `test` (tests/start.py), `mutants`, which tries the tests themselves
(tests/mutants/start.py), `pictures`, which shows how every kind of page looks (tests/pictures/start.py), `load`, which
puts a web server under load (tests/load/start.py), `bench`, which times preview, press kits and portal
(tests/bench/start.py), `profile`, which shows where the time goes (tests/profiles/start.py), `fuzz`, which tries what
reads with made-up texts (tests/fuzz/start.py, from a lock of its own), and `lock` for those who change dependencies.

Any Python from 3.5 on can read this file (no f-strings, no `:=`, no `from __future__ import annotations`), so
that an old one reaches the sentence below instead of a syntax error.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Der Hub braucht Python 3.11 oder neuer, dies ist {0}.{1} (www.python.org/downloads).\n"
        "The hub needs Python 3.11 or newer, this is {0}.{1}.".format(*sys.version_info)
    )

import os

ROOT = os.path.dirname(os.path.realpath(__file__))
sys.path.insert(0, os.path.join(ROOT, "hooks"))

import environment


def hand_over(args: list[str]) -> int:
    """Become the environment's Python, which ends with the command's exit code.

    -P: nothing in the current folder is taken for a module.
    """
    command = [environment.python_of(ROOT), "-P", *args]
    if os.name != "nt":
        os.execve(command[0], command, environment.variables(ROOT))
    import subprocess

    process = subprocess.Popen(command, env=environment.variables(ROOT))
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:  # Ctrl+C reaches the command as well, which ends in its own way
            continue


def main(args: list[str]) -> int:
    """Exit code: the command's; 1 if there is no environment for it, 130 if interrupted before it began."""
    for_test = args[:1] in (["test"], ["mutants"], ["pictures"], ["load"], ["bench"], ["profile"], ["fuzz"], ["lock"])
    locks = environment.LOCKS[: 3 if args[:1] == ["fuzz"] else 2 if for_test else 1]
    if not environment.is_ready(ROOT, locks):
        code = environment.try_to_set_up(ROOT, locks, environment.Voice(args))
        if code != 0:
            return code
    if args[:1] == ["lock"]:
        import locking

        return locking.renew(ROOT, args[1:])
    if args[:2] == ["test", "--versions"]:
        import locking

        return locking.try_versions(ROOT, (args[2:3] or [""])[0], args[3:])
    if for_test or args[:1] == ["practice"]:
        named = {"test": ("tests",), "profile": ("tests", "profiles")}  # Python has a module `profile` of its own
        folder = named.get(args[0], ("tests", args[0]))
        return hand_over([os.path.join(ROOT, *folder, "start.py"), *args[1:]])
    os.environ.setdefault("HUB_ROOT", ROOT)  # the command's default for --root, whatever the current folder
    return hand_over(["-m", "brandhub.command", *args])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
