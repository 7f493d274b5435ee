"""From a question set to numbers that say how good the answers are. Asks as any caller of `bot` would.

question_row  one line of a question set, in whatever names
questions     a question set, read and checked row by row
answered      a question with the answer that was given
run           every question asked, in order; what was answered survives an interrupt
originals/    the corpus files read anew, to see whether a quote is in its article
metrics/      one answer's scores: retrieval, wording, citations, refusals
judge         faithfulness and relevance in the eyes of a chat model, when asked for
measure       scores to metrics, with intervals and broken down
compare       two runs question by question
gates         the bounds that a run must keep
saved         a run in a file: ids, scores and spans, no texts
report/       a run as one HTML page
"""
