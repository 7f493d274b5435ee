"""A reply as a person sees it, and all that may be stated of it.

words         a text as its words, wherever lines break and whatever stands between them
library       which words of a reply stand in an article
written_days  a day, however a language writes it
wordings      what the bot says in its own words, by kind: a refusal, a doubt, a verdict …
seen          a reply as a person sees it: quotes, headlines, and the bot's own words
quoted        whether words are quoted, and of which articles
order         whether quotes stand in the order of their days
stories       what may be stated of how a story is told: its events in order, and figures that changed
lists         what may be stated of a list of articles
checks        all that a dialogue may state of a reply, by name
"""
