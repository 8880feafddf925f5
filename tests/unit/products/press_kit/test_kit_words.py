from __future__ import annotations

from string import Formatter

from brandhub.ground.catalogues import load_catalogue


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_say_the_same_things() -> None:
    german, english = (load_catalogue(language, ("kit",)).messages for language in ("de", "en"))
    assert german.keys() == english.keys()
    for key, text in german.items():
        assert holes(text) == holes(english[key]), key
        assert text.strip(), key


def test_folders_and_file_names_are_plain_ascii() -> None:
    for language in ("de", "en"):
        for key, text in load_catalogue(language, ("kit",)).messages.items():
            if key.startswith(("kit.folder.", "kit.file.")):
                assert text.isascii(), key
                assert " " not in text, key
