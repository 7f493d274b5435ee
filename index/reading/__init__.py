"""Reads the files of a corpus folder into articles. Each format has its own module or package.

The modules are listed in the order in which data passes through them. A module imports only those above it:

    all_languages the words of files, those of all languages together
    signs         patterns in a file's first bytes that identify its format
    formats       the table of file formats and their readers
    item_ids      item ids: some are globally unique, others only within one outlet
    files         lists the files of a folder that may be articles, and those that cannot be
    file_reading  the result of reading one file
    decoding      bytes to text
    blocks        a file of any size as blocks and lines of text, gzipped or not
    cut_off       texts of which a news service gives only the beginning
    fields/       reads an article's metadata from a row, a page or a header, field by field
    doubts        doubts about an article: metadata that is contradictory, unreadable or missing
    teaser_pages  recognises pages that only list articles
    plain/        .txt, .md
    mime          the parts of a mail, and of a page saved as one file
    html/         .html, .htm, .mhtml, .mht, and markup in a field of a row
    rows/         .jsonl, .json, .csv, .tsv, also .gz: rows by the usual field names
    lists/        reading lists, in which a row is not always one article
    exports/      exports from press databases and Telegram
    documents/    .pdf, .docx, .rtf
    mail/         .eml, .mbox: mails, and the stories of newsletters
    transcripts/  .vtt, .srt
    news/         formats of news agencies and sites: NewsML, NITF, ninjs, feeds, WordPress, WARC
    entries       the articles of a file in any of these formats
"""
