"""How surely an element is furniture, by its classes, id, role and tag."""

import re
from enum import IntEnum
from functools import lru_cache

from lxml.html import HtmlElement

# A class names furniture when it has at least one of these words and otherwise only words of _SILENT:
# "post-newsletter-box". One with any other word ("tag-lendal-credit", "creditors", "has-caption") does not.
_SURE = frozenset(
    "comment comments commentlist disqus forum discussion cookie cookies consent gdpr breadcrumb"
    " breadcrumbs sidebar menu navigation navbar nav pagination pager outbrain taboola caption captions"
    " figcaption credit credits copyright bildunterschrift newsletter newsletters share sharing sharebar"
    " socials addthis sharethis followus sharedaddy".split()
)
_LIKELY = frozenset(
    "related recommended recommendation recommendations mostread popular trending social signup subscribe"
    " subscription login register piano ad ads adv advert adverts advertisement advertising anzeige"
    " werbung sponsored sponsor promo promos promotion promoted banner author authors bio biography tags"
    " taglist tagcloud keywords topics footer colophon toolbar tools popup modal overlay gallery slideshow"
    " carousel player reactions rating donate donation donations membership crosslinks seealso readmore"
    " marginal".split()
)
_DOUBTFUL = frozenset(
    "teaser teasers paywall paid offer offers abo upsell promobox widget widgets cta link links".split()
)
_SILENT = frozenset(
    "article articles story stories post posts entry entries content contents body text main page site"
    " block blocks box boxes section sections container wrapper wrap inner outer list lists item items"
    " group header head heading title subtitle module component area bar panel top bottom left right"
    " center col column row grid desktop mobile small large medium full default single wp cmp amp meta js"
    " css ui el view region pane row data info by the and of image images img photo photos picture"
    " pictures media figure video foto bild read more most also you may like news blog card cards button"
    " buttons btn icon icons form fields embed inline aside end start after before below above notice"
    " policy layer dialog bottomline area reply respond thread count".split()
)
_WHOLE = frozenset(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader-text"}
)
_WORDS = re.compile(r"[^\W_\d]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")

_ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar figure"
    " form tablist".split()
)
_TAGS = frozenset({"nav", "aside", "footer", "form", "dialog", "menu", "figcaption", "fieldset"})


class Certainty(IntEnum):
    """How surely an element is furniture by its name."""

    NONE = 0
    DOUBTFUL = 1
    LIKELY = 2
    SURE = 3


_LEVELS = {
    **dict.fromkeys(_DOUBTFUL, Certainty.DOUBTFUL),
    **dict.fromkeys(_LIKELY, Certainty.LIKELY),
    **dict.fromkeys(_SURE, Certainty.SURE),
}


def names_furniture(element: HtmlElement) -> bool:
    """Whether a class or the id marks the element as furniture, at least LIKELY."""
    return _named(element) >= Certainty.LIKELY


def certainty(element: HtmlElement) -> Certainty:
    """The highest certainty given by tag, role, classes and id."""
    tag = element.tag
    by_tag = Certainty.NONE
    if tag == "figure":
        told = next(element.iterdescendants("blockquote", "table"), None) is not None
        by_tag = Certainty.NONE if told else Certainty.LIKELY
    elif tag == "figcaption":
        quoted = element.getprevious() is not None and element.getprevious().tag == "blockquote"
        by_tag = Certainty.NONE if quoted else Certainty.SURE
    elif tag == "footer":
        by_tag = Certainty.NONE if element.getparent().tag == "blockquote" else Certainty.LIKELY
    elif (
        tag in _TAGS or (element.get("role") or "").lower() in _ROLES or element.get("aria-hidden") == "true"
    ):
        by_tag = Certainty.LIKELY
    by_own_tag = _of_name(tag) if "-" in tag else Certainty.NONE  # <amp-ad>
    return max(by_tag, by_own_tag, _named(element))


def _named(element: HtmlElement) -> Certainty:
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    return max((_of_name(name[:80]) for name in names[:20]), default=Certainty.NONE)


@lru_cache(maxsize=4096)
def _of_name(name: str) -> Certainty:
    if name.lower() in _WHOLE:
        return Certainty.SURE
    words = [word.lower() for word in _WORDS.findall(_HUMP.sub("-", name))]
    words = [word for word in words if len(word) > 1]
    found = [word for word in words if word not in _SILENT]
    if not found:
        return Certainty.NONE
    levels = [_LEVELS.get(word) for word in found]
    return (
        max((level for level in levels if level), default=Certainty.NONE) if all(levels) else Certainty.NONE
    )
