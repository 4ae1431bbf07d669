"""Asks a reading room with the generated client and prints what it answers as JSON: python use_client.py ADDRESS"""

import json
import sys

from chancery_client import Client
from chancery_client.api.default import comparisons, documents_document, events, meetings, statements
from chancery_client.models import EventsStatus, MeetingsKind, Problem

client = Client(base_url=sys.argv[1] + "/api/v1")

found = events.sync(client=client, actor="NOR", recipient="FIN", type_="CONSULT", status=EventsStatus.HAPPENED, since="2024-05")
call = meetings.sync(client=client, actor="NOR,FIN", kind=MeetingsKind.CALL).items[0]
compared = comparisons.sync(client=client, meeting=call.id)
missing = documents_document.sync(document="none", client=client)

quotes, after = [], {}
while True:
    page = statements.sync(client=client, limit=1, **after)
    quotes += page.items
    if page.next_ is None:
        break
    after = {"after": page.next_.split("after=")[1].split("&")[0]}

json.dump(
    {
        "types": sorted({event.type_ for event in found.items}),
        "documents": sorted({event.document for event in found.items}),
        "compared": sorted([compared.a, compared.b]),
        "spans": [span for point in compared.points for span in point.a],
        "statements": [[quote.document, quote.statement] for quote in quotes],
        "problem": missing.detail if isinstance(missing, Problem) else None,
    },
    sys.stdout,
)
