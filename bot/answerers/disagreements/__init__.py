"""Quotes that contradict each other on what was asked, and corrections.

words    the words that this turns on, by language
measures the figures of a sentence
matter   whether a quote is on what was asked, and when
asked    what the question wants: a figure, somebody, or whether something is so
stages   whether a figure was demanded, offered or planned, or is settled
figures  another figure for one thing
named    the names in a text, as far as its grammar shows them
nobody   a count that has come down to none, told in words
replaced a later figure that takes the place of an earlier one
facts    one thing affirmed and denied, and two names for one part
pairs    which quotes contradict each other, in order, and the phrase for it
"""
