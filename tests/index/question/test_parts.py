"""The parts that a question is divided into."""

from datetime import date
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.question.parts.division import divide_question
from index.question.query import MAX_QUESTION_CHARACTERS, Query, QueryPart
from index.question.reading import KnownArticles, read_question

OUTLETS = ("The Northgate Ledger", "Hafenkurier", "Harbour & Coast", "Wired")
TODAY = date(2024, 6, 1)


def divided(query: Query) -> Query:
    return divide_question(query, read_question(query, KnownArticles(OUTLETS, date(2024, 5, 31), TODAY)))


def parts(text: str, language: str = "en") -> tuple[QueryPart, ...]:
    query = divided(Query(text, language))
    assert query.text == text
    return query.parts


def test_outlets_that_are_named_for_one_thing_each_get_the_whole_question() -> None:
    question = "Do the Northgate Ledger and Hafenkurier agree on the damage?"
    own = "Do on the damage?"
    assert parts(question) == (
        QueryPart("The Northgate Ledger", question, ("The Northgate Ledger",), matter=own),
        QueryPart("Hafenkurier", question, ("Hafenkurier",), matter=own),
    )


@pytest.mark.parametrize(
    ("question", "language", "matter"),
    [
        ("Nennen der Hafenkurier und Wired dieselbe Zahl der Verletzten?", "de", "Zahl der Verletzten"),
        ("Do both Wired and Hafenkurier say who paid for the bridge?", "en", "say who paid for the bridge?"),
        ("Do Wired and Hafenkurier agree?", "en", "Do Wired and Hafenkurier agree?"),
    ],
)
def test_an_outlets_own_articles_are_searched_for_what_is_asked_of_them(
    question: str, language: str, matter: str
) -> None:
    assert [matter in part.matter for part in parts(question, language)] == [True, True]


def test_each_clause_is_searched_for_with_its_outlet_and_its_day() -> None:
    question = (
        "Did the 'Wired' report of 3 May 2024 on travel chargers, which praised their size, contradict the "
        "review of power banks in Harbour & Coast on 4 May 2024?"
    )
    day = date(2024, 5, 3)
    later = date(2024, 5, 4)
    assert parts(question) == (
        QueryPart("Wired", "Did the Wired report of 3 May 2024 on travel chargers", ("Wired",), (day, day)),
        QueryPart(
            "Harbour & Coast",
            "contradict the review of power banks in Harbour & Coast on 4 May 2024?",
            ("Harbour & Coast",),
            (later, later),
        ),
    )


@pytest.mark.parametrize(
    "question",
    [
        "Is there consistency between Wired on 2024-05-03 and Hafenkurier on 2024-05-04?",
        "Do the 3 May 2024 report by Wired and the 4 May 2024 report by Hafenkurier agree?",
    ],
)
def test_a_day_beside_an_outlet_is_that_outlets(question: str) -> None:
    assert {part.name: part.window for part in parts(question)} == {
        "Wired": (date(2024, 5, 3), date(2024, 5, 3)),
        "Hafenkurier": (date(2024, 5, 4), date(2024, 5, 4)),
    }


def test_one_outlets_reports_of_two_days_are_two_parts() -> None:
    question = "Did Wired change its verdict between its report of 3 May 2024 and that of 4 May 2024?"
    assert [(part.name, part.window) for part in parts(question)] == [
        ("Wired", (date(2024, 5, 3), date(2024, 5, 3))),
        ("Wired", (date(2024, 5, 4), date(2024, 5, 4))),
    ]


@pytest.mark.parametrize(
    ("language", "question", "names"),
    [
        ("en", "Is there any difference between the Malsund and the Ostrand?", "the Malsund|the Ostrand"),
        ("en", "Were both Anna Berg and J. R. Hale heard in court?", "Anna Berg|J. R. Hale"),
        ("en", "Compare the tram line T2 with the valley railway.", "the tram line T2|the valley railway"),
        ("en", "Which ship is longer, the Seeschwalbe or the Kittiwake?", "the Seeschwalbe|the Kittiwake"),
        ("de", "Sind sowohl die Fähre als auch der Tankponton versichert?", "die Fähre|der Tankponton"),
        ("de", "Welcher Unterschied besteht zwischen Aschauer und Quastel?", "Aschauer|Quastel"),
        ("de", "Was war teurer, die Sellachtalbahn oder die Linie T2?", "die Sellachtalbahn|die Linie T2"),
        ("fr", "Quelle différence y a-t-il entre le maire et le préfet ?", "le maire|le préfet"),
        ("fr", "La loi vaut-elle à la fois pour Aldmere et pour Northgate ?", "pour Aldmere|pour Northgate"),
        ("es", "¿Tanto Brañules como Ribacosta cerraron la playa?", "Brañules|Ribacosta"),
        ("es", "¿Hubo más muertos en el puente o en la playa?", "en el puente|en la playa"),
        ("tr", "Hem Nehir hem de Berk turnuvayı kazandı mı?", "Nehir|Berk"),
        ("tr", "Denizkale ile Taşgöl arasındaki fark nedir?", "Denizkale|Taşgöl"),
    ],
)  # fmt: skip
def test_two_that_are_compared_are_told_apart(language: str, question: str, names: str) -> None:
    assert "|".join(part.name for part in parts(question, language)) == names


