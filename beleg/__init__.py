"""The front door: settings, wiring, commands. The only place that knows every concrete class.

process      how a process begins and ends
settings     what the environment and `.env` say, read once
console      a person's terminal: what may be printed there, and how it goes on
terminal_texts what the terminal says in the bot's own words
freshness    whether the index is still that of its folder
wiring       from settings to the objects that do the work
listing      `beleg articles`
as_json      what a command prints for scripts
block_text   blocks of quotes in a terminal
as_text      what a command prints for people
evaluations  where `beleg evaluate` keeps its indexes and unfinished answers
indexing     `beleg index`
watching     `beleg index --watch`
exporting    a conversation in a file
chatting     `beleg chat`
status_text  what `beleg status` prints for people
status       `beleg status`
feedback     `beleg feedback`
commit       which commit this is
outputs      where `beleg evaluate` writes
evaluation_words what the terminal says around the figures of a run
evaluation_text what `beleg evaluate` prints for people
evaluating   `beleg evaluate`
endings      how a command ends when it cannot do what it was asked
cli/         the commands
"""

from importlib.metadata import version

__version__ = version("beleg")
