"""Yes or no before the quotes: of whom it is asked, on what was said, and never on a guess."""

import pytest

from bot.answer import Answer, Statement
from bot.answerers.extractive import answer_extractively
from index.articles import Source, Span
from index.passages import Passage
from index.query import WORD, make_query
from index.search import Found, Hit


def _ask(question: str, *sentences: str, language: str = "en", matched: float = 0.9) -> Answer:
    """Asked of one article, whose sentences score less and less and match every word of the question so."""
    spans, at = [], 0
    for text in sentences:
        spans.append(Span(at, at + len(text)))
        at += len(text) + 1
    passage = Passage(Source("a", "a.txt", language=language), " ".join(sentences), 0, tuple(spans))
    scores = tuple(0.8 - 0.01 * number for number in range(len(sentences)))
    words = {Span(*word.span()): matched for word in WORD.finditer(question)}
    matches = {passage.id: (words,) * (len(sentences) + 1)}
    found = Found((Hit(passage, 0.8, scores),), 0.9, word_matches=matches)
    return answer_extractively(make_query(question), found)


DENIAL = "The Kremlin denied the report."


@pytest.mark.parametrize(
    ("question", "sentence", "verdict", "words"),
    [
        ("Did the Kremlin deny it?", DENIAL, "yes", "Yes: a denial is reported."),
        ("Did the Kremlin confirm it?", DENIAL, "no", "No: a denial is reported."),
        ("Hat der Kreml das dementiert?", DENIAL, "yes", "Ja: ein Dementi wird berichtet."),
        ("Le Kremlin a-t-il démenti ?", DENIAL, "yes", "Oui : un démenti est rapporté."),
        ("¿Ha desmentido el Kremlin la noticia?", DENIAL, "yes", "Sí: se informa de un desmentido."),
        ("Kremlin haberi yalanladı mı?", DENIAL, "yes", "Evet: bir yalanlama haber veriliyor."),
        ("Кремль опроверг сообщение?", DENIAL, "yes", "Да: сообщается об опровержении."),
        (
            "Did the ministry confirm the leak?",
            "The ministry did not confirm the leak.",
            "no",
            "No: it is reported that this was not confirmed.",
        ),
        (
            "Hat sich Musk dazu geäußert?",
            "Musk has not commented on the report.",
            "no",
            "Nein: berichtet wird, dass es keine Stellungnahme gab.",
        ),
    ],
)
def test_the_direct_answer_comes_first_with_the_statement_under_it(
    question: str, sentence: str, verdict: str, words: str
) -> None:
    answer = _ask(question, sentence)
    assert answer.verdict == verdict
    assert answer.statements == (Statement(words, (1,)), Statement(sentence, (1,)))
    assert answer.text == f"{words} [1]\n{sentence} [1]"


def test_the_statement_that_settles_it_is_quoted_first() -> None:
    answer = _ask("Did the bank deny the loan?", "The mayor denied the loan.", "The bank denied the loan.")
    assert (answer.verdict, answer.citations[0].quote) == ("yes", "The bank denied the loan.")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Did the bank confirm the loan?", "The mayor confirmed the loan."),
        ("Did the bank confirm the loan?", "The mayor denied reports that the bank had confirmed the loan."),
        ("Did the council deny the risk?", "The council denied that it had ever denied the risk."),
        ("Did the bank confirm the loan?", "The bank is expected to confirm the loan on Monday."),
        ("Did the bank confirm the loan?", "The bank declined to comment on the loan."),
        ("Who confirmed the loan?", "The bank confirmed the loan."),
    ],
)
def test_what_is_not_sure_is_left_to_the_quotes(question: str, sentence: str) -> None:
    answer = _ask(question, sentence)
    assert answer.verdict is None
    assert answer.statements == (Statement(sentence, (1,)),)


def test_what_the_speaker_did_not_speak_of_is_left_open() -> None:
    question, denial = "Did the mayor deny the theft?", "The mayor denied the loan."
    assert _ask(question, denial, matched=0.9).verdict == "yes"
    assert _ask(question, denial, matched=0.5).verdict is None


def test_a_speaker_who_said_both_leaves_it_open() -> None:
    both = ("The bank denied the loan.", "The bank confirmed the loan.")
    assert _ask("Did the bank deny the loan?", *both[:1]).verdict == "yes"
    assert _ask("Did the bank confirm the loan?", *both[1:]).verdict == "yes"
    assert _ask("Has the bank not denied the loan?", *both).verdict is None


def test_a_negated_question_is_told_the_statement_without_yes_or_no() -> None:
    answer = _ask("Hat der Kreml das nicht bestätigt?", DENIAL)
    assert (answer.verdict, answer.statements[0].text) == (None, "Ein Dementi wird berichtet.")
