"""Marks: a byte on a page for every statement of the hub, set when it is run."""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from itertools import compress
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, Final

from mutants.cases import Line
from mutants.memories import LEARNERS, forget
from mutants.parts import read_parts

PACKAGE: Final = "brandhub"
MARK: Final = "__mark__"
WATCH: Final = "__watch__"
MANY: Final = 500

Run = frozenset[int]
"""Places on the page that have been run."""


class Marks(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the hub to whoever imports it with a mark before every statement of `modules`, elsewhere one in every
    function. Following the hub line by line with a tracer takes ten times as long.

    All modules write on one page, a byte for each mark: that costs a third of a call. `learned` are the places that
    were run to find out something that was remembered: whoever comes later needs the answer and does not run them.
    """

    def __init__(self, root: Path, modules: frozenset[str]) -> None:
        self._sources, self._modules = root / "hooks", modules
        self._page = bytearray()
        self._places: list[Line] = []
        self._recalled: dict[int, Run] = {}
        self._codes: dict[str, CodeType] = {}
        self._learners: list[object] = []
        self.learned: set[int] = set()
        self.imported: set[str] = set()

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] != PACKAGE:
            return None
        place = self._sources.joinpath(*fullname.split("."))
        is_package = place.is_dir()
        path = place / "__init__.py" if is_package else place.with_suffix(".py")
        if not path.is_file():
            return None
        spec = importlib.machinery.ModuleSpec(fullname, self, origin=str(path), is_package=is_package)
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(str(place))
        spec.has_location = True
        return spec

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        path = str(module.__file__)
        self.imported.add(path)
        vars(module).update({MARK: self._page, WATCH: self.watch_learner})
        exec(self.code_of(path), vars(module))  # noqa: S102 - our own code
        self.watch(module)

    def watch(self, module: ModuleType) -> None:
        """From now on it is known what leads to the answers that its functions remember."""
        for name, thing in list(vars(module).items()):
            if getattr(thing, "__module__", "") != module.__name__ or isinstance(thing, Remembered):
                continue
            if not isinstance(thing, type) and callable(getattr(thing, "cache_clear", None)):
                vars(module)[name] = Remembered(thing, self)

    def watch_learner(self, known: Any) -> Any:
        """A class, as soon as it is made: its module has things of it before it is read to the end."""
        name = LEARNERS[known.__name__]
        setattr(known, name, _learning(getattr(known, name), self))
        known.__init__ = _born(known.__init__, self)
        return known

    def prepare(self) -> None:
        """Makes the code of all modules: children of this process, one for each place of tests, need not make it."""
        for path in sorted((self._sources / PACKAGE).rglob("*.py")):
            self.code_of(str(path))

    def code_of(self, path: str) -> CodeType:
        """The code of a module with its marks."""
        if path not in self._codes:
            tree = ast.parse(Path(path).read_text(encoding="utf-8"))
            lines = with_marks(tree, everywhere=path in self._modules, first=len(self._places))
            self.open(path, lines)
            read_parts(Path(path))  # as it is now: somebody may write to it before a sheet is drawn
            for known in tree.body:
                if isinstance(known, ast.ClassDef) and known.name in LEARNERS:
                    known.decorator_list.insert(0, ast.copy_location(ast.Name(WATCH, ast.Load()), known))
            self._codes[path] = compile(tree, path, "exec", dont_inherit=True)
        return self._codes[path]

    def open(self, path: str, lines: Iterable[int]) -> None:
        """Room on the page for marks at these lines of a file."""
        self._places += [(path, line) for line in lines]
        self._page.extend(bytes(len(self._places) - len(self._page)))

    def run(self) -> Run:
        """The places that have been run since the page was clean, and those that led to remembered answers."""
        return frozenset(_set_in(self._page)).union(*self._recalled.values())

    def line(self, at: int) -> Line:
        """File and line of a place."""
        return self._places[at]

    def add(self, path: str, line: int) -> None:
        """As if this line had been run."""
        self._page[self._places.index((path, line))] = 1

    def recall(self, led: Run) -> None:
        """An answer was remembered to which these places led before."""
        self._recalled[id(led)] = led

    def learn(self, before: bytes) -> None:
        """What has been run since the page looked like this was run to learn something."""
        if self._page != before:
            now, then = (int.from_bytes(page, "little") for page in (self._page, before))
            self.learned.update(_set_in((now ^ then & now).to_bytes(len(self._page), "little")))

    def page(self) -> bytes:
        """The page as it looks now."""
        return bytes(self._page)

    @contextmanager
    def clean(self) -> Iterator[None]:
        """What is run inside stands alone on the page; afterwards all of it does."""
        before, recalled = bytes(self._page), self._recalled
        self._page[:] = bytes(len(self._page))
        self._recalled = {}
        try:
            yield
        finally:
            inside = _set_in(self._page)
            self._page[: len(before)] = before
            for at in inside:
                self._page[at] = 1
            self._recalled = recalled | self._recalled

    def remember(self, thing: object) -> None:
        """A thing that learns has been made."""
        self._learners.append(thing)

    def forget(self) -> None:
        """What was learned by others would hide from a test what it runs by itself."""
        for thing in self._learners:
            forget(thing)


def _set_in(page: bytes | bytearray) -> list[int]:
    """Where bytes are set: few are looked for one by one, for of thirty thousand most are not."""
    if page.count(1) > MANY:
        return list(compress(range(len(page)), page))
    found, at = [], page.find(1)
    while at >= 0:
        found.append(at)
        at = page.find(1, at + 1)
    return found


def _learning(function: Callable[..., Any], marks: Marks) -> Callable[..., Any]:
    """The function, noting what it runs. What was run in front of it in the same case stays as it is."""

    @wraps(function)
    def learn(*args: Any, **names: Any) -> Any:
        before = marks.page()
        try:
            return function(*args, **names)
        finally:
            marks.learn(before)

    return learn


def _born(function: Callable[..., None], marks: Marks) -> Callable[..., None]:
    @wraps(function)
    def begin(self: object, *args: Any, **names: Any) -> None:
        marks.remember(self)
        function(self, *args, **names)

    return begin


class Remembered:
    """A function that remembers its answers: who asks again is counted for the places that led to the answer.

    Forgetting all answers before every test would do as well, and compile a thousand patterns each time.
    """

    def __init__(self, function: Any, marks: Marks) -> None:
        self._function, self._marks = function, marks
        self._led: dict[object, Run] = {}

    def __call__(self, *args: Any, **names: Any) -> Any:
        key = (args, tuple(names.items()))
        if (led := self._led.get(key)) is not None:
            self._marks.recall(led)
            return self._function(*args, **names)
        misses = self._function.cache_info().misses
        with self._marks.clean():
            answer = self._function(*args, **names)
            if self._function.cache_info().misses > misses:
                self._led[key] = self._marks.run()
        return answer

    def __getattr__(self, name: str) -> Any:
        return getattr(self._function, name)


def with_marks(tree: ast.Module, *, everywhere: bool, first: int = 0) -> list[int]:
    """A mark first thing in every function, with places on the page from `first` on; `everywhere`: before each of its
    statements too. Returns the lines of the marks.
    """
    lines: list[int] = []

    def mark(statement: ast.stmt) -> ast.stmt:
        place = ast.Subscript(ast.Name(MARK, ast.Load()), ast.Constant(first + len(lines)), ast.Store())
        lines.append(statement.lineno)
        return ast.copy_location(ast.Assign([place], ast.Constant(1)), statement)

    for node in ast.walk(tree):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if everywhere:
            for inner in [node, *_of_its_own(node)]:
                for name in ("body", "orelse", "finalbody"):
                    block = getattr(inner, name, None)
                    if isinstance(block, list):
                        marked = [(mark(one), one) for one in block if isinstance(one, ast.stmt)]
                        setattr(inner, name, [each for pair in marked for each in pair])
        else:
            node.body.insert(0, mark(node.body[0]))
    ast.fix_missing_locations(tree)
    return lines


def _of_its_own(function: ast.AST) -> Iterator[ast.AST]:
    """All that holds statements inside a function, without the functions inside it: these are walked themselves."""
    for child in ast.iter_child_nodes(function):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(child, (ast.stmt, ast.match_case, ast.ExceptHandler)):
            yield child
            yield from _of_its_own(child)
