"""A sentence read as a statement: the kind of statement and its speaker."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.citations.answer import StatementKind
from bot.statements.acts import Act, find_acts, is_gerund, is_nested
from bot.statements.asked import AskedAct
from bot.statements.noun_phrases import leading_noun_phrase
from bot.statements.speakers.speaker import Speaker, find_speaker
from index.question.query import WORD, content_words
from index.text.articles import Span
from index.text.letters import composed
from index.text.passages import Passage
from languages.known import STATEMENT_WORDS, grammar_of, in_all_languages
from languages.notation import anywhere, word_set, words_pattern

_PREFERRED: tuple[StatementKind, ...] = (
    "denied",
    "declined",
    "confirmed",
    "corrected",
    "demanded",
    "announced",
    "reported",
    "said",
)
"""If a sentence has several kinds and none was asked for, the first of these counts."""


_GRAVE = _PREFERRED[:4]

_BEFORE_PLACES = word_set(in_all_languages(lambda one: one.statements.spoken_from if one.statements else ""))
"""These come before a place for which somebody speaks: "Im Weißen Haus"."""

_TELLING = 4
"""This many content words, besides those for the speaker and the act, say what a sentence is about."""

_QUOTED = re.compile(r"""[“„«»"‘][^“”„«»"]*[”“»«"]""")


@dataclass(frozen=True, slots=True)
class Utterance:
    """A statement that a sentence reports.

    `act` is the one of its `acts` that counts. `speaker` is verbatim, with composed accents; None where
    nobody is named. `beside` are all words for the speaker, including `speaker`: "in the name of the
    Kremlin". `nested` says that it contains a second act, as in "denied that it had denied": it then proves
    nothing. `alone` says that the sentence states its subject; "He denied that" and "denied the report" do
    not.
    """

    act: Act
    acts: tuple[Act, ...]
    speaker: str | None
    beside: str
    nested: bool = False
    alone: bool = False


def read_statement(
    sentence: str, language: str | None, *, earlier: Sequence[str] = (), asked: AskedAct | None = None
) -> Utterance | None:
    """The sentence's statement, None where it has none; of several, the one that is asked for. `earlier` are
    the sentences before it in its passage."""
    return _read(composed(sentence), language, tuple(map(composed, earlier)), asked or AskedAct())


@lru_cache(maxsize=1_024)  # a sentence is read again for each quote that it is in or precedes
def _read(sentence: str, language: str | None, earlier: tuple[str, ...], asked: AskedAct) -> Utterance | None:
    acts = find_acts(sentence, language)
    if not acts:
        return None
    speakers = {act: find_speaker(sentence, act, earlier) for act in acts}
    acts = tuple(one for one in acts if not _describes(sentence, one, named=bool(speakers[one].text)))
    if not acts:
        return None
    act = min(
        acts,
        key=lambda one: (
            *_rank(one, asked),
            not speakers[one].text,
            _PREFERRED.index(one.kind),
        ),
    )
    speaker = speakers[act].text or _main_speaker(sentence, act, speakers) or None
    beside = " ".join([speaker or "", *_beside(sentence, act)])
    return Utterance(
        act, acts, speaker, beside, is_nested(sentence, act), _stands_alone(sentence, act, beside)
    )


def statement_at(passage: Passage, span: Span) -> Utterance | None:
    """The first statement in the sentences that a span touches; None where they have none."""
    sentences = [passage.quote(one) for one in passage.sentences]
    for number, one in enumerate(passage.sentences):
        if one.start < span.end and span.start < one.end:
            told = read_statement(sentences[number], passage.source.language, earlier=sentences[:number])
            if told:
                return told
    return None


def _describes(sentence: str, act: Act, *, named: bool) -> bool:
    """Whether the word only describes a noun: "the company's reported income", "a road blockade announced for
    15 April"."""
    words, grammar = STATEMENT_WORDS[act.language], grammar_of(act.language)
    word = sentence[slice(*act.span)]
    if grammar.verbs_at_end or grammar.verb_last:
        return False
    if " " in word or words_pattern(words.nouns).fullmatch(word):
        return False
    before = next(reversed(sentence[: act.span.start].split()), "")
    behind = next(iter(sentence[act.span.end :].split()), "")
    if before.endswith(("'s", "’s")) or words_pattern(words.determiners).fullmatch(before):
        return True
    phrases = words.phrases
    small = (phrases.helpers, phrases.being, phrases.adverbs, phrases.coordination)
    noun = before.isalpha() and before.islower() and not words_pattern(", ".join(small)).fullmatch(before)
    linked = words_pattern(f"{phrases.prepositions}, {phrases.links}").fullmatch(behind)
    return noun and not named and bool(linked)


def _main_speaker(sentence: str, act: Act, speakers: Mapping[Act, Speaker]) -> str:
    """The speaker of the other act that a participle accompanies: "said Berg, denying any wrongdoing"."""
    goes_along = is_gerund(sentence[slice(*act.span)].split()[0], act.language)
    return next((one.text for one in speakers.values() if goes_along and one.text), "")


def _rank(act: Act, asked: AskedAct) -> tuple[bool, bool, bool]:
    return (
        asked.act is not None and asked.act not in act.settles,
        act.kind not in asked.kinds,
        act.kind not in _GRAVE,
    )


def _stands_alone(sentence: str, act: Act, beside: str) -> bool:
    words = STATEMENT_WORDS[act.language]
    rest = _QUOTED.sub(" ", sentence[: act.span.start] + " " + sentence[act.span.end :])
    inside = sentence[slice(*act.span)].partition(" ")[2]  # the words between the two parts of a verb
    left_out = {word.casefold() for word in WORD.findall(beside)}
    content = [
        word
        for text in (rest, inside)
        for word in (text[slice(*span)] for span in content_words(text, act.language))
        if word.casefold() not in left_out and not anywhere(f"{words.claims}, {words.asides}").fullmatch(word)
    ]
    return len(content) >= _TELLING


def _beside(sentence: str, act: Act) -> list[str]:
    """On whose behalf somebody speaks, and where: "im Namen des Kremls", "Im Weißen Haus gab …"."""
    words = STATEMENT_WORDS[act.language]
    opened = anywhere(words.that).search(sentence, act.span.end)
    outside = sentence[: opened.start()] if opened else sentence
    after = [outside[match.end() :] for match in anywhere(words.behalf).finditer(outside)]
    first, _, rest = sentence.partition(" ")
    if first.casefold() in _BEFORE_PLACES:
        after.append(rest)
    return [leading_noun_phrase(text, act.language) for text in after]
