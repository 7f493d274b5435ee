"""The XLM-RoBERTa tokenizer, from its pieces and their scores."""

from collections.abc import Sequence

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

BEGIN, PAD, END, UNKNOWN, MASK = "<s>", "<pad>", "</s>", "<unk>", "<mask>"

# The normaliser of SentencePiece that the model was trained with ("nmt_nfkc") is NFKC but for these:
_DROPPED = "[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]"  # control characters
_SPACES = (
    "[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]"  # break words, as the invisible ones do
)
_KEPT = "～"  # the full-width tilde, which NFKC would make a plain one
_KEPT_MEANWHILE = "\ue000"  # a private character, which NFKC leaves alone


def make_tokenizer(pieces: Sequence[tuple[str, float]], *, max_tokens: int) -> Tokenizer:
    """The tokenizer whose ids are the places in `pieces`; it cuts at `max_tokens`, <s> and </s> included."""
    tokenizer = Tokenizer(models.Unigram(list(pieces), unk_id=_id(pieces, UNKNOWN), byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(_DROPPED), ""),
            normalizers.Replace(Regex(_SPACES), " "),
            normalizers.Replace(_KEPT, _KEPT_MEANWHILE),
            normalizers.NFKC(),
            normalizers.Replace(_KEPT_MEANWHILE, _KEPT),
        ]
    )
    # Splitting at white space first drops what is doubled, leading or trailing, as SentencePiece does.
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(prepend_scheme="always")]
    )
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{BEGIN} $A {END}",
        pair=f"{BEGIN} $A {END} {END} $B {END}",
        special_tokens=[(token, _id(pieces, token)) for token in (BEGIN, END)],
    )
    tokenizer.add_special_tokens([BEGIN, PAD, END, UNKNOWN, MASK])
    tokenizer.enable_truncation(max_tokens)
    return tokenizer


def _id(pieces: Sequence[tuple[str, float]], token: str) -> int:
    return next(number for number, (piece, _) in enumerate(pieces) if piece == token)
