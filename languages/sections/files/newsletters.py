"""What a newsletter has around its stories in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class NewsletterWords:
    """Lists in the notation of `languages.notation`, and regular expressions. An empty one is for none.

    Lists: `letter` are words for a newsletter. `ads` label an advertisement, `ads_by` begin a label that
    names who pays. `publisher_pages` are links to pages on the publisher ("Impressum"). `sharing` are words
    of links with which a story is shared.

    Regular expressions, in which LETTER stands for the words of `letter` in all languages: `leave` is how to
    unsubscribe, `received` why the mail was sent, `view` a link to the newsletter on the web, `passed_on`
    what is said to those who got it from somebody else, `publisher` the publisher's particulars. `settings`
    and `pass_on` are also in stories, so they count only in short lines and links. `read_more` is the whole
    text of a link to a story. `street` is a street with its number.
    """

    letter: str = ""
    leave: str = ""
    received: str = ""
    settings: str = ""
    view: str = ""
    passed_on: str = ""
    pass_on: str = ""
    publisher_pages: str = ""
    publisher: str = ""
    street: str = ""
    ads: str = ""
    ads_by: str = ""
    read_more: str = ""
    sharing: str = ""
