"""A person's terminal, and its texts.

console  prints to a person's terminal: only safe characters, and progress
texts    what the terminal says in the bot's own words
"""
