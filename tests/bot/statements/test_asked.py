"""What a question wants to know about a statement."""

import pytest

from bot.statements.asked import read_asked_act


@pytest.mark.parametrize(
    ("language", "question", "act", "subject"),
    [
        ("en", "Did the Kremlin deny it?", "deny", "the Kremlin"),
        ("de", "Hat das Weiße Haus den Bericht bestätigt?", "confirm", "das Weiße Haus"),
        ("de", "Bestreitet Sennvolt, zu spät gewesen zu sein?", "deny", "Sennvolt"),
        ("de", "Hat sich die Direktorin zu dem Brand geäußert?", "comment", "die Direktorin"),
        ("fr", "Le Kremlin a-t-il confirmé les contacts ?", "confirm", "Le Kremlin"),
        ("es", "¿Ha desmentido el Kremlin la noticia?", "deny", "el Kremlin"),
        ("tr", "Sennvolt haberi doğruladı mı?", "confirm", "Sennvolt"),
        ("ru", "Кремль опроверг сообщение?", "deny", "Кремль"),
    ],
)
def test_a_question_after_yes_or_no_asks_after_an_act_of_somebody(
    language: str, question: str, act: str, subject: str
) -> None:
    read = read_asked_act(question, language)
    assert (read.act, read.subject, read.negated) == (act, subject, False)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Hat der Kreml das nicht bestätigt?"),
        ("en", "Didn't the minister deny the meeting?"),
        ("fr", "Le Kremlin n’a-t-il pas démenti ?"),
        ("tr", "Kremlin haberi doğrulamadı mı?"),
    ],
)
def test_a_question_may_be_negated(language: str, question: str) -> None:
    assert read_asked_act(question, language).negated


def test_a_negation_in_what_is_asked_about_does_not_negate_the_question() -> None:
    assert not read_asked_act("Hat das Labor bestätigt, dass die Probe keine Keime enthielt?", "de").negated


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Who denied the report?"),
        ("de", "Was hat die Regierung bestätigt?"),
        ("tr", "Kremlin bu haberi kabul etti mi, reddetti mi?"),
        ("en", "Did the minister confirm or deny it?"),
    ],
)
def test_other_questions_have_no_yes_or_no(language: str, question: str) -> None:
    read = read_asked_act(question, language)
    assert read.act is None
    assert read.kinds


def test_a_question_on_something_else_turns_on_no_statement() -> None:
    read = read_asked_act("When did the ferry sail?", "en")
    assert (read.kinds, read.act) == (frozenset(), None)


@pytest.mark.parametrize(
    ("language", "question", "agent"),
    [
        ("en", "Was the sale confirmed by Mayor Ivo Sanders?", "Mayor Ivo Sanders"),
        ("de", "Wurde der Verkauf von der Klinik bestätigt?", "der Klinik"),
        ("fr", "La vente a-t-elle été confirmée par le maire ?", "le maire"),
        ("es", "¿Fue confirmada la venta por el alcalde?", "el alcalde"),
    ],
)
def test_of_a_passive_the_agent_is_asked_about(language: str, question: str, agent: str) -> None:
    read = read_asked_act(question, language)
    assert (read.act, read.subject) == ("confirm", agent)


