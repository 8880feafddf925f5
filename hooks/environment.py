"""The project's own environment: is `.venv` what the lock wants, and if not, make it so.

Standard library only, since it runs before anything is installed. Slow modules are imported where they are
needed: every start of the hub passes through `is_ready`. Nothing outside the project is touched.
"""

from __future__ import annotations

import hashlib
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import subprocess

RUN, TEST, FUZZ = LOCKS = ("requirements.lock", "requirements-test.lock", "requirements-fuzz.lock")
# Each contains those before it.
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"

# What can be said before the hub's own catalogues can be read: German and English.
SENTENCES = {
    "set-up": (
        "Die Umgebung .venv wird eingerichtet (beim ersten Start und nach Änderungen, etwa eine Minute).",
        "Setting up the environment .venv (at the first start and after changes, about a minute).",
    ),
    "packages": ("  Pakete laden und prüfen ({lock}) …", "  Fetching and checking packages ({lock}) …"),
    "done": ("  Fertig nach {seconds} Sekunden.", "  Done after {seconds} seconds."),
    "waiting": (
        "Ein anderer Start richtet .venv gerade ein; dieser wartet, bis er fertig ist …",
        "Another start is setting up .venv; this one waits until it is done …",
    ),
    "interrupted": (
        "Abgebrochen. Der nächste Start richtet .venv neu ein.",
        "Interrupted. The next start sets up .venv again.",
    ),
    "no-ensurepip": (
        "Dieses Python kann keine Umgebung anlegen: Ihm fehlt ensurepip. "
        "Unter Debian und Ubuntu hilft: apt install python3-venv",
        "This Python cannot make an environment: ensurepip is missing. "
        "On Debian and Ubuntu this helps: apt install python3-venv",
    ),
    "no-venv": (
        "Die Umgebung {place} ließ sich nicht anlegen ({reason}). "
        "Beenden Sie laufende Befehle des Hubs, löschen Sie den Ordner .venv und starten Sie neu.",
        "The environment {place} could not be made ({reason}). "
        "End running commands of the hub, delete the folder .venv and start again.",
    ),
    "link": (
        "{place} ist eine Verknüpfung, und außerhalb des Projekts ändert der Hub nichts. "
        "Löschen Sie sie und starten Sie neu.",
        "{place} is a link, and the hub changes nothing outside the project. Delete it and start again.",
    ),
    "network": (
        "Die Pakete waren nicht zu laden: keine Verbindung zum Paketverzeichnis. "
        "Prüfen Sie Netz und Proxy (HTTPS_PROXY, pip config) und starten Sie neu.",
        "The packages could not be fetched: no connection to the package index. "
        "Check network and proxy (HTTPS_PROXY, pip config) and start again.",
    ),
    "hashes": (
        "Ein geladenes Paket hat nicht die Prüfsumme aus {lock} und wurde nicht eingebaut. "
        "Starten Sie neu; bleibt es dabei, liefert Ihr Paketverzeichnis anderes: Melden Sie das Ihrer IT.",
        "A fetched package does not have the hash in {lock} and was not installed. "
        "Start again; if it stays so, your package index delivers something else: tell your IT.",
    ),
    "no-wheel": (
        "Ein Paket aus {lock} gibt es für Python {python} auf diesem System nicht ({reason}). "
        "Starten Sie den Hub mit Python 3.11 bis 3.14.",
        "A package from {lock} does not exist for Python {python} on this system ({reason}). "
        "Start the hub with Python 3.11 to 3.14.",
    ),
    "pip": (
        "Die Pakete aus {lock} ließen sich nicht einbauen ({reason}). Beheben Sie die Ursache und starten Sie neu.",
        "The packages from {lock} could not be installed ({reason}). Remove the cause and start again.",
    ),
    "disk": (
        "{place} lässt sich nicht lesen oder schreiben ({reason}). "
        "Prüfen Sie Rechte und freien Platz und starten Sie neu.",
        "{place} cannot be read or written ({reason}). Check permissions and free space and start again.",
    ),
}


class Voice:
    """Says sentences on standard error: German, or English if `--lang` or HUB_LANG asks for it."""

    def __init__(self, args: list[str]) -> None:
        line = " ".join(args).replace("--lang=", "--lang ")
        self.english = "--lang en" in line or ("--lang " not in line and os.environ.get("HUB_LANG") == "en")

    def __call__(self, key: str, **values: object) -> None:
        print(SENTENCES[key][self.english].format(**values), file=sys.stderr, flush=True)


class Stop(Exception):
    """The environment cannot be made: the key of the sentence that says what to do, and its values."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key, self.values = key, values


def python_of(root: str) -> str:
    """The interpreter of the project's environment, whether it exists or not."""
    return os.path.join(root, ".venv", *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))


