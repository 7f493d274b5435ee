"""A chat model's reply as it comes, within a time limit and with one retry."""

import threading
import time
from collections.abc import Generator, Mapping
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from bot.chat_model.model import Messages, form_options, no_answer, refuses_request

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_PAUSE_SECONDS = 0.5
"""The pause before the retry: what a server that restarts, or is overloaded, may need."""


def stream_reply(
    model: "BaseChatModel",
    messages: Messages,
    *,
    seconds: float,
    schema: Mapping[str, object] | None = None,
) -> Generator[str]:
    """Yields the model's reply to the messages, piece by piece; nothing for an empty reply. With `schema` the
    server is asked to enforce that JSON schema where possible; the reply may still have any form.

    After `seconds` it raises, whatever the server does. A request that fails before the first piece is
    repeated once, without streaming, which some servers do not support. A request that is refused with
    `schema` is repeated without it. Raises ChatModelError, with a one-line message without any key. Several
    threads may call it at once.
    """
    deadline = time.monotonic() + seconds
    options = form_options(model, schema) if schema else {}
    streamed, came = True, False
    while True:
        try:
            for piece in _pieces(model, messages, options, streamed=streamed, deadline=deadline):
                came = True
                yield piece
            return
        except Exception as error:  # each provider's library raises its own
            if options and not came and refuses_request(error):
                options = {}  # the server may not support the schema
            elif came or not streamed or refuses_request(error) or time.monotonic() >= deadline:
                raise no_answer(model, error) from error
            else:
                streamed = False
                time.sleep(max(0.0, min(_PAUSE_SECONDS, deadline - time.monotonic())))


def ask_in_time(model: "BaseChatModel", messages: Messages, *, seconds: float, max_characters: int) -> str:
    """The whole reply from `stream_reply`, cut after `max_characters`. Raises ChatModelError."""
    reply = ""
    for piece in stream_reply(model, messages, seconds=seconds):
        reply += piece
        if len(reply) > max_characters:
            break
    return reply[:max_characters]


def _pieces(
    model: "BaseChatModel", messages: Messages, options: Mapping[str, Any], *, streamed: bool, deadline: float
) -> Generator[str]:
    """Asks in a separate thread: no library's timeout stops a server that sends a byte now and then. When the
    pieces are no longer wanted, the thread ends at the next piece or the library's timeout. Raises
    TimeoutError at the deadline."""
    pieces: SimpleQueue[str | Exception | None] = SimpleQueue()
    unwanted = threading.Event()

    def work() -> None:
        try:
            if streamed:
                for chunk in model.stream(list(messages), **options):
                    if unwanted.is_set():
                        return
                    pieces.put(str(chunk.text))
            else:
                pieces.put(str(model.invoke(list(messages), **options).text))
            pieces.put(None)
        except Exception as error:  # raised again in the caller's thread
            pieces.put(error)

    threading.Thread(target=work, name="chat model", daemon=True).start()
    try:
        while True:
            left = deadline - time.monotonic()
            if left <= 0:  # `get` would still return waiting pieces, perhaps without end
                raise TimeoutError
            piece = pieces.get(timeout=left)
            if isinstance(piece, Exception):
                raise piece
            if piece is None:
                return
            if piece:
                yield piece
    except Empty:
        raise TimeoutError from None
    finally:
        unwanted.set()
