"""A corpus of originals written for a test, and quotes held against them."""

from pathlib import Path

from evaluation.originals import Originals, Verdict

FERRY = "Die Fähre »Malsund« fährt.\nAb Montag."
CRANE = "The crane fell on Monday."
VALID, MISATTRIBUTED, FABRICATED = Verdict.VALID, Verdict.MISATTRIBUTED, Verdict.FABRICATED


def corpus(folder: Path, **files: str | bytes) -> Originals:
    """The originals of a folder with these files; a dot is written as two underscores."""
    for name, content in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return Originals.of_folders([folder])


def check(originals: Originals, article_id: str, text: str, quote: str) -> Verdict:
    """What is said of a quote at the place in the text where it stands, or at the start where it does not."""
    start = max(0, text.find(quote))
    return originals.check(article_id, quote, start, start + len(quote))
