"""What is read off the encoder's words: tags, trees, names, attribution, links, coreference, events, factuality, place senses, sentence vectors."""
import torch
from torch import nn

from encoder import LAYERS, WIDTH



def tag_labels(types):
    return ["O"] + [f"{p}-{t}" for t in types for p in "BI"]


NAME_LABELS = tag_labels(["PERSON", "ORG", "LOC", "NORP", "FAC", "PRODUCT", "DATE", "MISC", "MONEY"])
SAID_LABELS = tag_labels(["SOURCE", "CUE", "CONTENT"])
# PLOVER's types as plv-train has them: YIELD is what later versions call CONCEDE and RETREAT.
EVENT_LABELS = ["ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "SANCTION", "SUPPORT", "THREATEN", "YIELD"]
SENSE_LABELS = ["literal", "metonymic"]
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
        self.left = nn.Sequential(nn.Linear(WIDTH, size), nn.GELU(), nn.Dropout(0.33))
        self.right = nn.Sequential(nn.Linear(WIDTH, size), nn.GELU(), nn.Dropout(0.33))
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
        self.dependent = nn.Sequential(nn.Linear(WIDTH, size), nn.GELU(), nn.Dropout(0.33))
        self.head = nn.Sequential(nn.Linear(WIDTH, size), nn.GELU(), nn.Dropout(0.33))
        self.form = nn.Linear(size, labels * size)
        self.alone = nn.Linear(size, labels)

    def forward(self, dependents, heads):
        """dependents (n, WIDTH), heads (n, k, WIDTH): scores (n, k, labels)."""
        d = self.dependent(dependents)
        return self.head(heads) @ self.form(d).view(-1, self.labels, self.size).transpose(1, 2) / self.size**0.5 + self.alone(d)[:, None]


class Events(nn.Module):
    """PLOVER type of a text: each word's own scores, weighed by how much it tells."""

    def __init__(self):
        super().__init__()
        self.types = nn.Linear(WIDTH, len(EVENT_LABELS))
        self.weight = nn.Linear(WIDTH, 1)

    def forward(self, words, inside):
        """words (b, w, WIDTH), inside (b, w): which of them are the text's. Scores (b, types), not yet probabilities."""
        share = self.weight(words)[..., 0].float().masked_fill(~inside, FAR).softmax(-1)
        return (share[..., None] * self.types(words).float()).sum(1)


class Heads(nn.Module):
    def __init__(self, upos, relations):
        super().__init__()
        # Syntax reads a mix of all layers; it begins as the last one alone.
        self.mix = nn.Parameter(torch.tensor([0.0] * LAYERS + [1.0]))
        # What a word's last piece adds to its first; nothing at the beginning.
        self.tail = nn.Linear(WIDTH, WIDTH)
        nn.init.zeros_(self.tail.weight)
        nn.init.zeros_(self.tail.bias)
        self.upos = nn.Linear(WIDTH, upos)
        self.arcs = Biaffine(256)
        self.relations = Relations(relations)
        self.names = Crf(NAME_LABELS)
        self.said = Crf(SAID_LABELS)
        self.link = Biaffine(192, none=True)
        self.coreference = Biaffine(192, none=True)
        self.events = Events()
        self.fact = nn.Linear(WIDTH, 1)
        self.sense = nn.Linear(WIDTH, len(SENSE_LABELS))
        self.vector = nn.Linear(WIDTH, WIDTH)
        nn.init.eye_(self.vector.weight)
        nn.init.zeros_(self.vector.bias)

    def words(self, layers, first, last):
        """layers: what the encoder gave; first, last: (b, w) pieces of each word. The word for syntax and for the rest: (b, w, WIDTH) each."""
        at = lambda x, pieces: x.gather(1, pieces[..., None].expand(-1, -1, x.shape[-1]))
        tail = self.tail(at(layers[-1], last)) * (first != last)[..., None].to(layers[-1].dtype)
        mixed = sum(share * at(layer, first) for share, layer in zip(self.mix, layers))
        return mixed + tail, at(layers[-1], first) + tail
