"""GDELT's lists, which have no texts."""

import json

import pytest
from news_files import quotes, read

from index.reading.formats import format_of

ROW = {
    "url": "https://brae-post.example/1",
    "url_mobile": "",
    "title": "Ferry sails again",
    "seendate": "20240205T140000Z",
    "socialimage": "",
    "domain": "brae-post.example",
    "language": "English",
    "sourcecountry": "United Kingdom",
}
TEXT = "The mate said the ferry would sail again on Monday, four days after the storm."


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("list.json", json.dumps({"articles": [ROW]})),
        (
            "list.csv",
            "\ufeffURL,MobileURL,Date,Title\nhttps://brae-post.example/1,,2024-02-05 14:00:00,Ferry\n",
        ),
        (
            "20240205140000.gkg.csv",
            "20240205140000-1\t20240205140000\t1\tbrae-post.example\thttps://brae-post.example/1\t\t\tTAX\n",
        ),
        (
            "20240205140000.export.csv",
            "1156789012\t20240205\t202402\t2024\t2024.0986\tGBR\tUNITED KINGDOM\tGBR\n",
        ),
        (
            "20240205.mentions.tsv",
            "1156789012\t20240205133000\t20240205140000\t1\tbrae-post.example\thttps://b\n",
        ),
        ("events.tsv", "GLOBALEVENTID\tSQLDATE\tMonthYear\n1\t20240205\t202402\n"),
        (
            "ngrams.json",
            '{"date":"2024-02-05T14:00:00Z","ngram":"ferry","lang":"en","type":1,"pos":10,'
            '"pre":"The mate said the","post":"would sail","url":"https://b"}\n',
        ),
    ],
)
def test_a_list_is_told_in_one_line(name: str, content: str) -> None:
    reading = read(content, name)
    assert not reading.articles
    assert [failure.error for failure in reading.failed] == [
        "This is a list of GDELT, which names articles and has no texts:"
        " save the pages that it names, or take it out of the folder"
    ]


def test_a_row_that_somebody_gave_its_text_is_read() -> None:
    reading = read(json.dumps({"articles": [ROW, {**ROW, "text": TEXT}]}), "list.json")
    assert not reading.failed
    (found,) = reading.articles
    assert quotes(found) == [TEXT]
    assert (found.source.title, found.source.article_id) == ("Ferry sails again", "list.json#2")


def test_other_tables_and_lines_are_left_to_their_readers() -> None:
    line = json.dumps({"id": "a", "title": "Ferry", "text": TEXT}).encode()
    assert format_of("a.jsonl", line).reader == "rows.json_lines:read_json_lines"
    quoted = json.dumps({"id": "a", "text": TEXT, "quotes": ["x"], "pre": 1}).encode()
    assert format_of("a.jsonl", quoted).reader == "rows.json_lines:read_json_lines"
