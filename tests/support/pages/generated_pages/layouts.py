"""Twelve ways in which sites lay out an article, each in several forms."""
# ruff: noqa: E501 - text and markup read better whole

from collections.abc import Callable
from html import escape

from generated_pages.bodies import Body, inside
from generated_pages.words import Words

Layout = Callable[[Body, Words, str, str], str]
"""Makes an article's markup from its headline and the line under it."""

_WRAPPERS = (
    "<aside class='story'>{}</aside>",
    "<form id='aspnetForm' method='post'>{}</form>",
    "<div class='has-caption post'>{}</div>",
    "<article class='post hentry tag-lendal-credit category-creditors'>{}</article>",
    "<div class='accreditation creditors-story'>{}</div>",
    "<main class='teaser-page nav-open'>{}</main>",
    "<section class='page-with-sidebar newsletter-off'>{}</section>",
    "<div class='figure-left captioned'><article>{}</article></div>",
    "<div id='comments-enabled' class='related-tag-harbour'>{}</div>",
)


def wrappers(body: Body, words: Words, title: str, dateline: str) -> str:
    """The whole article in an element, or under a class, that other sites use for furniture."""
    form = words.rng.choice(
        ["<p>{}</p>", "<div class='paragraph'>{}</div>", "<p class='text-credit-union'>{}</p>"]
    )
    inner = f"<h1>{escape(title)}</h1>{dateline}{body.paragraphs(words, 4, form)}"
    return words.rng.choice(_WRAPPERS).format(inner)


def linked_data(body: Body, words: Words, title: str, dateline: str) -> str:
    """A plain article; its head is what is tested."""
    return f"<article><h1>{escape(title)}</h1>{dateline}{body.paragraphs(words, 3)}</article>"


def ticker(body: Body, words: Words, title: str, dateline: str) -> str:
    """Entries with times, most of them with headings."""
    rng = words.rng
    form = rng.choice(
        [
            "<div class='entry'><time datetime='2024-05-06T{0}'>{0}</time><h3>{1}</h3><p>{2}</p></div>",
            "<li class='liveblog-entry'><span class='time'>{0} Uhr</span><h4>{1}</h4><p>{2}</p></li>",
            "<section><h3>{0} – {1}</h3><p>{2}</p></section>",
            "<article><header><time>{0}</time> <h2>{1}</h2></header><div><p>{2}</p></div></article>",
            "<p><strong>{0} Uhr: {1}</strong></p><p>{2}</p>",
        ]
    )
    entries = []
    for hour in range(18, 12, -1):
        clock, heading = f"{hour}:{rng.randint(10, 59)}", words.heading()
        context = (clock, heading)
        entries.append(form.format(clock, escape(heading), body.says(words.paragraph(1, 3), context)))
    joined = "\n".join(entries)
    listed = f"<ul>{joined}</ul>" if form.startswith("<li") else f"<div class='live'>{joined}</div>"
    lead = body.paragraphs(words, 1)
    return f"<main><h1>{escape(title)}</h1>{dateline}{lead}{listed}</main>"


def tables(body: Body, words: Words, title: str, dateline: str) -> str:
    """Results in a table, and in lines that are not sentences."""
    rng = words.rng
    columns = {
        "de": ("Ort", "Stimmen"),
        "fr": ("Lieu", "Voix"),
        "es": ("Lugar", "Votos"),
        "tr": ("Yer", "Oy"),
    }
    header = columns.get(words.language, ("Place", "Votes"))
    places = rng.sample(["Görnitz", "Averby", "Tamsin", "Rodenau", "Nordeck", "Pellwick"], 4)
    rows = []
    for place in places:
        row = (place, f"{rng.randint(1, 40)},{rng.randint(0, 9)}")
        body.sentences.append(" ".join(row))
        body.contexts[" ".join(row)] = header
        rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>")
    heads = "".join(f"<th>{cell}</th>" for cell in header)
    top = rng.choice([f"<thead><tr>{heads}</tr></thead><tbody>", f"<tr>{heads}</tr>"])
    table = f"<table>{top}{''.join(rows)}</table>"
    table = rng.choice([table, f"<figure class='wp-block-table'>{table}</figure>", f"<div>{table}</div>"])
    result = f"FC {places[0]} – TSV {places[1]} {rng.randint(0, 4)}:{rng.randint(0, 4)}"
    body.sentences.append(result)
    results = rng.choice(["<p>{}</p>", "<ul><li>{}</li></ul>", "<div>{}</div>"]).format(result)
    return (
        f"<article><h1>{escape(title)}</h1>{dateline}{body.paragraphs(words, 2)}{table}{results}"
        f"{body.paragraphs(words, 1)}</article>"
    )


