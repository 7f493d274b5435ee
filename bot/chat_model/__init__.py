"""A chat model: what it is asked, and what it replies.

A file imports only what is above it in this list:

    model      loads a chat model by its name, and asks it
    stream     its reply as it comes, within a time limit
    prompts    every word that it is asked
    rewriting  a follow-up that it rewrites to stand alone
"""
