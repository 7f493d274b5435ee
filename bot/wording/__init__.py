"""The answer's own words, in the person's language, and its layout.

A file imports only what is above it:

    doubt             the opening of an answer that may not answer the question
    looked_for        what a question is about, as a reminder
    refusal           what is said when the corpus has no answer
    phrases           the fixed phrases of an extractive answer
    openings          the line above mentions and above the check of a claim
    timeline_phrases  the line above a timeline
    lines/            single lines beside a quote, an article or an answer
    layout/           the layout of an answer, and the answer as Markdown
"""
