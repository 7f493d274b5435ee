"""Rows by the usual field names, one article each: JSON Lines, JSON and tables.

Reading order is data order; a file imports only what stands above it:

    row          an article out of one row, and of rows none of which has a text
    json_lines   .jsonl, .ndjson, also .gz: one row a line
    json_head    the values that the beginning of a JSON file holds
    json_rows    where in a JSON file the rows are, told from its beginning
    json_values  the rows' own texts out of a JSON file of any size
    json_file    .json, .json.gz
    table        .csv, .tsv, also .gz
"""
