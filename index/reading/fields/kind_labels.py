"""The labels of an article's kind, which outlets write above a text or into its headline."""

import re
from collections.abc import Mapping

from index.reading.all_languages import article_labels
from index.text.letters import composed, folded
from languages.kinds import ArticleKind
from languages.known import ARTICLE_LABELS
from languages.notation import listed_words

_SCHEMA_ORG: Mapping[ArticleKind, str] = {
    "opinion": "OpinionNewsArticle, AnalysisNewsArticle, ReviewNewsArticle, CriticReview, SatiricalArticle",
    "fact_check": "ClaimReview, FactCheckArticle",
    "live": "LiveBlogPosting",
    "report": "ReportageNewsArticle",
}
"""NewsArticle is not among them: most outlets give this type to opinion pieces too."""


def plain_label(label: str) -> str:
    """The label for comparison: folded case, composed accents, spaces for hyphens, no marks around it."""
    return " ".join(re.sub(r"[-_‐‑\s]+", " ", folded(composed(label))).strip(" #*>•«»\"'“”„.!:").split())


KINDS: Mapping[str, ArticleKind] = {
    plain_label(word): kind
    for kinds in (*(labels.kinds for labels in ARTICLE_LABELS.values()), _SCHEMA_ORG)
    for kind, words in kinds.items()
    for word in listed_words(words)
}
"""The kind for each word, in the form of `plain_label`."""

SELDOM_IN_HEADLINES = frozenset(
    map(
        plain_label,
        listed_words(article_labels(lambda words: words.seldom_in_headlines)),
    )
)
"""Words that do not give the kind when a headline begins with them: "Kritik: Minister unter Druck"."""
