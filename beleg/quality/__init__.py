"""`beleg evaluate`: a question set asked, measured, printed and saved.

commit            which code it was
outputs           where it writes
evaluations       where `beleg evaluate` keeps its indexes and unfinished answers
evaluating        asking, scoring and measuring
evaluation_words  the words around the figures
evaluation_text   what it prints
"""
