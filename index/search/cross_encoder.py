"""A sentence-transformers CrossEncoder as the reranker: it reads question and passage together."""

import threading
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import ModelError
from index.question.query import Query
from index.search.reranker import MatchedCandidate, Scores
from index.text.passages import passage_input, sentence_input

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

_REMEDY = "give a CrossEncoder's name or folder, or leave BELEG_RERANKER_MODEL empty for late interaction"


class CrossEncoderReranker:
    """Scores of a CrossEncoder alone, without cosines or late interaction.

    Confidence, follow-ups and unknown names still use late interaction, of the passage that then comes first:
    a CrossEncoder's scores say little across questions, and differ from model to model.

    A passage's score is its relevance. A sentence's score is the mean of its own relevance and its passage's,
    so that of two similar sentences the one in the better passage is quoted. Passages and sentences are read
    after their headline, as they are embedded. Several threads may call at once; they wait for each other.
    """

    def __init__(self, model: "CrossEncoder") -> None:
        self._model = model
        # The tokenizers of transformers keep their padding as state: one call at a time.
        self._lock = threading.Lock()

    def score(self, query: Query, read: Sequence[MatchedCandidate]) -> list[Scores]:
        passages = [candidate.passage for candidate, *_ in read]
        texts = [passage_input(passage) for passage in passages]
        texts += [sentence_input(one, number) for one in passages for number in range(len(one.sentences))]
        relevance = self._relevance(query.search_text, texts)
        of_passages, of_sentences = relevance[: len(passages)], iter(relevance[len(passages) :])
        return [
            Scores(own, tuple((own + each) / 2 for each in islice(of_sentences, len(passage.sentences))))
            for own, passage in zip(of_passages, passages, strict=True)
        ]

    def _relevance(self, question: str, texts: Sequence[str]) -> list[float]:
        """0 to 1 for each text, also for models whose outputs are not limited to that range."""
        from torch.nn import Sigmoid

        if not texts:
            return []
        with self._lock:
            scores = self._model.predict(
                [(question, text) for text in texts], activation_fn=Sigmoid(), show_progress_bar=False
            )
        relevance: list[float] = scores.tolist()
        return relevance


def load_cross_encoder(name: str) -> CrossEncoderReranker:
    """The reranker called `name`: a CrossEncoder's name or folder. Raises ModelError if it cannot be found or
    loaded, or is not a CrossEncoder with one output."""
    folder = Path(name).expanduser()
    if name.startswith((".", "/", "~")) and not folder.is_dir():
        raise ModelError(f"There is no model folder {name!r}", _REMEDY)
    offline = True
    if not folder.is_dir():
        from index.models.hub import hub_answers, is_downloaded

        offline = not hub_answers()
        if offline and not is_downloaded(name):
            raise ModelError(
                f"The reranker {name!r} is not here, and the Hugging Face hub cannot be reached", _REMEDY
            )
    try:
        model = _open(str(folder) if folder.is_dir() else name, offline=offline)
        outputs = model.num_labels
    except Exception as error:  # files of many kinds, read by three libraries: anything may be raised
        said = str(error).strip().partition("\n")[0] or type(error).__name__
        raise ModelError(f"The reranker {name!r} cannot be loaded ({said})", _REMEDY) from error
    if outputs != 1:
        raise ModelError(
            f"The model {name!r} gives {outputs} numbers for a text, and a reranker gives one", _REMEDY
        )
    return CrossEncoderReranker(model)


def _open(name: str, *, offline: bool) -> "CrossEncoder":
    import transformers
    from sentence_transformers import CrossEncoder

    transformers.logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # it has no types
    model: CrossEncoder = CrossEncoder(name, local_files_only=offline)
    return model
