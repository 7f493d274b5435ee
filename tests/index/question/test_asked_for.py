"""The kind of answer that a question asks for, and whether a sentence has it."""

import time
from typing import get_args

import pytest

from index.question.answer_kind.bare import names_nothing
from index.question.answer_kind.having import ArticleWords, has_kind, lacks_kind, noun_match
from index.question.answer_kind.kinds import AskedFor
from index.question.answer_kind.naming import name_asked
from index.question.answer_kind.question_words import is_question_word
from index.question.answer_kind.reading import kind_asked
from index.text.articles import Span
from languages.kinds import AnswerKind, Measure


@pytest.mark.parametrize(
    ("language", "question", "kind"),
    [
        ("de", "Wer hat den Vorwurf zurückgewiesen?", "who"),
        ("de", "Von wem stammt der Satz?", "who"),
        ("de", "Seit wann ist der Damm gesperrt?", "when"),
        ("de", "Kannst du mir sagen, wann die Brücke öffnet?", "when"),
        ("de", "Wann hat Dr. Müller zugestimmt?", "when"),
        ("de", "In welcher Stadt fand das Treffen statt?", "where"),
        ("de", "Nenne den Ort, an dem das Schiff gebaut wurde.", "where"),
        ("de", "Der Ort, wo das Schiff sank, liegt in welchem Land?", "where"),
        ("de", "Aus welchem Grund wurde das Konzert abgesagt?", "why"),
        ("de", "Was war der Grund für die Absage?", "why"),
        ("de", "Wie reagierte die Ministerin?", "how"),
        ("de", "Wie heißt der Kapitän?", "which"),
        ("de", "Wie nennt man die Zeit der Ernte?", "which"),
        ("de", "Hat der Verein den Wechsel bestätigt?", "yes_no"),
        ("en", "From whom did she get the money?", "who"),
        ("en", "After the war, who became king?", "who"),
        ("en", "The mayor, who resigned in May, lives where?", "where"),
        ("en", "How come the bridge fell?", "why"),
        ("en", "What was the cause of the fire?", "why"),
        ("en", "Name the place where the ship was built.", "where"),
        ("en", "Was the man who shot Kennedy arrested?", "yes_no"),
        ("en", "How did the minister react?", "how"),
        ("en", "What is the name of the river?", "which"),
        ("fr", "Où se trouve le musée ?", "where"),
        ("fr", "Depuis quand le pont est-il fermé ?", "when"),
        ("fr", "Pourquoi la réunion a-t-elle été reportée ?", "why"),
        ("fr", "Le ministre a-t-il démenti ?", "yes_no"),
        ("fr", "Comment s'appelle le maire ?", "which"),
        ("es", "¿Quién ganó las elecciones?", "who"),
        ("es", "¿Qué ciudad acoge los Juegos?", "where"),
        ("es", "¿Ha desmentido el ministro la noticia?", "yes_no"),
        ("tr", "Başkanı kim seçti?", "who"),
        ("tr", "Gemi nerede battı?", "where"),
        ("tr", "Konser neden iptal edildi?", "why"),
        ("tr", "Kremlin bu haberi kabul etti mi?", "yes_no"),
        ("ru", "От кого он получил деньги?", "who"),
        ("ru", "С каких пор закрыт мост?", "when"),
        ("ru", "Опроверг ли Кремль это сообщение?", "yes_no"),
    ],
)
def test_the_question_word_tells_the_kind(language: str, question: str, kind: AnswerKind) -> None:
    asked = kind_asked(question, language)
    assert asked
    assert asked.kind == kind


