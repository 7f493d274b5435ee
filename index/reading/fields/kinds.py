"""The kind of an article (report, opinion, fact check, interview, live), if the article itself states it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from index.reading.all_languages import article_labels
from index.reading.fields import field_names
from index.reading.fields.field_names import FieldValues, values
from index.reading.fields.kind_labels import KINDS, SELDOM_IN_HEADLINES, plain_label
from index.reading.fields.ratings import is_verdict, rating_of_field, rating_of_text
from index.text.articles import Source, Span
from index.text.paragraphs.furniture.menus import is_menu
from index.text.paragraphs.people import is_name
from languages.kinds import ArticleKind
from languages.notation import anywhere, expression

_AND = expression(article_labels(lambda words: words.and_))
# "Meinung & Debatte", "Opinion/Columnists", "News > Fact check".
_PARTS = re.compile(rf"\s*[/>|,;:·•»&]+\s*|\s[-–—]\s|\s(?:{_AND})\s", re.IGNORECASE)
# The label at the beginning or end of a headline.
_HEADLINE_START = re.compile(r"([^:|–—\n]{3,30}?)\s?(?::|\||\s[-–—])\s")
_HEADLINE_END = re.compile(r"(?:\s[|–—-]\s|[(\[])([^|–—()\[\]]{3,30})[)\]]?$")
_LIVE = expression(article_labels(lambda words: words.live_compounds))
_COMPOUND_LIVE = re.compile(rf"[\w’'-]{{2,30}}-(?:{_LIVE})(?=\s*(?::|\||$))", re.IGNORECASE)
_IN_INTERVIEW = expression(article_labels(lambda words: words.in_interview))
_IN_CONVERSATION = expression(article_labels(lambda words: words.in_conversation))
_INTERVIEW = expression(article_labels(lambda words: words.interviews))
_WITH = expression(article_labels(lambda words: words.interview_with))
_INTERVIEW_IN_HEADLINE = re.compile(
    rf"\b(?:{_IN_INTERVIEW})\s*(?:[:|–—]|$)|\b(?:{_IN_CONVERSATION})\s*[:|–—]\s*[\"„“«»]"
    rf"|^(?:{_INTERVIEW})\s+(?:{_WITH})\s+(?P<with>[^:|–—?!]{{3,60}})$",
    re.IGNORECASE,
)
_FACT_CHECK = expression(article_labels(lambda words: words.fact_checks))
_ON = expression(article_labels(lambda words: words.fact_check_on))
_FACT_CHECK_ON = re.compile(rf"#?(?:{_FACT_CHECK})\s+(?:{_ON})\s", re.IGNORECASE)
_A = expression(article_labels(lambda words: words.a))
_BY = expression(article_labels(lambda words: words.by))
_LABEL_AND_AUTHOR = re.compile(
    rf"(?:{_A})?\s*(?P<label>[^\W\d_][^\n]{{2,28}}?)\s+(?:{_BY})\s+(?P<name>[^\n]{{3,60}}?)\.?$"
    r"|(?P<own>[^\W\d_][^\n|:]{2,28}?)\s*[|:]\s*(?P<after>[^\n]{3,60}?)\.?$",
    re.IGNORECASE,
)
_HELD = anywhere(article_labels(lambda words: words.held))
_HELD_WITHIN = 600

_LONGEST_LABEL = 100
_MOST_WORDS_OF_A_LABEL = 4
_MOST_LABELS = 40
# The kind is looked for in this many lines of a page's opening.
_OPENING_LINES = 6
_OPENING_CHARACTERS = 2_000
_LONGEST_OPENING_PARAGRAPH = 100


def kind_of_fields(row: FieldValues) -> tuple[ArticleKind | None, str | None]:
    """The kind and the verdict stated by a row's fields: its type, section, kicker and rating. None for each
    that is not stated."""
    labels = [label for value in values(row, field_names.KIND) for label in _labels(value)]
    kind = _best(kind for label in labels[:_MOST_LABELS] for kind in _kinds_of(label))
    ratings = (rating_of_field(value) for value in values(row, field_names.RATING))
    return _with_rating(kind, next((rating for rating in ratings if rating), None))


def with_kind(source: Source, text: str, paragraphs: Sequence[Span]) -> Source:
    """The source. If its kind is None or "report", its kind is looked for in headline and text. If it may be
    a fact check and has no verdict, its verdict is looked for in the text."""
    kind = source.kind
    if kind in (None, "report"):
        kind = _of_headline(source.title or "") or _of_text(source, text, paragraphs) or kind
    rating = source.rating
    if rating is None and kind in (None, "report", "fact_check"):
        rating = rating_of_text(text, is_fact_check=kind == "fact_check")
        kind = "fact_check" if rating else kind
    return replace(source, kind=kind, rating=rating if kind == "fact_check" else None)


def kind_of_label(label: str) -> ArticleKind | None:
    """The kind that the whole label names, as in "Fact check" or "Meinung"; None if it names none."""
    return KINDS.get(plain_label(label[:_LONGEST_LABEL]))


def _with_rating(kind: ArticleKind | None, rating: str | None) -> tuple[ArticleKind | None, str | None]:
    if rating and kind in (None, "report") and is_verdict(rating):
        kind = "fact_check"
    return kind, rating if kind == "fact_check" else None


def _best(kinds: Iterable[ArticleKind]) -> ArticleKind | None:
    """The first kind other than "report"; if there is none, the first."""
    found = list(kinds)
    return next((kind for kind in found if kind != "report"), found[0] if found else None)


def _kinds_of(label: str) -> Iterator[ArticleKind]:
    for part in (label, *_PARTS.split(label)):
        if kind := kind_of_label(part) or _kind_of_last_words(part):
            yield kind


def _kind_of_last_words(label: str) -> ArticleKind | None:
    """The kind named by the last words of a label such as "AFP Faktencheck", "Guest column" or "Brae Post
    Fact Check"."""
    words = plain_label(label[:_LONGEST_LABEL]).split()
    if not 2 <= len(words) <= _MOST_WORDS_OF_A_LABEL:
        return None
    kinds = (KINDS.get(" ".join(words[-count:])) for count in (2, 1))
    return next((kind for kind in kinds if kind and kind != "report"), None)