def test_what_is_compared_is_searched_for_without_the_other() -> None:
    question = "Welcher Unterschied besteht zwischen der Fähre Malsund und der Fähre Ostrand beim Preis?"
    assert [part.text for part in parts(question, "de")] == [
        "Welcher Unterschied besteht der Fähre Malsund beim Preis?",
        "Welcher Unterschied besteht der Fähre Ostrand beim Preis?",
    ]


@pytest.mark.parametrize(
    ("language", "question", "second"),
    [
        ("en", "Who rules in Tarvenia? And who won the recount in Tamsin?", "who won the recount in Tamsin?"),
        ("en", "Who crossed the strait and when does the clinic reopen?", "when does the clinic reopen?"),
        ("de", "Wann fuhr der erste Zug, und wann schließt die Klinik?", "wann schließt die Klinik?"),
        ("fr", "Qui a remporté le tournoi, et quel maire a démissionné ?", "quel maire a démissionné ?"),
        ("es", "¿Quién ganó la carrera y cuándo cerró el museo?", "cuándo cerró el museo?"),
        ("tr", "Turnuvayı kim kazandı ve hangi hat ertelendi?", "hangi hat ertelendi?"),
    ],
)  # fmt: skip
def test_several_questions_are_parts_and_the_later_ones_may_lean_on_the_first(
    language: str, question: str, second: str
) -> None:
    one, other = parts(question, language)
    assert (one.context, other.text, other.context) == ((), second, (one.text,))


def test_a_description_in_many_clauses_is_searched_for_clause_by_clause() -> None:
    question = (
        "Which firm bought the shipyard in Malsund, lost a lawsuit over poisoned river water, is building "
        "the new harbour crane, and paid for the museum's northern wing?"
    )
    assert [part.text for part in parts(question)] == [
        "Which firm bought the shipyard in Malsund",
        "lost a lawsuit over poisoned river water",
        "is building the new harbour crane",
        "paid for the museum's northern wing?",
    ]


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "What did the Northgate Ledger report about the bridge, which fell in November?"),
        ("en", "How far is it between Aldmere and Northgate?"),
        ("en", "Who is mayor of Tamsin and Pell?"),
        ("en", "When the bridge fell in November, how many people died?"),
        ("en", "What did Wired write on 3 May 2024?"),
        ("de", "Wie heißt es, wenn jemand eine Regierung oder eine Partei stürzen will?"),
        ("de", "Welche Straße führt von Kaltenried nach Oberwalden und zurück?"),
        ("en", 'Who said "We came for names, not for bolts, and for nothing else, whatever it may cost"?'),
    ],
)
def test_an_ordinary_question_has_no_parts(language: str, question: str) -> None:
    assert parts(question, language) == ()


def test_a_question_that_leans_on_a_conversation_is_not_divided() -> None:
    query = Query("Do Wired and Hafenkurier agree?", "en", context=("Who won the election?",))
    assert divided(query) == query


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from([*OUTLETS, *"⟪3⟫ ⟦1⟧ ⟨0⟩ both and or , ' \" „ x?".split(), "3 May 2024"])
        | st.text(max_size=8),
        max_size=40,
    ),
    st.sampled_from(["de", "en", "es", "fr", "tr", "zh"]),
)  # fmt: skip
def test_whatever_is_asked_the_parts_are_of_its_words(pieces: list[str], language: str) -> None:
    text = " ".join(pieces).strip() or "?"
    for part in parts(text, language):
        assert part.text.strip()
        assert part.name.strip()
        assert set(part.outlets) <= set(OUTLETS)


def test_the_longest_question_is_divided_at_once() -> None:
    started = perf_counter()
    for language in ("de", "en", "es", "fr", "tr"):
        for pattern in ("el a o ", "a, ", "between a and b ", "hem a ve ", "más el "):
            parts((pattern * MAX_QUESTION_CHARACTERS)[:MAX_QUESTION_CHARACTERS], language)
    assert perf_counter() - started < 25 * 0.5
