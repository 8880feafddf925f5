"""Sign-in of the browser editor: with a token, at a Git host that only pretends. The real ones are never asked."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from brandhub.whole.hub import Hub
from playwright.sync_api import Browser, Page, Request, Route, expect

ROOT = Path(__file__).parents[2]
TOKEN = "github_pat_probe"  # noqa: S105 - of a host that does not exist
ALLOWED = dict.fromkeys(("Access-Control-Allow-Origin", "Access-Control-Allow-Headers"), "*")
API = "https://api.github.com"
STORY = "stories/feld-und-stollen/story.de.md"
HEAD = {"oid": "a" * 40, "history": {"nodes": [{"oid": "a" * 40, "message": ""}]}}
MADE = {"commit": {"oid": "b" * 40, "committedDate": "2026-11-23T12:00:00Z"}}


class GitHost:
    """What the editor asks of GitHub's interface, answered from a folder; it remembers what it was told to write."""

    def __init__(self, root: Path) -> None:
        found = [path for name in ("data", "stories", "docs") for path in sorted((root / name).rglob("*"))]
        self.files = {path.relative_to(root).as_posix(): path.read_bytes() for path in found if path.is_file()}
        self.written: list[tuple[str, str, Any]] = []
        self.unsigned: list[str] = []

    def answer(self, route: Route) -> None:
        request = route.request
        if request.method == "OPTIONS":
            route.fulfill(status=204, headers={**ALLOWED, "Access-Control-Allow-Methods": "*"})
            return
        if request.headers.get("authorization") != f"token {TOKEN}":
            self.unsigned.append(request.url)
            route.fulfill(status=401, headers=ALLOWED, json={"message": "Bad credentials"})
            return
        status, said = self._say(request)
        route.fulfill(status=status, headers=ALLOWED, json=said)

    def _say(self, request: Request) -> tuple[int, Any]:
        path = request.url.removeprefix(API)
        if path == "/graphql":
            query = request.post_data_json
            if "mutation" in query["query"]:
                self.written.append(("POST", path, query))
            return 200, {"data": self._data(query["query"])}
        if request.method != "GET":
            self.written.append((request.method, path, request.post_data_json))
            return 201, {"number": 1, "node_id": "PR", "id": 1, "html_url": "https://github.com/stadt/hub/pull/1",
                         "sha": "f" * 40, "object": {"sha": "f" * 40}, "title": "", "labels": []}  # fmt: skip
        if path == "/user":
            return 200, {"id": 1, "name": "Ada Beispiel", "login": "ada", "email": "", "avatar_url": "", "html_url": ""}
        if "/git/trees/" in path:
            found = self.files.items()
            return 200, {"tree": [{"path": p, "type": "blob", "sha": _sha(raw), "size": len(raw)} for p, raw in found]}
        return 200, {}

    def _data(self, query: str) -> dict[str, Any]:
        by_sum = {_sha(raw): raw for raw in self.files.values()}
        said: dict[str, Any] = {"ref": {"id": "R", "target": HEAD}, "pullRequests": {"nodes": []}}
        for alias, checksum in re.findall(r'(\w+): object\(oid: "(\w+)"\)', query):
            said[alias] = {"text": by_sum[checksum].decode("utf-8", "replace")}
        return {"repository": said, "base": said, "fork": {"id": "F"}, "createCommitOnBranch": MADE}


def _sha(raw: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest()


@pytest.fixture
def git(project: Any) -> GitHost:
    project.append("data/site.yml", "editor: {host: github, repository: stadt/hub}\n")
    return GitHost(project.root)


@pytest.fixture
def door(
    git: GitHost,
    project: Any,
    inspect: Callable[..., Any],
    editor_site: Callable[[Hub], Path],
    serving: Any,
    chromium: Browser,
) -> Iterator[Page]:
    """The editor of a public build, before anybody has signed in. At the end nobody else may have been asked."""
    hub = inspect(project).public
    with serving.serve(editor_site(hub)) as host:
        context = chromium.new_context(locale="de-DE", viewport={"width": 1280, "height": 900})
        asked: list[str] = []
        context.route(re.compile("^https:"), git.answer)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{host}/redaktion/")
        page.get_by_role("button", name="Mit Zugriffstoken anmelden").click()
        yield page
        ours = (f"{host}/redaktion/", f"{API}/", "blob:", "data:")
        assert [url for url in asked if not url.startswith(ours)] == []
        context.close()


def _sign_in(page: Page, token: str) -> None:
    page.locator("input").last.fill(token)
    page.keyboard.press("Enter")


def test_a_change_waits_as_a_proposal_on_a_branch_of_its_own(door: Page, git: GitHost, project: Any) -> None:
    """Signed in, read, changed, saved: a branch, a commit and a proposal, and nothing on the branch that is built."""
    _sign_in(door, TOKEN)
    door.get_by_text("Feld und Stollen").first.click()
    door.get_by_role("textbox", name="Titel").first.fill("Feld, Stollen")
    door.get_by_role("button", name="Speichern").first.click()
    for _ in range(100):
        if any(path.endswith("/labels") for _, path, _ in git.written):
            break
        door.wait_for_timeout(200)
    told = [said["variables"]["input"] if path == "/graphql" else said for _, path, said in git.written]
    branch, commit, proposal, label = told
    assert branch["name"] == "refs/heads/cms/stories/feld-und-stollen"
    assert commit["branch"] == {"repositoryNameWithOwner": "stadt/hub", "branchName": "cms/stories/feld-und-stollen"}
    assert (proposal["base"], proposal["head"]) == ("main", "cms/stories/feld-und-stollen")
    assert proposal["draft"] is True
    assert label == {"labels": ["sveltia-cms/draft"]}
    sent = {each["path"]: base64.b64decode(each["contents"]).decode() for each in commit["fileChanges"]["additions"]}
    old = (project.root / STORY).read_text("utf-8")
    assert sent[STORY] == old.replace("title: Feld und Stollen", 'title: "Feld, Stollen"').rstrip("\n") + "\n"
    assert commit["fileChanges"]["deletions"] == []
    assert git.unsigned == []


def test_whoever_the_host_does_not_know_sees_nothing_and_changes_nothing(door: Page, git: GitHost) -> None:
    _sign_in(door, "github_pat_wrong")
    expect(door.get_by_role("button", name="Mit Zugriffstoken anmelden")).to_be_visible()
    door.wait_for_timeout(1000)
    assert git.unsigned[0] == f"{API}/user"
    assert door.get_by_text("Feld und Stollen").count() == 0
    assert git.written == []
