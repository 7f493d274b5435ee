"""A count of some of several is quoted with the sentence about the others."""

from pathlib import Path

import pytest
from relation_files import make_article

from bot.answerers.wider_quotes.the_others import with_the_others
from bot.assistant import Assistant
from bot.citations.answer import Citation
from index.models.embedder import Embedder
from index.question.answer_kind.kinds import AskedFor
from index.question.answer_kind.others import begins_with_others
from index.search.searcher import Hit, SearchResult
from index.storage.generations.reader import IndexReader
from index.text.articles import Source, Span
from index.text.passages import Passage

SOME, OTHERS, LAST = "Two of the four were found dead.", "The other two are alive.", "It rained."
TEXT = f"{SOME} {OTHERS} {LAST}"
PASSAGE = Passage(
    Source("a", "a", language="en"),
    TEXT,
    0,
    tuple(Span(TEXT.index(one), TEXT.index(one) + len(one)) for one in (SOME, OTHERS, LAST)),
)
FOUND = SearchResult((Hit(PASSAGE, 0.8, (0.8, 0.7, 0.6)),), 0.9)
HOW_MANY = AskedFor("how_many", "How many are missing?", noun="missing")


def _quotes(asked_for: AskedFor | None, *numbers: int) -> list[str]:
    cited = [Citation(PASSAGE, PASSAGE.sentences[number], score=0.8) for number in numbers]
    return [one.quote for one in with_the_others(asked_for, FOUND, cited)]


def test_a_count_takes_the_sentence_on_the_others_along() -> None:
    assert _quotes(HOW_MANY, 0) == [f"{SOME} {OTHERS}"]


def test_the_sentence_on_the_others_is_not_repeated() -> None:
    assert _quotes(HOW_MANY, 0, 1) == [SOME, OTHERS]


def test_a_sentence_on_something_else_is_not_taken_along() -> None:
    assert _quotes(HOW_MANY, 1) == [OTHERS]


@pytest.mark.parametrize("asked_for", [None, AskedFor("who", "Who was found?")])
def test_a_question_for_no_count_gets_the_quote_as_it_is(asked_for: AskedFor | None) -> None:
    assert _quotes(asked_for, 0) == [SOME]


@pytest.mark.parametrize(
    ("sentence", "language", "begins"),
    [
        ("The other two went home.", "en", True),
        ("The others have not been found.", "en", True),
        ("„Die übrigen drei sind wohlauf.“", "de", True),
        ("Die beiden anderen kehrten zurück.", "de", True),
        ("Les deux autres sont saufs.", "fr", True),
        ("Los otros dos regresaron.", "es", True),
        ("Diğer iki kişinin hayatta olduğu anlaşıldı.", "tr", True),
        ("Остальные живы.", "ru", True),
        ("On the other hand it rained.", "en", False),
        ("Die andere Seite schweigt.", "de", False),
        ("Diğer haberler: hava yağmurlu.", "tr", False),
        ("The other two went home.", None, False),
    ],
)
def test_a_sentence_on_the_others_is_told_by_its_first_words(
    sentence: str, language: str | None, begins: bool
) -> None:
    assert begins_with_others(sentence, language) is begins


@pytest.mark.parametrize(
    ("question", "language", "text", "last"),
    [
        (
            "How many miners are missing?",
            "en",
            "Of the five missing miners three were found dead. The other two had taken the train home.",
            "the train home.",
        ),
        (
            "Wie viele Kletterer werden vermisst?",
            "de",
            "Von den fünf vermissten Kletterern wurden am Sonntag drei tot gefunden. Die beiden anderen saßen"
            " schon am Freitag im Zug nach Hause.",
            "Zug nach Hause.",
        ),
        (
            "Combien de marins sont portés disparus ?",
            "fr",
            "Parmi les cinq marins portés disparus, trois ont été repêchés. Les deux autres restent"
            " introuvables.",
            "introuvables.",
        ),
    ],
)
def test_the_first_quote_tells_what_became_of_the_others(
    embedder: Embedder, tmp_path: Path, question: str, language: str, text: str, last: str
) -> None:
    assistant = Assistant(IndexReader(tmp_path, embedder), embedder)
    article = make_article("missing", text, "The search began on Friday at noon.", language=language)
    assert assistant.ask(question, given=[article]).citations[0].quote.endswith(last)
