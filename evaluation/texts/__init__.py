"""The texts about a run for people, in English and German.

numbers   how numbers are written, with their units
metrics   each metric's plain name, and what it measures
outcomes  the outcomes of questions
reasons   why a question counts as it does
plots     the drawings
changes   the comparison with an older run
page      the page around everything else
questions the questions on the page, and the form that filters them
run_texts all texts of one language
"""
