"""The vectors that a search reads for a passage near the question: its own, its sentences' and its tokens'.

Chroma also has the first two and searches by them, but takes ten times as long to return them.

Of an index made before they were stored the token vectors are made when a question is asked.

    coding   Coding, CodedTokens: centres token vectors and codes them in four bits per number
    files    the files of a generation: written step by step, mapped into memory for reading
"""
