"""The line above a timeline, in the person's language."""

from collections.abc import Mapping

_IN_ORDER: Mapping[str, tuple[str, str]] = {
    "de": ("Der Reihe nach:", "Der Reihe nach, {} von {} Tagen:"),
    "en": ("In order of time:", "In order of time, {} of {} days:"),
    "es": ("Por orden cronológico:", "Por orden cronológico, {} de {} días:"),
    "fr": ("Dans l’ordre chronologique :", "Dans l’ordre chronologique, {} jours sur {} :"),
    "ru": ("По порядку:", "По порядку, дней: {} из {}:"),
    "tr": ("Zaman sırasıyla:", "Zaman sırasıyla, {} / {} gün:"),
}


def order_note(language: str, *, shown: int, days: int) -> str:
    """Says that the events are in order of time and, unless `days` is 0, that `shown` of `days` days are
    shown."""
    every, some = _IN_ORDER.get(language, _IN_ORDER["en"])
    return some.format(shown, days) if days else every
