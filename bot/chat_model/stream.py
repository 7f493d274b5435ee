"""A chat model's words as they come: within a time limit, and with one more try."""

import threading
import time
from collections.abc import Generator, Mapping
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from bot.chat_model.model import Messages, form_options, no_answer, refuses_request

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_PAUSE_SECONDS = 0.5
"""Before the second try: as long as a server that restarts, or is asked too much at once, may need."""


def stream_reply(
    model: "BaseChatModel",
    messages: Messages,
    *,
    seconds: float,
    schema: Mapping[str, object] | None = None,
) -> Generator[str]:
    """What the model says to the messages, piece by piece; nothing when it says nothing. With `schema` it is
    held to that form where its server can do so; what comes may have any form all the same.

    After so many seconds it ends, whatever the server does meanwhile. A request that fails before anything
    came is made once more, then without streaming, which some servers cannot do. Raises ChatModelError in a
    line without any key. Several threads may ask at once.
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
                options = {}  # it may be the form that the server does not take
            elif came or not streamed or refuses_request(error) or time.monotonic() >= deadline:
                raise no_answer(model, error) from error
            else:
                streamed = False
                time.sleep(max(0.0, min(_PAUSE_SECONDS, deadline - time.monotonic())))


def ask_in_time(model: "BaseChatModel", messages: Messages, *, seconds: float, max_characters: int) -> str:
    """The whole of what `stream_reply` gives, as far as so many characters. Raises ChatModelError."""
    reply = ""
    for piece in stream_reply(model, messages, seconds=seconds):
        reply += piece
        if len(reply) > max_characters:
            break
    return reply[:max_characters]


def _pieces(
    model: "BaseChatModel", messages: Messages, options: Mapping[str, Any], *, streamed: bool, deadline: float
) -> Generator[str]:
    """Asks in a thread of its own: no library's timeout ends a server that sends a byte now and then. The
    thread ends with the next piece after nobody wants any, or with the library's timeout."""
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
        except Exception as error:  # raised anew where it is waited for
            pieces.put(error)

    threading.Thread(target=work, name="chat model", daemon=True).start()
    try:
        while True:
            left = deadline - time.monotonic()
            if left <= 0:  # `get` would still give what waits, and there may be no end of it
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
