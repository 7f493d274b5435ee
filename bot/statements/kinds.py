"""The kind of a statement, and the kinds that a question asks for."""

from bot.citations.answer import StatementKind
from bot.statements.asked import read_asked_act
from bot.statements.statement import read_statement


def statement_kind(text: str, language: str | None = None) -> StatementKind | None:
    """What kind of statement `text` reports; None for none."""
    told = read_statement(text, language)
    return told.act.kind if told else None


def statement_kinds_asked(question: str, language: str | None = None) -> frozenset[StatementKind]:
    """The kinds of statement that answer `question`; empty when it does not ask about one."""
    return read_asked_act(question, language).kinds
