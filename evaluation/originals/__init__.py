"""Reads the corpus independently of the index, to check whether a quote is in its article.

A check must not share code with what it checks: nothing here uses the code that made the index or the
citations. If the two read a file differently, quotes are reported as not valid, and that has to be looked
into. The readers here need not split a file into articles as exactly. They have to find out which words are
in the file and, if the file itself states it, in which of its articles.

set_in_lines words in the lines of a printed page
original     one article as it is in its file, and whether it contains a quote
decoding     the possible texts of a file's bytes
unpacked     unpacks the bytes of a file
web_page     the words of a web page
containers/  the words of files that are more than text
formats      reads the articles of an open file
files        lists the files of folders that may have articles
held         keeps the articles of files in memory unless they are too large
originals    looks up quotes in the articles
"""
