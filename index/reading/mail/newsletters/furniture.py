"""Recognises lines of a newsletter that are not in its stories: how to unsubscribe, where to view it, its
publisher."""

import re
from collections.abc import Callable
from functools import lru_cache

from index.reading.all_languages import newsletter_expression, newsletter_words
from languages.notation import expression
from languages.sections.files.newsletters import NewsletterWords

_LONGEST = 500
_LONGEST_LABEL = 60
_LONGEST_WEAK = 200

_LETTER = expression(newsletter_words(lambda words: words.letter))


def _anywhere(part: Callable[[NewsletterWords], str]) -> re.Pattern[str]:
    found = newsletter_expression(part).replace("LETTER", f"(?:{_LETTER})")
    return re.compile(found, re.IGNORECASE)


_LEAVE = _anywhere(lambda words: words.leave)
_RECEIVED = _anywhere(lambda words: words.received)
_SETTINGS = _anywhere(lambda words: words.settings)
_VIEW = _anywhere(lambda words: words.view)
_PASSED_ON = _anywhere(lambda words: words.passed_on)
_PASS_ON = _anywhere(lambda words: words.pass_on)
_PUBLISHER = _anywhere(lambda words: words.publisher)
_PAGES = expression(newsletter_words(lambda words: words.publisher_pages))
_PUBLISHER_PAGES = re.compile(
    rf"^\W*(?:{_PAGES})\s*(?:$|[|·•:/].{{0,160}}$)|^\W*(?:©|\(c\))\s", re.IGNORECASE
)
# A street with its number next to a postal code or a place; not in a sentence.
_STREET = newsletter_expression(lambda words: words.street)
_ADDRESS = re.compile(
    rf"(?=.*(?:{_STREET}))(?=.*(?:\b[A-Z]{{0,3}}-?\d{{4,6}}\b|,\s*[A-Z]{{2}}\b|·|\||•))", re.IGNORECASE
)
_ENDS_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?][\"”“»]?$")

_ADS = expression(newsletter_words(lambda words: words.ads))
_ADS_BY = expression(newsletter_words(lambda words: words.ads_by))
_AD = re.compile(rf"[\W_]{{0,4}}(?:{_ADS}|(?:{_ADS_BY})\b.{{0,40}})[\W_]{{0,4}}", re.IGNORECASE)
_MORE = newsletter_expression(lambda words: words.read_more)
_READ_MORE = re.compile(rf"[\W_]{{0,6}}(?:{_MORE})[\W_]{{0,6}}", re.IGNORECASE)
_SHARING = expression(newsletter_words(lambda words: words.sharing))
_SOCIAL = re.compile(
    r"(?:[\W_]*(?:facebook|twitter|x|instagram|linkedin|youtube|whatsapp|telegram|mastodon|bluesky|threads|tiktok|xing|"
    rf"pinterest|rss|podcast|spotify|vk|вконтакте|app\s?store|google\s?play|{_SHARING}))+[\W_]*",
    re.IGNORECASE,
)


@lru_cache(maxsize=2_048)
def is_farewell(line: str) -> bool:
    """Whether the line says how to unsubscribe, or why the mail was sent. With it the end of a newsletter
    begins."""
    return len(line) <= _LONGEST and bool(_LEAVE.search(line) or _RECEIVED.search(line))


def is_view_link(line: str) -> bool:
    """Whether the line is a link to the newsletter on the web."""
    return len(line) <= _LONGEST // 2 and bool(_VIEW.search(line))


def is_read_more(line: str) -> bool:
    """Whether the line is only a link to the full story."""
    return len(line) <= _LONGEST_LABEL and bool(_READ_MORE.fullmatch(line))


def is_ad_label(line: str) -> bool:
    """Whether the line is the label of an advertisement."""
    return len(line) <= _LONGEST_LABEL and bool(_AD.fullmatch(line))


def is_letter_furniture(line: str, *, is_linked: bool) -> bool:
    """Whether the line belongs to the newsletter itself and not to a story. `is_linked` says that a part of
    it is a link; without one, a line that may be a sentence of a story counts as one."""
    if len(line) > _LONGEST or not any(map(str.isalnum, line)):
        return False
    if (
        is_farewell(line)
        or _PASSED_ON.search(line)
        or _PUBLISHER.search(line)
        or _PUBLISHER_PAGES.search(line)
        or is_address(line)
    ):
        return True
    if not is_linked and (len(line) > _LONGEST_LABEL or _ENDS_SENTENCE.search(line)):
        return False
    weak = (_SETTINGS, _VIEW, _PASS_ON)
    return len(line) <= _LONGEST_WEAK and (
        bool(_SOCIAL.fullmatch(line)) or any(pattern.search(line) for pattern in weak)
    )


def is_address(line: str) -> bool:
    """Whether the line is the postal address of an office."""
    if len(line) > _LONGEST // 2 or not any(map(str.isdigit, line)) or _ENDS_SENTENCE.search(line):
        return False
    return bool(_ADDRESS.match(line))
