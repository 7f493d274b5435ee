"""What a command prints, for scripts and for people.

as_json      what a command prints for scripts
block_text   blocks of quotes in a terminal
as_text      what a command prints for people
status_text  the status as text, for people
"""
