"""The vectors beside Chroma: after any update of an index, they equal those of a new index."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import rmtree

import numpy as np
import pytest
from index_fakes import LetterEmbedder, WordEmbedder

from index.errors import IndexDamaged, StoredIndexError
from index.models.embedder import Embedder
from index.storage.building.check import check_segment
from index.storage.building.update import build_index
from index.storage.generations.current import current, open_current
from index.storage.generations.generation import check_files
from index.storage.generations.manifest import write_manifest
from index.storage.passage_vectors.coding import coding_of
from index.storage.passage_vectors.files import PassageVectorFiles, PassageVectors, PassageVectorWriter
from index.text.passages import Passage, passage_input, sentence_input, split_article

FERRY = "The ferry sank in the storm off Velmark. Nobody was on board of it. The crane will lift it."
CRANE = "The crane at the harbour is broken. When it fell nobody stood there."
STORM = "A storm is expected for the night. The ferry to Velmark stays in the harbour."
# More than one passage.
LONG = "The ferry sails again on Monday, and the crane is repaired as well. " * 20


class Corpus:
    """A corpus folder and its index, with a model whose tokens are words."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "corpus"
        self.folder.mkdir()
        self.index = folder / "index"
        self.embedder: LetterEmbedder = WordEmbedder()

    def build(self, **texts: str | None) -> None:
        """Writes files, or removes them, and brings the index up to date."""
        for name, text in texts.items():
            if text is None:
                (self.folder / f"{name}.txt").unlink()
            else:
                (self.folder / f"{name}.txt").write_text(text, encoding="utf-8")
        build_index(self.folder, self.index, lambda: self.embedder, identity=self.embedder.identity)

    def vectors(self) -> dict[Passage, PassageVectors]:
        """The indexed passages with their stored vectors."""
        with open_current(self.index) as generation:
            articles = generation.store.articles_of(sorted(generation.manifest.article_ids)).values()
            passages = [passage for article in articles for passage in split_article(article)]
            vectors = generation.store.vectors([passage.id for passage in passages])
            assert generation.store.counts().passages == len(passages)
            return {passage: vectors[passage.id] for passage in passages}

    def segment(self) -> Path:
        """The folder of the index's only segment."""
        (record,) = current(self.index).manifest.segments
        return self.index / "segments" / record.name


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus(tmp_path)


def _assert_complete(corpus: Corpus) -> None:
    """Checks that every passage has the vectors that the model makes for it."""
    embedder: Embedder = WordEmbedder()
    coding = coding_of(embedder)
    assert coding is not None
    for passage, stored in corpus.vectors().items():
        texts = [passage_input(passage), *(sentence_input(passage, n) for n in range(len(passage.sentences)))]
        assert stored.own == pytest.approx(embedder.embed_passages(texts), abs=1e-3)
        tokens = coding.encode((embedder.embed_tokens(texts[:1], kind="passage") or [])[0])
        assert stored.tokens is not None
        assert np.array_equal(stored.tokens.codes, tokens.codes)
        assert np.array_equal(stored.tokens.places, tokens.places)


@pytest.mark.parametrize(
    "steps",
    [
        [{"a": FERRY, "b": LONG}],
        [{"a": FERRY}, {"b": CRANE}, {"c": LONG}],  # only added
        [{"a": FERRY, "b": LONG}, {"b": LONG + STORM}],  # changed
        [{"a": FERRY, "b": LONG, "c": CRANE}, {"a": None, "b": None}],  # removed
        [{"a": FERRY, "b": CRANE}, {"a": None, "c": FERRY}],  # renamed
        [{"a": FERRY, "b": FERRY}, {"a": None}],  # one of two with the same text
        [{"a": FERRY}, {"a": FERRY.partition(". ")[0] + "."}],  # a sentence becomes a passage
    ],
)
def test_every_passage_has_its_vectors(corpus: Corpus, steps: list[dict[str, str | None]]) -> None:
    for step in steps:
        corpus.build(**step)
    _assert_complete(corpus)


