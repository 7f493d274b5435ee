"""Dialogues held by `beleg telegram`, over HTTP with the stand-in for Telegram; each in a chat of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from signal import SIGTERM
from typing import Any

from benchmarks.dialogues.dialogue import Turn
from benchmarks.dialogues.stand_in import BotApi, BotProcess, Call, Workplace

_FIRST_USER = 1000
_PATIENCE_SECONDS = 120
_IN_THE_HELP = "/forget"
_FORWARDED = {"type": "hidden_user", "sender_user_name": "Somebody", "date": 1_700_000_000}


class TelegramChats:
    """One bot for all dialogues; each is held by a different person."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._user = _FIRST_USER

    def begin(self) -> None:
        self._user += 1

    def say(self, turn: Turn) -> str:
        """The messages that come back, as last edited, with the buttons under them."""
        before = len(self._sent())
        fields = {"forward_origin": _FORWARDED} if turn.forwarded else {}
        self._api.deliver(turn.say, user=self._user, language=turn.language, **fields)
        self._api.wait_for("sendMessage", chat_id=self._user, nth=before + 1, seconds=_PATIENCE_SECONDS)
        return "\n\n".join(map(self._shown, self._all_since(before)))

    def _all_since(self, before: int) -> list[Call]:
        """The messages sent since the first `before`. A chat's messages are answered one after the other, so
        the reply is complete when a /help sent after it is answered."""
        nth = before + 1
        self._api.deliver("/help", user=self._user)
        while True:
            nth += 1
            call = self._api.wait_for("sendMessage", chat_id=self._user, nth=nth, seconds=_PATIENCE_SECONDS)
            if _IN_THE_HELP in call.text:
                return self._sent()[before : nth - 1]

    def _sent(self) -> list[Call]:
        return list(self._api.calls("sendMessage", chat_id=self._user))

    def _shown(self, call: Call) -> str:
        edits = self._api.calls("editMessageText", chat_id=self._user, message_id=call.message_id)
        last = edits[-1] if edits else call
        return "\n".join([last.text, *_labels(last.parameters.get("reply_markup") or {})])


def _labels(markup: dict[str, Any]) -> list[str]:
    return [" ".join(f"[{button['text']}]" for button in row) for row in markup.get("inline_keyboard", ())]


@contextmanager
def by_telegram(workplace: Workplace, folder: Path) -> Iterator[TelegramChats]:
    """Runs the bot until the block ends. It keeps its memory in `folder`."""
    with BotApi() as api:
        settings = {"BELEG_INDEX": str(workplace.index), "BELEG_STATE_URL": f"sqlite:///{folder}/state.db"}
        with BotProcess(api, folder, allowed="*", **settings) as bot:
            yield TelegramChats(api)
            bot.stop(SIGTERM)
