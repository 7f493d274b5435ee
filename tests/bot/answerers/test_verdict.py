"""Yes or no before the quotes: for the person asked about, based on what was said, and never a guess."""

from collections.abc import Sequence

import pytest
from verdict_templates import EITHER, NO, YES

from bot.answerers.extractive import answer_extractively
from bot.citations.answer import Answer, Statement
from index.question.query import WORD, make_query
from index.search.searcher import Hit, SearchResult
from index.text.articles import Source, Span
from index.text.passages import Passage


def _ask(question: str, *sentences: str, language: str = "en", matched: float = 0.9) -> Answer:
    """Asks one article. Its sentences have falling scores and match each question word by `matched`."""
    passage = _passage(sentences, language)
    scores = tuple(0.8 - 0.01 * number for number in range(len(sentences)))
    words = {Span(*word.span()): matched for word in WORD.finditer(question)}
    matches = {passage.id: (words,) * (len(sentences) + 1)}
    found = SearchResult((Hit(passage, 0.8, scores),), 0.9, word_matches=matches)
    return answer_extractively(make_query(question), found)


def _passage(sentences: Sequence[str], language: str) -> Passage:
    spans, at = [], 0
    for text in sentences:
        spans.append(Span(at, at + len(text)))
        at += len(text) + 1
    return Passage(Source("a", "a.txt", language=language), " ".join(sentences), 0, tuple(spans))


DENIAL = "The Kremlin denied the report."


