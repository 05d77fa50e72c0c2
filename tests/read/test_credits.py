"""Credits: agencies that the words came from, never those of a picture."""

import json

import pytest

from crosswire.languages.en.agencies import AGENCIES, AGENCY_OF_FORM

CREDITED = [
    ("{story} (ANI)", ["Asian News International"]),
    ("LONDON (Reuters) - {story}", ["Reuters"]),
    ("BEIJING, June 3 (Xinhua) -- {story}", ["Xinhua"]),
    ("Four killed in silo blast\nXinhua | Updated: 2024-06-04 17:52\n{story}", ["Xinhua"]),
    ("Four killed in silo blast\nBy Reuters\n{story}", ["Reuters"]),
    ("{story}\nThe Associated Press contributed to this report.", ["Associated Press"]),
    ("{story}\nWith inputs from PTI", ["Press Trust of India"]),
    ("{story}\nReuters - Ap - Afp", ["Reuters", "Associated Press", "Agence France-Presse"]),
    ("{story}\nCopyright 2024 The Associated Press. All rights reserved.", ["Associated Press"]),
    ("{story}\n© 2024 AFP", ["Agence France-Presse"]),
    ("{story}\nAdditional reporting by AFP", ["Agence France-Presse"]),
    ("{story}\n(Norland Wire)", ["Norland Wire"]),
    ("KARSUND, June 4 (NTB) - {story}", ["NTB"]),
    ("June 4 (Reuters) - {story}", ["Reuters"]),
    ("{story}\n(Reporting by Ola Berg and Jane Roe; Editing by Petra Moen)", ["unnamed agency"]),
    ("Four killed in silo blast\nBy staff and agencies\n{story}", ["unnamed agency"]),
    ("Four killed in silo blast\nBy Ola Berg and Reuters\n{story}", ["Reuters"]),
    ("{story}\nWith reporting from Norland Press Agency", ["Norland Press Agency"]),
    ("{story}\nReporting by Ola Berg; Editing by Petra Moen", ["unnamed agency"]),
    ("{story}\nMaterial from the Associated Press was used in this report.", ["Associated Press"]),
    ("{story}\nThis article includes reporting by Reuters.", ["Reuters"]),
    ("{story}\nIncludes information from AFP.", ["Agence France-Presse"]),
    ("{story}\nThis story was originally published by the Associated Press.", ["Associated Press"]),
    ("{story}\nPublished in agreement with Kyodo News", ["Kyodo News"]),
    ("{story}\nAP writers Ola Berg in Karsund and Jane Roe in Oslo contributed.", ["Associated Press"]),
    ("{story}\nPTI SKL HMB", ["Press Trust of India"]),
    ("{story}\n(With agency inputs)", ["unnamed agency"]),
    ("{story}\n-- Agencies", ["unnamed agency"]),
    ("{story}\nThis story is auto-generated from a syndicated feed.", ["unnamed agency"]),
    ("Four killed in silo blast\nStaff and agencies\n{story}", ["unnamed agency"]),
    ("Four killed in silo blast\nWeb Desk | Agencies\n{story}", ["unnamed agency"]),
    ("Four killed in silo blast\nFrom wire reports\n{story}", ["unnamed agency"]),
    ("Four killed in silo blast\nBy Ola Berg and Norland Telegraph Agency\n{story}", ["Norland Telegraph Agency"]),
]


@pytest.mark.parametrize(("page", "agencies"), CREDITED)
def test_the_agency_is_credited_by_its_name(read_text, story, page, agencies):
    article = read_text(page.format(story=story.strip()))
    assert list(dict.fromkeys(credit.agency for credit in article.credits)) == sorted(set(agencies), key=agencies.index)


@pytest.mark.parametrize(
    "page",
    [
        "{story}\nPhoto: AFP/Getty Images",
        "{story}\nThe ruins of the silo at dawn. REUTERS/Ola Berg",
        "The ruins of the silo are seen from the harbour at dawn on Wednesday. (Reuters)\n{story}",
        "{story}\nThe mayor told AP that he would resign before the end of the year if asked to.",
        "{story}\nKCNA, the state news agency of North Korea, reported the blast without comment on Wednesday.",
        "By Petra Moen\n{story}",
        "By Petra Moen, The Norland Press\n{story}",
        "{story}\nThis report was written by a panel of three judges.",
        "{story}\nThe agencies are looking for new staff.",
        "{opening}\nCredit: Reuters\n{story}",
        "{story}\nReporting by Ola Berg",
    ],
)
def test_a_picture_or_a_mention_is_no_credit(read_text, story, page):
    opening = "Smoke was seen over the harbour of Karsund until late in the evening."
    assert read_text(page.format(story=story.strip(), opening=opening)).credits == ()


@pytest.mark.parametrize(
    ("url", "agencies"),
    [
        ("https://herald.example/reuters/2024/06/04/blast.html", ["Reuters"]),
        ("https://herald.example/news/2024/06/04/blast.html", ["unnamed agency"]),
    ],
)
def test_an_address_names_the_agency_of_a_signed_text_only(read_files, story, url, agencies):
    signed = story + "\n(Additional reporting by Ola Berg in KARSUND. Editing by Jane Roe)"
    for text, expected in ((signed, agencies), (story, [])):
        (article,) = read_files({"a.json": json.dumps({"text": text, "url": url})}).articles
        assert [credit.agency for credit in article.credits] == expected


def test_the_table_has_the_world_in_it():
    assert len(AGENCIES) >= 60
    assert {"Reuters", "Associated Press", "Xinhua", "KCNA", "Yonhap", "RIA Novosti"} <= {
        item.name for item in AGENCIES
    }
    assert AGENCY_OF_FORM["korean central news agency"].state_run
    assert not AGENCY_OF_FORM["ap"].state_run


def test_no_form_belongs_to_two_agencies():
    forms = [form.lower() for agency in AGENCIES for form in {agency.name.lower(), *map(str.lower, agency.forms)}]
    assert sorted(forms) == sorted(set(forms))
