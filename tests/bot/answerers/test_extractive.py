"""What is quoted from the hits. The scores of the sentences are given, and no model is asked."""

from dataclasses import replace

import pytest

from bot.answerers.extractive import answer_extractively
from bot.citations.answer import MAX_CITATIONS, Answer, Statement
from index.question.query import Query, QueryPart, content_words
from index.search.confidence import SURE_FROM, UNSURE_FROM
from index.search.searcher import Hit, SearchResult
from index.storage.relations.values import Superseded
from index.text.articles import Source, Span
from index.text.passages import Passage

SUBJECTS = ("ferry", "crane", "council", "bridge", "school", "museum", "hospital", "library")


def _hit(article_id: str, *sentences: tuple[str, float], language: str | None = None) -> Hit:
    """A hit of these sentences with these scores, joined by blanks."""
    spans, at = [], 0
    for text, _ in sentences:
        spans.append(Span(at, at + len(text)))
        at += len(text) + 1
    text = " ".join(text for text, _ in sentences)
    scores = tuple(score for _, score in sentences)
    source = Source(article_id, article_id, language=language)
    return Hit(Passage(source, text, 0, tuple(spans)), max(scores), scores)


def _quotes(*hits: Hit, question: str = "Where was the ferry repaired?") -> list[str]:
    answer = answer_extractively(Query(question, "en"), SearchResult(hits, confidence=0.9))
    return [citation.quote for citation in answer.citations]


def test_the_best_sentence_is_quoted_first() -> None:
    hits = (
        _hit("a", ("The crane fell.", 0.75), ("The ferry sank.", 0.80)),
        _hit("b", ("The bridge held.", 0.79)),
    )
    assert _quotes(*hits) == ["The ferry sank.", "The bridge held.", "The crane fell."]


def test_each_quote_is_a_statement_with_its_own_number() -> None:
    found = SearchResult((_hit("a", ("The ferry sank.", 0.8), ("The crane fell.", 0.75)),), confidence=0.9)
    answer = answer_extractively(Query("What happened?", "fr"), found)
    assert answer.statements == (Statement("The ferry sank.", (1,)), Statement("The crane fell.", (2,)))
    assert (answer.hits, answer.confidence, answer.language) == (found.hits, 0.9, "fr")


def test_a_citation_keeps_the_score_and_the_kind_of_its_sentence() -> None:
    found = SearchResult((_hit("a", ("Moscow denied the report.", 0.7)),), confidence=0.9)
    citation = answer_extractively(Query("What about the report?", "en"), found).citations[0]
    assert (citation.score, citation.statement) == (0.7, "denied")


def test_a_second_quote_is_given_when_it_is_near_the_best() -> None:
    assert _quotes(_hit("a", ("The ferry sank.", 0.80), ("The crane fell.", 0.75))) == [
        "The ferry sank.",
        "The crane fell.",
    ]


def test_the_first_quote_is_enough_when_it_is_clearly_ahead() -> None:
    assert _quotes(_hit("a", ("The ferry sank.", 0.80), ("The crane fell.", 0.67))) == ["The ferry sank."]


def test_of_a_question_with_parts_the_first_quote_is_not_enough() -> None:
    hit = _hit("a", ("The ferry sank.", 0.80), ("The crane fell.", 0.67))
    query = Query(
        "What sank, and what fell?",
        "en",
        parts=(QueryPart("sank", "What sank?"), QueryPart("fell", "What fell?")),
    )
    assert len(answer_extractively(query, SearchResult((hit,), confidence=0.9)).citations) == 2


def test_a_fourth_quote_has_to_be_nearer_to_the_best_than_a_third() -> None:
    hits = [_hit(subject, (f"The {subject} opened.", 0.73)) for subject in SUBJECTS[:4]]
    assert len(_quotes(_hit("a", ("Everything opened today.", 0.80)), *hits)) == 3


def test_no_more_than_five_quotes_are_given() -> None:
    hits = [_hit(subject, (f"The {subject} opened.", 0.8)) for subject in SUBJECTS]
    assert len(_quotes(*hits)) == MAX_CITATIONS == 5


def test_two_sentences_that_match_as_well_are_one_quote() -> None:
    hit = _hit("a", ("The ferry sank.", 0.80), ("The crane fell.", 0.79), ("The bridge held.", 0.72))
    assert _quotes(hit) == ["The ferry sank. The crane fell.", "The bridge held."]


def test_where_a_denial_is_asked_for_it_is_quoted_alone() -> None:
    hit = _hit("a", (CONFIRMATION, 0.70), (DENIAL, 0.70))
    assert _quotes(hit, question="Did Moscow deny the call?")[0] == DENIAL


