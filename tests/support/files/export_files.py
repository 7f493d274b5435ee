"""Exports in the formats of press databases and of Telegram Desktop, with invented texts."""

import html
import json
import textwrap
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

from docx import Document

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Article

PIER = (
    "The harbour council voted on Monday to rebuild the eastern pier, which a storm had torn away in the "
    "night of November 3. The well-known engineer Ada Roe said that the state-of-the-art structure would "
    "cost 94 million euros and that it would be finished before the summer of 2027."
)
QUOTE = '"We have waited long enough," said Roe.'
HAFEN = (
    "Der Hafenrat hat am Montag beschlossen, den östlichen Pier wieder aufzubauen, den ein Sturm in der "
    "Nacht zum 3. November weggerissen hatte. Ein- und Ausgang bleiben, wo sie waren."
)
JETEE = (
    "Le conseil du port a décidé lundi de rebâtir la jetée de l'Est, emportée par une tempête en novembre."
)


def read(name: str, content: bytes | str) -> FileReading:
    raw = content.encode() if isinstance(content, str) else content
    return read_file(CorpusFile(name, Path(name)), raw)


def paragraphs(article: Article) -> list[str]:
    return [article.text[start:end] for start, end in article.paragraphs]


def wrapped(text: str, width: int = 80) -> str:
    return "\n".join(textwrap.wrap(text, width))


def centred(*lines: str) -> str:
    return "\n".join(line.center(80).rstrip() for line in lines)


def nexis_text(*documents: str, beginning: str = "{} of {} DOCUMENTS") -> str:
    parts = [
        f"\n\n{centred(beginning.format(number, len(documents)))}\n\n\n{document.strip(chr(10))}\n\n"
        for number, document in enumerate(documents, start=1)
    ]
    return "\ufeff" + "".join(parts)


def docx(lines: Sequence[str]) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def rtf(lines: Sequence[str]) -> str:
    body = "".join(f"\\pard {_escaped(line)}\\par\n" for line in lines)
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Arial;}}}}{body}}}"


def rtf_table(rows: Sequence[tuple[str, str]]) -> str:
    """A row for each field, as Factiva writes them; line breaks separate the paragraphs of a cell here."""
    body = "".join(
        f"\\trowd\\cellx800\\cellx9000\\pard\\intbl\\b {code}\\b0\\cell "
        + "\\par ".join(map(_escaped, value.split("\n")))
        + "\\cell\\row\n"
        for code, value in rows
    )
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Arial;}}}}{body}\\pard\\par}}"


def _escaped(text: str) -> str:
    return "".join(letter if ord(letter) < 128 else f"\\u{ord(letter)}?" for letter in text)


def factiva_table(language: str, fields: Mapping[str, str], text: Mapping[str, Sequence[str]]) -> str:
    """An article of Factiva's page with field codes; the fields in `text` have paragraphs."""
    rows = []
    for code in (*fields, *text):
        if code in text:
            value = "".join(
                f'<p class="articleParagraph {language}articleParagraph">{words}</p>\n'
                for words in text[code]
            )
        else:
            value = f"<br/>{fields[code]}" if code == "AN" else fields[code]
        cell = '<td align="right" valign="top" class="index">'
        rows.append(f"<tr>{cell}<b>{code}</b>&nbsp;</td><td>{value}</td></tr>")
    order = sorted(rows, key=lambda row: "<b>AN</b>" in row)
    return (
        f'<div class="article {language}Article"><table cellpadding="1">{"".join(order)}</table><br/></div>'
        "<br/><span></span>"
    )


def factiva_lines(
    language: str, number: str, headline: str, lines: Sequence[str], text: Sequence[str]
) -> str:
    """An article of Factiva's page without field codes."""
    head = "".join(f"\n\t<div>{line}\n\t</div>" for line in lines)
    body = "".join(
        f'\n\t<p class="articleParagraph {language}articleParagraph">{words}\n\t</p>' for words in text
    )
    return (
        f'<div id="article-{number}" class="article" >\n\t<div class="article {language}Article">\n\t<p>'
        f"<div id=\"hd\" ><span class='{language}Headline'> {headline}</span>\n\t</div>{head}\n\t</p>{body}"
        f"\n\t<p>Document {number}\n\t</p></div>\n</div><br/><span></span>"
    )


