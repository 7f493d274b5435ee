"""Which sentences are on the story that a question is about."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.disagreements.named import full_names_in, last_names_in
from index.question.query import WORD, Query, content_words
from index.text.articles import Span
from languages.known import grammar_of

_KNOWN_FROM = 0.55
"""From this match on, late interaction has found a word in a text. In the sample, a question's words have .57
to .93 in the articles that it is about; words that merely ask ("happened") have .55 at most."""

_LOOSELY = 0.42
"""In another language, a word that is present matches at least this well: "barrage" has .46 to .5 in German
texts on a dam."""

_SURELY_KNOWN = 0.75
"""From this match on, the word is certainly there: in the sample, a question's names match other names with
.61 at most."""

_MET_SHARE = 0.8
"""A word counts as met where it matches with at least this share of its best match."""

_FEWEST_MET = 2
"""Later events need not have every word of the question: that the bridge "was closed" is not repeated when it
is opened. All other words have to be met, and at least this many."""

_SEVERAL_NAMES = 3
"""Where every noun looks like a name, as in German, one may be missing if there are at least this many."""

_LEAD_CHARACTERS = 350
"""This allows for a headline before the first sentence."""

_TELLING_CHARACTERS = 4

_VAGUE = frozenset(
    """case story affair matter situation fall geschichte sache affäre lage affaire histoire caso asunto
    historia dava olay durum дело история""".split()
)
"""Words for any story: "the case of the stolen horse" is about a horse."""

_NAMES_OF_A_STORY = 3
_FULL_NAMES_OF_A_STORY = 2
"""Two articles are on one story if they have this many names in common, and this many in full; two that only
share a town have its name and its mayor's in common."""


def on_story(
    query: Query, subject: str, candidates: Sequence[QuoteCandidate], *, missing: int, by_lead: bool = True
) -> tuple[QuoteCandidate, ...]:
    """The sentences that are on the story.

    These are the sentences that have all but `missing` of the subject's words that occur in any of the
    sentences. The headline, the text before a sentence and, with `by_lead`, the beginning of its article
    count too. A word is compared with its best match among texts in the same language; a name, and any word
    in texts in the question's language, with its best match in all texts, as it would appear unchanged there.
    """
    spans = _subject(query, subject)
    if not any(one.words for one in candidates):  # the model matches no words
        return tuple(candidates)
    names = _names(query, spans)
    best = {span: _best(span, candidates) for span in spans}
    by_language = {
        language: {
            span: best[span]
            if span in names or language == query.language
            else _best(span, candidates, language)
            for span in spans
        }
        for language in {one.passage.source.language for one in candidates}
    }
    leads: dict[str, dict[Span, float]] = {}
    for one in candidates:
        if by_lead and begins_article(one):
            own = leads.setdefault(one.passage.source.article_id, {})
            own.update({span: max(value, own.get(span, 0.0)) for span, value in one.words.items()})
    return tuple(
        one
        for one in candidates
        if _meets(
            query,
            _either(one.words, leads.get(one.passage.source.article_id, {})),
            by_language[one.passage.source.language],
            names,
            missing,
            own_language=one.passage.source.language == query.language,
        )
    )


def speaking_of(
    query: Query, subject: str, candidates: Sequence[QuoteCandidate]
) -> tuple[QuoteCandidate, ...]:
    """The sentences that have a word of the subject themselves, or directly follow one that has: with only
    the headline's words they may be about something else. Where the subject is one word, a sentence in the
    paragraph before does not count."""
    spans = _subject(query, subject)
    names = _names(query, spans)
    if not any(one.near_words for one in candidates):
        return tuple(candidates)

    def speaks(one: QuoteCandidate, span: Span) -> bool:
        is_alone = len(spans) == 1 and one.number in one.passage.breaks
        match = (one.own_words if is_alone else one.near_words).get(span, 0.0)
        same = span in names or one.passage.source.language == query.language
        return match >= (_KNOWN_FROM if same else _LOOSELY)

    return tuple(one for one in candidates if any(speaks(one, span) for span in spans))


