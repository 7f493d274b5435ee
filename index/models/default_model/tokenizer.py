"""The XLM-RoBERTa tokenizer, made from its pieces and its normaliser's replacements."""

import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

BEGIN, PAD, END, UNKNOWN, MASK = "<s>", "<pad>", "</s>", "<unk>", "<mask>"

# NFKC would turn it into a plain tilde; meanwhile it is replaced by a private character.
_FULL_WIDTH_TILDE = "～"
_PUT_ASIDE = "\U000f0000"

# NFKC sorts the marks on a letter. Those of Arabic, Hebrew, Burmese and other scripts have classes below this
# one, and are in the pieces in the order in which they are typed. A private character between two of them
# keeps that order.
_FIRST_CLASS_OF_ACCENTS = 200
_BETWEEN_MARKS = "\U000f0001"


def make_tokenizer(
    pieces: Sequence[tuple[str, float]], replacements: Mapping[str, str], *, max_tokens: int
) -> Tokenizer:
    """A tokenizer whose ids are the indexes in `pieces`. It truncates to `max_tokens`, including <s> and
    </s>.

    `replacements` maps single characters to what SentencePiece's normaliser replaces them with.
    """
    ids = {token: pieces.index((token, 0.0)) for token in (BEGIN, PAD, END, UNKNOWN, MASK)}
    tokenizer = Tokenizer(models.Unigram(list(pieces), unk_id=ids[UNKNOWN], byte_fallback=False))
    tokenizer.normalizer = _normalizer(replacements)
    # Repeated, leading and trailing white space is dropped, as in SentencePiece; each word begins with "▁".
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
    """SentencePiece's "nmt_nfkc": NFKC, but control characters are dropped, and invisible ones separate
    words.

    Single characters become what `replacements` gives. Letters followed by accents become one character: this
    is no longer in the replacements, but the model was trained that way (no piece has an accent that could be
    part of its letter).
    """
    dropped = (character for character, put in replacements.items() if put == "")
    spaces = (character for character, put in replacements.items() if put == " ")
    sorted_marks = (
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if 0 < unicodedata.combining(character) < _FIRST_CLASS_OF_ACCENTS
    )
    return normalizers.Sequence(
        [
            normalizers.Replace(Regex(_any_of(dropped)), ""),
            normalizers.Replace(Regex(_any_of(spaces)), " "),
            normalizers.Replace(_FULL_WIDTH_TILDE, _PUT_ASIDE),
            normalizers.Replace(Regex(rf"(?<=\p{{M}})(?={_any_of(sorted_marks)})"), _BETWEEN_MARKS),
            normalizers.NFKC(),
            normalizers.Replace(_BETWEEN_MARKS, ""),
            normalizers.Replace(_PUT_ASIDE, _FULL_WIDTH_TILDE),
        ]
    )


def _any_of(characters: Iterable[str]) -> str:
    """A regular expression for any of the characters."""
    return "[" + "".join(f"\\x{{{ord(character):x}}}" for character in characters) + "]"
