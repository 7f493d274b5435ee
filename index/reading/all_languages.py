"""The words that readers look for in a file: those of all languages together, in the notation of
`languages.notation`. A file may be in any language, and its labels in another."""

from collections.abc import Callable

from languages.known import expression_in_all_languages, in_all_languages
from languages.sections.files.article_labels import ArticleLabels
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords
from languages.sections.files.newsletters import NewsletterWords
from languages.sections.files.subtitles import SubtitleWords


def file_labels(listed: Callable[[FileLabels], str]) -> str:
    """A list of the section `file_labels`."""
    return in_all_languages(lambda one: listed(one.file_labels) if one.file_labels else "")


def database_labels(listed: Callable[[DatabaseLabels], str]) -> str:
    """A list of the section `database_labels`."""
    return in_all_languages(lambda one: listed(one.database_labels) if one.database_labels else "")


def article_labels(listed: Callable[[ArticleLabels], str]) -> str:
    """A list of the section `article_labels`."""
    return in_all_languages(lambda one: listed(one.article_labels) if one.article_labels else "")


def mail_words(listed: Callable[[MailWords], str]) -> str:
    """A list of the section `mail`."""
    return in_all_languages(lambda one: listed(one.mail) if one.mail else "")


def newsletter_words(listed: Callable[[NewsletterWords], str]) -> str:
    """A list of the section `newsletters`."""
    return in_all_languages(lambda one: listed(one.newsletters) if one.newsletters else "")


def newsletter_expression(expression: Callable[[NewsletterWords], str]) -> str:
    """A regular expression of the section `newsletters`."""
    return expression_in_all_languages(lambda one: expression(one.newsletters) if one.newsletters else "")


def subtitle_words(listed: Callable[[SubtitleWords], str]) -> str:
    """A list of the section `subtitles`."""
    return in_all_languages(lambda one: listed(one.subtitles) if one.subtitles else "")
