"""The browser editor: every field of every model has a form, and the page talks to nobody it was not told about."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.catalogues import Catalogue
from brandhub.models.brand import Boilerplate, BrandCore
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Fact
from brandhub.models.pages import WrittenPage
from brandhub.models.site import Site
from brandhub.models.stories import EasyStory, Story
from brandhub.products.editor.collections import ENTRIES
from brandhub.products.editor.forms import NOUNS
from brandhub.products.editor.forms import TERMS as CHOSEN
from brandhub.products.editor.pages import load_editor, policy_of, write_editor
from brandhub.products.hosting.rules import EDITOR, EDITOR_POLICY
from brandhub.products.hosting.servers import write_static_headers
from brandhub.whole.hub import Hub
from brandhub.whole.readers import _READERS
from brandhub.whole.schemas import CALENDAR, TERMS
from brandhub.whole.templates import make_templates
from pydantic import BaseModel

ROOT = Path(__file__).parents[4]
SWITCH = "\neditor:\n  host: gitlab\n  repository: stadt/portal\n  address: https://git.example.org\n  app-id: abc\n"


@pytest.fixture
def write(
    project: Any, inspect: Callable[..., Any], catalogues: dict[str, Catalogue]
) -> Callable[..., dict[str, bytes]]:
    """The editor's files for the project as it stands: of the preview, or of a public build."""

    def files(*, preview: bool = True) -> dict[str, bytes]:
        inspection = inspect(project)
        hub = inspection.whole if preview else inspection.public
        assert isinstance(hub, Hub)
        return write_editor(hub, catalogues["de"], make_templates([ROOT / "overrides"]), {"desk.js": b""})

    return files


@pytest.fixture(scope="module")
def config(
    make_project: Callable[[], Any], inspect: Callable[..., Any], catalogues: dict[str, Catalogue]
) -> dict[str, Any]:
    """What the editor of the sample is told. Read only."""
    hub = inspect(make_project()).whole
    files = write_editor(hub, catalogues["de"], make_templates([ROOT / "overrides"]), {"desk.js": b""})
    return yaml.load(files["/redaktion/config.yml"], Loader=yaml.CSafeLoader)  # type: ignore[no-any-return]


def _forms(config: Any) -> dict[str, list[Any]]:
    """Every form by the name of its model's place; of claims one per operator."""
    found = {item["name"]: item for item in (*config["collections"], *config["singletons"])}
    forms = {name: found[name]["fields"] for name in ("stories", "easy", "core", "site")}
    forms["pages"] = found["pages"]["files"][0]["fields"]
    forms |= {name: found[name]["fields"][0]["fields"] for name in ("facts", *ENTRIES, "texts")}
    for name in ("terms", "calendar"):
        forms |= {group["name"]: group["fields"] for group in found[name]["fields"]}
    for kind in found["claims"]["fields"][0]["types"]:
        forms[f"claims {kind['name']}"] = kind["fields"]
    return forms


MODELS: Mapping[str, type[BaseModel]] = {
    "stories": Story,
    "easy": EasyStory,
    "core": BrandCore,
    "site": Site,
    "pages": WrittenPage,
    "facts": Fact,
    "texts": Boilerplate,
    **{name: model for name, (_, model) in ENTRIES.items()},
    **TERMS,
    **CALENDAR,
    **{f"claims {operator}": model for operator, model in CLAIM_KINDS.items()},
}


def _outside(name: str) -> set[str]:
    """What a file says by other means: the key of an entry, the text below the front matter, the kind of a claim."""
    return {"id", "body", "operator"} if name.startswith("claims ") else {"id", "body"}


def _paths(model: type[BaseModel], above: str = "") -> Iterator[str]:
    """Every field below a model, as written in YAML."""
    for name, field in model.model_fields.items():
        path = f"{above}{field.alias or name}"
        yield path
        for inner in _models_in(field.annotation):
            yield from _paths(inner, f"{path}.")


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _models_in(argument)


def _shown(fields: list[Any], above: str = "") -> Iterator[str]:
    for field in fields:
        yield above + field["name"]
        yield from _shown(field.get("fields", []), f"{above}{field['name']}.")


def test_no_field_of_any_model_is_forgotten_and_none_is_invented(config: Any) -> None:
    forms = _forms(config)
    assert forms.keys() == MODELS.keys()
    for name, model in MODELS.items():
        outside = _outside(name)
        shown = {path for path in _shown(forms[name]) if path.rpartition(".")[2] not in outside}
        known = {path for path in _paths(model) if path.rpartition(".")[2] not in outside}
        assert shown == known, name


def _all(fields: list[Any]) -> Iterator[Any]:
    for field in fields:
        yield field
        yield from _all(field.get("fields", []))


def test_every_file_that_is_read_can_be_edited_but_those_of_the_look(config: Any) -> None:
    files = {single["file"] for single in config["singletons"]}
    look = {"data/brand/colours.yml", "data/brand/type.yml", "data/brand/word-mark.yml"}
    assert files | {"data/facts"} == _READERS.keys() - look


def test_every_field_has_a_german_name_a_hint_and_never_stops_a_draft(config: Any) -> None:
    for name, form in _forms(config).items():
        for field in _all(form):
            assert field["label"], (name, field["name"])
            assert field["hint"] or field["name"] in ("de", "en", "fields", "values"), (name, field["name"])
            assert field["required"] == (field["name"] in ("id", "title") and name in _strict(field)), (
                name,
                field["name"],
            )
            assert "pattern" not in field


