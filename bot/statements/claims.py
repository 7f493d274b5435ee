"""What an article reports as claimed by others and does not say itself: "A post says …", "angeblich"."""

from bot.statements.statement import read_statement
from index.text.articles import Span
from index.text.passages import Passage
from languages.known import STATEMENT_WORDS
from languages.notation import anywhere


def is_claimed(sentence: str, language: str | None) -> bool:
    """Whether a sentence only reports that others claim something, either explicitly or by citing an
    anonymous source. False in a language whose words are not known."""
    if language not in STATEMENT_WORDS:
        return False
    words = STATEMENT_WORDS[str(language)]
    if anywhere(words.claimed).search(sentence):
        return True
    unknown = anywhere(words.unknown_sources)
    if not unknown.search(sentence) or not anywhere(words.claiming).search(sentence):
        return False
    told = read_statement(sentence, language)
    return told is None or told.speaker is None or bool(unknown.search(told.speaker))


def claimed_in(passage: Passage, span: Span) -> bool:
    """Whether any of the sentences that a span touches only reports what others claim."""
    return any(
        is_claimed(passage.quote(one), passage.source.language)
        for one in passage.sentences
        if one.start < span.end and span.start < one.end
    )
