"""Fits what the product weighs: the ranking of passages and sentences, and how sure it may be.

asking      questions put to passages: what was read closely, with all that is known of it
gathering   `python -m benchmarks.fitting.gathering`: all the sets asked once, and kept
ranking     `python -m benchmarks.fitting.ranking`: the weights of index/search/ranking.py
confidence  `python -m benchmarks.fitting.confidence`: the weights and borders of index/search/confidence.py
"""
