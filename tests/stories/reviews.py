"""A record as a compact text that a person can review line by line, in an order that small changes do not stir."""

from pathlib import Path

STATUSES = ("disputed", "conflicting", "developing", "corroborated", "reported")


class Review:
    """One record, with what is looked up in it while it is written."""

    def __init__(self, record):
        self.record = record
        self.name_of = {article.id: Path(article.source).stem for article in record.articles}
        self.text_of = {article.id: article.text for article in record.articles}
        self.statements = {s.id: (found.article, s) for found in record.findings for s in found.statements}

    def write(self):
        parts = [self.write_articles(), *(self.write_story(story) for story in self.record.stories)]
        parts += [self.write_quotes(), self.write_problems()]
        return "\n".join(line for part in parts for line in part) + "\n"

    def write_articles(self):
        yield "ARTICLES"
        for article in sorted(self.record.articles, key=lambda one: self.name_of[one.id]):
            day = f"{article.published or 'no date'} ({article.dated_by})" if article.dated_by else "no date"
            credits_ = ", ".join(sorted({credit.agency for credit in article.credits}))
            known = (article.outlet or "?", day, article.title or "no title", credits_ and f"credits {credits_}")
            yield f"{self.name_of[article.id]} | {' | '.join(filter(None, known))}"
            if article.dated_by == "inferred":
                yield f"    dated: {article.dated_why}"
            for piece in article.furniture:
                yield f"    {piece.kind}: {self.shorten(article.text[piece.start : piece.end])}"

    def write_story(self, story):
        yield from ("", f"STORY {story.title}", story.gist, f"event: {story.earliest} to {story.latest}", "", "ORIGINS")
        yield from sorted(f"{self.name(o.articles)} | {o.agency or '-'} | {o.reason}" for o in story.origins)
        yield from sorted(self.write_reuse(reuse) for reuse in story.reuse)
        yield from ("", "BRIEF")
        yield from (f"{number}. {line.text} [{self.cite(line.evidence)}]" for number, line in enumerate(story.brief, 1))
        for question in ("who", "what", "when", "where"):
            answers = "; ".join(answer.text for answer in getattr(story, question))
            yield f"{question}: {answers}"
        yield from (f"to check: {check.text} | {check.why}" for check in story.to_check)
        yield from ("", "TIMELINE")
        for line in story.timeline:
            yield f"{line.date} | {line.status} | {line.text} [{self.cite(line.evidence)}]"
        yield from ("", "FACTS")
        for fact in sorted(story.facts, key=self.rank_fact):
            yield from self.write_fact(fact)
        yield from ("", "SAYINGS IN SEVERAL ARTICLES OR WORDINGS")
        yield from sorted(filter(None, (self.write_utterance(utterance, story) for utterance in story.utterances)))
        yield from ("", "CAST")
        yield from sorted(
            " | ".join(filter(None, (e.name, e.kind, e.role, ", ".join(sorted(set(e.aliases) - {e.name})))))
            for e in story.entities
        )

    def write_reuse(self, reuse):
        passages = "; ".join(self.shorten(self.cut(left)) for left, _ in reuse.passages)
        names = [self.name_of[article] for article in reuse.articles]
        direction = reuse.direction or "direction unknown"
        for article, name in self.name_of.items():
            direction = direction.replace(article, name)
        return f"shared: {' + '.join(sorted(names))} | {reuse.containment:.0%} | {direction} | {passages}"

    def rank_fact(self, fact):
        first = min((self.name_of[a], s.start, s.id) for a, s in map(self.statements.get, fact.statements))
        return (STATUSES.index(fact.status), -len(fact.articles), first)

    def write_fact(self, fact):
        alone = (fact.origins, fact.witnesses) == (1, 1)
        counts = self.name(fact.articles) if alone else f"{fact.origins} voices, {fact.witnesses} witnesses"
        stance = "" if fact.stance == "asserted" else fact.stance
        about = (fact.status, fact.slot, fact.cause, stance, counts, fact.text)
        yield " | ".join(filter(None, about))
        if len(fact.statements) == 1:
            return
        yield f"    why: {fact.reason}"
        for position in fact.positions:
            if len(fact.positions) > 1:
                yield f"    > {position.value} ({position.origins})"
            for statement in sorted(position.statements, key=self.rank_statement):
                yield f"        {self.write_statement(statement)}"
        placed = {statement for position in fact.positions for statement in position.statements}
        for statement in sorted(set(fact.statements) - placed, key=self.rank_statement):
            yield f"    . {self.write_statement(statement)}"
        if len(fact.voices) > 1:
            voices = [self.name({self.statements[s][0] for s in voice.statements}) for voice in fact.voices]
            yield f"    voices: {' / '.join(sorted(voices))}"

    def rank_statement(self, identity):
        article, statement = self.statements[identity]
        return (self.name_of[article], statement.start, identity)

    def write_statement(self, identity):
        article, statement = self.statements[identity]
        stance = "" if statement.stance == "asserted" else f"({statement.stance}) "
        by = f"{self.show_chain(statement.chain[1:])}: " if len(statement.chain) > 1 else ""
        return f"{self.name_of[article]}: {stance}{by}{self.flatten(statement.text)}"

    def write_utterance(self, utterance, story):
        if len(utterance.quotes) < 2:
            return ""
        names = {entity.id: entity.name for entity in story.entities}
        wordings = " = ".join(self.shorten(wording.text) for wording in utterance.wordings)
        return f"{names.get(utterance.speaker, '?')} ({len(utterance.quotes)} quotes): {wordings}"

    def write_quotes(self):
        yield from ("", "QUOTES")
        for found in sorted(self.record.findings, key=lambda one: self.name_of[one.article]):
            for quote in sorted(found.quotes, key=lambda one: (one.start, one.end, one.id)):
                speaker = quote.speaker_name or "?"
                chain = self.show_chain(quote.chain[1:])
                through = "" if chain == speaker else f" ({chain})"
                yield f"{self.name_of[found.article]} | {quote.kind} | {speaker}{through} | {self.flatten(quote.text)}"

    def write_problems(self):
        if self.record.problems:
            yield from ("", "PROBLEMS")
        for problem in self.record.problems:
            yield f"{problem.stage} | {self.name_of.get(problem.article) or Path(problem.article or '-').name} | {problem.message}"

    def show_chain(self, links):
        return " -> ".join(link.name or "?" for link in links)

    def name(self, articles):
        return ", ".join(sorted(self.name_of[article] for article in articles))

    def cite(self, spans):
        return self.name({span.article for span in spans})

    def cut(self, span):
        return self.text_of[span.article][span.start : span.end]

    def flatten(self, text):
        return " ".join(text.split())

    def shorten(self, text):
        words = text.split()
        return " ".join(words) if len(words) <= 14 else f"{' '.join(words[:7])} ... {' '.join(words[-5:])}"


def write_review(record):
    """The record as a text to review."""
    return Review(record).write()