@pytest.mark.parametrize(
    ("language", "question", "measure"),
    [
        ("de", "Wie viel kostet das Stadion?", "money"),
        ("de", "Wie hoch ist der Schaden?", "money"),
        ("de", "Wie viele Kilometer ist die Strecke lang?", "length"),
        ("de", "Wie viel Prozent stimmten dafür?", "percent"),
        ("de", "Wie groß war die Bevölkerung der Stadt?", "count"),
        ("de", "In welchem Jahr wurde die Brücke gebaut?", "year"),
        ("de", "Um wie viel Uhr beginnt das Spiel?", "clock"),
        ("en", "How much did the project cost?", "money"),
        ("en", "How old is she?", "age"),
        ("en", "How hot did it get?", "warmth"),
        ("en", "How often did it flood?", "times"),
        ("en", "What percentage voted yes?", "percent"),
        ("en", "In what year did it close?", "year"),
        ("fr", "Combien d'hectares ont brûlé ?", "area"),
        ("fr", "Combien a coûté le stade ?", "money"),
        ("fr", "À quelle heure commence le match ?", "clock"),
        ("fr", "Quel est l'âge de l'accusé ?", "age"),
        ("fr", "Quelle est l’amende ?", "money"),
        ("es", "¿Cuánto cuesta el estadio?", "money"),
        ("es", "¿En qué año se construyó el puente?", "year"),
        ("tr", "Kaptan kaç yaşında?", "age"),
        ("tr", "Stadyum kaç liraya mal oldu?", "money"),
        ("tr", "Şehrin nüfusu kaç?", "count"),
        ("ru", "Сколько стоит билет?", "money"),
        ("ru", "В каком году построен мост?", "year"),
    ],
)
def test_a_question_for_a_figure_or_a_time_names_its_measure(
    language: str, question: str, measure: Measure
) -> None:
    asked = kind_asked(question, language)
    assert asked
    assert asked.measures == {measure}


def test_how_long_may_ask_for_hours_and_for_metres() -> None:
    assert kind_asked("How long is the bridge?", "en") == AskedFor(
        "how_many", "How long is the bridge?", frozenset({"length", "duration"})
    )


def test_what_is_counted_is_named() -> None:
    question = "Wie viele Menschen starben?"
    assert kind_asked(question, "de") == AskedFor("how_many", question, frozenset({"count"}), "menschen")


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Was sagte die Ministerin?"),
        ("en", "The minister who resigned in May said what?"),
        ("en", "What did she say when she resigned?"),
        ("nl", "Wie heeft dat gezegd?"),
        ("en", "The crane fell."),
    ],
)
def test_other_questions_have_no_kind(language: str, question: str) -> None:
    assert kind_asked(question, language) is None


@pytest.mark.parametrize(
    ("question_language", "question", "language", "has", "has_not"),
    [
        ("de", "Wann sank das Schiff?", "de", "Das Schiff sank am 3. Mai.", "Das Schiff sank vor der Küste."),
        ("de", "Wann sank das Schiff?", "en", "It sank three days ago.", "It sank off the coast."),
        ("en", "When was it built?", "de", "Gebaut wurde sie 1897.", "Gebaut wurde sie aus Holz."),
        ("en", "When was it built?", "fr", "Il fut bâti au XIXe siècle.", "Il fut bâti en bois."),
        ("fr", "Quand a-t-il démissionné ?", "fr", "Il a démissionné mardi.", "Il a démissionné sans bruit."),
        ("tr", "Gemi ne zaman battı?", "tr", "Gemi salı günü battı.", "Gemi kıyıya yakın battı."),
        ("ru", "Когда затонул паром?", "ru", "Паром затонул во вторник.", "Паром затонул у берега."),
        ("en", "What time does it start?", "en", "It starts at 7:30 p.m.", "It starts in May."),
        ("de", "Wie viele starben?", "de", "Zwölf Menschen starben.", "Es starben Menschen am 3. Mai 2024."),
        ("en", "How much did it cost?", "en", "It cost $2.5 million.", "It took 25 workers."),
        ("en", "How much did it cost?", "de", "Sie kostete 2,5 Millionen Euro.", "Es dauerte 25 Tage."),
        ("de", "Wie viel Prozent stimmten zu?", "de", "56,2 % stimmten zu.", "562 Mitglieder stimmten zu."),
        ("es", "¿Cuánto duró la huelga?", "es", "La huelga duró tres semanas.", "Pararon 640 conductores."),
        ("de", "Wie oft wird gewählt?", "de", "Gewählt wird alle fünf Jahre.", "Gewählt wird in Velmark."),
        ("en", "How old is he?", "en", "Idris Penhallam, 71, held a ticket.", "On Rope Street, 71 marched."),
        ("de", "Wie alt ist sie?", "de", "Maren Todt (51) lehrt in Nordholm.", "Sie lehrt dort (seit 51)."),
        ("tr", "Kaç lira?", "tr", "Bilet 40 lira.", "Bilet 40 gün geçerli."),
        ("de", "Warum fiel der Kran?", "de", "Er fiel, weil ein Bolzen brach.", "Er fiel in das Becken."),
        ("en", "Why did it fall?", "en", "It fell due to rust.", "It fell on Tuesday."),
        ("fr", "Pourquoi ?", "fr", "À cause de la rouille.", "Le pont est tombé mardi."),
        ("en", "Who paid?", "en", "The bill was paid by Anna Berg.", "The bill was paid."),
        ("en", "Where did it sink?", "en", "It sank near Velmark.", "It sank slowly on Tuesday."),
        ("de", "Wo sank sie?", "de", "Sie sank bei Velmark.", "Sie sank im Mai."),
    ],
)
def test_a_sentence_has_what_is_asked_for_or_has_not(
    question_language: str, question: str, language: str, has: str, has_not: str
) -> None:
    asked = kind_asked(question, question_language)
    assert asked
    assert has_kind(asked, has, language) >= 0.5 > has_kind(asked, has_not, language)


