"""Answers on narrow and wide terminals: no line ends inside a word or is wider than the screen."""

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from rich.console import Console

from beleg.output import as_text
from bot.citations.answer import Answer, Citation, Statement
from index.question.query import Query
from index.storage.relations.values import Elsewhere
from index.text.articles import Source, Span
from index.text.passages import Passage

SENTENCES = (
    "Die Bürgermeisterin hat die Nachzählung der Stichwahl am Freitagabend im Rathaus angenommen.",
    "Der Vorsprung sinkt nach Angaben der Wahlleiterin auf 189 Stimmen, wie sie am Samstag mitteilte.",
    "Eine Anfechtung der Wahl schloss der unterlegene Bewerber ausdrücklich aus.",
)
LINK = re.compile(r"\x1b\]8;[^;]*;([^\x1b]*)\x1b\\")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def _answer() -> Answer:
    source = Source(
        "wahl/2026-03-20-nachzaehlung-bestaetigt-vorsprung.md",
        "wahl/2026-03-20-nachzaehlung-bestaetigt-vorsprung.md",
        title="Nachzählung bestätigt: Vorsprung der Bürgermeisterin sinkt auf 189 Stimmen",
        outlet="Stadtbote Kelzin",
        author="Nele Ritzow und Malte Grothe",
        published=date(2026, 3, 20),
        url="https://www.stadtbote.example/wahl/2026/nachzaehlung-bestaetigt-vorsprung-sinkt",
    )
    starts = [sum(len(one) + 1 for one in SENTENCES[:n]) for n in range(3)]
    passage = Passage(source, " ".join(SENTENCES), 0, ())
    spans = [Span(start, start + len(one)) for start, one in zip(starts, SENTENCES, strict=True)]
    first, second = (
        Citation(passage, spans[n], copies=(Elsewhere("x", "Elbmarsch-Zeitung"),)) for n in (0, 2)
    )
    others = [
        replace(
            first, passage=replace(passage, source=replace(source, article_id=f"{source.article_id}-{n}"))
        )
        for n in range(3)
    ]
    cited = (first, second, *others)
    quotes = (Statement(one.quote, (number,)) for number, one in enumerate(cited, start=1))
    return Answer(Query("Wer?", "de"), tuple(quotes), cited, language="de")


def _screen(width: int, monkeypatch: pytest.MonkeyPatch, *, briefly: bool) -> tuple[str, set[str]]:
    """The visible text, and the addresses that can be clicked."""
    shown = io.StringIO()
    console = Console(file=shown, width=width, force_terminal=True, highlight=False)
    monkeypatch.setattr(as_text, "stdout", lambda: console)
    as_text.print_answer(_answer(), briefly=briefly)
    return COLOUR.sub("", LINK.sub("", shown.getvalue())), set(filter(None, LINK.findall(shown.getvalue())))


@pytest.mark.parametrize("width", [42, 100])
@pytest.mark.parametrize("briefly", [True, False])
def test_no_line_is_wider_than_the_screen_or_ends_inside_a_word(
    width: int, briefly: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, _ = _screen(width, monkeypatch, briefly=briefly)
    assert max(map(len, screen.splitlines())) <= width
    assert {word for one in (SENTENCES[0], SENTENCES[2]) for word in one.split()} <= set(screen.split())
    assert "1 weitere Quelle: " in screen


@pytest.mark.parametrize("width", [42, 100])
def test_what_hangs_under_a_headline_is_indented_on_every_line(
    width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, _ = _screen(width, monkeypatch, briefly=True)
    block = screen.split("\n\n")[0]
    quoted = block[block.index("  Die Bürger") :]
    assert all(line.startswith("  ") for line in quoted.splitlines())
    assert "  … Eine Anfechtung" in quoted


def test_addresses_are_short_and_lead_to_the_whole_one(monkeypatch: pytest.MonkeyPatch) -> None:
    screen, links = _screen(100, monkeypatch, briefly=False)
    assert "  stadtbote.example/…/…lung-bestaetigt-vorsprung-sinkt\n" in screen
    assert "https://" not in screen
    assert all(link.startswith("https://www.stadtbote.example/wahl/2026/nachz") for link in links)