def interview(body: Body, words: Words, title: str, dateline: str) -> str:
    """Questions and answers, with the questions in bold, in headings or in definition lists."""
    form = words.rng.choice(
        [
            "<p><strong>{0}</strong></p><p>{1}</p>",
            "<p><b>{0}</b><br>{1}</p>",
            "<h3>{0}</h3><p>{1}</p>",
            "<p class='question'><em>{0}</em></p><p class='answer'>{1}</p>",
            "<dl><dt>{0}</dt><dd>{1}</dd></dl>",
        ]
    )
    parts = []
    for number in range(3):
        question = words.question(number)
        parts.append(form.format(escape(question), body.says(words.paragraph(1, 3), (question,))))
    return f"<article><h1>{escape(title)}</h1>{dateline}{body.paragraphs(words, 1)}{''.join(parts)}</article>"


def paywall(body: Body, words: Words, title: str, dateline: str) -> str:
    """A subscription offer between the paragraphs or after the last."""
    rng = words.rng
    first, rest = body.paragraphs(words, 2), body.paragraphs(words, rng.randint(0, 2))
    offer = inside(body, words, "paywall")
    rest = rng.choice([f"<div class='paywalled-content'>{rest}</div>", rest])
    return f"<article><h1>{escape(title)}</h1>{dateline}{first}{offer}{rest}</article>"


def line_breaks(body: Body, words: Words, title: str, dateline: str) -> str:
    """Paragraphs wrapped with `<br>`, or separated by two of them."""
    rng = words.rng
    if rng.random() < 0.5:
        wrapped = []
        for _ in range(3):
            text = body.says(words.paragraph()).split()
            lines = [" ".join(text[start : start + 8]) for start in range(0, len(text), 8)]
            wrapped.append(f"<p>{rng.choice(['<br>', '<br/>' + chr(10)]).join(lines)}</p>")
        inner = "".join(wrapped)
    else:
        break_ = rng.choice(["<br><br>", "<br />\n<br />\n", "<br>&nbsp;<br>"])
        inner = f"<div class='body'>{break_.join(body.says(words.paragraph()) for _ in range(4))}</div>"
    return f"<article><h1>{escape(title)}</h1>{dateline}{inner}</article>"


def old_tables(body: Body, words: Words, title: str, dateline: str) -> str:
    """A site from the nineties: everything in table cells."""
    break_ = words.rng.choice(["<br><br>", "<p>"])
    text = break_.join(body.says(words.paragraph()) for _ in range(4))
    menu = "".join(f"<a href='/{name}'>{name}</a><br>" for name in ("Home", "Sport", "Archiv", "Kontakt"))
    return (
        f"<table width=100%><tr><td width=120>{menu}</td><td><font size=5><b>{escape(title)}</b></font><br>"
        f"{dateline}<font face=Arial>{text}</font></td></tr></table>"
    )


