"""Figures that an article says were wrong, and the quotes that have them.

words    how a correction is worded, by language
reading  the corrections that a passage has
citing   which quotes have a corrected figure, and the correction beside them
"""

from bot.answerers.corrections.citing import (
    cite_correction,
    corrected_citations,
    corrected_figures,
    corrections_of,
    is_corrected,
    with_corrections,
)
from bot.answerers.corrections.reading import Correction, corrections_in, figures_in

__all__ = [
    "Correction",
    "cite_correction",
    "corrected_citations",
    "corrected_figures",
    "corrections_in",
    "corrections_of",
    "figures_in",
    "is_corrected",
    "with_corrections",
]
