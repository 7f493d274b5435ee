"""What a terminal's screen shows in the end, when a program has moved back and overwritten lines."""

import re

_STEP = re.compile(
    r"\x1b\[(?P<count>\d*)(?P<move>[A-D])|\x1b\[(?P<how>[0-2]?)(?P<erase>[JK])|(?P<control>[\r\n\x08])"
    r"|\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b.|(?P<text>[^\x1b\r\n\x08]+)"
)
"""Cursor moves, erasing and control characters; then codes that only colour; then text."""


def screen(output: str) -> str:
    """The lines that `output` leaves on the screen, without trailing blanks."""
    lines, row, column = [""], 0, 0
    for step in _STEP.finditer(output):
        count = int(step["count"] or 1)
        if text := step["text"]:
            line = lines[row].ljust(column)
            lines[row] = line[:column] + text + line[column + len(text) :]
            column += len(text)
        elif step["control"] == "\n":
            row, column = row + 1, 0
        elif step["control"] == "\r":
            column = 0
        elif step["control"] == "\x08" or step["move"] == "D":
            column = max(0, column - count)
        elif step["move"] == "A":
            row = max(0, row - count)
        elif step["move"] == "B":
            row += count
        elif step["move"] == "C":
            column += count
        elif step["erase"]:
            lines[row] = _erased(lines[row], column, step["how"])
            if step["erase"] == "J":
                del lines[row + 1 :]
        lines += [""] * (row + 1 - len(lines))
    return "\n".join(line.rstrip() for line in lines)


def _erased(line: str, column: int, how: str) -> str:
    """The line with a part erased: for "1" up to the cursor, for "2" all of it, else from the cursor on."""
    if how == "1":
        return " " * column + line[column:]
    return "" if how == "2" else line[:column]
