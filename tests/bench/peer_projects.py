"""The corpus as a project of plain mkdocs-material, of zensical (which reads the same one) and of Hugo.

Each has what the hub has beside its checks: stories outside the navigation, a list of them, search in German. Hugo gets
a template of its own with search index, tags and feed, because it brings none. Facts are read from data, not written
into the stories: a small extension of Python-Markdown, a shortcode of Hugo.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from bench.corpus import PICTURES, Corpus, Head, Story, Syntax, picture

TITLE: Final = "Musterstadt belegt"
MKDOCS: Final = f"""site_name: {TITLE}
site_url: https://example.org/
theme:
  name: material
  language: de
  font: false
nav:
  - index.md
not_in_nav: |
  /geschichten/
plugins:
  - search:
      lang: de
markdown_extensions:
  - tables
  - toc:
      permalink: true
  - corpus_facts
"""
EXTENSION: Final = '''"""[[fact:ID]] becomes the newest value of a fact."""
import json, pathlib, re
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

FACTS = json.loads(pathlib.Path(__file__).with_name("facts.json").read_text("utf-8"))
MARK = re.compile(r"\\[\\[fact:([a-z-]+)\\]\\]")


def said(found):
    fact = FACTS[found[1]]
    year, value = fact["values"][-1]
    return f"{value:,} {fact['many']} ({year})".replace(",", ".")


class Facts(Preprocessor):
    def run(self, lines):
        return [MARK.sub(said, line) if "[[fact:" in line else line for line in lines]


class FactsExtension(Extension):
    def extendMarkdown(self, md):
        md.preprocessors.register(Facts(md), "facts", 5)


def makeExtension(**settings):
    return FactsExtension(**settings)
'''
HUGO: Final = f"""baseURL = "https://example.org/"
locale = "de"
defaultContentLanguage = "de"
title = "{TITLE}"
[taxonomies]
tag = "tags"
[outputs]
home = ["HTML", "RSS", "JSON"]
section = ["HTML"]
taxonomy = ["HTML"]
term = ["HTML"]
"""
HUGO_LAYOUTS: Final = {
    "_default/baseof.html": """<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ site.Title }}</title><meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">{{ site.Title }}</a> <a href="/geschichten/">Geschichten</a> <input type="search"></header>
<main>{{ block "main" . }}{{ end }}</main><script src="/search.js" defer></script></body></html>
""",
    "_default/single.html": """{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p>{{ range .Params.tags }}<a href="/tags/{{ . | urlize }}/">{{ . }}</a> {{ end }}</p>{{ .Content }}</article>
<aside>{{ .TableOfContents }}</aside>{{ end }}
""",
    "_default/list.html": """{{ define "main" }}<h1>{{ .Title }}</h1><ul>
{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>
{{ end }}</ul>{{ end }}
""",
    "_default/taxonomy.html": """{{ define "main" }}<h1>{{ .Title }}</h1><ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
""",
    # The template that Hugo brings would draw every story once more.
    "index.rss.xml": """<rss version="2.0"><channel><title>{{ site.Title }}</title><link>{{ .Permalink }}</link>
{{ range first 100 site.RegularPages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link>
<description>{{ .Params.summary }}</description></item>{{ end }}</channel></rss>
""",
    "index.json": """[{{ range $i, $p := site.RegularPages }}{{ if $i }},{{ end }}{"at": {{ .RelPermalink | jsonify }},
"title": {{ .Title | jsonify }}, "tags": {{ .Params.tags | jsonify }}, "text": {{ .Plain | jsonify }}}{{ end }}]
""",
    "shortcodes/fact.html": """{{- $fact := index hugo.Data.facts (.Get 0) -}}
{{- $newest := index (last 1 $fact.values) 0 -}}
{{- lang.FormatNumberCustom 0 (index $newest 1) "- , ." }} {{ $fact.many }} ({{ index $newest 0 }})
{{- /* no line behind it */ -}}
""",
}


def mkdocs_syntax() -> Syntax:
    return Syntax(
        link=lambda target, _: f"[{target.title}]({target.slug}.md)",
        picture=lambda number, alt: f"![{alt}](../bilder/muster-{number:02d}.png)",
        fact=lambda fact: f"[[fact:{fact.id}]]",
    )


def hugo_syntax() -> Syntax:
    def link(target: Head, _: Head) -> str:
        return f'[{target.title}]({{{{< relref "/geschichten/{target.slug}" >}}}})'

    return Syntax(
        link=link,
        picture=lambda number, alt: f"![{alt}](/bilder/muster-{number:02d}.png)",
        fact=lambda fact: f'{{{{< fact "{fact.id}" >}}}}',
        headline=False,
    )


def write_mkdocs(root: Path, corpus: Corpus) -> Path:
    """A project that mkdocs-material and zensical build. The stories stand outside the navigation."""
    write(root / "mkdocs.yml", MKDOCS)
    write(root / "corpus_facts.py", EXTENSION)
    write(root / "facts.json", _facts(corpus))
    write(root / "docs/index.md", f"# {TITLE}\n\n[Geschichten](geschichten/index.md)\n")
    syntax = mkdocs_syntax()
    items = []
    for story in corpus.stories():
        write(story_path(root, story, "docs"), _head(story) + story.markdown(syntax))
        items.append(f"- [{story.head.title}]({story.head.slug}.md) {story.summary}\n")
    write(root / "docs/geschichten/index.md", "# Geschichten\n\n" + "".join(items))
    _pictures(root / "docs/bilder", corpus)
    return root


def write_hugo(root: Path, corpus: Corpus) -> Path:
    """A project of Hugo with the least template that has search index, tags and feed."""
    write(root / "hugo.toml", HUGO)
    write(root / "data/facts.json", _facts(corpus))
    write(root / "content/_index.md", f"---\ntitle: {TITLE}\n---\n")
    write(root / "content/geschichten/_index.md", "---\ntitle: Geschichten\n---\n")
    syntax = hugo_syntax()
    for story in corpus.stories():
        write(story_path(root, story, "content"), _head(story) + story.markdown(syntax))
    for name, text in HUGO_LAYOUTS.items():
        write(root / "layouts" / name, text)
    write(root / "static/style.css", "body{font:16px/1.5 sans-serif}\n")
    write(root / "static/search.js", "")
    _pictures(root / "static/bilder", corpus)
    return root


def story_path(root: Path, story: Story, folder: str) -> Path:
    return root / folder / "geschichten" / f"{story.head.slug}.md"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _head(story: Story) -> str:
    return f'---\ntitle: "{story.head.title}"\nsummary: "{story.summary}"\ntags: [{story.topic}]\n---\n\n'


def _facts(corpus: Corpus) -> str:
    return json.dumps(
        {fact.id: {"many": fact.many, "values": fact.values} for fact in corpus.every_fact()}, ensure_ascii=False
    )


def _pictures(folder: Path, corpus: Corpus) -> None:
    folder.mkdir(parents=True)
    for number in range(PICTURES):
        (folder / f"muster-{number:02d}.png").write_bytes(picture(number, corpus.seed))
