"""Filters that a question states in its own words: "What did the Northgate Ledger report in October 2024?"

A wrong filter hides the right article, so only words that clearly refer to reporting count. The date in "Who
won in 1998?" is that of an event, and an outlet that is merely named may be what the question is about. Of
251 MultiHop-RAG questions 46 get a filter, one outlet each, which always keeps an article that answers; of
XQuAD's 1,122 German and English questions none gets one.

    windows      when the articles asked for were published
    outlets      the outlet whose reports are asked for
    languages    the language of the articles asked for
    inference     sets the filters that a question states, and drops them if they leave nothing
"""
