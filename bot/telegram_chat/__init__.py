"""The bot as a Telegram chat: a private message is a question, the reply is its cited answer.

access     who may ask, and how often a stranger is told that they may not
texts      what the bot says in its own words, German or English
html       Answer to messages in Telegram's HTML, every foreign character escaped
delivery   a message out, through flood limits and network trouble; "typing …" meanwhile
handlers   what each kind of message brings about
polling    the process: start, fetch messages, stop without losing one
"""

from bot.telegram_chat.polling import run

__all__ = ["run"]
