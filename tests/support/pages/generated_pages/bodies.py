"""The parts of layouts: a body with its ground truth, and the furniture around articles."""
# ruff: noqa: E501 - text and markup read better whole

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from generated_pages.words import Words


@dataclass(slots=True)
class Body:
    """Markup as it is built, with what in it may be quoted and what may not.

    `contexts` has for a sentence the words that its place adds and that are not part of it.
    """

    html: list[str] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)
    contexts: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add(self, markup: str) -> None:
        self.html.append(markup)

    def says(self, sentences: Sequence[str], context: tuple[str, ...] = ()) -> str:
        """Records the sentences as the article's, and returns them as markup."""
        self.sentences += sentences
        if context:
            self.contexts |= dict.fromkeys(sentences, context)
        return escape(" ".join(sentences), quote=False)

    def not_said(self, text: str) -> str:
        """Records the text as furniture, and returns it as markup."""
        self.furniture.append(text)
        return escape(text, quote=False)

    def paragraphs(self, words: Words, count: int, form: str = "<p>{}</p>") -> str:
        return "\n".join(form.format(self.says(words.paragraph())) for _ in range(count))


def around(body: Body, words: Words, article: str, outlet: str) -> str:
    """The page: the article among a site's navigation, cookie notice, sidebar and footer."""
    rng = words.rng
    say = lambda what: body.not_said(words.furniture(what))  # noqa: E731
    cookie = rng.choice(
        [
            f"<div id='cookie-banner' class='consent'><p>{say('cookie')}</p><button>OK</button></div>",
            f"<dialog open><p>{say('cookie')}</p></dialog>",
            f"<div role='dialog' aria-label='Cookies'><p>{say('cookie')}</p></div>",
            f"<section class='cmp-notice cookie'><p>{say('cookie')}</p></section>",
        ]
    )
    navigation = rng.choice(
        [
            f"<nav><ul><li><a href='/'>{words.furniture('home')}</a></li><li><a href='/s'>Sport</a></li></ul></nav>",
            f"<div class='menu'><a href='/'>{words.furniture('home')}</a> <a href='/s'>Sport</a></div>",
            f"<header role='banner'><a href='/'>{escape(outlet)}</a><ul><li><a href='/k'>Kultur</a></li></ul></header>",
        ]
    )
    sidebar = rng.choice(
        [
            f"<aside class='sidebar'><h2>{words.furniture('read')}</h2><p><a href='/z'>{say('teaser')}</a></p></aside>",
            f"<div class='sidebar widget'><p>{say('program')}</p></div>",
            f"<section class='related-articles'><h3>{words.furniture('related')}</h3>"
            f"<a href='/z'><h4>Zoo</h4><p>{say('teaser')}</p></a></section>",
            "",
        ]
    )
    footer = f"<footer class='site-footer'><p>© {escape(outlet)}. {say('rights')}</p></footer>"
    return "\n".join([cookie, navigation, article, sidebar, footer])


def inside(body: Body, words: Words, what: str) -> str:
    """Furniture that appears between an article's paragraphs."""
    text = body.not_said(words.furniture(what))
    forms: Mapping[str, tuple[str, ...]] = {
        "newsletter": (
            "<div class='newsletter-signup'><p>{}</p><form><input type='email'><button>OK</button></form></div>",
            "<aside><p>{}</p></aside>",
        ),
        "paywall": (
            "<div class='paywall'><p>{}</p><a href='/abo'>Abo</a></div>",
            "<section class='offer subscription-box'><h3>Plus</h3><p>{}</p></section>",
            "<aside class='piano-offer'><p>{}</p></aside>",
        ),
        "caption": (
            "<figure><img src='a.jpg' alt=''><figcaption>{} <span class='credit'>Foto: dpa</span></figcaption></figure>",
            "<div class='image'><img src='a.jpg'><p class='image-caption'>{}</p></div>",
            "<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>{}</p></div>",
        ),
        "teaser": (
            "<div class='related'><a href='/z'><h3>Zoo</h3><p>{}</p></a></div>",
            "<aside class='teaser'><a href='/z'>{}</a></aside>",
            "<ul class='related-links'><li><a href='/z'>{}</a></li></ul>",
        ),
        "bio": (
            "<div class='author-bio'><p>{}</p></div>",
            "<aside class='author-box'><img src='a.jpg'><p>{}</p></aside>",
        ),
        "comment": (
            "<section id='comments'><h3>1</h3><div class='comment'><p>{}</p></div></section>",
            "<div class='comments-area'><ol><li class='comment'><p>{}</p></li></ol></div>",
        ),
    }
    return words.rng.choice(forms[what]).format(text)
