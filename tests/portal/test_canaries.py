"""Canaries: what is false, open, loose, secret or stale never reaches the site, and the last good site stays."""

from __future__ import annotations

import gzip
import io
import re
import subprocess
import zipfile
from base64 import b64encode
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import brotli
import pikepdf
import pytest
from brandhub.whole.content import Content
from brandhub.whole.visibility import ENTRIES
from PIL import Image
from PIL.PngImagePlugin import PngInfo

Break = Callable[[Any], object]
Where = Callable[[list[Any], Iterable[str]], dict[str, list[str]]]
WAYS = ("hub.py build", "mkdocs build --strict")


def build(making: ModuleType, project: Any, way: str, today: str, **variables: str) -> tuple[int, str]:
    """Builds into the project's own site folder; exit code and everything that was said."""
    if way == "hub.py build":
        built = making.run_hub(project.root, "build", today=today, **variables)
    else:
        built = making.run_generator(project.root, project.root / "site", today=today, **variables)
    return built.returncode, built.stdout + built.stderr


def claim_is_false(project: Any) -> None:
    project.edit("data/facts/berg.yml", "value: 400", "value: 4000")


def claim_is_undecidable(project: Any) -> None:
    project.edit("data/facts/berg.yml", "kind: rounded, step: 2, value: 400", "kind: between, low: 400, high: 4000")
    project.edit("data/claims.yml", WHOLE_SHARE, "")


def claim_compares_apples_with_pears(project: Any) -> None:
    project.edit(
        "data/facts/berg.yml",
        "area: musterstadt\n  basis: personen\n  part-of: [beschaeftigte]",
        "area: nachbarstadt\n  basis: personen\n  part-of: [beschaeftigte]",
    )


def story_points_at_nothing(project: Any) -> None:
    project.edit("stories/feld-und-stollen/story.de.md", '{{ fact("hoefe", form="dated") }}', '{{ fact("hofe") }}')


def story_counts_by_itself(project: Any) -> None:
    project.append("stories/feld-und-stollen/story.de.md", "\nInzwischen sind es 4711 Höfe.\n")


def story_lends_a_value_to_others(project: Any) -> None:
    project.append("stories/feld-und-stollen/story.de.md", '\nBochum: {{ fact("hoefe") }}\n')


def story_says_more_than_its_fact(project: Any) -> None:
    project.append("stories/feld-und-stollen/story.de.md", '\nAm Weiher stehen {{ fact("hoefe") }}.\n')


def story_says_it_in_another_language(project: Any) -> None:
    project.append("stories/feld-und-stollen/story.de.md", "\nNotre ville est la plus grande du monde.\n")


def story_says_a_former_value_of_today(project: Any) -> None:
    project.append("stories/feld-und-stollen/story.de.md", '\nEs gibt {{ fact("hoefe", as_of="2010") }}.\n')


def story_borrows_the_date_of_an_event(project: Any) -> None:
    borrowed = '\nDer Turm steht am Weg. Er wurde {{ event("letzter-stollen", form="when") }} gebaut.\n'
    project.append("stories/feld-und-stollen/story.de.md", borrowed)


def story_tells_otherwise_of_an_event(project: Any) -> None:
    turned = '\nDer Stollen wurde {{ event("letzter-stollen", form="when") }} eröffnet.\n'
    project.append("stories/feld-und-stollen/story.de.md", turned)


def story_goes_on_behind_a_value(project: Any) -> None:
    project.append("stories/feld-und-stollen/story.de.md", '\nEs gibt {{ fact("hoefe") }}. Sie brannten.\n')


def a_name_asserts(project: Any) -> None:
    project.edit("data/images.yml", "credit: Redaktion Musterstadt", "credit: Die größte Redaktion")


def story_rests_on_a_draft(project: Any) -> None:
    project.edit("data/facts/land.yml", "feldanteil:\n  status: published", "feldanteil:\n  status: draft")


def nothing(project: Any) -> None:
    """Time alone does it."""


WHOLE_SHARE = """von-ausserhalb:
  status: published
  topic: berg
  operator: share
  part: {fact: pendler, as-of: 2014}
  whole: {fact: beschaeftigte, as-of: 2014}
  of: 100
  value: 33
  wording:
    de: "{when} kamen {share} Beschäftigten von außerhalb."
    en: "{when}, {share} people at work came from elsewhere."
  question: {de: Woher kommen die Beschäftigten?, en: Where do the staff come from?}
"""

