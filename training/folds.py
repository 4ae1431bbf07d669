"""Five-fold cross-validation of the event head on plv-train: what a model says of sentences whose types it was not taught.

python training/folds.py --data DATA --gold plv-train.jsonl --base model.safetensors --out FOLDER [--given]
Each fold's model is the bare starting encoder with the event head, taught the types of the other four folds alone; the model that is
committed has seen all of them. Writes FOLDER/folds.jsonl (with --given: folds-given.jsonl): {id, fold, scores: a probability of each of
`types` for each sentence of the text}. --given: source and target are marked in the text, as the gold has them. Resumable by fold.
"""
import argparse
import json
import os

import torch
import torch.nn.functional as F

from encoder import Encoder, narrow
from heads import EVENT_LABELS, Events
from windows import cut, encode, load, pad, seeded

FOLDS = 5
# Pieces of the vocabulary that nothing uses: before and after a source, before and after a target.
MARKS = {"s": (1, 2), "t": (3, 4)}


def fold_of(number, seed=5):
    """Which fold each of so many texts is in."""
    order = list(range(number))
    seeded("folds", seed).shuffle(order)
    folds = [0] * number
    for at, i in enumerate(order):
        folds[i] = at % FOLDS
    return folds


def place_marks(doc, marked):
    """Adds the marks of `marked` ("<s>Iran</s> condemned <t>a decision</t>") to the pieces of the words they enclose."""
    at, inside = 0, []
    opened = []
    for s in doc["sentences"]:
        for word in s["words"]:
            while True:
                tag = next((t for t in ("<s>", "</s>", "<t>", "</t>") if marked.startswith(t, at)), None)
                if tag:
                    at += len(tag)
                    opened = [o for o in opened if o != tag[-2]] if "/" in tag else [*opened, tag[-2]]
                elif marked.startswith(word, at):
                    break
                elif at < len(marked):
                    at += 1
                else:
                    return False
            inside.append(tuple(opened))
            # A tag within the word ends with it.
            at += len(word)
    flat = [(s, i) for s in doc["sentences"] for i in range(len(s["words"]))]
    for k, (s, i) in enumerate(flat):
        before = inside[k - 1] if k else ()
        after = inside[k + 1] if k + 1 < len(inside) else ()
        begins = [MARKS[o][0] for o in inside[k] if o not in before]
        ends = [MARKS[o][1] for o in inside[k] if o not in after]
        s["pieces"][i] = [*begins, *s["pieces"][i], *ends]
    return True


class Classifier(torch.nn.Module):
    def __init__(self, base):
        super().__init__()
        self.encoder = Encoder(drop=0.1).load_minilm(base)
        self.events = Events()

    def words(self, batch):
        layers = self.encoder(*encode(batch))
        first = pad([w.first for w in batch])
        return F.dropout(layers[-1].gather(1, first[..., None].expand(-1, -1, layers[-1].shape[-1])), 0.1, self.training)

    def scores(self, batch):
        """(b, types), of the whole text."""
        words = self.words(batch)
        inside = pad([[1] * len(w.first) for w in batch]).bool()
        return self.events(words, inside)

    @torch.no_grad()
    def of_sentences(self, window):
        """A row of probabilities for each sentence of the window, as src/language/decode/events.ts reads them."""
        words = self.words([window])[0].float()
        sentence = torch.tensor(window.sentence)
        rows = []
        for s in range(int(sentence.max()) + 1):
            own = words[: len(sentence)][sentence == s][None]
            rows.append(self.events(own, torch.ones(own.shape[:2]).bool())[0].softmax(0).tolist())
        return rows


def train(windows, base, epochs, rate, head_rate, seed):
    torch.manual_seed(seed)
    model = Classifier(base)
    groups = [{"params": model.encoder.parameters(), "top": rate}, {"params": model.events.parameters(), "top": head_rate}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    size, step = 16, 0
    steps = epochs * ((len(windows) + size - 1) // size)
    model.train()
    for epoch in range(epochs):
        rng = seeded("epoch", seed, epoch)
        order = sorted(windows, key=lambda w: len(w.pieces) + 12 * rng.random())
        parts = [order[at : at + size] for at in range(0, len(order), size)]
        rng.shuffle(parts)
        total = 0.0
        for part in parts:
            share = min(step / (0.1 * steps), (steps - step) / (0.9 * steps))
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * max(share, 0.002)
            with narrow():
                scores = model.scores(part)
            gold = torch.tensor([EVENT_LABELS.index(w.event) for w in part])
            loss = F.cross_entropy(scores, gold, label_smoothing=0.05)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            total += float(loss.detach()) * len(part)
        print(f"  epoch {epoch} loss {total / len(windows):.3f}", flush=True)
    return model.eval()


def main():
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", required=True)
    ask.add_argument("--gold", required=True)
    ask.add_argument("--base", required=True)
    ask.add_argument("--out", required=True)
    ask.add_argument("--given", action="store_true")
    ask.add_argument("--epochs", type=int, default=8)
    ask.add_argument("--rate", type=float, default=1.5e-4)
    ask.add_argument("--head-rate", type=float, default=1.5e-3)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--fold", type=int, help="this one alone")
    a = ask.parse_args()
    os.makedirs(a.out, exist_ok=True)
    docs, gold = load(f"{a.data}/plv-train.jsonl"), load(a.gold)
    if a.given:
        bad = [g["id"] for doc, g in zip(docs, gold) if not place_marks(doc, g["marked"])]
        if bad:
            print("not marked:", *bad)
    folds = fold_of(len(docs))
    name = f"{a.out}/folds{'-given' if a.given else ''}.jsonl"
    done = {row["fold"] for row in load(name)} if os.path.exists(name) else set()
    # The whole text is one window.
    windows = [list(cut("plv", [doc], most=500)) for doc in docs]
    for fold in range(FOLDS):
        if fold in done or (a.fold is not None and fold != a.fold):
            continue
        print(f"fold {fold}", flush=True)
        own = [w for i, ws in enumerate(windows) if folds[i] != fold for w in ws if w.event]
        model = train(own, a.base, a.epochs, a.rate, a.head_rate, a.seed)
        rows, right = [], 0
        for i, ws in enumerate(windows):
            if folds[i] == fold:
                with torch.no_grad():
                    best = int(model.scores(ws[:1])[0].argmax())
                right += EVENT_LABELS[best] == ws[0].event
                scores = [row for w in ws for row in model.of_sentences(w)]
                rows.append({"id": docs[i]["id"], "fold": fold, "text": EVENT_LABELS[best], "scores": [[round(p, 4) for p in row] for row in scores]})
        print(f"fold {fold}: {right} of {len(rows)} right by the model alone", flush=True)
        with open(name, "a") as f:
            f.writelines(json.dumps(row) + "\n" for row in rows)


if __name__ == "__main__":
    main()
