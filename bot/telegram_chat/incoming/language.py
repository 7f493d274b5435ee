"""The language in which the bot speaks to a speaker: the one that they have chosen, else their app's."""

import logging

from bot.memory.memory import Memory
from bot.telegram_chat.speakers import MessageSender
from bot.telegram_chat.texts.texts import chosen_language
from bot.telegram_chat.threads import Threads
from index.errors import StateError

logger = logging.getLogger(__name__)


async def speak_as_chosen(speaker: MessageSender | None, memory: Memory, threads: Threads) -> None:
    """Sets the language that the speaker has chosen, if any, for the rest of the task."""
    if speaker is None:
        return
    try:
        chosen_language.set(await threads.remember(memory.people.language, speaker.id))
    except StateError as error:  # the code that needs the memory will report it
        logger.warning("A chosen language is not known: %s", error)
