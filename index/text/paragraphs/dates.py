"""Dates as pages write them, and lines that are nothing but a date."""

import re
from datetime import date

from index.text.letters import folded

_MONTH_NAMES = (
    "january jan januar jänner janvier janv enero ene ocak oca gennaio gen janeiro januari январь января янв",
    "february feb februar feber février févr fév febrero şubat şub febbraio fevereiro fev februari "
    "февраль февраля фев",
    "march mar märz mär mrz mars marzo mart março maart mrt март марта",
    "april apr avril avr abril abr nisan nis aprile апрель апреля апр",
    "may mai mayo mayıs maggio mag maio mei май мая",
    "june jun juni juin junio haziran haz giugno giu junho июнь июня июн",
    "july jul juli juillet juil julio temmuz tem luglio lug julho июль июля июл",
    "august aug août agosto ago ağustos ağu augustus август августа авг",
    "september sep sept septembre septiembre setiembre eylül eyl settembre set setembro "
    "сентябрь сентября сен",
    "october oct oktober okt octobre octubre ekim eki ottobre ott outubro out октябрь октября окт",
    "november nov novembre noviembre kasım kas novembro ноябрь ноября ноя",
    "december dec dezember dez décembre déc diciembre dic aralık ara dicembre dezembro декабрь декабря дек",
)
MONTH_NUMBERS = {
    folded(name): number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()
}

_MONTH = r"(?:" + "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True)) + r")\b\.?"

# Each form has the day, the month and the year; a bare month or year is not a date.
_YEAR_FIRST = r"(?<!\d)\d{4}(?:-\d{1,2}-|/\d{1,2}/|\.\d{1,2}\.)\d{1,2}(?!\d)"
_NUMERIC = r"\d{1,2}(?:\.\s?\d{1,2}\.\s?|/\d{1,2}/|-\d{1,2}-)(?:\d{4}|\d{2})(?!\d)"
_DAY_FIRST = (
    r"\d{1,2}(?:(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+|of\s+)?|-|/|\.)"
    + _MONTH
    + r"(?:,?\s+(?:del?\s+)?|-|/|(?<=\.))\d{4}(?!\d)"
)
_MONTH_FIRST = _MONTH + r"[\s-]+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+|-)\d{4}(?!\d)"
DATE = rf"(?:{_YEAR_FIRST}|{_NUMERIC}|{_DAY_FIRST}|{_MONTH_FIRST})"

_LABEL = (
    r"(?:online\s+seit|erstveröffentlichung|erstmals\s+veröffentlicht|(?:first\s+|last\s+)?(?:published|updated|posted|modified|date)|stand|datum|veröffentlicht|"
    r"aktualisiert|erstellt|erschienen|publié(?:\s+le)?|mis\s+à\s+jour|publicado|actualizado|fecha|"
    r"опубликовано|обновлено|дата|yayınlanma(?:\s+tarihi)?|yayın\s+tarihi|güncelleme(?:\s+tarihi)?|tarih|pubblicato|publicação)"
    r"(?:\s+(?:on|am|at|le|el|il|em))?\s*:?\s*"
)
_WEEKDAY = r"[^\W\d_]{2,12}\.?,?\s+"
_WEEKDAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar"
)
_TIME = (
    r"(?:t\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?(?:z|[+-]\d{2}:?\d{2})?|"
    rf"(?:[\s,]+(?:{_WEEKDAYS}),?)?"
    r"[\s,|•·–-]*(?:um|at|à|a\s+las|saat)?\s*\d{1,2}[:.h]\d{2}(?::\d{2})?"
    r"\s*(?:uhr|a\.?m\.?|p\.?m\.?|h)?(?:\s*\(?(?-i:[A-Z]{2,5})\)?)?)"
)
DATE_AND_TIME = rf"(?:{_LABEL})?(?:{_WEEKDAY})?(?:{DATE})(?:{_TIME})?"
_DATE_LINE = re.compile(
    rf"(?P<label>{_LABEL})?(?:{_WEEKDAY})?(?P<date>{DATE})(?:[\s,]+(?:{_WEEKDAYS}))?(?P<time>{_TIME})?",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    rf"(?:{_LABEL})?(?:gestern|vorgestern|heute|yesterday|today|hier|avant-hier|aujourd['’]hui|ayer|hoy|dün|bugün|вчера|"
    r"сегодня|vor\s\w{1,8}\s(?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)|"
    r"\w{1,8}\s(?:minutes?|hours?|days?|weeks?|months?|mins?|hrs?)\sago|il\sy\sa\s\w{1,8}\s\w{1,9}|"
    r"hace\s\w{1,8}\s\w{1,9}|\w{1,8}\s(?:dakika|saat|gün|hafta|ay)\sönce|\w{1,8}\s(?:минут\w?|час\w{0,2}|дн\w{1,2}|день)\sназад)"
    rf"(?:{_TIME})?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*[|•·]\s*|\s[/–—-]\s|,\s(?=publi|veröff|erschienen|published|posted|опубл)", re.IGNORECASE
)
_BESIDE_DATE = re.compile(
    r"(?:\d{1,2}[:.h]\d{2}(?:\s*(?:uhr|h|[ap]\.?m\.?))?(?:\s(?-i:[A-Z]{2,4}))?|"
    r".{0,20}\b(?:lesezeit|lesedauer|reading\s+time|min(?:ute)?s?\s+read|temps\s+de\s+lecture|lecture|lectura|"
    r"okuma\s+süresi|чтения)\b.{0,20})",
    re.IGNORECASE,
)
_TIME_FIRST = re.compile(
    rf"(?P<label>{_LABEL})?(?:at\s+)?\d{{1,2}}[:.h]\d{{2}}(?:\s*(?:uhr|h|[ap]\.?m\.?))?(?:\s(?-i:[A-Z]{{2,4}}))?\s*[,|–-]\s*(?P<rest>.+)",
    re.IGNORECASE,
)
_UPDATE = re.compile(
    r"(?:last\s+)?(?:updated|modified|aktualisiert|mis\s|actualizado|güncelleme|обновлено)", re.IGNORECASE
)

