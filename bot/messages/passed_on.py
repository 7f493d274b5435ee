"""Somebody else's text that a person passes on, split into its claims."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.messages.forms import is_statement
from bot.messages.small_talk import read_small_talk
from index.question.query import MAX_QUESTION_CHARACTERS, WORD, make_query
from index.text.sentences.splitting import split_sentences

_FEWEST_WORDS = 4
"""A shorter sentence ("Breaking!", "Read more:") claims nothing, unless it is clearly a statement ("Nobody
was hurt.") or there is no other sentence."""
_FEWEST_LETTERS_UNSPACED = 8
"""The same limit in letters, for scripts without spaces between words."""

_FEWEST_OF_A_LANGUAGE = 5
"""A line with this many words has its language detected by itself: channels write posts in two languages."""

_ADDRESS = re.compile(r"(?:https?://|www\.|t\.me/)\S+", re.IGNORECASE)
_BEFORE_SENTENCE = re.compile(r"^(?:[^\w\"'“„‚«‹(\[¿¡$€£+−-]|[-–—•*]\s)+")
"""Bullets, arrows and emoji."""
_ONLY_TAGS = re.compile(r"(?:[#@]\w+\W*)+")
_ASKS = re.compile(r"[?？؟][\"”“»)\s]*$")
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿฀-๿]")


@dataclass(frozen=True, slots=True)
class ForwardedSentence:
    """A sentence of the text, on one line, and the language that it was split by, ISO 639-1."""

    text: str
    language: str


def claims_in(text: str) -> tuple[ForwardedSentence, ...]:
    """The sentences that claim something, each once, in order; none where the text only asks or greets.

    Each line is split by the rules of its own language, a short line by those of the whole text's language.
    """
    text = text.encode("utf-8", "replace").decode()  # replaces lone surrogates
    said = [one for one in _sentences(text) if not _ASKS.search(one.text)]
    said = [one for one in said if not ((talk := read_small_talk(one.text)) and not talk.rest)]
    long_enough = [one for one in said if _is_long_enough(one.text) or is_statement(one.text, one.language)]
    asks = _ASKS.search(text.strip()) is not None
    return tuple(dict.fromkeys(long_enough if long_enough or asks else said))


def _sentences(text: str) -> Iterator[ForwardedSentence]:
    lines = list(_lines(_ADDRESS.sub(" ", text)))
    whole = _language(" ".join(lines))
    for line in lines:
        language = _language(line) if len(WORD.findall(line)) >= _FEWEST_OF_A_LANGUAGE else whole
        for span in split_sentences(line, language=language):
            sentence = " ".join(line[slice(*span)].split())
            if any(map(str.isalnum, sentence)) and not _ONLY_TAGS.fullmatch(sentence):
                yield ForwardedSentence(_BEFORE_SENTENCE.sub("", sentence), language)


def _lines(text: str) -> Iterator[str]:
    """The lines that are not blank. A line that begins with a small letter is joined to the line before."""
    held = ""
    for line in [*text.splitlines(), ""]:
        begins = line.strip()[:1]
        if held and begins and begins.islower():
            held = f"{held} {line.strip()}"
            continue
        if held:
            yield held
        held = line.strip()


def _language(text: str) -> str:
    return make_query(text[:MAX_QUESTION_CHARACTERS]).language if text.strip() else "en"


def _is_long_enough(sentence: str) -> bool:
    if _UNSPACED.search(sentence):
        return sum(map(str.isalnum, sentence)) >= _FEWEST_LETTERS_UNSPACED
    return len(sentence.split()) >= _FEWEST_WORDS
