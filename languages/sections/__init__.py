"""What is written for each language, one table a section.

sentences/  how sentences are built: grammar, names, numbers
saying/     what sentences say, and how they contradict each other
asking/     how people ask
files/      what files say around articles
"""