_LONGEST_DATE_LINE = 80
_LONGEST_HEADER_LINE = 120


def match_date_line(line: str) -> re.Match[str] | None:
    """The match of a line that is only a date, with or without a label and a time of day; None otherwise."""
    return _DATE_LINE.fullmatch(line) if len(line) <= _LONGEST_DATE_LINE else None


def is_relative_date(line: str) -> bool:
    """Whether the line is a relative date, which states only how long ago it was: "vor 3 Stunden",
    "yesterday"."""
    return len(line) <= _LONGEST_DATE_LINE and bool(_RELATIVE.fullmatch(line))


def date_on_line(line: str) -> re.Match[str] | None:
    """The first date in a line, with its label and time."""
    return _DATE_LINE.search(line[:_LONGEST_DATE_LINE])


def match_among_others(line: str) -> tuple[re.Match[str], tuple[str, ...]] | None:
    """The match of a line that has other things beside its date ("11.11.2026 | Lesezeit 3 Min.", "7:45 AM,
    Nov 11, 2026"), and these things, without times of day and reading times; None otherwise."""
    if len(line) > _LONGEST_HEADER_LINE or not any(character.isdigit() for character in line):
        return None
    if first := _TIME_FIRST.fullmatch(line):
        match = match_date_line(f"{first['label'] or ''}{first['rest']}")
        return (match, ()) if match else None
    parts = [part.strip() for part in _BETWEEN.split(line) if part.strip()]
    matches = [(number, match) for number, part in enumerate(parts) if (match := match_date_line(part))]
    if len(parts) < 2 or not matches:
        return None
    number, match = matches[0]
    others = [part for other, part in enumerate(parts) if other != number]
    return match, tuple(part for part in others if not _BESIDE_DATE.fullmatch(part))


def is_update(match: re.Match[str]) -> bool:
    """Whether the line's label states when the page was changed, not when it was published."""
    return bool(_UPDATE.match(match.group("label") or ""))


def read_date(written: str) -> date | None:
    """The day that `DATE` matched. None if it is not a day, or could be two ("03/04/2024").

    Dots mean day first. Years of two digits are in this century.
    """
    year_first = re.fullmatch(_YEAR_FIRST, written)
    numbers = [int(number) for number in re.findall(r"\d+", written)]
    if year_first:
        year, month, day = numbers
    elif len(numbers) == 3:
        day, month, year = numbers
        if "." not in written and day != month:
            if day <= 12 and month <= 12:
                return None
            day, month = (day, month) if day > 12 else (month, day)
        year += 2000 if year < 100 else 0
    else:
        day, year = numbers
        month = next(
            MONTH_NUMBERS[word] for word in re.findall(r"[^\W\d_]+", folded(written)) if word in MONTH_NUMBERS
        )
    try:
        return date(year, month, day)
    except ValueError:
        return None
