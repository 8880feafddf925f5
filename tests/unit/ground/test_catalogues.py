"""Catalogues are read once and kept; what is kept never says anything else than the files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from brandhub.ground import catalogues
from brandhub.ground.catalogues import load_catalogue

PO = 'msgid "a"\nmsgstr "eins"\n\nmsgid "b"\nmsgstr "zwei"\n'
load: Callable[..., catalogues.Catalogue] = load_catalogue.__wrapped__


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalogue of its own, in a folder where Python may keep something."""
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    monkeypatch.setattr(catalogues, "_KEPT", tmp_path / "kept")
    (tmp_path / "own.de.po").write_text(PO, encoding="utf-8")
    return tmp_path


def said() -> dict[str, str]:
    return dict(load("de", ("own",)).messages)


def test_a_catalogue_is_read_once(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert said() == {"a": "eins", "b": "zwei"}
    monkeypatch.setattr(catalogues, "_read", None)
    assert said() == {"a": "eins", "b": "zwei"}


def test_a_copy_of_the_hub_reads_what_was_kept_for_another(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "elsewhere" / "catalogues.py"
    copy.parent.mkdir()
    copy.write_bytes(Path(catalogues.__file__).read_bytes())
    assert said()["a"] == "eins"
    monkeypatch.setattr(catalogues, "__file__", str(copy))
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    with monkeypatch.context() as without:
        without.setattr(catalogues, "_read", None)
        assert said()["a"] == "eins"
    copy.write_bytes(copy.read_bytes() + b"\n")  # another way of reading
    with monkeypatch.context() as without:
        without.setattr(catalogues, "_read", lambda *_: {"a": "anew"})
        assert said()["a"] == "anew"


def test_a_letter_more_is_read_anew(own: Path) -> None:
    assert said()["a"] == "eins"
    (own / "own.de.po").write_text(PO.replace("eins", "Eins"), encoding="utf-8")
    assert said()["a"] == "Eins"


def test_whatever_lies_there_is_believed_only_when_it_is_whole(own: Path) -> None:
    said()
    (kept,) = (own / "kept").iterdir()
    whole = kept.read_text("utf-8")
    for broken in (whole[:-3], whole.replace("eins", "acht"), "", "[]", "{}", '{"": 4}', json.dumps({"a": "acht"})):
        kept.write_text(broken, encoding="utf-8")
        assert said() == {"a": "eins", "b": "zwei"}
    kept.unlink()
    kept.mkdir()
    assert said() == {"a": "eins", "b": "zwei"}


def test_what_is_kept_of_the_hub_is_what_its_files_say() -> None:
    for language in catalogues.LANGUAGES:
        texts = [
            (f"{name}.{language}.po", (catalogues.FOLDER / f"{name}.{language}.po").read_bytes())
            for name in catalogues.CATALOGUES
        ]
        assert dict(load(language).messages) == catalogues._read(texts, language)


def test_a_key_that_stands_twice_is_told(own: Path) -> None:
    (own / "more.de.po").write_text(PO, encoding="utf-8")
    with pytest.raises(KeyError, match="defined twice"):
        load("de", ("own", "more"))
