"""What was true and no longer is: a later report with another count replaces an earlier one."""

from collections.abc import Sequence

from bot.answerers.claims.proofs.sentences import Proof
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.matter import groups_in
from bot.citations.answer import Citation
from languages.notation import anywhere


def in_time(proved: Sequence[tuple[Proof, Citation]]) -> list[tuple[Proof, Citation]]:
    """The proofs. Those that contradict come last, newest first. Supporting ones are dropped if a later
    contradicting one replaces them: it says that a figure has changed, or counts something that is still
    going on."""
    against = [one for kind, one in proved if kind == "contradicted"]
    against.sort(key=_published, reverse=True)
    others = [
        (kind, one)
        for kind, one in proved
        if kind != "contradicted" and not any(_replaces(newer, one) for newer in against)
    ]
    return [*others, *(("contradicted", one) for one in against)]


def _replaces(newer: Citation, older: Citation) -> bool:
    if not newer.source.published or not older.source.published:
        return False
    if newer.source.published <= older.source.published:
        return False
    changed = anywhere(turning.DEVELOPMENT).search(newer.quote)
    return bool(changed or groups_in(newer.quote) & set(turning.GROWING))


def _published(citation: Citation) -> str:
    return citation.source.published.isoformat() if citation.source.published else ""
