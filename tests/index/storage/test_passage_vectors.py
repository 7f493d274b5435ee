"""The vectors of passages: compressed, written, and read again."""

from pathlib import Path

import numpy as np
import pytest

from index.errors import IndexDamaged
from index.models.embedder import Embedder, TokenVectors
from index.storage.passage_vectors.coding import CodedTokens, Coding, coding_of
from index.storage.passage_vectors.files import PassageVectorFiles, PassageVectorWriter

CODING = Coding(np.array([1, 0, 0], np.float32))
OWN = np.array([[0.5, 0.25], [1, 0], [0, -1]], np.float32)


def _tokens(count: int, *, width: int = 3, seed: int = 0) -> TokenVectors:
    """Tokens of two letters, with vectors in all directions."""
    vectors = np.random.default_rng(seed).standard_normal((count, width)).astype(np.float32)
    return TokenVectors(vectors, tuple((2 * number, 2 * number + 2) for number in range(count)))


def test_the_centre_is_taken_off_and_the_rest_brought_to_unit_length() -> None:
    # (4, 4, 0) - (1, 0, 0) is (3, 4, 0); the centre itself becomes zero.
    centred = CODING.centred(np.array([[4, 4, 0], [1, 0, 0]], np.float32))
    assert centred == pytest.approx(np.array([[0.6, 0.8, 0], [0, 0, 0]]))


def test_a_number_is_kept_as_the_middle_of_its_step() -> None:
    # A step is .3352 / √4 = .1676 wide; .8 is in the fifth, .6 in the fourth.
    coding = Coding(np.zeros(4, np.float32))
    vectors = coding.encode(TokenVectors(np.array([[0.8, -0.6, 0, 0]], np.float32), ((0, 1),))).vectors
    assert vectors == pytest.approx(np.array([[4.5, -3.5, 0.5, 0.5]]) / 33**0.5)


def test_a_number_past_the_last_step_is_kept_as_the_last() -> None:
    coding = Coding(np.zeros(64, np.float32))
    vectors = coding.encode(TokenVectors(np.eye(64, dtype=np.float32)[:1], ((0, 1),))).vectors
    assert vectors[0, 0] == pytest.approx(7.5 / (7.5**2 + 63 * 0.5**2) ** 0.5)


def test_two_numbers_share_a_byte_also_when_one_is_left_over() -> None:
    coded = CODING.encode(_tokens(5))
    assert coded.codes.shape == (5, CODING.token_bytes) == (5, 2)
    assert coded.vectors.shape == (5, 3)


def test_products_are_nearly_those_of_the_vectors() -> None:
    coding = Coding(np.full(384, 0.1, np.float32))
    tokens = _tokens(200, width=384)
    whole, kept = coding.centred(tokens.vectors), coding.encode(tokens).vectors
    assert np.abs(whole @ kept.T - whole @ whole.T).max() < 0.03


def test_a_place_too_far_on_is_kept_as_the_last() -> None:
    coded = CODING.encode(TokenVectors(np.ones((2, 3), np.float32), ((7, 9), (70_000, 70_001))))
    assert coded.places.tolist() == [[7, 9], [65_535, 65_535]]


def test_a_model_has_one_coding_and_without_token_vectors_none(embedder: Embedder) -> None:
    coding = coding_of(embedder)
    assert coding is not None
    assert coding.centre.shape == (384,)
    assert coding_of(embedder) is coding


def test_what_is_written_is_read(tmp_path: Path) -> None:
    with PassageVectorWriter(tmp_path / "vectors", CODING) as writer:
        writer.write(OWN, writer.write_tokens(writer.encode(_tokens(4))))
        writer.write(OWN[:1], writer.write_tokens(writer.encode(_tokens(0))))
        writer.write(OWN[1:], writer.write_tokens(writer.encode(_tokens(2, seed=1))))
    files = PassageVectorFiles(tmp_path / "vectors")
    assert len(files) == 3
    assert files.sentences.tolist() == [2, 0, 1]
    for number, (own, tokens) in enumerate(
        [(OWN, _tokens(4)), (OWN[:1], _tokens(0)), (OWN[1:], _tokens(2, seed=1))]
    ):
        assert np.array_equal(files.of(number).own, own)
        assert _same(files.of(number).tokens, CODING.encode(tokens))


def test_cosines_are_the_passages_and_its_sentences(tmp_path: Path) -> None:
    with PassageVectorWriter(tmp_path / "vectors", None) as writer:
        writer.write(OWN, writer.write_tokens(writer.encode(None)))
    vectors = PassageVectorFiles(tmp_path / "vectors").of(0)
    assert vectors.cosines(np.array([0, 1], np.float32)) == (0.25, (0, -1))
    assert vectors.tokens is None


def test_passages_of_one_text_share_its_tokens(tmp_path: Path) -> None:
    with PassageVectorWriter(tmp_path / "vectors", CODING) as writer:
        shared = writer.write_tokens(writer.encode(_tokens(4)))
        writer.write(OWN, shared)
        writer.write(OWN, shared)
    files = PassageVectorFiles(tmp_path / "vectors")
    assert _same(files.of(0).tokens, files.of(1).tokens)
    assert (tmp_path / "vectors" / "codes.bin").stat().st_size == 4 * CODING.token_bytes


def test_of_nothing_there_is_nothing_to_read(tmp_path: Path) -> None:
    with PassageVectorWriter(tmp_path / "vectors", CODING):
        pass
    assert len(PassageVectorFiles(tmp_path / "vectors")) == 0


def test_a_passage_that_is_not_there_is_told(tmp_path: Path) -> None:
    with PassageVectorWriter(tmp_path / "vectors", CODING) as writer:
        writer.write(OWN, writer.write_tokens(writer.encode(_tokens(4))))
    with pytest.raises(IndexDamaged, match=r"have no passage 1: run `beleg index --full`"):
        PassageVectorFiles(tmp_path / "vectors").of(1)


@pytest.mark.parametrize("name", ["passages.bin", "vectors.bin", "codes.bin", "places.bin", "centre.bin"])
@pytest.mark.parametrize("damage", ["cut", "gone"])
def test_a_damaged_file_is_told(tmp_path: Path, name: str, damage: str) -> None:
    with PassageVectorWriter(tmp_path / "vectors", CODING) as writer:
        writer.write(OWN, writer.write_tokens(writer.encode(_tokens(4))))
    file = tmp_path / "vectors" / name
    if damage == "gone":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(IndexDamaged, match="cannot be read"):
        PassageVectorFiles(tmp_path / "vectors")


def _same(one: CodedTokens | None, other: CodedTokens | None) -> bool:
    assert one is not None
    assert other is not None
    return np.array_equal(one.codes, other.codes) and np.array_equal(one.places, other.places)
