"""Errors that a person can do something about.

    BelegError
    ├── SettingError          a setting or an option has a value that cannot be used
    ├── CorpusError           the folder of articles is missing, empty or unreadable as a whole
    ├── UnreadableArticle     one file, or one row of it, is not an article; the others are still read
    ├── ModelError            the embedding model cannot be made or loaded
    ├── ChatModelError        the chat model cannot be loaded, or gives no answer
    ├── StateError            the database of conversations cannot be used
    │   └── StateUnwritable   it exists but cannot be written, for example because the disk is full
    ├── StoredIndexError      the index on disk cannot be used
    │   ├── NoIndex           there is none yet
    │   │   └── IndexBeingBuilt   the first one is being built
    │   ├── IndexDamaged      it exists but cannot be read
    │   ├── IndexBusy         another process is writing it
    │   └── OtherModel        it was made with another embedding model
    ├── QuestionError         the question is blank or too long
    └── QuestionSetError      a question set is missing, empty, or has rows that cannot be read

Each carries a one-line message that names the value, and a remedy. When the corpus does not answer a
question, that is a refusal, which is a value and not an error.
"""

import shutil

REBUILD = "run `beleg index --full` to build it anew"
"""The remedy for a damaged index."""


class BelegError(Exception):
    """A problem described in one line. `str()` gives the line and its remedy together."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem}: {remedy}")
        self.problem = problem
        self.remedy = remedy


class SettingError(BelegError):
    """A setting or an option has a value that cannot be used."""


class CorpusError(BelegError):
    """The folder of articles is missing, empty or unreadable as a whole."""


class UnreadableArticle(BelegError):
    """One file, or one row of it, is not an article; the others are still read."""


class ModelError(BelegError):
    """The embedding model cannot be made or loaded."""


class ChatModelError(BelegError):
    """The chat model cannot be loaded, or gives no answer."""


class StateError(BelegError):
    """The database of conversations cannot be used."""


class StateUnwritable(StateError):
    """The database of conversations exists but cannot be written, for example because the disk is full."""


class StoredIndexError(BelegError):
    """The index on disk cannot be used."""


class NoIndex(StoredIndexError):
    """No index has been built yet."""


class IndexBeingBuilt(NoIndex):
    """No index has been built yet, and the first build is under way: `done` of `total` of the stage `stage`.
    `total` is 0 while it is not known."""

    def __init__(self, problem: str, remedy: str, *, stage: str, done: int, total: int) -> None:
        super().__init__(problem, remedy)
        self.stage = stage
        self.done = done
        self.total = total


class IndexDamaged(StoredIndexError):
    """The index exists but cannot be read."""


class IndexBusy(StoredIndexError):
    """Another process is writing the index."""


class OtherModel(StoredIndexError):
    """The index was made with another embedding model."""


class QuestionError(BelegError):
    """The question is blank or too long."""


class QuestionSetError(BelegError):
    """A question set is missing, empty, or has rows that cannot be read."""


def reason_of(error: OSError) -> str:
    """Why a disk operation failed, in a few words."""
    if isinstance(error, shutil.Error) and error.args and isinstance(error.args[0], list):
        _, _, reason = error.args[0][0]  # the first of all that could not be copied
        return str(reason).partition(": '")[0]
    if error.strerror:
        return error.strerror
    # NumPy's error states only how many numbers were written.
    return "not all of it could be written" if "requested and" in str(error) else str(error)