def _strict(field: Any) -> set[str]:
    return set(MODELS) if field["name"] == "id" else {"stories"}


def test_references_are_picked_and_terms_are_chosen(config: Any) -> None:
    singles = {single["name"] for single in config["singletons"]} | {"facts", "stories"}
    pickers = 0
    for form in _forms(config).values():
        for field in _all(form):
            if field["widget"] == "relation":
                pickers += 1
                assert field["name"] in NOUNS
                assert field.get("file", field["collection"]) in singles
    topic = next(field for field in _forms(config)["facts"] if field["name"] == "topic")
    assert topic["name"] in CHOSEN
    assert {"label": "Landwirtschaft (land)", "value": "land"} in topic["options"]
    assert pickers > 50


def test_both_languages_stand_side_by_side_and_names_are_never_doubled(config: Any) -> None:
    stories = config["collections"][0]
    assert (stories["folder"], stories["path"], stories["i18n"]) == ("stories", "{{slug}}/story", True)
    assert config["i18n"]["structure"] == "multiple_files"
    kinds = {field["name"]: field["i18n"] for field in stories["fields"]}
    assert kinds["title"] is kinds["body"] is kinds["status"] is True
    assert kinds["topic"] == kinds["image"] == "duplicate"
    body = next(field for field in stories["fields"] if field["name"] == "body")
    assert body["modes"] == ["raw"]


def test_public_builds_hold_nothing_of_it_unless_it_is_switched_on(project: Any, write: Callable[..., Any]) -> None:
    assert write(preview=False) == {}
    project.append("data/site.yml", SWITCH)
    files = write(preview=False)
    assert {"/redaktion/", "/redaktion/config.yml", "/redaktion/desk.js"} == files.keys()
    config = yaml.load(files["/redaktion/config.yml"], Loader=yaml.CSafeLoader)
    assert config["publish_mode"] == "editorial_workflow"
    assert config["backend"] == {
        "name": "gitlab",
        "repo": "stadt/portal",
        "branch": "main",
        "auth_methods": ["oauth", "token"],
        "base_url": "https://git.example.org",
        "api_root": "https://git.example.org/api/v4",
        "auth_type": "pkce",
        "app_id": "abc",
    }


def test_a_public_config_names_no_page_that_is_not_out(project: Any, write: Callable[..., Any]) -> None:
    project.append("data/site.yml", SWITCH)
    draft = "---\ntitle: G\nsummary: G.\nlanguage: de\naddress: /geheim/\nstatus: draft\n---\n\nText.\n"
    project.write("docs/geheimplan.md", draft)
    assert b"geheimplan" in write()["/redaktion/config.yml"]
    assert b"geheimplan" not in write(preview=False)["/redaktion/config.yml"]


def test_the_page_may_ask_the_git_host_and_nobody_else(project: Any, inspect: Callable[..., Any]) -> None:
    assert "https" not in policy_of(None)
    project.append("data/site.yml", SWITCH)
    editor = inspect(project).public.site.editor
    policy = policy_of(editor)
    assert "connect-src 'self' blob: data: https://git.example.org;" in policy
    assert policy.count("https:") == 2
    assert "script-src 'self';" in policy
    for directive in policy.split("; "):  # servers allow what the page asks for
        name, *values = directive.split()
        allowed = next(d.split()[1:] for d in EDITOR_POLICY.split("; ") if d.split()[0] == name)
        assert {value for value in values if not value.startswith("https:")} <= set(allowed)


def test_no_other_page_is_weakened_by_it() -> None:
    plain = write_static_headers(["/", "/fakten/", "/assets/a.js"]).decode()
    beside = write_static_headers(["/", "/fakten/", "/assets/a.js", EDITOR]).decode()
    assert "unsafe-inline" not in plain
    blocks = {block.splitlines()[0]: block for block in beside.replace("\n/", "\n\n/").split("\n\n")}
    assert [path for path, block in blocks.items() if "unsafe-inline" in block] == ["/redaktion/*"]
    assert all("Content-Security-Policy" in block for path, block in blocks.items() if path != "/*")


def test_what_was_taken_from_others_is_what_was_recorded() -> None:
    sources = load_editor(ROOT / "overrides")
    record = json.loads(sources["vendor/vendor.json"])
    vendored = {
        path.removeprefix("vendor/"): content for path, content in sources.items() if path.startswith("vendor/")
    }
    del vendored["vendor.json"]
    assert {path: hashlib.sha256(content).hexdigest() for path, content in vendored.items()} == record["files"]
    assert record["packages"]["@sveltia/cms"]["license"] == "MIT"
    assert all(package["integrity"].startswith("sha512-") for package in record["packages"].values())
    recipe = json.loads((ROOT / "overrides/editor/recipe/package.json").read_text(encoding="utf-8"))
    for name, version in {**recipe["dependencies"], **recipe["devDependencies"]}.items():
        assert record["packages"][name]["version"] == version
    assert not [path for path in sources if path.startswith("recipe/")]
    assert b"cdn.jsdelivr.net/fontsource" not in vendored["sveltia.js"]
