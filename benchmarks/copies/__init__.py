"""Copies of agency texts against independent reports: how well `index.storage.relations` distinguishes them.

events      invented events, in the words of an agency, of an editor, and of another reporter
words       speeches, boilerplate, local paragraphs and templates to make the pairs from
copying     what outlets do to an agency's text
reporting   what independent reports share without being copies
pairs       two sets of 200 pairs of copies and 200 of independent reports: one to choose thresholds by, one
            held back
speed       how long many articles take, and how much memory
"""
