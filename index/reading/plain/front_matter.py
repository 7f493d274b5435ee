"""The YAML block between two `---` lines with which text and Markdown may begin."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from index.errors import UnreadableArticle

_OPENING = re.compile(r"---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_FIELD = re.compile(r"[ \t]*[^\W\d_][\w -]{0,40}:(?:\s|$)")
_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
# Front matter is a few lines; a longer block is something else and slow to parse.
_LONGEST_BLOCK = 64_000


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields, with names in lower case, and the offset in the text after them: 0 when there are none."""

    fields: Mapping[str, object]
    end: int


def read_front_matter(text: str) -> FrontMatter:
    """The front matter of a text, empty when it has none. Raises UnreadableArticle when it is broken."""
    none = FrontMatter({}, 0)
    opening = _OPENING.match(text)
    if opening is None:
        return none
    closing = _CLOSING.search(text, opening.end(), opening.end() + _LONGEST_BLOCK)
    if closing is None:
        if _FIELD.match(text, opening.end()):
            raise UnreadableArticle("The front matter is not closed", "end it with a line of three dashes")
        return none  # a horizontal rule of Markdown
    fields = _parse(text[opening.end() : closing.start()])
    if not isinstance(fields, dict):
        return none if fields else FrontMatter({}, _after(text, closing))
    return FrontMatter({str(key).lower(): value for key, value in fields.items()}, _after(text, closing))


def _after(text: str, closing: re.Match[str]) -> int:
    return min(len(text), closing.end() + 1)


def _parse(block: str) -> Any:
    try:
        return yaml.load(block, _Strings)
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        reason = str(getattr(problem, "problem", None) or problem)
        if isinstance(problem, RecursionError):
            reason = "nested too deeply"
        mark = getattr(problem, "problem_mark", None)
        line = f" in line {mark.line + 2}" if mark is not None else ""
        raise UnreadableArticle(
            f"The front matter is broken{line} ({' '.join(reason.split())[:200]})",
            "mend it; values with a colon need quotes",
        ) from problem


class _Strings(yaml.BaseLoader):
    """Loads every value as a string: dates stay as written, `no` is Norwegian, and 2024-13-45 is no error.

    Safer than SafeLoader, as it builds only strings, lists and dicts. Aliases are refused: a few lines of
    them can expand to more than fits in memory.
    """

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.composer.ComposerError(None, None, "aliases are not read here", None)
        return super().compose_node(parent, index)

    def construct_scalar(self, node: yaml.ScalarNode) -> str:
        value = str(super().construct_scalar(node))
        return "" if node.style is None and value in _EMPTY else value
