"""A bare name or noun: the answer has its newest mentions, or says that no article mentions it."""

from collections.abc import Callable

import pytest

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.conversation import turn
from index.models.embedder import Embedder
from index.reading.rows.row import read_article_row
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

ARTICLES = (
    ("old", "2024-03-01", "de", "Der Sprecher Dmitri Peskow wies den Bericht zurück. Mehr sagte er nicht."),
    (
        "new",
        "2024-05-01",
        "en",
        "Nobody came to the harbour on Friday. Peskov's office declined to comment on the ferry.",
    ),
    ("undated", None, "fr", "Sergueï Kirienko a rencontré Peskov à Moscou."),
    ("works", "2024-04-01", "de", "Im Werk trat Ammoniak aus. Die Feuerwehr sperrte die Straße."),
    ("copied", "2024-04-02", "de", "Im Werk trat Ammoniak aus. Die Polizei ermittelt nun."),
)


def _article(id_: str, published: str | None, language: str, text: str) -> Article:
    row = {"id": id_, "text": text, "language": language, "published": published}
    return read_article_row(row, path=id_, default_id=id_, may_be_markup=False)


@pytest.fixture(scope="module")
def ask(embedder: Embedder, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Answer]:
    assistant = Assistant(IndexReader(tmp_path_factory.mktemp("none"), embedder), embedder)
    given = [_article(*one) for one in ARTICLES]
    return lambda text, **options: assistant.ask(text, given=given, **options)


def _found(answer: Answer) -> list[str]:
    return [citation.source.article_id for citation in answer.citations]


@pytest.mark.parametrize("name", ["Peskow?", "peskow", "Peskov", "Песков", "Und Peskow?"])
def test_a_name_is_found_in_any_spelling_newest_article_first(ask: Callable[..., Answer], name: str) -> None:
    assert _found(ask(name)) == ["new", "old", "undated"]


def test_the_quote_is_the_sentence_that_has_the_name(ask: Callable[..., Answer]) -> None:
    answer = ask("Peskov?")
    assert answer.message == "name"
    assert answer.citations[0].quote == "Peskov's office declined to comment on the ferry."
    assert answer.statements[0].text == "Newest mentions of Peskov:"


def test_a_noun_and_a_name_of_two_words_are_found(ask: Callable[..., Answer]) -> None:
    assert _found(ask("Dmitri Peskow")) == ["old"]
    assert _found(ask("Ammonia")) == ["copied"]
    assert ask("Ammoniak?").text.startswith("Neueste Erwähnungen von Ammoniak: [1]\n")


def test_the_same_words_in_another_article_are_noted(ask: Callable[..., Answer]) -> None:
    assert ask("Ammoniak").citations[0].also_in == ("works",)


@pytest.mark.parametrize(
    ("name", "spoken", "refusal"),
    [
        ("Merkel?", None, "No indexed article mentions Merkel."),
        ("merkel", "de", "Kein Artikel erwähnt merkel."),
        ("Angela Merkel", "fr", "Aucun article indexé ne mentionne Angela Merkel."),
        ("Werke", "de", "Kein Artikel erwähnt Werke."),
    ],
)
def test_a_name_that_no_article_has_is_refused(
    ask: Callable[..., Answer], name: str, spoken: str | None, refusal: str
) -> None:
    answer = ask(name, spoken=spoken)
    if name == "Werke":
        assert _found(answer) == ["copied"]  # a form of "Werk"
    else:
        assert (answer.refusal, answer.refused, answer.message) == (refusal, True, "name")


def test_several_words_that_are_no_name_are_asked_as_a_question(ask: Callable[..., Answer]) -> None:
    assert ask("Werk Feuerwehr Polizei").message == "question"


def test_a_name_that_goes_on_from_a_question_leans_on_it(ask: Callable[..., Answer]) -> None:
    before = turn(ask("Who declined to comment on the ferry?"))
    answer = ask("And Peskow?", earlier=[before])
    assert (answer.message, answer.query.text) == ("question", "And Peskow?")
