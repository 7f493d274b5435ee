"""A text directive: the words in a link that tell a browser where on a page to go."""

from dataclasses import dataclass
from urllib.parse import quote as percent_encode

from bot.links.stretches import Stretch


@dataclass(frozen=True, slots=True)
class TextDirective:
    """`text=[prefix-,]start[,end][,-suffix]`, as in https://wicg.github.io/scroll-to-text-fragment/.

    A browser goes to the first `start` that is after `prefix` and before `suffix`, or has `end` anywhere
    below it. Chromium finds each of the four only inside one block, and not across an image, a button or a
    script; any of these may be between two of the four.
    """

    start: Stretch | str
    end: Stretch | str | None = None
    prefix: Stretch | None = None
    suffix: Stretch | None = None

    def __str__(self) -> str:
        """The directive for an address: percent-encoded, also the separators "-" and "," where they are part
        of the words."""
        prefix = f"{_encode(self.prefix)}-," if self.prefix else ""
        end = f",{_encode(self.end)}" if self.end else ""
        suffix = f",-{_encode(self.suffix)}" if self.suffix else ""
        return f"text={prefix}{_encode(self.start)}{end}{suffix}"


def _encode(words: Stretch | str) -> str:
    return percent_encode(str(words), safe="", errors="replace").replace("-", "%2D")
