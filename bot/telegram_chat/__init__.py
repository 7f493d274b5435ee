"""The bot as a Telegram chat: a message to it is a question, the reply is its cited answer.

access        who may ask, and how often a stranger is told that they may not
limits        how much one speaker may ask
texts         what the bot says in its own words, German or English
command_texts what the commands say, and how the menu describes them
problems      why something cannot be done, as the person is told it
splitting     messages within Telegram's limits
checking      a text that a person passes on, checked claim by claim
html          Answer to messages in Telegram's HTML, every foreign character escaped
threads       where blocking work is done
speakers      who writes: a person, or a chat in whose name somebody does
speaking      in which language a speaker is spoken to
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
pages         an answer that is kept, a page at a time
callbacks     a button that is pressed, and what it carries
button_texts  what stands on the buttons, and what is said when one is pressed
keyboards     the buttons under an answer, and under a passage
reading       a quote where it stands in its article
exporting     a conversation as files
buttons       what the buttons do
background    what a message is answered with: filters, and the turns that it may lean on
replies       which messages were answered lately, and by which of ours
asking        a question and its answer
about         what /status tells of the collection
reindexing    the index brought up to date while the bot goes on answering
menu          the command menu
commands      what a command brings about
content       what has no words to be read
inline        `@bot question` in any chat
connection    how the bot is connected to Telegram
health        whether the bot hears from Telegram
polling       updates fetched from Telegram
server        the webhook, and a page that tells whether all is well
schedule      when the summary of the week is sent, and of which days
summary_texts what it says
summaries     each admin is sent it once
application   which handler each kind of update goes to
housekeeping  what is older than the retention period is deleted
process       start, take updates in, stop without losing one
"""

from bot.telegram_chat.connection import connection
from bot.telegram_chat.process import run
from bot.telegram_chat.reindexing import Upkeep

__all__ = ["Upkeep", "connection", "run"]
