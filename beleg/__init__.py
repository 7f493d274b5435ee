"""The front door: settings, wiring, commands. The only place that knows every concrete class.

version    the installed version
process    how a process starts and ends
settings   what the environment and `.env` say, read once
terminal/  a person's terminal, and its texts
freshness  whether the index is up to date with its folders
wiring     from settings to the objects that do the work
listing    `beleg articles`
output/    what a command prints, for scripts and for people
quality/   `beleg evaluate`
indexing   `beleg index`
watching   `beleg index --watch`
exporting  writes a conversation to a file
chatting   `beleg chat`
status     `beleg status`
feedback   `beleg feedback`
exits      how a command ends when it fails
cli/       the commands
"""
