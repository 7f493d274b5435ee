"""What a web page says of its article.

A file imports only what stands above it:

    linked_data  which node of JSON-LD is the page's own, and what it says
    dates        the day on which a page says it was published
    kind         what a web page says of the kind of its article
    fields       what a web page says of itself
"""
