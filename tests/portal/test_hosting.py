"""Hosting: real servers answer by the one set of rules, errors included, and hosting/ is what the rules say."""

from __future__ import annotations

import gzip
import http.client
import json
import re
import shutil
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType

import brotli
import pytest
from brandhub.command.line import main
from brandhub.command.swapping import swap
from brandhub.models.pages import RESERVED
from brandhub.products.hosting.compression import ENDINGS, compress, has_brotli, is_worth_it
from brandhub.products.hosting.rules import CACHE, KEPT_FOREVER, KINDS, NOT_KEPT, ZONES, headers_of, kind_of
from brandhub.products.hosting.servers import write_hosting, write_static_headers
from brandhub.products.hosting.uploads import MEMORY
from brandhub.whole.content import load_content
from brandhub.whole.templates import make_templates

from load import webservers

ROOT = Path(__file__).resolve().parents[2]
HTTPS = {"X_Forwarded_Proto": "https"}
PATIENCE = 60


@pytest.fixture(scope="module")
def observatory(loaded: Callable[[str], ModuleType]) -> ModuleType:
    return loaded("observatory")


@pytest.fixture(scope="module")
def served(small_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a server, as `hub.py sync` fills it with the sample's site. Read only."""
    folder = tmp_path_factory.mktemp("served") / "site"
    assert main(["sync", str(folder), "--root", str(small_site)]) == 0
    return folder


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def port(request: pytest.FixtureRequest, served: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A real server with the sample's site."""
    need(request.param)
    with getattr(webservers, request.param)(served, tmp_path_factory.mktemp(request.param)) as number:
        yield number


def need(*names: str) -> None:
    for name in names:
        if getattr(webservers, name.upper()) is None:
            pytest.skip(f"{name} is not installed here")


def addresses(site: Path) -> list[str]:
    """One address of every kind of file in every zone."""
    found: dict[tuple[str, str], str] = {}
    for path in sorted(site.rglob("*")):
        address = "/" + path.relative_to(site).as_posix()
        if path.is_file() and path.suffix in KINDS and address != "/404.html":
            zone = next(zone.name for zone in ZONES if address.startswith(zone.prefixes))
            found.setdefault((zone, path.suffix), address.removesuffix("index.html"))
    return list(found.values())


# --- The files ---


def test_the_configurations_on_disk_are_those_of_the_rules() -> None:
    site = load_content(ROOT).site
    assert site is not None
    made = write_hosting(site, make_templates([ROOT / "overrides"]))
    found = {path.relative_to(ROOT).as_posix(): path for path in (ROOT / "hosting").rglob("*") if path.is_file()}
    assert {path: file.read_bytes() for path, file in found.items()} == made, "run: python3 hub.py hosting"


def test_nobody_writes_a_page_where_servers_answer_by_other_rules() -> None:
    apart = [prefix for zone in ZONES for prefix in zone.prefixes if zone.name != "pages"]
    assert sorted(apart) == sorted(RESERVED)


def test_every_file_of_a_site_has_a_kind(site: Path) -> None:
    names = {path.name for path in site.rglob("*") if path.is_file()}
    assert sorted(name for name in names if "." + name.rpartition(".")[2] not in KINDS) == ["_headers"]


def test_whatever_may_be_kept_for_ever_is_named_by_its_content(site: Path) -> None:
    for path in (site / "assets").rglob("*"):
        if path.is_file() and path.name != "OFL.txt":  # a licence does not change
            assert re.search(r"\.[0-9a-f]{12}\.[a-z0-9]+$", path.name), path


# --- Compressed copies ---


def test_a_build_makes_none(site: Path) -> None:
    assert not [path for path in site.rglob("*") if path.suffix in ENDINGS]


def test_texts_lie_beside_their_compressed_copies_where_a_server_hands_them_out(small_site: Path, served: Path) -> None:
    files = {path.relative_to(served).as_posix(): path for path in served.rglob("*") if path.is_file()}
    made = {path.relative_to(small_site / "site").as_posix() for path in (small_site / "site").rglob("*")}
    expected = set()
    for name, path in files.items():
        content = path.read_bytes() if path.suffix not in ENDINGS else b""
        if is_worth_it(name, content):
            assert gzip.decompress(files[f"{name}.gz"].read_bytes()) == content
            expected.add(f"{name}.gz")
        if has_brotli(name, content):
            assert brotli.decompress(files[f"{name}.br"].read_bytes()) == content
            assert files[f"{name}.br"].stat().st_size < len(content)
            expected.add(f"{name}.br")
    assert files.keys() - made == {*expected, MEMORY}
    assert {"index.html.gz", "index.html.br", "index.md.gz", "en/index.html.br", "llms-full.txt.br"} <= expected
    assert "index.md.br" not in expected


def test_copies_do_not_depend_on_when_they_are_made_and_are_made_where_they_save_something() -> None:
    text = b"Zeche, Zeche, Zeche. " * 100
    made = {
        name: compress(name, content)
        for name, content in {"a.html": text, "small.html": b"kurz", "picture.png": text}.items()
    }
    assert {name: sorted(copies) for name, copies in made.items() if copies} == {"a.html": ["a.html.br", "a.html.gz"]}
    assert made["a.html"]["a.html.gz"][4:8] == b"\0\0\0\0"  # no time


def test_what_brotli_saves_nothing_of_has_one_copy() -> None:
    short, long = b'{"wort": "Zeche"} ' * 100, b'{"wort": "Zeche"} ' * 2000
    texts = {"index.md": long, "teil.json": short, "verzeichnis.json": long, "einbetten.js": short}
    made = sorted(copy for name, content in texts.items() for copy in compress(name, content))
    both = [f"{name}{ending}" for name in ("einbetten.js", "verzeichnis.json") for ending in (".br", ".gz")]
    assert made == sorted([*both, "index.md.gz", "teil.json.gz"])


# --- Headers ---


def test_every_kind_of_file_carries_its_headers(port: int, small_site: Path) -> None:
    asked = addresses(small_site / "site")
    assert len(asked) > 15
    for address in asked:
        answer = webservers.ask(port, address, **HTTPS)
        assert answer.status == 200, address
        for name, value in headers_of(address).items():
            assert answer.headers.get(name.lower()) == value, (address, name)
        kind = kind_of(address + "index.html" if address.endswith("/") else address)
        assert answer.headers["content-type"].replace('"', "").lower() == kind, address
        assert not {name for name in said_by_rules() if name in answer.headers} - set(lower(headers_of(address)))


def lower(headers: dict[str, str]) -> list[str]:
    return [name.lower() for name in headers]


def said_by_rules() -> set[str]:
    return {name.lower() for zone in ZONES for name in headers_of(zone.prefixes[0])}


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("/gibt-es-nicht/", "GET", 404),
        ("/einbetten/gibt-es-nicht/", "GET", 404),
        ("/api/v1/gibt-es-nicht.json", "GET", 404),
        ("/assets/gibt-es-nicht.0123456789ab.css", "GET", 404),
        ("/assets/", "GET", 404),
        ("/_headers", "GET", 404),
        ("/.git/config", "GET", 404),
        ("/404.html", "GET", 404),
        ("/", "POST", 405),
        ("/", "DELETE", 405),
    ],
)
def test_errors_are_answered_as_strictly_and_never_kept(
    path: str, method: str, status: int, port: int, small_site: Path
) -> None:
    answer = webservers.ask(port, path, method, **HTTPS)
    assert answer.status == status
    for name, value in headers_of(path, found=False).items():
        assert answer.headers.get(name.lower()) == value, name
    assert answer.headers["cache-control"] == NOT_KEPT
    if status == 404:
        assert answer.body == (small_site / "site" / "404.html").read_bytes()
        assert "access-control-allow-origin" not in answer.headers


