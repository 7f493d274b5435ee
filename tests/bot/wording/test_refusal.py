"""What a refusal says and shows, compared with expected texts."""

from datetime import date

import pytest
from beleg_process import Workplace

from bot.citations.answer import Answer, Citation
from bot.telegram_chat.outgoing.html import answer_messages
from bot.wording.refusal import closest, closest_heading, refusal_text, respelt
from index.question.query import NearName, Query
from index.search.searcher import Hit, SearchResult
from index.text.articles import Source, Span
from index.text.passages import Passage


def _passage(article_id: str, *sentences: str) -> Passage:
    text, spans = " ".join(sentences), []
    for sentence in sentences:
        start = text.index(sentence)
        spans.append(Span(start, start + len(sentence)))
    return Passage(Source(article_id, f"{article_id}.txt"), text, 0, tuple(spans))


def _hit(article_id: str, *scored: tuple[str, float]) -> Hit:
    sentences, scores = zip(*scored, strict=True)
    return Hit(_passage(article_id, *sentences), max(scores), scores)


FERRY = _hit("ferry", ("The ferry sank.", 0.5), ("The crane fell.", 0.7))
FOUND = SearchResult((FERRY,), 0.01)


def _text(
    question: str, language: str = "en", *, found: SearchResult = FOUND, context: tuple[str, ...] = ()
) -> str:
    return refusal_text(Query(question, language, context=context), found)


def _refused(*hits: Hit, language: str = "en") -> Answer:
    return Answer(Query("Who?", "en"), refusal="No.", hits=hits, language=language)


def test_names_are_looked_for_and_a_name_of_several_words_is_one() -> None:
    assert _text("When did Berg see the crane of Port Velmark collapse?") == (
        "The indexed articles do not answer this question. Looked for: Berg, Port Velmark."
    )


@pytest.mark.parametrize(
    ("language", "question", "looked_for"),
    [
        ("en", "When did the crane collapse?", "Looked for: crane."),
        ("de", "Wann stürzte der Kran ein?", "Gesucht wurde nach: Kran."),
        ("fr", "Quand la grue est-elle tombée ?", "Recherché : grue."),
        ("es", "¿Cuándo cayó la grúa?", "Se ha buscado: grúa."),
        ("tr", "Velmark'ta kaç vinç düştü?", "Aranan: Velmark, vinç, düştü."),
    ],
)
def test_without_a_name_the_nouns_are_looked_for(language: str, question: str, looked_for: str) -> None:
    assert _text(question, language).endswith(looked_for)


def test_a_name_with_a_word_that_no_passage_has_is_named_whole() -> None:
    found = SearchResult((FERRY,), 0.01, unknown_names=("Merkel",))
    assert _text("What did Angela Merkel say in Velmark?", found=found) == (
        "The indexed articles do not answer this question. Looked for: Velmark."
        " None of the passages found mentions Angela Merkel."
    )


@pytest.mark.parametrize(
    ("language", "offer"),
    [
        ("de", "Meinten Sie Aschauer?"),
        ("en", "Did you mean Aschauer?"),
        ("es", "¿Quiso decir Aschauer?"),
        ("fr", "Vouliez-vous dire Aschauer ?"),
        ("tr", "Şunu mu demek istediniz: Aschauer?"),
    ],
)
def test_a_name_that_is_spelt_nearly_so_is_offered(language: str, offer: str) -> None:
    query = Query("Ashcauer?", language, near_names=(NearName("Ashcauer", "Aschauer"),))
    assert refusal_text(query, FOUND).endswith(offer)


def test_the_question_is_told_with_the_name_as_the_articles_spell_it() -> None:
    query = Query(
        "Did Ash deny Ashes?", "en", near_names=(NearName("Ash", "Asch"), NearName("Ashes", "A\\1"))
    )
    assert respelt(query) == ("Did Asch deny Ashes?", "Did Ash deny A\\1?")


def test_what_the_question_leans_on_is_looked_for_as_well_and_each_once() -> None:
    assert _text("Who paid the crane?", context=("Why did the crane fall?",)) == (
        "The indexed articles do not answer this question. Looked for: crane."
    )


def test_a_question_without_content_words_names_none() -> None:
    assert _text("Who said that?") == "The indexed articles do not answer this question."


def test_no_more_than_six_phrases_are_told_and_a_long_one_is_cut() -> None:
    question = "x" * 100 + ", " + ", ".join(f"word{n}" for n in range(9))
    shown = ", ".join(["x" * 60, *(f"word{n}" for n in range(5))])
    assert _text(question) == f"The indexed articles do not answer this question. Looked for: {shown}."


