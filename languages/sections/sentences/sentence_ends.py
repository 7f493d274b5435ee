"""Where sentences end and where they do not, for each language."""

from dataclasses import dataclass, field

from languages.sections.sentences.clock_times import ClockWords


@dataclass(frozen=True, slots=True, eq=False)
class SentenceEnds:
    """Lists of words and phrases in the notation of `languages.notation`. An empty one matches nothing.

    A full stop after one of `abbreviations` ends no sentence, in a text of any language. Those of
    `own_abbreviations` are words in another language ("on."), so they count only in their own. After
    `before_numbers` a number does not begin a sentence either ("approx. 40"). `eras`, which are written with
    their full stop ("Chr."), may end a sentence.

    Ordinals: a number with a full stop is one after a word of `before_ordinals` ("am 3."), and before a word
    that begins with one of `after_ordinals` ("3. Oktober"). `undotted_ordinals` says that ordinals have no
    full stop ("3rd"), so that a number with one ends its sentence.

    `beginnings` are words with a capital letter that begin a sentence after an abbreviation or a single
    letter; names and nouns do not belong there. `letter_titles` are single letters that are a title and never
    end a sentence ("M."). The phrases of `no_abbreviations` end in a word that is taken for an abbreviation
    ("in May.").

    With a word of `leaning` begins a sentence that means nothing without the one before ("Doch …").

    `clock` are the words around a time of day.
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