# What is done, on which day it is built, where the message points, and what it says: both values and a way out.
CANARIES: dict[str, tuple[Break, str, str, tuple[str, ...]]] = {
    "false": (
        claim_is_false,
        "2026-11-23",
        "data/claims.yml:{pendler-und-beschaeftigte}:1",
        ("4.000", "1.200", "Wahr wäre: „2014 zählte Musterstadt mehr Pendlerinnen und Pendler als Beschäftigte.“"),
    ),
    "undecidable": (
        claim_is_undecidable,
        "2026-11-23",
        "data/claims.yml:{pendler-und-beschaeftigte}:1",
        ("400", "4.000", "1.200", "Sicher ist nur: „"),
    ),
    "not comparable": (
        claim_compares_apples_with_pears,
        "2026-11-23",
        "data/claims.yml:{pendler-und-beschaeftigte}:1",
        ("Nachbarstadt ≠ Musterstadt", "1.200"),
    ),
    "loose reference": (
        story_points_at_nothing,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:16:1",
        ("„hofe“", "Meinten Sie „hoefe“?"),
    ),
    "orphan number": (
        story_counts_by_itself,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:26:20",
        ("4711",),
    ),
    "borrowed value": (
        story_lends_a_value_to_others,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:26:1",
        ("„Bochum“",),
    ),
    "more than its fact": (
        story_says_more_than_its_fact,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:26:4",
        ("„Weiher“", "sagt etwas, wovon der Fakt nichts weiß"),
    ),
    "another language": (
        story_says_it_in_another_language,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:26:1",
        ("Notre ville", "die hier niemand prüft"),
    ),
    "former value": (
        story_says_a_former_value_of_today,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:26:9",
        ("ein früherer Wert, gesagt wie einer von heute",),
    ),
    "borrowed date": (
        story_borrows_the_date_of_an_event,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:26:33",
        ("Datum eines Ereignisses, von dem der Satz nicht spricht",),
    ),
    "turned event": (
        story_tells_otherwise_of_an_event,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:26:63",
        ("eröffnet", "erzählt etwas anderes als das, dessen Datum dabeisteht"),
    ),
    "next sentence": (
        story_goes_on_behind_a_value,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:26:34",
        ("brannten",),
    ),
    "name": (
        a_name_asserts,
        "2026-11-23",
        "data/images.yml:6:15",
        ("„größte“",),
    ),
    "draft": (
        story_rests_on_a_draft,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:9:11",
        ("„feldanteil“", "Entwurf"),
    ),
    "expired": (
        nothing,
        "2030-06-01",
        "data/claims.yml:{pendler-und-beschaeftigte}:1",
        ("abgelaufen", "1.200", "review-by"),
    ),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", CANARIES)
def test_a_canary_stops_the_build_and_the_last_good_site_stays(
    name: str, way: str, small: Any, small_site: Path, making: ModuleType
) -> None:
    broken, today, place, words = CANARIES[name]
    broken(small)
    code, said = build(making, small, way, today)
    assert code == 1, said
    assert "Traceback" not in said
    expected = re.sub(r"\{(.*?)\}", lambda found: str(line_of(small.root / "data/claims.yml", found[1])), place)
    head = re.search(rf"^{re.escape(expected)}: (?!Hinweis)[^\n]+(\n    → [^\n]+)+", said, re.MULTILINE)
    assert head is not None, f"nothing about {expected} in:\n{said}"
    assert [word for word in words if word not in head.group()] == []
    assert making.differences(making.listed(small_site / "site"), making.tree(small.root / "site")) == []


# Every command and every generator that could carry a sentence out, with what would leave traces; as at a desk.
OUTLETS: dict[str, Callable[[ModuleType, Path, Path], subprocess.CompletedProcess[str]]] = {
    "hub.py check": lambda making, root, _: making.run_hub(root, "check", by_itself=True),
    "hub.py build": lambda making, root, out: making.run_hub(root, "build", "--out", str(out), by_itself=True),
    "hub.py export": lambda making, root, out: making.run_hub(root, "export", str(out), by_itself=True),
    "mkdocs": lambda making, root, out: making.run_generator(root, out, by_itself=True),
    "mkdocs, told to tell a file": lambda making, root, out: making.run_generator(
        root, out, by_itself=True, HUB_OUTCOME=str(root / "outcome.json"), HUB_KITS="off"
    ),
    "properdocs": lambda making, root, out: making.run_generator(root, out, generator="properdocs", by_itself=True),
}


@pytest.mark.parametrize("outlet", OUTLETS)
@pytest.mark.parametrize("broken", [claim_is_false, story_counts_by_itself], ids=lambda function: function.__name__)
def test_no_outlet_lets_it_pass(outlet: str, broken: Break, project: Any, making: ModuleType, tmp_path: Path) -> None:
    making.complete_sample(project.root)
    broken(project)
    tried = OUTLETS[outlet](making, project.root, tmp_path / "out")
    assert tried.returncode == 1, tried.stdout + tried.stderr
    assert "Traceback" not in tried.stderr
    assert not (tmp_path / "out").exists()


def line_of(path: Path, key: str) -> int:
    return path.read_text(encoding="utf-8").splitlines().index(f"{key}:") + 1


def test_messages_come_in_english_too(small: Any, making: ModuleType) -> None:
    claim_is_false(small)
    built = making.run_hub(small.root, "build", "--lang", "en")
    assert built.returncode == 1
    assert "True would be: “In 2014, Musterstadt counted more commuters than people at work.”" in built.stderr


# --- Secrets ---


@pytest.fixture(scope="session")
def contents(loaded: Callable[[str], ModuleType]) -> ModuleType:
    return loaded("contents")


@pytest.fixture(scope="session")
def canaries(loaded: Callable[[str], ModuleType]) -> ModuleType:
    return loaded("canaries")


@pytest.fixture
def where(contents: ModuleType) -> Where:
    """Word → the first places that say it, also packed ones; words that nothing says are left out."""

    def find(pieces: list[Any], words: Iterable[str]) -> dict[str, list[str]]:
        return {word: sorted(places)[:5] for word, places in contents.places_of(pieces, words).items() if places}

    return find


def numbers(value: int) -> tuple[str, ...]:
    return str(value), f"{value:,}", f"{value:,}".replace(",", ".")


# Pages of rights; pages, changes and the list of contents of a kit, which say that a picture has left.
STILL_SPEAKS = re.compile(
    r"(?:en/press/rights|presse/rechte)/|(?:en/press|presse)/kits/[a-z]+/(?:index|changes|aenderungen)\."
    r"|presse/(?:kits/)?[a-z]+-(?:de|en)(?:\.zip!|/)(?:README|LIESMICH)\.txt"
)


@pytest.mark.parametrize("way", WAYS)
def test_nothing_hidden_is_anywhere_until_the_last_second(
    way: str, small: Any, making: ModuleType, contents: ModuleType, canaries: ModuleType, where: Where
) -> None:
    canaries.hide(small)
    kits = "on" if way == "hub.py build" else "off"
    code, said = build(making, small, way, canaries.LAST_SECOND, HUB_KITS=kits, TZ="Pacific/Kiritimati")
    assert code == 0, said
    pieces = list(contents.pieces_in(small.root / "site"))
    hidden = {word for state in canaries.STATES for word in canaries.words(state).values()}
    hidden |= {*canaries.BESIDE.values(), *canaries.INSIDE, canaries.WITHDRAWN_KIT, "geheimfach"}
    hidden |= {number for value in canaries.NUMBERS.values() for number in numbers(value)}
    hidden |= {name for state in canaries.COLOURS if state != "published" for name in canaries.names_of(state)}
    assert where(pieces, sorted(hidden)) == {}
    seen = contents.colours_in(pieces, canaries.COLOURS.values())
    assert {state for state, colour in canaries.COLOURS.items() if seen[colour]} <= {"published"}, seen
    if kits == "on":  # the search sees a picture that is shown, however it was made smaller
        assert {Path(path).suffix for path in seen[canaries.COLOURS["published"]]} >= {".png"}
    # Of pictures that have ended only their pages of rights and the changes of kits still speak.
    for state in ("withdrawn", "expired"):
        (told,) = contents.places_of(pieces, [f"bild{state}amsel"]).values()
        assert {place for place in told if not STILL_SPEAKS.match(place)} == set()


def test_the_embargo_ends_at_its_hour_in_berlin(
    small: Any, making: ModuleType, contents: ModuleType, canaries: ModuleType, where: Where
) -> None:
    """What was looked for in vain is found a second later; so the search would have found it."""
    canaries.hide(small)
    code, said = build(making, small, "hub.py build", canaries.FIRST_SECOND, TZ="Pacific/Pago_Pago")
    assert code == 0, said
    pieces = list(contents.pieces_in(small.root / "site"))
    waited = canaries.words("waiting")
    # A list is shown beside the claims that rank on it, and none does here.
    found = where(pieces, waited.values())
    assert {noun for noun, word in waited.items() if word not in found} == {"list"}
    assert where(pieces, numbers(canaries.NUMBERS["waiting"])) != {}
    assert where(pieces, [*canaries.words("draft").values(), *numbers(canaries.NUMBERS["draft"])]) == {}
    seen = contents.colours_in(pieces, canaries.COLOURS.values())
    assert {state for state, colour in canaries.COLOURS.items() if seen[colour]} == {"published", "waiting"}
    assert (small.root / "site/geschichten" / waited["story"] / "index.html").is_file()


def test_every_noun_that_can_wait_has_a_canary(canaries: ModuleType) -> None:
    assert set(canaries.TABLES) == set(ENTRIES)
    written = {"story", "easy", "page"}
    assert set(canaries.TEXTS) == written
    assert {name for name in Content.__dataclass_fields__ if name in ("stories", "easy", "pages")} == {
        "stories",
        "easy",
        "pages",
    }


# Kinds in which no word of the sample can stand: they hold colours, numbers, letters of fonts, rules for servers, code.
WORDLESS = {
    "_headers": "rules for servers",
    "ase": "names of colours",
    "zip": "its comment, which ours lack",
    "zip entry": "the remarks on an entry, which ours lack, and its name",
    "docx entry": "its name",
    "xlsx entry": "its name",
    "zip!SHA256SUMS": "checksums and names",
    "css": "rules",
    "js": "code",
    "ico": "a drawing",
    "pdf stream": "what a page shows is written in numbers of letters; read as „pdf text“",
    "woff2": "shapes of letters",
}


def test_the_search_finds_what_is_published_in_every_kind_of_file(small_site: Path, contents: ModuleType) -> None:
    pieces = list(contents.pieces_in(small_site / "site"))
    told = {piece.kind for piece in pieces if piece.says("musterstadt")}
    kinds = {piece.kind for piece in pieces}
    silent = {kind for kind in kinds - told if kind.split(" in ")[0] not in WORDLESS}
    assert silent == set()
    assert kinds >= {"pdf text", "pdf strings", "pdf metadata", "png note", "docx", "xlsx", "html"}


def _zipped(name: str, content: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return made.getvalue()


def _drawn(kind: str, **more: Any) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (8, 8)).save(made, kind, **more)
    return made.getvalue()


def _noted_png(**texts: bool) -> bytes:
    notes = PngInfo()
    for name, packed in texts.items():
        notes.add_text(name, "Ein Wiedehopf" * 40, zip=packed)
    return _drawn("PNG", pnginfo=notes)


def _exif(tag: int, value: object) -> Image.Exif:
    exif = Image.Exif()
    exif[tag] = value
    return exif


def _pdf_with_file() -> bytes:
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.attachments["x.zip"] = pikepdf.AttachedFileSpec(pdf, _zipped("a.txt", b"wiedehopf"))
        pdf.save(made)
    return made.getvalue()


# Where a word can hide that no file of the sample has: name of the file, its bytes.
HIDING: dict[str, tuple[str, Callable[[], bytes]]] = {
    "archive in archives": ("a.zip", lambda: _zipped("b.zip", _zipped("c.zip", _zipped("d.txt", b"wiedehopf")))),
    "name in an archive": ("a.zip", lambda: _zipped("wiedehopf.bin", b"")),
    "archive under another name": ("a.bin", lambda: _zipped("b.txt", b"wiedehopf")),
    "compressed archive": ("a.zip.gz", lambda: gzip.compress(_zipped("b.txt", b"wiedehopf"))),
    "brotli": ("a.html.br", lambda: brotli.compress(b"<p>Wiedehopf</p>")),
    "cut by tags": ("a.html", lambda: b"<p>Wie<b>de</b>hopf"),
    "entities": ("a.html", lambda: b"<p>&#87;iede&#x68;opf"),
    "per cent": ("a.html", lambda: b'<a href="/%77iedehopf/">'),
    "escapes": ("a.json", lambda: rb'"\u0057iedehopf"'),
    "soft hyphen": ("a.txt", "Wiede\u00adhopf".encode),
    "inline picture": (
        "a.svg",
        lambda: b"<image href='data:image/png;base64," + b64encode(_noted_png(t=True)) + b"'/>",
    ),
    "text of a PNG": ("a.png", lambda: _noted_png(t=False)),
    "packed text of a PNG": ("a.png", lambda: _noted_png(t=True)),
    "EXIF of a PNG": ("a.png", lambda: _drawn("PNG", exif=_exif(0x10E, "Wiedehopf"))),
    "EXIF of a JPEG": ("a.jpg", lambda: _drawn("JPEG", exif=_exif(0x10E, "Wiedehopf"))),
    "two-byte EXIF": ("a.jpg", lambda: _drawn("JPEG", exif=_exif(0x9C9B, "Wiedehopf".encode("utf-16-le")))),
    "comment of a JPEG": ("a.jpg", lambda: _drawn("JPEG", comment=b"Wiedehopf")),
    "XMP of a WebP": ("a.webp", lambda: _drawn("WEBP", xmp=b"<x>Wiedehopf</x>")),
    "file in a PDF": ("a.pdf", _pdf_with_file),
}


@pytest.mark.parametrize("place", HIDING)
def test_the_search_finds_a_word_wherever_it_hides(place: str, contents: ModuleType) -> None:
    name, make = HIDING[place]
    content = make()
    pieces = [*contents.opened(name, content), *contents.opened("once-more", content)]  # the same bytes twice
    told = {piece.where for piece in pieces if piece.says("wiedehopf")}
    assert told
    assert contents.places_of(pieces, ["wiedehopf", "kuckuck"]) == {"wiedehopf": told, "kuckuck": set()}
    assert not any(piece.says("kuckuck") for piece in pieces)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "AVIF"])
