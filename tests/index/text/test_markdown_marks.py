"""Readers never see Markdown's marks, and quotes stay verbatim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.citations.answer import Answer, Citation, Statement
from bot.links.addresses import link
from bot.telegram_chat.outgoing.html import answer_messages
from bot.wording.layout.render import to_markdown
from index.question.query import make_query
from index.text.articles import Source, Span
from index.text.markdown_marks import plain_markdown
from index.text.passages import Passage


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("**No.** I was _elected_ until 2029.", "No. I was elected until 2029."),
        ("**Krull:** Nein.", "Krull: Nein."),
        ("I was elected.** That", "I was elected. That"),
        ("***Never***, said `she`.", "Never, said she."),
        ("[[Una McTaggart]] said no.", "Una McTaggart said no."),
        ("[[people/Una McTaggart|Una]] said no.", "Una said no."),
        ("The [Brae Post](https://brae.example/1) denied it.[^3]", "The Brae Post denied it."),
        ("![A mill](mill.jpg) It turns.", "It turns."),
        (r"It cost 5\* pounds.", "It cost 5* pounds."),
        ("~~Ten~~ ==eleven== died.", "Ten eleven died."),
        ("5 * 3 is 15, 5*3 too, and snake_case stays.", "5 * 3 is 15, 5*3 too, and snake_case stays."),
        ("**5 people** died.", "5 people died."),
    ],
)
def test_marks_are_taken_off(marked: str, plain: str) -> None:
    assert plain_markdown(marked) == plain


@given(st.text(st.characters(categories=["L", "N"]), min_size=1), st.sampled_from(["*", "**", "***", "`"]))
def test_emphasis_leaves_its_words(words: str, mark: str) -> None:
    assert plain_markdown(f"{mark}{words}{mark}") == words
    assert plain_markdown(f"He said {mark}{words}{mark}.") == f"He said {words}."


@pytest.mark.parametrize("text", ["[" * 50_000, "*" * 50_000, "[[" * 25_000, "![](" * 12_000, "_ " * 25_000])
def test_a_text_made_to_take_long_is_read_at_once(text: str) -> None:
    assert len(plain_markdown(text)) <= len(text)


QUOTE = "**Nein.** Das sagte [[Ada Krull]] am *Montag*."
PLAIN = "Nein. Das sagte Ada Krull am Montag."


def _answer(path: str) -> Answer:
    source = Source("a", path, title="T", url="https://brae.example/a")
    span = Span(0, len(QUOTE))
    citation = Citation(Passage(source, QUOTE, 0, (span,)), span)
    return Answer(make_query("Wer?"), (Statement(QUOTE, (1,)),), (citation,))


def test_a_quote_of_markdown_is_shown_without_marks_and_cited_verbatim() -> None:
    answer = _answer("i.md")
    assert answer.citations[0].quote == QUOTE
    assert answer.text == f"{PLAIN} [1]"
    assert to_markdown(answer).endswith(f"\n> {PLAIN} [1]")
    assert answer_messages(answer)[0].endswith(f"<blockquote>{PLAIN} [1]</blockquote>")
    assert link(answer.citations[0]) == (
        "https://brae.example/a#:~:text=Das%20sagte%20Ada%20Krull%20am&text=sagte-,Ada,-Krull"
    )


def test_stars_of_other_formats_are_the_texts_own() -> None:
    assert _answer("i.txt").text == f"{QUOTE} [1]"
