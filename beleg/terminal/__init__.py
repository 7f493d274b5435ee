"""A person's terminal, and what is said there.

console  a person's terminal: what may be printed there, and how it goes on
texts    what the terminal says in the bot's own words
"""
