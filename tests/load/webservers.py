"""Web servers: real ones on loopback, with the very files of hosting/."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOSTING = ROOT / "hosting"
SBIN = ":/usr/sbin:/usr/local/sbin"
NGINX = shutil.which("nginx", path=os.environ.get("PATH", "") + SBIN)
CADDY = shutil.which("caddy")
OPENSSL = shutil.which("openssl")
PATIENCE = 30


@dataclass(frozen=True)
class Answer:
    """Status, headers (names in small letters) and body."""

    status: int
    headers: dict[str, str]
    body: bytes


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def ask(port: int, path: str, method: str = "GET", **headers: str) -> Answer:
    """One request. Names of headers with underscores for hyphens."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
    finally:
        connection.close()


def main_of(folder: Path, inner: str, workers: int = 1) -> str:
    """What stands around the rules in a test: no daemon, nothing outside of the folder."""
    places = [f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")]
    user = "user root;" if hasattr(os, "geteuid") and os.geteuid() == 0 else ""
    head = f"{user} daemon off; worker_processes {workers}; pid {folder}/pid; error_log {folder}/errors;"
    return f"{head}\nevents {{ worker_connections 1024; }}\nhttp {{\n{' '.join(places)}\n{inner}\n}}\n"


@contextmanager
def nginx(site: Path, folder: Path, workers: int = 1, hosting: Path = HOSTING) -> Iterator[int]:
    """nginx with http.conf and site.conf as they are; yields its port. As behind a proxy that has the certificate."""
    port = free_port()
    server = f"server {{ listen 127.0.0.1:{port}; root {site}; include {hosting}/nginx/site.conf; }}"
    config = folder / "nginx.conf"
    config.write_text(main_of(folder, f"include {hosting}/nginx/http.conf;\n{server}", workers), encoding="utf-8")
    with running([str(NGINX), "-p", str(folder), "-c", str(config), "-e", str(folder / "errors")], port, {}):
        yield port


@contextmanager
def whole_nginx(site: Path, folder: Path) -> Iterator[tuple[int, int]]:
    """nginx.conf itself with its own ports, places and certificate; yields the ports of http and https."""
    plain, secure = free_port(), free_port()
    shutil.copytree(HOSTING / "nginx", folder / "hub")
    key, certificate = folder / "privkey.pem", folder / "fullchain.pem"
    words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    words += ["-subj", "/CN=example.org", "-addext", "subjectAltName=DNS:example.org"]
    subprocess.run(
        [str(OPENSSL), *words, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True
    )
    text = (HOSTING / "nginx" / "nginx.conf").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if "listen [::]" not in line]  # not every machine has IPv6
    inner = "\n".join(lines).partition("http {")[2].rstrip().removesuffix("}")
    inner = inner.replace("listen 80;", f"listen 127.0.0.1:{plain};")
    inner = inner.replace("listen 443 ", f"listen 127.0.0.1:{secure} ")
    inner = inner.replace("/srv/hub/site", str(site))
    for name in ("fullchain.pem", "privkey.pem"):
        inner = inner.replace(f"/etc/letsencrypt/live/example.org/{name}", str(folder / name))
    config = folder / "nginx.conf"
    config.write_text(main_of(folder, inner), encoding="utf-8")
    with running([str(NGINX), "-p", str(folder), "-c", str(config), "-e", str(folder / "errors")], plain, {}):
        yield plain, secure


@contextmanager
def caddy(site: Path, folder: Path) -> Iterator[int]:
    """Caddy with the Caddyfile as it is, behind a proxy; yields its port."""
    port = free_port()
    own = {"SITE": f"http://:{port}", "ROOT": str(site), "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    # Its console would want a port of its own.
    config = folder / "Caddyfile"
    config.write_text(
        "{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n" + (HOSTING / "Caddyfile").read_text(encoding="utf-8"),
        encoding="utf-8",
    )
    command = [str(CADDY), "run", "--config", str(config), "--adapter", "caddyfile"]
    with running(command, port, {**own, "XDG_DATA_HOME": str(folder)}):
        yield port


@contextmanager
def running(command: list[str], port: int, variables: dict[str, str]) -> Iterator[None]:
    """A server while the context lasts."""
    process = subprocess.Popen(
        command, env={**os.environ, **variables}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(port, process)
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE)


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert process.poll() is None, "the server refuses its configuration"
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(port)
