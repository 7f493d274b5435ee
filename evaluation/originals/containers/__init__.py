"""The words of files that are more than text, one kind of file a reader. Each takes the open file.

values      the words of the values that rows and objects have
word        .docx: what stands in the parts of a Word file
rtf         .rtf
pdf         .pdf
subtitles   .vtt, .srt
mail        .eml, .mbox, .mhtml: the texts of every part
xml         .xml and its kin: what stands in the elements, item by item
warc        .warc: the pages in it, record by record
tables      .csv, .tsv: what stands in the cells
json_values .json, .jsonl: every string, object by object
"""
