"""HTTP: a request's path and parameters in, JSON out."""

import json
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

DROP = 0
"""The status that means closing the connection without an answer."""

Handle = Callable[[str, dict[str, Any]], tuple[int, dict[str, Any]]]
"""From path and parameters to status and body."""

_PLAIN_STRINGS = {
    "text", "parse_mode", "action", "callback_query_id", "inline_query_id", "url", "secret_token",
}  # fmt: skip
"""All other parameters of a form are JSON."""


class Server(ThreadingHTTPServer):
    """Listens on a free port of loopback, with a thread for each connection."""

    daemon_threads = True  # a bot keeps its connections open; the tests do not wait for it at their end

    def __init__(self, handle: Handle) -> None:
        super().__init__(("127.0.0.1", 0), _RequestHandler)
        self.handle = handle

    def handle_error(self, *_: object) -> None:
        """Silent: a killed bot leaves broken connections, and other errors show as missing answers."""


class _RequestHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def do_POST(self) -> None:
        url = urlsplit(self.path)
        status, body = self.server.handle(url.path, self._parameters(url.query))
        if status == DROP:
            self.close_connection = True
            return
        payload = json.dumps(body).encode()
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            self.wfile.write(payload)
        except OSError:  # the bot has gone: it was stopped while it waited for updates
            self.close_connection = True

    def do_GET(self) -> None:
        self.do_POST()

    def log_message(self, *_: object) -> None:
        """Keeps the tests' output clean."""

    def _parameters(self, query: str) -> dict[str, Any]:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        given: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True))
        kind = self.headers.get_content_type()
        if kind == "application/json":
            given |= json.loads(body or b"{}")
        elif kind == "multipart/form-data":
            given |= dict(_fields(self.headers["Content-Type"], body))
        else:
            given |= dict(parse_qsl(body.decode(), keep_blank_values=True))
        return {name: value if name in _PLAIN_STRINGS else _read(value) for name, value in given.items()}


def _fields(content_type: str, body: bytes) -> Iterator[tuple[str, Any]]:
    """The fields of a form with files; a file's value is its name and content."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    for part in message_from_bytes(head + body, policy=HTTP).iter_parts():
        name, file_name = part.get_param("name", header="content-disposition"), part.get_filename()
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        yield str(name), {"file_name": file_name, "content": content} if file_name else content.decode()


def _read(value: Any) -> Any:
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value
