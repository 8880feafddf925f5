"""Denying titles: a title or summary that calls false what its story proves below: „Märchen vom Land“."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandhub.ground.catalogues import Phrase
from brandhub.ground.problems import Problem
from brandhub.speech.sections import denied_value, denies
from brandhub.whole.outlines import look_at, said_of
from brandhub.whole.prose import Prose


def check_titles(texts: Sequence[Prose]) -> Iterator[Problem]:
    """A problem for each German title or summary that denies the values of its text. `texts`: the body comes last."""
    *heads, body = texts
    for prose in heads:
        if prose.language != "de" or "{{" not in body.text or (found := denies(prose.text)) is None:
            continue
        seen = look_at(said_of(body))[0].text
        if denied_value(seen, 0, len(seen)) is not None:
            told = {"kind": Phrase.of("orphan-other-fate"), "remedy": Phrase.of("orphan-other-fate.help")}
            yield Problem(prose.place_of(found.start(), found.end()), "orphan-claim", {"word": found[0], **told})
