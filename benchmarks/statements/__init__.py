"""Whether what the bot says in its own voice is true: speakers, yes and no, claims, and that sources differ.

draw           draws real sentences for annotation
sentences      who says what in them, as annotated and as read
verdicts       yes and no, sources that differ, and claims, on questions that bring their articles along

The sets beside them were written before the rules that they measure. Each is in two halves: `seen` was at
hand while the rules were made, `unseen` was not looked at.
"""
