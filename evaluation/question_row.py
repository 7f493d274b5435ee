"""Parses one line of a question set, with the field names of RAGAS or other tools."""

import json
import re
import reprlib
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from bot.citations.answer import StatementKind
from index.question.query import MAX_QUESTION_CHARACTERS
from index.reading.decoding import storable
from index.reading.fields.field_values import MAX_FIELD_CHARACTERS, clean_label
from index.reading.fields.languages import normalize_language

_SHOWN_CHARACTERS = 80
_QUESTION = ("user_input", "question", "query")

# Characters that are in no path of an article.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class BadRow(Exception):
    """The problem with a row, and the remedy."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem, remedy)
        self.problem = problem
        self.remedy = remedy


def read_question_row(line: str) -> "QuestionRow":
    """The row in a line. Raises BadRow, which names the first field that cannot be used."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadRow(f"{shown(line)} is broken JSON", "mend it or take it out") from error
    if not isinstance(row, dict):
        raise BadRow(f"{shown(row)} is no JSON object", 'write the row as {"user_input": "…"}')
    try:
        return QuestionRow.model_validate(_without_absent(row))
    except ValidationError as error:
        raise _bad_field(error.errors()[0]) from error


def shown(value: object) -> str:
    """The value as one short line, with control characters escaped."""
    text = _SHORT.repr(value)
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"


def _without_absent(row: dict[str, object]) -> dict[str, object]:
    """The row without fields that count as missing. If the question is only blank, it stays, so that the
    error can name it."""
    there = {name: value for name, value in row.items() if not _is_absent(value)}
    if there.keys().isdisjoint(_QUESTION):
        there |= {name: row[name] for name in _QUESTION if row.get(name) is not None}
    return there


def _is_absent(value: object) -> bool:
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def _asked(text: str) -> str:
    text = text.strip()
    if not text:
        raise PydanticCustomError("blank", "which is blank", {"remedy": "write a question there"})
    if len(text) > MAX_QUESTION_CHARACTERS:
        raise PydanticCustomError(
            "too_long",
            "which has more than {most} characters",
            {"most": f"{MAX_QUESTION_CHARACTERS:,}", "remedy": "ask in fewer words"},
        )
    return text


def _label(value: object) -> object:
    """A string or an integer in the form of the index's labels. Other values stay unchanged, for pydantic to
    reject."""
    text = _text(value)
    return (clean_label(text) or "") if isinstance(text, str) else text


def _id(value: object) -> object:
    """The same for an id. It is not shortened, since it would then be another id."""
    text = _text(value)
    return _label(_not_too_long(text)) if isinstance(text, str) else text


def _gold_id(value: object) -> object:
    """An article's id with the row's white space, since a path may contain any. "" if the index would have no
    id."""
    text = _text(value)
    if not isinstance(text, str):
        return text
    return storable(_CONTROL.sub(" ", _not_too_long(text))) if clean_label(text) else ""


def _text(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _not_too_long(text: str) -> str:
    if len(text) > MAX_FIELD_CHARACTERS:
        raise PydanticCustomError(
            "too_long",
            "which has more than {most} characters",
            {"most": f"{MAX_FIELD_CHARACTERS:,}", "remedy": "give it a shorter one"},
        )
    return text


def _language(name: str) -> str:
    code = normalize_language(name)
    if name.strip() and code is None:
        raise PydanticCustomError(
            "language", "which is no known language", {"remedy": "write an ISO 639-1 code such as 'de'"}
        )
    return code or ""


_Text = Annotated[str, AfterValidator(storable)]
_Asked = Annotated[_Text, AfterValidator(_asked)]
_Label = Annotated[str, BeforeValidator(_label)]
_Id = Annotated[str, BeforeValidator(_id)]
_GoldId = Annotated[str, BeforeValidator(_gold_id)]


class QuestionRow(BaseModel):
    """The fields of a row, without those that are null, blank or empty. Unknown fields are ignored."""

    model_config = ConfigDict(strict=True)

    user_input: _Asked = Field(validation_alias=AliasChoices(*_QUESTION))
    id: _Id = ""
    language: Annotated[str, AfterValidator(_language)] = ""
    answerable: bool = Field(default=True, strict=False)  # tables export 1 and "true"
    question_type: _Label = ""
    reference: _Text = Field(
        default="", validation_alias=AliasChoices("reference", "ground_truth", "answer", "expected_output")
    )
    reference_answers: list[_Text] = []
    reference_contexts: list[_Text] = []
    reference_context_ids: list[_GoldId] = []
    reference_statement: StatementKind | None = None
    reference_speakers: list[_Text] = []
    reference_verdict: Literal["yes", "no", "undecided"] | None = None
    given_contexts: list[_Text] = []
    given_context_ids: list[_Id] = []
    history: list[_Asked] = []
    source: _Label = ""


# The problem with a value, and the remedy, by the type of pydantic's error.
_WRONG_TYPES = {
    "string_type": ("which is no text", "write it in quotation marks"),
    "list_type": ("which is no list", "write it in square brackets"),
    "literal_error": ("which is not among the values known", "write one that is"),
    "bool_type": ("which is neither true nor false", "write true or false"),
    "bool_parsing": ("which is neither true nor false", "write true or false"),
}


def _bad_field(error: ErrorDetails) -> BadRow:
    name, *places = error["loc"]
    field = f"{name}{''.join(f'[{place}]' for place in places)}"
    if error["type"] == "missing":
        return BadRow(f"{field} is missing", "write the question there")
    problem, remedy = _WRONG_TYPES.get(error["type"]) or (error["msg"], error["ctx"]["remedy"])
    return BadRow(f"{field} is {shown(error['input'])}, {problem}", remedy)


_SHORT = reprlib.Repr()
_SHORT.fillvalue = "…"
_SHORT.maxstring = 60
