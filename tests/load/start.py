"""`hub.py load`: real nginx with hosting/ and a finished site under load, a minute of calm and a minute of releases.

The bars: more than 30,000 requests a second on a pre-compressed page, 99 of a hundred within 5 ms, and no error
while new releases are swapped in. Needs nginx and wrk (Debian: apt install nginx wrk).
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from brandhub.command.line import main as run_hub
from brandhub.command.swapping import swap

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from load.webservers import NGINX, nginx  # noqa: E402

WRK = shutil.which("wrk")
BAR_REQUESTS, BAR_MILLISECONDS = 30_000, 5.0
MICROSECONDS = {"us": 1, "ms": 1_000, "s": 1_000_000}


@dataclass(frozen=True)
class Figures:
    """Requests a second, the 99th percentile in milliseconds, and how many requests failed."""

    rate: float
    slowest: float
    errors: int


def read_figures(said: str) -> Figures:
    """What wrk printed. Raises ValueError when it is something else."""
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    slowest = re.search(r"99%\s+([\d.]+)(us|ms|s)\b", said)
    if rate is None or slowest is None:
        raise ValueError(said)
    errors = sum(int(number) for number in re.findall(r"(?:connect|read|write|timeout) (\d+)", said))
    errors += sum(int(number) for number in re.findall(r"Non-2xx or 3xx responses: (\d+)", said))
    return Figures(float(rate[1]), float(slowest[1]) * MICROSECONDS[slowest[2]] / 1000, errors)


def press(port: int, address: str, seconds: int, connections: int) -> Figures:
    """Asks for one page over and over, as browsers do: compressed."""
    words = ["-t2", f"-c{connections}", f"-d{seconds}s", "--latency", "-H", "Accept-Encoding: gzip, br"]
    command = [str(WRK), *words, f"http://127.0.0.1:{port}{address}"]
    return read_figures(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@contextmanager
def releases(site: Path, source: Path) -> Iterator[list[int]]:
    """Swaps in a new copy of the site again and again while the context lasts; yields the count so far."""
    stop, count = threading.Event(), [0]

    def work() -> None:
        while not stop.is_set():
            fresh = site.with_name(f".site-new-{count[0]}")
            shutil.copytree(source, fresh, copy_function=os.link)
            swap(fresh, site)
            count[0] += 1

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield count
    finally:
        stop.set()
        thread.join()


def read_arguments(args: list[str]) -> argparse.Namespace:
    options = argparse.ArgumentParser(prog="hub.py load", description=__doc__)
    options.add_argument("--site", type=Path, default=Path("site"))
    options.add_argument("--address", default="/")
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("--connections", type=int, default=32)
    options.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes of nginx")
    return options.parse_args(args)


def main(args: list[str]) -> int:
    """0 when every bar is met; 1 else; 2 when nginx, wrk or the site is missing."""
    wish = read_arguments(args)
    if NGINX is None or WRK is None or not (wish.site / "index.html").is_file():
        print("hub.py load: nginx, wrk, site/index.html?", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site, own = folder / "site", folder / "nginx"
        own.mkdir()
        copy = folder / "copy"  # on one disk with the site, so that a release is made of links
        if run_hub(["sync", str(copy), "--from", str(wish.site)]) != 0:  # with compressed copies, as servers get it
            return 2
        shutil.copytree(copy, site, copy_function=os.link)
        folder.chmod(0o755)
        with nginx(site, own, wish.workers) as port:
            calm = press(port, wish.address, wish.seconds, wish.connections)
            print(f"{calm.rate:,.0f} requests/s, 99 % within {calm.slowest:.2f} ms, {calm.errors} errors", flush=True)
            with releases(site, copy) as count:
                busy = press(port, wish.address, wish.seconds, wish.connections)
            print(f"during {count[0]} releases: {busy.rate:,.0f} requests/s, {busy.errors} errors")
    met = calm.rate > BAR_REQUESTS and calm.slowest < BAR_MILLISECONDS and calm.errors == busy.errors == 0
    print("all bars met" if met else "a bar is missed")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
