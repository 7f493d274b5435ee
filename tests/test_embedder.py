import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from index_fakes import LetterEmbedder, WordEmbedder
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from index.embedder import Embedder, Reading, load_embedder
from index.embedder.contract import Prefixes
from index.embedder.model_folder import choose_prefixes
from index.errors import ModelError

# The models made here know these words; [CLS] and [SEP] stand around each text. In the ONNX models each
# word's last layer is its vector, whatever stands beside it.
WORDS = {
    "[PAD]": (0, 0),
    "[CLS]": (4, 4),
    "[SEP]": (0, 0),
    "[UNK]": (0, 0),
    "war": (4, 0),
    "peace": (0, 8),
    "query": (4, 4),
    "passage": (8, 0),
}
PROMPTS = {"query": "query ", "document": "passage "}


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return load_embedder()


@pytest.fixture(scope="module")
def bert_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BERT with random weights and no ONNX weights."""
    from transformers import BertConfig, BertModel

    folder = tmp_path_factory.mktemp("models") / "tiny-bert"
    config = BertConfig(
        vocab_size=len(WORDS), hidden_size=2, num_hidden_layers=1, num_attention_heads=1, intermediate_size=4
    )
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    _write_settings(folder, prompts=PROMPTS)
    return folder


@pytest.fixture(scope="module")
def bert_embedder(bert_folder: Path) -> Embedder:
    return load_embedder(str(bert_folder))


def test_a_texts_vector_is_the_mean_of_its_tokens(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path)
    # [CLS] war peace [SEP]: (4 + 4 + 0 + 0) / 4, (4 + 0 + 8 + 0) / 4
    assert load_embedder(str(tmp_path)).embed_query("war peace") == [2, 3]


def test_with_cls_pooling_it_is_the_first_tokens(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path, pooling={"pooling_mode": "cls"})
    assert load_embedder(str(tmp_path)).embed_query("war peace") == [4, 4]


def test_vectors_have_unit_length_where_the_folder_normalises(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path, normalize=True)
    assert load_embedder(str(tmp_path)).embed_query("war peace") == pytest.approx([2 / 13**0.5, 3 / 13**0.5])


def test_queries_and_passages_get_the_prefixes_of_the_folder(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path, prompts=PROMPTS)
    embedder = load_embedder(str(tmp_path))
    # [CLS] query war [SEP]: (4 + 4 + 4 + 0) / 4, (4 + 4 + 0 + 0) / 4
    assert embedder.embed_query("war") == [3, 2]
    # [CLS] passage war [SEP]: (4 + 8 + 4 + 0) / 4, (4 + 0 + 0 + 0) / 4
    assert embedder.embed_documents(["war"]) == [[4, 1]]


def test_token_vectors_are_the_last_layer_of_the_texts_own_tokens(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path, prompts=PROMPTS, normalize=True)
    read = load_embedder(str(tmp_path)).embed_tokens(["war  peace", ""], kind="query")
    assert read is not None
    assert [(tokens.vectors.tolist(), tokens.spans) for tokens in read] == [
        ([[4, 0], [0, 8]], ((0, 3), (5, 10))),
        ([], ()),
    ]


@pytest.mark.parametrize("pooling", ["mean", "cls"])
def test_a_text_is_read_in_one_pass(tmp_path: Path, pooling: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _write_onnx_folder(tmp_path, prompts=PROMPTS, pooling={"pooling_mode": pooling}, normalize=True)
    embedder = load_embedder(str(tmp_path))
    passes: list[Any] = []
    run = embedder._run  # type: ignore[attr-defined]  # of the one that ONNX Runtime runs
    monkeypatch.setattr(embedder, "_run", lambda *asked: passes.append(asked) or run(*asked))
    texts = ["war  peace", "", "peace peace"]
    readings = list(embedder.read(texts, kind="passage"))
    assert len(passes) == 3
    _assert_as_embedded(embedder, texts, readings)


def test_readings_are_not_made_far_ahead_of_who_takes_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write_onnx_folder(tmp_path)
    embedder = load_embedder(str(tmp_path))
    passes: list[Any] = []
    run = embedder._run  # type: ignore[attr-defined]  # of the one that ONNX Runtime runs
    monkeypatch.setattr(embedder, "_run", lambda *asked: passes.append(asked) or run(*asked))
    readings = embedder.read(["war"] * 10_000, kind="passage")
    next(readings)
    readings.close()  # type: ignore[attr-defined]  # a generator's: those under way are waited for
    assert len(passes) < 5_000


def test_a_text_is_cut_at_the_folders_limit(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path, max_tokens=3)
    embedder = load_embedder(str(tmp_path))
    assert embedder.embed_query("war peace peace") == embedder.embed_query("war")


def test_rows_come_in_the_order_of_the_texts_and_each_is_reported(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path)
    embedder = load_embedder(str(tmp_path))
    done: list[int] = []
    rows = embedder.embed_passages(["war peace", "war", "peace peace war war"], progress=done.append)
    assert rows.dtype == np.float32
    # [CLS] war [SEP]; [CLS] peace peace war war [SEP]
    assert rows == pytest.approx(np.array([[2, 3], [8 / 3, 4 / 3], [2, 20 / 6]]))
    assert sum(done) == 3


def test_no_texts_make_no_rows(tmp_path: Path, bert_embedder: Embedder) -> None:
    _write_onnx_folder(tmp_path)
    for embedder in (load_embedder(str(tmp_path)), bert_embedder):
        assert embedder.embed_passages([]).shape == (0, 2)
        assert embedder.embed_tokens([], kind="passage") == []


def test_eight_bit_weights_are_run_rather_than_full_ones(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path)
    _write_graph(tmp_path / "onnx" / "model_qint8_avx512_vnni.onnx", np.ones((len(WORDS), 2)))
    assert load_embedder(str(tmp_path)).embed_query("war") == [1, 1]


def test_a_folder_is_known_by_its_name_weights_and_settings(tmp_path: Path) -> None:
    folder = tmp_path / "my-model"
    _write_onnx_folder(folder)
    before = load_embedder(str(folder)).identity
    assert before.startswith("my-model-")
    (folder / "README.md").write_text("Of no effect on vectors.")
    assert load_embedder(str(folder)).identity == before
    _write_onnx_folder(folder, prompts=PROMPTS)
    with_prompts = load_embedder(str(folder)).identity
    _write_graph(folder / "onnx" / "model.onnx", np.ones((len(WORDS), 2)))
    with_weights = load_embedder(str(folder)).identity
    assert len({before, with_prompts, with_weights}) == 3


def test_the_default_model_is_loaded_without_pytorch(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path / "my-model")
    program = f"""
