"""Fits the product's weights: those of the ranking of passages and sentences, and of the confidence.

asking      one question asked of passages: what was read closely, with all its signals
gathering   `python -m benchmarks.fitting.gathering`: asks all the sets once, and keeps the results
ranking     `python -m benchmarks.fitting.ranking`: the weights of index/search/ranking.py
confidence  `python -m benchmarks.fitting.confidence`: the weights and borders of index/search/confidence.py
"""
