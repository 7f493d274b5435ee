"""Dialogues held with the real bot, in Telegram and in the terminal, and judged by what a person sees.

reply/        a reply as a person sees it, and all that a dialogue may state about it
dialogue      the dialogues, read from their file
held          a dialogue that was held, and what was not as stated
stand_in      the tests' helpers for running the commands
screen        what a terminal's screen shows in the end
by_chat       dialogues held by `beleg chat`, typed into a terminal
by_telegram   dialogues held by `beleg telegram`, over HTTP
table         how many ended as stated, by kind; and what went wrong
"""