import sys
from index.embedder import load_embedder
print(load_embedder().identity, load_embedder({str(tmp_path / "my-model")!r}).identity)
print(sorted({{"torch", "transformers", "sentence_transformers", "onnx"}} & sys.modules.keys()))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    mine = load_embedder(str(tmp_path / "my-model")).identity
    assert done.stdout == f"multilingual-e5-small-1571fc982750-2 {mine}\n[]\n"
    assert done.stderr == ""


def test_a_vector_is_the_same_whatever_is_embedded_with_it(embedder: Embedder) -> None:
    texts = ["Der Kreml dementierte.", "Das Wetter wird schön. " * 20, "?"]
    alone = [embedder.embed_passages([text])[0] for text in texts]
    assert np.array_equal(embedder.embed_passages(texts), alone)


def test_threads_asking_at_once_get_the_vectors_of_one(embedder: Embedder) -> None:
    questions = [f"Did the Kremlin deny it {'again ' * number}?" for number in range(24)]
    with ThreadPoolExecutor(8) as threads:
        vectors = list(threads.map(embedder.embed_query, questions))
    assert vectors == [embedder.embed_query(question) for question in questions]


def test_token_spans_of_the_default_model_are_places_in_the_text(embedder: Embedder) -> None:
    text = " Der Kreml dementierte"
    read = embedder.embed_tokens([text], kind="passage")
    assert read is not None
    assert [text[start:end] for start, end in read[0].spans] == ["Der", "Kreml", "de", "ment", "ierte"]
    assert read[0].vectors.shape == (5, 384)


