"""The formats of news agencies.

A module imports only those above it:

    newsml_g2  .xml: newsItem, newsMessage
    nitf       .xml, .nitf: nitf
    newsml_1   .xml: NewsML 1.x
    ninjs      .json, .jsonl: ninjs 1 to 3
"""
