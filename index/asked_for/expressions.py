"""What a sentence has of one kind: dates, figures, names, reasons."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from index.asked_for.kinds import Kind, Measure
from index.asked_for.words import TABLES, AskingWords
from index.letters import folded
from index.notation import expression
from index.query import WORD, content_words

SURE = 1.0
LIKELY = 0.7
VAGUE = 0.4
"""How clearly an expression is of its kind: "in 1987", "in summer", "after the war" say when."""

_DIGITS = r"\d+(?:[.,'’٬\u00a0\u202f/:]\d+){0,6}"
_YEAR = re.compile(r"(?<![\w.,])(?:1[0-9]|20)\d\d(?:ern?|s)?(?![\w%])")
_CLOCK = re.compile(r"(?<![\w.,:])(?:[01]?\d|2[0-4])[:.h]\s?[0-5]\d(?![\w.:])")
_DAY = re.compile(r"(?<![\w.,])(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?)(?!\w)")
_SPAN_OF_YEARS = re.compile(r"(?<![\w.,])\d{4}\s?(?:-|–|\w{1,3})\s?\d{4}(?!\w)")
_UNIVERSAL = {
    "percent": r"[%‰٪]",
    "money": r"[€$£¥₽₺]",
    "warmth": r"°\s?[CFcf]?",
    "speed": r"k?m/[hsч]|км/ч|м/с|km/sa",
}
"""Units that every language writes alike."""

_NAME = re.compile(r"[^\W\d_][\w’'-]*")
_COUNTED_WORDS = 5
_MEASURES_OF_FIGURES = tuple("money percent age warmth length duration speed mass area times".split())


@dataclass(frozen=True, slots=True)
class Expression:
    """Something of a kind in a sentence: how clearly it is, and its words. `counted` are the words behind a
    figure, folded. One without words is a reason or a means, which no question says itself."""

    clearly: float
    words: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()


@lru_cache(maxsize=8192)
def expressions(
    kind: Kind, measures: frozenset[Measure], text: str, language: str | None
) -> tuple[Expression, ...]:
    """All of a kind and, of figures and times, of some measures. A language without a table gives what is
    written in digits, and names."""
    words = TABLES.get(language or "")
    if kind == "when":
        return tuple(_times(text, measures, words))
    if kind == "how_many":
        return tuple(_figures(text, measures, words))
    if kind in ("who", "which"):
        return tuple(_names(text, words, who=kind == "who"))
    if kind == "where":
        return tuple(_places(text, words))
    if words is None or kind == "yes_no":
        return ()
    if kind == "why":
        return tuple(_marked(text, words.reasons, words.reasons_vaguely))
    return tuple(_marked(text, words.means, ""))


def _marked(text: str, clear: str, vague: str) -> Iterator[Expression]:
    low = folded(text)
    if _anywhere(clear).search(low):
        yield Expression(SURE)
    elif vague and _anywhere(vague).search(low):
        yield Expression(VAGUE)


def _times(text: str, measures: frozenset[Measure], words: AskingWords | None) -> Iterator[Expression]:
    low = folded(text)
    # A year answers when anything happened, but not at what time of day.
    to_clock, to_year = measures == {"clock"}, measures == {"year"}
    for match in _CLOCK.finditer(low):
        yield Expression(SURE if not to_year else VAGUE, (match[0],))
    for match in _DAY.finditer(low):
        yield Expression(VAGUE if to_clock else SURE, (match[0],))
    for match in _YEAR.finditer(low):
        yield Expression(VAGUE if to_clock else SURE, (match[0],))
    if words is None:
        return
    for match in _with_unit(words, "clock").finditer(low):
        yield Expression(VAGUE if to_year else SURE, (match[0],))
    for match in _dates(words).finditer(low):
        if words.months and _is_name_of_month(text, match, low):
            yield Expression(
                VAGUE if to_clock else LIKELY if to_year else SURE, tuple(WORD.findall(match[0]))
            )
    for match in _era(words).finditer(low):
        yield Expression(VAGUE if to_clock else LIKELY, tuple(WORD.findall(match[0])))
    for match in _anywhere(words.times).finditer(low):
        yield Expression(VAGUE if to_clock else LIKELY, (match[0],))
    if _anywhere(words.times_vaguely).search(low):
        yield Expression(VAGUE)


def _is_name_of_month(text: str, match: re.Match[str], low: str) -> bool:
    """English "may" and "march" are verbs as well: months have a capital or a number. Folding that changes
    the length hides capitals; then every one is a month."""
    written = text[match.start() : match.end()]
    if len(low) != len(text) or match[0] not in ("may", "march", "mar", "second"):
        return True
    return written[:1].isupper() and match.start() > 0


def _figures(text: str, measures: frozenset[Measure], words: AskingWords | None) -> Iterator[Expression]:
    low = folded(text)
    numbers = list(_number(words).finditer(low))
    if words is not None and (not measures or "times" in measures):
        for match in _anywhere(words.frequencies).finditer(low):
            yield Expression(LIKELY, (match[0],))
    if words is not None and "count" in measures | ({"count"} if not measures else set()):
        for match in _anywhere(words.units["percent"]).finditer(low):
            yield Expression(LIKELY, (match[0],))
    if not numbers and (words is None or not _anywhere(words.several).search(low)):
        return
    wanted = measures - {"count"} or (frozenset() if measures else frozenset(_MEASURES_OF_FIGURES))
    taken: list[tuple[int, int]] = []
    for measure in _MEASURES_OF_FIGURES:
        for match in _with_unit(words, measure).finditer(low):
            if measure in wanted:
                yield Expression(SURE, (match[0],))
            elif measure == "duration" and "age" in wanted:
                yield Expression(LIKELY, (match[0],))
            taken.append(match.span())
    if words is not None and wanted & {"percent"}:
        for match in _anywhere(words.units["percent"]).finditer(low):
            yield Expression(LIKELY, (match[0],))
    if "duration" in wanted:
        for match in _SPAN_OF_YEARS.finditer(low):
            yield Expression(LIKELY, (match[0],))
    dates = [match.span() for match in (*_YEAR.finditer(low), *_DAY.finditer(low))]
    if words is not None:
        dates += [match.span() for match in _dates(words).finditer(low)]
    for match in numbers:
        if any(start <= match.start() < end for start, end in taken):
            continue
        is_date = any(start <= match.start() < end for start, end in dates)
        counted = tuple(WORD.findall(low[match.end() : match.end() + 80])[:_COUNTED_WORDS])
        counts = not measures or "count" in measures
        yield Expression(VAGUE / 2 if is_date else LIKELY if counts else VAGUE, (match[0],), counted)


def _names(text: str, words: AskingWords | None, *, who: bool) -> Iterator[Expression]:
    """Runs of words with a capital letter; of one at the beginning of the sentence nobody knows. In German
    every noun has one, so that two in a row are a name sooner."""
    language = words.language if words else "en"
    runs: list[list[re.Match[str]]] = []
    for match in _NAME.finditer(text):
        if not match[0][0].isupper() or not _says(match[0], language):
            continue
        if runs and text[runs[-1][-1].end() : match.start()] in (" ", "-", "\u00a0"):
            runs[-1].append(match)
        else:
            runs.append([match])
    for run in runs:
        named = tuple(word[0] for word in run)
        if words and _anywhere(f"{words.months}, {words.days}").fullmatch(folded(named[0])):
            continue
        first = not any(character.isalnum() for character in text[: run[0].start()])
        weak = first or (words is not None and words.nouns_in_capitals)
        yield Expression(SURE if len(named) > 1 else VAGUE if weak else LIKELY, named)
    if who and words is not None and _anywhere(words.people).search(folded(text)):
        yield Expression(VAGUE)


def _places(text: str, words: AskingWords | None) -> Iterator[Expression]:
    if words is None:
        yield from _names(text, words, who=False)
        return
    if words.place_before:
        months = _anywhere(f"{words.months}, {words.days}")
        for match in _behind_preposition(words).finditer(text):
            if not months.fullmatch(folded(match["name"].split()[0])):
                sure = SURE if not match["article"] else LIKELY
                yield Expression(sure, tuple(match["name"].split()))
    for match in _anywhere(words.places).finditer(folded(text)):
        yield Expression(LIKELY, (match[0],))


@cache
def _behind_preposition(words: AskingWords) -> re.Pattern[str]:
    articles = r"(?:der|die|das|dem|den|the|la|le|les|l['’]|el|los|las)"
    return re.compile(
        rf"(?<!\w)(?i:{expression(words.place_before)}|im|am|beim|zum|zur)\s+(?P<article>(?i:{articles})\s*)?"
        r"(?P<name>[^\W\d_a-zà-öø-ÿа-яё][\w’'-]*(?:[ -][^\W\d_a-zà-öø-ÿа-яё][\w’'-]*){0,4})"
    )


@cache
def _number(words: AskingWords | None) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])(?:{_DIGITS}{'|' + folded(words.numbers) if words else ''})(?!\w)")


@cache
def _with_unit(words: AskingWords | None, measure: str) -> re.Pattern[str]:
    """A number, what multiplies it and perhaps one more word, and a unit; a currency's sign stands before
    as well, and in Turkish the words for percent and o'clock."""
    number = rf"(?:{_DIGITS}{'|' + folded(words.numbers) if words else ''})"
    some = rf"(?:{number}|{expression(folded(words.several))})" if words else number
    universal = _UNIVERSAL.get(measure, "(?!)")
    listed = expression(folded(words.units.get(measure, ""))) if words else "(?!)"
    unit = rf"(?:{universal}|(?:(?:{listed})(?!\w)))"
    before = rf"(?:us|c|a)?{universal}\s?{_DIGITS}" if measure == "money" else "(?!)"
    if words and words.noun_first:
        before += rf"|(?:{listed})\s{number}"
    return re.compile(
        rf"(?<![\w.,])(?:{some}(?:[\s\u00a0\u202f-]{number}){{0,3}}[\s\u00a0\u202f-]?(?:(?:de|of)\s|d['’])?{unit}|{before})"
    )


@lru_cache(maxsize=16_384)
def _says(word: str, language: str) -> bool:
    return bool(content_words(word, language))


@cache
def _era(words: AskingWords) -> re.Pattern[str]:
    """With the number before it: "19. Jahrhundert", "nineteenth century", "siglo XIX"."""
    era = expression(folded(words.eras))
    return re.compile(rf"(?<!\w)[\w-]{{1,20}}\.?\s(?:{era})(?:\s[ivxlc]{{1,7}}(?!\w))?(?!\w)")


@cache
def _dates(words: AskingWords) -> re.Pattern[str]:
    month, day = expression(folded(words.months)), expression(folded(words.days))
    return re.compile(
        rf"(?<!\w)(?:\d{{1,2}}(?:\.|st|nd|rd|th|er|º)?\s(?:de\s|of\s)?)?(?:{month}|{day})(?:\s\d{{1,4}})?(?!\w)"
    )


@cache
def _anywhere(listed: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{expression(folded(listed))})(?!\w)")
