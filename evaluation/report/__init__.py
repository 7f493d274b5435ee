"""Renders a run as one HTML page that opens offline, for people who have to decide whether to trust the bot.

words      numbers, metrics and languages as shown to readers, with `evaluation.texts`
outcomes   the outcome of a question
reasons    why a question counts as it does, in sentences
entries    a question as shown on the page: quotes in their context, what was expected, reasons
glance     how many questions have each outcome, and which failed
figures    the metrics in groups, and their breakdowns
drawing    the data of a drawing for the template
plots      the drawings: retrieval by rank, refusing by threshold, being sure by threshold, latency
changes    the changes of metrics and questions since an older run
page       renders the templates into one page, and writes it to a file

`templates` has `page.html.jinja` and the parts it includes, `page.css` and `page.js`. All text from a
question set, an article or a model is escaped by the templates; none of it is markup.
"""
