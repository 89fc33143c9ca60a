"""Who the children are: names, dates of birth and the numbers they are known by."""

from __future__ import annotations

from datetime import date

from childfirst.demo import names
from childfirst.demo.chance import Chance, Weighted, codes
from childfirst.demo.identifiers import nhs_number, police_number, pupil_number
from childfirst.demo.story import Row, Service, Story
from childfirst.demo.window import Window, age_on, birthday, days

SEX = Weighted({"1": 78, "2": 19, "9": 2, "": 1})
GENDER = Weighted({"": 70, "1": 22, "2": 7, "9": 1})
ETHNICITY = codes("children", "ethnicity", {"W1": 72, "W9": 4, "M1": 3, "NS": 3}, rest=0.9)
AGES = Weighted({"10": 1, "11": 3, "12": 7, "13": 11, "14": 16, "15": 21, "16": 22, "17": 19})
NO_NUMBER = ("", "N/A", "not yet known")


def begin(service: Service, chance: Chance) -> Story:
    """Begin the story of a new child and record the child."""
    began = _first_work(service.window, chance)
    birth = _birth(chance, began)
    ypid = service.keys.next("children")
    story = Story(service=service, chance=chance, ypid=ypid, birth=birth, began=began)
    story.rows["children"].append(_person(story))
    return story


def again(story: Story) -> Story:
    """Begin a second story of the same child, who is known under another key as well."""
    ypid = story.service.keys.next("children")
    earliest = max(story.began - days(300), birthday(story.birth, 10) + days(200))
    began = story.chance.day(earliest, story.began)
    other = Story(story.service, story.chance, ypid, story.birth, began)
    other.rows["children"].append({**story.rows["children"][0], "ypid": ypid, "deleted": "NO"})
    return other


def _first_work(window: Window, chance: Chance) -> date:
    """Most work begins near the year, some long before, some after it."""
    if chance.happens(0.85):
        return chance.day(window.first - days(150), window.last)
    return chance.day(window.first - days(450), window.taken - days(5))


def _birth(chance: Chance, began: date) -> date:
    """Ages 10 to 17 when work begins; some turn 18 soon after, a few just before."""
    if chance.happens(0.04):
        return chance.after(began, -18 * 366, -18 * 366 + 90)
    if chance.happens(0.012):
        return chance.after(began, -18 * 366 - 120, -18 * 366 - 10)
    age = int(chance.one(AGES))
    birth = chance.after(began, -(age + 1) * 365, -age * 365 - 220)
    return _edge(chance, birth, began)


def _edge(chance: Chance, birth: date, began: date) -> date:
    """Move some births to the edge of a school year, and some to 29 February."""
    if not chance.happens(0.05):
        return birth
    leap = birth.year - birth.year % 4
    edges = [date(birth.year, 8, 31), date(birth.year, 9, 1), date(leap, 2, 29)]
    moved = chance.choice(edges)
    return moved if 11 <= age_on(moved, began) <= 17 else birth


def _person(story: Story) -> Row:
    chance, birth = story.chance, story.birth
    sex = chance.one(SEX)
    return {
        "ypid": story.ypid,
        "originating_yot_person_id": _originating_number(story),
        "forename": chance.choice(names.FORENAMES),
        "surname": chance.choice(names.SURNAME_STARTS) + chance.choice(names.SURNAME_ENDS),
        "date_of_birth": birth,
        "sex": sex,
        "gender": chance.choice("12") if sex in ("", "9") else chance.one(GENDER),
        "ethnicity": chance.one(ETHNICITY),
        "preferred_language": "en" if chance.happens(0.95) else chance.choice(names.LANGUAGES),
        "upn": pupil_number(chance, birth.year + 5) if chance.happens(0.96) else "",
        "nhs_number": nhs_number(chance) if chance.happens(0.97) else "",
        "pnc_number": police_number(chance, story.began.year) if chance.happens(0.7) else "",
        "postcode": _postcode(chance),
        "deleted": "YES" if chance.happens(0.015) else "NO",
    }


def _originating_number(story: Story) -> str:
    """Give the number of this service or, for a child first seen elsewhere, of another."""
    if story.chance.happens(0.02):
        return story.chance.choice(NO_NUMBER)
    origin = "OT" if story.chance.happens(0.02) else "WR"
    return f"{origin}{story.ypid[2:]}"


def _postcode(chance: Chance) -> str:
    district = chance.choice(names.POSTCODE_DISTRICTS)
    return f"{district} {chance.randrange(10)}Z{chance.choice('ABDEFGHJLN')}"
