"""The words of a language that only hold its sentences together, by stopwords-iso."""

from functools import cache


@cache
def stopwords(language: str | None) -> frozenset[str]:
    """Those of a language, ISO 639-1, case folded; none where they are not known."""
    import stopwordsiso

    if language is None or not stopwordsiso.has_lang(language):
        return frozenset()
    return frozenset(stopwordsiso.stopwords(language))


def is_stopword(word: str, language: str | None) -> bool:
    """Whether a word is one, whatever its case."""
    return word.casefold() in stopwords(language)
