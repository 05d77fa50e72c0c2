"""What an HTML page holds, read with the standard library's parser."""

from html.parser import HTMLParser

VOID = {"meta", "link", "br", "rect", "input"}


class Page(HTMLParser):
    """A page's tags, attributes, ids, links and text; `unclosed` lists what does not nest."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.ids, self.links, self.words = [], [], [], [], []
        self.opened, self.unclosed = [], []
        self.feed(html)
        self.unclosed += self.opened

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        found = dict(attrs)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if tag == "a" and "href" in found else []
        if tag not in VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.opened or self.opened.pop() != tag:
            self.unclosed.append(tag)

    def handle_data(self, data):
        self.words.append(data)
