"""Whether what the bot says in its own voice is true: speakers, yes and no, claims, and that sources differ.

draw           draws real sentences for annotation
sentences      who says what in them, as annotated and as read
verdicts       yes and no, sources that differ, and claims, on questions that come with their articles
tagger_tokens  the tokens of annotated sentences, with the default model's vectors
tagger_model   a small learned tagger over them
tagger         what it finds, compared with the rules

The sets in `sets` were written before the rules that they measure. Those of questions have two halves: `seen`
was used while the rules were made, `unseen` was not looked at. Whenever an unseen half was looked at, to
learn from its errors, it was moved to the seen half, and somebody who did not know the rules wrote a new one.
"""
