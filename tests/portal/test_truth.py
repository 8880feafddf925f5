"""Truth on the page: every number has its source and date within reach, and what is not proven is said nowhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from brandhub.ground.catalogues import LANGUAGES
from brandhub.proofs.wordings import SLOT, write_sentence
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import Inspection

Pages = Mapping[str, Any]
AS_OF = {"de": "Stand ", "en": "as of "}


@pytest.fixture(scope="module")
def hub(published: Path, inspect_real: Callable[..., Inspection], making: ModuleType) -> Hub:
    hub = inspect_real(published, making.TODAY).public
    assert hub is not None
    return hub


@pytest.fixture(scope="module")
def texts(site: Path, reading: ModuleType) -> Mapping[str, str]:
    """Everything readable in the site and its archives, by path."""
    return dict(reading.texts_in(site))


def fold(text: str) -> str:
    """So that setting and typography do not matter."""
    return "".join(character for character in text.casefold() if character.isalnum())


def stories(pages: Pages) -> Iterator[Any]:
    for address, page in pages.items():
        if address.startswith(("/geschichten/", "/en/stories/")) and address.count("/") > 2 + address.startswith(
            "/en/"
        ):
            yield page


def test_every_story_proves_something(pages: Pages, reading: ModuleType) -> None:
    found = [page.tree.xpath(f"//*[{reading.has_class('do-fact')}]") for page in stories(pages)]
    assert len(found) >= 14
    assert all(found)


def test_every_fact_in_running_text_has_source_and_date_beside_it(pages: Pages, hub: Hub, reading: ModuleType) -> None:
    addresses = {source.url for source in hub.sources.values() if source.url}
    for page in pages.values():
        for fact in page.tree.xpath(f"//*[{reading.has_class('do-fact')}]"):
            value = fact.xpath(f".//*[{reading.has_class('do-fact__value')}]")[0].text_content().strip()
            button = fact.xpath(".//button[@popovertarget]")[0]
            slip = fact.xpath(f".//*[@id='{button.get('popovertarget')}'][@popover]")[0]
            assert value.lower() in button.get("aria-label").lower(), (
                "at the beginning of a sentence it opens with a capital"
            )
            dated = slip.xpath(f".//*[{reading.has_class('do-slip__as-of')}]")[0].text_content()
            assert AS_OF[page.language].lower() in dated.lower(), (page.address, value, dated)
            targets = [link.get("href") for link in slip.xpath(".//a[@href]")]
            assert [target for target in targets if target in addresses], (page.address, value)
            assert_leads(page, targets, "facts", reading)


def test_every_claim_in_running_text_leads_to_its_proof(pages: Pages, reading: ModuleType) -> None:
    count = 0
    for page in pages.values():
        for claim in page.tree.xpath(f"//*[{reading.has_class('do-claim')} or {reading.has_class('do-claim-block')}]"):
            assert_leads(page, [link.get("href") for link in claim.xpath(".//a[@href]")], "claims", reading)
            count += 1
    assert count >= 14


def assert_leads(page: Any, targets: list[str], section: str, reading: ModuleType) -> None:
    """One of the links leads to a fact or claim page in the language of the page."""
    folders = {"facts": {"de": "/fakten/", "en": "/en/facts/"}, "claims": {"de": "/aussagen/", "en": "/en/claims/"}}
    folder = folders[section][page.language]
    found = [reading.resolve(target, page.address) for target in targets]
    assert [f for f in found if f and f[0].startswith(folder) and f[0] != folder], (page.address, targets)


def test_every_number_on_the_home_page_has_source_and_date(pages: Pages, reading: ModuleType) -> None:
    for address in ("/", "/en/"):
        numbers = pages[address].tree.xpath(f"//*[{reading.has_class('do-number')}]")
        assert len(numbers) == 3
        for number in numbers:
            text = reading.plain(number.text_content())
            assert AS_OF[pages[address].language].lower() in text.lower(), text
            assert_leads(pages[address], number.xpath(".//a/@href"), "facts", reading)


# --- What may not be said ---


# What an operator asserts, in its barest form: who would say it, would have to use these words.
CORES = ("{relation} {left.noun} {than} {right.noun}", "{fact.noun} {trend}", "{since} {none} {fact.noun}")


def unproven(hub: Hub) -> Iterator[tuple[str, str, str]]:
    """Claim, language and words of everything that would assert what is not proven."""
    for key, claim in hub.claims.items():
        proof = hub.proofs[key]
        if claim.status not in ("examined", "retired") and proof.verdict == "holds":
            continue
        for language in LANGUAGES:
            wordings = [text[language] for text in (claim.wording, claim.headline) if text is not None]
            cores = [core for core in CORES if all(slot in proof.slots for slot in SLOT.findall(core))]
            for wording in (*wordings, *cores):
                yield key, language, write_sentence(wording, proof.slots, language)


def test_the_proven_sentences_are_found_where_they_stand(hub: Hub, texts: Mapping[str, str]) -> None:
    """So that the next test cannot pass by looking in the wrong way."""
    for key in hub.proofs:
        for language, folder in (("de", "aussagen"), ("en", "en/claims")):
            sentence = hub.sentence(key, language)
            assert sentence is None or fold(sentence) in fold(texts[f"{folder}/{key}/index.html"])


def test_what_is_not_proven_is_asked_but_never_said(hub: Hub, texts: Mapping[str, str], reading: ModuleType) -> None:
    asked, said = 0, []
    small_letters = {path: text.lower() for path, text in texts.items()}
    for key, _, sentence in unproven(hub):
        words = reading.plain(sentence).lower()
        for path, text in small_letters.items():
            for found in occurrences(words, text):
                rest = text[found + len(words) :][:200]
                if re.match(r"[^.!?]*\?", rest):
                    asked += 1
                else:
                    said.append((key, path, words + rest[:60]))
    assert said == []
    assert asked > 0


def occurrences(words: str, text: str) -> Iterator[int]:
    """Where the words begin."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def test_what_others_said_stands_in_quotation_marks_only(hub: Hub, pages: Pages, reading: ModuleType) -> None:
    for key, claim in hub.claims.items():
        if claim.said is None or hub.sentence(key, "de") is not None:
            continue
        for address, page in pages.items():
            words = (claim.said.en if page.language == "en" else claim.said.de).strip("… .").lower()
            blocks = ". ".join(reading.plain(quote.text_content()) for quote in page.tree.xpath("//blockquote")).lower()
            text = page.text.lower()
            # A block may quote a question in which the words stand in marks: what is taken along of a retired claim.
            said, in_blocks = (open_ones(words, each, page.language) for each in (text, blocks))
            assert said == in_blocks, (key, address)


