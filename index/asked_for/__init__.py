"""What kind of answer a question asks for - who, when, how many, why - and whether a sentence has one.

kinds        the kinds, and AskedFor
words/       the words of each language, one table each
reading      a question's kind
expressions  what a sentence has of a kind: dates, figures, names, reasons
having       whether a sentence has what is asked for, and what it means for an answer when none has
"""

from index.asked_for.having import confidence_factor, has_kind
from index.asked_for.kinds import AskedFor, Kind, Measure
from index.asked_for.reading import kind_asked

__all__ = ["AskedFor", "Kind", "Measure", "confidence_factor", "has_kind", "kind_asked"]
