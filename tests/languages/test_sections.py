"""What the tables of every language must be."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import fields

import pytest
from babel import Locale
from Stemmer import Stemmer

from languages.days import weekday_names
from languages.known import (
    ARTICLE_LABELS,
    DATABASE_LABELS,
    DATE_WORDS,
    FILE_LABELS,
    FILTER_WORDS,
    HYPHEN_WORDS,
    LANGUAGE_NAMES,
    LANGUAGES,
    MAIL_WORDS,
    grammar_of,
    in_all_languages,
)
from languages.language import Language
from languages.notation import listed_words
from languages.sections.asking.language_names import NAMED_LANGUAGES
from languages.sections.files.bylines import BylineWords
from languages.sections.files.newsletters import NewsletterWords
from languages.sections.files.page_furniture import PageFurnitureWords

EVERY = [pytest.param(language, id=code) for code, language in LANGUAGES.items() if language.disagreements]
"""The languages whose figures and statements are compared."""

STATED = [pytest.param(language, id=code) for code, language in LANGUAGES.items() if language.statements]
ENDED = [pytest.param(language, id=code) for code, language in LANGUAGES.items() if language.sentence_ends]
NAMED = [pytest.param(language, id=code) for code, language in LANGUAGES.items() if language.name_parts]


def test_the_lists_of_all_languages_are_one_list_without_the_empty_ones() -> None:
    assert in_all_languages(lambda language: language.code if language.code in "fr de" else "") == "de, fr"


def test_only_german_writes_every_noun_with_a_capital() -> None:
    assert [code for code in (*LANGUAGES, None, "it") if grammar_of(code).nouns_capitalised] == ["de"]


@pytest.mark.parametrize("code", [code for code in LANGUAGES if grammar_of(code).stemmed])
def test_a_language_whose_words_are_looked_up_by_stems_has_a_stemmer(code: str) -> None:
    assert Stemmer(code).stemWord("a") == "a"


@pytest.mark.parametrize("language", EVERY)
def test_opposites_and_turns_have_two_sides(language: Language) -> None:
    assert language.disagreements
    assert language.figures
    pairs = f"{language.disagreements.opposites}, {language.figures.turns}".strip(", ").split(",")
    assert [pair for pair in pairs if len([side for side in pair.split("|") if side.strip()]) != 2] == []


@pytest.mark.parametrize("language", EVERY)
def test_expressions_compile_without_a_group(language: Language) -> None:
    measures, questions, words = language.measures, language.figure_questions, language.disagreements
    assert measures
    assert questions
    assert words
    expressions = (
        *questions.asks.values(),
        questions.how_high,
        questions.how_many,
        questions.state,
        questions.past,
        questions.first,
        questions.adjectives,
        measures.unit_links,
        measures.number_ending,
        measures.aged,
        measures.ordinal_endings,
        measures.minute_mark,
        measures.hours,
        measures.afternoon,
        words.elided,
        words.genitive,
        words.inverted,
    )
    assert [one for one in expressions if re.compile(one).groups] == []


@pytest.mark.parametrize("language", EVERY)
def test_weekdays_are_told_apart(language: Language) -> None:
    assert language.days
    assert len(set(language.days.weekdays)) == 7


@pytest.mark.parametrize("code", FILTER_WORDS)
def test_a_language_with_words_for_times_has_names_for_weekdays_without_stars(code: str) -> None:
    names = [name for names in weekday_names(code) for name in names]
    assert [name for name in names if not name.isalpha()] == []
    assert len(set(names)) == len(names) >= 7


def test_weekdays_in_questions_of_other_languages_are_read_as_english() -> None:
    assert weekday_names("fi") == weekday_names("en")
    assert weekday_names("en")[0] == ("monday",)
    assert weekday_names("de")[5] == ("samstag", "sonnabend")


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_languages_are_called_as_in_unicodes_locale_data(code: str) -> None:
    known = Locale.parse(code).languages
    names = dict(zip(NAMED_LANGUAGES, LANGUAGE_NAMES[code].names.split(), strict=True))
    assert {one: name for one, name in names.items() if known[one].casefold() != name.casefold()} == {}


@pytest.mark.parametrize("language", STATED)
def test_every_language_with_statements_has_its_grammar(language: Language) -> None:
    assert language.grammar


@pytest.mark.parametrize("language", STATED)
def test_forms_of_words_compile_without_a_group(language: Language) -> None:
    assert language.statements
    words, cases, verbs = language.statements, language.statements.cases, language.statements.verbs
    forms = (
        words.gerund,
        words.repeated_subject,
        words.phrases.relative_openings,
        cases.genitive,
        cases.possessed,
        cases.oblique,
        cases.inflected,
        cases.locative,
        cases.ends_phrase,
        verbs.infinitive,
        verbs.past_participle,
        verbs.passive,
        verbs.attributive,
        verbs.finite,
    )
    assert [one for one in forms if re.compile(one).groups] == []


@pytest.mark.parametrize("language", STATED)
def test_expressions_on_claims_corrections_and_messages_compile_without_a_group(language: Language) -> None:
    claims, corrections, messages = language.claims, language.corrections, language.messages
    assert claims
    assert corrections
    assert messages
    expressions = (claims.age, corrections.of_year, messages.laughter, messages.inverted)
    assert [one for one in expressions if re.compile(one).groups] == []


@pytest.mark.parametrize("language", STATED)
def test_what_is_typed_for_a_letter_comes_after_it(language: Language) -> None:
    assert language.messages
    pairs = [pair.split() for pair in listed_words(language.messages.digraphs)]
    assert [pair for pair in pairs if [len(pair), *map(len, pair[:1])] != [2, 1]] == []


@pytest.mark.parametrize("language", STATED)
def test_an_elided_word_ends_in_an_apostrophe(language: Language) -> None:
    """Without it, "l" would take the first letter off every word of any language."""
    assert language.answer_kinds
    elided = (
        *listed_words(language.answer_kinds.elided_of),
        *listed_words(language.answer_kinds.elided_articles),
    )
    assert [one for one in elided if not one.endswith("'")] == []


@pytest.mark.parametrize("language", STATED)
def test_words_that_are_compared_as_they_are_have_no_stars_or_slashes(language: Language) -> None:
    assert language.statements
    words, cases, phrases = language.statements, language.statements.cases, language.statements.phrases
    lists = (
        words.sources_after,
        words.verb_particles,
        words.impersonal,
        words.impersonal_sources,
        words.spoken_from,
        words.issued,
        words.verbs.infinitive_helpers,
        cases.subject_pronouns,
        cases.ambiguous_pronouns,
        cases.subject_articles,
        cases.other_articles,
        cases.subject_relatives,
        cases.adjective_endings,
        phrases.polite,
        phrases.relative_articles,
        phrases.indefinite,
        phrases.before_nouns,
        language.grammar.adjective_endings if language.grammar else "",
        language.answer_kinds.months_or_words if language.answer_kinds else "",
        language.timelines.small if language.timelines else "",
        language.name_parts.noun_articles if language.name_parts else "",
    )
    assert [one for one in lists if set(one) & set("*/()…$")] == []


@pytest.mark.parametrize("language", NAMED)
def test_particles_of_names_have_no_stars_or_slashes(language: Language) -> None:
    assert language.name_parts
    parts = language.name_parts
    particles = f"{parts.particles}{parts.linking_particles}{parts.further_particles}"
    assert not set(particles) & set("*/()…$")


def _in_several(groups: Iterable[Mapping[str, str]]) -> dict[str, set[str]]:
    """The words that are in several groups, with these."""
    found = defaultdict(set)
    for group in groups:
        for name, listed in group.items():
            for word in listed_words(listed):
                found[word.casefold()].add(name)
    return {word: names for word, names in found.items() if len(names) > 1}


def test_a_label_is_that_of_one_field_in_all_languages() -> None:
    assert _in_several(dict(labels.nexis_head) for labels in DATABASE_LABELS.values()) == {}
    assert _in_several(dict(labels.nexis_tail) for labels in DATABASE_LABELS.values()) == {}
    assert _in_several(dict(labels.fields) for labels in FILE_LABELS.values()) == {}
    assert _in_several(dict(labels.broadcast_fields) for labels in FILE_LABELS.values()) == {}
    assert _in_several(dict(labels.kinds) for labels in ARTICLE_LABELS.values()) == {}


def test_a_label_in_a_header_of_a_mail_is_that_of_one_field_in_all_languages() -> None:
    mails = list(MAIL_WORDS.values())
    headers = [{"sender": m.sender, "date": m.date, "subject": m.subject, "other": m.others} for m in mails]
    prefixes = [{"reply": mail.reply_prefixes, "forward": mail.forward_prefixes} for mail in mails]
    assert (_in_several(headers), _in_several(prefixes)) == ({}, {})


def test_names_that_are_compared_as_they_are_have_nothing_of_the_notation() -> None:
    lists = [
        *(one for labels in FILE_LABELS.values() for one in (*labels.fields.values(), labels.title_styles)),
        *(one for labels in FILE_LABELS.values() for one in labels.broadcast_fields.values()),
        *(one for labels in ARTICLE_LABELS.values() for one in labels.kinds.values()),
        *(labels.seldom_in_headlines for labels in ARTICLE_LABELS.values()),
        *(one for labels in DATABASE_LABELS.values() for one in labels.nexis_head.values()),
        *(one for labels in DATABASE_LABELS.values() for one in labels.nexis_tail.values()),
        *(labels.nexis_body_headings for labels in DATABASE_LABELS.values()),
        *(labels.nexis_closing_headings for labels in DATABASE_LABELS.values()),
        *(labels.nexis_ends for labels in DATABASE_LABELS.values()),
    ]
    assert [listed for listed in lists if re.search(r"[*/…^$()]", listed)] == []


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_words_of_pages_that_are_compared_as_they_are_have_nothing_of_the_notation(
    language: Language,
) -> None:
    bylines, furniture = language.bylines or BylineWords(), language.page_furniture or PageFurnitureWords()
    lists = (
        bylines.titles,
        bylines.particles,
        bylines.openings,
        bylines.roles,
        bylines.role_endings,
        bylines.organisations,
        bylines.organisation_endings,
        furniture.menu,
        furniture.abbreviations,
    )
    assert [listed for listed in lists if re.search(r"[*/…^$()]", listed)] == []
    in_lower_case = f"{bylines.titles}{bylines.particles}{bylines.openings}"
    assert in_lower_case == in_lower_case.lower()


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_the_months_on_pages_are_twelve(language: Language) -> None:
    months = language.page_dates.months.split() if language.page_dates else []
    assert len(months) in (0, 12)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_words_of_embedded_content_are_pairs(language: Language) -> None:
    words = language.page_furniture or PageFurnitureWords()
    pairs = [pair.split("|") for pair in listed_words(words.consent_pairs)]
    assert [
        pair for pair in pairs if len([side for side in pair if side.strip()]) != 2 or len(pair) != 2
    ] == []


def test_a_month_on_pages_is_the_same_in_all_languages() -> None:
    """Italian "mag" must not be another month in the dates of a second language."""
    months = [language.page_dates.months.split() for language in LANGUAGES.values() if language.page_dates]
    others = [language.filters.months.split() for language in LANGUAGES.values() if language.filters]
    named = [{str(number): names for number, names in enumerate(one)} for one in (*months, *others)]
    assert _in_several(named) == {}


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_expressions_on_newsletters_compile_without_a_group(language: Language) -> None:
    words = language.newsletters or NewsletterWords()
    expressions = (words.leave, words.received, words.settings, words.view, words.passed_on, words.pass_on)
    others = (words.publisher, words.street, words.read_more)
    assert [one for one in (*expressions, *others) if re.compile(one).groups] == []
    assert "LETTER" not in "".join(others[1:])


@pytest.mark.parametrize("language", ENDED)
def test_abbreviations_that_may_end_a_sentence_are_written_with_their_full_stop(language: Language) -> None:
    assert language.sentence_ends
    words = language.sentence_ends
    dotted = listed_words(f"{words.clock.half_days}, {words.eras}")
    bare = listed_words(f"{words.abbreviations}, {words.own_abbreviations}, {words.before_numbers}")
    assert [one for one in dotted if not one.endswith(".")] == []
    assert [one for one in bare if one.endswith(".")] == []


@pytest.mark.parametrize("language", ENDED)
def test_a_word_that_begins_a_sentence_has_a_capital_letter(language: Language) -> None:
    assert language.sentence_ends
    words = language.sentence_ends
    assert [one for one in listed_words(words.beginnings) if not one[0].isupper()] == []
    assert [one for one in listed_words(words.letter_titles) if len(one) != 1] == []


@pytest.mark.parametrize("code", HYPHEN_WORDS)
def test_words_beside_hyphens_have_nothing_of_the_notation(code: str) -> None:
    words = HYPHEN_WORDS[code]
    assert not set("".join(getattr(words, one.name) for one in fields(words))) & set("*/()…$^-")


@pytest.mark.parametrize("code", DATE_WORDS)
def test_words_of_dates_have_nothing_of_the_notation_and_marks_are_one_letter(code: str) -> None:
    words = DATE_WORDS[code]
    lists = (
        words.links,
        words.before_month,
        words.before_year,
        words.day_endings,
        words.day_endings_after_month,
    )
    marks = (words.year_marks, words.month_marks, words.day_marks)
    assert not set("".join(lists)) & set("*/()…$^")
    assert {len(one) for listed in marks for one in listed_words(listed)} <= {1}
    assert set(words.more_months.values()) <= set(range(1, 13))


def test_sections_of_sites_are_written_as_in_addresses() -> None:
    listed = in_all_languages(lambda one: one.article_labels.site_sections if one.article_labels else "")
    assert [one for one in listed_words(listed) if not re.fullmatch("[a-z-]+", one)] == []


def test_forms_of_words_that_turn_a_sentence_have_no_accents_and_no_group() -> None:
    forms = [one.disagreements.turning_forms for one in LANGUAGES.values() if one.disagreements]
    assert [one for one in forms if re.compile(one).groups or not one.isascii()] == []
