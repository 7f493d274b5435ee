"""The small words in names of people, outlets and places, and how names are spelt, for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameParts:
    """Lists of words in the notation of `languages.notation`. An empty list means that there are none.

    In people's names: `particles` may be inside a name ("Leonardo di Caprio"). `linking_particles` may too,
    and another particle may follow them ("van der"); `further_particles` come only after these.
    `abbreviations` end in a full stop that does not end a sentence ("Dr.").

    In outlets' names: `articles` come before a name ("the Ledger"), `of_place` before a place ("Bote am
    Inn").

    `endings` are those that a name has after an apostrophe ("Berg's", "Ankara'dan").

    How names are spelt: `hissing` are the letters for the sounds of ж, х, ч, ш and щ ("Chruschtschow"), which
    are the same in the common spelling of all languages. A word with a capital letter and one of
    `surname_endings` is a name, which has no stem ("Песков" is no form of "песок").

    Beside names in questions: after `noun_articles`, which may be joined to a preposition ("zum"), a word in
    small letters is more often a noun than a name. `before_somebody` are words that come right before
    somebody's name or a place, where other nouns have an article ("laut"), and so are
    `opens_before_somebody` if the question begins with them ("Hat Merkel"); both for a language whose nouns
    are written with capitals.
    """

    particles: str = ""
    linking_particles: str = ""
    further_particles: str = ""
    abbreviations: str = ""
    articles: str = ""
    of_place: str = ""
    endings: str = ""
    hissing: str = ""
    surname_endings: str = ""
    noun_articles: str = ""
    before_somebody: str = ""
    opens_before_somebody: str = ""
