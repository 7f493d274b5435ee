"""Quotes that contradict each other on what was asked, and corrections.

Those that the extractive answer finds are also said at the end of a chat model's answer that quotes a side.

words    the words that signal all this, of all languages
clock    the times of day in a sentence
units    units and currencies behind a figure
measures the figures in a sentence
matter   whether a quote is about what was asked, and about which time
asked    what the question asks for: a figure, a person, or whether something is true
stages   whether a figure was demanded, offered or planned, or is settled
figures  different figures for one thing
named    the names in a text, where the grammar shows them
nobody   a count that has dropped to none, stated in words
replaced a later figure that replaces an earlier one
facts    one thing affirmed and denied, and two names for one role
pairs    which quotes contradict each other, in order, and the phrase for it
"""
