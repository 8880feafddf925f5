"""Signatures: requests to S3-compatible stores, signed as AWS Signature Version 4 asks for.

Rules and examples: docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html. Hand-written because the
alternative is a package of a hundred services; the examples of that page are tests.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import quote


@dataclass(frozen=True)
class Credentials:
    """Who asks. The secret never appears in a message."""

    key: str
    secret: str = field(repr=False)
    region: str
    token: str = field(default="", repr=False)


def sign(
    method: str,
    host: str,
    path: str,
    query: Mapping[str, str],
    headers: Mapping[str, str],
    body: bytes,
    credentials: Credentials,
    now: datetime,
) -> dict[str, str]:
    """All headers of the request, `Authorization` among them. `path` is not yet encoded; `now` knows its zone."""
    moment = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    checksum = hashlib.sha256(body).hexdigest()
    said = {**headers, "Host": host, "x-amz-content-sha256": checksum, "x-amz-date": moment}
    if credentials.token:
        said["x-amz-security-token"] = credentials.token
    lower = {name.lower(): " ".join(value.split()) for name, value in said.items()}
    names = ";".join(sorted(lower))
    lines = [f"{name}:{lower[name]}" for name in sorted(lower)]
    request = "\n".join([method, encode_path(path), encode_query(query), *lines, "", names, checksum])
    scope = f"{moment[:8]}/{credentials.region}/s3/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", moment, scope, hashlib.sha256(request.encode()).hexdigest()])
    key = f"AWS4{credentials.secret}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, text.encode(), "sha256").hex()
    said["Authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={credentials.key}/{scope},SignedHeaders={names},Signature={signature}"
    )
    return said


def encode_path(path: str) -> str:
    """A path as it is signed and sent."""
    return quote(path, safe="/-._~")


def encode_query(query: Mapping[str, str]) -> str:
    """A query as it is signed and sent: sorted, nothing left bare."""
    return "&".join(f"{quote(name, safe='-._~')}={quote(query[name], safe='-._~')}" for name in sorted(query))
