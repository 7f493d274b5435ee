"""The language of a question, which often has only a few words, some of them names."""

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from index.text.articles import Span
from index.text.language_detection import load_language_model
from index.text.stopwords import is_stopword, stopwords

# A question is too short to choose among all 97 languages: "Qui l'a dit ?" would count as Occitan.
_LANGUAGES = (
    "ar bg cs da de el en es fa fi fr he hi hr hu id it ja ko nl no pl pt ro ru sk sr sv th tr uk vi zh"
).split()

_COMMON = ("en", "de", "es", "fr", "it", "nl", "pt", "ru", "tr")
_COMMONEST = ("en", "de")

# In natural logarithms, like the scores of the language model. Chosen on questions with foreign names ("Is
# Tesla in Grünheide?"), where any weight from 2 to 8 recognises equally many.
_STOPWORD_GAIN = 4.0
_COMMON_GAIN = 0.5
_COMMONEST_GAIN = 1.0

_FEW_WORDS = 2
_MOST_UNLIKE = 9.0
"""The letters of a question of one or two words rule out a language that scores this far below the likeliest,
in natural logarithms: "grève" rules out German (9.2), "Fähre" English (18); "ferry" does not rule out German
(1.4)."""

_MOST_WORDS = 12
"""A longer question is identified by all its letters."""


def question_language(text: str, words: Sequence[Span], *, likely: Iterable[str] = ()) -> str:
    """The language, ISO 639-1, of a question with these words. It is identified by the question's letters and
    stopwords, leaving out names, since "Who is Angela Merkel?" has more letters of a German name than of
    English. One or two words without a stopword, such as "Ammoniak?", are not enough: their language is the
    first of `likely` that their letters do not rule out.

    Of the 1,122 German and English questions of XQuAD all but one are right, and all of the 472 of NoMIRACL
    and of the 238 of the sample set and of benchmarks/shapes.
    """
    told_by = [text[slice(*span)] for span in _without_names(text, words)]
    if len(words) > _MOST_WORDS or len(told_by) < 2:
        told_by = [text[slice(*span)] for span in words]
        letters = text
    else:
        letters = " ".join(told_by)
    small = [word.casefold() for word in told_by]

    def score(language: str, of_letters: float) -> float:
        common = _COMMON_GAIN * (language in _COMMON) + _COMMONEST_GAIN * (language in _COMMONEST)
        return of_letters + common + _STOPWORD_GAIN * sum(word in stopwords(language) for word in small)

    ranked = {str(language): float(of_letters) for language, of_letters in _identifier().rank(letters)}
    if len(words) <= _FEW_WORDS and not any(_holds_a_sentence(word) for word in small):
        least = max(ranked.values()) - _MOST_UNLIKE
        if assumed := next((one for one in likely if ranked.get(one, -math.inf) >= least), None):
            return assumed
    return max(ranked, key=lambda language: score(language, ranked[language]))


def _without_names(text: str, words: Sequence[Span]) -> Iterator[Span]:
    """The words except those with a capital letter inside the question, particles between two of these
    ("Ursula von der Leyen"), and a first word that belongs to them ("Friedrich Merz")."""
    large = [text[span.start].isupper() for span in words]
    if large and not (len(large) > 1 and large[1] and not _holds_a_sentence(text[slice(*words[0])])):
        large[0] = False
    for number, span in enumerate(words):
        within = any(large[max(0, number - 2) : number]) and any(large[number + 1 : number + 3])
        if not large[number] and not (within and text[slice(*span)] in _PARTICLES):
            yield span


_PARTICLES = frozenset("al da de del della der den des di du el la le of the ten ter van von zu".split())


def _holds_a_sentence(word: str) -> bool:
    return any(is_stopword(word, language) for language in _COMMON)


@cache
def _identifier() -> Any:
    identifier = load_language_model()
    identifier.set_languages(_LANGUAGES)
    return identifier
