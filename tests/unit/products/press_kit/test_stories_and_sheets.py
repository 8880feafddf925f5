from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.problems import Problem
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.blocks import Heading, Paragraph, Table, plain
from brandhub.products.press_kit.claim_sheets import write_claims_sheet
from brandhub.products.press_kit.fact_sheets import cite_all, write_fact, write_fact_sheets
from brandhub.products.press_kit.glyphs import check_entries_for_glyphs, check_texts_for_glyphs
from brandhub.products.press_kit.selections import mentions, select
from brandhub.products.press_kit.story_documents import write_story
from brandhub.products.press_kit.text_documents import write_text
from brandhub.proofs.entrants import days_of
from brandhub.proofs.standings import Competitor, Standing, Standings
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text, write_source
from brandhub.whole.prose import written_texts


def test_a_story_says_its_references_in_words_and_names_its_files(bench: Bench) -> None:
    text = write_text(write_story(bench, bench.hub.stories["acker-und-schacht"]["de"]).document).decode()
    flat = " ".join(text.split())
    assert "zählt die Stadt 102 Höfe (Bericht (https://example.org/bericht))" in flat
    assert "2014 gab es mehr Menschen auf Höfen als Bergleute." in flat
    assert "[Grafik: Höfe in der Stadt · grafiken/hoefe.png]" in flat
    assert "[Bild: Ein Feld. · bilder/feld.svg · Kleines Projekt]" in flat
    assert "\n1. FC steht auch am Anfang.\n" in text
    assert "- Acker & Wiese" in text
    assert "{{" not in text


def test_a_story_lists_its_claims_with_verdicts_and_its_figures_with_sources(bench: Bench) -> None:
    text = write_text(write_story(bench, bench.hub.stories["acker-und-schacht"]["de"]).document).decode()
    end = " ".join(text.split("Aussagen in diesem Text\n=")[1].split())
    assert "als Bergleute. (gilt)" in end
    assert "Sitzen im Bergbau Angestellte wie auf den Höfen Menschen? (nicht vergleichbar)" in end
    assert "Höfe in der Stadt: 102 Höfe (2014). Stadtblatt: Höfe & Zechen <eine Bilanz>" in end
    assert "Am Fuß der Seite; 26. August 2014; abgerufen November 2026" in end


def test_a_fact_says_kind_date_definition_caveat_and_source(bench: Bench) -> None:
    blocks = list(write_fact(bench, bench.hub.series["hoefe"]))
    said = [plain(block.runs) for block in blocks if isinstance(block, (Heading, Paragraph))]
    assert said[0] == "Höfe in der Stadt"
    assert said[1] == "102 Höfe"
    assert "Stand: 2014. Art des Werts: gezählt oder gemessen." in said
    assert "Gezählt wird: Landwirtschaftliche Betriebe mit Sitz in der Stadt." in said
    assert "Zu beachten: Sagt nichts über ihre Größe." in said
    assert any(text.startswith("Quelle: Stadtblatt: Höfe & Zechen") for text in said)
    (table,) = (block for block in blocks if isinstance(block, Table))
    assert [plain(row[1]) for row in table.rows] == ["102 Höfe", "rund 140 Höfe"]


def test_a_derived_fact_says_its_rule_and_reason(bench: Bench) -> None:
    said = [plain(b.runs) for b in write_fact(bench, bench.hub.series["landleute"]) if isinstance(b, Paragraph)]
    assert "Abgeleitet (mindestens so viele wie): Jeden Hof führt ein Mensch." in said


def test_sheets_follow_the_kit(bench: Bench) -> None:
    def paths(kit: str) -> list[str]:
        noun = bench.hub.kits[kit]
        return [text.path for text in write_fact_sheets(bench, noun, select(bench.hub, noun))]

    assert paths("pressemappe") == [
        "texte/zahlen-im-ueberblick",
        "texte/faktenblatt-land",
        "texte/faktenblatt-kohle",
    ]
    assert paths("land") == ["texte/faktenblatt-land"]
    assert paths("archiv") == ["texte/faktenblatt-werk"]


