export function documentAddress(document: string): string {
  return `/documents/${encodeURIComponent(document)}`;
}

export function meetingAddress(id: string): string {
  return `/meetings/${id}`;
}

export function promiseAddress(id: number): string {
  return `/promises/${id}`;
}

export function actorAddress(actor: string): string {
  return `/actors/${actor}`;
}

export function dyadAddress(one: string, other: string): string {
  return `/dyads/${encodeURIComponent(one)}/${encodeURIComponent(other)}`;
}

/** The same question with some of it changed, null for not asked: `?actor=CHN&after=WyJl`. */
export function changed(search: string, change: Readonly<Record<string, string | null>>): string {
  const asked = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) asked.delete(name);
    else asked.set(name, value);
  }
  return `?${asked}`;
}

/** The page of one record: `e3`, `s1`, `c2`, `a4@0`. */
export function recordAddress(document: string, record: string): string {
  return `${documentAddress(document)}/records/${record}`;
}