def test_what_the_question_says_itself_is_no_answer() -> None:
    asked = AskedFor("when", "When did the ferry of 1987 sink?")
    assert has_kind(asked, "The ferry of 1987 sank.", "en") == 0.0
    assert has_kind(asked, "The ferry of 1987 sank in 1999.", "en") == 1.0


def test_what_counts_the_noun_asked_about_is_clearer_than_another_figure() -> None:
    asked = kind_asked("How many passengers were aboard?", "en")
    assert asked
    assert has_kind(asked, "There were 109 passengers.", "en") > has_kind(
        asked, "There were 109 boats.", "en"
    )


def test_in_a_language_without_a_table_digits_and_names_count() -> None:
    when = AskedFor("when", "Wann?")
    assert has_kind(when, "De brug werd in 1897 gebouwd.", "nl") == 1.0
    assert has_kind(when, "De brug werd van hout gebouwd.", None) == 0.0


def test_every_sentence_may_answer_after_yes_or_no() -> None:
    assert has_kind(AskedFor("yes_no", "Did it sink?"), "Nobody knows.", "en") == 1.0


def test_quotes_without_a_date_lack_what_is_asked_for() -> None:
    asked = AskedFor("when", "When?")
    neither, one = ArticleWords("It sank after the war.", "en"), ArticleWords("It sank in 1987.", "en")
    assert [lacks_kind(asked, quotes) for quotes in ([neither], [neither, one])] == [True, False]


@pytest.mark.parametrize("kind", ["who", "where", "why", "how", "which", "yes_no"])
def test_quotes_do_not_lack_what_may_be_any_words(kind: AnswerKind) -> None:
    assert not lacks_kind(AskedFor(kind, "?"), [ArticleWords("nothing of it", "en")])


@pytest.mark.parametrize(
    ("question", "language", "sentence", "of_language"),
    [
        ("Wie viele Mitglieder hat der Verein?", "de", "Der Verein sammelte 7.300 Unterschriften.", "de"),
        ("How many employees does the club have?", "en", "The club collected 7,300 signatures.", "en"),
        ("Combien de membres compte le club ?", "fr", "Der Verein sammelte 7.300 Unterschriften.", "de"),
        ("¿Cuántos miembros tiene el club?", "es", "El club reunió 7.300 firmas.", "es"),
        ("Derneğin kaç üyesi var?", "tr", "Dernek 7.300 imza topladı.", "tr"),
    ],
)
def test_a_figure_of_something_else_counts_only_beside_the_noun_asked_about(
    question: str, language: str, sentence: str, of_language: str
) -> None:
    asked = kind_asked(question, language)
    assert asked
    assert asked.noun
    assert lacks_kind(asked, [ArticleWords(sentence, of_language, noun_match=0.3)])
    assert not lacks_kind(asked, [ArticleWords(sentence, of_language, noun_match=0.6)])


def test_a_figure_that_counts_the_noun_needs_no_other_likeness() -> None:
    asked = kind_asked("How many passengers were aboard?", "en")
    assert asked
    assert not lacks_kind(asked, [ArticleWords("There were 109 passengers.", "en", noun_match=0.0)])


