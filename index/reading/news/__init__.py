"""What news agencies, feeds, content systems and crawlers give out, one file a format.

Reading order is data order; a file imports only what stands above it:

    xml_stream   XML as it is found, mended on its way into the parser
    apart        the items of a broken XML file, each parsed by itself
    elements     the items of an XML file, one after the other
    times        moments and days as news services write them
    bodies       the text of an item: XHTML, NITF, HTML, plain text
    items        one item, one version of it, as an article
    agencies/    what agencies send: NewsML-G2, NewsML 1, NITF, ninjs
    feed_fields  what an entry of a feed says of itself
    feeds        .xml, .rss, .atom, .rdf: RSS and Atom
    wordpress    .xml: WordPress's export (WXR)
    xml          which of them an XML file is, by its root
    warc_records the records of a WARC file
    warc         .warc, .warc.gz: the pages of a crawl
    gdelt        .json, .csv, .tsv: GDELT's lists, which have no texts

An item's id is that of the service (`Source.item_id`: guid, uri, doc-id, Atom's id, the address where a feed
has none), in feeds behind the site where others may use the same: `ledger.example#17`. The id of the
article adds what tells its versions apart: a number as in `guid@3`, else a time as in
`guid@2024-02-05T13:03:00Z`, else a digest of its words, so that the same words in another file are the same
article, and other words another version. That of a withdrawal ends in `@withdrawn`. A page of a WARC is
`path#record`.

`published` is the day on which the item first came out as far as the file tells: the day its content or its
first version was made, else that of this version, which is `modified`. A moment without a zone counts as UTC.

What an outlet takes back (cancelled, withheld, killed, an Atom tombstone) is an article whose quotable text
is the editors' note, or the body where that says so itself, or the headline: never what was taken back. An
item under an embargo that is not over is no article yet.
"""