def leads(body: Body, words: Words, title: str, dateline: str) -> str:
    """The first paragraph apart from the others."""
    lead = body.says([words.sentence()])
    head, lead_in = words.rng.choice(
        [
            ("<header><h1>{0}</h1><p class='article__lead'>{1}</p></header>{2}", ""),
            ("<h1>{0}</h1>{2}<h2>{1}</h2>", ""),
            ("<h1>{0}</h1>{2}<div class='teaser-content'><p>{1}</p></div>", ""),
            ("<header><h1>{0}</h1>{2}<h2 class='subtitle'>{1}</h2></header>", ""),
            ("<hgroup><h1>{0}</h1><p class='standfirst'>{1}</p></hgroup>{2}", ""),
            ("<h1>{0}</h1><p class='teaser-text'><b>{1}</b></p>{2}", ""),
        ]
    )
    top = head.format(escape(title), lead, dateline)
    return f"<article>{top}<div class='article-content'>{lead_in}{body.paragraphs(words, 3)}</div></article>"


def corrections(body: Body, words: Words, title: str, dateline: str) -> str:
    """A correction of what was wrong before, below the article or beside it."""
    form = words.rng.choice(
        [
            "{0}<footer><p>{1}</p></footer>",
            "{0}<aside class='correction'><p>{1}</p></aside>",
            "<aside><p>{1}</p></aside>{0}",
            "{0}<div class='article-footer'><p><em>{1}</em></p></div>",
            "{0}<footer class='article__footer'><small>{1}</small></footer>",
        ]
    )
    paragraphs = body.paragraphs(words, 3)
    inner = form.format(paragraphs, body.says([words.correction()]))
    return f"<article><h1>{escape(title)}</h1>{dateline}{inner}</article>"


def inline_elements(body: Body, words: Words, title: str, dateline: str) -> str:
    """Words of a sentence in inline elements, and one that is struck out."""
    rng = words.rng
    forms = ("<time datetime='1989-11-09'>{}</time>", "<label>{}</label>", "<output>{}</output>", "<code>{}</code>",
             "<progress value=1>{0}</progress>{0}", "<del>siebzehn</del> <ins>{}</ins>", "<abbr title='x'>{}</abbr>", "<mark>{}</mark>",
             "<a href='/x'>{}</a>", "<data value='1'>{}</data>", "<span class='credit-sum'>{}</span>", "<kbd>{}</kbd>",
             "<b>{}</b>", "<var>{}</var>", "<bdi>{}</bdi>", "<button class='term'>{}</button>", "<s>zwölf</s> {}")  # fmt: skip
    paragraphs = []
    for _ in range(4):
        marked = []
        for sentence in words.paragraph():
            body.says([sentence])
            parts = escape(sentence, quote=False).split(" ")
            place = rng.randrange(1, len(parts) - 1)
            parts[place] = rng.choice(forms).format(parts[place])
            marked.append(" ".join(parts))
        paragraphs.append(f"<p>{' '.join(marked)}</p>")
    return f"<article><h1>{escape(title)}</h1>{dateline}{''.join(paragraphs)}</article>"


def furniture(body: Body, words: Words, title: str, dateline: str) -> str:
    """An article with pictures, teasers, a newsletter, its author and its comments."""
    kinds = ["caption", "teaser", "newsletter", "bio", "comment"]
    middle = [inside(body, words, what) for what in words.rng.sample(kinds[:3], 3)]
    paragraphs = [body.paragraphs(words, 1) for _ in range(4)]
    mixed = "".join(part for pair in zip(paragraphs, [*middle, ""], strict=True) for part in pair)
    ends = "".join(inside(body, words, what) for what in kinds[3:])
    share = f"<div class='share'><a href='/f'>{words.furniture('share')}</a></div>"
    return f"<article><h1>{escape(title)}</h1>{dateline}{share}{mixed}</article>{ends}"


LAYOUTS: tuple[Layout, ...] = (
    wrappers,
    linked_data,
    ticker,
    tables,
    interview,
    paywall,
    line_breaks,
    old_tables,
    leads,
    corrections,
    inline_elements,
    furniture,
)
