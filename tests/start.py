"""Run the test suite with a browser: what `hub.py test` hands over to, inside the environment.

A browser is looked for first, installed where that needs nobody's leave, and else asked for in one sentence.
pytest gets its path in `HUB_CHROMIUM` and runs from the project's root, with the user's arguments or, without
any, in several processes, which take the longest files first (longest_first.py).
"""

from __future__ import annotations

import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
MAC_NAMES = ("Chromium", "Google Chrome", "Microsoft Edge")
WINDOWS_TAILS = (
    r"Chromium\Application\chrome.exe",
    r"Google\Chrome\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
)
WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
PLAYWRIGHT_TAILS = (
    "chrome-linux*/chrome",
    "chrome-win*/chrome.exe",
    "chrome-mac*/*.app/Contents/MacOS/*",
    "chrome-*/*headless?shell*",
)

MEMORY = "/dev/shm"  # noqa: S108 - asked for by its name: what lies there is never written to a disk
ROOM = 6 * 2**30
"""Bytes: twice what the tests of a run leave behind there."""

# German and English, as in hub.py.
SENTENCES = {
    "wrong": (
        "HUB_CHROMIUM nennt „{place}“, dort startet kein Browser. Berichtigen oder löschen Sie die Variable.",
        "HUB_CHROMIUM names “{place}”, where no browser starts. Correct or unset the variable.",
    ),
    "getting": (
        "Kein Chromium gefunden; es wird installiert: {command}",
        "No Chromium found; installing it: {command}",
    ),
    "none": (
        "Für die Tests fehlt ein Browser: Installieren Sie Chromium, Chrome oder Edge, "
        "oder nennen Sie seinen Pfad in HUB_CHROMIUM.",
        "The tests need a browser: install Chromium, Chrome or Edge, or name its path in HUB_CHROMIUM.",
    ),
}


def candidates(env: dict[str, str], home: Path, root: Path) -> Iterator[str]:
    """Where a browser may lie, best first: on the PATH, in usual places, in Playwright's stores."""
    for name in NAMES:
        yield shutil.which(name, path=env.get("PATH", "")) or ""
    for tail in WINDOWS_TAILS:
        for folder in WINDOWS_FOLDERS:
            yield os.path.join(env[folder], tail) if folder in env else ""
    for name in MAC_NAMES:
        for folder in ("/Applications", str(home / "Applications")):
            yield f"{folder}/{name}.app/Contents/MacOS/{name}"
    stores = [env.get("PLAYWRIGHT_BROWSERS_PATH", ""), own_store(root)]
    stores += [f"{home}/.cache/ms-playwright", f"{home}/Library/Caches/ms-playwright"]
    stores += [os.path.join(env.get("LOCALAPPDATA", ""), "ms-playwright")]
    for store in filter(os.path.isabs, stores):
        for tail in PLAYWRIGHT_TAILS:
            yield from sorted(glob.glob(f"{glob.escape(store)}/chromium*-*/{tail}"), reverse=True)


def own_store(root: Path) -> str:
    """Where Playwright puts a browser that this project had to fetch itself."""
    return str(root / ".cache" / "browsers")


