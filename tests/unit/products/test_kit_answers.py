"""What becomes of single files, and what the page that checks a kit is told of everything that was handed out."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from brandhub.ground.catalogues import load_catalogue
from brandhub.models.kits import Kit
from brandhub.models.releases import Release, Snapshot
from brandhub.products.changes import compare_snapshots
from brandhub.products.kit_answers import write_answers
from brandhub.products.kit_archives import read_kit
from brandhub.products.kit_standing import EXITS, current_kit, judge_file, judge_kit, write_finding
from brandhub.products.press_kit.archives import pack
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.manifest import Manifest, Member, Says, files_of
from brandhub.products.press_kit.shelves import PressShelf
from brandhub.products.releases import released_files

WORDS = load_catalogue("de")
LAND = {"title": {"de": "Land", "en": "Land"}, "text": {"de": "Höfe.", "en": "Farms."}, "topics": ("land",)}
KIT = Kit.model_validate({"id": "land", "status": "published", **LAND})


def pressed(count: str, *, with_image: bool = True) -> PressKit:
    members = [
        Member("daten/hoefe.csv", "data", "Höfe (CSV)", count.encode(), "cc", "Wir", facts=("hoefe",)),
        Member("texte/satz.txt", "texts", "Satz (Text)", f"Mehr als {count}.".encode(), "cc", "Wir", claims=("satz",)),
        Member("texte/tag.txt", "texts", "Tag (Text)", f"Im Jahr 1{count}.".encode(), "cc", "Wir", events=("tag",)),
        Member("LIESMICH.txt", "texts", "Inhalt", b"Lies mich.", "cc", "Wir"),
    ]
    if with_image:
        members.append(Member("bilder/feld.svg", "images", "Feld (Original)", b"<svg/>", "cc", "Wir", image="feld"))
    says = Says({"hoefe": {"2014": f"{count} Höfe (2014)"}}, {"satz": f"Mehr als {count}."})
    manifest = Manifest("land", "de", "Land", "2026.1", tuple(members), says)
    return PressKit(KIT, manifest, pack(files_of(manifest)))


def snapshot(count: str, ended: str = "") -> dict[str, Any]:
    both = {"de": f"{count} Höfe (2014)", "en": f"{count} farms (2014)"}
    value = {"as-of": "2014", "kind": "exact", "value": count, "low": count, "high": count, "sources": [], "text": both}
    label = {"de": "Höfe", "en": "Farms"}
    noun = {"de": {"one": "Hof", "many": "Höfe"}, "en": {"one": "farm", "many": "farms"}}
    fact = {
        "label": label, "noun": noun, "definition": label, "topic": "land", "unit": "hof", "area": "stadt",
        "basis": "zaehlung", "owner": "kammer", "observations": [value],
    }  # fmt: skip
    claim = {
        "status": "published", "verdict": "holds", "question": {"de": "Mehr?", "en": "More?"}, "own": "x",
        "sentence": {"de": f"Mehr als {count}.", "en": f"More than {count}."}, "arithmetic": {"de": [], "en": []},
    }  # fmt: skip
    image = {"label": {"de": "Ein Feld.", "en": "A field."}, **({"ended": ended, "reason": "expired"} if ended else {})}
    year = {"de": f"1{count}", "en": f"1{count}"}
    event = {"date": f"1{count}", "when": year, "text": label, "topic": "land", "sources": [], "own": {"text": "x"}}
    return {
        "facts": {"hoefe": fact}, "claims": {"satz": claim}, "stories": {}, "images": {"feld": image},
        "events": {"tag": {"de": "Tag", "en": "Day"}}, "timeline": {"tag": event},
    }  # fmt: skip


def released(kit: PressKit, count: str) -> Release:
    files = {key: file.model_dump(mode="json", by_alias=True) for key, file in released_files([kit]).items()}
    current = current_kit(kit.manifest)
    receipt = {
        "kit": "land", "language": "de", "title": "Land", "address": kit.address, "bytes": 1, "sha256": "0" * 64,
        "manifest": current.manifest, "id": current.id, "facts": ["hoefe"], "claims": ["satz"], "images": ["feld"],
    }  # fmt: skip
    head = {"format": 2, "version": "2026.1", "date": date(2026, 11, 23).isoformat()}
    return Release.model_validate({**head, **snapshot(count), "kits": [receipt], "files": files})


OLD, NEW = pressed("102"), pressed("104", with_image=False)
RELEASE = released(OLD, "102")
TODAY = Snapshot.model_validate(snapshot("104", ended="2026-11-25"))


def sha_of(kit: PressKit, path: str) -> str:
    return next(member.sha256 for member in kit.manifest.members if member.path == path)


@pytest.mark.parametrize(
    ("kit", "path", "standing", "said"),
    [
        (NEW, "daten/hoefe.csv", "current", "Diese Datei ist aktuell."),
        (OLD, "daten/hoefe.csv", "superseded", "vorher:  102 Höfe (2014)"),
        (OLD, "texte/satz.txt", "superseded", "vorher:  Mehr als 102."),
        (OLD, "texte/tag.txt", "superseded", "vorher:  1102"),
        (OLD, "LIESMICH.txt", "current", "Diese Datei ist aktuell."),
        (OLD, "bilder/feld.svg", "withdrawn", "abgelaufen am 25. November 2026"),
    ],
)
def test_a_single_file_is_told_what_became_of_it(kit: PressKit, path: str, standing: str, said: str) -> None:
    current = [current_kit(NEW.manifest)]
    digest = sha_of(kit, path)
    finding = judge_file(digest, "ohne-namen", current, (RELEASE,), lambda old: compare_snapshots(old, TODAY))
    assert finding.standing == standing
    assert said in write_finding(finding, WORDS)


def test_a_name_of_ours_with_other_content_is_altered_and_anything_else_unknown() -> None:
    def judge(name: str) -> str:
        return judge_file(
            "f" * 64, name, [current_kit(NEW.manifest)], (), lambda old: compare_snapshots(old, TODAY)
        ).standing

    assert (judge("hoefe.csv"), judge("urlaub.jpg")) == ("altered", "unknown")
    assert set(EXITS) == {"current", "superseded", "withdrawn", "altered", "unknown"}


def test_a_kit_without_receipt_is_unknown_but_compared() -> None:
    finding = judge_kit(read_kit(OLD.archive), [current_kit(NEW.manifest)], (), TODAY)
    assert (finding.standing, finding.compared) == ("unknown", True)
    text = write_finding(finding, WORDS)
    assert "vorher:  102 Höfe (2014)" in text
    assert "nachher: 104 Höfe (2014)" in text
    assert "Mehr als 104." in text


def test_an_old_kit_names_the_picture_that_left_it() -> None:
    finding = judge_kit(read_kit(OLD.archive), [current_kit(NEW.manifest)], (RELEASE,), TODAY)
    assert finding.standing == "superseded"
    assert "feld: Ein Feld. (abgelaufen am 25. November 2026)" in write_finding(finding, WORDS)


def test_the_register_answers_as_verify_does() -> None:
    shelf = PressShelf([NEW])
    register = json.loads(write_answers(shelf, [RELEASE], TODAY, WORDS, lambda address: ".." + address))
    old, new = register["kits"][OLD.manifest.id], register["kits"][NEW.manifest.id]
    assert (old["standing"], old["url"]) == ("superseded", "../presse/kits/land-de.zip")
    assert old["manifest"] == current_kit(OLD.manifest).manifest
    assert new["standing"] == "current"
    changes = [register["changes"][number] for number in old["changes"]]
    assert {"about": "Höfe", "before": "102 Höfe (2014)", "after": "104 Höfe (2014)"} in changes
    assert {"about": "Satz", "before": "Mehr als 102.", "after": "Mehr als 104."} in changes
    assert {"about": "Bild", "before": "Ein Feld.", "after": "abgelaufen am 25. November 2026"} in changes
    single = register["files"][sha_of(OLD, "daten/hoefe.csv")]
    assert (single["standing"], single["url"]) == ("superseded", "../presse/kits/land-de/daten/hoefe.csv")
    assert register["files"][sha_of(OLD, "bilder/feld.svg")]["standing"] == "withdrawn"
    assert register["files"][sha_of(NEW, "LIESMICH.txt")]["standing"] == "current"
    assert "hoefe.csv" in register["names"]
    assert register["today"]["facts"]["hoefe"]["values"] == {"2014": "104 Höfe (2014)"}


def test_a_withdrawn_kit_is_answered_as_such() -> None:
    manifest = replace(NEW.manifest, kit="stadt")
    other = replace(NEW, kit=KIT.model_copy(update={"id": "stadt"}), manifest=manifest)
    register = json.loads(write_answers(PressShelf([other]), [RELEASE], TODAY, WORDS, str))
    assert register["kits"][OLD.manifest.id]["standing"] == "withdrawn"
    assert "url" not in register["kits"][OLD.manifest.id]
