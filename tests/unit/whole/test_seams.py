"""Seams: what stands before and behind a value or sentence from a reference may not make another one of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

FARMS = '{{ fact("hoefe", form="value") }}'
STAFF = '{{ fact("beschaeftigte", form="value") }}'
CLAIM = '{{ claim("bauern-und-bergleute") }}'
REFUSED = {
    f"In der Stadt liegen {FARMS} Universitäten.": ("de", ["Universitäten"]),
    f"In der Stadt liegen {FARMS} moderne Labore.": ("de", ["moderne Labore"]),
    f"Hier arbeiten {STAFF} Professorinnen.": ("de", ["Professorinnen"]),
    f"Hier arbeiten {STAFF} Vollzeitbeschäftigte.": ("de", ["Vollzeitbeschäftigte"]),
    f"Hier liegen nur {FARMS} Höfe.": ("de", ["nur"]),
    f"Hier sind {STAFF} Prozent.": ("de", ["Prozent"]),
    f"Hier liegen rund {FARMS} Höfe.": ("de", ["rund"]),
    f"Sogar {STAFF} Menschen arbeiten hier.": ("de", ["Sogar"]),
    f"{CLAIM} Das stimmt nicht.": ("de", ["Das stimmt nicht"]),
    f"{CLAIM} Das ist ein Märchen.": ("de", ["Das ist ein Märchen"]),
    f"{CLAIM} Von wegen!": ("de", ["Von wegen"]),
    f"{CLAIM} Leider falsch.": ("de", ["Leider falsch"]),
    f"Gezählt sind {FARMS} Betriebe mit eigenem Feld.": ("de", ["Betriebe"]),
    f"The city has {FARMS} universities.": ("en", ["universities"]),
    f"Here {STAFF} clever professors work.": ("en", ["clever", "professors"]),
    f"Only {FARMS} farms are left here.": ("en", ["Only"]),
    f"{CLAIM} That is not true.": ("en", ["That is not"]),
    f"{CLAIM} Not so.": ("en", ["Not so"]),
}
FREE = {
    f"In der Stadt liegen {FARMS} Höfe.": "de",
    f"Gezählt sind {FARMS} Höfe mit eigenem Feld.": "de",
    f"Hier arbeiten {STAFF} Menschen.": "de",
    f"Es waren {FARMS}. Universitäten stehen anderswo.": "de",
    f"Es waren {FARMS} in der Stadt.": "de",
    f"{CLAIM} Das stimmt so.": "de",
    f"{CLAIM} Das ist belegt.": "de",
    f"The city has {FARMS} farms.": "en",
    f"There were {FARMS} in the town.": "en",
    f"Here {STAFF} people work.": "en",
    f"{CLAIM} That is proven.": "en",
}


@pytest.fixture(scope="module")
def words(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[str, str], list[str]]:
    hub = inspect(make_project()).public

    def found(text: str, language: str) -> list[str]:
        prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
        return [str(problem.values["word"]) for problem in check_orphans(prose, hub)]

    return found


@pytest.mark.parametrize("text", REFUSED)
def test_another_thing_is_refused(text: str, words: Callable[[str, str], list[str]]) -> None:
    language, expected = REFUSED[text]
    assert words(text, language) == expected


@pytest.mark.parametrize("text", FREE)
def test_what_was_counted_may_be_said(text: str, words: Callable[[str, str], list[str]]) -> None:
    assert words(text, FREE[text]) == []
