"""Yes or no, where a question asks whether somebody denied, confirmed or commented and a statement proves it.

The proof: the statement is by the person asked about, it has happened, and it says what the question asks
about: the same words and figures, both negated or neither, and nothing contradicts it. What is not proved is
left to the quotes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.answerers.candidates import SAME_FROM, QuoteCandidate
from bot.statements.acts import YesOrNo
from bot.statements.asked import AskedAct
from bot.statements.likeness import SPOKESMAN, alike, offices
from bot.statements.propositions import Proposition, asked_about, said_in, telling_words
from bot.statements.statement import Utterance
from index.question.query import WORD, Query
from index.text.articles import Span
from languages.known import STATEMENT_WORDS, grammar_of
from languages.notation import anywhere, words_pattern

_FIRST = 0.15
"""Only a person's best statement settles a question, or one at most this much below it: a lower one may have
the question's words by chance."""

# How well late interaction has to match a word of the question that is spelt differently: a synonym in the
# same language, a translation across languages; and the required mean over all words across languages. Chosen
# on the seen halves of benchmarks/statements and on corpus/questions-statements.jsonl.
_SYNONYM = 0.55
_SURELY = 0.7
_TRANSLATION = 0.36
_MEAN_TRANSLATION = 0.44
_NAMED_TRANSLATION = 0.38
_ONLY_TRANSLATION = 0.52
_NAME_MATCHES = 0.49
_NAMED = 0.6

_OFFICERS = frozenset({SPOKESMAN, "director", "president"})

_SAID_SHARE = 0.5
"""This much of what is said has to be in the question too: "an inquiry into bribery" is not bribery."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The statements that decide a question, the one to quote first at the front, and the verdict. The
    verdict is None where they do not settle it: the question is negated, or a later statement takes an
    earlier one back."""

    statements: tuple[QuoteCandidate, ...]
    verdict: YesOrNo | None


def decide(query: Query, asked: AskedAct, ranked: Sequence[QuoteCandidate]) -> Decision | None:
    """What settles a yes/no question; None for other questions, or when nothing settles it."""
    if asked.act is None:
        return None
    theirs = [one for one in ranked if _is_theirs(asked, one)]
    near = [one for one in theirs if theirs[0].rank - one.rank <= _FIRST]
    best = next((one for one in near if _is_proved(query, asked, one)), None)
    if best is None or best.told is None:
        return None
    against = [one for one in ranked if _speaks_against(query, asked, one, best)]
    if against:
        both = sorted((best, against[0]), key=_when, reverse=True)
        return Decision(tuple(both), None)
    return Decision((best,), None if asked.negated else best.told.act.settles[asked.act])


def _is_theirs(asked: AskedAct, one: QuoteCandidate) -> bool:
    """Whether it is a statement by the person asked about, of a kind that settles the question."""
    told = one.told
    return told is not None and not told.nested and asked.act in told.act.settles and one.same >= SAME_FROM


def _is_proved(query: Query, asked: AskedAct, one: QuoteCandidate) -> bool:
    """Whether a statement says what the question asks about."""
    said, question = _said(one), asked_about(asked.matter, asked.language)
    matter = dict(_matter(query, asked, one, said))
    if said.restricted or one.passage.source.kind == "opinion" or _is_hearsay(one):
        return False
    if not matter:
        return _is_what_was_spoken_of(query, one, said)
    if said.negated != question.negated or (question.numbers and question.numbers != said.numbers):
        return False
    if one.told and one.told.act.kind == "confirmed" and said.embedded and not question.embedded:
        return False
    if asked.act == "comment" or one.passage.source.language != query.language:
        return _is_translated(query, one, matter)
    clause = grammar_of(asked.language).verb_last or _is_clause(asked)
    return bool(said.words) and _is_the_same(list(matter.values()), one, said, clause=clause)


def _is_hearsay(one: QuoteCandidate) -> bool:
    """Whether somebody else is named as the source for the statement: "According to the union, the dean
    confirmed"."""
    if one.told is None:
        return False
    sentence = one.passage.quote(one.passage.sentences[one.number])
    act = one.told.act
    sources = words_pattern(STATEMENT_WORDS[act.language].sources)
    return any(
        other.span != act.span and sources.fullmatch(sentence[slice(*other.span)]) for other in one.told.acts
    )


