"""Writes a trained run as the program loads it: int8 ONNX, labels with transitions, and says how large they are.

python training/export.py --run RUN --out models/english
"""
import argparse
import json
import os

import torch
from torch import nn

from encoder import POSITIONS
from heads import EVENT_LABELS, FAR, NAME_LABELS, SAID_LABELS
from model import Model

# Heads are offered by decreasing score, so that the program can build a tree where the best ones make a circle.
OFFERED = 4
# Relations to each of them, by decreasing score, so that the program can weigh them by what else hangs on the head.
LABELLED = 2
# Tagged as trained, attributions are missed more often than invented; this evens it out (found on polnear-dev).
ENTERING = 0.5


class Graph(nn.Module):
    """One window, no padding. pieces, shapes, quotes: (1, t); first, last, sentence: (1, w); pool: (1, s, w), each row the mean over a sentence's words."""

    def __init__(self, model):
        super().__init__()
        self.encoder, self.heads = model.encoder, model.heads

    def forward(self, pieces, shapes, quotes, first, last, sentence, pool):
        heads = self.heads
        parsed, words = heads.words(self.encoder(pieces, shapes, quotes), first, last)
        apart = (sentence[:, :, None] != sentence[:, None]).to(words.dtype) * FAR
        arcs = (heads.arcs(parsed) + apart).log_softmax(-1)
        # Columns of no word, so that a window of fewer words than are offered still has enough.
        spare = torch.full_like(arcs[:, :, :1], 10 * FAR).expand(-1, -1, OFFERED)
        scores, offered = torch.cat([arcs, spare], -1).topk(OFFERED, -1)
        chosen = parsed[0][offered[0].clamp(max=words.shape[1] - 1)]
        relations = heads.relations(parsed[0], chosen).log_softmax(-1)
        best, relation = relations.topk(LABELLED, -1)
        return {
            "upos": heads.upos(parsed)[0].argmax(-1),
            "head": offered[0],
            "head_score": scores[0],
            "relation": relation,
            "relation_score": best,
            "names": heads.names.emit(words)[0],
            "said": heads.said.emit(words)[0],
            "link": heads.link(words)[0],
            "coreference": heads.coreference(words)[0],
            "event": heads.events.types(words)[0],
            "event_weight": heads.events.weight(words)[0, :, 0],
            "fact": heads.fact(words)[0, :, 0].sigmoid(),
            "sense": heads.sense(words)[0].softmax(-1)[:, 1],
            "vector": heads.vector(pool @ words)[0],
        }


def plain(matrix):
    return [[round(float(x), 4) for x in row] for row in matrix]


def chain(crf, labels, entering=0.0):
    """Labels with the scores of one following another; `entering` is added to beginning a span from outside one."""
    move, start = (x.clone() for x in crf.transitions())
    begins = torch.tensor([label[0] == "B" for label in labels])
    move[labels.index("O"), begins] += entering
    start[begins] += entering
    return {"labels": labels, "transitions": plain(move), "start": plain(start[None])[0]}


@torch.no_grad()
def main():
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--run", required=True)
    ask.add_argument("--out", required=True)
    a = ask.parse_args()
    kept = torch.load(f"{a.run}/last.pt", map_location="cpu")
    labels = kept["labels"]
    model = Model(labels["upos"], labels["relations"])
    model.load_state_dict(kept["mean"])
    graph = Graph(model.eval()).eval()
    pieces = torch.randint(1000, 20000, (1, 40))
    first = torch.arange(1, 31)[None]
    sentence = torch.tensor([[0] * 12 + [1] * 18])
    pool = torch.rand(1, 2, 30)
    inputs = (pieces, torch.zeros_like(pieces), torch.zeros_like(pieces), first, first + (first % 3 == 0), sentence, pool)
    names = ["pieces", "shapes", "quotes", "first", "last", "sentence", "pool"]
    outputs = list(graph(*inputs))
    axes = {"pieces": {1: "t"}, "shapes": {1: "t"}, "quotes": {1: "t"}, "first": {1: "w"}, "last": {1: "w"}, "sentence": {1: "w"}, "pool": {1: "s", 2: "w"}}
    axes |= {o: {0: "s" if o == "vector" else "w"} for o in outputs} | {o: {0: "w", 1: "w1"} for o in ("link", "coreference")}
    whole = f"{a.run}/whole.onnx"
    torch.onnx.export(graph, inputs, whole, input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
    from onnxruntime.quantization import QuantType, quantize_dynamic

    os.makedirs(a.out, exist_ok=True)
    quantize_dynamic(whole, f"{a.out}/model.onnx", per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gemm", "Gather"])
    with open(f"{a.out}/labels.json", "w") as f:
        json.dump({**labels, "events": EVENT_LABELS, "names": chain(model.heads.names, NAME_LABELS), "said": chain(model.heads.said, SAID_LABELS, ENTERING), "positions": POSITIONS}, f, separators=(",", ":"))
        f.write("\n")
    print(f"{os.path.getsize(f'{a.out}/model.onnx') / 1e6:.1f} MB, {kept['state']}")


if __name__ == "__main__":
    main()
