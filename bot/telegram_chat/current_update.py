"""The update that is being answered, and whether its answer may have arrived, in case the process is
killed."""

import logging
from collections.abc import Callable
from contextvars import ContextVar

from bot.memory.inbox import Inbox
from bot.telegram_chat.threads import Threads
from index.errors import StateError

logger = logging.getLogger(__name__)


class DeliveryRecord:
    """Stores when a message of the answer may be on its way, and when it certainly is not. A failing database
    does not stop the answer.

    It is done when the handlers are, unless a handler sets `goes_on`. The work that goes on must then await
    `done`.
    """

    def __init__(self, update_id: int, inbox: Inbox, threads: Threads) -> None:
        self._update_id = update_id
        self._inbox = inbox
        self._threads = threads
        self._may_have_arrived = False
        self._has_arrived = False
        self.goes_on = False

    async def before_sending(self) -> None:
        """To be awaited before each message: from then on it is unknown whether the message has arrived."""
        if not self._may_have_arrived:
            self._may_have_arrived = True
            await self._note(self._inbox.sending)

    async def after_refusal(self) -> None:
        """To be awaited when Telegram has certainly not accepted the message."""
        if self._may_have_arrived and not self._has_arrived:
            self._may_have_arrived = False
            await self._note(self._inbox.not_sent)

    def after_sending(self) -> None:
        """To be called when Telegram has confirmed the message."""
        self._has_arrived = True

    async def done(self) -> None:
        """Stores that the update is answered, or needs no answer."""
        await self._note(self._inbox.done)

    async def _note(self, how: Callable[[int], None]) -> None:
        try:
            await self._threads.remember(how, self._update_id)
        except StateError as error:
            logger.warning("How far an answer has come could not be noted: %s", error)


current_errand: ContextVar[DeliveryRecord | None] = ContextVar("current_errand", default=None)
"""Set while the handlers of an update run; the code that sends messages reads it."""
