"""The bot as a Telegram chat: a message to it is a question, the reply is its cited answer.

access        who may ask, and how often a stranger is told that they may not
limits        how much one person may ask
texts         what the bot says in its own words, German or English
splitting     messages within Telegram's limits
html          Answer to messages in Telegram's HTML, every foreign character escaped
threads       where blocking work is done
speaking      in which language a person is spoken to
updates       what every handler takes
places        where a message goes
errands       the update that is being answered, and what is known of its answer
persistence   a call made until Telegram takes it, through flood limits and network trouble
delivery      a message out; "typing …" meanwhile
display       one answer in a chat, while it is being made and in the end
failures      what becomes of an error
asked         what a message asks of the bot, if anything
door          who and what comes in
intake        updates kept until each is answered, those of a chat one after the other
lists         a list of articles, some at a time
callbacks     a button that is pressed, and what it carries
button_texts  what stands on the buttons, and what is said when one is pressed
keyboards     the buttons under an answer, and under a passage
reading       a quote where it stands in its article
buttons       what the buttons do
asking        a question and its answer
command_texts what the commands say, and how the menu describes them
filter_words  the filters that a person writes behind /filters
about         what there is to tell of the collection
reindexing    the index brought up to date while the bot goes on answering
menu          the command menu
commands      what a command brings about
content       forwarded messages, and what is no text
inline        `@bot question` in any chat
connection    how the bot is connected to Telegram
application   which handler each kind of update goes to
health        whether the bot hears from Telegram
polling       updates fetched from Telegram
server        the webhook, and a page that tells whether all is well
housekeeping  what is older than the retention period is deleted
process       start, take updates in, stop without losing one
"""

from bot.telegram_chat.connection import connection
from bot.telegram_chat.process import run
from bot.telegram_chat.reindexing import Upkeep

__all__ = ["Upkeep", "connection", "run"]
