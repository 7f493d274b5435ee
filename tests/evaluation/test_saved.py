import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from judged_fakes import PASSAGE, judged, run_of

from evaluation.measure import Estimate, EvaluationRun
from evaluation.questions import Question
from evaluation.saved import SavedCitation, SavedQuestion, question_digest, read_run, save_run, saved_run
from index.errors import BelegError

RUN = run_of(
    judged("a", {"seconds": 0.123456, "hit@1": 1.0, "ndcg@10": 0.6309297536, "zeal": 1.0}, text="Who fell?"),
    judged("b", {"hit@1": 0.0, "faithfulness": 1 / 3, "seconds": 2}, question_type="when", history=("Why?",)),
)


def save(folder: Path, run: EvaluationRun = RUN) -> Path:
    file = folder / "run.json"
    save_run(file, run, version="0.1.0", commit="abc")
    return file


def edited(folder: Path, **fields: Any) -> Path:
    """A saved run with other fields."""
    file = save(folder)
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | fields), "utf-8")
    return file


def test_a_saved_run_is_read_as_it_was_saved(tmp_path: Path) -> None:
    saved = saved_run(RUN, version="0.1.0", commit="abc")
    assert read_run(save(tmp_path)) == saved
    assert (saved.version, saved.commit, saved.set_sha256) == ("0.1.0", "abc", "d" * 64)
    assert (saved.answerers, saved.index) == (("extractive",), RUN.index)


def test_a_question_is_saved_as_id_scores_and_spans() -> None:
    assert saved_run(RUN, version="0.1.0", commit=None).per_question[0] == SavedQuestion(
        id="a",
        sha256=hashlib.sha256(b'["Who fell?"]').hexdigest()[:12],
        scores={"hit@1": 1.0, "ndcg@10": 0.63093, "seconds": 0.1235, "zeal": 1.0},
        refused=False,
        confidence=0.123457,
        citations=(SavedCitation("a1.txt", 7, 27), SavedCitation("a1.txt", 28, 44)),
        ranking=("a1.txt", "a2.txt"),
        support="sure",
    )


def test_a_run_of_before_there_were_unsure_answers_is_read(tmp_path: Path) -> None:
    fields = json.loads(save(tmp_path).read_text("utf-8"))
    rows = [
        {name: value for name, value in row.items() if name != "support"} for row in fields["per_question"]
    ]
    assert [one.support for one in read_run(edited(tmp_path, per_question=rows)).per_question] == [None, None]


def test_a_digest_tells_questions_apart_by_what_was_asked_before_too() -> None:
    asked = [Question("1", "Why?"), Question("2", "Why?"), Question("3", "Why?", history=("Who?",))]
    asked += [Question("4", "Who? Why?"), Question("5", "Why?", history=("Who?", "Who?"))]
    first, second, *others = map(question_digest, asked)
    assert first == second
    assert len({first, *others}) == 4


def test_metrics_are_saved_rounded() -> None:
    saved = saved_run(RUN, version="0.1.0", commit=None)
    assert saved.metrics["ndcg@10"] == Estimate(0.63093, 0.63093, 0.63093, 1)
    assert saved.metrics["seconds_p50"] == Estimate(1.0617, 0.1235, 2.0, 2)
    assert saved.judge_metrics == {"faithfulness": Estimate(0.333333, 0.333333, 0.333333, 1)}
    assert saved.by["question_type"]["when"]["seconds_p95"] == Estimate(2.0, 2.0, 2.0, 1)


def test_no_text_is_saved(tmp_path: Path) -> None:
    content = save(tmp_path).read_text("utf-8")
    texts = {one.question.text for one in RUN.judged} | {"Why?", PASSAGE.text, str(PASSAGE.source.title)}
    texts |= {
        text for one in RUN.judged for text in (one.answer.text, *(c.quote for c in one.answer.citations))
    }
    texts |= {word for text in texts for word in text.split() if len(word) > 3}
    assert {"Who fell?", "Crane falls", "Nobody was hurt.", "collapsed."} < texts
    assert [text for text in texts if text in content] == []


