"""What somebody does by speaking, and what that decides."""

import pytest

from bot.statements.acts import find_acts
from bot.statements.statement import read_statement

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


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Angeblich dementierte der Verein den Verkauf.", "de"),
        ("The bank is said to have denied the loan.", "en"),
        ("Rumour has it that the bank denied the loan.", "en"),
        ("Le club aurait démenti la vente.", "fr"),
        ("El club habría desmentido la venta.", "es"),
        ("İddiaya göre kulüp satışı yalanladı.", "tr"),
        ("Клуб якобы опроверг продажу.", "ru"),
    ],
)
def test_hearsay_settles_nothing(sentence: str, language: str) -> None:
    assert _first(sentence, language) == ("reported", {})


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Falls der Verein den Verkauf dementiert, gibt es Streit.", "de"),
        ("Unless the bank denies the loan, it stands.", "en"),
        ("The bank stopped short of denying the loan.", "en"),
        ("Si le club dément la vente, il y aura débat.", "fr"),
        ("Si el club desmiente la venta, habrá debate.", "es"),
        ("Eğer kulüp satışı yalanlarsa tartışma çıkar.", "tr"),
        ("Если клуб опровергнет продажу, будет спор.", "ru"),
    ],
)
def test_a_condition_is_no_act_in_any_language(sentence: str, language: str) -> None:
    assert _first(sentence, language) is None


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Die Klinik schwieg zu dem Fall.", "de"),
        ("Der Verein wollte den Verkauf nicht kommentieren.", "de"),
        ("Le club a refusé de commenter la vente.", "fr"),
        ("El club declinó comentar la venta.", "es"),
        ("Kulüp satış hakkında yorum yapmadı.", "tr"),
        ("Клуб отказался комментировать продажу.", "ru"),
    ],
)
def test_silence_is_told_in_any_language(sentence: str, language: str) -> None:
    assert _first(sentence, language) == ("declined", {"comment": "no"})


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Die Klinik dementierte den Fall nicht nur, sie klagt auch.", "de"),
        ("Not only did the bank deny the loan, it sued.", "en"),
    ],
)
def test_who_did_not_only_deny_did_deny(sentence: str, language: str) -> None:
    assert _first(sentence, language) == ("denied", DENIED)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Forty fans were denied boarding in Porto.", "en"),
        ("Vale Rovers confirmed their place in the final.", "en"),
        ("The Senate confirmed Judge Ada Quill.", "en"),
        ("Exports declined by 3 percent in May.", "en"),
        ("Open the confirmation notice on your phone.", "en"),
        ("The keeper conceded a goal in the first minute.", "en"),
        ("She was admitted to hospital on Sunday.", "en"),
        ("A confirmed case of measles closed the school.", "en"),
        ("Der Stürmer bestritt sein erstes Spiel für Lauburg.", "de"),
        ("Der Wirt wies Besucher zurück.", "de"),
        ("Das Gericht wies die Klage der Anrainer zurück.", "de"),
        ("Das Gericht bestätigte das Urteil.", "de"),
        ("Die Familie bestreitet ihren Lebensunterhalt mit Fischfang.", "de"),
        ("Der Export ging um 3 Prozent zurück.", "de"),
        ("Le club a confirmé sa place en finale.", "fr"),
        ("Le tribunal a rejeté l’appel des riverains.", "fr"),
        ("Elle a été admise à l’hôpital dimanche.", "fr"),
        ("El club confirmó su plaza en la final.", "es"),
        ("El tribunal rechazó el recurso de los vecinos.", "es"),
        ("Fue admitido en el hospital el domingo.", "es"),
        ("Komisyon teklifi reddetti.", "tr"),
        ("Banka hesabını doğruladı.", "tr"),
        ("Hastaneye kabul edildi.", "tr"),
        ("Суд отверг жалобу жителей.", "ru"),
        ("Клуб подтвердил титул чемпиона.", "ru"),
        ("Суд признал его виновным.", "ru"),
    ],
)
def test_a_verb_in_another_sense_neither_denies_nor_confirms(sentence: str, language: str) -> None:
    assert {act.kind for act in find_acts(sentence, language)}.isdisjoint({"denied", "confirmed", "declined"})


@pytest.mark.parametrize(
    ("sentence", "language", "found"),
    [
        ("Brightmeal declined to comment.", "de", ["declined"]),
        ("Ostmarin dementiert Verkauf.", "en", ["denied"]),
        ("Velmark n'a pas réagi.", "de", ["declined"]),
        ("La empresa lo negó.", "de", ["denied"]),
        ("Der Verein spielte in Sunden.", "en", []),
        ("Die Bank said nothing.", "de", []),
    ],
)
def test_a_sentence_in_another_language_than_its_article_is_read_in_its_own(
    sentence: str, language: str, found: list[str]
) -> None:
    assert [act.kind for act in find_acts(sentence, language)] == found


def test_a_longer_phrase_counts_before_another_sense_within_it() -> None:
    refused = find_acts("La editorial se negó a confirmar el despido de su director.", "es")
    assert [act.kind for act in refused] == ["declined"]
    assert find_acts("La editorial se negó a pagar el despido de su director.", "es") == ()
