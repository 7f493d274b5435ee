"""Names of persons, and bylines."""

import re
from itertools import takewhile

_TITLE_WORDS = (
    "dr. dr prof. prof professor professorin sir dame lord lady mr. mrs. ms. mr mrs ms me herr frau pater "
    "general gen. col. rabbi imam sheikh scheich av. doç. m. mme sr. sra. don doña ing. mag. dipl.-ing. "
    "med. phil. rer. nat. jur. h.c."
)
_PARTICLE_WORDS = (
    "von vom zu zur zum van der den de del della di da do dos du la le el al bin ibn ben bint ter ten y af"
)
# Words that begin headings and sentences with a capital and are nobody's first name.
_OPENING_WORDS = (
    "der die das ein eine einen kein keine am im in auf bei mit nach vor für über unter aus zum zur "
    "seit während wie was wer wo wann warum neue neuer neues große großer viele mehr weniger alle alte "
    "und oder aber the a an this that these those on at for with from to of by after before when why how "
    "what who where new more less most some many all no not and or but its his her their our my your if "
    "as le la les l un une du ce cette ces au aux dans sur pour avec sans après avant plus moins el "
    "los las unos este esta en con sin por para tras más menos bu şu o bir ve için ile yeni"
)
_TITLES = frozenset(_TITLE_WORDS.split())
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_NO_FIRST_NAMES = frozenset(_OPENING_WORDS.split())
_ELISION = re.compile(r"^(?:[dl]['’]|(?:al|el|as|ibn)-)")  # d'Aubrac, al-Sisi
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.-])*")

_BYLINE = re.compile(
    r"(?:(?:eine?\s+\w+\s+)?von|(?:written\s+|story\s+|reported\s+)?by|par|por|door)(?:\s*:)?\s+|"
    r"(?:yazan|haber|muhabir|autor(?:en|in)?|author|text|texte|texto|bericht|interview|from)\s*:\s+",
    re.IGNORECASE,
)
_AFTER_NAMES = re.compile(r"\s*(?:[|•·/–—(,]|\s-\s|\s(?:in|aus|for|für|à|en|de)\s)")
_BETWEEN_NAMES = re.compile(r"\s*,\s*|\s+(?:und|and|et|y|e|ve|en|sowie|with|mit)\s+|\s*&\s*")
_LAST_BETWEEN = re.compile(r"\s+(?:und|and|et|y|e|ve|en|sowie)\s+|\s*&\s*")
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
    bare = _ELISION.sub("", word)
    return bare[:1].isupper() and bool(_WORD.fullmatch(bare))


def ends_a_sentence(text: str) -> bool:
    """Whether it ends as a sentence does. A period does not count if it belongs to initials, as in "D.C."."""
    text = text.rstrip("\"'’”“»«›‹)]")
    if text.endswith(("!", "?", "…", ":", ";")):
        return True
    return text.endswith(".") and not re.search(r"\b[^\W\d_]\.$|\b(?:Jr|Sr)\.$", text)
