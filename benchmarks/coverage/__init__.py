"""How often a question about which articles exist is recognised, and answered with the right list.

messages-*.jsonl  messages, half of which ask that and half only look alike; with the articles to be listed
topics-*.jsonl    subjects, with the articles about them

The words and thresholds were chosen on the `seen` half of each; the `unseen` half was held back. `articles`
have to be listed ("*" stands for the newest of all), those in `perhaps` may be listed.
"""
