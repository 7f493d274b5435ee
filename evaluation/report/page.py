"""Renders a run with the templates into one page, and writes it to a file."""

import base64
import hashlib
import re
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evaluation.compare import RunComparison
from evaluation.measure import EvaluationRun
from evaluation.report import drawing, words
from evaluation.report.changes import make_changes
from evaluation.report.entries import make_entries
from evaluation.report.figures import make_groups, make_tables
from evaluation.report.glance import failures, make_glance, tally
from evaluation.report.plots import make_plots
from evaluation.texts.run_texts import ENGLISH, RunTexts
from evaluation.writing import write_file

if TYPE_CHECKING:
    from jinja2 import Environment

_FOLDER = Path(__file__).parent / "templates"

# Control characters that no text needs, and marks that change the writing direction of the following text.
# Marks that are only single characters (U+200E, U+200F) stay: Arabic and Hebrew need them.
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def write_report(
    path: Path, run: EvaluationRun, *, comparison: RunComparison | None = None, texts: RunTexts = ENGLISH
) -> None:
    """Write the run as one self-contained HTML file, completely or not at all, and create its folders. Raises
    BelegError when it cannot be written."""
    page = render_report(run, comparison=comparison, made=datetime.now().astimezone(), texts=texts)
    write_file(path, page.encode("utf-8"), what="The report")


def render_report(
    run: EvaluationRun, *, comparison: RunComparison | None, made: datetime, texts: RunTexts = ENGLISH
) -> str:
    """The page as text that can be encoded. `made` is the time shown on it."""
    entries = make_entries(run.judged, texts)
    page = (
        _environment()
        .get_template("page.html.jinja")
        .render(
            run=run,
            texts=texts,
            made=made,
            entries=entries,
            tally=tally(entries),
            glance=make_glance(entries, texts),
            failures=failures(entries),
            groups=make_groups(run, texts),
            plots=make_plots(run, texts),
            tables=make_tables(run, texts),
            changes=make_changes(comparison, entries, texts) if comparison else None,
            languages=_sorted(entry.language for entry in entries),
            types=_sorted(entry.judged.question.question_type for entry in entries),
            **_inlined(),
        )
    )
    return _INVISIBLE.sub("", page).encode("utf-8", "replace").decode("utf-8")


def _sorted(names: Any) -> list[str]:
    return sorted({name for name in names if name})


def _inlined() -> dict[str, Any]:
    """Style and script, and the content security policy that allows only these two."""
    from markupsafe import Markup

    style, script = ((_FOLDER / name).read_text("utf-8") for name in ("page.css", "page.js"))
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    # These are our own, and their hashes are of the unescaped text: they must not be escaped.
    return {"style": Markup(style), "script": Markup(script), "policy": policy}


def _digest(text: str) -> str:
    """The hash by which a content security policy allows an inline text.

    https://www.w3.org/TR/CSP3/#grammardef-hash-source
    """
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(words=words, drawing=drawing)
    return environment
