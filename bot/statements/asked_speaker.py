"""Whose words a question asks for: "What did the mayor say?", "Und was sagt die Reederei dazu?"."""

import re
from collections.abc import Sequence

from bot.statements.noun_phrases import leading_noun_phrase
from bot.statements.speakers.pronouns import antecedent
from languages.known import STATEMENT_WORDS
from languages.notation import expression, words_pattern


def asked_speaker(question: str, language: str, *, before: Sequence[str] = ()) -> str:
    """The words for the person asked about, or the name to which a pronoun refers in the earlier texts of the
    conversation; "" where the question does not ask what somebody says."""
    words = STATEMENT_WORDS.get(language)
    if words is None:
        return ""
    speaker = _speaker(question, language)
    if speaker and words_pattern(words.phrases.pronouns).fullmatch(speaker):
        return antecedent(before, language)
    return speaker


def _speaker(question: str, language: str) -> str:
    words = STATEMENT_WORDS[language]
    opening = rf"[^\w]*(?:{expression(words.coordination)})?[^\w]*"
    if words.what_say and (match := _match(rf"{opening}(?:{expression(words.what_say)})(?!\w)", question)):
        return leading_noun_phrase(question[match.end() :], language)
    between = rf"{opening}(?:{expression(words.what_do)})\s+(.+?)\s+(?:{expression(words.say)})(?!\w)"
    if words.what_do and (match := _match(between, question)):
        return match[1].strip(" ,")
    behind = rf"{opening}(.+?)\s+(?:{expression(words.say_what)})(?!\w)"
    if words.say_what and (match := _match(behind, question)):
        return match[1].strip(" ,")
    return ""


def _match(pattern: str, text: str) -> re.Match[str] | None:
    return re.match(pattern, text, re.IGNORECASE)
