"""What an article says that others claim, and does not say itself: "A post says …", "angeblich"."""

from bot.statements.notation import anywhere
from bot.statements.words import WORDS
from index.articles import Span
from index.passages import Passage


def is_claimed(sentence: str, language: str | None) -> bool:
    """Whether a sentence only tells that others claim something; False in a language without these words."""
    return language in WORDS and bool(anywhere(WORDS[str(language)].claimed).search(sentence))


def claimed_in(passage: Passage, span: Span) -> bool:
    """Whether any of the sentences that a span of a passage takes in only tells what others claim."""
    return any(
        is_claimed(passage.quote(one), passage.source.language)
        for one in passage.sentences
        if one.start < span.end and span.start < one.end
    )
