"""The report in a real browser, as its readers see it."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from browser import Open, chromium, opening
from playwright.sync_api import Browser, Locator, Page
from report_fakes import small_run
from report_hostile import HOSTILE, hostile_run
from report_pages import compared
from run_texts import leaves

from evaluation.report.page import write_report
from evaluation.texts.run_texts import LANGUAGES, run_texts_in


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def open_file(browser: Browser) -> Iterator[Open]:
    with opening(browser) as open_file:
        yield open_file


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("report") / "report.html"
    write_report(file, small_run(), comparison=compared())
    return file


@pytest.fixture(scope="module")
def german_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("german") / "report.html"
    write_report(file, small_run(), comparison=compared(), texts=run_texts_in("de"))
    return file


@pytest.fixture(scope="module")
def hostile_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report with all hostile texts in every place, and a word that is longer than a line."""
    file = tmp_path_factory.mktemp("hostile") / "report.html"
    run, comparison = hostile_run("Oslo " + " ".join(HOSTILE) + "x" * 300)
    write_report(file, run, comparison=comparison)
    return file


def shown(page: Page) -> list[int]:
    """The numbers of the visible questions."""
    script = "entries => entries.filter(one => one.checkVisibility()).map(one => Number(one.id.slice(2)))"
    numbers: list[int] = page.locator(".entry").evaluate_all(script)
    return numbers


def control(page: Page, label: str) -> Locator:
    return page.locator("#filters").get_by_label(label, exact=True)


def count(page: Page) -> str:
    return page.locator("#shown").inner_text()


def focused(page: Page) -> str:
    """The id of the focused element, or its text where it has no id."""
    return str(page.evaluate("document.activeElement.id || document.activeElement.innerText"))


def open_all(page: Page) -> None:
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")


# Offline


def test_the_file_asks_for_nothing_and_complains_of_nothing(open_file: Open, report: Path) -> None:
    opened = open_file(report)
    open_all(opened.page)
    control(opened.page, "Failures only").check()
    assert [url for url in opened.asked_for if not url.startswith("data:")] == [report.as_uri()]
    assert opened.complaints == []


def test_without_script_every_question_can_be_read(open_file: Open, report: Path) -> None:
    page = open_file(report, java_script_enabled=False).page
    assert page.locator("#filters").is_hidden()
    assert page.locator("#shown").inner_text() == "8 questions"
    page.locator("#q-2 > summary").click()
    assert page.locator("#q-2 mark").nth(1).inner_text().endswith("Nobody was hurt.")


# Narrowing down


def test_all_questions_are_shown_at_first(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    assert (shown(page), count(page)) == ([1, 2, 3, 4, 5, 6, 7, 8], "All 8 questions")


@pytest.mark.parametrize(
    ("label", "option", "numbers"),
    [
        ("Outcome", "Wrongly refused (1)", [4]),
        ("Language", "German", [3, 7]),
        ("Type", "fact", [2, 5, 7]),
    ],
)
def test_a_choice_narrows_the_questions_down(
    open_file: Open, report: Path, label: str, option: str, numbers: list[int]
) -> None:
    page = open_file(report).page
    control(page, label).select_option(label=option)
    assert (shown(page), count(page)) == (numbers, f"{len(numbers)} of 8 questions")


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("when crane", [1]),  # in a question; the others have only one of the words
        ("FAHRE", [2, 3, 7, 8]),  # ignoring accents and case, in questions and quotes
        ("mittwoch", [3]),  # an expected answer
        ("The articles do not say", [4, 5]),  # a refusal
        ("Expected", []),  # the page's own words are not searched
    ],
)
def test_words_are_searched_in_questions_answers_and_quotes(
    open_file: Open, report: Path, words: str, numbers: list[int]
) -> None:
    page = open_file(report).page
    control(page, "Words").fill(words)
    assert shown(page) == numbers