@pytest.mark.parametrize(
    ("language", "question", "act", "subject"),
    [
        ("en", "did mayor sanders deny it", "deny", "mayor sanders"),
        ("en", "Has Denholm Freight commented on the layoffs?", "comment", "Denholm Freight"),
        ("de", "Dementierte Minister Jan Orth den Verkauf?", "deny", "Minister Jan Orth"),
        ("de", "Weist die Klinik den Vorwurf zurück?", "deny", "die Klinik"),
        ("de", "Räumte die Bank den Fehler ein?", "confirm", "die Bank"),
        ("fr", "Le maire Luc Peyrot a-t-il réagi à la vente ?", "comment", "Le maire Luc Peyrot"),
        ("es", "¿Negó el alcalde Luis Cabal la venta?", "deny", "el alcalde Luis Cabal"),
        ("tr", "Derya Kınalı satışı reddetti mi?", "deny", "Derya Kınalı"),
        ("ru", "Мэр Игорь Савин прокомментировал продажу?", "comment", "Мэр Игорь Савин"),
    ],
)
def test_somebody_is_asked_about_with_the_office_in_any_word_order(
    language: str, question: str, act: str, subject: str
) -> None:
    read = read_asked_act(question, language)
    assert (read.act, read.subject) == (act, subject)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Hasn't the bank confirmed it?"),
        ("en", "Is it untrue that the bank denied the loan?"),
        ("de", "Bestreitet die Klinik nicht den Vorwurf?"),
        ("es", "¿No desmintió el club la venta?"),
        ("ru", "Разве мэр не подтвердил продажу?"),
    ],
)
def test_a_question_is_negated_by_any_word_that_turns_its_verb(language: str, question: str) -> None:
    assert read_asked_act(question, language).negated


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Wann bestätigte die Klinik den Fall?"),
        ("de", "Hat die Klinik den Fall bestätigt oder dementiert?"),
        ("en", "Why did the bank deny the loan?"),
        ("fr", "Qui a démenti la vente ?"),
        ("fr", "Le club a-t-il confirmé ou démenti la vente ?"),
        ("es", "¿Quién desmintió la venta?"),
        ("es", "¿Confirmó o desmintió el club la venta?"),
        ("ru", "Кто опроверг продажу?"),
    ],
)
def test_who_when_why_and_one_or_the_other_are_not_answered_by_yes_or_no(
    language: str, question: str
) -> None:
    read = read_asked_act(question, language)
    assert read.act is None
    assert read.kinds


@pytest.mark.parametrize(
    ("language", "question", "kind"),
    [
        ("en", "Did the bank announce the merger?", "announced"),
        ("en", "What did the union demand?", "demanded"),
        ("en", "Did the Post correct its report?", "corrected"),
        ("en", "Which newspaper reported it?", "reported"),
        ("de", "Was forderte die Gewerkschaft?", "demanded"),
        ("de", "Welche Zeitung berichtete darüber?", "reported"),
    ],
)
def test_other_kinds_of_statement_are_asked_for_too(language: str, question: str, kind: str) -> None:
    read = read_asked_act(question, language)
    assert (read.act, set(read.kinds)) == (None, {kind})


@pytest.mark.parametrize(
    ("language", "before", "question", "subject"),
    [
        ("en", "What did Mayor Mara Ellison say?", "Did she deny it?", "Mayor Mara Ellison"),
        ("de", "Was sagte Direktorin Ute Klamm?", "Hat sie das bestritten?", "Direktorin Ute Klamm"),
    ],
)
def test_a_pronoun_in_a_question_stands_for_whom_the_conversation_named(
    language: str, before: str, question: str, subject: str
) -> None:
    assert read_asked_act(question, language, before=[before]).subject == subject


@pytest.mark.parametrize(
    ("question", "act", "matter"),
    [
        ("Wies der Verein den Bericht zurück?", "deny", "Wies den Bericht ?"),
        ("Räumte der Minister einen Fehler ein?", "confirm", "Räumte einen Fehler ?"),
        ("Räumt die Bank einen Einbruch ein?", "confirm", "Räumt einen Einbruch ?"),
        ("Weist die Stadt die Vorwürfe zurück?", "deny", "Weist die Vorwürfe ?"),
        ("Führt die Stadt die Maut ein?", None, ""),
        ("Stellt die Bahn den Betrieb ein?", None, ""),
        ("Kehrt der Trainer zurück?", None, ""),
        ("Tritt die Ministerin zurück?", None, ""),
    ],
)
def test_a_german_particle_asks_after_an_act_with_its_verb_alone(
    question: str, act: str | None, matter: str
) -> None:
    read = read_asked_act(question, "de")
    assert (read.act, " ".join(read.matter.split())) == (act, matter)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Wer dementierte?"),
        ("de", "Wer hat dementiert?"),
        ("en", "Who denied?"),
        ("es", "¿Quién desmintió?"),
        ("fr", "Qui a démenti ?"),
        ("ru", "Кто опроверг?"),
        ("tr", "Kim yalanladı?"),
    ],
)
def test_who_did_so_at_all_may_be_asked(language: str, question: str) -> None:
    assert read_asked_act(question, language).any_matter


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Wer dementierte den Bericht?"),
        ("de", "Wer bestätigt das?"),
        ("de", "Wer hat nicht dementiert?"),
        ("en", "Who denied it?"),
        ("es", "¿Quién lo desmintió?"),
        ("fr", "Qui l'a démenti ?"),
        ("ru", "Кто это опроверг?"),
    ],
)
def test_a_word_for_what_it_is_about_asks_for_more(language: str, question: str) -> None:
    assert not read_asked_act(question, language).any_matter
