"""What a search reads of a passage that is near the question: its vector, its sentences' and its tokens'.

Chroma has the former as well, and finds by them; it takes ten times as long to give them back.

    coding   Coding, CodedTokens: token vectors centred, in four bits a number, and back
    files    those of a generation: written as they come, mapped into memory to be read
"""
