"""The default model up to its middle, for a reader that continues with its upper layers."""

from collections.abc import Callable, Sequence

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import BertModel

from index.models.default_model.making import DEFAULT_MODEL_IDENTITY, default_model_folder
from index.models.embedder import Embedder, Prefixes, TextKind, TokenVectors
from index.storage.passage_vectors.coding import CodedTokens, Coding

JOINED_AT = 8
"""So many of the twelve layers read question and passage separately."""


class LowerLayers(Embedder):
    """Runs in half precision. A text's vector comes from all layers; its token vectors are the unchanged
    output of layer `JOINED_AT`."""

    def __init__(self) -> None:
        folder = default_model_folder()
        self._model = BertModel.from_pretrained(folder, add_pooling_layer=False, dtype=torch.bfloat16).eval()
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(self._model.config.max_position_embeddings)
        self._tokenizer.no_padding()
        super().__init__(
            identity=f"{DEFAULT_MODEL_IDENTITY}-layer-{JOINED_AT}",
            dimensions=self._model.config.hidden_size,
            prefixes=Prefixes("query: ", "passage: "),
        )

    @property
    def upper_layers(self) -> Sequence[torch.nn.Module]:
        """The layers after `JOINED_AT`, as transformers has them."""
        layers: Sequence[torch.nn.Module] = self._model.encoder.layer[JOINED_AT:]
        return layers

    def _embed(self, texts: Sequence[str], kind: TextKind, progress: Callable[[int], None]) -> np.ndarray:
        rows = np.empty((len(texts), self.dimensions), np.float32)
        for number, text in enumerate(texts):
            mean = self.states(self._prefixes.of(kind) + text)[1][-1].mean(axis=0)
            rows[number] = mean / np.linalg.norm(mean)
            progress(1)
        return rows

    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors]:
        return [self.states(text)[0] for text in prefixed_texts]

    def states(self, text: str) -> tuple[TokenVectors, list[np.ndarray]]:
        """The token vectors of a text that has its prefix, without special tokens; and for all tokens the
        input of the first layer and the output of each layer, float32 (tokens, dimensions)."""
        encoding = self._tokenizer.encode(text)
        with torch.inference_mode():
            put_out = self._model(
                input_ids=torch.tensor([encoding.ids]),
                attention_mask=torch.ones(1, len(encoding.ids), dtype=torch.long),
                output_hidden_states=True,
            )
        states = [one[0].float().numpy() for one in put_out.hidden_states]
        kept = [number for number, special in enumerate(encoding.special_tokens_mask) if not special]
        spans = tuple(encoding.offsets[number] for number in kept)
        return TokenVectors(states[JOINED_AT][kept], spans), states


class AsTheyAre(Coding):
    """Keeps token vectors in half precision, neither centred nor normalised."""

    def centred(self, vectors: np.ndarray) -> np.ndarray:
        return vectors

    def encode(self, tokens: TokenVectors) -> CodedTokens:
        codes = tokens.vectors.astype(np.float16).view(np.uint8)
        return CodedTokens(self, codes, np.array(tokens.spans, np.int64).reshape(-1, 2))

    def decode(self, codes: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(codes).view(np.float16).astype(np.float32)
