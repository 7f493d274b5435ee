"""What an answer says in words of its own, in the person's language, and how it is laid out.

A file imports only what stands above it:

    day_words         a day in words
    doubt             what an answer opens with that may be none
    looked_for        what a question is about, as a reminder
    refusal           what is said when the corpus does not answer
    phrases           the fixed phrases of an extractive answer
    openings          what stands above mentions and above the check of a claim
    timeline_phrases  what stands above a timeline
    lines/            one line beside a quote, an article or an answer
    layout/           an answer as it is laid out, and as Markdown
"""
