"""Figures that an article says were wrong, and the quotes that have them.

words    how a correction is worded, by language
reading  the corrections that a passage has
citing   which quotes have a corrected figure, and the correction beside them
"""
