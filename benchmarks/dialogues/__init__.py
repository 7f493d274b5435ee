"""Dialogues held with the real bot, in Telegram and in the terminal, and judged by what a person sees.

reply/        a reply as a person sees it, and all that a dialogue may state of it
dialogue      the dialogues, read from their file
held          a dialogue that was held, and what of it was not as stated
stand_in      what the tests keep for running the commands
screen        what stands on a terminal's screen in the end
by_chat       held by `beleg chat`, typed into a terminal
by_telegram   held by `beleg telegram`, over HTTP
table         how many ended as stated, by kind; and what went wrong
"""
