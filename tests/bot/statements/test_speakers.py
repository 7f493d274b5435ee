"""Who says something, with their office, in the article's own words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.statements.statement import read_statement
from languages.known import STATEMENT_WORDS


def _speaker(sentence: str, language: str, *earlier: str) -> str | None:
    told = read_statement(sentence, language, earlier=earlier)
    assert told is not None
    return told.speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        (
            "en",
            "Tobias Ferrand, the Minister of Resources, has denied it.",
            "Tobias Ferrand, the Minister of Resources",
        ),
        ("en", "“We lost nine hours of work on that day,” said Dr. Leonie Abara.", "Dr. Leonie Abara"),
        ("en", "It will rain, the weather office said.", "the weather office"),
        ("en", "A denial came from the Kremlin on Friday.", "the Kremlin"),
        ("de", "Oberstaatsanwältin Petra Vieth bestätigte die Suche.", "Oberstaatsanwältin Petra Vieth"),
        ("de", "Gerüchten, der Damm sei brüchig, trat Tessendorf entgegen.", "Tessendorf"),
        ("de", "Das bestätigte das Unternehmen am Montag.", "das Unternehmen"),
        (
            "de",
            "„Es gab in diesem Werk überhaupt keine Störung“, sagte Leiterin Leonie Grauber.",
            "Leiterin Leonie Grauber",
        ),
        ("de", "Nach Angaben der Polizei gab es keine Verletzten.", "der Polizei"),
        ("fr", "Son avocat, Me Firmin Castaigne, le confirme.", "Son avocat, Me Firmin Castaigne"),
        ("fr", "Nous avons évacué tôt, a déclaré la préfète Solène Ardouvin.", "la préfète Solène Ardouvin"),
        ("es", "El Kremlin desmintió la noticia.", "El Kremlin"),
        ("tr", "Belediye Başkanı Selim Arıkbora bu sayıyı yalanladı.", "Belediye Başkanı Selim Arıkbora"),
        ("ru", "Представитель завода Игорь Лапшев опроверг сообщения.", "Представитель завода Игорь Лапшев"),
    ],
)
def test_the_speaker_is_named_with_the_office(language: str, sentence: str, speaker: str) -> None:
    assert _speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "before", "sentence", "speaker"),
    [
        (
            "de",
            "Präsidentin Monika Zirngibl ist zuversichtlich.",
            "Gerüchte dementierte sie.",
            "Präsidentin Monika Zirngibl",
        ),
        (
            "en",
            "The club’s chairman, Gareth Munslowe, resigned.",
            "He denied the debt.",
            "The club’s chairman, Gareth Munslowe",
        ),
        ("es", "El inspector confirmó el robo.", "Negó que hubiera un ladrón.", "El inspector"),
    ],
)
def test_a_pronoun_stands_for_the_speaker_before(
    language: str, before: str, sentence: str, speaker: str
) -> None:
    assert _speaker(sentence, language, before) == speaker


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "He denied it."),
        ("de", "Das wurde am Freitag dementiert."),
        ("en", "A correction was printed."),
    ],
)
def test_nobody_is_named_where_the_text_names_nobody(language: str, sentence: str) -> None:
    assert _speaker(sentence, language) is None


WORDS_OF_NEWS = st.sampled_from(
    "Der Kreml dementierte bestätigte sagte , „Nein“ . : Dr. Peskow sie das nicht The denied that he said"
    " Mr. Vance Le a démenti selon qui El negó haberi yalanladı göre опроверг “a lie” – ( )".split(" ")
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(WORDS_OF_NEWS, max_size=25),
    st.lists(WORDS_OF_NEWS, max_size=12),
    st.sampled_from([*STATEMENT_WORDS, None]),
)
def test_a_speaker_is_always_in_the_words_of_the_article(
    words: list[str], before: list[str], language: str | None
) -> None:
    sentence, earlier = " ".join(words), " ".join(before)
    told = read_statement(sentence, language, earlier=[earlier])
    if told and told.speaker:
        assert told.speaker in sentence or told.speaker in earlier
        assert len(told.speaker) <= 120


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("It was denied by the mayor,   , on Monday.", "the mayor"),
        ("It is false, said Mayor Berg,   ", "Mayor Berg"),
    ],
)
def test_commas_with_nothing_between_them_are_no_apposition(sentence: str, speaker: str | None) -> None:
    told = read_statement(sentence, "en")
    assert told is not None
    assert told.speaker == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("en", "The merger was confirmed by chairman Ivo Sanders on Tuesday.", "chairman Ivo Sanders"),
        ("en", "The rumour has been denied by the ministry of health.", "the ministry of health"),
        ("de", "Die Übernahme wurde von Finanzchefin Ute Klamm bestätigt.", "Finanzchefin Ute Klamm"),
        ("de", "Der Vorfall ist von der Bahn dementiert worden.", "der Bahn"),
        ("fr", "La fusion a été confirmée par la ministre Odile Varenne.", "la ministre Odile Varenne"),
        ("fr", "L’information a été démentie par le club.", "le club"),
        ("es", "La fusión fue confirmada por la ministra Inés Robledo.", "la ministra Inés Robledo"),
        ("es", "El rumor ha sido desmentido por el club.", "el club"),
        ("tr", "Haber, sözcü Derya Kınalı tarafından doğrulandı.", "sözcü Derya Kınalı"),
        ("tr", "İddia bakanlık tarafından yalanlandı.", "bakanlık"),
    ],
)
def test_of_a_passive_its_agent_speaks(language: str, sentence: str, speaker: str) -> None:
    assert _speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("de", "Landesrätin Ute Klamm (Grüne) bestätigte den Bau.", "Landesrätin Ute Klamm (Grüne)"),
        ("de", "Ute Klamm (47) bestritt den Diebstahl.", "Ute Klamm (47)"),
        ("en", "Senator Ivo Sanders (R-Ohio) denied the payment.", "Senator Ivo Sanders (R-Ohio)"),
        ("en", "Ivo Sanders (61) confirmed the sale.", "Ivo Sanders (61)"),
        ("fr", "La députée Odile Varenne (PS) a démenti la rumeur.", "La députée Odile Varenne (PS)"),
        ("es", "La diputada Inés Robledo (PSOE) negó el pago.", "La diputada Inés Robledo (PSOE)"),
        ("tr", "Milletvekili Derya Kınalı (CHP) haberi yalanladı.", "Milletvekili Derya Kınalı (CHP)"),
        ("ru", "Депутат Игорь Савин (КПРФ) опроверг слухи.", "Депутат Игорь Савин (КПРФ)"),
    ],
)
def test_party_and_age_in_brackets_go_with_the_name(language: str, sentence: str, speaker: str) -> None:
    assert _speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        (
            "en",
            "Ivo Sanders, the chairman of the bank, confirmed the sale.",
            "Ivo Sanders, the chairman of the bank",
        ),
        (
            "en",
            "The chairman of the bank, Ivo Sanders, confirmed the sale.",
            "The chairman of the bank, Ivo Sanders",
        ),
        (
            "de",
            "Die Sprecherin der Klinik, Ute Klamm, bestätigte den Brand.",
            "Die Sprecherin der Klinik, Ute Klamm",
        ),
        (
            "fr",
            "Odile Varenne, la directrice du musée, a confirmé le vol.",
            "Odile Varenne, la directrice du musée",
        ),
        (
            "fr",
            "La directrice du musée, Odile Varenne, a confirmé le vol.",
            "La directrice du musée, Odile Varenne",
        ),
        ("es", "Inés Robledo, directora del museo, confirmó el robo.", "Inés Robledo, directora del museo"),
        (
            "es",
            "La directora del museo, Inés Robledo, confirmó el robo.",
            "La directora del museo, Inés Robledo",
        ),
        ("ru", "Игорь Савин, директор музея, подтвердил кражу.", "Игорь Савин, директор музея"),
    ],
)
def test_an_office_and_a_name_set_off_by_commas_are_one_speaker(
    language: str, sentence: str, speaker: str
) -> None:
    assert _speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("de", "Am Dienstag bestätigte Minister Jan Orth den Rückzug.", "Minister Jan Orth"),
        ("de", "Den Rückzug bestätigte am Dienstag Minister Jan Orth.", "Minister Jan Orth"),
        (
            "de",
            "„Das war nie unser Plan und wird es nie sein“, sagte Minister Jan Orth.",
            "Minister Jan Orth",
        ),
        (
            "en",
            "“We never planned to sell the old pier,” said harbour master Ivo Sanders.",
            "harbour master Ivo Sanders",
        ),
        (
            "fr",
            "« Nous n’avons jamais vendu le terrain », a déclaré la ministre Odile Varenne.",
            "la ministre Odile Varenne",
        ),
        (
            "es",
            "«Nunca hemos vendido el terreno», afirmó la ministra Inés Robledo.",
            "la ministra Inés Robledo",
        ),
        ("es", "Así lo confirmó la ministra Inés Robledo.", "la ministra Inés Robledo"),
        ("ru", "«Мы никогда не продавали участок», — сообщил министр Игорь Савин.", "министр Игорь Савин"),
    ],
)
def test_the_speaker_may_stand_behind_the_verb(language: str, sentence: str, speaker: str) -> None:
    assert _speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("en", "Chairman Ivo Sanders, who denied the sale, left on Friday.", "Chairman Ivo Sanders"),
        ("en", "Ivo Sanders, who has led the bank since May, denied the sale.", "Ivo Sanders"),
        ("de", "Minister Jan Orth, der den Verkauf dementierte, ging am Freitag.", "Minister Jan Orth"),
        (
            "fr",
            "Le ministre Luc Peyrot, qui a démenti la vente, est parti vendredi.",
            "Le ministre Luc Peyrot",
        ),
    ],
)
def test_a_relative_clause_does_not_hide_whose_it_is(language: str, sentence: str, speaker: str) -> None:
    assert _speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("de", "Laut Polizei gab es keine Verletzten.", "Polizei"),
        ("de", "Laut Bürgermeister Jan Orth bleibt das Bad offen.", "Bürgermeister Jan Orth"),
        ("de", "Nach Angaben der Feuerwehr brannte der Dachstuhl.", "der Feuerwehr"),
        ("de", "Das Bad bleibt offen, so Bürgermeister Jan Orth.", "Bürgermeister Jan Orth"),
        ("de", "Das Bad bleibt offen, wie Bürgermeister Jan Orth mitteilte.", "Bürgermeister Jan Orth"),
        ("de", "Das Bad bleibt offen, wie die Stadt mitteilte.", "die Stadt"),
        ("en", "According to the fire brigade, nobody was hurt.", "the fire brigade"),
        ("en", "Nobody was hurt, according to harbour master Ivo Sanders.", "harbour master Ivo Sanders"),
        ("fr", "Selon la préfecture, personne n’a été blessé.", "la préfecture"),
        ("fr", "Personne n’a été blessé, selon le maire Luc Peyrot.", "le maire Luc Peyrot"),
        ("es", "Según la policía, no hubo heridos.", "la policía"),
        ("es", "No hubo heridos, según el alcalde Luis Cabal.", "el alcalde Luis Cabal"),
        ("ru", "По словам мэра Игоря Савина, никто не пострадал.", "мэра Игоря Савина"),
        ("tr", "Valiliğe göre kimse yaralanmadı.", "Valiliğe"),
    ],
)
def test_whoever_is_a_source_speaks(language: str, sentence: str, speaker: str) -> None:
    assert _speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("en", "The transport union denied the strike.", "The transport union"),
        ("en", "Denholm Freight confirmed the layoffs.", "Denholm Freight"),
        ("de", "Die Gewerkschaft dementierte den Streik.", "Die Gewerkschaft"),
        ("de", "Die Denholm AG bestätigte die Kündigungen.", "Die Denholm AG"),
        ("de", "Das bestätigte die Staatsanwaltschaft Lauburg.", "die Staatsanwaltschaft Lauburg"),
        ("fr", "La préfecture de l’Aube a démenti la grève.", "La préfecture de l’Aube"),
        ("es", "El Ayuntamiento de Cabanillas negó la huelga.", "El Ayuntamiento de Cabanillas"),
        ("tr", "Denholm Holding işten çıkarmaları doğruladı.", "Denholm Holding"),
        ("ru", "Министерство транспорта опровергло забастовку.", "Министерство транспорта"),
    ],
)
def test_a_body_speaks_by_its_name(language: str, sentence: str, speaker: str) -> None:
    assert _speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "before", "sentence", "speaker"),
    [
        (
            "en",
            "Chairwoman Mara Ellison resigned on Monday.",
            "She denied the debts.",
            "Chairwoman Mara Ellison",
        ),
        ("de", "Direktorin Ute Klamm tritt zurück.", "Sie bestritt die Schulden.", "Direktorin Ute Klamm"),
        ("fr", "Le maire Luc Peyrot a démissionné lundi.", "Il a démenti les dettes.", "Le maire Luc Peyrot"),
        ("es", "El alcalde Luis Cabal dimitió el lunes.", "Negó las deudas.", "El alcalde Luis Cabal"),
        (
            "tr",
            "Müdür Derya Kınalı pazartesi günü istifa etti.",
            "O borçları yalanladı.",
            "Müdür Derya Kınalı",
        ),
        ("ru", "Мэр Игорь Савин ушёл в отставку.", "Он опроверг долги.", "Мэр Игорь Савин"),
    ],
)
def test_he_she_and_a_subject_left_out_are_whom_the_sentence_before_names(
    language: str, before: str, sentence: str, speaker: str
) -> None:
    assert _speaker(sentence, language, before) == speaker


def test_a_pronoun_reaches_over_a_sentence_that_names_nobody() -> None:
    before = ("Chairwoman Mara Ellison resigned on Monday.", "It rained all night.")
    assert _speaker("She denied the debts.", "en", *before) == "Chairwoman Mara Ellison"


@pytest.mark.parametrize(
    ("language", "before", "sentence"),
    [
        ("en", "Chairwoman Mara Ellison resigned.", "They denied the debts."),
        ("de", "Direktorin Ute Klamm tritt zurück.", "Man bestritt die Schulden."),
        ("de", "Es regnete die ganze Nacht.", "Sie bestritt die Schulden."),
        ("fr", "Il a plu toute la nuit.", "Elle a démenti les dettes."),
    ],
)
def test_a_pronoun_that_nobody_fits_is_left_open(language: str, before: str, sentence: str) -> None:
    assert _speaker(sentence, language, before) is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The morning confirmed the worst fears."),
        ("en", "On Monday it was denied that the dam leaks."),
        ("en", "Last week confirmed what farmers feared."),
        ("en", "That the dam leaks was denied."),
        ("en", "A denial followed on Tuesday."),
        ("en", "The sale was confirmed by Tuesday evening."),
        ("de", "Am Montag wurde bestätigt, dass der Damm leckt."),
        ("de", "Die Messung bestätigte den Verdacht."),
        ("de", "Dass der Damm leckt, wurde dementiert."),
        ("de", "Ein Dementi folgte am Dienstag."),
        ("fr", "La fuite a été confirmée lundi."),
        ("fr", "Lundi a confirmé les craintes."),
        ("fr", "La mesure confirme les craintes."),
        ("es", "El lunes se confirmó la fuga."),
        ("es", "La fuga fue confirmada el lunes."),
        ("es", "La medición confirmó los temores."),
        ("tr", "Sızıntı pazartesi günü doğrulandı."),
        ("ru", "В понедельник подтвердили утечку."),
    ],
)
def test_a_thing_a_time_or_a_clause_never_speaks(language: str, sentence: str) -> None:
    told = read_statement(sentence, language)
    assert told is None or told.speaker is None