def test_nothing_is_said_about_the_server_and_nothing_stored(port: int) -> None:
    for path in ("/", "/gibt-es-nicht"):
        headers = webservers.ask(port, path, **HTTPS).headers
        assert not re.search(r"\d", headers.get("server", ""))
        assert "set-cookie" not in headers


def test_only_encrypted_answers_ask_for_encryption(port: int) -> None:
    assert "strict-transport-security" not in webservers.ask(port, "/").headers
    assert "strict-transport-security" in webservers.ask(port, "/", **HTTPS).headers


def test_a_compressed_copy_is_handed_out_to_whoever_reads_it(port: int, small_site: Path) -> None:
    raw = (small_site / "site" / "index.html").read_bytes()
    answer = webservers.ask(port, "/", Accept_Encoding="gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert "accept-encoding" in answer.headers["vary"].lower()
    assert gzip.decompress(answer.body) == raw
    assert webservers.ask(port, "/").body == raw


def test_a_folder_without_its_slash_leads_to_its_page_on_the_same_host(port: int) -> None:
    answer = webservers.ask(port, "/fakten", Host="example.org")
    assert answer.status in (301, 308)
    assert answer.headers["location"] == "/fakten/"


def test_what_has_not_changed_is_not_sent_again(port: int) -> None:
    tag = webservers.ask(port, "/").headers["etag"]
    again = webservers.ask(port, "/", If_None_Match=tag)
    assert (again.status, again.body) == (304, b"")


# --- Score ---


def test_the_headers_score_at_least_95(observatory: ModuleType, small_site: Path, tmp_path: Path) -> None:
    """The whole nginx.conf, encrypted, as the observatory visits a site."""
    need("nginx", "openssl")
    with webservers.whole_nginx(small_site / "site", tmp_path) as (plain, secure):
        redirect = webservers.ask(plain, "/fakten/?a=b", Host="example.org")
        assert (redirect.status, redirect.headers["location"]) == (308, "https://example.org/fakten/?a=b")
        trusting = ssl.create_default_context(cafile=str(tmp_path / "fullchain.pem"))
        trusting.check_hostname = False  # the certificate is that of example.org
        for address in ("/", "/suche/", "/fakten/"):
            connection = http.client.HTTPSConnection("127.0.0.1", secure, context=trusting, timeout=30)
            connection.request("GET", address, headers={"Host": "example.org", "Origin": "https://example.com"})
            answer = connection.getresponse()
            page = answer.read().decode()
            headers = {name.lower(): value for name, value in answer.getheaders()}
            connection.close()
            visit = observatory.Visit(headers, page, redirect.headers["location"], "example.org")
            reached, rules = observatory.score(visit)
            assert reached >= 95, rules
            assert min(rules.values()) >= 0, rules


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, 30),  # no policy -25, no HSTS -20, no nosniff -5, frames -20
        (
            {"x-frame-options": "DENY", "x-content-type-options": "nosniff", "strict-transport-security": "max-age=1"},
            65,
        ),
        (
            {
                "content-security-policy": "default-src 'self'; script-src 'self' 'unsafe-inline'",
                "x-frame-options": "DENY",
                "x-content-type-options": "nosniff",
                "strict-transport-security": "max-age=31536000",
                "referrer-policy": "no-referrer",
            },
            80,  # and no bonus for the referrer below 90
        ),
        (
            {
                "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
                "x-content-type-options": "nosniff",
                "strict-transport-security": "max-age=31536000",
                "referrer-policy": "unsafe-url",
            },
            110,
        ),
    ],
)
def test_the_score_is_that_of_the_rules(headers: dict[str, str], expected: int, observatory: ModuleType) -> None:
    assert observatory.score(observatory.Visit(headers, "", "https://a.de/", "a.de"))[0] == expected


