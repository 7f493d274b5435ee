"""What asks the reader to subscribe: an offer, its price, and who may read the article."""

import re

from index.text.paragraphs.page_words import subscription_words
from languages.known import expression_in_all_languages
from languages.language import Language
from languages.notation import expression

_LONGEST_OFFER = 500
_LONGEST_PRICE = 220

_NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?"
_PRICE = (
    rf"(?:(?:€|\$|£|eur|usd|chf)\s?{_NUMBER}|"
    rf"{_NUMBER}\s?(?:€|\$|£|₽|eur|usd|chf|{subscription_words(lambda one: one.currencies)}))"
)
_PERIOD = (
    rf"(?:/|{subscription_words(lambda one: one.per)})\s?(?:{subscription_words(lambda one: one.periods)})|"
    rf"{subscription_words(lambda one: one.each_period)}"
)
# "Danach kostet es 9,99 Euro im Monat": it does not name what costs this, because the offer above does.
_AFTERWARDS = re.compile(
    rf"(?:{subscription_words(lambda one: one.afterwards)})[\s,:]{{1,3}}"
    rf"(?:(?:{subscription_words(lambda one: one.costs)})\s)?"
    rf"(?:(?:{subscription_words(lambda one: one.only)})\s)?"
    rf"{_PRICE}[\s,]{{0,3}}(?:{_PERIOD})",
    re.IGNORECASE,
)
_PRICED = re.compile(rf"{_PRICE}[\s,]{{0,3}}(?:{_PERIOD})", re.IGNORECASE)
_TRIAL = re.compile(
    rf"\b(?:\d{{1,2}}|{subscription_words(lambda one: one.trial_numbers)})\s+(?:\S{{1,12}}\s+)?"
    rf"(?:{subscription_words(lambda one: one.trial_periods)})\b.{{0,40}}"
    rf"(?:{_PRICE}|{subscription_words(lambda one: one.free)})",
    re.IGNORECASE,
)


def _for_subscribers(language: Language) -> str:
    """Matches that an article is for subscribers, in a language."""
    words = language.subscriptions
    if not words or not words.articles_are:
        return ""
    return rf"(?:{expression(words.articles_are)})\s.{{0,40}}(?:{expression(words.for_subscribers)})"


_PHRASES = re.compile(
    rf"(?<!\w)(?:(?:{subscription_words(lambda one: one.phrases)})(?!\w)|"
    rf"\w+\s+(?:{subscription_words(lambda one: one.remaining)})|"
    rf"(?:{subscription_words(lambda one: one.questions)})\s*\?|"
    rf"{expression_in_all_languages(_for_subscribers)})",
    re.IGNORECASE,
)
_SUBSCRIPTIONS = re.compile(
    rf"(?<!\w)(?:{subscription_words(lambda one: one.subscriptions)})(?!\w)", re.IGNORECASE
)
_OFFERS = re.compile(rf"(?<!\w)(?:{subscription_words(lambda one: one.offers)})(?!\w)", re.IGNORECASE)
_READERS = re.compile(
    rf"(?<!\w)(?:(?-i:{subscription_words(lambda one: one.polite_readers)})|"
    rf"{subscription_words(lambda one: one.readers)})(?!\w)",
    re.IGNORECASE,
)
# What somebody is quoted as saying, or an article reports.
_REPORTED = re.compile(
    rf"[\"„“«»”]|(?<!\w)(?:{subscription_words(lambda one: one.said)})(?!\w)", re.IGNORECASE
)


def is_subscription_appeal(line: str) -> bool:
    """Whether it offers the reader a subscription, or states that the article is for subscribers."""
    if len(line) > _LONGEST_OFFER or _REPORTED.search(line):
        return False
    if _PHRASES.search(line) or _AFTERWARDS.match(line):
        return True
    return bool(_SUBSCRIPTIONS.search(line) and _OFFERS.search(line) and _READERS.search(line))


def is_price_of_subscription(line: str) -> bool:
    """Whether it names a price per month or a trial. Next to an appeal it belongs to the appeal."""
    if len(line) > _LONGEST_PRICE or _REPORTED.search(line):
        return False
    return bool(_PRICED.search(line) or _TRIAL.search(line))
