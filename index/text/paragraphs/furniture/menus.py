"""What is around an article on a saved page: skip links, sections, buttons."""

import re

from index.text.letters import folded
from index.text.paragraphs.page_words import furniture_list
from languages.notation import listed_words

_MENU = frozenset(map(folded, listed_words(furniture_list(lambda one: one.menu))))
_SEPARATORS = re.compile(r"\s*(?:[>|·•»›/→]|\s-\s)\s*")
_LONGEST_MENU = 120
_MOST_WORDS_RUN_TOGETHER = 8


def is_menu(line: str) -> bool:
    """Whether it is one or several entries of a menu, or the path to the article ("Home > Fire")."""
    if len(line) > _LONGEST_MENU:
        return False
    plain = folded(line).strip(" .:…+↓↑←→≡☰×")
    if plain in _MENU:
        return True
    parts = [part for part in _SEPARATORS.split(plain) if part]
    if len(parts) > 1 and parts[0] in _MENU and ("|" not in line or all(part in _MENU for part in parts)):
        return True
    words = plain.split()
    # "Teilen Drucken Kommentare", which had wide spaces between the words.
    return 1 < len(words) <= _MOST_WORDS_RUN_TOGETHER and all(word in _MENU for word in words)
