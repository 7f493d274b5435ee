"""A text that a person passes on, checked claim by claim."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.assistant import Assistant
from bot.citations.answer import Answer, Citation, Statement
from bot.messages.passed_on import ForwardedSentence
from bot.telegram_chat.texts.texts import ChatTexts
from bot.wording.layout.blocks import ArticleBlock, lone_block
from bot.wording.layout.layout import Layout, OwnWords, Section
from index.question.query import MAX_QUESTION_CHARACTERS, Filters, make_query

MAX_CLAIMS = 5
"""Only the first claims of a long text are checked: news says the important things first."""

_MOST_NEAREST = 2
"""How many quotes are shown under a claim that nothing settles: the second may have another figure."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A line about a claim, and the quote under it, which supports it, contradicts it or only repeats the
    claim. A quote with the line "" is only a similar one."""

    line: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim, and the findings about it; none where the articles have nothing."""

    claim: str
    answer: Answer
    findings: tuple[Finding, ...] = ()


def check_claims(
    assistant: Assistant,
    claims: Sequence[ForwardedSentence],
    filters: Filters,
    *,
    answers_in: str | None = None,
) -> list[Checked]:
    """The first MAX_CLAIMS claims, each checked. Raises as `Assistant.ask` does."""
    answers = [
        (
            claim.text,
            assistant.check(claim.text, language=claim.language, answers_in=answers_in, filters=filters),
        )
        for claim in claims[:MAX_CLAIMS]
    ]
    return [Checked(text, answer, findings_of(answer)) for text, answer in answers]


def findings_of(answer: Answer) -> tuple[Finding, ...]:
    """The findings in an answer that checks a claim, each with one quote."""
    quotes = {citation.quote for citation in answer.citations}
    said = [statement for statement in answer.statements if statement.text not in quotes]
    lines: dict[int, list[str]] = {}
    for statement in said:
        new = [number for number in statement.numbers if number not in lines]
        # The rating of a fact check, and what it means for the claim, are above the same quote.
        number = new[0] if new else statement.numbers[0]
        lines.setdefault(number, []).append(statement.text)
    if not said:
        lines = {number: [] for number in range(1, len(answer.citations[:_MOST_NEAREST]) + 1)}
    return tuple(Finding("\n".join(line), answer.citations[number - 1]) for number, line in lines.items())


def as_answer(text: str, checked: Iterable[Checked], *, nothing_found: str, language: str) -> Answer:
    """All findings as one answer, for the memory and the buttons: number n is the nth quote shown."""
    checked = list(checked)
    query = make_query(text[:MAX_QUESTION_CHARACTERS])
    citations = tuple(finding.citation for one in checked for finding in one.findings)
    hits = tuple(hit for one in checked for hit in one.answer.hits)
    if not citations:
        return Answer(query, refusal=nothing_found, hits=hits, language=language, message="claim")
    return Answer(
        query,
        statements=tuple(Statement(citation.quote, (n,)) for n, citation in enumerate(citations, start=1)),
        citations=citations,
        hits=hits,
        confidence=max(one.answer.confidence for one in checked),
        language=language,
        message="claim",
    )


def checked_layout(checked: Sequence[Checked], texts: ChatTexts) -> Layout:
    """All findings as a layout: each claim, with a line about it and the quote under that; then the claims
    about which nothing was found."""
    found = [one for one in checked if one.findings]
    unknown = [one.claim for one in checked if not one.findings]
    sections, number = [], 0
    named: dict[str, int] = {}
    for one in found:
        for finding in one.findings:
            number += 1
            block = finding_block(one, finding, number, named)
            heading = OwnWords(f"{one.claim}\n{finding.line or texts.unsettled}")
            sections.append(Section((replace(block, stays=True),), heading))
    if found and unknown:
        sections.append(Section((), OwnWords("\n".join([texts.not_found, *unknown]))))
    return Layout(texts.checked if found else texts.nothing_found, sections=tuple(sections))


def finding_block(checked: Checked, finding: Finding, number: int, named: dict[str, int]) -> ArticleBlock:
    """The quote of a finding under this number, with its article, which is named only the first time. `named`
    has the first number of each article, and is updated."""
    before = named.setdefault(finding.citation.source.article_id, number)
    return lone_block(
        finding.citation,
        checked.answer.language,
        numbers=(number,),
        named_at=before if before != number else None,
    )
