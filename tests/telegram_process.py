"""A bot whose answers are known, run by test_telegram_chat.py as a process of its own.

It ends as a command does: a known problem in one line and status 1, an interrupt with 130.
"""

import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import closing
from datetime import date

from bot.answer import Answer, Citation, OnText, Statement
from bot.conversation import Turn, follow_up
from bot.memory import Memory
from bot.telegram_chat import Upkeep, connection, run
from index.articles import Source, Span
from index.build import BuildReport, ProgressCallback
from index.errors import BelegError, NoIndex
from index.passages import Passage
from index.query import Filters, Query, make_query

HOSTILE = 'He said </blockquote><a href="https://evil.example">tap</a> & <script>.'


class KnownAnswers:
    """Stands in for the assistant; a question says what is to happen."""

    def __init__(self) -> None:
        self._two = threading.Barrier(2)

    def warm_up(self) -> None:
        """There is nothing to load."""

    def ask(
        self,
        question: str,
        *,
        filters: Filters | None = None,
        earlier: Sequence[Turn] = (),
        on_text: OnText | None = None,
    ) -> Answer:
        query = follow_up(make_query(question, filters=filters), earlier)
        if query.text == "unanswerable":
            return Answer(query=query, refusal="The articles do not say.")
        if query.text == "no index":
            raise NoIndex("There is no index", "run `beleg index`")
        if query.text.startswith("crash"):
            raise RuntimeError(question)
        if query.text == "hostile":
            return _cite(query, HOSTILE, title=HOSTILE)
        if query.text == "Why?":
            return _cite(query, " | ".join(("Before:", *query.context)))
        if query.text == "together":
            self._two.wait(timeout=20)
            return _cite(query, "Together.")
        if query.text == "stop while answering":
            os.kill(os.getpid(), signal.SIGTERM)
            return _cite(query, "Finished.")
        if query.text.startswith("number"):
            return _cite(query, f"{query.text.capitalize()}.")
        return _cite(query, "The Kremlin denied it on Friday.")


def _no_index(_: ProgressCallback) -> BuildReport:
    raise NoIndex("There is no index", "run `beleg index`")


def _cite(query: Query, quote: str, *, title: str = "Kremlin denies") -> Answer:
    source = Source(
        "a", "a.txt", title=title, outlet="Post", published=date(2024, 10, 25), url="https://example.org/a"
    )
    citation = Citation(Passage(source, quote, 0, (Span(0, len(quote)),)), Span(0, len(quote)))
    return Answer(query=query, statements=(Statement(quote, (1,)),), citations=(citation,))


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        with closing(Memory(os.environ.get("BELEG_STATE_URL", "sqlite:///state.db"))) as memory:
            run(
                KnownAnswers(),  # type: ignore[arg-type]  # an Assistant by its one method
                memory,
                connection(
                    token=os.environ["TELEGRAM_BOT_TOKEN"], api_url=os.environ["BELEG_TELEGRAM_API_URL"]
                ),
                upkeep=Upkeep(_no_index, lambda: False),
                allowed=os.environ["BELEG_TELEGRAM_ALLOWED"],
                retention_days=90,
                questions_per_minute=30,
            )
    except BelegError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
