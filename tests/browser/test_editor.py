"""The browser editor on a folder: it starts from the site's own files, speaks German, and saves what was changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest
from brandhub.whole.hub import Hub
from playwright.sync_api import Browser, Error, Page, expect

ROOT = Path(__file__).parents[2]
STORY = "stories/feld-und-stollen/story.de.md"
# A folder that only this page sees stands in for the one that a person would choose in the browser's dialog.
FOLDER = """
window.showDirectoryPicker = async () => navigator.storage.getDirectory();
FileSystemDirectoryHandle.prototype.requestPermission ??= async () => 'granted';
"""
PUT = """async (files) => {
  for (const [path, text] of Object.entries(files)) {
    const steps = path.split('/');
    let folder = await navigator.storage.getDirectory();
    for (const name of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const stream = await (await folder.getFileHandle(steps.at(-1), { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}"""
TAKE = """async (path) => {
  const steps = path.split('/');
  let folder = await navigator.storage.getDirectory();
  for (const name of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
  return (await (await folder.getFileHandle(steps.at(-1))).getFile()).text();
}"""
ROUND = """async (cases) => {
  const { FORMATS } = await import('/redaktion/formats.js');
  return cases.filter(([format, path, text]) => {
    const form = FORMATS[format].fromFile(text);
    return FORMATS[format].toFile(structuredClone(form)).trim() !== text.trim();
  }).map(([format, path]) => path);
}"""


def texts_of(root: Path) -> dict[str, str]:
    """The files that the editor reads, and what makes the folder a repository."""
    found = [path for folder in ("data", "stories", "docs") for path in sorted((root / folder).rglob("*"))]
    texts = [path for path in found if path.suffix in (".md", ".yml") and "handbook" not in path.parts]
    return {
        ".git/HEAD": "ref: refs/heads/main\n",
        **{p.relative_to(root).as_posix(): p.read_text("utf-8") for p in texts},
    }


@pytest.fixture
def desk(
    project: Any,
    inspect: Callable[..., Any],
    editor_site: Callable[[Hub], Path],
    serving: Any,
    chromium: Browser,
) -> Iterator[Page]:
    """The editor at work on the sample project. At the end nobody but the site may have been asked for anything."""
    whole = inspect(project).whole
    with serving.serve(editor_site(whole)) as host:
        context = chromium.new_context(locale="de-DE", viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.add_init_script(FOLDER)
        asked: list[str] = []
        wrong: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: wrong.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(f"{host}/redaktion/")
        start = page.get_by_role("button", name="Mit lokalem Repository arbeiten")
        expect(start).to_be_visible()
        page.evaluate(PUT, texts_of(project.root))
        start.click()
        expect(page.get_by_text("Feld und Stollen").first).to_be_visible()
        yield page
        assert wrong == []
        assert [url for url in asked if not url.startswith((f"{host}/redaktion/", "blob:", "data:"))] == []
        context.close()


def saved(page: Page, path: str, old: str) -> list[str]:
    """Saves the form, and returns the lines that are others now in a file of the folder, with + and -."""
    page.get_by_role("button", name="Speichern").first.click()
    new = old
    for _ in range(100):
        try:
            new = page.evaluate(TAKE, path)
        except Error as error:  # the editor is just putting another file in its place
            assert "NotFoundError" in str(error)  # noqa: PT017 - whatever else goes wrong is wrong
        if new != old:
            break
        page.wait_for_timeout(200)
    lines = list(unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm=""))[2:]
    return [line for line in lines if not line.startswith("@@")]


def test_every_kind_of_file_is_there_in_german(desk: Page) -> None:
    names = ("Geschichten", "Leichte Sprache", "Fakten", "Seiten", "Aussagen", "Zeitleiste", "Quellen", "Partner")
    names += ("Bilder", "Listen", "Pressemappen", "Begriffe", "Textbausteine", "Markenkern")
    for name in names:
        expect(desk.get_by_text(name, exact=True).first).to_be_visible()


def test_saving_a_story_changes_the_line_that_was_changed(desk: Page, project: Any) -> None:
    old, english = project.root / STORY, project.root / STORY.replace(".de.", ".en.")
    desk.get_by_text("Feld und Stollen").first.click()
    desk.get_by_role("textbox", name="Titel").first.fill("Feld, Stollen: ein Vergleich")
    assert saved(desk, STORY, old.read_text("utf-8")) == [
        "-title: Feld und Stollen",
        '+title: "Feld, Stollen: ein Vergleich"',
    ]
    # What is the same in both languages is entered once; the sample had it in German alone.
    now = desk.evaluate(TAKE, STORY.replace(".de.", ".en."))
    assert now.replace("related:\n  facts: [feldanteil]\n", "") == english.read_text("utf-8")


def test_an_incomplete_fact_is_kept_as_a_draft_and_never_published(
    desk: Page, project: Any, inspect: Callable[..., Any]
) -> None:
    facts = next(path for path in texts_of(project.root) if path.startswith("data/facts/"))
    desk.get_by_text("Fakten", exact=True).first.click()
    desk.get_by_text(Path(facts).stem, exact=True).first.click()
    desk.get_by_role("button", name=re.compile("Eintrag.? hinzufügen")).first.click()
    desk.get_by_role("textbox", name="Kennung").last.fill("neue-zahl")
    changed = saved(desk, facts, (project.root / facts).read_text("utf-8"))
    assert [line for line in changed if line != "+"] == ["+neue-zahl:", "+  status: draft"]
    project.write(facts, desk.evaluate(TAKE, facts))
    inspection = inspect(project)
    assert inspection.passes
    assert {problem.code for problem in inspection.problems if problem.place.path == facts} == {"missing-field"}
    assert "neue-zahl" not in inspection.public.series


def test_real_files_come_back_letter_by_letter(desk: Page) -> None:
    formats = {
        "data/terms.yml": "hub-groups",
        "data/calendar.yml": "hub-groups",
        "data/brand/texts.yml": "hub-groups",
        "data/site.yml": "hub-site",
    }
    formats["data/brand/core.yml"] = "hub-record"
    left_out = ("data/brand/colours.yml", "data/brand/type.yml", "data/brand/word-mark.yml", "data/releases/")
    cases = [
        [formats.get(path, "hub-frontmatter" if path.endswith(".md") else "hub-entries"), path, text]
        for path, text in texts_of(ROOT).items()
        if not path.startswith((*left_out, ".git")) and not path.endswith("README.md")
    ]
    assert len(cases) > 50
    assert desk.evaluate(ROUND, cases) == []


def test_comments_and_untouched_fields_survive_what_changes(desk: Page) -> None:
    text = "# Kopf\n\na:\n  status: draft # noch offen\n  n: {de: Eins, en: One}\n  werte:\n    - {x: 1, y: 2}\n"
    text += "\n# zu b\nb:\n  k: 3\n"
    work = """async (text) => {
      const { FORMATS } = await import('/redaktion/formats.js');
      const form = FORMATS['hub-entries'].fromFile(text);
      form.entries[0].n.de = 'Zwei, drei';
      form.entries[0].werte.push({ x: 5 });
      form.entries[0].neu = 'ja';
      delete form.entries[1].k;
      form.entries[1].m = 'null';
      form.entries.push({ id: 'b', status: 'draft', k: '4' }, { id: '', k: '' });
      return FORMATS['hub-entries'].toFile(form);
    }"""
    assert desk.evaluate(work, text) == (
        '# Kopf\n\na:\n  status: draft # noch offen\n  n: {de: "Zwei, drei", en: One}\n  werte:\n    - {x: 1, y: 2}\n'
        '    - {x: 5}\n  neu: ja\n\n# zu b\nb: {m: "null"}\n\nb-2:\n  status: draft\n  k: 4\n'
    )


LIST = """async (start) => {
  const found = [];
  const walk = async (folder, path) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
      else found.push(path + name);
    }
  };
  await walk(await navigator.storage.getDirectory(), '');
  return found.filter((path) => path.startsWith(start)).sort();
}"""


def test_a_picture_is_uploaded_into_the_folder_and_named_as_the_hub_names_files(
    desk: Page, project: Any, inspect: Callable[..., Any], tmp_path: Path
) -> None:
    picture = tmp_path / "Halde im Herbst.svg"
    picture.write_bytes((project.root / "stories/feld-und-stollen/feld.svg").read_bytes())
    before = (project.root / "data/images.yml").read_text("utf-8")
    desk.get_by_text("Bilder", exact=True).first.click()
    desk.get_by_role("button", name=re.compile("Eintrag.? hinzufügen")).first.click()
    desk.get_by_role("textbox", name="Kennung").last.fill("halde")
    desk.get_by_role("button", name="Durchsuchen").last.click()
    dialog = desk.get_by_role("dialog").last
    dialog.locator("input[type=file]").set_input_files(picture)
    expect(dialog.get_by_text("Halde im Herbst").first).to_be_visible()
    dialog.get_by_role("button", name="Einfügen").click()
    expect(desk.get_by_role("dialog")).to_have_count(0)
    changed = saved(desk, "data/images.yml", before)
    assert changed == ["+halde:", "+  status: draft", "+  file: stories/bilder/Halde im Herbst.svg"]
    assert desk.evaluate(LIST, "stories/bilder/") == ["stories/bilder/Halde im Herbst.svg"]
    project.write("data/images.yml", desk.evaluate(TAKE, "data/images.yml"))
    project.write("stories/bilder/Halde im Herbst.svg", desk.evaluate(TAKE, "stories/bilder/Halde im Herbst.svg"))
    inspection = inspect(project)
    told = {problem.code for problem in inspection.problems if problem.place.path == "data/images.yml"}
    assert told == {"missing-field"}
    assert inspection.passes


def test_what_a_field_names_is_picked_by_its_name_from_the_files(desk: Page, project: Any) -> None:
    """Topics, pictures and facts are offered with the words that people know them by; their ids are what is saved."""
    desk.get_by_text("Feld und Stollen").first.click()
    expect(desk.get_by_role("radio", name="Zeichnung: ein Feld. feld").first).to_be_visible()
    desk.get_by_role("radio", name="Bergbau (berg)").first.click()
    assert saved(desk, STORY, (project.root / STORY).read_text("utf-8")) == ["-topic: land", "+topic: berg"]