def test_the_noun_asked_about_is_looked_up_where_it_stands_in_the_question() -> None:
    question = "How many passengers were aboard?"
    asked = kind_asked(question, "en")
    assert asked
    words = {Span(0, 3): 0.1, Span(9, 19): 0.7, Span(25, 31): 0.2}
    assert noun_match(asked, question, words) == 0.7
    assert noun_match(asked, question, {}) == 1.0
    assert noun_match(AskedFor("when", question), question, words) == 1.0


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("Comment s'appelle l'architecte des stations ?", "architecte"),
        ("Comment s'appelle l’avocate ?", "avocate"),
        ("Combien d'ouvriers ont été blessés ?", "ouvriers"),
        ("Quelle était l'origine de l'incendie ?", "origine"),
    ],
)
def test_a_noun_behind_an_elided_article_is_the_one_asked_about(question: str, noun: str) -> None:
    asked = kind_asked(question, "fr")
    assert asked
    assert asked.noun == noun
    start = question.index(noun) - 2
    assert noun_match(asked, question, {Span(start, start + 2 + len(noun)): 0.7}) == 0.7


@pytest.mark.parametrize(
    ("question", "noun"),
    [("How many lorries were sold?", "lorries"), ("Which lawyer filed the appeal?", "lawyer")],
)
def test_no_letter_is_taken_off_a_noun_without_an_article(question: str, noun: str) -> None:
    asked = kind_asked(question, "en")
    assert asked
    assert asked.noun == noun
    start = question.index(noun)
    assert noun_match(asked, question, {Span(start, start + len(noun)): 0.7}) == 0.7


def test_a_word_that_asks_is_known() -> None:
    assert [is_question_word(word, "tr") for word in ("Kaç", "gol", "neresidir")] == [True, False, True]


@pytest.mark.parametrize(
    "text", ["when " * 800, "who, " * 800, "7 " * 2000, "(" * 4096, "Wie … " * 600, "A " * 2000]
)
def test_long_and_odd_texts_are_read_in_time(text: str) -> None:
    began = time.process_time()
    for language in ("de", "en", "fr", "tr"):
        kind_asked(text[:4096], language)
        for kind in get_args(AnswerKind):
            assert has_kind(AskedFor(kind, "?"), text, language) >= 0.0
    assert time.process_time() - began < 5


@pytest.mark.parametrize("language", [None, "pl"])
def test_of_a_language_whose_words_are_not_known_nothing_is_lacking(language: str | None) -> None:
    asked = AskedFor("when", "When does the ferry sail?")
    assert lacks_kind(asked, [ArticleWords("It is blue.", "en")])
    assert not lacks_kind(asked, [ArticleWords("Prom odpływa w poniedziałek.", language)])


@pytest.mark.parametrize(
    ("language", "question", "bearer"),
    [
        ("de", "Wie heißt die neue Chefin der Reederei?", {"chefin"}),
        ("de", "Wer ist der Schlichter?", {"schlichter"}),
        ("en", "Who is the new captain of the ship?", {"captain"}),
        ("es", "¿Cómo se llama el arquitecto de la estación?", {"arquitecto"}),
        ("fr", "Comment s'appelle l'architecte des stations ?", {"architecte"}),
        ("fr", "Qui est l'avocat du maire ?", {"avocat"}),
    ],
)
def test_a_question_for_a_name_says_whose(language: str, question: str, bearer: set[str]) -> None:
    asked = name_asked(question, language)
    assert asked is not None
    assert asked.bearer == bearer


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Wer ist zurückgetreten?"),
        ("de", "Wer ist Anna Berg?"),
        ("en", "Who was arrested?"),
        ("en", "Which team won?"),
        ("fr", "Qui a été arrêté ?"),
    ],
)
def test_who_did_something_asks_for_no_bearer(language: str, question: str) -> None:
    assert name_asked(question, language) is None


@pytest.mark.parametrize(
    ("language", "question", "nothing"),
    [
        ("de", "An welchem Datum?", True),
        ("en", "On what date?", True),
        ("es", "¿En qué fecha?", True),
        ("fr", "À quelle date ?", True),
        ("fr", "Quel jour ?", True),
        ("fr", "À quelle date est la grève ?", False),
        ("de", "Wie viele Tote?", False),
        ("es", "¿Qué precio?", False),
    ],
)
def test_a_question_may_say_nothing_but_the_kind_of_its_answer(
    language: str, question: str, nothing: bool
) -> None:
    assert names_nothing(question, language) == nothing
