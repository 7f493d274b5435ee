"""How people ask how a story developed.

The patterns are case-insensitive regular expressions for a whole question. Their groups: `topic` is the
story; `after` and `since` are a day or an event with which the time begins, `from` and `to` its two ends;
`then` refers to the conversation, `all` to the whole story; `first` and `last` ask only for its beginning or
end. `{time}` in a pattern is replaced by a pattern for such a time, with or without its groups.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """`polite` may come before a question, `time` replaces `{time}`, `courses` are the questions. `figures`
    are topics that are a count or a price, for which the newest value is asked and not each event; `pointing`
    are topics that only refer back ("it", "the story"). `please` may end a question in any language.

    In the notation of `languages.notation`, for questions in any language: `small` are words that name
    nothing, and `before_day` may come before a day without its month ("the 11th").
    """

    polite: str
    time: str
    courses: tuple[str, ...]
    figures: str
    pointing: str
    please: str = ""
    small: str = ""
    before_day: str = ""
