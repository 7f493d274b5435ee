"""A question set is asked as a user would ask it, and what the metrics need is recorded."""

import json
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from evaluation_values import QUERY, make_answered, make_judged, make_passage, make_question
from index_fakes import LetterEmbedder

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import Turn
from evaluation.answered import Answered
from evaluation.journal import Journal
from evaluation.questions import GivenPassage, Question
from evaluation.run import answer_all
from index.search.searcher import Hit
from index.storage.building.update import build_index
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

TEN = tuple("abcdefghij")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the assistant; `began` is its time by `time.perf_counter`."""

    question: str
    earlier: tuple[str, ...] = ()
    given: tuple[str, ...] | None = None
    k: int = 0
    began: float = field(default=0.0, compare=False)


class ScriptedAssistant:
    """Refuses every question, and only returns the articles of its passages, best first. It records what it
    is asked."""

    def __init__(self, passages: Sequence[str] = TEN, *, takes_seconds: float = 0.0) -> None:
        self._hits = tuple(
            Hit(make_passage(article, f"{n}"), 1 / (1 + n)) for n, article in enumerate(passages)
        )
        self._takes_seconds = takes_seconds
        self.asked: list[Call] = []
        self.searched: list[Call] = []

    def ask(
        self,
        question: str,
        *,
        earlier: Sequence[Turn] = (),
        given: Sequence[Article] | None = None,
        hits: int = 10,
    ) -> Answer:
        self.asked.append(_call(question, earlier, given, hits))
        time.sleep(self._takes_seconds)
        return Answer(replace(QUERY, text=question), refusal=question, hits=self._hits[:hits])

    def search(
        self,
        question: str,
        *,
        k: int,
        earlier: Sequence[Turn] = (),
        given: Sequence[Article] | None = None,
    ) -> tuple[Hit, ...]:
        self.searched.append(_call(question, earlier, given, k))
        return self._hits[:k]


def test_each_article_is_ranked_once_by_its_best_passage(tmp_path: Path) -> None:
    (one,) = _run(tmp_path, ScriptedAssistant("bbabcac"), make_question())
    assert one.ranking == ("b", "a", "c")


def test_a_ranking_ends_at_ten_and_an_answer_shows_its_ten_best_hits(tmp_path: Path) -> None:
    (one,) = _run(tmp_path, ScriptedAssistant("aabcdefghijkl"), make_question())
    assert one.ranking == TEN
    assert [hit.passage.source.article_id for hit in one.answer.hits] == list("aabcdefghi")


@pytest.mark.parametrize(
    ("long", "searched"),
    [(24, [100]), (100, [100, 1_000]), (1_000, [100, 1_000, 10_000]), (20_000, [100, 1_000, 10_000])],
)
def test_enough_is_fetched_where_a_long_article_fills_the_hits(
    tmp_path: Path, long: int, searched: list[int]
) -> None:
    assistant = ScriptedAssistant(("a",) * long + TEN[1:])
    (one,) = _run(tmp_path, assistant, make_question(gold_articles=("j",)))
    assert [call.k for call in assistant.searched] == searched
    assert one.ranking == (TEN if long < 10_000 else ("a",))


def test_what_was_found_first_stays_in_front(tmp_path: Path) -> None:
    assistant = ScriptedAssistant("b" * 24 + "ca")
    (one,) = _run(tmp_path, assistant, make_question(gold_articles=("a",)))
    assert one.ranking == ("b", "c", "a")
    assert [call.k for call in assistant.searched] == [100]  # there are no more


@pytest.mark.parametrize(
    "golds",
    [(), ("a",), ("a", "nowhere"), ("b", "a")],
    ids=["none", "found", "not in the index", "both found"],
)
def test_nothing_further_is_fetched_that_no_metric_asks_for(tmp_path: Path, golds: tuple[str, ...]) -> None:
    assistant = ScriptedAssistant("a" * 20 + "b" * 20 + "c")
    (one,) = _run(tmp_path, assistant, make_question(gold_articles=golds))
    assert (one.ranking, assistant.searched) == (("a", "b"), [])


def test_a_conversation_is_asked_from_its_first_question_on(tmp_path: Path) -> None:
    assistant = ScriptedAssistant("a" * 30 + "b")
    question = make_question(text="When?", history=("Who?", "Where?"), gold_articles=("b",))
    (one,) = _run(tmp_path, assistant, question)
    assert assistant.asked[1:] == [
        Call("Who?", k=10),
        Call("Where?", ("Who?",), k=10),
        Call("When?", ("Who?", "Where?"), k=24),
    ]
    assert assistant.searched == [Call("When?", ("Who?", "Where?"), k=100)]
    assert one.answer.text == "When?"


def test_only_the_last_question_of_a_conversation_is_timed(tmp_path: Path) -> None:
    assistant = ScriptedAssistant(takes_seconds=0.01)
    (one,) = _run(tmp_path, assistant, make_question(text="When?", history=("Who?", "Where?")))
    ended = time.perf_counter()
    assert 0.01 <= one.seconds <= ended - assistant.asked[-1].began


def test_the_first_question_is_asked_once_before_without_being_timed(tmp_path: Path) -> None:
    assistant = ScriptedAssistant()
    _run(tmp_path, assistant, make_question(id="1", text="Who?"), make_question(id="2", text="Where?"))
    assert [call.question for call in assistant.asked] == ["Who?", "Who?", "Where?"]


def test_answers_are_in_the_order_of_the_questions_and_every_one_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    questions = [make_question(id=id_, text=f"{id_}?") for id_ in "cab"]
    answered = _run(tmp_path, ScriptedAssistant(), *questions, told=told)
    assert [one.question for one in answered] == questions
    assert [one.answer.text for one in answered] == ["c?", "a?", "b?"]
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_what_was_answered_before_the_interrupt_is_not_asked_again(tmp_path: Path) -> None:
    questions = [make_question(id=id_, text=f"{id_}?") for id_ in "abc"]
    kept = make_answered(questions[1], Answer(QUERY, refusal="kept"), seconds=7.0)
    with Journal(tmp_path / "journal", questions, resume=False) as journal:
        journal.note(kept)
    assistant, told = ScriptedAssistant(), list[tuple[int, int]]()
    answered = _run(tmp_path, assistant, *questions, told=told, resume=True)
    assert [call.question for call in assistant.asked] == ["a?", "a?", "c?"]
    assert [one.answer.text for one in answered] == ["a?", "kept", "c?"]
    assert answered[1] == kept
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_run_that_was_answered_whole_asks_nothing(tmp_path: Path) -> None:
    question = make_question()
    answered = _run(tmp_path, ScriptedAssistant(), question)
    assistant = ScriptedAssistant()
    assert _run(tmp_path, assistant, question, resume=True) == answered
    assert assistant.asked == []


@pytest.mark.parametrize(
    ("golds", "languages", "pair"),
    [
        (("a",), ("de",), "en-de"),
        (("a", "c"), ("de",), "en-de"),
        (("b", "a"), ("de", "fr"), None),
        (("unknown",), (), None),
        (("nowhere",), ("de", "fr"), None),
        ((), ("de", "fr"), None),
    ],
)
def test_the_languages_are_those_of_the_gold_articles_else_of_all(
    tmp_path: Path, golds: tuple[str, ...], languages: tuple[str, ...], pair: str | None
) -> None:
    of_articles = {"a": "de", "b": "fr", "c": "de", "unknown": None}
    question = make_question(language="en", gold_articles=golds)
    (one,) = _run(tmp_path, ScriptedAssistant(), question, languages=of_articles)
    assert one.languages == languages
    assert make_judged(one).language_pair == pair


def test_given_passages_alone_are_asked_and_their_language_counts(tmp_path: Path) -> None:
    assistant = ScriptedAssistant("x")
    given = (GivenPassage("x", "Die Fähre nach Malsund fährt am Montag wieder."), GivenPassage("y", " "))
    question = make_question(text="When?", language="en", given=given, history=("Who?",))
    (one,) = _run(tmp_path, assistant, question, languages={"a": "fr"})
    assert [call.given for call in assistant.asked] == [("x",)] * 3
    assert one.languages == ("de",)


def test_given_passages_are_answered_from_without_an_index(tmp_path: Path) -> None:
    given = (
        GivenPassage("x", "A ferry to Malsund."),
        GivenPassage("y", "Zebras."),
        GivenPassage("z", "A ferry."),
    )
    question = make_question(text="ferry to Malsund?", given=given, gold_articles=("z",))
    assistant = Assistant(IndexReader(tmp_path / "nowhere", LetterEmbedder()), LetterEmbedder())
    (one,) = _run(tmp_path, assistant, question)
    assert one.ranking == ("x", "z", "y")
    assert {hit.passage.text for hit in one.answer.hits} == {"A ferry to Malsund.", "A ferry.", "Zebras."}


def test_a_real_index_gives_ten_articles_behind_one_that_fills_hundreds_of_hits(tmp_path: Path) -> None:
    paragraphs = [f"{'Zz' * 500} {'z' * number}." for number in range(1, 131)]
    rows = [{"id": "long", "text": "\n\n".join(paragraphs)}]
    # Each article has all letters and as many more z as its number: the more z, the nearer.
    rows += [{"id": f"{n:02}", "text": f"{'z' * n} abcdefghijklmnopqrstuvwxyz."} for n in range(1, 12)]
    (tmp_path / "corpus").mkdir()
    lines = "".join(f"{json.dumps(row)}\n" for row in rows)
    (tmp_path / "corpus" / "rows.jsonl").write_text(lines, encoding="utf-8")
    built = build_index(tmp_path / "corpus", tmp_path / "index", LetterEmbedder, identity="letters")
    assert built.passages >= 100 + 11
    question = make_question(text="Zzz?", gold_articles=("03",))
    languages = dict.fromkeys(["long", "03"], "en")
    with closing(IndexReader(tmp_path / "index", LetterEmbedder())) as reader:
        assistant = Assistant(reader, LetterEmbedder())
        (one,) = _run(tmp_path, assistant, question, languages=languages)
    assert one.ranking == ("long", "11", "10", "09", "08", "07", "06", "05", "04", "03")


def _run(
    folder: Path,
    assistant: Any,
    *questions: Question,
    languages: dict[str, str | None] | None = None,
    told: list[tuple[int, int]] | None = None,
    resume: bool = False,
) -> tuple[Answered, ...]:
    moves = [] if told is None else told
    with Journal(folder / "journal", questions, resume=resume) as journal:
        return answer_all(
            questions,
            assistant,
            languages=dict.fromkeys(TEN) if languages is None else languages,
            journal=journal,
            progress=lambda *move: moves.append(move),
        )


def _call(question: str, earlier: Sequence[Turn], given: Sequence[Article] | None, k: int) -> Call:
    return Call(
        question,
        tuple(turn.question for turn in earlier),
        None if given is None else tuple(article.source.article_id for article in given),
        k,
        time.perf_counter(),
    )
