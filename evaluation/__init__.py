"""From a question set to numbers that say how good the answers are. Asks as any caller of `bot` would.

question_row  one line of a question set, in whatever names
questions     a question set, read and checked row by row
answered      a question with the answer that was given
journal       what is answered already, kept when a run is interrupted
run           every question asked as a user would ask it
originals/    the corpus files read anew, to see whether a quote is in its article
metrics/      one answer's scores: retrieval, wording, citations, refusals, support
texts/        what people read of a run, in English and German
judge/        faithfulness and relevance in the eyes of a chat model, when asked for
resampling    how far a figure may be chance: bootstrap and randomisation test
measure       scores to metrics, with intervals and broken down
writing       a file that is there whole or not at all
saved         a run in a file: ids, scores and spans, no texts
compare       a run and a saved one question by question
gates         the bounds that a run must keep
report/       a run as one HTML page
"""
