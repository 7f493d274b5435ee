"""Patterns in the first bytes of a file that identify its format where its name does not. Nothing heavy is
imported here."""

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
"""A page whose head is longer than the bytes searched for signs: exports may include a whole style sheet."""

TELEGRAM_JSON = re.compile(
    rb"\"date_unixtime\"\s*:\s*\"\d"
    rb"|\"type\"\s*:\s*\"(?:(?:public|private)_(?:channel|supergroup|group)|personal_chat|bot_chat|saved_messages)\""
    rb"|\"(?:personal_information|frequent_contacts|left_chats)\"\s*:\s*\{"
    rb"|\"profile_pictures\"\s*:\s*\[|\"chats\"\s*:\s*\{\s*\"about\""
)
# GDELT's files, recognised by the fields of its lists and the first columns of its tables.
GDELT_LIST = re.compile(rb'^(?=.*"seendate"\s*:)(?=.*"sourcecountry"\s*:).*"articles"\s*:', re.DOTALL)
GDELT_TABLE = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:"
    rb'"?URL"?[,\t]"?MobileURL"?[,\t]"?Date"?[,\t]"?Title"?\s*\r?\n'  # the API's list of articles
    rb"|\d{14}-T?\d{1,9}\t\d{14}\t\d\t|GKGRECORDID\t|DATE\tNUMARTS\t"  # the knowledge graph
    rb"|\d{6,12}\t(?:19|20)\d{6}\t(?:19|20)\d{4}\t(?:19|20)\d\d\t|GLOBALEVENTID[,\t]"  # events
    rb"|\d{6,12}\t\d{14}\t\d{14}\t\d\t"  # mentions
    rb'|\s{0,99}\[?\s{0,99}\{(?=[^\n]{0,4000}"ngram"\s*:)(?=[^\n]{0,4000}"pre"\s*:)'  # n-grams of the web
    rb"|\s{0,99}\{(?=[^\n]{0,8000}\"quotes\"\s{0,9}:\s{0,9}\[\s{0,9}\{\s{0,9}\"pre\")"  # quotations
    rb")",
)
# Fields that only ninjs has, or an id together with a field that other formats have too.
NINJS = re.compile(
    rb'ninjs-schema|"name"\s*:\s*"ninjs"|"body_xhtml"\s*:'
    # Rows of other formats may have fields of these names too; their text is in a field named as here.
    rb'|^(?!.*"(?:text|content|body|plaintext)"\s*:)'
    rb'(?:(?=.*"(?:version[cC]reated|pub[sS]tatus|representation[tT]ype)"\s*:)'
    rb'|(?=.*"(?:uri|guid)"\s*:)'
    rb'(?=.*"(?:body_html|body_text|bodies|headlines|copyright[hH]older|first[cC]reated)"\s*:))',
    re.DOTALL,
)

# Reading lists, recognised by fields that only they have.
READWISE_READER = re.compile(rb'(?s)\A(?=.*"parent_id")(?=.*"reading_progress")')
READWISE_EXPORT = re.compile(rb'"user_book_id"')
READWISE_TABLE = re.compile(rb'\A\W*Highlight"?,"?Book Title\b')
POCKET = re.compile(rb'(?s)\A(?=.*"quote")(?=.*"(?:highlights|resolved_url)")')
INSTAPAPER_JSON = re.compile(rb'"bookmark_id"')
INSTAPAPER_TABLE = re.compile(rb'\A\W*URL"?,"?Title"?,"?Selection\b')
