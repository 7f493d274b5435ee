"""That something newer replaced, corrected or withdrew a citation's article or figure, in one line."""

from collections.abc import Mapping

from bot.citations.answer import Answer

_NEWER: Mapping[str, tuple[str, str]] = {
    "de": ("überholt durch [{}]", "überholt durch eine neuere Fassung"),
    "en": ("superseded by [{}]", "superseded by a newer version"),
    "es": ("sustituido por [{}]", "sustituido por una versión más reciente"),
    "fr": ("remplacé par [{}]", "remplacé par une version plus récente"),
    "ru": ("заменено на [{}]", "заменено более новой версией"),
    "tr": ("yerini [{}] aldı", "yerini daha yeni bir sürüm aldı"),
}
_CORRECTED: Mapping[str, tuple[str, str]] = {
    "de": ("berichtigt durch [{}]", "später berichtigt"),
    "en": ("corrected by [{}]", "corrected later"),
    "es": ("rectificado por [{}]", "rectificado después"),
    "fr": ("rectifié par [{}]", "rectifié ensuite"),
    "ru": ("исправлено в [{}]", "позже исправлено"),
    "tr": ("[{}] ile düzeltildi", "sonradan düzeltildi"),
}
_WITHDRAWN: Mapping[str, tuple[str, str]] = {
    "de": ("zurückgezogen, siehe [{}]", "zurückgezogen"),
    "en": ("withdrawn, see [{}]", "withdrawn"),
    "es": ("retirado, véase [{}]", "retirado"),
    "fr": ("retiré, voir [{}]", "retiré"),
    "ru": ("отозвано, см. [{}]", "отозвано"),
    "tr": ("geri çekildi, bkz. [{}]", "geri çekildi"),
}


def version_line(answer: Answer, number: int) -> str:
    """What became of the article of citation `number`, or of its figure: that [1] superseded, corrected or
    withdrew it. Without a number where the newer article is not cited; "" where nothing replaced it. In the
    answer's language, else in English; none of it is quoted."""
    if (figure := answer.supersession(number)) is not None:
        return _filled(_CORRECTED if figure.corrected else _NEWER, answer, figure.newer)
    superseded = answer.citations[number - 1].superseded
    if superseded is None:
        return ""
    return _filled(_WITHDRAWN if superseded.withdrawn else _NEWER, answer, answer.superseded_by(number))


def _filled(phrases: Mapping[str, tuple[str, str]], answer: Answer, newer: int | None) -> str:
    with_number, without = phrases.get(answer.language, phrases["en"])
    return with_number.format(newer) if newer else without
