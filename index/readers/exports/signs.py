"""What the first bytes of an export are told by. The table of formats reads it: nothing heavy is imported."""

import re

NEXIS_TEXT = re.compile(
    rb"^\s*(?:\d{1,6} +of +\d{1,6} +DOCUMENTS?|Dokument +\d{1,6} +von +\d{1,6}"
    rb"|Documento? +\d{1,6} +(?:de|sur|of|di|van) +\d{1,6})\s*$"
    rb"|\A(?=[\s\S]{0,8192}?^\s*(?:Length|L\xc3?.nge|Longueur|Longitud|Lengte):.{0,20}$)"
    rb"(?=[\s\S]{0,8192}?^\s*Body\s*$)"
    rb"|^\s*(?:Job Number|Auftragsnummer):",
    re.MULTILINE,
)
FACTIVA_PAGE = re.compile(
    rb"<title>\s*(?:Dow Jones )?Factiva|class=[\"']article [a-z]{2,6}Article|id=[\"']article-[A-Za-z0-9]{20}"
)
EUROPRESSE = re.compile(rb"DocPublicationName|publiC-lblNodoc|rdp__articletitle")
TELEGRAM_PAGE = re.compile(
    rb"<title>\s*Exported Data\s*</title>|class=[\"']page_body chat_page"
    rb"|class=[\"']message (?:default|service)"
)
LONG_HEAD = re.compile(rb"\A(?![\s\S]*<body)[\s\S]*<(?:script|style)", re.IGNORECASE)
"""A page whose head is longer than what tells its kind: exports may carry the site's whole style sheet."""

TELEGRAM_JSON = re.compile(
    rb"\"date_unixtime\"\s*:\s*\"\d"
    rb"|\"type\"\s*:\s*\"(?:(?:public|private)_(?:channel|supergroup|group)|personal_chat|bot_chat|saved_messages)\""
    rb"|\"(?:personal_information|frequent_contacts|left_chats)\"\s*:\s*\{"
    rb"|\"profile_pictures\"\s*:\s*\[|\"chats\"\s*:\s*\{\s*\"about\""
)
