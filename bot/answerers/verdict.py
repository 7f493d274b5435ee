"""Yes or no, where a question asks whether somebody denied, confirmed or commented and a statement tells.

Never on a guess: whose statement it is has to be whom the question asks about, and it has to be about the
same matter. What stays open is left to the quotes.
"""

import re
from collections.abc import Mapping, Sequence

from bot.answerers.candidates import SAME_FROM, Candidate
from bot.statements import SPOKESMAN, Question, Verdict, alike, offices
from bot.statements.notation import words_pattern
from bot.statements.words import WORDS
from index.articles import Span
from index.query import WORD, Query, content_words

_FIRST = 0.042
"""Only the best of somebody's statements settles a question, or one as near to it as this: what is further
away may have the question's words by chance."""

_NEAR = 0.07
_AS_NEAR = 0.1
"""A contrary statement of the same speaker leaves it open when its score, and the share of the question's
words that it has, are as near to the best statement's as this."""

# How well the words of what a question is about have to be matched by the statement: where it tells that
# itself and where the sentences before it do, which have more to match; each word in the question's own
# language, the mean across languages. Set where on corpus/questions-statements.jsonl none is wrong and most
# are decided (.853 of the clear ones), and on questions-unsaid.jsonl beside it, about what the same speakers
# never spoke of, 3 of 40 are wrong. With limits .02 higher .809 are decided.
_WORST_ITSELF = 0.39
_WORST_BEFORE = 0.51
_MEAN_ITSELF = 0.42
_MEAN_BEFORE = 0.39
_WORST_ACROSS = 0.34

_NAME_MATCHES = 0.49
"""A name that is spelt otherwise in the passage is known from here."""

_NO_CONTRACTIONS = frozenset({"ill", "shell", "hell", "wed"})
"""The stopwords count them as "I'll" and so on without the apostrophe."""


def decide(
    query: Query, asked: Question, ranked: Sequence[Candidate]
) -> tuple[Candidate, Verdict | None] | None:
    """The statement that settles a question after yes or no, and how; None when the question is none, nothing
    settles it, or another statement of the same speaker says the contrary. Settled without a verdict is a
    negated question: "Did he not deny it?" has no plain yes."""
    if asked.act is None:
        return None
    theirs = [one for one in ranked if _is_theirs(asked, one)]
    first = [one for one in theirs if theirs[0].rank - one.rank <= _FIRST]
    settling = [one for one in theirs if _is_on_the_matter(query, asked, one)]
    best = next((one for one in settling if one in first), None)
    if best is None:
        return None
    contrary = settling + [one for one in ranked if _may_be_theirs(asked, one)]
    near = [one for one in contrary if best.rank - one.rank <= _NEAR and _as_near(query, asked, one, best)]
    verdicts = {one.told.act.settles[asked.act] for one in near if one.told}
    if len(verdicts) > 1:
        return None
    return best, None if asked.negated else verdicts.pop()


def _is_theirs(asked: Question, one: Candidate) -> bool:
    """Whether it is a statement of whom the question asks about, and settles what it asks."""
    told = one.told
    return told is not None and not told.nested and asked.act in told.act.settles and one.same >= SAME_FROM


def _may_be_theirs(asked: Question, one: Candidate) -> bool:
    """A statement of nobody in particular, or of a spokesman, for whom is not said."""
    told = one.told
    if told is None or asked.act not in told.act.settles or one.same > 0:
        return False
    return not told.speaker or offices(told.speaker, told.act.language) == {SPOKESMAN}


def _is_on_the_matter(query: Query, asked: Question, one: Candidate) -> bool:
    alone = one.told is not None and one.told.alone
    own_language = one.passage.source.language == query.language
    matter = _matter(query, asked, one)
    if asked.act == "comment" or not own_language:
        names, words = _apart(query, matter)
        least = _MEAN_ITSELF if alone else _MEAN_BEFORE
        known = all(_is_known(query.text[slice(*span)], matter[span], one) for span in names)
        matches = _freely([matter[span] for span in words])
        return known and (not matches or (_mean(matches) >= least and min(matches) >= _WORST_ACROSS))
    return min(matter.values(), default=1.0) >= (_WORST_ITSELF if alone else _WORST_BEFORE)


def _freely(matches: Sequence[float]) -> Sequence[float]:
    """Without the worst of three and more: hardly a sentence has every word of another language's."""
    return sorted(matches)[1:] if len(matches) >= 3 else matches


def _apart(query: Query, matter: Mapping[Span, float]) -> tuple[list[Span], list[Span]]:
    """The names among the words, and the others; in German, where every noun is written large, no names."""
    names = [span for span in matter if query.language != "de" and query.text[span.start].isupper()]
    return names, [span for span in matter if span not in names]


def _is_known(name: str, match: float, one: Candidate) -> bool:
    text = f"{one.passage.source.title or ''} {one.passage.text}"
    return match >= _NAME_MATCHES or any(alike(name, word) for word in WORD.findall(text))


def _as_near(query: Query, asked: Question, one: Candidate, best: Candidate) -> bool:
    """Whether a statement is as much on the matter as the best, so that it could contradict it."""
    means = [_mean(list(_matter(query, asked, each).values())) for each in (one, best)]
    return means[0] > means[1] - _AS_NEAR


def _mean(matches: Sequence[float]) -> float:
    return sum(matches) / len(matches) if matches else 1.0


def _matter(query: Query, asked: Question, one: Candidate) -> dict[Span, float]:
    """How well each word of what the question is about is matched: not those for whom and for what act."""
    words, subject = WORDS[asked.language], set(_split(asked.subject))
    frame = words_pattern(
        ", ".join((words.not_asked, words.claims, words.deny, words.confirm, words.comment, words.helping))
    )
    spans = [Span(*match.span()) for match in WORD.finditer(query.text)]
    content = set(content_words(query.text, query.language))
    texts = {span: query.text[slice(*span)] for span in spans}
    texts = {span: text for span, text in texts.items() if span in content or text in _NO_CONTRACTIONS}
    return {
        span: one.words.get(span, 0.0)
        for span, text in texts.items()
        if not frame.fullmatch(text) and not subject & set(_split(text))
    }


def _split(text: str) -> list[str]:
    return [part for part in re.split(r"\W+", text.casefold()) if part]
