"""A chat model: what it is asked, and what it replies.

A file imports only what stands above it:

    model      a chat model by its name, and what it says to messages
    stream     its words as they come, within a time limit
    prompts    what it is asked, every word of it
    rewriting  a follow-up as it makes it stand alone
"""
