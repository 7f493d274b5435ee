"""A text directive: the words by which a link tells a browser where on a page to go."""

from dataclasses import dataclass
from urllib.parse import quote as percent_encode

from bot.links.stretches import Stretch


@dataclass(frozen=True, slots=True)
class TextDirective:
    """`text=[prefix-,]start[,end][,-suffix]`, as in https://wicg.github.io/scroll-to-text-fragment/.

    A browser goes to the first `start` that stands behind `prefix` and before `suffix`, or has `end` anywhere
    below. Chromium finds each of the four only inside one block, and not over an image, a button or a script;
    between two of them there may be any of these.
    """

    start: Stretch | str
    end: Stretch | str | None = None
    prefix: Stretch | None = None
    suffix: Stretch | None = None

    def __str__(self) -> str:
        """As it stands in an address: percent-encoded, with what parts the words encoded in them too."""
        prefix = f"{_encode(self.prefix)}-," if self.prefix else ""
        end = f",{_encode(self.end)}" if self.end else ""
        suffix = f",-{_encode(self.suffix)}" if self.suffix else ""
        return f"text={prefix}{_encode(self.start)}{end}{suffix}"


def _encode(words: Stretch | str) -> str:
    return percent_encode(str(words), safe="", errors="replace").replace("-", "%2D")
