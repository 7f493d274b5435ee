"""Which kind of statement a question asks for, by whom, and whether the answer is yes or no."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.citations.answer import StatementKind
from bot.statements.acts import AskableAct, clause_around
from bot.statements.asked_speaker import asked_speaker
from bot.statements.noun_phrases import leading_noun_phrase, phrase_span, phrase_to
from bot.statements.speakers.pronouns import antecedent
from bot.statements.tokens import read_tokens
from index.text.articles import Span
from languages.known import STATEMENT_WORDS, grammar_of, in_all_languages
from languages.notation import anywhere, expression, form_pattern, word_set, words_pattern
from languages.sections.saying.statements import StatementWords

_KINDS: dict[str, frozenset[StatementKind]] = {
    "deny": frozenset({"denied"}),
    "confirm": frozenset({"confirmed", "declined"}),
    "comment": frozenset({"declined"}),
    "corrected": frozenset({"corrected"}),
    "demanded": frozenset({"demanded"}),
    "announced": frozenset({"announced"}),
}
_ACTS: dict[str, AskableAct] = {"deny": "deny", "confirm": "confirm", "comment": "comment"}


def _in_any_language(words: Callable[[StatementWords], str]) -> str:
    return expression(in_all_languages(lambda one: words(one.statements) if one.statements else ""))


_MEDIA = re.compile(
    rf"\b(?:{_in_any_language(lambda one: one.media)})\b"
    rf"|\b(?:{_in_any_language(lambda one: one.who)})\b.{{0,40}}"
    rf"\b(?:{_in_any_language(lambda one: one.who_reports)})\b",
    re.IGNORECASE,
)

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class AskedAct:
    """What a question asks about a statement. `kinds` are the kinds of statement that answer; empty when no
    kind does. `act` is the act of a yes/no question, None for other questions; with an `act`, `subject` are
    the words for who did it ("" when the question names nobody), and `matter` the other words. `negated` asks
    whether it did not happen. `any_matter` says that the question names no subject matter: "Wer
    dementierte?". `speaker` is the person whose words are asked for, whatever they are: "Was sagt die
    Reederei?"."""

    kinds: frozenset[StatementKind] = frozenset()
    act: AskableAct | None = None
    negated: bool = False
    subject: str = ""
    matter: str = ""
    language: str = "en"
    any_matter: bool = False
    speaker: str = ""


def read_asked_act(question: str, language: str | None = None, *, before: Sequence[str] = ()) -> AskedAct:
    """What the question asks about a statement. The language of a few words is hard to detect: if the
    question has no words of the given language, words for denying and confirming are looked for in the
    others. `before` are earlier texts of the conversation, which may name "she"."""
    for one in dict.fromkeys((*((language,) if language in STATEMENT_WORDS else ()), *STATEMENT_WORDS)):
        found = next(_verbs(question, str(one)), None)
        if found and (one == language or language not in STATEMENT_WORDS or found[0] in ("deny", "confirm")):
            return _with_name(_read(question, str(one), *found), before)
    if _asks(question, language or "") and _MEDIA.search(question):
        return AskedAct(frozenset({"reported"}))
    speaker = asked_speaker(question, language or "", before=before)
    return AskedAct(speaker=speaker, language=language or "en") if speaker else AskedAct()


def _with_name(asked: AskedAct, before: Sequence[str]) -> AskedAct:
    """With the name in the conversation to which a pronoun refers."""
    if not before or not words_pattern(STATEMENT_WORDS[asked.language].phrases.pronouns).fullmatch(
        asked.subject
    ):
        return asked
    return replace(asked, subject=antecedent(before, asked.language) or asked.subject)


def _verbs(question: str, language: str) -> Iterator[tuple[str, Span]]:
    for match in _pattern(language).finditer(question):
        particle = match.group().casefold() in word_set(STATEMENT_WORDS[language].verb_particles)
        if not particle or _has_verb(question, match, language):
            yield str(match.lastgroup), Span(*match.span())


def _has_verb(question: str, particle: re.Match[str], language: str) -> bool:
    """Whether a particle, which may be far from the rest, belongs to a verb of speaking: "Wies … zurück", not
    "Kehrt … zurück"."""
    words = STATEMENT_WORDS[language]
    found = anywhere(f"{words.denied}, {words.confirmed}").finditer(question)
    return any(match.end() == particle.end() for match in found)


