"""Each package's map, the docstring of its `__init__.py`, compared with the files of its folder.

A map is the lines `name  what it is` of that docstring: `name` for a module, `name/` for a folder of modules,
`name.css` or `name-*.jsonl` for other files. A name in backquotes in such a line is not a file.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from beleg_process import ROOT

_TOPS = ("beleg", "benchmarks", "bot", "evaluation", "index", "languages", "training")
_SUPPORT = ROOT / "tests" / "support"
PACKAGES = [
    pytest.param(file.parent, root, id=".".join(file.parent.relative_to(root).parts))
    for root, tops in (
        (ROOT, _TOPS),
        (_SUPPORT / "fakes", ("bot_api",)),
        (_SUPPORT / "pages", ("generated_pages",)),
    )
    for top in tops
    for file in sorted((root / top).rglob("__init__.py"))
]

_NAMES = r"[\w.*-]+/?(?:, [\w.*-]+/?)*"
_LINE = re.compile(rf"{_NAMES}  +\S")


@pytest.mark.parametrize(("package", "root"), PACKAGES)
def test_a_map_names_every_module_and_nothing_that_is_not_there(package: Path, root: Path) -> None:
    assert (unnamed(package), gone(package), named_twice(package)) == ([], [], [])


@pytest.mark.parametrize(("package", "root"), PACKAGES)
def test_a_file_imports_only_what_stands_above_it_in_the_map(package: Path, root: Path) -> None:
    assert upward_imports(package, root) == []


def test_a_map_is_the_lines_that_begin_with_a_name_and_two_blanks() -> None:
    text = """The harbour. Reading order is data order.

    ferry      boats,
               and where they go
    crane/     what lifts
    a_very_long_name one blank will do in such a list
    north, south  two piers

What is prose names page.css or
ferry again, with one blank behind it.

    `collection`  a table of the database

page.css  lies beside
"""
    assert read_map(text) == ["ferry", "crane/", "a_very_long_name", "north", "south", "page.css"]


def test_what_is_wrong_with_a_map_is_found(tmp_path: Path) -> None:
    package = tmp_path / "port" / "harbour"
    (package / "crane").mkdir(parents=True)
    (package / "pictures").mkdir()
    (package / "__init__.py").write_text(
        '"""ferry  boats\n\nferry   boats\ncrane/  lifts\npier    gone\n"""\n'
    )
    (package / "__main__.py").write_text("import port.harbour.ferry\n")
    (package / "ferry.py").write_text("def sail():\n    from port.harbour.crane.hook import lift\n")
    (package / "quay.py").write_text("from port.harbour import ferry\n")
    (package / "crane" / "hook.py").write_text(
        "import port.harbour.ferry\nfrom port.harbour.quay import here\n"
    )
    assert unnamed(package) == ["quay"]
    assert gone(package) == ["pier"]
    assert named_twice(package) == ["ferry"]
    (package / "__init__.py").write_text('"""ferry  boats\ncrane/  lifts\nquay   stone\n"""\n')
    assert upward_imports(package, tmp_path) == ["ferry imports crane/", "crane/ imports quay"]


def read_map(docstring: str) -> list[str]:
    """The names in the docstring's paragraphs that are lists, in order."""
    names: list[str] = []
    for paragraph in filter(str.strip, re.split(r"\n\s*\n", docstring)):
        lines = paragraph.splitlines()
        indentation = len(lines[0]) - len(lines[0].lstrip())
        entries = [line[indentation:] for line in lines if line[indentation:][:1].strip()]
        if any(map(_LINE.match, entries)):
            names += [name for entry in entries for name in _names(entry)]
    return names


def _names(entry: str) -> list[str]:
    found = re.match(_NAMES, entry)
    return found[0].split(", ") if found else []


def unnamed(package: Path) -> list[str]:
    """The files that a map should name and does not. `__init__` is the map, `__main__` runs the package."""
    modules = {file.stem for file in package.glob("*.py")} - {"__init__", "__main__"}
    folders = {f"{folder.name}/" for folder in package.iterdir() if any(folder.glob("**/*.py"))}
    return sorted((modules | folders) - set(_map(package)))


def gone(package: Path) -> list[str]:
    return [name for name in _map(package) if not _is_there(package, name)]


def _is_there(package: Path, name: str) -> bool:
    if name.endswith("/"):
        return (package / name).is_dir()
    return any(package.glob(name if "." in name else f"{name}.py"))


def named_twice(package: Path) -> list[str]:
    names = _map(package)
    return sorted({name for name in names if names.count(name) > 1})


def upward_imports(package: Path, root: Path) -> list[str]:
    names = _map(package)
    return [
        f"{name} imports {imported}"
        for place, name in enumerate(names)
        for imported in sorted(_siblings_imported(package, name, package.relative_to(root).parts))
        if imported in names[place + 1 :]
    ]


def _map(package: Path) -> list[str]:
    return read_map(ast.get_docstring(ast.parse((package / "__init__.py").read_text("utf-8"))) or "")


def _siblings_imported(package: Path, name: str, parts: tuple[str, ...]) -> set[str]:
    """The names in the map that the files behind a name import, wherever in a file the import is."""
    files = sorted((package / name).rglob("*.py")) if name.endswith("/") else [package / f"{name}.py"]
    modules = [module for file in files if file.exists() for module in _imports(file)]
    siblings = {module[len(parts)] for module in modules if module[: len(parts)] == parts != module}
    return {f"{sibling}/" if (package / sibling).is_dir() else sibling for sibling in siblings}


@cache
def _imports(file: Path) -> tuple[tuple[str, ...], ...]:
    """The dotted names that a file imports, split into parts. The last part is a module or a name in one."""
    return tuple(tuple(name.split(".")) for name in _imported_names(ast.parse(file.read_text("utf-8"))))


def _imported_names(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