def continuing(
    told: Sequence[QuoteCandidate], candidates: Sequence[QuoteCandidate], *, after: date | None
) -> tuple[QuoteCandidate, ...]:
    """The sentences of articles published after a day that continue the story of `told` without the
    question's words: several names of one of its articles appear in theirs, two of them as full names."""
    texts: dict[str, str] = {}
    for one in candidates:
        source = one.passage.source
        texts[source.article_id] = f"{texts.get(source.article_id, '')}\n{one.passage.text}"
    stories = {one.passage.source.article_id: one.passage.source.language or "en" for one in told}
    told_in = {texts[each]: language for each, language in stories.items() if each in texts}
    going_on = {
        each
        for each, text in texts.items()
        if each in stories or any(_goes_on(text, one, language) for one, language in told_in.items())
    }
    return tuple(
        one
        for one in candidates
        if one.passage.source.article_id in going_on
        and (after is None or (one.passage.source.published or date.min) > after)
    )


def _goes_on(text: str, story: str, language: str) -> bool:
    """Whether a text has several of a story's names, two of them in full: one mayor appears in many
    stories."""
    there = set(WORD.findall(text))
    shared = sum(name in there for name in last_names_in(story, language))
    full = full_names_in(story, language) & full_names_in(text, language)
    bearers = {last for _, last in full} - {first for first, _ in full}  # "Mayor Anna Berg" counts once
    return shared >= _NAMES_OF_A_STORY and len(bearers) >= _FULL_NAMES_OF_A_STORY


def begins_article(one: QuoteCandidate) -> bool:
    """Whether a sentence is at the beginning of its article, where the news is."""
    return one.passage.sentences[one.number].start < _LEAD_CHARACTERS


def share_of_words_met(
    query: Query, subject: str, candidates: Sequence[QuoteCandidate], *, well: bool = False
) -> float:
    """The largest share of the subject's words that one sentence has, 0 to 1; 0 where that is unknown. `well`
    counts only words that are certainly there."""
    spans = _subject(query, subject)
    if not spans or not any(one.words for one in candidates):
        return 0.0
    enough = _SURELY_KNOWN if well else _KNOWN_FROM
    met = (sum(one.words.get(span, 0.0) >= enough for span in spans) for one in candidates)
    return max(met, default=0) / len(spans)


def _subject(query: Query, subject: str) -> tuple[Span, ...]:
    """The spans of the subject's words in the query: its content words, or if it has none, all but short
    words."""
    telling = content_words(subject, query.language)
    listed = [subject[slice(*span)] for span in telling] or [
        word for word in WORD.findall(subject) if len(word) >= _TELLING_CHARACTERS
    ]
    words = {word.casefold() for word in listed} - _VAGUE
    return tuple(Span(*match.span()) for match in WORD.finditer(query.text) if match[0].casefold() in words)


def _names(query: Query, spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(span for span in spans if span.start > 0 and query.text[span.start].isupper())


def _best(span: Span, candidates: Sequence[QuoteCandidate], language: str | None = "") -> float:
    return max(
        (
            one.words.get(span, 0.0)
            for one in candidates
            if language == "" or one.passage.source.language == language
        ),
        default=0.0,
    )


def _either(words: Mapping[Span, float], lead: Mapping[Span, float]) -> dict[Span, float]:
    return {span: max(words.get(span, 0.0), lead.get(span, 0.0)) for span in {*words, *lead}}


def _meets(
    query: Query,
    own: Mapping[Span, float],
    best: Mapping[Span, float],
    names: Sequence[Span],
    missing: int,
    *,
    own_language: bool,
) -> bool:
    known = [span for span, value in best.items() if value >= _KNOWN_FROM]
    if best and not known:
        return False
    met = [span for span in known if own.get(span, 0.0) >= _MET_SHARE * best[span]]
    lacking = [name for name in names if name in known and name not in met]
    nouns_look_like_names = grammar_of(query.language).nouns_capitalised
    lenient = nouns_look_like_names and len(names) >= _SEVERAL_NAMES
    if len(lacking) > (missing if lenient else 0):
        return False
    others = [span for span in known if span not in names]
    unknown = [span for span in best if span not in names and span not in others]
    if not others and unknown and not any(own.get(span, 0.0) >= _LOOSELY for span in unknown):
        return False  # only the name is the same
    if others and not nouns_look_like_names and not any(span in met for span in others):
        return False  # only the place is the same
    return len(met) == len(known) or (len(met) >= _FEWEST_MET and len(known) - len(met) <= missing)
