"""Neutrality: office-holders by title or by list, and what reads like news about others."""

from __future__ import annotations

import pytest
from brandhub.ground.problems import Place
from brandhub.products.neutrality import find_foreign_news, find_office_holders
from brandhub.whole.prose import Prose


def prose(text: str, language: str = "de") -> Prose:
    return Prose(text, language, lambda start, _end: Place("story.md", 1, start + 1), is_markdown=True)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Es sprach Oberbürgermeister Max Beispiel im Rathaus.", "de", ["Oberbürgermeister Max Beispiel"]),
        ("Ministerin Erika Muster lobte den See.", "de", ["Ministerin Erika Muster"]),
        ("Wir fragten Mayor Max Beispiel.", "en", ["Mayor Max Beispiel"]),
        ("Danach sprach Erika Musterfrau.", "de", ["Erika Musterfrau"]),
        ("Der Bürgermeister wird gewählt.", "de", []),
        ("Das Ministerium liegt am See.", "de", []),
        ('Ein Satz mit {{ exception("Minister Max Beispiel", reason="Zitat") }}.', "de", []),
    ],
)
def test_office_holders_are_found_by_title_or_by_list(text: str, language: str, found: list[str]) -> None:
    mentions = list(find_office_holders(prose(text, language), ["Erika Musterfrau"]))
    assert [mention.found for mention in mentions] == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Verein teilte am Abend mit, dass er umzieht.", "de"),
        ("Das Unternehmen gab neue Pläne bekannt.", "de"),
        ("Am vergangenen Wochenende wurde gefeiert.", "de"),
        ("Die Meisterfeier zog durch die Stadt.", "de"),
        ("The company announced on Monday that it will move.", "en"),
        ("Fans were at the title party.", "en"),
    ],
)
def test_news_about_others_is_found(text: str, language: str) -> None:
    assert len(list(find_foreign_news(prose(text, language)))) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Mitteilung der Stadt steht in der Quelle.", "de"),
        ("Wir teilen diese Freude mit Vergnügen nicht.", "de"),
        ("Die Zeche schloss am 31. März 1987.", "de"),
        ("Der Betrieb nannte eine Zahl.", "de"),
        ("The colliery closed in 1987, the newspaper reported at the time.", "en"),
    ],
)
def test_background_is_no_news(text: str, language: str) -> None:
    assert list(find_foreign_news(prose(text, language))) == []


def test_a_mention_quotes_its_sentence_and_names_its_place() -> None:
    text = 'Davor ein Satz. Gestern zog {{ fact("hoefe") }} um: Oberbürgermeister Max Beispiel.'
    (mention,) = find_office_holders(prose(text), [])
    assert mention.sentence == "Gestern zog … um: Oberbürgermeister Max Beispiel."
    assert mention.place.column == text.index("Oberbürgermeister") + 1
