"""An answer in a chat model's words, with quotes that are looked up.

A file imports only what stands above it:

    reply        what a chat model replied: claims with quotes, a stranger's
    own_words    whether a claim may stand in the model's own words
    draft        an answer while it is made of claims: looked up, and numbered
    second_look  a model that declines is shown the best quotes alone
    answerer     ChatAnswerer: the model asked, its reply checked
"""
