"""What admins are told about the days since the last summary, as plain text."""

from dataclasses import dataclass
from functools import cache

from bot.memory.activity import Activity
from bot.telegram_chat.schedule import Days
from bot.telegram_chat.texts.button_texts import REASONS, button_texts_for
from bot.telegram_chat.texts.shortening import shortened_line
from bot.telegram_chat.texts.texts import spoken_language
from languages.catalogues import interface_translations
from languages.days import short_day

_MOST_NAMED = 10
"""At most this many disliked answers are listed: they fit into a message."""

_MAX_QUESTION_CHARACTERS = 150
_MAX_REASON_CHARACTERS = 150


@dataclass(frozen=True, slots=True)
class SummaryTexts:
    """Each text takes the names in braces; `one` and `questions` state a number of questions."""

    head: str
    none: str
    one: str
    questions: str
    refused: str
    unsure: str
    opinions: str
    disliked: str
    no_reason: str
    more: str


@cache
def _summary_texts(language: str) -> SummaryTexts:
    _ = interface_translations(language).gettext
    return SummaryTexts(
        head=_("The week from {since} to {until}"),
        none=_("Nobody asked anything."),
        one=_("1 question"),
        questions=_("{asked} questions"),
        refused=_("{refused} refused"),
        unsure=_("{unsure} answered as unsure"),
        opinions=_("👍 {liked} 👎 {disliked}"),
        disliked=_("👎 “{question}”: {reason}"),
        no_reason=_("no reason given"),
        more=_("and {more} more: `beleg feedback` prints all."),
    )


def summary_text(activity: Activity, days: Days, language_code: str | None) -> str:
    """The summary, in the language for a person whose app has this one."""
    language = spoken_language(language_code)
    texts = _summary_texts(language)
    since, until = short_day(days.since, language), short_day(days.until, language)
    lines = [texts.head.format(since=since, until=until), _counted(activity, texts)]
    if activity.liked or activity.disliked:
        lines.append(texts.opinions.format(liked=activity.liked, disliked=len(activity.disliked)))
    for rated, opinion in activity.disliked[:_MOST_NAMED]:
        question = shortened_line(rated.kept.question, _MAX_QUESTION_CHARACTERS)
        reason = (
            shortened_line(_reason(opinion.reason, language_code), _MAX_REASON_CHARACTERS) or texts.no_reason
        )
        lines.append(texts.disliked.format(question=question, reason=reason))
    if (more := len(activity.disliked) - _MOST_NAMED) > 0:
        lines.append(texts.more.format(more=more))
    return "\n".join(lines)


def _counted(activity: Activity, texts: SummaryTexts) -> str:
    if not activity.asked:
        return texts.none
    told = [texts.one if activity.asked == 1 else texts.questions.format(asked=activity.asked)]
    told.append(texts.refused.format(refused=activity.refused))
    told.append(texts.unsure.format(unsure=activity.unsure))
    return ", ".join(told) + "."


def _reason(reason: str, language_code: str | None) -> str:
    """A reason from the buttons in that language, or the reader's own words."""
    if reason not in REASONS:
        return reason
    return button_texts_for(language_code).reasons[REASONS.index(reason)].lower()
