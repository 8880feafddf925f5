"""A date in running text is that of what its sentence speaks of: another event of the same year bears nothing out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

EVENT, FACT = '{{ event("letzter-stollen") }}', '{{ fact("hoefe") }}'


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Any:
    return inspect(make_project()).public


def dates(text: str, language: str, hub: Any) -> list[object]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [problem.values["word"] for problem in check_orphans(prose, hub)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", f"{EVENT} Im Jahr 1987 wurde das Stadion gebaut."),
        ("de", f"{EVENT}\n\nDas Stadion steht seit 1987."),
        ("de", f"Das Stadion steht seit 1987.\n\n{EVENT}"),
        ("de", f"{FACT}. Im Stadion spielte man bis 2014."),
        ("en", f"{EVENT} In 1987 the stadium was built."),
        ("en", f"{EVENT}\n\nThe stadium has stood since 1987."),
    ],
)
def test_another_thing_of_that_year_is_not_borne_out(language: str, text: str, hub: Any) -> None:
    assert [word for word in dates(text, language, hub) if word in ("1987", "2014")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", f"{EVENT} Der Stollen war bis 1987 offen."),
        ("de", f"1987: {EVENT}"),
        ("de", f"Am 31. März 1987 war es so weit: {EVENT}"),
        ("de", f"Der Bergbau endete 1987.\n\n{EVENT}"),
        ("en", f"{EVENT} The mine was open until 1987."),
        ("en", f"1987: {EVENT}"),
    ],
)
def test_what_the_sentence_speaks_of_is(language: str, text: str, hub: Any) -> None:
    assert not [word for word in dates(text, language, hub) if "1987" in str(word)]


WHEN, DAY = '{{ event("letzter-stollen", form="when") }}', '{{ event("letzter-stollen", form="date") }}'


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", f"{WHEN} wurde das Stadion gebaut."),
        ("de", f"Das Stadion: eröffnet {DAY}."),
        ("de", f"Der Bergbau ging. Dann kamen Gäste. {WHEN} wurde das Stadion gebaut."),
        ("de", f"Das Stadion wurde {WHEN} gebaut. Der Bergbau ging."),
        ("en", f"{WHEN}, the stadium was built."),
    ],
)
def test_the_date_of_another_event_is_told(language: str, text: str, hub: Any) -> None:
    assert [word for word in dates(text, language, hub) if "letzter-stollen" in str(word)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", f"{WHEN} schloss der Stollen."),
        ("de", f"Der Stollen war leer. {WHEN} ging das Licht aus."),
        ("de", f"## Der Stollen\n\n{WHEN} ging das Licht aus."),
        ("de", f"{WHEN} war im Berg-Bau Schluss."),
        ("en", f"{WHEN}, the tunnel closed."),
        ("en", f"The mining went. {WHEN} the lights went out."),
    ],
)
def test_the_date_of_its_own_event_is_free(language: str, text: str, hub: Any) -> None:
    assert not [word for word in dates(text, language, hub) if "letzter-stollen" in str(word)]
