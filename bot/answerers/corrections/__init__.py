"""Figures that an article says were wrong, and the quotes that contain them.

words    how a correction is worded, by language
reading  the corrections in a passage
citing   which quotes have a corrected figure, and the correction beside them
"""
