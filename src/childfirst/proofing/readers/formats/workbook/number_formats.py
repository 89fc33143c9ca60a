"""Numbers of a workbook as the workbook shows them: rounded, as percentages, as money."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from lxml import etree

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
BUILT_IN = {1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%"}
"""The formats that every workbook knows by number."""
QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.')
CURRENCY = re.compile(r"\[\$([^\]-]*)[^\]]*\]")
MOST_PLACES = 8


def formats_of(styles: etree._Element | None) -> list[str]:
    """Give the number format of each cell style, in order; empty where it is the general one."""
    if styles is None:
        return []
    own = {each.get("numFmtId"): each.get("formatCode", "") for each in styles.iter(_t("numFmt"))}
    found = styles.find(_t("cellXfs"))
    numbers = [each.get("numFmtId", "0") for each in found] if found is not None else []
    return [own.get(each) or BUILT_IN.get(int(each or 0), "") for each in numbers]


def shown(value: float, code: str) -> str:
    """Give a number as a format shows it; a general one, a date or text is left as stored."""
    code = CURRENCY.sub(r"\1", code.split(";")[0])
    sign = next((each for each in "£€$" if each in code), "")
    code = QUOTED.sub("", code)
    if not re.search(r"[0#]", code) or re.search(r"[dmyhsE/@]", code):
        return plain_number(value)
    number = Decimal(str(value)) * (100 if "%" in code else 1)
    places = re.search(r"\.([0#?]+)", code)
    step = Decimal(1).scaleb(-min(len(places[1]), MOST_PLACES) if places else 0)
    if abs(number) < Decimal(10) ** 15:
        number = number.quantize(step, ROUND_HALF_UP)
    text = f"{abs(number):,f}" if "," in code else f"{abs(number):f}"
    before = "-" if number < 0 else "+" if number > 0 and code.startswith("+") else ""
    return f"{before}{sign}{text}{'%' if '%' in code else ''}"


def plain_number(value: float) -> str:
    """Give a number as it is stored, whole ones without a point."""
    return str(int(value)) if value.is_integer() else format(value, ".15g")


def _t(name: str) -> str:
    return f"{SHEET}{name}"