def test_a_folder_without_onnx_weights_gives_the_vectors_of_sentence_transformers(
    bert_folder: Path, bert_embedder: Embedder
) -> None:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(bert_folder), local_files_only=True)
    texts = ["war " * (number % 7) + "peace" for number in range(150)]
    done: list[int] = []
    rows = bert_embedder.embed_passages(texts, progress=done.append)
    assert rows == pytest.approx(model.encode([f"passage {text}" for text in texts]), abs=1e-5)
    assert sum(done) == 150
    assert bert_embedder.embed_query("war") == pytest.approx(model.encode("query war"), abs=1e-5)


def test_a_folder_without_onnx_weights_gives_token_vectors_too(
    bert_folder: Path, bert_embedder: Embedder
) -> None:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(bert_folder), local_files_only=True)
    read = bert_embedder.embed_tokens(["war  peace", "peace"], kind="query")
    assert read is not None
    assert [tokens.spans for tokens in read] == [((0, 3), (5, 10)), ((0, 5),)]
    # [CLS] query war peace [SEP]
    last_layer = model.encode("query war peace", output_value="token_embeddings").numpy()
    assert read[0].vectors == pytest.approx(last_layer[2:4], abs=1e-5)


def test_sentence_transformers_reads_a_text_in_one_pass(
    bert_embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = bert_embedder._model  # type: ignore[attr-defined]  # of the one that it runs
    batches: list[Any] = []
    run = model.forward
    monkeypatch.setattr(model, "forward", lambda *given, **more: batches.append(1) or run(*given, **more))
    texts = ["war " * (number % 7) + "peace" for number in range(70)]
    readings = list(bert_embedder.read(texts, kind="passage"))
    assert len(batches) == 3  # of at most 32 texts
    _assert_as_embedded(bert_embedder, texts, readings)


def test_a_model_of_two_passes_reads_the_same() -> None:
    embedder = WordEmbedder()
    texts = [f"The ferry sank {number} times" for number in range(70)]
    _assert_as_embedded(embedder, texts, list(embedder.read(texts, kind="passage")))


def test_a_model_without_token_vectors_reads_vectors_alone() -> None:
    [reading] = LetterEmbedder().read(["abba"], kind="query")
    assert reading.tokens is None
    assert reading.vector.tolist() == pytest.approx(LetterEmbedder().embed_query("abba"))


def _assert_as_embedded(embedder: Embedder, texts: list[str], readings: list[Reading]) -> None:
    tokens = embedder.embed_tokens(texts, kind="passage")
    assert tokens is not None
    vectors = embedder.embed_passages(texts)
    for reading, vector, apart in zip(readings, vectors, tokens, strict=True):
        assert reading.tokens is not None
        assert reading.vector == pytest.approx(vector, abs=1e-5)
        assert reading.tokens.vectors == pytest.approx(apart.vectors, abs=1e-5)
        assert reading.tokens.spans == apart.spans


def test_a_folder_with_more_steps_than_pooling_is_left_to_sentence_transformers(
    tmp_path: Path, bert_folder: Path
) -> None:
    _write_onnx_folder(tmp_path, pooling={"pooling_mode": "max"})
    for path in bert_folder.iterdir():
        if path.name in ("config.json", "model.safetensors"):
            (tmp_path / path.name).write_bytes(path.read_bytes())
    embedder = load_embedder(str(tmp_path))
    read = embedder.embed_tokens(["war peace"], kind="query")
    assert read is not None
    assert not np.allclose(read[0].vectors, [[4, 0], [0, 8]])  # the BERT's, not the ONNX model's


@pytest.mark.parametrize(
    ("name", "prompts", "prefixes"),
    [
        ("intfloat/multilingual-e5-base", {}, Prefixes("query: ", "passage: ")),
        ("my-E5", {"query": "", "document": ""}, Prefixes("query: ", "passage: ")),
        ("e5-instruct", {"query": "Find: "}, Prefixes("Find: ", "")),
        ("code5", {}, Prefixes("", "")),
        ("all-MiniLM-L6-v2", {"query": "", "document": ""}, Prefixes("", "")),
        ("arctic", {"query": "q: ", "passage": "p: "}, Prefixes("q: ", "p: ")),
    ],
)
def test_prefixes_are_the_prompts_or_those_of_e5(
    name: str, prompts: dict[str, str], prefixes: Prefixes
) -> None:
    assert choose_prefixes(name, prompts) == prefixes


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"There is no model folder .*gone': give "):
        load_embedder(str(tmp_path / "gone"))


