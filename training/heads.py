"""What is read off the encoder's words: tags, trees, names, attribution, links, sentence vectors."""
import torch
from torch import nn

WIDTH = 384


def tag_labels(types):
    return ["O"] + [f"{p}-{t}" for t in types for p in "BI"]


NAME_LABELS = tag_labels(["PERSON", "ORG", "LOC", "NORP", "FAC", "PRODUCT", "DATE", "MISC", "MONEY"])
SAID_LABELS = tag_labels(["SOURCE", "CUE", "CONTENT"])
FAR = -1e4


class Crf(nn.Module):
    """Linear-chain conditional random field over BIO labels; what BIO forbids is FAR."""

    def __init__(self, labels):
        super().__init__()
        n = len(labels)
        self.emit = nn.Linear(WIDTH, n)
        self.move = nn.Parameter(torch.zeros(n, n))
        self.start = nn.Parameter(torch.zeros(n))
        forbidden = torch.tensor([[b[0] == "I" and a[2:] != b[2:] for b in labels] for a in labels])
        self.register_buffer("forbidden", forbidden)
        self.register_buffer("forbidden_start", torch.tensor([b[0] == "I" for b in labels]))

    def transitions(self):
        return self.move.masked_fill(self.forbidden, FAR), self.start.masked_fill(self.forbidden_start, FAR)

    def loss(self, words, gold, lengths):
        """words (b, w, WIDTH), gold (b, w) labels, lengths (b,). Negative log-likelihood, summed."""
        scores = self.emit(words).float()
        move, start = self.transitions()
        b, w, _ = scores.shape
        inside = torch.arange(w)[None] < lengths[:, None]
        chosen = scores.gather(2, gold[..., None])[..., 0]
        path = start[gold[:, 0]] + (chosen * inside).sum(1) + (move[gold[:, :-1], gold[:, 1:]] * inside[:, 1:]).sum(1)
        alpha = start + scores[:, 0]
        steps = scores.unbind(1)
        for i in range(1, w):
            nxt = torch.logsumexp(alpha[:, :, None] + move, 1) + steps[i]
            alpha = torch.where(inside[:, i, None], nxt, alpha)
        return (torch.logsumexp(alpha, 1) - path).sum()

    @torch.no_grad()
    def best(self, scores):
        """scores (w, n) of one sequence. The best legal label sequence."""
        move, start = self.transitions()
        alpha, back = start + scores[0], []
        for row in scores[1:]:
            best, at = (alpha[:, None] + move).max(0)
            alpha = best + row
            back.append(at)
        path = [int(alpha.argmax())]
        for at in reversed(back):
            path.append(int(at[path[-1]]))
        return path[::-1]


class Biaffine(nn.Module):
    """score(i, j) of word i choosing word j; column w is 'none' where `none` is asked for."""

    def __init__(self, size, none=False):
        super().__init__()
        self.left = nn.Sequential(nn.Linear(WIDTH, size), nn.GELU(), nn.Dropout(0.25))
        self.right = nn.Sequential(nn.Linear(WIDTH, size), nn.GELU(), nn.Dropout(0.25))
        self.form = nn.Linear(size, size, bias=False)
        self.bias = nn.Linear(size, 1)
        self.none = nn.Linear(size, 1) if none else None
        nn.init.eye_(self.form.weight)

    def forward(self, words):
        left, right = self.left(words), self.right(words)
        scores = self.form(left) @ right.transpose(1, 2) / left.shape[-1] ** 0.5 + self.bias(right).transpose(1, 2)
        return torch.cat([scores, self.none(left)], 2) if self.none else scores


class Relations(nn.Module):
    def __init__(self, labels, size=128):
        super().__init__()
        self.labels, self.size = labels, size
        self.dependent = nn.Sequential(nn.Linear(WIDTH, size), nn.GELU(), nn.Dropout(0.25))
        self.head = nn.Sequential(nn.Linear(WIDTH, size), nn.GELU(), nn.Dropout(0.25))
        self.form = nn.Linear(size, labels * size)
        self.alone = nn.Linear(size, labels)

    def forward(self, dependents, heads):
        """dependents (n, WIDTH), heads (n, k, WIDTH): scores (n, k, labels)."""
        d = self.dependent(dependents)
        return self.head(heads) @ self.form(d).view(-1, self.labels, self.size).transpose(1, 2) / self.size**0.5 + self.alone(d)[:, None]


class Heads(nn.Module):
    def __init__(self, upos, relations):
        super().__init__()
        self.upos = nn.Linear(WIDTH, upos)
        self.arcs = Biaffine(256)
        self.relations = Relations(relations)
        self.names = Crf(NAME_LABELS)
        self.said = Crf(SAID_LABELS)
        self.link = Biaffine(192, none=True)
        self.vector = nn.Linear(WIDTH, WIDTH)
        nn.init.eye_(self.vector.weight)
        nn.init.zeros_(self.vector.bias)
