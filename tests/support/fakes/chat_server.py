"""A stand-in for an OpenAI-compatible chat server: real HTTP on loopback, with scripted replies.

    with ChatServer(lambda asked: "Yes.") as server:
        ...                                        # a client of server.url
        server.asked[0].text                       # what the model was shown

A script returns the model's words, which are streamed if the client asks for that, or a Reply for anything
else that a server may do.
"""

import json
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    path: str
    key: str
    body: dict[str, Any]

    @property
    def text(self) -> str:
        """The contents of all messages."""
        return "\n".join(message["content"] for message in self.body["messages"])


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer. `body` is sent unchanged; if it is pieces, one by one as they come. With `held` nothing
    else is sent until the server is closed."""

    status: int = 200
    body: str | Iterable[str] = ""
    headers: dict[str, str] = field(default_factory=dict)
    held: bool = False


_PIECE = 7
"""Characters per event: few enough to cut words, tags and escapes in two."""

Script = Callable[[Asked], str | Reply]


class ChatServer:
    """Listens on a free port within a `with` block. `asked` are the requests so far, in order."""

    def __init__(self, script: Script) -> None:
        self.asked: list[Asked] = []
        self._script = script
        self._closed = threading.Event()
        self._server = _Server(self._answer, self._hold)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        """The base URL for a client."""
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _answer(self, asked: Asked) -> Reply:
        self.asked.append(asked)
        reply = self._script(asked)
        if isinstance(reply, Reply):
            return reply
        return Reply(body=streamed(reply) if asked.body.get("stream") else _completion(reply))

    def _hold(self) -> None:
        self._closed.wait(timeout=60)


class _Server(ThreadingHTTPServer):
    daemon_threads = True  # a test does not wait for clients at its end

    def __init__(self, answer: Callable[[Asked], Reply], hold: Callable[[], None]) -> None:
        super().__init__(("127.0.0.1", 0), _RequestHandler)
        self.answer = answer
        self.hold = hold


class _RequestHandler(BaseHTTPRequestHandler):
    """Speaks HTTP/1.0, so that no client keeps a connection open until the end of the tests."""

    server: _Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        reply = self.server.answer(
            Asked(self.path, self.headers.get("Authorization", "").removeprefix("Bearer "), body)
        )
        if not isinstance(reply.body, str):
            self._send_pieces(reply.body)
            return
        payload = reply.body.encode()
        kind = "text/event-stream" if reply.body.startswith("data:") else "application/json"
        try:
            if payload or not reply.held:
                self.send_response(reply.status)
                for name, value in {"Content-Type": kind, **reply.headers}.items():
                    self.send_header(name, value)
                if not reply.held:
                    self.send_header("Content-Length", str(len(payload)))
                self.end_headers()
                self.wfile.write(payload)
            if reply.held:
                self.server.hold()
        except OSError:  # the client did not wait for it
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Keeps the tests' output clean."""

    def _send_pieces(self, pieces: Iterable[str]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        with suppress(OSError):  # the client did not wait for it
            for piece in pieces:
                self.wfile.write(piece.encode())
                self.wfile.flush()


def streamed(text: str, *, whole: bool = True) -> str:
    """The words as server-sent events of a few characters each. Without `whole`, the end of the stream is
    missing."""
    pieces = [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]
    events = [_event({"content": piece}) for piece in ("", *pieces)]
    end = [_event({}, finish_reason="stop"), "data: [DONE]\n\n"] if whole else []
    return "".join([*events, *end])


def _event(delta: dict[str, str], *, finish_reason: str | None = None) -> str:
    chunk = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 0,
        "model": "scripted",
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}],
    }
    return f"data: {json.dumps(chunk)}\n\n"


def _completion(text: str) -> str:
    message = {"role": "assistant", "content": text}
    return json.dumps(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 0,
            "model": "scripted",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
        }
    )
