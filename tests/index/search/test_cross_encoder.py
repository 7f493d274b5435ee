"""A CrossEncoder in place of late interaction: real ones with random weights and a few words."""

from pathlib import Path

import numpy as np
import pytest
import torch
from beleg_process import Workplace
from index_fakes import LetterEmbedder, WordEmbedder
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

from index.errors import ModelError
from index.question.query import Query
from index.search.cross_encoder import CrossEncoderReranker, load_cross_encoder
from index.search.given import GivenPassages, given_article
from index.search.late_interaction import LateInteraction
from index.search.searcher import Searcher
from index.storage.candidates import PassageCandidate
from index.storage.passage_vectors.files import PassageVectors
from index.text.articles import Source, Span
from index.text.passages import Passage

_WORDS = "[PAD] [CLS] [SEP] [UNK] the a ferry crane sank storm velmark harbour when did is who".split()


def write_cross_encoder(folder: Path, *, outputs: int = 1, scale: float = 1.0) -> None:
    """A BERT with random weights, large enough to distinguish texts; `scale` makes its scores large."""
    torch.manual_seed(7)
    config = BertConfig(
        vocab_size=len(_WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        num_labels=outputs,
        max_position_embeddings=128,
        initializer_range=0.5,
    )
    model = BertForSequenceClassification(config)
    with torch.no_grad():
        model.classifier.weight.mul_(scale)
    model.save_pretrained(folder)
    ids = {word: number for number, word in enumerate(_WORDS)}
    tokenizer = Tokenizer(models.WordLevel(ids, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    special = [(token, ids[token]) for token in ("[CLS]", "[SEP]")]
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=special
    )
    names = {"pad_token": "[PAD]", "cls_token": "[CLS]", "sep_token": "[SEP]", "unk_token": "[UNK]"}
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, model_max_length=128, **names)
    fast.save_pretrained(folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "tiny-cross-encoder"
    write_cross_encoder(folder)
    return folder


@pytest.fixture(scope="module")
def reranker(folder: Path) -> CrossEncoderReranker:
    return load_cross_encoder(str(folder))


def _candidate(*sentences: str, title: str | None = None) -> PassageCandidate:
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    passage = Passage(Source("a", "a", title=title), " ".join(sentences), 0, tuple(spans))
    vectors = PassageVectors(np.ones((1 + len(sentences), 1)), None)
    return PassageCandidate(passage, 0.8, (0.8,) * len(sentences), 0.0, vectors)


def _predict(folder: Path, question: str, *texts: str) -> list[float]:
    """The library's own scores for the pairs, from 0 to 1."""
    from sentence_transformers import CrossEncoder

    model = CrossEncoder(str(folder), local_files_only=True)
    scores: list[float] = model.predict(
        [(question, text) for text in texts], activation_fn=torch.nn.Sigmoid(), show_progress_bar=False
    ).tolist()
    return scores


def test_a_passages_score_is_its_relevance_and_a_sentences_is_half_its_own(
    folder: Path, reranker: CrossEncoderReranker
) -> None:
    read = [
        (_candidate("the ferry sank", "a storm", title="velmark"), None),
        (_candidate("the crane is a crane"), None),
    ]
    one, two = reranker.score(Query("when did the ferry sank", "en"), read)
    texts = (
        "velmark\nthe ferry sank a storm",
        "velmark\nthe ferry sank",
        "velmark\na storm",
        "the crane is a crane",
    )
    passage, first, second, other = _predict(folder, "when did the ferry sank", *texts)
    assert one.passage == pytest.approx(passage, abs=1e-5)
    assert one.sentences == pytest.approx(((first + passage) / 2, (second + passage) / 2), abs=1e-5)
    assert two.passage == pytest.approx(other, abs=1e-5)
    assert two.sentences == pytest.approx((other,), abs=1e-5)
    assert len({round(score, 4) for score in (passage, first, second, other)}) == 4


def test_a_question_is_read_behind_its_context(folder: Path, reranker: CrossEncoderReranker) -> None:
    query = Query("when did it", "en", context=("the ferry sank",))
    [scores] = reranker.score(query, [(_candidate("a storm velmark"), None)])
    [expected] = _predict(folder, "the ferry sank when did it", "a storm velmark")
    assert scores.passage == pytest.approx(expected, abs=1e-5)


def test_nothing_read_has_no_scores(reranker: CrossEncoderReranker) -> None:
    assert reranker.score(Query("ferry", "en"), []) == []


@pytest.mark.parametrize("embedder", [LetterEmbedder(), WordEmbedder()])
def test_hits_stand_in_its_order_with_its_scores(
    folder: Path, reranker: CrossEncoderReranker, embedder: LetterEmbedder
) -> None:
    texts = ("the crane sank a harbour", "velmark ferry storm is", "who is a crane the", "the ferry did sank")
    given = GivenPassages([given_article(f"{n}", text) for n, text in enumerate(texts)], embedder)
    query = Query("the ferry sank", "en")
    found = Searcher(embedder, reranker).search(given, query)
    expected = sorted(_predict(folder, query.text, *texts), reverse=True)
    assert [hit.score for hit in found.hits] == pytest.approx(expected, abs=1e-5)
    by_late_interaction = Searcher(embedder).search(given, query)
    assert [hit.passage for hit in found.hits] != [hit.passage for hit in by_late_interaction.hits]
    # As always, the late interaction of the passage that now comes first decides whether it answers.
    vector = np.array(embedder.embed_query(query.text))
    candidates = given.candidates(query, vector, passages=9, lexical=9)
    [first] = [one for one in candidates if one.passage == found.hits[0].passage]
    match = LateInteraction(embedder).match(query, [first.passage], [first.vectors.tokens])
    assert found.signals is not None
    assert found.signals.match == (match[0].passage if match else None)


def test_scores_lie_between_0_and_1_however_large_the_models_own_are(tmp_path: Path) -> None:
    write_cross_encoder(tmp_path, scale=10_000)
    read = [(_candidate(text), None) for text in ("the ferry sank", "a storm", "who is velmark")]
    scores = load_cross_encoder(str(tmp_path)).score(Query("the crane", "en"), read)
    assert all(0 <= one.passage <= 1 for one in scores)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"There is no model folder .*gone': give a CrossEncoder's name"):
        load_cross_encoder(str(tmp_path / "gone"))


def test_weights_that_cannot_be_read_are_told(folder: Path, tmp_path: Path) -> None:
    write_cross_encoder(tmp_path)
    (tmp_path / "model.safetensors").write_bytes(b"no weights")
    with pytest.raises(
        ModelError, match=r"The reranker .* cannot be loaded \(.*\): give a CrossEncoder's name"
    ):
        load_cross_encoder(str(tmp_path))


def test_a_model_of_several_outputs_is_no_reranker(tmp_path: Path) -> None:
    write_cross_encoder(tmp_path, outputs=3)
    with pytest.raises(ModelError, match="gives 3 numbers for a text, and a reranker gives one"):
        load_cross_encoder(str(tmp_path))


def test_the_setting_puts_it_in_the_place_of_late_interaction(harbour: Workplace, folder: Path) -> None:
    question = "Did the ferry sail on Monday?"
    without = harbour.json("search", question)["passages"]
    passages = harbour.json("search", question, BELEG_RERANKER_MODEL=str(folder))["passages"]
    assert {one["text"] for one in without} == {one["text"] for one in passages}
    texts = [f"{one['title']}\n{one['text']}" if one["title"] else one["text"] for one in passages]
    scores = _predict(folder, question, *texts)
    assert [one["score"] for one in passages] == pytest.approx(scores, abs=1e-3)
    assert scores == sorted(scores, reverse=True)
