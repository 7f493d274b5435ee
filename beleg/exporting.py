"""`/export` in `beleg chat`: writes the conversation to a file."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bot.export.documents import document
from bot.export.exported import Exported
from index.errors import BelegError

_FORMS = {".html": "html", ".htm": "html", ".md": "md", ".markdown": "md"}


def export_conversation(conversation: Sequence[Exported], name: str, *, language: str) -> Path:
    """Writes the conversation to a file of that name, and returns its path. The name's ending decides the
    format; "" means a new web page in the working directory. No existing file is overwritten. Raises
    BelegError when the file cannot be written."""
    form = _FORMS.get(Path(name).suffix.lower()) if name else "html"
    if form is None:
        raise BelegError(f"{name!r} is no name for an export", "let it end with .html or .md")
    made = document(conversation, form=form, language=language, now=datetime.now().astimezone())
    try:
        file = Path(name or made.name).expanduser()
        with file.open("xb") as opened:
            opened.write(made.content)
    except FileExistsError as error:
        raise BelegError(f"{str(file)!r} exists, and is not overwritten", "choose another name") from error
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BelegError(
            f"{name or made.name!r} cannot be written ({reason})", "choose another name"
        ) from error
    return file