def _read(question: str, language: str, form: str, span: Span) -> AskedAct:
    kinds = _KINDS[form]
    others = {other for other, _ in _verbs(question, language)} - {form}
    either = bool({form, *others} >= {"deny", "confirm"})
    if _asks(question[: span.start], language):
        return AskedAct(kinds, any_matter=_has_nothing_but(question, span, language))
    if form not in _ACTS or either or _lacks_particle(question, language):
        return AskedAct(_KINDS["deny"] | _KINDS["confirm"] if either else kinds)
    subject = _agent(question, language, span) or _subject(question, language, span)
    rest = f"{question[: span.start]} {question[span.end :]}"
    matter = rest.replace(subject, " ", 1) if subject else rest
    return AskedAct(kinds, _ACTS[form], _negated(question, language, span), subject, matter, language)


def _lacks_particle(question: str, language: str) -> bool:
    """Whether a question has no particle without which it does not ask whether: "yalanladı mı"."""
    particles = STATEMENT_WORDS[language].asking_particles
    return bool(particles) and not anywhere(particles).search(question)


def _has_nothing_but(question: str, act: Span, language: str) -> bool:
    """Whether besides the act there are only question words and helping verbs: "Wer hat dementiert?"."""
    words = STATEMENT_WORDS[language]
    known = words_pattern(f"{words.asks}, {words.phrases.helpers}" if words.phrases.helpers else words.asks)
    return all(map(known.fullmatch, _WORD.findall(f"{question[: act.start]} {question[act.end :]}")))


def _asks(text: str, language: str) -> bool:
    """Whether a question word comes before any comma."""
    for one in (language,) if language in STATEMENT_WORDS else tuple(STATEMENT_WORDS):
        match = anywhere(STATEMENT_WORDS[one].asks).search(text)
        if match and "," not in text[: match.start()]:
            return True
    return False


def _negated(question: str, language: str, span: Span) -> bool:
    words = STATEMENT_WORDS[language]
    clause = clause_around(question, span, language)
    own = question[clause.start : clause.end if grammar_of(language).negation_after else span.end]
    before = anywhere(words.absence).search(question[: span.start])  # "Is it untrue that …"
    return bool(before) or any(
        anywhere(one).search(own) for one in (words.negation, words.unconfirmed, words.undenied)
    )


def _subject(question: str, language: str, span: Span) -> str:
    """The person asked about: the noun phrase after the first verb, or where else the grammar has it."""
    words, place = STATEMENT_WORDS[language], grammar_of(language).asked_subject
    before, after = question[: span.start].lstrip("¿ "), question[span.end :]
    if inverted := form_pattern(words.repeated_subject).search(before + question[slice(*span)] + after):
        head = (before + question[slice(*span)] + after)[: inverted.start()]
        return leading_noun_phrase(head, language) if head.strip() else ""
    if place == "first":
        return leading_noun_phrase(before, language)
    first = re.match(rf"\W*[\w’']+\s+(?:(?:{expression(words.reflexive)})\s+)?", before)
    if place == "after_verbs" or not first:
        return leading_noun_phrase(after, language)
    if place == "between_verbs":
        late = rf"\s+(?:{expression(words.before_main_verb)})\s*$"
        return re.sub(late, "", before[first.end() :].strip())
    return leading_noun_phrase(before[first.end() :], language)


def _agent(question: str, language: str, span: Span) -> str:
    """The person asked about in the passive: "Was the sale confirmed by the mayor?"; "" in the active."""
    phrases = STATEMENT_WORDS[language].phrases
    match = anywhere(phrases.by).search(question)
    if match is None:
        return ""
    grammar = grammar_of(language)
    if grammar.verb_last:
        tokens = read_tokens(question[: match.start()], language)
        phrase = phrase_to(tokens, len(tokens), language)
        return (
            question[slice(*phrase_span(question, tokens, phrase))]
            if phrase
            else question[: match.start()].split()[-1]
        )
    too_early = match.start() < span.start and not grammar.verbs_at_end
    if too_early or not anywhere(phrases.being).search(question):
        return ""
    return leading_noun_phrase(question[match.end() :], language)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = STATEMENT_WORDS[language]
    forms = {
        "deny": words.deny,
        "confirm": f"{words.unconfirmed}, {words.confirm}",
        "comment": words.comment,
        "corrected": words.correct,
        "demanded": words.demand,
        "announced": words.announce,
    }
    named = "|".join(f"(?P<{name}>{expression(form)})" for name, form in forms.items())
    return re.compile(rf"(?<!\w)(?:{named})(?!\w)", re.IGNORECASE)
