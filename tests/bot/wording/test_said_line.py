import pytest

from bot.citations.answer import Citation, StatementKind
from bot.citations.other_outlets import also_in
from bot.wording.lines.said_line import said_line
from index.storage.relations.values import Elsewhere
from index.text.articles import Source, Span
from index.text.passages import Passage

PASSAGE = Passage(Source("a", "a.txt", outlet="Anzeiger"), "Peskow bestritt das.", 0, (Span(0, 20),))


def _line(statement: StatementKind | None, speaker: str | None, language: str = "de") -> str:
    return said_line(Citation(PASSAGE, Span(0, 20), speaker=speaker, statement=statement), language)


def _also_in(outlets: tuple[str | None, ...], language: str = "de") -> str:
    copies = tuple(Elsewhere(f"{number}.txt", outlet) for number, outlet in enumerate(outlets))
    return also_in(Citation(PASSAGE, Span(0, 20), copies=copies).other_outlets, language)


@pytest.mark.parametrize(
    ("language", "line", "elsewhere"),
    [
        ("de", "Dementi: Peskow", "auch in Bote, Kurier"),
        ("en", "denial: Peskow", "also in Bote, Kurier"),
        ("es", "desmentido: Peskow", "también en Bote, Kurier"),
        ("fr", "démenti: Peskow", "aussi dans Bote, Kurier"),
        ("ru", "опровержение: Peskow", "также в Bote, Kurier"),
        ("tr", "yalanlama: Peskow", "şurada da: Bote, Kurier"),
        ("ja", "denial: Peskow", "also in Bote, Kurier"),
    ],
)
def test_the_kind_the_speaker_and_where_else_it_stands_are_told(
    language: str, line: str, elsewhere: str
) -> None:
    assert _line("denied", "Peskow", language) == line
    assert _also_in(("Bote", "Kurier"), language) == elsewhere


def test_what_is_not_known_is_left_out() -> None:
    assert _line(None, None) == ""
    assert _line("said", None) == "Aussage"
    assert _also_in(()) == ""


def test_an_outlet_is_named_once_and_never_the_articles_own_or_a_file() -> None:
    assert _also_in(("Bote", "ANZEIGER", None, "bote", "Kurier")) == "auch in Bote, Kurier"
    assert _also_in(("Anzeiger", None)) == ""
