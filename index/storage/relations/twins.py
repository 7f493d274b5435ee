"""The sentences that copies of one text, or versions of one item, have in common."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.storage.relations.copies import likeness
from index.storage.relations.words import figures, folded_words, without_accents
from index.text.articles import Article
from index.text.passages import split_article
from languages.known import expression_in_all_languages, in_all_languages
from languages.notation import expression

_EDITED = 0.8
"""Two sentences of copies are one, edited, if their words agree this much, their figures are the same, and no
word that may reverse the meaning is in only one of them."""

_KEPT = 0.5
"""A sentence of an older version that is less like every sentence of the newer one was taken out."""

_TURNING_WORDS = in_all_languages(lambda one: one.disagreements.turning if one.disagreements else "")
_TURNING_FORMS = expression_in_all_languages(
    lambda one: one.disagreements.turning_forms if one.disagreements else ""
)
_TURNING = re.compile(rf"{expression(without_accents(_TURNING_WORDS))}|{_TURNING_FORMS}")
"""Words, without accents, that can reverse a sentence's meaning, alone or in place of another."""


@dataclass(frozen=True, slots=True)
class SentencePlace:
    """A sentence, given by its passage and its number there."""

    passage_id: str
    number: int


@dataclass(frozen=True, slots=True)
class _Sentence:
    place: SentencePlace
    words: tuple[str, ...]


def same_sentences(articles: Sequence[Article]) -> Iterator[tuple[tuple[int, SentencePlace], ...]]:
    """Groups of places that have one sentence, each place with the number of its article. The articles must
    be in order of their rank, and so are the places."""
    language = articles[0].source.language
    groups: list[list[tuple[int, SentencePlace]]] = []
    by_words: dict[tuple[str, ...], int] = {}
    by_word: dict[str, set[int]] = defaultdict(set)
    examples: list[tuple[str, ...]] = []
    for rank, article in enumerate(articles):
        for sentence in _sentences(article, language):
            group = by_words.get(sentence.words)
            if group is None:
                group = _edited(sentence.words, examples, by_word)
            if group is None:
                group = len(groups)
                groups.append([])
                examples.append(sentence.words)
                for word in sentence.words:
                    by_word[word].add(group)
            by_words[sentence.words] = group
            groups[group].append((rank, sentence.place))
    for places in groups:
        if len({rank for rank, _ in places}) > 1:
            yield tuple(places)


def kept_sentences(older: Article, newer: Article) -> Iterator[tuple[SentencePlace, bool]]:
    """The sentences of an older version that the newer one also has, and whether it has them word for word.
    Those that were taken out are left out."""
    language = newer.source.language
    others = [sentence.words for sentence in _sentences(newer, language)]
    equal = set(others)
    for sentence in _sentences(older, language):
        if sentence.words in equal:
            yield sentence.place, True
        elif any(likeness(sentence.words, other) >= _KEPT for other in others):
            yield sentence.place, False


def _sentences(article: Article, language: str | None) -> Iterator[_Sentence]:
    for passage in split_article(article):
        for number, span in enumerate(passage.sentences):
            if words := folded_words(passage.quote(span), language):
                yield _Sentence(SentencePlace(passage.id, number), words)


def _edited(
    words: tuple[str, ...], examples: Sequence[tuple[str, ...]], by_word: dict[str, set[int]]
) -> int | None:
    """The group with the sentence of which this one is an edited form; None if there is none."""
    shared: dict[int, int] = defaultdict(int)
    for word in set(words):
        for group in by_word.get(word, ()):
            shared[group] += 1
    for group in sorted(shared, key=lambda group: -shared[group])[:5]:
        example = examples[group]
        if figures(words) != figures(example) or likeness(words, example) < _EDITED:
            continue
        if not any(_TURNING.fullmatch(word) for word in set(words) ^ set(example)):
            return group
    return None
