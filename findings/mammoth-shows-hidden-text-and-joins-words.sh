#!/usr/bin/env bash
# One would expect the text of a .docx to be what Word shows. mammoth gives hidden text (w:vanish) as any other text,
# without a message. The result of a simple field (w:fldSimple: a date, a document property, a cross-reference) is
# left out, while the same field in its longer form (w:fldChar) is kept; a line break written as w:cr is left out
# too, so that two words become one. Of these two, messages say that an unrecognised element was ignored, but not
# that text went with it. A sentence loses its number and reads on, and a note to the desk can be quoted as reported.
# Seen with mammoth 1.13.0 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check mammoth==1.13.0 cobble==0.1.4

"$work/venv/bin/python" - <<'PY'
import io
import sys
import zipfile

import mammoth

OPENXML = "http://schemas.openxmlformats.org"
OFFICE = "application/vnd.openxmlformats"


def run(text, properties=""):
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def document(paragraph):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{OPENXML}/package/2006/content-types">'
            f'<Default Extension="rels" ContentType="{OFFICE}-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml"'
            f' ContentType="{OFFICE}-officedocument.wordprocessingml.document.main+xml"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{OPENXML}/package/2006/relationships"><Relationship Id="rId1"'
            f' Type="{OPENXML}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{OPENXML}/wordprocessingml/2006/main">'
            f"<w:body><w:p>{paragraph}</w:p></w:body></w:document>",
        )
    file.seek(0)
    return file


def expect(what, paragraph, known, messages):
    result = mammoth.extract_raw_text(document(paragraph))
    seen = result.value, [message.message for message in result.messages]
    print(f"{what}: {seen[0]!r}, messages {seen[1]!r}")
    if seen != (known, messages):
        sys.exit(f"changed: {what} was {known!r}, messages {messages!r}")


hidden = run(" Check with the lawyer.", "<w:rPr><w:vanish/></w:rPr>")
expect("hidden text", run("The talks go on.") + hidden, "The talks go on. Check with the lawyer.\n\n", [])
simple = f'<w:fldSimple w:instr=" DOCPROPERTY Turnout ">{run("61.4")}</w:fldSimple>'
expect(
    "simple field",
    run("Turnout was ") + simple + run(" per cent."),
    "Turnout was  per cent.\n\n",
    ["An unrecognised element was ignored: w:fldSimple"],
)
longer = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCPROPERTY Turnout </w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("61.4")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
expect("longer field", run("Turnout was ") + longer + run(" per cent."), "Turnout was 61.4 per cent.\n\n", [])
expect(
    "line break",
    "<w:r><w:t>Harbour</w:t><w:cr/><w:t>reopens</w:t></w:r>",
    "Harbourreopens\n\n",
    ["An unrecognised element was ignored: w:cr"],
)
PY
