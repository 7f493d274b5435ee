#!/usr/bin/env bash
# One would expect the text of a PDF to hold the hyphens that are drawn, at the end of a line too, or the word joined.
# PDFium puts a hyphen that ends a line between letters, and the line break after it, into one character that is no
# text: U+FFFE from get_text_range(), U+0002 from get_text_bounded(). It does so whether the hyphen only divides a
# word (govern-ment) or belongs to it (Anglo-American), so both look alike, and search() finds the word in neither
# spelling. Columns of newsprint break words all the time: quoted or indexed as they come, these words are lost.
# Seen with pypdfium2 5.15.2 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pypdfium2==5.15.2

"$work/venv/bin/python" - <<'PY'
import sys

import pypdfium2


def page_of(lines):
    """A PDF of one page with these lines of Helvetica."""
    drawn = "BT /F1 12 Tf 72 700 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    data, starts = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        starts.append(len(data))
        data += f"{number} 0 obj\n{part}\nendobj\n".encode()
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(data)
    return data + b"xref\n0 6\n0000000000 65535 f \n" + table + end


def expect(what, seen, known):
    print(f"{what}: {seen!a}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!a}")


def text_of(lines):
    return pypdfium2.PdfDocument(page_of(lines))[0].get_textpage()


divided = text_of(["The govern-", "ment said on Monday"])
expect("range, divided word", divided.get_text_range(), "The govern\ufffement said on Monday")
expect("bounded, divided word", divided.get_text_bounded(), "The govern\x02ment said on Monday")
expect("search, joined", divided.search("government").get_next(), None)
expect("search, with its hyphen", divided.search("govern-ment").get_next(), None)
compound = text_of(["The Anglo-", "American deal"])
expect("bounded, hyphenated word", compound.get_text_bounded(), "The Anglo\x02American deal")
expect("bounded, inside a line", text_of(["The Anglo-American deal"]).get_text_bounded(), "The Anglo-American deal")
expect("bounded, after digits", text_of(["from 2019-", "2020 on"]).get_text_bounded(), "from 2019-\r\n2020 on")
PY
