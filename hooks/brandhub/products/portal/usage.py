"""Usage: where a fact or claim stands: home page, stories, pages, claims with charts, derived facts, press kits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import cached_property, partial
from itertools import chain
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Catalogue
from brandhub.models.stories import EasyStory, Story
from brandhub.products.portal.addresses import entry, section
from brandhub.products.portal.desk import ChartDesk, Desk, Target, Use, UsedIn, View
from brandhub.products.press_kit.selections import facts_behind, named_in, select
from brandhub.speech.references import find_references
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text

KINDS: Final = ("home", "stories", "easy", "pages", "claims", "facts", "kits")
"""In the order in which the page lists them."""


class Register(Mapping[Target, tuple[Use, ...]]):
    """The places of all facts and claims, gathered when the first of them is looked up."""

    def __init__(self, hub: Hub, charts: ChartDesk, catalogues: Mapping[str, Catalogue]) -> None:
        self._gather: Callable[[], UsedIn] = partial(register_uses, hub, charts, catalogues)

    @cached_property
    def _uses(self) -> UsedIn:
        return self._gather()

    def gather_within(self, around: Callable[[], AbstractContextManager[None]]) -> None:
        """Has the gathering, whenever it happens, take place within what `around` gives."""
        gather = self._gather

        def gathered() -> UsedIn:
            with around():
                return gather()

        self._gather = gathered

    def __getitem__(self, target: Target) -> tuple[Use, ...]:
        return self._uses[target]

    def __iter__(self) -> Iterator[Target]:
        return iter(self._uses)

    def __len__(self) -> int:
        return len(self._uses)


def register_uses(hub: Hub, charts: ChartDesk, catalogues: Mapping[str, Catalogue]) -> UsedIn:
    """Every place of every fact and claim, each once."""
    found: dict[Target, dict[Use, None]] = defaultdict(dict)
    parts = (
        _on_the_home_page(hub, catalogues),
        _in_stories(hub),
        _in_pages(hub),
        _in_claims(hub, charts),
        _in_facts(hub),
        _in_kits(hub),
    )
    for part in parts:
        for target, use in part:
            found[target][use] = None
    return {target: tuple(uses) for target, uses in found.items()}


def used_in(noun: str, key: str, desk: Desk) -> list[View]:
    """The places in the page's language, by kind; the page itself is no place."""
    own = desk.address
    uses = [use for use in desk.workshop.used_in.get((noun, key), ()) if use.language == desk.language]
    return [
        {
            "label": desk.word(f"used-in.{kind}"),
            "links": [
                {
                    "title": use.title,
                    "url": desk.link(use.address),
                    "chart_url": desk.link(use.chart) if use.chart else "",
                }
                for use in group
            ],
        }
        for kind in KINDS
        if (group := [use for use in uses if use.kind == kind and use.address != own])
    ]


def _on_the_home_page(hub: Hub, catalogues: Mapping[str, Catalogue]) -> Iterator[tuple[Target, Use]]:
    targets = [("claim", hub.site.front.claim), *(("fact", key) for key in hub.site.front.facts)]
    for language in LANGUAGES:
        use = Use("home", language, catalogues[language].text("nav.home"), section("home", language))
        yield from ((target, use) for target in targets)


def _in_stories(hub: Hub) -> Iterator[tuple[Target, Use]]:
    for slug, versions in hub.stories.items():
        for language, story in versions.items():
            use = Use("stories", language, plain_text(story.title, hub, language), entry("stories", slug, language))
            yield from _in_story(story, use, hub)
    for slug, easy in hub.easy.items():
        title = plain_text(easy.title, hub, "de", easy=True)
        yield from _in_story(easy, Use("easy", "de", title, entry("easy", slug, "de")), hub)


def _in_story(story: Story | EasyStory, use: Use, hub: Hub) -> Iterator[tuple[Target, Use]]:
    yield from ((target, use) for target in _targets(named_in(hub, story), hub))
    for noun, keys in (("fact", story.related.facts), ("claim", story.related.claims)):
        yield from (((noun, key), use) for key in keys)


def _in_pages(hub: Hub) -> Iterator[tuple[Target, Use]]:
    for page in hub.pages:
        use = Use("pages", page.language, plain_text(page.title, hub, page.language), page.address)
        read = chain.from_iterable(find_references(text)[0] for text in (page.title, page.summary, page.body))
        yield from ((target, use) for target in _targets(((one.function, one.id) for one in read), hub))


def _targets(named: Iterable[tuple[str, str]], hub: Hub) -> Iterator[Target]:
    for function, key in named:
        if function in ("fact", "claim", "chart"):
            yield ("claim" if key in hub.claims else "fact", key)


def _in_claims(hub: Hub, charts: ChartDesk) -> Iterator[tuple[Target, Use]]:
    """Claims that rest on a fact, with the file of the chart that draws it."""
    for key, proof in hub.proofs.items():
        drawn = {reading.fact.id for reading in proof.inputs.values()}
        for language in LANGUAGES:
            title = hub.sentence(key, language, "headline") or hub.claims[key].question[language]
            chart = charts.address(key, language)
            for fact in facts_behind(hub, key):
                address = entry("claims", key, language)
                yield ("fact", fact), Use("claims", language, title, address, chart if fact in drawn else "")


def _in_facts(hub: Hub) -> Iterator[tuple[Target, Use]]:
    """Facts that follow from a fact."""
    for key, series in hub.series.items():
        parts = dict.fromkeys(part.fact.id for reading in series.readings for part in reading.inputs)
        for language in LANGUAGES:
            use = Use("facts", language, series.fact.label[language], entry("facts", key, language))
            yield from ((("fact", part), use) for part in parts)


def _in_kits(hub: Hub) -> Iterator[tuple[Target, Use]]:
    for key, kit in hub.kits.items():
        selection = select(hub, kit)
        targets = [("fact", fact) for fact in selection.all_facts]
        targets += [("claim", claim) for claim in selection.claims]
        for language in LANGUAGES:
            address = f"{section('press', language)}#{key}"
            use = Use("kits", language, plain_text(kit.title[language], hub, language), address)
            yield from ((target, use) for target in targets)
