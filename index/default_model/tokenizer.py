"""The XLM-RoBERTa tokenizer, from its pieces and what its normaliser replaces."""

from collections.abc import Iterable, Mapping, Sequence

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

BEGIN, PAD, END, UNKNOWN, MASK = "<s>", "<pad>", "</s>", "<unk>", "<mask>"

# NFKC would make a plain one of it; it is put aside as a private character meanwhile.
_FULL_WIDTH_TILDE = "～"
_PUT_ASIDE = "\ue000"


def make_tokenizer(
    pieces: Sequence[tuple[str, float]], replacements: Mapping[str, str], *, max_tokens: int
) -> Tokenizer:
    """A tokenizer whose ids are the places in `pieces`. It cuts at `max_tokens`, <s> and </s> included.

    `replacements` are single characters and what SentencePiece's normaliser puts in their place.
    """
    ids = {token: pieces.index((token, 0.0)) for token in (BEGIN, PAD, END, UNKNOWN, MASK)}
    tokenizer = Tokenizer(models.Unigram(list(pieces), unk_id=ids[UNKNOWN], byte_fallback=False))
    tokenizer.normalizer = _normalizer(replacements)
    # White space doubled, leading or trailing goes, as with SentencePiece; each word begins with "▁".
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(prepend_scheme="always")]
    )
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{BEGIN} $A {END}",
        pair=f"{BEGIN} $A {END} {END} $B {END}",
        special_tokens=[(token, ids[token]) for token in (BEGIN, END)],
    )
    tokenizer.add_special_tokens(list(ids))
    tokenizer.enable_truncation(max_tokens)
    return tokenizer


def _normalizer(replacements: Mapping[str, str]) -> normalizers.Normalizer:
    """SentencePiece's "nmt_nfkc": NFKC, but control characters go, and invisible ones part words.

    What the replacements say character by character, and for accents that follow their letter what the
    model was trained with: they become one character.
    """
    dropped = _any_of(character for character, put in replacements.items() if put == "")
    spaces = _any_of(character for character, put in replacements.items() if put == " ")
    return normalizers.Sequence(
        [
            normalizers.Replace(dropped, ""),
            normalizers.Replace(spaces, " "),
            normalizers.Replace(_FULL_WIDTH_TILDE, _PUT_ASIDE),
            normalizers.NFKC(),
            normalizers.Replace(_PUT_ASIDE, _FULL_WIDTH_TILDE),
        ]
    )


def _any_of(characters: Iterable[str]) -> Regex:
    return Regex("[" + "".join(f"\\x{{{ord(character):x}}}" for character in characters) + "]")