def test_a_leaning_sentence_is_quoted_with_the_one_before() -> None:
    hit = _hit("a", ("Peskow spoke on Monday.", 0.5), ("He called it a lie.", 0.8))
    assert _quotes(hit) == ["Peskow spoke on Monday. He called it a lie."]


def test_a_sentence_that_a_quote_already_has_is_not_quoted_again() -> None:
    hit = _hit("a", ("Peskow spoke on Monday.", 0.79), ("He called it a lie.", 0.8))
    assert _quotes(hit) == ["Peskow spoke on Monday. He called it a lie."]


def test_syndicated_words_are_quoted_once_and_the_other_articles_noted() -> None:
    hits = tuple(_hit(article_id, ("The ferry sank.", 0.8)) for article_id in ("a", "b", "c"))
    answer = answer_extractively(Query("What happened?", "en"), SearchResult(hits, confidence=0.9))
    assert [(one.source.article_id, one.also_in) for one in answer.citations] == [("a", ("b", "c"))]


def test_an_article_with_the_words_twice_is_noted_once() -> None:
    twice = _hit("b", ("The ferry sank.", 0.8), ("The ferry sank.", 0.79))
    hits = (_hit("a", ("The ferry sank.", 0.81)), twice)
    answer = answer_extractively(Query("What happened?", "en"), SearchResult(hits, confidence=0.9))
    assert [one.also_in for one in answer.citations] == [("b",)]


def test_an_article_that_repeats_itself_is_not_noted_with_itself() -> None:
    hit = _hit("a", ("The ferry sank.", 0.8), ("The ferry sank.", 0.79))
    answer = answer_extractively(Query("What happened?", "en"), SearchResult((hit,), confidence=0.9))
    assert [one.also_in for one in answer.citations] == [()]


def test_syndicated_words_are_noted_though_five_others_are_quoted() -> None:
    hits = [_hit(subject, (f"The {subject} opened.", 0.8)) for subject in SUBJECTS[:5]]
    found = SearchResult((*hits, _hit("late", ("The ferry opened.", 0.79))), confidence=0.9)
    answer = answer_extractively(Query("What opened?", "en"), found)
    assert answer.citations[0].also_in == ("late",)


DENIAL, CONFIRMATION = "Moscow denied the call.", "The Kremlin confirmed a conversation."


@pytest.mark.parametrize("question", ["Did Moscow deny the call?", "Hat Moskau das dementiert?"])
def test_a_denial_outranks_a_better_confirmation_when_a_denial_is_asked_for(question: str) -> None:
    assert _quotes(_hit("a", (CONFIRMATION, 0.75), (DENIAL, 0.70)), question=question) == [
        DENIAL,
        CONFIRMATION,
    ]


@pytest.mark.parametrize("question", ["Did Moscow confirm the call?", "Wer hat das Gespräch bestätigt?"])
def test_a_confirmation_outranks_a_better_denial_when_it_is_asked_for(question: str) -> None:
    assert _quotes(_hit("a", (DENIAL, 0.75), (CONFIRMATION, 0.70)), question=question) == [
        CONFIRMATION,
        DENIAL,
    ]


def test_the_better_sentence_is_first_when_neither_is_asked_for() -> None:
    hit = _hit("a", (CONFIRMATION, 0.75), (DENIAL, 0.70))
    assert _quotes(hit, question="What about the call?") == [CONFIRMATION, DENIAL]


def test_a_denial_of_something_else_does_not_outrank_the_subject() -> None:
    hit = _hit("a", ("The ferry sank.", 0.75), (DENIAL, 0.59))
    assert _quotes(hit, question="Did anybody deny it?")[0] == "The ferry sank."


def test_a_score_is_never_above_1() -> None:
    found = SearchResult((_hit("a", (DENIAL, 0.99)),), confidence=0.9)
    answer = answer_extractively(Query("Did Moscow deny the call?", "en"), found)
    assert answer.citations[0].score == 1.0


def test_a_hit_that_was_not_read_word_for_word_is_not_quoted() -> None:
    unread = Hit(_hit("b", ("The crane fell.", 0.8)).passage, 0.8)
    assert _quotes(_hit("a", ("The ferry sank.", 0.8)), unread) == ["The ferry sank."]


FERRY = _hit("a", ("The ferry sank.", 0.8))


def test_the_least_confidence_that_answers_answers() -> None:
    found = SearchResult((FERRY,), confidence=UNSURE_FROM)
    assert not answer_extractively(Query("What sank?", "en"), found).refused


def test_less_confidence_refuses_and_keeps_the_hits() -> None:
    answer = answer_extractively(
        Query("Who won?", "en"), SearchResult((FERRY,), confidence=UNSURE_FROM - 0.01)
    )
    assert answer.refused
    assert (answer.hits, answer.statements, answer.confidence) == ((FERRY,), (), UNSURE_FROM - 0.01)


