"""Titles: every page has one of at most 70 characters that no other page of its language has, and none is cut."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

LONGEST = 70
"""The limit of html-validate, rule `long-title`. https://html-validate.org/rules/long-title.html"""
SITES = {"de": "Dortmund belegt", "en": "Dortmund, proven"}
NEUTRAL = {"de": ("Aussage: ", "Aussage zum Thema "), "en": ("Claim: ", "Claim on ")}
CLAIMS = {"de": "/aussagen/", "en": "/en/claims/"}


def title(page: Any) -> str:
    found = page.tree.xpath("//head/title")
    assert len(found) == 1, page.address
    return str(found[0].text_content())


def test_every_title_fits_and_is_the_only_one(pages: Mapping[str, Any]) -> None:
    seen: dict[tuple[str, str], str] = {}
    for address, page in pages.items():
        found = title(page)
        assert 0 < len(found) <= LONGEST, f"{address}: {found}"
        assert (page.language, found) not in seen, f"{address} and {seen[page.language, found]}: {found}"
        seen[page.language, found] = address
    assert len(seen) == len(pages)


def test_the_title_of_a_claim_is_its_whole_headline_its_question_or_a_name(
    pages: Mapping[str, Any], published: Path
) -> None:
    claims = yaml.load((published / "data/claims.yml").read_text("utf-8"), Loader=yaml.CSafeLoader)
    questions = {key: claim["question"] for key, claim in claims.items()}
    kinds = {"headline": 0, "question": 0, "name": 0}
    for language, folder in CLAIMS.items():
        for address, page in pages.items():
            if not re.fullmatch(rf"{folder}[a-z0-9-]+/", address):
                continue
            found = title(page).removesuffix(f" – {SITES[language]}")
            [headline] = page.tree.xpath("//meta[@property='og:title']/@content")
            if found == headline:
                kinds["headline"] += 1
            elif found.endswith("?"):
                assert found == questions[address.split("/")[-2]][language], address
                kinds["question"] += 1
            else:
                assert found.startswith(NEUTRAL[language]), f"{address}: {found}"
                kinds["name"] += 1
            assert "…" not in found, address
    assert min(kinds.values()) > 5, kinds


def test_headline_and_shared_title_stay_whole(pages: Mapping[str, Any]) -> None:
    longer = 0
    for language, folder in CLAIMS.items():
        for address, page in pages.items():
            if re.fullmatch(rf"{folder}[a-z0-9-]+/", address):
                [shared] = page.tree.xpath("//meta[@property='og:title']/@content")
                assert shared == " ".join(page.first("//h1").text_content().split()), address
                longer += len(shared) > LONGEST and language in SITES
    assert longer > 50
