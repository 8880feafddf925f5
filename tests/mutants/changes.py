"""Changes: every slip that could be planted in a module, each a place, the words before and after, and how to do it.

The slips are those that hurt here: a boundary that moves by one, `<` for `<=`, „and“ for „or“, a filter that lets
everything through, a check that is never asked, the lower end where the upper is meant, „warning“ for „error“.
Texts for readers, types and assertions are left alone.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

Put = Callable[[ast.AST], None]

_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_NAMES = {"min": "max", "max": "min", "all": "any", "any": "all", "floor": "ceil", "ceil": "floor"}
_ATTRIBUTES = {"low": "high", "low_open": "high_open", "start": "end", "left": "right", "first": "last"}
_ATTRIBUTES |= {after: before for before, after in _ATTRIBUTES.items()}
_WORDS = {
    "holds": "undecidable",
    "refuted": "undecidable",
    "undecidable": "holds",
    "not-comparable": "holds",
    "expired": "holds",
    "more-than": "fewer-than",
    "fewer-than": "more-than",
    "rise": "fall",
    "fall": "rise",
    "error": "warning",
    "warning": "error",
    "down": "up",
    "up": "down",
}
_TYPES = ("Literal", "Annotated", "Mapping", "Callable", "tuple")
LEFT_OUT = "(left out)"
_DISPLAYS = (ast.Tuple, ast.List, ast.Set, ast.Dict)


@dataclass(frozen=True)
class Change:
    """One slip. `scope` is the function or class around it, `owner` the function whose code it changes (if any).

    `first` and `last` are the lines of the statement: a test that runs none of them cannot notice. `number` tells
    equal changes of one scope apart. `plant` changes the tree from which the change was made. `nodes`: of an entry that
    is left out.
    """

    line: int
    scope: str
    owner: str
    before: str
    after: str
    first: int
    last: int
    plant: Callable[[], None]
    number: int = 1
    nodes: tuple[ast.AST, ...] = ()

    @property
    def key(self) -> str:
        """Stays the same when lines are added above."""
        return f"{self.scope} | {self.before} → {self.after} | {self.number}"

    @property
    def short(self) -> str:
        """For a list that people read."""
        before, after = (text if len(text) <= 90 else f"{text[:89]}…" for text in (self.before, self.after))
        return f"{before} → {after}"


def changes_of(tree: ast.Module) -> Iterator[Change]:
    """All changes of a module, in the order of its lines."""
    seen: Counter[str] = Counter()
    for change in _Walk().changes(tree):
        seen[change.key] += 1
        yield replace(change, number=seen[change.key])


@dataclass(frozen=True)
class _Walk:
    """Where in the module the walk is."""

    scope: str = ""
    owner: str = ""
    is_bool: bool = False
    first: int = 0
    last: int = 0

    def changes(self, node: ast.AST) -> Iterator[Change]:
        for field, value in ast.iter_fields(node):
            if _is_left_alone(node, field):
                continue
            inside = self.within(node, field)
            if isinstance(value, list):
                for index, child in enumerate(value):
                    if isinstance(child, ast.AST):
                        yield from inside.at(child, partial(value.__setitem__, index))
            elif isinstance(value, ast.AST):
                yield from inside.at(value, partial(setattr, node, field))

    def at(self, child: ast.AST, put: Put) -> Iterator[Change]:
        if _is_text(child):
            return
        here = self.beside(child)
        for new in here.instead(child):
            yield here.change(child, new, partial(put, new))
        if isinstance(child, _DISPLAYS) and not here.owner:
            yield from here.shortened(child)
        yield from here.changes(child)

    def within(self, node: ast.AST, field: str) -> _Walk:
        """Inside the body of a function its code changes; defaults and decorators belong to the module around it."""
        if isinstance(node, ast.FunctionDef) and field == "body":
            scope = f"{self.scope}.{node.name}".lstrip(".")
            is_bool = isinstance(node.returns, ast.Name) and node.returns.id == "bool"
            return replace(self, scope=scope, owner=self.owner or scope, is_bool=is_bool)
        if isinstance(node, ast.ClassDef) and field == "body":
            return replace(self, scope=f"{self.scope}.{node.name}".lstrip("."))
        return self

    def beside(self, node: ast.AST) -> _Walk:
        """The lines of the statement; of one with a block only those of its head."""
        if not isinstance(node, ast.stmt):
            return self
        block = getattr(node, "body", None) or getattr(node, "cases", None)
        starts = [getattr(block[0], "lineno", getattr(block[0], "pattern", node))] if block else []
        start = starts[0] if starts else None
        end = (start if isinstance(start, int) else getattr(start, "lineno", node.lineno)) if block else None
        last = max(node.lineno, end - 1) if end is not None else node.end_lineno or node.lineno
        return replace(self, first=node.lineno, last=last)

    def change(self, old: ast.AST, new: ast.AST, plant: Callable[[], None]) -> Change:
        return Change(
            line=getattr(old, "lineno", self.first),
            scope=self.scope,
            owner=self.owner,
            before=_words(old),
            after=_words(new),
            first=self.first,
            last=self.last,
            plant=plant,
        )

    def instead(self, node: ast.AST) -> Iterator[ast.AST]:
        """What could stand here by mistake."""
        match node:
            case ast.Return(value=value) if value is not None:
                yield from self.returns(value)
            case ast.stmt():
                yield from _statements(node)
            case ast.comprehension(ifs=[_, *_]):
                for index in range(len(node.ifs)):
                    yield _with(node, ifs=node.ifs[:index] + node.ifs[index + 1 :])
            case ast.match_case(guard=ast.expr()):
                yield _with(node, guard=None)
            case ast.expr() if not isinstance(getattr(node, "ctx", None), (ast.Store, ast.Del)):
                yield from self.expressions(node)

    def returns(self, value: ast.expr) -> Iterator[ast.AST]:
        if isinstance(value, ast.Constant):
            return
        for instead in (True, False) if self.is_bool else (None,):
            yield ast.Return(ast.Constant(instead))

    def expressions(self, node: ast.expr) -> Iterator[ast.AST]:
        match node:
            case ast.Compare(ops=[op]):
                yield from (_with(node, ops=[other()]) for other in _COMPARED[type(op)])
            case ast.BoolOp():
                yield from _junctions(node)
            case ast.BinOp(op=op) if self.owner and not _joins_texts(node):
                yield _with(node, op=_RECKONED[type(op)]())
            case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
                yield operand
            case ast.IfExp(test=test):
                yield from (_with(node, test=turned) for turned in _turned(test))
            case ast.Name(id=name) if name in _NAMES:
                yield _with(node, id=_NAMES[name])
            case ast.Attribute(attr=name) if name in _ATTRIBUTES:
                yield _with(node, attr=_ATTRIBUTES[name])
            case ast.Constant(value=value):
                yield from (ast.Constant(other) for other in self.constants(value))

    def constants(self, value: object) -> Iterator[bool | int | str]:
        match value:
            case bool():
                yield not value
            case int():
                yield from (value + 1, value - 1)
            case str() if value in _WORDS and self.owner:
                yield _WORDS[value]

    def shortened(self, node: ast.Tuple | ast.List | ast.Set | ast.Dict) -> Iterator[Change]:
        """Tables of a module, each time without one of their entries."""
        entries = node.keys if isinstance(node, ast.Dict) else node.elts
        for index, entry in enumerate(entries):
            if entry is None or (isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Store)):
                continue
            plant = partial(_without, node, index)
            lines = replace(self, first=entry.lineno, last=entry.end_lineno or entry.lineno)
            nodes = (entry, node.values[index]) if isinstance(node, ast.Dict) else (entry,)
            yield replace(lines.change(entry, ast.Pass(), plant), after=LEFT_OUT, nodes=nodes)


def _statements(node: ast.stmt) -> Iterator[ast.AST]:
    match node:
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            # Still a generator, but one that says nothing.
            yield ast.Expr(ast.YieldFrom(ast.Tuple([], ast.Load())))
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name(id="super"))))):
            pass  # without it the function would no longer know its class, and its code could not be exchanged
        case ast.Expr() | ast.Raise():
            yield ast.Pass()
        case ast.AugAssign(op=op):
            yield _with(node, op=_RECKONED[type(op)]())
            yield ast.Pass()
        case ast.Continue():
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()
        case ast.If(test=test) | ast.While(test=test):
            for turned in _turned(test):
                yield _with(node, test=turned)


def _junctions(node: ast.BoolOp) -> Iterator[ast.AST]:
    """„and“ for „or“, and each time one condition less."""
    yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    for index in range(len(node.values)):
        rest = node.values[:index] + node.values[index + 1 :]
        yield _with(node, values=rest) if len(rest) > 1 else rest[0]


def _turned(test: ast.expr) -> Iterator[ast.expr]:
    """The opposite of a condition that no other change turns round."""
    if not isinstance(test, (ast.Compare, ast.BoolOp, ast.UnaryOp)):
        yield ast.UnaryOp(ast.Not(), test)


def _is_left_alone(node: ast.AST, field: str) -> bool:
    """Types, assertions and f-strings: nothing there decides."""
    if isinstance(node, (ast.Assert, ast.JoinedStr, ast.alias)):
        return True
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return True
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in _TYPES:
        return True
    # Which names others may import is for the type checker.
    if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == "__all__" for one in node.targets):
        return True
    # What is raised is told by what raises it; which words it carries is for people.
    if isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and _called(node) == "Field"):
        return True
    # How much is remembered changes no answer; that two rows are equally long is asserted.
    if isinstance(node, ast.Call) and field == "keywords" and _called(node) in ("lru_cache", "zip"):
        return True
    return field in ("annotation", "returns", "type_comment", "type_params")


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _is_text(node: ast.AST) -> bool:
    """A docstring."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _joins_texts(node: ast.BinOp) -> bool:
    texts = (ast.JoinedStr, ast.Tuple, ast.List)
    sides = (node.left, node.right)
    return any(isinstance(s, texts) or (isinstance(s, ast.Constant) and isinstance(s.value, str)) for s in sides)


def _with(node: ast.AST, **fields: object) -> ast.AST:
    """The same node with other fields."""
    known = {name: getattr(node, name) for name in (*node._fields, *node._attributes) if hasattr(node, name)}
    return type(node)(**{**known, **fields})


def _without(node: ast.Tuple | ast.List | ast.Set | ast.Dict, index: int) -> None:
    if isinstance(node, ast.Dict):
        del node.keys[index], node.values[index]
    else:
        del node.elts[index]


def _words(node: ast.AST) -> str:
    """The code of a node in one short line; of a statement with a block its head."""
    if isinstance(node, (ast.If, ast.While)):
        return f"{type(node).__name__.lower()} {ast.unparse(node.test)}"
    if isinstance(node, ast.match_case):
        guard = f" if {ast.unparse(node.guard)}" if node.guard else ""
        return f"case {ast.unparse(node.pattern)}{guard}"
    return " ".join(ast.unparse(node).split())
