"""What the program knows of one language."""

from dataclasses import dataclass, field

from languages.sections.answer_kinds import AnswerKindWords
from languages.sections.coverage import CoverageWords
from languages.sections.filters import FilterWords
from languages.sections.grammar import Grammar
from languages.sections.messages import MessageWords
from languages.sections.name_parts import NameParts
from languages.sections.statements import StatementWords


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What the program knows of one language, section by section.

    `code` is its ISO 639-1 code. A section that is None is not written yet: what needs it does
    nothing for this language, or uses the English words. `grammar` and `name_parts` are then empty.
    """

    code: str
    grammar: Grammar = field(default_factory=Grammar)
    name_parts: NameParts = field(default_factory=NameParts)
    filters: FilterWords | None = None
    answer_kinds: AnswerKindWords | None = None
    messages: MessageWords | None = None
    coverage: CoverageWords | None = None
    statements: StatementWords | None = None
