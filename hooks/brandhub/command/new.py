"""`new`: a story, fact, claim, event or partner as a draft, from answers on a terminal or from options.

Nothing is overwritten; entries go to the end of their file. What nobody has said is AUSFÜLLEN, and the check finds it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from brandhub.command.questions import Questions, Unknown
from brandhub.ground.catalogues import LANGUAGES, load_catalogue
from brandhub.ground.dates import write_moment
from brandhub.ground.problems import Problem, write_remedy
from brandhub.ground.records import Value
from brandhub.models.fields import UNFILLED
from brandhub.products import claim_drafts
from brandhub.products.entry_texts import CLAIMS, EVENTS, FACTS, PARTNERS, append_entry, gaps_in, write_entry
from brandhub.products.skeletons import (
    Taken,
    claim_id,
    event_fields,
    fact_fields,
    partner_fields,
    propose_id,
    story_skeleton,
)
from brandhub.whole.content import Content, load_content
from brandhub.whole.hub import Hub, assemble_hub
from brandhub.whole.templates import make_templates

if TYPE_CHECKING:
    from brandhub.command.line import Call

KINDS: Final = ("exact", "rounded", "about", "at-least", "at-most", "between", "suppressed")


class Nameless(Exception):
    """Nothing says what the entry is called, and nobody can be asked."""


class Stopped(Exception):
    """The person at the terminal has changed their mind; nothing is written."""


def run_new(call: Call) -> int:
    """Asks, writes, and says where, what is missing, and for a claim whether it holds. 1 when nothing was written."""
    ask = input if sys.stdin.isatty() and sys.stdout.isatty() else None
    return make_new(call, ask)


def make_new(call: Call, ask: Callable[[str], str] | None) -> int:
    """As `run_new`. `ask`: prints a prompt and returns a line, or None where nobody can be asked."""
    words = call.catalogue
    wrong = [pair for pair in call.arguments.set if "=" not in pair]
    if wrong:
        print(words.text("new.not-set", {"found": wrong[0]}), file=sys.stderr)
        return 1
    given = dict(pair.split("=", 1) for pair in call.arguments.set)
    questions = Questions(words, given, ask)
    make = {"story": _story, "fact": _fact, "claim": _claim, "event": _event, "partner": _partner}
    try:
        report = make[call.arguments.noun](call, load_content(call.root), questions)
    except Taken as taken:
        print(words.text("new-taken", {"id": taken, "free": taken.free}), file=sys.stderr)
        return 1
    except Unknown as unknown:
        near = ", ".join(unknown.near) or "–"
        values = {"field": unknown.name, "value": unknown.value, "nearest": near}
        print(words.text("new.unknown", values), file=sys.stderr)
        return 1
    except Nameless:
        print(words.text("new.no-name", {"noun": call.arguments.noun}), file=sys.stderr)
        return 1
    except (EOFError, KeyboardInterrupt, Stopped):
        print("\n" + words.text("new.stopped"), file=sys.stderr)
        return 1
    if questions.left_over:
        fields = {"fields": ", ".join(questions.left_over), "known": ", ".join(sorted(questions.taken))}
        print(words.text("new.left-over", fields), file=sys.stderr)
    print("\n".join(report))
    return 0


def _story(call: Call, content: Content, questions: Questions) -> list[str]:
    title = _name(call, questions, "title")
    catalogues = {language: load_catalogue(language) for language in LANGUAGES}
    language = call.catalogue.language
    contacts = content.site.contacts if content.site else {}
    chosen = {
        "title_en": questions.text("title.en"),
        "topic": questions.choice("topic", {key: topic.label[language] for key, topic in content.topics.items()}),
        "image": questions.choice("image", {key: image.alt[language] for key, image in content.images.items()}),
        "contact": questions.choice("contact", {key: contact.role[language] for key, contact in contacts.items()}),
    }
    files = story_skeleton(title, content, make_templates([call.root / "overrides"]), catalogues, **chosen)
    report = []
    for path, text in files.items():
        place = call.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("x", encoding="utf-8", newline="\n") as file:  # never over something
            file.write(text)
        report += _told(call, path, 1, text)
    return report


def _fact(call: Call, content: Content, questions: Questions) -> list[str]:
    named = _name(call, questions, "label.de")
    key = _key(questions, content, "fact", named)
    language = call.catalogue.language
    given = {} if named == key else {"label.de": named}
    labelled = (
        ("topic", content.topics),
        ("unit", content.units),
        ("area", content.areas),
        ("basis", content.bases),
    )
    answers = {"label.de": given.get("label.de") or questions.text("label.de"), "label.en": questions.text("label.en")}
    answers |= {name: questions.text(name) for name in ("one.de", "many.de", "one.en", "many.en")}
    for name, table in labelled:
        answers[name] = questions.choice(name, {one: entry.label[language] for one, entry in table.items()})
    answers |= {name: questions.text(name) for name in ("definition.de", "definition.en")}
    answers["owner"] = questions.choice("owner", _partners(content))
    answers["policy"] = questions.choice("policy", _worded(call, "policy", ("keep", "dated", "stop")), "keep")
    answers["review-by"] = UNFILLED if answers["policy"] == "keep" else questions.text("review-by")
    answers["as-of"] = questions.text("as-of")
    answers["kind"] = questions.choice("kind", _worded(call, "kind", KINDS), "exact")
    for name in {"between": ("low", "high"), "suppressed": ("below",), "rounded": ("value", "step")}.get(
        answers["kind"], ("value",)
    ):
        answers[name] = questions.text(name)
    answers["source"] = questions.choice("source", _sources(content))
    return [*_append(call, FACTS, key, fact_fields(answers)), _reference(call, "fact", key)]


def _event(call: Call, content: Content, questions: Questions) -> list[str]:
    named = _name(call, questions, "label.de")
    key = _key(questions, content, "event", named)
    language = call.catalogue.language
    answers = {
        "label.de": named if named != key else questions.text("label.de"),
        "label.en": questions.text("label.en"),
    }
    answers["date"] = questions.text("event-date")
    certainty = _worded(call, "certainty", ("exact", "about", "disputed"))
    answers["certainty"] = questions.choice("certainty", certainty, "exact")
    if answers["certainty"] != "exact":
        answers |= {name: questions.text(name) for name in ("note.de", "note.en")}
    answers |= {name: questions.text(name) for name in ("text.de", "text.en")}
    answers["topic"] = questions.choice("topic", {one: topic.label[language] for one, topic in content.topics.items()})
    answers["source"] = questions.choice("source", _sources(content))
    return [*_append(call, EVENTS, key, event_fields(answers)), _reference(call, "event", key)]


def _partner(call: Call, content: Content, questions: Questions) -> list[str]:
    named = _name(call, questions, "name")
    key = _key(questions, content, "partner", named)
    language = call.catalogue.language
    kinds = {one: kind.label[language] for one, kind in content.partner_kinds.items()}
    answers = {
        "name": named if named != key else questions.text("name"),
        "kind": questions.choice("partner-kind", kinds),
    }
    answers |= {name: questions.text(name) for name in ("role.de", "role.en")}
    answers["website"] = questions.text("website", "")
    return _append(call, PARTNERS, key, partner_fields(answers))


def _claim(call: Call, content: Content, questions: Questions) -> list[str]:
    """Operator, operands, and at once the verdict; who is asked may still stop when it does not hold."""
    hub, _ = assemble_hub(content, call.now, preview=True)
    if hub is None:
        raise Stopped
    operators = {name: call.catalogue.text(f"new.operator.{name}") for name in claim_drafts.FIELDS}
    operator = questions.choice("operator", operators, "more-than")
    answers: dict[str, str] = {}
    for name in claim_drafts.FIELDS[operator]:
        moving = name in ("from", "to") and operator in ("trend", "change")
        dates = _dates(hub, answers["fact"], call) if moving else {}
        answers[name] = questions.choice(name, dates) if dates else _claim_field(name, hub, call, questions)
    fields = claim_drafts.assemble(operator, answers)
    subject = next((answers[name] for name in ("left", "fact", "part", "part-1", "subject") if name in answers), "")
    fact = hub.series.get(subject.partition("@")[0])
    labels = {one: topic.label[call.catalogue.language] for one, topic in content.topics.items()}
    topic = questions.choice("topic", labels, fact.fact.topic if fact else UNFILLED)
    asked = {language: _as_question(questions.text(f"question.{language}")) for language in LANGUAGES}
    question: Value = {**asked}
    heart: dict[str, Value] = {"status": "draft", "topic": topic, **fields, "question": question}
    others = [answers[name].partition("@")[0] for name in ("right", "whole", "part-2", "list") if name in answers]
    parts = [subject.partition("@")[0], claim_drafts.SLUGS[operator], *others[:1]]
    proposed = "-".join(part for part in parts if part != UNFILLED)
    named = call.arguments.name or questions.text("id", propose_id(proposed, content, "claim"))
    key = claim_id(named, content, "claim")
    draft = claim_drafts.draft_claim(key, heart, hub, {one: load_catalogue(one) for one in LANGUAGES})
    verdict = draft.verdict()
    told = [line for problem in draft.problems for line in _said(problem, call)]
    if verdict is not None:
        told.append(call.catalogue.text(verdict.key, dict(verdict.values)))
    if questions.ask is not None and (draft.proof is None or draft.proof.verdict != "holds"):
        questions.say("\n".join(told))
        told = []
        if questions.ask(call.catalogue.text("new.anyway") + " ").strip().lower()[:1] not in ("j", "y"):
            raise Stopped
    return [*told, *_append(call, CLAIMS, key, dict(draft.fields)), _reference(call, "claim", key)]


def _said(problem: Problem, call: Call) -> Iterator[str]:
    """A problem of an entry that stands in no file yet: without a place."""
    yield call.catalogue.text(problem.code, problem.values)
    yield from (f"    → {line}" for line in write_remedy(problem, call.catalogue).splitlines())


def _claim_field(name: str, hub: Hub, call: Call, questions: Questions) -> str:
    if name in claim_drafts.CHOICES:
        return questions.choice(name, _worded(call, name, claim_drafts.CHOICES[name]))
    if name == "list":
        return questions.choice(name, {key: one.label[call.catalogue.language] for key, one in hub.lists.items()})
    if name not in (*claim_drafts.OPERANDS, "fact", "subject"):
        return questions.text(name)
    facts = {key: series.fact.label[call.catalogue.language] for key, series in hub.series.items()}
    given = questions.given.get(name, "")
    if name == "right" and given.replace(".", "", 1).isdecimal():
        return questions.text(name)  # a plain number
    fact, _, date = given.partition("@")
    known = Questions(questions.words, {name: fact} if given else {}, questions.ask, questions.say, questions.taken)
    chosen = known.choice(name, facts)
    if date or chosen not in hub.series or name in ("fact", "subject"):
        return f"{chosen}@{date}" if date else chosen
    dates = _dates(hub, chosen, call)
    if questions.ask is None or len(dates) < 2:
        return chosen
    latest = list(dates)[-1]
    when = Questions(questions.words, {}, questions.ask, questions.say).choice("date", dates, latest)
    return f"{chosen}@{when}"


def _dates(hub: Hub, fact: str, call: Call) -> dict[str, str]:
    """The dates of a fact's values, the earliest first; none for a fact that there is not."""
    readings = hub.series[fact].readings if fact in hub.series else ()
    return {reading.as_of.text: write_moment(reading.as_of, call.catalogue.language) for reading in readings}


