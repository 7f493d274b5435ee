"""The whole bot: a question in, a cited answer out."""

from bot.answer import Answer
from bot.extractive import answer_extractively
from index.embedder import Embedder
from index.generations.reader import IndexReader
from index.query import Filters, Query, make_query
from index.search import Found, Hit, Searcher

_HITS = 10


class Assistant:
    """Answers questions from the current index. Chats call `ask` and render what it returns.

    Several threads may ask at once. An index published meanwhile is taken up with the next question.
    """

    def __init__(self, reader: IndexReader, embedder: Embedder) -> None:
        self._reader = reader
        self._searcher = Searcher(embedder)

    def ask(self, question: str, *, filters: Filters | None = None) -> Answer:
        """The answer to one question. Raises QuestionError when it is blank or too long, and what
        IndexReader raises when there is no index to answer from."""
        query = make_query(question, filters=filters)
        return answer_extractively(query, self._search(query, k=_HITS))

    def search(self, question: str, *, k: int = _HITS, filters: Filters | None = None) -> tuple[Hit, ...]:
        """The k best passages, without an answer. Raises as `ask` does."""
        return self._search(make_query(question, filters=filters), k=k).hits

    def _search(self, query: Query, *, k: int) -> Found:
        with self._reader.use() as generation:
            return self._searcher.search(generation.store, query, k=k)
