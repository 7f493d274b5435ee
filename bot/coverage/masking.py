"""A message without what only narrows a request: its times, its outlet, the language of the articles and
their kind."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache

from index.question.inferred_filters.languages import name_pattern, named_language, stated_language
from index.question.outlet_names import mask_outlets
from index.question.query import Filters
from index.question.reading import KnownArticles
from index.question.times.expressions import TimeExpression
from languages.kinds import ArticleKind
from languages.known import COVERAGE_WORDS, in_all_languages
from languages.notation import expression

_FEWEST_LETTERS = 4
"""A word of an outlet's name can mean the outlet if it has at least this many letters: "the Ledger", but not
"Le"."""

_MOST_TIMES = 1
"""A message with two times asks for a comparison, which a list is not."""

_WHOLE_YEAR = timedelta(days=364)
_ENDS = " \t\n?？!.…¿¡:;,\"'“”„«»"
_TOKEN = re.compile(r"⟦(\d+)⟧|⟨(\d+)⟩")
_WRITTEN = re.compile(rf"{_TOKEN.pattern}|⟪[0w]⟫")


@dataclass(frozen=True, slots=True)
class MaskedMessage:
    """A message with tokens in place of words.

    In `text` an outlet is ⟦n⟧, a time ⟨n⟩, a word for articles of some `kinds` ⟪0⟫, and a word like "with"
    after that ⟪w⟫. `filters` are read from the message, `other_outlets` are those with the same short name as
    the filter's, and `has_time` says whether it names a time. Where it names several outlets, they are one
    ⟦n⟧, they are in `outlets`, and none is a filter. `others` says that it asks for other outlets than those
    just named; their word is ⟦0⟧."""

    text: str
    filters: Filters = field(default_factory=Filters)
    other_outlets: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    kinds: tuple[ArticleKind, ...] = ()
    others: bool = False
    has_time: bool = False
    _written: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def about_outlet(self) -> "MaskedMessage":
        """The same for articles about the outlet, not by it: without an outlet in the filters."""
        return replace(self, filters=self.filters.without("outlet"), other_outlets=(), outlets=())

    def unmasked(self, part: str) -> str:
        """A part of the text with its tokens replaced by words: for outlets their full names, else what the
        person wrote."""
        return _WRITTEN.sub(lambda token: self._written[token[0]], part)


@lru_cache(maxsize=512)
def masked_readings(
    message: str, language: str, known: KnownArticles, *, goes_on: bool = False
) -> tuple[MaskedMessage, ...]:
    """The ways to read a message in that language, likeliest first; none where it names several times, or
    several outlets that are not joined. A bare year after a subject may belong to it: "the election 2021". A
    message that `goes_on` from a request need not mention articles: "and in English?".

    Unlike a `QuestionReading`, it is read in a language that may not be its own, an outlet may have a short
    name, and what is between quotation marks is read too.
    """
    message = message.strip(_ENDS)
    names = _names_in(message, known.outlets, language)
    text, found = mask_outlets(message, names)
    in_text = [found[int(number)] for number in re.findall(r"⟦(\d+)⟧", text)]
    text = _joined(text, language) if len(set(found)) > 1 else text
    others = None if found else re.search(rf"\b{COVERAGE_WORDS[language].others}\b", text, re.IGNORECASE)
    if others:
        text = f"{text[: others.start()]}⟦0⟧{text[others.end() :]}"
    # Capitals elsewhere make "Last Week" a name, but a message may begin with a capital letter.
    times = known.times_in(text[:1].lower() + text[1:], language)
    if len(set(_TOKEN.findall(text))) > 1 or None in found or len(times) > _MOST_TIMES:
        return ()
    outlets = tuple(dict.fromkeys(outlet for name in in_text if name for outlet in names[name]))
    several = len(set(found)) > 1
    written = {f"⟦{number}⟧": names[name][0] for number, name in enumerate(found) if name}
    if others:
        written["⟦0⟧"] = others[0]
    for one in times:
        written["⟨0⟩"] = text[one.start : one.end]
        text = f"{text[: one.start]}⟨0⟩{text[one.end :]}"
    text, kinds, kinds_written = _kinds_in(text, language)
    written |= kinds_written
    said = stated_language(text, language) or _language_of(text, language, goes_on=goes_on)
    text = _without_outlet(_without_language(text, language, said), language)
    masked = MaskedMessage(
        _tidy(text.replace("⟨0⟩", written.get("⟨0⟩", ""))),
        Filters(outlet=None if several else next(iter(outlets), None), language=said),
        () if several else outlets[1:],
        outlets if several else (),
        kinds,
        bool(others),
        _written=written,
    )
    if not times:
        return (masked,)
    timed = replace(
        masked,
        text=_tidy(_without_time(text, language)),
        filters=_window(times[0], known.today).else_by(masked.filters),
        has_time=True,
    )
    return (masked, timed) if _is_bare_year(times[0], text, language) else (timed,)


def _kinds_in(text: str, language: str) -> tuple[str, tuple[ArticleKind, ...], dict[str, str]]:
    """The text with a token in place of its first word, or joined words, for kinds of articles; the kinds;
    and the words that the tokens replace."""
    words = COVERAGE_WORDS[language]
    any_kind = rf"(?:{'|'.join(words.kinds.values())})(?![\w-])"
    phrase = re.search(rf"(?<![\w-]){any_kind}(?:{words.join}{any_kind})*", text, re.IGNORECASE)
    if phrase is None:
        return text, (), {}
    found = (
        kind
        for kind, noun in words.kinds.items()
        if re.search(rf"(?<![\w-])(?:{noun})(?![\w-])", phrase[0], re.IGNORECASE)
    )
    before, behind = text[: phrase.start()], text[phrase.end() :]
    joined = re.search(rf" (?P<with>{words.with_})(?= [^⟦⟨])", behind, re.IGNORECASE)
    if joined is None:
        return f"{before}⟪0⟫{behind}", tuple(found), {"⟪0⟫": phrase[0]}
    written = {"⟪0⟫": phrase[0], "⟪w⟫": joined["with"]}
    between = behind[: joined.start()]
    return f"{before}⟪0⟫{between} ⟪w⟫{behind[joined.end() :]}", tuple(found), written


def _language_of(text: str, language: str, *, goes_on: bool) -> str | None:
    """The language of the articles, where the message names it at its end or goes on from a request; else
    None."""
    said = named_language(text, language)
    written_in = COVERAGE_WORDS[language].written_in
    if said is None or goes_on or not written_in:
        return said if goes_on else None
    ends = re.search(rf"\s{written_in}$", name_pattern(said, language).split(text)[0], re.IGNORECASE)
    at_end = ends and ends[0].strip() and not name_pattern(said, language).split(text)[-1].strip(_ENDS)
    return said if at_end else None


def _joined(text: str, language: str) -> str:
    """The text with joined outlets as one token: "the Ledger and the Courier"."""
    words = COVERAGE_WORDS[language]
    by = f"(?:{words.by}|{words.articles} )?" if words.by else ""
    return re.sub(rf"(⟦\d+⟧)(?:{words.join}{by}⟦\d+⟧)+", r"\1", text, flags=re.IGNORECASE)


def _names_in(message: str, outlets: tuple[str, ...], language: str) -> Mapping[str, tuple[str, ...]]:
    """The names of outlets, without short names that are a place or a subject in the message: "in Kelzin"."""
    words = COVERAGE_WORDS[language]
    before = "|".join(filter(None, (words.in_place, words.about)))

    def is_outlet(name: str) -> bool:
        elsewhere = rf"\b(?:{before})\s+{re.escape(name)}(?!\w)"
        return name in outlets or not re.search(elsewhere, message, re.IGNORECASE)

    return {name: named for name, named in _names(outlets).items() if is_outlet(name)}


@lru_cache(maxsize=8)
def _names(outlets: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The outlets by the names that people use for them: the full name, and the short one."""
    names: dict[str, tuple[str, ...]] = {outlet: (outlet,) for outlet in outlets}
    for outlet in outlets:
        short, whole = _short_name(outlet), _ARTICLE.sub("", outlet)
        if len(short) >= _FEWEST_LETTERS and short[0].isupper() and short not in (whole, *outlets):
            names[short] = (*names.get(short, ()), outlet)
    return names


