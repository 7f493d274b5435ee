"""Who says something, with the office, in the words of the article: looked for beside the verb."""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, pairwise

from bot.statements.acts import Act, find_acts
from bot.statements.noun_phrases import noun_phrase
from bot.statements.patterns import entire, is_one_of, leading, trailing, whole_words
from bot.statements.words import WORDS
from index.articles import Span

_MAX_CHARACTERS = 120
"""A longer one is no name with an office, but a clause that was taken for one."""

_PLAIN_WORDS = 8
"""A subject of so many words without a verb needs no closer look."""

_SENTENCES_BACK = 3
"""So far back a pronoun's speaker is looked for, within the passage."""

# Quoted words are no speakers; what is quoted in few words may be a newspaper's name.
_QUOTED = re.compile(r"""[“„«»"‘]([^“”„«»"]{30,}?)[”“»«"]""")
_SHORT = re.compile(r"""[“„«»"‘]([^“”„«»"]{1,29})[”“»«"]""")
_DATELINE = re.compile(r"^[^.:,]{2,60}(?:, [^.:,]{2,30})?\s[–—-]\s|^\w+(?:\s\w+)?\.\s(?=\w+\s\w+)")
_MARKS = re.compile(
    r"""[;:!?“”„«»"()]|(?<!\b[A-ZÀ-Þ])(?<!\b(?:Dr|Mr|Ms|St))(?<!\b(?:Mrs|Mme))(?<!\bProf)\.\s"""
)


def find_speaker(sentence: str, act: Act, earlier: Sequence[str] = ()) -> str | None:
    """Who does the act, verbatim from the sentence; where that is a pronoun, from one of the `earlier`
    sentences of the passage, of which the last comes right before. None where nobody is named."""
    own = _named(sentence, act)
    if own is None:
        return _named_before(earlier, act)
    others = (_named(sentence, other) for other in find_acts(sentence, act.language) if other != act)
    return own or next(filter(None, others), None)


def _named_before(earlier: Sequence[str], act: Act) -> str | None:
    for before in reversed(earlier[-_SENTENCES_BACK:]):
        for other in find_acts(before, act.language):
            if name := _named(before, other):
                return name
        subject = _opening(_QUOTED.sub("", before), act.language)
        if _is_name(subject, act.language) and subject in before:
            return subject
    return None


def _named(sentence: str, act: Act) -> str | None:
    """The speaker in a sentence, "" where it names none, None where a pronoun stands for one."""
    text = _SHORT.sub(r" \1 ", _QUOTED.sub(lambda match: " " * len(match.group()), sentence))
    for candidate in _candidates(text, act):
        if is_one_of(candidate, WORDS[act.language].pronouns):
            return None
        if _is_speaker(candidate, act.language):
            start = text.index(candidate)
            return _closed(sentence, Span(start, start + len(candidate)))
    return None if _may_leave_out(act) else ""


def _closed(sentence: str, span: Span) -> str:
    """The words at a span, with the mark that closes a quotation inside; of "Benson'a" without the ending."""
    found = sentence[slice(*span)]
    if sum(found.count(mark) for mark in '"“”„«»') % 2 and sentence[span.end : span.end + 1] in '"“”»«':
        found = sentence[span.start : span.end + 1]
    return re.sub(r"(?<=\w{2})['’](?:y?[ae]|[ıiuü]n|n[ıiuü]n|d[ae]n?|t[ae]n?)$", "", found)


