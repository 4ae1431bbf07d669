/**
 * Decodes bytes that are not valid UTF-8 as a whole: what is valid UTF-8 as such, each stray byte as Windows-1252. Files
 * pasted together from several sources look like this; a pure Windows-1252 file is the case without any valid run.
 */
export function decodeMixed(bytes: Uint8Array): { text: string; multibyte: boolean } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: string[] = [];
  let multibyte = false;
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) multibyte = true;
    if (length > 0) at += length;
    else {
      parts.push(buffer.toString('utf8', from, at), windows.decode(bytes.subarray(at, at + 1)));
      from = ++at;
    }
  }
  parts.push(buffer.toString('utf8', from));
  return { text: parts.join(''), multibyte };
}

const windows = new TextDecoder('windows-1252');

/** Length in bytes of the well-formed UTF-8 sequence at an offset (Unicode, table 3-7); 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const [low, high] = secondByte(first);
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The range of the second byte: narrower where a longer form than needed, a surrogate or too high a value would follow. */
function secondByte(first: number): [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
