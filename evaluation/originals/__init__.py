"""The corpus read anew, to see whether a quote is in its article.

A witness must not be the accused: nothing here uses what made the index or the citations. Where the two read
a file differently, quotes come out as not valid, and that is to be looked into. A reader here need not cut a
file into articles as neatly: it has to know which words stand in the file and, where the file says so itself,
in which of its articles.

set_in_lines words as they stand in the lines of a printed page
original     one article as its file has it, and whether a quote stands in it
decoding     what the bytes of a file may say
unpacked     the bytes of a file, unpacked
web_page     the words of a web page
containers/  the words of files that are more than text
formats      from an open file to its articles
files        the files of folders that hold articles
held         the articles of files, those that are not too large kept in memory
originals    the articles that quotes are looked up in
"""
