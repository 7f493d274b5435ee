"""One answer's scores by name of metric. A metric that does not count a question is not among its scores.

normalise   makes texts comparable
retrieval   the gold articles in the ranking
wording     the gold answers in the answer and in its quotes
citations   the gold articles and quotes among the citations; whether quotes are real
statements  the kind of statement quoted, its speaker, and the verdict yes or no
refusals    whether the answer was refused, and whether it should have been
support     whether the answer was sure, and whether it was right
metric      the metrics: their names, whether higher or lower is better, and what they measure
scoring     computes the scores of all answers
"""
