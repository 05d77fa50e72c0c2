"""Posts that an article embeds are their author's words."""


def test_a_post_is_its_authors(examine_text):
    text = (
        "The mayor thanked the crew.\n\n"
        "I welcome the rescue of the nine miners from the pit.\n\n"
        "— Ilsa Brandt (@ilsabrandt) May 4, 2021\n\n"
        "The pit was closed."
    )
    _, findings = examine_text(text)
    chains = {s.text: [link.name for link in s.chain[1:]] for s in findings.statements}
    assert chains["I welcome the rescue of the nine miners from the pit"] == ["Ilsa Brandt"]
    assert chains["The pit was closed"] == []


def test_a_signature_in_the_line_of_its_post(examine_text):
    article, findings = examine_text("The dam is safe and the road is open! — Velland Dams (@vellanddams) May 4, 2021")
    links = [statement.chain[-1] for statement in findings.statements]
    assert {link.name for link in links} == {"Velland Dams"}
    assert {article.text[link.start : link.end] for link in links} == {"Velland Dams"}
