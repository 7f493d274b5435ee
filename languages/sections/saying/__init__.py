"""What sentences say, and how they contradict each other.

statements     who says, denies or confirms something
happenings     what happens, and what is paid
measures       units, and how exact a figure is
figures        what a figure is a figure of, beside it in a text
days           days, and that they have moved
disagreements  by which two sentences contradict each other
corrections    how articles say that a figure was wrong, and which is right
claims         how sentences say the same as a claim, or the opposite
"""
