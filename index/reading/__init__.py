"""From a corpus folder to articles, one file a format.

Reading order is data order; a file imports only what stands above it:

    signs         what the first bytes of a file tell its kind by
    formats       which kinds of file are read, and by what: the one table
    item_ids      ids of items: some are worldwide, others an outlet's own
    files         the files of a folder that are articles, and those that cannot be
    file_reading  what reading one file comes to
    decoding      bytes to text
    blocks        a file of any size as blocks and lines of text, gzipped or not
    cut_off       texts that a news service gives only the beginning of
    fields/       what a row, a page or a header says of its article, field by field
    doubts        what a row says of its article that cannot be so
    teaser_pages  pages that list articles and are none
    plain/        .txt, .md
    mime          the parts of a mail, and of a page saved as one file
    html/         .html, .htm, .mhtml, .mht, and markup in a field of a row
    rows/         .jsonl, .json, .csv, .tsv, also .gz: rows by the usual field names
    lists/        reading lists whose rows are more, or less, than articles
    exports/      what databases and Telegram export
    documents/    .pdf, .docx, .rtf
    mail/         .eml, .mbox: mails, and the stories of newsletters
    transcripts/  .vtt, .srt
    news/         what news agencies and sites publish in: NewsML, NITF, ninjs, feeds, WordPress, WARC
    entries       the articles of a file, whatever its format
"""