@pytest.mark.parametrize(
    ("language", "message"),
    [
        (
            "de",
            "Die Artikel der Sammlung beantworten diese Frage nicht. Gesucht wurde nach: Malsund."
            " Die Artikel stammen aus der Zeit vom 31.01.2024 bis zum 04.03.2025.",
        ),
        (
            "en",
            "The indexed articles do not answer this question. Looked for: Malsund."
            " The articles range from 2024-01-31 to 2025-03-04.",
        ),
        (
            "es",
            "Los artículos indexados no responden a esta pregunta. Se ha buscado: Malsund."
            " Los artículos van del 2024-01-31 al 2025-03-04.",
        ),
        (
            "fr",
            "Les articles indexés ne répondent pas à cette question. Recherché : Malsund."
            " Les articles vont du 2024-01-31 au 2025-03-04.",
        ),
        (
            "tr",
            "Dizinlenen haberler bu soruyu yanıtlamıyor. Aranan: Malsund."
            " Haberlerin tarih aralığı: 2024-01-31 – 2025-03-04.",
        ),
    ],
)
def test_the_period_is_named_in_the_questions_language(language: str, message: str) -> None:
    found = SearchResult((FERRY,), 0.01, period=(date(2024, 1, 31), date(2025, 3, 4)))
    assert _text("Malsund?", language, found=found) == message


def test_a_period_of_one_day_is_that_day() -> None:
    found = SearchResult((FERRY,), 0.01, period=(date(2024, 1, 31), date(2024, 1, 31)))
    assert _text("Who?", found=found).endswith(" The articles are from 2024-01-31.")
    assert _text("Wer?", "de", found=found).endswith(" Die Artikel sind vom 31.01.2024.")


def test_the_period_is_named_also_when_no_article_passes_the_filters() -> None:
    found = SearchResult((), 0.0, period=(date(2024, 1, 31), date(2025, 3, 4)))
    assert _text("Who?", found=found) == (
        "No article passes these filters. The articles range from 2024-01-31 to 2025-03-04."
    )


def test_the_closest_is_the_best_sentence_of_each_article() -> None:
    passage = FERRY.passage
    assert closest(_refused(FERRY)) == (Citation(passage, passage.sentences[1], score=0.7),)


def test_the_closest_are_three_articles_at_most_in_the_order_of_the_hits() -> None:
    again = _hit("ferry", ("It sank.", 0.6))
    others = [_hit(name, (f"A crane fell in {name}.", 0.4)) for name in ("b", "c", "d")]
    shown = closest(_refused(FERRY, again, *others))
    assert [one.source.article_id for one in shown] == ["ferry", "b", "c"]


def test_of_one_text_in_two_articles_the_closest_has_one() -> None:
    shown = closest(_refused(FERRY, _hit("copy", ("The crane fell.", 0.6)), _hit("b", ("It rained.", 0.4))))
    assert [one.source.article_id for one in shown] == ["ferry", "b"]


def test_of_a_passage_that_was_not_read_the_first_sentence_is_closest() -> None:
    unread = Hit(FERRY.passage, 0.3)
    assert [one.quote for one in closest(_refused(unread))] == ["The ferry sank."]


def test_what_has_no_letter_is_not_closest() -> None:
    assert closest(_refused(_hit("stars", ("* * *", 0.9)))) == ()


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("de", "Am nächsten kommt, ohne die Frage zu beantworten:"),
        ("en", "Closest, but not an answer:"),
        ("es", "Lo más cercano, pero no una respuesta:"),
        ("fr", "Le plus proche, mais pas une réponse :"),
        ("tr", "En yakını, ama yanıt değil:"),
    ],
)
def test_the_heading_is_in_the_answers_language(language: str, heading: str) -> None:
    assert closest_heading(_refused(FERRY, language=language)) == heading


def test_the_terminal_shows_the_closest_under_the_refusal_and_nothing_that_moves_it(
    harbour: Workplace,
) -> None:
    done = harbour.run("ask", "What did Angela Merkel say about the crane?")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "The indexed articles do not answer this question."
        " None of the passages found mentions Angela Merkel. The articles are from 2025-03-04.\n"
        "\n"
        "Closest, but not an answer:\n"
        "- Crane\n"
        "  Post · 2025-03-04\n"
        "  The harbour crane ]0;owned[31mcollapsed on Tuesday.\n"
        "  crane\n"
        "- ferry.txt\n"
        "  The ferry Malsund sails again on Monday.\n"
    )


def test_telegram_shows_the_closest_with_their_links_under_the_refusal() -> None:
    source = Source("a", "a.txt", "<Crane>", published=date(2025, 3, 4), url="https://example.org/a")
    hit = Hit(Passage(source, "It fell & broke.", 0, (Span(0, 16),)), 0.5, (0.5,))
    assert answer_messages(_refused(hit, language="de")) == (
        "No.\n\nAm nächsten kommt, ohne die Frage zu beantworten:\n"
        '• <a href="https://example.org/a#:~:text=It%20fell%20%26%20broke.">&lt;Crane&gt;</a>, 04.03.2025\n'
        "<i>It fell &amp; broke.</i>",
    )
