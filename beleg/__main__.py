"""`beleg` and `python -m beleg`."""

from beleg.process import run_commands


def main() -> None:
    """Runs the command that was typed."""
    run_commands(_commands)


def _commands() -> None:
    from beleg.cli.app import app

    app(prog_name="beleg")


if __name__ == "__main__":
    main()
