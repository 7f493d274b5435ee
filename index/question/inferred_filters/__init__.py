"""Filters that a question states in its own words: "What did the Northgate Ledger report in October 2024?"

A wrong filter hides the right article, so that only what plainly speaks of reporting counts. The date in
"Who won in 1998?" is that of an event, and an outlet that is merely named may be what the question is about.
Of 251 MultiHop-RAG questions 46 get a filter, an outlet each, which every time keeps an article that answers;
of XQuAD's 1,122 German and English ones none gets any.

    words/       months, weekdays and turns of phrase, a table a language
    calendar_days the days that a written date names
    ranges       days that share their month or year
    expressions  TimeExpression: the dates and times in a question
    windows      when the articles asked for were published
    outlets      which outlet is asked what it reported
    languages    which language the articles asked for are in
    inference     the filters that a question states, put in place and, where they leave nothing, dropped
                  again
"""
