"""How pages name the author of an article and the speaker of a quotation, in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class BylineWords:
    """Lists of words and phrases in the notation of `languages.notation`. An empty one is for none.

    Bylines: `by` comes before the author, and before it may be one of `a` with a noun ("ein Bericht von").
    `labels` come before a colon and the author ("Text: Ada Roe"). `and_` is between two authors, and so is
    `with_` if one helped. After the names may come one of `before_places` and a place or an outlet.

    Names: `titles` come before one, `particles` may be inside it, and `openings` are words that begin
    headings and are nobody's first name. These three are lists without stars and slashes, in lower case.
    `prefixes` are joined to a name with an apostrophe or a hyphen ("d'", "al-"). `suffixes` end a name with a
    full stop ("Jr.").

    Speakers: a line under a quotation names its speaker if it has one of `roles` or `organisations` in any of
    its words ("expert" is in "Sicherheitsexpertin"), or one of `role_endings` or `organisation_endings` at
    the end of a word. These four are lists without stars and slashes. `relatives` begin a clause about the
    person instead ("who").
    """

    by: str = ""
    a: str = ""
    labels: str = ""
    and_: str = ""
    with_: str = ""
    before_places: str = ""
    titles: str = ""
    particles: str = ""
    openings: str = ""
    prefixes: str = ""
    suffixes: str = ""
    roles: str = ""
    role_endings: str = ""
    organisations: str = ""
    organisation_endings: str = ""
    relatives: str = ""
