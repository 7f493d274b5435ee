"""How often a question about which articles exist is recognised, and answered with the right list.

messages-*.jsonl  messages, half of which ask that and half only look alike; with the articles to be listed
topics-*.jsonl    subjects, with the articles about them

The `seen` half of each was at hand when the words and thresholds were chosen, the `unseen` half was held
back. `articles` have to be listed ("*" for the newest of all), `perhaps` may be.
"""
