"""Benchmarks of speed, quality and code, compared with simpler methods, earlier versions and other projects.
README.md has the commands.

measuring/       measuring code that several benchmarks share
house            how the code is laid out, compared with other projects
bm25             BM25 over any terms
baselines        what simpler retrieval finds on a question set
publish          the sample and the public question sets, measured for `results/`
answerers        both answerers on part of the sample set, measured for `results/`
speed            how fast indexing and asking are, and how much memory they take
search_speed     how long a warm search takes
evaluating       what evaluating costs on top of answering
reading_memory   how much memory reading a file takes
indexing_memory  how much memory a build takes
asked_for        what the kind of answer asked for is worth
terms            which terms find most
token_forms      what answers lose by the form in which token vectors are stored
finding          what each part of a search is worth
halves           XQuAD answered with a reader that has not seen the articles
fitting/         fits the weights of the ranking and of the confidence
statements/      whether what the bot says in its own voice is true
coverage/        questions about which articles exist, recognised among similar messages
copies/          copies of agency texts against independent reports
dialogues/       dialogues held with the real bot, and judged
"""
