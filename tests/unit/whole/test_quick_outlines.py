"""What passes over a text, a word or a stretch without a look changes no outline: the labelled sets show it."""

from __future__ import annotations

from pathlib import Path

import pytest
from brandhub.speech import publics
from brandhub.speech.chunks import Chunk, Chunks, told_with
from brandhub.speech.digits import naming
from brandhub.speech.english import search as english_search
from brandhub.speech.german import search as german_search
from brandhub.speech.tokens import Judge
from brandhub.speech.traits import Trait, traits_of
from brandhub.speech.visible import _Writer
from brandhub.whole import outlines, voice
from brandhub.whole.orphan_settings import Setting
from brandhub.whole.outlines import Outline, Said, look_at, read_outline
from brandhub.whole.surroundings import Surroundings
from hypothesis import given, settings
from hypothesis import strategies as st

TESTS = Path(__file__).resolve().parents[2]
EVERY = 18
"""One sentence in so many is read: the rest would show the same and take longer."""
RARE = (
    *("Die g r ö ß t e Halle der Stadt.", "Es ist die GrößteStadt am Fluss."),
    *("Kapitel IV, das Letzte.", "🥇 im Revier"),
    *("The l a r g e s t hall in town.", "It is the LargestTown by the river."),
    *("Chapter IV, the last.", "🥇 in the Ruhr"),
)
"""What hardly a sentence of the sets has and a short cut of its own passes over."""
AROUND = Surroundings(frozenset({"Halle 4", "Phoenix West"}), ("Dortmund", "Essen"))
ALL = Trait(sum(Trait))
PIECES = st.sampled_from(
    [
        *("Die Stadt blutet aus.", "Auch das Revier stirbt,", "doch Familien ziehen fort.", "„Das Handwerk klagt.“"),
        *("der größte Turm", "zwölf Tore", "g r ö ß t e", "🥇", "📈", "XLII Museen", "Kapitel IV", "neunziger Jahre"),
        *("mehr als drei", "Glasfenster", "Hier", "Teurere Hallen", "heute", "im Jahr 812", "10 000 Bäume", "7 100 m²"),
        *('{{ fact("a") }}', '{{ fact("a", form="value") }}', '{{ claim("b", form="link", text="mehr als drei") }}'),
        *(
            "the largest tower",
            "for-ty",
            "no pits",
            "turn of the century",
            "older than",
            "the nineties",
            "Ours is taller",
        ),
        *(
            ". ",
            ", ",
            "\n",
            "\n\n",
            "\n\n\n",
            "\n\n ",
            "\n- ",
            "| a | b |",
            "||",
            "**",
            "*",
            "`x`",
            " ",
            "  ",
            "\u00a0",
            "\u00ad",
            "&nbsp;",
            "–",
        ),
        *(
            "du",
            "Euch",
            "z.B.",
            "Ca.",
            "LehrerInnen",
            "Gäste:in",
            "einzigartig",
            "color",
            '"',
            "...",
            "„",
            "“",
            "100",
            "000",
        ),
    ]
)


class _Apart(Chunks):
    """No stretch between two blanks is read for itself."""

    def __missing__(self, _chunk: str) -> Chunk:
        return (" ", ""), ("",)


def _read(said: Said) -> tuple[Outline, object]:
    seen, line = look_at(said)
    return read_outline(said, AROUND), (seen.text, seen.starts, seen.ends, [*line.tokens])


