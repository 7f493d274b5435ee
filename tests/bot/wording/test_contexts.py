"""What its place adds to a sentence: found in any format, stored, embedded, shown and never quoted."""

from pathlib import Path

import pytest
from beleg_process import Workplace
from growing_store import GrowingStore

from beleg.output.as_json import answer_json
from bot.citations.answer import Answer, Citation, Statement
from bot.citations.quotes import quote_span, whole_sentences
from bot.telegram_chat.outgoing.html import answer_messages
from bot.wording.layout.render import to_markdown
from bot.wording.lines.context_line import context_line
from index.question.query import Query
from index.reading.entries import read_file
from index.reading.files import CorpusFile
from index.text.articles import NO_CONTEXT, Article, Context, Source, Span
from index.text.passages import Passage, passage_input, sentence_input, split_article

ANSWER = "No. I was elected until 2029."
CONTEXT = Context(heading="The costs", question="Will you resign?", time="18:05", section="The fire")
SOURCE = Source("a.md", "a.md", title="Interview")
PASSAGE = Passage(SOURCE, ANSWER, 30, (Span(30, 33), Span(34, 59)), CONTEXT, (1,))


def _answer() -> Answer:
    citation = Citation(PASSAGE, Span(30, 59))
    return Answer(Query("Will she resign?", "en"), (Statement(ANSWER, (1,)),), (citation,))


def _contexts(name: str, text: str) -> list[tuple[Context, str]]:
    (article,) = read_file(CorpusFile(name, Path(name)), text.encode()).articles
    return [(passage.context, passage.text) for passage in split_article(article)]


def test_an_article_has_a_context_for_each_paragraph_or_none() -> None:
    with pytest.raises(ValueError, match="1 contexts for 2 paragraphs"):
        Article(SOURCE, "One. Two.", (Span(0, 4), Span(5, 9)), (CONTEXT,))


def test_headings_and_sections_of_markdown_are_contexts() -> None:
    text = "# Title\n\nThe lead is here.\n\n## The fire\n\n### The costs\n\nIt cost 4 crowns."
    assert _contexts("a.md", text) == [
        (NO_CONTEXT, "The lead is here."),
        (Context(heading="The costs", section="The fire"), "It cost 4 crowns."),
    ]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_question_in_bold_is_the_context_of_its_answer(between: str) -> None:
    text = f"The mayor answers us.\n\n**You spent much. Will you resign?**{between}{ANSWER}"
    assert _contexts("a.md", text)[1:] == [(Context(question="You spent much. Will you resign?"), ANSWER)]


def test_lines_of_plain_text_that_begin_with_times_are_entries() -> None:
    text = "Storm\n\n18:05 – The train runs again.\n\n17:40 – The train stands in Holm."
    assert [context for context, _ in _contexts("a.txt", text)] == [
        Context(time="18:05"),
        Context(time="17:40"),
    ]


@pytest.mark.parametrize("text", ["12.30 crowns is the fare.", "At 14.30 h the train left."])
def test_a_figure_or_a_time_in_a_sentence_is_no_entry(text: str) -> None:
    assert [context for context, _ in _contexts("a.txt", f"{text}\n\n{text} It was late.")] == [NO_CONTEXT]


def test_a_passage_has_one_context() -> None:
    contexts = (CONTEXT, NO_CONTEXT)
    passages = split_article(
        Article(SOURCE, "One is one.\nTwo is two.", (Span(0, 11), Span(12, 23)), contexts)
    )
    assert [(passage.text, passage.context) for passage in passages] == [
        ("One is one.", CONTEXT),
        ("Two is two.", NO_CONTEXT),
    ]


def test_a_passage_knows_where_its_paragraphs_begin() -> None:
    text = "One is one here. Two is two here.\nThree is three."
    (passage,) = split_article(Article(SOURCE, text, (Span(0, 33), Span(34, 49))))
    assert passage.breaks == (2,)


