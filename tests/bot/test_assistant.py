"""From a question to a cited answer, over an index built from files."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from index_fakes import LetterEmbedder

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import turn
from index.errors import NoIndex, QuestionError
from index.models.embedder import Embedder
from index.question.query import Filters
from index.storage.building.update import build_index
from index.storage.generations.reader import IndexReader

CALLS = (
    "The Kremlin confirmed on Tuesday that Elon Musk had spoken with Vladimir Putin. Spokesman Peskow denied"
    " on Wednesday that Elon Musk had spoken with Vladimir Putin.\n"
)
DEPUTY = "Sergej Kirijenko leitet die Abteilung für Innenpolitik im Kreml. Er traf Unternehmer in Moskau.\n"


def _build(folder: Path, embedder: Embedder, **articles: str) -> Path:
    """The index of a corpus with a file for each of these articles."""
    corpus, index = folder / "corpus", folder / "index"
    corpus.mkdir(exist_ok=True)
    for name, text in articles.items():
        (corpus / f"{name}.txt").write_text(text, encoding="utf-8")
    build_index(corpus, index, lambda: embedder, identity=embedder.identity)
    return index


@pytest.fixture
def letters(tmp_path: Path) -> Iterator[Assistant]:
    """An assistant that knows only letters, and trusts every answer."""
    embedder = LetterEmbedder()
    with closing(IndexReader(_build(tmp_path, embedder, calls=CALLS), embedder)) as reader:
        yield Assistant(reader, embedder)


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Callable[[str], Answer]]:
    index = _build(tmp_path_factory.mktemp("news"), embedder, calls=CALLS, deputy=DEPUTY)
    with closing(IndexReader(index, embedder)) as reader:
        yield Assistant(reader, embedder).ask


def test_without_an_index_a_question_says_so(tmp_path: Path) -> None:
    embedder = LetterEmbedder()
    with closing(IndexReader(tmp_path, embedder)) as reader, pytest.raises(NoIndex):
        Assistant(reader, embedder).ask("Who called?")


@pytest.mark.parametrize("question", [" ", "a" * 4097])
def test_a_question_that_cannot_be_asked_is_refused_by_ask_and_search(
    letters: Assistant, question: str
) -> None:
    with pytest.raises(QuestionError):
        letters.ask(question)
    with pytest.raises(QuestionError):
        letters.search(question)


def test_filters_reach_the_index(letters: Assistant) -> None:
    filters = Filters(outlet="Tagesblatt")
    assert letters.search("Who called?", filters=filters) == ()
    assert letters.ask("Who called Putin on Tuesday?", filters=filters).refusal == (
        "No article is from Tagesblatt."
    )


def test_an_answers_hits_are_those_of_a_search(letters: Assistant) -> None:
    assert letters.ask("Who called?").hits == letters.search("Who called?") != ()


@pytest.mark.parametrize(
    "question",
    [
        "Did the Kremlin deny it?",
        "Welche Worte wählte Peskow für die Geschichte?",
        "Qui, à Moscou, a qualifié ces informations de mensongères ?",
        "Who wrote the book about Trump's contacts with Putin?",
        "What did Angela Merkel say about it?",
    ],
)
def test_more_or_fewer_hits_are_the_only_difference(sample_assistant: Assistant, question: str) -> None:
    usual = sample_assistant.ask(question)
    assert len(usual.hits) == 10
    for hits in (1, 24):
        answer = sample_assistant.ask(question, hits=hits)
        assert len(answer.hits) == hits
        assert replace(answer, hits=usual.hits) == usual
        assert answer.hits[:10] == usual.hits[:hits]


def test_the_text_so_far_ends_with_the_answers(letters: Assistant) -> None:
    told: list[str] = []
    answer = letters.ask("Who called?", on_text=told.append)
    assert told == [answer.text]


def test_an_index_published_meanwhile_answers_the_next_question(letters: Assistant, tmp_path: Path) -> None:
    assert len(letters.search("Kirijenko", k=5)) == 1
    _build(tmp_path, LetterEmbedder(), calls=CALLS, deputy=DEPUTY)
    assert len(letters.search("Kirijenko", k=5)) == 2


def test_several_threads_get_the_answers_of_one(letters: Assistant) -> None:
    questions = ["Who called?", "Wer rief an?", "Did Peskow deny it?", "What happened on Tuesday?"]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(letters.ask, questions)) == [letters.ask(one) for one in questions]


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("Did the Kremlin deny that Elon Musk spoke with Vladimir Putin?", ["denied", "confirmed"]),
        ("Who confirmed that Elon Musk spoke with Vladimir Putin?", ["confirmed", "denied"]),
    ],
)
def test_the_kind_of_statement_asked_for_comes_first(
    ask: Callable[[str], Answer], question: str, kinds: list[str]
) -> None:
    assert [citation.statement for citation in ask(question).citations] == kinds


def test_a_german_article_answers_an_english_question_in_its_own_words(ask: Callable[[str], Answer]) -> None:
    citation = ask("What is the job of Sergey Kiriyenko in the Kremlin?").citations[0]
    assert citation.quote == "Sergej Kirijenko leitet die Abteilung für Innenpolitik im Kreml."
    assert citation.source.path == "deputy.txt"


def test_what_somebody_said_whom_no_article_names_is_refused(ask: Callable[[str], Answer]) -> None:
    assert ask("What did Angela Merkel say about it?").text == (
        "The indexed articles do not answer this question. None of the passages found mentions Angela Merkel."
    )


@pytest.mark.parametrize("question", ["\u200b", "Who \ud83d won the football match?"])
def test_invisible_and_broken_characters_are_no_error(ask: Callable[[str], Answer], question: str) -> None:
    assert ask(question).support != "sure"


def test_a_follow_up_is_answered_in_the_light_of_what_was_asked(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("When were the six engineers kidnapped in Kessir?")
    answer = sample_assistant.ask("Was a ransom paid?", earlier=[turn(first)])
    assert (answer.query.text, answer.query.context) == ("Was a ransom paid?", (first.query.text,))
    assert {one.source.article_id for one in answer.citations} == {"world/2024-09-17-hostages-freed.txt"}


@pytest.mark.parametrize(
    "question", ["Wie lang ist die Sellachtalbahn?", "Why do shepherds want wolves to be shot?"]
)
def test_after_a_change_of_subject_a_question_is_answered_as_if_nothing_came_before(
    sample_assistant: Assistant, question: str
) -> None:
    first = sample_assistant.ask("Warum tritt Bürgermeister Aschauer zurück?")
    assert sample_assistant.ask(question, earlier=[turn(first)]) == sample_assistant.ask(question)


def test_a_search_leans_on_what_was_asked_as_an_answer_does(sample_assistant: Assistant) -> None:
    first = sample_assistant.ask("Welche Tabletten werden in Ellstein zurückgerufen?")
    question = "What can they do to you?"
    hits = sample_assistant.search(question, earlier=[turn(first)])
    assert hits == sample_assistant.ask(question, earlier=[turn(first)]).hits
    assert hits[0].passage.source.article_id == "nbo-2024-0318"
