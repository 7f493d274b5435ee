"""An answer in a chat model's words, with quotes that are verified.

A file imports only what is above it:

    reply        what a chat model replied: claims with quotes, not trusted
    own_words    whether a claim may be given in the model's own words
    draft        an answer under construction: claims are verified and numbered
    second_look  a model that found no answer is shown only the best quotes
    answerer     ChatAnswerer: asks the model and checks its reply
"""
