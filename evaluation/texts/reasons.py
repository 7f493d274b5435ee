"""The texts on why a question counts as it does."""

from dataclasses import dataclass

from languages.catalogues import interface_translations


@dataclass(frozen=True, slots=True)
class ReasonTexts:
    """Sentences, and parts of them. `passages`, `articles` and `quotes` in braces are a number with its noun,
    `expected` is one or more expected answers or articles in quotation marks, `sure` is the filled
    `confidence`, and `what` is another part. `no_quote_has` is for one quote, two, and more; `term` takes the
    quoted text."""

    given: str
    confidence: str
    false_refusal: str
    refusal: str
    no_refusal: str
    unsure: str
    rightly_unsure: str
    not_counted: str
    yes_or_no: str
    no_words: str
    refusal_misses: str
    whole_passage: str
    no_quote_has: tuple[str, str, str]
    first_has: str
    second_has: str
    third_has: str
    some_has: str
    none_found: str
    found_first: str
    found_later: str
    found_of: str
    one_quote_valid: str
    all_quotes_valid: str
    of: str
    from_expected: str
    as_expected: str
    misattributed: str
    fabricated: str
    term: str
    either: str
    or_more: str


def reason_texts(language: str) -> ReasonTexts:
    _ = interface_translations(language).gettext
    return ReasonTexts(
        given=_("Answered from the {passages} that the question brings along, alone."),
        confidence=_("confidence {share}"),
        false_refusal=_("Refused although the articles answer it ({sure}): counts as a false refusal."),
        refusal=_("Refused, as the articles do not answer it ({sure})."),
        no_refusal=_(
            "Answered although the articles do not answer it ({sure}): counts against the refusal rate."
        ),
        unsure=_("Answered as unsure although the articles answer it ({sure})."),
        rightly_unsure=_(
            "Answered as unsure, as the articles do not answer it ({sure}): neither a sure error "
            "nor a refusal."
        ),
        not_counted=_("{what}: not counted where the quotes are searched for the answer."),
        yes_or_no=_("Yes or no stands in no quote"),
        no_words=_("The expected answer has neither letters nor digits"),
        refusal_misses=_("A refusal has no quote with {expected}: counts as a miss."),
        whole_passage=_("A quote has {expected}, but is a whole passage: too long to count as a quote."),
        no_quote_has=(
            _("The only quote has not {expected}."),
            _("Neither quote has {expected}."),
            _("None of the first three quotes has {expected}."),
        ),
        first_has=_("The first quote has {expected}."),
        second_has=_("Not the first quote but the second has {expected}."),
        third_has=_("Not the first quote but the third has {expected}."),
        some_has=_("One of the first three quotes has {expected}."),
        none_found=_("Of the {articles} found, none is an expected one ({expected})."),
        found_first=_("The article found first, {expected}, is an expected one."),
        found_later=_("The expected article {expected} is at rank {rank}, not first."),
        found_of=_("Found are {found} of {all} expected articles."),
        one_quote_valid=_("The quote stands in the article word for word."),
        all_quotes_valid=_("All {quotes} stand in the article word for word."),
        of=_("{what}: {right} of {all}."),
        from_expected=_("Quotes from an expected article"),
        as_expected=_("Quotes of what was expected to be quoted"),
        misattributed=_(
            "{wrong} of {quotes} misattributed: the words stand elsewhere, or in another article."
        ),
        fabricated=_("{wrong} of {quotes} fabricated: the words stand in no article."),
        term=_("“{}”"),
        either=_(" or "),
        or_more=_("{named} or {more} more"),
    )
