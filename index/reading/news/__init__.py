"""Formats of news agencies, feeds, content systems and crawlers, one module per format.

The modules are in the order of the data flow, and each imports only those above it:

    xml_stream   repairs XML on its way into the parser
    apart        the items of a broken XML file, each parsed by itself
    elements     the items of an XML file, one after the other
    times        moments and days as news services write them
    bodies       the text of an item: XHTML, NITF, HTML, plain text
    items        makes an article of one version of an item
    agencies/    formats of news agencies: NewsML-G2, NewsML 1, NITF, ninjs
    feed_fields  the fields of a feed's entry
    feeds        .xml, .rss, .atom, .rdf: RSS and Atom
    wordpress    .xml: WordPress's export (WXR)
    xml          chooses the reader of an XML file by its root
    warc_records the records of a WARC file
    warc         .warc, .warc.gz: the pages of a crawl
    gdelt        .json, .csv, .tsv: GDELT's lists, which have no texts

`Source.item_id` is the item's id in the service: guid, uri, doc-id, Atom's id, or the address if a feed has
none. In feeds it is prefixed with the site if other sites may use the same id: `ledger.example#17`. The id of
the article adds a part that distinguishes versions: a number as in `guid@3`, else a time as in
`guid@2024-02-05T13:03:00Z`, else a digest of its words. So the same words in another file are the same
article, and other words are another version. The id of a withdrawal ends in `@withdrawn`. The id of a page in
a WARC is `path#record`.

`published` is the day on which the item first appeared, according to the file: when its content or first
version was created, else when this version was, which is `modified`. A moment without a zone is in UTC.

An item that an outlet withdraws (cancelled, withheld, killed, an Atom tombstone) is an article whose quotable
text is the editors' note, or the body if it states the withdrawal, or the headline. The withdrawn text is
never quotable. An item under embargo is not read until the embargo is over.
"""
