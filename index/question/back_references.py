"""Words by which a question refers to what was said before: "When will she be sworn in?", "Und warum?"."""

import re

from index.question.query import WORD, Query, content_words

_BACK = {
    "de": r"(?-i:[Dd]as(?!\s+(?:(?!die|der|das)[a-zäöüß]+e[nrms]?\s+)?[A-ZÄÖÜ]))"  # not an article
    r"|er|sie|es|ih[nmr]|ihnen|ihre[mnrs]?|sein(?:e[mnrs]?)?|dessen|deren|dies(?:e[mnrs]?)?|dort"
    r"|da(?:bei|durch|für|gegen|mit|nach|ran|rauf|raus|rin|rüber|rum|runter|von|vor|zu)",
    "en": r"he|she|it|they|him|hers?|them|his|theirs?|its|there|this|these|those",
    "es": r"él|ella|ellos|ellas|est[oe]|es[oe]|aquello|sus?|lo|allí|ahí",
    "fr": r"ils?|elles?|lui|leurs?|cela|ça|celui|celle|ceux|sa|ses|son|le(?=\s+\w+-t?-?(?:il|elle))",
    "ru": r"он|она|оно|они|его|её|их|ему|ей|им|это|этот|эта|эти|там",
    "tr": r"o|onu|ona|onun|onlar|onları|onların|bunu|bunun|şu|orada",
}
_ON = {"de": "und", "en": "and", "es": "y", "fr": "et", "ru": "а|и", "tr": "ve|peki"}

_MOST_WORDS = 4
"""A question with more words than "And the monthly pass?" has a verb, and asks something of its own."""


def has_pronoun(query: Query) -> bool:
    """Whether the question has a word that refers to what was said before. False in a language without a
    table here."""
    back = _BACK.get(query.language)
    return back is not None and bool(re.search(rf"\b(?:{back})\b", query.text, re.IGNORECASE))


def points_back(query: Query) -> bool:
    """Whether the question has a pronoun like that, or begins with a conjunction ("And Beijing?"). False in a
    language without a table here."""
    language = query.language
    return language in _BACK and bool(
        re.search(rf"\b(?:{_BACK[language]})\b", query.text, re.IGNORECASE)
        or re.match(rf"\W*(?:{_ON[language]})\b", query.text, re.IGNORECASE)
    )


def names_what_else(query: Query) -> bool:
    """Whether a question continues the one before and only names another subject: "Und die Monatskarte?".
    False in a language without a table here."""
    on = _ON.get(query.language)
    if on is None or not re.match(rf"\W*(?:{on})\b", query.text, re.IGNORECASE) or has_pronoun(query):
        return False
    few = len(WORD.findall(query.text)) <= _MOST_WORDS
    return few and bool(content_words(query.text, query.language))
