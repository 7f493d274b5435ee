"""How often a question which articles there are is told from its likes, and answered with the right list.

messages-*.jsonl  messages, half of which ask that and half only look alike; with the articles to be listed
topics-*.jsonl    subjects, with the articles about them

Of each the `seen` half was there when the words and borders were made, the `unseen` one was kept back.
`articles` have to be listed ("*" for the newest ones of all), `perhaps` may be.
"""
