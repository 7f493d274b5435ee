"""The words beside hyphens, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class HyphenWords:
    """Lists of words separated by commas. An empty one is for none.

    After a suspended hyphen ("Vor- und Nachteile"): `suspended` are words that come after it. Those of
    `suspended_in_lines` do so only inside a line; at the end of one they may be the rest of a broken word.
    With those of `suspended_at_line_ends` it is the other way round.

    At the end of a line, these pairs keep their hyphen: a word of `before_all` with any other, counted as it
    is written, with or without a capital letter; any word with one of `after_all`; a word of `before_words`
    with one of three or more letters that is not in `endings` ("fortyish"); one of `before_participles` with
    one that ends as in `participles`; one of these or of `first` with one of `second`; and two words that end
    as in `adjectives`, also with one of `adjective_endings`.

    After `name_prefixes`, a word with a capital letter has no hyphen ("McTaggart").
    """

    suspended: str = ""
    suspended_in_lines: str = ""
    suspended_at_line_ends: str = ""
    before_all: str = ""
    after_all: str = ""
    before_words: str = ""
    endings: str = ""
    before_participles: str = ""
    participles: str = ""
    first: str = ""
    second: str = ""
    adjectives: str = ""
    adjective_endings: str = ""
    name_prefixes: str = ""
