"""A sentence in another language asserts as much as one in the language of its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

ASSERTING = {
    "de": [
        ("Dortmund is the biggest city in the world.", "biggest"),
        ("„Dortmund is bigger than Bochum“, sagt sie.", "bigger"),
        ("So steht es im Prospekt – more farmers than miners are at work here – und sonst nirgends.", "more"),
        ("Auf dem Schild steht: Every second house has a garden.", "Every second house"),
        ("The Biggest City In The World Is Dortmund.", "Biggest"),
        ("Dortmund est la plus grande ville du monde.", None),
        ("Dortmund es la ciudad más grande.", None),
        ("Dortmund è la città più grande del mondo.", None),
        ("Dortmund é a maior cidade do mundo, não há outra maior.", None),
        ("Dortmund dünyanın en büyük şehridir.", None),
        ("Dortmund to największe miasto na świecie.", None),
        ("Dortmund je najveći grad na svijetu.", None),
        ("Dortmund este cel mai mare oraș din lume.", None),
        ("Dortmund është qyteti më i madh në botë.", None),
        ("Dortmund a világ legnagyobb városa, és nem más.", None),
        ("Dortmund heeft het grootste stadion van de wereld.", None),
        ("Wi sünd de gröttste Stadt, keen is grötter.", None),
        ("Дортмунд самый большой город.", None),
        ("Το Ντόρτμουντ είναι η μεγαλύτερη πόλη.", None),
        ("دورتموند أكبر مدينة في العالم", None),
    ],
    "en": [
        ("Dortmund ist die größte Stadt der Welt.", "größte"),
        ("“Dortmund hat mehr Bauern als Bergleute”, the poster says.", "mehr"),
        ("Dortmund est la plus grande ville du monde.", None),
        ("Дортмунд самый большой город.", None),
    ],
}  # fmt: skip
FREE = {
    "de": [
        "Im Café heißt es „bon appétit“, im Laden nebenan „buon giorno“.",
        "Sie sagt „Merhaba“ und lacht.",
        "Das Motto lautet „Made in Dortmund“.",
        "Am Abend läuft „The Best of Queen“ im Park.",
        "„The Voice of Germany“ sucht Stimmen.",
        "Gut Ding will Weile haben.",
        "Der Chor singt „Sous le ciel de Paris“.",
        "Das Café Utopia, die Rue de la Paix und die Piazza liegen am Weg.",
        "Am Tor steht „мир“.",
        "The garden is open, come in.",
        "Im Mai und im Juni spielt die Kapelle.",
    ],
    "en": [
        "The sign says “Glück auf”.",
        "Head for the Haus am See and the Kneipe an der Ecke.",
        "The song “Sous le ciel de Paris” ends the evening.",
        "Der Garten ist offen, kommen Sie herein.",
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Any:
    return inspect(make_project()).public


def found(text: str, language: str, hub: Any) -> list[Any]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [*check_orphans(prose, hub)]


@pytest.mark.parametrize(("language", "text", "word"), [(of, *one) for of in ASSERTING for one in ASSERTING[of]])
def test_it_is_told(language: str, text: str, word: str | None, hub: Any) -> None:
    problems = found(text, language, hub)
    if word is None:
        assert [problem.code for problem in problems] == ["text-unread"]
        assert problems[0].values["word"] in text
    else:
        assert word in [problem.values["word"] for problem in problems]


@pytest.mark.parametrize(("language", "text"), [(of, one) for of in FREE for one in FREE[of]])
def test_it_is_free(language: str, text: str, hub: Any) -> None:
    assert not found(text, language, hub)