def _labels(value: object) -> Iterator[str]:
    listed = value if isinstance(value, list | tuple) else [value]
    flat = [
        inner for entry in listed[:_MOST_LABELS] for inner in (entry if isinstance(entry, list) else [entry])
    ]
    for entry in flat[:_MOST_LABELS]:
        # Among WordPress's terms, tags are subjects of the article, not its kind.
        is_tag = isinstance(entry, Mapping) and entry.get("taxonomy") not in (None, "category")
        label = entry.get("name") if isinstance(entry, Mapping) and not is_tag else entry
        if isinstance(label, str) and len(label) <= _LONGEST_LABEL:
            yield label


def _of_headline(title: str) -> ArticleKind | None:
    for pattern in (_HEADLINE_START.match(title), _HEADLINE_END.search(title)):
        label = plain_label(pattern[1]) if pattern else ""
        kind = KINDS.get(label)
        if kind and kind != "report" and label not in SELDOM_IN_HEADLINES:
            return kind
        # A headline with "Putin-Interview" reports on an interview; "dpa-Faktencheck" is a fact check.
        if label and _kind_of_last_words(label) == "fact_check":
            return "fact_check"
    if _FACT_CHECK_ON.match(title):
        return "fact_check"
    if _COMPOUND_LIVE.match(title):
        return "live"
    held = _INTERVIEW_IN_HEADLINE.search(title)
    if held and (held["with"] is None or is_name(held["with"].strip())):
        return "interview"
    return None


def _of_text(source: Source, text: str, paragraphs: Sequence[Span]) -> ArticleKind | None:
    for line in _opening_labels(source, text, paragraphs):
        kind = kind_of_label(line) or _kind_with_author(line)
        if kind and kind != "report":
            return kind
    end = len(text)
    if _HELD.search(text, max(0, end - _HELD_WITHIN)) or _HELD.search(text, 0, min(end, _HELD_WITHIN)):
        return "interview"
    return None


def _kind_with_author(line: str) -> ArticleKind | None:
    """The kind in a line such as "Ein Kommentar von Lena Roth" or "Opinion | Lena Roth"."""
    match = _LABEL_AND_AUTHOR.match(line)
    if match is None or not is_name((match["name"] or match["after"]).strip(" *_")):
        return None
    return kind_of_label(match["label"] or match["own"])


def _opening_labels(source: Source, text: str, paragraphs: Sequence[Span]) -> Iterator[str]:
    """The lines from the one above the title to the first paragraph, and that paragraph if it is short.

    Lines further above are a menu and not about the article.
    """
    first = paragraphs[0] if paragraphs else Span(min(len(text), _OPENING_CHARACTERS), 0)
    opening = text[: min(first.start, _OPENING_CHARACTERS)]
    lines = [line for raw in opening.split("\n") if (line := raw.strip(" \t#*_>"))]
    title = source.title or ""
    at = next((number for number, line in enumerate(lines) if title and line == title), None)
    if at is None:
        lines = lines if len(lines) <= _OPENING_LINES else []
    else:
        above = lines[at - 1 : at] if at <= 1 or not is_menu(lines[at - 2]) else []
        lines = [*above, *lines[at + 1 : at + 1 + _OPENING_LINES]]
    yield from (line for line in lines if len(line) <= _LONGEST_LABEL)
    if 0 < first.end - first.start <= _LONGEST_OPENING_PARAGRAPH:
        yield text[first.start : first.end].strip(" *_")
