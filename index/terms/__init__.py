"""The terms that a text is found by, and names are compared by: alike, however they are written.

"Peskows" and "Peskov", "sieben Mal" and "7 times", "25. Oktober 2024" and "Oct 25" have a term in common. How
well they serve: benchmarks/results/README.md, "Terms".

    spelling      one spelling for a word, whatever alphabet or transliteration it comes in
    words         a word's stem and its pieces of four letters
    numbers       numbers however they are written
    fraction_words fractions in words: "anderthalb", "two and a half"
    number_words  numbers in words: "sieben", "zwei Millionen", "3.5 million"
    dates         days and months, however they are written
"""

from index.letters import composed
from index.terms.dates import date_terms
from index.terms.number_words import with_digits
from index.terms.numbers import number_terms
from index.terms.spelling import spelling
from index.terms.words import stem, word_terms

__all__ = ["spelling", "stem", "terms"]


_COUNTED = 3
"""A number or a date counts as much as a word with its pieces. On XQuAD, English to German, BM25 finds .631
first when it counts once, .661 so."""


def terms(text: str, language: str | None) -> tuple[str, ...]:
    """The text's terms, each as often as it counts: of its words in order, of its numbers, of its dates.

    `language` is ISO 639-1. It picks the stemmer, the number words and the months' names; without one of its
    own, words stay unstemmed, and numbers and months are read as English ones.

    >>> terms("Putins 7", "de")
    ('putin', '·<put', '·puti', '·utin', '·tins', '·ins>', '#7', '#7', '#7')
    """
    text = composed(text)
    counted = with_digits(text, language)
    numbers = (*number_terms(counted), *date_terms(text, language))
    return (*word_terms(counted, language), *numbers * _COUNTED)
