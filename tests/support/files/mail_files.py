"""Emails as mail programs and mailing services write them, for the tests of their readers."""
# ruff: noqa: E501 - mails read better whole

from collections.abc import Sequence
from email.header import Header
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText
from email.parser import BytesParser

DATE = "Tue, 03 Nov 2026 06:30:12 +0100"
FROM = "Küstenbote <morgen@kuestenbote.example>"


def mail(
    *,
    plain: str | None = None,
    html: str | None = None,
    subject: str = "Der Morgen an der Küste",
    sender: str = FROM,
    date: str | None = DATE,
    charset: str = "utf-8",
    headers: Sequence[tuple[str, str]] = (),
    carried: Sequence[bytes] = (),
    attached: Sequence[str] = (),
) -> bytes:
    """The bytes of an email with these parts."""
    texts = [MIMEText(text, kind, charset) for kind, text in (("plain", plain), ("html", html)) if text]
    whole: MIMEText | MIMEMultipart = texts[0]
    if len(texts) > 1:
        whole = MIMEMultipart("alternative", _subparts=texts)
    if carried or attached:
        whole = MIMEMultipart("mixed", _subparts=[whole])
        for content in carried:
            whole.attach(MIMEMessage(BytesParser().parsebytes(content)))
        for name in attached:
            part = MIMENonMultipart("text", "plain")
            part.set_payload("Attached words that are not read.")
            part.add_header("Content-Disposition", "attachment", filename=name)
            whole.attach(part)
    name, _, address = sender.rpartition(" <")
    whole["From"] = f"{Header(name, 'utf-8').encode()} <{address}" if name else sender
    whole["Subject"] = Header(subject, "utf-8").encode()
    whole["To"] = "leser@example.org"
    if date is not None:
        whole["Date"] = date
    for key, value in headers:
        whole[key] = value
    return whole.as_bytes()


def raw(headers: str, body: bytes) -> bytes:
    """An email with exactly these headers and this body."""
    return headers.strip("\n").replace("\n", "\r\n").encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def story_row(title: str, text: str, link: str, *, more: str = "Weiterlesen") -> str:
    """A story as newsletters lay it out: a table in a table, the title in large letters."""
    return f"""
<tr><td style="padding:0 24px"><table width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td><img src="https://img.kuestenbote.example/1.jpg" alt="Bild" width="552"></td></tr>
<tr><td style="font-family:Georgia,serif;font-size:22px;line-height:28px;font-weight:bold">
<a href="{link}" style="color:#111;text-decoration:none">{title}</a></td></tr>
<tr><td style="font-size:15px;line-height:22px">{text}</td></tr>
<tr><td><table><tr><td bgcolor="#0055aa"><a href="{link}" style="color:#fff">{more}</a></td></tr></table></td></tr>
</table></td></tr>"""


def newsletter(rows: str, *, language: str = "de", preheader: str = "Sturm, Fähre, Wahl") -> str:
    """A newsletter with these rows: hidden words above them, a farewell and an address below."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x">
<html lang="{language}"><head><title>Der Morgen</title><style>.x{{color:red}}</style></head>
<body style="margin:0;background:#f4f4f4">
<div style="display:none;font-size:1px;max-height:0;overflow:hidden">{preheader}&#847; &zwnj; &nbsp; &#847; &zwnj;</div>
<table width="100%" role="presentation"><tr><td align="center">
<table width="600" cellpadding="0" cellspacing="0" style="font-size:15px">
<tr><td align="right" style="font-size:11px"><a href="https://t.example/v/1">Im Browser ansehen</a></td></tr>
{rows}
<tr><td class="footer" style="font-size:11px;color:#777">Sie erhalten diesen Newsletter an leser@example.org.<br>
Küstenbote Verlag GmbH, Hafenstraße 3, 20457 Hamburg<br>
<a href="https://t.example/u/1">Newsletter abbestellen</a> | <a href="https://t.example/i">Impressum</a>
<img src="https://t.example/o.gif" width="1" height="1" alt=""></td></tr>
</table></td></tr></table></body></html>"""
