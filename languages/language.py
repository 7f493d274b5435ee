"""What the program knows of one language."""

from dataclasses import dataclass

from languages.sections.answer_kinds import AnswerKindWords
from languages.sections.article_labels import ArticleLabels
from languages.sections.back_references import BackReferenceWords
from languages.sections.claims import ClaimWords
from languages.sections.corrections import CorrectionWords
from languages.sections.coverage import CoverageWords
from languages.sections.database_labels import DatabaseLabels
from languages.sections.days import DayWords
from languages.sections.disagreements import DisagreementWords
from languages.sections.figure_questions import FigureQuestionWords
from languages.sections.figures import FigureWords
from languages.sections.file_labels import FileLabels
from languages.sections.filters import FilterWords
from languages.sections.grammar import Grammar
from languages.sections.happenings import HappeningWords
from languages.sections.language_names import LanguageNames
from languages.sections.mail import MailWords
from languages.sections.measures import MeasureWords
from languages.sections.messages import MessageWords
from languages.sections.name_parts import NameParts
from languages.sections.newsletters import NewsletterWords
from languages.sections.numbers import NumberWords
from languages.sections.parts import PartWords
from languages.sections.plans import PlanWords
from languages.sections.recency import RecencyWords
from languages.sections.reporting import ReportingWords
from languages.sections.statements import StatementWords
from languages.sections.subtitles import SubtitleWords
from languages.sections.timelines import TimelineWords


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What the program knows of one language, section by section.

    `code` is its ISO 639-1 code. `short_day` is how a day is written in digits, for `strftime`; "" for
    2024-05-03. A section that is None is not written yet: what needs it does nothing for this language, or
    uses the English words.
    """

    code: str
    short_day: str = ""
    grammar: Grammar | None = None
    name_parts: NameParts | None = None
    filters: FilterWords | None = None
    answer_kinds: AnswerKindWords | None = None
    messages: MessageWords | None = None
    coverage: CoverageWords | None = None
    statements: StatementWords | None = None
    happenings: HappeningWords | None = None
    measures: MeasureWords | None = None
    figures: FigureWords | None = None
    figure_questions: FigureQuestionWords | None = None
    days: DayWords | None = None
    disagreements: DisagreementWords | None = None
    timelines: TimelineWords | None = None
    plans: PlanWords | None = None
    parts: PartWords | None = None
    recency: RecencyWords | None = None
    corrections: CorrectionWords | None = None
    back_references: BackReferenceWords | None = None
    claims: ClaimWords | None = None
    reporting: ReportingWords | None = None
    language_names: LanguageNames | None = None
    numbers: NumberWords | None = None
    file_labels: FileLabels | None = None
    database_labels: DatabaseLabels | None = None
    article_labels: ArticleLabels | None = None
    mail: MailWords | None = None
    newsletters: NewsletterWords | None = None
    subtitles: SubtitleWords | None = None
