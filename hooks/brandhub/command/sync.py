"""`sync TARGET`: sends the finished site to a folder of a server or to a bucket, in an order that no reader notices.

Into a folder compressed copies go as well: the server in front of it has nothing to compress (decision 76).
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from brandhub.command.signatures import Credentials
from brandhub.command.stores import BucketStore, FolderStore, Store, StoreError, checksum_of
from brandhub.command.swapping import BuildBusy, NotALock, undisturbed
from brandhub.ground.clock import read_clock
from brandhub.ground.hands import count_hands, share_out
from brandhub.products.hosting.compression import ENDINGS, compress
from brandhub.products.hosting.servers import STATIC
from brandhub.products.hosting.uploads import MEMORY, Plan, plan_uploads, shrinks, upload_headers

if TYPE_CHECKING:
    from brandhub.command.line import Call

_AT_ONCE: Final = 8


def run_sync(call: Call) -> int:
    """Uploads what is new or changed, then deletes what is gone. 0 when the target holds the site, else 1.

    What was interrupted is finished by the next run. With --dry-run it only says what would happen.
    """
    site: Path = (call.arguments.source or call.root / "site").resolve()
    if not (site / "404.html").is_file():
        return _refuse(call, "sync-no-site", path=site.name)
    try:
        with closing(_store(call)) as store, undisturbed(site):
            return _sync(call, site, store)
    except BuildBusy as busy:
        return _refuse(call, "build-busy", process=busy)
    except NotALock as other:
        return _refuse(call, "build-not-a-lock", path=Path(other.filename).name)
    except LookupError as missing:
        return _refuse(call, "sync-no-keys", name=missing.args[0])
    except StoreError as error:
        print(error, file=sys.stderr)
        return _refuse(call, "sync-failed")


def _sync(call: Call, site: Path, store: Store) -> int:
    files = [
        path
        for path in sorted(file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file())
        if store.with_copies or not (path.endswith(ENDINGS) or path == STATIC[1:])
    ]
    seen = share_out(partial(_seen, site, store.with_copies), files, count_hands(os.environ))
    here = {**dict(chain.from_iterable(copies for _, copies in seen)), **dict(own for own, _ in seen)}
    there = store.list()
    if there and "404.html" not in there and store.read(MEMORY) is None:
        return _refuse(call, "sync-not-a-site", target=call.arguments.target)
    plan = plan_uploads(here, there, _remembered(store), call.now)
    counts = {"new": plan.uploads, "same": plan.same, "gone": len(plan.gone), "kept": len(plan.superseded)}
    _say(call, "sync-plan", **counts)
    if shrinks(_pages(there), _pages(here)) and not call.arguments.shrink:
        return _refuse(call, "sync-shrinks", before=_pages(there), after=_pages(here))
    if call.arguments.dry_run:
        for path in [path for found in plan.rounds for path in found]:
            print(f"+ {path}")
        for path in plan.gone:
            print(f"- {path}")
        return 0
    _send(site, frozenset(files), store, plan)
    _say(call, "sync-done", target=call.arguments.target)
    return 0


Seen = tuple[str, str]
"""A path and the checksum of what belongs there."""


def _seen(site: Path, with_copies: bool, path: str) -> tuple[Seen, list[Seen]]:
    """A file of the site, and its compressed copies where they are wanted. In whichever process."""
    content = (site / path).read_bytes()
    copies = compress(path, content) if with_copies else {}
    return (path, checksum_of(content)), [(name, checksum_of(copy)) for name, copy in copies.items()]


def _send(site: Path, files: frozenset[str], store: Store, plan: Plan) -> None:
    def content_of(path: str) -> bytes:
        if path in files:
            return (site / path).read_bytes()
        original = path.removesuffix(Path(path).suffix)
        return compress(original, (site / original).read_bytes())[path]

    def upload(path: str) -> None:
        store.put(path, content_of(path), upload_headers(path) if path != STATIC[1:] else {})

    remembered = {path: since.isoformat() for path, since in plan.superseded.items()}
    # The note goes first: it also says that what lies here is ours, should the line break before the first page.
    store.put(MEMORY, json.dumps(remembered).encode(), {"Content-Type": "application/json"})
    with ThreadPoolExecutor(_AT_ONCE) as workers:
        for found in plan.rounds:
            list(workers.map(upload, found))
        list(workers.map(store.delete, plan.gone))


def _remembered(store: Store) -> dict[str, datetime]:
    """Since when assets have been superseded; nothing when the note is missing or not ours: then they stay longer."""
    try:
        found = json.loads(store.read(MEMORY) or b"{}")
        return {path: datetime.fromisoformat(since) for path, since in found.items()}
    except (ValueError, AttributeError, TypeError):
        return {}


def _store(call: Call) -> Store:
    """The store that the target names. Raises LookupError with the name of a missing variable."""
    target: str = call.arguments.target
    if not target.startswith("s3://"):
        return FolderStore(Path(target).resolve())
    parts = urlsplit(target)
    return _bucket(parts.netloc, parts.path.strip("/"), call.arguments.endpoint, os.environ)


def _bucket(bucket: str, prefix: str, endpoint: str | None, environment: Mapping[str, str]) -> Store:
    key, secret = (_needed(environment, name) for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"))
    region = environment.get("AWS_REGION") or environment.get("AWS_DEFAULT_REGION") or "eu-central-1"
    where = endpoint or environment.get("AWS_ENDPOINT_URL_S3") or environment.get("AWS_ENDPOINT_URL")
    credentials = Credentials(key, secret, region, environment.get("AWS_SESSION_TOKEN", ""))
    return BucketStore(where or f"https://s3.{region}.amazonaws.com", bucket, prefix, credentials, _now)


def _now() -> datetime:
    """The real time, whatever --today says: stores refuse requests that are signed at another."""
    return read_clock(None, {})


def _needed(environment: Mapping[str, str], name: str) -> str:
    if not environment.get(name):
        raise LookupError(name)
    return environment[name]


def _pages(files: Mapping[str, str]) -> int:
    return sum(path.endswith(".html") for path in files)


def _refuse(call: Call, key: str, **values: object) -> int:
    _say(call, key, **values)
    return 1


def _say(call: Call, key: str, **values: object) -> None:
    print(call.catalogue.text(key, values), file=sys.stderr, flush=True)
