"""How a command ends when it fails: with one line, and the documented exit status."""

import functools
from collections.abc import Callable
from contextlib import suppress
from typing import ParamSpec

import typer

from index.errors import BelegError, reason_of

_P = ParamSpec("_P")


def told(command: Callable[_P, None]) -> Callable[_P, None]:
    """Makes a command end as documented: a known problem with one line and status 1, an interrupt with 130.

    With `as_json` among its arguments the problem is printed to stdout as a JSON object.
    """

    @functools.wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        as_json = bool(kwargs.get("as_json"))
        try:
            command(*args, **kwargs)
        except BelegError as error:
            _tell(error, as_json=as_json)
            raise typer.Exit(1) from None
        except BrokenPipeError:
            raise  # click ends quietly when the reader of a pipe has gone
        except OSError as error:
            where = repr(str(error.filename)) if error.filename else "The system"
            problem = BelegError(
                f"{where}: {reason_of(error)}", "check the path, its permissions and the disk"
            )
            _tell(problem, as_json=as_json)
            raise typer.Exit(1) from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None

    return run


def _tell(error: BelegError, *, as_json: bool) -> None:
    from beleg.output.as_json import print_json
    from beleg.terminal.console import complain

    if as_json:
        with suppress(OSError):  # the problem may be that stdout cannot be written
            print_json({"error": error.problem, "remedy": error.remedy})
            return
    complain(str(error))
