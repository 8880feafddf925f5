"""The templates for review work: they are what the platform reads, and call only what exists."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.command.line import main
from brandhub.ground.catalogues import Catalogue, load_catalogue
from brandhub.products.code_owners import MACHINE, write_code_owners
from brandhub.whole.content import load_content

from handbook.blocks import HANDBOOK, ROOT
from handbook.playing import NOBODY, TODAY
from handbook.test_commands import reads
from practice.start import lay_out

CI = ROOT / "ci"
HOSTING = ROOT / "hosting"
FILES = sorted([*CI.rglob("*.yml"), *HOSTING.glob("*.yml")])
EDITORS, DEVELOPERS = ["@m/redaktion"], ["@m/technik"]


def _texts(node: Any) -> Iterator[str]:
    """Every command line of a parsed file: what stands under script, before_script and run."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("script", "before_script", "run"):
                for text in value if isinstance(value, list) else [value]:
                    yield from str(text).splitlines()
            else:
                yield from _texts(value)
    elif isinstance(node, list):
        for part in node:
            yield from _texts(part)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_template_is_yaml_and_calls_only_commands_that_exist(path: Path) -> None:
    lines = list(_texts(yaml.safe_load(path.read_text(encoding="utf-8"))))
    commands = [found[1] for line in lines if (found := re.match(r"python3 hub\.py ([^>|&;]*)", line.strip()))]
    assert commands, "a template without a command of the hub is no use"
    for command in commands:
        assert not reads(shlex.split(command)), command
    assert "curl" not in " ".join(lines)


