"""The outlets that a text names, in the spelling of the index."""

import re
from collections.abc import Iterable

from index.text.letters import composed

_ARTICLE = re.compile(r"(?i:(?:the|der|die|das|le|la|les|el|los|las) |l['’])")
_NAME_END = r"(?:s|n|en|es)?(?![\w&]|-[A-ZÄÖÜ](?!rtikel|ericht))"
_FEWEST_LETTERS = 3
_INITIALS = re.compile(r"[^\W\d_a-z][^\W_a-z]")
"""Names of two characters count only in capitals: "FT", "Ö1". "Le" and "on" occur in any text."""

_MOST_OUTLETS = 8
_TOKEN = re.compile(r"⟦(\d+)⟧")


def mask_outlets(question: str, outlets: Iterable[str]) -> tuple[str, tuple[str | None, ...]]:
    """The question with each outlet's name as ⟦n⟧, and the outlets by n. White space is normalised. A name
    that two outlets share is None.

    A name counts in the spelling of the index, except for its article ("the Ledger" is "The Ledger") and a
    German or Turkish ending.
    """
    text = " ".join(re.sub(r"[⟦⟧⟨⟩]", " ", question).split())
    cores: dict[str, str | None] = {}
    for outlet in outlets:
        cores[_core(outlet)] = None if _core(outlet) in cores else outlet  # "The Post" and "Post": which?
    named = sorted((core for core in cores if _is_telling(core) and core in text), key=len)
    found: list[str | None] = []
    for core in named[: -_MOST_OUTLETS - 1 : -1]:  # the longest first: "Business World" before "World"
        pattern = rf"(?<![\w-])(?:{_ARTICLE.pattern})?{re.escape(core)}{_NAME_END}"
        text, count = re.subn(pattern, f"⟦{len(found)}⟧", text)
        if count:
            found.append(cores[core])
    return text, tuple(found)


def _core(outlet: str) -> str:
    name = " ".join(composed(outlet).split())
    match = _ARTICLE.match(name)
    return name[match.end() :] if match else name


def _is_telling(core: str) -> bool:
    return len(core) >= _FEWEST_LETTERS or bool(_INITIALS.fullmatch(core))
