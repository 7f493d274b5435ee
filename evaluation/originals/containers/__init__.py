"""The words of files that are more than text, one reader per kind of file. Each reader takes the open file.

values      the words in the values of rows and objects
word        .docx: the words in the parts of a Word file
rtf         .rtf
pdf         .pdf
subtitles   .vtt, .srt
mail        .eml, .mbox, .mhtml: the texts of every part
xml         .xml and related formats: the words in the elements, item by item
warc        .warc: its pages, record by record
tables      .csv, .tsv: the words in the cells
json_values .json, .jsonl: every string, object by object
"""
