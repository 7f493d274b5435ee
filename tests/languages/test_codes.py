"""What is particular to a language is in its tables: no other module compares a language with a code."""

import ast
from collections.abc import Iterator

import pytest
from beleg_process import ROOT

from languages.known import LANGUAGES


@pytest.mark.parametrize("top", ["beleg", "bot", "index"])
def test_no_language_is_compared_with_a_code(top: str) -> None:
    found = {
        str(file.relative_to(ROOT))
        for file in (ROOT / top).rglob("*.py")
        if any(compared_with_codes(file.read_text(encoding="utf-8")))
    }
    assert found == set()


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('query.language == "de"', True),
        ('language not in ("tr", "ru")', True),
        ('"en" != self._language', True),
        ('word in ("de", "von")', False),
        ("one.language == other.language", False),
    ],
)
def test_a_comparison_is_found_by_the_name_and_the_code(code: str, found: bool) -> None:
    assert any(compared_with_codes(code)) is found


def compared_with_codes(code: str) -> Iterator[int]:
    """The lines in which something that is called a language is compared with the code of one."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Compare):
            sides = (node.left, *node.comparators)
            names = {one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "") for one in sides}
            texts = {part.value for one in sides for part in ast.walk(one) if isinstance(part, ast.Constant)}
            if any("language" in name for name in names) and texts & set(LANGUAGES):
                yield node.lineno
