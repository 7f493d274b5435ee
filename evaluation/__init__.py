"""Measures how good the answers to a question set are. It asks `bot` as any other caller would.

question_row  parses one line of a question set, with the field names of several tools
questions     reads a question set and checks it row by row
answered      a question with its answer
journal       keeps the answers given so far if a run is interrupted
run           asks every question as a user would
originals/    reads the corpus files independently, to check whether a quote is in its article
metrics/      the scores of one answer: retrieval, wording, citations, refusals, support
texts/        the texts about a run for people, in English and German
judge/        faithfulness and relevance as judged by a chat model (optional)
resampling    how far a figure may be due to chance: bootstrap and randomisation test
measure       combines scores into metrics, with intervals and breakdowns
writing       writes a file either completely or not at all
saved         saves a run to a file: ids, scores and spans, no texts
compare       compares a run with a saved one, question by question
gates         bounds that the metrics of a run must meet
report/       renders a run as one HTML page
"""
