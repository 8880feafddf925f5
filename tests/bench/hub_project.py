"""The corpus as a whole project of the hub, grown from the sample of the tests: valid, with claims and two kits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.corpus import NEWEST, PICTURES, TOPICS, Corpus, Fact, Story, Syntax, picture
from loading import load

making: Final = load("bench_making", Path(__file__).resolve().parents[1] / "portal" / "making.py")
FILE: Final = 50
"""So many facts stand in one file, as an editor would keep them."""
SYNTAX: Final = Syntax(
    link=lambda target, _: f"[{target.title}](/geschichten/{target.slug}/)",
    picture=lambda number, _: f'{{{{ image("muster-{number:02d}") }}}}',
    fact=lambda fact: f'{{{{ fact("{fact.id}", form="dated") }}}}',
    headline=False,
)
_STORY: Final = """---
title: {story.head.title}
summary: {story.summary}
status: published
topic: {story.topic}
image: muster-{story.picture:02d}
contact: redaktion
---

"""
_FACT: Final = """{fact.id}:
  status: published
  label: {{de: {fact.many}, en: {english}}}
  noun: {{de: {{one: {fact.one}, many: {fact.many}}}, en: {{one: {one}, many: {many}}}}}
  topic: {fact.topic}
  unit: stueck
  area: musterstadt
  basis: betriebe
  definition: {{de: "{fact.many} mit eigenem Tor.", en: {english} with a gate of their own.}}
  owner: beispielamt
  policy: keep
  observations:
"""
_MORE: Final = """mehr-{left.id}:
  status: published
  topic: {left.topic}
  operator: more-than
  left: {{fact: {left.id}, as-of: {newest}}}
  right: {{fact: {right.id}, as-of: {newest}}}
  wording:
    de: "{{when}} gab es hier {{relation}} {{left.noun}} {{than}} {{right.noun}}: {{left.value}} und {{right}}."
    en: "{{when}}, there were {{relation}} {{left.noun}} {{than}} {{right.noun}}: {{left.value}} and {{right}}."
  question: {{de: "Wie steht es um {left.many} und {right.many}?", en: "What about {english}?"}}
"""
_TREND: Final = """lauf-{fact.id}:
  status: published
  topic: {fact.topic}
  operator: trend
  fact: {fact.id}
  from: {first}
  to: {newest}
  direction: {direction}
  wording:
    de: "Die Zahl der {fact.many} ist {{trend}}: von {{from.value}} ({{from.as-of}}) auf {{to.value}} ({{to.as-of}})."
    en: "The number of {english} has {{trend}}: from {{from.value}} ({{from.as-of}}) to {{to.value}} ({{to.as-of}})."
  question: {{de: "Was wurde aus {fact.many}?", en: "What became of {english}?"}}
"""


def write_hub(root: Path, corpus: Corpus) -> Path:
    """A new project at `root`, which must not exist: sample, machine and look of this project, and the corpus."""
    making.fill_in(making.copy_sample(root))
    facts = corpus.every_fact()
    _add_terms(root / "data" / "terms.yml")
    sources = root / "data" / "sources.yml"  # whose counts go on for ten years after those of the sample
    sources.write_text(sources.read_text(encoding="utf-8").replace("published: 2015-03", "published: 2025-03"), "utf-8")
    for at in range(0, len(facts), FILE):
        path = root / "data" / "facts" / f"zaehlung-{at // FILE:04d}.yml"
        path.write_text("".join(map(_fact, facts[at : at + FILE])), encoding="utf-8")
    with (root / "data" / "claims.yml").open("a", encoding="utf-8") as claims:
        claims.writelines(_claims(facts))
    shared = root / "stories" / "muster"
    shared.mkdir()
    with (root / "data" / "images.yml").open("a", encoding="utf-8") as images:
        for number in range(PICTURES):
            (shared / f"muster-{number:02d}.png").write_bytes(picture(number, corpus.seed))
            images.write(_image(number))
    for story in corpus.stories():
        path = story_path(root, story)
        path.parent.mkdir()
        path.write_text(_STORY.format(story=story) + story.markdown(SYNTAX), encoding="utf-8")
    return root


def story_path(root: Path, story: Story) -> Path:
    return root / "stories" / story.head.slug / "story.de.md"


def change_fact(root: Path, number: int) -> None:
    """The newest value of the first fact in round `number`, whatever it was before; every claim still holds."""
    path = root / "data" / "facts" / "zaehlung-0000.yml"
    text = path.read_text(encoding="utf-8")
    pattern = rf"(as-of: {NEWEST}, value: )\d+"
    path.write_text(re.sub(pattern, rf"\g<1>{500_000 + number}", text, count=1), encoding="utf-8")


def _fact(fact: Fact) -> str:
    one, many = fact.english
    head = _FACT.format(fact=fact, one=one, many=many, english=many)
    rows = (f"    - {{as-of: {year}, value: {value}, source: zaehlung}}\n" for year, value in fact.values)
    return head + "".join(rows)


def _claims(facts: list[Fact]) -> Iterator[str]:
    """One about the first fact, and one for every fifth: in turn a comparison with the next fact, and a trend."""
    yield _more(facts[0], facts[1])
    for at in range(2, len(facts) - 1, 5):
        left, right = sorted(facts[at : at + 2], key=lambda fact: fact.values[-1], reverse=True)
        if at % 2 and left.values[-1] != right.values[-1]:
            yield _more(left, right)
        elif left.values[0][1] != left.values[-1][1]:
            first, last = left.values[0], left.values[-1]
            yield _TREND.format(
                fact=left,
                english=left.english[1],
                first=first[0],
                newest=NEWEST,
                direction="rise" if last[1] > first[1] else "fall",
            )


def _more(left: Fact, right: Fact) -> str:
    english = f"{left.english[1]} and {right.english[1]}"
    return _MORE.format(left=left, right=right, newest=NEWEST, english=english)


def _image(number: int) -> str:
    return (
        f"muster-{number:02d}:\n  status: published\n  file: stories/muster/muster-{number:02d}.png\n"
        "  alt: {de: Ein Muster in Farbe., en: A pattern in colour.}\n"
        "  credit: Redaktion Musterstadt\n  author: Redaktion Musterstadt\n  licence: offen\n"
        f"  topic: {TOPICS[number % len(TOPICS)]}\n"
    )


def _add_terms(path: Path) -> None:
    """The unit in which the corpus counts, and its topics."""
    text = path.read_text(encoding="utf-8")
    unit = "  stueck: {label: {de: Stück, en: pieces}, whole: true}\n"
    names = ((topic, topic.capitalize()) for topic in TOPICS[2:])
    topics = "".join(
        f"  {topic}: {{label: {{de: {name}, en: {name}}}, text: {{de: Aus der Stadt., en: From the city.}}}}\n"
        for topic, name in names
    )
    text = text.replace("\nunits:\n", f"\nunits:\n{unit}", 1).replace("topics:\n", f"topics:\n{topics}", 1)
    path.write_text(text, encoding="utf-8")