# --- Static hosts ---


def merged(text: str, address: str) -> dict[str, list[str]]:
    """Every value that some rule of `_headers` gives an address, the general one first."""
    found: dict[str, list[str]] = {}
    fits = False
    for line in text.splitlines():
        if line.startswith("/"):
            fits = line == address or (line.endswith("*") and address.startswith(line[:-1]))
        elif fits:
            name, _, value = line.strip().partition(": ")
            found.setdefault(name, []).append(value)
    return found


def test_static_hosts_say_the_same_however_they_join_their_rules(small_site: Path) -> None:
    site = small_site / "site"
    text = (site / "_headers").read_text(encoding="utf-8")
    for address in addresses(site):
        found = merged(text, address)
        assert {name: values[-1] for name, values in found.items()} == headers_of(address), address
        # Joined, two values stand side by side. Only policies may: each counts, and the general one allows more.
        assert [name for name, values in found.items() if len(values) > 1] in ([], ["Content-Security-Policy"])
    general = merged(text, "/gibt-es-nicht/x")
    assert "frame-ancestors" not in str(general)
    assert set(general) == set(headers_of("/")) - {CACHE, "X-Frame-Options", "Cross-Origin-Opener-Policy"}


def test_there_are_never_more_rules_than_hosts_read_and_folders_come_first() -> None:
    files = [f"/datei-{number}.json" for number in range(90)]
    text = write_static_headers([*files, *(f"/ordner-{number}/" for number in range(40))]).decode()
    paths = [line for line in text.splitlines() if line.startswith("/")]
    assert len(paths) == 100
    assert [path for path in paths if path.startswith("/ordner")] == paths[1:41]
    assert set(merged(text, "/datei-9.json")) >= {"Content-Security-Policy", "X-Content-Type-Options"}


