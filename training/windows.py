"""Documents cut into windows of whole sentences, and windows into padded batches."""
import json
import random

import torch

CLS, SEP = 101, 102
MOST = 320


class Window:
    """pieces, shapes, quotes: one value a piece. first, last: the pieces of each word. sentence: its sentence. event: the type of the text. The rest: one value a word, or nothing."""

    __slots__ = ("set", "doc", "pieces", "shapes", "quotes", "first", "last", "sentence", "keys", "offset", "upos", "head", "rel", "names", "said", "link", "coref", "fact", "sense", "event")

    def __init__(self, set_name, doc):
        self.set, self.doc = set_name, doc
        self.pieces, self.shapes, self.quotes = [CLS], [7], [0]
        self.first, self.last, self.sentence, self.keys = [], [], [], []
        self.offset = 0
        self.upos, self.head, self.rel, self.names, self.said, self.link = [], [], [], [], [], []
        self.coref, self.fact, self.sense, self.event = [], [], [], None

    def add(self, s, key):
        if s["par"] and self.first:
            self.pieces.append(SEP)
            self.shapes.append(7)
            self.quotes.append(0)
        base, number = len(self.first), len(self.keys)
        self.keys.append(key)
        for pieces, shape, quote in zip(s["pieces"], s["shapes"], s["quotes"]):
            self.first.append(len(self.pieces))
            self.sentence.append(number)
            self.pieces += pieces
            self.last.append(len(self.pieces) - 1)
            self.shapes += [shape] * len(pieces)
            self.quotes += [quote] * len(pieces)
        if "upos" in s:
            self.upos += s["upos"]
            self.head += [base + h for h in s["head"]]
            self.rel += s["rel"]
        self.names += s.get("names", [])
        self.said += s.get("said", [])
        self.link += s.get("link", [])
        blank = [None] * len(s["pieces"])
        self.coref += s.get("coref", blank)
        self.fact += s.get("fact", blank)
        self.sense += s.get("sense", blank)
        self.event = s.get("event", self.event)

    def close(self):
        self.pieces.append(SEP)
        self.shapes.append(7)
        self.quotes.append(0)
        self.names = legal(self.names)
        self.said = legal(self.said)
        return self


def legal(tags):
    """BIO as the decoder knows it: an I that continues nothing is a B. A statement may run on from the window before, so it too begins with B here."""
    return ["B" + t[1:] if t[0] == "I" and (i == 0 or tags[i - 1][2:] != t[2:]) else t for i, t in enumerate(tags)]


def load(path):
    with open(path) as f:
        return [json.loads(line) for line in f]


# Windows that training cuts short: a reader may be given one sentence alone.
SHORT, SHORTEST = 0.35, 12


def cut(set_name, docs, rng=None, most=MOST):
    """Windows of up to `most` pieces; with `rng` the first window of each document and many others are cut short at random, so that boundaries move."""
    draw = lambda: rng.randint(SHORTEST, 110) if rng and rng.random() < SHORT else most
    for d, doc in enumerate(docs):
        limit = rng.randint(60, most) if rng and rng.random() >= SHORT else draw()
        window, offset = Window(set_name, d), 0
        for i, s in enumerate(doc["sentences"]):
            size = sum(map(len, s["pieces"])) + 1
            if size > 500:
                offset += len(s["words"])
                continue
            if window.first and len(window.pieces) + size + 1 > limit:
                yield window.close()
                window, limit = Window(set_name, d), draw()
                window.offset = offset
            elif not window.first:
                window.offset = offset
            window.add(s, (set_name, d, i))
            offset += len(s["words"])
        if window.first:
            yield window.close()


def batches(windows, budget, rng):
    """Batches of windows of like length, at most `budget` padded pieces each, in random order."""
    windows = list(windows)
    rng.shuffle(windows)
    out = []
    for at in range(0, len(windows), 48):
        pool = sorted(windows[at : at + 48], key=lambda w: len(w.pieces))
        batch = []
        for w in pool:
            if batch and len(w.pieces) * (len(batch) + 1) > budget:
                out.append(batch)
                batch = []
            batch.append(w)
        if batch:
            out.append(batch)
    rng.shuffle(out)
    return out


def pad(rows, fill=0):
    width = max(map(len, rows))
    return torch.tensor([r + [fill] * (width - len(r)) for r in rows])


def encode(batch):
    return pad([w.pieces for w in batch]), pad([w.shapes for w in batch]), pad([w.quotes for w in batch])


def seeded(*parts):
    return random.Random("/".join(map(str, parts)))
