"""Italian, which is known from one file and one catalogue: it has no code of its own."""

from datetime import date

import pytest

from bot.answerers.timelines.asked import read_course
from bot.coverage.reading import read_request
from bot.messages.message import read_message
from bot.messages.replies import reply_texts
from bot.statements.asked import read_asked_act
from bot.statements.statement import read_statement
from index.question.answer_kind.reading import kind_asked
from index.question.inferred_filters.inference import stated_filters
from index.question.query import Filters, Query, make_query
from index.question.reading import KnownArticles, read_question
from index.text.terms.number_words import with_digits
from languages.known import in_all_languages
from languages.notation import anywhere

OUTLETS = ("The Northgate Ledger", "Hafenkurier")
NEWEST, TODAY = date(2024, 11, 12), date(2024, 11, 15)


@pytest.mark.parametrize(
    ("sentence", "kind", "speaker"),
    [
        ("Il Cremlino ha smentito la notizia.", "denied", "Il Cremlino"),
        ("Dmitri Peskov, portavoce del Cremlino, ha negato l'incontro.", "denied", "Dmitri Peskov"),
        ("Il ministero ha smentito che la centrale sia stata chiusa.", "denied", "Il ministero"),
        ("Il sindaco ha confermato il crollo del ponte.", "confirmed", "Il sindaco"),
        ("La portavoce Anna Rossi non ha voluto commentare.", "declined", "La portavoce Anna Rossi"),
        ("Il governo ha annunciato nuove misure.", "announced", "Il governo"),
        ("Secondo il ministro Carlo Bianchi, il tunnel è sicuro.", "said", "il ministro Carlo Bianchi"),
        ("«È una bugia», ha detto Peskov.", "said", "Peskov"),
        ("«Il ponte è sicuro», ha spiegato l'ingegnere Marta Conti.", "said", "l'ingegnere Marta Conti"),
        ("Il sindacato chiede un aumento.", "demanded", "Il sindacato"),
    ],
)
def test_who_says_what_is_recognised(sentence: str, kind: str, speaker: str) -> None:
    told = read_statement(sentence, "it")
    assert told is not None
    assert told.act.kind == kind
    assert (told.speaker or "").startswith(speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        "I giudici hanno confermato la condanna.",
        "Le è stato negato l'accesso al porto.",
        "Il ricorso è stato respinto.",
        "L'accusa è di furto.",
        "Il traghetto è partito alle otto.",
        "Nel comunicato non c'era altro.",
        "I casi confermati sono dodici.",
        "La squadra ha confermato il titolo.",
        "Gli accusati di frode sono tre.",
        "Il parlamento ha respinto la proposta.",
    ],
)
def test_words_that_mean_something_else_are_no_denial_and_no_confirmation(sentence: str) -> None:
    told = read_statement(sentence, "it")
    assert told is None or told.act.kind not in ("denied", "confirmed")


@pytest.mark.parametrize(
    ("question", "act", "subject"),
    [
        ("Il Cremlino ha smentito la notizia?", "deny", "Il Cremlino"),
        ("Peskov ha negato l'incontro?", "deny", "Peskov"),
        ("Il sindaco ha confermato il crollo?", "confirm", "Il sindaco"),
        ("Elon Musk ha commentato le accuse?", "comment", "Elon Musk"),
    ],
)
def test_what_a_question_asks_of_whom_is_recognised(question: str, act: str, subject: str) -> None:
    asked = read_asked_act(question, "it")
    assert (asked.act, asked.subject) == (act, subject)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Chi ha vinto?", "who"),
        ("Dove è successo?", "where"),
        ("In che anno è stato costruito il ponte?", "when"),
        ("Quante persone sono morte?", "how_many"),
        ("Quanto costa il biglietto?", "how_many"),
        ("Perché è stata rinviata l'apertura?", "why"),
        ("Il ponte è chiuso?", "yes_no"),
    ],
)
def test_the_kind_of_answer_is_recognised(question: str, kind: str) -> None:
    assert make_query(question).language == "it"
    asked = kind_asked(question, "it")
    assert asked is not None
    assert asked.kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Grazie mille!", "thanks"),
        ("Buongiorno", "greetings"),
        ("Arrivederci", "goodbyes"),
        ("Chi sei?", "identity"),
        ("Come funziona questo bot?", "help"),
        ("Il ponte è crollato.", "claim"),
        ("È vero che il ponte è crollato?", "question"),
        ("Chi ha costruito il ponte?", "question"),
    ],
)
def test_the_kind_of_message_is_recognised(text: str, kind: str) -> None:
    message = read_message(make_query(text), knows_word=lambda word: True)
    names = {"greetings": "greeting", "goodbyes": "goodbye"}
    assert message.kind == names.get(kind, kind)


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Quali articoli ci sono su Lohsa?", "Lohsa"),
        ("Mostrami gli articoli sul ponte", "ponte"),
        ("Quanti articoli avete su Musk?", "Musk"),
        ("Chi ha scritto l'articolo sul ponte?", "ponte"),
    ],
)
def test_a_list_is_asked_for(question: str, topic: str) -> None:
    request = read_request(question, KnownArticles(OUTLETS, NEWEST, TODAY))
    assert request is not None
    assert (request.language, request.topic) == ("it", topic)


