"""Teaches the head for event types alone, on an encoder that stays as it is: event_head.py RUN DATA OUT [EPOCHS]

The head does not teach the encoder, so it need not see it change: each text's words are worked out once. RUN: folder of last.pt, whose
mean weights are taken; DATA: folder of plv-train.jsonl.
"""
import os
import sys

import torch
import torch.nn.functional as F

from heads import EVENT_LABELS, Events
from model import Model
from windows import batches, cut, load, pad, seeded


def main():
    run, data, out = sys.argv[1:4]
    epochs = int(sys.argv[4]) if len(sys.argv) > 4 else 6
    torch.manual_seed(5)
    kept = torch.load(f"{run}/last.pt", map_location="cpu")
    model = Model(kept["labels"]["upos"], kept["labels"]["relations"])
    model.load_state_dict(kept["mean"])
    model.eval()
    rng = seeded(5, "events")
    texts = []
    with torch.no_grad():
        for batch in batches(cut("plv-train", load(f"{data}/plv-train.jsonl")), 2048, rng):
            words = model.words(batch)[1]
            texts += [(words[i, : len(w.first)].clone(), EVENT_LABELS.index(w.event)) for i, w in enumerate(batch) if w.event]
    head = Events()
    optimizer = torch.optim.AdamW(head.parameters(), lr=2e-3, weight_decay=0.01)
    steps = epochs * ((len(texts) + 31) // 32)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(1 - step / steps, 0.01))
    for epoch in range(epochs):
        rng.shuffle(texts)
        total = 0.0
        for at in range(0, len(texts), 32):
            some = texts[at : at + 32]
            width = max(len(words) for words, _ in some)
            rows = torch.stack([F.pad(words, (0, 0, 0, width - len(words))) for words, _ in some])
            inside = pad([[1] * len(words) for words, _ in some]).bool()
            loss = F.cross_entropy(head(F.dropout(rows, 0.1), inside), torch.tensor([label for _, label in some]))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += float(loss.detach()) * len(some)
        print(f"epoch {epoch + 1} loss {total / len(texts):.3f}", flush=True)
    for name, value in head.state_dict().items():
        kept["mean"][f"heads.events.{name}"] = value
    os.makedirs(out, exist_ok=True)
    torch.save({"mean": kept["mean"], "labels": kept["labels"], "state": kept["state"]}, f"{out}/last.pt")


if __name__ == "__main__":
    main()
