"""To whom a pronoun refers: the last fitting name before it, or nobody if that is uncertain."""

from collections.abc import Iterator, Sequence

from bot.statements.noun_phrases import likelihood, phrase_from, phrase_span, with_apposition
from bot.statements.tokens import ARTICLE, GENITIVE, NAME, PERSON, Token, parts_of, read_tokens
from languages.known import grammar_of

_SENTENCES_BACK = 3
"""A name is looked for in this many sentences before, within the passage."""

_LIKELY = 2.0


def antecedent(earlier: Sequence[str], language: str) -> str:
    """The name in the last of the `earlier` sentences that has one, verbatim; "" where several might be
    meant. Of several noun phrases in a sentence, the only one with an office is preferred."""
    for text in reversed(earlier[-_SENTENCES_BACK:]):
        tokens = read_tokens(text, language)
        found = list(_names(tokens, language))
        persons = [one for one in found if PERSON in parts_of([tokens[n] for n in one])]
        found = persons if len(persons) == 1 else found
        names = {text[slice(*phrase_span(text, tokens, one))].strip(" ,") for one in found}
        if len(names) == 1:
            return text[slice(*phrase_span(text, tokens, found[0]))].strip(" ,")
        if names:
            return ""
    return ""


def _names(tokens: Sequence[Token], language: str) -> Iterator[range]:
    """The noun phrases that name a person, and the office with which a sentence begins."""
    n = 0
    while n < len(tokens):
        begins = tokens[n].part in (ARTICLE, GENITIVE, NAME, PERSON)
        phrase = phrase_from(tokens, n, language) if begins else None
        if phrase is None:
            n += 1
            continue
        whole = with_apposition(tokens, phrase)
        parts = parts_of([tokens[one] for one in whole])
        # "he" does not refer to "The Justice Department".
        office = PERSON in parts and (
            (NAME in parts and (parts.rstrip("(")[-1] == NAME or "," in parts))
            or (n <= 1 and parts[0] in (ARTICLE, GENITIVE) and NAME not in parts)
        )
        # Where nouns are capitalised, any two may be adjacent: "zwölf Stück Granaten".
        capitalised = grammar_of(language).nouns_capitalised
        name = NAME + NAME in parts and (not capitalised or (n == 0 and parts[0] == NAME))
        if likelihood(tokens, phrase, language) >= _LIKELY and (office or name):
            yield whole
        n = whole.stop
