"""A language's function words (stopwords), from stopwords-iso."""

from functools import cache


@cache
def stopwords(language: str | None) -> frozenset[str]:
    """The stopwords of a language, ISO 639-1, case folded; empty if they are not known."""
    import stopwordsiso

    if language is None or not stopwordsiso.has_lang(language):
        return frozenset()
    return frozenset(stopwordsiso.stopwords(language))


def is_stopword(word: str, language: str | None) -> bool:
    """Whether a word is a stopword, in any case."""
    return word.casefold() in stopwords(language)
