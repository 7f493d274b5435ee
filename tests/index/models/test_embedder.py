from pathlib import Path
from typing import Any

import numpy as np
import pytest
from index_fakes import LetterEmbedder, WordEmbedder
from model_folders import PROMPTS, WORDS, assert_as_embedded, write_graph, write_onnx_folder

from index.errors import ModelError
from index.models.embedder import Prefixes
from index.models.loading import load_embedder
from index.models.model_folder import choose_prefixes


def test_a_texts_vector_is_the_mean_of_its_tokens(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path)
    # [CLS] war peace [SEP]: (4 + 4 + 0 + 0) / 4, (4 + 0 + 8 + 0) / 4
    assert load_embedder(str(tmp_path)).embed_query("war peace") == [2, 3]


def test_with_cls_pooling_it_is_the_first_tokens(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path, pooling={"pooling_mode": "cls"})
    assert load_embedder(str(tmp_path)).embed_query("war peace") == [4, 4]


def test_vectors_have_unit_length_where_the_folder_normalises(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path, normalize=True)
    assert load_embedder(str(tmp_path)).embed_query("war peace") == pytest.approx([2 / 13**0.5, 3 / 13**0.5])


def test_queries_and_passages_get_the_prefixes_of_the_folder(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path, prompts=PROMPTS)
    embedder = load_embedder(str(tmp_path))
    # [CLS] query war [SEP]: (4 + 4 + 4 + 0) / 4, (4 + 4 + 0 + 0) / 4
    assert embedder.embed_query("war") == [3, 2]
    # [CLS] passage war [SEP]: (4 + 8 + 4 + 0) / 4, (4 + 0 + 0 + 0) / 4
    assert embedder.embed_documents(["war"]) == [[4, 1]]


def test_token_vectors_are_the_last_layer_of_the_texts_own_tokens(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path, prompts=PROMPTS, normalize=True)
    read = load_embedder(str(tmp_path)).embed_tokens(["war  peace", ""], kind="query")
    assert read is not None
    assert [(tokens.vectors.tolist(), tokens.spans) for tokens in read] == [
        ([[4, 0], [0, 8]], ((0, 3), (5, 10))),
        ([], ()),
    ]


@pytest.mark.parametrize("pooling", ["mean", "cls"])
def test_a_text_is_read_in_one_pass(tmp_path: Path, pooling: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write_onnx_folder(tmp_path, prompts=PROMPTS, pooling={"pooling_mode": pooling}, normalize=True)
    embedder = load_embedder(str(tmp_path))
    passes: list[Any] = []
    run = embedder._run  # type: ignore[attr-defined]  # of the one that ONNX Runtime runs
    monkeypatch.setattr(embedder, "_run", lambda *asked: passes.append(asked) or run(*asked))
    texts = ["war  peace", "", "peace peace"]
    readings = list(embedder.read(texts, kind="passage"))
    assert len(passes) == 3
    assert_as_embedded(embedder, texts, readings)


def test_readings_are_not_made_far_ahead_of_who_takes_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_onnx_folder(tmp_path)
    embedder = load_embedder(str(tmp_path))
    passes: list[Any] = []
    run = embedder._run  # type: ignore[attr-defined]  # of the one that ONNX Runtime runs
    monkeypatch.setattr(embedder, "_run", lambda *asked: passes.append(asked) or run(*asked))
    readings = embedder.read(["war"] * 10_000, kind="passage")
    next(readings)
    readings.close()  # type: ignore[attr-defined]  # a generator's: those under way are waited for
    assert len(passes) < 5_000


def test_a_text_is_cut_at_the_folders_limit(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path, max_tokens=3)
    embedder = load_embedder(str(tmp_path))
    assert embedder.embed_query("war peace peace") == embedder.embed_query("war")


def test_rows_come_in_the_order_of_the_texts_and_each_is_reported(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path)
    embedder = load_embedder(str(tmp_path))
    done: list[int] = []
    rows = embedder.embed_passages(["war peace", "war", "peace peace war war"], progress=done.append)
    assert rows.dtype == np.float32
    # [CLS] war [SEP]; [CLS] peace peace war war [SEP]
    assert rows == pytest.approx(np.array([[2, 3], [8 / 3, 4 / 3], [2, 20 / 6]]))
    assert sum(done) == 3


def test_eight_bit_weights_are_run_rather_than_full_ones(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path)
    write_graph(tmp_path / "onnx" / "model_qint8_avx512_vnni.onnx", np.ones((len(WORDS), 2)))
    assert load_embedder(str(tmp_path)).embed_query("war") == [1, 1]


def test_a_folder_is_known_by_its_name_weights_and_settings(tmp_path: Path) -> None:
    folder = tmp_path / "my-model"
    write_onnx_folder(folder)
    before = load_embedder(str(folder)).identity
    assert before.startswith("my-model-")
    (folder / "README.md").write_text("Of no effect on vectors.")
    assert load_embedder(str(folder)).identity == before
    write_onnx_folder(folder, prompts=PROMPTS)
    with_prompts = load_embedder(str(folder)).identity
    write_graph(folder / "onnx" / "model.onnx", np.ones((len(WORDS), 2)))
    with_weights = load_embedder(str(folder)).identity
    assert len({before, with_prompts, with_weights}) == 3


def test_a_model_of_two_passes_reads_the_same() -> None:
    embedder = WordEmbedder()
    texts = [f"The ferry sank {number} times" for number in range(70)]
    assert_as_embedded(embedder, texts, list(embedder.read(texts, kind="passage")))


def test_a_model_without_token_vectors_reads_vectors_alone() -> None:
    [reading] = LetterEmbedder().read(["abba"], kind="query")
    assert reading.tokens is None
    assert reading.vector.tolist() == pytest.approx(LetterEmbedder().embed_query("abba"))


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
    write_onnx_folder(tmp_path)
    (tmp_path / "onnx" / "model.onnx").write_bytes(b"no model")
    with pytest.raises(ModelError, match=r"cannot be loaded .*: give a sentence-transformers model's name"):
        load_embedder(str(tmp_path))


def test_a_model_of_something_else_than_text_is_told(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path)
    write_graph(tmp_path / "onnx" / "model.onnx", np.ones((len(WORDS), 2)), input_name="pixels")
    with pytest.raises(ModelError, match="do not turn token ids into token vectors"):
        load_embedder(str(tmp_path))
