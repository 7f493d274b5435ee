"""Whether what the bot says in its own voice is true: speakers, yes and no, claims, and that sources differ.

draw           draws real sentences for annotation
sentences      who says what in them, as annotated and as read
verdicts       yes and no, sources that differ, and claims, on questions that bring their articles along
tagger_tokens  the tokens of annotated sentences, with the default model's vectors
tagger_model   a small learned tagger over them
tagger         what it finds beside the rules

The sets in `sets` were written before the rules that they measure. Those of questions are in two halves:
`seen` was at hand while the rules were made, `unseen` was not looked at. When an unseen half had been looked
at, to learn from what was wrong, it went to the seen one, and a new one was written by somebody who did not
know the rules.
"""