def test_every_question_and_every_metric_has_a_line(tmp_path: Path) -> None:
    lines = [line.strip().rstrip(",") for line in save(tmp_path).read_text("utf-8").splitlines()]
    assert [json.loads(line)["id"] for line in lines if line.startswith('{"id"')] == ["a", "b"]
    assert '"ndcg@10": {"value": 0.63093, "low": 0.63093, "high": 0.63093, "n": 1}' in lines
    assert lines[1:4] == ['"kind": "beleg evaluation"', '"format": 1', '"version": "0.1.0"']


def test_one_changed_answer_changes_one_question_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "later").mkdir()
    later = run_of(RUN.judged[0], judged("b", {"hit@1": 1.0, "faithfulness": 1 / 3, "seconds": 2}))
    before, after = (
        save(*place).read_text("utf-8").splitlines() for place in ((tmp_path,), (tmp_path / "later", later))
    )
    changed = [line for line in after if line not in before and '"id"' in line]
    assert [json.loads(line)["id"] for line in changed] == ["b"]


def test_a_run_without_an_index_is_saved_too(tmp_path: Path) -> None:
    run = EvaluationRun("q.jsonl", "0" * 64, (), {}, {}, "letters", index=None, seconds=0.0)
    assert read_run(save(tmp_path, run)) == saved_run(run, version="0.1.0", commit="abc")


def test_names_in_any_script_are_saved(tmp_path: Path) -> None:
    saved = read_run(save(tmp_path, run_of(judged("Übung «1»\n", {"hit@1": 1.0}, language="日本"))))
    assert saved.per_question[0].id == "Übung «1»\n"
    assert list(saved.by["language"]) == ["日本"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(BelegError, match=r"^The saved run '.*' cannot be written \("):
        save_run(tmp_path, RUN, version="0.1.0", commit=None)


def test_a_missing_file_is_told_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(
        BelegError, match=r"No such file or directory\): save a run anew with `beleg evaluate"
    ):
        read_run(tmp_path / "none.json")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b'{"kind": "other", "format": 1}',
        b"[" * 100_000,
        b'"\\ud800"',
    ],
)
def test_something_else_is_no_saved_run(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.json"
    file.write_bytes(content)
    with pytest.raises(BelegError, match=r"other\.json' is no saved run \(") as caught:
        read_run(file)
    assert "\n" not in str(caught.value)


def test_a_file_cut_short_is_told(tmp_path: Path) -> None:
    file = save(tmp_path)
    file.write_bytes(file.read_bytes()[:-200])
    with pytest.raises(BelegError, match=r"run\.json' is no saved run \(Invalid JSON"):
        read_run(file)


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"metrics": {"hit@1": {"value": "high", "low": 0, "high": 1, "n": 1}}}, "metrics.hit@1.value"),
        ({"per_question": [{"id": "a"}]}, "per_question.0.sha256"),
        ({"per_question": None}, "per_question"),
        ({"format": 0}, "format"),
    ],
)
def test_a_damaged_run_is_told_with_the_place(tmp_path: Path, fields: dict[str, Any], place: str) -> None:
    with pytest.raises(BelegError) as caught:
        read_run(edited(tmp_path, **fields))
    assert f"run.json' is damaged ({place}: " in str(caught.value)


@pytest.mark.parametrize("score", ["NaN", "Infinity", "1e308", "-1e10"])
def test_a_score_that_no_metric_gives_is_damage(tmp_path: Path, score: str) -> None:
    file = save(tmp_path)
    file.write_text(file.read_text("utf-8").replace('"ndcg@10": 0.63093', f'"ndcg@10": {score}'), "utf-8")
    with pytest.raises(BelegError, match=r"damaged \(per_question\.0\.scores\.ndcg@10: "):
        read_run(file)


def test_a_newer_format_is_told(tmp_path: Path) -> None:
    with pytest.raises(BelegError, match="has format 2, newer than 1: update Beleg"):
        read_run(edited(tmp_path, format=2, per_question="elsewhere"))