def open_ones(words: str, text: str, language: str) -> int:
    """How often the words stand there neither in quotation marks nor in a question."""
    found = occurrences(words, text)
    return len([at for at in found if not (is_quoted(text, at, language) or is_asked(text, at))])


def is_quoted(text: str, at: int, language: str) -> bool:
    """True inside a quotation: a mark was opened shortly before and not closed, and no sentence ended since."""
    opening, closing = ("“‘", "”’.!?") if language == "en" else ("„‚»", "“‘«.!?")
    before = text[max(at - 60, 0) : at]
    return max(before.rfind(mark) for mark in opening) > max(before.rfind(mark) for mark in closing)


def is_asked(text: str, at: int) -> bool:
    """True inside a question: whoever asks asserts nothing."""
    end = re.search("[.!?…]", text[at:])
    return end is not None and end.group() == "?"


def test_open_data_has_no_sentence_for_what_is_not_proven(hub: Hub, site: Path) -> None:
    claims = json.loads((site / "api/v1/claims.json").read_text(encoding="utf-8"))["claims"]
    for key, claim in claims.items():
        is_proven = claim["status"] == "published" and claim["verdict"] == "holds"
        assert all((claim["sentence"][language] is not None) == is_proven for language in LANGUAGES), key


EXAMINED = """
hoefe-verdreifacht:
  status: examined
  topic: land
  operator: trend
  fact: hoefe
  from: 2010
  to: 2014
  direction: rise
  expect: refuted
  wording:
    de: "Die Zahl der Höfe ist {trend}: von {from} ({from.as-of}) auf {to} ({to.as-of})."
    en: "The number of farms has {trend}: from {from} ({from.as-of}) to {to} ({to.as-of})."
  question: {de: Wachsen die Höfe nach?, en: Do farms grow back?}
hoefe-und-zahlen:
  status: retired
  topic: land
  operator: more-than
  left: {fact: hoefe, as-of: 2010}
  right: {number: 100}
  wording:
    de: "{left.as-of} gab es {relation} Höfe {than} Kanarienvögel: {left} und {right.value}."
    en: "{left.as-of} saw {relation} farms {than} canaries: {left} and {right.value}."
  question: {de: Gab es Vögel?, en: Were there birds?}
  retired:
    on: 2015-01-01
    reason: {de: Der Vergleich sagte nichts., en: The comparison said nothing.}
"""


def test_the_wording_of_an_examined_or_retired_claim_appears_nowhere(
    small: Any, making: ModuleType, reading: ModuleType
) -> None:
    small.append("data/claims.yml", EXAMINED)
    built = making.run_hub(small.root, "build")
    assert built.returncode == 0, built.stderr
    said = dict(reading.texts_in(small.root / "site"))
    assert "Wachsen die Höfe nach?" in said["aussagen/hoefe-verdreifacht/index.html"]
    for word in ("Die Zahl der Höfe ist gestiegen", "The number of farms has risen", "Kanarienvögel", "canaries"):
        assert [path for path, text in said.items() if word in text] == []
