"""Shelf: the folders of stories as they were read last. A folder of which nothing has changed is not read again.

Whether something has changed the system says without opening a file: kind, device, number, size, and the times at which
what a file holds, and the file itself, were last changed, of the folder and of each file in it. The last of the times
nobody can set back. A file that was changed while it was read, or so shortly before that another change might get the
same time, is not put on the shelf (SETTLED). What lies there is what was checked: were a change ever missed, the portal
would show the text before it, and none that nobody has looked at.

Only folders with which nothing at all was wrong are kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar
from zlib import crc32

from brandhub.ground.files import Budget, Glance, glance_at, glance_over
from brandhub.ground.kept_records import keepsake_of, recall_record
from brandhub.ground.problems import Place
from brandhub.ground.records import Record
from brandhub.ground.stores import Store
from brandhub.models.fields import UNFILLED
from brandhub.models.parts import private_of, unchecked
from brandhub.models.stories import EasyStory, Story
from brandhub.whole.headings import refers_to

if TYPE_CHECKING:
    from brandhub.whole.content import Content

COUNT: Final = 64
"""Files in which the folders lie; of ten thousand stories each takes a megabyte."""
SETTLED: Final = 3_000_000_000
"""Nanoseconds without a change; some systems count in steps of two seconds."""
NAMES: Final[Mapping[str, tuple[str, type[Story] | type[EasyStory]]]] = {
    "story.de.md": ("de", Story),
    "story.en.md": ("en", Story),
    "story.ls.md": ("de", EasyStory),
}
_HERE: Final = "."
_LINES_BEFORE: Final = 1
W = TypeVar("W", Story, EasyStory)


class _Text(NamedTuple):
    """What one file says. `line`: on which the body begins; `where`: the place of its head (`keepsake_of`).

    `refers`: to what the body refers (`headings.refers_to`).
    `is_plain`: the fields of the story are texts, word by word those of the head, and need no reading.
    """

    name: str
    head: memoryview
    body: memoryview
    line: int
    mark: str
    where: list[int]
    said: dict[str, Any]
    is_plain: bool
    refers: str


class Shelf:
    """`store`: where the folders lie between two runs. One shelf for one reading of a project."""

    def __init__(self, store: Store, root: Path) -> None:
        self._store, self._root = store, root
        self._before = store.moment()
        self._names = [store.name(["shelf", str(at)]) for at in range(COUNT)]
        self._packs: dict[int, tuple[dict[str, Any], memoryview]] = {}
        self._kept: dict[str, list[_Text]] = {}  # what stays as it is
        self._glances: dict[str, dict[str, Glance]] = {}

    def take(self, folder: str, content: Content, budget: Budget) -> bool:
        """Puts what lies in a folder into the content; False when somebody must read it."""
        glances, texts = self._find(folder)
        if glances is None or not _is_same(f"{self._root}/{folder}", glances):
            found = glance_over(self._root, folder)
            if found is not None:
                self._glances[folder] = found
            return False
        self._glances[folder] = glances
        size = sum(glances[text.name][3] for text in texts)
        if budget.files < len(glances) or budget.size < size:  # whoever reads it tells that there is too much
            return False
        budget.take(folder, files=len(glances) - 1, size=size)
        self._kept[folder] = texts
        slug = folder.rpartition("/")[2]
        for text in texts:
            path = f"{folder}/{text.name}"
            content.written |= {("story", slug), ("file", path)}
            language, model = NAMES[text.name]
            if model is Story:
                content.stories.setdefault(slug, {})[language] = _story(text, Story, slug, path)
            else:
                content.easy[slug] = _story(text, EasyStory, slug, path)
        return True

    def save(self, content: Content) -> None:
        """Keeps the folders that have been read and with which nothing is wrong, and those that were here before."""
        if self._before is None:
            return
        wrong = {"/".join(problem.place.path.split("/")[:2]) for problem in content.problems}
        packs: dict[int, dict[str, list[_Text]]] = {at: {} for at in range(COUNT)}
        new = set()
        for folder, glances in self._glances.items():
            texts = self._kept.get(folder)
            if texts is None:
                if folder in wrong or not self._is_settled(glances):
                    continue
                texts = _texts(folder, glances, content)
                if texts is None:
                    continue
                new.add(_drawer(folder))
            packs[_drawer(folder)][folder] = texts
        for at in new:
            self._store.keep(self._names[at], _pack(packs[at], self._glances))
        self._packs.clear()
        self._kept.clear()

    def _is_settled(self, glances: Mapping[str, Glance]) -> bool:
        assert self._before is not None, "without the present nothing is kept"
        return all(max(glance[4:]) < self._before - SETTLED for glance in glances.values())

    def _find(self, folder: str) -> tuple[dict[str, Glance] | None, list[_Text]]:
        at = _drawer(folder)
        if at not in self._packs:
            self._packs[at] = _unpack(self._store.find(self._names[at]))
        known, raw = self._packs[at]
        try:
            seen, kept = known[folder]
            glances = {name: tuple(glance) for name, glance in seen.items()}  # what is no glance is like none
            texts = [_cut(raw, *one) for one in kept]
        except (AttributeError, KeyError, TypeError, ValueError):
            return None, []
        return glances, texts


def _drawer(folder: str) -> int:
    return crc32(folder.encode()) % COUNT


def _is_same(place: str, glances: Mapping[str, Glance]) -> bool:
    return all(glance_at(place if name == _HERE else f"{place}/{name}") == glance for name, glance in glances.items())


def _texts(folder: str, glances: Iterable[str], content: Content) -> list[_Text] | None:
    """What has been read of a folder; None where there is something that cannot be kept."""
    slug = folder.rpartition("/")[2]
    texts = []
    for name in glances:
        if name not in NAMES:
            continue
        language, model = NAMES[name]
        story = content.easy.get(slug) if model is EasyStory else content.stories.get(slug, {}).get(language)
        text = None if story is None else _text(story, name)
        if text is None:
            return None
        texts.append(text)
    return texts


def _text(story: Story | EasyStory, name: str) -> _Text | None:
    record = story.record
    if record is None or not isinstance(record.value, dict) or UNFILLED in record.source or UNFILLED in story.body:
        return None
    fields = {one: getattr(story, one) for one in story.model_fields_set}
    is_plain = all(isinstance(value, str) for value in fields.values()) and fields == _fields(record.value, story.id)
    head, body = (memoryview(text.encode()) for text in (record.source, story.body))
    said, *where = keepsake_of(record)
    return _Text(name, head, body, story.body_line, story.mark, where, said, is_plain, refers_to(story))


def _fields(said: Mapping[str, Any], slug: str) -> dict[str, Any]:
    """The names of fields as the models have them."""
    return {"id": slug, **{name.replace("-", "_"): value for name, value in said.items()}}


def _story(text: _Text, model: type[W], slug: str, path: str) -> W:
    """The story as it was: its fields had been validated, by the same program, before it was kept."""
    record = partial(_record, text, path)
    story: W
    if text.is_plain:
        like = _template(model, frozenset(text.said))
        values = {**like.__dict__, **_fields(text.said, slug)}
        story = unchecked(model, values, like.model_fields_set, {**private_of(like)})
    else:
        story = model.read(slug, text.said, record, ())
    private_of(story).update(
        _record=record,
        _language=NAMES[text.name][0],
        _path=path,
        _body=text.body,
        _body_line=text.line,
        _mark=text.mark,
        _refers=text.refers,
        _has_gaps=False,
        _begins=Place(path, text.where[0] + _LINES_BEFORE, text.where[1]) if text.where else None,
    )
    return story


def _record(text: _Text, path: str) -> Record | None:
    return recall_record([text.said, *text.where], str(text.head, "utf-8"), path, _LINES_BEFORE)


@cache
def _template(model: type[W], names: frozenset[str]) -> W:
    """Some story with these fields, and all others as they are when nobody names them."""
    return model.model_validate({"id": "x", **{name: _SOME.get(name, "x") for name in names}})


_SOME: Final = {"status": "published", "translation-of": "000000"}


def _pack(folders: Mapping[str, Sequence[_Text]], glances: Mapping[str, Mapping[str, Glance]]) -> bytes:
    """First the length of what is known of the texts, then that, then heads and bodies one behind the other."""
    known, raws, at = {}, [], 0
    for folder, texts in sorted(folders.items()):
        kept = []
        for name, head, body, *others in texts:
            kept.append([name, at, len(head), len(body), *others])
            raws += [head, body]
            at += len(head) + len(body)
        known[folder] = [glances[folder], kept]
    said = json.dumps(known, separators=(",", ":"), ensure_ascii=False).encode()
    return b"".join((b"%d\n" % len(said), said, *raws))


def _unpack(raw: bytes | None) -> tuple[dict[str, Any], memoryview]:
    try:
        length, _, rest = (raw or b"").partition(b"\n")
        known = json.loads(rest[: int(length)])
    except ValueError:
        known, length, rest = {}, b"0", b""
    return (known if isinstance(known, dict) else {}), memoryview(rest)[int(length) :]


def _cut(raw: memoryview, name: str, at: int, head: int, body: int, *others: Any) -> _Text:
    return _Text(name, raw[at : at + head], raw[at + head : at + head + body], *others)
