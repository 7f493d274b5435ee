"""A message without what it only adds to a request: its times, its outlet, the language of the articles and
their kind."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache

from bot.coverage.words.tables import COVERAGE_WORDS
from index.question.inferred_filters.expressions import TimeExpression, time_expressions
from index.question.inferred_filters.languages import name_pattern, named_language, stated_language
from index.question.inferred_filters.outlets import mask_outlets
from index.question.query import Filters
from index.text.articles import ArticleKind

_FEWEST_LETTERS = 4
"""A word of an outlet's name stands for it from so many letters on: "the Ledger", but no "Le"."""

_MOST_TIMES = 1
"""Articles of two times at once are compared, which a list does not do."""

_WHOLE_YEAR = timedelta(days=364)
_ENDS = " \t\n?？!.…¿¡:;,\"'“”„«»"
_TOKEN = re.compile(r"⟦(\d+)⟧|⟨(\d+)⟩")
_WRITTEN = re.compile(rf"{_TOKEN.pattern}|⟪[0w]⟫")


@dataclass(frozen=True, slots=True)
class Known:
    """What a message is read by: the outlets that have articles, the day of the newest article, and the day
    that relative times count from."""

    outlets: Collection[str]
    newest: date | None
    today: date


@dataclass(frozen=True, slots=True)
class Masked:
    """`text` is what is left of a message; what stays in it of its outlets is ⟦n⟧, a time ⟨n⟩, a word for
    articles of some `kinds` ⟪0⟫, and one like "with" behind that ⟪w⟫. `filters` are read from it, with the
    `other_outlets` of the same short name, and `has_time` tells whether it names a time. Of several outlets
    that it names, which are then one ⟦n⟧, none is a filter: they are `outlets`. Where
    it names `others`, these are ⟦0⟧."""

    text: str
    filters: Filters = field(default_factory=Filters)
    other_outlets: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    kinds: tuple[ArticleKind, ...] = ()
    others: bool = False
    has_time: bool = False
    _written: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def about_outlet(self) -> "Masked":
        """The same where the articles are to be about the outlet, not by it."""
        return replace(self, filters=self.filters.without("outlet"), other_outlets=(), outlets=())

    def unmasked(self, part: str) -> str:
        """A part of the text as the person wrote it, with the whole names of outlets."""
        return _WRITTEN.sub(lambda token: self._written[token[0]], part)


def masked_readings(
    message: str, language: str, known: Known, *, goes_on: bool = False
) -> tuple[Masked, ...]:
    """The ways to take a message in that language, likeliest first; none where it names several times, or
    several outlets that are not joined. A bare year behind a subject belongs to it: "the election 2021". One
    that `goes_on` from a request need not say that it speaks of articles: "and in English?"."""
    message = message.strip(_ENDS)
    names = _names_in(message, tuple(known.outlets), language)
    text, found = mask_outlets(message, names)
    in_text = [found[int(number)] for number in re.findall(r"⟦(\d+)⟧", text)]
    text = _joined(text, language) if len(set(found)) > 1 else text
    others = None if found else re.search(rf"\b{COVERAGE_WORDS[language].others}\b", text, re.IGNORECASE)
    if others:
        text = f"{text[: others.start()]}⟦0⟧{text[others.end() :]}"
    # A message may begin with a capital letter, which elsewhere makes a name of "Last Week".
    times = time_expressions(text[:1].lower() + text[1:], language, today=known.today, newest=known.newest)
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
    masked = Masked(
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
    """The text with a token for its first words for kinds of articles, which may be joined, the kinds, and
    what the tokens stand for."""
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
    """The language of the articles where the message ends by naming it, or goes on from a request."""
    said = named_language(text, language)
    written_in = COVERAGE_WORDS[language].written_in
    if said is None or goes_on or not written_in:
        return said if goes_on else None
    ends = re.search(rf"\s{written_in}$", name_pattern(said, language).split(text)[0], re.IGNORECASE)
    at_end = ends and ends[0].strip() and not name_pattern(said, language).split(text)[-1].strip(_ENDS)
    return said if at_end else None


def _joined(text: str, language: str) -> str:
    """With outlets that are named together as one: "the Ledger and the Courier"."""
    words = COVERAGE_WORDS[language]
    by = f"(?:{words.by}|{words.articles} )?" if words.by else ""
    return re.sub(rf"(⟦\d+⟧)(?:{words.join}{by}⟦\d+⟧)+", r"\1", text, flags=re.IGNORECASE)


def _names_in(message: str, outlets: tuple[str, ...], language: str) -> Mapping[str, tuple[str, ...]]:
    """The names of outlets, without short ones that are a place or a subject in the message: "in Kelzin"."""
    words = COVERAGE_WORDS[language]
    before = "|".join(filter(None, (words.in_place, words.about)))

    def is_outlet(name: str) -> bool:
        elsewhere = rf"\b(?:{before})\s+{re.escape(name)}(?!\w)"
        return name in outlets or not re.search(elsewhere, message, re.IGNORECASE)

    return {name: named for name, named in _names(outlets).items() if is_outlet(name)}


@lru_cache(maxsize=8)
def _names(outlets: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The outlets by the names that people use for them: the whole one, and its word for a newspaper."""
    names: dict[str, tuple[str, ...]] = {outlet: (outlet,) for outlet in outlets}
    for outlet in outlets:
        short, whole = _short_name(outlet), _ARTICLE.sub("", outlet)
        if len(short) >= _FEWEST_LETTERS and short[0].isupper() and short not in (whole, *outlets):
            names[short] = (*names.get(short, ()), outlet)
    return names


def _short_name(outlet: str) -> str:
    """The last word of a name, but not of where it appears: "Stadtbote Kelzin", "El Faro de Almera"."""
    words = _ARTICLE.sub("", _PLACE.split(outlet)[0]).split()
    if len(words) > 1 and any(re.match(papers, words[0], re.IGNORECASE) for papers in _papers()):
        return words[0]
    return words[-1] if words else ""


def _papers() -> list[str]:
    return [words.papers for words in COVERAGE_WORDS.values() if words.papers]


_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|les|el|los|las|l['’])\s+", re.IGNORECASE)
_PLACE = re.compile(r"\s+(?:of|de|del|du|des|di|da|am|im)\s+", re.IGNORECASE)


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
    """Without an outlet that is only added, behind "by" or in a genitive ("Artikel der Hafenpost über"); one
    that does something stays."""
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
