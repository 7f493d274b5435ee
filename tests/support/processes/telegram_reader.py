"""A person in a chat with the bot, and articles for the bot to answer from."""

from typing import Any

from bot_api.api import BotApi
from bot_api.calls import Call

FORWARDED = {"type": "hidden_user", "sender_user_name": "Somebody", "date": 1_700_000_000}
"""The `forward_origin` of a message."""

DENIAL = """---
title: Kremlin denies calls
outlet: Example Post
published: 2024-10-25
url: https://example.org/denial
---
The Kremlin denied that the two men had spoken regularly.
"""

# Each paragraph is too long to share a passage of 900 characters with another.
_FILLING = " ".join(
    f"Nobody at the harbour said more about it on day {day} of the talks." for day in range(9)
)
HARBOUR = f"""---
title: Harbour <strike> & "talks"
outlet: Seebote
published: 2024-05-03
---
The dockers of Malsund began their strike at midnight. {_FILLING}

The union leader Ines Quast demands 300 crowns more <b>a month</b> & a day off. {_FILLING}

The talks in the old customs house were broken off on Friday. {_FILLING}
"""
DEMAND = "The union leader Ines Quast demands 300 crowns more <b>a month</b> & a day off."


class Reader:
    """Writes and presses buttons, and waits for the result."""

    def __init__(
        self, api: BotApi, user: int, *, chat: int | None = None, language: str | None = None
    ) -> None:
        self._api = api
        self._user = user
        self._language = language
        self.chat = user if chat is None else chat

    def write(self, text: str, **fields: Any) -> Call:
        """Writes a message and returns the bot's next message."""
        kind = "private" if self.chat > 0 else "supergroup"
        nth = len(self._api.calls("sendMessage", chat_id=self.chat)) + 1
        self._api.deliver(
            text, user=self._user, chat=self.chat, chat_type=kind, language=self._language, **fields
        )
        return self._api.wait_for("sendMessage", chat_id=self.chat, nth=nth, seconds=60)

    def press(self, shown: Call, label: str) -> Call:
        """Presses a button under a message and returns the answer: a call of answerCallbackQuery."""
        return self.press_data(shown, buttons(shown)[label])

    def press_data(self, shown: Call, data: str) -> Call:
        query = self._api.press(
            data, user=self._user, chat=self.chat, message_id=shown.message_id, language=self._language
        )
        return self._api.wait_for("answerCallbackQuery", callback_query_id=query)

    def press_for_message(self, shown: Call, label: str) -> Call:
        """Presses a button and returns the message that follows."""
        nth = len(self._api.calls("sendMessage", chat_id=self.chat)) + 1
        self.press(shown, label)
        return self._api.wait_for("sendMessage", chat_id=self.chat, nth=nth)

    def turn(self, shown: Call, label: str) -> Call:
        """Presses a button under a message and returns the edited message."""
        edits = {"chat_id": self.chat, "message_id": shown.message_id}
        nth = len(self._api.calls("editMessageText", **edits)) + 1
        self.press(shown, label)
        return self._api.wait_for("editMessageText", nth=nth, **edits)


def buttons(shown: Call) -> dict[str, str]:
    """The buttons under a message: the data of each, by label."""
    rows = shown.parameters["reply_markup"]["inline_keyboard"]
    return {button["text"]: button["callback_data"] for row in rows for button in row}
