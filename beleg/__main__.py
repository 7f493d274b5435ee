"""`beleg` and `python -m beleg`."""

from beleg.cli import app


def main() -> None:
    app(prog_name="beleg")


if __name__ == "__main__":
    main()