def test_failures_alone_can_be_shown(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    control(page, "Failures only").check()
    assert (shown(page), count(page)) == ([3, 4, 6, 7], "4 of 8 questions")


def test_nothing_found_is_told_and_undone(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    control(page, "Words").fill("zeppelin")
    assert (shown(page), count(page)) == ([], "0 of 8 questions")
    page.get_by_role("button", name="Show all").click()
    assert (shown(page), focused(page)) == ([1, 2, 3, 4, 5, 6, 7, 8], "filter-text")
    assert page.url == report.as_uri()


def test_what_is_shown_is_kept_in_the_address(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    control(page, "Failures only").check()
    control(page, "Words").fill("crane & 50%")
    control(page, "Language").select_option("en")
    anchor = "#text=crane+%26+50%25&language=en&failures=yes"
    assert page.url == report.as_uri() + anchor
    again = open_file(report, anchor=anchor).page
    assert control(again, "Words").input_value() == "crane & 50%"
    assert control(again, "Language").input_value() == "en"
    assert control(again, "Failures only").is_checked()
    assert shown(again) == shown(page) == []


def test_an_address_that_names_no_choice_leaves_all(open_file: Open, report: Path) -> None:
    opened = open_file(report, anchor="#language=tlh&outcome=%22%5D&other=1")
    assert (shown(opened.page), opened.complaints) == ([1, 2, 3, 4, 5, 6, 7, 8], [])


def test_an_outcome_at_a_glance_leads_to_its_questions(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    page.get_by_role("link", name="Wrongly answered").click()
    assert (shown(page), control(page, "Outcome").input_value()) == ([6], "wrongly-answered")
    page.go_back()
    assert shown(page) == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_lost_question_leads_to_its_entry_though_it_was_hidden(open_file: Open, report: Path) -> None:
    page = open_file(report, anchor="#language=en").page
    page.locator("#changes details summary").first.click()
    page.locator("#changes").get_by_role("link", name="sails").click()
    page.locator("#q-7 mark").first.wait_for()
    page.wait_for_function("document.activeElement.parentElement.id === 'q-7'")


def test_all_that_is_shown_opens_and_closes_at_once(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    control(page, "Language").select_option("de")
    page.get_by_role("button", name="Open all").click()
    assert page.locator(".entry[open]").evaluate_all("all => all.map(one => one.id)") == ["q-3", "q-7"]
    page.get_by_role("button", name="Close all").click()
    assert page.locator(".entry[open]").count() == 0


# In German


def test_a_german_report_says_nothing_in_english(open_file: Open, german_report: Path) -> None:
    page = open_file(german_report).page
    open_all(page)
    shown = page.locator("body").inner_text().replace("questions.jsonl", "")
    english, german = (dict(leaves(run_texts_in(language))) for language in LANGUAGES)
    said = [text for place, text in english.items() if len(text) > 8 and text != german[place]]
    assert [text for text in said if text in shown] == []
    assert page.locator("html").get_attribute("lang") == "de"


def test_what_the_form_says_is_german_too(open_file: Open, german_report: Path) -> None:
    page = open_file(german_report).page
    assert count(page) == "Alle 8 Fragen"
    control(page, "Nur nicht bestandene").check()
    assert (shown(page), count(page)) == ([3, 4, 6, 7], "4 von 8 Fragen")
    page.get_by_role("button", name="Alle öffnen").click()
    assert page.get_by_role("button", name="Alle schließen").is_visible()


@pytest.mark.parametrize("name", ["report", "german_report"])
def test_no_label_is_cut_at_the_edge_of_its_drawing(
    open_file: Open, request: pytest.FixtureRequest, name: str
) -> None:
    page = open_file(request.getfixturevalue(name), viewport={"width": 390, "height": 844}).page
    cut = """all => all.filter(one => {
      const [own, drawn] = [one, one.ownerSVGElement].map((part) => part.getBoundingClientRect());
      return own.left < drawn.left - 1 || own.right > drawn.right + 1;
    }).map(one => one.textContent)"""
    labels = page.locator(".plot text")
    assert labels.count() > 40
    assert labels.evaluate_all(cut) == []


# Keyboard and assistive technology


def test_it_can_be_used_by_keyboard_alone(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to the questions"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert focused(page) == "filter-text"
    page.keyboard.type("crane")
    for _ in range(4):
        page.keyboard.press("Tab")
    assert focused(page) == "filter-failures"
    page.keyboard.press("Space")
    assert shown(page) == [4, 6, 7]
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("#q-4 .said").inner_text() == "The articles do not say."


def test_the_focus_can_be_seen_everywhere(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    page.locator("#filter-text").focus()
    seen = []
    for _ in range(12):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
    assert set(seen) == {"solid"}


def test_controls_and_regions_have_names_and_texts_their_language(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    open_all(page)
    nameless = """all => all.filter(one => !(one.labels?.length || one.innerText?.trim()
        || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby'))).length"""
    assert page.locator("input, select, button, a, summary, [role], [tabindex]").evaluate_all(nameless) == 0
    assert page.locator("#q-3 .question").get_attribute("lang") == "de"
    assert page.locator("#q-2 blockquote").first.get_attribute("lang") == "de"
    assert page.locator("#q-2 blockquote").last.get_attribute("lang") == "en"
    headings = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(one => Number(one.tagName[1]))")
    assert headings[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(headings))


# Light and dark, wide and narrow, on paper

LEAST_CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = rgba(getComputedStyle(one).backgroundColor);
      if (color[3] === 255) return color;
    }
    return rgba("canvas");
  };
  let least = [21, ""];
  for (const element of document.querySelectorAll("body *:not(script, option)")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const front = rgba(element.closest("svg") ? style.fill : style.color);
    const [dim, bright] = [light(front), light(ground(element))].sort((a, b) => a - b);
    const ratio = (bright + 0.05) / (dim + 0.05);
    if (ratio < least[0]) least = [ratio, element.outerHTML.slice(0, 120)];
  }
  return least;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(open_file: Open, report: Path, scheme: str) -> None:
    page = open_file(report, color_scheme=scheme).page
    open_all(page)
    ratio, where = page.evaluate(LEAST_CONTRAST)
    assert ratio >= 4.5, where  # https://www.w3.org/TR/WCAG22/#contrast-minimum


def test_the_page_is_dark_where_the_reader_wants_it_dark(open_file: Open, report: Path) -> None:
    grounds = [
        open_file(report, color_scheme=scheme).page.evaluate(
            "getComputedStyle(document.body).backgroundColor"
        )
        for scheme in ("light", "dark")
    ]
    assert grounds == ["rgb(251, 250, 247)", "rgb(22, 22, 20)"]


@pytest.mark.parametrize("name", ["report", "german_report", "hostile_report"])
def test_a_phone_never_scrolls_sideways(open_file: Open, request: pytest.FixtureRequest, name: str) -> None:
    page = open_file(request.getfixturevalue(name), viewport={"width": 360, "height": 740}).page
    open_all(page)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    tables = page.locator(".scroll").evaluate_all("all => all.map(one => one.getBoundingClientRect().right)")
    assert tables
    assert max(tables) <= 360


def test_wide_tables_scroll_in_their_own_box_by_keyboard(open_file: Open, report: Path) -> None:
    page = open_file(report, viewport={"width": 360, "height": 740}).page
    box = page.locator("#breakdown .scroll").first
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.querySelector('#breakdown .scroll').scrollLeft > 0")


def test_on_paper_every_question_is_open_and_the_form_is_not_there(open_file: Open, report: Path) -> None:
    page = open_file(report, color_scheme="dark").page
    page.emulate_media(media="print")
    assert page.locator("#filters").is_hidden()
    assert page.locator("nav").is_hidden()
    visible = page.locator(".quote mark").evaluate_all("all => all.map(one => one.checkVisibility())")
    assert visible == [True] * 7
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate(LEAST_CONTRAST)[0] >= 4.5


def test_printing_closes_again_what_it_opened(open_file: Open, report: Path) -> None:
    page = open_file(report).page
    page.locator("#q-3 > summary").click()
    opened = page.locator("#questions details[open]")
    assert page.pdf().startswith(b"%PDF-")
    assert opened.evaluate_all("all => all.map(one => one.id)") == ["q-3"]


# Hostile texts


def test_hostile_texts_are_texts(open_file: Open, hostile_report: Path) -> None:
    opened = open_file(hostile_report)
    page = opened.page
    open_all(page)
    page.mouse.move(300, 300)
    assert page.evaluate("window.__owned") is None
    assert (
        page.locator("img, iframe, object, embed, body script ~ *, .entry script, .entry style").count() == 0
    )
    assert opened.complaints == []
    assert [url for url in opened.asked_for if not url.startswith("data:")] == [hostile_report.as_uri()]
    question = page.locator("#q-1 .question").text_content()
    assert question is not None
    for text in HOSTILE[:8]:
        assert text in question


def test_hostile_kinds_can_be_chosen_and_kept_in_the_address(open_file: Open, hostile_report: Path) -> None:
    page = open_file(hostile_report).page
    control(page, "Type").select_option(index=1)
    assert shown(page) == [1]
    anchor = page.url[len(hostile_report.as_uri()) :]
    assert shown(open_file(hostile_report, anchor=anchor).page) == [1]


def test_the_policy_stops_what_might_get_in_nevertheless(open_file: Open, report: Path) -> None:
    opened = open_file(report)
    handler = """() => {
      const evil = "<button id=evil onclick='window.__owned = 1'>x</button>";
      document.body.insertAdjacentHTML("beforeend", evil);
      document.getElementById("evil").click();
      return window.__owned;
    }"""
    assert opened.page.evaluate(handler) is None
    assert any("Content Security Policy" in complaint for complaint in opened.complaints)
