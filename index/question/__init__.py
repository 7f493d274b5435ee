"""What a question itself states, before anything is searched.

A file imports only those above it:

    language           the language of a question, ignoring its names
    query              Query: what is asked, and the filters
    embedding          a question as the embedding model reads it
    back_references    words by which a question refers to what was said before
    names              the names in a question, and those that no passage has
    near_outlets       outlets that may be meant by an unknown one
    times/             the dates and times in a text
    outlet_names       the outlets that a text names
    answer_kind/       what kind of answer is asked for, and whether a sentence has it
    reading            QuestionReading: what a question's words say, read once
    inferred_filters/  filters that a question states in its own words
    parts/             the parts of a question that asks for several things
    present            whether a question asks how things are now
    earlier_version    whether a question asks for an earlier version
"""
