"""What a list shows of a story, before and after its record is made."""

from tests.made_news import BRIDGE, CHESS, LATER, NOW

from crosswire.desk import add_paths, list_stories, refresh
from crosswire.desk.heads import choose_title
from crosswire.store.articles import Outline


def outline(number, title):
    return Outline(id=f"a{number}", source=f"{number}.txt", outlet=None, title=title, published=None, added_at=NOW)


def test_the_title_that_says_what_the_others_say_is_shown():
    titles = ["THE ARLE POST", "Tolmin bridge closed after crack is found", "Crack closes bridge in Tolmin", None]
    assert choose_title([outline(*one) for one in enumerate(titles)]) in titles[1:3]
    assert choose_title([outline(1, None), outline(2, None)]) == "1.txt"
    assert choose_title([outline(1, "Alone")]) == "Alone"


def test_a_story_without_dates_stands_where_it_came_and_then_where_its_texts_say(store, tools, tmp_path, write_lines):
    add_paths(store, [write_lines(CHESS)], tools, NOW)
    (tmp_path / "undated.txt").write_text("\n\n".join(BRIDGE[0][2:]) + " The bridge was closed on 1 March 2026.\n")
    add_paths(store, [tmp_path / "undated.txt"], tools, LATER)
    first, second = list_stories(store)
    assert (first.latest, second.latest) == (None, "2026-03-04")
    refresh(store, tools, LATER)
    assert all(head.voices == 1 and not head.stale for head in list_stories(store))


def test_names_and_places_are_those_that_most_articles_tell_of(store, tools, write_lines):
    add_paths(store, [write_lines(BRIDGE)], tools, NOW)
    (head,) = list_stories(store)
    assert "Tolmin" in head.names[:3]
    assert set(head.places) <= set(head.names) | set(head.places)
    assert head.outlets == ("Arle Post", "Radio Tolmin", "The Karst Courier")
    assert (head.earliest, head.latest, head.statuses, head.voices) == ("2026-03-01", "2026-03-02", {}, 0)
