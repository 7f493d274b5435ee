"""What asks how things are now."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecencyWords:
    """What asks for the present in one language.

    `now` are adverbs as regular expressions, which do not count after a word of `not_behind` ("until now",
    "the now famous") or before one of `not_before` ("now that"); `others` are whole phrases. "Latest" needs a
    word for what is reported: "the latest phone" is a thing. `back_then` refers to an earlier time.
    `capitals_matter` says that a capital letter inside a sentence begins a name ("Apocalypse Now").
    """

    now: str
    others: str = r"(?!)"
    not_behind: str = ""
    not_before: str = r"(?!)"
    back_then: str = r"(?!)"
    capitals_matter: bool = False
