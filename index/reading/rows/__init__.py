"""Rows with the usual field names, one article each: JSON Lines, JSON and tables.

The modules are in the order of the data flow, and each imports only those above it:

    row          makes an article of one row, and reports files whose rows have no text
    json_lines   .jsonl, .ndjson, also .gz: one row per line
    json_head    parses the beginning of a JSON file
    json_rows    finds out from the beginning of a JSON file where its rows are
    json_values  the JSON text of each row of a file of any size
    json_file    .json, .json.gz
    table        .csv, .tsv, also .gz
"""
