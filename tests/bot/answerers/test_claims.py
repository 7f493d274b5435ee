"""A statement that a person sends is checked: supported, contradicted, only claimed, or left open."""

from collections.abc import Callable

import pytest

from bot.assistant import Assistant
from bot.citations.answer import Answer
from index.models.embedder import Embedder
from index.search.given import given_article
from index.storage.generations.reader import IndexReader

Check = Callable[..., tuple[str, str]]


@pytest.fixture(scope="module")
def ask(embedder: Embedder, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Answer]:
    assistant = Assistant(IndexReader(tmp_path_factory.mktemp("none"), embedder), embedder)

    def asked(claim: str, *texts: str, language: str) -> Answer:
        given = [given_article(f"a{n}", text, language) for n, text in enumerate(texts)]
        return assistant.ask(claim, given=given)

    return asked


@pytest.fixture(scope="module")
def check(ask: Callable[..., Answer]) -> Check:
    """The first line of a claim's check, and the quote under it."""

    def checked(claim: str, *texts: str, language: str) -> tuple[str, str]:
        answer = ask(claim, *texts, language=language)
        assert answer.message == "claim"
        assert answer.verdict is None
        return answer.statements[0].text, answer.citations[0].quote

    return checked


@pytest.mark.parametrize(
    ("claim", "text", "language", "line"),
    [
        ("Die Bürgermeisterin ging.", "Die Bürgermeisterin ging am Montag.", "de", "Gestützt durch:"),
        ("The harbour bridge collapsed.", "The harbour bridge collapsed on Tuesday.", "en", "Supported by:"),
        ("The mayor denied the sale.", "The mayor denied the sale of the harbour.", "en", "Supported by:"),
        ("Le pont du port est fermé.", "Le pont du port est fermé.", "fr", "Appuyé par :"),
        ("El alcalde desmintió la venta.", "El alcalde desmintió la venta.", "es", "Lo respalda:"),
        ("Belediye başkanı istifa etti.", "Belediye başkanı istifa etti.", "tr", "Destekleyen:"),
        ("Мэр города ушла в отставку.", "Мэр города ушла в отставку.", "ru", "Подтверждается в:"),
        ("Der Hafen ist geschlossen.", "Der Hafen ist nicht geschlossen.", "de", "Widersprochen wird in:"),
        ("The mayor confirmed the sale.", "The mayor denied the sale.", "en", "Contradicted by:"),
        ("The quay is shut.", "Berg said that the quay is shut.", "en", "Only reported as a claim in:"),
        ("Der Kai ist voll.", "Angeblich ist der Kai voll.", "de", "Nur als Behauptung wiedergegeben in:"),
        ("On 9 September the crane fell.", "The crane fell on 9 September 2024.", "en", "Supported by:"),
        ("Am 9. September fiel der Kran um.", "Der Kran fiel am 9. September um.", "de", "Gestützt durch:"),
        ("Am Dienstag fiel der Kran um.", "Der Kran fiel am Dienstag um.", "de", "Gestützt durch:"),
        ("Der Kran fiel am 9. Mai um.", "Am 9. Mai fiel der Kran nicht um.", "de", "Widersprochen wird in:"),
        ("Le 9 mai, le pont a rouvert.", "Le pont a rouvert le 9 mai.", "fr", "Appuyé par :"),
        ("The ferry sank with 12 people.", "The ferry sank with 15 people.", "en", "Contradicted by:"),
        ("The pier shut 9 June.", "Berg said the pier shut 9 June.", "en", "Only reported as a claim in:"),
    ],
)  # fmt: skip
def test_what_is_proved_opens_the_answer(
    check: Check, claim: str, text: str, language: str, line: str
) -> None:
    assert check(claim, text, language=language) == (line, text)


@pytest.mark.parametrize(
    ("claim", "text", "language"),
    [
        ("Der Bürgermeister trat ab.", "Der Bürgermeister trat als Parteichef ab.", "de"),
        ("Der Bürgermeister trat ab.", "Der Stellvertreter des Bürgermeisters trat ab.", "de"),
        ("The harbour bridge collapsed.", "The harbour bridge partly collapsed on Tuesday.", "en"),
        ("The harbour bridge collapsed.", "The harbour bridge will have collapsed by May.", "en"),
        ("The ferry sank with 12 people.", "The ferry sank with at least 9 people.", "en"),
        ("The minister met the mayor there.", "The mayor met the minister there.", "en"),
        ("The harbour is closed.", "Is the harbour closed?", "en"),
        ("Le pont du port est fermé.", "Le pont du port sera fermé.", "fr"),
        ("The harbour is closed.", "The harbour was closed.", "en"),
        ("The crane fell on 9 October.", "The crane fell on 9 September.", "en"),
        ("In May the bridge opened.", "The bridge opened in June.", "en"),
        ("The bridge opened on 9 May.", "The bridge opened in May.", "en"),
        ("The bridge opened on 9 May 2023.", "The bridge opened on 9 May 2024.", "en"),
        ("The bridge opened on 9 May.", "The bridge did not open on 9 June.", "en"),
        ("9 people died on 9 May.", "8 people died on 9 May.", "en"),
        ("Köprü 9 Eylül'de açıldı.", "Köprü 9 Ekim'de açıldı.", "tr"),
        ("Am 9. Mai traf der Minister die Ärztin.", "Die Ärztin traf den Minister am 9. Mai.", "de"),
        ("Am Dienstag fiel der Kran um.", "Der Kran fiel am Mittwoch um.", "de"),
    ],
)  # fmt: skip
def test_what_is_not_proved_is_left_open(
    ask: Callable[..., Answer], claim: str, text: str, language: str
) -> None:
    answer = ask(claim, text, language=language)
    proved = (
        "Gestützt durch:",
        "Widersprochen wird in:",
        "Supported by:",
        "Contradicted by:",
        "Appuyé par :",
    )
    assert answer.message == "claim"
    assert not any(statement.text in proved for statement in answer.statements)


def test_both_sides_are_shown(ask: Callable[..., Answer]) -> None:
    answer = ask(
        "The harbour is closed.", "The harbour is closed.", "The harbour is not closed.", language="en"
    )
    assert [one.text for one in answer.statements[:2]] == ["Supported by:", "Contradicted by:"]


def test_a_claim_on_which_nothing_is_found_is_told_so(ask: Callable[..., Answer]) -> None:
    answer = ask("A giraffe was elected president of Lagos.", "The harbour is closed.", language="en")
    assert answer.refusal == "Nothing found: the indexed articles say nothing on this."


def test_a_statement_with_a_question_mark_is_a_question(ask: Callable[..., Answer]) -> None:
    answer = ask("The mayor denied the sale?", "The mayor denied the sale.", language="en")
    assert answer.message == "question"
