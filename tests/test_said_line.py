import pytest

from bot.answer import Citation, StatementKind
from bot.said_line import said_line
from index.articles import Source, Span
from index.passages import Passage

PASSAGE = Passage(Source("a", "a.txt"), "Peskow bestritt das.", 0, (Span(0, 20),))


def _line(
    statement: StatementKind | None, speaker: str | None, also_in: tuple[str, ...] = (), language: str = "de"
) -> str:
    citation = Citation(PASSAGE, Span(0, 20), speaker=speaker, statement=statement, also_in=also_in)
    return said_line(citation, language)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Dementi: Peskow; auch in b.txt, c.txt"),
        ("en", "denial: Peskow; also in b.txt, c.txt"),
        ("es", "desmentido: Peskow; también en b.txt, c.txt"),
        ("fr", "démenti: Peskow; aussi dans b.txt, c.txt"),
        ("ru", "опровержение: Peskow; также в b.txt, c.txt"),
        ("tr", "yalanlama: Peskow; şurada da: b.txt, c.txt"),
        ("ja", "denial: Peskow; also in b.txt, c.txt"),
    ],
)
def test_a_line_tells_the_kind_the_speaker_and_where_else_it_stands(language: str, line: str) -> None:
    assert _line("denied", "Peskow", ("b.txt", "c.txt"), language) == line


def test_what_is_not_known_is_left_out() -> None:
    assert _line(None, None) == ""
    assert _line("said", None) == "Aussage"
    assert _line(None, None, ("b.txt",)) == "auch in b.txt"
