"""Letters that count as the same, whatever their case and however they are stored."""

import unicodedata


def folded(word: str) -> str:
    """One form for everything that `re.IGNORECASE` treats as equal: "İKİ", "iki" and "ıkı" are "iki".

    `str.casefold` turns İ into two characters and keeps ı, so a word that was found by a pattern of a table's
    words might not be in the table.
    """
    return word.replace("İ", "i").replace("ı", "i").casefold()


def composed(text: str) -> str:
    """The text with each accent composed into its letter: macOS and some PDFs store "ü" as "u" and two dots,
    which patterns for words do not match. The text may get shorter, so places in it may change."""
    return unicodedata.normalize("NFC", text)
