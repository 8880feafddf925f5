"""`sync`: assets first, pages last, nothing twice, nothing too early; into a folder and into a store that speaks S3."""

from __future__ import annotations

import gzip
import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit
from xml.sax.saxutils import escape

import brotli
import pytest
from brandhub.command.line import main
from brandhub.command.signatures import Credentials, sign
from brandhub.command.stores import BucketStore, StoreError
from brandhub.products.hosting.uploads import KEPT, MEMORY, plan_uploads, shrinks, upload_headers

KEY, SECRET, REGION, BUCKET = "TESTKEY", "not-a-secret", "eu-test-1", "portal"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


# --- Signatures: the examples of the documentation of Amazon S3 ---

EXAMPLE = Credentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1")
EXAMPLE_HOST, EXAMPLE_DAY = "examplebucket.s3.amazonaws.com", datetime(2013, 5, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("method", "path", "query", "headers", "body", "signature"),
    [
        (
            *("GET", "/test.txt", {}, {"Range": "bytes=0-9"}, b""),
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (
            *("PUT", "/test$file.text", {}),
            {"Date": "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY"},
            b"Welcome to Amazon S3.",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        (
            *("GET", "/", {"lifecycle": ""}, {}, b""),
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        (
            *("GET", "/", {"max-keys": "2", "prefix": "J"}, {}, b""),
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ],
)
def test_signatures_are_those_of_the_documentation(
    method: str, path: str, query: dict[str, str], headers: dict[str, str], body: bytes, signature: str
) -> None:
    signed = sign(method, EXAMPLE_HOST, path, query, headers, body, EXAMPLE, EXAMPLE_DAY)
    assert signed["Authorization"].endswith(f"Signature={signature}")


def test_secrets_stand_in_no_message() -> None:
    assert "secret" not in repr(Credentials("key", "secret", "r", "secret-token"))


# --- The plan ---


def test_assets_go_first_and_the_home_page_last() -> None:
    here = dict.fromkeys(
        ["index.html", "index.html.gz", "en/index.html", "fakten/index.html", "feed.xml", "assets/a.0123456789ab.css"],
        "x",
    )
    plan = plan_uploads(here, {}, {}, NOW)
    assert plan.rounds == (
        ("assets/a.0123456789ab.css",),
        ("feed.xml",),
        ("fakten/index.html",),
        ("en/index.html", "index.html.gz", "index.html"),
    )


def test_superseded_assets_stay_for_a_day_and_everything_else_goes_at_once() -> None:
    here, there = {"index.html": "new"}, {"index.html": "old", "alt/index.html": "a", "assets/a.css": "b"}
    first = plan_uploads(here, there, {}, NOW)
    assert (first.gone, first.superseded) == (("alt/index.html",), {"assets/a.css": NOW})
    almost = plan_uploads(here, there, first.superseded, NOW + KEPT - timedelta(seconds=1))
    assert "assets/a.css" not in almost.gone
    assert almost.superseded == first.superseded
    later = plan_uploads(here, there, first.superseded, NOW + KEPT)
    assert "assets/a.css" in later.gone
    assert later.superseded == {}


def test_an_asset_that_is_needed_again_is_forgotten() -> None:
    plan = plan_uploads({"assets/a.css": "x"}, {"assets/a.css": "x"}, {"assets/a.css": NOW - 3 * KEPT}, NOW)
    assert (plan.uploads, plan.same, plan.gone, plan.superseded) == (0, 1, (), {})


@pytest.mark.parametrize(
    ("before", "after", "said"), [(0, 0, False), (100, 80, False), (100, 79, True), (21, 1, False)]
)
def test_a_site_that_lost_a_fifth_of_its_pages_shrinks(before: int, after: int, said: bool) -> None:
    assert shrinks(before, after) is said


def test_stores_hear_what_a_file_is() -> None:
    assert upload_headers("assets/a.css.gz")["Cache-Control"].endswith("immutable")
    assert upload_headers("index.html")["Content-Type"] == "text/html; charset=utf-8"


# --- A store that speaks S3 ---


@dataclass
class Bucket:
    """What the pretended store holds, and everything it was asked."""

    objects: dict[str, tuple[bytes, dict[str, str]]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    stumbles: int = 0
    endpoint: str = ""

    def texts(self) -> dict[str, bytes]:
        return {key: content for key, (content, _) in self.objects.items()}


class Handler(BaseHTTPRequestHandler):
    """Answers as the documentation of S3 says, to whoever signs with the right secret."""

    bucket: Bucket
    protocol_version = "HTTP/1.1"

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self._is_welcome("PUT", body):
            self.bucket.objects[self._key()] = (body, dict(self.headers))
            self._answer(200)

    def do_DELETE(self) -> None:
        if self._is_welcome("DELETE", b""):
            self.bucket.objects.pop(self._key(), None)
            self._answer(204)

    def do_GET(self) -> None:
        if not self._is_welcome("GET", b""):
            return
        query = dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))
        if "list-type" in query:
            self._answer(200, self._page(query))
        elif self._key() in self.bucket.objects:
            self._answer(200, self.bucket.objects[self._key()][0])
        else:
            self._answer(404)

    def _page(self, query: dict[str, str]) -> bytes:
        """Two keys a page, so that there are always more."""
        keys = [key for key in sorted(self.bucket.objects) if key.startswith(query["prefix"])]
        begin = int(query.get("continuation-token", "0"))
        entries = "".join(
            f"<Contents><Key>{escape(key)}</Key>"
            f'<ETag>"{hashlib.md5(self.bucket.objects[key][0], usedforsecurity=False).hexdigest()}"</ETag></Contents>'
            for key in keys[begin : begin + 2]
        )
        more = f"<NextContinuationToken>{begin + 2}</NextContinuationToken>" if begin + 2 < len(keys) else ""
        space = "http://s3.amazonaws.com/doc/2006-03-01/"
        return f'<?xml version="1.0"?><ListBucketResult xmlns="{space}">{entries}{more}</ListBucketResult>'.encode()

    def _key(self) -> str:
        return unquote(urlsplit(self.path).path).removeprefix(f"/{BUCKET}/")

    def _is_welcome(self, method: str, body: bytes) -> bool:
        """Signed with the right secret, as it arrived; and the store is not out of breath."""
        parts = urlsplit(self.path)
        self.bucket.asked.append((method, self._key()))
        if self.bucket.stumbles:
            self.bucket.stumbles -= 1
            self._answer(503)
            return False
        names = self.headers["Authorization"].partition("SignedHeaders=")[2].partition(",")[0].split(";")
        own = {"host", "x-amz-content-sha256", "x-amz-date"}
        moment = datetime.strptime(self.headers["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        expected = sign(
            method,
            self.headers["Host"],
            unquote(parts.path),
            dict(parse_qsl(parts.query, keep_blank_values=True)),
            {name: self.headers[name] for name in names if name not in own},
            body,
            Credentials(KEY, SECRET, REGION),
            moment,
        )
        if self.headers["Authorization"] != expected["Authorization"]:
            self._answer(403)
            return False
        return True

    def _answer(self, status: int, body: bytes = b"") -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *values: object) -> None:  # noqa: A002 - the standard library's name
        """Nobody reads it."""


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    found = Bucket()
    with ThreadingHTTPServer(("127.0.0.1", 0), type("OwnHandler", (Handler,), {"bucket": found})) as server:
        server.daemon_threads = True
        found.endpoint = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        for name, value in {
            "AWS_ACCESS_KEY_ID": KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_REGION": REGION,
            "AWS_ENDPOINT_URL": found.endpoint,
        }.items():
            monkeypatch.setenv(name, value)
        yield found
        server.shutdown()
        thread.join()


PAGE = "<h1>neu</h1>" * 100
"""Large enough to be compressed."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site small enough to read at a glance."""
    folder = tmp_path / "site"
    for path, text in {
        "404.html": "nicht da",
        "index.html": PAGE,
        "fakten/ä b+c/index.html": "Fakt",
        "assets/a.0123456789ab.css": "h1{}",
        "feed.xml": "<feed/>",
        "_headers": "/*",
    }.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def sync(site: Path) -> Callable[..., int]:
    def run(target: str, *words: str, today: str = "2026-11-23") -> int:
        return main(["sync", target, "--root", str(site.parent), "--today", today, *words])

    return run


TARGET = f"s3://{BUCKET}/stadt"


def test_a_site_arrives_in_a_bucket_in_order(bucket: Bucket, sync: Callable[..., int]) -> None:
    assert sync(TARGET) == 0
    put = [key for method, key in bucket.asked if method == "PUT"]
    assert put[:3] == [f"stadt/{MEMORY}", "stadt/assets/a.0123456789ab.css", "stadt/feed.xml"]
    assert put[-1] == "stadt/index.html"
    assert set(put) - {f"stadt/{MEMORY}"} == {
        *("stadt/404.html", "stadt/index.html", "stadt/feed.xml", "stadt/assets/a.0123456789ab.css"),
        "stadt/fakten/ä b+c/index.html",
    }
    content, headers = bucket.objects["stadt/index.html"]
    assert content == PAGE.encode()
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert "immutable" in bucket.objects["stadt/assets/a.0123456789ab.css"][1]["Cache-Control"]


def test_what_is_there_is_not_sent_again(bucket: Bucket, sync: Callable[..., int]) -> None:
    sync(TARGET)
    bucket.asked.clear()
    assert sync(TARGET) == 0
    assert [key for method, key in bucket.asked if method != "GET"] == [f"stadt/{MEMORY}"]


def test_old_assets_stay_a_day_in_the_bucket(bucket: Bucket, site: Path, sync: Callable[..., int]) -> None:
    sync(TARGET)
    (site / "assets/a.0123456789ab.css").rename(site / "assets/a.ba9876543210.css")
    (site / "feed.xml").unlink()
    old = "stadt/assets/a.0123456789ab.css"
    for day, stays in (("2026-11-23", True), ("2026-11-23T23:59:59+01:00", True), ("2026-11-24", False)):
        assert sync(TARGET, today=day) == 0
        assert (old in bucket.objects) is stays
        assert "stadt/feed.xml" not in bucket.objects


def test_other_things_in_the_bucket_are_left_alone(bucket: Bucket, sync: Callable[..., int]) -> None:
    bucket.objects["anderes/index.html"] = (b"", {})
    assert sync(TARGET) == 0
    assert "anderes/index.html" in bucket.objects


def test_a_dry_run_tells_and_changes_nothing(
    bucket: Bucket, sync: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    bucket.objects |= {"stadt/404.html": (b"nicht da", {}), "stadt/weg.html": (b"", {})}
    assert sync(TARGET, "--dry-run") == 0
    assert list(bucket.objects) == ["stadt/404.html", "stadt/weg.html"]
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "+ assets/a.0123456789ab.css"
    assert said[-1] == "- weg.html"


def test_a_store_that_is_out_of_breath_is_asked_again(bucket: Bucket, sync: Callable[..., int]) -> None:
    bucket.stumbles = 2
    assert sync(TARGET) == 0
    assert "stadt/index.html" in bucket.objects


def test_a_store_that_refuses_keeps_the_old_pages(
    bucket: Bucket, sync: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    assert sync(TARGET) == 1
    assert bucket.objects == {}
    said = capsys.readouterr().err
    assert "403" in said
    assert "wrong" not in said


def test_a_site_that_lost_its_pages_is_not_sent(bucket: Bucket, sync: Callable[..., int]) -> None:
    bucket.objects |= {
        f"stadt/{name}": (b"", {}) for name in ("404.html", *(f"seite-{n}/index.html" for n in range(60)))
    }
    before = bucket.texts()
    assert sync(TARGET) == 1
    assert bucket.texts() == before
    assert sync(TARGET, "--shrink") == 0
    assert not [key for key in bucket.objects if "seite-" in key]


def test_without_keys_or_site_or_encryption_nothing_is_sent(
    bucket: Bucket, site: Path, sync: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StoreError):
        BucketStore("http://s3.example.org", "b", "", Credentials("k", "s", "r"), lambda: NOW)
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    assert sync(TARGET) == 1
    (site / "404.html").unlink()
    assert sync(str(site.parent / "there")) == 1
    assert bucket.asked == []
    assert not (site.parent / "there").exists()


def test_what_is_no_site_of_the_hub_is_left_alone(
    bucket: Bucket, site: Path, sync: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    bucket.objects["stadt/urlaub.jpg"] = (b"", {})
    assert sync(TARGET, "--shrink") == 1
    assert list(bucket.objects) == ["stadt/urlaub.jpg"]
    (site.parent / "urlaub.jpg").write_bytes(b"")
    assert sync(str(site.parent), "--shrink") == 1
    assert (site.parent / "urlaub.jpg").is_file()
    assert (site / "index.html").is_file()
    assert "etwas anderes als eine Ausgabe" in capsys.readouterr().err


def test_what_broke_off_early_goes_on(bucket: Bucket, sync: Callable[..., int]) -> None:
    bucket.objects |= {f"stadt/{MEMORY}": (b"{}", {}), "stadt/assets/a.0123456789ab.css": (b"h1{}", {})}
    assert sync(TARGET) == 0
    assert "stadt/index.html" in bucket.objects


# --- A folder of a server ---


def test_a_folder_holds_the_site_with_its_compressed_copies(site: Path, sync: Callable[..., int]) -> None:
    target = site.parent / "server"
    (target / "alt").mkdir(parents=True)
    (target / "alt/index.html").write_text("alt", encoding="utf-8")
    (target / "404.html").write_text("alt", encoding="utf-8")
    assert sync(str(target)) == 0
    there = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    here = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert there == {*here, "index.html.gz", "index.html.br", MEMORY}
    assert gzip.decompress((target / "index.html.gz").read_bytes()) == PAGE.encode()
    assert brotli.decompress((target / "index.html.br").read_bytes()) == PAGE.encode()
    assert not (target / "alt").exists()
    stamp, copied = ((target / name).stat().st_mtime_ns for name in ("index.html", "index.html.gz"))
    assert sync(str(target)) == 0
    assert (target / "index.html").stat().st_mtime_ns == stamp, "what has not changed keeps its time, and so its ETag"
    assert (target / "index.html.gz").stat().st_mtime_ns == copied


def test_copies_in_a_folder_follow_their_file(site: Path, sync: Callable[..., int]) -> None:
    target = site.parent / "server"
    sync(str(target))
    (target / "index.html.gz").write_bytes(b"damaged")
    (target / "index.html.br").unlink()
    assert sync(str(target)) == 0
    assert gzip.decompress((target / "index.html.gz").read_bytes()) == PAGE.encode()
    changed = PAGE.replace("neu", "alt")
    (site / "index.html").write_text(changed, encoding="utf-8")
    assert sync(str(target)) == 0
    assert gzip.decompress((target / "index.html.gz").read_bytes()) == changed.encode()
    assert brotli.decompress((target / "index.html.br").read_bytes()) == changed.encode()
    (site / "index.html").write_text("kurz", encoding="utf-8")
    assert sync(str(target)) == 0
    assert not [*target.glob("index.html.*")], "a copy of a page that has none would be handed out in its place"
