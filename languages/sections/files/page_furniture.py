"""What is on a page around its article, in one language: menus, links to other articles, appeals."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class PageFurnitureWords:
    """Lists of words and phrases in the notation of `languages.notation`. An empty one is for none.

    `menu` are entries of menus and buttons, a list without stars and slashes. After `abbreviations` a full
    stop does not end the sentence of a heading; capitals matter.

    Outlets: `outlets` are words that names of newspapers and broadcasters have or end with. After a name may
    come a comma, one of `in_` and its place ("Daily Post, in Leeds"); before it, in a copyright notice, `by`.

    Links: `references` begin a line that leads to another article; those of `links` may begin a sentence too.
    `run_in` are beginnings of such lines behind a sentence's end without a blank; capitals matter. After one
    of `the_post` and a title, `appeared_first` is before a website.

    Appeals: a line asks the reader to subscribe if it has one of `letters` ("newsletter") and one of
    `people`, or of `polite_people`, for which capitals matter ("Sie"). With one of `cookies` and one of
    these, of `websites` or of `accept`, it asks for consent, and so it does if it begins with `we_use` and
    has one of `cookies_used`. `rights` are reserved at the end of a page. `follow` begins a line on other
    websites, and `download` one on an `app`.

    Embedded content: a line with one of `consent` asks whether to load it, and so does one with both sides of
    one of `consent_pairs`, in this order ("view this video | accept").
    """

    menu: str = ""
    abbreviations: str = ""
    outlets: str = ""
    in_: str = ""
    by: str = ""
    references: str = ""
    links: str = ""
    run_in: str = ""
    the_post: str = ""
    appeared_first: str = ""
    letters: str = ""
    people: str = ""
    polite_people: str = ""
    cookies: str = ""
    websites: str = ""
    accept: str = ""
    we_use: str = ""
    cookies_used: str = ""
    rights: str = ""
    follow: str = ""
    download: str = ""
    app: str = ""
    consent: str = ""
    consent_pairs: str = ""