@pytest.mark.parametrize(
    "question", ["Che cosa ha detto il ministro sul ponte?", "Chi ha costruito il ponte?"]
)
def test_what_an_article_says_is_no_list(question: str) -> None:
    assert read_request(question, KnownArticles(OUTLETS, NEWEST, TODAY)) is None


@pytest.mark.parametrize(
    ("question", "filters"),
    [
        (
            "Che cosa ha scritto il Hafenkurier la settimana scorsa?",
            Filters(since=date(2024, 11, 4), until=date(2024, 11, 10), outlet="Hafenkurier"),
        ),
        ("Articoli di luglio 2024 sul ponte", Filters(since=date(2024, 7, 1), until=date(2024, 7, 31))),
        ("Che cosa è successo ieri?", Filters(since=date(2024, 11, 14))),
        ("Chi ha vinto nel 1998?", Filters()),
        ("Chi si è dimesso a maggio?", Filters()),
    ],
)
def test_filters_are_read_from_words_about_articles(question: str, filters: Filters) -> None:
    reading = read_question(Query(question, "it"), KnownArticles(OUTLETS, NEWEST, TODAY))
    assert stated_filters(reading) == filters


def test_a_timeline_is_asked_for() -> None:
    query = Query("Che cosa è successo dopo il crollo del ponte?", "it")
    course = read_course(read_question(query, KnownArticles(OUTLETS, NEWEST, TODAY)))
    assert course is not None
    assert course.event == "crollo del ponte"


def test_numbers_are_read_in_words() -> None:
    assert with_digits("due milioni e mezzo di euro", "it") == "2500000 di euro"


@pytest.mark.parametrize(
    "text", ["Bonjour ! Qui a démenti ?", "Qui a dit cela ?", "Tu sais qui a gagné ?", "Alle Angaben?"]
)
def test_italian_particles_are_no_words_of_other_languages(text: str) -> None:
    message = read_message(make_query(text), knows_word=lambda word: True)
    assert message.kind == "question"
    assert message.text.casefold().endswith(text.casefold().split("! ")[-1])


def test_small_talk_is_replied_to_in_italian() -> None:
    assert reply_texts("it")["thanks"] == "Prego."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("seit Mai", in_all_languages(lambda one: one.disagreements.negation if one.disagreements else "")),
        (
            "Non-violent",
            in_all_languages(lambda one: one.disagreements.negation if one.disagreements else ""),
        ),
        ("Er war da.", in_all_languages(lambda one: one.disagreements.by if one.disagreements else "")),
        ("He went further.", in_all_languages(lambda one: one.happenings.robbery if one.happenings else "")),
        ("an incident", in_all_languages(lambda one: one.happenings.crash if one.happenings else "")),
        ("it dispersed", in_all_languages(lambda one: one.happenings.missing if one.happenings else "")),
        ("alle 5 Minuten", in_all_languages(lambda one: one.measures.before_clock if one.measures else "")),
        ("they pretend", in_all_languages(lambda one: one.figures.demanded if one.figures else "")),
        ("as anticipated", in_all_languages(lambda one: one.days.moved if one.days else "")),
    ],
)
def test_italian_words_in_joined_lists_are_no_words_of_other_languages(text: str, words: str) -> None:
    assert not anywhere(words).search(text)
