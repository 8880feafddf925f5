"""The bill of materials: each package of the lock, its licence allowed and as it says itself; fonts; the schema."""

from __future__ import annotations

import importlib.metadata
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import cyclonedx.schema
import pytest
from brandhub.command.release import parts_of
from brandhub.products.ingredients import read_licences, read_packages, write_bill
from jsonschema import Draft7Validator
from referencing import Registry, Resource

ROOT = Path(__file__).resolve().parents[3]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
LICENCES = read_licences((ROOT / "licences.toml").read_text(encoding="utf-8"))
DAY = date(2026, 11, 28)
# What packages wrote before there were common names.
OLD_NAMES = {
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    # The dependencies of PDFium (FreeType, lcms2, libjpeg-turbo, OpenJPEG, zlib …) have their texts in the wheel.
    "BSD-3-Clause, Apache-2.0, dependency licenses": "Apache-2.0 AND BSD-3-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
}


def bill(**changes: Any) -> dict[str, Any]:
    given = {"lock": LOCK, "licences": LICENCES, "files": parts_of(ROOT), "version": "2026.1", "day": DAY} | changes
    return json.loads(write_bill(**given))  # type: ignore[no-any-return]


def said_by(package: str) -> str | None:
    """The licence in a package's own words; None when it has none."""
    about = importlib.metadata.metadata(package)
    lines = [line.rpartition("::")[2].strip() for line in about.get_all("Classifier", []) if line.startswith("License")]
    for said in (about.get("License-Expression"), about.get("License"), *lines):
        if said and said != "UNKNOWN":
            return OLD_NAMES.get(said, said)
    return None


@pytest.mark.parametrize("package", read_packages(LOCK), ids=lambda package: package.name)
def test_a_package_that_runs_has_an_allowed_licence_and_says_so_itself(package: Any) -> None:
    listed = LICENCES.packages[package.name]
    assert listed in LICENCES.allowed
    assert said_by(package.name) in (listed, None)
    if said_by(package.name) is None:
        files = importlib.metadata.files(package.name) or []
        text = next(file for file in files if file.name == "LICENSE").read_text()
        assert listed == "MIT"
        assert "Permission is hereby granted, free of charge" in text


def test_the_policy_lists_nothing_that_is_not_there() -> None:
    assert set(LICENCES.packages) == {package.name for package in read_packages(LOCK)}
    assert set(LICENCES.allowed) == {
        *LICENCES.packages.values(),
        *(said["licence"] for said in LICENCES.files.values()),
    }


def test_every_package_of_the_lock_has_hashes_and_somebody_who_wants_it() -> None:
    packages = read_packages(LOCK)
    assert len(packages) == len(re.findall(r"^[a-z0-9-]+==", LOCK, re.MULTILINE)) > 40
    assert all(package.wanted_by for package in packages)
    assert LOCK.count("--hash=sha256:") > len(packages)


def test_files_of_others_travel_with_their_licence() -> None:
    for place in LICENCES.files:  # a folder with its licence, or files whose licence bears their name
        beside = ROOT / (f"{place}OFL.txt" if place.endswith("/") else f"{place}.LICENSE.txt")
        assert beside.is_file(), place
    fonts = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "overrides").rglob("*")
        if path.suffix in (".ttf", ".woff2")
    }
    assert set(parts_of(ROOT)) == fonts


def test_a_file_or_package_that_nobody_listed_is_refused() -> None:
    with pytest.raises(KeyError):
        bill(files={"overrides/assets/fonts/neu/Neu.ttf": b""})
    with pytest.raises(KeyError):
        bill(lock=f"{LOCK}\nneu==1.0 \\\n    # via brandhub (pyproject.toml)\n")


def test_the_bill_conforms_to_the_schema() -> None:
    folder = Path(cyclonedx.schema.__file__).parent / "_res"
    schemas = {path: json.loads(path.read_bytes()) for path in folder.glob("*.schema.json")}
    registry: Registry[Any] = Registry().with_resources(
        (f"http://cyclonedx.org/schema/{path.name}", Resource.from_contents(schema)) for path, schema in schemas.items()
    )
    schema = schemas[folder / "bom-1.6.SNAPSHOT.schema.json"]
    checked = Draft7Validator(
        {**schema, "$id": "http://cyclonedx.org/schema/bom-1.6.SNAPSHOT.schema.json"}, registry=registry
    )
    assert [error.message[:200] for error in checked.iter_errors(bill())] == []
    assert not checked.is_valid({**bill(), "specVersion": 1.6})


def test_the_bill_shows_who_needs_whom_and_is_always_the_same() -> None:
    found = bill()
    needs = {entry["ref"]: entry.get("dependsOn", []) for entry in found["dependencies"]}
    refs = {component["bom-ref"] for component in found["components"]}
    assert {ref for wanted in needs.values() for ref in wanted} <= refs
    assert any(ref.startswith("pkg:pypi/markupsafe@") for ref in needs[next(r for r in needs if "jinja2" in r)])
    assert bill() == found
    assert bill(version="2026.2")["serialNumber"] != found["serialNumber"]