@pytest.mark.parametrize(
    ("question", "sentence", "verdict", "words"),
    [
        ("Did the Kremlin deny it?", DENIAL, "yes", "Yes: a denial is reported."),
        ("Did the Kremlin confirm it?", DENIAL, "no", "No: a denial is reported."),
        ("Hat der Kreml das dementiert?", DENIAL, "yes", "Ja: Es wird über ein Dementi berichtet."),
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
            "Nein: Es wird berichtet, dass es keine Stellungnahme gab.",
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
    assert (answer.verdict, answer.statements[0].text) == (None, "Es wird über ein Dementi berichtet.")


def _ask_by_spelling(question: str, *sentences: str, language: str) -> Answer:
    """A word of the question matches a sentence by .9 where it is in it, else by .2.
    A sentence scores .6, and up to .2 more by the share of the words that it has."""
    passage = _passage(sentences, language)
    matches = [_spelt(question, text) for text in ("", *sentences)]
    scores = tuple(0.6 + 0.2 * sum(one > 0.5 for one in match.values()) / len(match) for match in matches[1:])
    found = SearchResult((Hit(passage, 0.8, scores),), 0.9, word_matches={passage.id: tuple(matches)})
    return answer_extractively(make_query(question), found)


def _spelt(question: str, text: str) -> dict[Span, float]:
    there = {word.casefold() for word in WORD.findall(text)}
    return {
        Span(*word.span()): 0.9 if word.group().casefold() in there else 0.2
        for word in WORD.finditer(question)
    }


@pytest.mark.parametrize(
    ("question", "sentences", "language", "wrong"),
    [
        (
            "Did Mayor Mara Ellison deny the sale of the mill?",
            ("Mayor Mara Ellison spoke on Monday.", "She denied the sale of the mill."),
            "en",
            NO,
        ),
        (
            "Did Mayor Mara Ellison deny the sale of the mill?",
            ("Mayor Mara Ellison spoke on Monday of the sale of the mill.", "She denied the theft."),
            "en",
            YES,
        ),
        (
            "Did Mayor Mara Ellison confirm the theft?",
            ("Police suspect a theft.", "Mayor Mara Ellison confirmed the inquiry."),
            "en",
            YES,
        ),
        (
            "Did Mayor Mara Ellison deny the theft?",
            ("The bank denied the theft.", "Mayor Mara Ellison denied the fire."),
            "en",
            EITHER,
        ),
        (
            "Did the bank deny the theft?",
            ("The bank was robbed.", "The mayor denied the theft."),
            "en",
            EITHER,
        ),
        (
            "Did the bank deny the theft?",
            ("The bank denied the fire.", "It said nothing of the theft."),
            "en",
            EITHER,
        ),
        (
            "Did the bank deny the theft?",
            ("The bank denied the theft on Monday.", "On Tuesday the bank admitted the theft."),
            "en",
            EITHER,
        ),
        (
            "Did the Southern Bank confirm the theft?",
            ("The Northern Bank confirmed the theft.", "The Southern Bank said nothing."),
            "en",
            EITHER,
        ),
        (
            "Did the Southern Bank confirm the theft?",
            ("The Southern Bank was robbed.", "The bank’s rival confirmed the theft."),
            "en",
            EITHER,
        ),
        ("Did the police confirm two deaths?", ("Police confirmed three deaths.",), "en", YES),
        (
            "Did the police confirm two deaths?",
            ("Police confirmed two injuries.", "There were deaths in Porto."),
            "en",
            YES,
        ),
        (
            "Did the police in Porto confirm two deaths?",
            ("Police in Lugo confirmed two deaths.",),
            "en",
            EITHER,
        ),
        ("Did the police comment on the theft?", ("Police commented on the theft on Monday.",), "en", NO),
        ("Did the police comment on the theft?", ("Police declined to comment on the fire.",), "en", EITHER),
        (
            "Did the police comment on the theft?",
            ("A police spokesman declined to comment on the theft.",),
            "en",
            YES,
        ),
        (
            "Did the police comment on the theft?",
            ("Police could not be reached for comment on the theft.",),
            "en",
            YES,
        ),
        (
            "Did the police comment on the theft?",
            ("The bank declined to comment on the theft.", "Police are looking into it."),
            "en",
            EITHER,
        ),
        (
            "Hat die Bank den Diebstahl bestätigt?",
            ("Die Bank hat einen Einbruch gemeldet.", "Den Diebstahl bestätigte die Polizei."),
            "de",
            YES,
        ),
        (
            "Hat die Bank den Diebstahl bestätigt?",
            ("Die Bank schwieg.", "Bestätigt hat den Diebstahl nur die Polizei."),
            "de",
            EITHER,
        ),
        (
            "Hat die Bank den Diebstahl bestritten?",
            ("Die Bank bestritt den Brand.", "Zum Diebstahl sagte sie nichts."),
            "de",
            EITHER,
        ),
        (
            "Hat die Bank den Diebstahl bestätigt?",
            ("Der Diebstahl ist nicht bestätigt, sagte die Bank.",),
            "de",
            YES,
        ),
        (
            "Hat die Bank den Diebstahl bestätigt?",
            ("Die Polizei prüft einen Diebstahl.", "Die Bank bestätigte nur die Prüfung."),
            "de",
            YES,
        ),
        ("Hat die Polizei zwei Tote bestätigt?", ("Die Polizei bestätigte drei Tote.",), "de", YES),
        (
            "Hat die Polizei zwei Tote bestätigt?",
            ("Die Polizei bestätigte zwei Verletzte.", "Tote gab es in Lauburg."),
            "de",
            YES,
        ),
        (
            "Hat Bürgermeisterin Berg den Diebstahl bestätigt?",
            ("Bürgermeisterin Berg trat zurück.", "Ihr Nachfolger bestätigte den Diebstahl."),
            "de",
            EITHER,
        ),
        (
            "Hat Anna Berg den Diebstahl bestätigt?",
            ("Jens Berg bestätigte den Diebstahl.", "Anna Berg ist verreist."),
            "de",
            EITHER,
        ),
        (
            "Hat sich die Polizei zum Diebstahl geäußert?",
            ("Die Bank wollte sich zum Diebstahl nicht äußern.", "Die Polizei ermittelt."),
            "de",
            EITHER,
        ),
        (
            "La banque a-t-elle confirmé le vol ?",
            ("La banque a été cambriolée.", "La police a confirmé le vol."),
            "fr",
            EITHER,
        ),
        ("La banque a-t-elle confirmé le vol ?", ("La banque a confirmé l’enquête sur le vol.",), "fr", YES),
        ("La police a-t-elle confirmé deux morts ?", ("La police a confirmé trois morts.",), "fr", YES),
        (
            "La police de Lyon a-t-elle confirmé le vol ?",
            ("La police de Nice a confirmé le vol.",),
            "fr",
            EITHER,
        ),
        (
            "¿Ha confirmado el banco el robo?",
            ("El banco fue asaltado.", "La policía confirmó el robo."),
            "es",
            EITHER,
        ),
        ("¿Ha confirmado la policía dos muertos?", ("La policía confirmó tres muertos.",), "es", YES),
        ("¿Ha confirmado el banco el robo?", ("El banco confirmó la investigación del robo.",), "es", YES),
        (
            "¿Ha confirmado la policía de Lugo el robo?",
            ("La policía de Vigo confirmó el robo.",),
            "es",
            EITHER,
        ),
        ("Banka hırsızlığı doğruladı mı?", ("Banka soyuldu.", "Polis hırsızlığı doğruladı."), "tr", EITHER),
        ("Polis iki ölümü doğruladı mı?", ("Polis üç ölümü doğruladı.",), "tr", YES),
        ("Банк подтвердил кражу?", ("Банк ограблен.", "Полиция подтвердила кражу."), "ru", EITHER),
        ("Полиция подтвердила две смерти?", ("Полиция подтвердила три смерти.",), "ru", YES),
        ("Банк подтвердил кражу?", ("Банк подтвердил расследование кражи.",), "ru", YES),
    ],
)
def test_what_stands_beside_a_statement_is_not_taken_for_it(
    question: str, sentences: tuple[str, ...], language: str, wrong: frozenset[str]
) -> None:
    assert _ask_by_spelling(question, *sentences, language=language).verdict not in wrong


@pytest.mark.parametrize(
    ("question", "sentences", "language", "verdict"),
    [
        ("Did the bank deny the theft?", ("The bank denied the theft.",), "en", "yes"),
        ("Did the police confirm three deaths?", ("Police confirmed three deaths.",), "en", "yes"),
        ("Hat die Polizei drei Tote bestätigt?", ("Die Polizei bestätigte drei Tote.",), "de", "yes"),
        ("La police a-t-elle confirmé le vol ?", ("La police a confirmé le vol.",), "fr", "yes"),
        ("¿Ha confirmado la policía el robo?", ("La policía desmintió el robo.",), "es", "no"),
        ("Polis hırsızlığı doğruladı mı?", ("Polis hırsızlığı doğruladı.",), "tr", "yes"),
        ("Полиция подтвердила кражу?", ("Полиция подтвердила кражу.",), "ru", "yes"),
    ],
)
def test_the_statement_itself_settles_it(
    question: str, sentences: tuple[str, ...], language: str, verdict: str
) -> None:
    assert _ask_by_spelling(question, *sentences, language=language).verdict == verdict
