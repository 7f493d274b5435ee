"""The texts on why a question counts as it does."""

from dataclasses import dataclass


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


REASON_TEXTS = {
    "en": ReasonTexts(
        given="Answered from the {passages} that the question brings along, alone.",
        confidence="confidence {share}",
        false_refusal="Refused although the articles answer it ({sure}): counts as a false refusal.",
        refusal="Refused, as the articles do not answer it ({sure}).",
        no_refusal="Answered although the articles do not answer it ({sure}): counts against the refusal "
        "rate.",
        unsure="Answered as unsure although the articles answer it ({sure}).",
        rightly_unsure="Answered as unsure, as the articles do not answer it ({sure}): neither a sure error "
        "nor a refusal.",
        not_counted="{what}: not counted where the quotes are searched for the answer.",
        yes_or_no="Yes or no stands in no quote",
        no_words="The expected answer has neither letters nor digits",
        refusal_misses="A refusal has no quote with {expected}: counts as a miss.",
        whole_passage="A quote has {expected}, but is a whole passage: too long to count as a quote.",
        no_quote_has=(
            "The only quote has not {expected}.",
            "Neither quote has {expected}.",
            "None of the first three quotes has {expected}.",
        ),
        first_has="The first quote has {expected}.",
        second_has="Not the first quote but the second has {expected}.",
        third_has="Not the first quote but the third has {expected}.",
        some_has="One of the first three quotes has {expected}.",
        none_found="Of the {articles} found, none is an expected one ({expected}).",
        found_first="The article found first, {expected}, is an expected one.",
        found_later="The expected article {expected} is at rank {rank}, not first.",
        found_of="Found are {found} of {all} expected articles.",
        one_quote_valid="The quote stands in the article word for word.",
        all_quotes_valid="All {quotes} stand in the article word for word.",
        of="{what}: {right} of {all}.",
        from_expected="Quotes from an expected article",
        as_expected="Quotes of what was expected to be quoted",
        misattributed="{wrong} of {quotes} misattributed: the words stand elsewhere, or in another article.",
        fabricated="{wrong} of {quotes} fabricated: the words stand in no article.",
        term="“{}”",
        either=" or ",
        or_more="{named} or {more} more",
    ),
    "de": ReasonTexts(
        given="Nur aus {passages} beantwortet, von der Frage mitgebracht.",
        confidence="Konfidenz {share}",
        false_refusal="Abgelehnt, obwohl die Artikel sie beantworten ({sure}): zählt als zu Unrecht "
        "abgelehnt.",
        refusal="Abgelehnt, da die Artikel sie nicht beantworten ({sure}).",
        no_refusal="Beantwortet, obwohl die Artikel sie nicht beantworten ({sure}): zählt gegen die Quote "
        "der Ablehnungen.",
        unsure="Unsicher beantwortet, obwohl die Artikel sie beantworten ({sure}).",
        rightly_unsure="Unsicher beantwortet, da die Artikel sie nicht beantworten ({sure}): weder ein "
        "sicherer Fehler noch eine Ablehnung.",
        not_counted="{what}: zählt nicht, wo die Antwort in den Zitaten gesucht wird.",
        yes_or_no="Ja oder Nein steht in keinem Zitat",
        no_words="Die erwartete Antwort hat weder Buchstaben noch Ziffern",
        refusal_misses="Eine Ablehnung hat kein Zitat mit {expected}: zählt als verfehlt.",
        whole_passage="Ein Zitat enthält {expected}, ist aber eine ganze Textstelle: zu lang, um als Zitat "
        "zu zählen.",
        no_quote_has=(
            "Das einzige Zitat enthält nicht {expected}.",
            "Keins der beiden Zitate enthält {expected}.",
            "Keins der ersten drei Zitate enthält {expected}.",
        ),
        first_has="Das erste Zitat enthält {expected}.",
        second_has="Nicht das erste, sondern das zweite Zitat enthält {expected}.",
        third_has="Nicht das erste, sondern das dritte Zitat enthält {expected}.",
        some_has="Eins der ersten drei Zitate enthält {expected}.",
        none_found="Gefunden: {articles}, darunter kein erwarteter ({expected}).",
        found_first="Der zuerst gefundene Artikel, {expected}, ist ein erwarteter.",
        found_later="Der erwartete Artikel {expected} steht auf Rang {rank}, nicht vorn.",
        found_of="{found} von {all} erwarteten Artikeln sind gefunden.",
        one_quote_valid="Das Zitat steht wörtlich im Artikel.",
        all_quotes_valid="Alle {quotes} stehen wörtlich im Artikel.",
        of="{what}: {right} von {all}.",
        from_expected="Zitate aus einem erwarteten Artikel",
        as_expected="Erwartete Zitate unter den gegebenen",
        misattributed="Falsch zugeordnet, {wrong} von {quotes}: Die Worte stehen anderswo oder in einem "
        "anderen Artikel.",
        fabricated="Erfunden, {wrong} von {quotes}: Die Worte stehen in keinem Artikel.",
        term="„{}“",
        either=" oder ",
        or_more="{named} oder {more} weitere",
    ),
}
