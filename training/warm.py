"""The weights of an exported model (int8 ONNX and labels.json of training/export.py), to go on from. What it had not yet stays as it begins."""
import json
import re

import onnx
import torch
from onnx import numpy_helper

from export import ENTERING
from heads import NAME_LABELS, SAID_LABELS

# Parts of heads, which the graph names without their head; the two that share a name are numbered in the order of their use.
PARTS = {"heads.names.emit": "/emit", "heads.said.emit": "/emit_1", "heads.events.types": "/types", "heads.events.weight": "/weight"}


def load_exported(model, folder):
    """Fills the Model in place and returns the names of the parameters that the folder's model does not have."""
    graph = onnx.load(f"{folder}/model.onnx").graph
    kept = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    products = {node.name: node.input[1] for node in graph.node if node.op_type == "MatMulInteger"}
    missing = []
    for name, parameter in model.named_parameters():
        value = kept.get(name)
        if value is None and f"{name}_quantized" in kept:
            value = widened(kept, f"{name}_quantized")
        if value is None and name.endswith(".weight"):
            found = next((weight for node, weight in products.items() if node.startswith(scope(name))), None)
            value = None if found is None else widened(kept, found).T
        if value is None:
            missing.append(name)
        else:
            parameter.data.copy_(torch.from_numpy(value.copy()).view(parameter.shape))
    with open(f"{folder}/labels.json") as f:
        labels = json.load(f)
    for crf, chain, names, entering in ((model.heads.names, labels["names"], NAME_LABELS, 0.0), (model.heads.said, labels["said"], SAID_LABELS, ENTERING)):
        begins = torch.tensor([label[0] == "B" for label in names]) * entering
        crf.start.data.copy_(torch.tensor(chain["start"]).sub(begins).masked_fill(crf.forbidden_start, 0))
        move = torch.tensor(chain["transitions"])
        move[names.index("O")] -= begins
        crf.move.data.copy_(move.masked_fill(crf.forbidden, 0))
    return [name for name in missing if not name.endswith((".move", ".start"))]


def scope(name):
    """Where the graph multiplies by a weight: /encoder/layers.0/qkv/, /arcs/left/left.0/ ."""
    module = name.removesuffix(".weight")
    if module in PARTS:
        return PARTS[module] + "/"
    path = re.sub(r"\.(\d+)", r"/\1", module.removeprefix("heads."))
    path = re.sub(r"(\w+)/(\d+)", r"\1.\2" if module.startswith("encoder") else r"\1/\1.\2", path)
    return "/" + path.replace(".", "/").replace("layers/", "layers.") + "/" if module.startswith("encoder") else "/" + re.sub(r"\.(?!\d)", "/", path) + "/"


def widened(kept, quantized):
    name = quantized.removesuffix("_quantized")
    return (kept[quantized].astype("float32") - kept[f"{name}_zero_point"].astype("float32")) * kept[f"{name}_scale"]
