"""How the code of a project is laid out, compared with others: sizes, names, docstrings, patches in tests.

    python -m benchmarks.house PACKAGES[:TESTS] …

Each project is a column. It is given as the folders of its packages, separated by commas, and after a colon
those of its tests. Files are parsed, never run.

    python -m benchmarks.house beleg,bot,evaluation,index:tests ../starlette/starlette:../starlette/tests
"""

import argparse
import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TypeAlias

_LONG_FUNCTION = 30
"""Lines from `def` to the end, docstring included: about one screen."""

_LANGUAGES = "languages"
"""Knowledge of languages consists largely of regular expressions, so a folder of this name is left out when
these are counted."""

_EXPRESSION = re.compile(r"(?:re|regex)\.(?:compile|findall|finditer|fullmatch|match|search|split|subn?)")
"""A function that takes a regular expression. Methods of a compiled one do not."""

_PATCH = re.compile(
    r"(?:(?:\w+\.)*mock(?:er)?\.)?patch(?:\.(?:object|dict|multiple))?|monkeypatch\.(?:set|del)(?:attr|item)"
)
"""A function that replaces code. Setting an environment variable or the working directory does not count."""

_NONE = "–"

Figures: TypeAlias = Mapping[str, float | None]
"""Figures by name; None where there is nothing to count."""

_Definition: TypeAlias = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """A file that has code."""

    path: Path
    lines: int
    tree: ast.Module

    @property
    def is_init(self) -> bool:
        return self.path.name == "__init__.py"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("projects", nargs="+", metavar="PACKAGES[:TESTS]")
    columns = []
    for project in parser.parse_args().projects:
        packages, tests = (_folders(part) for part in (*project.split(":", 1), "")[:2])
        modules = read_modules(packages)
        if not modules:
            parser.error(f"{project!r} has no Python files")
        columns.append((", ".join(folder.name for folder in packages), measure(modules, read_modules(tests))))
    print("\n".join(_table(columns)))


def _folders(part: str) -> list[Path]:
    return [Path(name) for name in part.split(",") if name]


def read_modules(folders: Sequence[Path]) -> list[Module]:
    """The files with code in the folders and their subfolders."""
    files = [file for folder in folders for file in sorted(folder.rglob("*.py"))]
    texts = [(file, file.read_text("utf-8")) for file in files]
    return [Module(file, len(text.splitlines()), ast.parse(text)) for file, text in texts if text.strip()]


def measure(modules: Sequence[Module], tests: Sequence[Module] = ()) -> Figures:
    """The figures of the modules, at least one, and of their tests."""
    nodes = [node for module in modules for node in ast.walk(module.tree)]
    functions = [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    definitions = [node for module in modules for node in _public_definitions(module.tree)]
    modules_by_name = Counter(name for module in modules for name in _public_names(module.tree))
    modules_by_folder = Counter(module.path.parent for module in modules if not module.is_init)
    outside_languages = [module for module in modules if _LANGUAGES not in module.path.parts]
    return {
        "modules": len(modules),
        "lines": sum(module.lines for module in modules),
        "lines of the median module": median(module.lines for module in modules),
        "lines of the longest module": max(module.lines for module in modules),
        "modules in the widest folder": max(modules_by_folder.values(), default=0),
        f"functions over {_LONG_FUNCTION} lines, %": _percent(
            _length(function) > _LONG_FUNCTION for function in functions
        ),
        "public names defined in several modules, %": _percent(
            count > 1 for count in modules_by_name.values()
        ),
        "lines of code in `__init__.py`": sum(_init_lines(module) for module in modules if module.is_init),
        f"regular expressions per 1,000 lines outside `{_LANGUAGES}/`": _rate(outside_languages, _EXPRESSION),
        "public names with a docstring, %": _percent(
            ast.get_docstring(node) is not None for node in definitions
        ),
        "patches per 1,000 test lines": _rate(tests, _PATCH),
    }


def _length(node: ast.stmt) -> int:
    """The lines from `def` or the first name to the end, without decorators."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _public_definitions(tree: ast.Module) -> Iterator[_Definition]:
    for node in _top_statements(tree.body):
        if isinstance(node, _Definition) and not node.name.startswith("_"):
            yield node


def _public_names(tree: ast.Module) -> set[str]:
    """The names that a module defines itself: classes, functions, constants."""
    names = {node.name for node in _public_definitions(tree)}
    for node in _top_statements(tree.body):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            stored = [name for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
            names |= {name.id for name in stored if isinstance(name.ctx, ast.Store)}
    return {name for name in names if not name.startswith("_")}


def _top_statements(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a module, including those under `if` and `try`."""
    for node in body:
        yield node
        if isinstance(node, ast.If | ast.Try):
            yield from _top_statements([*node.body, *node.orelse])


def _init_lines(module: Module) -> int:
    return sum(_length(node) for node in module.tree.body if not _only_names(node))


def _only_names(node: ast.stmt) -> bool:
    """Whether a statement of an `__init__.py` only declares: a docstring, an import or `__all__`."""
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Expr(ast.Constant(str())):
            return True
        case ast.Assign([ast.Name("__all__")]) | ast.If(ast.Name("TYPE_CHECKING")):
            return True
    return False


def _rate(modules: Sequence[Module], function: re.Pattern[str]) -> float | None:
    """The number of calls to these functions per thousand lines."""
    if not modules:
        return None
    nodes = [node for module in modules for node in ast.walk(module.tree)]
    called = [ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)]
    return 1000 * sum(map(bool, map(function.fullmatch, called))) / sum(module.lines for module in modules)


def _percent(values: Iterable[bool]) -> float | None:
    counted = [*values]
    return 100 * sum(counted) / len(counted) if counted else None


def _table(columns: Sequence[tuple[str, Figures]]) -> Iterator[str]:
    yield f"| | {' | '.join(title for title, _ in columns)} |"
    yield "|---" + "|--:" * len(columns) + "|"
    for name in columns[0][1]:
        yield f"| {name} | {' | '.join(_shown(figures[name]) for _, figures in columns)} |"


def _shown(figure: float | None) -> str:
    return _NONE if figure is None else f"{figure:,.1f}".removesuffix(".0")


if __name__ == "__main__":
    main()
