"""Kit answers: for the page that checks a kit in the browser, what to say of everything that was ever handed out.

The same judgements as `verify` gives, made beforehand: the page looks up a checksum and prints what it finds.
"""

from __future__ import annotations

import json
import posixpath
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

from brandhub.ground.catalogues import Catalogue
from brandhub.models.releases import Receipt, Release, Snapshot
from brandhub.products.changes import Changes, compare_snapshots
from brandhub.products.impact import write_end, write_event_side
from brandhub.products.kit_archives import ReturnedKit
from brandhub.products.kit_standing import Finding, current_kit, judge_file, judge_kit
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.shelves import PressShelf

FORMAT: Final = 1
STANDINGS: Final = ("current", "superseded", "withdrawn", "altered", "unknown")
_SINGLE_WORDS: Final = (
    "kit-from", "file-from", "before", "after", "nothing", "compared", "compared-same", "same-facts", "too-large",
    "files-superseded", "files-altered", "get-kit", "get-file",
)  # fmt: skip

# What the script fills in.
_LATER: Final = {"title": "{title}", "from": "{from}", "count": "{count}"}

Link = Callable[[str], str]


def answers_address(language: str) -> str:
    """Where the register stands for the page of a language."""
    return f"/presse/pruefen-{language}.json"


def write_answers(
    shelf: PressShelf, releases: Sequence[Release], today: Snapshot, words: Catalogue, link: Link
) -> bytes:
    """The register of one language. `link` turns an address of the site into one as seen from the page."""
    return (json.dumps(_Register(shelf, releases, today, words, link).document(), ensure_ascii=False) + "\n").encode()


