"""Stores: where a site is sent to, a folder of a server or a bucket that speaks S3.

A store lists path → MD5, and takes or drops one file at a time;
a reader sees the old or the new file, never half of one.
"""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import urlsplit

from defusedxml.ElementTree import fromstring

from brandhub.command.signatures import Credentials, encode_path, encode_query, sign
from brandhub.products.hosting.uploads import MEMORY

_TRIES: Final = 4
_PATIENCE: Final = 60
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


class StoreError(Exception):
    """The store refused or did not answer; says how."""


class Store(Protocol):
    """`with_copies`: whether compressed copies belong there, too."""

    with_copies: bool

    def list(self) -> dict[str, str]:
        """Path → MD5 of everything there."""

    def read(self, path: str) -> bytes | None:
        """One file; None when there is none."""

    def put(self, path: str, content: bytes, headers: Mapping[str, str]) -> None:
        """Writes one file. Raises StoreError."""

    def delete(self, path: str) -> None:
        """Removes one file."""

    def close(self) -> None:
        """Ends every connection."""


class FolderStore:
    """A folder that a web server hands out."""

    with_copies = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def list(self) -> dict[str, str]:
        return {
            path.relative_to(self.folder).as_posix(): checksum_of(path.read_bytes())
            for path in self.folder.rglob("*")
            if path.is_file() and not path.is_symlink() and not path.name.startswith(".hub-")
        }

    def read(self, path: str) -> bytes | None:
        place = self.folder / path
        return place.read_bytes() if place.is_file() else None

    def put(self, path: str, content: bytes, headers: Mapping[str, str]) -> None:
        place = self.folder / path
        draft = place.with_name(f".hub-{os.getpid()}-{place.name}")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(place)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise StoreError(f"{path}: {error}") from None

    def delete(self, path: str) -> None:
        place = self.folder / path
        place.unlink(missing_ok=True)
        for parent in place.parents:
            if parent == self.folder or any(parent.iterdir()):
                break
            parent.rmdir()

    def close(self) -> None:
        """Nothing is open."""


class BucketStore:
    """A bucket by way of `endpoint`, such as https://s3.eu-central-1.amazonaws.com; `prefix` without slashes around.

    `clock`: tells the moment of each request. Raises StoreError for an endpoint without encryption that is elsewhere.
    """

    with_copies = False  # networks before a bucket compress by themselves

    def __init__(
        self, endpoint: str, bucket: str, prefix: str, credentials: Credentials, clock: Callable[[], datetime]
    ) -> None:
        parts = urlsplit(endpoint)
        if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
            raise StoreError(endpoint)
        self._secure, self._host = parts.scheme == "https", parts.netloc
        self._bucket, self._prefix = bucket, f"{prefix}/" if prefix else ""
        self._credentials, self._clock = credentials, clock
        self._own = threading.local()
        self._open: list[HTTPConnection] = []

    def list(self) -> dict[str, str]:
        found: dict[str, str] = {}
        query = {"list-type": "2", "prefix": self._prefix}
        while True:
            page = fromstring(self._ask("GET", "", query=query)[1])
            space = page.tag.rpartition("}")[0] + "}" if "}" in page.tag else ""
            for entry in page.iter(f"{space}Contents"):
                key, tag = entry.findtext(f"{space}Key", ""), entry.findtext(f"{space}ETag", "")
                path = key.removeprefix(self._prefix)
                if path != MEMORY:
                    found[path] = tag.strip('"')
            following = page.findtext(f"{space}NextContinuationToken")
            if not following:
                return found
            query = {**query, "continuation-token": following}

    def read(self, path: str) -> bytes | None:
        status, body = self._ask("GET", path, missing=True)
        return body if status == 200 else None

    def put(self, path: str, content: bytes, headers: Mapping[str, str]) -> None:
        self._ask("PUT", path, content, headers)

    def delete(self, path: str) -> None:
        self._ask("DELETE", path, missing=True)

    def close(self) -> None:
        for connection in self._open:
            connection.close()

    def _ask(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        *,
        missing: bool = False,
    ) -> tuple[int, bytes]:
        """One request, tried again when the store is out of breath."""
        where = f"/{self._bucket}/{self._prefix + path if path else ''}"
        said = f"{method} {where}"
        for trial in range(_TRIES):
            if trial:
                time.sleep(0.2 * 2**trial)
            try:
                answer, content = self._send(method, where, query or {}, headers or {}, body)
            except (OSError, HTTPException) as error:
                self._own.connection = None
                said = f"{method} {where}: {error}"
                continue
            if answer.status < 300 or (missing and answer.status == 404):
                return answer.status, content
            said = f"{method} {where}: {answer.status} {answer.reason}"
            if answer.status < 500 and answer.status != 429:
                break
        raise StoreError(said)

    def _send(
        self, method: str, where: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes
    ) -> tuple[HTTPResponse, bytes]:
        connection = getattr(self._own, "connection", None)
        if connection is None:
            kind = HTTPSConnection if self._secure else HTTPConnection
            connection = self._own.connection = kind(self._host, timeout=_PATIENCE)
            self._open.append(connection)
        signed = sign(method, self._host, where, query, headers, body, self._credentials, self._clock())
        target = encode_path(where) + (f"?{encode_query(query)}" if query else "")
        connection.request(method, target, body, signed)
        answer = connection.getresponse()
        return answer, answer.read()


def checksum_of(content: bytes) -> str:
    """As S3 names the content of an object (its ETag); tells changes apart, protects nothing."""
    return hashlib.md5(content, usedforsecurity=False).hexdigest()
