"""Finds the stories of a newsletter, and removes everything else.

A module imports only those above it:

    furniture      recognises lines of a newsletter that are not in its stories
    plain_stories  the stories of a newsletter in plain text
    faces          recognises headings by the size and weight of their letters
    layout         changes the markup of newsletters to be like that of web pages
    footers        removes the end of a newsletter, its frame and advertisements
    headings       finds the headings that open stories
    stories        the stories of a newsletter, by its headings
"""
