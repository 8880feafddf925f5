"""Ingredients: what the hub is made of, as a CycloneDX bill of materials: packages of the lock, fonts, their licences.

`licences.toml` says which licences are allowed and which one each package has; tests compare it with the lock and with
what the packages say of themselves. The format: https://cyclonedx.org/docs/1.6/json/.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

LICENCES: Final = "licences.toml"
LOCK: Final = "requirements.lock"
ENDING: Final = ".cdx.json"
_PIN: Final = re.compile(r"^([a-z0-9-]+)==([^\s;\\]+)")
_VIA: Final = re.compile(r"^    #(?: via)?\s+([a-z0-9-]+)")
_ITSELF: Final = "brandhub"


@dataclass(frozen=True)
class Package:
    """One package of the lock, and who asks for it."""

    name: str
    version: str
    wanted_by: tuple[str, ...]

    @property
    def address(self) -> str:
        """As the package is named everywhere (package-url)."""
        return f"pkg:pypi/{self.name}@{self.version}"


@dataclass(frozen=True)
class Licences:
    """`allowed`: SPDX expressions; `packages`: name → expression; `files`: folder → what is said of its files."""

    allowed: tuple[str, ...]
    packages: Mapping[str, str]
    files: Mapping[str, Mapping[str, str]]


def read_licences(text: str) -> Licences:
    """Raises tomllib.TOMLDecodeError or KeyError when it is not the policy."""
    found = tomllib.loads(text)
    return Licences(tuple(found["allowed"]), found["packages"], found["files"])


def read_packages(lock: str) -> tuple[Package, ...]:
    """The packages of a lock that uv wrote, in its order."""
    packages: list[tuple[str, str, list[str]]] = []
    for line in lock.splitlines():
        if pin := _PIN.match(line):
            packages.append((pin[1], pin[2], []))
        elif packages and (via := _VIA.match(line)):
            packages[-1][2].append(via[1])
    return tuple(Package(name, version, tuple(wanted)) for name, version, wanted in packages)


def write_bill(lock: str, licences: Licences, files: Mapping[str, bytes], version: str, day: date) -> bytes:
    """The bill for one release. `files`: path → content of fonts and the like. The same input gives the same bytes.

    Raises KeyError for a package or file that the policy does not name.
    """
    packages = read_packages(lock)
    bill: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": f"{day.isoformat()}T00:00:00Z",
            "component": {
                "type": "application",
                "bom-ref": _ITSELF,
                "name": _ITSELF,
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
            },
            "properties": [{"name": f"{LOCK}:sha256", "value": hashlib.sha256(lock.encode()).hexdigest()}],
        },
        "components": [
            *(_package(package, licences) for package in packages),
            *(_file(path, files[path], licences) for path in sorted(files)),
        ],
        "dependencies": list(_dependencies(packages)),
    }
    content = json.dumps(bill, sort_keys=True).encode()
    bill["serialNumber"] = uuid.uuid5(uuid.NAMESPACE_URL, hashlib.sha256(content).hexdigest()).urn
    return (json.dumps(bill, indent=2, ensure_ascii=False) + "\n").encode()


def _package(package: Package, licences: Licences) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": package.address,
        "name": package.name,
        "version": package.version,
        "licenses": _licence(licences.packages[package.name]),
        "purl": package.address,
    }


def _file(path: str, content: bytes, licences: Licences) -> dict[str, Any]:
    folder = next((folder for folder in licences.files if path.startswith(folder)), None)
    if folder is None:
        raise KeyError(path)
    said = licences.files[folder]
    return {
        "type": "file",
        "bom-ref": path,
        "name": path,
        "version": said["version"],
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(content).hexdigest()}],
        "licenses": _licence(said["licence"]),
        "externalReferences": [{"type": "distribution", "url": said["origin"]}],
    }


def _licence(expression: str) -> list[dict[str, Any]]:
    return [{"expression": expression}] if " " in expression else [{"license": {"id": expression}}]


def _dependencies(packages: tuple[Package, ...]) -> Iterator[dict[str, Any]]:
    for name, address in [(_ITSELF, _ITSELF), *((package.name, package.address) for package in packages)]:
        needed = [package.address for package in packages if name in package.wanted_by]
        yield {"ref": address, "dependsOn": needed} if needed else {"ref": address}
