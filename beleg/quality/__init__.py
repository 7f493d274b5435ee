"""`beleg evaluate`: asks a question set, measures the answers, prints and saves the results.

commit            which version of the code runs
outputs           checks where it writes
evaluations       where `beleg evaluate` keeps its indexes and unfinished answers
evaluating        asking, scoring and measuring
evaluation_words  the words around the figures
evaluation_text   what it prints
"""
