"""Languages of which only a few sections are written.

dutch, polish, portuguese    labels in files, number words, sentence ends, what asks how things are now
ukrainian                    number words, sentence ends, what asks how things are now
chinese, danish, japanese    labels in files, dates or number words
czech, finnish, hungarian    labels in files
romanian, swedish            labels in files
"""
