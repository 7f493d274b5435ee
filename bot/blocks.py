"""An answer as it is laid out: what is said, and under it the quotes that prove it."""

from dataclasses import dataclass

from bot.answer import Answer


@dataclass(frozen=True, slots=True)
class Block:
    """`words` are the answerer's own, with `numbers` behind them; "" where the quotes speak for themselves.
    `quotes` are the numbers of those that stand under it: each stands once, where it is first needed."""

    words: str
    numbers: tuple[int, ...]
    quotes: tuple[int, ...]


def blocks(answer: Answer) -> tuple[Block, ...]:
    """Every statement of the answer in its order, and every citation in one of them; none when refused."""
    laid_out: list[Block] = []
    shown: set[int] = set()
    for statement in answer.statements:
        repeats = statement.text in {answer.citations[number - 1].quote for number in statement.numbers}
        words = "" if repeats else statement.text
        quotes = tuple(number for number in statement.numbers if number not in shown)
        shown.update(quotes)
        if words or quotes:
            laid_out.append(Block(words, statement.numbers if words else (), quotes))
    return tuple(laid_out)