def _candidates(text: str, act: Act) -> Iterator[str]:
    """What may be the speaker, the likeliest first."""
    words, language = WORDS[act.language], act.language
    left, right = text[: act.span.start], text[act.span.end :]
    if introduced := entire(words.by).match(text[slice(*act.span)]):  # "nach Angaben von …"
        yield noun_phrase(text[act.span.start + introduced.end() :], language)
    if words.verb_last:
        yield noun_phrase(right, language) if not left.strip() else _opening(text, language)
        return
    left = _MARKS.split(left)[-1]
    bare = left.strip() if language == "de" else trailing(words.adverbs).sub("", left).strip()
    set_off = bare.endswith(",") or not bare
    if set_off and (not bare or (language != "en" and act.kind in ("said", "reported"))):
        yield noun_phrase(right, language)  # "…, sagte sie"
    if language != "de":
        yield _left(left, language)
    verb = None if set_off else _finite(left, language)
    yield _left(left[: verb.start] if verb else left, language)
    if verb:
        yield noun_phrase(left[verb.end :], language)
    yield noun_phrase(_inside(text, act) or right, language)
    opened = whole_words(words.that).search(text, act.span.end)
    for match in whole_words(words.by).finditer(text, 0, opened.start() if opened else len(text)):
        yield noun_phrase(text[match.end() :], language)


def _inside(text: str, act: Act) -> str:
    """What stands between the parts of a verb: of "wies Stolzenau als erfunden zurück" the middle."""
    first, _, rest = text[slice(*act.span)].partition(" ")
    return rest if not is_one_of(first, WORDS[act.language].negation) else ""


def _finite(left: str, language: str) -> Span | None:
    found = None
    for match in whole_words(WORDS[language].finite).finditer(left):
        found = found or Span(*match.span())
    return found


def _left(text: str, language: str) -> str:
    """The subject before a verb: the last part between commas, with the one before when it is set off."""
    words = WORDS[language]
    text = trailing(rf"{words.adverbs} | {words.clitics}").sub("", text)
    parts = text.split(",")
    if parts[-1].strip():
        chosen = parts[-1]
    elif len(parts) >= 3:
        chosen = ",".join(parts[-3:-1])
    else:
        chosen = parts[0]
    chosen = leading(rf"{words.adverbs} | {words.coordination}").sub("", chosen.strip()).strip(" ,–-")
    phrase = noun_phrase(chosen, language)
    first = chosen.split(",")[0]
    plain = (
        language != "de"
        and len(first.split()) <= _PLAIN_WORDS
        and not whole_words(words.finite).search(first)
    )
    if phrase.startswith(first) or (plain and not whole_words(words.that).search(first)):
        return chosen
    return phrase if len(phrase.split()) > 1 else ""


def _opening(text: str, language: str) -> str:
    """The noun phrase that a sentence begins with."""
    words = WORDS[language]
    text = _DATELINE.sub("", text.strip())
    return noun_phrase(leading(rf"{words.adverbs} | {words.coordination}").sub("", text), language)


def _is_speaker(text: str, language: str) -> bool:
    words = WORDS[language]
    tokens = text.split()
    if (
        not tokens
        or len(text) > _MAX_CHARACTERS
        or any(is_one_of(token.strip(","), words.claims) for token in tokens[:2])
    ):
        return False
    if not is_one_of(tokens[0], words.articles) and any(
        whole_words(pattern).match(text) for pattern in (words.that, words.prepositions)
    ):
        return False
    if all(is_one_of(token, words.articles) for token in tokens):
        return False
    named = any(token.strip("“„«»\"'(")[:1].isupper() for token in tokens)
    office = is_one_of(tokens[0], words.articles) and len(tokens) >= 2
    return (named or office) and any(len(token) > 1 for token in tokens) and not text[:1].isdigit()


def _is_name(text: str, language: str) -> bool:
    """Whether a sentence's first words name somebody: "Präsidentin Monika Zirngibl", not "Sein Vertrag"."""
    tokens = [token for token in text.split() if not is_one_of(token, WORDS[language].articles)]
    if language == "de":  # every noun is written large; two of them side by side at the beginning are a name
        tokens = list(dropwhile(lambda token: token[:1].islower(), tokens))[:2]
    return any(one[:1].isupper() and other[:1].isupper() for one, other in pairwise(tokens))


def _may_leave_out(act: Act) -> bool:
    """Spanish verbs need no subject: it is the one named before."""
    return act.language == "es"
