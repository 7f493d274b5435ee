"""What the program knows of one language."""

from dataclasses import dataclass

from languages.sections.asking.answer_kinds import AnswerKindWords
from languages.sections.asking.back_references import BackReferenceWords
from languages.sections.asking.coverage import CoverageWords
from languages.sections.asking.earlier_versions import EarlierVersionWords
from languages.sections.asking.figure_questions import FigureQuestionWords
from languages.sections.asking.filters import FilterWords
from languages.sections.asking.language_names import LanguageNames
from languages.sections.asking.messages import MessageWords
from languages.sections.asking.parts import PartWords
from languages.sections.asking.plans import PlanWords
from languages.sections.asking.recency import RecencyWords
from languages.sections.asking.reporting import ReportingWords
from languages.sections.asking.timelines import TimelineWords
from languages.sections.files.article_labels import ArticleLabels
from languages.sections.files.bylines import BylineWords
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords
from languages.sections.files.newsletters import NewsletterWords
from languages.sections.files.notices import NoticeWords
from languages.sections.files.page_dates import PageDateWords
from languages.sections.files.page_furniture import PageFurnitureWords
from languages.sections.files.pictures import PictureWords
from languages.sections.files.subscriptions import SubscriptionWords
from languages.sections.files.subtitles import SubtitleWords
from languages.sections.saying.claims import ClaimWords
from languages.sections.saying.corrections import CorrectionWords
from languages.sections.saying.days import DayWords
from languages.sections.saying.disagreements import DisagreementWords
from languages.sections.saying.figures import FigureWords
from languages.sections.saying.happenings import HappeningWords
from languages.sections.saying.measures import MeasureWords
from languages.sections.saying.statements import StatementWords
from languages.sections.sentences.dates import DateWords
from languages.sections.sentences.grammar import Grammar
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds


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
    earlier_versions: EarlierVersionWords | None = None
    corrections: CorrectionWords | None = None
    back_references: BackReferenceWords | None = None
    claims: ClaimWords | None = None
    reporting: ReportingWords | None = None
    language_names: LanguageNames | None = None
    numbers: NumberWords | None = None
    dates: DateWords | None = None
    sentence_ends: SentenceEnds | None = None
    hyphens: HyphenWords | None = None
    file_labels: FileLabels | None = None
    database_labels: DatabaseLabels | None = None
    article_labels: ArticleLabels | None = None
    notices: NoticeWords | None = None
    mail: MailWords | None = None
    newsletters: NewsletterWords | None = None
    subtitles: SubtitleWords | None = None
    page_dates: PageDateWords | None = None
    bylines: BylineWords | None = None
    pictures: PictureWords | None = None
    subscriptions: SubscriptionWords | None = None
    page_furniture: PageFurnitureWords | None = None
