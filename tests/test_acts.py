"""What is done by speaking, and what that settles."""

import pytest

from bot.statements.acts import find_acts
from bot.statements.told import read_statement

DENIED = {"deny": "yes", "confirm": "no"}
CONFIRMED = {"confirm": "yes", "deny": "no"}


def _first(sentence: str, language: str) -> tuple[str, dict[str, str]] | None:
    acts = find_acts(sentence, language)
    return (acts[0].kind, dict(acts[0].settles)) if acts else None


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Das Ministerium wollte den Ausfall weder bestätigen noch dementieren.", "de"),
        ("The airline neither confirmed nor denied the theft.", "en"),
        ("Officials declined to confirm or deny the arrest.", "en"),
        ("Le porte-parole a refusé de confirmer ou de démentir l’accord.", "fr"),
        ("El ministerio no confirmó ni desmintió la noticia.", "es"),
        ("Bakanlık iddiayı ne doğruladı ne yalanladı.", "tr"),
        ("Министерство не подтвердило и не опровергло аварию.", "ru"),
    ],
)
def test_neither_confirmed_nor_denied_answers_both_with_no(sentence: str, language: str) -> None:
    assert _first(sentence, language) == ("declined", {"confirm": "no", "deny": "no"})


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Der Zoll dementierte nicht, dass Waren fehlen.", "de"),
        ("The union did not deny that talks had begun.", "en"),
        ("La mairie n’a pas démenti la fermeture.", "fr"),
        ("El club no desmintió el traspaso.", "es"),
        ("Kulüp transferi yalanlamadı.", "tr"),
        ("Клуб не опроверг переход.", "ru"),
    ],
)
def test_who_did_not_deny_has_not_confirmed(sentence: str, language: str) -> None:
    assert _first(sentence, language) == ("declined", {"deny": "no"})


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Das Labor bestätigte, dass die Probe keine Keime enthielt.", "de"),
        ("The ministry confirmed that it had not been informed.", "en"),
        ("Le ministère a confirmé qu’il n’avait pas été informé.", "fr"),
        ("La empresa confirmó que no hubo heridos.", "es"),
        ("Министерство подтвердило, что никто не пострадал.", "ru"),
    ],
)
def test_a_negation_in_what_is_confirmed_leaves_the_confirmation(sentence: str, language: str) -> None:
    assert _first(sentence, language) == ("confirmed", CONFIRMED)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("If the laboratory confirms the result, the beach will be closed.", "en"),
        ("The agency is expected to confirm the recall on Monday.", "en"),
        ("Die Polizei will das Ergebnis am Freitag bestätigen.", "de"),
        ("Two passengers were denied boarding on Tuesday.", "en"),
    ],
)
def test_what_has_not_happened_is_no_act(sentence: str, language: str) -> None:
    assert _first(sentence, language) is None


@pytest.mark.parametrize(
    ("sentence", "language", "kind"),
    [
        ("Die Behörde nahm ihr Dementi vom Montag zurück.", "de", "corrected"),
        ("The council withdrew its denial.", "en", "corrected"),
        ("Nach Informationen des Senders soll der Verein den Verkauf bestätigt haben.", "de", "reported"),
        ("Der Minister forderte die Firma auf, die Zahlung zu bestätigen.", "de", "demanded"),
        ("Two employees said the director had confirmed the layoffs.", "en", "said"),
        ("La préfète a annoncé que personne ne pourrait rentrer.", "fr", "announced"),
    ],
)
def test_what_is_only_told_of_settles_nothing(sentence: str, language: str, kind: str) -> None:
    assert _first(sentence, language) == (kind, {})


def test_silence_answers_whether_somebody_commented_alone() -> None:
    assert _first("The company declined to comment.", "en") == ("declined", {"comment": "no"})


@pytest.mark.parametrize(
    "sentence",
    [
        "The council denied on Monday that it had ever denied the flood risk.",
        "Mayor Vance denied reports that the bank had confirmed the loan.",
    ],
)
def test_a_denial_of_a_statement_is_marked_as_one(sentence: str) -> None:
    told = read_statement(sentence, "en")
    assert told is not None
    assert (told.act.kind, told.nested) == ("denied", True)


def test_a_turkish_sentence_does_what_its_last_verb_says() -> None:
    assert _first("Başkan, haberi doğrulayan gazeteyi yalanladı.", "tr") == ("denied", DENIED)


def test_of_two_things_done_by_one_speaker_the_one_asked_for_counts() -> None:
    sentence = "The ministry confirmed the trip and denied the report on the meeting."
    assert [act.kind for act in find_acts(sentence, "en")] == ["confirmed", "denied"]