def _slow(texts: list[Said]) -> list[tuple[Outline, object]]:
    """Every stretch sign by sign, every word at its place, every search in every text."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_Writer, "_run", lambda _self, at, _end: at)
        patch.setattr(_Writer, "_plain_sign", lambda _self, at, _end: at)
        patch.setattr(outlines, "find_namings", lambda text, areas: naming(areas).finditer(text))
        patch.setattr(publics, "_is_of_others", lambda _folds, _start: False)
        patch.setattr(outlines, "traits_of", lambda _words: ALL)
        patch.setattr(voice, "_may_break", lambda *_: True)
        patch.setattr(voice, "_is_sound", lambda *_: False)
        patch.setattr(german_search, "_may_assert_inside", lambda _word, _form: True)
        for grammar in (german_search, english_search):
            patch.setattr(told_with(grammar.fold), "chunks", _Apart(told_with(grammar.fold)))
            patch.setattr(grammar, "_JUDGE", Judge(lambda _form: True, grammar.fold))
        return [_read(said) for said in texts]


def _some_of(path: Path, language: str) -> list[str]:
    """One line in so many of a file, and of one in the other language alone a quarter of these: it says less there."""
    other = "en" if language == "de" else "de"
    every = EVERY * 4 if path.stem.rpartition("-")[2] == other else EVERY
    return [line.strip().strip('"') for line in path.read_text("utf-8").splitlines()[::every]]


@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_of_the_sets_is_passed_over(language: str) -> None:
    paths = [
        *sorted((TESTS / "golden").glob("orphan*/*.yml")),
        *sorted((TESTS / "golden").glob("orphan*.yml")),
        TESTS / "golden" / "voice" / "cases.yml",
        *sorted((TESTS / "content" / "prose").rglob("*.*")),
    ]
    lines = [*RARE, *(line for path in paths for line in _some_of(path, language))]
    texts = [
        Said(line, language, bool(at % 2), at % 7 == 0, at % 5 == 0, at % 10 == 0, at % 6 == 0, is_easy=False)
        for at, line in enumerate(line for line in lines if line)
    ]
    assert len(texts) > 800
    assert [_read(said) for said in texts] == _slow(texts)


@given(st.lists(st.lists(PIECES, max_size=12).map(" ".join), max_size=6), st.sampled_from(["de", "en"]), st.booleans())
@settings(deadline=None)
def test_nothing_made_up_is_passed_over(texts: list[str], language: str, is_markdown: bool) -> None:
    said = [
        Said(text, language, is_markdown, False, False, False, False, is_easy=False)
        for text in ["\n".join(texts), *texts]
    ]
    assert [_read(one) for one in said] == _slow(said)


@pytest.mark.parametrize(
    ("word", "trait"),
    [
        ("12", Trait.DIGIT | Trait.DATE | Trait.ENGLISH_DATE),
        ("x2yz", Trait.DIGIT | Trait.DATE | Trait.ENGLISH_DATE),
        ("XLII", Trait.ROMAN),
        ("NEUNZIGER", Trait.DATE),
        ("ſiebziger", Trait.DATE),
        ("Turning", Trait.ENGLISH_DATE),
        ("post-war", Trait.ENGLISH_DATE),
        ("🥇", Trait.PICTURE),
        ("\ue011", Trait.STAND_IN),
        ("g", Trait.LETTER),
        ("Halle", Trait.NONE),
    ],
)
def test_what_a_word_can_give_away(word: str, trait: Trait) -> None:
    assert traits_of([word]) == trait
    assert traits_of(["Halle", word, ","]) == trait


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("less", [1, 2])
def test_texts_that_break_off_end_no_search(language: str, less: int) -> None:
    """“Next to no” and “Everyone went” did: who looks behind a word must not count on another."""
    paths = [
        TESTS / "golden" / "orphans" / f"{language}.yml",
        *sorted((TESTS / "golden").glob(f"orphans/*{language}*")),
    ]
    lines = [
        line.strip().strip('-" ') for path in dict.fromkeys(paths) for line in path.read_text("utf-8").splitlines()
    ]
    cut = [" ".join(line.split()[:-less]).rstrip(".:!?\"'") for line in lines]
    texts = [text for text in dict.fromkeys(cut) if text]
    assert len(texts) > 800
    for text in texts:
        read_outline(Said(text, language, *[False] * 5, is_easy=False), AROUND)


def test_places_come_in_the_same_order_in_every_process() -> None:
    """A set has another order wherever hashes are others."""
    towns = "Bochum Essen Hagen Witten Hamm Herten".split()
    text = "\n\n".join(f'{town}er Höfe: {{{{ fact("hoefe") }}}}' for town in towns)
    outline = read_outline(Said(text, "de", True, *[False] * 4, is_easy=False), AROUND)
    places = [seam.what for seam in outline.seams if isinstance(seam, Setting) and seam.kind == "place"]
    assert [place for place in dict.fromkeys(places) if place != "Höfe"] == [
        name for town in towns for name in (f"{town}er", town)
    ]
