"""Texts to vectors, query and passage told apart. Being built: this is the contract.

class Embedder(langchain_core.embeddings.Embeddings):
    identity: str      # what made the vectors; recorded with an index, compared on opening it
    dimensions: int
    def embed_query(self, text: str) -> list[float]
    def embed_documents(self, texts: list[str]) -> list[list[float]]
    def embed_passages(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> np.ndarray
        # float32 (len(texts), dimensions), unit length; the passage prefix is put in front here;
        # sorts by length itself, gives rows back in the order of `texts`; progress(done_so_far_delta)
    def embed_tokens(self, texts: Sequence[str], *, kind: Literal["query", "passage"]) -> list[TokenVectors] | None
        # last-layer token vectors with character offsets in the given text (prefix and special tokens left out);
        # None when the model gives none

def load_embedder(name: str = "default", *, on_progress: Callable[[str], None] | None = None) -> Embedder
    # "default", or a sentence-transformers model's name or folder; raises ModelError
"""
