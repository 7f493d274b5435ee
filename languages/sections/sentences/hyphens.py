"""The words beside hyphens, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class HyphenWords:
    """Lists of words separated by commas. An empty one is for none.

    In texts of any language: `suspended` are words that come after a suspended hyphen ("Vor- und Nachteile").
    Those of `suspended_in_lines` do so only inside a line; at the end of one they may be the rest of a broken
    word. With those of `suspended_at_line_ends` it is the other way round. After `name_prefixes`, a word with
    a capital letter has no hyphen ("McTaggart").

    In texts of their own language, these pairs keep their hyphen at the end of a line:
    a word of `before_all` and any other; it counts as it is written, with or without a capital letter;
    any word and one of `after_all`;
    one of `before_words` and one of three or more letters that is not in `endings` ("fortyish");
    one of `before_participles` and one that ends as in `participles`;
    one of `before_participles` or `first` and one of `second`;
    two words that end as in `adjectives`, also with one of `adjective_endings`.
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