def _is_clause(asked: AskedAct) -> bool:
    """Whether a question asks about a clause ("that it was open", "having opened it") rather than a thing
    ("the opening")."""
    words = STATEMENT_WORDS[asked.language]
    gerund = words.gerund and re.match(rf"\W*{words.gerund}\b", asked.matter.partition(" ")[2])
    return bool(gerund or anywhere(words.that).search(asked.matter))


def _is_the_same(
    asked_words: Sequence[tuple[str, float]], one: QuoteCandidate, said: Proposition, *, clause: bool
) -> bool:
    """Whether statement and question agree, in one language. Each word asked about is in what is said or
    shortly before; most are in what is said (for a noun, the first is); and what is said is mostly in the
    question."""
    context, sentence = _context(one), WORD.findall(one.passage.quote(one.passage.sentences[one.number]))
    # A word in another part of the sentence is matched there, not by what is said.
    told = [
        _has(word, said.words) or (match >= _SYNONYM and not _has(word, sentence))
        for word, match in asked_words
    ]
    around = all(known or _has(word, context) for known, (word, _) in zip(told, asked_words, strict=True))
    headed = sum(told) * 2 > len(told) if clause else told[0]
    if not around or not headed:
        return False
    names = [word for word, _ in asked_words]
    shared = [_has(word, names) for word in said.words]
    synonyms = sum(not _has(word, sentence) and match >= _SURELY for word, match in asked_words)
    covered = (sum(shared) + synonyms) / len(shared)
    enough = covered > _SAID_SHARE or (said.is_clause and covered == _SAID_SHARE)
    if not clause:  # "delays in the sale" is not the sale, whatever the other words
        enough = enough and synonyms > 0
    return said.refers_back or enough or shared[0] or (clause and said.is_clause and all(told))


def _is_translated(query: Query, one: QuoteCandidate, matter: Mapping[Span, tuple[str, float]]) -> bool:
    """Whether statement and question agree, across languages: the names are there, and the other words match;
    with three or more, the worst is ignored."""
    names = [
        span
        for span in matter
        if not grammar_of(query.language).nouns_capitalised and query.text[span.start].isupper()
    ]
    text = f"{one.passage.source.title or ''} {one.passage.text}"
    for span in names:
        word, match = matter[span]
        if match < _NAME_MATCHES and not _has(word, WORD.findall(text)):
            return False
    matches = sorted(match for span, (_, match) in matter.items() if span not in names)
    matches = matches[1:] if len(matches) >= 3 else matches
    named = sum(matter[span][1] >= _NAMED for span in names)
    least = _MEAN_TRANSLATION if named or len(matches) > 1 else _ONLY_TRANSLATION
    least = _NAMED_TRANSLATION if named > 1 else least
    return not matches or (sum(matches) / len(matches) >= least and matches[0] >= _TRANSLATION)


def _is_what_was_spoken_of(query: Query, one: QuoteCandidate, said: Proposition) -> bool:
    """Whether "it" is what the conversation is about; True without a conversation."""
    around = (*said.words, *_context(one))
    for text in reversed(query.before):
        spoken_of = asked_about(text, query.language)
        words = [word for word in spoken_of.words if not _is_of_the_asking(word, query.language, one)]
        if not words:  # "Did the Kremlin deny it?" names no subject itself
            continue
        if one.passage.source.language != query.language or spoken_of.negated != said.negated:
            return False
        return any(_has(word, said.words) for word in words) and all(_has(word, around) for word in words)
    return True


def _is_of_the_asking(word: str, language: str, one: QuoteCandidate) -> bool:
    """Whether a word only asks, or names the speaker or the kind of statement."""
    assert one.told is not None
    words = STATEMENT_WORDS.get(language)
    if words is None:
        return False
    acts = f"{words.asks}, {words.helping}, {words.deny}, {words.confirm}, {words.comment}"
    return bool(words_pattern(acts).fullmatch(word)) or _has(word, WORD.findall(one.told.beside))


