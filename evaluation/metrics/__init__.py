"""One answer's scores by name of metric. A metric that does not count a question is not among its scores.

normalise   texts made comparable
retrieval   the gold articles in the ranking
wording     the gold answers in the answer and in its quotes
citations   the gold articles and quotes among the citations; whether quotes are real
statements  the kind of statement quoted, its speaker, and yes or no
refusals    refused or not, and whether it should have been
support     sure or not, and whether rightly
metric      the metrics: their names, which way each is better, and what it says
scoring     the scores of every answer
"""
