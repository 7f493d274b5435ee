"""How pages ask the reader to subscribe, in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class SubscriptionWords:
    """Lists of words and phrases in the notation of `languages.notation`. An empty one is for none.

    An offer has one of `subscriptions`, one of `offers`, and one of `readers` or `polite_readers`, for which
    capitals matter ("Sie"). One of `phrases` is enough by itself. So is one of `remaining` after another
    word ("3 free articles left"), one of `questions` before a question mark ("schon Abonnent?"), or one of
    `articles_are` with `for_subscribers` a few words later.

    Prices: `currencies` come after a number. A price is for one of `periods` after one of `per` ("a month"),
    or for `each_period` ("monthly"). The price after a trial begins with one of `afterwards`, and then may
    come `costs` and `only`. A trial lasts some of `trial_numbers` and of `trial_periods`, and may be `free`.

    One of `said` shows that a line reports something and offers nothing.
    """

    subscriptions: str = ""
    offers: str = ""
    readers: str = ""
    polite_readers: str = ""
    phrases: str = ""
    remaining: str = ""
    questions: str = ""
    articles_are: str = ""
    for_subscribers: str = ""
    currencies: str = ""
    per: str = ""
    periods: str = ""
    each_period: str = ""
    afterwards: str = ""
    costs: str = ""
    only: str = ""
    trial_numbers: str = ""
    trial_periods: str = ""
    free: str = ""
    said: str = ""
