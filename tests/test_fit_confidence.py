"""The fit and its measure, on scores that can be counted."""

import numpy as np
import pytest

from benchmarks.fit_confidence import Asked, false_answers, fit
from index.confidence import Signals


def _asked(kind: str, match: float, unknown_share: float = 0.0) -> Asked:
    return Asked("set", "a", kind, Signals(match, 0.8, same_language=True, unknown_share=unknown_share))


def test_false_answers_are_the_others_above_all_but_the_allowed_share_of_the_answerable() -> None:
    answerable = np.array([0.1, 0.5, 0.6, 0.7, 0.8])
    assert false_answers(answerable, np.array([0.05, 0.2, 0.5, 0.9]), 0.25) == 2 / 4
    assert false_answers(answerable, np.array([0.05, 0.2, 0.5, 0.9]), 0.0) == 3 / 4


def test_what_tells_answers_gets_weight_and_what_is_the_same_everywhere_none() -> None:
    asked = [_asked("answerable", 0.7), _asked("answerable", 0.6), _asked("unanswerable", 0.4, 0.2)]
    match, cosine, same_language, unknown_share, _ = fit([*asked, _asked("unanswerable", 0.5)])
    assert match > 0 > unknown_share
    assert (cosine, same_language) == pytest.approx((0, 0), abs=1e-6)


def test_nothing_is_fitted_on_questions_whose_paragraph_was_removed() -> None:
    asked = [_asked("answerable", 0.7), _asked("unanswerable", 0.4)]
    assert fit([*asked, _asked("removed", 0.9)]).tolist() == fit(asked).tolist()
