"""Runs spaCy's whole English pipeline over the texts of a JSONL file: spacy_speed.py FILE CORES."""
import json
import sys

import spacy

with open(sys.argv[1], encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines if line.strip()]
nlp = spacy.load("en_core_web_sm")
print(sum(len(doc) for doc in nlp.pipe(texts, n_process=int(sys.argv[2]), batch_size=64)))