def factiva_page(*articles: str) -> str:
    style = ".article{page-break-after:always;}" * 20
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="UTF-8"/>\n<title>Factiva</title>\n'
        f'<style type="text/css">{style}</style>\n</head>\n<body><div id="nav"><h1>Factiva</h1></div>'
        f'<div id="contentWrapper"><div id="contentLeft"><span></span>{"".join(articles)}</div></div>'
        '<div id="pageFooter"><span class="copyright">&copy; 2024 Factiva, Inc.</span></div>'
        "</body>\n</html>\n"
    )


def europresse_page(*articles: str) -> str:
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Europresse</title></head><body>\n'
        f"{''.join(articles)}\n</body></html>"
    )


def europresse_article(outlet: str, header: str, title: str, byline: str, text: str, number: str) -> str:
    return (
        "<article><header>"
        f'<div class="rdp__DocPublicationName"><span class="DocPublicationName">{outlet}'
        '<span class="icon-Information" sourcecode="X"></span></span></div>'
        f'<div class="rdp__DocHeader"><span class="DocHeader">{header}</span></div>'
        '<div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">'
        f"{title}</p></div>{byline}</header><section>"
        f'<div class="DocText clearfix"><div class="docOcurrContainer">{text}</div></div></section>'
        "<footer><small>© 2024 SA Le Port. Tous droits réservés.</small>"
        f'<div class="publiC-lblNodoc">{number}</div>'
        '<div class="publiC-lblCertificat">Ce certificat est émis à Ada Roe.</div>'
        "</footer></article>\n"
    )


def telegram_json(*messages: dict[str, object], **facts: object) -> str:
    chat = {"name": "Hafen Ticker", "type": "public_channel", "id": 1234567890, **facts}
    return json.dumps({**chat, "messages": list(messages)}, ensure_ascii=False, indent=1)


def message(number: int, text: object, **more: object) -> dict[str, object]:
    return {
        "id": number,
        "type": "message",
        "date": "2024-09-12T14:33:05",
        "date_unixtime": "1726144385",
        "from": "Hafen Ticker",
        "from_id": "channel1234567890",
        "text": text,
        "text_entities": [],
        **more,
    }


def telegram_page(*messages: str, name: str = "Hafen Ticker") -> str:
    return (
        '<!DOCTYPE html>\n<html>\n\n <head>\n\n  <meta charset="utf-8"/>\n<title>Exported Data</title>\n\n'
        '  <link href="css/style.css" rel="stylesheet"/>\n </head>\n\n <body onload="CheckLocation();">\n\n'
        '  <div class="page_wrap">\n\n   <div class="page_header">\n\n    <div class="content">\n\n'
        f'     <div class="text bold">\n{name}\n     </div>\n\n    </div>\n\n   </div>\n\n'
        '   <div class="page_body chat_page">\n\n    <div class="history">\n\n'
        '     <div class="message service" id="message-1">\n\n      <div class="body details">\n'
        "12 September 2024\n      </div>\n\n     </div>\n"
        f"{''.join(messages)}\n    </div>\n\n   </div>\n\n  </div>\n\n </body>\n\n</html>\n"
    )


def page_message(
    number: int,
    inside: str,
    *,
    sender: str | None = "Hafen Ticker",
    date: str = "12.09.2024 14:33:05 UTC+02:00",
) -> str:
    """A message of a page; without a sender it is joined to the message before."""
    joined = "" if sender else " joined"
    name = f'       <div class="from_name">\n{html.escape(sender)} \n       </div>\n\n' if sender else ""
    return (
        f'     <div class="message default clearfix{joined}" id="message{number}">\n\n'
        f'      <div class="body">\n\n       <div class="pull_right date details" title="{date}">\n14:33\n'
        f"       </div>\n\n{name}{inside}\n"
        "      </div>\n\n     </div>\n"
    )


def page_text(text: str) -> str:
    return f'       <div class="text">\n{text}\n       </div>\n'
