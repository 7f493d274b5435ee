"""Copies of agency texts against independent reports: how well `index.storage.relations` tells one from the
other.

events      invented events, in the words of an agency, of an editor, and of another reporter
words       speeches, boilerplate, local paragraphs and templates to make the pairs with
copying     what outlets do to an agency's text
reporting   what independent reports share without being copies
pairs       200 pairs of copies and 200 of independent reports, twice: one set to choose thresholds by, one
            kept back
speed       how long many articles take, and how much memory
"""
