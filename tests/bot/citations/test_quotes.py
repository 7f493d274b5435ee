import pytest

from bot.citations.quotes import edited, overlap, quote_span, same_report, same_words
from index.text.articles import Source, Span
from index.text.passages import Passage


def _passage(*sentences: str, start: int = 50) -> Passage:
    """The sentences, joined by blanks, at `start` in their article."""
    spans, at = [], start
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    return Passage(Source("a.txt", "a.txt"), " ".join(sentences), start, tuple(spans))


def _quote(passage: Passage, number: int) -> str:
    return passage.quote(quote_span(passage, number))


def test_a_sentence_that_stands_alone_is_quoted_alone() -> None:
    passage = _passage("Peskow sprach am Montag.", "Moskau lehnt das ab.")
    assert _quote(passage, 1) == "Moskau lehnt das ab."


@pytest.mark.parametrize("leaning", ["Er wies alles zurück.", "This is untrue.", "Il a tout nié."])
def test_a_sentence_that_leans_takes_the_one_before_along(leaning: str) -> None:
    passage = _passage("Der Hafen ist zu.", "Peskow sprach am Montag.", leaning)
    assert _quote(passage, 2) == f"Peskow sprach am Montag. {leaning}"


def test_the_first_sentence_of_a_passage_has_none_to_take_along() -> None:
    assert _quote(_passage("Er wies alles zurück.", "Der Hafen ist zu."), 0) == "Er wies alles zurück."


def test_a_leaning_sentence_is_quoted_alone_when_both_exceed_300_characters() -> None:
    leaning = "Er wies alles zurück."
    fits = "x" * (300 - len(leaning) - 1)
    assert _quote(_passage(fits, leaning), 1) == f"{fits} {leaning}"
    assert _quote(_passage(f"{fits}x", leaning), 1) == leaning


def test_a_sentence_that_points_ahead_takes_the_next_along_up_to_400_characters() -> None:
    ahead = "In einer früheren Fassung hieß es, der Hafen sei zu."
    fits = "x" * (400 - len(ahead) - 1)
    assert _quote(_passage(ahead, fits), 0) == f"{ahead} {fits}"
    assert _quote(_passage(ahead, f"{fits}x"), 0) == ahead


NEWS = _passage("Der Hafen ist zu.", "Niemand weiß warum.", "Am Montag öffnet das Amt.")


@pytest.mark.parametrize(
    ("scores", "quote"),
    [
        ((0.70, 0.71, 0.68), "Der Hafen ist zu. Niemand weiß warum."),
        ((0.70, 0.71, 0.72), "Niemand weiß warum. Am Montag öffnet das Amt."),
        ((0.70, 0.75, 0.70), "Niemand weiß warum."),
        ((0.80, 0.71, 0.60), "Niemand weiß warum."),  # the better one has a quote of its own
        ((), "Niemand weiß warum."),
    ],
)
def test_a_neighbour_that_matches_nearly_as_well_comes_along(scores: tuple[float, ...], quote: str) -> None:
    assert NEWS.quote(quote_span(NEWS, 1, scores)) == quote


def test_a_neighbour_too_long_leaves_its_place_to_the_other() -> None:
    passage = _passage("x" * 290, "Niemand weiß warum.", "Am Montag öffnet das Amt.")
    both = "Niemand weiß warum. Am Montag öffnet das Amt."
    assert passage.quote(quote_span(passage, 1, (0.71, 0.70, 0.69))) == both


def test_spans_that_share_a_character_overlap() -> None:
    assert overlap(Span(0, 5), Span(4, 9))
    assert overlap(Span(0, 9), Span(3, 4))


def test_spans_side_by_side_do_not_overlap() -> None:
    assert not overlap(Span(0, 5), Span(5, 9))
    assert not overlap(Span(5, 9), Span(0, 5))


def test_case_and_white_space_do_not_make_other_words() -> None:
    assert same_words("Der Hafen\n ist ZU.", "der hafen ist zu.")


def test_nine_words_in_ten_are_the_same_text() -> None:
    nine = "one two three four five six seven eight nine"
    assert same_words(nine, f"{nine} ten")


def test_eight_words_in_nine_are_another_text() -> None:
    eight = "one two three four five six seven eight"
    assert not same_words(eight, f"{eight} not")


def test_another_figure_is_not_the_same_words() -> None:
    words = "one two three four five six seven eight nine ten"
    assert same_words(f"{words} 1.200", f"{words} 1.200")
    assert not same_words(f"{words} 1.200", f"{words} 3.000")


REPORT = "After nine days of talks both sides agreed on a truce of 72 hours, the mediator said in Geneva."


@pytest.mark.parametrize(
    ("text", "same"),
    [
        (f"Geneva. {REPORT} It is the third attempt.", True),
        (REPORT.replace(" in Geneva", ""), True),
        ("Both sides met the mediator in Geneva after nine days of rain on the lake, he said.", False),
    ],
)
def test_an_agencys_text_is_known_when_it_was_cut_or_edited(text: str, same: bool) -> None:
    one, other = (Passage(Source(name, name), words, 0, ()) for name, words in (("a", REPORT), ("b", text)))
    assert same_report(one, other) is same_report(other, one) is same


def test_an_edited_quote_keeps_its_figures() -> None:
    assert edited(REPORT, REPORT.replace(" in Geneva", ""))
    assert not edited(REPORT, REPORT.replace("72", "48"))