def _unsure(*hits: Hit, question: str = "What sank?", language: str = "en") -> Answer:
    return answer_extractively(Query(question, language), SearchResult(hits, confidence=SURE_FROM - 0.01))


def test_between_the_borders_an_answer_is_unsure_and_says_so_first() -> None:
    answer = _unsure(FERRY)
    assert (answer.support, answer.refused) == ("unsure", False)
    assert answer.text == "The articles may not answer this. Closest:\nThe ferry sank. [1]"
    assert answer.statements == (Statement("The ferry sank.", (1,)),)


def test_the_least_confidence_that_is_sure_says_nothing_of_doubt() -> None:
    answer = answer_extractively(Query("What sank?", "en"), SearchResult((FERRY,), confidence=SURE_FROM))
    assert (answer.support, answer.text) == ("sure", "The ferry sank. [1]")


@pytest.mark.parametrize(
    ("question", "language", "opening"),
    [
        (
            "Was ist gesunken?",
            "de",
            "Die Artikel beantworten diese Frage vielleicht nicht. Am nächsten kommt:",
        ),
        (
            "¿Qué se hundió?",
            "es",
            "Es posible que los artículos no respondan a esta pregunta. Lo más cercano:",
        ),
        (
            "Qu’est-ce qui a coulé ?",
            "fr",
            "Il se peut que les articles ne répondent pas à cette question. Le plus proche :",
        ),
        ("Что затонуло?", "ru", "Возможно, статьи не отвечают на этот вопрос. Ближе всего:"),
        ("Ne battı?", "tr", "Haberler bu soruyu yanıtlamıyor olabilir. En yakını:"),
        ("何が沈みましたか", "ja", "The articles may not answer this. Closest:"),
    ],
)
def test_the_doubt_is_in_the_questions_language(question: str, language: str, opening: str) -> None:
    answer = _unsure(FERRY, question=question, language=language)
    assert answer.text.splitlines() == [opening, "The ferry sank. [1]"]


def test_an_unsure_answer_has_three_quotes_at_most() -> None:
    hits = [_hit(subject, (f"The {subject} opened.", 0.8)) for subject in SUBJECTS]
    assert len(_unsure(*hits).citations) == 3


def test_an_unsure_answer_gives_further_quotes_though_the_first_is_clearly_ahead() -> None:
    hit = _hit("a", ("The ferry sank.", 0.80), ("The crane fell.", 0.69))
    assert len(_unsure(hit).citations) == 2


def test_the_rating_of_a_fact_check_is_not_said_when_it_may_be_on_something_else() -> None:
    hit = _hit("a", ("The ferry never sank.", 0.80))
    source = Source("a", "a", kind="fact_check", rating="False")
    checked = replace(hit, passage=replace(hit.passage, source=source))
    sure = answer_extractively(Query("What sank?", "en"), SearchResult((checked,), confidence=0.9))
    assert sure.text == "Fact check, rating: False [1]\nThe ferry never sank. [1]"
    assert _unsure(checked).text.splitlines()[1:] == ["The ferry never sank. [1]"]


def test_a_proven_yes_or_no_is_sure_however_little_confidence_there_is() -> None:
    found = SearchResult((_hit("a", (DENIAL, 0.7)),), confidence=0.01)
    answer = answer_extractively(Query("Did Moscow deny it?", "en"), found)
    assert (answer.support, answer.verdict, answer.opening) == ("sure", "yes", "")


@pytest.mark.parametrize(
    ("older_confidence", "support"), [(0.01, "none"), (SURE_FROM - 0.01, "unsure"), (SURE_FROM, "sure")]
)
def test_where_only_an_older_version_would_answer_its_own_confidence_counts(
    older_confidence: float, support: str
) -> None:
    newer = _hit("new", ("The ferry carried 30 passengers.", 0.70))
    older = replace(_hit("old", ("The ferry carried 20 passengers.", 0.75)), superseded=Superseded("new"))
    found = SearchResult((newer,), 0.01, older=(older,), older_confidence=older_confidence)
    answer = answer_extractively(Query("How many passengers did the ferry carry?", "en"), found)
    assert answer.support == support
    if support != "none":
        assert answer.confidence == older_confidence
        assert [one.source.article_id for one in answer.citations] == ["new", "old"]


def test_a_notice_that_takes_a_text_back_is_sure() -> None:
    notice = _hit("notice", ("This report was withdrawn.", 0.5))
    older = replace(_hit("old", ("The ferry sank.", 0.8)), superseded=Superseded("notice", withdrawn=True))
    found = SearchResult((notice,), 0.01, older=(older,), older_confidence=UNSURE_FROM)
    answer = answer_extractively(Query("What sank?", "en"), found)
    assert (answer.support, answer.citations[0].quote) == ("sure", "This report was withdrawn.")


