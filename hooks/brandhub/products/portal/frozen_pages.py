"""Frozen pages: every fact and claim as a release said it, at an address that never changes what it says.

Drawn from the release alone; only the note above tells what is different today.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.fields import Texts
from brandhub.models.notes import PARTS, Note
from brandhub.models.releases import Release, ReleasedClaim, ReleasedFact, ReleasedSource, Snapshot
from brandhub.products.open_data.addresses import release_address
from brandhub.products.portal.addresses import entry, permalink
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.titles import page_title, released_names
from brandhub.whole.change_phrases import NAMED
from brandhub.whole.event_turns import event_turns
from brandhub.whole.turns import Turn, claim_turns, fact_turns, name_of

TEMPLATE = "pages/frozen.html"
DUTIES = ("imprint", "privacy", "accessibility")


def write_frozen(workshop: Workshop) -> dict[str, bytes]:
    """A page for every fact and claim of every release that is out, in both languages, by address."""
    files: dict[str, bytes] = {}
    for known in frozen_releases(workshop):
        for language in LANGUAGES:
            files.update(known.pages(language))
    return files


def frozen_releases(workshop: Workshop) -> Iterator[Frozen]:
    """Every release that is out, the oldest first."""
    today = next((chapter.state for chapter in workshop.log if chapter.release is None), None)
    for release in workshop.releases:
        yield Frozen(workshop, release, today)


@dataclass(frozen=True)
class Frozen:
    """One release to draw, beside what is said today."""

    workshop: Workshop
    release: Release
    today: Snapshot | None

    def pages(self, language: str) -> Iterator[tuple[str, bytes]]:
        for key, fact in self.release.facts.items():
            yield self._page("facts", key, language, partial(self.fact_view, key, fact))
        for key, claim in self.release.claims.items():
            yield self._page("claims", key, language, partial(self.claim_view, key, claim))

    def is_live(self, section: str, key: str) -> bool:
        """True while there is a page that speaks of today."""
        return key in (self.workshop.hub.series if section == "facts" else self.workshop.hub.proofs)

    def _page(self, section: str, key: str, language: str, draw: Callable[[Desk], View]) -> tuple[str, bytes]:
        address = permalink(section, key, self.release.version, language)
        desk = Desk(self.workshop, address, language)
        content = draw(desk)
        return address, desk.draw(TEMPLATE, page=self._frame(section, key, desk, content), **content).encode()

    def _frame(self, section: str, key: str, desk: Desk, content: View) -> View:
        version, base, language = self.release.version, base_address(desk), desk.language
        words = self.workshop.brand["word-mark"]["words"][language]
        others = [other for other in LANGUAGES if other != language]
        live = self.is_live(section, key)
        names = released_names(section, key, content["title"], desk)
        heads = (desk.word("frozen.title", title=name, version=version) for name in names)
        title, site = next(heads), self.workshop.hub.site.title[language]
        return {
            "language": language,
            "title": title,
            "head": page_title(title, site, heads),
            "site": site,
            "canonical": base + desk.address,
            "alternates": [
                {
                    "language": other,
                    "label": desk.word(f"nav.language.{other}"),
                    "url": desk.link(permalink(section, key, version, other)),
                    "canonical": base + permalink(section, key, version, other),
                }
                for other in others
            ],
            "live": desk.entry(section, key) if live else "",
            "latest": base + entry(section, key, language) if live else "",
            "word_mark": {"first": words["first"], "second": words["second"]},
            "home": desk.section("home"),
            "duties": [{"label": desk.word(f"duty.{name}"), "url": desk.section(name)} for name in DUTIES],
            "note": desk.word("frozen.note", version=version, date=desk.date(self.release.date)),
            "data": desk.link(release_address(self.release)),
        }

    # --- Facts ---

    def fact_view(self, key: str, fact: ReleasedFact, desk: Desk) -> View:
        """What the release says of a fact, and what is different today."""
        language, names = desk.language, self.release.names
        terms = (
            ("fact.unit", name_of(fact.unit, names.units)),
            ("fact.area", name_of(fact.area, names.areas)),
            ("fact.basis", name_of(fact.basis, names.bases)),
            ("fact.owner", name_of(fact.owner, names.partners)),
        )
        return {
            "title": fact.label[language],
            "kicker": name_of(fact.topic, names.topics)[language],
            "verdict": None,
            "full": fact.observations[-1].text[language] if fact.observations else "",
            "texts": [fact.definition[language]],
            "caveat": fact.caveat[language] if fact.caveat else "",
            "said": "",
            "retired": None,
            "terms": [{"label": desk.word(label), "text": text[language]} for label, text in terms],
            "steps": [],
            "values": [
                {"text": entry_.text[language], "url": "", "note": entry_.note[language] if entry_.note else ""}
                for entry_ in reversed(fact.observations)
            ],
            "sources": self._sources(self._sources_of(key), desk),
            "changes": _notes(fact.changes, desk),
            "differences": self._fact_differences(key, fact, desk),
        }

    def _fact_differences(self, key: str, fact: ReleasedFact, desk: Desk) -> list[View]:
        now = self.today.facts.get(key) if self.today else None
        if self.today is None or now is None:
            return []
        return [_difference(turn, desk) for turn in fact_turns(fact, now, self.release, self.today)]

    def _sources_of(self, key: str) -> Iterator[str]:
        """The sources of a fact and of everything it follows from."""
        fact = self.release.facts.get(key)
        if fact is None:
            return
        for entry_ in fact.observations:
            yield from entry_.sources
        for part in fact.inputs:
            yield from self._sources_of(part)

    def _sources(self, keys: Iterable[str], desk: Desk) -> list[View]:
        known: Mapping[str, ReleasedSource] = self.release.sources
        return [
            {
                "producer": source.producer,
                "title": source.title,
                "url": source.url or "",
                "published": source.published[desk.language] if source.published else "",
            }
            for key in dict.fromkeys(keys)
            if (source := known.get(key)) is not None
        ]

    # --- Claims ---

    def claim_view(self, key: str, claim: ReleasedClaim, desk: Desk) -> View:
        """What the release says of a claim, and what is different today."""
        language = desk.language
        short = claim.headline or claim.sentence or claim.question
        values: list[View] = []
        sources: list[str] = []
        for part in claim.inputs:
            fact = self.release.facts.get(part.fact)
            texts = {entry_.as_of: entry_.text for entry_ in fact.observations} if fact else {}
            if fact and part.as_of in texts:
                text = f"{fact.label[language]}: {texts[part.as_of][language]}"
                url = desk.link(permalink("facts", part.fact, self.release.version, language))
                values.append({"text": text, "url": url, "note": ""})
                sources += self._sources_of(part.fact)
        return {
            "title": short[language],
            "kicker": "",
            "verdict": {"id": claim.standing, "word": desk.word(f"verdict-word.{claim.standing}")},
            "full": claim.sentence[language] if claim.headline and claim.sentence else "",
            "texts": [] if claim.sentence else [desk.word(f"verdict-meaning.{claim.standing}")],
            "caveat": claim.caveat[language] if claim.caveat else "",
            "said": claim.said[language] if claim.said else "",
            "retired": self._retired(claim, desk),
            "terms": [],
            "steps": claim.arithmetic[language],
            "values": values,
            "sources": self._sources(sources, desk),
            "changes": _notes(claim.changes, desk),
            "differences": self._claim_differences(key, claim, desk),
        }

    def _retired(self, claim: ReleasedClaim, desk: Desk) -> View | None:
        if claim.retired is None:
            return None
        instead = self.release.claims.get(claim.retired.instead or "")
        return {
            "since": desk.date(claim.retired.on),
            "reason": claim.retired.reason[desk.language],
            "instead": (instead.headline or instead.sentence or instead.question)[desk.language] if instead else "",
            "url": desk.link(permalink("claims", claim.retired.instead or "", self.release.version, desk.language)),
        }

    def _claim_differences(self, key: str, claim: ReleasedClaim, desk: Desk) -> list[View]:
        now = self.today.claims.get(key) if self.today else None
        if self.today is None or now is None:
            return []
        views = []
        if claim.standing != now.standing:
            words = [desk.word(f"verdict-word.{standing}") for standing in (claim.standing, now.standing)]
            views.append({"part": desk.word("frozen.verdict"), "old": words[0], "new": words[1]})
        if claim.sentence != now.sentence:
            views.append(_difference(Turn("sentence", claim.sentence, now.sentence), desk))
        views += [_difference(turn, desk) for turn in claim_turns(claim, now)]
        views += [
            {**_difference(turn, desk), "part": f"{name_of(key, self.today.events)[desk.language]}, {part}"}
            for key in claim.events
            for turn in event_turns(key, self.release, self.today)
            if (part := desk.word(f"change-part.{turn.part}"))
        ]
        dates = {(part.fact, part.as_of) for part in claim.inputs}
        for fact in dict.fromkeys(part.fact for part in claim.inputs):
            before, after = self.release.facts.get(fact), self.today.facts.get(fact)
            if before is not None and after is not None:
                turns = fact_turns(before, after, self.release, self.today)
                views += [_difference(turn, desk) for turn in turns if (fact, turn.part) in dates or turn.part in PARTS]
        return [view for view in views if view["old"] != view["new"]]


def _notes(notes: Iterable[Note], desk: Desk) -> list[View]:
    return [
        {"label": f"{desk.date(note.on)}, {desk.word(f'changes.kind.{note.kind}')}", "text": note.note[desk.language]}
        for note in notes
    ]


def _difference(turn: Turn, desk: Desk) -> View:
    part = desk.word(f"change-part.{turn.part}") if turn.part in NAMED else ""
    return {"part": part, "old": _said(turn.before, turn, desk), "new": _said(turn.after, turn, desk)}


def _said(texts: Texts | None, turn: Turn, desk: Desk) -> str:
    if texts and turn.part == "certainty":
        return desk.word(f"event.{texts.de}")
    return texts[desk.language] if texts else ""