class _Register:
    """Collects the answers; what changed stands once, whoever refers to it."""

    def __init__(
        self, shelf: PressShelf, releases: Sequence[Release], today: Snapshot, words: Catalogue, link: Link
    ) -> None:
        self.shelf, self.releases, self.today = shelf, tuple(releases), today
        self.words, self.link = words, link
        self.current = [current_kit(kit.manifest) for kit in shelf.kits]
        self.changes: dict[str, int] = {}
        self._compared: dict[str, Changes] = {}

    def document(self) -> dict[str, Any]:
        language = self.words.language
        kits, files = self._kits(), self._files()
        names = {posixpath.basename(path) for kit in self.current for path in kit.sums}
        names |= {posixpath.basename(file.path) for release in self.releases for file in release.files.values()}
        return {
            "format": FORMAT,
            "language": language,
            "words": self._words(),
            "today": self._today(language),
            "changes": [json.loads(change) for change in self.changes],
            "kits": kits,
            "files": files,
            "names": sorted(names),
        }

    def _words(self) -> dict[str, Any]:
        said: dict[str, Any] = {name: self.words.text(f"check.{name}", _LATER) for name in _SINGLE_WORDS}
        for group in ("standing", "kit", "file"):
            said[group] = {name: self.words.text(f"check.{group}.{name}") for name in STANDINGS}
        return said

    def _today(self, language: str) -> dict[str, Any]:
        """What holds today, for kits that no release vouches for."""
        facts = {
            key: {"label": fact.label[language], "values": {o.as_of: o.text[language] for o in fact.observations}}
            for key, fact in self.today.facts.items()
        }
        claims = {key: c.sentence[language] for key, c in self.today.claims.items() if c.sentence}
        questions = {key: claim.question[language] for key, claim in self.today.claims.items()}
        return {"facts": facts, "claims": claims, "questions": questions}

    def _kits(self) -> dict[str, Any]:
        """By id of the contents: every kit of today and of every release."""
        found: dict[str, Any] = {}
        for release in self.releases:
            for receipt in release.kits:
                found[receipt.id] = self._kit(receipt, release)
        for kit in self.shelf.kits:
            values = {"standing": "current", "title": kit.manifest.title, "from": self._of(kit)}
            found[kit.manifest.id] = {**values, "manifest": self._manifest(kit)}
        return found

    def _kit(self, receipt: Receipt, release: Release) -> dict[str, Any]:
        sums = _sums(receipt, release)
        returned = ReturnedKit(receipt.kit, receipt.language, receipt.id, receipt.manifest, sums, ())
        finding = judge_kit(returned, self.current, self.releases, self.today, self._since)
        now = [kit for kit in self.shelf.kits if (kit.kit.id, kit.language) == (receipt.kit, receipt.language)]
        values = {"manifest": receipt.manifest, "title": receipt.title, "from": self._from(release.version)}
        return self._answer(finding, {**values, **({"url": self.link(now[0].address)} if now else {})})

    def _files(self) -> dict[str, Any]:
        """By checksum: every single file of today's kits and of every release, and the archives themselves."""
        found: dict[str, Any] = {}
        for release in self.releases:
            for digest, file in release.files.items():
                finding = judge_file(digest, "", self.current, self.releases, self._since)
                values = {"title": file.title, "from": self._from(release.version)}
                found[digest] = self._answer(finding, {**values, **self._now(file.path, file.kits)})
        for kit in self.shelf.kits:
            for member in kit.manifest.members:
                said = self._of(kit)
                found[member.sha256] = {"standing": "current", "title": member.title, "from": said}
        return found

    def _now(self, path: str, kits: Iterable[str]) -> dict[str, str]:
        """Where the file stands today."""
        for kit in self.shelf.kits:
            if f"{kit.kit.id}-{kit.language}" in kits:
                for member in kit.manifest.members:
                    if member.path == path:
                        return {"url": self.link(self.shelf.address(kit, member))}
        return {}

    def _from(self, version: str) -> str:
        return self.words.text("check.release", {"version": version}) if version else self.words.text("check.preview")

    def _of(self, kit: PressKit) -> str:
        """Which release a kit of today is, or after which it comes."""
        if kit.manifest.after:
            return self.words.text("check.later", {"version": kit.manifest.after})
        return self._from(kit.manifest.release)

    def _manifest(self, kit: PressKit) -> str:
        return next(one.manifest for one in self.current if one.id == kit.manifest.id)

    def _answer(self, finding: Finding, values: dict[str, Any]) -> dict[str, Any]:
        numbers = [self._number(change) for change in told(finding.changes, self.words)]
        files = {"files": list(finding.files)} if finding.files else {}
        return {"standing": finding.standing, **values, **({"changes": numbers} if numbers else {}), **files}

    def _since(self, release: Release) -> Changes:
        if release.version not in self._compared:
            self._compared[release.version] = compare_snapshots(release, self.today)
        return self._compared[release.version]

    def _number(self, change: dict[str, str]) -> int:
        return self.changes.setdefault(json.dumps(change, ensure_ascii=False), len(self.changes))


def _sums(receipt: Receipt, release: Release) -> dict[str, str]:
    """The checksums of a kit by path, from the files that its release kept."""
    name = f"{receipt.kit}-{receipt.language}"
    return {file.path: digest for digest, file in release.files.items() if name in file.kits}


def told(changes: Changes, words: Catalogue) -> Iterator[dict[str, str]]:
    """Every change in words: what it is about, how it read before, how it reads now (empty for nothing)."""
    language = words.language
    for value in changes.values:
        yield _turn(value.label[language], value.before, value.after, language)
    for sentence in changes.sentences:
        yield _turn(words.text("check.sentence"), sentence.before, sentence.after, language)
    for verdict in changes.verdicts:
        before, after = (words.text(f"verdict.{v}") if v else "" for v in (verdict.before, verdict.after))
        yield {"about": verdict.question[language], "before": before, "after": after}
    for event in changes.events:
        turn = event.turn
        about = f"{event.label[language]} ({words.text(f'change-part.{turn.part}')})"
        before, after = (write_event_side(texts, turn, words) for texts in (turn.before, turn.after))
        yield {"about": about, "before": before, "after": after}
    for image in changes.images:
        label = image.label[language]
        yield {"about": words.text("check.image"), "before": label, "after": write_end(image, words)}


def _turn(about: str, before: Any, after: Any, language: str) -> dict[str, str]:
    texts = {"before": before, "after": after}
    return {"about": about, **{side: text[language] if text else "" for side, text in texts.items()}}
