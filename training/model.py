"""Encoder and heads together, and the losses of one mixed batch."""
import torch
import torch.nn.functional as F
from torch import nn

from encoder import Encoder
from heads import EVENT_LABELS, FAR, NAME_LABELS, SAID_LABELS, Heads
from windows import encode, pad

NAME_ID = {t: i for i, t in enumerate(NAME_LABELS)}
SAID_ID = {t: i for i, t in enumerate(SAID_LABELS)}


class Model(nn.Module):
    def __init__(self, upos, relations):
        super().__init__()
        self.upos, self.relations = upos, relations
        self.encoder = Encoder()
        self.heads = Heads(len(upos), len(relations))

    def words(self, batch, blank=0.0):
        """Each word as syntax reads it and as the rest do: (b, w, WIDTH) each. blank: share of pieces hidden, for training."""
        pieces, shapes, quotes = encode(batch)
        if blank:
            pieces = pieces.masked_fill((torch.rand(pieces.shape) < blank) & (pieces > 102), 103)
        return self.heads.words(self.encoder(pieces, shapes, quotes), pad([w.first for w in batch]), pad([w.last for w in batch]))

    def losses(self, batch, teacher):
        """Sums of losses by task and how many words (or sentences) they are over."""
        parsed, words = (F.dropout(x, 0.15, self.training) for x in self.words(batch, 0.12 if self.training else 0))
        out = {}
        of = lambda test: [i for i, w in enumerate(batch) if test(w)]
        if i := of(lambda w: w.upos):
            out |= self.syntax(parsed[i], [batch[k] for k in i])
        if i := of(lambda w: w.names):
            out["names"] = self.sequence(self.heads.names, words[i], [batch[k] for k in i], "names", NAME_ID)
        if i := of(lambda w: w.said):
            some = [batch[k] for k in i]
            out["said"] = self.sequence(self.heads.said, words[i], some, "said", SAID_ID)
            out["link"] = self.links(self.heads.link, words[i], some, [[t or None for t in w.link] for w in some])
        if i := of(lambda w: any(t is not None for t in w.coref)):
            some = [batch[k] for k in i]
            out["coref"] = self.links(self.heads.coreference, words[i], some, [w.coref for w in some], backward=True)
        if i := of(lambda w: w.event):
            out["event"] = self.event(words[i], [batch[k] for k in i])
        for task, head in (("fact", self.heads.fact), ("sense", self.heads.sense)):
            if at := [(b, i, v) for b, w in enumerate(batch) for i, v in enumerate(getattr(w, task)) if v is not None]:
                chosen = words[[b for b, *_ in at], [i for _, i, _ in at]]
                rows = head(chosen.detach() if task == "sense" else chosen).float()
                gold = [v for *_, v in at]
                out[task] = (F.binary_cross_entropy_with_logits(rows[:, 0], torch.tensor(gold), reduction="sum") if task == "fact" else F.cross_entropy(rows, torch.tensor(gold), reduction="sum"), len(at))
        if i := of(lambda w: any(k in teacher for k in w.keys)):
            out["vector"] = self.vectors(words[i], [batch[k] for k in i], teacher)
        return out

    def event(self, words, batch):
        """One type for the whole window. The encoder does not learn from it: few texts, each alone in its window, would teach it a way of its own to read such windows."""
        words = words.detach()
        inside = pad([[1] * len(w.first) for w in batch]).bool()
        scores = self.heads.events(words[:, : inside.shape[1]], inside)
        return F.cross_entropy(scores, torch.tensor([EVENT_LABELS.index(w.event) for w in batch]), reduction="sum"), len(batch)

    def syntax(self, words, batch):
        words = words[:, : max(len(w.first) for w in batch)]
        flat = pad([[1] * len(w.first) for w in batch]).bool()
        upos = pad([[self.upos.index(t) for t in w.upos] for w in batch])[flat]
        head = pad([w.head for w in batch])
        rel = pad([[self.relations.index(r) for r in w.rel] for w in batch])[flat]
        n = len(upos)
        tags = F.cross_entropy(self.heads.upos(words)[flat].float(), upos, reduction="sum")
        sentence = pad([w.sentence for w in batch], -1)
        arcs = self.heads.arcs(words).float().masked_fill(sentence[:, :, None] != sentence[:, None], FAR)
        tree = F.cross_entropy(arcs[flat], head[flat], reduction="sum")
        heads = words.gather(1, head[..., None].expand(-1, -1, words.shape[-1]))
        labels = self.heads.relations(words[flat], heads[flat][:, None])[:, 0].float()
        return {"upos": (tags, n), "arcs": (tree, n), "relations": (F.cross_entropy(labels, rel, reduction="sum"), n)}

    def sequence(self, crf, words, batch, field, ids):
        gold = [[ids[t] for t in getattr(w, field)] for w in batch]
        lengths = torch.tensor([len(g) for g in gold])
        gold = pad(gold)
        return crf.loss(words[:, : gold.shape[1]], gold, lengths), int(lengths.sum())

    def links(self, head, words, batch, wanted, backward=False):
        """A word points to one of those wanted (words of the document), or to none where none of them is in the window. wanted: None for words that are not asked."""
        width = max(len(w.first) for w in batch)
        scores = head(words[:, :width]).float()
        for b, w in enumerate(batch):
            if len(w.first) < width:
                scores[b, :, len(w.first) : width] = FAR
        if backward:
            later = torch.ones(width, width).triu().bool()
            scores = torch.cat([scores[:, :, :width].masked_fill(later, FAR), scores[:, :, width:]], 2)
        log = scores.log_softmax(-1)
        at = []
        for b, (w, rows) in enumerate(zip(batch, wanted)):
            for i, targets in enumerate(rows):
                if targets is not None:
                    at.append((b, i, [t - w.offset for t in targets if 0 <= t - w.offset < len(w.first)] or [width]))
        if not at:
            return scores.sum() * 0, 1
        most = max(len(t) for *_, t in at)
        rows = log[[b for b, _, _ in at], [i for _, i, _ in at]]
        columns = torch.tensor([t + [t[0]] * (most - len(t)) for *_, t in at])
        real = torch.tensor([[1] * len(t) + [0] * (most - len(t)) for *_, t in at]).bool()
        return -torch.logsumexp(rows.gather(1, columns).masked_fill(~real, FAR), 1).sum(), len(at)

    def sentences(self, words, batch):
        """Mean of each sentence's words, turned: (b, s, WIDTH)."""
        sentence = pad([w.sentence for w in batch], -1)
        most = int(sentence.max()) + 1
        pool = (sentence[:, None] == torch.arange(most)[None, :, None]).to(words.dtype)
        pool = pool / pool.sum(2, keepdim=True).clamp(min=1)
        return self.heads.vector(pool @ words[:, : sentence.shape[1]])

    def vectors(self, words, batch, teacher):
        got = self.sentences(words, batch)
        at = [(b, s, teacher[k]) for b, w in enumerate(batch) for s, k in enumerate(w.keys) if k in teacher]
        want = torch.stack([t.float() for *_, t in at])
        have = got[[b for b, *_ in at], [s for _, s, _ in at]].float()
        return (1 - F.cosine_similarity(have, want)).sum(), len(at)