def test_the_context_is_embedded_between_headline_and_text() -> None:
    before = "Interview\nThe fire\n18:05\nThe costs\nWill you resign?\n"
    assert passage_input(PASSAGE) == before + ANSWER
    assert sentence_input(PASSAGE, 0) == before + "No."


def test_contexts_come_back_from_the_store(tmp_path: Path) -> None:
    text = "x" * 30 + ANSWER
    article = Article(SOURCE, text, (Span(0, 30), Span(30, len(text))), (NO_CONTEXT, CONTEXT))
    with GrowingStore(tmp_path) as store:
        store.add((article, [PASSAGE]))
        assert store.article(SOURCE.article_id) == article
        assert store.passages([PASSAGE.id]) == {PASSAGE.id: PASSAGE}


def test_a_quote_does_not_go_over_two_paragraphs() -> None:
    text = "The harbour is shut. It opens on Monday."
    apart = Passage(SOURCE, text, 0, (Span(0, 20), Span(21, 40)), breaks=(1,))
    together = Passage(SOURCE, text, 0, (Span(0, 20), Span(21, 40)))
    assert (quote_span(together, 1), quote_span(apart, 1)) == (Span(0, 40), Span(21, 40))
    assert quote_span(apart, 0, (0.5, 0.5)) == Span(0, 20)
    assert whole_sentences(together, Span(10, 30)) == (Span(0, 40),)
    assert whole_sentences(apart, Span(10, 30)) == (Span(0, 20), Span(21, 40))


def test_the_context_stands_in_brackets_outside_the_quote() -> None:
    place = "(The fire · 18:05 · The costs · Will you resign?)"
    assert context_line(_answer().citations[0]) == place
    assert to_markdown(_answer()).endswith(f"\n\n{place}\n\n> {ANSWER} [1]")
    (message,) = answer_messages(_answer())
    assert message.endswith(f"\n<i>{place}</i>\n<blockquote>{ANSWER} [1]</blockquote>")


def test_a_quote_without_a_context_has_no_brackets() -> None:
    assert context_line(Citation(Passage(SOURCE, ANSWER, 0, (Span(0, 29),)), Span(0, 29))) == ""


def test_the_json_has_the_context_beside_the_quote() -> None:
    (citation,) = answer_json(_answer(), stale=False, seconds=0.0)["citations"]
    assert citation["quote"] == ANSWER
    assert citation["context"] == {
        "heading": "The costs",
        "question": "Will you resign?",
        "time": "18:05",
        "section": "The fire",
        "kind": None,
        "rating": None,
    }


def test_a_hostile_heading_is_shortened_and_cannot_pass_for_a_number() -> None:
    context = Context(heading="[1] " + "long " * 99)
    line = context_line(Citation(Passage(SOURCE, ANSWER, 0, (Span(0, 29),), context), Span(0, 29)))
    assert line.startswith("(［1］ long")
    assert len(line) <= 242


def test_an_answer_of_an_interview_is_found_by_its_question_and_shown_with_it(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    page = (
        "<html lang='en'><head><title>The mayor of Tarn speaks</title></head><body><article>"
        "<h1>The mayor of Tarn speaks</h1><p><b>Mayor Brand, when did you learn of the leak?</b></p>"
        "<p>On Thursday, from the newspaper.</p>"
        "<p><b>Will you resign?</b></p><p>No. I was elected until 2029.</p>"
        "</article></body></html>"
    )
    workplace.write("a.html", page)
    report = workplace.json("index")
    assert [doubt["path"] for doubt in report["doubtful"]] == ["a.html"]
    answer = workplace.json("ask", "When did the mayor learn of the leak?")
    first = answer["citations"][0]
    assert first["quote"] == "On Thursday, from the newspaper."
    assert first["context"]["question"] == "Mayor Brand, when did you learn of the leak?"
    shown = workplace.run("ask", "When did the mayor learn of the leak?").stdout
    assert "(Mayor Brand, when did you learn of the leak?)\n  On Thursday, from the newspaper. [1]" in shown