def test_a_selection_holds_what_it_rests_on(hub: Hub) -> None:
    archive = select(hub, hub.kits["archiv"])
    assert archive.facts == ("bergleute", "verwaltung")
    assert set(archive.mentioned) == {"hoefe", "landleute"}
    assert "mehr-landleute" in archive.claims
    assert archive.stories == ("acker-und-schacht",)
    assert archive.images == ("feld",)
    assert archive.events == ("letzte-zeche",)


def test_mentions_know_what_a_story_prints(hub: Hub) -> None:
    found = mentions(hub, hub.stories["acker-und-schacht"]["de"])
    assert [(reading.fact.id, reading.as_of.text) for reading in found.readings] == [("hoefe", "2014")]
    assert found.claims == ("mehr-landleute", "verwaltung-und-hoefe")
    assert "verwaltung" in found.facts


def test_plain_words_for_titles_and_feeds(hub: Hub) -> None:
    text = '{{ fact("hoefe", form="dated") }}, {{ event("letzte-zeche", form="when") }}: {{ claim("weniger-hoefe") }}'
    assert plain_text(text, hub, "de") == (
        "102 Höfe (2014), am 31. März 1987: Die Zahl der Höfe ist von 1999 bis 2014 gesunken."
    )
    assert plain_text('{{ chart("mehr-landleute") }}', hub, "en") == "[Farmers or miners?]"
    assert plain_text('{{ source("chronik") }}', hub, "de") == "Zechenchronik: Schächte der Stadt"
    assert write_source(hub.sources["blatt"], "full", "en") == (
        "Stadtblatt: Höfe & Zechen <eine Bilanz>, 26 August 2014. https://example.org/hoefe"
    )


def _missing(hub: Hub, known: frozenset[int]) -> list[Problem]:
    return [*check_texts_for_glyphs(written_texts(hub), known), *check_entries_for_glyphs(hub, known)]


def test_a_character_that_no_pdf_can_show_is_found_in_its_file(hub: Hub) -> None:
    problems = _missing(hub, frozenset(range(0x3000)) - {ord("ü"), ord("&")})
    assert {problem.values["character"] for problem in problems} == {"ü", "&"}
    assert {problem.code for problem in problems} == {"glyph-missing"}
    places = {(problem.place.path, problem.place.line, problem.values["character"]) for problem in problems}
    assert ("data/sources.yml", 3, "&") in places
    assert ("data/partners.yml", 3, "ü") in places
    assert ("stories/acker-und-schacht/story.de.md", 19, "&") in places
    assert not _missing(hub, frozenset(range(0x3000)))


def test_sources_are_cited_once_and_nothing_is_said_where_there_are_none(bench: Bench) -> None:
    readings = bench.hub.series["hoefe"].readings
    cited = plain(cite_all(bench, readings, ("blatt", "chronik")))
    assert cited.startswith("Quellen: ")
    assert [cited.count(bench.hub.sources[key].title) for key in ("blatt", "chronik")] == [1, 1]
    assert cite_all(bench, ()) == ()


def test_a_ranking_of_events_cites_the_sources_of_their_dates(bench: Bench) -> None:
    event, key = bench.hub.events["letzte-zeche"], "weniger-hoefe"
    first = Competitor(event.label, days_of(event.date), event.date, event.sources, event=event.id)
    standings = Standings((Standing(first, 1, 1, "itself"),), "zechen", Bilingual("alle", "all"), None)
    proof = replace(bench.hub.proofs[key], standings=standings, inputs={})
    listed = SimpleNamespace(label=Bilingual("Zechen", "Collieries"))
    hub = replace(bench.hub, proofs={key: proof}, lists={"zechen": listed})
    text = write_claims_sheet(replace(bench, hub=hub), (key,))
    assert text is not None
    assert text.sources == event.sources == ("chronik",)
    notes = [
        plain(block.runs) for block in text.document.blocks if isinstance(block, Paragraph) and block.look == "note"
    ]
    assert notes[0].startswith("Quelle: ")
    assert bench.hub.sources["chronik"].title in notes[0]
