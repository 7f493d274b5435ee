"""What people read of a run, in English and German.

numbers   how numbers are written, with their units
metrics   each metric's plain name, and what it measures
outcomes  what became of a question
reasons   why a question counts as it does
plots     the drawings
changes   a run beside an older one
page      the page around all of it
questions every question on the page, and the form that narrows them down
run_texts all texts of one language
"""
