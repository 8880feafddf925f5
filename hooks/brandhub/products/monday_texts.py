"""The texts on the Monday page: how hard they are to read, and where neutrality wants a second look."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.models.elections import Election
from brandhub.models.pages import Written
from brandhub.products.monday_entries import AHEAD, Entry, write_days, write_tenths
from brandhub.products.neutrality import Mention, find_foreign_news, find_office_holders
from brandhub.products.reading_levels import ReadingLevel, level_of_story
from brandhub.whole.content import Content
from brandhub.whole.hub import Hub
from brandhub.whole.prose import texts_of


def reading_entries(hub: Hub) -> Iterator[Entry]:
    """Every story in every version: the measures, and under them the sentences that weigh most, hardest story first."""
    found = []
    for slug, version, story in _stories(hub):
        level = level_of_story(story, hub, "en" if version == "en" else "de", easy=version == "ls")
        if level is not None:
            found.append((level, slug, version, story))
    for level, slug, version, story in sorted(found, key=lambda one: (-one[0].lix, one[1], one[2])):
        values = _measures(level) | {"story": slug, "language": Phrase.of(f"desk.language.{version}")}
        group = f"{slug} ({version})"
        yield Entry("level-en" if level.grade is not None else "level-de", values, story.place("title"), group)
        for sentence in level.hardest:
            said = {"sentence": sentence.text, "words": sentence.words, "lix": round(sentence.lix)}
            yield Entry("hard-sentence", said, story.body_place(sentence.start), group)


def _stories(hub: Hub) -> Iterator[tuple[str, str, Written]]:
    for slug, versions in hub.stories.items():
        yield from ((slug, language, story) for language, story in versions.items())
    yield from ((slug, "ls", easy) for slug, easy in hub.easy.items())


def _measures(level: ReadingLevel) -> dict[str, object]:
    return {
        "lix": round(level.lix),
        "flesch": round(level.flesch),
        "grade": "" if level.grade is None else write_tenths(level.grade),
        "words": level.words,
        "sentences": level.sentences,
        "level": Phrase.of(f"desk.report.lix.{_step(round(level.lix))}"),
    }


def _step(lix: int) -> str:
    """The steps that are used with LIX: below 30, 40, 50, 60."""
    steps = ((30, "very-easy"), (40, "easy"), (50, "medium"), (60, "hard"))
    return next((name for bound, name in steps if lix < bound), "very-hard")


def neutrality_entries(content: Content, hub: Hub | None, now: datetime) -> Iterator[Entry]:
    """Elections near, stories planned into the time before one, office-holders named, and what reads like news."""
    yield from _elections(content, now)
    if hub is None:
        return
    names = [holder.name for holder in content.office_holders.values()]
    others = {other.name for other in content.look_alikes.values()}
    found: list[Mention] = []
    for prose in texts_of(hub):
        found += find_office_holders(prose, names, others)
        if prose.entry is None or isinstance(prose.entry, Written):
            for mention in find_foreign_news(prose):
                yield Entry("foreign-news", {"found": mention.found, "sentence": mention.sentence}, mention.place)
    for mention in sorted(found, key=lambda mention: mention.found):
        values = {"found": mention.found, "sentence": mention.sentence}
        yield Entry("office-holder", values, mention.place, mention.found)


def _elections(content: Content, now: datetime) -> Iterator[Entry]:
    today = now.date()
    coming = sorted(
        (election for election in content.elections.values() if election.day >= today), key=lambda one: one.day
    )
    if not coming:
        yield Entry("no-election", {})
    for election in coming:
        values = {
            "label": Bilingual(election.label.de, election.label.en),
            "date": election.day,
            "from": election.begins,
            "days": write_days((election.day - today).days),
        }
        if election.holds_back(today):
            yield Entry("freeze", values, election.place())
        elif election.begins <= today + AHEAD:
            yield Entry("freeze-ahead", values, election.place())
        yield from _planned(election, content, now)


def _planned(election: Election, content: Content, now: datetime) -> Iterator[Entry]:
    """Stories that would appear while the city holds back."""
    versions = [story for stories in content.stories.values() for story in stories.values()]
    for story in [*versions, *content.easy.values()]:
        if story.publish_at is not None and story.publish_at > now:
            day = story.publish_at.astimezone(now.tzinfo).date()
            if election.holds_back(day):
                values = {
                    "story": story.id,
                    "date": day,
                    "label": Bilingual(election.label.de, election.label.en),
                    "election": election.day,
                }
                yield Entry("story-in-freeze", values, story.place("publish-at"))