def test_the_effect_of_a_proposal_shows_after_going_back_to_where_it_began(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What both templates do before `impact`: everything is committed, and still the effect of it is seen."""
    root = lay_out(tmp_path / "uebung")
    facts = root / "data/facts/land.yml"
    facts.write_text(facts.read_text(encoding="utf-8").replace("value: 102", "value: 103"), encoding="utf-8")
    variables = {**os.environ, **NOBODY}
    for words in (("commit", "--all", "--message", "Ein Hof mehr"), ("reset", "--soft", "HEAD~1")):
        subprocess.run(["git", "-C", str(root), *words], check=True, capture_output=True, env=variables)
    assert main(["impact", "--root", str(root), "--today", TODAY]) == 0
    assert "nachher: 103 Höfe (2014)" in capsys.readouterr().out


WORKFLOWS = [path for path in FILES if "github" in path.as_posix()]
PIPELINES = [path for path in FILES if "gitlab" in path.as_posix()]
# What GitLab knows at the top of a file besides jobs, and in a job, of what we use (docs.gitlab.com/ci/yaml).
TOP = {"workflow", "stages", "default", "include", "variables"}
JOB = {
    "stage", "image", "script", "before_script", "artifacts", "cache", "interruptible", "resource_group", "rules",
    "variables",
}  # fmt: skip


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_workflow_of_github_holds_together(path: Path) -> None:
    """Every job runs somewhere, every step does one thing, every reference between them leads somewhere."""
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert job["runs-on"] == "ubuntu-latest"
        assert {job.get("needs", next(iter(workflow["jobs"])))} <= workflow["jobs"].keys()
        steps = job["steps"]
        for step in steps:
            assert ("run" in step) != ("uses" in step), step
            assert "uses" not in step or re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"]), step
        known = {step["id"] for step in steps if "id" in step}
        assert set(re.findall(r"steps\.([a-z-]+)\.", str(job))) <= known
        checkout = [step for step in steps if step.get("uses", "").startswith("actions/checkout")]
        assert all(step["with"]["persist-credentials"] is False for step in checkout)


@pytest.mark.parametrize("path", PIPELINES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_pipeline_of_gitlab_holds_together(path: Path) -> None:
    pipeline = yaml.safe_load(path.read_text(encoding="utf-8"))
    jobs = {name: part for name, part in pipeline.items() if name not in TOP}
    assert jobs
    for name, job in jobs.items():
        assert job.keys() <= JOB, name
        assert job["stage"] in pipeline.get("stages", ["build", "test", "deploy"]), name
        assert "image" in {**pipeline.get("default", {}), **job}, name
        made = re.findall(r"--out (\S+)|> (\S+)", " ".join(job["script"]))
        paths = job.get("artifacts", {}).get("paths", [])
        assert {part for pair in made for part in pair if part} <= {each.rstrip("/") for each in paths}, name


def test_the_pages_of_both_platforms_are_what_the_build_writes() -> None:
    gitlab = yaml.safe_load((HOSTING / "gitlab-pages.yml").read_text(encoding="utf-8"))["pages"]
    assert "python3 hub.py build --copies --out public" in gitlab["script"]
    assert gitlab["artifacts"]["paths"] == ["public"]
    github = yaml.safe_load((HOSTING / "github-pages.yml").read_text(encoding="utf-8"))["jobs"]
    steps = github["build"]["steps"]
    assert steps[-1]["with"]["path"] == "site"
    assert steps[-2]["run"] == "python3 hub.py build --out site"
    assert github["deploy"]["needs"] == "build"
    # From its fourth version on it leaves out what begins with a full stop, and so /.well-known/security.txt.
    assert steps[-1]["uses"] == "actions/upload-pages-artifact@v3"


def test_the_container_builds_and_serves_what_there_is() -> None:
    """Every file that is copied exists, every command is one of the hub, and nobody serves as root."""
    text = (HOSTING / "Containerfile").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert {line.split()[0] for line in lines} <= {"FROM", "WORKDIR", "COPY", "RUN", "ENV", "USER", "EXPOSE", "CMD"}
    stages = [found[1] for line in lines if (found := re.match(r"FROM \S+:\S+ AS (\S+)$", line))]
    for line in lines:
        if line.startswith("COPY --from="):
            assert line.split()[1].removeprefix("--from=") in stages
        elif line.startswith("COPY "):
            assert (ROOT / line.split()[1]).exists(), line
    commands = re.findall(r"^RUN python3 hub\.py (.*)$", text, re.MULTILINE)
    assert commands
    for command in commands:
        assert not reads(shlex.split(command)), command
    built = re.search(r"--out (\S+)", commands[0])
    served = re.search(r" ROOT=(\S+)", text)
    assert built is not None
    assert served is not None
    assert built[1] == served[1]
    assert f"COPY --from=build {built[1]} {served[1]}" in lines
    assert json.loads(lines[-1].removeprefix("CMD "))[0] == "caddy"
    user = next(number for number, line in enumerate(lines) if line.startswith("USER "))
    assert lines[user] == "USER 1000:1000"
    assert not any(line.startswith("RUN") for line in lines[user:])


@pytest.mark.parametrize("platform", ["gitlab", "github"])
def test_a_review_checks_shows_the_effect_and_builds_a_preview(platform: str) -> None:
    path = CI / platform / "review.yml"
    told = " ".join(_texts(yaml.safe_load(path.read_text(encoding="utf-8"))))
    for command in ("check", "impact", "build"):
        assert f"python3 hub.py {command}" in told
    assert told.index("git reset --soft") < told.index("hub.py impact"), "impact would compare the change with itself"


def test_github_gives_the_review_no_rights_to_write() -> None:
    review = yaml.safe_load((CI / "github/review.yml").read_text(encoding="utf-8"))
    assert review["permissions"] == {"contents": "read"}
    assert review[True] == "pull_request"  # „on“ is a truth value in YAML; pull_request_target would have secrets


def test_the_handbook_says_where_every_template_goes() -> None:
    told = (HANDBOOK / "vier-augen.md").read_text(encoding="utf-8")
    for platform in ("gitlab", "github"):
        for path in sorted((CI / platform).glob("*")):
            if path.name.startswith(("review", "merge-request", "pull-request")):
                assert f"`ci/{platform}/{path.name}`" in told


def _owners(root: Path, platform: Any, catalogue: Catalogue) -> list[str]:
    return write_code_owners(load_content(root), platform, EDITORS, DEVELOPERS, catalogue).splitlines()


def test_figures_are_approved_by_those_who_answer_for_them(project: Any, catalogues: dict[str, Catalogue]) -> None:
    project.edit("data/partners.yml", "kind: amt\n", 'kind: amt\n  reviewers: ["@m/statistik", "@m/archiv"]\n')
    gitlab = _owners(project.root, "gitlab", catalogues["de"])
    assert gitlab[gitlab.index("[Redaktion]") + 1] == "* @m/redaktion"
    figures = gitlab.index("[Zahlen]")
    assert gitlab[figures + 1 : figures + 3] == [
        "/data/facts/berg.yml @m/archiv @m/statistik",
        "/data/facts/land.yml @m/archiv @m/statistik",
    ]
    github = _owners(project.root, "github", catalogues["en"])
    assert "/data/facts/land.yml @m/redaktion @m/archiv @m/statistik" in github
    assert not any(line.startswith("[") for line in github), "GitHub knows no sections"


def test_without_reviewers_the_editors_are_asked_for_everything(project: Any, catalogues: dict[str, Catalogue]) -> None:
    told = _owners(project.root, "gitlab", catalogues["de"])
    assert "[Zahlen]" not in told
    assert "* @m/redaktion" in told
    for place in MACHINE:
        assert f"{place} @m/technik" in told
        assert (ROOT / place.strip("/")).exists(), f"{place} is no part of the project"


def test_the_command_writes_the_file(project: Any, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["codeowners", "github", "--editors", *EDITORS, "--developers", *DEVELOPERS, "--out", ".github/CODEOWNERS"]
    assert main([*words, "--root", str(project.root)]) == 0
    written = (project.root / ".github/CODEOWNERS").read_text(encoding="utf-8")
    assert written.splitlines() == _owners(project.root, "github", load_catalogue("de"))
    assert ".github/CODEOWNERS" in capsys.readouterr().out
