"""The front door: settings, wiring, commands. The only place that knows every concrete class.

process      how a process begins and ends
settings     what the environment and `.env` say, read once
console      a person's terminal: what may be printed there, and how it goes on
wiring       from settings to the objects that do the work
terminal_texts what the terminal says in the bot's own words
as_json      what a command prints for scripts
block_text   blocks of quotes in a terminal
as_text      what a command prints for people
indexing     `beleg index`
freshness    whether the index is still that of its folder
watching     `beleg index --watch`
listing      `beleg articles`
exporting    a conversation in a file
chatting     `beleg chat`
status       `beleg status`
feedback     `beleg feedback`
evaluations  where `beleg evaluate` keeps its indexes and unfinished answers
evaluating   `beleg evaluate`, with where it writes (outputs), from what code (commit), and what it prints
             (evaluation_text, with the words around it in evaluation_words)
endings      how a command ends when it cannot do what it was asked
cli/         the commands
"""

from importlib.metadata import version

__version__ = version("beleg")