def starts(browser: str) -> bool:
    """Whether this is a browser that runs. On Windows it need only exist: `--version` opens a window."""
    if os.name == "nt" or not os.path.isfile(browser):
        return os.path.isfile(browser)
    try:
        asked = subprocess.run([browser, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def find_browser(env: dict[str, str], home: Path, root: Path) -> str | None:
    """The browser that HUB_CHROMIUM names, else the first that starts.

    Raises LookupError if the named one does not start.
    """
    wish = env.get("HUB_CHROMIUM")
    if not wish:
        return next(filter(starts, candidates(env, home, root)), None)
    path = shutil.which(wish, path=env.get("PATH", ""))
    if path is None or not starts(path):
        raise LookupError(wish)
    return os.path.abspath(path)


def ways_to_install(env: dict[str, str], is_root: bool) -> list[list[list[str]]]:
    """Ways to install Chromium without asking, each a list of commands: Debian's, then Playwright's."""
    ways = []
    path = env.get("PATH", "")
    if shutil.which("apt-get", path=path):
        sudo = [] if is_root else ["sudo", "-n"]
        if is_root or (shutil.which("sudo", path=path) and call([*sudo, "true"], env)):
            apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
            ways.append([[*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", "chromium"]])
    libraries = ["--with-deps"] if is_root and sys.platform == "linux" else []
    ways.append([[sys.executable, "-m", "playwright", "install", *libraries, "chromium"]])
    return ways


def call(command: list[str], env: dict[str, str]) -> bool:
    """Run a command with its output on standard error; whether it succeeded."""
    try:
        return subprocess.run(command, env=env, stdout=sys.stderr, check=False).returncode == 0
    except OSError:
        return False


def get_browser(env: dict[str, str], home: Path, root: Path, english: bool) -> str | None:
    """Find a browser, else install one and look again; None if there is none in the end."""
    browser = find_browser(env, home, root)
    if browser:
        return browser
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    for way in ways_to_install(env, is_root):
        for command in way:
            say("getting", english, command=" ".join(command))
            if not call(command, {**env, "PLAYWRIGHT_BROWSERS_PATH": own_store(root)}):
                break
        browser = find_browser(env, home, root)
        if browser:
            return browser
    return None


def get_server(env: dict[str, str], is_root: bool, starts_services: bool) -> None:
    """Install nginx, for the tests of hosting, where it is missing and nothing would start by itself.

    Elsewhere those tests are skipped and say so: nobody wants a web server to appear on a laptop.
    """
    path = env.get("PATH", "")
    if shutil.which("nginx", path=f"{path}:/usr/sbin") or not is_root or starts_services:
        return
    if shutil.which("apt-get", path=path):
        apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "--no-install-recommends"]
        call([*apt, "nginx", "openssl"], env)


def say(key: str, english: bool, **values: str) -> None:
    print(SENTENCES[key][english].format(**values), file=sys.stderr, flush=True)


def without_language(args: list[str]) -> tuple[list[str], bool]:
    """The arguments for pytest, and whether `--lang` or HUB_LANG asked for English."""
    words = [word for arg in args for word in (arg.split("=") if arg.startswith("--lang=") else [arg])]
    if "--lang" not in words:
        return args, os.environ.get("HUB_LANG") == "en"
    at = words.index("--lang")
    return words[:at] + words[at + 2 :], words[at + 1 : at + 2] == ["en"]


def pytest_args(args: list[str], cores: int) -> list[str]:
    """The user's arguments; without any the whole suite, each file within one process.

    Four processes even on two cores: some always wait for a disk, a browser or a server, and three left the cores idle
    for a third of the time. A test that takes a process down, or waits for longer than pyproject.toml allows, would be
    tried again until sixteen processes were gone; two are enough to know it by name.
    """
    if args or cores < 2:
        return args
    return ["-n", "4", "--dist", "loadfile", "--max-worker-restart", "1"]


def folder_in_memory(place: str = MEMORY, room: int = ROOM) -> str | None:
    """A new folder for what tests write, which no disk gets to see; None where there may be too little memory for it.

    A build ends with asking the system to write all that is still to be written, by whomever, and waits for it.
    """
    try:
        within = os.statvfs(place)
        with open("/proc/meminfo", encoding="ascii") as told:
            available = re.search(r"MemAvailable: *(\d+) kB", told.read())
        if within.f_bavail * within.f_frsize < room or available is None or int(available[1]) * 1024 < 2 * room:
            return None
        return tempfile.mkdtemp(prefix="hub-test-", dir=place)
    except (OSError, AttributeError):  # other systems have none
        return None


def main(args: list[str]) -> int:
    """Exit code: pytest's, or 1 if there is no browser."""
    args, english = without_language(args)
    env = dict(os.environ)
    try:
        browser = get_browser(env, Path.home(), ROOT, english)
    except LookupError as wrong:
        say("wrong", english, place=str(wrong))
        return 1
    if browser is None:
        say("none", english)
        return 1
    get_server(env, hasattr(os, "geteuid") and os.geteuid() == 0, os.path.isdir("/run/systemd/system"))
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # each process of the run, and all they start, would compile the hub anew
    command = [sys.executable, "-P", "-m", "pytest", *pytest_args(args, os.cpu_count() or 1)]
    folder = None if args else folder_in_memory()  # who names tests may want to look at what they leave behind
    if folder:
        command += ["--basetemp", os.path.join(folder, "run")]
    process = subprocess.Popen(command, cwd=ROOT, env={**env, "HUB_CHROMIUM": browser})
    while True:
        try:
            code = process.wait()
        except KeyboardInterrupt:  # pytest gets it too, and reports before it ends
            continue
        if folder:
            shutil.rmtree(folder, ignore_errors=True)
        return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
