import pytest

from bot.links.addresses import short_address, short_path
from index.text.articles import Source


@pytest.mark.parametrize(
    ("url", "short"),
    [
        ("https://www.post.example/2024/05/harbour.html", "post.example/…/harbour.html"),
        ("https://post.example/harbour", "post.example/harbour"),
        ("https://post.example/", "post.example"),
        ("https://post.example/news/?id=4#:~:text=No.", "post.example/news"),
        ("https://bank.example@evil.example/a/b", "evil.example/…/b"),
        ("https://post.example/a/Gr%C3%B6%C3%9Fe", "post.example/…/Größe"),
        ("https://post.example/a/x%2Fevil%20y", "post.example/…/x%2Fevil%20y"),
        ("https://post.example/a/" + "long-" * 20, "post.example/…/…" + ("long-" * 20)[-31:]),
    ],
)
def test_an_address_is_shown_as_its_host_and_last_part(url: str, short: str) -> None:
    assert short_address(url) == short


@pytest.mark.parametrize(
    ("path", "short"),
    [("a.txt", "a.txt"), ("dir/a.txt", "dir/a.txt"), ("corpus/2024/dir/a.txt", "…/dir/a.txt")],
)
def test_a_path_is_shown_as_its_last_two_parts(path: str, short: str) -> None:
    assert short_path(Source("a", path)) == short