def variables(root: str) -> dict[str, str]:
    """Variables for programs inside: this project's code and no other, and UTF-8 whatever the console."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
    # MkDocs would print a notice about its version 2 at every run; we have pinned 1.6.1.
    env.update(PYTHONPATH=os.path.join(root, "hooks"), PYTHONUTF8="1", NO_MKDOCS_2_WARNING="1")
    return env


def stamp_of(root: str, lock: str) -> str:
    """The file that says what the environment was made from. It lies inside and goes with it."""
    return os.path.join(root, ".venv", lock + ".stamp")


def stamp(root: str, lock: str) -> str:
    """What the environment must have been made from: these bytes of the lock, this Python, this place.

    The place on disk counts because programs such as `.venv/bin/mkdocs` have it built in. A patch release of
    Python does not count.
    """
    with open(os.path.join(root, lock), "rb") as file:
        made_from = hashlib.sha256(file.read())
    made_from.update(os.fsencode(f"{sys.platform}|{PYTHON}|{sys.base_prefix}|{root}"))
    return made_from.hexdigest()


def is_ready(root: str, locks: tuple[str, ...]) -> bool:
    """Whether the environment was completely made from these locks. An interrupted set-up left no stamp."""
    try:
        for lock in locks:
            with open(stamp_of(root, lock), encoding="ascii") as file:
                if file.read() != stamp(root, lock):
                    return False
    except (OSError, UnicodeError):
        return False
    return os.path.exists(python_of(root))


def try_to_set_up(root: str, locks: tuple[str, ...], voice: Voice) -> int:
    """Set up, and say what to do if that is impossible. Exit code: 0, 1 or, interrupted, 130."""
    try:
        set_up(root, locks, voice)
        return 0
    except Stop as stop:
        voice(stop.key, **stop.values)
    except OSError as error:
        voice("disk", place=error.filename or root, reason=error.strerror)
    except KeyboardInterrupt:
        voice("interrupted")
        return 130
    return 1


def set_up(root: str, locks: tuple[str, ...], voice: Voice) -> None:
    """Make the environment from the locks, the last of which contains the others. One start at a time.

    The stamps go first and come last: a start that is killed in between leaves an environment that nobody
    trusts. Raises Stop or OSError.
    """
    import time

    os.makedirs(os.path.join(root, ".cache"), exist_ok=True)
    with open(os.path.join(root, ".cache", "set-up.lock"), "a", encoding="ascii") as file:
        gate = file.fileno()
        pass_gate(gate, voice)
        if is_ready(root, locks):
            return
        voice("set-up")
        began = time.monotonic()
        stamps = {lock: stamp(root, lock) for lock in locks}
        extend = is_ready(root, (RUN,))
        forget(root)
        if not extend:
            make_empty(root, gate)
        voice("packages", lock=locks[-1])
        try:
            install(root, locks[-1], gate)
        except Stop as stop:
            # pip fetches and checks everything before it installs anything: what was good still is.
            if extend and stop.key in ("network", "hashes", "no-wheel"):
                remember(root, RUN, stamps[RUN])
            raise
        for lock in locks:
            remember(root, lock, stamps[lock])
        voice("done", seconds=round(time.monotonic() - began))


def pass_gate(gate: int, voice: Voice) -> None:
    """Wait until no other start holds this open file. The system frees it when its process ends, however."""
    import time

    waiting = False
    while True:
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(gate, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except (BlockingIOError, PermissionError):
            if not waiting:
                voice("waiting")
            waiting = True
            time.sleep(0.2)


def forget(root: str) -> None:
    """Take the stamps away: from here on the environment is unfinished. Refuses to work through a link."""
    place = os.path.join(root, ".venv")
    if os.path.islink(place):
        raise Stop("link", place=place)
    for lock in LOCKS:
        if os.path.exists(stamp_of(root, lock)):
            os.remove(stamp_of(root, lock))


def remember(root: str, lock: str, stamp: str) -> None:
    """Put the stamp into the environment: from here on it counts as made from this lock."""
    with open(stamp_of(root, lock), "w", encoding="ascii") as file:
        file.write(stamp)


def make_empty(root: str, gate: int) -> None:
    """An empty `.venv` with pip; whatever lay there before is gone."""
    import importlib.util

    if importlib.util.find_spec("ensurepip") is None:
        raise Stop("no-ensurepip")
    # The starter may itself run in an environment, even in the one about to be cleared: the Python behind it.
    python = getattr(sys, "_base_executable", None) or sys.executable
    place = os.path.join(root, ".venv")
    process = begin([python, "-m", "venv", "--clear", place], variables(root), gate)
    said = process.communicate()[0]
    if process.returncode != 0:
        raise Stop("no-venv", place=place, reason=last_error(said))


def install(root: str, lock: str, gate: int) -> None:
    """Every package of the lock, its hash checked, ready-built only, so that none of its code runs yet."""
    env = variables(root)
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"):  # would install outside the project
        env.pop(name, None)
    env["PIP_USER"] = "0"
    env.setdefault("PIP_CACHE_DIR", os.path.join(root, ".cache", "pip"))
    command = [python_of(root), "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:"]
    command += ["--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    command += ["--requirement", os.path.join(root, lock)]
    process = begin(command, env, gate)
    said, count = "", 0
    for line in process.stdout or ():
        said += line
        count += line.startswith("Collecting ")
        if sys.stderr.isatty():
            print(f"  {count}", end="\r", file=sys.stderr, flush=True)
    if process.wait() != 0:
        raise Stop(cause(said), lock=lock, python=PYTHON, reason=last_error(said))


def begin(command: list[str], env: dict[str, str], gate: int) -> subprocess.Popen[str]:
    """Begin a step of the set-up.

    It holds the gate too: if the starter alone is killed, the next one waits for the end of this orphan
    instead of working beside it in the same folder.
    """
    import subprocess

    pipe, together, held = subprocess.PIPE, subprocess.STDOUT, () if os.name == "nt" else (gate,)
    return subprocess.Popen(
        command, env=env, stdout=pipe, stderr=together, encoding="utf-8", errors="replace", pass_fds=held
    )


def cause(said: str) -> str:
    """Why pip gave up, as the key of a sentence."""
    if "DO NOT MATCH THE HASHES" in said:
        return "hashes"
    network = ("ConnectionError", "Timeout", "ProxyError", "SSLError", "NameResolutionError")
    if any(sign in said for sign in network):
        return "network"
    return "no-wheel" if "No matching distribution found" in said else "pip"


def last_error(said: str) -> str:
    """The last error in what a program said, else its last line."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")]
    return (errors or lines or ["?"])[-1].removeprefix("ERROR: ").rstrip(".")
