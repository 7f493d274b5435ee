"""The front door: settings, wiring, commands. The only place that knows every concrete class.

version    which version is installed
process    how a process begins and ends
settings   what the environment and `.env` say, read once
terminal/  a person's terminal, and what is said there
freshness  whether the index is still that of its folder
wiring     from settings to the objects that do the work
listing    `beleg articles`
output/    what a command prints, for scripts and for people
quality/   `beleg evaluate`
indexing   `beleg index`
watching   `beleg index --watch`
exporting  a conversation in a file
chatting   `beleg chat`
status     `beleg status`
feedback   `beleg feedback`
exits      how a command ends when it cannot do what it was asked
cli/       the commands
"""
