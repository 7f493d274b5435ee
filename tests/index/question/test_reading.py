"""What a question's words say of themselves: its outlets, times and quotations, read once."""

from datetime import date

import pytest

from index.question.query import Query
from index.question.reading import KnownArticles, QuestionReading, read_question

OUTLETS = ("The Verge", "Wired", "Hafenkurier")
KNOWN = KnownArticles(OUTLETS, date(2024, 5, 31), date(2024, 6, 1))
MAY = date(2024, 5, 3)


def read(question: str, language: str = "en") -> QuestionReading:
    return read_question(Query(question, language), KNOWN)


@pytest.mark.parametrize(
    ("question", "language", "text"),
    [
        ("What did Wired write on 3 May?", "en", "What did ⟦0⟧ write on ⟨0⟩?"),
        ('Who said "it rained on 3 May" in The Verge?', "en", "Who said ⟪0⟫ in ⟦0⟧?"),
        ("Was hieß „am 3. Mai, bei Regen“ im Hafenkurier vom 4. Mai?", "de", "Was hieß ⟪0⟫ im ⟦0⟧ vom ⟨0⟩?"),
        # What stands between two quoted outlets is no quotation.
        ("Do 'The Verge' of 3 May and 'Wired' agree?", "en", "Do '⟦1⟧' of ⟨0⟩ and '⟦0⟧' agree?"),
        ('Do "The Verge" and "Wired" agree on 3 May?', "en", 'Do "⟦1⟧" and "⟦0⟧" agree on ⟨0⟩?'),
        # Nor is a time between quotation marks.
        ("What was reported on '3 May 2024'?", "en", "What was reported on '⟨0⟩'?"),
        ("Who won?", "en", "Who won?"),
        ("⟦3⟧ ⟨4⟩ ⟪5⟫", "en", "3 4 5"),
    ],
)
def test_outlets_times_and_quotations_are_marks(question: str, language: str, text: str) -> None:
    assert " ".join(read(question, language).text.split()) == text


def test_a_piece_is_restored_to_the_words_of_the_question() -> None:
    reading = read("Did Wired say “no rain, no sun” on 3 May?")
    assert reading.restored(reading.text) == "Did Wired say “no rain, no sun” on 3 May?"
    assert reading.outlets_in(reading.text) == ("Wired",)
    assert reading.windows_in(reading.text) == ((MAY, MAY),)
    assert reading.without_quotations == "Did ⟦0⟧ say on ⟨0⟩?"


def test_each_outlet_has_the_day_beside_it() -> None:
    reading = read("Do 'The Verge' of 3 May and 'Wired' of 4 May agree?")
    assert reading.reports == (("The Verge", (MAY, MAY)), ("Wired", (date(2024, 5, 4),) * 2))


def test_the_kind_of_answer_is_read_too() -> None:
    kind = read("In which year was the bridge built?").kind
    assert kind is not None
    assert kind.measures == {"year"}


def test_the_times_of_a_piece_are_read_without_the_words_before_it() -> None:
    reading = read("What happened after 3 May 2024?")
    assert [(time.first, time.last) for time in reading.times] == [(MAY, None)]
    assert [(time.first, time.last) for time in reading.times_in("3 May 2024")] == [(MAY, MAY)]


def test_a_reading_is_of_a_query_with_its_words_in_its_language() -> None:
    reading = read("Who won?")
    assert reading.is_of(Query("Who won?", "en", context=("What about the election?",)))
    assert not reading.is_of(Query("Who won the election?", "en"))
    assert not reading.is_of(Query("Who won?", "de"))
