"""Letters that are one, whatever their case and however they are stored."""

import unicodedata


def folded(word: str) -> str:
    """The same for all that `re.IGNORECASE` takes for one: "İKİ", "iki" and "ıkı" are "iki".

    `str.casefold` makes two characters of İ and keeps ı, so that a word which was found by a pattern of a
    table's words would not be in the table.
    """
    return word.replace("İ", "i").replace("ı", "i").casefold()


def composed(text: str) -> str:
    """The text with each accent in its letter: macOS and some PDFs keep "ü" as "u" and two dots, of which no
    expression makes a word. It may be shorter, so that places in it are others."""
    return unicodedata.normalize("NFC", text)
