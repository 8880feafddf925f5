"""Templates: the hub's own Jinja environment. Escaping on, undefined is an error, nothing is computed in it.

A page puts out thousands of values, and a site a million: what a template does with each of them is most of its work.
So some of Jinja's ways are shortened here; what comes out is the same.
"""

from __future__ import annotations

import re
import sys
from collections.abc import MutableMapping, Sequence
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.util import cache_from_source
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any, Final

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Expr
from jinja2.runtime import Context
from markupsafe import Markup, escape

_SPECIAL: Final = re.compile("[&<>'\"]").search
_SHORT: Final = 100
"""Characters up to which looking for special ones is quicker than escaping."""
_FOLDER: Final = Path(cache_from_source(__file__)).parent
_OPTIONS: Final = ("autoescape", "trim_blocks", "lstrip_blocks", "keep_trailing_newline", "finalize", "optimized")
_OF_EVERY_DICT: Final = frozenset(dir(dict))
_PLAIN: Final = (FunctionType, MethodType)


class _Writer(CodeGenerator):
    """Writes `environment.say(…)` where Jinja has `escape(…)`: what is put out is joined, and marked as a whole."""

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("environment.say(")


class _Values(Context):
    """The values at hand in a template, and how its functions are called."""

    def call(self, called: Any, /, *args: Any, **kwargs: Any) -> Any:
        """As Jinja does it; plain functions that want to know nothing of the template are called at once."""
        if type(called) not in _PLAIN or hasattr(called, "jinja_pass_arg"):
            return super().call(called, *args, **kwargs)
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return called(*args, **kwargs)


class Templates(Environment):
    """Jinja's environment with quicker values."""

    code_generator_class = _Writer
    context_class = _Values

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """What every template knows, in a plain dictionary: nothing is added to it later, and it is gone through for
        each of forty parts of a page.
        """
        return {**self.globals, **(d or {})}

    @staticmethod
    def say(value: Any) -> str:
        """A value as it stands in HTML: escaped, unless it is markup already. The same text as `escape` gives."""
        kind = type(value)
        if kind is str:
            text: str = value if len(value) < _SHORT and not _SPECIAL(value) else escape(value)
        elif kind is Markup:
            text = value
        else:
            text = str(value) if kind is int or kind is float else escape(value)
        return text

    def getattr(self, obj: Any, attribute: str) -> Any:
        """As Jinja does it; but entries of a view are looked up at once, and not after an attribute has been missed."""
        if type(obj) is not dict:
            try:
                return getattr(obj, attribute)
            except AttributeError:
                pass
        elif attribute in obj and attribute not in _OF_EVERY_DICT:
            return obj[attribute]
        return super().getattr(obj, attribute)


class _Translated(FileSystemBytecodeCache):
    """Templates as Python code, kept where Python keeps its own, and no less to be trusted.

    Jinja takes one only when the text of the template is the same. It knows nothing of `_Writer`, nor of environments
    in which nothing is escaped, so the name of each says by whom and for what it was translated. It says nothing of the
    folder: copies of a project have the same templates.
    """

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """Jinja's way of asking for one."""
        settled = _translators(), name, *(repr(getattr(environment, option)) for option in _OPTIONS)
        bucket = Bucket(environment, sha256(repr(settled).encode()).hexdigest(), self.get_source_checksum(source))
        with suppress(OSError):
            self.load_bytecode(bucket)
        return bucket

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps one, unless Python was told to keep nothing: then only what is there is taken, as Python does."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            Path(self.directory).mkdir(parents=True, exist_ok=True)
            super().dump_bytecode(bucket)


@cache
def _translators() -> str:
    """This module and Jinja, by content and version."""
    return f"{version('jinja2')} {sys.version} {sha256(Path(__file__).read_bytes()).hexdigest()}"


def make_templates(folders: Sequence[Path], *, is_watched: bool = False) -> Environment:
    """An environment over `folders`, first come first served: overrides/ before the theme's icons.

    Each template is read once. `is_watched`: somebody may be writing them: every use looks whether a file has changed.
    """
    return Templates(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=is_watched,
        bytecode_cache=_Translated(str(_FOLDER), "template-%s.pyc"),
        cache_size=-1,  # all of them, in a plain dictionary: there are a hundred, and one page asks forty times
    )
