"""The line above a timeline, in the person's language."""

from languages.catalogues import translations


def _in_order(language: str) -> tuple[str, str]:
    _ = translations(language).gettext
    return (_("In order of time:"), _("In order of time, {} of {} days:"))


def order_note(language: str, *, shown: int, days: int) -> str:
    """Says that the events are in order of time and, unless `days` is 0, that `shown` of `days` days are
    shown."""
    every, some = _in_order(language)
    return some.format(shown, days) if days else every
