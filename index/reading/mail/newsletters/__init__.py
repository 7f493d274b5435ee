"""The stories of a newsletter, and all that is none of them.

A file imports only what stands above it:

    furniture      lines of a newsletter that are none of its stories
    plain_stories  the stories of a newsletter in plain text
    faces          headings told by the size and weight of their letters
    layout         the markup of newsletters made like that of web pages
    footers        the end of a newsletter, and advertisements in it
    headings       which headings open stories
    stories        the stories of a newsletter, by its headings
"""
