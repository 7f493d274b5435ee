"""The language detector's model: unpacked once, and then read from the user's cache."""

import errno
import fcntl
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from index.text.language_detection import load_language_model

TEXTS = (
    "Wann fährt die Fähre wieder?",
    "When does the ferry sail again?",
    "Quand le bac repart-il ?",
    "Vapur ne zaman kalkıyor?",
    "Когда снова пойдёт паром?",
    "渡轮什么时候再开？",
    "",
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's cache with the model in it. Tests do not change it."""
    home = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(home))
        load_language_model()
    return home


@pytest.fixture
def cache(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that cache: the folder with the model's files."""
    home = shutil.copytree(kept, tmp_path / "cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(home))
    return next(path for path in (home / "beleg").iterdir() if path.is_dir())


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "beleg"


@pytest.fixture
def unpacked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The model files that are unpacked during the test."""
    from py3langid.langid import LanguageIdentifier

    files: list[str] = []
    usual: Callable[[str], Any] = LanguageIdentifier.from_model_file

    def noted(file: str) -> Any:
        files.append(file)
        return usual(file)

    monkeypatch.setattr(LanguageIdentifier, "from_model_file", noted)
    return files


def test_the_kept_model_ranks_languages_as_the_unpacked_one(cache: Path, unpacked: list[str]) -> None:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model = load_language_model()
    assert unpacked == []
    usual = LanguageIdentifier.from_model_file(MODEL_FILE)
    assert [model.rank(text) for text in TEXTS] == [usual.rank(text) for text in TEXTS]


def test_the_kept_model_can_be_confined_to_some_languages(cache: Path) -> None:
    model = load_language_model()
    model.set_languages(["de", "en"])
    assert [model.classify(text)[0] for text in TEXTS[:2]] == ["de", "en"]
    assert sorted(model.labels) == ["de", "en"]


def test_what_a_killed_run_left_goes_with_the_next(empty_cache: Path) -> None:
    (empty_cache / "languages-in-the-making-killed" / "files").mkdir(parents=True)
    load_language_model()
    names = sorted(path.name for path in empty_cache.iterdir())
    assert [name.partition("-")[0] for name in names] == ["languages", "languages.lock"]
    assert "making" not in names[0]


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("tk_nextmove.npy", "missing"),
        ("tk_nextmove.npy", "cut"),
        ("tk_output.npy", "empty"),
        ("tk_output.npy", "other"),
    ],
)
def test_a_damaged_model_is_kept_anew(cache: Path, unpacked: list[str], name: str, damage: str) -> None:
    file = cache / name
    whole = file.read_bytes()
    file.unlink()
    if damage != "missing":
        file.write_bytes({"cut": whole[: len(whole) // 2], "empty": b"", "other": b"text"}[damage])
    assert load_language_model().classify(TEXTS[0])[0] == "de"
    assert (len(unpacked), file.read_bytes() == whole) == (1, True)


def test_a_model_that_is_being_kept_by_another_process_is_unpacked(
    empty_cache: Path, unpacked: list[str]
) -> None:
    empty_cache.mkdir()
    with (empty_cache / "languages.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert load_language_model().classify(TEXTS[0])[0] == "de"
    assert [path.name for path in empty_cache.iterdir()] == ["languages.lock"]


def test_a_model_that_cannot_be_written_whole_is_not_kept(
    empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("index.text.language_detection.os.fsync", full)
    assert load_language_model().classify(TEXTS[0])[0] == "de"
    assert [path.name for path in empty_cache.iterdir()] == ["languages.lock"]


def test_where_there_is_little_room_nothing_is_written(
    empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.text.language_detection._has_room", lambda folder, size_bytes: False)
    assert load_language_model().classify(TEXTS[0])[0] == "de"
    assert not empty_cache.exists()


def test_a_cache_that_cannot_be_written_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert load_language_model().classify(TEXTS[0])[0] == "de"


def test_a_user_without_a_home_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home(name: str) -> Path:
        raise RuntimeError("could not determine the home directory for '~/.cache'")

    monkeypatch.setattr("platformdirs.user_cache_path", no_home)
    assert load_language_model().classify(TEXTS[0])[0] == "de"


def test_without_a_temporary_folder_it_is_unpacked_in_memory(
    empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere() -> str:
        raise FileNotFoundError("No usable temporary directory found")

    monkeypatch.setattr("tempfile.gettempdir", nowhere)
    assert load_language_model().classify(TEXTS[0])[0] == "de"