def test_what_is_carried_over_is_not_read_again(corpus: Corpus) -> None:
    corpus.build(a=FERRY, b=LONG)
    corpus.embedder.embedded.clear()
    corpus.build(a=None, c=FERRY)
    assert corpus.embedder.embedded == []


def test_passages_of_one_text_have_their_tokens_once(corpus: Corpus) -> None:
    corpus.build(a=FERRY, b=FERRY)
    of_two = (corpus.segment() / "vectors" / "codes.bin").read_bytes()
    rmtree(corpus.index)
    corpus.build(b=None)
    assert (corpus.segment() / "vectors" / "codes.bin").read_bytes() == of_two


def test_passages_of_one_text_share_their_tokens_also_when_they_are_copied(corpus: Corpus) -> None:
    corpus.build(a=FERRY, b=FERRY, c=CRANE)
    at_once = (corpus.segment() / "vectors" / "codes.bin").stat().st_size
    rmtree(corpus.index)
    corpus.build(c=None)
    corpus.build(c=CRANE)
    assert (corpus.segment() / "vectors" / "codes.bin").stat().st_size == at_once
    _assert_complete(corpus)


def test_a_model_without_token_vectors_has_those_of_passages_and_sentences(corpus: Corpus) -> None:
    corpus.embedder = LetterEmbedder()
    corpus.build(a=FERRY, b=LONG)
    corpus.build(c=CRANE)
    assert all(stored.tokens is None for stored in corpus.vectors().values())
    assert all(len(stored.own) == 1 + len(one.sentences) for one, stored in corpus.vectors().items())


def test_an_index_of_an_earlier_version_is_told_and_made_anew_by_the_next_build(corpus: Corpus) -> None:
    corpus.build(a=FERRY, b=CRANE)
    generation = current(corpus.index)
    for change in ({"vector_rule": ""}, {"format": 1, "segments": ()}):
        write_manifest(generation.folder, replace(generation.manifest, **change))  # type: ignore[arg-type]  # either
        with pytest.raises(IndexDamaged, match="earlier version of Beleg: run `beleg index`"):
            open_current(corpus.index)
    corpus.build()
    _assert_complete(corpus)


@pytest.mark.parametrize("name", ["passages.bin", "vectors.bin", "codes.bin", "places.bin", "centre.bin"])
def test_a_file_that_was_cut_short_is_noticed(corpus: Corpus, name: str) -> None:
    corpus.build(a=FERRY)
    generation = current(corpus.index)
    file = corpus.segment() / "vectors" / name
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(IndexDamaged, match=rf"vectors/{name}' was cut short: run `beleg index --full`"):
        check_files(generation)


def _lose_a_passage(files: PassageVectorFiles, writer: PassageVectorWriter) -> None:
    assert len(files) == 1


def _lose_a_sentence(files: PassageVectorFiles, writer: PassageVectorWriter) -> None:
    writer.write(files.of(0).own[:-1], writer.write_tokens(files.of(0).tokens))


def _swap_vectors(files: PassageVectorFiles, writer: PassageVectorWriter) -> None:
    writer.write(files.of(0).own[::-1], writer.write_tokens(files.of(0).tokens))


@pytest.mark.parametrize("spoil", [_lose_a_passage, _lose_a_sentence, _swap_vectors])
def test_a_segment_with_other_vectors_than_chroma_has_is_not_published(
    corpus: Corpus, spoil: Callable[[PassageVectorFiles, PassageVectorWriter], None]
) -> None:
    corpus.build(a=FERRY)
    folder = corpus.segment() / "vectors"
    folder.rename(folder.with_name("before"))
    files = PassageVectorFiles(folder.with_name("before"))
    with PassageVectorWriter(folder, files.coding) as writer:
        spoil(files, writer)
    with pytest.raises(StoredIndexError, match="does not hold what was written to it"):
        check_segment(corpus.segment(), current(corpus.index).manifest.summary.counts)
