"""The bot as a Telegram chat: a private message is a question, the reply is its cited answer.

access       who may ask, and how often a stranger is told that they may not
texts        what the bot says in its own words, German or English
splitting    messages within Telegram's limits
html         Answer to messages in Telegram's HTML, every foreign character escaped
updates      what every handler takes
delivery     a message out, through flood limits and network trouble; "typing …" meanwhile
failures     what becomes of an error
door         the first handler of every update: strangers go no further
asking       a question and its answer
commands     what a command brings about
order        each chat's messages one after the other
application  which handler each kind of message goes to
polling      messages fetched from Telegram
housekeeping what is older than the retention period is deleted
process      start, fetch messages, stop without losing one
"""

from bot.telegram_chat.process import run

__all__ = ["run"]
