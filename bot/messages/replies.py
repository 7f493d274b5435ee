"""The replies to small talk and other messages that ask nothing, in the person's language."""

from collections.abc import Mapping

from bot.citations.answer import Answer, MessageKind
from bot.messages.message import Message
from index.question.query import Query
from languages.catalogues import translations


def reply_to(message: Message, query: Query, *, language: str) -> Answer:
    """The answer to a message that asks nothing, in `language`, ISO 639-1, else in English."""
    return Answer(query, refusal=reply_texts(language)[message.kind], language=language, message=message.kind)


def reply_texts(language: str) -> Mapping[MessageKind, str]:
    """The replies by kind of message: `signs` is for punctuation and emoji, `senseless` for letters that are
    not words."""
    _ = translations(language).gettext
    return {
        "greeting": _(
            "Hello! Ask me something about the articles, and I answer with quotes and their sources."
        ),
        "thanks": _("You are welcome."),
        "goodbye": _("Goodbye!"),
        "help": _(
            "Ask a question about the articles in any language. I answer with verbatim quotes and where they "
            "stand. Send a name and I list its newest mentions; send a statement and I check it against the "
            "articles."
        ),
        "identity": _(
            "I am Beleg, a bot. I answer questions about the indexed articles with verbatim quotes from them."
        ),
        "agreement": _("All right. Ask me whenever you want to know something about the articles."),
        "remark": _("Do ask on if there is more that you want to know about the articles."),
        "senseless": _("I do not understand that. Ask me a question about the articles."),
        "signs": _("Ask me a question about the articles, in words."),
    }
