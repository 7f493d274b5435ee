"""The confidence that the passages found answer the question at all.

Cosines of the default model lie between about .7 and .9 for any texts, so a cosine alone does not tell an
answer from a merely similar passage. Several measures together do better, and a name that no passage has
decides it.
"""

import math
from dataclasses import dataclass
from operator import mul
from typing import Literal

from index.search.close_reading.reader import as_share

Support = Literal["sure", "unsure", "none"]
"""How well what was found answers: surely, perhaps, or not at all."""

UNSURE_FROM = 0.05
"""Below this confidence a question is refused."""

SURE_FROM = 0.28
"""From this confidence on an answer is sure; between the two the articles may not answer the question. The
share below each threshold, as `python -m benchmarks.fitting.confidence` measures it, of questions with an
answer / of those without one:

                                 refused (below .05)     not sure (below .28)
    XQuAD en to de                  .2 % / 38 %             5.5 % / 94 %
    XQuAD de to de                  .2 % / 63 %             4.8 % / 98 %
      paragraph taken out, en-de      - / 10 %                - / 46 %
      paragraph taken out, de-de      - / 22 %                - / 65 %
    XQuAD en to 1,028 others        .2 % / 9 %              3.2 % / 62 %
    XQuAD de to 1,028 others        .2 % / 24 %             3.4 % / 87 %
    MultiHop-RAG                   3.3 % / 94 %            34.4 % / 100 %
    NoMIRACL de                      0 % / 0 %              6.4 % / 14 %
    NoMIRACL en                      0 % / 2 %              4.0 % / 16 %
    RGB                            2.0 % / 0 %              4.0 % / 18 %
    sample                          .7 % / 38 %             8.5 % / 51 %

Here MultiHop-RAG's questions are searched whole; divided into their parts, as the bot does it, fewer are lost
(`index/search/merge.py`). Where all passages are on the subject, as in NoMIRACL and RGB, these signals hardly
tell one that answers from one that does not. The distance of the best passage from the next would help where
a paragraph was taken out. It is not used, because ten articles on one event all answer."""


def support_at(confidence: float) -> Support:
    """The support that a confidence, 0 to 1, stands for: "sure" from SURE_FROM on, "none" below
    UNSURE_FROM."""
    if confidence < UNSURE_FROM:
        return "none"
    return "sure" if confidence >= SURE_FROM else "unsure"


_LACKING = 0.2
"""The highest confidence if the quotes lack the kind of thing that is asked for: unsure, but not refused."""


def unsure_at_most(confidence: float) -> float:
    """The confidence that remains if the quotes lack what is asked for: no longer sure."""
    return min(confidence, _LACKING)


# Logistic regressions over several sets at once, fitted by `python -m benchmarks.fitting.confidence`, which
# prints what each costs on which set: weights of (match, lexical, cosine, unknown_share, reading) and a bias,
# by whether question and passage share a language, and whether the reader was asked.
_ONE_LANGUAGE = (0.0, 6.476, 19.86, -3.945, 3.715), -18.71
_ONE_LANGUAGE_UNREAD = (0.0, 8.694, 34.27, -4.399, 0.0), -31.29
_TWO_LANGUAGES = (5.376, 0.0, 16.01, -1.872, 1.271), -15.89
_TWO_LANGUAGES_UNREAD = (6.992, 0.0, 19.99, -1.816, 0.0), -20.19
_WEIGHTS = {
    (True, True): _ONE_LANGUAGE,
    (True, False): _ONE_LANGUAGE_UNREAD,
    (False, True): _TWO_LANGUAGES,
    (False, False): _TWO_LANGUAGES_UNREAD,
}

_SETTLED_FROM = 0.3
"""From this share of unknown names on, the question is refused. A question that compares articles has many
names: 4.7 % of MultiHop-RAG's answerable questions have an unknown one, and never more than one in four."""

_UNKNOWN_CONFIDENCE = 0.005


SIGNALS = ("match", "lexical", "cosine", "unknown_share", "reading")


@dataclass(frozen=True, slots=True)
class Signals:
    """The signals that tell an answer from a merely similar passage.

    Of the best passage: `match` is its late interaction score, None if the model has no token vectors;
    `cosine` that of its best sentence; `lexical` how well it has the question's terms; `reading` the reader's
    log-odds that it answers, None if the reader was not asked. `same_language` is whether question and
    passage are in one language. `unknown_share`, 0 to 1, is the share of the question's names that no passage
    has.
    """

    match: float | None
    cosine: float
    same_language: bool
    unknown_share: float = 0.0
    reading: float | None = None
    lexical: float = 0.0

    @property
    def values(self) -> tuple[float, ...]:
        """The values of SIGNALS, as they are weighted; 0 for those not known."""
        reading = as_share(self.reading or 0.0)
        return self.match or 0.0, self.lexical, self.cosine, self.unknown_share, reading


def estimate(signals: Signals) -> float:
    """The probability, 0 to 1, that the best passage answers; .5 without a match, when nothing can be
    said."""
    if signals.unknown_share >= _SETTLED_FROM:
        return _UNKNOWN_CONFIDENCE
    if signals.match is None:
        return 0.5
    weights, bias = _WEIGHTS[signals.same_language, signals.reading is not None]
    logit = sum(map(mul, weights, signals.values)) + bias
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, logit))))
