"""Words without regard to case, as a regular expression takes them."""


def folded(word: str) -> str:
    """The same for all that `re.IGNORECASE` takes for one: "İKİ", "iki" and "ıkı" are "iki".

    `str.casefold` makes two characters of İ and keeps ı, so that a word which was found by a pattern of a
    table's words would not be in the table.
    """
    return word.replace("İ", "i").replace("ı", "i").casefold()
