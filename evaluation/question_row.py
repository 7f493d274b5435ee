"""One line of a question set, in RAGAS's field names or those of other tools."""

import json
import reprlib
from typing import Annotated

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

from index.query import MAX_QUESTION_CHARACTERS
from index.readers.decoding import storable
from index.readers.fields import clean_label
from index.readers.languages import normalize_language

_SHOWN_CHARACTERS = 80


class BadRow(Exception):
    """What is wrong with a row, and the remedy."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem, remedy)
        self.problem = problem
        self.remedy = remedy


def read_row(line: str) -> "Row":
    """The row that a line holds. Raises BadRow, which names the first field that cannot be used."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadRow(f"{shown(line)} is broken JSON", "mend it or take it out") from error
    if not isinstance(row, dict):
        raise BadRow(f"{shown(row)} is no JSON object", 'write the row as {"user_input": "…"}')
    try:
        return Row.model_validate({name: value for name, value in row.items() if value is not None})
    except ValidationError as error:
        raise _bad_field(error.errors()[0]) from error


def shown(value: object) -> str:
    """The value in one short line, control characters as escapes."""
    text = _SHORT.repr(value)
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"


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
    """A string or a whole number as the index has it in its own ids and labels. What is neither stays as
    it is, for pydantic to refuse."""
    if isinstance(value, int) and not isinstance(value, bool):
        return clean_label(str(value))
    return (clean_label(value) or "") if isinstance(value, str) else value


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


class Row(BaseModel):
    """A row without its nulls. Empty stands for not there; other fields of the row are ignored."""

    model_config = ConfigDict(strict=True)

    user_input: _Asked = Field(validation_alias=AliasChoices("user_input", "question", "query"))
    id: _Label = ""
    language: Annotated[str, AfterValidator(_language)] = ""
    answerable: bool = Field(default=True, strict=False)  # tables export 1 and "true"
    question_type: _Label = ""
    reference: _Text = Field(
        default="", validation_alias=AliasChoices("reference", "ground_truth", "answer", "expected_output")
    )
    reference_answers: list[_Text] = []
    reference_contexts: list[_Text] = []
    reference_context_ids: list[_Label] = []
    given_contexts: list[_Text] = []
    given_context_ids: list[_Label] = []
    history: list[_Asked] = []
    source: _Label = ""


# What is wrong with a value by the type of pydantic's error, and the remedy.
_WRONG_TYPES = {
    "string_type": ("which is no text", "write it in quotation marks"),
    "list_type": ("which is no list", "write it in square brackets"),
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
