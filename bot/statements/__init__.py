"""What is said, by whom, and what a question asks of it: told from the words, in six languages.

A vector of meaning keeps "denied" and "confirmed" close together; for a journalist they are opposites. So
the words that turn a statement are looked for, and nothing is said of a sentence that has none of them.

words/        the words of each language, in one table each
tokens        a sentence's words, each with its part in the grammar
acts          what somebody does in a sentence by speaking
noun_phrases  article, office and name
speakers/     who it is, by how it stands to the verb
asked_speaker whom a question asks for their words
asked         what a question wants to know of a statement
told          a sentence read as a statement
propositions  what a statement says and what a question asks about, to be compared
claims        what is only claimed by others
likeness      whether two names or offices may be one
"""

from bot.answer import StatementKind
from bot.statements.acts import Act, Asked, Verdict
from bot.statements.asked import AskedAct, read_question
from bot.statements.claims import claimed_in, is_claimed
from bot.statements.likeness import SPOKESMAN, alike, offices, shared
from bot.statements.told import Told, read_statement, statement_at

__all__ = [
    "SPOKESMAN",
    "Act",
    "Asked",
    "AskedAct",
    "Told",
    "Verdict",
    "alike",
    "claimed_in",
    "is_claimed",
    "kinds_asked",
    "offices",
    "read_question",
    "read_statement",
    "shared",
    "statement_at",
    "statement_kind",
]


def statement_kind(text: str, language: str | None = None) -> StatementKind | None:
    """What `text` says that somebody did by speaking; None for nothing."""
    told = read_statement(text, language)
    return told.act.kind if told else None


def kinds_asked(question: str, language: str | None = None) -> frozenset[StatementKind]:
    """The kinds of statement that answer `question`; empty when it does not turn on one."""
    return read_question(question, language).kinds
