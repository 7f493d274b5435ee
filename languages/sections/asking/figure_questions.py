"""How a language asks for a figure."""

from collections.abc import Mapping
from dataclasses import dataclass

from languages.kinds import FigureKind


@dataclass(frozen=True, slots=True, eq=False)
class FigureQuestionWords:
    """Regular expressions, and lists of words in the notation of `languages.notation`. An empty one matches
    nothing.

    Regular expressions: `asks` by the kind of figure asked for. `how_high` asks for a figure that may be of
    several kinds ("how high"), `how_many` comes before the noun to be counted. `state` is in questions for
    the present state of something ("does it cost"), `past` in those for an earlier one. `first` asks for the
    older figure of several. `adjectives` matches an adjective before the noun to be counted, where nouns are
    written with capitals.

    Lists: `how_many_things` are the words of `how_many` that ask for several things, as a question begins;
    `before_counted` may come between them and the noun. `toll` asks for the dead. `how_much` are all ways to
    ask for a figure, and `numbers` are these and nouns for figures. `idle` say nothing of what the figure is
    about. `change` asks what has changed. "How much `money`" asks for no count.
    """

    asks: Mapping[FigureKind, str]
    how_many: str
    how_much: str
    numbers: str
    idle: str
    change: str
    state: str
    past: str
    first: str
    money: str
    how_high: str = ""
    how_many_things: str = ""
    before_counted: str = ""
    adjectives: str = ""
    toll: str = ""
