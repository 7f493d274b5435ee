"""A reply as a person sees it, and all that may be stated about it.

words         a text as its words, regardless of line breaks and punctuation
library       which words of a reply are in an article
written_days  a day in any way that a language writes it
wordings      what the bot says in its own words, by kind: a refusal, a doubt, a verdict …
seen          a reply as a person sees it: quotes, headlines, and the bot's own words
quoted        whether words are quoted, and from which articles
order         whether quotes are in the order of their days
stories       what may be stated about how a story is told: its events in order, and figures that changed
lists         what may be stated about a list of articles
checks        all that a dialogue may state about a reply, by name
"""