def _speaks_against(query: Query, asked: AskedAct, one: QuoteCandidate, best: QuoteCandidate) -> bool:
    """Whether the same speaker says the contrary, or takes it back, on the same matter."""
    told, proved = one.told, best.told
    if told is None or proved is None or asked.act is None or one is best:
        return False
    same_article = one.passage.source == best.passage.source
    theirs = one.same >= SAME_FROM or (same_article and not told.speaker)
    corrected = theirs and any(act.kind == "corrected" for act in told.acts)
    settled = {act.settles.get(asked.act) for act in told.acts} - {None, proved.act.settles[asked.act]}
    if not settled and not corrected:
        return False
    if one.same < SAME_FROM and not _may_speak_for(told, one, best):
        return False
    said = _said(one)
    if same_article and (said.refers_back or not said.words):
        return True
    if corrected and not settled:
        text = WORD.findall(f"{one.passage.source.title or ''} {one.passage.text}")
        return any(_has(word, text) for _, (word, _) in _matter(query, asked, one, said))
    matter = [match for _, match in _matter(query, asked, one, said)]
    if one.passage.source.language != query.language:
        return min((match for _, match in matter), default=1.0) >= _MEAN_TRANSLATION
    words = [word for word, _ in matter] or list(_said(best).words)
    return not words or (_has(words[0], said.words) and _all_but_one(words, (*said.words, *_context(one))))


def _may_speak_for(told: Utterance, one: QuoteCandidate, best: QuoteCandidate) -> bool:
    """Whether a statement may be by the same side: the speaker is not named, or is a spokesman without an
    employer or, later in the same article, an officer such as a director or a chairwoman."""
    bodies = offices(told.speaker or "", told.act.language)
    within = one.passage.source == best.passage.source and one.span.start > best.span.start
    return not told.speaker or bodies == {SPOKESMAN} or (within and bool(bodies & _OFFICERS))


def _all_but_one(words: Sequence[str], others: Iterable[str]) -> bool:
    others = list(others)
    return sum(_has(word, others) for word in words) >= len(words) - 1


def _when(one: QuoteCandidate) -> tuple[str, int]:
    """A sort key by which later statements are greater: by the article's day, then by position."""
    published = one.passage.source.published
    return published.isoformat() if published else "", one.span.start


def _said(one: QuoteCandidate) -> Proposition:
    assert one.told is not None
    sentences = [one.passage.quote(span) for span in one.passage.sentences]
    return said_in(sentences[one.number], one.told.act, one.told.speaker, sentences[: one.number])


def _context(one: QuoteCandidate) -> list[str]:
    """The words of the headline and of the passage's sentences before."""
    before = one.passage.sentences[: one.number]
    texts = (one.passage.source.title or "", *(one.passage.quote(span) for span in before))
    return [word for text in texts for word in WORD.findall(text)]


def _has(word: str, words: Iterable[str]) -> bool:
    return any(alike(word, other) for other in words)


def _matter(
    query: Query, asked: AskedAct, one: QuoteCandidate, said: Proposition
) -> Iterator[tuple[Span, tuple[str, float]]]:
    """Each word of what the question is about, with how well the statement matches it. Where the statement
    only refers back, the text before counts too. Words for the speaker and for the kind of statement are left
    out."""
    words, subject = STATEMENT_WORDS[asked.language], set(_split(asked.subject))
    act = words_pattern(", ".join((words.deny, words.confirm, words.comment)))
    matches = one.own_words
    if said.refers_back or not said.words:
        # Across languages few words match at all, so the headline and two sentences count; in one language, a
        # word further away is usually about something else.
        matches = one.near_words if one.passage.source.language == query.language else one.words
    for span in telling_words(query.text, asked.language):
        text = query.text[slice(*span)]
        if not act.fullmatch(text) and not subject & set(_split(text)):
            yield span, (text, matches.get(span, 0.0))


def _split(text: str) -> list[str]:
    return [part for part in re.split(r"\W+", text.casefold()) if part]
