"""That something newer replaced, corrected or withdrew a citation's article or figure, in one line."""

from bot.citations.answer import Answer
from languages.catalogues import translations


def version_line(answer: Answer, number: int) -> str:
    """What became of the article of citation `number`, or of its figure: that [1] superseded, corrected or
    withdrew it. Without a number where the newer article is not cited; "" where nothing replaced it. In the
    answer's language, else in English; none of it is quoted."""
    if (figure := answer.supersession(number)) is not None:
        phrases = _corrected(answer.language) if figure.corrected else _newer(answer.language)
        return _filled(phrases, figure.newer)
    superseded = answer.citations[number - 1].superseded
    if superseded is None:
        return ""
    phrases = _withdrawn(answer.language) if superseded.withdrawn else _newer(answer.language)
    return _filled(phrases, answer.superseded_by(number))


def _filled(phrases: tuple[str, str], newer: int | None) -> str:
    with_number, without = phrases
    return with_number.format(newer) if newer else without


def _newer(language: str) -> tuple[str, str]:
    _ = translations(language).gettext
    return (_("superseded by [{}]"), _("superseded by a newer version"))


def _corrected(language: str) -> tuple[str, str]:
    _ = translations(language).gettext
    return (_("corrected by [{}]"), _("corrected later"))


def _withdrawn(language: str) -> tuple[str, str]:
    _ = translations(language).gettext
    return (_("withdrawn, see [{}]"), _("withdrawn"))