@pytest.mark.parametrize(
    ("language", "message"),
    [
        (
            "de",
            "Die Artikel der Sammlung beantworten diese Frage nicht."
            " Keine der gefundenen Stellen nennt Angela, Merkel.",
        ),
        (
            "en",
            "The indexed articles do not answer this question."
            " None of the passages found mentions Angela, Merkel.",
        ),
        (
            "es",
            "Los artículos indexados no responden a esta pregunta."
            " Ninguno de los pasajes encontrados menciona Angela, Merkel.",
        ),
        (
            "fr",
            "Les articles indexés ne répondent pas à cette question."
            " Aucun des passages trouvés ne mentionne Angela, Merkel.",
        ),
        (
            "tr",
            "Dizinlenen haberler bu soruyu yanıtlamıyor."
            " Bulunan bölümlerin hiçbirinde Angela, Merkel geçmiyor.",
        ),
    ],
)
def test_a_refusal_is_in_the_questions_language_and_names_what_is_unknown(
    language: str, message: str
) -> None:
    found = SearchResult((FERRY,), confidence=0.02, unknown_names=("Angela", "Merkel"))
    answer = answer_extractively(Query("…", language), found)
    assert (answer.text, answer.language) == (message, language)


def test_a_refusal_in_a_language_without_messages_is_in_english() -> None:
    answer = answer_extractively(Query("誰が言いましたか", "ja"), SearchResult((FERRY,), confidence=0.01))
    message = "The indexed articles do not answer this question. Looked for: 誰が言いましたか."
    assert (answer.text, answer.language) == (message, "en")


def test_without_hits_the_filters_are_the_reason() -> None:
    answer = answer_extractively(Query("Wer sagte das?", "de"), SearchResult((), 0.0))
    assert (answer.text, answer.hits) == ("Zu diesen Filtern gibt es keinen Artikel.", ())


def test_what_has_no_letter_is_not_quoted() -> None:
    assert _quotes(_hit("a", ("* * * * * *", 0.9), ("The ferry sank.", 0.8))) == ["The ferry sank."]
    assert _quotes(_hit("a", ("* * * * * *", 0.9))) == []


def test_a_sentence_with_the_kind_of_thing_asked_for_comes_first() -> None:
    place, year = (
        _hit("a", ("It sank off Velmark.", 0.71)),
        _hit("b", ("The ferry Malsund sank in 1987.", 0.7)),
    )
    answer = answer_extractively(Query("When did the ferry sink?", "en"), SearchResult((place, year), 0.9))
    assert answer.citations[0].quote == "The ferry Malsund sank in 1987."


@pytest.mark.parametrize(
    ("sentence", "support"),
    [("There were 121 people aboard.", "sure"), ("There were people aboard.", "unsure")],
)
def test_an_answer_is_unsure_without_the_figure_asked_for(sentence: str, support: str) -> None:
    found = SearchResult((_hit("a", (sentence, 0.7), language="en"),), 0.99)
    assert answer_extractively(Query("How many people were aboard?", "en"), found).support == support


def test_a_figure_in_a_sentence_without_the_noun_asked_about_leaves_the_answer_unsure() -> None:
    question, club = (
        "How many employees does the club have?",
        _hit("a", ("The club got 7,300 signatures.", 0.7), language="en"),
    )
    (employees,) = (span for span in content_words(question, "en") if question[slice(*span)] == "employees")
    for match, support in ((0.3, "unsure"), (0.6, "sure")):
        words = {club.passage.id: ({employees: 0.0}, {employees: match})}
        found = SearchResult((club,), 0.99, word_matches=words)
        assert answer_extractively(Query(question, "en"), found).support == support


@pytest.mark.parametrize(
    ("question", "match", "support"),
    [
        ("And Beijing?", 0.4, "unsure"),
        ("And Beijing?", 0.8, "sure"),
        ("Did Beijing deny it?", 0.4, "sure"),
    ],
)
def test_a_follow_up_that_says_only_a_name_needs_a_quote_on_it(
    question: str, match: float, support: str
) -> None:
    denial = _hit("a", ("The Kremlin denied it.", 0.7))
    of_headline, of_sentence = (dict.fromkeys(content_words(question, "en"), one) for one in (0.0, match))
    found = SearchResult((denial,), 0.9, word_matches={denial.passage.id: (of_headline, of_sentence)})
    query = Query(question, "en", context=("Did the Kremlin deny it?",))
    assert answer_extractively(query, found).support == support
    if match < 0.5:
        assert answer_extractively(Query(question, "en"), found).support == "sure"