def _short_name(outlet: str) -> str:
    """The word that people use for an outlet, without its place: the first word of "Stadtbote Kelzin", "Faro"
    of "El Faro de Almera", else the last word; "" for none."""
    words = _ARTICLE.sub("", _PLACE.split(outlet)[0]).split()
    if len(words) > 1 and any(re.match(papers, words[0], re.IGNORECASE) for papers in _papers()):
        return words[0]
    return words[-1] if words else ""


def _papers() -> list[str]:
    return [words.papers for words in COVERAGE_WORDS.values() if words.papers]


_ARTICLES = expression(in_all_languages(lambda one: one.name_parts.articles if one.name_parts else ""))
_ARTICLE = re.compile(rf"^(?:{_ARTICLES})\s+", re.IGNORECASE)
_OF_PLACE = expression(in_all_languages(lambda one: one.name_parts.of_place if one.name_parts else ""))
_PLACE = re.compile(rf"\s+(?:{_OF_PLACE})\s+", re.IGNORECASE)


def _window(time: TimeExpression, today: date) -> Filters:
    until = time.last if time.last and time.last < today else None
    return Filters(since=time.first, until=until)


def _is_bare_year(time: TimeExpression, text: str, language: str) -> bool:
    if not (time.calendar and time.first and time.last and time.last - time.first >= _WHOLE_YEAR):
        return False
    found = re.search(rf"(?:^|\s)(?P<at>{COVERAGE_WORDS[language].at})⟨0⟩", text, re.IGNORECASE)
    return found is not None and not found["at"]


def _without_time(text: str, language: str) -> str:
    return re.sub(
        rf"(?:^|(?<=\s)),? ?{COVERAGE_WORDS[language].at}⟨\d⟩(?:['’]s?(?!\w))?",
        " ",
        text,
        flags=re.IGNORECASE,
    )


def _without_outlet(text: str, language: str) -> str:
    """The text without an outlet that only narrows it, after "by" or in a genitive ("Artikel der Hafenpost
    über"). An outlet that is the subject of the sentence stays."""
    words = COVERAGE_WORDS[language]
    text = re.sub(rf"\b({words.noun}) ⟦\d+⟧(?=$| {words.about}(?!\w))", r"\1", text, flags=re.IGNORECASE)
    if not words.by:
        return text
    return re.sub(rf"(?:^|(?<=\s)){words.by}⟦\d+⟧", " ", text, flags=re.IGNORECASE)


def _without_language(text: str, language: str, said: str | None) -> str:
    if said is None:
        return text
    return name_pattern(said, language, COVERAGE_WORDS[language].written_in).sub(" ", text)


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(_ENDS)
