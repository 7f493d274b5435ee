"""The words by which the parts of a page are recognised: those of all languages together. What is around an
article may be in another language."""

from collections.abc import Callable

from languages.known import in_all_languages
from languages.notation import expression
from languages.sections.files.bylines import BylineWords
from languages.sections.files.page_dates import PageDateWords
from languages.sections.files.page_furniture import PageFurnitureWords
from languages.sections.files.pictures import PictureWords
from languages.sections.files.subscriptions import SubscriptionWords


def date_words(listed: Callable[[PageDateWords], str]) -> str:
    """A list of the section `page_dates` as a regular expression."""
    return expression(in_all_languages(lambda one: listed(one.page_dates) if one.page_dates else ""))


def byline_words(listed: Callable[[BylineWords], str]) -> str:
    """A list of the section `bylines` as a regular expression."""
    return expression(byline_list(listed))


def byline_list(listed: Callable[[BylineWords], str]) -> str:
    """A list of the section `bylines`, in the notation of `languages.notation`."""
    return in_all_languages(lambda one: listed(one.bylines) if one.bylines else "")


def picture_words(listed: Callable[[PictureWords], str]) -> str:
    """A list of the section `pictures` as a regular expression."""
    return expression(in_all_languages(lambda one: listed(one.pictures) if one.pictures else ""))


def subscription_words(listed: Callable[[SubscriptionWords], str]) -> str:
    """A list of the section `subscriptions` as a regular expression."""
    return expression(in_all_languages(lambda one: listed(one.subscriptions) if one.subscriptions else ""))


def furniture_words(listed: Callable[[PageFurnitureWords], str]) -> str:
    """A list of the section `page_furniture` as a regular expression."""
    return expression(furniture_list(listed))


def furniture_list(listed: Callable[[PageFurnitureWords], str]) -> str:
    """A list of the section `page_furniture`, in the notation of `languages.notation`."""
    return in_all_languages(lambda one: listed(one.page_furniture) if one.page_furniture else "")
