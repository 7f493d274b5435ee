"""That a newer version took the place of a citation's article, or a notice took it back, in one line."""

from collections.abc import Mapping

from bot.answer import Answer

_NEWER: Mapping[str, tuple[str, str]] = {
    "de": ("überholt durch [{}]", "überholt durch eine neuere Fassung"),
    "en": ("superseded by [{}]", "superseded by a newer version"),
    "es": ("sustituido por [{}]", "sustituido por una versión más reciente"),
    "fr": ("remplacé par [{}]", "remplacé par une version plus récente"),
    "ru": ("заменено на [{}]", "заменено более новой версией"),
    "tr": ("yerini [{}] aldı", "yerini daha yeni bir sürüm aldı"),
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
    """What became of the article of citation `number`: that [1] superseded it, or took it back, in the
    answer's language, else in English; without a number where the newer one is not cited. Empty for an
    article that nothing took the place of. None of it is an article's words."""
    superseded = answer.citations[number - 1].superseded
    if superseded is None:
        return ""
    phrases = _WITHDRAWN if superseded.withdrawn else _NEWER
    with_number, without = phrases.get(answer.language, phrases["en"])
    newer = answer.superseded_by(number)
    return with_number.format(newer) if newer else without
