"""From what was found to an answer.

extractive     in the articles' own words, without a language model
"""