def _as_question(text: str) -> str:
    return text if text.endswith("?") else f"{text}?"


def _name(call: Call, questions: Questions, field: str) -> str:
    """What the entry is called: from the command line, else asked; without either nothing can be made."""
    name: str = call.arguments.name or questions.text(field, "")
    if not name.strip():
        raise Nameless
    return name.strip()


def _key(questions: Questions, content: Content, noun: str, named: str) -> str:
    """The id: as given, if it is one; else one made of the name, which may be changed where somebody is asked."""
    try:
        return claim_id(named, content, noun)
    except Taken as taken:
        if named == named.lower() and " " not in named:
            raise
        return claim_id(questions.text("id", taken.free), content, noun)


def _partners(content: Content) -> dict[str, str]:
    return {key: partner.name for key, partner in content.partners.items()}


def _sources(content: Content) -> dict[str, str]:
    return {key: f"{source.producer}: {source.title}" for key, source in content.sources.items()}


def _worded(call: Call, field: str, values: tuple[str, ...]) -> dict[str, str]:
    return {value: call.catalogue.text(f"new.{field}.{value}") for value in values}


def _append(call: Call, path: str, key: str, fields: Value) -> list[str]:
    place: Path = call.root / path
    before = place.read_text("utf-8") if place.is_file() else ""
    entry = write_entry(key, fields)
    text, line = append_entry(before, entry)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8", newline="\n")
    return _told(call, path, line, entry)


def _told(call: Call, path: str, line: int, entry: str) -> list[str]:
    """Where it stands, and every line with something left to fill in."""
    gaps = [
        call.catalogue.text("new.gap", {"path": path, "line": at, "field": name}) for at, name in gaps_in(entry, line)
    ]
    head = call.catalogue.text("new-written", {"path": f"{path}:{line}"})
    return [head, call.catalogue.text("new.gaps"), *gaps] if gaps else [head]


def _reference(call: Call, noun: str, key: str) -> str:
    return call.catalogue.text("new.reference", {"reference": f'{{{{ {noun}("{key}") }}}}'})