def test_weights_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path)
    (tmp_path / "onnx" / "model.onnx").write_bytes(b"no model")
    with pytest.raises(ModelError, match=r"cannot be loaded .*: give a sentence-transformers model's name"):
        load_embedder(str(tmp_path))


def test_a_model_of_something_else_than_text_is_told(tmp_path: Path) -> None:
    _write_onnx_folder(tmp_path)
    _write_graph(tmp_path / "onnx" / "model.onnx", np.ones((len(WORDS), 2)), input_name="pixels")
    with pytest.raises(ModelError, match="do not turn token ids into token vectors"):
        load_embedder(str(tmp_path))


def test_a_hub_that_cannot_be_reached_is_told_at_once(tmp_path: Path) -> None:
    program = """
from index.embedder import load_embedder
from index.errors import ModelError
try:
    load_embedder("nobody/no-model")
except ModelError as error:
    print(error)
"""
    # Nothing listens at port 9 here, so that the hub's client is refused.
    environment = os.environ | {"HF_ENDPOINT": "http://127.0.0.1:9", "HF_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == (
        "The embedding model 'nobody/no-model' is not here, and the Hugging Face hub cannot be reached:"
        " give a model's folder, or leave BELEG_EMBEDDING_MODEL empty for the default model\n"
    )


def _write_onnx_folder(folder: Path, **settings: Any) -> None:
    _write_settings(folder, **settings)
    (folder / "config.json").write_text(json.dumps({"hidden_size": 2, "max_position_embeddings": 512}))
    (folder / "onnx").mkdir(exist_ok=True)
    _write_graph(folder / "onnx" / "model.onnx", np.array(list(WORDS.values())))


def _write_graph(path: Path, vectors: np.ndarray, *, input_name: str = "input_ids") -> None:
    """A model that looks each token's vector up."""
    graph = helper.make_graph(
        [helper.make_node("Gather", ["vectors", input_name], ["last_hidden_state"])],
        "words",
        [helper.make_tensor_value_info(input_name, TensorProto.INT64, ["batch", "tokens"])],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", "tokens", 2])],
        [numpy_helper.from_array(vectors.astype(np.float32), "vectors")],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), path)


def _write_settings(
    folder: Path,
    *,
    prompts: dict[str, str] | None = None,
    pooling: dict[str, Any] | None = None,
    normalize: bool = False,
    max_tokens: int = 512,
) -> None:
    """All of a sentence-transformers folder but the model."""
    modules = [("", "Transformer"), ("1_Pooling", "Pooling")] + [("2_Normalize", "Normalize")] * normalize
    contents = {
        "modules.json": [
            {"idx": number, "name": str(number), "path": path, "type": f"sentence_transformers.models.{kind}"}
            for number, (path, kind) in enumerate(modules)
        ],
        "1_Pooling/config.json": {"word_embedding_dimension": 2}
        | (pooling or {"pooling_mode_mean_tokens": True}),
        "sentence_bert_config.json": {"max_seq_length": max_tokens},
        "config_sentence_transformers.json": {"prompts": prompts or {}},
        "tokenizer_config.json": {"tokenizer_class": "PreTrainedTokenizerFast", "pad_token": "[PAD]"},
    }
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(content))
    ids = {word: number for number, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.WordLevel(ids, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[(token, ids[token]) for token in ("[CLS]", "[SEP]")]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