def test_content_networks_read_the_same_rules_as_json() -> None:
    rules = json.loads((ROOT / "hosting" / "headers.json").read_bytes())
    for address in ("/", "/einbetten/a/", "/api/v1/facts.json", "/assets/x.css"):
        zone = next(z for z in rules["zones"] if address.startswith(tuple(z["prefixes"])))
        assert zone["headers"] == headers_of(address)
    assert rules["errors"] == headers_of("/", found=False)
    assert headers_of("/assets/x.css")[CACHE] == KEPT_FOREVER


# --- A new release under load ---


def _copy_pages(site: Path, copy: Path, pages: Iterable[str]) -> None:
    """Some pages of a site, and what lies compressed beside them."""
    for page in pages:
        name = page.removeprefix("/") + ("index.html" if page.endswith("/") else "")
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        for path in (site / name).parent.glob(f"{Path(name).name}*"):
            shutil.copyfile(path, (copy / name).with_name(path.name))


def _have_come_to(enough: list[int], counts: list[int]) -> bool:
    return all(count >= aim for count, aim in zip(counts, enough, strict=True))


def test_a_release_that_is_swapped_in_under_load_is_noticed_by_nobody(served: Path, tmp_path: Path) -> None:
    """The sites lie ready before anybody reads, and each is read a while before the next takes its place.

    They have what is read here and no more: thousands of files beside it would be copied and removed for nothing.
    """
    need("nginx")
    site, own = tmp_path / "site", tmp_path / "nginx"
    own.mkdir()
    pages = ["/", "/fakten/", "/en/", "/suche/", "/api/v1/facts.json"]
    waiting = [tmp_path / f".site-new-{number}" for number in range(24)]
    newest = tmp_path / ".site-new-newest"
    for copy in (site, *waiting, newest):
        _copy_pages(served, copy, (*pages, "/404.html"))
    for page in newest.glob("index.html*"):
        page.unlink()
    (newest / "index.html").write_text("the newest", encoding="utf-8")
    with webservers.nginx(site, own) as port:
        failures: list[str] = []
        counts = [0] * 3
        stop = threading.Event()

        def read(reader: int) -> None:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            while not stop.is_set():
                page = pages[counts[reader] % len(pages)]
                connection.request("GET", page)
                answer = connection.getresponse()
                body = answer.read()
                counts[reader] += 1
                if answer.status != 200 or not body:
                    failures.append(f"{answer.status} {page}")
            connection.close()

        readers = [threading.Thread(target=read, args=(number,)) for number in range(len(counts))]
        for reader in readers:
            reader.start()
        deadline = time.monotonic() + PATIENCE
        for fresh in waiting:
            enough = [count + 2 * len(pages) for count in counts]
            while not _have_come_to(enough, counts) and time.monotonic() < deadline:
                time.sleep(0.005)
            swap(fresh, site)
        stop.set()
        for reader in readers:
            reader.join()
        swap(newest, site)
        time.sleep(1.5)  # open files are remembered for a second (hosting/nginx/site.conf)
        assert webservers.ask(port, "/", Accept_Encoding="gzip").body == b"the newest"
    assert failures == []
    assert min(counts) > 2 * len(pages) * len(waiting)
