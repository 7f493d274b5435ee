"""Languages of which only a few sections are written.

dutch, polish, portuguese    labels in files, number words, what asks how things are now
ukrainian                    number words, what asks how things are now
chinese, czech, danish       labels in files
finnish, hungarian, japanese  labels in files
romanian, swedish            labels in files
"""
