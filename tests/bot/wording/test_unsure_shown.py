"""What a person sees and a script gets when the quotes may not answer."""

from dataclasses import replace

import pytest
from bot_api.checks import message_text
from memory_values import answered, unsure

from beleg.output.as_json import answer_json
from beleg.output.as_text import print_answer
from bot.citations.answer import Answer, Statement
from bot.telegram_chat.handlers.inline import hint, results
from bot.telegram_chat.outgoing.checking import Checked, findings_of
from bot.telegram_chat.outgoing.html import answer_messages, checked_messages
from bot.telegram_chat.texts.texts import texts_for
from bot.wording.doubt import doubt
from bot.wording.layout.render import to_markdown
from index.question.query import Filters

QUESTION, QUOTE = "Who denied it?", "He denied it."
OPENING = "The articles may not answer this. Closest:"
UNSETTLED = "The articles do not settle whether this is so. Closest:"
UNSURE = unsure(QUESTION, QUOTE)


@pytest.mark.parametrize("briefly", [False, True])
def test_the_terminal_says_so_before_the_quotes(capsys: pytest.CaptureFixture[str], briefly: bool) -> None:
    print_answer(UNSURE, briefly=briefly)
    assert capsys.readouterr().out.startswith(f"{OPENING}\n\na\n  {QUOTE} [1]\n")


def test_the_terminal_begins_a_sure_answer_with_its_first_source(capsys: pytest.CaptureFixture[str]) -> None:
    print_answer(answered(QUESTION, QUOTE))
    assert capsys.readouterr().out == f"a\n  {QUOTE} [1]\n"


def test_a_message_says_so_before_the_quotes() -> None:
    (message,) = answer_messages(UNSURE)
    assert message == f"{OPENING}\n<b>a</b>\n<blockquote>{QUOTE} [1]</blockquote>"


def test_a_message_says_so_before_what_the_answerer_says_in_its_own_words() -> None:
    words = (Statement("It was <he>.", (1,)),)
    (message,) = answer_messages(replace(UNSURE, statements=words))
    assert message.splitlines()[:2] == [OPENING, "<b>It was &lt;he&gt;.</b> [1]"]


def test_a_claim_with_quotes_that_may_not_be_on_it_is_told_as_such() -> None:
    checked = [Checked("It was he.", UNSURE, findings_of(UNSURE))]
    (message,) = checked_messages(checked, texts_for("en"), Filters(), "en", claims=1)
    shown = message_text({"text": message, "parse_mode": "HTML"})
    assert shown.splitlines()[1:] == ["", "It was he.", UNSETTLED, "a", f"{QUOTE} [1]"]


@pytest.mark.parametrize("language", ["de", "en"])
def test_inline_quotes_stand_under_a_hint_that_telegram_takes(language: str) -> None:
    told = hint(UNSURE, texts_for(language))
    assert 1 <= len(told) <= 64  # https://core.telegram.org/bots/api#inlinequeryresultsbutton
    assert hint(answered(QUESTION, QUOTE), texts_for(language)) == ""


def test_an_inline_quote_is_sent_with_the_doubt() -> None:
    (result,) = results(UNSURE)
    content = result.input_message_content.to_dict()
    assert content["message_text"] == f"{OPENING}\n<blockquote>{QUOTE}</blockquote>\na"
    assert result.title == QUOTE


def test_notes_say_so_before_the_quotes() -> None:
    assert to_markdown(UNSURE) == f"{OPENING}\n\n**a**\n\n> {QUOTE} [1]"


@pytest.mark.parametrize(
    ("answer", "support", "text"),
    [
        (UNSURE, "unsure", f"{OPENING}\n{QUOTE} [1]"),
        (answered(QUESTION, QUOTE), "sure", f"{QUOTE} [1]"),
        (Answer(UNSURE.query, refusal="Nothing."), "none", "Nothing."),
    ],
)
def test_the_json_tells_the_support(answer: Answer, support: str, text: str) -> None:
    told = answer_json(answer, stale=False, seconds=0.1)
    assert (told["support"], told["answer"], told["refused"]) == (support, text, support == "none")


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "ru", "tr"])
def test_the_doubt_ends_where_the_quotes_begin(language: str) -> None:
    assert doubt(language).endswith(":")
    assert language == "en" or doubt(language) != doubt("en")
