"""What a dialogue may state about a reply, by name. Each check returns what is wrong, "" when nothing is."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from benchmarks.dialogues.reply import lists, stories
from benchmarks.dialogues.reply.library import Library
from benchmarks.dialogues.reply.quoted import cited, stands
from benchmarks.dialogues.reply.seen import Seen
from benchmarks.dialogues.reply.wordings import VERDICTS, votes
from benchmarks.dialogues.reply.words import count_of, words

Check = Callable[[Seen, Any, Library], str]

_BRACKETS = re.compile(r"\[[^\]\n]*\]")
"""Numbers of quotes, and buttons, which are in the language of the person's app."""


def problems(seen: Seen, expected: Mapping[str, Any], library: Library, *, said: str) -> tuple[str, ...]:
    """What is wrong with the reply to what was `said`: each check that fails, with its name."""
    found = {name: CHECKS[name](seen, wanted, library) for name, wanted in expected.items() if name in CHECKS}
    if "listed" in expected:
        also = expected.get("may_list", ())
        found["listed"] = lists.listed(seen, expected["listed"], also, library)
    if "reply_language" in expected:
        found["reply_language"] = _reply_language(seen, expected["reply_language"], library, said)
    if "any_of" in expected:
        tried = [problems(seen, option, library, said=said) for option in expected["any_of"]]
        found["any_of"] = "" if () in tried else " / ".join("; ".join(each) for each in tried)
    return tuple(f"{name}: {problem}" for name, problem in found.items() if problem)


def _quotes_contain_any(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    return "" if any(stands(one, seen.quotes) for one in wanted) else f"none of {wanted} is quoted"


def _quotes_contain_all(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    missing = [one for one in wanted if not stands(one, seen.quotes)]
    return f"{missing} not quoted" if missing else ""


def _quotes_contain_none(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    there = [one for one in wanted if stands(one, seen.quotes)]
    return f"{there} quoted" if there else ""


def _first_quote_contains(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    first = seen.blocks[0] if seen.blocks else ()
    return "" if any(stands(one, first) for one in wanted) else f"none of {wanted} in the first block"


def _once(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    often = [one for one in wanted if sum(count_of(one, quote.text) for quote in seen.quotes) > 1]
    return f"{often} quoted more than once" if often else ""


def _no_quotes(seen: Seen, wanted: bool, library: Library) -> str:
    there = [quote.text for quote in (*seen.quotes, *seen.closest)]
    return f"quotes {there[0]!r}" if there else ""


def _refused(seen: Seen, wanted: bool, library: Library) -> str:
    return "" if seen.refused == wanted else "not refused" if wanted else "refused"


def _unsure_or_refused(seen: Seen, wanted: bool, library: Library) -> str:
    return "" if (seen.refused or seen.unsure) == wanted else "sure" if wanted else "unsure or refused"


def _verdict(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    said = _verdicts(seen)
    return "" if said.intersection(wanted) else f"none of {wanted} is said, but {sorted(said) or 'nothing'}"


def _not_verdict(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    wrong = _verdicts(seen).intersection(wanted)
    return f"{sorted(wrong)} is said" if wrong else ""


def _says(seen: Seen, wanted: str, library: Library) -> str:
    return "" if re.search(wanted, " ".join(seen.text.split()), re.I) else f"{wanted!r} is not said"


def _says_not(seen: Seen, wanted: str, library: Library) -> str:
    match = re.search(wanted, " ".join(seen.text.split()), re.I)
    return f"{match[0]!r} is said" if match else ""


def _dates(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    missing = [one for one in wanted if date.fromisoformat(one) not in seen.days]
    return f"{missing} not shown" if missing else ""


def _cites_any(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    return "" if cited(seen).intersection(wanted) else f"cites {sorted(cited(seen))}"


def _cites_all(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    missing = set(wanted) - cited(seen)
    return f"does not cite {sorted(missing)}" if missing else ""


def _cites_only(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    others = [quote.text for quote in seen.quotes if quote.article_ids.isdisjoint(wanted)]
    return f"cites another article: {others[0]!r}" if others else ""


def _at_most_blocks(seen: Seen, wanted: int, library: Library) -> str:
    return f"{len(seen.blocks)} blocks" if len(seen.blocks) > wanted else ""


def _reply_language(seen: Seen, wanted: str, library: Library, said: str) -> str:
    """The bot's own words are in this language, where it can be recognised."""
    names = {
        word.text
        for article in library.articles.values()
        for name in (article.source.outlet, article.source.author)
        for word in words(name or "")
    }
    known = names | {word.text for word in words(said)}
    own = [word.text for word in words(_BRACKETS.sub(" ", seen.own))]
    found = votes([word for word in own if word not in known and word.isalpha()])
    best = max(found, key=lambda language: found[language])
    return "" if found[wanted] == found[best] else f"in {best!r} ({found})"


def _verdicts(seen: Seen) -> set[str]:
    return {name for name, pattern in VERDICTS.items() if pattern.search(seen.own)}


CHECKS: Mapping[str, Check] = {
    "first_headline": lists.first_headline,
    "no_quotes": _no_quotes,
    "quotes_contain_any": _quotes_contain_any,
    "quotes_contain_all": _quotes_contain_all,
    "quotes_contain_none": _quotes_contain_none,
    "first_quote_contains": _first_quote_contains,
    "in_order": stories.in_order,
    "once": _once,
    "cites_any": _cites_any,
    "cites_all": _cites_all,
    "cites_only": _cites_only,
    "at_most_blocks": _at_most_blocks,
    "in_date_order": stories.in_date_order,
    "timeline": stories.timeline,
    "superseded": stories.superseded,
    "corrected": stories.corrected,
    "dates": _dates,
    "refused": _refused,
    "unsure_or_refused": _unsure_or_refused,
    "verdict": _verdict,
    "not_verdict": _not_verdict,
    "says": _says,
    "says_not": _says_not,
}

CHECK_NAMES = frozenset(CHECKS) | {"listed", "may_list", "reply_language", "any_of"}
"""`may_list` belongs to `listed`, `reply_language` depends on what was said, `any_of` has other checks."""
