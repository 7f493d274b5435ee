"""Where sentences end and where they do not, for each language."""

from dataclasses import dataclass, field

from languages.sections.sentences.clock_times import ClockWords


@dataclass(frozen=True, slots=True, eq=False)
class SentenceEnds:
    """Lists of words and phrases in the notation of `languages.notation`. An empty one matches nothing.

    Read in texts of any language: a full stop after one of `abbreviations` ends no sentence, and after one of
    `before_numbers` no sentence begins with a number ("approx. 40"). `eras`, which are written with their
    full stop ("Chr."), may end a sentence. A number with a full stop is an ordinal after a word of
    `before_ordinals` ("am 3."), and before a word that begins with one of `after_ordinals` ("3. Oktober"). A
    sentence that begins with a word of `leaning` means nothing without the one before ("Doch …").

    Read only in texts of their own language: `own_abbreviations` are abbreviations that are words in another
    ("on."). `undotted_ordinals` says that ordinals have no full stop ("3rd"), so that a number with one ends
    its sentence. `beginnings` are words with a capital letter that begin a sentence after an abbreviation or
    a single letter; names and nouns do not belong there. `letter_titles` are single letters that are a title
    and never end a sentence ("M."). The phrases of `no_abbreviations` end in a word that is taken for an
    abbreviation ("in May."). `clock` are the words around a time of day.
    """

    abbreviations: str = ""
    own_abbreviations: str = ""
    before_numbers: str = ""
    eras: str = ""
    before_ordinals: str = ""
    after_ordinals: str = ""
    undotted_ordinals: bool = False
    beginnings: str = ""
    letter_titles: str = ""
    no_abbreviations: str = ""
    leaning: str = ""
    clock: ClockWords = field(default_factory=ClockWords)