def test_the_search_sees_the_colour_of_a_picture(kind: str, contents: ModuleType, canaries: ModuleType) -> None:
    made = io.BytesIO()
    picture = Image.new("RGB", (600, 400), "white")
    picture.paste(canaries.COLOURS["draft"], (0, 0, 120, 80))
    picture.save(made, kind)
    pieces = contents.opened(f"a.{kind.lower()}", made.getvalue())
    seen = contents.colours_in(pieces, canaries.COLOURS.values())
    assert [state for state, colour in canaries.COLOURS.items() if seen[colour]] == ["draft"]


def test_what_waits_again_is_gone_from_the_folder_that_is_brought_up_to_date(small: Any, making: ModuleType) -> None:
    """The site laid aside still holds the story; the one that is made of it must not, in no copy of any file."""
    unpack = {".gz": gzip.decompress, ".br": brotli.decompress}

    def holders(folder: Path) -> list[str]:
        return [
            path.name
            for path in folder.rglob("*")
            if path.is_file() and b"Kanarienacker" in unpack.get(path.suffix, bytes)(path.read_bytes())
        ]

    def build(*words: str) -> None:
        built = making.run_hub(small.root, "build", "--copies", *words, HUB_KITS="off")
        assert built.returncode == 0, built.stderr

    small.edit("stories/feld-und-stollen/story.de.md", "## Auf dem Feld", "## Auf dem Kanarienacker")
    build()
    build()
    for language in ("de", "en"):
        path = f"stories/feld-und-stollen/story.{language}.md"
        small.edit(path, "status: published", "status: published\npublish-at: 2027-03-01")
    assert [name for name in holders(small.root / ".site-spare") if name.endswith(".br")]
    build()
    assert holders(small.root / "site") == []
    assert (small.root / "site" / "index.html.br").is_file()
    assert holders(small.root / ".site-spare")
    built = making.run_hub(small.root, "build", HUB_KITS="off")
    assert built.returncode == 0, built.stderr
    assert not [path for path in (small.root / "site").rglob("*") if path.suffix in unpack], "nobody asked for copies"
