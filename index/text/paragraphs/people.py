"""Names of persons, and bylines."""

import re
from itertools import takewhile

from index.text.paragraphs.page_words import byline_list, byline_words
from languages.known import expression_in_all_languages
from languages.language import Language
from languages.notation import expression, word_set

_TITLES = word_set(byline_list(lambda one: one.titles))
_PARTICLES = word_set(byline_list(lambda one: one.particles))
_NO_FIRST_NAMES = word_set(byline_list(lambda one: one.openings))
_PREFIX = re.compile(rf"^(?:{byline_words(lambda one: one.prefixes)})")  # d'Aubrac, al-Sisi
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.-])*")


def _by(language: Language) -> str:
    """What comes before the author's name in a language, without a colon: "by", "ein Bericht von"."""
    words = language.bylines
    if not words or not words.by:
        return ""
    return rf"(?:(?:{expression(words.a)})\s+\w+\s+)?(?:{expression(words.by)})"


_BYLINE = re.compile(
    rf"(?:{expression_in_all_languages(_by)})(?:\s*:)?\s+|"
    rf"(?:{byline_words(lambda one: one.labels)})\s*:\s+",
    re.IGNORECASE,
)
_PLACES = byline_words(lambda one: one.before_places)
_AND = byline_words(lambda one: one.and_)
_WITH = byline_words(lambda one: one.with_)
_AFTER_NAMES = re.compile(rf"\s*(?:[|•·/–—(,]|\s-\s|\s(?:{_PLACES})\s)")
_BETWEEN_NAMES = re.compile(rf"\s*,\s*|\s+(?:{_AND}|{_WITH})\s+|\s*&\s*")
_LAST_BETWEEN = re.compile(rf"\s+(?:{_AND})\s+|\s*&\s*")
_ABBREVIATED = re.compile(rf"\b[^\W\d_]\.$|\b(?:{byline_words(lambda one: one.suffixes)})\.$")
_LONGEST_BYLINE = 140


def is_name(text: str) -> bool:
    """Whether it looks like a person's name: two to four capitalised words, ignoring titles and particles."""
    words = text.split()
    while words and words[0].lower() in _TITLES:
        words = words[1:]
    if not words or words[0].lower() in _NO_FIRST_NAMES or words[-1].lower() in _PARTICLES:
        return False
    proper = [word for word in words if word not in _PARTICLES]
    return 2 <= len(proper) <= 4 and len(words) <= 6 and all(_is_proper(word) for word in proper)


def match_byline(line: str) -> tuple[str, ...]:
    """The names of a byline ("von Anna Kleiser, Washington D.C."), or () if the line is not one."""
    if len(line) > _LONGEST_BYLINE:
        return ()
    prefix = _BYLINE.match(line)
    if prefix is None:
        return ()
    rest = line[prefix.end() :].strip()
    if ends_a_sentence(rest):
        return ()
    return _leading_names(rest)


def _leading_names(rest: str) -> tuple[str, ...]:
    conjunction = _LAST_BETWEEN.search(rest)
    if conjunction is None:
        end = _AFTER_NAMES.search(rest)
        name = rest[: end.start()] if end else rest
        return (name.strip(),) if is_name(name) else ()
    # With an "and" the commas before it separate names; after it comes the last name and a place.
    before = [name.strip() for name in _BETWEEN_NAMES.split(rest[: conjunction.start()])]
    after = rest[conjunction.end() :]
    end = _AFTER_NAMES.search(after)
    names = [*before, (after[: end.start()] if end else after).strip()]
    return tuple(takewhile(is_name, names))  # "By Jane Roe and Reuters"


def _is_proper(word: str) -> bool:
    bare = _PREFIX.sub("", word)
    return bare[:1].isupper() and bool(_WORD.fullmatch(bare))


def ends_a_sentence(text: str) -> bool:
    """Whether it ends as a sentence does. A period does not count if it belongs to initials, as in "D.C."."""
    text = text.rstrip("\"'’”“»«›‹)]")
    if text.endswith(("!", "?", "…", ":", ";")):
        return True
    return text.endswith(".") and not _ABBREVIATED.search(text)
