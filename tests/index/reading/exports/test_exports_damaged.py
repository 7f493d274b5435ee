"""Exports with bytes changed, removed and doubled: each gives articles and error lines, and no exception."""

import random

import pytest
from export_files import (
    HAFEN,
    PIER,
    europresse_article,
    europresse_page,
    factiva_lines,
    factiva_page,
    message,
    nexis_text,
    page_message,
    page_text,
    read,
    telegram_json,
    telegram_page,
)

UNI = f"A pier\nThe Post\nSeptember 12, 2024\nLength: 9 words\nBody\n\n{PIER}\n\nEnd of Document\n"
FILES = {
    "a.txt": nexis_text(
        f"The Post\n\nSeptember 12, 2024\n\nA pier\n\nLENGTH: 9 words\n\n{PIER}\n\nLANGUAGE: ENGLISH"
    ),
    "b.txt": UNI,
    "f.html": factiva_page(
        factiva_lines(
            "de", "pnp0000020240912du4i003v3", "Ein Pier", ["9 Wörter", "12 September 2024", "P"], [HAFEN]
        )
    ),
    "e.html": europresse_page(
        europresse_article("Le Port", "12 septembre 2024", "Un", "", f"<p>{PIER}</p>", "news·20240912·LP·1")
    ),
    "messages.html": telegram_page(page_message(2, page_text(PIER)), page_message(3, page_text(HAFEN))),
    "result.json": telegram_json(message(2, PIER), message(3, [{"type": "bold", "text": "A pier"}, HAFEN])),
}


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_export_raises_nothing(name: str) -> None:
    whole = FILES[name].encode()
    chance = random.Random(name)
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            at, length = chance.randrange(len(damaged)), chance.randint(1, 40)
            harm = chance.choice(("change", "cut", "double"))
            if harm == "change":
                damaged[at : at + 1] = bytes([chance.randrange(256)])
            elif harm == "cut" and len(damaged) > 2 * length:
                del damaged[at : at + length]
            else:
                damaged[at:at] = damaged[at : at + length]
        reading = read(name, bytes(damaged))
        assert all("could not be read" not in failure.error for failure in reading.failed)
