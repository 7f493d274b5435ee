"""Conversations about lists of articles: narrowed, widened, left and returned to."""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import Turn, turn
from index.models.embedder import Embedder
from index.storage.building.update import build_index
from index.storage.generations.reader import IndexReader

TODAY = date(2025, 3, 20)

LIGHTHOUSE = (
    "The lighthouse of Orrin will be lit again in June, the harbour board said on Tuesday. "
    "Its lamp has been dark since the storm of 2019. Repairs cost 410,000 crowns."
)
WHALE = "A whale swam into the harbour of Orrin. The coastguard led it back to sea within four hours."

ARTICLES: Sequence[dict[str, str]] = (
    {
        "id": "news",
        "title": "Orrin lighthouse to shine again",
        "text": LIGHTHOUSE,
        "published": "2025-03-04",
        "outlet": "Orrin Post",
        "author": "Tove Lind",
        "language": "en",
    },
    {
        "id": "column",
        "title": "The lighthouse we forgot",
        "text": "Nobody needs a lighthouse any more, they say. Yet the lighthouse of Orrin is who we are. "
        "Light it, and do not count the crowns.",
        "published": "2025-03-05",
        "outlet": "Orrin Post",
        "author": "Egil Sand",
        "section": "Opinion",
        "language": "en",
    },
    {
        "id": "bericht",
        "title": "Leuchtturm von Orrin wird repariert",
        "text": "Der Leuchtturm von Orrin leuchtet ab Juni wieder. Die Reparatur des Leuchtturms dauert drei "
        "Monate.",
        "published": "2025-03-06",
        "outlet": "Küstenblatt",
        "author": "Imke Rode",
        "language": "de",
    },
    {
        "id": "check",
        "title": "Fact check: Was the Orrin lighthouse sold to a hotel?",
        "text": "A post claims that the lighthouse of Orrin was sold to a hotel.\n\nRating: False.\n\n"
        "The harbour board owns it and has no buyer.",
        "published": "2025-03-07",
        "outlet": "Sound Courier",
        "author": "Maja Holt",
        "section": "Fact check",
        "language": "en",
    },
    {
        "id": "whale",
        "title": "Whale in Orrin harbour",
        "text": WHALE,
        "published": "2025-03-07",
        "outlet": "Sound Courier",
        "author": "Maja Holt",
        "language": "en",
    },
)


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("lighthouse")
    corpus = folder / "corpus"
    corpus.mkdir()
    lines = "\n".join(map(json.dumps, ARTICLES))
    (corpus / "articles.jsonl").write_text(lines, encoding="utf-8")
    build_index([corpus], folder / "index", lambda: embedder, identity=embedder.identity)
    with closing(IndexReader(folder / "index", embedder)) as reader:
        yield Assistant(reader, embedder)


def last_of(assistant: Assistant, *questions: str) -> Answer:
    """The answer to the last of the questions of a conversation."""
    earlier: list[Turn] = []
    for question in questions:
        answer = assistant.ask(question, earlier=tuple(earlier), today=TODAY)
        earlier.append(turn(answer))
    return answer


def ids(answer: Answer) -> list[str]:
    return [listed.source.article_id for listed in answer.articles]


ALL = "Which articles are there about Orrin?"


def test_a_list_of_a_kind_has_that_kind_alone_and_says_so(assistant: Assistant) -> None:
    answer = last_of(assistant, "Welche Kommentare oder Leitartikel gibt es?")
    assert ids(answer) == ["column"]
    assert answer.opening.startswith("Nur Artikel, die als Meinungsbeitrag gekennzeichnet sind. ")


def test_where_no_article_is_of_a_kind_that_is_said(assistant: Assistant) -> None:
    answer = last_of(assistant, "Are there any interviews about the lighthouse?")
    assert answer.refused
    assert answer.text.startswith("No matching article is marked as interview.")


def test_which_of_them_goes_back_to_the_list_behind_a_question(assistant: Assistant) -> None:
    questions = (ALL, "How much do the repairs cost?", "Which of them are in German?")
    assert ids(last_of(assistant, *questions)) == ["bericht"]
    assert ids(last_of(assistant, *questions[:2], "Which of them are fact checks?")) == ["check"]


def test_what_is_left_out_is_not_listed_and_said(assistant: Assistant) -> None:
    answer = last_of(assistant, ALL, "without the ones in English")
    assert ids(answer) == ["bericht"]
    assert answer.opening.startswith("Left out: English. ")
    assert set(ids(last_of(assistant, ALL, "not the fact checks"))) == {"bericht", "column", "news", "whale"}


def test_other_papers_are_those_that_the_question_before_did_not_name(assistant: Assistant) -> None:
    asked = "What did the Orrin Post write about Orrin?"
    assert set(ids(last_of(assistant, asked))) == {"news", "column"}
    assert set(ids(last_of(assistant, asked, "And other papers?"))) == {"bericht", "check", "whale"}


def test_the_day_before_a_list_of_a_day(assistant: Assistant) -> None:
    assert ids(last_of(assistant, "Articles from 6 March 2025", "And the day before?")) == ["column"]


def test_who_wrote_this_article_names_who_wrote_what_was_quoted(assistant: Assistant) -> None:
    answer = last_of(assistant, "How long was the whale in the harbour?", "Who wrote this article?")
    assert "Maja Holt" in answer.opening
    assert "whale" in ids(answer)


def test_what_a_fact_check_comes_to_is_its_rating(assistant: Assistant) -> None:
    answer = last_of(assistant, "Are there any fact checks?", "What does it conclude?")
    assert answer.text.startswith("Fact check, rating: False [1]")
    assert [citation.source.article_id for citation in answer.citations] == ["check"]


def test_what_a_commentary_comes_to_is_its_end(assistant: Assistant) -> None:
    answer = last_of(assistant, "Welche Kommentare gibt es?", "Zu welchem Schluss kommt der?")
    assert answer.text.endswith("Light it, and do not count the crowns. [1]")


def test_one_of_a_kind_is_taken_from_the_list_before(assistant: Assistant) -> None:
    answer = last_of(assistant, "Articles by the Orrin Post", "Show me the commentary.")
    assert ids(answer) == ["column"]
