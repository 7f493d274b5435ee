"""What mail programs and senders write around a mail in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class MailWords:
    """Lists of words and phrases in the notation of `languages.notation`. An empty list is for none.

    A mail inside another: `forwarded` is a line above a forwarded mail, `forwarded_by` begins one, and
    `original` is a line above a mail that is answered. `sender`, `date`, `subject` and `others` are the
    labels of its header. "On 5 May Ada Roe wrote:" has one of `on` and one of `wrote`; other such lines end
    with one of `wrote_last`.

    Subjects: `reply_prefixes` and `forward_prefixes` come before a colon, `marks` in brackets.

    `months` are abbreviations in dates, by those that are shorter and mean the same.

    Senders: `via` is before the service that sends a mail. Nobody reads what is sent to an address with
    `do_not` and `reply`; `offices` stand for no person. `at` is between a person and an outlet, `of` as well,
    but also inside an outlet's name; capitals matter in both. `outlet_words` are in names of outlets and
    newsletters, not of persons, and `outlet_endings` end them.
    """

    forwarded: str = ""
    forwarded_by: str = ""
    original: str = ""
    sender: str = ""
    date: str = ""
    subject: str = ""
    others: str = ""
    on: str = ""
    wrote: str = ""
    wrote_last: str = ""
    reply_prefixes: str = ""
    forward_prefixes: str = ""
    marks: str = ""
    months: Mapping[str, str] = field(default_factory=dict)
    via: str = ""
    do_not: str = ""
    reply: str = ""
    offices: str = ""
    at: str = ""
    of: str = ""
    outlet_words: str = ""
    outlet_endings: str = ""
