"""A run as one HTML page that opens offline, for people who have to decide whether to trust the bot.

words      numbers, metrics and languages as a reader meets them, by `evaluation.texts`
outcomes   what became of a question, in one word of a few
reasons    why a question counts as it does, in sentences
entries    a question as the page shows it: quotes in their context, what was expected, reasons
glance     how many questions have which outcome, and which failed
figures    the metrics in groups, and broken down
drawing    a drawing as the template sets it
plots      three of them: retrieval by rank, refusing by threshold, latency
changes    what became of each metric and question since an older run
page       all of it through the templates into one text, and into a file

`templates` has `page.html.jinja` and the parts it includes, `page.css` and `page.js`. Whatever
comes from a question set, an article or a model is escaped by the templates; nothing of it is markup.
"""
