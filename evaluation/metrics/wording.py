"""Whether an answer says what was expected: compares its words and its quotes with the gold answers.

Only answerable questions with gold answers count; a refused answer scores 0.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bot.citations.answer import Answer, Citation
from evaluation.answered import Answered
from evaluation.metrics.normalise import contains, normalise

_MANY_SENTENCES = 3
"""A whole passage with this many sentences or more is not a quote of the answer, only the place to look for
it."""

# In German, English, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Turkish; Swedish, Danish
# and Norwegian, Finnish, Czech, Ukrainian, Greek, Arabic, Hebrew, Chinese, Japanese, Korean.
_YES_NO = frozenset(
    map(
        normalise,
        "ja nein yes no oui non sí sì sim não nee tak nie да нет evet hayır nej nei kyllä ei ano ne так ні "
        "ναι όχι نعم لا כן לא 是 否 はい いいえ 예 네 아니요".split(),
    )
)

# Citation marks and HTML tags are removed, and of a Markdown link only its words stay. Other markup is
# punctuation.
_MARK = re.compile(r"\[\d{1,3}(?:\s?[-–,;]\s?\d{1,3}){0,9}\](?!\()")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>")
_LINK = re.compile(r"\[([^\[\]]{0,1000})\]\([^()\s]{0,2000}\)")

# A single character of a script without spaces (Chinese characters, Japanese kana), or a run of others.
_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[^\s\u3040-\u30ff"
    r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)


def wording_scores(answered: Answered) -> Mapping[str, float]:
    """`exact_match`, `token_f1`, `answer_in_quotes@1` and `@3`, `quote_chars_mean`. Scores that do not count
    the question are missing."""
    question, answer = answered.question, answered.answer
    if not question.answerable:
        return {}
    scores: dict[str, float] = {}
    if any(map(normalise, question.answers)):
        text = plain_text(answer)
        scores["exact_match"] = exact_match(text, question.answers)
        scores["token_f1"] = token_f1(text, question.answers)
    if quotable := quotable_answers(question.answers):
        for first in (1, 3):
            scores[f"answer_in_quotes@{first}"] = answer_in_quotes(answer, quotable, first=first)
    if answer.citations:
        scores["quote_chars_mean"] = float(len(answer.citations[0].quote))
    return scores


def plain_text(answer: Answer) -> str:
    """The answer's text without citation marks and markup; "" when it was refused."""
    text = " ".join(statement.text for statement in answer.statements)
    return _TAG.sub(" ", _LINK.sub(r"\1", _MARK.sub(" ", text)))


def exact_match(text: str, golds: Iterable[str]) -> float:
    """1 when the text equals one of the gold answers, normalised; else 0.

    Rajpurkar et al. 2016, SQuAD, section 6.1. Unlike SQuAD, which drops "a", "an" and "the", articles are
    kept, since these are words of only one language.

    >>> exact_match("On 24 March!", ["on 24 march", "24 March"])
    1.0
    """
    own = normalise(text)
    return float(bool(own) and own in map(normalise, golds))


def token_f1(text: str, golds: Iterable[str]) -> float:
    """The overlap of the text's words with those of a gold answer, counting repeated words: the harmonic mean
    of precision and recall, for the gold answer that gives the highest.

    Rajpurkar et al. 2016, SQuAD, section 6.1, again keeping articles. Chinese and Japanese are counted by
    character, as in MLQA (Lewis et al. 2020). Two of the four words of "the old ferry sank" are in "the
    ferry", and these are all of its words: 2 · ½ · 1 / (½ + 1) = ⅔.

    >>> round(token_f1("the old ferry sank", ["the ferry"]), 3)
    0.667
    """
    own = _tokens(text)
    return max((_f1(own, _tokens(gold)) for gold in golds), default=0.0)


def answer_in_quotes(answer: Answer, golds: Iterable[str], *, first: int) -> float:
    """1 when one of the `first` quotes contains one of the gold answers, normalised; else 0.

    Users are shown quotes, so this is what "answered" means for them. A gold answer must begin at the
    beginning of a word and may end inside one ("Dementi" is in "Dementis", "Rom" is not in "Strom"). A number
    is never cut. Quotes that are a whole passage of more than two sentences do not count.
    """
    quotes = [normalise(one.quote) for one in answer.citations[:first] if not _is_whole_passage(one)]
    return float(any(contains(quote, normalise(gold)) for gold in golds for quote in quotes))


def quotable_answers(golds: Iterable[str]) -> tuple[str, ...]:
    """The gold answers that a quote may contain: all but blank ones and a mere yes or no."""
    return tuple(gold for gold in golds if normalise(gold) not in _YES_NO | {""})


def _is_whole_passage(citation: Citation) -> bool:
    passage = citation.passage
    whole = citation.quote.strip() == passage.text.strip()
    return whole and len(passage.sentences) >= _MANY_SENTENCES


def _tokens(text: str) -> Sequence[str]:
    return _TOKEN.findall(normalise(text))


def _f1(own: Sequence[str], gold: Sequence[str]) -> float:
    common = (Counter(own) & Counter(gold)).total()
    return 2 * common / (len(own) + len(gold)) if common else 0.0
